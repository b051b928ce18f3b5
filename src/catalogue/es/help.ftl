### Help in place: the words used on the page, the figures behind it, and use at a stand.

figures-title = Tasas de error y ficha del modelo
figures-help = Estas son las cifras medidas que están detrás de cada tasa de esta página, tal como las escribieron los comandos que las miden, en inglés.

terms-title = Palabras que se usan aquí
term-sign = Indicio
term-sign-words = Algo que encontró una comprobación y que las fotos comunes muestran pocas veces. Un indicio dice dónde mirar; no dice qué ocurrió.
term-note = Nota
term-note-words = Un dato que no apunta en ninguna dirección, como el nombre de la cámara. No cuenta ni a favor ni en contra de nada.
term-ordinary = Fotos comunes
term-ordinary-words = Las fotos sin alterar con las que se hizo el recuento de cada comprobación. Otros tipos de imagen, como escaneos o dibujos, pueden comportarse de otra manera.
term-rate = Tasa y “como máximo”
term-rate-words = Cuántas fotos comunes muestran lo mismo en igual o mayor grado. Después de “como máximo” figura el extremo superior del intervalo que contiene la proporción verdadera con una confianza del 95 %; de él depende la palabra.
term-metadata = Metadatos
term-metadata-words = Lo que un archivo dice de sí mismo además de la imagen: cámara, hora, lugar, programa (EXIF, XMP, IPTC). Cualquiera puede cambiarlos, y la mayoría de los sitios web los eliminan.
term-credentials = Content Credentials
term-credentials-words = Un registro firmado de cómo se hizo una imagen (C2PA). La firma muestra si lo que abarca cambió desde entonces; no dice nada de lo que ocurrió antes.
term-compression = Compresión JPEG
term-compression-words = Guardar en JPEG redondea la imagen en bloques de 8 × 8 píxeles. Cada guardado deja su propio redondeo, así que los guardados anteriores se pueden ver por debajo del último.
term-quality = Calidad
term-quality-words = El número de 1 a 100 que dice con cuánta fuerza se redondeó un JPEG. Una calidad baja oculta los rastros que buscan otras comprobaciones.
term-resaved = Copia guardada de nuevo
term-resaved-words = Un archivo que un sitio web, una aplicación de mensajería o un programa volvió a guardar. Ha perdido datos y rastros finos, así que una copia más próxima al original muestra más.
term-copy = Zona repetida
term-copy-words = Una parte de la imagen que aparece en ella dos veces, igual hasta en el grano. Copiar sirve para ocultar cosas, pero los patrones impresos y los productos iguales también se repiten.
term-map = Mapa
term-map-words = Colores sobre la imagen que muestran cuán fuerte es un rastro en cada zona. La escala es la misma para todas las imágenes, y por debajo del umbral no se dibuja nada.
term-network = Red neuronal
term-network-words = Un programa que aprendió con muchas imágenes qué rastros dejan los generadores. Se equivoca en ambos sentidos, así que por sí sola nunca da un indicio por encima del nivel moderado.
term-hash = SHA-256
term-hash-words = Una huella digital de los bytes del archivo. Dos archivos con la misma huella son el mismo archivo.

kiosk-help = Esta página vuelve al inicio cuando nadie la ha usado durante { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}. Entonces no se conserva nada.

filter-severity = Mostrar
filter-all = Todos los indicios y notas
filter-low = Algo inusual y niveles superiores
filter-moderate = Inusual y niveles superiores
filter-high = Solo muy inusual
filter-by-strength = Los más fuertes primero
filter-by-basis = Por capa de indicios
filter-hidden = { $count ->
    [one] Una entrada no se muestra.
   *[other] { $count } entradas no se muestran.
}

local-link-about = También se puede preguntar por una imagen a un modelo de visión en su propio equipo, en una página aparte, porque esta no deja salir nada. Allí, partes de la imagen van a un programa que usted ejecuta e indica; ese programa puede a su vez reenviarlas.
local-link = Preguntar a un modelo en su propio equipo (abre otra pestaña)
