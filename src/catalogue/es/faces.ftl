### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Esta copia de la página se hizo sin la red neuronal que encuentra caras.
look-faces = { $n ->
    [one] Una red neuronal pequeña encontró { $n } zona con una cara.
   *[other] Una red neuronal pequeña encontró { $n } zonas con caras.
} Se pregunta primero por las zonas de los indicios y notas, después por las caras, y por { $most } zonas como máximo. Una cara que llena la mayor parte de la imagen entra en las preguntas sobre la imagen entera. A la red se le escapan las caras pequeñas y puede tomar otras cosas por una cara.
look-faces-none = Una red neuronal pequeña buscó caras y no encontró ninguna. Las pequeñas se le escapan.
look-faces-missing = No se buscaron caras: { $reason }
