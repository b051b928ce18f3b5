### The geometry desk, where a reader draws lines that are tested together, and the guided look, which asks what only a person can judge.

## The geometry desk

desk-title = Geometrietisch
desk-help = Zeichnen Sie Linien in das Bild und lassen Sie sie gemeinsam prüfen. Das Ergebnis sagt etwas über Ihre Linien und über das, was angenommen wurde, nicht über das Bild als Ganzes.
desk-test = Was geprüft wird
desk-test-shadows = Schatten und ihr Licht
desk-test-vanishing = Parallele Linien und Horizont
desk-test-reflections = Spiegelungen
desk-about-shadows = Ein Licht, ein Ding und sein Schatten liegen auf einer Linie. Stammen alle Schatten von einem einzigen Licht, so treffen sich diese Linien an seinem Ort. Zwei Lampen, ein Fenster neben einer Lampe oder ein Blitz können diese Regel zu Recht brechen. Das gilt auch für Objektive, die gerade Linien krümmen.
desk-about-vanishing = Linien, die in der Szene parallel sind, treffen sich in einem Punkt des Bildes, und waagerechte Richtungen treffen sich auf einem Horizont. Objektive, die gerade Linien krümmen, Hänge und schiefe Wände können diese Regel zu Recht brechen.
desk-about-reflections = Linien von Punkten zu ihren Spiegelbildern in einem ebenen Spiegel treffen sich in einem Punkt des Bildes. Gebogene Spiegel, Wellen und Doppelverglasung können diese Regel zu Recht brechen. Das gilt auch für Objektive, die gerade Linien krümmen. Abstände werden nicht geprüft: In der Perspektive müssen sie nicht gleich sein.
desk-kind = Was Sie zeichnen
desk-kind-shadow = Schatten
desk-kind-dark-side = Dunkle Seite
desk-kind-first = Erste Richtung
desk-kind-second = Zweite Richtung
desk-kind-third = Dritte Richtung
desk-kind-pair = Punkt und Spiegelbild
desk-kind-upright = Senkrechte Kante
desk-how-shadow = Wählen Sie einen Punkt eines Schattens, dessen Ursache zu sehen ist. Wählen Sie dann je einen Punkt zu beiden Seiten des Teils, der ihn geworfen haben kann. Seien Sie großzügig: Der Teil muss zwischen beiden liegen.
desk-how-dark-side = Wählen Sie einen Punkt auf dem Umriss eines Dings. Wählen Sie dann einen Punkt im rechten Winkel zum Umriss: nach außen, wenn das Ding dort hell ist, nach innen, wenn es dunkel ist. Lassen Sie diese Markierung weg, wo Sie sich beim rechten Winkel nicht sicher sind. Eine Abweichung des Winkels von bis zu 10° ist zugelassen.
desk-how-line = Wählen Sie zwei weit auseinanderliegende Punkte auf einer Linie, die in der Szene gerade ist. Alle Linien einer Richtung müssen dort parallel sein. Eine dritte Richtung muss waagerecht sein wie die beiden ersten.
desk-how-pair = Wählen Sie einen Punkt eines Dings, dann denselben Punkt in seinem Spiegelbild.
desk-how-upright = Nur wo der Spiegel waagerecht ist, etwa bei ruhigem Wasser: Wählen Sie zwei Punkte einer Kante, die in der Szene senkrecht ist.
desk-draw = Im Bild zeichnen
desk-keys = Klicken oder tippen Sie, um einen Punkt zu setzen; ziehen Sie ein Ende, um es zu verschieben. Mit der Tastatur: Verschieben Sie das Bild mit den Pfeiltasten unter dem Kreuz und drücken Sie die Eingabetaste.
desk-error = Jeder Punkt, den Sie zeichnen, darf um bis zu { $px } px danebenliegen.
desk-error-more = Größerer Fehler
desk-error-less = Kleinerer Fehler
desk-marks = Ihre Linien
desk-mark = { $kind }, Nr. { $number }
desk-miss = Enden verfehlen den gemeinsamen Punkt um
desk-remove = { $mark } entfernen
desk-in-conflict = Teil des Widerspruchs
desk-keep = Als Befund aufschreiben

desk-need-shadows = Markieren Sie mindestens zwei Schatten.
desk-need-lines = Zeichnen Sie mindestens drei Linien einer Richtung. Zwei Linien treffen sich immer.
desk-need-reflections = Zeichnen Sie mindestens drei Linien, von Punkten zu ihren Spiegelbildern oder entlang senkrechter Kanten. Zwei Linien treffen sich immer.
desk-too-many = Mehr als { $limit } Linien lassen sich nicht gemeinsam prüfen.
desk-unusable = Die Punkte der Markierung { $list } liegen zu dicht beieinander, oder ihre beiden Seiten zeigen in entgegengesetzte Richtungen.
desk-silent = Diese Markierungen sind für einen so großen Fehler zu kurz und sagen nichts aus: { $list }.
desk-fits-least = Der kleinste Fehler, bei dem alles passt, beträgt { $least } px an jedem Punkt; zugelassen waren { $error } px.
desk-fits-caution = Linien, die passen, zeigen nicht, dass nichts verändert wurde. Große Winkel, kurze Linien und wenige Linien passen zu fast allem.
desk-conflict-least = Damit alle Markierungen zusammenpassen, müsste mindestens ein Punkt um { $least } px oder mehr danebenliegen; zugelassen waren { $error } px.

desk-shadows-fits = Ein einziges Licht passt zu allen Markierungen ({ $marks }), im Rahmen des Fehlers Ihrer Zeichnung.
desk-shadows-in-front = Eine umrandete Fläche zeigt, wo ein Licht vor der Kamera zu sehen wäre.
desk-shadows-behind = Eine umrandete Fläche zeigt den Punkt, auf den das Licht zuläuft, falls es hinter der Kamera steht.
desk-shadows-far = Das Licht liegt weiter außen als die Umgebung des Bildes, die gezeigt wird.
desk-shadows-conflict = Kein einzelnes Licht passt zu allen Markierungen. Schon diese widersprechen einander: { $list }.

desk-vanishing-two = Richtung { $group }: Zwei Linien treffen sich immer. Erst mit einer dritten lassen sie sich prüfen.
desk-vanishing-fits = Richtung { $group }: Alle Linien ({ $lines }) können sich in einem Punkt treffen, im Rahmen des Fehlers Ihrer Zeichnung.
desk-vanishing-conflict = Richtung { $group }: Diese Linien können sich nicht in einem Punkt treffen. Schon diese widersprechen einander: { $list }.
desk-horizon-drawn = Die lange Linie ist der Horizont der beiden ersten Richtungen.
desk-horizon-distance = Der Treffpunkt der dritten Richtung liegt { $px } px von diesem Horizont entfernt, bei einem Standardfehler von { $error } px.
desk-horizon-fits = Ein Horizont passt zu allen drei Richtungen, im Rahmen des Fehlers Ihrer Zeichnung.
desk-horizon-conflict = Kein Horizont passt zu allen drei Richtungen.

desk-reflections-fits = Ein ebener Spiegel passt zu allen Linien ({ $lines }), im Rahmen des Fehlers Ihrer Zeichnung.
desk-reflections-conflict = Kein einzelner ebener Spiegel passt zu allen Linien. Schon diese widersprechen einander: { $list }.

desk-draft-shadows-name = Schatten
desk-draft-shadows-phenomenon = Gemeinsam geprüfte Schattenmarkierungen: { $marks }. Die kleinste Gruppe davon, zu der kein einzelnes Licht passt, umfasst { $conflicting } Markierungen. Damit alle zusammenpassen, müsste mindestens ein gezeichneter Punkt um { $least } px oder mehr danebenliegen; zugelassen waren { $error } px.
desk-draft-shadows-reasoning = Ein Licht, ein Ding und sein Schatten liegen auf einer Linie. Ein einziges Licht hat also einen Ort, der zu allen Schatten passt.
desk-draft-vanishing-name = Parallele Linien
desk-draft-vanishing-phenomenon = Gemeinsam geprüfte Linien einer Richtung: { $marks }. Die kleinste Gruppe davon, die sich nicht in einem Punkt treffen kann, umfasst { $conflicting } Linien. Damit alle zusammenpassen, müsste mindestens ein gezeichneter Punkt um { $least } px oder mehr danebenliegen; zugelassen waren { $error } px.
desk-draft-vanishing-reasoning = Linien, die in der Szene parallel sind, treffen sich in einem Punkt des Bildes.
desk-draft-horizon-name = Horizont
desk-draft-horizon-phenomenon = Gemeinsam geprüfte Linien dreier waagerechter Richtungen: { $marks }. Kein Horizont passt zu den Treffpunkten aller { $conflicting } Linien. Damit alle zusammenpassen, müsste mindestens ein gezeichneter Punkt um { $least } px oder mehr danebenliegen; zugelassen waren { $error } px.
desk-draft-horizon-reasoning = Waagerechte Linien jeder Richtung treffen sich auf einem Horizont.
desk-draft-reflections-name = Spiegelung
desk-draft-reflections-phenomenon = Gemeinsam geprüfte Linien von Punkten zu ihren Spiegelbildern: { $marks }. Die kleinste Gruppe davon, zu der kein einzelner ebener Spiegel passt, umfasst { $conflicting } Linien. Damit alle zusammenpassen, müsste mindestens ein gezeichneter Punkt um { $least } px oder mehr danebenliegen; zugelassen waren { $error } px.
desk-draft-reflections-reasoning = Linien von Punkten zu ihren Spiegelbildern in einem ebenen Spiegel sind in der Szene parallel und treffen sich deshalb in einem Punkt des Bildes.

measurement-desk-marks = Gemeinsam geprüfte Markierungen
measurement-desk-conflicting = Größe der kleinsten Gruppe, die nicht zusammenpasst
measurement-desk-least = Kleinster Zeichenfehler, bei dem alle zusammenpassen würden
measurement-desk-error = Zugelassener Zeichenfehler
rule-person-measured = Eine Person hat Linien in das Bild gezeichnet und diese Stufe gewählt. Die Zahlen stammen aus dieser Zeichnung; keine Häufigkeit bei Alltagsfotos steht dahinter.

## The guided look

look-title = Geführter Blick
look-help = Manches kann nur ein Mensch beurteilen. Ihnen wird eine Frage nach der anderen gestellt, erst zum ganzen Bild, dann zu Stellen darin. Ihre Antworten bleiben, wie Sie sie gegeben haben; eine Punktzahl wird nicht daraus.
look-begin = Beginnen
look-again = Noch einmal ansehen
look-progress-whole = Ganzes Bild: Frage { $question } von { $questions }
look-progress-place = Stelle { $place } von { $places }: Frage { $question } von { $questions }
look-place-whole = Ganzes Bild
look-place = Stelle { $place }
look-hint = Worauf zu achten ist
look-answer-right = Sieht richtig aus
look-answer-wrong = Sieht falsch aus
look-answer-unclear = Lässt sich nicht sagen
look-back = Zurück
look-skip = Nächste Stelle
look-write = Als Befund aufschreiben
look-ended = Alle Fragen wurden gestellt.
look-counts = Sieht richtig aus: { $right }. Sieht falsch aus: { $wrong }. Lässt sich nicht sagen: { $unclear }. Das sind Ihre Antworten und kein Maß für das Bild.
look-draft-name = { $group }: { $part }
look-draft-reasoning = Eine Person hat hingesehen und fand, dass dies falsch aussieht. Die Frage war: { $question }

look-group-structure = Aufbau und Raum
look-group-interaction = Wie Dinge zusammentreffen
look-group-sense = Alltagswissen und Funktion
look-group-anatomy = Körper und Gesichter

look-edges-part = Kanten
look-edges-question = Laufen Kanten und Umrisse als eine Linie weiter?
look-edges-hint = Folgen Sie einer Stange, einem Riemen oder einer Tischkante dorthin, wo etwas anderes davor ist. Die Linie sollte dort wieder herauskommen, wo sie weitergehen müsste.
look-edges-ordinary = Auch Zerbrochenes, Glas und geringe Schärfentiefe unterbrechen Kanten.
look-depth-part = Vorn und hinten
look-depth-question = Ist überall klar, was vorn und was hinten ist?
look-depth-hint = Sehen Sie dorthin, wo Dinge sich überdecken. Eines sollte das andere verdecken, und sie sollten entlang der Kante nicht die Plätze tauschen.
look-depth-ordinary = Glas, Spiegel, Lücken in einem Zaun und lange Brennweiten verwirren das Auge ebenso.
look-size-part = Größen
look-size-question = Passen die Größen der Dinge zu ihren Entfernungen?
look-size-hint = Vergleichen Sie Menschen, Türen, Autos und Stufen, die gleich weit weg sind.
look-size-ordinary = Weitwinkel dehnen die Ränder eines Bildes, lange Brennweiten drängen Entfernungen zusammen, und Menschen sind verschieden groß.
look-pattern-part = Muster
look-pattern-question = Laufen Muster und Reihen gleichmäßig weiter?
look-pattern-hint = Sehen Sie an Fliesen, Fenstern, Ziegeln, Tasten oder Stoff entlang. Achten Sie auf Teile, die verschmelzen, sich teilen oder ihre Anzahl ändern.
look-pattern-ordinary = Handarbeit, Ausbesserungen und Falten sind ungleichmäßig, und starke Kompression verwischt feine Muster.

look-contact-part = Berührung
look-contact-question = Berühren sich Dinge, wo sie sich berühren sollten?
look-contact-hint = Achten Sie auf Füße am Boden, Hände an dem, was sie halten, und Riemen auf Schultern. Dort sollte Druck sein und kein Spalt, und nichts sollte durch etwas hindurchgehen.
look-contact-ordinary = Jemand kann mitten im Schritt sein, und weiches Licht verbirgt die Stelle der Berührung.
look-shadow-part = Schatten eines Dings
look-shadow-question = Hat jedes Ding den Schatten, der zu ihm gehört?
look-shadow-hint = Suchen Sie einen Schatten dort, wo ein Ding steht, in dessen Form und auf derselben Seite wie die Schatten daneben.
look-shadow-ordinary = Wolken, mehrere Lampen und ein Blitz machen Schatten weich, doppelt oder unsichtbar.
look-mirror-part = Spiegelbild
look-mirror-question = Zeigen Spiegel, Fenster und Wasser, was vor ihnen steht?
look-mirror-hint = Suchen Sie im Spiegelbild dieselben Dinge, seitenverkehrt, in der richtigen Reihenfolge und im selben Licht.
look-mirror-ordinary = Ein Spiegelbild zeigt Dinge von einer anderen Seite. Es darf zeigen, was Sie nicht sehen, und verbergen, was Sie sehen.

look-writing-part = Schrift
look-writing-question = Ist Schrift lesbar, und sehen Schilder aus, wie sie sollen?
look-writing-hint = Lesen Sie Schilder, Etiketten, Kennzeichen und Uhren Zeichen für Zeichen. Kleine Schrift sollte unscharf sein und nicht aus erfundenen Zeichen bestehen.
look-writing-ordinary = Auch andere Schriften, Verzierung, Bewegung und starke Kompression machen Schrift unlesbar.
look-function-part = Funktion
look-function-question = Ließe sich jedes Ding als das gebrauchen, was es ist?
look-function-hint = Achten Sie auf Griffe, Räder, Knöpfe, Brillen, Schnüre und Werkzeuge. Jeder Teil sollte irgendwohin führen und zu etwas nützen.
look-function-ordinary = Kunst, Spielzeug, Requisiten und ungewöhnliche Entwürfe müssen nicht funktionieren.
look-gravity-part = Gewicht und Halt
look-gravity-question = Liegt alles auf etwas, oder hängt es an etwas?
look-gravity-hint = Achten Sie auf Lasten, Flüssigkeiten, Stoff, Haar und Schmuck. Sie sollten fallen, fließen und hängen, wie es ihrem Gewicht entspricht.
look-gravity-ordinary = Wind, Bewegung, verdeckte Stützen und eine schräge Kamera wirken genauso.
look-setting-part = Ort und Zeit
look-setting-question = Gehören die Dinge an diesen Ort und in diese Zeit?
look-setting-hint = Vergleichen Sie Kleidung, Pflanzen, Wetter, Uniformen, Fahrzeuge und Straßenschilder miteinander und mit dem, was über das Bild gesagt wird.
look-setting-ordinary = Auch Reisende, Filmkulissen, Feste und eingeführte Dinge passen nicht zu ihrem Ort.

look-hands-part = Hände und Füße
look-hands-question = Sind Hände und Füße, wie sie sein sollten?
look-hands-hint = Zählen Sie Finger und Zehen, folgen Sie jedem bis zur Hand, und achten Sie auf Gelenke, Nägel und den Sitz des Daumens.
look-hands-ordinary = Finger verdecken einander, bewegen sich während der Aufnahme, und nicht jeder Mensch hat zehn.
look-face-part = Gesicht
look-face-question = Passen die Teile jedes Gesichts zusammen?
look-face-hint = Vergleichen Sie beide Augen, beide Ohren, Ohrringe, Brille und Zähne, auch in Gesichtern im Hintergrund.
look-face-ordinary = Gesichter sind nicht symmetrisch, Schminke und Filter glätten sie, und kleine Gesichter verlieren bei der Kompression ihre Form.
look-limbs-part = Gliedmaßen
look-limbs-question = Gehört jeder Arm und jedes Bein zu einem Körper?
look-limbs-hint = Folgen Sie jedem Arm und jedem Bein vom Ende bis zum Körper, auch in Gruppen und bei Tieren. Zählen Sie sie, und achten Sie auf Längen und Biegungen.
look-limbs-ordinary = In einer Menschenmenge kann ein Arm oder ein Bein zu einer verdeckten Person gehören, und ein Objektiv verkürzt, was auf es zeigt.
look-hair-part = Haar, Haut und Fell
look-hair-question = Sehen Haar, Haut und Fell gewachsen aus?
look-hair-hint = Sehen Sie dorthin, wo Haar beginnt und wo es Haut oder Kragen kreuzt. Strähnen sollten nicht darin verschwimmen, und Haut sollte Poren und Falten haben.
look-hair-ordinary = Retusche, Smartphone-Kameras und Kompression glätten Haut und Haar auch in Alltagsfotos.
