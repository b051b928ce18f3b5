### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = Aspect habituel
examples-wrong = Aspect anormal

look-edges-usual = Les rails ressortent derrière le poteau à la même hauteur.
look-edges-wrong = À droite du poteau, les rails continuent plus bas qu’à gauche.
look-depth-usual = Le ballon cache la boîte partout où ils se recouvrent.
look-depth-wrong = En haut, le ballon cache la boîte ; en bas, la boîte cache le ballon.
look-size-usual = Une personne à côté d’une porte est plus petite que la porte.
look-size-wrong = Une personne aussi éloignée que la porte est plus grande qu’elle.
look-pattern-usual = Des fenêtres de même taille forment des rangées régulières.
look-pattern-wrong = Certaines fenêtres se fondent les unes dans les autres, d’autres sont trop petites.
look-contact-usual = Le vase est posé sur la table.
look-contact-wrong = Le vase traverse le plateau de la table.
look-shadow-usual = Les deux ombres sont du côté opposé au soleil.
look-shadow-wrong = L’une des ombres est tournée vers le soleil.
look-mirror-usual = L’eau montre la même maison et le même arbre au-dessous d’eux.
look-mirror-wrong = Dans l’eau, la maison et l’arbre ont changé de place.
look-writing-usual = Le panneau se lit lettre par lettre.
look-writing-wrong = Les signes du panneau ressemblent seulement à des lettres.
look-function-usual = L’anse de la tasse est fixée aux deux bouts.
look-function-wrong = L’anse finit dans le vide.
look-gravity-usual = Dans un verre penché, l’eau reste horizontale.
look-gravity-wrong = Dans un verre penché, l’eau est penchée aussi.
look-setting-usual = Un sapin se dresse dans la neige à côté d’un bonhomme de neige.
look-setting-wrong = Un palmier se dresse dans la neige à côté d’un bonhomme de neige.
look-hands-usual = Une main a quatre doigts en plus du pouce.
look-hands-wrong = Une main a cinq doigts en plus du pouce.
look-face-usual = Les yeux sont à la même hauteur, les verres sont pareils et il y a deux oreilles.
look-face-wrong = Un œil est plus haut, les verres diffèrent et une oreille manque.
look-limbs-usual = Deux personnes ont chacune deux bras.
look-limbs-wrong = Une personne a un troisième bras.
look-hair-usual = Les cheveux poussent sur la tête et tombent à côté du visage.
look-hair-wrong = Des cheveux passent sur le visage, et des mèches pendent sans tête.
