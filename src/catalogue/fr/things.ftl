### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = oiseau
thing-dog = chien
thing-cat = chat
thing-big-cat = grand félin, comme un lion ou un tigre
thing-bear = ours
thing-elephant = éléphant
thing-horse = cheval
thing-zebra = zèbre
thing-cattle = bovin
thing-sheep = mouton
thing-pig = cochon
thing-rabbit = lapin ou lièvre
thing-squirrel = écureuil
thing-camel = chameau ou lama
thing-panda = panda
thing-fish = poisson
thing-turtle = tortue
thing-lizard = lézard
thing-crocodile = crocodile
thing-frog = grenouille
thing-insect = insecte
thing-spider = araignée
thing-car = voiture
thing-bus = bus
thing-truck = camion
thing-tractor = tracteur ou moissonneuse
thing-bicycle = vélo
thing-motorcycle = moto ou scooter
thing-train = train ou tramway
thing-boat = bateau
thing-aeroplane = avion
thing-balloon = ballon gonflable ou montgolfière
thing-building = bâtiment
thing-bridge = pont
thing-fountain = fontaine
thing-mountain = montagne
thing-stage = scène de spectacle
thing-bookshelf = étagère à livres
thing-traffic-light = feu de circulation
thing-road-sign = panneau routier
thing-food = nourriture
thing-cup = tasse
thing-computer = ordinateur
thing-phone = téléphone portable
thing-camera = appareil photo
thing-clock = horloge
thing-bottle = bouteille
thing-sofa = canapé ou lit
thing-shoe = chaussure
thing-bag = sac
thing-umbrella = parapluie
thing-guitar = guitare
thing-piano = piano
thing-violin = violon ou violoncelle
thing-flower = fleur
thing-candle = bougie

## network/caption

network-caption-check = La description comparée à ce que nomme le réseau de neurones
network-caption-looks-for = Compare les mots de la description, du titre et des mots-clés du fichier avec ce que le réseau de neurones nomme dans l’image, lorsque les deux parlent d’animaux, de véhicules ou d’instruments.
network-caption-blind-to = Ce contrôle connaît quelques noms simples en sept langues, et seulement des choses dont le réseau de neurones est sûr. Il ne comprend ni phrase, ni lieu, ni événement, et ne remarque pas la plupart des descriptions qui appartiennent à une autre image.
network-caption-name = La description et l’image nomment des choses différentes
network-caption-phenomenon = La description du fichier parle de ceci : { $said }. Le réseau de neurones nomme autre chose dans l’image : { $seen } ({ $probability }). Aucune de ses vues de l’image ne montre ce dont parle la description.
network-caption-reasoning = En général, une description correspond à son image. Sinon, elle a peut-être été écrite pour une autre, ou copiée avec les métadonnées du fichier. Le réseau de neurones connaît peu de choses et peut se tromper.
network-caption-ordinary-1 = La description parle de quelque chose qui est hors du cadre ou trop petit pour le réseau de neurones.
network-caption-ordinary-2 = Le mot fait partie d’un nom : celui d’une équipe, d’un bar, d’un produit ou d’un type de véhicule.
network-caption-ordinary-3 = La même description a été donnée à toute une série d’images, comme le font des agences et des logiciels.
network-caption-ordinary-4 = Le réseau de neurones se trompe : il confond des choses qui se ressemblent, et les images de choses avec les choses elles-mêmes.
network-caption-next = Lisez toute la description et regardez vous-même l’image. Si elles ne correspondent pas, demandez qui a écrit la description, et cherchez l’image à laquelle elle correspond.

## Why it could not be used, and its measurement

reason-no-caption = Le fichier n’a ni description, ni titre, ni mots-clés.
reason-caption-without-things = La description, le titre et les mots-clés du fichier ne contiennent aucun mot que Telltale connaisse pour un animal, un véhicule ou un instrument.
reason-nothing-named = Le réseau de neurones ne nomme rien dans cette image. Il se tait s’il n’est pas sûr.
measurement-thing = À quel point le réseau de neurones est sûr de la chose qu’il nomme

## What is where: things, findings there, and what does not fit

things-title = Où se trouve quoi
things-named = { $thing } ({ $probability })
things-whole = Le réseau de neurones nomme cette chose dans l’image entière, et dans aucune zone précise.
things-places = { $count ->
    [one] Le réseau de neurones voit cette chose dans une zone.
   *[other] Le réseau de neurones voit cette chose dans { $count } zones.
}
things-touched = Constats à cet endroit : { $findings }.
things-untouched = Aucun constat à cet endroit.
things-caption = La description du fichier parle d’autre chose.
things-at = Ce qui se trouve à cet endroit
things-mostly = Le réseau de neurones nomme ce qui s’y trouve : { $thing }.
things-contradictions = Ce qui ne concorde pas
things-camera-and-generator = Le fichier nomme un appareil photo, et il dit aussi qu’un logiciel a généré l’image ou une partie de celle-ci. Les deux sont justes si un logiciel a modifié une photo ; sinon, l’une des deux déclarations vient d’ailleurs.
things-about-title = À propos de ces noms
things-about = Les nombres sont ceux du réseau de neurones lui-même, de 0 à 1 ; il parle à partir de 0,9 et se trompe parfois quand même. Un nom ne dit rien sur la façon dont l’image a été faite. Les zones sont plus larges que ce qu’elles montrent.
