### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }, частина { $number } з { $count }
structure-size = { $width } × { $height } пкс
structure-frames = кадрів: { $count }
structure-extended-xmp = XMP, розширений
structure-thumbnail = мініатюра зображення
structure-gain-map = карта підсилення (яскравість для яскравих екранів)
structure-restart-interval = блоків (MCU) між маркерами перезапуску: { $count }
structure-restarts-odd = порядок маркерів перезапуску порушено
structure-cut = обірвано
structure-outside = вказує за межі свого блоку
structure-wrong-order = не на своєму місці
structure-bad-checksum = контрольна сума не збігається
structure-left-out = не показано ще: { $count }
structure-picture = зображення
structure-packed = стиснено за допомогою Brotli, не прочитано
structure-script = програмний код, не виконано
structure-outside-file = вказує на інший файл, не завантажено
structure-film = коротке відео
structure-wrong-list = називає частини, яких немає, або називає не всі
