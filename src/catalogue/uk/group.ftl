### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = Групувати
group-by-kind = За видом аномалії
group-kind = Вид аномалії
group-kind-none = Не вказано
