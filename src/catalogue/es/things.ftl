### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = ave
thing-dog = perro
thing-cat = gato
thing-big-cat = felino grande, como un león o un tigre
thing-bear = oso
thing-elephant = elefante
thing-horse = caballo
thing-zebra = cebra
thing-cattle = ganado vacuno
thing-sheep = oveja
thing-pig = cerdo
thing-rabbit = conejo o liebre
thing-squirrel = ardilla
thing-camel = camello o llama
thing-panda = panda
thing-fish = pez
thing-turtle = tortuga
thing-lizard = lagarto
thing-crocodile = cocodrilo
thing-frog = rana
thing-insect = insecto
thing-spider = araña
thing-car = automóvil
thing-bus = autobús
thing-truck = camión
thing-tractor = tractor o cosechadora
thing-bicycle = bicicleta
thing-motorcycle = motocicleta o escúter
thing-train = tren o tranvía
thing-boat = barco
thing-aeroplane = avión
thing-balloon = globo
thing-building = edificio
thing-bridge = puente
thing-fountain = fuente
thing-mountain = montaña
thing-stage = escenario
thing-bookshelf = estantería de libros
thing-traffic-light = semáforo
thing-road-sign = señal de tráfico
thing-food = comida
thing-cup = taza
thing-computer = ordenador o computadora
thing-phone = teléfono móvil
thing-camera = cámara
thing-clock = reloj
thing-bottle = botella
thing-sofa = sofá o cama
thing-shoe = zapato
thing-bag = bolso
thing-umbrella = paraguas
thing-guitar = guitarra
thing-piano = piano
thing-violin = violín o violonchelo
thing-flower = flor
thing-candle = vela

## network/caption

network-caption-check = La descripción frente a lo que nombra la red neuronal
network-caption-looks-for = Compara las palabras de la descripción, el título y las palabras clave del archivo con lo que la red neuronal nombra en la imagen, cuando ambos hablan de animales, vehículos o instrumentos.
network-caption-blind-to = Conoce algunos sustantivos sencillos en siete idiomas, y solo cosas de las que la red neuronal está segura. No entiende frases, lugares ni sucesos, y no nota la mayoría de las descripciones que pertenecen a otra imagen.
network-caption-name = La descripción y la imagen nombran cosas distintas
network-caption-phenomenon = La descripción del archivo habla de esto: { $said }. La red neuronal nombra otra cosa en la imagen: { $seen } ({ $probability }). En ninguna de sus miradas a la imagen aparece aquello de lo que habla la descripción.
network-caption-reasoning = Una descripción suele corresponder a su imagen. Si no es así, quizá se escribió para otra o se copió con los metadatos del archivo. La red neuronal conoce pocas cosas y puede equivocarse.
network-caption-ordinary-1 = La descripción habla de algo que está fuera del encuadre o es demasiado pequeño para la red neuronal.
network-caption-ordinary-2 = La palabra forma parte de un nombre: de un equipo, un bar, un producto o un tipo de vehículo.
network-caption-ordinary-3 = Se dio la misma descripción a toda una serie de imágenes, como hacen agencias y programas.
network-caption-ordinary-4 = La red neuronal se equivoca: confunde cosas parecidas y toma imágenes de cosas por las cosas mismas.
network-caption-next = Lea toda la descripción y mire la imagen por su cuenta. Si no corresponden, pregunte quién escribió la descripción y busque la imagen a la que corresponde.

## Why it could not be used, and its measurement

reason-no-caption = El archivo no tiene descripción, título ni palabras clave.
reason-caption-without-things = La descripción, el título y las palabras clave del archivo no tienen ninguna palabra para un animal, un vehículo o un instrumento que Telltale conozca.
reason-nothing-named = La red neuronal no nombra nada en esta imagen. Si no está segura, no dice nada.
measurement-thing = Cuán segura está la red neuronal de la cosa que nombra

## What is where: things, findings there, and what does not fit

things-title = Qué hay y dónde
things-named = { $thing } ({ $probability })
things-whole = La red neuronal lo nombra en la imagen entera y en ninguna zona concreta.
things-places = { $count ->
    [one] La red neuronal lo ve en una zona.
   *[other] La red neuronal lo ve en { $count } zonas.
}
things-touched = Hallazgos ahí: { $findings }.
things-untouched = Ahí no hay ningún hallazgo.
things-caption = La descripción del archivo habla de otra cosa.
things-at = Qué hay en esta zona
things-mostly = La red neuronal nombra lo que hay ahí: { $thing }.
things-contradictions = Lo que no concuerda
things-camera-and-generator = El archivo nombra una cámara y dice también que un programa generó la imagen o una parte de ella. Las dos declaraciones son compatibles si un programa cambió una foto; si no, una de ellas vino de otra parte.
things-about-title = Sobre estos nombres
things-about = Los números son los de la propia red neuronal, de 0 a 1; habla a partir de 0,9 y aun así a veces se equivoca. Un nombre no dice nada sobre cómo se hizo la imagen. Las zonas son más amplias que lo que muestran.
