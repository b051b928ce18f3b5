### The lab's views: their names, parameters, scales, and what they show and do not mean.

## The room for a view

lab-views = Ansichten des Bildes
lab-views-help = Jede Ansicht zeigt eine Messgröße auf einer Skala, die für alle Bilder gleich ist. Ansichten sind keine Befunde: Sie zeigen, was da ist, nicht warum.
lab-view = Ansicht
lab-view-none = Keine
lab-view-over = Über das Bild legen
lab-view-again = Für den sichtbaren Ausschnitt berechnen
lab-badge = Labor: { $name }. Kein Befund.
lab-making = Ansicht wird berechnet …
lab-unusable = Hier nicht anwendbar. Grund: { $reason }
lab-scale-ends = Was jenseits eines Skalenendes liegt, sieht aus wie dieses Ende.
lab-figure = { $name }, ein Bild mit Frequenzen als Achsen
lab-axis-frequency = Frequenz in Schwingungen je Pixel: waagerecht von links nach rechts, senkrecht von oben nach unten
lab-axis-value = Wert, in Stufen der Tabelle
lab-axis-share = Anteil an allen Blöcken, in Zehnerpotenzen
lab-plot = Histogramm: { $name }
lab-plot-table = Dasselbe in Zahlen (vorkommende Werte von −64 bis 64)
lab-plot-count = Blöcke
lab-plot-share = Anteil

## Views

lab-channel = Einzelner Kanal
lab-channel-shows = Der Wert eines Kanals in jedem Pixel, wie ihn die Datei speichert oder wie er sich aus Rot, Grün und Blau ergibt.
lab-channel-caution = Was nur in einem Kanal seltsam aussieht, liegt oft an der Farbverarbeitung der Kamera oder an der Kompression der Farben.
lab-levels = Tonwertfenster
lab-levels-shows = Ein schmaler Bereich von Werten, gespreizt von Schwarz bis Weiß: Verschieben Sie ihn über die Skala, um Töne zu unterscheiden, die gleich aussehen.
lab-levels-caution = Stufen, Streifen und harte Kanten zwischen Tönen kommen auch von Kompression, Belichtung und gewöhnlicher Retusche.
lab-bit-plane = Bitebene
lab-bit-plane-shows = Ein Bit jedes Wertes: weiß, wo es gesetzt ist.
lab-bit-plane-caution = Muster in den niedrigen Bits kommen auch von ausgefressenen Lichtern, zugelaufenen Schatten, glattem Himmel und jeder Umwandlung zwischen Formaten.
lab-error-level = Fehlerpegel (ELA)
lab-error-level-shows = Wie stark sich jede Farbe ändert, wenn das Bild mit der gewählten Qualität noch einmal als JPEG gespeichert wird. Dunkel heißt wenig, hell heißt viel Änderung.
lab-error-level-caution = Kanten, feine Strukturen und kräftige Farben sind in jedem Bild hell. Dass eine Stelle hell ist, heißt also nicht, dass sie bearbeitet wurde.
lab-noise = Rauschrest
lab-noise-shows = Jedes Pixel im Vergleich zum Median seiner 3×3-Umgebung: Grau heißt gleich, Helleres liegt darüber, Dunkleres darunter.
lab-noise-caution = Das Rauschen unterscheidet sich in jedem Foto zwischen Himmel, Schatten und Strukturen, und Smartphones glätten Teile eines Bildes von selbst.
lab-gradient = Gradient
lab-gradient-shows = Wie steil die Werte von Pixel zu Pixel ansteigen, gemessen am Unterschied gegenüberliegender Nachbarn.
lab-gradient-caution = Ungleichmäßiges Licht, Schärfen und Fokus ändern Gradienten ebenso sehr wie eine Bearbeitung.
lab-block-grid = Blockraster
lab-block-grid-shows = Wo benachbarte Zeilen und Spalten nicht glatt ineinander übergehen: Die Blöcke eines JPEGs erscheinen als Linien im Abstand von 8 Pixeln.
lab-block-grid-caution = Ein verschobenes oder unterbrochenes Raster kommt auch vom Beschneiden, von Text und Bildschirmen im Bild und von glatten Bereichen ganz ohne Linien.
lab-color-filter = Spuren des Farbfilters
lab-color-filter-shows = Welche Hälfte der grünen Pixel glatter ist als die andere, in Zellen von 16 × 16 Pixeln. Grau heißt gleich, wie bei den meisten Bildern, die skaliert oder stark komprimiert wurden.
lab-color-filter-caution = Strukturen, abgeschnittene Tonwerte und die Verarbeitung in der Kamera ändern die Werte von Stelle zu Stelle, und die meisten geteilten Bilder tragen gar keine Spur.
lab-spectrum = Spektrum
lab-spectrum-shows = Wie stark die Wellen jeder Richtung und Feinheit sind: grobe in der Mitte, die feinsten am Rand.
lab-spectrum-caution = Einzelne helle Punkte kommen auch von JPEG-Blöcken, von gedruckten oder angezeigten Bildern, Stoffen, Zäunen und vom Skalieren.
lab-dct-histogram = JPEG-Koeffizienten
lab-dct-histogram-shows = Wie oft jeder Wert einer Helligkeitsfrequenz in der Datei steht, als Anteil an allen Blöcken.
lab-dct-histogram-caution = Lücken und Spitzen können von einer früheren Speicherung kommen, die die meisten geteilten Fotos hinter sich haben, und von anderen Schritten wie dem Aufhellen. Sie sagen nicht, was getan wurde.
lab-quantization-tables = Quantisierungstabellen
lab-quantization-tables-shows = Die Stufe, auf die jede Frequenz gerundet wurde, als dieses JPEG gespeichert wurde: Größere Stufen behalten weniger.
lab-quantization-tables-caution = Tabellen sagen, welches Programm oder welche Kamera die Datei zuletzt gespeichert haben kann und mit welcher Qualität. Viele Programme benutzen dieselben.

## Parameters

lab-channel-luma = Helligkeit (Y)
lab-channel-red = Rot
lab-channel-green = Grün
lab-channel-blue = Blau
lab-channel-cb = Blaudifferenz (Cb)
lab-channel-cr = Rotdifferenz (Cr)
lab-parameter-channel = Kanal
lab-parameter-slope = Richtung
lab-parameter-quality = JPEG-Qualität
lab-parameter-bit = Bit (0 ist das niedrigste)
lab-parameter-low = Schwarz bis
lab-parameter-high = Weiß ab
lab-parameter-across = Frequenz waagerecht
lab-parameter-down = Frequenz senkrecht
lab-parameter-reach = Wertebereich
lab-parameter-factor = Verstärkung
lab-times = { $factor } ×
lab-reach = −{ $reach } bis { $reach }
lab-slope-strength = Stärke, in jeder Richtung
lab-slope-across = Von links nach rechts
lab-slope-down = Von oben nach unten

## Scales

lab-quantity-level = Wert, 0 bis 255
lab-quantity-bit = Bit { $bit }
lab-quantity-error = Änderung jeder Farbe, in Stufen von 0 bis 255
lab-quantity-noise = Abweichung vom Median, in Stufen von 0 bis 255
lab-quantity-slope = Steigung, in Stufen je Pixel
lab-quantity-cross = Kreuzdifferenz, in Stufen von 0 bis 255
lab-quantity-filter = Unterschied der beiden Hälften als Anteil an ihrer Summe
lab-quantity-spectrum = Amplitude in dB; 0 dB ist eine Welle von Schwarz bis Weiß

## Notes

lab-part = Gezeigt wird ein Ausschnitt von { $width } × { $height } Pixeln, ab { $x } px von links und { $y } px von oben. Eine Ansicht fasst bis zu { $limit } Megapixel. Zoomen Sie hinein und berechnen Sie sie für einen anderen Ausschnitt neu.
lab-turned = Positionen werden im Bild gezählt, wie es gespeichert ist. Es ist gegenüber dem, was Sie sehen, gedreht.
lab-spectrum-tiles = { $count ->
    [one] Ein Quadrat von { $side } × { $side } Pixeln.
   *[other] Mittel aus { $count } Quadraten von { $side } × { $side } Pixeln, über das ganze Bild verteilt.
}
lab-histogram-blocks = { $count ->
    [one] Ein Block. Die Stufe ist { $step }: Ein Wert von 1 steht für { $step }. Außerhalb des Bereichs: { $outside }.
   *[other] { $count } Blöcke. Die Stufe ist { $step }: Ein Wert von 1 steht für { $step }. Außerhalb des Bereichs: { $outside }.
}
lab-histogram-part = Gezählt sind nur die Blöcke vor dem Schaden in dieser Datei.
lab-grid-means = Mittlere Kreuzdifferenz je Position, in Stufen: Spalte oder Zeile, ab 0 gezählt, nach dem Rest bei Division durch 8
lab-grid-columns = Spalten
lab-grid-rows = Zeilen
lab-table-quantization = Tabelle { $number }, { $use }. { $quality } Zeilen und Spalten sind Frequenzen, von 0 bis 7.
lab-table-all = für Helligkeit und Farbe
lab-table-luma = für Helligkeit
lab-table-chroma = für Farbe
lab-table-unused = nicht verwendet
lab-table-standard = Es ist die Tabelle des Standards mit Qualität { $quality }.
lab-table-own = Es ist keine Tabelle des Standards.

## Why there is no view

lab-too-small = Dieses Bild ist zu klein für ein Spektrum. Jede Seite muss mindestens { $limit } Pixel haben.
lab-no-memory = Für diese Ansicht ist nicht genug Speicher da.
lab-not-kept = Die Analyse dieses Bildes ist nicht mehr im Speicher. Öffnen Sie das Bild noch einmal, um seine Ansichten zu sehen.
lab-broke = Das Berechnen dieser Ansicht brach mit einem Fehler ab. Öffnen Sie das Bild noch einmal, um andere Ansichten zu sehen.
