### The geometry desk, where a reader draws lines that are tested together, and the guided look, which asks what only a person can judge.

## The geometry desk

desk-title = Mesa de geometría
desk-help = Dibuje líneas en la imagen y compruébelas juntas. El resultado habla de sus líneas y de lo que se ha supuesto, no de la imagen en su conjunto.
desk-test = Qué se comprueba
desk-test-shadows = Sombras y su luz
desk-test-vanishing = Líneas paralelas y horizonte
desk-test-reflections = Reflejos
desk-about-shadows = Una luz, un objeto y su sombra están en una misma línea. Si una sola luz produce todas las sombras, esas líneas se cortan en el punto donde está esa luz. Dos lámparas, una ventana junto a una lámpara o un flash pueden romper esta regla por causas normales. Lo mismo vale para los objetivos que curvan las rectas.
desk-about-vanishing = Las líneas que son paralelas en la escena se cortan en un punto de la imagen, y las direcciones horizontales se cortan en un mismo horizonte. Los objetivos que curvan las rectas, las pendientes y las paredes torcidas pueden romper esta regla por causas normales.
desk-about-reflections = Las líneas que van de los puntos a sus reflejos en un espejo plano se cortan en un punto de la imagen. Los espejos curvos, las ondas y el doble cristal pueden romper esta regla por causas normales. Lo mismo vale para los objetivos que curvan las rectas. Las distancias no se comprueban: en perspectiva no tienen por qué ser iguales.
desk-kind = Qué dibuja
desk-kind-shadow = Sombra
desk-kind-dark-side = Lado oscuro
desk-kind-first = Primera dirección
desk-kind-second = Segunda dirección
desk-kind-third = Tercera dirección
desk-kind-pair = Punto y reflejo
desk-kind-upright = Borde vertical
desk-how-shadow = Elija un punto de una sombra cuya causa se vea. Elija después un punto a cada lado de la parte que pudo proyectarla. Deje margen: la parte debe quedar entre los dos.
desk-how-dark-side = Elija un punto del contorno de un objeto. Elija después un punto en ángulo recto con el contorno: hacia fuera si el objeto está iluminado allí, hacia dentro si está oscuro. Prescinda de esta marca donde tenga dudas sobre el ángulo recto. Se admite que el ángulo se desvíe hasta 10°.
desk-how-line = Elija dos puntos alejados de una línea que sea recta en la escena. Todas las líneas de una dirección deben ser paralelas allí. Una tercera dirección debe ser horizontal, como las dos primeras.
desk-how-pair = Elija un punto de un objeto y después el mismo punto en su reflejo.
desk-how-upright = Solo si el espejo es horizontal, como el agua en calma: elija dos puntos de un borde que sea vertical en la escena.
desk-draw = Dibujar en la imagen
desk-keys = Pulse para marcar un punto; arrastre un extremo para moverlo. Con el teclado: mueva la imagen bajo la cruz con las flechas y pulse Intro (Enter).
desk-error = Cada punto que dibuja puede desviarse hasta { $px } px.
desk-error-more = Error mayor
desk-error-less = Error menor
desk-marks = Sus líneas
desk-mark = { $kind }, n.º { $number }
desk-miss = Desvío de los extremos respecto al punto común
desk-remove = Quitar { $mark }
desk-in-conflict = parte de la contradicción
desk-keep = Anotar como hallazgo

desk-need-shadows = Marque al menos dos sombras.
desk-need-lines = Dibuje al menos tres líneas de una dirección. Dos líneas siempre se cortan.
desk-need-reflections = Dibuje al menos tres líneas que vayan de puntos a sus reflejos o a lo largo de bordes verticales. Dos líneas siempre se cortan.
desk-too-many = No se pueden comprobar juntas más de { $limit } líneas.
desk-unusable = Los puntos de la marca { $list } están demasiado juntos, o sus dos lados apuntan en direcciones opuestas.
desk-silent = Estas marcas son demasiado cortas para un error tan grande y no dicen nada: { $list }.
desk-fits-least = El menor error con el que todo encaja es de { $least } px en cada punto; se admitían { $error } px.
desk-fits-caution = Que las líneas encajen no muestra que no se haya cambiado nada. Con ángulos amplios, líneas cortas o pocas líneas, casi todo encaja.
desk-conflict-least = Para que todas las marcas encajen a la vez, al menos un punto tendría que desviarse { $least } px o más; se admitían { $error } px.

desk-shadows-fits = Una sola luz encaja con todas las marcas ({ $marks }), dentro del error de su dibujo.
desk-shadows-in-front = Una zona delineada muestra dónde se vería una luz situada delante de la cámara.
desk-shadows-behind = Una zona delineada muestra el punto hacia el que va la luz, si viene de detrás de la cámara.
desk-shadows-far = La luz queda fuera de la zona en torno a la imagen que se muestra.
desk-shadows-conflict = No hay una sola luz que encaje con todas las marcas. Estas ya se contradicen: { $list }.

desk-vanishing-two = Dirección { $group }: dos líneas siempre se cortan. Una tercera las pondría a prueba.
desk-vanishing-fits = Dirección { $group }: todas las líneas ({ $lines }) pueden cortarse en un punto, dentro del error de su dibujo.
desk-vanishing-conflict = Dirección { $group }: estas líneas no pueden cortarse en un punto. Estas ya se contradicen: { $list }.
desk-horizon-drawn = La línea larga es el horizonte de las dos primeras direcciones.
desk-horizon-distance = El punto de corte de la tercera dirección está a { $px } px de ese horizonte, con un error estándar de { $error } px.
desk-horizon-fits = Un mismo horizonte encaja con las tres direcciones, dentro del error de su dibujo.
desk-horizon-conflict = Ningún horizonte encaja con las tres direcciones.

desk-reflections-fits = Un espejo plano encaja con todas las líneas ({ $lines }), dentro del error de su dibujo.
desk-reflections-conflict = No hay un solo espejo plano que encaje con todas las líneas. Estas ya se contradicen: { $list }.

desk-draft-shadows-name = Sombras
desk-draft-shadows-phenomenon = Marcas de sombras comprobadas juntas: { $marks }. Tamaño del menor conjunto de ellas con el que una sola luz no puede encajar: { $conflicting }. Para que todas encajen a la vez, al menos un punto dibujado tendría que desviarse { $least } px o más; se admitían { $error } px.
desk-draft-shadows-reasoning = Una luz, un objeto y su sombra están en una misma línea, así que una sola luz tiene un lugar que encaja con todas las sombras.
desk-draft-vanishing-name = Líneas paralelas
desk-draft-vanishing-phenomenon = Líneas de una dirección comprobadas juntas: { $marks }. Tamaño del menor conjunto de ellas que no puede cortarse en un punto: { $conflicting }. Para que todas encajen a la vez, al menos un punto dibujado tendría que desviarse { $least } px o más; se admitían { $error } px.
desk-draft-vanishing-reasoning = Las líneas que son paralelas en la escena se cortan en un punto de la imagen.
desk-draft-horizon-name = Horizonte
desk-draft-horizon-phenomenon = Líneas de tres direcciones horizontales comprobadas juntas: { $marks }. Ningún horizonte encaja con los puntos de corte de las { $conflicting } líneas. Para que todas encajen a la vez, al menos un punto dibujado tendría que desviarse { $least } px o más; se admitían { $error } px.
desk-draft-horizon-reasoning = Las líneas horizontales de cualquier dirección se cortan en un mismo horizonte.
desk-draft-reflections-name = Reflejo
desk-draft-reflections-phenomenon = Líneas trazadas desde puntos hasta sus reflejos y comprobadas juntas: { $marks }. Tamaño del menor conjunto de ellas con el que un solo espejo plano no puede encajar: { $conflicting }. Para que todas encajen a la vez, al menos un punto dibujado tendría que desviarse { $least } px o más; se admitían { $error } px.
desk-draft-reflections-reasoning = Las líneas de los puntos a sus reflejos en un espejo plano son paralelas en la escena y por eso se cortan en un punto de la imagen.

measurement-desk-marks = Marcas comprobadas juntas
measurement-desk-conflicting = Tamaño del menor conjunto que no encaja entre sí
measurement-desk-least = Menor error de dibujo con el que todas encajarían a la vez
measurement-desk-error = Error de dibujo admitido
rule-person-measured = Una persona dibujó líneas en la imagen y eligió esta palabra. Los números proceden de ese dibujo; no los respalda ninguna tasa medida en fotos comunes.

## The guided look

look-title = Mirada guiada
look-help = Hay cosas que solo puede juzgar una persona. Se le hace una pregunta tras otra, primero sobre toda la imagen y después sobre zonas de ella. Sus respuestas se conservan como las dio; no se convierten en ninguna puntuación.
look-begin = Empezar
look-again = Mirar otra vez
look-progress-whole = Toda la imagen: pregunta { $question } de { $questions }
look-progress-place = Zona { $place } de { $places }: pregunta { $question } de { $questions }
look-place-whole = Toda la imagen
look-place = Zona { $place }
look-hint = En qué fijarse
look-answer-right = Parece correcto
look-answer-wrong = Parece incorrecto
look-answer-unclear = No se puede decir
look-back = Atrás
look-skip = Zona siguiente
look-write = Anotar como hallazgo
look-ended = Se han hecho todas las preguntas.
look-counts = Parece correcto: { $right }. Parece incorrecto: { $wrong }. No se puede decir: { $unclear }. Son sus respuestas y no una medida de la imagen.
look-draft-name = { $group }: { $part }
look-draft-reasoning = Una persona miró y le pareció incorrecto. La pregunta era: { $question }

look-group-structure = Estructura y espacio
look-group-interaction = Cómo interactúan las cosas
look-group-sense = Sentido común y función
look-group-anatomy = Cuerpos y caras

look-edges-part = Bordes
look-edges-question = ¿Continúan los bordes y los contornos en una sola línea?
look-edges-hint = Siga una barandilla, una correa o el borde de una mesa por detrás de lo que los tapa. Deberían salir por donde continuarían.
look-edges-ordinary = Los objetos rotos, el cristal y una profundidad de campo reducida también interrumpen los bordes.
look-depth-part = Delante y detrás
look-depth-question = ¿Está claro en todas partes qué está delante y qué detrás?
look-depth-hint = Mire dónde se superponen las cosas. Una debería tapar a la otra, y no deberían cambiar de sitio a lo largo del borde.
look-depth-ordinary = El cristal, los espejos, los huecos de una valla y un teleobjetivo también confunden la vista.
look-size-part = Tamaños
look-size-question = ¿Encajan los tamaños de las cosas con sus distancias?
look-size-hint = Compare personas, puertas, automóviles y escalones que estén a la misma distancia.
look-size-ordinary = Los grandes angulares estiran los bordes de la imagen, los teleobjetivos comprimen las distancias y las personas tienen estaturas distintas.
look-pattern-part = Patrones
look-pattern-question = ¿Continúan los patrones y las filas de manera uniforme?
look-pattern-hint = Recorra baldosas, ventanas, ladrillos, teclas o telas. Busque partes que se funden, se dividen o cambian de número.
look-pattern-ordinary = Lo hecho a mano, los arreglos y los pliegues son desiguales, y una compresión fuerte borra los patrones finos.

look-contact-part = Contacto
look-contact-question = ¿Se tocan las cosas donde deberían?
look-contact-hint = Mire los pies en el suelo, las manos en lo que sujetan y las correas en los hombros. Debería haber presión y ningún hueco, y nada debería atravesar otra cosa.
look-contact-ordinary = Alguien puede estar a mitad de un paso, y una luz suave oculta el punto de contacto.
look-shadow-part = Sombra de un objeto
look-shadow-question = ¿Tiene cada objeto la sombra que le corresponde?
look-shadow-hint = Busque una sombra donde está el objeto, con su forma y en el mismo lado que las sombras vecinas.
look-shadow-ordinary = Las nubes, varias lámparas y un flash suavizan, duplican o quitan las sombras.
look-mirror-part = Reflejo
look-mirror-question = ¿Muestran los espejos, las ventanas y el agua lo que tienen delante?
look-mirror-hint = Busque en el reflejo las mismas cosas, invertidas, en el orden correcto y con la misma luz.
look-mirror-ordinary = Un reflejo muestra las cosas desde otro lado: puede mostrar lo que usted no ve y ocultar lo que ve.

look-writing-part = Escritura
look-writing-question = ¿Se puede leer lo escrito y se ven los letreros como deberían?
look-writing-hint = Lea letreros, etiquetas, placas de matrícula y relojes letra por letra. Lo pequeño debería verse borroso, no hecho de letras inventadas.
look-writing-ordinary = Otras escrituras, los adornos, el movimiento y una compresión fuerte también hacen ilegible lo escrito.
look-function-part = Función
look-function-question = ¿Podría usarse cada objeto para lo que es?
look-function-hint = Mire asas, ruedas, botones, gafas, cuerdas y herramientas. Cada parte debería llevar a algún sitio y servir para algo.
look-function-ordinary = El arte, los juguetes, el atrezo y los diseños raros no tienen por qué funcionar.
look-gravity-part = Peso y apoyo
look-gravity-question = ¿Se apoya todo en algo o cuelga de algo?
look-gravity-hint = Mire cargas, líquidos, telas, pelo y joyas. Deberían caer, fluir y colgar según su peso.
look-gravity-ordinary = El viento, el movimiento, los apoyos ocultos y una cámara inclinada dan la misma impresión.
look-setting-part = Lugar y época
look-setting-question = ¿Son las cosas propias de este lugar y de esta época?
look-setting-hint = Compare ropa, plantas, clima, uniformes, vehículos y señales entre sí y con lo que se dice de la imagen.
look-setting-ordinary = Los viajeros, los rodajes, las fiestas y los objetos importados tampoco encajan con su lugar.

look-hands-part = Manos y pies
look-hands-question = ¿Son las manos y los pies como deberían ser?
look-hands-hint = Cuente los dedos de manos y pies, siga cada uno hasta la mano y mire las articulaciones, las uñas y el lugar del pulgar.
look-hands-ordinary = Los dedos se tapan unos a otros, se mueven durante la toma, y no todo el mundo tiene diez.
look-face-part = Cara
look-face-question = ¿Encajan entre sí las partes de cada cara?
look-face-hint = Compare los dos ojos, las dos orejas, los pendientes, las gafas y los dientes, también en las caras del fondo.
look-face-ordinary = Las caras no son simétricas, el maquillaje y los filtros las alisan, y las caras pequeñas pierden su forma con la compresión.
look-limbs-part = Extremidades
look-limbs-question = ¿Pertenece cada brazo y cada pierna a un cuerpo?
look-limbs-hint = Siga cada extremidad desde su punta hasta el cuerpo, también en grupos y en animales. Cuéntelas y mire su longitud y sus articulaciones.
look-limbs-ordinary = En una multitud, una extremidad puede ser de alguien oculto, y un objetivo acorta lo que apunta hacia él.
look-hair-part = Pelo, piel y pelaje
look-hair-question = ¿Parece que el pelo, la piel y el pelaje han crecido así?
look-hair-hint = Mire dónde empieza el pelo y dónde cruza la piel o el cuello de la ropa. Los mechones no deberían fundirse con ellos, y la piel debería tener poros y pliegues.
look-hair-ordinary = El retoque, las cámaras de los teléfonos y la compresión alisan la piel y el pelo también en las fotos comunes.
