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
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Eine weitere Prüfung deutet auf dasselbe hin: { $finding }
cli-ordinary = Alltägliche Erklärungen:
cli-check-nothing = { $name }: nichts gefunden.
cli-check-unusable = { $name }: nicht anwendbar. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = Es gibt keine Prüfung „{ $code }“. Die Prüfungen sind: { $codes }
cli-version = Version { $version } dieser Prüfung.
