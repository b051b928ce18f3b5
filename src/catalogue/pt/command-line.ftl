### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-file-no-size = { $format }, tamanho desconhecido, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } indício
   *[other] { $signs } indícios
}, { $nothing ->
    [one] { $nothing } verificação sem achados
   *[other] { $nothing } verificações sem achados
}, { $unusable ->
    [one] { $unusable } não pôde ser usada neste arquivo.
   *[other] { $unusable } não puderam ser usadas neste arquivo.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Outra verificação aponta para o mesmo: { $finding }
cli-ordinary = Explicações comuns:
cli-check-nothing = { $name }: sem achados.
cli-check-unusable = { $name }: não pôde ser usada. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = Não existe a verificação “{ $code }”. As verificações são: { $codes }
cli-version = Versão { $version } desta verificação.
