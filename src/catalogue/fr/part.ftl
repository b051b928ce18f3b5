### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = Ce rapport porte sur une partie de l’image : { $width } × { $height } pixels, à { $x } px du bord gauche et à { $y } px du bord supérieur. Il ne dit rien des autres pixels.
part-file = Partie
part-file-place = { $width } × { $height } px, à { $x } px du bord gauche et à { $y } px du bord supérieur
part-needs-whole = Seule une partie de l’image a été examinée, et ce contrôle a besoin de l’image entière.
part-not-format = Dans ce type de fichier, aucune partie ne peut être lue séparément.
part-not-variety = Ce fichier est enregistré d’une façon qui ne permet pas d’en lire une partie séparément.
part-not-around = On ne peut lire des parties que dans des images de { $limit } mégapixels au plus.
part-outside = La partie se trouve en dehors de l’image.
part-too-large = La partie est trop grande. La limite est de { $limit } mégapixels.
part-above-limit = La partie dépasse la limite indiquée plus haut.
refused-without-part = { $reason } { $why } Découpez-en une partie avec un autre logiciel, sans la redimensionner, enregistrez-la en PNG pour que rien ne se perde, et examinez-la. Dites d’où elle vient quand vous en parlez.
part-title = Examiner une partie
part-about = On peut examiner une partie de { $limit } mégapixels au plus. Les métadonnées et la structure sont toujours examinées pour le fichier entier.
part-choice = Partie
part-middle = Le milieu
part-cell = Ligne { $row }, colonne { $column }
part-own = Telle que tracée ou indiquée ci-dessous
part-look = Examiner cette partie
cli-part = On peut en examiner une partie : ajoutez --part avec le bord gauche, le bord supérieur, la largeur et la hauteur en pixels.
