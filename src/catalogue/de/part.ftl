### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = Dieser Bericht handelt von einem Ausschnitt des Bildes: { $width } × { $height } Pixel, { $x } vom linken und { $y } vom oberen Rand. Über die übrigen Pixel sagt er nichts.
part-file = Ausschnitt
part-file-place = { $width } × { $height } px, { $x } vom linken und { $y } vom oberen Rand
part-needs-whole = Nur ein Ausschnitt des Bildes wurde angesehen, und diese Prüfung braucht das ganze Bild.
part-not-format = Bei dieser Art von Datei lässt sich kein Ausschnitt für sich lesen.
part-not-variety = Diese Datei ist so gespeichert, dass sich kein Ausschnitt für sich lesen lässt.
part-not-around = Ausschnitte lassen sich nur bei Bildern mit bis zu { $limit } Megapixeln ansehen.
part-outside = Der Ausschnitt liegt außerhalb des Bildes.
part-too-large = Der Ausschnitt ist zu groß. Die Grenze liegt bei { $limit } Megapixeln.
part-above-limit = Der Ausschnitt ist größer als die oben genannte Grenze.
refused-without-part = { $reason } { $why } Schneiden Sie mit einem anderen Programm einen Teil aus, ohne ihn zu skalieren, speichern Sie ihn ohne Verlust als PNG und öffnen Sie diesen. Geben Sie an, woher er stammt, wenn Sie darüber berichten.
part-title = Einen Ausschnitt ansehen
part-about = Ein Ausschnitt von bis zu { $limit } Megapixeln kann angesehen werden. Metadaten und Struktur werden immer für die ganze Datei angesehen.
part-choice = Ausschnitt
part-middle = Die Mitte
part-cell = Zeile { $row }, Spalte { $column }
part-own = Wie unten gezeichnet oder eingetragen
part-look = Diesen Ausschnitt ansehen
cli-part = Ein Ausschnitt davon kann angesehen werden: Geben Sie --part mit linkem Rand, oberem Rand, Breite und Höhe in Pixeln an.
