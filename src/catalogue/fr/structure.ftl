### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }, partie { $number } sur { $count }
structure-size = { $width } × { $height } px
structure-frames = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
structure-extended-xmp = XMP, étendu
structure-thumbnail = vignette de l’image
structure-gain-map = carte de gain (luminosité pour écrans lumineux)
structure-restart-interval = { $count ->
    [one] marqueur de reprise après { $count } unité
   *[other] marqueur de reprise après { $count } unités
}
structure-restarts-odd = marqueurs de reprise dans le désordre
structure-cut = tronqué
structure-outside = pointe hors de son bloc
structure-wrong-order = au mauvais endroit
structure-bad-checksum = somme de contrôle incorrecte
structure-left-out = { $count ->
    [one] { $count } autre, non affiché
   *[other] { $count } autres, non affichés
}
structure-picture = image
structure-packed = compressé avec Brotli, non lu
structure-script = programme, non exécuté
structure-outside-file = pointe vers un autre fichier, non chargé
structure-film = courte vidéo
structure-wrong-list = nomme des parties absentes, ou en oublie
