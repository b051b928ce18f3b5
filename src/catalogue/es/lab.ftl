### The lab's views: their names, parameters, scales, and what they show and do not mean.

## The room for a view

lab-views = Vistas de la imagen
lab-views-help = Cada vista muestra una magnitud medida, en una escala que es la misma para todas las imágenes. Las vistas no son hallazgos: muestran qué hay, no por qué.
lab-view = Vista
lab-view-none = Ninguna
lab-view-over = Superponer a la imagen
lab-view-again = Crear la vista de la parte visible
lab-badge = Laboratorio: { $name }. No es un hallazgo.
lab-making = Creando la vista…
lab-unusable = No se puede usar aquí. { $reason }
lab-scale-ends = Lo que supera un extremo de la escala se ve igual que ese extremo.
lab-figure = { $name }, una imagen con frecuencias como ejes
lab-axis-frequency = Frecuencia, en ciclos por píxel: la horizontal de izquierda a derecha, la vertical de arriba abajo
lab-axis-value = Valor, en pasos de la tabla
lab-axis-share = Proporción de todos los bloques, en potencias de diez
lab-plot = Histograma: { $name }
lab-plot-table = Lo mismo en números (valores de −64 a 64 que aparecen)
lab-plot-count = Bloques
lab-plot-share = Proporción

## Views

lab-channel = Un canal
lab-channel-shows = El valor de un canal en cada píxel, tal como lo guarda el archivo o como resulta del rojo, el verde y el azul.
lab-channel-caution = Lo que parece raro en un solo canal es a menudo el procesamiento de color de la cámara o la compresión del color.
lab-levels = Barrido de niveles
lab-levels-shows = Una franja estrecha de valores, extendida de negro a blanco: desplácela por la escala para distinguir tonos que parecen iguales.
lab-levels-caution = Los escalones, las bandas y los bordes duros entre tonos también vienen de la compresión, la exposición y los retoques comunes.
lab-bit-plane = Plano de bits
lab-bit-plane-shows = Un bit de cada valor: blanco donde vale 1.
lab-bit-plane-caution = Los patrones en los bits bajos también vienen de zonas con valores cortados, de cielos lisos y de cualquier conversión entre formatos.
lab-error-level = Nivel de error
lab-error-level-shows = Cuánto cambia cada color cuando la imagen se guarda una vez más como JPEG con la calidad elegida. Lo oscuro cambia poco; lo claro, mucho.
lab-error-level-caution = Los bordes, las texturas finas y los colores intensos se ven claros en todas las imágenes, y una zona clara no es una zona editada.
lab-noise = Residuo de ruido
lab-noise-shows = Cada píxel frente a la mediana de su entorno de 3 × 3: el gris indica el mismo valor; lo más claro, un valor más alto; lo más oscuro, un valor más bajo.
lab-noise-caution = En todas las fotos el ruido varía entre cielo, sombra y textura, y los teléfonos suavizan por sí mismos partes de la imagen.
lab-gradient = Gradiente
lab-gradient-shows = Con qué pendiente suben los valores de un píxel a otro, según la diferencia entre vecinos opuestos.
lab-gradient-caution = La luz desigual, el realce de nitidez y el enfoque cambian los gradientes tanto como la edición.
lab-block-grid = Cuadrícula de bloques
lab-block-grid-shows = Dónde las filas y columnas vecinas no continúan de forma suave: los bloques de un JPEG se ven como líneas separadas por 8 píxeles.
lab-block-grid-caution = Una cuadrícula desplazada o interrumpida también viene de un recorte, de textos y pantallas en la imagen, y de zonas lisas sin ninguna línea.
lab-color-filter = Rastros del filtro de color
lab-color-filter-shows = Qué mitad de los píxeles verdes es más suave que la otra, en celdas de 16 × 16 píxeles. El gris indica que son iguales, como en la mayoría de las imágenes que cambiaron de tamaño o se comprimieron mucho.
lab-color-filter-caution = La textura, los valores cortados y el procesamiento de la propia cámara cambian los valores de una zona a otra, y la mayoría de las imágenes compartidas no llevan ningún rastro.
lab-spectrum = Espectro
lab-spectrum-shows = Qué fuerza tienen las ondas de cada dirección y finura: las lentas en el centro, las más finas en los bordes.
lab-spectrum-caution = Los puntos brillantes sueltos también vienen de bloques JPEG, de imágenes impresas o mostradas en una pantalla, de telas, de rejas y de cambios de tamaño.
lab-dct-histogram = Coeficientes JPEG
lab-dct-histogram-shows = Con qué frecuencia aparece en el archivo cada valor de una frecuencia del brillo, como proporción de todos los bloques.
lab-dct-histogram-caution = Los huecos y los picos pueden venir de un guardado anterior, que la mayoría de las fotos compartidas han tenido, y de otros pasos, como aclarar la imagen; no dicen qué se hizo.
lab-quantization-tables = Tablas de cuantización
lab-quantization-tables-shows = El paso con el que se redondeó cada frecuencia cuando se guardó este JPEG: los pasos más grandes conservan menos.
lab-quantization-tables-caution = Las tablas dicen qué programa o cámara puede haber guardado el archivo por última vez y con qué calidad; muchos programas las comparten.

## Parameters

lab-channel-luma = Brillo (Y)
lab-channel-red = Rojo
lab-channel-green = Verde
lab-channel-blue = Azul
lab-channel-cb = Diferencia de azul (Cb)
lab-channel-cr = Diferencia de rojo (Cr)
lab-parameter-channel = Canal
lab-parameter-slope = Dirección
lab-parameter-quality = Calidad JPEG
lab-parameter-bit = Bit (0 es el más bajo)
lab-parameter-low = Negro hasta
lab-parameter-high = Blanco desde
lab-parameter-across = Frecuencia horizontal
lab-parameter-down = Frecuencia vertical
lab-parameter-reach = Intervalo de valores
lab-parameter-factor = Amplificación
lab-times = { $factor } ×
lab-reach = de −{ $reach } a { $reach }
lab-slope-strength = Intensidad, en cualquier dirección
lab-slope-across = De izquierda a derecha
lab-slope-down = De arriba abajo

## Scales

lab-quantity-level = Valor, de 0 a 255
lab-quantity-bit = Bit { $bit }
lab-quantity-error = Cambio de cada color, en niveles de 0 a 255
lab-quantity-noise = Diferencia con la mediana, en niveles de 0 a 255
lab-quantity-slope = Pendiente, en niveles por píxel
lab-quantity-cross = Diferencia cruzada, en niveles de 0 a 255
lab-quantity-filter = Diferencia entre las dos mitades, como proporción de su suma
lab-quantity-spectrum = Amplitud en dB; 0 dB es una onda de negro a blanco

## Notes

lab-part = Se muestra una parte de { $width } × { $height } píxeles, que empieza a { $x } px del borde izquierdo y a { $y } px del superior. Una vista abarca hasta { $limit ->
    [one] { $limit } megapíxel
   *[other] { $limit } megapíxeles
}. Para otra parte, amplíe la imagen y cree la vista de nuevo.
lab-turned = Las posiciones se cuentan en la imagen tal como está guardada, que está girada respecto a lo que se ve.
lab-spectrum-tiles = { $count ->
    [one] Un cuadrado de { $side } × { $side } píxeles.
   *[other] Media de { $count } cuadrados de { $side } × { $side } píxeles, repartidos por toda la imagen.
}
lab-histogram-blocks = { $count ->
    [one] Un bloque. El paso es { $step }: un valor de 1 representa { $step }. Fuera del intervalo: { $outside }.
   *[other] { $count } bloques. El paso es { $step }: un valor de 1 representa { $step }. Fuera del intervalo: { $outside }.
}
lab-histogram-part = Solo se cuentan los bloques anteriores al daño de este archivo.
lab-grid-means = Media de la diferencia cruzada por posición, en niveles: columna o fila, contada desde 0, según el resto de dividirla entre 8
lab-grid-columns = Columnas
lab-grid-rows = Filas
lab-table-quantization = Tabla { $number }, { $use }. { $quality } Las filas y las columnas son frecuencias, de 0 a 7.
lab-table-all = para el brillo y el color
lab-table-luma = para el brillo
lab-table-chroma = para el color
lab-table-unused = sin usar
lab-table-standard = Es la tabla de la norma con calidad { $quality }.
lab-table-own = No es una tabla de la norma.

## Why there is no view

lab-too-small = Esta imagen es demasiado pequeña para un espectro. Necesita al menos { $limit ->
    [one] { $limit } píxel
   *[other] { $limit } píxeles
} en cada lado.
lab-no-memory = No hay memoria suficiente para esta vista.
lab-not-kept = El análisis de esta imagen ya no está en la memoria. Abra la imagen otra vez para ver sus vistas.
lab-broke = La creación de esta vista se detuvo por un error. Abra la imagen otra vez para ver otras vistas.
