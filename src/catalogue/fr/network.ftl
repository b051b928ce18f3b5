### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = Le réseau de neurones a été exécuté sur le processeur.
backend-webgpu = Le réseau de neurones s’exécute sur le processeur graphique (WebGPU).
backend-forced-cpu = Le réseau de neurones s’exécute sur le processeur, car l’adresse de la page le demande.
backend-forced-webgpu = Le réseau de neurones s’exécute sur WebGPU, car l’adresse de la page le demande.
backend-no-webgpu = Le réseau de neurones s’exécute sur le processeur, car ce navigateur ne propose pas WebGPU.
backend-no-adapter = Le réseau de neurones s’exécute sur le processeur, car WebGPU n’a trouvé aucune carte graphique.
backend-software-adapter = Le réseau de neurones s’exécute sur le processeur, car WebGPU ne ferait qu’imiter un processeur graphique par logiciel, ce qui est plus lent.
backend-webgpu-failed = Le réseau de neurones s’exécute sur le processeur, car WebGPU a échoué : { $problem }
backend-webgpu-lost = Le réseau de neurones a continué sur le processeur, car WebGPU a cessé de fonctionner : { $problem }
backend-none = Le réseau de neurones n’a pas été exécuté : { $problem }
backend-switched-off = Le réseau de neurones était désactivé.

## Why it cannot run

network-spec-unreadable = La description du réseau de neurones n’a pas pu être lue ({ $detail }).
network-weights-changed = Les poids du réseau de neurones ne sont pas ceux que sa description nomme. Ils ont été modifiés ou endommagés en chemin ; ils ne sont donc pas utilisés.
network-weights-missing = Les poids du réseau de neurones n’ont pas pu être chargés.
network-weights-unfit = Les poids du réseau de neurones ne conviennent pas : { $tensor } { $problem }.
network-self-test-failed = Le réseau de neurones a échoué à son autotest : ses résultats s’écartaient de { $difference }, alors que l’écart autorisé est de { $tolerance } au plus.
network-run-failed = Le réseau de neurones n’a pas pu être calculé ({ $detail }).

## How it looked, step by step

looks-title = Comment le réseau a regardé
looks-whole = L’image entière
looks-whole-score = Vue en petit, elle a une valeur de { $score }.
looks-closer = Regards plus proches
looks-closer-score = { $count ->
    [one] Un endroit a été vu en taille réelle. Sa valeur est { $score }.
   *[other] { $count } endroits ont été vus en taille réelle. La valeur la plus élevée, { $score }, est celle de l’endroit qui commence à { $x } pixels de la gauche et à { $y } du haut.
} { $left_out ->
    [0] Aucun endroit n’a été laissé de côté.
    [one] Un autre endroit n’a pas été regardé de près.
   *[other] { $left_out } autres endroits n’ont pas été regardés de près.
}
looks-more = Regards supplémentaires
looks-more-count = { $count ->
    [one] L’un de ces endroits a été regardé en plus, à la demande.
   *[other] { $count } de ces endroits ont été regardés en plus, à la demande.
} Ces regards complètent la carte. La valeur ne les compte pas : la fréquence à laquelle des photos ordinaires l’atteignent a été mesurée avec peu de regards. Plus on regarde d’endroits, plus il y en a qui ont une valeur élevée par hasard.
looks-together = Les deux ensemble
looks-raised = Les regards plus proches ont fait monter la valeur à { $score }.
looks-lowered = Les regards plus proches ont fait baisser la valeur à { $score }.
looks-unchanged = Les regards plus proches n’ont pas changé la valeur : elle reste à { $score }.
looks-step = Quand un indice est montré
looks-step-score = À partir d’une valeur de { $score }. La valeur classe les images ; ce n’est pas une probabilité.
looks-everywhere = Regarder partout
looks-everywhere-help = { $count ->
    [one] L’image est analysée encore une fois, et le réseau regarde aussi l’endroit qu’il a laissé de côté.
   *[other] L’image est analysée encore une fois, et le réseau regarde aussi les { $count } endroits qu’il a laissés de côté.
} Cela fait { $all } regards au lieu de { $looks }. La valeur reste la même ; la carte devient complète.
