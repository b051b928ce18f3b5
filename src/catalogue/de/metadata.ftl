### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = Die Datei wurde auf die Seite gezogen. Ein Bild, das aus einer Website oder einem Messenger herausgezogen wird, kann eine kleinere oder neu gespeicherte Kopie sein, ohne die Details der ursprünglichen Datei.
limit-arrival-picked-on-phone = Die Datei wurde auf einem Smartphone oder Tablet ausgewählt. Solche Geräte können das Bild umwandeln, verkleinern oder seine Positionsangabe entfernen, bevor eine Seite es bekommt.
limit-arrival-pasted = Das Bild wurde aus der Zwischenablage eingefügt. Sie erzeugt ein neues Bild: Metadaten, Kompression und Signaturen der ursprünglichen Datei gehen dabei verloren. Ziehen Sie die Datei selbst auf die Seite, wenn Sie sie haben.

## In place of sensitive values in exports

redacted-position = (Position weggelassen)
redacted-serial_number = (Seriennummer weggelassen)
redacted-name = (Name weggelassen)
redacted-contact = (Kontakt weggelassen)
redacted-thumbnail = (Vorschaubild weggelassen)
redacted-document_id = (Dokumentkennung weggelassen)
redacted-path = (Dateipfad weggelassen)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = Angaben zur Kamera
metadata-camera-looks-for = Liest, was die Datei darüber sagt, wie das Foto aufgenommen wurde: Kamera, Objektiv, Zeit, Belichtung und Position.
metadata-camera-blind-to = Die meisten Websites entfernen diese Angaben. Wo sie fehlen, folgt daraus nichts. Wo sie stehen, hat sie niemand geprüft.

metadata-camera-name = Angaben zur Kamera
metadata-camera-phenomenon = Die Datei gibt an, wie das Foto aufgenommen wurde.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = Diese Angaben sind nicht signiert. Jedes Programm kann sie schreiben, ändern oder aus einem anderen Foto kopieren.
metadata-camera-ordinary-1 = Kameras und Smartphones schreiben solche Angaben in jedes Foto.
metadata-camera-ordinary-2 = Bearbeitungs- und Umwandlungsprogramme kopieren sie von einer Datei in die nächste, auch in Collagen und Bildschirmfotos.
metadata-camera-next = Vergleichen Sie die Angaben mit dem, was die Quelle sagt, und bitten Sie um die Originaldatei aus der Kamera.

metadata-camera-camera = { " " }Als Kamera nennt sie „{ $value }“.
metadata-camera-lens = { " " }Das Objektiv heißt dort „{ $value }“.
metadata-camera-time = { " " }Die Zeitangabe lautet { $value }.
metadata-camera-time-written = { " " }Die Zeitangabe ist so geschrieben: „{ $value }“.
metadata-camera-exposure = { " " }Die Belichtung ist mit { $value } angegeben.
metadata-camera-position = { " " }Eine Position ist angegeben.
metadata-camera-no-position = { " " }Eine Position ist nicht angegeben.

## metadata/history, a finding of metadata/editor

metadata-history-name = Bearbeitungsverlauf
metadata-history-phenomenon = { $count ->
    [one] Die Datei enthält einen Bearbeitungsverlauf mit einem Schritt: „{ $actions }“.{ $programs }{ $times }
   *[other] Die Datei enthält einen Bearbeitungsverlauf mit { $count } Schritten. Die Schritte sind: „{ $actions }“.{ $programs }{ $times }
}
metadata-history-reasoning = Die Bearbeitungsprogramme eines bestimmten Herstellers schreiben solche Verläufe. Darin steht, wann eine Datei geöffnet, umgewandelt und gespeichert wurde, aber selten, was an ihr geändert wurde.
metadata-history-ordinary-1 = In Fotografie und Redaktionen wird fast jedes Bild beschnitten, skaliert und korrigiert, und jedes Speichern fügt einen Schritt hinzu.
metadata-history-ordinary-2 = Ein Verlauf kann aus einer Vorlage stammen oder aus einem anderen Bild, das eingefügt wurde.
metadata-history-next = Fragen Sie, welche Schritte in diesen Programmen gemacht wurden, und bitten Sie um die Fassung vor dem ersten Schritt.

metadata-history-programs = { " " }Genannte Programme: „{ $names }“.
metadata-history-time = { " " }Die Zeitangabe lautet { $time }.
metadata-history-times = { " " }Die erste Zeitangabe ist { $first }, die letzte { $last }.

## metadata/damage

metadata-damage-check = Lesbare Metadaten
metadata-damage-looks-for = Sucht nach Stellen in den Metadaten, die sich nicht lesen lassen: Verweise, die ins Leere führen, Listen, die auf sich selbst verweisen, fehlerhafte Syntax.
metadata-damage-blind-to = Diese Prüfung erkennt keine falschen Werte, die korrekt geschrieben sind, und liest nicht die herstellereigenen Notizen der Kameras.

metadata-damage-name = Beschädigte Metadaten
metadata-damage-phenomenon = { $count ->
    [one] Eine Stelle in den Metadaten ({ $group }) lässt sich nicht lesen, bei Byte { $offset }: { $what }
   *[other] { $count } Stellen in den Metadaten lassen sich nicht lesen. Die erste ({ $group }) steht bei Byte { $offset }: { $what }
}
metadata-damage-reasoning = Was sich lesen ließ, ist aufgeführt. Was an den beschädigten Stellen stand, ist verloren.
metadata-damage-ordinary-1 = Ein Programm, das Teile der Metadaten entfernt oder verschoben hat, ließ Verweise auf Stellen zurück, die es nicht mehr gibt.
metadata-damage-ordinary-2 = Manche Kameras, Scanner und kleinen Programme schreiben solche Fehler selbst.
metadata-damage-next = Fragen Sie, durch welche Programme die Datei gegangen ist, und bitten Sie um eine frühere Kopie.

metadata-damage-header = Der Block beginnt nicht so, wie sein Format es vorschreibt.
metadata-damage-truncated = Der Block endet zu früh.
metadata-damage-loop = Eine Liste verweist auf sich selbst zurück.
metadata-damage-pointer = Ein Verweis führt aus dem Block hinaus.
metadata-damage-entry = Ein Wert liegt außerhalb des Blocks oder ist von unbekannter Art.
metadata-damage-too-many = Es gibt mehr Einträge, als gelesen werden.
metadata-damage-syntax = Der Text verletzt die Regeln seines Formats.

## metadata/contradictions

metadata-contradictions-check = Widersprüche in den Angaben der Datei
metadata-contradictions-looks-for = Vergleicht Angaben der Datei miteinander und mit dem Bild: Größen, Ausrichtungen, Zeiten, Position, Kamera, Bildunterschrift.
metadata-contradictions-blind-to = Diese Prüfung erkennt keine Angaben, die falsch sind, aber übereinstimmen. Wo Angaben fehlen, folgt daraus nichts.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }Bei einem weiteren Paar weichen die Angaben ebenso voneinander ab.
   *[other] { " " }Bei { $count } weiteren Paaren weichen die Angaben ebenso voneinander ab.
}

metadata-contradiction-size-name = Angegebene Größe und Bild
metadata-contradiction-size-phenomenon = Laut „{ $place }“ hat das Bild { $value } Pixel, tatsächlich sind es { $other_value }.{ $more }
metadata-contradiction-size-reasoning = Meist hat das Bild eine andere Größe bekommen, nachdem die Angabe geschrieben wurde.
metadata-contradiction-size-ordinary-1 = Eine Website, ein Messenger oder ein Bearbeitungsprogramm hat das Bild verkleinert oder beschnitten und die Angabe stehen lassen.
metadata-contradiction-size-ordinary-2 = Eine Kamera hat die Größe des Sensorbildes neben einer kleineren Kopie abgelegt.
metadata-contradiction-size-next = Bitten Sie um die Kopie in der angegebenen Größe.

metadata-contradiction-orientation-name = Zwei Ausrichtungen
metadata-contradiction-orientation-phenomenon = In „{ $place }“ steht { $value }, aber in „{ $other_place }“ steht { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = Meist wurde eine Angabe ohne die andere geändert.
metadata-contradiction-orientation-ordinary-1 = Ein Anzeige- oder Bearbeitungsprogramm hat das Bild gedreht und nur eine der beiden Angaben angepasst.
metadata-contradiction-orientation-ordinary-2 = Ein Umwandlungsprogramm hat eine davon aus der vorherigen Datei kopiert.
metadata-contradiction-orientation-next = Fragen Sie, welches Programm das Bild gedreht hat.

metadata-contradiction-times-name = Zeiten in falscher Reihenfolge
metadata-contradiction-times-phenomenon = In „{ $place }“ steht { $value }. In „{ $other_place }“ steht { $other_value }, und diese Zeit sollte nicht früher sein.{ $more }
metadata-contradiction-times-reasoning = Ein Bild wird aufgenommen, bevor es verändert wird. Der Unterschied ist größer als zwischen zwei beliebigen Uhren auf der Erde oder größer, als die angegebenen Zeitzonen zulassen.
metadata-contradiction-times-ordinary-1 = Die Uhr der Kamera oder des Computers ging falsch oder wurde durch einen leeren Akku zurückgesetzt.
metadata-contradiction-times-ordinary-2 = Jemand hat die Zeit des Fotos nachträglich korrigiert, aber nur an einer Stelle.
metadata-contradiction-times-next = Fragen Sie, wann das Foto aufgenommen wurde, und vergleichen Sie mit anderen Fotos derselben Kamera.

metadata-contradiction-gps-time-name = Kamerauhr und GPS-Zeit
metadata-contradiction-gps-time-phenomenon = In „{ $place }“ steht { $value }, aber laut der GPS-Uhr in „{ $other_place }“ war es { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = GPS liefert die Weltzeit. Keine Zeitzone, oder jedenfalls nicht die angegebene, bringt die beiden Uhren in Einklang.
metadata-contradiction-gps-time-ordinary-1 = An der Uhr der Kamera war ein falscher Tag, eine falsche Stunde oder eine falsche Zeitzone eingestellt.
metadata-contradiction-gps-time-ordinary-2 = Das Gerät hatte kein Signal und hat die letzte bekannte Position und Zeit geschrieben.
metadata-contradiction-gps-time-next = Fragen Sie, wo und wann das Foto aufgenommen wurde, und vergleichen Sie mit anderen Fotos desselben Geräts.

metadata-contradiction-position-name = Position, die es nicht gibt
metadata-contradiction-position-phenomenon = In „{ $place }“ steht { $value }, aber ein solcher Wert kann nicht größer sein als { $other_value }.{ $more }
metadata-contradiction-position-reasoning = Einen solchen Ort gibt es auf der Erde nicht.
metadata-contradiction-position-ordinary-1 = Ein Programm hat beim Schreiben der Position einen Fehler im Format oder im Vorzeichen gemacht.
metadata-contradiction-position-ordinary-2 = Der Empfänger hatte kein Signal und hat Werte ohne Bedeutung geschrieben.
metadata-contradiction-position-next = Verlassen Sie sich nicht auf die Position. Fragen Sie, wo das Foto aufgenommen wurde.

metadata-contradiction-camera-name = Widersprüchliche Angaben zur Kamera
metadata-contradiction-camera-phenomenon = In „{ $place }“ steht „{ $value }“, aber in „{ $other_place }“ steht „{ $other_value }“.{ $more }
metadata-contradiction-camera-reasoning = Soweit bekannt, schreiben Geräte dieses Namens die andere Angabe nicht.
metadata-contradiction-camera-ordinary-1 = Ein Programm hat Metadaten aus einem Foto einer anderen Kamera kopiert, zum Beispiel in ein Panorama oder eine Collage.
metadata-contradiction-camera-ordinary-2 = Das Gerät wurde unter einer anderen Marke als der seines Herstellers verkauft, oder seine Software wurde ersetzt.
metadata-contradiction-camera-next = Fragen Sie, welche Kamera das Foto aufgenommen hat, und bitten Sie um ein anderes Foto derselben Kamera.

metadata-contradiction-copies-name = Dasselbe zweimal verschieden angegeben
metadata-contradiction-copies-phenomenon = In „{ $place }“ steht „{ $value }“, aber in „{ $other_place }“ steht „{ $other_value }“.{ $more }
metadata-contradiction-copies-reasoning = Beide Stellen sollen dasselbe sagen. Meist hat ein Programm die eine geändert und die andere nicht.
metadata-contradiction-copies-ordinary-1 = Ein Archiv oder eine Agentur hat ein Datum, einen Namen oder einen Ort mit einem Programm korrigiert, das nur eine der beiden Stellen kennt.
metadata-contradiction-copies-ordinary-2 = Ein Bearbeitungsprogramm hat die Metadaten der zuerst geöffneten Datei behalten und das Bild aus einer anderen übernommen.
metadata-contradiction-copies-next = Fragen Sie, wer die Metadaten geändert hat und welche der beiden Angaben stimmt.

metadata-contradiction-digest-name = Bildunterschrift von einem anderen Programm geändert
metadata-contradiction-digest-phenomenon = Der IPTC-Block ist nicht der, aus dem „{ $place }“ berechnet wurde.{ $more }
metadata-contradiction-digest-reasoning = Die Bearbeitungsprogramme eines bestimmten Herstellers speichern eine Prüfsumme des Blocks mit der Bildunterschrift. Sie passt nicht mehr, also hat seitdem ein anderes Programm den Block geändert.
metadata-contradiction-digest-ordinary-1 = Agenturen und Archive fügen Bildunterschriften, Stichwörter und Bildnachweise mit eigenen Programmen hinzu.
metadata-contradiction-digest-ordinary-2 = Eine Website oder ein Werkzeug hat Teile des Blocks entfernt oder neu geschrieben.
metadata-contradiction-digest-next = Fragen Sie die Agentur oder das Archiv nach der Bildunterschrift im Wortlaut der Person, die das Foto aufgenommen hat.

metadata-contradiction-sparse-name = Kamera ohne die Angaben einer Kamera
metadata-contradiction-sparse-phenomenon = „{ $place }“ nennt eine Kamera („{ $value }“), aber die Datei enthält sonst nichts, was Kameras schreiben. Es fehlen: { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = Kameras und Smartphones schreiben diese Angaben normalerweise neben den Namen. Meist hat jemand oder etwas nur den Namen geschrieben oder behalten.
metadata-contradiction-sparse-ordinary-1 = Eine Website oder ein Programm hat die meisten Angaben entfernt und den Namen der Kamera, die Zeit oder die Position behalten.
metadata-contradiction-sparse-ordinary-2 = Ein Scanner oder eine einfache App hat nur den eigenen Namen geschrieben, oder jemand hat den Namen von Hand in ein Foto eingetragen, das seine Metadaten verloren hatte.
metadata-contradiction-sparse-next = Bitten Sie um die Originaldatei aus der Kamera mit allen Angaben.

## Names of measurements

measurement-metadata-damage = Beschädigte Stellen in den Metadaten
measurement-contradictions = Paare von Angaben, die voneinander abweichen

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
when-clock = { $day }, { $clock }
when-clock-zone = { $day }, { $clock } ({ $zone })
