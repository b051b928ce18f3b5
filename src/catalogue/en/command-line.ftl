### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes } bytes, SHA-256 { $sha256 }
cli-file-no-size = { $format }, size unknown, { $bytes } bytes, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } sign
   *[other] { $signs } signs
}, { $nothing ->
    [one] { $nothing } check found nothing
   *[other] { $nothing } checks found nothing
}, { $unusable ->
    [one] 1 could not be used on this file.
   *[other] { $unusable } could not be used on this file.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Another check points to the same: { $finding }
cli-ordinary = Ordinary explanations:
cli-check-nothing = { $name }: found nothing.
cli-check-unusable = { $name }: could not be used. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = There is no check “{ $code }”. The checks are: { $codes }
cli-version = Version { $version } of this check.
