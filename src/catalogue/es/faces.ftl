### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Esta copia de la página se hizo sin la red neuronal que encuentra caras.
look-faces = { $n ->
    [0] Una red neuronal pequeña buscó caras y no encontró ninguna. Las pequeñas se le escapan.
    [one] Una red neuronal pequeña encontró { $n } zona con una cara. Se le preguntará por ella después de las zonas de los indicios y notas. A la red se le escapan las caras pequeñas y puede tomar otras cosas por una cara.
   *[other] Una red neuronal pequeña encontró { $n } zonas con caras. Se le preguntará por ellas después de las zonas de los indicios y notas. A la red se le escapan las caras pequeñas y puede tomar otras cosas por una cara.
}
look-faces-missing = No se buscaron caras: { $reason }
