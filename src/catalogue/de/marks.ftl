### What the checks of marks inside the pixels say. Names of messages follow the rules of findings.ftl.

## marks/hidden-text

marks-hidden-text-check = In den Pixeln versteckter Text
marks-hidden-text-looks-for = Sucht in den niedrigsten Bits der Transparenz und der Farben nach den Einstellungen, die manche Bildgeneratoren dort verstecken.
marks-hidden-text-blind-to = Diese Prüfung liest die Form von NovelAI und die einer Erweiterung für Stable Diffusion. Jede Änderung der Pixel und jedes verlustbehaftete Speichern entfernt einen solchen Text.

marks-hidden-text-name = In den Pixeln versteckter Text
marks-hidden-text-phenomenon-alpha = Die niedrigsten Bits der Transparenz enthalten einen Text in der Form, die Bildgeneratoren verwenden.{ $details }
marks-hidden-text-phenomenon-colour = Die niedrigsten Bits der Farben enthalten einen Text in der Form, die Bildgeneratoren verwenden.{ $details }
marks-hidden-text-phenomenon-alpha-unreadable = Die niedrigsten Bits der Transparenz beginnen mit dem Namen einer Form, die Bildgeneratoren verwenden. Der Text dahinter lässt sich nicht lesen.{ $details }
marks-hidden-text-phenomenon-colour-unreadable = Die niedrigsten Bits der Farben beginnen mit dem Namen einer Form, die Bildgeneratoren verwenden. Der Text dahinter lässt sich nicht lesen.{ $details }
marks-hidden-text-begins = { " " }Er beginnt so: „{ $value }“.
marks-hidden-text-reasoning = Kameras und gewöhnliche Bearbeitungsprogramme schreiben dort nichts hinein. Manche Bildgeneratoren legen in diesen Bits ihre Einstellungen ab, und dort bleiben sie, wenn andere Informationen entfernt werden. Der Text ist nicht signiert, also könnte er von jedem stammen.
marks-hidden-text-ordinary-1 = Das Bild wurde bewusst mit einem Bildgenerator erstellt und offen geteilt.
marks-hidden-text-ordinary-2 = Jemand hat zum Test oder aus Spielerei einen Text in einem Foto versteckt. Kostenlose Programme können das.
marks-hidden-text-ordinary-3 = Die Transparenz eines anderen Bildes wurde auf dieses übertragen, und der Text kam mit.
marks-hidden-text-next = Vergleichen Sie den Text mit dem, was die Quelle über das Bild sagt.

rule-decoded-hidden-text = Aus den Pixeln wurde ein Text ausgelesen, der so anfängt wie die Texte eines bekannten Programms. Niemand hat ihn signiert, also könnte er von jedem stammen.

reason-lossy-format = Die Datei wurde verlustbehaftet gespeichert. Die niedrigsten Bits ihrer Pixel enthalten deshalb nur Rauschen.

measurement-hidden-bytes = Länge des versteckten Textes

## marks/open-watermark

marks-open-watermark-check = Offenes Wasserzeichen eines Bildgenerators
marks-open-watermark-looks-for = Sucht in den Farben nach den festen Botschaften, die die veröffentlichten Programme von Stable Diffusion, FLUX und InvokeAI in ihren Bildern verstecken.
marks-open-watermark-blind-to = Diese Prüfung kennt sechs Botschaften. Ein Bild, das skaliert, gedreht oder gespiegelt wurde, hat sie verloren, ebenso fast jedes Bild, das als JPEG gespeichert wurde. Viele Ableger dieser Programme schreiben gar keine Markierung.

marks-open-watermark-name = Markierung eines Bildgenerators in den Pixeln
marks-open-watermark-phenomenon-in-place = Die Farben des Bildes ergeben eine Botschaft, die { $program } schreibt. Übereinstimmende Bits: { $matching } von { $bits }.
marks-open-watermark-phenomenon-moved = Die Farben des Bildes ergeben eine Botschaft, die { $program } schreibt. Übereinstimmende Bits: { $matching } von { $bits }. Die Botschaft beginnt nicht am Rand. Das Bild scheint also ein Ausschnitt aus einem größeren zu sein.
marks-open-watermark-reasoning = Wären Bits so zufällig wie Münzwürfe, würden in weniger als einem von 10^{ $exponent } Bildern zufällig so viele übereinstimmen (eine Eins mit { $exponent } Nullen). Das ist eine Rechnung, keine Zählung von Fotos. Wie man die Markierung schreibt, ist öffentlich bekannt, also kann jeder sie in ein Foto setzen.
marks-open-watermark-ordinary-1 = Das Bild wurde bewusst mit diesem Bildgenerator erstellt und offen geteilt.
marks-open-watermark-ordinary-2 = Ein Programm mit demselben Modell hat einen Teil eines Fotos verändert und das ganze Bild gekennzeichnet.
marks-open-watermark-ordinary-3 = Jemand hat die Markierung in ein Foto gesetzt, zum Test oder damit es generiert aussieht.
marks-open-watermark-next = Fragen Sie die Quelle, wie das Bild entstanden ist. Sehen Sie nach, ob auch die Datei selbst einen Bildgenerator nennt.

rule-decoded-open-mark = Aus den Pixeln wurde eine bekannte Botschaft ausgelesen. Das Verfahren ist öffentlich und die Botschaft nicht signiert, also könnte sie von jedem stammen.

reason-too-small-for-watermark = Das Bild ist zu klein für diese Prüfung. Sie braucht etwa 256 × 256 Pixel.

measurement-bits-matching = Übereinstimmende Bits
measurement-bits = Bits der Botschaft
measurement-blocks = Gelesene Blöcke
measurement-log10-expected = Bilder, die zufällig passen würden, als Zehnerpotenz

measurement-seed = Seed
measurement-steps = Schritte
measurement-guidance = Gewicht des Prompts
measurement-stated-width = Breite laut Angabe
measurement-stated-height = Höhe laut Angabe
