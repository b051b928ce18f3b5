### Why a check could not be used, why a file was refused, what a report cannot tell, and the names of measurements.

reason-check-broke = La comprobación se detuvo por un error. Las demás comprobaciones no se ven afectadas.

## Why a check could not be used

reason-not-jpeg = Esta comprobación necesita un archivo JPEG, y este no lo es.
reason-jpeg-incomplete = Al archivo le faltan tablas o datos de imagen que esta comprobación necesita.
reason-jpeg-process = El archivo usa un tipo poco común de JPEG que esta comprobación no puede leer.
reason-no-pixels-format = Telltale no tiene descodificador para imágenes { $format }, así que no hay píxeles que examinar. Todo lo demás del archivo se leyó.
reason-no-pixels-variety = Los datos de la imagen son de un tipo que Telltale no puede descodificar, así que no hay píxeles que examinar.
reason-no-pixels-damaged = Los datos de la imagen están dañados, así que no hay píxeles que examinar.
reason-no-pixels-memory = Descodificar la imagen requeriría demasiada memoria, así que no hay píxeles que examinar.
reason-no-credentials-reader = Puede que el archivo lleve Content Credentials, pero no se pudo cargar la parte de Telltale que las lee.
reason-credentials-reader-broke = Puede que el archivo lleve Content Credentials, pero su lectura se detuvo por un error.
reason-no-thumbnail = El archivo no lleva ninguna miniatura de la imagen.
reason-thumbnail-unreadable = La miniatura del archivo no se puede leer.
reason-thumbnail-flat = La imagen o su miniatura es demasiado pequeña o demasiado uniforme para compararlas.
reason-no-scores = La red neuronal no se ejecutó con esta imagen.
reason-too-few-blocks = La imagen, o la parte de ella que se pudo leer, es demasiado pequeña para esta comprobación. Necesita unos { $limit } × { $limit } píxeles.
reason-grid-not-measured = La propia compresión de este archivo deja rastros donde lee esta comprobación, y no se ha medido en archivos así.
reason-colours-stored-otherwise = El archivo no guarda el brillo como un plano propio, y esta comprobación lo necesita.
reason-grid-covered = El último guardado JPEG de este archivo cubre los rastros que esta comprobación lee.
reason-too-smooth = La imagen tiene demasiado poco detalle fino para esta comprobación.
reason-scores-not-numbers = La red neuronal no dio ningún número utilizable para esta imagen.
reason-too-long-for-network = La imagen es demasiado alargada para la red neuronal: su lado mayor mide más de { $limit } veces el menor, y no se ha medido ninguna imagen así.
reason-too-compressed-for-network = El archivo se guardó con una calidad JPEG de aproximadamente { $quality }. Por debajo de { $limit } no se ha medido qué significa la puntuación de la red neuronal.
reason-face-fills-picture = Una cara ocupa más del { $limit } % de la imagen. Fotos así reciben puntuaciones altas de la red neuronal con más frecuencia de la que admite su tasa, y se midieron muy pocas para decir con cuánta.
reason-too-small-for-network = La imagen es demasiado pequeña para la red neuronal. Necesita al menos { $limit ->
    [one] { $limit } píxel
   *[other] { $limit } píxeles
} en cada lado.

## Why a file was refused

refused-empty = El archivo está vacío. No tiene ni un solo byte.
refused-unknown-type = Telltale no reconoce este tipo de archivo.
refused-other-type = Este es un archivo de tipo “{ $type }”. Telltale lee imágenes JPEG, PNG, WebP, GIF, TIFF y BMP. En los archivos HEIC, AVIF, JPEG XL y SVG comprueba el archivo y sus metadatos, no la imagen en sí.
refused-film = Esto es un video o un archivo parecido de la familia MP4, no una imagen.
refused-text = Este archivo contiene texto, no una imagen.
refused-too-many-bytes = El archivo tiene { $found } MiB. El límite es de { $limit } MiB.
refused-too-many-pixels = El archivo dice que la imagen mide { $width } × { $height } píxeles. Eso son { $found } megapíxeles, y el límite es de { $limit } megapíxeles.
refused-side-too-long = El lado más largo de la imagen tiene { $found } píxeles. El límite es de { $limit } píxeles.
refused-damaged = El archivo empieza como una imagen, pero después del principio no se puede leer nada.

## What a report cannot tell

limit-authenticity = Si no se encontró nada, eso no muestra de dónde viene una imagen. Muchos cambios no dejan ningún rastro que estas comprobaciones puedan ver.
limit-closed-watermarks = Algunos generadores ocultan marcas que solo pueden leer sus fabricantes, como SynthID de Google y las marcas de Meta y OpenAI en los píxeles. Estas comprobaciones no pueden ver marcas así.
limit-ordinary-photos = Las tasas de error proceden de las fotos que se probaron. Otros tipos de imagen, como escaneos, dibujos y capturas de pantalla, pueden comportarse de otra manera.
limit-no-faces = No se pudo comprobar si una cara llena la imagen. Las fotos que llena una cara reciben puntuaciones altas de la red neuronal con más frecuencia de la que indica su tasa.

## How often ordinary photos show as much, and which photos were counted

rarity-rate = { $shown ->
    [0] Ninguna de { $photos } fotos comunes muestra lo mismo en igual o mayor grado. Con una confianza del 95 %, lo muestra como máximo el { $upper } % de esas fotos.
    [one] Una de { $photos } fotos comunes muestra lo mismo en igual o mayor grado. Con una confianza del 95 %, lo muestra como máximo el { $upper } % de esas fotos.
   *[other] { $shown } de { $photos } fotos comunes muestran lo mismo en igual o mayor grado. Con una confianza del 95 %, lo muestra como máximo el { $upper } % de esas fotos.
}
rarity-alike = Contado aparte: de { $photos } fotos guardadas del mismo modo que esta imagen ({ $storage }), { $shown ->
    [0] ninguna lo muestra en igual o mayor grado
    [one] una lo muestra en igual o mayor grado
   *[other] { $shown } lo muestran en igual o mayor grado
}.
rarity-alike-too-few = Contado aparte: solo se midieron { $photos } fotos guardadas del mismo modo que esta imagen ({ $storage }), muy pocas para decir con qué frecuencia lo muestran imágenes así; de ellas { $shown ->
    [0] no lo muestra ninguna
    [one] lo muestra una
   *[other] lo muestran { $shown }
}.
rarity-alike-none = No se midió ninguna foto guardada del mismo modo que esta imagen ({ $storage }), así que no se puede decir con qué frecuencia lo muestran imágenes así.
storage-format = { $format ->
    [jpeg] JPEG
    [png] PNG
    [webp] WebP
    [gif] GIF
    [tiff] TIFF
    [bmp] BMP
   *[other] { $format }
}
storage-with-quality = { $format } de calidad { $from } a { $to }
storage-smaller = { $file }, menos de { $below } megapíxeles
storage-between = { $file }, de { $from } a { $below } megapíxeles
storage-larger = { $file }, { $from } megapíxeles o más
rarity-range = Cómo se sitúa entre las fotos comunes
rarity-strength = Intensidad
rarity-share = { $percent } % de las fotos comunes tienen como máximo
rarity-largest = La más alta de todas las fotos comunes
rarity-here = Esta imagen
rarity-key = Gris: hasta dónde llegan el 95 %, el 99 % y todas estas fotos. Línea vertical: esta imagen. Cuanto más a la derecha, mayor es la diferencia que representa el mismo paso.
rarity-careful = Ninguna de estas fotos tiene un valor tan alto como esta imagen. Aun así, el recuento no es cero, porque es prudente: cada foto se juzga por un límite que se fijó sin las fotos de su fuente, y ese límite puede ser más bajo.
test-set-originals = El recuento abarca { $photos } fotos comunes de { $sources } fuentes, tal como se publicaron y de { $megapixels } megapíxeles como máximo cada una. Las fotos más pequeñas no se cuentan, porque de ellas es más seguro que pocas lo muestran; las más grandes no se midieron, y lo que en ellas se suma por toda la superficie solo cuenta en proporción. Las copias de una foto que cambiaron de tamaño o se guardaron de nuevo cuentan como una sola. Con tan pocas fotos no cabe usar una palabra más fuerte. Las fotos de una misma fuente se parecen entre sí, así que la proporción puede ser mayor que esta cifra.
test-set-originals-with-thumbnail = El recuento abarca { $photos } fotos comunes de { $sources ->
    [one] { $sources } fuente
   *[other] { $sources } fuentes
} que llevan una miniatura, tal como se publicaron. Las copias de una foto que se guardaron de nuevo cuentan como una sola. Con tan pocas fotos no cabe usar una palabra más fuerte. Las fotos de una misma fuente se parecen entre sí, así que la proporción puede ser mayor que esta cifra.
test-set-training-photos-once = El recuento abarca { $photos } fotos comunes pequeñas, cada una comprimida de nuevo una vez al azar. Cada una la evaluó una versión de la red neuronal que no había aprendido de la fuente de esa foto; la versión publicada aprendió de todas. Las fotos de una misma fuente se parecen entre sí, así que la proporción puede ser mayor que esta cifra.
test-set-training-photos = El recuento abarca { $photos } fotos comunes pequeñas que no llena ninguna cara, de { $side } píxeles de largo como máximo, que se comprimieron de nuevo. Cada una la evaluó una versión de la red neuronal que no había aprendido de la fuente de esa foto; la versión publicada aprendió de todas. Las copias de una foto que cambiaron de tamaño o se guardaron de nuevo cuentan como una sola. Las fotos de una misma fuente se parecen entre sí, así que la proporción puede ser mayor que esta cifra.

## Names of measurements

measurement-offset = Posición en el archivo
measurement-count = Cantidad
measurement-passes = Pasadas en que se guardan los datos de la imagen
measurement-trailing-bytes = Datos después del final
measurement-file-bytes = Tamaño del archivo
measurement-quality-luma = Calidad para el brillo
measurement-quality-chroma = Calidad para el color
measurement-score-picture = Red neuronal, para ordenar (no es una probabilidad)
measurement-score-whole = Red neuronal, con la imagen vista en pequeño
measurement-history-steps = Pasos del historial de edición
measurement-longer-side = Lado cuya longitud coincide con un límite
measurement-thumbnail-width = Ancho de la miniatura
measurement-thumbnail-height = Alto de la miniatura
measurement-thumbnail-correlation = Parecido entre miniatura e imagen (1 es igual)
measurement-thumbnail-local = Mayor diferencia local, en múltiplos de la habitual
measurement-first-quality = Calidad estimada del guardado anterior
measurement-first-share = Proporción del detalle que lleva sus rastros
measurement-first-frequencies = Frecuencias (de 64) con huecos
measurement-first-gain = Ganancia de log-verosimilitud por valor
measurement-grid-x = Inicio de la cuadrícula, desde la izquierda
measurement-grid-y = Inicio de la cuadrícula, desde arriba
measurement-grid-share = Proporción de los píxeles que están en ella
measurement-grid-nfa = Falsas alarmas esperables en la zona más marcada, como potencia de diez
agreeing = { $name } ({ $word }): { $phenomenon }
measurement-grid-standing = Ventaja de la cuadrícula sobre las demás (errores estándar)
measurement-dc-step = Paso del brillo de sus bloques
measurement-dc-coherence = Ajuste de los bloques a ese paso, por encima de otras cuadrículas
measurement-place-evidence = Logaritmo de la razón de verosimilitud de la zona más fuerte
measurement-saves-least = Guardados JPEG, como mínimo
measurement-second-quality = Calidad estimada del guardado siguiente
measurement-saves-standing = Cuánto mejor encajan dos guardados anteriores que uno (nats)
measurement-resampling-period = Distancia a la que se repite el detalle fino
measurement-resampling-peak = Altura de su pico en el espectro (1 es la mediana del espectro)
measurement-flat-share = Proporción de la imagen en la zona mayor
measurement-flat-around = Proporción de píxeles a su alrededor iguales a todos sus vecinos
measurement-flat-red = Rojo del color (de 0 a 255)
measurement-flat-green = Verde del color (de 0 a 255)
measurement-flat-blue = Azul del color (de 0 a 255)
measurement-copy-matches = Puntos que coinciden
measurement-copy-correlation = Correlación media del detalle fino (1 es igual)
measurement-copy-strength = Fuerza del par de zonas más fuerte
measurement-copy-scale = Tamaño de la zona mayor respecto a la menor
measurement-copy-degrees = Giro de una zona respecto a la otra, en grados
