### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }, parte { $number } de { $count }
structure-size = { $width } × { $height } px
structure-frames = { $count ->
    [one] { $count } quadro
   *[other] { $count } quadros
}
structure-extended-xmp = XMP, estendido
structure-thumbnail = miniatura da imagem
structure-gain-map = mapa de ganho (brilho para telas de alto brilho)
structure-restart-interval = marcador de reinício a cada { $count ->
    [one] { $count } unidade
   *[other] { $count } unidades
}
structure-restarts-odd = marcadores de reinício fora de ordem
structure-cut = cortado
structure-outside = aponta para fora do seu bloco
structure-wrong-order = no lugar errado
structure-bad-checksum = a soma de verificação não corresponde
structure-left-out = { $count ->
    [one] mais { $count }, não mostrado
   *[other] mais { $count }, não mostrados
}
structure-picture = imagem
structure-packed = comprimido com Brotli, não lido
structure-script = programa, não executado
structure-outside-file = aponta para outro arquivo, não carregado
structure-film = vídeo curto
structure-wrong-list = cita partes que não existem ou omite algumas
