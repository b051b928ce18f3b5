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
cli-version = Версія цієї перевірки: { $version }.
