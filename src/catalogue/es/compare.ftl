### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = Antes y después
split-label = Línea entre la imagen y lo que está encima
split-value = { $percent } % del ancho: a la izquierda la imagen, a la derecha “{ $over }”
split-map = Mapa
map-opacity = Opacidad del mapa

## The small copy inside the file

thumbnail-toggle = Miniatura
lab-thumbnail = Miniatura
lab-thumbnail-shows = La copia pequeña de la imagen que lleva el archivo, tan grande como la propia imagen.
lab-thumbnail-caution = Tiene menos píxeles y se guardó con otros ajustes, por eso los bordes y los tonos difieren también en las fotos comunes. Muchos programas la dejan como estaba cuando recortan, giran o aclaran la imagen.
lab-thumbnail-size = Tiene { $width } × { $height } píxeles.
lab-thumbnail-bars = Se omiten las barras negras que la rellenan.
lab-thumbnail-middle = Muestra solo el centro de la imagen y está colocada ahí.
lab-thumbnail-several = El archivo lleva { $count } miniaturas. Esta es la que más difiere de la imagen.

## Another picture beside it

compare-column = Comparar
compare-with = Mostrar { $name } al lado de la imagen
compare-title = La imagen de al lado
compare-help = Las flechas mueven las dos imágenes, más y menos cambian el zoom, cero las muestra enteras.
compare-status = Al lado de la imagen: { $name }. Las dos se mueven y se amplían juntas.
compare-leave = Terminar la comparación

## A small picture out of the signed history beside it

compare-small-show = Mostrar al lado de la imagen
compare-small = Imagen pequeña: { $name }
compare-small-status = Al lado de la imagen: una imagen pequeña del historial firmado ({ $name }). Las dos se mueven y se amplían juntas. Tiene menos píxeles y se guardó con otros ajustes, por eso los detalles finos difieren.
