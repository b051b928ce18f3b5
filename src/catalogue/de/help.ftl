### Help in place: the words used on the page, the figures behind it, and use at a stand.

figures-title = Fehlerraten und Modellbeschreibung (Model Card)
figures-help = Das sind die Messwerte hinter jeder Häufigkeitsangabe auf dieser Seite, so wie die Befehle sie geschrieben haben, die sie messen. Sie sind auf Englisch.

terms-title = Wörter, die hier vorkommen
term-sign = Anzeichen
term-sign-words = Etwas, das eine Prüfung gefunden hat und das Alltagsfotos selten zeigen. Ein Anzeichen sagt, wo man hinsehen sollte; es sagt nicht, was geschehen ist.
term-note = Hinweis
term-note-words = Eine Tatsache, die in keine Richtung weist, etwa der Name der Kamera. Sie spricht für nichts und gegen nichts.
term-ordinary = Alltagsfotos
term-ordinary-words = Unveränderte Fotos mit bekannter Vorgeschichte, an denen ausgezählt wurde, wie oft jeder Wert vorkommt. Andere Arten von Bildern, etwa Scans oder Zeichnungen, können sich anders verhalten.
term-rate = Häufigkeit und „höchstens“
term-rate-words = Wie viele Alltagsfotos so viel davon oder mehr zeigen. Hinter „höchstens“ steht das obere Ende des Intervalls, das den wahren Anteil mit einer statistischen Sicherheit von 95 % enthält. Danach richtet sich die Einstufung.
term-metadata = Metadaten
term-metadata-words = Was eine Datei neben dem Bild über sich selbst sagt: Kamera, Zeit, Ort, Programm (EXIF, XMP, IPTC). Jeder kann diese Angaben ändern, und die meisten Websites entfernen sie.
term-thumbnail = Vorschaubild
term-thumbnail-words = Eine kleine Kopie des Bildes in der Datei. Nicht jedes Programm erneuert sie, wenn sich das Bild ändert.
term-credentials = Content Credentials
term-credentials-words = Eine signierte Aufzeichnung darüber, wie ein Bild entstanden ist (C2PA). Die Signatur zeigt, ob sich das, was sie abdeckt, seitdem geändert hat; sie sagt nichts darüber, was davor geschehen ist.
term-signer = Signierende Stelle und Zertifikat
term-signer-words = Ein Zertifikat nennt, wer signiert hat. Jeder kann eines erstellen; erst eine Liste bekannter Stellen, oder derer, die für sie bürgen, verbindet den Namen mit jemandem.
term-stamp = Zeitstempel
term-stamp-words = Ein signierter Vermerk eines Dienstes darüber, wann etwas signiert wurde. Ohne ihn beruht der Zeitpunkt auf der Angabe der signierenden Stelle.
term-compression = JPEG-Kompression
term-compression-words = Das Speichern als JPEG rundet das Bild in Blöcken aus 8 × 8 Pixeln. Jede Speicherung hinterlässt ihre eigene Rundung, deshalb lassen sich unter der letzten auch frühere Speicherungen erkennen.
term-tables = Tabellen eines JPEGs
term-tables-words = Zahlenlisten in einer JPEG-Datei, die sagen, wie grob Helligkeit und Farbe gerundet wurden. Viele Programme und Kameras haben eigene Tabellen.
term-grid = Raster
term-grid-words = Die Linien zwischen den Blöcken eines JPEGs. Ein Bild, das nach einer Speicherung beschnitten oder verschoben und dann erneut gespeichert wurde, trägt zwei Raster.
term-quality = Qualität
term-quality-words = Die Zahl von 1 bis 100, die sagt, wie grob ein JPEG gerundet wurde. Eine niedrige Qualität verdeckt die Spuren, nach denen andere Prüfungen suchen.
term-resaved = Neu gespeicherte Kopie
term-resaved-words = Eine Datei, die eine Website, ein Messenger oder ein Programm neu gespeichert hat. Sie hat Daten und feine Spuren verloren, deshalb zeigt eine Kopie, die näher am Original ist, mehr.
term-resizing = Größenänderung
term-resizing-words = Ein Bild mit einer anderen Zahl von Pixeln neu berechnen. Neue Pixel sind Mischungen der alten, was eine regelmäßige Spur hinterlassen kann.
term-noise = Rauschen
term-noise-words = Feines Korn, das ein Sensor jedem Foto hinzufügt. Kompression, Größenänderung und Glätten verändern es, deshalb kann es von Stelle zu Stelle verschieden sein.
term-filter = Farbfilter
term-filter-words = Die meisten Kameras messen je Pixel eine Farbe und berechnen die beiden anderen. Das hinterlässt eine regelmäßige Spur, die Größenänderung und starke Kompression entfernen.
term-spectrum = Spektrum
term-spectrum-words = Eine Ansicht davon, wie viele regelmäßige Einzelheiten ein Bild enthält, nach Richtung und Abstand. Was sich gleichmäßig wiederholt, erscheint als helle Punkte.
term-copy = Wiederholter Bereich
term-copy-words = Ein Teil des Bildes, der darin zweimal vorkommt, gleich bis in die Körnung. Durch Kopieren lässt sich etwas verdecken; aber auch gedruckte Muster und gleiche Produkte wiederholen sich.
term-map = Karte
term-map-words = Farben über dem Bild, die zeigen, wie stark eine Spur an jeder Stelle ist. Die Skala ist für alle Bilder gleich, und unter dem Schwellenwert wird nichts eingezeichnet.
term-network = Netz
term-network-words = Ein Programm, das aus vielen Bildern gelernt hat, welche Spuren Bildgeneratoren hinterlassen. Es irrt sich in beide Richtungen, deshalb führt es allein nie zu einem Anzeichen über der Stufe „Mittel“.
term-generator = Bildgenerator
term-generator-words = Ein Programm, das ein Bild oder einen Teil davon aus Wörtern oder aus anderen Bildern berechnet.
term-webgpu = WebGPU
term-webgpu-words = Der Weg, auf dem ein Browser eine Seite auf dem Grafikprozessor rechnen lässt. Ohne ihn ist das Netz langsamer und sagt dasselbe.
term-hash = SHA-256
term-hash-words = Ein Fingerabdruck der Bytes der Datei. Zwei Dateien mit demselben Fingerabdruck sind dieselbe Datei.
term-seal = Versiegelte Seite
term-seal-words = Eine Seite, deren Regeln der Browser geschlossen hat: Sie erreicht keinen Server mehr, auch nicht ihren eigenen, bis sie neu geladen wird.

kiosk-help = Wird diese Seite nicht benutzt, kehrt sie nach { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} zum Anfang zurück. Dann wird nichts aufbewahrt.

filter-severity = Anzeigen
filter-all = Alle Anzeichen und Hinweise
filter-low = Leicht ungewöhnlich und darüber
filter-moderate = Ungewöhnlich und darüber
filter-high = Nur sehr ungewöhnlich
filter-by-strength = Stärkste zuerst
filter-by-basis = Nach Grundlage
filter-hidden = { $count ->
    [one] Ein Eintrag wird nicht angezeigt.
   *[other] { $count } Einträge werden nicht angezeigt.
}

local-link-about = Auch ein Vision-Modell auf Ihrem eigenen Rechner lässt sich zu einem Bild befragen, auf einer eigenen Seite, weil diese Seite hier nichts hinauslässt. Dort gehen Teile des Bildes an ein Programm, das Sie ausführen und nennen; dieses Programm kann sie seinerseits weitergeben.
local-link = Ein Modell auf dem eigenen Rechner fragen (öffnet einen neuen Tab)
