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

## telltale assess

assess-title = Ознаки за групами зображень
assess-about = Зображення: { $pictures }. Групи: { $groups }. Для часток і середніх наведено інтервали з рівнем довіри 95 %, обчислені за зображеннями. Те, що виявляє перевірка, залежить від того, як збережено зображення: порівнюйте лише групи, збережені однаково.
assess-unread = Файли, які не вдалося прочитати (їх не враховано): { $count }.
assess-strongest = Найсильніша ознака, частка зображень
assess-checks = Ознаки за перевірками, частка зображень
assess-checks-help = Частку обчислено за зображеннями, до яких вдалося застосувати перевірку; якщо їх менше, їхню кількість наведено в дужках.
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

## telltale agent

agent-budget = Запити до моделі { $model }: { $fixed } на зображення та { $each } на кожен об’єкт. Об’єктів щонайбільше: { $objects }. Запитів щонайбільше: { $calls }. Разом із повторами через непридатні відповіді щонайбільше: { $most }.
agent-budget-questions = Запити до моделі { $model }: { $calls }. Разом із повторами через непридатні відповіді щонайбільше: { $most }.
agent-leaves = Частини зображення надсилаються на { $host }, а це не цей комп’ютер.
agent-kept = Відповіді попереднього запуску в { $folder }, про які більше не питатимуть: { $count }.
agent-objects = Об’єктів на зображенні: { $objects }. Заплановано запитів: { $calls }.
agent-call = Запит { $number } із { $calls }: { $stage }
agent-call-open = Запит { $number }: { $stage }
agent-stage-parse = перелік об’єктів
agent-stage-mine = один об’єкт зблизька
agent-stage-integrate = ще один погляд на сказане
agent-stage-question = запитання про ділянку
agent-done = Зроблено запитів: { $asked }. Відповідей із попереднього запуску: { $kept }. Усе, про що питали й що було сказано, лежить у { $folder } разом із надісланими частинами зображення.
agent-stopped = Роботу перервано. Отримані відповіді збережено в { $folder }, і та сама команда продовжить звідти.
agent-problem-declined = Модель відхилила запит «{ $step }»: { $words }
agent-problem-gave-up = Модель не дала на запит «{ $step }» жодної придатної відповіді. Спроб: { $attempts }. Остання проблема: { $problem }
agent-problem-objects = Об’єктів, які назвала модель: { $found }. Розглянуто лише перші: { $limit }.
agent-dropped = Пропущено: «{ $name }: { $phenomenon }» { $reason }
agent-dropped-no-place = Не названо жодної ділянки або названо майже все зображення.
agent-dropped-outside-picture = Названа ділянка лежить поза зображенням.
agent-dropped-outside-object = Названа ділянка лежить не там, де те, про що йдеться.
agent-dropped-verdict = Це вирок, а не опис того, що видно.
agent-dropped-unknown = Ідеться про те, чого ніхто не називав.
agent-dropped-too-many = У відповіді більше тверджень, ніж береться з однієї: { $limit }.
agent-dropped-not-seen = Під час повторних поглядів модель бачила це недостатньо часто: { $yes } із { $looks }.
agent-dropped-left-out = Пізніший крок це пропустив.
agent-dropped-left-out-because = Останній крок це пропустив із таким поясненням: «{ $words }»

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (твердження моделі)
model-statement-name-contradicted = { $words } (твердження моделі, якому суперечить вимірювання)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Моделі описують те, чого немає, надто коли їх питають про щось незвичне.
model-statement-ordinary-2 = Перспектива, рух, відбиття й дивні предмети мають незвичний вигляд і на повсякденних фото.
model-statement-next = Перш ніж покладатися на твердження, розгляньте цю ділянку самостійно в повному розмірі.
model-answer-name = Відповідь моделі про ділянку
model-answer-name-contradicted = Відповідь моделі про ділянку (відповіді суперечить вимірювання)
model-answer-reasoning = На запитання «{ $question }» модель навела таку причину: { $words }
rule-model = Так каже модель { $model }. Жодне вимірювання про це нічого не говорить, і ніхто не рахував, як часто модель каже таке про повсякденні фото.
rule-model-supported = Так каже модель { $model }. Вимірювання, на яке вона посилається, показує щось на тій самій ділянці: { $check }. Твердження не зараховано як ознаку, бо його самого не вимірювали.
rule-model-contradicted = Так каже модель { $model }, але вимірювання, на яке вона посилається, говорить інше: { $check }. Твердження не зараховано як ознаку.
limit-model = Це зображення розглядала й модель { $model }. Її твердження позначено, і вони не є вимірюваннями. Те, що вона про щось мовчить, нічого не означає.
