### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.

## credentials/manifest

credentials-manifest-check = Content Credentials
credentials-manifest-looks-for = Lit l’historique signé qu’un fichier peut contenir : qui l’a signé, ce que cette personne ou cet organisme déclare sur l’image, et si le fichier correspond encore à ce qui a été signé.
credentials-manifest-blind-to = La plupart des sites web suppriment les Content Credentials. Sans eux, ce contrôle ne trouve rien, quelle que soit l’image. Une signature montre avec quel certificat quelque chose a été déclaré et que ce qu’elle couvre n’a pas changé depuis ; elle ne montre pas que la déclaration est vraie.

rule-credentials-changed = Le fichier porte une signature, et ce qui a été signé n’est pas ce que le fichier contient maintenant. C’est un fait qui concerne le fichier, quel que soit le signataire.
rule-credentials-generated = Le fichier contient une déclaration signée selon laquelle l’image a été générée, tout son contenu correspond à la signature, et le signataire figure sur une liste de signataires connus.
rule-credentials-generated-parts = Le fichier contient une déclaration signée sur des parties générées, tout son contenu correspond à la signature, et le signataire figure sur une liste de signataires connus.
rule-credentials-unlisted = Le signataire ne figure sur aucune liste, et n’importe qui peut faire une telle signature. La déclaration a le même poids qu’une déclaration sans signature.
rule-credentials-loose = La signature ne couvre pas l’image telle qu’elle est maintenant. La déclaration a le même poids qu’une déclaration sans signature.
rule-credentials-chain = Une étape antérieure de l’historique signé ne correspond pas à ce qui a été signé à ce moment-là.

credentials-signer = signataire : { $name }
credentials-signer-unlisted = signature faite avec un certificat qui se donne le nom « { $name } »
credentials-signer-unnamed = signataire sans nom
credentials-signer-unreadable = signataire dont le nom ne peut pas être lu
credentials-time-listed = Un service d’horodatage confirme le moment de la signature : { $time }.
credentials-time-unlisted = Un service d’horodatage qui ne figure sur aucune liste indique le moment de la signature : { $time }.
credentials-time-none = Le moment de la signature n’est confirmé par personne.
credentials-trust-listed = Le signataire figure sur cette liste : { $list }, état au { $date }.
credentials-trust-unlisted = L’identité du signataire ne peut pas être vérifiée : il ne figure sur aucune des listes.
credentials-trust-expired = L’identité du signataire ne peut pas être vérifiée : le certificat a expiré, et aucun horodatage ne montre qu’il était valable au moment de la signature.
credentials-trust-revoked = L’identité du signataire ne peut pas être vérifiée : le certificat a été révoqué.
credentials-states-captured = Le signataire déclare qu’un appareil photo ou un téléphone a pris l’image, avec « { $program } ».
credentials-states-created = Le signataire déclare que l’image a été faite avec « { $program } ».
credentials-states-edited = Le signataire déclare { $steps ->
    [one] une étape de retouche
   *[other] { $steps } étapes de retouche
}, avec « { $program } ».
credentials-states-nothing = Le signataire ne déclare rien sur la façon dont l’image a été faite.
credentials-chain = Historique signé, l’étape la plus récente en premier :
credentials-chain-manifest = { $title }, signataire : { $signer }, horodatage : { $time }, { $trust }
credentials-chain-listed = signataire présent sur une liste
credentials-chain-unlisted = signataire absent des listes
credentials-chain-expired = certificat expiré
credentials-chain-revoked = certificat révoqué
credentials-software = {" "}Le logiciel était « { $software } ».
credentials-earlier = {" "}Cette lacune concerne l’image antérieure « { $title } ».
credentials-nothing-more = {""}

credentials-changed-name = Quelque chose a changé après la signature
credentials-changed-phenomenon-picture = L’image ne correspond pas à ses Content Credentials ({ $signer }). Nom donné dans la spécification : { $code }.
credentials-changed-phenomenon-statements = Les Content Credentials de ce fichier ({ $signer }) ne sont plus tels qu’ils ont été signés. Nom donné dans la spécification : { $code }.
credentials-changed-reasoning = Un signataire enregistre une somme de contrôle de l’image et de chaque déclaration. Si un seul octet de ce qui a été signé change ensuite, la somme de contrôle ne correspond plus. Elle ne dit ni ce qui a changé, ni si c’est important.
credentials-changed-ordinary-1 = Un logiciel qui ne connaît pas les Content Credentials a redimensionné, tourné ou réenregistré l’image, et les a conservés.
credentials-changed-ordinary-2 = Quelqu’un a écrit une légende, des mots-clés ou une évaluation dans le fichier après la signature.
credentials-changed-ordinary-3 = Le fichier a été endommagé lors d’une copie ou d’un envoi.
credentials-changed-next = Demandez à la source le fichier tel qu’il a été signé, et le nom de tous les logiciels par lesquels il est passé ensuite.

credentials-generated-name = Déclaration signée sur un générateur
credentials-generated-name-unlisted = Déclaration sur un générateur, signataire inconnu
credentials-generated-phenomenon-whole = Le fichier contient une déclaration signée selon laquelle l’image a été générée (type de source { $type } ; { $signer }).{ $software } { $time } { $trust }
credentials-generated-phenomenon-parts = Le fichier contient une déclaration signée selon laquelle des parties de l’image ont été générées (type de source { $type } ; { $signer }).{ $software } { $time } { $trust }
credentials-generated-phenomenon-algorithm = Le fichier contient une déclaration signée selon laquelle un algorithme a calculé l’image (type de source { $type } ; { $signer }).{ $software } { $time } { $trust }
credentials-generated-reasoning-listed = Des logiciels et des services ajoutent d’eux-mêmes cette déclaration quand ils créent une image. La signature montre qu’elle vient de ce signataire.
credentials-generated-reasoning-unlisted = Des logiciels et des services ajoutent d’eux-mêmes cette déclaration quand ils créent une image. Ici, rien ne la rattache à un signataire connu et à cette image : ce n’est donc que la parole du fichier.
credentials-generated-ordinary-1 = Quelqu’un a fait une illustration avec un générateur et le dit, comme ces déclarations le prévoient.
credentials-generated-ordinary-2 = Un logiciel de retouche marque toute l’image alors qu’un outil d’effacement ou de remplissage n’a servi que sur une petite zone.
credentials-generated-next = Lisez les étapes et les images antérieures dans l’historique signé, et demandez à la source ce qui a été fait avec le générateur.

credentials-origin-name = Content Credentials
credentials-origin-phenomenon = Le fichier contient des Content Credentials ({ $signer }). { $statement } { $time } { $trust }
credentials-origin-reasoning = Le fichier correspond à tout ce qui a été signé. Cela rattache les déclarations au signataire et ne dit rien de ce que l’image montre.
credentials-origin-ordinary-1 = Les appareils photo, téléphones et logiciels de retouche récents signent chaque image qu’ils enregistrent.
credentials-origin-ordinary-2 = Des agences de presse et des plateformes signent les images qu’elles publient.
credentials-origin-next = Lisez l’historique signé, et comparez le signataire, les dates et les étapes avec ce que la source vous a dit.

credentials-incomplete-name = Historique signé incomplet
credentials-incomplete-phenomenon = { $count ->
    [one] L’historique signé a une lacune. Nom donné dans la spécification : { $code }.
   *[other] L’historique signé a { $count } lacunes. Nom donné à la première dans la spécification : { $code }.
}{ $earlier }
credentials-incomplete-reasoning = Chaque étape d’un historique signé nomme l’image précédente. Si l’historique de cette image manque ou ne correspond pas, on ne sait rien de ce qui s’est passé avant.
credentials-incomplete-ordinary-1 = Un logiciel plus ancien a écrit l’historique avec des erreurs, ou d’une façon que la spécification n’autorise plus.
credentials-incomplete-ordinary-2 = Quelqu’un a retouché une image déjà signée dans un logiciel qui ne connaît pas les Content Credentials, puis l’a signée de nouveau.
credentials-incomplete-next = Demandez l’image antérieure à la source.

credentials-remote-name = Content Credentials conservés ailleurs
credentials-remote-phenomenon = Le fichier dit que ses Content Credentials sont conservés à l’adresse { $address }. Telltale ne les a pas demandés, car cela révélerait à d’autres quelle image vous examinez.
credentials-remote-reasoning = Sans eux, rien dans le fichier n’est signé, et l’adresse n’est que la parole du fichier.
credentials-remote-ordinary-1 = Certains logiciels stockent les Content Credentials sur un serveur pour que le fichier reste petit.
credentials-remote-ordinary-2 = Un site web a retiré les Content Credentials du fichier et laissé l’adresse.
credentials-remote-next = Si vous pouvez révéler à ce serveur quelle image vous examinez, ouvrez l’image dans la page d’inspection que propose l’exploitant du serveur.

credentials-unreadable-name = Content Credentials illisibles
credentials-unreadable-phenomenon = Le fichier contient des Content Credentials, mais ils ne peuvent pas être lus. Message du lecteur : { $problem }
credentials-unreadable-reasoning = Ce qui ne peut pas être lu ne peut pas être contrôlé : on ne sait donc ni qui a signé, ni quoi.
credentials-unreadable-ordinary-1 = Le fichier a été coupé ou endommagé lors d’un envoi.
credentials-unreadable-ordinary-2 = Un logiciel les a écrits d’une façon que la spécification n’autorise pas.
credentials-unreadable-next = Demandez de nouveau le fichier, et comparez la taille des deux copies.

## file/type

file-type-check = Type et nom du fichier
file-type-looks-for = Compare ce que le fichier contient avec l’extension de son nom.
file-type-blind-to = Il ne dit rien quand le nom n’a pas d’extension, ou une extension qui n’est celle d’aucun format d’image.

file-type-name = Nom du fichier
file-type-phenomenon = Le fichier contient une image { $format }, mais son nom se termine par « .{ $extension } ».
file-type-reasoning = Un logiciel qui enregistre une image lui donne normalement l’extension du format. Ici, le fichier a été renommé, ou converti sans changer de nom.
file-type-ordinary-1 = Les sites web et les messageries convertissent souvent une image et gardent l’ancien nom.
file-type-ordinary-2 = Quelqu’un a pu renommer le fichier à la main pour qu’un logiciel l’accepte.
file-type-next = Demandez le fichier tel qu’il est sorti de l’appareil photo ou du premier logiciel, et comment il a été transmis.

file-animation-name = Image animée
file-animation-phenomenon = Le fichier contient plus d’une image. Les contrôles n’ont examiné que la première.
file-animation-reasoning = Les images suivantes peuvent différer de la première, et rien ici ne les décrit.
file-animation-ordinary-1 = Les animations et les courtes boucles sont des usages courants de ce type de fichier.
file-animation-ordinary-2 = Certains logiciels stockent un aperçu ou plusieurs tailles comme images supplémentaires.
file-animation-next = Si une autre image de la série compte pour vous, enregistrez-la à part et examinez-la.

## file/damage

file-damage-check = Complétude du fichier
file-damage-looks-for = Cherche une fin manquante, des parties qui ne correspondent pas au format du fichier, et des données après la fin de l’image. Il nomme leur type et dit ce que le fichier annonce lui-même.
file-damage-blind-to = Il ne voit pas les dégâts dans des données d’image encore décodables, ni les changements faits par un logiciel qui écrit un fichier correct.

file-damage-name = Données d’image incomplètes
file-damage-phenomenon-truncated = Le fichier se termine à l’octet { $offset }, avant que l’image soit complète.
file-damage-phenomenon-undecodable = Les données de l’image ne peuvent pas être lues à partir de l’octet { $offset }.
file-damage-reasoning = Un fichier complet se termine par une marque qui clôt l’image. Ce qui suit cet octet n’a pas pu être lu et n’a pas été contrôlé.
file-damage-ordinary-1 = Un téléchargement ou un envoi a été interrompu.
file-damage-ordinary-2 = Une carte mémoire ou un disque était endommagé, ou le fichier a été restauré après avoir été supprimé.
file-damage-next = Demandez de nouveau le fichier, et comparez la taille des deux copies.

file-odd-parts-name = Parties qui ne correspondent pas au format
file-odd-parts-phenomenon = { $count ->
    [one] Une partie du fichier ne correspond pas au format du fichier. Elle commence à l’octet { $offset }.
   *[other] { $count } parties du fichier ne correspondent pas au format du fichier. La première commence à l’octet { $offset }.
}
file-odd-parts-reasoning = Les logiciels qui respectent le format n’écrivent pas de telles parties. La plupart des visionneuses les ignorent.
file-odd-parts-ordinary-1 = Un petit logiciel ou un logiciel ancien a écrit le fichier avec des erreurs.
file-odd-parts-ordinary-2 = Le fichier a été légèrement endommagé lors d’une copie ou d’un envoi.
file-odd-parts-next = Demandez quel logiciel a enregistré le fichier, et demandez une copie antérieure.

file-trailing-data-name = Données après la fin de l’image
file-trailing-data-phenomenon-picture = { $bytes ->
    [one] Une seconde image ({ $format }) de { $bytes } octet suit la fin de l’image, à partir de l’octet { $offset }. Le fichier ne l’annonce pas.
   *[other] Une seconde image ({ $format }) de { $bytes } octets suit la fin de l’image, à partir de l’octet { $offset }. Le fichier ne l’annonce pas.
}
file-trailing-data-phenomenon-film = { $bytes ->
    [one] Une courte vidéo de { $bytes } octet suit la fin de l’image, à partir de l’octet { $offset }.
   *[other] Une courte vidéo de { $bytes } octets suit la fin de l’image, à partir de l’octet { $offset }.
}
file-trailing-data-phenomenon-phone = Des données que les téléphones Samsung écrivent suivent la fin de l’image : { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, à partir de l’octet { $offset }.
file-trailing-data-phenomenon-zip = { $bytes ->
    [one] Une archive ZIP de { $bytes } octet suit la fin de l’image, à partir de l’octet { $offset }.
   *[other] Une archive ZIP de { $bytes } octets suit la fin de l’image, à partir de l’octet { $offset }.
}
file-trailing-data-phenomenon-other = Un fichier de type { $format } suit la fin de l’image. Il fait { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, à partir de l’octet { $offset }.
file-trailing-data-phenomenon-text = Du texte suit la fin de l’image : { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, à partir de l’octet { $offset }.
file-trailing-data-phenomenon-zeros = { $bytes ->
    [one] Un octet nul suit la fin de l’image, à l’octet { $offset }.
   *[other] { $bytes } octets nuls suivent la fin de l’image, à partir de l’octet { $offset }.
}
file-trailing-data-phenomenon-unknown = { $bytes ->
    [one] Un octet de type inconnu suit la fin de l’image, à l’octet { $offset }.
   *[other] { $bytes } octets de type inconnu suivent la fin de l’image, à partir de l’octet { $offset }.
}
file-trailing-data-reasoning = Les visionneuses ignorent ce qui se trouve là ; cela peut donc être n’importe quoi. Seul le type a été examiné.
file-trailing-data-ordinary-1 = Les téléphones y stockent une courte vidéo, une carte de profondeur ou une seconde image.
file-trailing-data-ordinary-2 = Certains logiciels et serveurs ajoutent du remplissage ou leurs propres notes.
file-trailing-data-next = Si le fichier vient d’un téléphone, c’est normal. Sinon, demandez quel logiciel l’a enregistré.

file-companions-name = Autres contenus dans le même fichier
file-companions-phenomenon-preview = { $count ->
    [one] Le fichier annonce une copie réduite de l’image, et elle s’y trouve, à l’octet { $offset }.
   *[other] Le fichier annonce { $count } copies réduites de l’image, et elles s’y trouvent. La première est à l’octet { $offset }.
}
file-companions-phenomenon-picture = { $count ->
    [one] Le fichier annonce une image de plus, et elle s’y trouve, à l’octet { $offset }.
   *[other] Le fichier annonce { $count } images de plus, et elles s’y trouvent. La première est à l’octet { $offset }.
}
file-companions-phenomenon-gain-map = Le fichier annonce une carte de gain, et elle s’y trouve, à l’octet { $offset }. Elle dit à un écran lumineux de combien éclaircir chaque zone.
file-companions-phenomenon-film = Le fichier annonce une courte vidéo, et elle s’y trouve, à l’octet { $offset }.
file-companions-reasoning = Les téléphones et les appareils photo écrivent de tels fichiers. Un logiciel qui réenregistre l’image supprime le plus souvent ce qui l’accompagne.
file-companions-ordinary-1 = Un téléphone a pris une photo animée, un portrait avec profondeur ou une image pour écrans lumineux.
file-companions-ordinary-2 = Un appareil photo a stocké un grand aperçu ou la seconde vue d’une paire stéréo.
file-companions-next = Regardez aussi l’autre image ou la vidéo, si vous le pouvez. Elle montre normalement le même moment ; comparez-la avec l’image.

file-companions-missing-name = Images annoncées mais absentes
file-companions-missing-phenomenon = { $count ->
    [one] Le fichier annonce une autre image ou une vidéo à l’octet { $offset }, mais elle ne s’y trouve pas.
   *[other] Le fichier annonce { $count } autres images ou vidéos, mais elles ne s’y trouvent pas. La première devrait commencer à l’octet { $offset }.
}
file-companions-missing-reasoning = La liste a été conservée, mais pas son contenu. Un logiciel a donc modifié le fichier après son écriture par le téléphone ou l’appareil photo.
file-companions-missing-ordinary-1 = Les sites web, les messageries et les logiciels de retouche coupent ce qui suit l’image, pour gagner de la place.
file-companions-missing-ordinary-2 = Un logiciel de retouche ou un outil de légende a allongé la première partie ; les positions de la liste ne sont donc plus justes.
file-companions-missing-next = Demandez le fichier tel que le téléphone ou l’appareil photo l’a écrit. La partie absente montre normalement le même moment.

## metadata/generator

metadata-generator-check = Déclarations sur un générateur
metadata-generator-looks-for = Lit si le fichier lui-même nomme un générateur d’images, ses réglages ou un type de source qui signifie « généré ».
metadata-generator-blind-to = La plupart des sites web suppriment ces déclarations. Sans elles, ce contrôle ne trouve rien, quelle que soit l’image.

metadata-generator-name = Déclaration sur l’origine
metadata-generator-phenomenon-whole = Le fichier dit qu’un générateur a fait cette image. La déclaration se trouve dans « { $place } ».{ $details }{ $also }
metadata-generator-phenomenon-parts = Le fichier dit qu’un générateur a modifié ou fait des parties de cette image. La déclaration se trouve dans « { $place } ».{ $details }{ $also }
metadata-generator-phenomenon-composite = Le fichier dit que cette image a été assemblée, et qu’au moins une de ses parties est synthétique. La déclaration se trouve dans « { $place } ».{ $details }{ $also }
metadata-generator-phenomenon-algorithm = Le fichier dit que cette image a été calculée par un algorithme qui n’a pas appris à partir d’autres images. La déclaration se trouve dans « { $place } ».{ $details }{ $also }
metadata-generator-phenomenon-virtual = Le fichier dit que cette image montre un événement virtuel. La déclaration se trouve dans « { $place } ».{ $details }{ $also }
metadata-generator-phenomenon-system = Le fichier nomme un générateur d’images qui a été utilisé. La déclaration se trouve dans « { $place } ».{ $details }{ $also }
metadata-generator-reasoning = Les appareils photo et les logiciels de retouche courants n’écrivent pas de telles déclarations. La déclaration n’est pas signée : n’importe qui aurait pu l’écrire.
metadata-generator-ordinary-1 = L’image a été faite volontairement avec un générateur et partagée ouvertement comme telle.
metadata-generator-ordinary-2 = Un logiciel de retouche a utilisé un outil de génération pour une petite correction et l’a noté pour tout le fichier.
metadata-generator-ordinary-3 = Quelqu’un a copié ou saisi la déclaration dans une photo.
metadata-generator-next = Demandez à la source comment l’image a été faite, et s’il existe une version sans cette déclaration.

generator-details = { $program }{ $model }{ $seed }{ $sampler }{ $prompt }{ $negative }
generator-program = { " " }Elle nomme « { $value } ».
generator-model = { " " }Le modèle est « { $value } ».
generator-seed = { " " }La graine (seed) est « { $value } ».
generator-sampler = { " " }L’échantillonneur (sampler) est « { $value } ».
generator-prompt = { " " }Le prompt commence ainsi : « { $value } ».
generator-negative = { " " }La liste de ce qu’il faut éviter commence ainsi : « { $value } ».
generator-also = { " " }Autres endroits qui le disent : { $value }.
generator-nothing-more = { "" }

rule-stated-unsigned = Le fichier le déclare lui-même. La déclaration n’est pas signée : n’importe qui aurait pu l’écrire.

## metadata/editor

metadata-editor-check = Déclarations sur un logiciel de retouche
metadata-editor-looks-for = Lit si le fichier nomme un logiciel de retouche d’images.
metadata-editor-blind-to = Beaucoup de logiciels ne laissent pas de nom, et les noms peuvent être supprimés ou modifiés.

metadata-editor-name = Logiciel de retouche
metadata-editor-phenomenon = Le fichier dit qu’il a été enregistré par « { $names } ».
metadata-editor-reasoning = Le nom dit quel logiciel a écrit le fichier, pas ce qui y a été modifié.
metadata-editor-ordinary-1 = Les photographes et les rédactions recadrent, redimensionnent et corrigent presque chaque image dans un tel logiciel.
metadata-editor-ordinary-2 = Certains logiciels écrivent leur nom alors qu’ils ne font que copier ou tourner une image.
metadata-editor-next = Demandez quelles étapes ont été faites dans ce logiciel, et demandez le fichier d’avant.

## file/resaved-copy

file-resaved-copy-check = Copie réenregistrée
file-resaved-copy-looks-for = Cherche ce que les sites web et les messageries laissent quand ils réenregistrent une image : aucun mot sur un appareil photo, une taille habituelle, une compression standard.
file-resaved-copy-blind-to = Il n’examine que les fichiers JPEG. Une copie qui garde les données de l’appareil photo ressemble au fichier de l’appareil, et une copie dont la taille n’est documentée nulle part peut passer inaperçue.

file-resaved-copy-name = Ressemble à une copie réenregistrée
file-resaved-copy-phenomenon-meta-text = Cette image ressemble à une copie réenregistrée venant de Facebook ou d’Instagram. Le fichier contient un texte que ces services mettent dans les images (« { $mark }… »).
file-resaved-copy-phenomenon-meta-profile = Cette image ressemble à une copie réenregistrée venant de Facebook ou d’Instagram. Le fichier contient une référence du type qu’ils utilisent, et le petit profil colorimétrique que Facebook a créé pour ses images.
file-resaved-copy-phenomenon-limit = Le fichier ne nomme aucun appareil photo, son côté de { $side } pixels est une taille à laquelle les sites web et les messageries réduisent les images, et il a été enregistré avec des tables standard de qualité { $quality }. Les copies réenregistrées ont cet aspect.
file-resaved-copy-phenomenon-small = Le fichier ne nomme aucun appareil photo, son plus long côté ne fait que { $side ->
    [one] { $side } pixel
   *[other] { $side } pixels
}, et il a été enregistré avec des tables standard de qualité { $quality }. Les copies réenregistrées ont cet aspect.
file-resaved-copy-reasoning = Un nouvel enregistrement efface des données et des traces fines ; beaucoup de contrôles voient donc moins ici. Une copie plus proche de l’original aiderait.
file-resaved-copy-ordinary-1 = Presque chaque image venant d’un site web ou d’une messagerie est une telle copie.
file-resaved-copy-ordinary-2 = Beaucoup de gens suppriment volontairement les données de l’appareil photo, pour se protéger ou protéger leurs sources.
file-resaved-copy-ordinary-3 = Les logiciels qui dessinent, numérisent ou font des captures d’écran n’ont jamais eu de données d’appareil photo.
file-resaved-copy-next = Demandez le fichier de l’appareil photo ou du téléphone lui-même, envoyé comme fichier ou document et non comme image. Demandez aussi d’où vient cette copie, et quand elle est arrivée.

## file/thumbnail

file-thumbnail-check = Vignette et image
file-thumbnail-looks-for = Compare la vignette, cette petite copie que beaucoup de fichiers contiennent, avec l’image elle-même.
file-thumbnail-blind-to = La plupart des images du web ne contiennent pas de vignette, et la plupart des logiciels la renouvellent à l’enregistrement. Ce contrôle ne compare que la luminosité : un simple changement de couleur reste invisible, de même qu’un changement dans une très petite zone.

file-thumbnail-name = Vignette différente de l’image
file-thumbnail-phenomenon-other = La vignette { $kind } ({ $width } × { $height } pixels) montre autre chose que l’image.
file-thumbnail-phenomenon-turned = La vignette { $kind } ({ $width } × { $height } pixels) montre l’image tournée ou en miroir.
file-thumbnail-phenomenon-part = La vignette { $kind } ({ $width } × { $height } pixels) montre plus que l’image. L’image en couvre environ { $percent } %.
file-thumbnail-phenomenon-local = La vignette { $kind } ({ $width } × { $height } pixels) montre la même image, mais { $places ->
    [one] une zone diffère.
   *[other] { $places } zones diffèrent.
}
file-thumbnail-reasoning = Un appareil photo crée la vignette à partir de l’image. Un logiciel qui modifie l’image ensuite peut laisser l’ancienne vignette dans le fichier.
file-thumbnail-ordinary-1 = Quelqu’un a recadré ou tourné l’image dans un logiciel qui garde l’ancienne vignette.
file-thumbnail-ordinary-2 = Un logiciel a copié les données du fichier depuis une autre photo, vignette comprise.
file-thumbnail-ordinary-3 = L’appareil photo ou l’application a créé la vignette avant d’appliquer un filtre, un cadre, une légende ou une correction d’objectif.
file-thumbnail-ordinary-4 = Quelqu’un a retouché ou flouté une zone avant la publication, par exemple un visage ou une plaque d’immatriculation.
file-thumbnail-next = Regardez la vignette elle-même, comparez-la avec l’image, et demandez le fichier d’avant la dernière modification.

thumbnail-kind-exif = des données EXIF
thumbnail-kind-photoshop = des données Photoshop
thumbnail-kind-format = de l’en-tête du fichier

## jpeg/quantization-tables

jpeg-quantization-tables-check = Réglages de compression JPEG
jpeg-quantization-tables-looks-for = Lit avec quelle force l’image a été compressée lors de son dernier enregistrement.
jpeg-quantization-tables-blind-to = Il ne connaît que le dernier enregistrement. De plus, un logiciel peut copier les réglages du fichier qu’il a ouvert, et la liste des logiciels qui ont leurs propres réglages est courte.

jpeg-quantization-tables-name = Dernière compression JPEG
jpeg-quantization-tables-phenomenon-standard = Le dernier enregistrement du fichier a utilisé des tables standard de qualité { $luma } (sur 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mixed = Le dernier enregistrement du fichier a utilisé des tables standard de qualité { $luma } pour la luminance et { $chroma } pour la couleur (sur 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mozjpeg = Le dernier enregistrement du fichier a utilisé les tables de l’encodeur mozjpeg, qualité { $luma } (sur 100). Les sites web s’en servent pour faire de petits fichiers. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-known = Le dernier enregistrement du fichier a utilisé des tables connues, employées par { $program }.{ $setting } Elles sont les plus proches de la qualité standard { $luma } (sur 100) pour la luminance et { $chroma } pour la couleur. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-custom = Le dernier enregistrement du fichier a utilisé des tables non standard. Elles sont les plus proches de la qualité { $luma } (sur 100) pour la luminance et { $chroma } pour la couleur. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-reasoning = Les tables disent combien de détails le dernier enregistrement a supprimés. Une forte compression cache les traces que d’autres contrôles recherchent.
jpeg-quantization-tables-ordinary-1 = La plupart des logiciels, des sites web et des messageries utilisent des tables standard.
jpeg-quantization-tables-ordinary-2 = Beaucoup d’appareils photo, de téléphones et de logiciels de retouche utilisent leurs propres tables.
jpeg-quantization-tables-next = Si la source nomme un appareil photo ou un logiciel, comparez ses réglages habituels avec ceux-ci.

encoder-setting-level = { " " }Elles y correspondent à la qualité { $value } sur 12.
encoder-setting-web = { " " }Elles y correspondent à l’enregistrement pour le web avec la qualité { $value }.
encoder-setting-preset = { " " }Elles y correspondent à l’enregistrement pour le web avec le réglage « { $value } ».
encoder-setting-unknown = { "" }

jpeg-progressive = Les données de l’image sont stockées en { $passes ->
    [one] { $passes } passe (mode progressif), dans l’ordre que la plupart des logiciels utilisent.
   *[other] { $passes } passes (mode progressif), dans l’ordre que la plupart des logiciels utilisent.
}
jpeg-progressive-own = Les données de l’image sont stockées en { $passes ->
    [one] { $passes } passe (mode progressif), dans un ordre propre au logiciel.
   *[other] { $passes } passes (mode progressif), dans un ordre propre au logiciel.
}
jpeg-sequential = Les données de l’image sont stockées en une seule passe (mode séquentiel).
jpeg-codes-standard = { " " }Les codes de Huffman sont ceux donnés en exemple dans la norme, comme dans les appareils photo et les logiciels rapides.
jpeg-codes-own = { " " }Les codes de Huffman ont été adaptés à l’image ou choisis par le logiciel.
jpeg-codes-none = { "" }
jpeg-subsampling = Le sous-échantillonnage des couleurs est { $name }.
jpeg-no-subsampling = Il n’y a pas de canaux de couleur séparés du type habituel.

## jpeg/double-quantization

jpeg-double-quantization-check = Compression JPEG antérieure
jpeg-double-quantization-looks-for = Cherche les traces d’un enregistrement antérieur sur la même grille, et des zones où ces traces manquent.
jpeg-double-quantization-blind-to = Il ne voit un enregistrement antérieur que si celui-ci compressait plus fort que le dernier, et si l’image n’a été entre-temps ni redimensionnée, ni recadrée hors de la grille. Les zones lisses, comme le ciel, ne disent rien. Une zone dont la luminosité ou la couleur est unique dans l’image ne peut être comparée à rien et est laissée de côté.

jpeg-double-quantization-map = 0 : les traces de l’enregistrement antérieur sont là ; 1 : elles manquent.

jpeg-double-quantization-name = Compression JPEG antérieure
jpeg-double-quantization-phenomenon-comparable = Les traces correspondent à une image déjà enregistrée en JPEG, puis réenregistrée sur la même grille. Les zones de l’image ont été comparées.{ $quality }
jpeg-double-quantization-phenomenon-weak = Les traces correspondent à une image déjà enregistrée en JPEG, puis réenregistrée sur la même grille. Elles sont trop faibles pour comparer les zones de l’image.{ $quality }
jpeg-first-quality = { " " }L’enregistrement antérieur avait une qualité d’environ { $quality } (sur 100).
jpeg-no-first-quality = { "" }
jpeg-double-quantization-reasoning = Deux enregistrements laissent des trous dans les valeurs de l’image compressée, et ces trous indiquent avec quelle force le premier a compressé. Ce n’est donc probablement pas la première copie.
jpeg-double-quantization-ordinary-1 = Tout logiciel de retouche, site web ou service de messagerie qui réenregistre un JPEG laisse ces traces.
jpeg-double-quantization-ordinary-2 = L’image d’un appareil photo qui a seulement été tournée, légendée ou corrigée en couleur les montre aussi.
jpeg-double-quantization-ordinary-3 = Certaines applications d’appareil photo enregistrent l’image deux fois dans le téléphone même.
jpeg-double-quantization-next = Demandez la copie d’avant le dernier enregistrement.

jpeg-double-quantization-local-name = Zone sans la compression antérieure
jpeg-double-quantization-local-phenomenon = { $places ->
    [one] Une zone n’a pas les traces de l’enregistrement antérieur que présente le reste de l’image.
   *[other] { $places } zones n’ont pas les traces de l’enregistrement antérieur que présente le reste de l’image.
}
jpeg-double-quantization-local-reasoning = Ce qui a été ajouté à une image ou recalculé après le premier enregistrement n’en porte pas les traces.
jpeg-double-quantization-local-ordinary-1 = Une légende, un logo, un cadre ou le floutage d’une plaque d’immatriculation a été ajouté avant le dernier enregistrement.
jpeg-double-quantization-local-ordinary-2 = Un logiciel a retouché, accentué ou lissé cette zone, par exemple pour enlever des yeux rouges ou de la poussière.
jpeg-double-quantization-local-ordinary-3 = La zone est très claire, très sombre ou d’une seule couleur, là où les valeurs sont écrêtées.
jpeg-double-quantization-local-ordinary-4 = La zone a une texture régulière, dont les valeurs peuvent ressembler à celles d’un seul enregistrement.
jpeg-double-quantization-local-next = Regardez la zone en taille réelle, et demandez la copie d’avant le dernier enregistrement.

## jpeg/shifted-save

jpeg-shifted-save-check = Enregistrement antérieur sur une autre grille
jpeg-shifted-save-looks-for = Cherche sous le dernier enregistrement un enregistrement JPEG antérieur dont les blocs de 8 × 8 pixels étaient placés ailleurs, et des zones qui ont leur propre enregistrement de ce type.
jpeg-shifted-save-blind-to = Un enregistrement antérieur de qualité nettement meilleure que le dernier ne laisse aucune trace ; après un redimensionnement, il n’en reste pas non plus. Les zones unies ou pixelisées, les zones très claires ou très sombres et celles de moins de 80 × 80 pixels environ ne disent rien. Les grilles qui partagent les lignes ou les colonnes de blocs du fichier (15 sur 64) sont laissées de côté.

jpeg-shifted-save-name = Enregistrement antérieur sur une autre grille
jpeg-shifted-save-phenomenon = La plus grande partie de l’image montre, sous le dernier enregistrement, les traces d’un enregistrement JPEG antérieur. Dans l’image telle qu’elle est stockée, la grille de cet enregistrement commence à { $x ->
    [one] { $x } pixel
   *[other] { $x } pixels
} du bord gauche et à { $y ->
    [one] { $y } pixel
   *[other] { $y } pixels
} du bord supérieur, en décalage avec la grille du fichier.
jpeg-shifted-save-reasoning = Un enregistrement JPEG arrondit la luminosité de chaque bloc par paliers, et le calcul permet encore de voir ces paliers. Le plus souvent, une autre grille signifie que l’image a été recadrée ou déplacée entre deux enregistrements ; ce fichier n’est donc probablement pas la première copie.
jpeg-shifted-save-ordinary-1 = Quelqu’un a recadré un JPEG et l’a réenregistré. La plupart des logiciels et des sites web le permettent.
jpeg-shifted-save-ordinary-2 = Quelqu’un a fait une capture d’écran d’un JPEG affiché en taille réelle.
jpeg-shifted-save-ordinary-3 = Un logiciel a ajouté un cadre ou rogné les bords avant d’enregistrer.
jpeg-shifted-save-next = Demandez le fichier d’avant cet enregistrement.

jpeg-shifted-save-local-name = Traces d’un autre enregistrement dans une zone
jpeg-shifted-save-local-phenomenon = { $places ->
    [one] Une zone montre les traces d’un enregistrement JPEG antérieur sur sa propre grille, que le reste de l’image ne montre pas.
   *[other] { $places } zones montrent les traces d’enregistrements JPEG antérieurs sur leurs propres grilles, que le reste de l’image ne montre pas.
}
jpeg-shifted-save-local-reasoning = Une partie qui vient d’un autre JPEG, ou d’une autre zone du même JPEG, apporte avec elle les paliers de son propre enregistrement.
jpeg-shifted-save-local-ordinary-4 = La zone montre un motif régulier, par exemple des pixels agrandis ou un écran photographié, dont la luminosité varie, par coïncidence, par paliers.
jpeg-shifted-save-local-next = Regardez la zone en taille réelle, et demandez le fichier tel qu’il était avant le dernier enregistrement.

## jpeg/save-count

jpeg-save-count-check = Nombre d’enregistrements JPEG
jpeg-save-count-looks-for = Compte les enregistrements JPEG antérieurs dont les traces peuvent être distinguées : jusqu’à deux sur la grille du fichier et un sur une autre grille.
jpeg-save-count-blind-to = Seuls les enregistrements qui ont laissé des traces peuvent être comptés ; il a donc pu y en avoir davantage. Un enregistrement qui compressait moins fort qu’un autre plus tardif, et tous ceux d’avant un redimensionnement, n’en laissent souvent aucune. Deux enregistrements antérieurs sur la même grille ne sont distingués que si tous deux utilisaient des tables standard avec des qualités de 41 à 91.

jpeg-save-count-name = Enregistrée plusieurs fois en JPEG
jpeg-save-count-phenomenon-same = Les traces correspondent à une image enregistrée en JPEG au moins trois fois sur la même grille : avec une qualité d’environ { $first } (sur 100), plus tard d’environ { $second }, puis dans l’état actuel du fichier.
jpeg-save-count-phenomenon-moved = Les traces correspondent à une image enregistrée en JPEG au moins trois fois : une fois sur une autre grille, une fois sur la grille du fichier, puis dans l’état actuel du fichier.
jpeg-save-count-phenomenon-both = Les traces correspondent à une image enregistrée en JPEG au moins quatre fois : une fois sur une autre grille, plus tard sur la grille du fichier avec une qualité d’environ { $first } (sur 100) puis d’environ { $second }, et enfin dans l’état actuel du fichier.
jpeg-save-count-reasoning = Chaque enregistrement arrondit l’image par blocs de 8 × 8 pixels, et plusieurs enregistrements laissent des traces que deux ne peuvent pas laisser : d’autres trous dans les valeurs, ou, en plus des trous, une seconde grille de tels blocs. C’est donc probablement la copie d’une copie. Les enregistrements qui n’ont pas laissé de traces ne sont pas comptés.
jpeg-save-count-ordinary-1 = Les images transmises par des sites web et des messageries sont enregistrées de nouveau à chaque étape.
jpeg-save-count-ordinary-2 = Quelqu’un a retouché l’image plus d’une fois et l’a enregistrée à chaque fois.
jpeg-save-count-ordinary-3 = Le téléphone a enregistré l’image plus d’une fois, et le service par lequel elle a été envoyée l’a enregistrée de nouveau.
jpeg-save-count-next = Demandez qui avait l’image auparavant, et demandez la copie la plus ancienne qui puisse être obtenue.

## jpeg/block-grid

jpeg-block-grid-check = Grille d’un JPEG antérieur
jpeg-block-grid-looks-for = Cherche dans les pixels la grille de blocs de 8 × 8 pixels que laisse un enregistrement JPEG antérieur, des zones placées sur une autre grille que le reste, et des zones dont les valeurs ne portent pas l’arrondi de cet enregistrement.
jpeg-block-grid-blind-to = Un dernier enregistrement en JPEG recouvre les grilles antérieures, sauf si sa qualité dépasse 95 ; un redimensionnement les efface aussi. Les zones unies ne montrent pas de grille, et une partie collée sur 64 se trouve par hasard sur la même grille. Les zones peu détaillées, très claires ou très sombres ne montrent pas si elles ont été arrondies, et l’arrondi d’un enregistrement de qualité supérieure à environ 90 est trop fin pour être vu. Une zone dont la luminosité ou la couleur est unique dans l’image ne peut être comparée à rien et est laissée de côté.

jpeg-block-grid-map = 0 : les traces de l’enregistrement antérieur sont là ; 1 : elles manquent.

jpeg-block-grid-name = Grille d’un JPEG antérieur
jpeg-block-grid-phenomenon-converted = Le fichier est au format { $format }, mais ses pixels suivent la grille 8 × 8 d’un enregistrement JPEG antérieur.{ $quality } La grille commence à { $x ->
    [one] { $x } pixel
   *[other] { $x } pixels
} du bord gauche et à { $y ->
    [one] { $y } pixel
   *[other] { $y } pixels
} du bord supérieur.
jpeg-block-grid-phenomenon-moved = Les pixels suivent la grille 8 × 8 d’un enregistrement JPEG antérieur, qui commence à { $x ->
    [one] { $x } pixel
   *[other] { $x } pixels
} du bord gauche et à { $y ->
    [one] { $y } pixel
   *[other] { $y } pixels
} du bord supérieur, en décalage avec la grille du fichier.{ $quality } L’image a donc été recadrée ou déplacée entre deux enregistrements.
jpeg-block-grid-quality = { " " }Cet enregistrement avait une qualité d’environ { $quality } (sur 100).
jpeg-block-grid-no-quality = { "" }
jpeg-block-grid-reasoning = Un enregistrement JPEG arrondit l’image bloc par bloc, et le calcul permet encore de voir ces blocs. Ce fichier n’est donc probablement pas la première copie.
jpeg-block-grid-ordinary-1 = Un site web ou un logiciel a converti un JPEG dans ce format.
jpeg-block-grid-ordinary-2 = Quelqu’un a fait une capture d’écran d’un JPEG affiché en taille réelle.
jpeg-block-grid-ordinary-3 = Quelqu’un a recadré un JPEG et l’a réenregistré.
jpeg-block-grid-ordinary-4 = L’image est tirée d’une vidéo, dont la compression utilise aussi de tels blocs.
jpeg-block-grid-next = Demandez le JPEG d’avant cet enregistrement.

jpeg-block-grid-local-name = Zone sur une autre grille JPEG
jpeg-block-grid-local-phenomenon = { $places ->
    [one] Une zone suit une grille 8 × 8 différente de celle du reste de l’image.
   *[other] { $places } zones suivent des grilles 8 × 8 différentes de celle du reste de l’image.
}
jpeg-block-grid-local-reasoning = Une partie qui vient d’un autre JPEG, ou d’une autre zone du même JPEG, apporte avec elle sa propre grille. Le reste de l’image suit une seule grille, ou aucune.
jpeg-block-grid-local-ordinary-1 = L’image est un collage, une capture d’écran ou une page qui contient plusieurs images.
jpeg-block-grid-local-ordinary-2 = Un logo, un autocollant ou une petite image y a été placé.
jpeg-block-grid-local-ordinary-3 = Quelqu’un a déplacé ou retouché cette zone avec une partie de la même photo.
jpeg-block-grid-local-ordinary-4 = La zone montre un motif qui se répète tous les huit pixels, par exemple un tissu, un écran photographié ou du pixel art.
jpeg-block-grid-local-next = Regardez la zone en taille réelle, et demandez le fichier tel qu’il était avant le dernier enregistrement.

jpeg-block-grid-missing-name = Zone sans les paliers du JPEG antérieur
jpeg-block-grid-missing-phenomenon = { $places ->
    [one] Les valeurs d’une zone ne tombent pas sur les paliers de l’enregistrement JPEG antérieur, que d’autres zones de l’image conservent.
   *[other] Les valeurs de { $places } zones ne tombent pas sur les paliers de l’enregistrement JPEG antérieur, que d’autres zones de l’image conservent.
}
jpeg-block-grid-missing-reasoning = Un enregistrement JPEG arrondit l’image à des paliers, et un fichier sans perte comme un PNG les conserve. Ce qui a été ajouté à l’image ou recalculé après cet enregistrement ne tombe pas sur ces paliers.
jpeg-block-grid-missing-ordinary-1 = Un réglage des ombres, des lumières ou des couleurs ou une correction du vignetage a été appliqué à toute l’image, ou un filtre ou un dégradé à une partie de l’image.

## sampling/resampling

sampling-resampling-check = Traces de redimensionnement
sampling-resampling-looks-for = Cherche si les détails fins de toute l’image portent la trace d’un calcul à distances régulières, comme en laisse un redimensionnement.
sampling-resampling-blind-to = Un dernier enregistrement JPEG à forte compression cache souvent ces traces, et la plupart des réductions n’en laissent aucune. Un agrandissement à 160, 200 ou 400 % exactement passe souvent inaperçu, car les blocs d’un JPEG et le filtre coloré d’un appareil photo ont les mêmes distances. Les zones ne sont pas examinées une à une.

sampling-resampling-name = Traces de redimensionnement
sampling-resampling-phenomenon = Sur les lignes comme sur les colonnes, les détails fins de toute l’image deviennent plus nets puis plus doux tous les { $period } pixels.
sampling-resampling-reasoning = Un redimensionnement calcule de nouveaux pixels entre les anciens, un peu plus doux à distances régulières. Les agrandissements laissent les traces les plus nettes. Si l’image a été agrandie, une partie de ses détails fins a été calculée et non photographiée.
sampling-resampling-ordinary-1 = Un site web, une messagerie ou un logiciel a ajusté l’image à une taille.
sampling-resampling-ordinary-2 = Un téléphone a utilisé le zoom numérique, ou un logiciel a redressé l’image ou corrigé l’objectif.
sampling-resampling-ordinary-3 = Quelqu’un a fait une capture d’écran d’une image affichée agrandie.
sampling-resampling-ordinary-4 = Le sujet lui-même est une grille régulière dans les deux directions : un écran, un mur de lampes, une trame d’impression, une moustiquaire.
sampling-resampling-next = Ne vous fiez pas aux petits caractères, aux visages ni aux autres détails fins de l’image, et demandez l’image dans sa taille d’origine.

## tone/flat-area

tone-flat-area-check = Zones d’une seule couleur
tone-flat-area-looks-for = Cherche des zones où chaque pixel a exactement la même couleur, comme en laisse un pinceau ou un rectangle d’une seule couleur, parmi des pixels qui diffèrent.
tone-flat-area-blind-to = Il ne voit pas les zones presque aussi claires ou aussi sombres que l’image peut l’être, surtout les rectangles blancs et noirs, car dans les photos les endroits surexposés et sous-exposés sont tout aussi uniformes ; ni celles d’une couleur pure. Lui échappent aussi les zones de moins d’un centième environ de l’image, les bandes le long de tout un côté, la peinture avec du grain ou un dégradé, la peinture sur quelque chose d’uniforme, et les images qui ont plusieurs couleurs de ce genre, comme les dessins.

tone-flat-area-name = Zone d’une couleur parfaitement uniforme
tone-flat-area-phenomenon = { $places ->
    [one] Dans une zone, chaque pixel a la même couleur, alors que presque tous les pixels alentour diffèrent de leurs voisins. Elle occupe { $percent } % de l’image.
   *[other] Dans { $places } zones, chaque pixel a une seule et même couleur, alors que presque tous les pixels alentour diffèrent de leurs voisins. La plus grande occupe { $percent } % de l’image.
}
tone-flat-area-reasoning = La lumière et les capteurs laissent du grain sur toute surface. Dans une photo, les pixels d’une zone sont donc rarement identiques, sauf là où il y avait trop ou trop peu de lumière pour le capteur, ou là où une forte compression ou un lissage a enlevé le grain. Cette zone n’est ni parmi les plus claires ni parmi les plus sombres, et le grain qui l’entoure est encore là. Elle peut avoir été repeinte, ou remplie par un logiciel. L’image ne dit pas ce qui s’y trouvait avant.
tone-flat-area-ordinary-1 = Quelqu’un a ouvertement caché un nom, un visage ou une plaque d’immatriculation.
tone-flat-area-ordinary-2 = Une légende, un logo, un autocollant ou un diagramme figure dans l’image, ou un logiciel a rempli un coin, un fond ou une partie transparente.
tone-flat-area-ordinary-3 = Une partie de l’image montre un dessin ou un écran.
tone-flat-area-ordinary-4 = Un mur, un ciel ou un écran uniforme a perdu son grain à cause d’une forte compression ou d’une réduction du bruit.
tone-flat-area-ordinary-5 = L’endroit était surexposé, sous-exposé ou d’une couleur très vive, et seule une partie des tons ou de l’image a été retouchée ensuite (HDR, dégradé, vignetage).
tone-flat-area-next = Regardez la zone encadrée en taille réelle : cache-t-elle quelque chose, et son bord suit-il un objet ou un coup de pinceau ? Demandez à la source ce qui s’y trouvait, ou une copie antérieure.

## geometry/copy-move

geometry-copy-move-check = Zones répétées
geometry-copy-move-looks-for = Cherche une zone présente deux fois dans l’image, même tournée, redimensionnée ou en miroir, avec les mêmes détails fins aux deux endroits.
geometry-copy-move-blind-to = Il ne voit pas les copies de zones lisses comme le ciel, les très petites copies, celles qui ont été déformées, rééclairées ou repeintes, ni les zones copiées de nombreuses fois. Dans les grandes images, il examine une version réduite.

geometry-copy-move-name = Zone répétée
geometry-copy-move-phenomenon = { $pairs ->
    [one] Deux zones de l’image concordent jusque dans les détails fins. { $arrangement } { $matches } points correspondent.
   *[other] { $pairs } paires de zones concordent jusque dans les détails fins. Pour la paire la plus forte : { $arrangement } { $matches } points correspondent.
}
geometry-copy-move-reasoning = Des choses qui se ressemblent diffèrent pourtant par le grain, l’usure, la lumière et les reflets. Là où même ces détails concordent, une zone peut être la copie de l’autre. L’image ne dit pas laquelle était là en premier.
geometry-copy-move-ordinary-1 = Quelque chose d’imprimé ou de dessiné y figure deux fois : les lettres d’une légende ou d’un filigrane, des logos, du papier peint, des étiquettes.
geometry-copy-move-ordinary-2 = Quelqu’un a enlevé de la poussière, une tache sur la peau ou un fil avec un pinceau de retouche, qui copie ce qui est à côté.
geometry-copy-move-ordinary-3 = Des produits, des fenêtres, des carreaux ou des écrans identiques sont côte à côte et éclairés de la même façon.
geometry-copy-move-ordinary-4 = Un miroir, une fenêtre ou une eau calme montre une chose une seconde fois.
geometry-copy-move-ordinary-5 = Un panorama ou une photo assemblée à partir de plusieurs vues montre une chose deux fois.
geometry-copy-move-next = Comparez les deux zones encadrées en taille réelle : ont-elles aussi en commun les rayures, les ombres et le bord qui les entoure ? Demandez à la source une copie antérieure, ou une autre image du même moment.

copy-move-averaged = L’image est grande et a été comparée à deux mégapixels. Le grain y est moyenné : des choses simplement fabriquées à l’identique y concordent plus qu’en taille réelle.
copy-move-shifted = L’une est seulement décalée par rapport à l’autre.
copy-move-scaled = L’une est plus grande que l’autre ({ $percent } % de sa taille).
copy-move-turned = L’une est tournée par rapport à l’autre d’environ { $degrees ->
    [one] { $degrees } degré
   *[other] { $degrees } degrés
}, à { $percent } % de sa taille.
copy-move-mirrored = L’une est l’image en miroir de l’autre, à { $percent } % de sa taille.

## network/generator-traces

network-generator-traces-check = Traces de générateurs d’images
network-generator-traces-looks-for = Un réseau de neurones compare les détails fins de toute l’image et de zones isolées avec ceux d’images générées et de photos.
network-generator-traces-blind-to = Il laisse passer la plupart des images générées, presque toutes celles des générateurs les plus récents, et les petites zones modifiées ; les chiffres sont dans la fiche du modèle. Son silence ne dit donc presque rien.

network-generator-traces-map = Ces valeurs servent au classement ; ce ne sont pas des probabilités.

network-generator-traces-name = Traces compatibles avec des images générées
network-generator-traces-phenomenon = Le réseau de neurones a donné à cette image une valeur plus élevée qu’à la plupart des photos ordinaires. { $places ->
    [0] Aucune zone particulière ne ressort.
    [one] Une zone ressort.
   *[other] { $places } zones ressortent.
}
network-generator-traces-reasoning = Le réseau de neurones a appris en quoi les images générées diffèrent des photos dans les détails fins. Sa valeur sert à classer des images ; ce n’est pas la probabilité que celle-ci ait été générée, et elle ne peut pas dire d’où vient l’image. Dans les photos ordinaires aussi, jusqu’à une zone sur vingt ressort.
network-generator-traces-ordinary-1 = C’est un portrait en gros plan. Les portraits pris par un appareil photo atteignent une telle valeur bien plus souvent que d’autres photos ; la fiche du modèle dit à quelle fréquence.
network-generator-traces-ordinary-2 = La photo a été fortement retouchée, lissée ou débarrassée de son bruit, par exemple par le mode nuit d’un téléphone.
network-generator-traces-ordinary-3 = L’image est un rendu 3D, une illustration ou une capture d’écran.
network-generator-traces-ordinary-4 = L’image a été agrandie ou accentuée par un logiciel.
network-generator-traces-ordinary-5 = L’image a été compressée fortement ou plusieurs fois.
network-generator-traces-next = Regardez les zones qui ressortent, et demandez le premier fichier sorti de l’appareil photo ou du logiciel.
