### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = Group by
group-by-kind = By kind of anomaly
group-kind = Kind of anomaly
group-kind-none = Not said
