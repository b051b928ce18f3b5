### What only the command line says.

cli-file = { $format }, { $width } × { $height } Pixel, { $bytes } Byte, SHA-256 { $sha256 }
cli-file-no-size = { $format }, Größe unbekannt, { $bytes } Byte, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } Anzeichen
   *[other] { $signs } Anzeichen
}, { $nothing ->
    [one] { $nothing } Prüfung ohne Fund
   *[other] { $nothing } Prüfungen ohne Fund
}, { $unusable ->
    [one] 1 bei dieser Datei nicht anwendbar.
   *[other] { $unusable } bei dieser Datei nicht anwendbar.
}
cli-finding = { $name } – { $severity } ({ $code })
cli-agreeing = Eine weitere Prüfung deutet auf dasselbe hin: { $finding }
cli-ordinary = Alltägliche Erklärungen:
cli-check-nothing = { $name }: nichts gefunden.
cli-check-unusable = { $name }: nicht anwendbar. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = Es gibt keine Prüfung „{ $code }“. Die Prüfungen sind: { $codes }
cli-none-known = Keines der Bilder, die als generiert bekannt sind, konnte angesehen werden.
cli-unreadable = Die Datei lässt sich nicht lesen ({ $problem }).

## telltale assess

assess-title = Anzeichen je Gruppe von Bildern
assess-about = Bilder: { $pictures }. Gruppen: { $groups }. Zu jedem Anteil und jedem Mittelwert steht ein 95-%-Intervall über die Bilder. Was eine Prüfung findet, hängt davon ab, wie ein Bild gespeichert wurde: Vergleichen Sie nur Gruppen, die gleich gespeichert wurden.
assess-unread = Dateien, die nicht gelesen werden konnten und nicht mitgezählt sind: { $count }.
assess-strongest = Stärkstes Anzeichen, Anteil der Bilder
assess-checks = Anzeichen je Prüfung, Anteil der Bilder
assess-checks-help = Der Anteil bezieht sich auf die Bilder, auf die die Prüfung anwendbar war; sind es weniger, steht ihre Zahl in eckigen Klammern.
assess-not-run = nicht anwendbar
assess-distinguish = Was die Gruppen unterscheidet
assess-distinguish-none = Kein Unterschied ist größer, als ihn der Zufall bei so vielen Vergleichen ergeben kann. Das zeigt nicht, dass die Gruppen gleich sind.
assess-distinguish-help = Vergleiche einer Gruppe mit allen anderen: { $comparisons }. Eine Zeile steht hier nur, wenn das Intervall ihres Unterschieds, erweitert für so viele Vergleiche (Bonferroni), die Null nicht enthält. Bilder ohne Gruppe werden nicht einbezogen.
assess-examples = Beispiele mit den stärksten Anzeichen
assess-group = Gruppe
assess-pictures = Bilder
assess-signs = Anzeichen je Bild
assess-none = keines
assess-difference = Unterschied
assess-share = { $value } % ({ $low } bis { $high })
assess-mean = { $value } ({ $low } bis { $high })
assess-points = { $value } Prozentpunkte ({ $low } bis { $high })
assess-done = Geschrieben: { $page }, { $table }
