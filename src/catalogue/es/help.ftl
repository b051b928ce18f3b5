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
term-thumbnail = Miniatura
term-thumbnail-words = Una copia pequeña de la imagen dentro del archivo. No todos los programas la renuevan cuando la imagen cambia.
term-credentials = Content Credentials
term-credentials-words = Un registro firmado de cómo se hizo una imagen (C2PA). La firma muestra si lo que abarca cambió desde entonces; no dice nada de lo que ocurrió antes.
term-signer = Firmante y certificado
term-signer-words = Un certificado nombra a quien firmó. Cualquiera puede hacer uno; solo una lista de firmantes conocidos, o de quienes responden por ellos, une el nombre a alguien.
term-stamp = Sello de tiempo
term-stamp-words = Una nota firmada por un servicio sobre cuándo se firmó algo. Sin ella, el momento depende de la palabra de quien firma.
term-compression = Compresión JPEG
term-compression-words = Guardar en JPEG redondea la imagen en bloques de 8 × 8 píxeles. Cada guardado deja su propio redondeo, así que los guardados anteriores se pueden ver por debajo del último.
term-tables = Tablas de un JPEG
term-tables-words = Listas de números en un archivo JPEG que dicen con cuánta fuerza se redondearon el brillo y el color. Muchos programas y cámaras tienen tablas propias.
term-grid = Cuadrícula
term-grid-words = Las líneas entre los bloques de un JPEG. Una imagen que se recortó o se desplazó después de un guardado y luego se guardó otra vez lleva dos cuadrículas.
term-quality = Calidad
term-quality-words = El número de 1 a 100 que dice con cuánta fuerza se redondeó un JPEG. Una calidad baja oculta los rastros que buscan otras comprobaciones.
term-resaved = Copia guardada de nuevo
term-resaved-words = Un archivo que un sitio web, una aplicación de mensajería o un programa volvió a guardar. Ha perdido datos y rastros finos, así que una copia más próxima al original muestra más.
term-resizing = Cambio de tamaño
term-resizing-words = Calcular de nuevo una imagen con otro número de píxeles. Los píxeles nuevos son mezclas de los antiguos, lo que puede dejar un rastro regular.
term-noise = Ruido
term-noise-words = El grano fino que un sensor añade a toda foto. La compresión, los cambios de tamaño y el suavizado lo alteran, así que puede variar de un lugar a otro.
term-filter = Filtro de color
term-filter-words = La mayoría de las cámaras miden un color por píxel y calculan los otros dos. Eso deja un rastro regular que los cambios de tamaño y la compresión fuerte eliminan.
term-spectrum = Espectro
term-spectrum-words = Una vista de cuánto detalle regular contiene una imagen, por dirección y distancia. Lo que se repite de manera uniforme aparece como puntos brillantes.
term-copy = Zona repetida
term-copy-words = Una parte de la imagen que aparece en ella dos veces, igual hasta en el grano. Copiar sirve para ocultar cosas, pero los patrones impresos y los productos iguales también se repiten.
term-map = Mapa
term-map-words = Colores sobre la imagen que muestran cuán fuerte es un rastro en cada zona. La escala es la misma para todas las imágenes, y por debajo del umbral no se dibuja nada.
term-network = Red neuronal
term-network-words = Un programa que aprendió con muchas imágenes qué rastros dejan los generadores. Se equivoca en ambos sentidos, así que por sí sola nunca da un indicio por encima del nivel moderado.
term-generator = Generador
term-generator-words = Un programa que calcula una imagen, o una parte de ella, a partir de palabras o de otras imágenes.
term-webgpu = WebGPU
term-webgpu-words = La forma en que un navegador deja que una página calcule en el procesador gráfico. Sin ella la red es más lenta y dice lo mismo.
term-hash = SHA-256
term-hash-words = Una huella digital de los bytes del archivo. Dos archivos con la misma huella son el mismo archivo.
term-seal = Página sellada
term-seal-words = Una página cuyas reglas ha cerrado el navegador: ya no puede llegar a ningún servidor, ni siquiera al suyo, hasta que se cargue de nuevo.

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
