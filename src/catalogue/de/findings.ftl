### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.

## credentials/manifest

credentials-manifest-check = Content Credentials
credentials-manifest-looks-for = Liest den signierten Verlauf, den eine Datei enthalten kann: wer signiert hat, was dabei über das Bild angegeben wurde und ob die Datei noch zu dem passt, was signiert wurde.
credentials-manifest-blind-to = Die meisten Websites entfernen Content Credentials. Ohne sie findet diese Prüfung nichts, egal, was für ein Bild es ist. Eine Signatur zeigt, mit welchem Zertifikat etwas angegeben wurde und dass sich das, was sie abdeckt, seitdem nicht geändert hat. Sie zeigt nicht, dass die Angabe stimmt.

rule-credentials-changed = Die Datei trägt eine Signatur, und was signiert wurde, steht so nicht mehr in der Datei. Das ist eine Tatsache über die Datei, egal, wer sie signiert hat.
rule-credentials-generated = Die Datei enthält die signierte Angabe, dass das Bild generiert wurde. Alles darin passt zur Signatur, und die signierende Stelle steht auf einer Liste bekannter Stellen.
rule-credentials-generated-parts = Die Datei enthält eine signierte Angabe über generierte Teile. Alles darin passt zur Signatur, und die signierende Stelle steht auf einer Liste bekannter Stellen.
rule-credentials-unlisted = Die signierende Stelle steht auf keiner Liste, und eine solche Signatur kann jeder erstellen. Die Angabe wiegt so viel wie eine ohne Signatur.
rule-credentials-loose = Die Signatur gilt nicht für das Bild, wie es jetzt ist. Die Angabe wiegt so viel wie eine ohne Signatur.
rule-credentials-chain = Ein früherer Schritt des signierten Verlaufs passt nicht zu dem, was damals signiert wurde.

credentials-signer = signiert von { $name }
credentials-signer-unlisted = signiert mit einem Zertifikat, das sich selbst „{ $name }“ nennt
credentials-signer-unnamed = signiert ohne Angabe eines Namens
credentials-signer-unreadable = signiert unter einem Namen, der sich nicht lesen lässt
credentials-time-listed = Ein Zeitstempeldienst bestätigt den Zeitpunkt der Signatur: { $time }.
credentials-time-unlisted = Ein Zeitstempeldienst, der auf keiner Liste steht, nennt den Zeitpunkt der Signatur: { $time }.
credentials-time-none = Den Zeitpunkt der Signatur bestätigt niemand.
credentials-trust-listed = Die signierende Stelle steht auf dieser Liste: { $list }, Stand { $date }.
credentials-trust-unlisted = Die Identität der signierenden Stelle lässt sich nicht bestätigen: Sie steht auf keiner der Listen.
credentials-trust-expired = Die Identität der signierenden Stelle lässt sich nicht bestätigen: Das Zertifikat ist abgelaufen, und kein Zeitstempel zeigt, dass es beim Signieren gültig war.
credentials-trust-revoked = Die Identität der signierenden Stelle lässt sich nicht bestätigen: Das Zertifikat wurde zurückgezogen.
credentials-states-captured = Die signierende Stelle gibt an, dass eine Kamera oder ein Smartphone das Bild aufgenommen hat, mit „{ $program }“.
credentials-states-created = Die signierende Stelle gibt an, dass das Bild mit „{ $program }“ erstellt wurde.
credentials-states-edited = Die signierende Stelle gibt { $steps ->
    [one] einen Bearbeitungsschritt
   *[other] { $steps } Bearbeitungsschritte
} an, mit „{ $program }“.
credentials-states-nothing = Die signierende Stelle gibt nicht an, wie das Bild entstanden ist.
credentials-chain = Signierter Verlauf, der neueste Schritt zuerst:
credentials-chain-manifest = { $title }, signiert von { $signer }, Zeitstempel { $time }, { $trust }
credentials-chain-listed = signierende Stelle auf einer Liste
credentials-chain-unlisted = signierende Stelle auf keiner Liste
credentials-chain-expired = Zertifikat abgelaufen
credentials-chain-revoked = Zertifikat zurückgezogen
credentials-software = {" "}Das Programm war „{ $software }“.
credentials-earlier = {" "}Sie betrifft das frühere Bild „{ $title }“.
credentials-nothing-more = {""}

credentials-changed-name = Nach dem Signieren hat sich etwas geändert
credentials-changed-phenomenon-picture = Das Bild passt nicht zu seinen Content Credentials, { $signer }. In der Spezifikation heißt das { $code }.
credentials-changed-phenomenon-statements = Die Content Credentials dieser Datei, { $signer }, sind nicht mehr so, wie sie signiert wurden. In der Spezifikation heißt das { $code }.
credentials-changed-reasoning = Beim Signieren wird eine Prüfsumme des Bildes und jeder Angabe gespeichert. Ändert sich danach auch nur ein Byte von dem, was signiert wurde, passt die Prüfsumme nicht mehr. Sie verrät nicht, was sich geändert hat, und auch nicht, ob das wichtig ist.
credentials-changed-ordinary-1 = Ein Programm, das Content Credentials nicht kennt, hat das Bild skaliert, gedreht oder neu gespeichert und sie stehen lassen.
credentials-changed-ordinary-2 = Jemand hat nach dem Signieren eine Bildunterschrift, Stichwörter oder eine Bewertung in die Datei geschrieben.
credentials-changed-ordinary-3 = Die Datei wurde beim Kopieren oder Senden beschädigt.
credentials-changed-next = Bitten Sie die Quelle um die Datei in der signierten Fassung, und fragen Sie nach jedem Programm, durch das sie danach gegangen ist.

credentials-generated-name = Signierte Angabe über einen Bildgenerator
credentials-generated-name-unlisted = Angabe über einen Bildgenerator, signierende Stelle unbekannt
credentials-generated-phenomenon-whole = Die Datei enthält die signierte Angabe, dass das Bild generiert wurde: Quellentyp { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-parts = Die Datei enthält die signierte Angabe, dass Teile des Bildes generiert wurden: Quellentyp { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-algorithm = Die Datei enthält die signierte Angabe, dass ein Algorithmus das Bild berechnet hat: Quellentyp { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-reasoning-listed = Programme und Dienste fügen diese Angabe von selbst hinzu, wenn sie ein Bild erstellen. Die Signatur zeigt, dass sie von dieser Stelle stammt.
credentials-generated-reasoning-unlisted = Programme und Dienste fügen diese Angabe von selbst hinzu, wenn sie ein Bild erstellen. Hier bindet nichts sie an eine bekannte signierende Stelle und an dieses Bild. Sie ist also nur eine Aussage der Datei.
credentials-generated-ordinary-1 = Jemand hat mit einem Bildgenerator eine Illustration erstellt und weist darauf hin, wie es die Kennzeichnung vorsieht.
credentials-generated-ordinary-2 = Ein Bearbeitungsprogramm kennzeichnet das ganze Bild, sobald ein Werkzeug zum Entfernen oder Füllen einer kleinen Stelle benutzt wurde.
credentials-generated-next = Lesen Sie im signierten Verlauf die Schritte und die früheren Bilder nach. Fragen Sie die Quelle, was mit dem Bildgenerator erstellt wurde.

credentials-origin-name = Content Credentials
credentials-origin-phenomenon = Die Datei enthält Content Credentials, { $signer }. { $statement } { $time } { $trust }
credentials-origin-reasoning = Die Datei passt zu allem, was signiert wurde. Das verbindet die Angaben mit der signierenden Stelle. Es sagt nichts darüber, was auf dem Bild zu sehen ist.
credentials-origin-ordinary-1 = Neuere Kameras, Smartphones und Bearbeitungsprogramme signieren jedes Bild, das sie speichern.
credentials-origin-ordinary-2 = Nachrichtenagenturen und Plattformen signieren die Bilder, die sie veröffentlichen.
credentials-origin-next = Lesen Sie den signierten Verlauf. Vergleichen Sie die signierende Stelle, den Zeitpunkt und die Schritte mit dem, was die Quelle Ihnen gesagt hat.

credentials-incomplete-name = Lückenhafte Herkunftsangaben
credentials-incomplete-phenomenon = { $count ->
    [one] Der signierte Verlauf hat eine Lücke. In der Spezifikation heißt sie { $code }.
   *[other] Der signierte Verlauf hat { $count } Lücken. Die erste heißt in der Spezifikation { $code }.
}{ $earlier }
credentials-incomplete-reasoning = Jeder Schritt eines signierten Verlaufs nennt das Bild davor. Wo dessen eigener Verlauf fehlt oder nicht passt, ist über die Zeit davor nichts bekannt.
credentials-incomplete-ordinary-1 = Ein älteres Programm hat den Verlauf fehlerhaft geschrieben oder in einer Form, die die Spezifikation nicht mehr erlaubt.
credentials-incomplete-ordinary-2 = Jemand hat ein signiertes Bild in einem Programm bearbeitet, das Content Credentials nicht kennt, und es danach neu signiert.
credentials-incomplete-next = Fragen Sie die Quelle nach dem früheren Bild.

credentials-remote-name = Anderswo gespeicherte Content Credentials
credentials-remote-phenomenon = Laut der Datei liegen ihre Content Credentials unter { $address }. Telltale hat sie nicht abgerufen, denn das würde anderen verraten, welches Bild Sie ansehen.
credentials-remote-reasoning = Ohne sie ist in der Datei nichts signiert, und die Adresse ist nur eine Aussage der Datei.
credentials-remote-ordinary-1 = Manche Programme legen Content Credentials auf einem Server ab, damit die Datei klein bleibt.
credentials-remote-ordinary-2 = Eine Website hat die Content Credentials aus der Datei entfernt und die Adresse stehen lassen.
credentials-remote-next = Wenn dieser Server erfahren darf, welches Bild Sie ansehen, öffnen Sie das Bild auf der Prüfseite, die der Betreiber des Servers anbietet.

credentials-unreadable-name = Content Credentials, die sich nicht lesen lassen
credentials-unreadable-phenomenon = Die Datei enthält Content Credentials, aber sie lassen sich nicht lesen. Das Leseprogramm meldet wörtlich: { $problem }
credentials-unreadable-reasoning = Was sich nicht lesen lässt, lässt sich nicht prüfen. Daher ist nicht bekannt, wer was signiert hat.
credentials-unreadable-ordinary-1 = Die Datei wurde beim Senden abgeschnitten oder beschädigt.
credentials-unreadable-ordinary-2 = Ein Programm hat sie in einer Form geschrieben, die die Spezifikation nicht erlaubt.
credentials-unreadable-next = Lassen Sie sich die Datei noch einmal schicken und vergleichen Sie die Größe beider Kopien.

## file/type

file-type-check = Dateityp und Dateiname
file-type-looks-for = Vergleicht den Inhalt der Datei mit der Endung ihres Namens.
file-type-blind-to = Diese Prüfung sagt nichts, wenn der Name keine Endung hat oder eine Endung, die zu keinem Bild gehört.

file-type-name = Dateiname
file-type-phenomenon = Die Datei enthält ein Bild im Format { $format }, aber ihr Name endet auf „.{ $extension }“.
file-type-reasoning = Ein Programm, das ein Bild speichert, gibt dem Namen normalerweise die Endung des Formats. Hier wurde die Datei umbenannt oder umgewandelt, ohne einen neuen Namen zu bekommen.
file-type-ordinary-1 = Websites und Messenger wandeln ein Bild oft um und behalten den alten Namen.
file-type-ordinary-2 = Vielleicht hat jemand die Datei von Hand umbenannt, damit ein Programm sie annimmt.
file-type-next = Bitten Sie um die Datei, wie sie aus der Kamera oder dem ersten Programm kam, und fragen Sie, wie sie weitergegeben wurde.

file-animation-name = Bewegtes Bild
file-animation-phenomenon = Die Datei enthält mehr als ein Einzelbild. Die Prüfungen haben nur das erste betrachtet.
file-animation-reasoning = Spätere Einzelbilder können vom ersten abweichen. Nichts hier beschreibt sie.
file-animation-ordinary-1 = Animationen und kurze Endlosclips sind bei diesem Dateityp üblich.
file-animation-ordinary-2 = Manche Programme speichern eine Vorschau oder mehrere Größen als weitere Einzelbilder.
file-animation-next = Wenn es auf ein anderes Einzelbild ankommt, speichern Sie es als eigenes Bild und öffnen Sie dieses.

## file/damage

file-damage-check = Vollständigkeit der Datei
file-damage-looks-for = Sucht nach einem fehlenden Ende, nach Teilen, die nicht zum Dateiformat passen, und nach Daten hinter dem Ende des Bildes. Nennt deren Art und sagt, was die Datei selbst ankündigt.
file-damage-blind-to = Diese Prüfung erkennt weder Schäden in Bilddaten, die sich noch dekodieren lassen, noch Änderungen durch ein Programm, das eine korrekte Datei schreibt.

file-damage-name = Unvollständige Bilddaten
file-damage-phenomenon-truncated = Die Datei endet bei Byte { $offset }, bevor das Bild vollständig ist.
file-damage-phenomenon-undecodable = Ab Byte { $offset } lassen sich die Bilddaten nicht lesen.
file-damage-reasoning = Eine vollständige Datei endet mit einer Markierung, die das Bild abschließt. Was hinter diesem Byte steht, ließ sich nicht lesen und wurde nicht geprüft.
file-damage-ordinary-1 = Ein Download oder ein Upload wurde unterbrochen.
file-damage-ordinary-2 = Eine Speicherkarte oder ein Datenträger war beschädigt, oder die Datei wurde nach dem Löschen wiederhergestellt.
file-damage-next = Lassen Sie sich die Datei noch einmal schicken und vergleichen Sie die Größe beider Kopien.

file-odd-parts-name = Teile, die nicht zum Format passen
file-odd-parts-phenomenon = { $count ->
    [one] Ein Teil der Datei passt nicht zum Dateiformat. Er beginnt bei Byte { $offset }.
   *[other] { $count } Teile der Datei passen nicht zum Dateiformat. Der erste beginnt bei Byte { $offset }.
}
file-odd-parts-reasoning = Programme, die sich an das Format halten, schreiben solche Teile nicht. Die meisten Anzeigeprogramme überspringen sie.
file-odd-parts-ordinary-1 = Ein kleines oder altes Programm hat die Datei fehlerhaft geschrieben.
file-odd-parts-ordinary-2 = Die Datei wurde beim Kopieren oder Senden leicht beschädigt.
file-odd-parts-next = Fragen Sie, welches Programm die Datei gespeichert hat, und bitten Sie um eine frühere Kopie.

file-trailing-data-name = Daten hinter dem Ende des Bildes
file-trailing-data-phenomenon-picture = Hinter dem Ende des Bildes folgt ab Byte { $offset } ein zweites Bild ({ $format }). Es hat { $bytes } Byte. Die Datei kündigt es nicht an.
file-trailing-data-phenomenon-film = Hinter dem Ende des Bildes folgt ab Byte { $offset } ein kurzes Video. Es hat { $bytes } Byte.
file-trailing-data-phenomenon-phone = Hinter dem Ende des Bildes folgen Daten, wie Samsung-Smartphones sie schreiben: { $bytes } Byte, ab Byte { $offset }.
file-trailing-data-phenomenon-zip = Hinter dem Ende des Bildes folgt ab Byte { $offset } ein ZIP-Archiv. Es hat { $bytes } Byte.
file-trailing-data-phenomenon-other = Hinter dem Ende des Bildes folgt ab Byte { $offset } eine Datei vom Typ { $format }. Sie hat { $bytes } Byte.
file-trailing-data-phenomenon-text = Hinter dem Ende des Bildes folgt Text: { $bytes } Byte, ab Byte { $offset }.
file-trailing-data-phenomenon-zeros = { $bytes ->
    [one] Hinter dem Ende des Bildes folgt ein Nullbyte, bei Byte { $offset }.
   *[other] Hinter dem Ende des Bildes folgen { $bytes } Nullbytes, ab Byte { $offset }.
}
file-trailing-data-phenomenon-unknown = { $bytes ->
    [one] Hinter dem Ende des Bildes folgt ein Byte unbekannter Art, bei Byte { $offset }.
   *[other] Hinter dem Ende des Bildes folgen { $bytes } Bytes unbekannter Art, ab Byte { $offset }.
}
file-trailing-data-reasoning = Anzeigeprogramme beachten nicht, was dort steht. Es kann also alles Mögliche sein. Betrachtet wurde nur die Art der Daten.
file-trailing-data-ordinary-1 = Smartphones legen dort ein kurzes Video, eine Tiefenkarte oder ein zweites Bild ab.
file-trailing-data-ordinary-2 = Manche Programme und Server hängen Fülldaten oder eigene Vermerke an.
file-trailing-data-next = Wenn die Datei von einem Smartphone stammt, ist das zu erwarten. Fragen Sie sonst, welches Programm sie gespeichert hat.

file-companions-name = Weiteres in derselben Datei
file-companions-phenomenon-preview = { $count ->
    [one] Die Datei kündigt eine kleinere Kopie des Bildes an. Sie ist vorhanden, bei Byte { $offset }.
   *[other] Die Datei kündigt { $count } kleinere Kopien des Bildes an. Sie sind vorhanden, die erste bei Byte { $offset }.
}
file-companions-phenomenon-picture = { $count ->
    [one] Die Datei kündigt ein weiteres Bild an. Es ist vorhanden, bei Byte { $offset }.
   *[other] Die Datei kündigt { $count } weitere Bilder an. Sie sind vorhanden, das erste bei Byte { $offset }.
}
file-companions-phenomenon-gain-map = Die Datei kündigt eine Gain-Map an. Sie ist vorhanden, bei Byte { $offset }. Sie sagt einem hellen Bildschirm, um wie viel er jede Stelle heller zeigen soll.
file-companions-phenomenon-film = Die Datei kündigt ein kurzes Video an. Es ist vorhanden, bei Byte { $offset }.
file-companions-reasoning = Smartphones und Kameras schreiben solche Dateien. Ein Programm, das das Bild neu speichert, lässt diese Beigaben meist weg.
file-companions-ordinary-1 = Ein Smartphone hat ein Foto mit kurzem Video, ein Porträt mit Tiefendaten oder ein Bild für helle Bildschirme aufgenommen.
file-companions-ordinary-2 = Eine Kamera hat eine große Vorschau oder das zweite Bild eines Stereopaars abgelegt.
file-companions-next = Sehen Sie sich auch das andere Bild oder das Video an, wenn Sie können. Es zeigt normalerweise denselben Moment. Vergleichen Sie es mit dem Bild.

file-companions-missing-name = Angekündigte Bilder, die fehlen
file-companions-missing-phenomenon = { $count ->
    [one] Die Datei kündigt ein weiteres Bild oder Video bei Byte { $offset } an, aber es ist nicht vorhanden.
   *[other] Die Datei kündigt { $count } weitere Bilder oder Videos an, aber sie sind nicht vorhanden. Das erste müsste bei Byte { $offset } beginnen.
}
file-companions-missing-reasoning = Die Liste ist noch da, ihr Inhalt nicht. Also hat ein Programm die Datei verändert, nachdem Smartphone oder Kamera sie geschrieben hatte.
file-companions-missing-ordinary-1 = Websites, Messenger und Bearbeitungsprogramme schneiden ab, was auf das Bild folgt, um Platz zu sparen.
file-companions-missing-ordinary-2 = Ein Bearbeitungsprogramm oder ein Werkzeug für Bildunterschriften hat den ersten Teil verlängert. Deshalb stimmen die Positionen in der Liste nicht mehr.
file-companions-missing-next = Bitten Sie um die Datei, wie Smartphone oder Kamera sie geschrieben hat. Der fehlende Teil zeigt normalerweise denselben Moment.

## metadata/generator

metadata-generator-check = Angaben über einen Bildgenerator
metadata-generator-looks-for = Liest, ob die Datei selbst einen Bildgenerator, dessen Einstellungen oder einen Quellentyp mit der Bedeutung „generiert“ nennt.
metadata-generator-blind-to = Die meisten Websites entfernen solche Angaben. Ohne sie findet diese Prüfung nichts, egal, was für ein Bild es ist.

metadata-generator-name = Angabe über die Entstehung
metadata-generator-phenomenon-whole = Laut der Datei hat ein Bildgenerator dieses Bild erstellt. Die Angabe steht in „{ $place }“.{ $details }{ $also }
metadata-generator-phenomenon-parts = Laut der Datei hat ein Bildgenerator Teile dieses Bildes verändert oder erstellt. Die Angabe steht in „{ $place }“.{ $details }{ $also }
metadata-generator-phenomenon-composite = Laut der Datei wurde dieses Bild zusammengesetzt, und mindestens ein Teil davon ist synthetisch. Die Angabe steht in „{ $place }“.{ $details }{ $also }
metadata-generator-phenomenon-algorithm = Laut der Datei hat ein Algorithmus dieses Bild berechnet, und zwar einer, der nicht aus anderen Bildern gelernt hat. Die Angabe steht in „{ $place }“.{ $details }{ $also }
metadata-generator-phenomenon-virtual = Laut der Datei zeigt dieses Bild ein virtuelles Ereignis. Die Angabe steht in „{ $place }“.{ $details }{ $also }
metadata-generator-phenomenon-system = Die Datei nennt einen Bildgenerator, der benutzt wurde. Die Angabe steht in „{ $place }“.{ $details }{ $also }
metadata-generator-reasoning = Kameras und gewöhnliche Bearbeitungsprogramme schreiben solche Angaben nicht. Die Angabe ist nicht signiert, also könnte sie von jedem stammen.
metadata-generator-ordinary-1 = Das Bild wurde bewusst mit einem Bildgenerator erstellt und offen als solches geteilt.
metadata-generator-ordinary-2 = Jemand hat eine kleine Stelle mit einem generierenden Werkzeug korrigiert, und das Programm hat das für die ganze Datei vermerkt.
metadata-generator-ordinary-3 = Jemand hat die Angabe in ein Foto kopiert oder getippt.
metadata-generator-next = Fragen Sie die Quelle, wie das Bild entstanden ist und ob es eine Fassung ohne diese Angabe gibt.

generator-details = { $program }{ $model }{ $seed }{ $sampler }{ $prompt }{ $negative }
generator-program = { " " }Genannt wird „{ $value }“.
generator-model = { " " }Das Modell ist „{ $value }“.
generator-seed = { " " }Der Seed ist „{ $value }“.
generator-sampler = { " " }Der Sampler ist „{ $value }“.
generator-prompt = { " " }Der Prompt beginnt so: „{ $value }“.
generator-negative = { " " }Die Liste dessen, was nicht ins Bild soll, beginnt so: „{ $value }“.
generator-also = { " " }Dasselbe steht auch hier: { $value }.
generator-nothing-more = { "" }

rule-stated-unsigned = Die Datei gibt es selbst an. Die Angabe ist nicht signiert, also könnte sie von jedem stammen.

## metadata/editor

metadata-editor-check = Angaben über ein Bearbeitungsprogramm
metadata-editor-looks-for = Liest, ob die Datei ein Programm zur Bildbearbeitung nennt.
metadata-editor-blind-to = Viele Programme hinterlassen keinen Namen, und Namen lassen sich entfernen oder ändern.

metadata-editor-name = Bearbeitungsprogramm
metadata-editor-phenomenon = Laut der Datei wurde sie gespeichert von: „{ $names }“.
metadata-editor-reasoning = Der Name sagt, welches Programm die Datei geschrieben hat, aber nicht, was darin geändert wurde.
metadata-editor-ordinary-1 = In Fotografie und Redaktionen wird fast jedes Bild in einem solchen Programm beschnitten, skaliert und korrigiert.
metadata-editor-ordinary-2 = Manche Programme schreiben ihren Namen auch dann, wenn sie ein Bild nur kopieren oder drehen.
metadata-editor-next = Fragen Sie, welche Schritte in diesem Programm gemacht wurden, und bitten Sie um die Fassung davor.

## file/resaved-copy

file-resaved-copy-check = Neu gespeicherte Kopie
file-resaved-copy-looks-for = Sucht nach dem, was Websites und Messenger hinterlassen, wenn sie ein Bild neu speichern: kein Wort über eine Kamera, eine übliche Größe, Standardkompression.
file-resaved-copy-blind-to = Diese Prüfung betrachtet nur JPEG-Dateien. Eine Kopie, die die Kameradaten behält, sieht aus wie die Datei der Kamera. Eine Kopie, deren Größe niemand dokumentiert hat, kann übersehen werden.

file-resaved-copy-name = Sieht nach einer neu gespeicherten Kopie aus
file-resaved-copy-phenomenon-meta-text = Das sieht nach einer neu gespeicherten Kopie von Facebook oder Instagram aus. Die Datei enthält einen Text, den beide in Bilder schreiben („{ $mark }…“).
file-resaved-copy-phenomenon-meta-profile = Das sieht nach einer neu gespeicherten Kopie von Facebook oder Instagram aus. Die Datei enthält eine Kennung, wie sie dort üblich ist, und das kleine Farbprofil, das Facebook für seine Bilder erstellt hat.
file-resaved-copy-phenomenon-limit = Die Datei nennt keine Kamera. Eine Seite misst { $side } Pixel, und auf dieses Maß skalieren Websites und Messenger. Gespeichert wurde mit Standardtabellen der Qualität { $quality }. So sehen neu gespeicherte Kopien aus.
file-resaved-copy-phenomenon-small = Die Datei nennt keine Kamera. Die längere Seite misst nur { $side } Pixel. Gespeichert wurde mit Standardtabellen der Qualität { $quality }. So sehen neu gespeicherte Kopien aus.
file-resaved-copy-reasoning = Neues Speichern entfernt Daten und feine Spuren. Deshalb sehen viele Prüfungen hier weniger. Eine Kopie, die näher am Original ist, würde helfen.
file-resaved-copy-ordinary-1 = Fast jedes Bild von einer Website oder aus einem Messenger ist eine solche Kopie.
file-resaved-copy-ordinary-2 = Viele Menschen entfernen Kameradaten absichtlich, um sich oder ihre Quellen zu schützen.
file-resaved-copy-ordinary-3 = Programme zum Zeichnen, zum Scannen oder für Bildschirmfotos hatten nie Kameradaten.
file-resaved-copy-next = Bitten Sie um die Datei aus der Kamera oder dem Smartphone selbst, gesendet als Datei oder Dokument und nicht als Bild. Fragen Sie auch, woher diese Kopie stammt und von wann.

## file/thumbnail

file-thumbnail-check = Vorschaubild und Bild
file-thumbnail-looks-for = Vergleicht das kleine Vorschaubild, das viele Dateien enthalten, mit dem Bild selbst.
file-thumbnail-blind-to = Die meisten Bilder aus dem Web enthalten kein Vorschaubild, und die meisten Programme erneuern es beim Speichern. Verglichen wird nur die Helligkeit. Eine reine Farbänderung bleibt also unbemerkt, ebenso die Änderung einer sehr kleinen Stelle.

file-thumbnail-name = Vorschaubild, das vom Bild abweicht
file-thumbnail-phenomenon-other = Das Vorschaubild { $kind } ({ $width } × { $height } Pixel) zeigt etwas anderes als das Bild.
file-thumbnail-phenomenon-turned = Das Vorschaubild { $kind } ({ $width } × { $height } Pixel) zeigt das Bild gedreht oder gespiegelt.
file-thumbnail-phenomenon-part = Das Vorschaubild { $kind } ({ $width } × { $height } Pixel) zeigt mehr als das Bild. Das Bild nimmt etwa { $percent } % davon ein.
file-thumbnail-phenomenon-local = Das Vorschaubild { $kind } ({ $width } × { $height } Pixel) zeigt dasselbe Bild, aber { $places ->
    [one] eine Stelle weicht ab.
   *[other] { $places } Stellen weichen ab.
}
file-thumbnail-reasoning = Eine Kamera erstellt das Vorschaubild aus dem Bild. Ein Programm, das das Bild später verändert, lässt manchmal das alte Vorschaubild in der Datei.
file-thumbnail-ordinary-1 = Jemand hat das Bild in einem Programm beschnitten oder gedreht, das das alte Vorschaubild behält.
file-thumbnail-ordinary-2 = Ein Programm hat die Daten der Datei samt Vorschaubild aus einem anderen Foto übernommen.
file-thumbnail-ordinary-3 = Die Kamera oder die App hat das Vorschaubild erstellt, bevor sie einen Filter, einen Rahmen, eine Beschriftung oder eine Objektivkorrektur angewendet hat.
file-thumbnail-ordinary-4 = Jemand hat vor der Veröffentlichung eine Stelle retuschiert oder unkenntlich gemacht, zum Beispiel ein Gesicht oder ein Nummernschild.
file-thumbnail-next = Sehen Sie sich das Vorschaubild selbst an und vergleichen Sie es mit dem Bild. Bitten Sie um die Fassung vor der letzten Änderung.

thumbnail-kind-exif = in den EXIF-Daten
thumbnail-kind-photoshop = in den Photoshop-Daten
thumbnail-kind-format = im Kopf der Datei

## jpeg/quantization-tables

jpeg-quantization-tables-check = JPEG-Kompressionseinstellungen
jpeg-quantization-tables-looks-for = Liest, wie stark das Bild beim letzten Speichern komprimiert wurde.
jpeg-quantization-tables-blind-to = Diese Prüfung kennt nur die letzte Speicherung. Ein Programm kann auch die Einstellungen der geöffneten Datei übernehmen, und die Liste der Programme mit eigenen Einstellungen ist kurz.

jpeg-quantization-tables-name = Letzte JPEG-Kompression
jpeg-quantization-tables-phenomenon-standard = Die Datei wurde zuletzt mit Standardtabellen der Qualität { $luma } (von 100) gespeichert. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mixed = Die Datei wurde zuletzt mit Standardtabellen der Qualität { $luma } für Helligkeit und { $chroma } für Farbe (von 100) gespeichert. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mozjpeg = Die Datei wurde zuletzt mit den Tabellen des Encoders mozjpeg gespeichert, Qualität { $luma } (von 100). Websites verwenden ihn, um kleine Dateien zu erzeugen. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-known = Die Datei wurde zuletzt mit Tabellen gespeichert, die von { $program } bekannt sind.{ $setting } Die Tabellen kommen der Standardqualität { $luma } (von 100) für Helligkeit und { $chroma } für Farbe am nächsten. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-custom = Die Datei wurde zuletzt mit eigenen Tabellen gespeichert. Sie kommen der Qualität { $luma } (von 100) für Helligkeit und { $chroma } für Farbe am nächsten. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-reasoning = Die Tabellen sagen, wie viele Details beim letzten Speichern entfernt wurden. Starke Kompression verdeckt die Spuren, nach denen andere Prüfungen suchen.
jpeg-quantization-tables-ordinary-1 = Die meisten Programme, Websites und Messenger verwenden Standardtabellen.
jpeg-quantization-tables-ordinary-2 = Viele Kameras, Smartphones und Bildbearbeitungsprogramme verwenden eigene Tabellen.
jpeg-quantization-tables-next = Wenn die Quelle eine Kamera oder ein Programm nennt, vergleichen Sie deren übliche Einstellungen mit diesen.

encoder-setting-level = { " " }Das Programm verwendet sie für die Qualität { $value } von 12.
encoder-setting-web = { " " }Das Programm verwendet sie, wenn es mit der Qualität { $value } für das Web speichert.
encoder-setting-preset = { " " }Das Programm verwendet sie, wenn es mit der Einstellung „{ $value }“ für das Web speichert.
encoder-setting-unknown = { "" }

jpeg-progressive = Die Bilddaten sind { $passes ->
    [one] in einem Durchgang
   *[other] in { $passes } Durchgängen
} gespeichert (progressiv), in der Reihenfolge, die die meisten Programme verwenden.
jpeg-progressive-own = Die Bilddaten sind { $passes ->
    [one] in einem Durchgang
   *[other] in { $passes } Durchgängen
} gespeichert (progressiv), in einer programmeigenen Reihenfolge.
jpeg-sequential = Die Bilddaten sind in einem Durchgang gespeichert (sequenziell).
jpeg-codes-standard = { " " }Die Huffman-Codes sind die Beispiele aus dem Standard, wie Kameras und schnelle Programme sie verwenden.
jpeg-codes-own = { " " }Die Huffman-Codes wurden an das Bild angepasst oder vom Programm gewählt.
jpeg-codes-none = { "" }
jpeg-subsampling = Die Farbabtastung ist { $name }.
jpeg-no-subsampling = Es gibt keine getrennten Farbkanäle der üblichen Art.

## jpeg/double-quantization

jpeg-double-quantization-check = Frühere JPEG-Kompression
jpeg-double-quantization-looks-for = Sucht nach Spuren einer früheren Speicherung auf demselben Raster und nach Stellen, an denen diese Spuren fehlen.
jpeg-double-quantization-blind-to = Diese Prüfung erkennt eine frühere Speicherung nur, wenn sie stärker komprimiert hat als die letzte und wenn das Bild dazwischen weder skaliert noch abseits des Rasters beschnitten wurde. Glatte Stellen wie der Himmel sagen nichts aus. Eine Stelle, deren Helligkeit oder Farbe sonst nirgends im Bild vorkommt, lässt sich mit nichts vergleichen und wird ausgelassen.

jpeg-double-quantization-map = Bei 0 sind die Spuren der früheren Speicherung da, bei 1 fehlen sie.

jpeg-double-quantization-name = Frühere JPEG-Kompression
jpeg-double-quantization-phenomenon-comparable = Die Spuren passen zu einem Bild, das schon einmal als JPEG gespeichert wurde und dann auf demselben Raster noch einmal. Die Stellen des Bildes wurden miteinander verglichen.{ $quality }
jpeg-double-quantization-phenomenon-weak = Die Spuren passen zu einem Bild, das schon einmal als JPEG gespeichert wurde und dann auf demselben Raster noch einmal. Sie sind zu schwach, um die Stellen des Bildes miteinander zu vergleichen.{ $quality }
jpeg-first-quality = { " " }Die frühere Speicherung hatte eine Qualität von etwa { $quality } (von 100).
jpeg-no-first-quality = { "" }
jpeg-double-quantization-reasoning = Zweimaliges Speichern hinterlässt Lücken in den Werten des komprimierten Bildes, und die Lücken verraten die Stärke der ersten Kompression. Wahrscheinlich ist das also nicht die erste Kopie.
jpeg-double-quantization-ordinary-1 = Jedes Bearbeitungsprogramm, jede Website und jeder Messenger hinterlässt diese Spuren, wenn ein JPEG neu gespeichert wird.
jpeg-double-quantization-ordinary-2 = Auch ein Kamerabild, das nur gedreht, beschriftet oder farblich korrigiert wurde, zeigt sie.
jpeg-double-quantization-ordinary-3 = Manche Kamera-Apps speichern ein Bild schon auf dem Smartphone zweimal.
jpeg-double-quantization-next = Bitten Sie um die Kopie vor der letzten Speicherung.

jpeg-double-quantization-local-name = Stelle ohne die frühere Kompression
jpeg-double-quantization-local-phenomenon = { $places ->
    [one] An einer Stelle fehlen die Spuren der früheren Speicherung, die der Rest des Bildes hat.
   *[other] An { $places } Stellen fehlen die Spuren der früheren Speicherung, die der Rest des Bildes hat.
}
jpeg-double-quantization-local-reasoning = Was nach der ersten Speicherung in ein Bild eingefügt oder neu berechnet wurde, trägt deren Spuren nicht.
jpeg-double-quantization-local-ordinary-1 = Vor der letzten Speicherung kam eine Beschriftung, ein Logo, ein Rahmen oder ein unkenntlich gemachtes Nummernschild hinzu.
jpeg-double-quantization-local-ordinary-2 = Diese Stelle wurde retuschiert, geschärft oder geglättet, zum Beispiel um rote Augen oder Staub zu entfernen.
jpeg-double-quantization-local-ordinary-3 = Die Stelle ist sehr hell, sehr dunkel oder einfarbig, sodass Werte abgeschnitten sind.
jpeg-double-quantization-local-ordinary-4 = Die Stelle hat eine regelmäßige Struktur, deren Werte aussehen können wie nach einmaligem Speichern.
jpeg-double-quantization-local-next = Sehen Sie sich die Stelle in voller Größe an und bitten Sie um die Kopie vor der letzten Speicherung.

## jpeg/shifted-save

jpeg-shifted-save-check = Frühere Speicherung auf anderem Raster
jpeg-shifted-save-looks-for = Sucht unter der letzten Speicherung nach einer früheren JPEG-Speicherung, deren Blöcke aus 8 × 8 Pixeln anders lagen, und nach Stellen, die eine eigene solche Speicherung haben.
jpeg-shifted-save-blind-to = Eine frühere Speicherung mit deutlich besserer Qualität als die letzte hinterlässt nichts, und Skalieren entfernt, was andere hinterlassen haben. Gleichförmige und verpixelte Stellen, sehr helle und sehr dunkle sowie Stellen unter etwa 80 × 80 Pixeln sagen nichts aus. Raster, deren Blöcke in denselben Zeilen oder Spalten liegen wie die der Datei (15 von 64), bleiben außer Betracht.

jpeg-shifted-save-name = Frühere Speicherung auf anderem Raster
jpeg-shifted-save-phenomenon = Der größte Teil des Bildes zeigt unter der letzten Speicherung die Spuren einer früheren JPEG-Speicherung. Im Bild, wie es gespeichert ist, beginnt deren Raster { $x } Pixel von links und { $y } Pixel von oben. Es ist gegen das Raster der Datei verschoben.
jpeg-shifted-save-reasoning = Eine JPEG-Speicherung rundet die Helligkeit jedes Blocks auf Stufen, und diese Stufen lassen sich rechnerisch noch erkennen. Meist liegt ein Raster anders, weil das Bild zwischen zwei Speicherungen beschnitten oder verschoben wurde. Wahrscheinlich ist diese Datei also nicht die erste Kopie.
jpeg-shifted-save-ordinary-1 = Jemand hat ein JPEG beschnitten und neu gespeichert. Das können die meisten Programme und Websites.
jpeg-shifted-save-ordinary-2 = Jemand hat ein Bildschirmfoto von einem JPEG gemacht, das in voller Größe angezeigt wurde.
jpeg-shifted-save-ordinary-3 = Ein Programm hat vor dem Speichern einen Rahmen hinzugefügt oder die Ränder beschnitten.
jpeg-shifted-save-next = Bitten Sie um die Fassung vor dieser Speicherung.

jpeg-shifted-save-local-name = Spuren einer anderen Speicherung an einer Stelle
jpeg-shifted-save-local-phenomenon = { $places ->
    [one] Eine Stelle zeigt die Spuren einer früheren JPEG-Speicherung auf einem eigenen Raster, die der Rest des Bildes nicht zeigt.
   *[other] { $places } Stellen zeigen die Spuren früherer JPEG-Speicherungen auf eigenen Rastern, die der Rest des Bildes nicht zeigt.
}
jpeg-shifted-save-local-reasoning = Ein Teil, der aus einem anderen JPEG oder von einer anderen Stelle desselben JPEGs stammt, bringt die Stufen seiner eigenen Speicherung mit.
jpeg-shifted-save-local-ordinary-4 = Die Stelle zeigt ein gleichmäßiges Muster, dessen Helligkeit zufällig in Stufen ansteigt, etwa vergrößerte Pixel oder einen abfotografierten Bildschirm.
jpeg-shifted-save-local-next = Sehen Sie sich die Stelle in voller Größe an und bitten Sie um die Datei in der Fassung vor dem letzten Speichern.

## jpeg/save-count

jpeg-save-count-check = Zahl der JPEG-Speicherungen
jpeg-save-count-looks-for = Zählt die früheren JPEG-Speicherungen, deren Spuren sich unterscheiden lassen: bis zu zwei auf dem Raster der Datei und eine auf einem anderen Raster.
jpeg-save-count-blind-to = Gezählt werden nur Speicherungen, die Spuren hinterlassen haben. Es können also mehr gewesen sein. Eine Speicherung, die schwächer war als eine spätere, und alle Speicherungen vor einer Skalierung hinterlassen oft keine. Zwei frühere Speicherungen auf demselben Raster lassen sich nur unterscheiden, wenn beide Standardtabellen mit Qualitäten von 41 bis 91 benutzt haben.

jpeg-save-count-name = Mehrmals als JPEG gespeichert
jpeg-save-count-phenomenon-same = Die Spuren passen zu einem Bild, das mindestens dreimal auf demselben Raster als JPEG gespeichert wurde: mit einer Qualität von etwa { $first } (von 100), später von etwa { $second } und dann so, wie die Datei jetzt ist.
jpeg-save-count-phenomenon-moved = Die Spuren passen zu einem Bild, das mindestens dreimal als JPEG gespeichert wurde: einmal auf einem anderen Raster, einmal auf dem Raster der Datei und dann so, wie die Datei jetzt ist.
jpeg-save-count-phenomenon-both = Die Spuren passen zu einem Bild, das mindestens viermal als JPEG gespeichert wurde: einmal auf einem anderen Raster, später auf dem Raster der Datei mit einer Qualität von etwa { $first } (von 100) und von etwa { $second } und dann so, wie die Datei jetzt ist.
jpeg-save-count-reasoning = Jede Speicherung rundet das Bild in Blöcken von 8 × 8 Pixeln, und mehrere Speicherungen hinterlassen Spuren, die zwei nicht hinterlassen können: weitere Lücken in den Werten oder neben den Lücken noch ein zweites Raster solcher Blöcke. Wahrscheinlich ist das also die Kopie einer Kopie. Speicherungen ohne Spuren sind nicht mitgezählt.
jpeg-save-count-ordinary-1 = Bilder, die über Websites und Messenger weitergegeben werden, werden bei jedem Schritt neu gespeichert.
jpeg-save-count-ordinary-2 = Jemand hat das Bild mehr als einmal bearbeitet und jedes Mal gespeichert.
jpeg-save-count-ordinary-3 = Das Smartphone hat das Bild mehr als einmal gespeichert, und der Dienst, über den es verschickt wurde, noch einmal.
jpeg-save-count-next = Fragen Sie, wer das Bild vorher hatte, und bitten Sie um die früheste Kopie, die zu bekommen ist.

## jpeg/block-grid

jpeg-block-grid-check = Raster eines früheren JPEGs
jpeg-block-grid-looks-for = Sucht in den Pixeln nach dem Raster aus Blöcken von 8 × 8 Pixeln, das eine frühere JPEG-Speicherung hinterlässt, nach Stellen, die auf einem anderen Raster liegen als der Rest, und nach Stellen, deren Werten die Rundung dieser Speicherung fehlt.
jpeg-block-grid-blind-to = Skalieren entfernt frühere Raster, und eine letzte Speicherung als JPEG verdeckt sie, außer bei einer Qualität über 95. Gleichförmige Stellen zeigen kein Raster, und von 64 eingefügten Teilen liegt im Schnitt einer zufällig auf demselben Raster. Stellen mit wenigen Details sowie sehr helle und sehr dunkle zeigen nicht, ob sie gerundet wurden, und die Rundung einer Speicherung mit einer Qualität über etwa 90 ist so fein, dass sie nicht zu erkennen ist. Eine Stelle, deren Helligkeit oder Farbe sonst nirgends im Bild vorkommt, lässt sich mit nichts vergleichen und wird ausgelassen.

jpeg-block-grid-map = Bei 0 sind die Spuren der früheren Speicherung da, bei 1 fehlen sie.

jpeg-block-grid-name = Raster eines früheren JPEGs
jpeg-block-grid-phenomenon-converted = Die Datei hat das Format { $format }, aber ihre Pixel liegen auf dem 8×8-Raster einer früheren JPEG-Speicherung.{ $quality } Das Raster beginnt { $x } Pixel von links und { $y } Pixel von oben.
jpeg-block-grid-phenomenon-moved = Die Pixel liegen auf dem 8×8-Raster einer früheren JPEG-Speicherung. Es beginnt { $x } Pixel von links und { $y } Pixel von oben und ist gegen das Raster der Datei verschoben.{ $quality } Das Bild wurde also zwischen zwei Speicherungen beschnitten oder verschoben.
jpeg-block-grid-quality = { " " }Jene Speicherung hatte eine Qualität von etwa { $quality } (von 100).
jpeg-block-grid-no-quality = { "" }
jpeg-block-grid-reasoning = Eine JPEG-Speicherung rundet das Bild Block für Block, und die Blöcke lassen sich rechnerisch noch erkennen. Wahrscheinlich ist diese Datei also nicht die erste Kopie.
jpeg-block-grid-ordinary-1 = Eine Website oder ein Programm hat ein JPEG in dieses Format umgewandelt.
jpeg-block-grid-ordinary-2 = Jemand hat ein Bildschirmfoto von einem JPEG gemacht, das in voller Größe angezeigt wurde.
jpeg-block-grid-ordinary-3 = Jemand hat ein JPEG beschnitten und neu gespeichert.
jpeg-block-grid-ordinary-4 = Das Bild ist ein Einzelbild eines Videos, dessen Kompression ebenfalls mit solchen Blöcken arbeitet.
jpeg-block-grid-next = Bitten Sie um das JPEG vor dieser Speicherung.

jpeg-block-grid-local-name = Stelle auf einem anderen JPEG-Raster
jpeg-block-grid-local-phenomenon = { $places ->
    [one] Eine Stelle liegt auf einem anderen 8×8-Raster als der Rest des Bildes.
   *[other] { $places } Stellen liegen auf anderen 8×8-Rastern als der Rest des Bildes.
}
jpeg-block-grid-local-reasoning = Ein Teil, der aus einem anderen JPEG oder von einer anderen Stelle desselben JPEGs stammt, bringt sein eigenes Raster mit. Der Rest des Bildes liegt auf einem einzigen Raster oder auf keinem.
jpeg-block-grid-local-ordinary-1 = Das Bild ist eine Collage, ein Bildschirmfoto oder eine Seite mit mehreren Bildern.
jpeg-block-grid-local-ordinary-2 = Ein Logo, ein Sticker oder ein kleines Bild wurde darübergelegt.
jpeg-block-grid-local-ordinary-3 = Ein Bearbeitungsprogramm hat diese Stelle verschoben oder mit einem Teil desselben Fotos retuschiert.
jpeg-block-grid-local-ordinary-4 = Die Stelle zeigt ein Muster, das sich alle acht Pixel wiederholt, etwa einen Stoff, einen abfotografierten Bildschirm oder Pixelgrafik.
jpeg-block-grid-local-next = Sehen Sie sich die Stelle in voller Größe an und bitten Sie um die Datei in der Fassung vor dem letzten Speichern.

jpeg-block-grid-missing-name = Stelle ohne die Stufen des früheren JPEGs
jpeg-block-grid-missing-phenomenon = { $places ->
    [one] Die Werte einer Stelle liegen nicht auf den Stufen der früheren JPEG-Speicherung, die andere Stellen des Bildes behalten haben.
   *[other] Die Werte von { $places } Stellen liegen nicht auf den Stufen der früheren JPEG-Speicherung, die andere Stellen des Bildes behalten haben.
}
jpeg-block-grid-missing-reasoning = Eine JPEG-Speicherung rundet das Bild auf Stufen, und eine verlustfrei gespeicherte Datei wie ein PNG behält sie. Was nach der JPEG-Speicherung in das Bild eingefügt oder neu berechnet wurde, liegt nicht auf ihnen.
jpeg-block-grid-missing-ordinary-1 = Ein Regler für Tiefen, Lichter oder Farben oder eine Korrektur der Vignettierung wurde auf das ganze Bild angewendet, oder ein Filter oder ein Verlauf auf einen Teil davon.

## sampling/resampling

sampling-resampling-check = Spuren einer Skalierung
sampling-resampling-looks-for = Sucht nach einem gleichmäßigen Abstand, in dem die feinen Details des ganzen Bildes berechnet wurden, wie ihn eine Skalierung hinterlässt.
sampling-resampling-blind-to = Eine starke letzte Speicherung als JPEG verdeckt diese Spuren oft, und die meisten Verkleinerungen hinterlassen nichts. Vergrößerungen auf genau 160, 200 oder 400 % werden oft übersehen, weil die Blöcke eines JPEGs und der Farbfilter einer Kamera dieselben Abstände haben. Einzelne Stellen werden nicht untersucht.

sampling-resampling-name = Spuren einer Skalierung
sampling-resampling-phenomenon = Entlang der Zeilen wie der Spalten werden die feinen Details des ganzen Bildes alle { $period } Pixel schärfer und wieder weicher.
sampling-resampling-reasoning = Eine Skalierung berechnet neue Pixel zwischen den alten, und sie sind in gleichmäßigen Abständen etwas weicher. Vergrößerungen hinterlassen die deutlichsten Spuren. Wurde das Bild vergrößert, so wurde ein Teil seiner feinen Details berechnet und nicht fotografiert.
sampling-resampling-ordinary-1 = Eine Website, ein Messenger oder ein Bearbeitungsprogramm hat das Bild an eine Größe angepasst.
sampling-resampling-ordinary-2 = Ein Smartphone hat digital gezoomt, oder ein Programm hat das Bild gerade ausgerichtet oder Objektivfehler korrigiert.
sampling-resampling-ordinary-3 = Jemand hat ein Bildschirmfoto von einem vergrößert angezeigten Bild gemacht.
sampling-resampling-ordinary-4 = Das Motiv selbst ist ein gleichmäßiges Gitter in beiden Richtungen: ein Bildschirm, eine Wand aus Lampen, ein Druckraster, ein Fliegengitter.
sampling-resampling-next = Verlassen Sie sich nicht auf kleine Schrift, Gesichter und andere feine Details darin, und bitten Sie um das Bild in seiner ursprünglichen Größe.

## tone/flat-area

tone-flat-area-check = Einfarbige Bereiche
tone-flat-area-looks-for = Sucht nach Bereichen, in denen jedes Pixel genau dieselbe Farbe hat, wie ein Pinsel oder ein Kasten in einer Farbe sie hinterlässt, zwischen Pixeln, die sich unterscheiden.
tone-flat-area-blind-to = Diese Prüfung erkennt keine Bereiche, die fast so hell oder so dunkel sind, wie das Bild überhaupt wird, vor allem keine weißen und schwarzen Kästen, denn über- und unterbelichtete Stellen in Fotos sind ebenso gleichmäßig; auch keine in einer reinen Farbe. Sie übersieht außerdem Bereiche unter etwa einem Hundertstel des Bildes, Balken entlang einer ganzen Bildseite, Übermalungen mit Körnung oder Verlauf, Übermalungen auf gleichmäßigem Grund und Bilder mit mehreren solchen Farben, wie Zeichnungen.

tone-flat-area-name = Bereich in genau einer Farbe
tone-flat-area-phenomenon = { $places ->
    [one] In einem Bereich hat jedes Pixel dieselbe Farbe, während sich fast alle Pixel ringsum von ihren Nachbarn unterscheiden. Er nimmt { $percent } % des Bildes ein.
   *[other] In { $places } Bereichen hat jedes Pixel ein und dieselbe Farbe, während sich fast alle Pixel ringsum von ihren Nachbarn unterscheiden. Der größte nimmt { $percent } % des Bildes ein.
}
tone-flat-area-reasoning = Licht und Sensoren hinterlassen auf jeder Fläche eine Körnung. Deshalb stimmen die Pixel eines Bereichs in einem Foto selten überein, außer wo es für den Sensor zu hell oder zu dunkel war oder wo starke Kompression oder Glättung die Körnung entfernt hat. Dieser Bereich gehört weder zum Hellsten noch zum Dunkelsten, und die Körnung um ihn herum ist noch da. Er kann übermalt oder von einem Programm gefüllt worden sein. Was vorher dort war, verrät das Bild nicht.
tone-flat-area-ordinary-1 = Jemand hat einen Namen, ein Gesicht oder ein Nummernschild offen abgedeckt.
tone-flat-area-ordinary-2 = Im Bild steht eine Beschriftung, ein Logo, ein Aufkleber oder ein Diagramm, oder ein Programm hat eine Ecke, einen Hintergrund oder einen durchsichtigen Teil gefüllt.
tone-flat-area-ordinary-3 = Ein Teil des Bildes zeigt eine Zeichnung oder einen Bildschirm.
tone-flat-area-ordinary-4 = Eine gleichmäßige Fläche, etwa Wand, Himmel oder Bildschirm, hat ihre Körnung durch starke Kompression oder Rauschunterdrückung verloren.
tone-flat-area-ordinary-5 = Die Stelle war über- oder unterbelichtet oder hatte eine sehr kräftige Farbe, und danach wurde nur ein Teil der Tonwerte oder des Bildes bearbeitet (HDR, Verlauf, Vignette).
tone-flat-area-next = Betrachten Sie den umrandeten Bereich in voller Größe: Verdeckt er etwas, und folgt sein Rand einem Gegenstand oder einem Pinselstrich? Fragen Sie die Quelle, was dort war, oder bitten Sie um eine frühere Kopie.

## geometry/copy-move

geometry-copy-move-check = Wiederholte Bereiche
geometry-copy-move-looks-for = Sucht nach einem Bereich, der zweimal im Bild ist, auch gedreht, skaliert oder gespiegelt, mit denselben feinen Details an beiden Stellen.
geometry-copy-move-blind-to = Diese Prüfung erkennt keine Kopien glatter Bereiche wie Himmel und keine sehr kleinen Kopien. Auch Kopien, die verzerrt, anders beleuchtet oder übermalt wurden, und vielfach kopierte Bereiche erkennt sie nicht. Große Bilder betrachtet sie in einer verkleinerten Fassung.

geometry-copy-move-name = Wiederholter Bereich
geometry-copy-move-phenomenon = { $pairs ->
    [one] Zwei Bereiche des Bildes stimmen bis ins feine Detail überein.
   *[other] { $pairs } Paare von Bereichen stimmen bis ins feine Detail überein. Für das deutlichste Paar gilt:
} { $arrangement } { $matches ->
    [one] Ein Punkt stimmt überein.
   *[other] { $matches } Punkte stimmen überein.
}
geometry-copy-move-reasoning = Auch Dinge, die gleich aussehen, unterscheiden sich in Körnung, Abnutzung, Licht und Spiegelungen. Wo selbst diese übereinstimmen, kann ein Bereich eine Kopie des anderen sein. Welcher zuerst da war, verrät das Bild nicht.
geometry-copy-move-ordinary-1 = Etwas Gedrucktes oder Gezeichnetes kommt zweimal vor: Buchstaben einer Beschriftung oder eines Wasserzeichens, Logos, Tapeten, Etiketten.
geometry-copy-move-ordinary-2 = Jemand hat Staub, einen Hautfleck oder einen Draht mit einem Reparaturpinsel entfernt, der aus der Umgebung kopiert.
geometry-copy-move-ordinary-3 = Gleiche Produkte, Fenster, Fliesen oder Bildschirme stehen nebeneinander und sind gleich beleuchtet.
geometry-copy-move-ordinary-4 = Ein Spiegel, ein Fenster oder ruhiges Wasser zeigt etwas ein zweites Mal.
geometry-copy-move-ordinary-5 = Ein Panorama oder ein aus mehreren Aufnahmen zusammengesetztes Foto zeigt etwas zweimal.
geometry-copy-move-next = Vergleichen Sie beide umrandeten Bereiche in voller Größe: Teilen sie auch Kratzer, Schatten und den Rand ringsum? Bitten Sie die Quelle um eine frühere Kopie oder um ein anderes Bild desselben Moments.

copy-move-averaged = Das Bild ist groß und wurde mit zwei Megapixeln verglichen. Dort ist das Korn herausgemittelt, sodass auch Dinge, die nur gleich gemacht sind, mehr übereinstimmen als in voller Größe.
copy-move-shifted = Der eine Bereich ist gegen den anderen nur verschoben.
copy-move-scaled = Der eine Bereich ist größer als der andere ({ $percent } % von dessen Größe).
copy-move-turned = Der eine Bereich ist gegen den anderen um etwa { $degrees } Grad gedreht und hat { $percent } % von dessen Größe.
copy-move-mirrored = Der eine Bereich ist das Spiegelbild des anderen und hat { $percent } % von dessen Größe.

## network/generator-traces

network-generator-traces-check = Spuren von Bildgeneratoren
network-generator-traces-looks-for = Ein neuronales Netz vergleicht feine Details im ganzen Bild und an einzelnen Stellen mit denen generierter Bilder und denen von Fotos.
network-generator-traces-blind-to = Das Netz übersieht die meisten generierten Bilder, darunter fast alle Bilder der neuesten Bildgeneratoren, und kleine veränderte Stellen. Die Zahlen dazu stehen in der Modellbeschreibung (Model Card). Dass es nichts meldet, besagt also fast nichts.

network-generator-traces-map = Die Werte geben eine Rangfolge an, keine Wahrscheinlichkeiten.

network-generator-traces-name = Spuren, die zu generierten Bildern passen
network-generator-traces-phenomenon = Das Netz hat diesem Bild einen höheren Wert gegeben als den meisten Alltagsfotos. { $places ->
    [0] Keine einzelne Stelle sticht hervor.
    [one] Eine Stelle sticht hervor.
   *[other] { $places } Stellen stechen hervor.
}
network-generator-traces-reasoning = Das Netz hat gelernt, wie sich generierte Bilder in feinen Details von Fotos unterscheiden. Sein Wert bringt Bilder in eine Rangfolge. Er ist nicht die Wahrscheinlichkeit, dass dieses Bild generiert wurde, und er kann nicht sagen, woher das Bild stammt. Auch in Alltagsfotos sticht bis zu eine von zwanzig Stellen hervor.
network-generator-traces-ordinary-1 = Es ist ein Porträt aus der Nähe. Porträts aus einer Kamera bekommen einen solchen Wert viel öfter als andere Fotos; die Modellbeschreibung (Model Card) sagt, wie oft.
network-generator-traces-ordinary-2 = Das Foto wurde stark retuschiert, geglättet oder entrauscht, zum Beispiel vom Nachtmodus eines Smartphones.
network-generator-traces-ordinary-3 = Das Bild ist ein 3-D-Rendering, eine Illustration oder ein Bildschirmfoto.
network-generator-traces-ordinary-4 = Das Bild wurde von einem Programm vergrößert oder geschärft.
network-generator-traces-ordinary-5 = Das Bild wurde stark oder mehrfach komprimiert.
network-generator-traces-next = Sehen Sie sich die Stellen an, die hervorstechen, und bitten Sie um die Originaldatei aus der Kamera oder dem Programm.
