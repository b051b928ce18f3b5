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
