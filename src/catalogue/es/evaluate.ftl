### What only `telltale evaluate` says.

evaluate-title = Con qué acierto ordena la red neuronal imágenes de origen conocido
evaluate-about = Fotos: { $photos }. Imágenes generadas: { $generated }. Las etiquetas son las de la tabla; aquí nadie las comprobó. Todas las cifras se refieren a este conjunto de imágenes y no dicen nada de una imagen concreta.
evaluate-view-alike = Cada imagen se redujo si su lado largo tenía más de { $side } píxeles y se guardó como JPEG de calidad { $quality }, de la misma manera en las dos clases.
evaluate-view-as-found = Cada imagen se miró tal como es su archivo. Compare clases de este modo solo si todos los archivos se guardaron de la misma manera.
evaluate-trained-on = Las imágenes con las que se entrenó la red neuronal hacen que estas cifras parezcan mejores de lo que son. Déjelas fuera.
evaluate-warning = Advertencia
evaluate-one-class = Solo hay una clase. No se puede ordenar nada, así que no hay AUC, ni precisión media, ni umbral de investigación.
evaluate-warning-as-found = Los archivos de las dos clases se guardaron de maneras distintas, y la red neuronal los vio tal como son. Es posible que estas cifras distingan formas de guardar y no imágenes. No compare nunca clases codificadas de manera distinta: use “--view web” o “--view hard”.
evaluate-warning-earlier = Tal como se encontraron, los archivos de las dos clases se guardaron de maneras distintas. Esta vista guarda ambas igual, pero un guardado anterior deja rastros, y por eso las cifras pueden ser demasiado buenas.
evaluate-warning-shape = Las imágenes de las dos clases difieren en tamaño o forma. Por eso las cifras pueden ser demasiado buenas.

## The figures

evaluate-figures = Cifras
evaluate-figure = Cifra
evaluate-value = Valor (intervalo del 95 %)
evaluate-auc = AUC: con qué frecuencia una imagen generada tiene un valor más alto que una foto
evaluate-auc-by-pictures = Lo mismo, con el intervalo sobre imágenes como en la ficha del modelo
evaluate-auc-whole = AUC de la imagen entera vista en pequeño, sola
evaluate-auc-tiles = AUC de las miradas de cerca, solas
evaluate-precision = Precisión media (el azar da { $chance })
evaluate-balanced = Umbral de investigación: exactitud equilibrada
evaluate-research-photos = Umbral de investigación: fotos por debajo
evaluate-research-generated = Umbral de investigación: imágenes generadas que lo alcanzan
evaluate-at-five = Imágenes generadas encontradas cuando se señala el 5 % de estas fotos (valor { $score })
evaluate-step-photos = Fotos por debajo de la palabra “{ $word }” (valor { $score })
evaluate-step-generated = Imágenes generadas que alcanzan la palabra “{ $word }” (valor { $score })
evaluate-calibration-error = Error de calibración: distancia media entre valor y proporción
evaluate-intervals-sources = Los intervalos se obtienen sorteando de nuevo fuentes enteras 1000 veces, con una semilla fija. Fuentes de fotos: { $photos }. Fuentes de imágenes generadas: { $generated }.
evaluate-intervals-narrow = Con menos de 20 fuentes de una clase, estos intervalos son algo demasiado estrechos.
evaluate-intervals-pictures = Los intervalos se obtienen sorteando de nuevo imágenes sueltas 1000 veces, con una semilla fija, porque se nombran menos de 5 fuentes de una clase. No dicen nada de imágenes de otras fuentes.
evaluate-folds-sources = El umbral de investigación se ajusta en partes separadas por fuente: cada parte se juzga con el umbral que tiene la mejor exactitud equilibrada en las otras partes. Así, ninguna imagen y ninguna fuente se juzga a sí misma. Umbrales de las partes: { $thresholds }. Están ajustados a estas etiquetas; ningún informe los usa.
evaluate-folds-pictures = El umbral de investigación se ajusta en partes separadas por imagen, porque no hay fuentes suficientes para separarlas por fuente: cada parte se juzga con el umbral que tiene la mejor exactitud equilibrada en las otras partes. Hay imágenes de una misma fuente en los dos lados, y eso hace que las cifras parezcan mejores. Umbrales de las partes: { $thresholds }. Están ajustados a estas etiquetas; ningún informe los usa.

## The plots

evaluate-roc = Curva ROC
evaluate-roc-x = Fotos señaladas, %
evaluate-roc-y = Imágenes generadas encontradas, %
evaluate-roc-together = Valor de la versión publicada
evaluate-roc-whole = Imagen entera, vista en pequeño
evaluate-roc-tiles = Miradas de cerca
evaluate-roc-chance = Azar
evaluate-research = investigación
evaluate-reliability = Valor y proporción
evaluate-bin = Valores
evaluate-mean-score = Valor medio
evaluate-share-generated = Proporción de imágenes generadas
evaluate-reliability-help = El valor sirve para ordenar; no es la probabilidad de que una imagen se haya generado. La proporción depende de la mezcla de este conjunto, en el que el { $percent } % son generadas. En la línea de puntos, valor y proporción son iguales.

## How the files differ

evaluate-controls = En qué difieren los archivos de las dos clases, tal como se encontraron
evaluate-controls-help = Cada dato de los archivos se prueba como si fuera un detector. Su AUC dice con qué acierto ordena por sí solo las clases, muestren lo que muestren las imágenes: 0,5 es el azar; un valor alejado de 0,5, por encima o por debajo, indica que las clases no se reunieron de la misma manera.
evaluate-fact = Dato del archivo
evaluate-fact-format = Archivos { $format }, proporción
evaluate-fact-quality = Calidad de los archivos JPEG, mediana
evaluate-fact-colour = Archivos JPEG con color completo (4:4:4), proporción
evaluate-fact-side = Lado largo en píxeles, mediana
evaluate-fact-shape = Lado largo entre lado corto, mediana
evaluate-auc-alone = AUC de este dato solo
evaluate-difference = Clases
evaluate-differs = difieren
evaluate-alike = sin diferencia clara

## Groups

evaluate-by-source = Por fuente
evaluate-by-generator = Por generador
evaluate-by-format = Por tipo de archivo, tal como se encontró
evaluate-by-quality = Por calidad de los archivos JPEG, tal como se encontraron
evaluate-by-side = Por lado largo, tal como se encontraron los archivos
evaluate-by-shape = Por lado largo entre lado corto, tal como se encontraron los archivos
evaluate-photos = Fotos
evaluate-generated = Generadas
evaluate-below = Fotos por debajo
evaluate-reached = Generadas que lo alcanzan
evaluate-area = AUC
evaluate-groups-research = Las proporciones por grupo corresponden al umbral de investigación.
evaluate-groups-step = No hay umbral de investigación; por eso las proporciones por grupo corresponden a la palabra más baja de un informe.
evaluate-groups-help = Sus intervalos son los de Wilson sobre imágenes. Una proporción de menos de { $few } imágenes lleva †: dice poco. El AUC compara las imágenes del grupo con todas las de la otra clase, o entre sí cuando el grupo tiene las dos clases.
evaluate-more-groups = Se muestran los { $shown } grupos más grandes; los demás están en el archivo JSON: { $others }.

## What is left out

evaluate-left-out = Lo que no se cuenta
evaluate-what = Qué
evaluate-count = Cantidad
evaluate-names = Primeros nombres
evaluate-absent = Etiquetas sin imagen
evaluate-ambiguous = Etiquetas que encajan con varias imágenes
evaluate-contradictory = Imágenes con etiquetas de las dos clases
evaluate-unlabelled = Imágenes sin etiqueta
evaluate-unscored = Imágenes sin valor
evaluate-done = Archivos escritos: { $page }, { $figures }, { $scores }
