### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Ou son contour : les coins, gauche et haut de chacun, en pixels de l’image (peut rester vide)
person-form-outline = Dessiner un contour
person-form-outlining = Cliquez ou touchez un coin après l’autre. De nouveau sur le premier coin, le contour se ferme. Au clavier : déplacez l’image sous la croix et appuyez sur Entrée.
person-form-corner-undo = Reprendre le dernier coin
person-form-corners-wrong = Un contour a besoin de trois coins ou plus, chacun avec deux nombres entiers, et doit se trouver dans l’image.
desk-kind-outline = Contour
drawn-stroke = { $number }. { $kind } : { $points }
