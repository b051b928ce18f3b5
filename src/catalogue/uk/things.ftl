### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = птах
thing-dog = собака
thing-cat = кіт
thing-big-cat = велика кішка, наприклад лев або тигр
thing-bear = ведмідь
thing-elephant = слон
thing-horse = кінь
thing-zebra = зебра
thing-cattle = корова або бик
thing-sheep = вівця
thing-pig = свиня
thing-rabbit = кролик або заєць
thing-squirrel = білка
thing-camel = верблюд або лама
thing-panda = панда
thing-fish = риба
thing-turtle = черепаха
thing-lizard = ящірка
thing-crocodile = крокодил
thing-frog = жаба
thing-insect = комаха
thing-spider = павук
thing-car = автомобіль
thing-bus = автобус
thing-truck = вантажівка
thing-tractor = трактор або комбайн
thing-bicycle = велосипед
thing-motorcycle = мотоцикл або скутер
thing-train = поїзд або трамвай
thing-boat = човен або корабель
thing-aeroplane = літак
thing-balloon = повітряна куля
thing-building = будівля
thing-bridge = міст
thing-fountain = фонтан
thing-mountain = гора
thing-stage = сцена
thing-bookshelf = книжкова полиця
thing-traffic-light = світлофор
thing-road-sign = дорожній знак
thing-food = їжа
thing-cup = чашка
thing-computer = комп’ютер
thing-phone = мобільний телефон
thing-camera = фотоапарат
thing-clock = годинник
thing-bottle = пляшка
thing-sofa = диван або ліжко
thing-shoe = взуття
thing-bag = сумка
thing-umbrella = парасоля
thing-guitar = гітара
thing-piano = піаніно
thing-violin = скрипка або віолончель
thing-flower = квітка
thing-candle = свічка

## network/caption

network-caption-check = Опис і те, що називає мережа
network-caption-looks-for = Вона порівнює слова опису, назви й ключових слів файлу з тим, що мережа називає на зображенні, коли обидва говорять про тварин, транспорт або музичні інструменти.
network-caption-blind-to = Вона знає кілька простих іменників сімома мовами і лише речі, у яких мережа впевнена. Вона не розуміє речень, місць і подій і не помічає більшості описів, що належать до іншого зображення.
network-caption-name = Опис і зображення називають різне
network-caption-phenomenon = Опис файлу говорить про таке: { $said }. Мережа називає на зображенні інше: { $seen } ({ $probability }). Жоден погляд на зображення не показує того, про що говорить опис.
network-caption-reasoning = Зазвичай опис відповідає своєму зображенню. Якщо ні, його, можливо, написали для іншого або скопіювали разом із метаданими файлу. Мережа знає небагато речей і може помилятися.
network-caption-ordinary-1 = Опис говорить про щось поза кадром або надто мале для мережі.
network-caption-ordinary-2 = Слово є частиною назви: команди, закладу, товару чи типу транспорту.
network-caption-ordinary-3 = Той самий опис дали цілій серії зображень, як це роблять агентства й програми.
network-caption-ordinary-4 = Мережа помиляється: вона плутає схожі речі, а також зображення речей із самими речами.
network-caption-next = Прочитайте весь опис і подивіться на зображення самі. Якщо вони не відповідають одне одному, запитайте, хто написав опис, і пошукайте зображення, якому він відповідає.

## Why it could not be used, and its measurement

reason-no-caption = У файлі немає опису, назви чи ключових слів.
reason-caption-without-things = В описі, назві й ключових словах файлу немає слова для тварини, транспорту чи музичного інструмента, яке знає Telltale.
reason-nothing-named = Мережа нічого не називає на цьому зображенні. Вона мовчить, коли не впевнена.
measurement-thing = Наскільки мережа впевнена в тому, що називає

## What is where: things, findings there, and what does not fit

things-title = Що де розташоване
things-named = { $thing } ({ $probability })
things-whole = Мережа називає це на зображенні загалом і в жодному окремому місці.
things-places = { $count ->
    [one] Мережа бачить це в { $count } місці.
    [few] Мережа бачить це в { $count } місцях.
    [many] Мережа бачить це в { $count } місцях.
   *[other] Мережа бачить це в { $count } місця.
}
things-touched = Знахідки там: { $findings }.
things-untouched = Там немає жодної знахідки.
things-caption = Опис файлу говорить про інше.
things-at = Що є в цьому місці
things-mostly = Мережа називає те, що там є: { $thing }.
things-contradictions = Що не узгоджується
things-camera-and-generator = Файл називає камеру і водночас каже, що зображення або його частину створила програма. Обидва твердження можливі, якщо програма змінила фотографію; інакше одне з них потрапило сюди звідкись іще.
things-about-title = Про ці назви
things-about = Числа належать самій мережі, від 0 до 1; вона говорить від 0,9 і все одно іноді помиляється. Назва нічого не каже про те, як створено зображення. Місця ширші за те, що вони показують.
