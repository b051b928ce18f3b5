### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = Agrupar
group-by-kind = Por tipo de anomalía
group-kind = Tipo de anomalía
group-kind-none = Sin indicar
