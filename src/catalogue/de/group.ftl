### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = Gruppieren
group-by-kind = Nach Art der Auffälligkeit
group-kind = Art der Auffälligkeit
group-kind-none = Nicht angegeben
