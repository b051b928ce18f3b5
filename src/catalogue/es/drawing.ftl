### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = O su contorno: las esquinas, izquierda y arriba de cada una, en píxeles de la imagen (opcional)
person-form-outline = Dibujar un contorno
person-form-outlining = Haga clic en una esquina tras otra, o tóquelas. Al volver a la primera, el contorno se cierra. Con el teclado: mueva la imagen bajo la cruz y pulse Intro (Enter).
person-form-corner-undo = Quitar la última esquina
person-form-corners-wrong = Un contorno necesita tres esquinas o más, cada una con dos números enteros, y debe estar dentro de la imagen.
desk-kind-outline = Contorno
drawn-stroke = { $number }. { $kind }: { $points }
