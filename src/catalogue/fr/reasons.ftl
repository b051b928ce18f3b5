### Why a check could not be used, why a file was refused, what a report cannot tell, and the names of measurements.

reason-check-broke = Le contrôle s’est arrêté sur une erreur. Les autres contrôles ne sont pas concernés.

## Why a check could not be used

reason-not-jpeg = Ce contrôle a besoin d’un fichier JPEG, et ce fichier n’en est pas un.
reason-jpeg-incomplete = Il manque au fichier des tables ou des données d’image dont ce contrôle a besoin.
reason-jpeg-process = Le fichier utilise une variante rare de JPEG que ce contrôle ne peut pas lire.
reason-no-pixels-format = Telltale n’a pas de décodeur pour les images { $format } ; il n’y a donc pas de pixels à examiner. Tout le reste du fichier a été lu.
reason-no-pixels-variety = Les données de l’image sont d’un type que Telltale ne peut pas décoder ; il n’y a donc pas de pixels à examiner.
reason-no-pixels-damaged = Les données de l’image sont endommagées ; il n’y a donc pas de pixels à examiner.
reason-no-pixels-memory = Décoder l’image demanderait trop de mémoire ; il n’y a donc pas de pixels à examiner.
reason-no-credentials-reader = Le fichier contient peut-être des Content Credentials, et la partie de Telltale qui les lit n’a pas pu être chargée.
reason-credentials-reader-broke = Le fichier contient peut-être des Content Credentials, et leur lecture s’est arrêtée sur une erreur.
reason-no-thumbnail = Le fichier ne contient pas de vignette.
reason-thumbnail-unreadable = La vignette du fichier ne peut pas être lue.
reason-thumbnail-flat = L’image ou sa vignette est trop petite ou trop uniforme pour être comparée.
reason-no-scores = Le réseau de neurones n’a pas été exécuté sur cette image.
reason-too-few-blocks = L’image, ou la partie qui a pu en être lue, est trop petite pour ce contrôle. Il faut environ { $limit } × { $limit } pixels.
reason-grid-not-measured = La compression propre à ce fichier laisse des traces là où ce contrôle lit, et il n’a pas été mesuré sur de tels fichiers.
reason-colours-stored-otherwise = Le fichier n’enregistre pas la luminosité dans un plan à part, dont ce contrôle a besoin.
reason-grid-covered = Le dernier enregistrement JPEG de ce fichier recouvre les traces que ce contrôle lit.
reason-too-smooth = L’image a trop peu de détails fins pour ce contrôle.
reason-scores-not-numbers = Le réseau de neurones n’a donné aucun nombre utilisable pour cette image.
reason-too-long-for-network = L’image est trop allongée pour le réseau de neurones : son grand côté mesure plus de { $limit } fois le petit, et aucune image de ce genre n’a été mesurée.
reason-too-compressed-for-network = Le fichier a été enregistré avec une qualité JPEG d’environ { $quality }. En dessous de { $limit }, ce que signifie le score du réseau de neurones n’a pas été mesuré.
reason-face-fills-picture = Un visage occupe plus de { $limit } % de l’image. De telles photos reçoivent du réseau de neurones des scores élevés plus souvent que son taux ne le permet, et trop peu ont été mesurées pour dire à quelle fréquence.
reason-too-small-for-network = L’image est trop petite pour le réseau de neurones. Il faut au moins { $limit ->
    [one] { $limit } pixel
   *[other] { $limit } pixels
} de chaque côté.

## Why a file was refused

refused-empty = Le fichier est vide. Il ne contient aucun octet.
refused-unknown-type = Telltale ne reconnaît pas ce type de fichier.
refused-other-type = C’est un fichier de type « { $type } ». Telltale lit les images JPEG, PNG, WebP, GIF, TIFF et BMP. Pour les fichiers HEIC, AVIF, JPEG XL et SVG, il contrôle le fichier et ses métadonnées, pas l’image elle-même.
refused-film = C’est une vidéo ou un fichier similaire de la famille MP4, pas une image.
refused-text = Ce fichier contient du texte, pas une image.
refused-too-many-bytes = Le fichier fait { $found } Mio. La limite est de { $limit } Mio.
refused-too-many-pixels = Le fichier dit que l’image fait { $width } × { $height } pixels. Cela fait { $found ->
    [one] { $found } mégapixel
   *[other] { $found } mégapixels
}, et la limite est de { $limit ->
    [one] { $limit } mégapixel
   *[other] { $limit } mégapixels
}.
refused-side-too-long = Le plus long côté de l’image fait { $found ->
    [one] { $found } pixel
   *[other] { $found } pixels
}. La limite est de { $limit ->
    [one] { $limit } pixel
   *[other] { $limit } pixels
}.
refused-damaged = Le fichier commence comme une image, mais rien ne peut être lu après son début.

## What a report cannot tell

limit-authenticity = Si rien n’a été trouvé, cela ne montre pas d’où vient une image. Beaucoup de modifications ne laissent aucune trace que ces contrôles puissent voir.
limit-closed-watermarks = Certains générateurs cachent des marques que seuls leurs éditeurs peuvent lire, comme SynthID de Google et les marques de Meta et d’OpenAI dans les pixels. Ces contrôles ne peuvent pas voir de telles marques.
limit-ordinary-photos = Les taux d’erreur viennent des photos qui ont été testées. D’autres types d’images, comme les numérisations, les dessins et les captures d’écran, peuvent se comporter autrement.
limit-no-faces = Il n’a pas été possible de contrôler si un visage remplit l’image. Les photos qu’un visage remplit reçoivent du réseau de neurones des scores élevés plus souvent que son taux ne l’indique.

## How often ordinary photos show as much, and which photos were counted

rarity-rate = { $shown ->
    [0] Aucune des { $photos } photos ordinaires n’en montre autant. Avec une confiance de 95 %, au plus { $upper } % des photos de ce type en montrent autant.
    [one] Une seule des { $photos } photos ordinaires en montre autant ou plus. Avec une confiance de 95 %, au plus { $upper } % des photos de ce type en montrent autant ou plus.
   *[other] { $shown } des { $photos } photos ordinaires en montrent autant ou plus. Avec une confiance de 95 %, au plus { $upper } % des photos de ce type en montrent autant ou plus.
}
rarity-alike = Compté à part : sur { $photos } photos enregistrées de la même manière que cette image ({ $storage }), { $shown ->
    [0] aucune n’en montre autant
    [one] une en montre autant
   *[other] { $shown } en montrent autant
}.
rarity-alike-too-few = Compté à part : seulement { $photos } photos enregistrées de la même manière que cette image ({ $storage }) ont été mesurées, trop peu pour dire à quelle fréquence de telles images en montrent autant ; parmi elles, { $shown ->
    [0] aucune n’en montre autant
    [one] une en montre autant
   *[other] { $shown } en montrent autant
}.
rarity-alike-none = Aucune photo enregistrée de la même manière que cette image ({ $storage }) n’a été mesurée ; on ne peut donc pas dire à quelle fréquence de telles images en montrent autant.
storage-format = { $format ->
    [jpeg] JPEG
    [png] PNG
    [webp] WebP
    [gif] GIF
    [tiff] TIFF
    [bmp] BMP
   *[other] { $format }
}
storage-with-quality = { $format } de qualité { $from } à { $to }
storage-smaller = { $file }, moins de { $below } Mpx
storage-between = { $file }, { $from } à { $below } Mpx
storage-larger = { $file }, { $from } Mpx et plus
rarity-range = Où cela se situe parmi les photos ordinaires
rarity-strength = Intensité
rarity-share = { $percent } % des photos ordinaires ont au plus
rarity-largest = La valeur la plus élevée parmi les photos ordinaires
rarity-here = Cette image
rarity-key = Gris : jusqu’où vont 95 %, 99 % et la totalité de ces photos. Trait vertical : cette image. Plus on va vers la droite, plus la différence que représente un même pas est grande.
rarity-careful = Aucune de ces photos n’a une valeur aussi élevée que cette image. Le comptage n’est pourtant pas nul, car il est prudent : chaque photo est jugée d’après une limite fixée sans les photos de sa source, et cette limite peut être plus basse.
test-set-originals = Le comptage porte sur { $photos } photos ordinaires issues de { $sources } sources, telles qu’elles ont été publiées, de { $megapixels } mégapixels au plus. Les photos plus petites ne sont pas comptées, car il est plus sûr que peu d’entre elles le montrent ; de plus grandes n’ont pas été mesurées, et ce qui s’y additionne sur la surface ne compte qu’en proportion. Les copies redimensionnées et réenregistrées d’une photo comptent pour une seule. Si peu de photos ne permettent pas de mot plus fort. Les photos d’une même source se ressemblent ; la part peut donc être plus grande que ce chiffre.
test-set-originals-with-thumbnail = Le comptage porte sur { $photos } photos ordinaires qui contiennent une vignette, telles qu’elles ont été publiées, issues de { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}. Les copies réenregistrées d’une photo comptent pour une seule. Si peu de photos ne permettent pas de mot plus fort. Les photos d’une même source se ressemblent ; la part peut donc être plus grande que ce chiffre.
test-set-training-photos-once = Le comptage porte sur { $photos } petites photos ordinaires, chacune compressée de nouveau une fois au hasard. Chacune a été évaluée par une version du réseau de neurones qui n’avait pas appris de la source de cette photo ; la version livrée a appris de toutes. Les photos d’une même source se ressemblent ; la part peut donc être plus grande que ce chiffre.
test-set-training-photos = Le comptage porte sur { $photos } petites photos ordinaires qu’aucun visage ne remplit, de { $side } pixels de long au plus, compressées de nouveau. Chacune a été évaluée par une version du réseau de neurones qui n’avait pas appris de la source de cette photo ; la version livrée a appris de toutes. Les copies redimensionnées et réenregistrées d’une photo comptent pour une seule. Les photos d’une même source se ressemblent ; la part peut donc être plus grande que ce chiffre.

## Names of measurements

measurement-offset = Position dans le fichier
measurement-count = Nombre
measurement-passes = Passes dans lesquelles les données de l’image sont enregistrées
measurement-trailing-bytes = Données après la fin
measurement-file-bytes = Taille du fichier
measurement-quality-luma = Qualité de la luminance
measurement-quality-chroma = Qualité de la couleur
measurement-score-picture = Réseau de neurones, pour le classement (pas une probabilité)
measurement-score-whole = Réseau de neurones, d’après l’image vue en petit
measurement-history-steps = Étapes de l’historique de retouche
measurement-longer-side = Côté dont la longueur correspond à une limite
measurement-thumbnail-width = Largeur de la vignette
measurement-thumbnail-height = Hauteur de la vignette
measurement-thumbnail-correlation = Ressemblance entre la vignette et l’image (1 : identiques)
measurement-thumbnail-local = Plus forte différence locale, en multiples de la différence habituelle
measurement-first-quality = Qualité de l’enregistrement antérieur, estimée
measurement-first-share = Part des détails qui porte ses traces
measurement-first-frequencies = Fréquences (sur 64) avec des trous
measurement-first-gain = Log-vraisemblance gagnée par valeur
measurement-grid-x = Début de la grille, depuis la gauche
measurement-grid-y = Début de la grille, depuis le haut
measurement-grid-share = Part des pixels qui la suivent
measurement-grid-nfa = Détections attendues par hasard dans la zone la plus nette, en puissance de dix
agreeing = { $name } ({ $word }) : { $phenomenon }
measurement-grid-standing = Écart de la grille par rapport aux autres (en erreurs types)
measurement-dc-step = Pas de la luminosité de ses blocs
measurement-dc-coherence = Accord des blocs avec ce pas, par rapport aux autres grilles
measurement-place-evidence = Log-rapport de vraisemblance de la zone la plus marquée
measurement-saves-least = Enregistrements JPEG, au moins
measurement-second-quality = Qualité de l’enregistrement suivant, estimée
measurement-saves-standing = Gain d’ajustement de deux enregistrements antérieurs par rapport à un seul (nats)
measurement-resampling-period = Distance à laquelle les détails fins se répètent
measurement-resampling-peak = Hauteur de son pic dans le spectre (1 : médiane du spectre)
measurement-flat-share = Part de l’image dans la plus grande zone
measurement-flat-around = Part des pixels alentour identiques à tous leurs voisins
measurement-flat-red = Rouge de la couleur (de 0 à 255)
measurement-flat-green = Vert de la couleur (de 0 à 255)
measurement-flat-blue = Bleu de la couleur (de 0 à 255)
measurement-copy-matches = Points correspondants
measurement-copy-correlation = Corrélation moyenne des détails fins (1 : identiques)
measurement-copy-strength = Force de la paire de zones la plus forte
measurement-copy-scale = Taille de la plus grande zone par rapport à la plus petite
measurement-copy-degrees = Rotation d’une zone par rapport à l’autre, en degrés
