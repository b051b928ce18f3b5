### What only the command line says.

cli-file = { $format }, { $width } × { $height } píxeles, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-file-no-size = { $format }, tamaño desconocido, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } indicio
   *[other] { $signs } indicios
}; { $nothing ->
    [one] { $nothing } comprobación no encontró nada
   *[other] { $nothing } comprobaciones no encontraron nada
}; { $unusable ->
    [one] 1 no se pudo usar con este archivo.
   *[other] { $unusable } no se pudieron usar con este archivo.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Otra comprobación apunta a lo mismo: { $finding }
cli-ordinary = Explicaciones comunes:
cli-check-nothing = { $name }: no encontró nada.
cli-check-unusable = { $name }: no se pudo usar. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = No existe la comprobación “{ $code }”. Las comprobaciones son: { $codes }
cli-version = Versión { $version } de esta comprobación.
