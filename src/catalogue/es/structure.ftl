### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }, parte { $number } de { $count }
structure-size = { $width } × { $height } px
structure-frames = { $count ->
    [one] { $count } fotograma
   *[other] { $count } fotogramas
}
structure-extended-xmp = XMP, extendido
structure-thumbnail = miniatura de la imagen
structure-gain-map = mapa de ganancia (brillo para pantallas de alto brillo)
structure-restart-interval = marcador de reinicio tras { $count ->
    [one] { $count } unidad
   *[other] { $count } unidades
}
structure-restarts-odd = marcadores de reinicio en desorden
structure-cut = cortado
structure-outside = apunta fuera de su bloque
structure-wrong-order = en un lugar incorrecto
structure-bad-checksum = la suma de comprobación no concuerda
structure-left-out = { $count } más, sin mostrar
structure-picture = imagen
structure-packed = comprimido con Brotli, no leído
structure-script = programa, no ejecutado
structure-outside-file = apunta a otro archivo, no cargado
structure-film = video corto
structure-wrong-list = nombra partes que no están, o le faltan algunas
