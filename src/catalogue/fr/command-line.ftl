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
cli-none-known = Aucune des images connues comme générées n’a pu être examinée.
cli-unreadable = Le fichier est illisible ({ $problem }).

## telltale assess

assess-title = Indices par groupe d’images
assess-about = Images : { $pictures }. Groupes : { $groups }. Les parts et les moyennes sont accompagnées d’intervalles à 95 % calculés sur les images. Ce qu’un contrôle trouve dépend de la façon dont l’image a été enregistrée : ne comparez que des groupes enregistrés de la même façon.
assess-unread = Fichiers qui n’ont pas pu être lus et ne sont pas comptés : { $count }.
assess-strongest = Indice le plus marqué, part des images
assess-checks = Indices par contrôle, part des images
assess-checks-help = La part est calculée sur les images pour lesquelles le contrôle a pu être utilisé ; si elles sont moins nombreuses, leur nombre figure entre crochets.
assess-not-run = non utilisé
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
