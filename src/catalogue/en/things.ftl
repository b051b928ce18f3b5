### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = bird
thing-dog = dog
thing-cat = cat
thing-big-cat = big cat, such as a lion or a tiger
thing-bear = bear
thing-elephant = elephant
thing-horse = horse
thing-zebra = zebra
thing-cattle = cattle
thing-sheep = sheep
thing-pig = pig
thing-rabbit = rabbit or hare
thing-squirrel = squirrel
thing-camel = camel or llama
thing-panda = panda
thing-fish = fish
thing-turtle = turtle
thing-lizard = lizard
thing-crocodile = crocodile
thing-frog = frog
thing-insect = insect
thing-spider = spider
thing-car = car
thing-bus = bus
thing-truck = lorry
thing-tractor = tractor or harvester
thing-bicycle = bicycle
thing-motorcycle = motorcycle or scooter
thing-train = train or tram
thing-boat = boat or ship
thing-aeroplane = aeroplane
thing-balloon = balloon
thing-building = building
thing-bridge = bridge
thing-fountain = fountain
thing-mountain = mountain
thing-stage = stage
thing-bookshelf = bookshelf
thing-traffic-light = traffic light
thing-road-sign = road sign
thing-food = food
thing-cup = cup
thing-computer = computer
thing-phone = mobile phone
thing-camera = camera
thing-clock = clock
thing-bottle = bottle
thing-sofa = sofa or bed
thing-shoe = shoe
thing-bag = bag
thing-umbrella = umbrella
thing-guitar = guitar
thing-piano = piano
thing-violin = violin or cello
thing-flower = flower
thing-candle = candle

## network/caption

network-caption-check = Description against what the network names
network-caption-looks-for = It compares the words of the file’s description, title and keywords with what the network names in the picture, where both speak of animals, vehicles or instruments.
network-caption-blind-to = It knows some plain nouns in seven languages, and only things that the network is sure of. It understands no sentence, no place and no event, and misses most descriptions that belong to another picture.
network-caption-name = Description and picture name different things
network-caption-phenomenon = The file’s description speaks of this: { $said }. The network names something else in the picture: { $seen } ({ $probability }). In none of its looks does the network see what the description speaks of.
network-caption-reasoning = A description usually fits its picture. Where it does not, it may have been written for another one, or copied with the file’s metadata. The network knows few things and can be wrong.
network-caption-ordinary-1 = The description speaks of something outside the frame, or too small for the network.
network-caption-ordinary-2 = The word is part of a name: of a team, a bar, a product or a type of vehicle.
network-caption-ordinary-3 = The same description was given to a whole series of pictures, as agencies and programs do.
network-caption-ordinary-4 = The network is wrong: it mixes up things that look alike, and pictures of things with the things.
network-caption-next = Read the whole description and look at the picture yourself. Where they do not fit, ask who wrote the description, and search for the picture that it fits.

## Why it could not be used, and its measurement

reason-no-caption = The file has no description, title or keywords.
reason-caption-without-things = The file’s description, title and keywords have no word for an animal, a vehicle or an instrument that Telltale knows.
reason-nothing-named = The network names nothing in this picture. It is silent unless it is sure.
measurement-thing = How sure the network is of the thing that it names

## What is where: things, findings there, and what does not fit

things-title = What is where
things-named = { $thing } ({ $probability })
things-whole = The network names it in the picture as a whole, and at no single place.
things-places = { $count ->
    [one] The network sees it at one place.
   *[other] The network sees it at { $count } places.
}
things-touched = Findings there: { $findings }.
things-untouched = No finding lies there.
things-caption = The file’s description speaks of something else.
things-at = What is at this place
things-mostly = The network names what is there: { $thing }.
things-contradictions = What does not fit
things-camera-and-generator = The file names a camera, and it also says that a program generated the picture or a part of it. Both hold where a program changed a photo; otherwise one of the two statements came from elsewhere.
things-about-title = About these names
things-about = The numbers are the network’s own, from 0 to 1; it speaks from 0.9 on and is sometimes wrong all the same. A name says nothing about how the picture was made. Places are wider than what they show.
