### The page around the findings.

## Severity

severity-info = Для відома
severity-low = Трохи незвично
severity-moderate = Незвично. Варто перевірити
severity-high = Дуже незвично для звичайних фото

severity-word-info = Примітка
severity-word-low = Низький рівень
severity-word-moderate = Помірний рівень
severity-word-high = Високий рівень

## Layers of evidence

basis-signed = Підпис: цифровий підпис у файлі
basis-stated = Відомості: що файл повідомляє про себе
basis-structure = Структура: як побудовано файл
basis-compression = Стиснення: сліди збереження
basis-pixels = Пікселі: шум, колір і зміна розміру
basis-geometry = Геометрія: повторені або неможливі ділянки
basis-network = Нейромережа: оцінка навченої моделі
basis-person = Людина: чиєсь власне судження

## Values

value-share = { $percent } %
value-plain = { $value }
value-pixels = { $value } пкс
value-bytes = { $value ->
    [one] { $value } байт
    [few] { $value } байти
    [many] { $value } байтів
   *[other] { $value } байта
}
value-kilobytes = { $value } кБ
value-megabytes = { $value } МБ
value-offset = байт { $value }
value-jpeg-quality = якість { $value }
value-network-score = { $value }
value-seconds = { $value } с
value-range = { $low } … { $high }
value-dimensions = { $width } × { $height } пкс
value-none = –

## Before the page has started

start-loading = Завантаження…
start-no-webassembly = Цей браузер не підтримує WebAssembly, або його заборонено в налаштуваннях. Telltale без нього не працює. WebAssembly підтримують поточні версії Firefox, Chrome, Edge та Safari.
start-no-simd = Цей браузер застарий: він не підтримує WebAssembly SIMD. Його підтримують поточні версії Firefox, Chrome, Edge та Safari.
start-no-worker = Цей браузер не дозволяє фонових скриптів (workers). Telltale без них не працює. Вони є в поточних версіях Firefox, Chrome, Edge та Safari.
start-no-rule = Цей сервер не надсилає правила, яке запечатує фоновий скрипт, тому сторінка не може запечатати себе й не приймає зображень. Це правило наведено в нотатках Telltale про розміщення на сервері.
start-failed = Не вдалося завантажити Telltale. Перевірте з’єднання та перезавантажте сторінку.

## Header and start

page-title = Telltale
page-tagline = Шукає в зображенні ознаки редагування та генерування. Зображення лишається на цьому пристрої.
page-choose-other = Інше зображення
page-language = Мова
page-language-ask = Щоб змінити мову, сторінку треба завантажити знову. Відкрите зображення вона забуде. Змінити мову?
page-seal-open = Ще не запечатано
page-seal-closed = Запечатано. Переконайтеся самі
page-seal-hint-open = Сторінка ще завантажує свої частини. Вона не прочитає жодного зображення, доки не запечатає себе.
page-seal-hint-closed = Браузер більше не дозволяє цій сторінці з’єднуватися з жодним сервером.

page-drop-title = Перетягніть сюди зображення
page-drop-action = Вибрати зображення
page-drop-other-ways = Також можна вставити його з буфера обміну.
page-drop-kinds = JPEG, PNG, WebP, GIF, TIFF або BMP, до 100 мегапікселів. У HEIC, AVIF, JPEG XL і SVG перевіряються лише файл і метадані, а не саме зображення.
page-only-an-address = Надійшла лише адреса, а не саме зображення. Якби ця сторінка запитала зображення, його сервер дізнався б, що ви його переглядаєте. Тому вона цього не робить. Спочатку збережіть зображення, а потім перетягніть файл.
page-drop-no-picture = Серед перетягнутого не було жодного зображення.
page-launch-unreadable = Браузер не зміг прочитати файл, який мав відкритися тут. Можливо, його перемістили, змінили або видалили. Перетягніть його сюди або виберіть ще раз.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] Прийнято лише перші зображення: { $taken }. Ще { $count } зображення пропущено. Перетягніть решту окремо.
    [few] Прийнято лише перші зображення: { $taken }. Ще { $count } зображення пропущено. Перетягніть решту меншими папками.
    [many] Прийнято лише перші зображення: { $taken }. Ще { $count } зображень пропущено. Перетягніть решту меншими папками.
   *[other] Прийнято лише перші зображення: { $taken }. Ще { $count } зображення пропущено. Перетягніть решту меншими папками.
}
page-drop-release = Відпустіть, щоб відкрити це зображення

page-intro-title = Що ви побачите
page-intro-signs = Кожна ознака пояснює, що й де помічено, чому це незвично та що ще може бути причиною.
page-intro-rates = Наскільки ознака незвична, показує підрахунок: у скількох звичайних фото вона так само виразна або виразніша.
page-intro-silence = Те, що перевірка нічого не виявила, ще не є доброю новиною. Якщо перевірку не вдалося застосувати, вказано причину.
page-intro-no-score = Загальної оцінки зображення немає, бо одне число не може всього цього передати.

page-loading-parts = Завантажуються перевірки та нейромережа. Зображення можна перетягнути вже зараз.
page-ready = Готово. Усе завантажено, сторінка запечатала себе.
page-ready-incomplete = Готово, сторінка запечатала себе. Деякі перевірки використати не вдасться.
page-missing-reader = Частину, яка читає дані Content Credentials, не вдалося завантажити. Підписане у файлі залишиться непрочитаним.

page-waiting = Підготовка… Ваше зображення чекає на цьому пристрої. Його буде відкрито, коли сторінка запечатає себе.
page-not-loaded = Не вдалося завантажити перевірки, тому аналізувати зображення неможливо. Перевірте з’єднання та перезавантажте сторінку.
page-no-worker = Аналіз зупинявся занадто часто, а запечатана сторінка не може запустити новий. Перезавантажте сторінку та відкрийте зображення ще раз.
page-no-worker-started = Тут не вдалося запустити жодного фонового скрипта (worker), тому аналізувати зображення неможливо. Можливо, браузеру бракує пам’яті або його налаштування забороняють такі скрипти. Закрийте інші вкладки та перезавантажте сторінку; якщо це не допоможе, скористайтеся іншим браузером.
page-not-sealed = Браузер не прийняв правила, яке закриває цю сторінку від усіх серверів, тому тут не читається жодне зображення. Перезавантажте сторінку; якщо це не допоможе, скористайтеся іншим браузером.
page-reload = Перезавантажити сторінку

## Stage

page-stage-label = Зображення
page-stage-help = Клавіші зі стрілками пересувають зображення, плюс і мінус змінюють масштаб, одиниця показує 100 %, нуль показує зображення повністю.
page-zoom-in = Збільшити
page-zoom-out = Зменшити
page-zoom-fit = Умістити
page-zoom-level = { $percent } %
page-heat-toggle = Карта
page-heat-legend = Карта: { $check }. { $meaning } Кольори означають те саме в усіх зображеннях.
page-heat-blank = Без кольору: менше ніж { $value }
page-heat-unseen = Заштриховано: не розглянуто
page-nothing-to-show = Тут немає чого показати. Ви можете перетягнути сюди інше зображення.
page-not-shown = Ваш браузер не показує зображень цього типу. Перевірки все одно читають файл.
page-picture-alt = Зображення, яке ви відкрили: { $name }

## Strip

headline-low = Найсильніша ознака: низький рівень. Трохи незвично.
headline-moderate = Найсильніша ознака: помірний рівень. Незвично, варто перевірити.
headline-high = Найсильніша ознака: високий рівень. Дуже незвично для звичайних фото.
headline-rule-low = Найсильніша ознака: низький рівень. { $name }.
headline-rule-moderate = Найсильніша ознака: помірний рівень. { $name }.
headline-rule-high = Найсильніша ознака: високий рівень. { $name }.
headline-nothing = Нічого незвичного не виявлено. Це не означає, що фото справжнє.
headline-nothing-without-pixels = Саме зображення перевірити не вдалося. В іншій частині файлу нічого незвичного не виявлено. Це не означає, що фото справжнє.
headline-nothing-incomplete = Частину цього зображення прочитати не вдалося. У решті нічого незвичного не виявлено. Це не означає, що фото справжнє.
headline-nothing-few = Нічого незвичного не виявлено, але більшість перевірок самого зображення не вдалося застосувати. Це не означає, що фото справжнє.
headline-unusable = До цього файлу не вдалося застосувати жодної перевірки, тому про нього нічого не можна сказати.

page-strip-label = Підсумок
page-none-ended = Жодної перевірки ще не завершено.
page-strongest-so-far-none = Поки що нічого незвичного не виявлено.
page-stopped-none = Зупинено достроково. Виконані перевірки нічого незвичного не виявили.
page-headline-so-far = Це ще не остаточно, бо перевірки тривають. { $headline }
page-headline-stopped = Це неповний результат, бо аналіз зупинено достроково. { $headline }
page-count-signs = { $count ->
    [one] ознака
    [few] ознаки
    [many] ознак
   *[other] ознаки
}
page-count-nothing = { $count ->
    [one] перевірка нічого не виявила
    [few] перевірки нічого не виявили
    [many] перевірок нічого не виявили
   *[other] перевірки нічого не виявили
}
page-count-unusable = { $count ->
    [one] перевірку не вдалося застосувати
    [few] перевірки не вдалося застосувати
    [many] перевірок не вдалося застосувати
   *[other] перевірки не вдалося застосувати
}

## Analysis

page-opening = Читання файлу…
page-starting-network = Підготовка нейромережі…
page-progress = Перевірка { $current } із { $total }: { $check }
page-cancel = Скасувати
page-cancelling = Зупинення…
page-cancelled = Зупинено. Нижче наведено те, що встигли виявити; решту перевірок не виконано.
page-cancelled-early = Зупинено до кінця першої перевірки.
page-ended = { $left ->
    [0] Аналіз зупинено одразу. Перед наступним зображенням перезавантажте сторінку.
    [one] Аналіз зупинено одразу. Це можна зробити ще { $left } раз, перш ніж доведеться перезавантажити сторінку.
    [few] Аналіз зупинено одразу. Це можна зробити ще { $left } рази, перш ніж доведеться перезавантажити сторінку.
    [many] Аналіз зупинено одразу. Це можна зробити ще { $left } разів, перш ніж доведеться перезавантажити сторінку.
   *[other] Аналіз зупинено одразу. Це можна зробити ще { $left } раза, перш ніж доведеться перезавантажити сторінку.
}
page-again = Аналізувати ще раз
page-analysed = Аналіз завершено.
page-replaced = { $left ->
    [0] Одна частина аналізу відмовила, і її замінено. Запасних більше немає: перед наступним зображенням перезавантажте сторінку.
    [one] Одна частина аналізу відмовила, і її замінено. Готова ще { $left } запасна.
    [few] Одна частина аналізу відмовила, і її замінено. Готові ще { $left } запасні.
    [many] Одна частина аналізу відмовила, і її замінено. Готово ще { $left } запасних.
   *[other] Одна частина аналізу відмовила, і її замінено. Готово ще { $left } запасної.
}

## Files that cannot be analysed

page-refused-empty = Цей файл порожній
page-refused-empty-help = Можливо, копіювання або завантаження обірвалося. Попросіть надіслати файл ще раз.
page-refused-unsupported = Файл такого типу прочитати не можна
page-refused-unsupported-help = Попросіть зображення в тому вигляді, у якому його зберегла камера чи застосунок, якщо то інший тип файлу. Перетворення цього файлу знищує сліди, які шукають перевірки.
page-refused-too-large = Це зображення завелике
page-refused-too-large-help = Воно потребує більше пам’яті, ніж має сторінка в браузері. Не зменшуйте його: це знищує сліди, які шукають перевірки.
page-refused-damaged = Це зображення пошкоджене
page-refused-damaged-help = Попросіть іншу копію та порівняйте розміри обох файлів.
page-refused-broken = Аналіз цього файлу зупинився через помилку
page-refused-broken-help = Про цей файл нічого не сказано. Якщо зображення велике, браузеру могло забракнути пам’яті; може допомогти закриття інших вкладок. Можна спробувати ще раз або відкрити інше зображення.
page-refused-unreadable = Браузер не зміг прочитати цього файлу
page-refused-unreadable-help = Можливо, після вибору файл перемістили, змінили або видалили, або ж браузеру бракує пам’яті. Виберіть його ще раз.
page-file-above-limit = Розмір файлу: { $size }; межа: { $limit }. Виріжте частину в іншій програмі, не змінюючи її розміру, збережіть її як PNG, щоб нічого не втратити, і відкрийте. Коли повідомлятимете про результат, зазначте, звідки її взято.

## Cards and detail

page-findings-title = Ознаки й примітки
page-detail-reasoning = Чому це незвично
page-detail-reasoning-fact = Що це означає
page-detail-agreeing = Інші перевірки, що вказують на те саме
page-detail-ordinary = Що ще може бути причиною
page-detail-next = Що можна зробити далі
page-detail-rarity = Наскільки це незвично
page-detail-measurements = Вимірювання
page-detail-places = Ділянки зображення
page-detail-basis = На чому це ґрунтується
page-detail-blind = Чого перевірка не бачить
page-detail-method = Версія та джерела
page-detail-version = Версія цієї перевірки: { $version }.
page-detail-source = { $title }: { $address }

page-rarity-capped = Самі по собі ознаки цього виду ніколи не отримують більше ніж «{ $word }».
page-rarity-rule = { $word }. За цим рівнем стоїть не частота, а правило: { $rule }
page-rarity-fact = Це опис файлу. Сам по собі він не вказує в жодному напрямку.

page-table-value = Тут
page-table-ordinary = 95 % звичайних фото
page-table-left = Ліворуч
page-table-top = Зверху
page-table-width = Ширина
page-table-height = Висота
page-places-more = { $count ->
    [one] Ще { $count } меншої ділянки немає в списку.
    [few] Ще { $count } менших ділянок немає в списку.
    [many] Ще { $count } менших ділянок немає в списку.
   *[other] Ще { $count } меншої ділянки немає в списку.
}
page-region-bytes = Фрагмент файлу: { $len }, початок: { $offset }

## Checks, file, runtime

page-checks-title = Що перевірено
page-checks-found = Щось виявлено
page-checks-nothing = Нічого не виявлено
page-checks-unusable = Не вдалося застосувати (вказано причину)
page-checks-failed = Помилка. Інші перевірки лишаються чинними
page-checks-pending = Не виконано

page-file-title = Файл
page-file-name = Назва
page-file-kind = Тип за вмістом
page-file-kind-unknown = невідомий
page-file-size = Розмір
page-file-dimensions = Зображення
page-file-hash = SHA-256
page-file-arrival = Як надійшов
page-file-arrival-dropped = перетягнуто на сторінку
page-file-arrival-picked = вибрано у вікні вибору файлів
page-file-arrival-picked-on-phone = вибрано на телефоні або планшеті
page-file-arrival-pasted = вставлено з буфера обміну
page-file-arrival-sample = одне зі зразкових зображень
page-file-arrival-command-line = передано через командний рядок
page-file-orientation = Орієнтація
page-file-orientation-turned = збережено повернутим, показано прямо (EXIF { $value })

page-runtime-title = Як виконано аналіз
page-runtime-backend = Де працює нейромережа
page-runtime-cpu = процесор (CPU)
page-runtime-webgpu = графічний процесор (WebGPU)
page-runtime-none = ніде: нейромережа не бере участі
page-runtime-reason = Чому
page-runtime-model = Нейромережа
page-runtime-quantization = Ваги
page-runtime-problem = Чому без нейромережі
page-runtime-self-test = Самоперевірка, найбільша різниця
page-runtime-version = Версія

page-limits-title = Чого цей звіт не може показати
page-save = Зберегти звіт
page-save-form = Формат звіту
page-save-failed = Браузер не зміг цього зберегти. Можливо, його налаштування забороняють завантаження або бракує місця. Можна спробувати ще раз.
page-caution-network = Нейромережу не використано. { $problem }
page-caution-failed = { $count ->
    [one] { $count } перевірка зупинилася через помилку і нічого не говорить про це зображення. Інші перевірки лишаються чинними.
    [few] { $count } перевірки зупинилися через помилку і нічого не говорять про це зображення. Інші перевірки лишаються чинними.
    [many] { $count } перевірок зупинилися через помилку і нічого не говорять про це зображення. Інші перевірки лишаються чинними.
   *[other] { $count } перевірки зупинилися через помилку і нічого не говорять про це зображення. Інші перевірки лишаються чинними.
}
page-caution-copy = Схоже на повторно збережену копію, тому багато перевірок бачать менше. Краще мати копію, ближчу до оригіналу.
page-save-sensitive = Із чутливими даними: координатами, іменами, серійними номерами та всім іншим, що позначає лабораторія.

## The reader's own part

review-title = Ваше судження
review-help = Те, що ви тут зазначите, лишається на цій сторінці, доки ви не збережете звіт. Тоді воно потрапить до звіту так, як ви це написали. Це не змінює ні вимірювань, ні рівня ознак.
review-accepted = Прийняти
review-rejected = Відхилити
review-unsure = Важко сказати
review-word-accepted = прийнято
review-word-rejected = відхилено
review-word-unsure = важко сказати
review-note = Нотатка
review-own-version = Написати власну версію
review-change = Змінити
review-remove = Видалити
review-undo = Скасувати останню дію
review-add = Додати власне спостереження
review-lose = Ваше судження про це зображення не збережено. Усе одно відкрити інше зображення?

person-form-title = Ваше спостереження
person-form-name = Що це?
person-form-phenomenon = Що ви бачите?
person-form-reasoning = Чому це незвично? (можна не заповнювати)
person-form-severity = Наскільки це незвично, на вашу думку?
person-form-naturalness = Наскільки природний вигляд це має, від 0 (зовсім неприродний) до 100 (цілком природний)? (можна не заповнювати)
person-form-place = Де саме, у пікселях зображення? (можна не заповнювати)
person-form-sight = Узяти видиму частину
person-form-draw = Позначити на зображенні
person-form-drawing = Натисніть і, не відпускаючи, проведіть по зображенню від одного кута ділянки до протилежного.
person-form-keep = Застосувати
person-form-cancel = Скасувати
person-form-missing = Напишіть, що це і що ви бачите.
person-form-outside = Для ділянки потрібні чотири цілі числа, і вона має лежати в межах зображення.
person-form-naturalness-wrong = Природність має бути цілим числом від 0 до 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = Причини не вказано.
person-own-ordinary-1 = Люди бачать візерунки в шумі та слідах стиснення, надто коли вже чогось очікують.
person-own-ordinary-2 = Незвичні речі трапляються й перед камерою.
person-own-next = Попросіть ще когось подивитися на ту саму ділянку, але не кажіть, що побачили ви.
rule-person = Людина подивилася на зображення й сама вибрала цей рівень. За ним не стоїть жодне вимірювання.

## Saved reports

export-html = Вебсторінка для друку
export-markdown = Текст (Markdown)
export-json = Повний звіт для програм (JSON)
export-media-review = Чернетка для фактчеку (MediaReview)
export-anomreason = Анотації (AnomReason)
export-coco = Анотації з ділянками (COCO)
export-picture = Зображення з обведеними ділянками (PNG)

document-title = Telltale: ознаки в зображенні
document-title-several = Telltale: ознаки в кількох зображеннях
document-about = Цей звіт не містить самого зображення. Якого файлу він стосується, видно за SHA-256 нижче. Якщо у файлі є координати, імена людей, серійні номери чи подібні дані, їх вилучено. Те, що хтось написав, читаючи звіт, подано тут так, як було написано.
document-about-sensitive = Цей звіт не містить самого зображення. Якого файлу він стосується, видно за SHA-256 нижче. Якщо у файлі є координати, імена людей, серійні номери чи подібні дані, їх не вилучено. Те, що хтось написав, читаючи звіт, подано тут так, як було написано.
document-severity = Рівень
document-review = Судження людини
document-naturalness = Природність, яку зазначила людина (від 0 до 100)
document-own = Що додала людина
document-code = Код
document-plan = Де на зображенні лежать ділянки. Номери ті самі, що й в ознак і приміток нижче.

## Lab

page-lab-title = Лабораторія
page-lab-help = Необроблені дані для досвідченого ока. Це не результати перевірок.
page-lab-file = Файл
page-lab-filter = Фільтр
page-lab-structure = Як побудовано файл
page-lab-structure-part = Частина
page-lab-structure-note = Що містить
page-lab-structure-offset = Від байта
page-lab-structure-length = Довжина
page-lab-run = { $name } × { $count }
page-lab-metadata = Що файл повідомляє про себе
page-lab-metadata-help = Такі записи може додати до файлу будь-хто: це твердження, а не докази.
page-lab-metadata-key = Поле
page-lab-metadata-value = Значення
page-lab-metadata-none = Цей файл нічого не повідомляє про себе. В інтернеті це звична річ: більшість сайтів вилучає такі записи.
page-lab-none-fits = Тут немає нічого, що відповідає фільтру.
page-lab-group-container = Поля контейнера
page-lab-group-text = Тексти й коментарі
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = Ресурси Photoshop
page-lab-group-icc = Колірний профіль (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = Показати більше (лишилося: { $count })
page-lab-cut = { $count ->
    [one] Прочитано ще { $count } запис, якого немає в списку.
    [few] Прочитано ще { $count } записи, яких немає в списку.
    [many] Прочитано ще { $count } записів, яких немає в списку.
   *[other] Прочитано ще { $count } запису, якого немає в списку.
}
page-lab-left-out-position = Координати: до експорту не потрапляють
page-lab-left-out-serial-number = Серійний номер: до експорту не потрапляє
page-lab-left-out-name = Ім’я: до експорту не потрапляє
page-lab-left-out-contact = Контакт: до експорту не потрапляє
page-lab-left-out-thumbnail = Мініатюра: до експорту не потрапляє
page-lab-left-out-document-id = Ідентифікатор документа: до експорту не потрапляє
page-lab-left-out-path = Шлях до файлу: до експорту не потрапляє

## Check it yourself

page-privacy-title = Переконайтеся самі
page-privacy-close = Закрити
page-privacy-idea = Ця сторінка запечатує себе, перш ніж прочитати зображення. Спочатку завантажується все, що їй потрібно. Потім вона додає правило, за виконанням якого стежить браузер і якого не може скасувати жоден скрипт: жодних з’єднань із серверами, навіть із тим, з якого прийшла ця сторінка.
page-privacy-state-open = Ще не запечатано. Жодного зображення не прочитано.
page-privacy-state-closed = Запечатано через { $seconds } с після відкриття сторінки.
page-privacy-policy-title = Правило, рядок за рядком
page-privacy-policy-directive = Правило
page-privacy-policy-meaning = Простими словами
page-policy-default = Усе, чого не названо нижче, заборонено.
page-policy-script = Нові скрипти завантажувати не можна. Код WebAssembly, який уже тут, може працювати далі.
page-policy-style = Таблиці стилів завантажувати не можна.
page-policy-img = Зображення можна брати лише з пам’яті цього пристрою.
page-policy-connect = Жодних з’єднань із серверами.
page-policy-worker = Жодних нових фонових скриптів.
page-policy-form = Форми надсилати не можна.
page-policy-base = Адреси на сторінці не можна перенаправити.
page-policy-frame = Усередині цієї сторінки не можна показати іншу.
page-privacy-rtc = Правила браузера не охоплюють ані прямих з’єднань між браузерами (WebRTC), ані того, що сторінка каже скрипту, який зберігає її на цьому пристрої (service worker), тому сторінка вилучила і те, і те, перш ніж запечатати себе.
page-privacy-requests-title = Запити цієї сторінки від моменту її відкриття
page-privacy-requests-workers = Фонових скриптів у цьому списку немає. Власне правило від самого початку забороняє їм будь-які запити, і тест вище це випробовує.
page-privacy-requests-count = Запитів: { $count }. З них після запечатування: { $after }.
page-privacy-requests-what = Що
page-privacy-requests-when = Коли
page-privacy-requests-size = Розмір
page-privacy-requests-after = { $when }, після запечатування
page-privacy-requests-try = заблоковано: спроба з тесту вище
page-privacy-leak-title = Нехай сторінка спробує вийти назовні
page-privacy-leak-help = Ця кнопка змушує сторінку та її фоновий скрипт спробувати з’єднатися із цим сервером і ще з одним ({ $origin }), не передаючи жодної частини зображення. Вона працює лише після запечатування сторінки.
page-privacy-leak-button = Спробувати передати дані
page-privacy-leak-running = Виконується спроба…
page-privacy-leak-all-blocked = Заблоковано всі спроби. Їхня кількість: { $count }.
page-privacy-leak-open = Не заблоковано спроб: { $count }. Не відкривайте в цьому браузері конфіденційних зображень.
page-privacy-leak-try = Спроба
page-privacy-leak-page = Зі сторінки
page-privacy-leak-worker = Із фонового скрипта
page-privacy-leak-blocked = заблоковано
page-privacy-leak-open-same = не заблоковано: цей сервер
page-privacy-leak-open-other = не заблоковано: інший сервер
page-privacy-leak-none = там цього немає
page-privacy-leak-no-worker = Жоден запасний фоновий скрипт не відповів, тому спроби зробила лише сама сторінка.
page-privacy-not-covered-title = Чого сторінка не може заблокувати
page-privacy-not-covered-navigation = Того, що ви робите самі: переходите за посиланням, вводите адресу, ділитеся зображенням або вивантажуєте його деінде.
page-privacy-not-covered-address = Програма на сторінці може відкрити іншу адресу й додати до неї слова. Жодне правило браузера цього не зупиняє. Ця сторінка ніколи так не робить, а ви побачили б, що адреса змінилася.
page-privacy-not-covered-connect = Браузер може шукати адресу сервера або з’єднуватися з ним ще до того, як звіриться з правилом, і нічого про це не повідомити (помічено в Chromium). Програма на сторінці могла б цим зловживати. Ця так не робить, і її код відкритий.
page-privacy-not-covered-browser = Того, що роблять браузер і його розширення, а також операційна система.
page-privacy-aeroplane = Щоб мати певність і нікому не вірити на слово: дочекайтеся, доки на сторінці з’явиться «Запечатано», вимкніть інтернет, відкрийте зображення та закрийте сторінку, перш ніж знову ввімкнути інтернет.

## The signed history

page-history-title = Підписана історія, від найновішого зображення
page-history-untitled = Зображення без назви
page-history-unnamed = без імені
page-history-unsigned = Воно не має власних даних Content Credentials, тому нічого підписаного про нього не відомо.
page-history-signer = Підписант: { $name }. { $trust }
page-history-signer-unlisted = Підписано сертифікатом, власник якого називає себе «{ $name }». { $trust }
page-history-certificate = Назва сертифіката: { $name }.
page-history-listed = Підписант є в цьому списку: { $list }.
page-history-identity = До цього додано твердження про особу або організацію: { $name } ({ $kind }).
page-history-failure = Не збігається: { $code }
page-history-parent = Зображення вище створено із цього зображення.
page-history-component = Це зображення вставлено в те, що вище.
page-history-input = Програма спиралася на це зображення, коли створювала те, що вище.
page-history-lists = Підписантів шукали в цих списках: { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }, { $next }
page-history-lists-none = Жодного списку підписантів не використано.
page-history-software = { $name }
page-history-action = { $code ->
    [created] Створено
    [opened] Відкрито
    [placed] Вставлено інше зображення
    [removed] Щось вилучено
    [edited] Відредаговано
    [edited-metadata] Змінено метадані
    [adjustedColor] Змінено кольори
    [color_adjustments] Змінено кольори
    [cropped] Обрізано
    [resized] Змінено розмір
    [resized-proportional] Змінено розмір
    [orientation] Повернуто або віддзеркалено
    [filtered] Застосовано фільтр
    [enhanced] Покращено
    [drawing] Домальовано
    [addedText] Додано текст
    [converted] Перетворено в інший формат
    [transcoded] Закодовано заново
    [repackaged] Перепаковано
    [published] Опубліковано
    [redacted] Щось приховано в записі
    [watermarked] Додано водяний знак
    [watermarked-bound] Додано водяний знак
    [watermarked-unbound] Додано водяний знак
    [deleted] Щось видалено
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] від генератора
    [compositeWithTrainedAlgorithmicMedia] складено, з частинами від генератора
    [algorithmicMedia] обчислено алгоритмом
    [algorithmicallyEnhanced] покращено алгоритмом
    [compositeSynthetic] складено, із синтетичними частинами
    [composite] складено
    [digitalCapture] знято цифровою камерою
    [computationalCapture] знято й обчислено камерою
    [compositeCapture] складено з фото
    [negativeFilm] скановано з негатива
    [positiveFilm] скановано зі слайда
    [print] скановано з відбитка
    [digitalCreation] створено людиною на комп’ютері
    [digitalArt] створено людиною на комп’ютері
    [humanEdits] відредаговано людиною
    [minorHumanEdits] дещо відредаговано людиною
    [virtualRecording] записано у віртуальному місці
    [screenCapture] зображення екрана
    [dataDrivenMedia] намальовано за даними
   *[other] { $code }
}

## Several pictures

pictures-title = Зображення
pictures-progress = { $count ->
    [one] Аналіз завершено для { $over } із { $count } зображення.
    [few] Аналіз завершено для { $over } із { $count } зображень.
    [many] Аналіз завершено для { $over } із { $count } зображень.
   *[other] Аналіз завершено для { $over } із { $count } зображення.
}
pictures-name = Зображення
pictures-strongest = Найсильніша ознака
pictures-signs = Ознаки
pictures-standing = Стан
pictures-waiting = чекає
pictures-waits = Це зображення чекає, доки завершиться аналіз попереднього.
pictures-analysing = аналізується
pictures-done = { $unusable ->
    [0] проаналізовано
    [one] проаналізовано; не застосовано { $unusable } перевірку
    [few] проаналізовано; не застосовано { $unusable } перевірки
    [many] проаналізовано; не застосовано { $unusable } перевірок
   *[other] проаналізовано; не застосовано { $unusable } перевірки
}
pictures-stopped = зупинено
pictures-refused = не можна аналізувати
pictures-failed = помилка
pictures-stop = Зупинити решту
pictures-stop-all = Зупинити всі
pictures-stop-one = Скасувати аналіз { $name }
pictures-save-page = Зберегти всі звіти (одна сторінка)
pictures-save = Зберегти всі звіти (JSON Lines)
pictures-remove = Прибрати це зображення
