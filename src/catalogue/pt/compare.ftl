### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = Antes e depois
split-label = Linha entre a imagem e o que está por cima
split-value = { $percent }% da largura: à esquerda a imagem, à direita “{ $over }”
split-map = Mapa
map-opacity = Opacidade do mapa

## The small copy inside the file

thumbnail-toggle = Miniatura
lab-thumbnail = Miniatura
lab-thumbnail-shows = A miniatura que o arquivo traz, ampliada até o tamanho da própria imagem.
lab-thumbnail-caution = Tem menos pixels e foi salva com outras configurações; por isso as bordas e os tons diferem também em fotos do dia a dia. Muitos programas a deixam como estava quando recortam, giram ou clareiam a imagem.
lab-thumbnail-size = Tem { $width } × { $height } pixels.
lab-thumbnail-bars = As barras pretas que a completam são deixadas de fora.
lab-thumbnail-middle = Mostra só o meio da imagem e fica nesse lugar.
lab-thumbnail-several = O arquivo traz { $count } miniaturas. Esta é a que mais difere da imagem.

## Another picture beside it

compare-column = Comparar
compare-with = Mostrar { $name } ao lado da imagem
compare-title = A imagem ao lado
compare-help = As setas movem as duas imagens, mais e menos mudam o zoom, zero as mostra inteiras.
compare-status = Ao lado da imagem: { $name }. As duas se movem e se ampliam juntas.
compare-leave = Encerrar a comparação

## A small picture out of the signed history beside it

compare-small-show = Mostrar ao lado da imagem
compare-small = Imagem pequena: { $name }
compare-small-status = Ao lado da imagem: uma imagem pequena do histórico assinado ({ $name }). As duas se movem e se ampliam juntas. Ela tem menos pixels e foi salva com outras configurações; por isso os detalhes finos diferem.
