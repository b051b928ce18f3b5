### The page around the findings.

## Severity

severity-info = Pour information
severity-low = Légèrement inhabituel
severity-moderate = Inhabituel. À vérifier
severity-high = Très inhabituel dans les photos ordinaires

severity-word-info = Note
severity-word-low = Faible
severity-word-moderate = Modéré
severity-word-high = Fort

## Layers of evidence

basis-signed = Signature : une signature dans le fichier
basis-stated = Déclaration : ce que le fichier dit de lui-même
basis-structure = Structure : la façon dont le fichier est construit
basis-compression = Compression : les traces des enregistrements
basis-pixels = Pixels : bruit, couleur et redimensionnement
basis-geometry = Géométrie : zones répétées ou impossibles
basis-network = Réseau de neurones : un réseau entraîné
basis-person = Personne : le jugement de quelqu’un

## Values

value-share = { $percent } %
value-plain = { $value }
value-pixels = { $value } px
value-bytes = { $value ->
    [one] { $value } octet
   *[other] { $value } octets
}
value-kilobytes = { $value } ko
value-megabytes = { $value } Mo
value-offset = octet { $value }
value-jpeg-quality = qualité { $value }
value-network-score = { $value }
value-seconds = { $value } s
value-range = { $low } à { $high }
value-dimensions = { $width } × { $height } px
value-none = –

## Before the page has started

start-loading = Chargement…
start-no-webassembly = Ce navigateur n’exécute pas WebAssembly, ou ses réglages l’interdisent. Telltale en a besoin. Les versions actuelles de Firefox, Chrome, Edge et Safari le prennent en charge.
start-no-simd = Ce navigateur est trop ancien : il ne prend pas en charge WebAssembly SIMD. Les versions actuelles de Firefox, Chrome, Edge et Safari le prennent en charge.
start-no-worker = Ce navigateur n’autorise pas les scripts d’arrière-plan (workers). Telltale en a besoin. Les versions actuelles de Firefox, Chrome, Edge et Safari les autorisent.
start-no-rule = Ce serveur n’envoie pas la règle qui verrouille le script d’arrière-plan ; la page ne peut donc pas se verrouiller et n’accepte aucune image. Les notes de Telltale sur l’hébergement indiquent cette règle.
start-failed = Telltale n’a pas pu être chargé. Vérifiez votre connexion et rechargez la page.

## Header and start

page-title = Telltale
page-tagline = Cherche dans une image des indices de retouche et de génération. L’image reste sur cet appareil.
page-choose-other = Autre image
page-language = Langue
page-language-ask = Pour changer de langue, la page doit être rechargée, et elle oublie l’image ouverte. Changer de langue ?
page-seal-open = Pas encore verrouillée
page-seal-closed = Verrouillée. Vérifiez vous-même
page-seal-hint-open = La page charge encore ses éléments. Elle ne lit aucune image avant de s’être verrouillée.
page-seal-hint-closed = Le navigateur ne laisse plus cette page se connecter à aucun serveur.

page-drop-title = Déposez une image ici
page-drop-action = Choisir une image
page-drop-other-ways = Vous pouvez aussi coller une image depuis le presse-papiers.
page-drop-kinds = JPEG, PNG, WebP, GIF, TIFF ou BMP, jusqu’à 100 mégapixels. Pour HEIC, AVIF, JPEG XL et SVG, seuls le fichier et ses métadonnées sont contrôlés, pas l’image elle-même.
page-only-an-address = Seule une adresse est arrivée, pas l’image elle-même. Si cette page demandait l’image, le serveur saurait que vous la regardez ; elle ne le fait donc pas. Enregistrez d’abord l’image, puis déposez le fichier.
page-drop-no-picture = Il n’y avait aucune image dans ce qui a été déposé.
page-launch-unreadable = Le navigateur n’a pas pu lire un fichier qui devait être ouvert ici. Il a peut-être été déplacé, modifié ou supprimé. Déposez-le ici ou choisissez-le de nouveau.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] Seules les { $taken } premières images ont été prises ; une autre a été laissée de côté. Déposez-la séparément.
   *[other] Seules les { $taken } premières images ont été prises ; { $count } autres ont été laissées de côté. Déposez-les dans des dossiers plus petits.
}
page-drop-release = Relâchez pour ouvrir cette image

page-intro-title = Ce que vous allez voir
page-intro-signs = Chaque indice dit ce qui a été vu, où, pourquoi c’est inhabituel et quelles autres causes existent.
page-intro-rates = Le caractère inhabituel d’un indice vient d’un comptage : combien de photos ordinaires en montrent autant ou davantage.
page-intro-silence = Un contrôle qui ne trouve rien n’est pas une bonne nouvelle, et un contrôle qui n’a pas pu être utilisé dit pourquoi.
page-intro-no-score = Il n’y a pas de score global pour l’image, car un seul nombre ne peut pas tout résumer.

page-loading-parts = Chargement des contrôles et du réseau de neurones. Vous pouvez déjà déposer une image.
page-ready = Prêt. Tout est chargé, et la page s’est verrouillée.
page-ready-incomplete = Prêt, et la page s’est verrouillée. Certains contrôles ne peuvent pas être utilisés.
page-missing-reader = La partie qui lit les Content Credentials n’a pas pu être chargée. Ce qui est signé dans un fichier n’est pas lu.

page-waiting = Préparation… Votre image attend sur cet appareil ; elle sera ouverte dès que la page se sera verrouillée.
page-not-loaded = Les contrôles n’ont pas pu être chargés ; aucune image ne peut donc être analysée. Vérifiez votre connexion et rechargez la page.
page-no-worker = L’analyse s’est arrêtée trop souvent, et cette page verrouillée ne peut pas en lancer une nouvelle. Rechargez la page et ouvrez de nouveau l’image.
page-no-worker-started = Aucun script d’arrière-plan (worker) n’a pu être lancé ici ; aucune image ne peut donc être analysée. Le navigateur manque peut-être de mémoire, ou ses réglages interdisent ces scripts. Fermez d’autres onglets et rechargez la page ; si cela ne suffit pas, utilisez un autre navigateur.
page-not-sealed = Le navigateur n’a pas accepté la règle qui ferme cette page à tous les serveurs ; aucune image n’est donc lue ici. Rechargez la page ; si cela ne suffit pas, utilisez un autre navigateur.
page-reload = Recharger la page

## Stage

page-stage-label = Image
page-stage-help = Les flèches du clavier déplacent l’image, plus et moins règlent le zoom, un affiche à 100 %, zéro affiche toute l’image.
page-zoom-in = Zoom avant
page-zoom-out = Zoom arrière
page-zoom-fit = Ajuster
page-zoom-level = { $percent } %
page-heat-toggle = Carte
page-heat-legend = Carte : { $check }. { $meaning } Les couleurs ont le même sens dans toutes les images.
page-heat-blank = Sans couleur au-dessous de { $value }
page-heat-unseen = Hachuré : non examiné
page-nothing-to-show = Il n’y a rien à afficher. Vous pouvez déposer une autre image ici.
page-not-shown = Votre navigateur ne peut pas afficher ce type d’image. Les contrôles lisent quand même le fichier.
page-picture-alt = L’image que vous avez ouverte : { $name }

## Strip

headline-low = Indice le plus marqué : faible. Légèrement inhabituel.
headline-moderate = Indice le plus marqué : modéré. Inhabituel, à vérifier.
headline-high = Indice le plus marqué : fort. Très inhabituel dans les photos ordinaires.
headline-rule-low = Indice le plus marqué : faible. { $name }.
headline-rule-moderate = Indice le plus marqué : modéré. { $name }.
headline-rule-high = Indice le plus marqué : fort. { $name }.
headline-nothing = Rien d’inhabituel n’a été trouvé. Cela ne montre pas que la photo est authentique.
headline-nothing-without-pixels = L’image elle-même n’a pas pu être contrôlée. Dans le reste du fichier, rien d’inhabituel n’a été trouvé. Cela ne montre pas que la photo est authentique.
headline-nothing-incomplete = Une partie de cette image n’a pas pu être lue. Dans ce qui reste, rien d’inhabituel n’a été trouvé. Cela ne montre pas que la photo est authentique.
headline-nothing-few = Rien d’inhabituel n’a été trouvé, mais la plupart des contrôles de l’image elle-même n’ont pas pu être utilisés. Cela ne montre pas que la photo est authentique.
headline-unusable = Aucun contrôle n’a pu être utilisé sur ce fichier : on ne peut donc rien en dire.

page-strip-label = Résumé
page-none-ended = Aucun contrôle n’est encore terminé.
page-strongest-so-far-none = Rien d’inhabituel jusqu’ici.
page-stopped-none = Analyse interrompue. Les contrôles exécutés n’ont rien trouvé d’inhabituel.
page-headline-so-far = Ce n’est pas définitif, car des contrôles sont encore en cours. { $headline }
page-headline-stopped = Ce n’est pas complet, car l’analyse a été interrompue. { $headline }
page-count-signs = { $count ->
    [one] indice
   *[other] indices
}
page-count-nothing = { $count ->
    [one] contrôle n’ayant rien trouvé
   *[other] contrôles n’ayant rien trouvé
}
page-count-unusable = { $count ->
    [one] contrôle non utilisable
   *[other] contrôles non utilisables
}

## Analysis

page-opening = Lecture du fichier…
page-starting-network = Préparation du réseau de neurones…
page-progress = Contrôle { $current } sur { $total } : { $check }
page-cancel = Annuler
page-cancelling = Arrêt…
page-cancelled = Analyse arrêtée. Ce qui a été trouvé jusque-là est affiché ci-dessous ; les autres contrôles n’ont pas été exécutés.
page-cancelled-early = Analyse arrêtée avant la fin du premier contrôle.
page-ended = { $left ->
    [0] L’analyse a été arrêtée immédiatement. Rechargez la page avant l’image suivante.
    [one] L’analyse a été arrêtée immédiatement. C’est encore possible une fois avant de devoir recharger la page.
   *[other] L’analyse a été arrêtée immédiatement. C’est encore possible { $left } fois avant de devoir recharger la page.
}
page-again = Analyser à nouveau
page-analysed = L’analyse est terminée.
page-replaced = { $left ->
    [0] Un élément de l’analyse est tombé en panne et a été remplacé. Il ne reste aucun élément de rechange ; rechargez la page avant l’image suivante.
    [one] Un élément de l’analyse est tombé en panne et a été remplacé. Il reste un élément de rechange.
   *[other] Un élément de l’analyse est tombé en panne et a été remplacé. Il reste { $left } éléments de rechange.
}

## Files that cannot be analysed

page-refused-empty = Ce fichier est vide
page-refused-empty-help = Une copie ou un téléchargement s’est peut-être interrompu. Demandez de nouveau le fichier.
page-refused-unsupported = Ce type de fichier ne peut pas être lu
page-refused-unsupported-help = Demandez l’image telle qu’elle est sortie de l’appareil photo ou de l’application, si elle est d’un autre type. Convertir ce fichier efface des traces que les contrôles recherchent.
page-refused-too-large = Cette image est trop grande
page-refused-too-large-help = Elle demanderait plus de mémoire qu’une page de navigateur n’en a. Ne la redimensionnez pas : cela efface les traces que les contrôles recherchent.
page-refused-damaged = Cette image est endommagée
page-refused-damaged-help = Demandez une autre copie et comparez la taille des deux fichiers.
page-refused-broken = L’analyse de ce fichier s’est arrêtée sur une erreur
page-refused-broken-help = Rien n’est dit sur ce fichier. Avec une grande image, le navigateur a peut-être manqué de mémoire ; fermer d’autres onglets peut aider. Vous pouvez réessayer ou ouvrir une autre image.
page-refused-unreadable = Le navigateur n’a pas pu lire ce fichier
page-refused-unreadable-help = Il a peut-être été déplacé, modifié ou supprimé depuis que vous l’avez choisi, ou le navigateur manque peut-être de mémoire. Choisissez-le de nouveau.
page-file-above-limit = Le fichier fait { $size } ; la limite est de { $limit }. Découpez-en une partie avec un autre logiciel, sans la redimensionner, enregistrez-la en PNG pour que rien ne se perde, et examinez-la. Dites d’où elle vient quand vous en parlez.

## Cards and detail

page-findings-title = Indices et notes
page-detail-reasoning = Pourquoi c’est inhabituel
page-detail-reasoning-fact = Ce que cela signifie
page-detail-agreeing = Autres contrôles qui vont dans le même sens
page-detail-ordinary = Autres causes possibles
page-detail-next = Que faire ensuite
page-detail-rarity = À quel point c’est inhabituel
page-detail-measurements = Mesures
page-detail-places = Zones de l’image
page-detail-basis = Repose sur
page-detail-blind = Ce que le contrôle ne peut pas voir
page-detail-method = Version et sources
page-detail-version = Version { $version } de ce contrôle.
page-detail-source = { $title } : { $address }

page-rarity-capped = À lui seul, ce type d’indice n’est jamais classé plus haut que « { $word } ».
page-rarity-rule = { $word }. Ce mot ne repose pas sur un taux, mais sur une règle : { $rule }
page-rarity-fact = Ceci décrit le fichier. En soi, cela n’oriente dans aucun sens.

page-table-value = Ici
page-table-ordinary = 95 % des photos ordinaires
page-table-left = Gauche
page-table-top = Haut
page-table-width = Largeur
page-table-height = Hauteur
page-places-more = { $count ->
    [one] Une zone plus petite n’est pas listée.
   *[other] { $count } zones plus petites ne sont pas listées.
}
page-region-bytes = Une portion du fichier : { $len } à partir de l’{ $offset }

## Checks, file, runtime

page-checks-title = Ce qui a été contrôlé
page-checks-found = A trouvé quelque chose
page-checks-nothing = N’a rien trouvé
page-checks-unusable = Non utilisable, car
page-checks-failed = En échec. Les autres contrôles restent valables
page-checks-pending = Non exécuté

page-file-title = Le fichier
page-file-name = Nom
page-file-kind = Type d’après le contenu
page-file-kind-unknown = inconnu
page-file-size = Taille
page-file-dimensions = Image
page-file-hash = SHA-256
page-file-arrival = Arrivée du fichier
page-file-arrival-dropped = déposé sur la page
page-file-arrival-picked = choisi dans le sélecteur de fichiers
page-file-arrival-picked-on-phone = choisi sur un téléphone ou une tablette
page-file-arrival-pasted = collé depuis le presse-papiers
page-file-arrival-sample = l’une des images d’exemple
page-file-arrival-command-line = indiqué en ligne de commande
page-file-orientation = Orientation
page-file-orientation-turned = image stockée tournée, affichée à l’endroit (EXIF { $value })

page-runtime-title = Déroulement de l’analyse
page-runtime-backend = Réseau de neurones exécuté sur
page-runtime-cpu = le processeur (CPU)
page-runtime-webgpu = le processeur graphique (WebGPU)
page-runtime-none = rien : le réseau de neurones ne participe pas
page-runtime-reason = Raison
page-runtime-model = Réseau de neurones
page-runtime-quantization = Poids
page-runtime-problem = Réseau de neurones laissé de côté
page-runtime-self-test = Autotest, plus grand écart
page-runtime-version = Version

page-limits-title = Ce que ce rapport ne peut pas dire
page-save = Enregistrer le rapport
page-save-form = Format du rapport
page-save-failed = Le navigateur n’a pas pu enregistrer cela. Ses réglages interdisent peut-être les téléchargements, ou il ne reste plus de place. Vous pouvez réessayer.
page-caution-network = Le réseau de neurones a été laissé de côté : { $problem }
page-caution-failed = { $count ->
    [one] Un contrôle s’est arrêté sur une erreur et ne dit rien de cette image. Les autres contrôles restent valables.
   *[other] { $count } contrôles se sont arrêtés sur une erreur et ne disent rien de cette image. Les autres contrôles restent valables.
}
page-caution-copy = Cette image ressemble à une copie réenregistrée : beaucoup de contrôles y voient moins. Une copie plus proche de l’original aiderait.
page-save-sensitive = Avec les valeurs sensibles : positions, noms, numéros de série et tout ce que le laboratoire signale par ailleurs.

## The reader's own part

review-title = Votre jugement
review-help = Ce que vous indiquez ici reste dans cette page jusqu’à ce que vous enregistriez un rapport ; celui-ci le reprend alors tel que vous l’avez écrit. Cela ne change ni les mesures, ni le niveau des indices.
review-accepted = Accepter
review-rejected = Rejeter
review-unsure = Incertain
review-word-accepted = accepté
review-word-rejected = rejeté
review-word-unsure = incertain
review-note = Remarque
review-own-version = Rédiger votre propre version
review-change = Modifier
review-remove = Supprimer
review-undo = Annuler le dernier changement
review-add = Ajouter ce que vous voyez
review-lose = Votre propre jugement sur cette image n’a pas été enregistré. Ouvrir quand même une autre image ?

person-form-title = Ce que vous voyez
person-form-name = De quoi s’agit-il ?
person-form-phenomenon = Que voyez-vous ?
person-form-reasoning = Pourquoi est-ce inhabituel ? (facultatif)
person-form-severity = À quel point est-ce inhabituel, selon vous ?
person-form-naturalness = À quel point l’aspect est-il naturel, de 0 (pas du tout) à 100 (tout à fait) ? (facultatif)
person-form-place = Où, en pixels de l’image ? (facultatif)
person-form-sight = Utiliser la partie visible
person-form-draw = Tracer la zone sur l’image
person-form-drawing = Faites glisser le pointeur ou le doigt sur l’image, d’un coin de la zone au coin opposé.
person-form-keep = Conserver
person-form-cancel = Annuler
person-form-missing = Indiquez de quoi il s’agit et ce que vous voyez.
person-form-outside = Pour indiquer une zone, il faut quatre nombres entiers, et la zone doit se trouver à l’intérieur de l’image.
person-form-naturalness-wrong = Pour l’aspect naturel, indiquez un nombre entier de 0 à 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = Aucune raison n’a été donnée.
person-own-ordinary-1 = On voit des motifs dans le bruit et dans la compression, surtout dès que l’on s’attend à quelque chose.
person-own-ordinary-2 = Des choses inhabituelles se produisent aussi devant un objectif.
person-own-next = Demandez à une deuxième personne de regarder la même zone, sans lui dire ce que vous avez vu.
rule-person = Une personne a regardé l’image et a choisi ce mot. Aucune mesure ne l’appuie.

## Saved reports

export-html = Page web, à lire et à imprimer
export-markdown = Texte (Markdown)
export-json = Tout le contenu, pour les logiciels (JSON)
export-media-review = Brouillon pour une vérification des faits (MediaReview)
export-anomreason = Annotations (AnomReason)
export-coco = Annotations avec les zones (COCO)
export-picture = Image avec les zones encadrées (PNG)

document-title = Telltale : indices dans une image
document-title-several = Telltale : indices dans plusieurs images
document-about = Ce rapport ne contient pas l’image ; le SHA-256 ci-dessous indique de quel fichier il s’agit. Si le fichier contient des positions, des noms de personnes, des numéros de série ou des valeurs semblables, ces valeurs ont été omises. Ce qu’une personne a écrit elle-même à propos de l’image figure ici tel quel.
document-about-sensitive = Ce rapport ne contient pas l’image ; le SHA-256 ci-dessous indique de quel fichier il s’agit. Si le fichier contient des positions, des noms de personnes, des numéros de série ou des valeurs semblables, ces valeurs n’ont pas été omises. Ce qu’une personne a écrit elle-même à propos de l’image figure ici tel quel.
document-severity = Niveau
document-review = Jugement d’une personne
document-naturalness = Aspect naturel, indiqué par une personne (de 0 à 100)
document-own = Ce qu’une personne a ajouté
document-code = Code
document-plan = Emplacement des zones dans l’image. Les numéros sont ceux des indices et des notes ci-dessous.

## Lab

page-lab-title = Laboratoire
page-lab-help = Des vues brutes pour des yeux exercés. Ce ne sont pas des constats.
page-lab-file = Le fichier
page-lab-filter = Filtrer
page-lab-structure = Comment le fichier est construit
page-lab-structure-part = Partie
page-lab-structure-note = Contenu
page-lab-structure-offset = À partir de l’octet
page-lab-structure-length = Longueur
page-lab-run = { $name } × { $count }
page-lab-metadata = Ce que le fichier dit de lui-même
page-lab-metadata-help = N’importe qui peut écrire de tels mots dans un fichier : ce sont des déclarations, pas des preuves.
page-lab-metadata-key = Champ
page-lab-metadata-value = Valeur
page-lab-metadata-none = Ce fichier ne dit rien de lui-même. Sur le web, c’est normal : la plupart des sites suppriment ces informations.
page-lab-none-fits = Rien ici ne correspond au filtre.
page-lab-group-container = Champs du conteneur
page-lab-group-text = Textes et commentaires
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = Ressources Photoshop
page-lab-group-icc = Profil colorimétrique (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = Afficher la suite (reste : { $count })
page-lab-cut = { $count ->
    [one] Une autre déclaration a été lue et n’est pas listée.
   *[other] { $count } autres déclarations ont été lues et ne sont pas listées.
}
page-lab-left-out-position = Position : omise dans les exports
page-lab-left-out-serial-number = Numéro de série : omis dans les exports
page-lab-left-out-name = Nom : omis dans les exports
page-lab-left-out-contact = Contact : omis dans les exports
page-lab-left-out-thumbnail = Vignette : omise dans les exports
page-lab-left-out-document-id = Identifiant du document : omis dans les exports
page-lab-left-out-path = Chemin du fichier : omis dans les exports

## Check it yourself

page-privacy-title = Vérifiez vous-même
page-privacy-close = Fermer
page-privacy-idea = Cette page se verrouille avant de lire une image. Tout ce dont elle a besoin est d’abord chargé. Elle ajoute ensuite une règle que le navigateur fait respecter et qu’aucun script ne peut annuler : aucune connexion à un serveur, pas même à celui d’où vient la page.
page-privacy-state-open = Pas encore verrouillée. Aucune image n’a été lue.
page-privacy-state-closed = Verrouillée { $seconds } s après l’ouverture de la page.
page-privacy-policy-title = La règle, ligne par ligne
page-privacy-policy-directive = Règle
page-privacy-policy-meaning = En clair
page-policy-default = Tout ce qui n’est pas nommé ci-dessous est interdit.
page-policy-script = Aucun autre script ne peut être chargé. Le code WebAssembly déjà présent peut continuer.
page-policy-style = Aucune feuille de style ne peut être chargée.
page-policy-img = Les images ne peuvent venir que de la mémoire de cet appareil.
page-policy-connect = Aucune connexion à un serveur.
page-policy-worker = Aucun nouveau script d’arrière-plan.
page-policy-form = Aucun formulaire ne peut être envoyé.
page-policy-base = Les adresses de la page ne peuvent pas être redirigées.
page-policy-frame = Aucune autre page ne peut être affichée dans celle-ci.
page-privacy-rtc = De telles règles ne couvrent ni les appels de navigateur à navigateur (WebRTC), ni ce qu’une page dit au script qui la conserve sur cet appareil (un service worker) ; la page a donc retiré les deux avant de se verrouiller.
page-privacy-requests-title = Requêtes de cette page depuis son ouverture
page-privacy-requests-workers = Les scripts d’arrière-plan ne figurent pas dans cette liste. Une règle qui leur est propre leur interdit toute requête dès le début, et le test ci-dessus l’essaie.
page-privacy-requests-count = { $count ->
    [one] { $count } requête. Requêtes après le verrouillage : { $after }.
   *[other] { $count } requêtes. Requêtes après le verrouillage : { $after }.
}
page-privacy-requests-what = Élément
page-privacy-requests-when = Quand
page-privacy-requests-size = Taille
page-privacy-requests-after = { $when }, après le verrouillage
page-privacy-requests-try = bloquée : une tentative du test ci-dessus
page-privacy-leak-title = Laisser la page tenter de s’échapper
page-privacy-leak-help = Avec ce bouton, la page et son script d’arrière-plan essaient de joindre ce serveur et un autre ({ $origin }), sans envoyer la moindre partie d’une image. Il peut être utilisé dès que la page est verrouillée.
page-privacy-leak-button = Tenter une fuite
page-privacy-leak-running = Tentative en cours…
page-privacy-leak-all-blocked = { $count ->
    [one] { $count } tentative, et elle a été bloquée.
   *[other] { $count } tentatives, et toutes ont été bloquées.
}
page-privacy-leak-open = { $count ->
    [one] Une tentative n’a pas été bloquée. N’ouvrez pas d’image confidentielle dans ce navigateur.
   *[other] { $count } tentatives n’ont pas été bloquées. N’ouvrez pas d’image confidentielle dans ce navigateur.
}
page-privacy-leak-try = Tentative
page-privacy-leak-page = Depuis la page
page-privacy-leak-worker = Depuis le script d’arrière-plan
page-privacy-leak-blocked = bloquée
page-privacy-leak-open-same = non bloquée : ce serveur
page-privacy-leak-open-other = non bloquée : un autre serveur
page-privacy-leak-none = n’existe pas à cet endroit
page-privacy-leak-no-worker = Aucun script d’arrière-plan de réserve n’a répondu ; seule la page elle-même a donc été testée.
page-privacy-not-covered-title = Ce qu’une page ne peut pas bloquer
page-privacy-not-covered-navigation = Ce que vous faites vous-même : suivre un lien, saisir une adresse, partager l’image ou l’envoyer ailleurs.
page-privacy-not-covered-address = Un programme dans la page pourrait ouvrir une autre adresse et y glisser des mots. Aucune règle du navigateur ne l’empêche. Cette page ne le fait jamais, et vous verriez l’adresse changer.
page-privacy-not-covered-connect = Un navigateur peut rechercher une adresse, ou s’y connecter, avant de consulter la règle, puis ne rien en dire (observé dans Chromium). Un programme dans la page pourrait en abuser ; celui-ci ne le fait pas, et son code source est ouvert.
page-privacy-not-covered-browser = Ce que font le navigateur et ses extensions, et ce que fait le système d’exploitation.
page-privacy-aeroplane = Pour en avoir la certitude sans faire confiance à personne : attendez que la page affiche « Verrouillée », coupez la connexion au réseau, ouvrez l’image, puis fermez la page avant de rétablir la connexion.

## The signed history

page-history-title = Historique signé, l’image la plus récente en premier
page-history-untitled = Une image sans titre
page-history-unnamed = une personne sans nom
page-history-unsigned = Cette image n’a pas ses propres Content Credentials ; rien de signé n’est donc connu à son sujet.
page-history-signer = Signataire : { $name }. { $trust }
page-history-signer-unlisted = Signature faite avec un certificat qui se donne le nom « { $name } ». { $trust }
page-history-certificate = Le certificat porte le nom { $name }.
page-history-listed = Le signataire figure sur cette liste : { $list }.
page-history-identity = Une déclaration sur une personne ou un organisme y est jointe : { $name } ({ $kind }).
page-history-failure = Ceci ne correspond pas : { $code }
page-history-parent = L’image ci-dessus a été faite à partir de celle-ci.
page-history-component = Cette image a été placée dans celle du dessus.
page-history-input = Un logiciel a consulté cette image pour faire celle du dessus.
page-history-lists = Les signataires ont été recherchés dans ces listes : { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }, { $next }
page-history-lists-none = Aucune liste de signataires n’a été consultée.
page-history-software = { $name }
page-history-action = { $code ->
    [created] Créée
    [opened] Ouverte
    [placed] Une autre image y a été placée
    [removed] Quelque chose a été retiré
    [edited] Modifiée
    [edited-metadata] Métadonnées modifiées
    [adjustedColor] Couleurs modifiées
    [color_adjustments] Couleurs modifiées
    [cropped] Recadrée
    [resized] Redimensionnée
    [resized-proportional] Redimensionnée
    [orientation] Tournée ou mise en miroir
    [filtered] Filtre appliqué
    [enhanced] Améliorée
    [drawing] Dessin ajouté
    [addedText] Texte ajouté
    [converted] Convertie dans un autre format
    [transcoded] Encodée à nouveau
    [repackaged] Mise dans un autre conteneur
    [published] Publiée
    [redacted] Quelque chose a été noirci dans le relevé
    [watermarked] Filigrane ajouté
    [watermarked-bound] Filigrane ajouté
    [watermarked-unbound] Filigrane ajouté
    [deleted] Quelque chose a été supprimé
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] faite par un générateur
    [compositeWithTrainedAlgorithmicMedia] composée, avec des parties d’un générateur
    [algorithmicMedia] calculée par un algorithme
    [algorithmicallyEnhanced] améliorée par un algorithme
    [compositeSynthetic] composée, avec des parties synthétiques
    [composite] composée
    [digitalCapture] prise avec un appareil numérique
    [computationalCapture] prise et calculée par un appareil
    [compositeCapture] composée de photos
    [negativeFilm] numérisée d’un négatif
    [positiveFilm] numérisée d’une diapositive
    [print] numérisée d’un tirage
    [digitalCreation] faite sur ordinateur par une personne
    [digitalArt] faite sur ordinateur par une personne
    [humanEdits] modifiée par une personne
    [minorHumanEdits] légèrement modifiée par une personne
    [virtualRecording] enregistrée dans un lieu virtuel
    [screenCapture] image d’un écran
    [dataDrivenMedia] dessinée à partir de données
   *[other] { $code }
}

## Several pictures

pictures-title = Images
pictures-progress = { $count ->
    [one] L’analyse est terminée pour { $over } image sur { $count }.
   *[other] L’analyse est terminée pour { $over } des { $count } images.
}
pictures-name = Image
pictures-strongest = Indice le plus marqué
pictures-signs = Indices
pictures-standing = État
pictures-waiting = en attente
pictures-waits = Cette image attend que l’analyse de la précédente soit terminée.
pictures-analysing = en cours d’analyse
pictures-done = { $unusable ->
    [0] analysée
    [one] analysée ; { $unusable } contrôle inutilisable
    [many] analysée ; { $unusable } contrôles inutilisables
   *[other] analysée ; { $unusable } contrôles inutilisables
}
pictures-stopped = arrêtée
pictures-refused = non analysable
pictures-failed = en échec
pictures-stop = Arrêter les images restantes
pictures-stop-all = Tout arrêter
pictures-stop-one = Annuler l’analyse de { $name }
pictures-save-page = Enregistrer tous les rapports (une page)
pictures-save = Enregistrer tous les rapports (JSON Lines)
pictures-remove = Retirer cette image
