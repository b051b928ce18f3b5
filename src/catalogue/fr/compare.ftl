### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = Avant et après
split-label = Ligne entre l’image et ce qui la recouvre
split-value = { $percent } % de la largeur : à gauche l’image, à droite « { $over } »
split-map = Carte
map-opacity = Opacité de la carte

## The small copy inside the file

thumbnail-toggle = Vignette
lab-thumbnail = Vignette
lab-thumbnail-shows = La petite copie de l’image que contient le fichier, agrandie à la taille de l’image elle-même.
lab-thumbnail-caution = Elle a moins de pixels et a été enregistrée avec d’autres réglages : les contours et les tons diffèrent donc aussi dans les photos ordinaires. Beaucoup de logiciels la laissent telle quelle quand ils recadrent, tournent ou éclaircissent l’image.
lab-thumbnail-size = Elle fait { $width } × { $height } pixels.
lab-thumbnail-bars = Les bandes noires qui la complètent sont retirées.
lab-thumbnail-middle = Elle ne montre que le milieu de l’image et est posée à cet endroit.
lab-thumbnail-several = Le fichier contient { $count } vignettes. Celle-ci diffère le plus de l’image.

## Another picture beside it

compare-column = Comparer
compare-with = Afficher { $name } à côté de l’image
compare-title = L’image affichée à côté
compare-help = Les flèches déplacent les deux images, plus et moins changent le zoom, zéro les affiche en entier.
compare-status = À côté de l’image : { $name }. Les deux se déplacent et s’agrandissent ensemble.
compare-leave = Terminer la comparaison

## A small picture out of the signed history beside it

compare-small-show = Afficher à côté de l’image
compare-small = Petite image : { $name }
compare-small-status = À côté de l’image : une petite image de l’historique signé ({ $name }). Les deux se déplacent et s’agrandissent ensemble. Elle a moins de pixels et a été enregistrée avec d’autres réglages : les détails fins diffèrent donc.
