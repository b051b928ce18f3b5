### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = Le fichier a été déposé sur la page. Une image que l’on fait glisser depuis un site web ou une messagerie peut être une copie plus petite ou réenregistrée, sans les détails du premier fichier.
limit-arrival-picked-on-phone = Le fichier a été choisi sur un téléphone ou une tablette. Ces appareils peuvent convertir l’image, la réduire ou retirer sa position avant qu’une page la reçoive.
limit-arrival-pasted = L’image a été collée. Le presse-papiers crée une nouvelle image : les métadonnées du premier fichier, sa compression et ses signatures se perdent en route. Déposez le fichier lui-même si vous l’avez.

## In place of sensitive values in exports

redacted-position = (position omise)
redacted-serial_number = (numéro de série omis)
redacted-name = (nom omis)
redacted-contact = (contact omis)
redacted-thumbnail = (vignette omise)
redacted-document_id = (identifiant du document omis)
redacted-path = (chemin du fichier omis)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = Déclarations sur l’appareil photo
metadata-camera-looks-for = Lit ce que le fichier dit de la prise de vue : appareil photo, objectif, date, exposition et position.
metadata-camera-blind-to = La plupart des sites web suppriment ces déclarations : leur absence ne signifie donc rien. Quand elles sont là, personne ne les a contrôlées.

metadata-camera-name = Déclarations sur l’appareil photo
metadata-camera-phenomenon = Le fichier dit comment la photo a été prise.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = Ces déclarations ne sont pas signées. N’importe quel logiciel peut les écrire, les modifier ou les copier d’une autre photo.
metadata-camera-ordinary-1 = Les appareils photo et les téléphones écrivent de telles déclarations dans chaque photo.
metadata-camera-ordinary-2 = Les logiciels de retouche et de conversion les copient d’un fichier à l’autre, y compris dans des collages et des captures d’écran.
metadata-camera-next = Comparez ces déclarations avec ce que dit la source, et demandez le premier fichier sorti de l’appareil photo.

metadata-camera-camera = { " " }L’appareil photo indiqué est « { $value } ».
metadata-camera-lens = { " " }L’objectif indiqué est « { $value } ».
metadata-camera-time = { " " }Date et heure indiquées : { $value }.
metadata-camera-time-written = { " " }La date et l’heure sont écrites ainsi : « { $value } ».
metadata-camera-exposure = { " " }L’exposition indiquée est { $value }.
metadata-camera-position = { " " }Une position est indiquée.
metadata-camera-no-position = { " " }Aucune position n’est indiquée.

## metadata/history, a finding of metadata/editor

metadata-history-name = Historique de retouche
metadata-history-phenomenon = { $count ->
    [one] Le fichier a un historique de retouche d’une étape : « { $actions } ».{ $programs }{ $times }
   *[other] Le fichier a un historique de retouche de { $count } étapes. Les étapes sont : « { $actions } ».{ $programs }{ $times }
}
metadata-history-reasoning = Les logiciels de retouche d’un certain éditeur écrivent de tels historiques. Ils disent quand un fichier a été ouvert, converti et enregistré, et rarement ce qui y a été modifié.
metadata-history-ordinary-1 = Les photographes et les rédactions recadrent, redimensionnent et corrigent presque chaque image, et chaque enregistrement ajoute une étape.
metadata-history-ordinary-2 = Un historique peut venir d’un modèle de document ou d’une autre image qui a été collée dans celle-ci.
metadata-history-next = Demandez quelles étapes ont été faites dans ces logiciels, et demandez le fichier d’avant la première.

metadata-history-programs = { " " }Logiciels : « { $names } ».
metadata-history-time = { " " }Date indiquée : { $time }.
metadata-history-times = { " " }Première date : { $first } ; dernière : { $last }.

## metadata/damage

metadata-damage-check = Lisibilité des métadonnées
metadata-damage-looks-for = Cherche dans les métadonnées des endroits qui ne peuvent pas être lus : pointeurs qui ne mènent nulle part, listes qui reviennent sur elles-mêmes, syntaxe incorrecte.
metadata-damage-blind-to = Il ne voit pas les valeurs erronées mais bien écrites, et il ne lit pas les notes privées des fabricants d’appareils photo.

metadata-damage-name = Métadonnées abîmées
metadata-damage-phenomenon = { $count ->
    [one] Un endroit des métadonnées { $group } ne peut pas être lu, à l’octet { $offset } : { $what }
   *[other] { $count } endroits des métadonnées ne peuvent pas être lus. Le premier se trouve dans les métadonnées { $group }, à l’octet { $offset } : { $what }
}
metadata-damage-reasoning = Ce qui a pu être lu est listé. Ce que disaient les endroits abîmés est perdu.
metadata-damage-ordinary-1 = Un logiciel qui a supprimé ou déplacé des parties des métadonnées a laissé des pointeurs vers des endroits disparus.
metadata-damage-ordinary-2 = Certains appareils photo, scanners et petits logiciels écrivent eux-mêmes de telles erreurs.
metadata-damage-next = Demandez par quels logiciels le fichier est passé, et demandez une copie antérieure.

metadata-damage-header = le bloc ne commence pas comme son format le prévoit.
metadata-damage-truncated = le bloc se termine trop tôt.
metadata-damage-loop = une liste revient sur elle-même.
metadata-damage-pointer = un pointeur mène hors du bloc.
metadata-damage-entry = une valeur se trouve hors du bloc, ou est d’un type inconnu.
metadata-damage-too-many = il y a plus d’entrées que ce qui est lu.
metadata-damage-syntax = le texte ne respecte pas les règles de son format.

## metadata/contradictions

metadata-contradictions-check = Contradictions dans ce que dit le fichier
metadata-contradictions-looks-for = Compare les déclarations du fichier entre elles et avec l’image : tailles, orientations, dates, position, appareil photo, légende.
metadata-contradictions-blind-to = Il ne voit pas les déclarations erronées qui concordent, et l’absence de déclarations ne signifie rien.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }Une autre paire de déclarations diffère de la même façon.
   *[other] { " " }{ $count } autres paires de déclarations diffèrent de la même façon.
}

metadata-contradiction-size-name = Taille déclarée et image
metadata-contradiction-size-phenomenon = « { $place } » indique que l’image fait { $value } pixels, mais elle en fait { $other_value }.{ $more }
metadata-contradiction-size-reasoning = Le plus souvent, l’image a changé de taille après l’écriture de la déclaration.
metadata-contradiction-size-ordinary-1 = Un site web, une messagerie ou un logiciel de retouche a réduit ou recadré l’image, et a gardé la déclaration.
metadata-contradiction-size-ordinary-2 = Un appareil photo a noté la taille de l’image du capteur à côté d’une copie plus petite.
metadata-contradiction-size-next = Demandez la copie à la taille déclarée.

metadata-contradiction-orientation-name = Deux orientations
metadata-contradiction-orientation-phenomenon = « { $place } » indique { $value }, mais « { $other_place } » indique { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = Le plus souvent, une déclaration a été modifiée sans l’autre.
metadata-contradiction-orientation-ordinary-1 = Une visionneuse ou un logiciel de retouche a tourné l’image et n’a mis à jour qu’une des deux déclarations.
metadata-contradiction-orientation-ordinary-2 = Un convertisseur a copié l’une d’elles depuis le fichier précédent.
metadata-contradiction-orientation-next = Demandez quel logiciel a tourné l’image.

metadata-contradiction-times-name = Dates dans le mauvais ordre
metadata-contradiction-times-phenomenon = « { $place } » indique { $value }, et « { $other_place } », qui ne devrait pas être antérieur, indique { $other_value }.{ $more }
metadata-contradiction-times-reasoning = Une image est prise avant d’être modifiée. L’écart est plus grand que celui qui peut séparer deux horloges sur Terre, ou que ce que permettent les fuseaux horaires déclarés.
metadata-contradiction-times-ordinary-1 = L’horloge de l’appareil photo ou de l’ordinateur était mal réglée, ou une batterie vide l’a remise à zéro.
metadata-contradiction-times-ordinary-2 = Quelqu’un a corrigé après coup la date de la photo, à un seul endroit.
metadata-contradiction-times-next = Demandez quand la photo a été prise, et comparez avec d’autres photos du même appareil.

metadata-contradiction-gps-time-name = Horloge de l’appareil photo et heure GPS
metadata-contradiction-gps-time-phenomenon = « { $place } » indique { $value }, mais l’horloge GPS dans « { $other_place } » indique { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = Le GPS donne l’heure universelle. Aucun fuseau horaire, ou du moins pas celui qui est déclaré, ne met les deux horloges d’accord.
metadata-contradiction-gps-time-ordinary-1 = L’horloge de l’appareil photo était réglée sur un mauvais jour, une mauvaise heure ou un mauvais fuseau horaire.
metadata-contradiction-gps-time-ordinary-2 = L’appareil n’avait pas de signal et a écrit la dernière position et la dernière heure qu’il connaissait.
metadata-contradiction-gps-time-next = Demandez où et quand la photo a été prise, et comparez avec d’autres photos du même appareil.

metadata-contradiction-position-name = Position qui n’existe pas
metadata-contradiction-position-phenomenon = « { $place } » indique { $value }, mais une telle valeur ne peut pas dépasser { $other_value }.{ $more }
metadata-contradiction-position-reasoning = Un tel lieu n’existe pas sur Terre.
metadata-contradiction-position-ordinary-1 = Un logiciel a écrit la position avec une erreur de format ou de signe.
metadata-contradiction-position-ordinary-2 = Le récepteur n’avait pas de signal et a écrit des valeurs sans signification.
metadata-contradiction-position-next = Ne vous fiez pas à la position. Demandez où la photo a été prise.

metadata-contradiction-camera-name = Déclarations contradictoires sur l’appareil photo
metadata-contradiction-camera-phenomenon = « { $place } » indique « { $value } », mais « { $other_place } » indique « { $other_value } ».{ $more }
metadata-contradiction-camera-reasoning = À notre connaissance, les appareils de ce nom n’écrivent pas l’autre déclaration.
metadata-contradiction-camera-ordinary-1 = Un logiciel a copié les métadonnées d’une photo d’un autre appareil, par exemple dans un panorama ou un collage.
metadata-contradiction-camera-ordinary-2 = L’appareil a été vendu sous une autre marque que celle de son fabricant, ou son logiciel interne a été remplacé.
metadata-contradiction-camera-next = Demandez quel appareil a pris la photo, et demandez une autre photo du même appareil.

metadata-contradiction-copies-name = Une même chose déclarée deux fois, différemment
metadata-contradiction-copies-phenomenon = « { $place } » indique « { $value } », mais « { $other_place } » indique « { $other_value } ».{ $more }
metadata-contradiction-copies-reasoning = Les deux endroits sont censés dire la même chose. Le plus souvent, un logiciel a modifié l’un et pas l’autre.
metadata-contradiction-copies-ordinary-1 = Un service d’archives ou une agence a corrigé une date, un nom ou un lieu avec un logiciel qui ne connaît qu’un des deux endroits.
metadata-contradiction-copies-ordinary-2 = Un logiciel de retouche a gardé les métadonnées du premier fichier ouvert et a pris l’image d’un autre.
metadata-contradiction-copies-next = Demandez qui a modifié les métadonnées, et laquelle des deux déclarations est juste.

metadata-contradiction-digest-name = Légende modifiée par un autre logiciel
metadata-contradiction-digest-phenomenon = Le bloc IPTC n’est pas celui à partir duquel « { $place } » a été calculé.{ $more }
metadata-contradiction-digest-reasoning = Les logiciels de retouche d’un certain éditeur enregistrent une somme de contrôle du bloc de la légende. Elle ne correspond plus : un autre logiciel a donc modifié le bloc depuis.
metadata-contradiction-digest-ordinary-1 = Les agences et les archives ajoutent des légendes, des mots-clés et des crédits avec leurs propres logiciels.
metadata-contradiction-digest-ordinary-2 = Un site web ou un outil a supprimé ou réécrit des parties du bloc.
metadata-contradiction-digest-next = Demandez à l’agence ou au service d’archives la légende telle que l’a écrite la personne qui a pris la photo.

metadata-contradiction-sparse-name = Appareil photo sans les détails habituels
metadata-contradiction-sparse-phenomenon = « { $place } » nomme un appareil photo (« { $value } »), mais le fichier ne contient rien d’autre de ce que les appareils photo écrivent. Il manque { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = Les appareils photo et les téléphones écrivent normalement ces détails à côté du nom. Le plus souvent, quelqu’un ou quelque chose a écrit ou gardé le nom seul.
metadata-contradiction-sparse-ordinary-1 = Un site web ou un logiciel a supprimé la plupart des détails et gardé le nom de l’appareil, la date ou la position.
metadata-contradiction-sparse-ordinary-2 = Un scanner ou une application simple n’a écrit que son nom, ou quelqu’un a ajouté le nom à la main dans une photo qui avait perdu ses métadonnées.
metadata-contradiction-sparse-next = Demandez le premier fichier sorti de l’appareil photo, avec tous ses détails.

## Names of measurements

measurement-metadata-damage = Endroits abîmés dans les métadonnées
measurement-contradictions = Paires de déclarations qui diffèrent

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
when-clock = { $day }, { $clock }
when-clock-zone = { $day }, { $clock } ({ $zone })
