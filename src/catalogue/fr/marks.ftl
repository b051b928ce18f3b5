### What the checks of marks inside the pixels say. Names of messages follow the rules of findings.ftl.

## marks/hidden-text

marks-hidden-text-check = Texte caché dans les pixels
marks-hidden-text-looks-for = Cherche, dans les bits de poids faible de la transparence et des couleurs, les réglages que certains générateurs y cachent.
marks-hidden-text-blind-to = Il lit le format de NovelAI et celui d’une extension pour Stable Diffusion. Toute modification des pixels et tout enregistrement avec perte effacent un tel texte.

marks-hidden-text-name = Texte caché dans les pixels
marks-hidden-text-phenomenon-alpha = Les bits de poids faible de la transparence contiennent un texte dans un format que des générateurs d’images utilisent.{ $details }
marks-hidden-text-phenomenon-colour = Les bits de poids faible des couleurs contiennent un texte dans un format que des générateurs d’images utilisent.{ $details }
marks-hidden-text-phenomenon-alpha-unreadable = Les bits de poids faible de la transparence commencent par le nom d’un format que des générateurs d’images utilisent. Le texte qui suit ne peut pas être lu.{ $details }
marks-hidden-text-phenomenon-colour-unreadable = Les bits de poids faible des couleurs commencent par le nom d’un format que des générateurs d’images utilisent. Le texte qui suit ne peut pas être lu.{ $details }
marks-hidden-text-begins = { " " }Il commence ainsi : « { $value } ».
marks-hidden-text-reasoning = Les appareils photo et les logiciels de retouche courants n’écrivent pas à cet endroit. Certains générateurs conservent leurs réglages dans ces bits, où ils restent quand d’autres informations sont supprimées. Le texte n’est pas signé : n’importe qui aurait pu l’écrire.
marks-hidden-text-ordinary-1 = L’image a été faite volontairement avec un générateur et partagée ouvertement.
marks-hidden-text-ordinary-2 = Quelqu’un a caché un texte dans une photo, pour essayer ou pour jouer. Des logiciels gratuits le permettent.
marks-hidden-text-ordinary-3 = La transparence d’une autre image a été appliquée à celle-ci, et le texte est venu avec.
marks-hidden-text-next = Comparez le texte avec ce que la source dit de l’image.

rule-decoded-hidden-text = Un texte a été décodé dans les pixels. Il commence comme les textes qu’écrit un logiciel connu. Personne ne l’a signé : n’importe qui aurait pu l’écrire.

reason-lossy-format = Le fichier a été enregistré avec perte ; les bits de poids faible de ses pixels ne contiennent donc que du bruit.

measurement-hidden-bytes = Longueur du texte caché

## marks/open-watermark

marks-open-watermark-check = Filigrane ouvert d’un générateur
marks-open-watermark-looks-for = Cherche dans les couleurs les messages fixes que les logiciels publiés de Stable Diffusion, FLUX et InvokeAI cachent dans leurs images.
marks-open-watermark-blind-to = Il connaît six messages. Une image redimensionnée, tournée ou mise en miroir les a perdus, de même que presque toute image enregistrée en JPEG. Beaucoup de copies de ces logiciels n’écrivent aucune marque.

marks-open-watermark-name = Marque d’un générateur dans les pixels
marks-open-watermark-phenomenon-in-place = Les couleurs de l’image forment un message qu’écrit { $program }. { $matching ->
    [one] { $matching } bit sur { $bits } concorde.
   *[other] { $matching } bits sur { $bits } concordent.
}
marks-open-watermark-phenomenon-moved = Les couleurs de l’image forment un message qu’écrit { $program }. { $matching ->
    [one] { $matching } bit sur { $bits } concorde.
   *[other] { $matching } bits sur { $bits } concordent.
} Le message ne commence pas au bord ; l’image semble donc être une partie d’une image plus grande.
marks-open-watermark-reasoning = Si les bits étaient aussi aléatoires que des pièces lancées à pile ou face, autant de bits concorderaient par hasard dans moins d’une image sur 10^{ $exponent } (un 1 suivi de { $exponent ->
    [one] { $exponent } zéro
   *[other] { $exponent } zéros
}). C’est un calcul, pas un comptage de photos. La façon d’écrire la marque est publique : n’importe qui peut donc la mettre dans une photo.
marks-open-watermark-ordinary-1 = L’image a été faite volontairement avec ce générateur et partagée ouvertement.
marks-open-watermark-ordinary-2 = Un logiciel qui utilise le même modèle a modifié une partie d’une photo et marqué toute l’image.
marks-open-watermark-ordinary-3 = Quelqu’un a mis la marque dans une photo, pour essayer ou pour qu’elle semble générée.
marks-open-watermark-next = Demandez à la source comment l’image a été faite. Regardez si le fichier lui-même nomme aussi un générateur.

rule-decoded-open-mark = Un message connu a été décodé dans les pixels. La méthode est publique et le message n’est pas signé : n’importe qui aurait pu l’écrire.

reason-too-small-for-watermark = L’image est trop petite pour ce contrôle. Il faut environ 256 × 256 pixels.

measurement-bits-matching = Bits qui concordent
measurement-bits = Bits du message
measurement-blocks = Blocs lus
measurement-log10-expected = Images qui concorderaient par hasard, en puissance de dix

measurement-seed = Graine (seed)
measurement-steps = Étapes
measurement-guidance = Force du prompt
measurement-stated-width = Largeur déclarée
measurement-stated-height = Hauteur déclarée
