### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Cette copie de la page a été faite sans le réseau de neurones qui trouve les visages.
look-faces = { $n ->
    [0] Un petit réseau de neurones a cherché des visages et n’en a trouvé aucun. Les petits visages lui échappent.
    [one] Un petit réseau de neurones a trouvé { $n } endroit avec un visage. Les questions à son sujet viennent après les endroits des indices et des notes. Les petits visages échappent au réseau, et il peut prendre autre chose pour un visage.
   *[other] Un petit réseau de neurones a trouvé { $n } endroits avec des visages. Les questions à leur sujet viennent après les endroits des indices et des notes. Les petits visages échappent au réseau, et il peut prendre autre chose pour un visage.
}
look-faces-missing = Aucun visage n’a été cherché : { $reason }
