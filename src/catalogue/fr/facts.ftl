### Facts about the file: platforms that saved it, and the sum of its parts.

## file/resaved-copy, where a platform can be named

file-resaved-copy-phenomenon-named = Cette image ressemble à une copie réenregistrée venant de { $platform }. Le nom du fichier a la forme que donne { $platform } (« { $form } »), et le fichier ne nomme aucun appareil photo. N’importe qui peut donner un tel nom à un fichier.
file-resaved-copy-phenomenon-named-size = Cette image ressemble à une copie réenregistrée venant de { $platform }. Le nom du fichier a la forme que donne { $platform } (« { $form } »), le côté de { $side } pixels et la qualité { $quality } de l’image sont ceux que { $platform } utilise, et le fichier ne nomme aucun appareil photo.
file-resaved-copy-phenomenon-written = Cette image ressemble à une copie réenregistrée venant de { $platform }. Son côté de { $side } pixels, sa qualité { $quality } et l’ordre de ses passes forment ensemble ce que le logiciel de { $platform } écrit, et le fichier ne nomme aucun appareil photo. D’autres logiciels peuvent écrire la même chose.
file-resaved-copy-next-messenger = Demandez à la personne qui a envoyé l’image par { $platform } de la renvoyer comme fichier ou document : l’image reste alors telle quelle. Demandez-lui aussi de qui elle tient l’image, quand celle-ci est arrivée et si elle avait déjà été transférée.
file-resaved-copy-next-network = Demandez l’adresse de la publication sur { $platform } et qui a publié l’image en premier. Demandez à cette personne le fichier de l’appareil photo ou du téléphone lui-même, et cherchez des publications plus anciennes de la même image.
file-resaved-copy-next-site = Les sites faits avec { $platform } gardent souvent une copie plus grande à côté de celle-ci : cherchez-y le même nom sans la taille à la fin. Demandez au site de qui il tient l’image, et à cette personne le fichier de l’appareil photo.

## metadata/damage: extended XMP

metadata-damage-pieces = des parties du XMP étendu manquent, sont en double ou ont une autre longueur.
metadata-damage-absent = un bloc de XMP étendu qui est nommé ici n’est pas dans le fichier.
metadata-damage-phenomenon-digest = { $count ->
    [one] Les métadonnées XMP étendues à l’octet { $offset } ne sont pas celles dont le fichier indique le MD5 : elles ont été changées après leur écriture, ou le logiciel qui les a écrites a calculé ce MD5 autrement.
   *[other] { $count } endroits des métadonnées ne peuvent pas être lus ou ne concordent pas. Le premier : les métadonnées XMP étendues à l’octet { $offset } ne sont pas celles dont le fichier indique le MD5.
}
