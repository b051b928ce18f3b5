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

network-caption-check = Опис і те, що називає нейромережа
network-caption-looks-for = Порівнює слова з опису, назви й ключових слів файлу з тим, що нейромережа називає на зображенні, якщо і там, і там ідеться про тварин, транспорт або музичні інструменти.
network-caption-blind-to = Знає лише деякі прості іменники сімома мовами й лише ті речі, у яких нейромережа впевнена. Не розуміє речень, місць і подій і не помічає більшості описів, що належать до іншого зображення.
network-caption-name = Опис і зображення називають різне
network-caption-phenomenon = Опис файлу говорить про таке: { $said }. Нейромережа називає на зображенні інше: { $seen } ({ $probability }). За жодного з поглядів на зображення не видно того, про що говорить опис.
network-caption-reasoning = Зазвичай опис відповідає своєму зображенню. Якщо ні, його, можливо, написали для іншого або скопіювали разом із метаданими файлу. Нейромережа знає небагато речей і може помилятися.
network-caption-ordinary-1 = Опис говорить про щось поза кадром або надто мале для нейромережі.
network-caption-ordinary-2 = Слово є частиною назви: команди, закладу, товару чи типу транспорту.
network-caption-ordinary-3 = Той самий опис дали цілій серії зображень, як це роблять агентства й програми.
network-caption-ordinary-4 = Нейромережа помиляється: вона плутає схожі речі, а також зображення речей із самими речами.
network-caption-next = Прочитайте весь опис і подивіться на зображення самі. Якщо вони не відповідають одне одному, запитайте, хто написав опис, і пошукайте зображення, якому він відповідає.

## Why it could not be used, and its measurement

reason-no-caption = У файлі немає опису, назви чи ключових слів.
reason-caption-without-things = В описі, назві й ключових словах файлу немає слова для тварини, транспорту чи музичного інструмента, яке знає Telltale.
reason-nothing-named = Нейромережа нічого не називає на цьому зображенні. Вона мовчить, коли не впевнена.
measurement-thing = Наскільки нейромережа впевнена в тому, що називає

## What is where: things, findings there, and what does not fit

things-title = Що де розташоване
things-named = { $thing } ({ $probability })
things-whole = Нейромережа називає це на зображенні загалом, але не бачить на жодній окремій ділянці.
things-places = { $count ->
    [one] Нейромережа бачить це на { $count } ділянці.
    [few] Нейромережа бачить це на { $count } ділянках.
    [many] Нейромережа бачить це на { $count } ділянках.
   *[other] Нейромережа бачить це на { $count } ділянки.
}
things-touched = Ознаки й примітки там: { $findings }.
things-untouched = Там немає жодної ознаки чи примітки.
things-caption = Опис файлу говорить про інше.
things-at = Що є на цій ділянці
things-mostly = Нейромережа називає те, що там є: { $thing }.
things-contradictions = Що не узгоджується
things-camera-and-generator = Файл називає камеру і водночас каже, що зображення або його частину створила програма. Обидва твердження правильні, якщо програма змінила фото; інакше одне з них потрапило сюди звідкись іще.
things-about-title = Про ці назви
things-about = Числа від 0 до 1 дає сама нейромережа; вона називає речі, лише починаючи з 0,9, і все одно іноді помиляється. Назва нічого не каже про те, як створено зображення. Ділянки більші за те, що на них показано.
