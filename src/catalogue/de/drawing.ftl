### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Oder der Umriss: die Ecken, jede mit ihrem Abstand von links und von oben, in Pixeln des Bildes (kann leer bleiben)
person-form-outline = Einen Umriss zeichnen
person-form-outlining = Klicken oder tippen Sie auf eine Ecke nach der anderen. Noch einmal auf die erste Ecke, und der Umriss schließt sich. Mit der Tastatur: Verschieben Sie das Bild unter dem Kreuz und drücken Sie die Eingabetaste.
person-form-corner-undo = Letzte Ecke zurücknehmen
person-form-corners-wrong = Ein Umriss braucht drei oder mehr Ecken, jede mit zwei ganzen Zahlen, und muss im Bild liegen.
desk-kind-outline = Umriss
drawn-stroke = { $number }. { $kind }: { $points }
