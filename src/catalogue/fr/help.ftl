### Help in place: the words used on the page, the figures behind it, and use at a stand.

figures-title = Taux d’erreur et fiche du modèle
figures-help = Voici les chiffres mesurés sur lesquels repose chaque taux de cette page, tels que les commandes qui les mesurent les ont écrits, en anglais.

terms-title = Les mots utilisés ici
term-sign = Indice
term-sign-words = Quelque chose qu’un contrôle a trouvé et que les photos ordinaires montrent rarement. Un indice dit où regarder ; il ne dit pas ce qui s’est passé.
term-note = Note
term-note-words = Un fait qui n’oriente dans aucun sens, comme le nom de l’appareil photo. Il ne compte ni pour ni contre quoi que ce soit.
term-ordinary = Photos ordinaires
term-ordinary-words = Les photos non modifiées sur lesquelles chaque contrôle a fait l’objet d’un comptage. D’autres types d’images, comme les numérisations ou les dessins, peuvent se comporter autrement.
term-rate = Taux et « au plus »
term-rate-words = Combien de photos ordinaires en montrent autant ou davantage. Derrière « au plus » se trouve la limite supérieure de l’intervalle qui contient la part exacte avec une confiance de 95 % ; c’est elle qui décide du mot.
term-metadata = Métadonnées
term-metadata-words = Ce qu’un fichier dit de lui-même à côté de l’image : appareil, heure, lieu, logiciel (EXIF, XMP, IPTC). N’importe qui peut les modifier, et la plupart des sites web les suppriment.
term-credentials = Content Credentials
term-credentials-words = Un relevé signé de la façon dont une image a été faite (C2PA). La signature montre si ce qu’elle couvre a changé depuis ; elle ne dit rien de ce qui s’est passé avant.
term-compression = Compression JPEG
term-compression-words = L’enregistrement en JPEG arrondit l’image par blocs de 8 × 8 pixels. Chaque enregistrement laisse son propre arrondi, si bien que des enregistrements antérieurs peuvent se voir sous le dernier.
term-quality = Qualité
term-quality-words = Le nombre de 1 à 100 qui dit avec quelle force un JPEG a été arrondi. Une qualité basse masque les traces que d’autres contrôles cherchent.
term-resaved = Copie réenregistrée
term-resaved-words = Un fichier qu’un site web, une messagerie ou un logiciel a enregistré à nouveau. Il a perdu des données et des traces fines ; une copie plus proche de l’original en montre donc davantage.
term-copy = Zone répétée
term-copy-words = Une partie de l’image qui y figure deux fois, identique jusque dans le grain. Copier sert à cacher des choses, mais les motifs imprimés et les produits identiques se répètent aussi.
term-map = Carte
term-map-words = Des couleurs sur l’image qui montrent la force d’une trace à chaque endroit. L’échelle est la même pour toutes les images, et au-dessous du seuil, rien n’est dessiné.
term-network = Réseau de neurones
term-network-words = Un programme qui a appris, sur beaucoup d’images, quelles traces les générateurs laissent. Il se trompe dans les deux sens ; à lui seul, il ne donne donc jamais d’indice plus marqué que modéré.
term-hash = SHA-256
term-hash-words = Une empreinte des octets du fichier. Deux fichiers qui ont la même empreinte sont le même fichier.

kiosk-help = Cette page revient au début quand personne ne l’a utilisée pendant { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}. Rien n’est alors conservé.

filter-severity = Afficher
filter-all = Tous les indices et notes
filter-low = Légèrement inhabituel et au-dessus
filter-moderate = Inhabituel et au-dessus
filter-high = Très inhabituel seulement
filter-by-strength = Les plus marqués d’abord
filter-by-basis = Par couche d’indices
filter-hidden = { $count ->
    [one] Une entrée n’est pas affichée.
   *[other] { $count } entrées ne sont pas affichées.
}

local-link-about = Vous pouvez aussi interroger, à propos d’une image, un modèle de vision sur votre propre ordinateur. Cela se fait sur une page à part, car celle-ci ne laisse rien sortir. Là, des parties de l’image vont à un programme que vous lancez et indiquez ; ce programme peut lui-même les transmettre à d’autres.
local-link = Interroger un modèle sur votre propre ordinateur (ouvre un nouvel onglet)
