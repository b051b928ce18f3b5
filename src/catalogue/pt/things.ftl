### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = ave
thing-dog = cão
thing-cat = gato
thing-big-cat = felino grande, como um leão ou um tigre
thing-bear = urso
thing-elephant = elefante
thing-horse = cavalo
thing-zebra = zebra
thing-cattle = gado bovino
thing-sheep = ovelha
thing-pig = porco
thing-rabbit = coelho ou lebre
thing-squirrel = esquilo
thing-camel = camelo ou lhama
thing-panda = panda
thing-fish = peixe
thing-turtle = tartaruga
thing-lizard = lagarto
thing-crocodile = crocodilo
thing-frog = rã
thing-insect = inseto
thing-spider = aranha
thing-car = carro
thing-bus = ônibus
thing-truck = caminhão
thing-tractor = trator ou colheitadeira
thing-bicycle = bicicleta
thing-motorcycle = motocicleta ou scooter
thing-train = trem ou bonde
thing-boat = barco ou navio
thing-aeroplane = avião
thing-balloon = balão
thing-building = edifício
thing-bridge = ponte
thing-fountain = chafariz
thing-mountain = montanha
thing-stage = palco
thing-bookshelf = estante de livros
thing-traffic-light = semáforo
thing-road-sign = placa de trânsito
thing-food = comida
thing-cup = xícara
thing-computer = computador
thing-phone = celular
thing-camera = câmera
thing-clock = relógio
thing-bottle = garrafa
thing-sofa = sofá ou cama
thing-shoe = sapato
thing-bag = bolsa
thing-umbrella = guarda-chuva
thing-guitar = violão ou guitarra
thing-piano = piano
thing-violin = violino ou violoncelo
thing-flower = flor
thing-candle = vela

## network/caption

network-caption-check = Descrição comparada com o que a rede neural nomeia
network-caption-looks-for = Compara as palavras da descrição, do título e das palavras-chave do arquivo com o que a rede neural nomeia na imagem, quando ambos falam de animais, veículos ou instrumentos.
network-caption-blind-to = Conhece alguns substantivos simples em sete línguas, e só coisas de que a rede neural tem certeza. Não entende frases, lugares nem acontecimentos, e não nota a maioria das descrições que pertencem a outra imagem.
network-caption-name = A descrição e a imagem nomeiam coisas diferentes
network-caption-phenomenon = A descrição do arquivo fala disto: { $said }. A rede neural nomeia outra coisa na imagem: { $seen } ({ $probability }). Nenhum dos exames da imagem mostra aquilo de que a descrição fala.
network-caption-reasoning = Uma descrição costuma corresponder à sua imagem. Quando não corresponde, talvez tenha sido escrita para outra ou copiada com os metadados do arquivo. A rede neural conhece poucas coisas e pode errar.
network-caption-ordinary-1 = A descrição fala de algo que está fora do quadro ou é pequeno demais para a rede neural.
network-caption-ordinary-2 = A palavra faz parte de um nome: de uma equipe, de um bar, de um produto ou de um tipo de veículo.
network-caption-ordinary-3 = A mesma descrição foi dada a toda uma série de imagens, como fazem agências e programas.
network-caption-ordinary-4 = A rede neural erra: confunde coisas parecidas, e também imagens de coisas com as próprias coisas.
network-caption-next = Leia toda a descrição e observe a imagem por conta própria. Se não corresponderem, pergunte quem escreveu a descrição e procure a imagem a que ela corresponde.

## Why it could not be used, and its measurement

reason-no-caption = O arquivo não tem descrição, título nem palavras-chave.
reason-caption-without-things = A descrição, o título e as palavras-chave do arquivo não têm nenhuma palavra para um animal, um veículo ou um instrumento que o Telltale conheça.
reason-nothing-named = A rede neural não nomeia nada nesta imagem. Ela se cala quando não tem certeza.
measurement-thing = Quanta certeza a rede neural tem da coisa que nomeia

## What is where: things, findings there, and what does not fit

things-title = O que está onde
things-named = { $thing } ({ $probability })
things-whole = A rede neural nomeia isto na imagem inteira, e em nenhuma área isolada.
things-places = { $count ->
    [one] A rede neural vê isto em uma área.
   *[other] A rede neural vê isto em { $count } áreas.
}
things-touched = Achados ali: { $findings }.
things-untouched = Não há nenhum achado ali.
things-caption = A descrição do arquivo fala de outra coisa.
things-at = O que está nesta área
things-mostly = A rede neural nomeia o que está ali: { $thing }.
things-contradictions = O que não combina
things-camera-and-generator = O arquivo menciona uma câmera e diz também que um programa gerou a imagem ou uma parte dela. As duas coisas valem se um programa alterou uma foto; senão, uma das duas declarações veio de outro lugar.
things-about-title = Sobre estes nomes
things-about = Os números são os da própria rede neural, de 0 a 1; ela fala a partir de 0,9 e mesmo assim às vezes erra. Um nome não diz nada sobre como a imagem foi feita. As áreas são mais amplas do que aquilo que mostram.
