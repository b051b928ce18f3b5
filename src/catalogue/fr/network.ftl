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

looks-title = Comment le réseau de neurones a examiné l’image
looks-whole = L’image entière
looks-whole-score = Vue en petit, elle a une valeur de { $score }.
looks-closer = Vues rapprochées
looks-closer-score = { $count ->
    [one] Une zone a été vue en taille réelle. Sa valeur est de { $score }.
   *[other] { $count } zones ont été vues en taille réelle. La valeur la plus élevée, { $score }, est celle de la zone qui commence à { $x } pixels du bord gauche et à { $y } du bord supérieur.
} { $left_out ->
    [0] Aucune zone n’a été laissée de côté.
    [one] Une autre zone n’a pas été examinée de près.
   *[other] { $left_out } autres zones n’ont pas été examinées de près.
}
looks-more = Vues supplémentaires
looks-more-count = { $count ->
    [one] L’une de ces zones a été examinée en plus, à la demande.
   *[other] { $count } de ces zones ont été examinées en plus, à la demande.
} Ces vues complètent la carte ; la valeur ne les compte pas. Plus on examine de zones, plus il y en a qui ont une valeur élevée par hasard.
looks-together = La valeur
looks-raised = Les vues rapprochées ont fait monter la valeur à { $score }.
looks-lowered = Les vues rapprochées ont fait baisser la valeur à { $score }.
looks-unchanged = Les vues rapprochées marquent des zones et n’entrent pas dans la valeur, qui reste à { $score }.
looks-step = Quand un indice est affiché
looks-step-score = À partir d’une valeur de { $score }. La valeur classe les images ; ce n’est pas une probabilité.
looks-everywhere = Examiner partout
looks-everywhere-help = { $count ->
    [one] L’image est analysée encore une fois, et le réseau de neurones examine aussi la zone qu’il a laissée de côté.
   *[other] L’image est analysée encore une fois, et le réseau de neurones examine aussi les { $count } zones qu’il a laissées de côté.
} Cela fait { $all } vues au lieu de { $looks }. La valeur reste la même ; la carte devient complète.
