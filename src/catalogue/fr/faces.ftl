### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Cette copie de la page a été faite sans le réseau de neurones qui trouve les visages.
look-faces = { $n ->
    [one] Un petit réseau de neurones a trouvé { $n } zone avec un visage.
   *[other] Un petit réseau de neurones a trouvé { $n } zones avec des visages.
} Les questions portent d’abord sur les zones des indices et des notes, puis sur les visages, et sur { $most } zones au plus. Un visage qui remplit la plus grande partie de l’image relève des questions sur l’image entière. Les petits visages échappent au réseau, et il peut prendre autre chose pour un visage.
look-faces-none = Un petit réseau de neurones a cherché des visages et n’en a trouvé aucun. Les petits visages lui échappent.
look-faces-missing = Les visages n’ont pas été recherchés : { $reason }
