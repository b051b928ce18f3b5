# What a vision model on the reader's own machine is asked, and what becomes of its words: command line and page.

## A run

agent-budget = Appels au modèle { $model } : { $fixed } pour l’image et { $each } par objet. Objets au plus : { $objects }. Appels au plus : { $calls }. Avec les répétitions de réponses inutilisables, au plus : { $most }.
agent-budget-questions = Appels au modèle { $model } : { $calls }. Avec les répétitions de réponses inutilisables, au plus : { $most }.
agent-leaves = Des parties de l’image sont envoyées à { $host }, qui n’est pas cette machine.
agent-kept = Réponses d’une exécution précédente dans { $folder }, qui ne sont pas redemandées : { $count }.
agent-objects = Objets dans l’image : { $objects }. Appels prévus : { $calls }.
agent-call = Appel { $number } sur { $calls } : { $stage }
agent-call-open = Appel { $number } : { $stage }
agent-stage-parse = liste des objets
agent-stage-mine = un objet vu de près
agent-stage-integrate = nouveau regard sur ce qui a été dit
agent-stage-question = question sur une zone
agent-done = Appels effectués : { $asked }. Réponses reprises d’une exécution précédente : { $kept }. Tout ce qui a été demandé et dit se trouve dans { $folder }, avec les parties de l’image qui ont été envoyées.
agent-stopped = L’exécution s’est arrêtée. Les réponses obtenues sont conservées dans { $folder }, et la même commande reprend à partir de là.
agent-problem-declined = Le modèle a refusé la demande « { $step } » : { $words }
agent-problem-gave-up = Le modèle n’a donné aucune réponse utilisable à la demande « { $step } ». Tentatives : { $attempts }. Dernier problème : { $problem }
agent-problem-objects = Objets nommés par le modèle : { $found }. Seuls les premiers ont été examinés : { $limit }.
agent-dropped = Affirmation écartée : « { $name } : { $phenomenon } » { $reason }
agent-dropped-no-place = L’affirmation ne nomme aucune zone, ou nomme la plus grande partie de l’image.
agent-dropped-outside-picture = La zone ne se trouve pas dans l’image.
agent-dropped-outside-object = La zone se trouve ailleurs que ce dont il est question.
agent-dropped-verdict = L’affirmation prononce un verdict au lieu de dire ce qui se voit.
agent-dropped-unknown = Il est question de quelque chose qui n’a jamais été nommé.
agent-dropped-too-many = La réponse contenait plus d’affirmations que l’on n’en retient par réponse : { $limit }.
agent-dropped-not-seen = En regardant de nouveau, le modèle n’a pas revu cela assez souvent : { $yes } sur { $looks }.
agent-dropped-left-out = Une étape suivante l’a écartée.
agent-dropped-left-out-because = La dernière étape l’a écartée, avec cette raison : « { $words } »

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (affirmation d’un modèle)
model-statement-name-contradicted = { $words } (affirmation d’un modèle qu’une mesure contredit)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Les modèles décrivent des choses qui ne sont pas là, surtout quand on leur demande ce qui est inhabituel.
model-statement-ordinary-2 = La perspective, le mouvement, les reflets et les objets étranges paraissent inhabituels aussi dans les photos de tous les jours.
model-statement-next = Regardez vous-même la zone en taille réelle avant de vous appuyer sur cette affirmation.
model-answer-name = Réponse d’un modèle sur une zone
model-answer-name-contradicted = Réponse d’un modèle sur une zone, qu’une mesure contredit
model-answer-reasoning = À la question « { $question } », le modèle a donné cette raison : { $words }
rule-model = Le modèle { $model } le dit. Aucune mesure n’en dit quoi que ce soit, et personne n’a compté combien de fois le modèle dit de telles choses de photos de tous les jours.
rule-model-supported = Le modèle { $model } le dit. La mesure qu’il cite montre quelque chose au même endroit : { $check }. L’affirmation ne compte pas comme indice, car elle n’a pas été mesurée elle-même.
rule-model-contradicted = Le modèle { $model } le dit, mais la mesure qu’il cite dit autre chose : { $check }. L’affirmation ne compte pas comme indice.
limit-model = Le modèle { $model } a regardé cette image lui aussi. Ses affirmations sont signalées comme telles et ne sont pas des mesures. Qu’il se taise sur un point ne dit rien.

## Why a run ends

agent-error-endpoint = Cette adresse ne peut pas être utilisée : { $address }. Écrivez-la comme http://127.0.0.1:8080/v1.
agent-error-passed-on = D’après son nom, le modèle { $model } tourne ailleurs : le programme de cet ordinateur transmet ce qu’il reçoit. Choisissez un autre modèle.
agent-error-setting = Un nombre doit être compris entre { $low } et { $high }, et non { $found }.
agent-error-gone = Le programme n’est plus joignable, ou il a interrompu sa réponse. Le navigateur dit : { $words }
agent-error-slow = Aucune réponse complète n’est arrivée à temps. La limite en secondes : { $seconds }.
agent-error-redirected = Le programme renvoie vers une autre adresse. Une image n’est jamais réexpédiée.
agent-error-refused = Le programme a refusé avec le code { $status } : { $words }
agent-error-not-chat = Ce qui répond à cette adresse ne parle pas le protocole de discussion : { $words }
agent-error-stopped = Exécution arrêtée. Les réponses obtenues sont conservées ici, et la prochaine exécution reprend à partir de là.
agent-error-no-objects = Le modèle n’a donné aucune liste d’objets lisible. Tentatives : { $drafts }.
agent-error-place = La zone doit se trouver dans l’image. Taille de l’image en pixels : { $width } × { $height }.
agent-error-picture = Une partie de l’image n’a pas pu être préparée : { $words }
agent-error-log = Le journal n’a pas pu être écrit : { $words }

## The page

local-tagline = Interroge, à propos d’une image, un modèle de vision sur votre propre ordinateur.
local-title = Un modèle sur votre propre ordinateur
local-back = Retour à Telltale
local-idea = Un modèle de vision qui tourne sur votre propre ordinateur peut dire ici ce qu’il voit dans une image. Ce qu’il dit, ce sont des affirmations : elles figurent à côté de ce que Telltale mesure, sont signalées comme paroles d’un modèle et ne comptent jamais comme indices.
local-what-leaves = Des parties de l’image vont de cette page au programme à l’adresse que vous indiquez. Ce programme peut transmettre ce qu’il reçoit, et aucune page ne peut le voir. Assurez-vous qu’il fait tourner le modèle lui-même.
local-own-page = C’est une page à part, pour que la page principale de Telltale n’ait jamais rien à laisser sortir.
local-framed = Cette page ne fonctionne pas à l’intérieur d’une autre page.
local-no-rule = Le serveur de cette page n’envoie pas la règle dont elle a besoin ; elle ne démarre donc pas. La règle se trouve dans le fichier www/README.md de Telltale.
local-seal-open = Verrouillée. Cette page peut joindre des programmes de cet ordinateur, à 127.0.0.1, et rien d’autre : pas même le serveur d’où elle vient.
local-seal-narrow = Verrouillée. Cette page peut joindre { $origin } et rien d’autre : pas même le serveur d’où elle vient.

local-program-title = 1. Le programme avec le modèle
local-address = Adresse du programme
local-address-help = Seuls 127.0.0.1 et localhost sont joignables. Pour trouver le programme, aucune partie d’une image n’est envoyée.
local-connect = Connecter
local-connecting = Recherche des modèles disponibles…
local-connected = Connecté. Modèles indiqués : { $count }.
local-connected-unlisted = Connecté. Le programme n’indique aucun modèle. Écrivez le nom du vôtre.
local-connected-once = Pour utiliser un autre programme, rechargez cette page.
local-model = Nom du modèle
local-error-host = Cette page ne peut joindre que 127.0.0.1 et localhost.
local-error-not-allowed = Un programme répond à cette adresse, mais il ne laisse pas cette page lire ses réponses. Démarrez-le de sorte qu’il autorise { $origin }, comme indiqué plus bas.
local-error-nobody = Rien ne répond à cette adresse, ou le navigateur n’a pas permis la connexion. Vérifiez que le programme tourne, que le numéro du port est juste et si le navigateur vous a demandé une autorisation.
local-help-title = Comment démarrer un tel programme
local-help-origin = Tout programme avec le protocole de discussion d’OpenAI convient, avec un modèle qui lit les images. Il doit autoriser cette page à lire ses réponses ; ces commandes autorisent cette page et aucune autre.
local-help-llama = llama.cpp. Sans la dernière option, il autorise toutes les pages.
local-help-ollama = Ollama. Il écoute à http://127.0.0.1:11434/v1 et autorise de lui-même les pages de cet ordinateur.
local-help-vllm = vLLM. Il écoute à http://127.0.0.1:8000/v1 et, sans la dernière option, autorise toutes les pages.
local-help-permission = Chrome, Edge et les navigateurs apparentés demandent une autorisation lorsqu’une page d’Internet veut joindre des programmes de cet appareil. Accordez-la à cette page ; vous pouvez la retirer dans les paramètres de la page, à côté de l’adresse.
local-help-encryption = Certains navigateurs, surtout Safari, ne laissent peut-être aucune page chiffrée joindre un programme sans chiffrement. Prenez alors un autre navigateur, ou ouvrez Telltale depuis votre propre ordinateur.
local-help-cloud = Les modèles dont le nom se termine par -cloud ou :cloud tournent ailleurs et sont refusés.

local-picture-title = 2. L’image
local-picture-help = Elle est d’abord mesurée ici. Rien n’est envoyé avant que vous ne le lanciez vous-même. Vous pouvez aussi la déposer sur la page.
local-measured-title = Ce qui a été mesuré
local-measured-help = Ce sont les contrôles de Telltale. Là où le modèle se réfère à l’un d’eux, c’est la mesure qui décide.

local-asking-title = 3. Interroger le modèle
local-asking-first = Connectez-vous d’abord à un programme et nommez un modèle, plus haut.
local-thoroughness = Degré de détail
local-quick = Rapide : jusqu’à 4 choses
local-usual = Approfondi : jusqu’à 12 choses
local-start = Demander ce qui semble inhabituel
local-question-title = Ou poser une question sur une zone
local-place-help = Tracez un cadre sur l’image avec la souris, ou indiquez ses côtés en pixels.
local-question = Votre question
local-ask = Interroger sur la zone
local-preparing = L’image est en cours de préparation…

local-said-title = Ce que dit le modèle
local-said-help = Un modèle peut se tromper dans chaque affirmation. Regardez vous-même la zone.
local-said-nothing = Le modèle ne dit rien qui respecte les règles : indiquer une zone, ne pas prononcer de verdict, se confirmer quand il regarde de nouveau. Cela ne dit rien de l’image.
local-mark = Selon un modèle
local-supported = Appuyée par une mesure
local-contradicted = Contredite par une mesure
local-not-measured = Non mesurée
local-done = Appels effectués : { $asked }. Réponses déjà présentes : { $kept }.
local-left-out = Affirmations écartées : { $count }
local-problems = Problèmes rencontrés : { $count }

local-saving-title = Enregistrer
local-save-html = Rapport à imprimer
local-save-json = Rapport pour les logiciels
local-save-log = Journal de la conversation
local-save-help = Le journal contient chaque demande et chaque réponse, avec des noms à la place des parties de l’image.
