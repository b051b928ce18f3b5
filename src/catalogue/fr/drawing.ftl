### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Ou son contour : les coins, avec la gauche et le haut de chacun, en pixels de l’image (facultatif)
person-form-outline = Tracer un contour
person-form-outlining = Cliquez ou touchez un coin après l’autre. Un nouveau clic ou toucher sur le premier coin ferme le contour. Au clavier : déplacez l’image sous la croix et appuyez sur Entrée.
person-form-corner-undo = Annuler le dernier coin
person-form-corners-wrong = Un contour doit avoir au moins trois coins, chacun donné par deux nombres entiers, et se trouver à l’intérieur de l’image.
desk-kind-outline = Contour
drawn-stroke = { $number }. { $kind } : { $points }
