### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = Regrouper
group-by-kind = Par type d’anomalie
group-kind = Type d’anomalie
group-kind-none = Non précisé
