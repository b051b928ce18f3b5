### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = Dieser Bericht handelt von einem Teil des Bildes: { $width } × { $height } Pixel, { $x } vom linken und { $y } vom oberen Rand. Über die übrigen Pixel sagt er nichts.
part-file = Teil
part-file-place = { $width } × { $height } px, { $x } vom linken und { $y } vom oberen Rand
part-needs-whole = Nur ein Teil des Bildes wurde angesehen, und diese Prüfung braucht das ganze.
part-not-format = Bei dieser Art von Datei lässt sich kein Teil für sich lesen.
part-not-variety = Diese Datei ist so gespeichert, dass sich kein Teil für sich lesen lässt.
part-not-around = Teile lassen sich von Bildern mit bis zu { $limit } Megapixel lesen.
part-outside = Der Teil liegt außerhalb des Bildes.
part-too-large = Der Teil ist zu groß. Die Grenze liegt bei { $limit } Megapixel.
part-above-limit = Der Teil ist größer als die oben genannte Grenze.
refused-without-part = { $reason } { $why } Schneiden Sie mit einem anderen Programm einen Teil aus, ohne ihn zu verkleinern, und öffnen Sie diesen. Sagen Sie dazu, woher er stammt, wenn Sie darüber berichten.
part-title = Einen Teil ansehen
part-about = Ein Teil von bis zu { $limit } Megapixel kann angesehen werden. Metadaten und Aufbau werden immer für die ganze Datei angesehen.
part-choice = Teil
part-middle = Die Mitte
part-cell = Zeile { $row }, Spalte { $column }
part-own = Wie unten gezeichnet oder eingetragen
part-look = Diesen Teil ansehen
cli-part = Ein Teil davon kann angesehen werden: Geben Sie --part mit linkem Rand, oberem Rand, Breite und Höhe in Pixel an.
