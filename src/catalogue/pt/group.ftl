### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = Agrupar
group-by-kind = Por tipo de anomalia
group-kind = Tipo de anomalia
group-kind-none = Não informado
