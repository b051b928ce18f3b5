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
term-thumbnail = Vignette
term-thumbnail-words = Une petite copie de l’image dans le fichier. Les programmes ne la renouvellent pas tous quand l’image change.
term-credentials = Content Credentials
term-credentials-words = Un relevé signé de la façon dont une image a été faite (C2PA). La signature montre si ce qu’elle couvre a changé depuis ; elle ne dit rien de ce qui s’est passé avant.
term-signer = Signataire et certificat
term-signer-words = Un certificat nomme qui a signé. Chacun peut en fabriquer un ; seule une liste de signataires connus, ou de ceux qui répondent d’eux, relie le nom à quelqu’un.
term-stamp = Horodatage
term-stamp-words = Une note signée par un service sur le moment où quelque chose a été signé. Sans elle, ce moment repose sur la parole du signataire.
term-compression = Compression JPEG
term-compression-words = L’enregistrement en JPEG arrondit l’image par blocs de 8 × 8 pixels. Chaque enregistrement laisse son propre arrondi, si bien que des enregistrements antérieurs peuvent se voir sous le dernier.
term-tables = Tables d’un JPEG
term-tables-words = Des listes de nombres, dans un fichier JPEG, qui disent avec quelle force la luminosité et la couleur ont été arrondies. Beaucoup de programmes et d’appareils ont leurs propres tables.
term-grid = Grille
term-grid-words = Les lignes entre les blocs d’un JPEG. Une image recadrée ou décalée après un enregistrement, puis enregistrée à nouveau, porte deux grilles.
term-quality = Qualité
term-quality-words = Le nombre de 1 à 100 qui dit avec quelle force un JPEG a été arrondi. Une qualité basse masque les traces que d’autres contrôles cherchent.
term-resaved = Copie réenregistrée
term-resaved-words = Un fichier qu’un site web, une messagerie ou un logiciel a enregistré à nouveau. Il a perdu des données et des traces fines ; une copie plus proche de l’original en montre donc davantage.
term-resizing = Redimensionnement
term-resizing-words = Recalculer une image avec un autre nombre de pixels. Les nouveaux pixels sont des mélanges des anciens, ce qui peut laisser une trace régulière.
term-noise = Bruit
term-noise-words = Le grain fin qu’un capteur ajoute à toute photo. La compression, le redimensionnement et le lissage le modifient ; il peut donc varier d’un endroit à l’autre.
term-filter = Filtre de couleur
term-filter-words = La plupart des appareils mesurent une couleur par pixel et calculent les deux autres. Cela laisse une trace régulière, que le redimensionnement et une forte compression effacent.
term-spectrum = Spectre
term-spectrum-words = Une vue de la quantité de détails réguliers d’une image, par direction et par distance. Ce qui se répète régulièrement apparaît comme des points clairs.
term-copy = Zone répétée
term-copy-words = Une partie de l’image qui y figure deux fois, identique jusque dans le grain. Copier sert à cacher des choses, mais les motifs imprimés et les produits identiques se répètent aussi.
term-map = Carte
term-map-words = Des couleurs sur l’image qui montrent la force d’une trace à chaque endroit. L’échelle est la même pour toutes les images, et au-dessous du seuil, rien n’est dessiné.
term-network = Réseau de neurones
term-network-words = Un programme qui a appris, sur beaucoup d’images, quelles traces les générateurs laissent. Il se trompe dans les deux sens ; à lui seul, il ne donne donc jamais d’indice plus marqué que modéré.
term-generator = Générateur
term-generator-words = Un programme qui calcule une image, ou une partie d’image, à partir de mots ou d’autres images.
term-webgpu = WebGPU
term-webgpu-words = La façon dont un navigateur laisse une page calculer sur le processeur graphique. Sans elle, le réseau est plus lent et dit la même chose.
term-hash = SHA-256
term-hash-words = Une empreinte des octets du fichier. Deux fichiers qui ont la même empreinte sont le même fichier.
term-seal = Page verrouillée
term-seal-words = Une page dont le navigateur a fermé les règles : elle ne peut plus joindre aucun serveur, pas même le sien, jusqu’à ce qu’elle soit rechargée.

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
