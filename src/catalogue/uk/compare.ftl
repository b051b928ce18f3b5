### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = До і після
split-label = Лінія між зображенням і тим, що лежить поверх нього
split-value = { $percent } % ширини: ліворуч зображення, праворуч «{ $over }»
split-map = Карта
map-opacity = Непрозорість карти

## The small copy inside the file

thumbnail-toggle = Мініатюра
lab-thumbnail = Мініатюра
lab-thumbnail-shows = Мініатюра, яка є у файлі, збільшена до розміру самого зображення.
lab-thumbnail-caution = Вона має менше пікселів і збережена з іншими налаштуваннями, тому краї й тони відрізняються і у звичайних фото. Багато програм лишають її такою, як була, коли обрізають чи повертають зображення або роблять його світлішим.
lab-thumbnail-size = Її розмір — { $width } × { $height } пкс.
lab-thumbnail-bars = Чорні смуги, які її доповнюють, відкинуто.
lab-thumbnail-middle = Вона показує лише середину зображення, і накладено її саме там.
lab-thumbnail-several = У файлі { $count ->
    [one] { $count } мініатюра
    [few] { $count } мініатюри
    [many] { $count } мініатюр
   *[other] { $count } мініатюри
}. Ця відрізняється від зображення найбільше.

## Another picture beside it

compare-column = Порівняння
compare-with = Показати { $name } поруч із зображенням
compare-title = Зображення поруч
compare-help = Стрілки пересувають обидва зображення, плюс і мінус змінюють масштаб, нуль показує їх повністю.
compare-status = Поруч із зображенням: { $name }. Обидва пересуваються й масштабуються разом.
compare-leave = Завершити порівняння

## A small picture out of the signed history beside it

compare-small-show = Показати поруч із зображенням
compare-small = Мале зображення: { $name }
compare-small-status = Поруч із зображенням: мале зображення з підписаної історії ({ $name }). Обидва пересуваються й масштабуються разом. Воно має менше пікселів і збережене з іншими налаштуваннями, тому дрібні деталі відрізняються.
