### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Oder der Umriss: die Ecken, links und oben von jeder, in Pixeln des Bildes (darf leer bleiben)
person-form-outline = Einen Umriss zeichnen
person-form-outlining = Klicken oder tippen Sie auf eine Ecke nach der anderen. Wieder auf der ersten Ecke schließt sich der Umriss. Mit der Tastatur: Schieben Sie das Bild unter das Kreuz und drücken Sie die Eingabetaste.
person-form-corner-undo = Letzte Ecke zurücknehmen
person-form-corners-wrong = Ein Umriss braucht drei oder mehr Ecken, jede mit zwei ganzen Zahlen, und muss im Bild liegen.
desk-kind-outline = Umriss
drawn-stroke = { $number }. { $kind }: { $points }
