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
cli-none-known = No se pudo mirar ninguna de las imágenes que se sabe que son generadas.
cli-unreadable = No se puede leer el archivo ({ $problem }).

## telltale assess

assess-title = Indicios por grupo de imágenes
assess-about = Imágenes: { $pictures }. Grupos: { $groups }. Las proporciones y las medias llevan intervalos del 95 % calculados sobre las imágenes. Lo que encuentra una comprobación depende de cómo se guardó la imagen: compare solo grupos que se guardaron de la misma manera.
assess-unread = Archivos que no se pudieron leer y que no se cuentan: { $count }.
assess-strongest = Nivel del indicio más fuerte, proporción de imágenes
assess-checks = Indicios por comprobación, proporción de imágenes
assess-checks-help = La proporción se calcula sobre las imágenes en las que se pudo usar la comprobación; cuando son menos, su número aparece entre corchetes.
assess-not-run = sin usar
assess-distinguish = Qué distingue a los grupos
assess-distinguish-none = Ninguna diferencia es mayor que la que puede producir la casualidad entre tantas comparaciones. Eso no muestra que los grupos sean iguales.
assess-distinguish-help = Comparaciones de un grupo con todos los demás: { $comparisons }. Una fila solo aparece aquí si el intervalo de su diferencia, ampliado por el número de comparaciones (Bonferroni), no incluye el cero. Las imágenes sin grupo no se tienen en cuenta.
assess-examples = Ejemplos con los indicios más fuertes
assess-group = Grupo
assess-pictures = Imágenes
assess-signs = Indicios por imagen
assess-none = ninguno
assess-difference = Diferencia
assess-share = { $value } % (de { $low } a { $high })
assess-mean = { $value } (de { $low } a { $high })
assess-points = { $value } puntos porcentuales (de { $low } a { $high })
assess-done = Archivos escritos: { $page }, { $table }
