### What only the command line says.

cli-file = { $format }, { $width } × { $height } пкс, розмір у байтах: { $bytes }, SHA-256 { $sha256 }
cli-file-no-size = { $format }, розміри зображення невідомі, розмір у байтах: { $bytes }, SHA-256 { $sha256 }
cli-strip = { $headline } Виявлено: { $signs ->
    [one] { $signs } ознака
    [few] { $signs } ознаки
    [many] { $signs } ознак
   *[other] { $signs } ознаки
}. Нічого не виявили: { $nothing ->
    [one] { $nothing } перевірка
    [few] { $nothing } перевірки
    [many] { $nothing } перевірок
   *[other] { $nothing } перевірки
}. Не вдалося застосувати до цього файлу: { $unusable ->
    [one] { $unusable } перевірку.
    [few] { $unusable } перевірки.
    [many] { $unusable } перевірок.
   *[other] { $unusable } перевірки.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = На те саме вказує ще одна перевірка: { $finding }
cli-ordinary = Звичайні пояснення:
cli-check-nothing = { $name }: нічого не виявлено.
cli-check-unusable = { $name }: не вдалося застосувати. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = Перевірки «{ $code }» немає. Доступні перевірки: { $codes }
cli-none-known = Жодного із зображень, відомих як згенеровані, не вдалося переглянути.
cli-unreadable = Файл не читається ({ $problem }).

## telltale assess

assess-title = Ознаки за групами зображень
assess-about = Зображення: { $pictures }. Групи: { $groups }. Для часток і середніх наведено інтервали з рівнем довіри 95 %, обчислені за зображеннями. Те, що виявляє перевірка, залежить від того, як збережено зображення: порівнюйте лише групи, збережені однаково.
assess-unread = Файли, які не вдалося прочитати (їх не враховано): { $count }.
assess-strongest = Найсильніша ознака, частка зображень
assess-checks = Ознаки за перевірками, частка зображень
assess-checks-help = Частку обчислено за зображеннями, до яких вдалося застосувати перевірку; якщо їх менше, їхню кількість наведено у квадратних дужках.
assess-not-run = не вдалося застосувати
assess-distinguish = Чим відрізняються групи
assess-distinguish-none = Жодна різниця не більша за ту, яку серед такої кількості порівнянь може дати випадковість. Це не показує, що групи однакові.
assess-distinguish-help = Порівняння групи з усіма іншими: { $comparisons }. Рядок наведено тут, лише якщо інтервал його різниці, розширений з огляду на таку кількість порівнянь (поправка Бонферроні), не містить нуля. Зображення без групи не враховано.
assess-examples = Приклади з найсильнішими ознаками
assess-group = Група
assess-pictures = Зображення
assess-signs = Ознак на зображення
assess-none = немає
assess-difference = Різниця
assess-share = { $value } % ({ $low } … { $high })
assess-mean = { $value } ({ $low } … { $high })
assess-points = { $value } відсоткового пункту ({ $low } … { $high })
assess-done = Записано: { $page }, { $table }
