### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, SHA-256 { $sha256 }
cli-file-no-size = { $format }, dimensions inconnues, { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } indice
   *[other] { $signs } indices
}, { $nothing ->
    [one] { $nothing } contrôle n’ayant rien trouvé
   *[other] { $nothing } contrôles n’ayant rien trouvé
}, { $unusable ->
    [one] { $unusable } contrôle non utilisable sur ce fichier.
   *[other] { $unusable } contrôles non utilisables sur ce fichier.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Un autre contrôle va dans le même sens : { $finding }
cli-ordinary = Explications courantes :
cli-check-nothing = { $name } : n’a rien trouvé.
cli-check-unusable = { $name } : non utilisable. { $reason }
cli-check-failed = { $name } : { $reason }
cli-unknown-code = Il n’y a pas de contrôle « { $code } ». Les contrôles sont : { $codes }
cli-version = Version { $version } de ce contrôle.

## telltale assess

assess-title = Indices par groupe d’images
assess-about = Images : { $pictures }. Groupes : { $groups }. Les parts et les moyennes sont accompagnées d’intervalles à 95 %, calculés sur les images. Ce qu’un contrôle trouve dépend de la façon dont l’image a été enregistrée : ne comparez que des groupes enregistrés de la même façon.
assess-unread = Fichiers qui n’ont pas pu être lus et ne sont pas comptés : { $count }.
assess-strongest = Indice le plus marqué, part des images
assess-checks = Indices par contrôle, part des images
assess-checks-help = La part est calculée sur les images pour lesquelles le contrôle a pu être utilisé ; si elles sont moins nombreuses, leur nombre figure entre parenthèses.
assess-not-run = non utilisable
assess-distinguish = Ce qui distingue les groupes
assess-distinguish-none = Aucun écart ne dépasse ce que le hasard peut produire parmi autant de comparaisons. Cela ne montre pas que les groupes sont semblables.
assess-distinguish-help = Comparaisons d’un groupe avec tous les autres : { $comparisons }. Une ligne ne figure ici que si l’intervalle de son écart, élargi pour tenir compte du nombre de comparaisons (Bonferroni), exclut zéro. Les images sans groupe ne sont pas prises en compte.
assess-examples = Exemples aux indices les plus marqués
assess-group = Groupe
assess-pictures = Images
assess-signs = Indices par image
assess-none = aucun
assess-difference = Écart
assess-share = { $value } % ({ $low } à { $high })
assess-mean = { $value } ({ $low } à { $high })
assess-points = { $value } points de pourcentage ({ $low } à { $high })
assess-done = Fichiers écrits : { $page }, { $table }

## telltale agent

agent-budget = Appels au modèle { $model } : { $fixed } pour l’image et { $each } par objet. Objets au plus : { $objects }. Appels au plus : { $calls }. Avec les répétitions de réponses inutilisables, au plus : { $most }.
agent-budget-questions = Appels au modèle { $model } : { $calls }. Avec les répétitions de réponses inutilisables, au plus : { $most }.
agent-leaves = Des parties de l’image sont envoyées à { $host }, qui n’est pas cette machine.
agent-kept = Réponses d’une exécution précédente dans { $folder }, qui ne sont pas redemandées : { $count }.
agent-objects = Objets dans l’image : { $objects }. Appels prévus : { $calls }.
agent-call = Appel { $number } sur { $calls } : { $stage }
agent-call-open = Appel { $number } : { $stage }
agent-stage-parse = liste des objets
agent-stage-mine = un objet vu de près
agent-stage-integrate = nouveau regard sur ce qui a été dit
agent-stage-question = question sur une zone
agent-done = Appels effectués : { $asked }. Réponses reprises d’une exécution précédente : { $kept }. Tout ce qui a été demandé et dit se trouve dans { $folder }, avec les parties de l’image qui ont été envoyées.
agent-stopped = L’exécution s’est arrêtée. Les réponses obtenues sont conservées dans { $folder }, et la même commande reprend à partir de là.
agent-problem-declined = Le modèle a refusé la demande « { $step } » : { $words }
agent-problem-gave-up = Le modèle n’a donné aucune réponse utilisable à la demande « { $step } ». Tentatives : { $attempts }. Dernier problème : { $problem }
agent-problem-objects = Objets nommés par le modèle : { $found }. Seuls les premiers ont été examinés : { $limit }.
agent-dropped = Écarté : « { $name } : { $phenomenon } » { $reason }
agent-dropped-no-place = Aucune zone n’est nommée, ou presque toute l’image.
agent-dropped-outside-picture = La zone ne se trouve pas dans l’image.
agent-dropped-outside-object = La zone se trouve ailleurs que ce dont il est question.
agent-dropped-verdict = Un verdict est prononcé au lieu de dire ce qui se voit.
agent-dropped-unknown = Il est question de quelque chose qui n’a jamais été nommé.
agent-dropped-too-many = La réponse contenait plus d’affirmations que l’on n’en retient d’une seule : { $limit }.
agent-dropped-not-seen = En regardant de nouveau, le modèle ne l’a pas vu assez souvent : { $yes } sur { $looks }.
agent-dropped-left-out = Une étape suivante l’a écarté.
agent-dropped-left-out-because = La dernière étape l’a écarté, avec cette raison : « { $words } »

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
model-answer-reasoning = À la question « { $question } », le modèle a donné cette raison : { $words }
rule-model = Le modèle { $model } le dit. Aucune mesure n’en dit quoi que ce soit, et personne n’a compté combien de fois le modèle dit de telles choses de photos de tous les jours.
rule-model-supported = Le modèle { $model } le dit. La mesure qu’il cite montre quelque chose au même endroit : { $check }. L’affirmation ne compte pas comme indice, car elle n’a pas été mesurée elle-même.
rule-model-contradicted = Le modèle { $model } le dit, mais la mesure qu’il cite dit autre chose : { $check }. L’affirmation ne compte pas comme indice.
limit-model = Le modèle { $model } a regardé cette image lui aussi. Ses affirmations sont signalées comme telles et ne sont pas des mesures. Qu’il se taise sur un point ne dit rien.
