### What only `telltale evaluate` says.

evaluate-title = Wie gut das Netz Bilder bekannter Herkunft ordnet
evaluate-about = Fotos: { $photos }. Generierte Bilder: { $generated }. Die Angaben zur Herkunft stammen aus der Tabelle; hier hat sie niemand geprüft. Alle Zahlen gelten für diese Sammlung und sagen nichts über ein einzelnes Bild.
evaluate-view-alike = Jedes Bild wurde verkleinert, wenn seine längere Seite mehr als { $side } Pixel hatte, und als JPEG der Qualität { $quality } gespeichert, in beiden Klassen auf dieselbe Weise.
evaluate-view-as-found = Jedes Bild wurde so angesehen, wie seine Datei ist. Vergleichen Sie Klassen nur dann so, wenn alle Dateien gleich gespeichert wurden.
evaluate-trained-on = Bilder, mit denen das Netz trainiert wurde, lassen diese Zahlen besser aussehen, als sie sind. Lassen Sie sie weg.
evaluate-warning = Warnung
evaluate-one-class = Es gibt nur eine Klasse. Nichts lässt sich ordnen; deshalb gibt es keine AUC, keine mittlere Präzision und keine Forschungsschwelle.
evaluate-warning-as-found = Die Dateien der beiden Klassen wurden unterschiedlich gespeichert, und das Netz hat sie so gesehen, wie sie sind. Diese Zahlen unterscheiden vielleicht Arten des Speicherns, nicht Bilder. Vergleichen Sie nie Klassen, die unterschiedlich kodiert wurden: Verwenden Sie „--view web“ oder „--view hard“.
evaluate-warning-earlier = Die vorgefundenen Dateien der beiden Klassen wurden unterschiedlich gespeichert. Diese Ansicht speichert beide gleich, aber ein früheres Speichern hinterlässt Spuren, und die Zahlen können dadurch zu gut sein.
evaluate-warning-shape = Die Bilder der beiden Klassen unterscheiden sich in Größe oder Form. Die Zahlen können dadurch zu gut sein.

## The figures

evaluate-figures = Kennzahlen
evaluate-figure = Kennzahl
evaluate-value = Wert (95-%-Intervall)
evaluate-auc = AUC: wie oft ein generiertes Bild höher bewertet ist als ein Foto
evaluate-auc-by-pictures = Dasselbe, Intervall über Bilder wie in der Modellbeschreibung
evaluate-auc-whole = AUC des verkleinerten ganzen Bildes allein
evaluate-auc-tiles = AUC der Blicke aus der Nähe allein
evaluate-precision = Mittlere Präzision (der Zufall ergibt { $chance })
evaluate-balanced = Forschungsschwelle: ausgewogene Genauigkeit
evaluate-research-photos = Forschungsschwelle: Fotos darunter
evaluate-research-generated = Forschungsschwelle: generierte Bilder, die sie erreichen
evaluate-at-five = Gefundene generierte Bilder, wenn 5 % dieser Fotos markiert werden (Wert { $score })
evaluate-step-photos = Fotos unter der Stufe „{ $word }“ (Wert { $score })
evaluate-step-generated = Generierte Bilder, die die Stufe „{ $word }“ erreichen (Wert { $score })
evaluate-calibration-error = Kalibrierungsfehler: mittlerer Abstand zwischen Wert und Anteil
evaluate-intervals-sources = Für die Intervalle wurden 1000-mal ganze Quellen neu gezogen, mit festem Startwert. Quellen von Fotos: { $photos }. Quellen von generierten Bildern: { $generated }.
evaluate-intervals-narrow = Bei weniger als 20 Quellen einer Klasse sind solche Intervalle etwas zu schmal.
evaluate-intervals-pictures = Für die Intervalle wurden 1000-mal einzelne Bilder neu gezogen, mit festem Startwert, weil weniger als 5 Quellen einer Klasse genannt sind. Sie sagen nichts über Bilder aus anderen Quellen.
evaluate-folds-sources = Für die Forschungsschwelle werden die Bilder nach Quellen in Teile aufgeteilt: Jeder Teil wird mit der Schwelle beurteilt, die in den anderen Teilen die beste ausgewogene Genauigkeit hat. So beurteilt kein Bild und keine Quelle sich selbst. Schwellen der Teile: { $thresholds }. Sie sind an diese Angaben angepasst; kein Bericht verwendet sie.
evaluate-folds-pictures = Für die Forschungsschwelle werden die Bilder einzeln auf Teile verteilt, weil es zu wenige Quellen gibt, um nach Quellen zu teilen: Jeder Teil wird mit der Schwelle beurteilt, die in den anderen Teilen die beste ausgewogene Genauigkeit hat. Bilder einer Quelle stehen auf beiden Seiten, was die Zahlen besser aussehen lässt. Schwellen der Teile: { $thresholds }. Sie sind an diese Angaben angepasst; kein Bericht verwendet sie.

## The plots

evaluate-roc = ROC-Kurve
evaluate-roc-x = Markierte Fotos, %
evaluate-roc-y = Gefundene generierte Bilder, %
evaluate-roc-together = Wert, wie ausgeliefert
evaluate-roc-whole = Ganzes Bild, verkleinert
evaluate-roc-tiles = Blicke aus der Nähe
evaluate-roc-chance = Zufall
evaluate-research = Forschung
evaluate-reliability = Wert und Anteil
evaluate-bin = Werte
evaluate-mean-score = Mittlerer Wert
evaluate-share-generated = Anteil generierter Bilder
evaluate-reliability-help = Der Wert ist ein Rang, nicht die Wahrscheinlichkeit, dass ein Bild generiert wurde. Der Anteil hängt von der Mischung dieser Sammlung ab, von der { $percent } % generiert sind. Auf der gepunkteten Linie sind Wert und Anteil gleich.

## How the files differ

evaluate-controls = Wie sich die vorgefundenen Dateien der beiden Klassen unterscheiden
evaluate-controls-help = Jede Eigenschaft der Dateien wird probiert, als wäre sie ein Detektor. Ihre AUC sagt, wie gut sie allein die Klassen ordnet, egal, was die Bilder zeigen: 0,5 ist Zufall. Liegt sie weit davon entfernt, darüber oder darunter, so wurden die Klassen nicht gleich gesammelt.
evaluate-fact = Eigenschaft der Datei
evaluate-fact-format = { $format }-Dateien, Anteil
evaluate-fact-quality = Qualität der JPEG-Dateien, Median
evaluate-fact-colour = JPEG-Dateien mit voller Farbe (4:4:4), Anteil
evaluate-fact-side = Längere Seite in Pixeln, Median
evaluate-fact-shape = Längere durch kürzere Seite, Median
evaluate-auc-alone = AUC dieser Eigenschaft allein
evaluate-difference = Klassen
evaluate-differs = unterscheiden sich
evaluate-alike = kein klarer Unterschied

## Groups

evaluate-by-source = Nach Quelle
evaluate-by-generator = Nach Bildgenerator
evaluate-by-format = Nach vorgefundenem Dateityp
evaluate-by-quality = Nach vorgefundener Qualität der JPEG-Dateien
evaluate-by-side = Nach vorgefundener längerer Seite
evaluate-by-shape = Nach vorgefundenem Verhältnis der längeren zur kürzeren Seite
evaluate-photos = Fotos
evaluate-generated = Generiert
evaluate-below = Fotos darunter
evaluate-reached = Generierte, die sie erreichen
evaluate-area = AUC
evaluate-groups-research = Die Anteile je Gruppe gelten an der Forschungsschwelle.
evaluate-groups-step = Es gibt keine Forschungsschwelle; die Anteile je Gruppe gelten deshalb an der niedrigsten Stufe eines Berichts.
evaluate-groups-help = Ihre Intervalle sind die von Wilson über Bilder. Ein Anteil von weniger als { $few } Bildern ist mit † gekennzeichnet: Er sagt wenig. Die AUC vergleicht die Bilder der Gruppe mit allen der anderen Klasse oder miteinander, wenn die Gruppe beide Klassen hat.
evaluate-more-groups = Die { $shown } größten Gruppen werden gezeigt; weitere stehen in der JSON-Datei: { $others }.

## What is left out

evaluate-left-out = Was nicht mitgezählt ist
evaluate-what = Was
evaluate-count = Anzahl
evaluate-names = Erste Namen
evaluate-absent = Angaben ohne Bild
evaluate-ambiguous = Angaben, die zu mehreren Bildern passen
evaluate-contradictory = Bilder mit Angaben beider Klassen
evaluate-unlabelled = Bilder ohne Angabe
evaluate-unscored = Bilder ohne Wert
evaluate-done = Geschrieben: { $page }, { $figures }, { $scores }
