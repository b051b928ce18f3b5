### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = Este informe trata de una parte de la imagen: { $width } × { $height } píxeles, a { $x } del borde izquierdo y a { $y } del borde superior. No dice nada sobre los demás píxeles.
part-file = Parte
part-file-place = { $width } × { $height } px, a { $x } del borde izquierdo y a { $y } del borde superior
part-needs-whole = Solo se examinó una parte de la imagen, y esta comprobación la necesita entera.
part-not-format = En este tipo de archivo no se puede leer una parte por separado.
part-not-variety = Este archivo está guardado de un modo que no permite leer una parte por separado.
part-not-around = Se pueden leer partes de imágenes de hasta { $limit } megapíxeles.
part-outside = La parte queda fuera de la imagen.
part-too-large = La parte es demasiado grande. El límite es de { $limit } megapíxeles.
part-above-limit = La parte es mayor que el límite indicado arriba.
refused-without-part = { $reason } { $why } Recorte una parte con otro programa, sin cambiar su tamaño, guárdela como PNG para que no se pierda nada y examine esa parte. Diga de dónde viene cuando informe sobre ella.
part-title = Examinar una parte
part-about = Se puede examinar una parte de hasta { $limit } megapíxeles. Los metadatos y la estructura se examinan siempre en el archivo entero.
part-choice = Parte
part-middle = El centro
part-cell = Fila { $row }, columna { $column }
part-own = La que se dibuja o se escribe abajo
part-look = Examinar esta parte
cli-part = Se puede examinar una parte: añada --part con el borde izquierdo, el borde superior, el ancho y el alto en píxeles.
