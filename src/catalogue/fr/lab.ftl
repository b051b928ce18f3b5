### The lab's views: their names, parameters, scales, and what they show and do not mean.

## The room for a view

lab-views = Vues de l’image
lab-views-help = Chaque vue montre une grandeur mesurée sur une échelle qui est la même pour toutes les images. Les vues ne sont pas des constats : elles montrent ce qui est là, pas pourquoi.
lab-view = Vue
lab-view-none = Aucune
lab-view-over = Superposer à l’image
lab-view-again = Créer la vue de la partie visible
lab-badge = Laboratoire : { $name }. Ce n’est pas un constat.
lab-making = Création de la vue…
lab-unusable = Non utilisable ici, car : { $reason }
lab-scale-ends = Ce qui dépasse une extrémité de l’échelle a le même aspect que cette extrémité.
lab-figure = { $name }, une image dont les axes sont des fréquences
lab-axis-frequency = Fréquence, en cycles par pixel : horizontale de gauche à droite, verticale de haut en bas
lab-axis-value = Valeur, en pas de la table
lab-axis-share = Part de tous les blocs, en puissances de dix
lab-plot = Histogramme : { $name }
lab-plot-table = La même chose en chiffres (valeurs présentes de −64 à 64)
lab-plot-count = Blocs
lab-plot-share = Part

## Views

lab-channel = Un seul canal
lab-channel-shows = La valeur d’un canal dans chaque pixel, telle que le fichier la stocke ou telle qu’elle se déduit du rouge, du vert et du bleu.
lab-channel-caution = Ce qui paraît étrange dans un seul canal vient souvent du traitement des couleurs par l’appareil photo ou de la compression des couleurs.
lab-levels = Balayage des niveaux
lab-levels-shows = Une fenêtre étroite de valeurs, étirée du noir au blanc : déplacez-la le long de l’échelle pour voir les tons qui se ressemblent.
lab-levels-caution = Les paliers, les bandes et les limites nettes entre les tons viennent aussi de la compression, de l’exposition et de la retouche courante.
lab-bit-plane = Plan de bits
lab-bit-plane-shows = Un seul bit de chaque valeur : blanc là où il vaut 1.
lab-bit-plane-caution = Les motifs dans les bits de poids faible viennent aussi des zones écrêtées, des ciels lisses et de toute conversion de format.
lab-error-level = Niveau d’erreur
lab-error-level-shows = De combien chaque couleur change quand l’image est enregistrée une fois de plus en JPEG à la qualité choisie. Ce qui est sombre change peu, ce qui est clair change beaucoup.
lab-error-level-caution = Les contours, les textures fines et les couleurs vives apparaissent en clair dans toutes les images, et une zone claire n’est pas une zone retouchée.
lab-noise = Résidu de bruit
lab-noise-shows = Chaque pixel comparé à la médiane de son voisinage de 3 × 3 pixels : gris, il est égal ; plus clair, il est plus lumineux ; plus foncé, il est plus sombre.
lab-noise-caution = Le bruit diffère entre le ciel, les ombres et les textures dans chaque photo, et les téléphones lissent d’eux-mêmes des parties de l’image.
lab-gradient = Gradient
lab-gradient-shows = Avec quelle pente les valeurs montent d’un pixel à l’autre, d’après la différence entre les voisins opposés.
lab-gradient-caution = Une lumière inégale, l’accentuation et la mise au point changent les gradients autant que la retouche.
lab-block-grid = Grille de blocs
lab-block-grid-shows = Là où des lignes et des colonnes voisines ne se prolongent pas régulièrement : les blocs d’un JPEG apparaissent comme des lignes espacées de 8 pixels.
lab-block-grid-caution = Une grille décalée ou interrompue vient aussi d’un recadrage, de texte et d’écrans dans l’image, et de zones lisses sans aucune ligne.
lab-color-filter = Traces du filtre coloré
lab-color-filter-shows = Laquelle des deux moitiés des pixels verts est plus lisse que l’autre, par cellules de 16 × 16 pixels. Gris signifie égal, comme dans la plupart des images redimensionnées ou fortement compressées.
lab-color-filter-caution = La texture, l’écrêtage et le traitement propre à l’appareil photo changent les valeurs d’une zone à l’autre, et la plupart des images partagées ne portent aucune trace.
lab-spectrum = Spectre
lab-spectrum-shows = La force des ondes selon leur direction et leur finesse : les plus lentes au milieu, les plus fines aux bords.
lab-spectrum-caution = Des points lumineux isolés viennent aussi des blocs JPEG, d’images imprimées ou affichées sur un écran, de tissus, de grillages et de redimensionnements.
lab-dct-histogram = Coefficients JPEG
lab-dct-histogram-shows = Combien de fois chaque valeur d’une fréquence de la luminance figure dans le fichier, en part de tous les blocs.
lab-dct-histogram-caution = Les trous et les pics peuvent venir d’un enregistrement antérieur, que la plupart des photos partagées ont connu, et d’autres étapes comme un éclaircissement ; ils ne disent pas ce qui a été fait.
lab-quantization-tables = Tables de quantification
lab-quantization-tables-shows = Le pas auquel chaque fréquence a été arrondie lors de l’enregistrement de ce JPEG : plus le pas est grand, moins il reste de détails.
lab-quantization-tables-caution = Les tables disent quel logiciel ou quel appareil photo a pu enregistrer le fichier en dernier, et à quelle qualité ; beaucoup de logiciels ont les mêmes.

## Parameters

lab-channel-luma = Luminance (Y)
lab-channel-red = Rouge
lab-channel-green = Vert
lab-channel-blue = Bleu
lab-channel-cb = Différence de bleu (Cb)
lab-channel-cr = Différence de rouge (Cr)
lab-parameter-channel = Canal
lab-parameter-slope = Direction
lab-parameter-quality = Qualité JPEG
lab-parameter-bit = Bit (0 est le plus bas)
lab-parameter-low = Noir jusqu’à
lab-parameter-high = Blanc à partir de
lab-parameter-across = Fréquence horizontale
lab-parameter-down = Fréquence verticale
lab-parameter-reach = Plage de valeurs
lab-parameter-factor = Amplification
lab-times = × { $factor }
lab-reach = −{ $reach } à { $reach }
lab-slope-strength = Force, toutes directions
lab-slope-across = De gauche à droite
lab-slope-down = De haut en bas

## Scales

lab-quantity-level = Valeur, de 0 à 255
lab-quantity-bit = Bit { $bit }
lab-quantity-error = Changement de chaque couleur, en niveaux de 0 à 255
lab-quantity-noise = Écart à la médiane, en niveaux de 0 à 255
lab-quantity-slope = Pente, en niveaux par pixel
lab-quantity-cross = Différence croisée, en niveaux de 0 à 255
lab-quantity-filter = Différence entre les deux moitiés, en part de leur somme
lab-quantity-spectrum = Amplitude en dB ; 0 dB est une onde du noir au blanc

## Notes

lab-part = La vue montre une partie de { $width } × { $height } pixels, à { $x } px du bord gauche et à { $y } px du bord supérieur. Une vue contient au plus { $limit ->
    [one] { $limit } mégapixel
   *[other] { $limit } mégapixels
}. Pour voir une autre partie, zoomez et créez de nouveau la vue.
lab-turned = Les positions sont comptées dans l’image telle qu’elle est stockée ; elle est tournée par rapport à ce que vous voyez.
lab-spectrum-tiles = { $count ->
    [one] Un carré de { $side } × { $side } pixels.
   *[other] Moyenne de { $count } carrés de { $side } × { $side } pixels, répartis sur toute l’image.
}
lab-histogram-blocks = { $count ->
    [one] { $count } bloc. Le pas est de { $step } : une valeur de 1 représente { $step }. Hors de la plage : { $outside }.
   *[other] { $count } blocs. Le pas est de { $step } : une valeur de 1 représente { $step }. Hors de la plage : { $outside }.
}
lab-histogram-part = Seuls les blocs situés avant l’endroit endommagé de ce fichier sont comptés.
lab-grid-means = Différence croisée moyenne selon la position, en niveaux : colonne ou ligne, comptée à partir de 0, d’après le reste de la division par 8
lab-grid-columns = Colonnes
lab-grid-rows = Lignes
lab-table-quantization = Table { $number }, { $use }. { $quality } Les lignes et les colonnes sont des fréquences, de 0 à 7.
lab-table-all = pour la luminance et la couleur
lab-table-luma = pour la luminance
lab-table-chroma = pour la couleur
lab-table-unused = non utilisée
lab-table-standard = C’est la table de la norme pour la qualité { $quality }.
lab-table-own = Ce n’est pas une table de la norme.

## Why there is no view

lab-too-small = Cette image est trop petite pour un spectre. Il faut au moins { $limit ->
    [one] { $limit } pixel
   *[other] { $limit } pixels
} de chaque côté.
lab-no-memory = Il n’y a pas assez de mémoire pour cette vue.
lab-not-kept = L’analyse de cette image n’est plus en mémoire. Ouvrez de nouveau l’image pour voir ses vues.
lab-broke = La création de cette vue s’est arrêtée sur une erreur. Ouvrez de nouveau l’image pour voir d’autres vues.
