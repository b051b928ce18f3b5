### Facts about the file: platforms that saved it, and the sum of its parts.

## file/resaved-copy, where a platform can be named

file-resaved-copy-phenomenon-named = Das sieht nach einer neu gespeicherten Kopie von { $platform } aus. Der Name der Datei hat die Form, die { $platform } vergibt („{ $form }“), und die Datei nennt keine Kamera. Jeder kann einer Datei einen solchen Namen geben.
file-resaved-copy-phenomenon-named-size = Das sieht nach einer neu gespeicherten Kopie von { $platform } aus. Der Name der Datei hat die Form, die { $platform } vergibt („{ $form }“), eine Seite von { $side } Pixeln und die Qualität { $quality } sind so, wie { $platform } sie verwendet, und die Datei nennt keine Kamera.
file-resaved-copy-phenomenon-written = Das sieht nach einer neu gespeicherten Kopie von { $platform } aus. Eine Seite von { $side } Pixeln, die Qualität { $quality } und die Reihenfolge der Durchgänge sind zusammen das, was das Programm von { $platform } schreibt, und die Datei nennt keine Kamera. Andere Programme können dasselbe schreiben.
file-resaved-copy-next-messenger = Bitten Sie die Person, die das Bild über { $platform } geschickt hat, es noch einmal als Datei oder Dokument zu schicken: Dann bleibt es, wie es ist. Fragen Sie auch, von wem sie es hat, wann es kam und ob es schon vorher weitergeleitet wurde.
file-resaved-copy-next-network = Bitten Sie um die Adresse des Beitrags auf { $platform } und fragen Sie, wer ihn zuerst veröffentlicht hat. Bitten Sie diese Person um die Datei aus der Kamera oder dem Smartphone selbst, und suchen Sie nach früheren Beiträgen mit demselben Bild.
file-resaved-copy-next-site = Websites, die mit { $platform } gemacht sind, haben oft eine größere Kopie neben dieser: Suchen Sie dort nach demselben Namen ohne die Größe am Ende. Fragen Sie bei der Website nach, von wem sie das Bild hat, und bitten Sie diese Person um die Datei aus der Kamera.

## metadata/damage: extended XMP

metadata-damage-pieces = Teile des erweiterten XMP fehlen, sind doppelt oder von anderer Länge.
metadata-damage-absent = Ein Block mit erweitertem XMP, der hier genannt wird, ist nicht in der Datei.
metadata-damage-phenomenon-digest = { $count ->
    [one] Die erweiterten XMP-Metadaten bei Byte { $offset } sind nicht die, deren MD5-Wert die Datei nennt: Sie wurden nach dem Schreiben geändert, oder das schreibende Programm hat diesen Wert anders berechnet.
   *[other] { $count } Stellen in den Metadaten lassen sich nicht lesen oder passen nicht. Die erste: Die erweiterten XMP-Metadaten bei Byte { $offset } sind nicht die, deren MD5-Wert die Datei nennt.
}
