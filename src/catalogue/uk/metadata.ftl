### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = Файл перетягнули на сторінку. Зображення, яке перетягують із сайту чи месенджера, може бути зменшеною або заново збереженою копією без відомостей, що були в першому файлі.
limit-arrival-picked-on-phone = Файл вибрали на телефоні або планшеті. Такі пристрої можуть перетворити зображення, зменшити його або вилучити координати ще до того, як його отримає сторінка.
limit-arrival-pasted = Зображення вставили з буфера обміну. Буфер створює нове зображення: метадані першого файлу, його стиснення та цифрові підписи при цьому втрачаються. Якщо у вас є сам файл, перетягніть його сюди.

## In place of sensitive values in exports

redacted-position = (координати вилучено)
redacted-serial_number = (серійний номер вилучено)
redacted-name = (ім’я вилучено)
redacted-contact = (контакт вилучено)
redacted-thumbnail = (мініатюру вилучено)
redacted-document_id = (ідентифікатор документа вилучено)
redacted-path = (шлях до файлу вилучено)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = Відомості про камеру
metadata-camera-looks-for = Читає, що сказано у файлі про обставини зйомки: камеру, об’єктив, час, експозицію та координати.
metadata-camera-blind-to = Більшість сайтів видаляє ці відомості, тож їхня відсутність нічого не означає. Якщо вони є, їх ніхто не перевіряв.

metadata-camera-name = Відомості про камеру
metadata-camera-phenomenon = У файлі сказано, як зроблено фото.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = Ці відомості не мають цифрового підпису. Будь-яка програма може записати їх, змінити або скопіювати з іншого фото.
metadata-camera-ordinary-1 = Камери й телефони записують такі відомості в кожне фото.
metadata-camera-ordinary-2 = Графічні редактори та конвертери переносять їх з одного файлу в інший, зокрема в колажі та знімки екрана.
metadata-camera-next = Порівняйте ці відомості з тим, що каже джерело, і попросіть перший файл із камери.

metadata-camera-camera = { " " }Камера: «{ $value }».
metadata-camera-lens = { " " }Об’єктив: «{ $value }».
metadata-camera-time = { " " }Час: { $value }.
metadata-camera-time-written = { " " }Час записано так: «{ $value }».
metadata-camera-exposure = { " " }Експозиція: { $value }.
metadata-camera-position = { " " }Координати вказано.
metadata-camera-no-position = { " " }Координат не вказано.

## metadata/history, a finding of metadata/editor

metadata-history-name = Історія редагування
metadata-history-phenomenon = { $count ->
    [one] Файл містить історію редагування, у якій { $count } крок: «{ $actions }».{ $programs }{ $times }
    [few] Файл містить історію редагування, у якій { $count } кроки: «{ $actions }».{ $programs }{ $times }
    [many] Файл містить історію редагування, у якій { $count } кроків: «{ $actions }».{ $programs }{ $times }
   *[other] Файл містить історію редагування, у якій { $count } кроку: «{ $actions }».{ $programs }{ $times }
}
metadata-history-reasoning = Таку історію записують графічні редактори одного виробника. З неї видно, коли файл відкривали, перетворювали та зберігали, але рідко — що саме в ньому змінили.
metadata-history-ordinary-1 = Фотографи та редакції обрізають, масштабують і коригують майже кожне зображення, і кожне збереження додає крок.
metadata-history-ordinary-2 = Історія може походити із шаблону або з іншого зображення, яке вставили в це.
metadata-history-next = Запитайте, що робили в цих програмах, і попросіть файл, яким він був до першого кроку.

metadata-history-programs = { " " }Програми: «{ $names }».
metadata-history-time = { " " }Час: { $time }.
metadata-history-times = { " " }Найраніший час: { $first }, найпізніший: { $last }.

## metadata/damage

metadata-damage-check = Читабельність метаданих
metadata-damage-looks-for = Шукає в метаданих місця, які не можна прочитати: покажчики в нікуди, списки, що повертаються самі до себе, порушений синтаксис.
metadata-damage-blind-to = Не помічає хибних значень, які записано без помилок, і не читає внутрішніх записів виробників камер.

metadata-damage-name = Пошкоджені метадані
metadata-damage-phenomenon = Місць у метаданих, які не вдалося прочитати: { $count }. Перше з них — у метаданих { $group }, байт { $offset }: { $what }
metadata-damage-reasoning = Усе, що вдалося прочитати, наведено. Що було записано в пошкоджених місцях, невідомо.
metadata-damage-ordinary-1 = Програма видалила або перемістила частину метаданих і залишила покажчики на місця, яких уже немає.
metadata-damage-ordinary-2 = Деякі камери, сканери та невеликі програми самі роблять такі помилки.
metadata-damage-next = Запитайте, через які програми пройшов файл, і попросіть ранішу копію.

metadata-damage-header = блок починається не так, як вимагає його формат.
metadata-damage-truncated = блок закінчується зарано.
metadata-damage-loop = список повертається сам до себе.
metadata-damage-pointer = покажчик веде за межі блоку.
metadata-damage-entry = значення лежить за межами блоку або має невідомий тип.
metadata-damage-too-many = записів більше, ніж їх читає Telltale.
metadata-damage-syntax = текст порушує правила свого формату.

## metadata/contradictions

metadata-contradictions-check = Суперечності в тому, що сказано у файлі
metadata-contradictions-looks-for = Порівнює записи у файлі між собою та із зображенням: розміри, орієнтацію, час, координати, камеру, опис.
metadata-contradictions-blind-to = Не помічає хибних записів, які узгоджені між собою. Якщо записів немає, це нічого не означає.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }Так само розходиться ще { $count } пара записів.
    [few] { " " }Так само розходяться ще { $count } пари записів.
    [many] { " " }Так само розходяться ще { $count } пар записів.
   *[other] { " " }Так само розходяться ще { $count } пари записів.
}

metadata-contradiction-size-name = Зазначений розмір і зображення
metadata-contradiction-size-phenomenon = У полі «{ $place }» зазначено розмір { $value } пкс, але зображення має { $other_value } пкс.{ $more }
metadata-contradiction-size-reasoning = Зазвичай це означає, що розмір зображення змінили вже після того, як зробили запис.
metadata-contradiction-size-ordinary-1 = Сайт, месенджер або графічний редактор зменшив чи обрізав зображення й залишив старий запис.
metadata-contradiction-size-ordinary-2 = Камера записала розмір знімка з матриці поруч зі зменшеною копією.
metadata-contradiction-size-next = Попросіть копію зазначеного розміру.

metadata-contradiction-orientation-name = Дві різні орієнтації
metadata-contradiction-orientation-phenomenon = У полі «{ $place }» зазначено { $value }, а в полі «{ $other_place }» — { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = Зазвичай це означає, що один запис змінили, а другий — ні.
metadata-contradiction-orientation-ordinary-1 = Переглядач або графічний редактор повернув зображення й оновив лише один із двох записів.
metadata-contradiction-orientation-ordinary-2 = Конвертер скопіював один із записів із попереднього файлу.
metadata-contradiction-orientation-next = Запитайте, у якій програмі повернули зображення.

metadata-contradiction-times-name = Порушена послідовність часу
metadata-contradiction-times-phenomenon = У полі «{ $place }» зазначено { $value }, а в полі «{ $other_place }», де час не мав би бути ранішим, — { $other_value }.{ $more }
metadata-contradiction-times-reasoning = Знімок спершу роблять, а вже потім змінюють. Різниця більша, ніж буває між будь-якими двома годинниками на Землі, або більша, ніж допускають зазначені часові пояси.
metadata-contradiction-times-ordinary-1 = Годинник камери або комп’ютера йшов неправильно чи скинувся через розряджену батарею.
metadata-contradiction-times-ordinary-2 = Хтось пізніше виправив час фото, але лише в одному місці.
metadata-contradiction-times-next = Запитайте, коли зроблено фото, і порівняйте з іншими фото тієї самої камери.

metadata-contradiction-gps-time-name = Годинник камери та час GPS
metadata-contradiction-gps-time-phenomenon = У полі «{ $place }» зазначено { $value }, а годинник GPS у полі «{ $other_place }» показує { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = GPS подає всесвітній час. Різниця між двома годинниками не відповідає жодному часовому поясу або не відповідає зазначеному.
metadata-contradiction-gps-time-ordinary-1 = На камері було встановлено неправильний день, годину або часовий пояс.
metadata-contradiction-gps-time-ordinary-2 = Пристрій не мав сигналу й записав останні відомі йому координати та час.
metadata-contradiction-gps-time-next = Запитайте, де й коли зроблено фото, і порівняйте з іншими фото з того самого пристрою.

metadata-contradiction-position-name = Координати, яких не існує
metadata-contradiction-position-phenomenon = У полі «{ $place }» зазначено { $value }, але таке значення не може бути більшим за { $other_value }.{ $more }
metadata-contradiction-position-reasoning = Такого місця на Землі немає.
metadata-contradiction-position-ordinary-1 = Програма записала координати з помилкою у форматі або в знаку.
metadata-contradiction-position-ordinary-2 = Приймач не мав сигналу й записав значення без змісту.
metadata-contradiction-position-next = Не покладайтеся на ці координати. Запитайте, де зроблено фото.

metadata-contradiction-camera-name = Відомості про камеру розходяться
metadata-contradiction-camera-phenomenon = У полі «{ $place }» зазначено «{ $value }», а в полі «{ $other_place }» — «{ $other_value }».{ $more }
metadata-contradiction-camera-reasoning = Наскільки відомо, пристрої з такою назвою не записують того, що сказано в другому полі.
metadata-contradiction-camera-ordinary-1 = Програма скопіювала метадані з фото іншої камери, наприклад у панораму чи колаж.
metadata-contradiction-camera-ordinary-2 = Пристрій продавали під іншою маркою, ніж у виробника, або на ньому замінили програмне забезпечення.
metadata-contradiction-camera-next = Запитайте, якою камерою зроблено фото, і попросіть інше фото з тієї самої камери.

metadata-contradiction-copies-name = Те саме записано двічі й по-різному
metadata-contradiction-copies-phenomenon = У полі «{ $place }» зазначено «{ $value }», а в полі «{ $other_place }» — «{ $other_value }».{ $more }
metadata-contradiction-copies-reasoning = Обидва місця мають містити те саме. Зазвичай це означає, що програма змінила одне з них, а друге — ні.
metadata-contradiction-copies-ordinary-1 = Архів або агентство виправило дату, ім’я чи місце програмою, яка знає лише одне з двох полів.
metadata-contradiction-copies-ordinary-2 = Графічний редактор зберіг метадані файлу, який відкрили першим, а зображення взято з іншого.
metadata-contradiction-copies-next = Запитайте, хто змінював метадані та який із двох записів правильний.

metadata-contradiction-digest-name = Опис змінено іншою програмою
metadata-contradiction-digest-phenomenon = Блок IPTC уже не той, за яким обчислено «{ $place }».{ $more }
metadata-contradiction-digest-reasoning = Графічні редактори одного виробника зберігають контрольну суму блоку з описом. Вона вже не збігається, тобто пізніше блок змінила інша програма.
metadata-contradiction-digest-ordinary-1 = Агентства й архіви додають описи, ключові слова та авторство у власних програмах.
metadata-contradiction-digest-ordinary-2 = Сайт або програма видалили чи переписали частину блоку.
metadata-contradiction-digest-next = Попросіть в агентства чи архіву опис у тому вигляді, у якому його склав фотограф.

metadata-contradiction-sparse-name = Камера без відомостей, які записують камери
metadata-contradiction-sparse-phenomenon = У полі «{ $place }» названо камеру («{ $value }»), але більше нічого з того, що записують камери, у файлі немає. Бракує: { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = Камери й телефони зазвичай записують ці відомості поруч із назвою. Найчастіше це означає, що хтось або якась програма записала чи залишила саму назву.
metadata-contradiction-sparse-ordinary-1 = Сайт або програма видалили більшість відомостей і залишили назву камери, час або координати.
metadata-contradiction-sparse-ordinary-2 = Сканер чи простий застосунок записав лише свою назву, або хтось вручну додав її до фото, яке втратило метадані.
metadata-contradiction-sparse-next = Попросіть перший файл із камери з усіма його відомостями.

## Names of measurements

measurement-metadata-damage = Пошкоджені місця в метаданих
measurement-contradictions = Пари записів, що розходяться

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року
when-clock = { $day }, { $clock }
when-clock-zone = { $day }, { $clock } ({ $zone })
