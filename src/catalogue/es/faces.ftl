### Places of faces. No finding speaks of them.

faces-not-built = Esta copia de la página se hizo sin la red neuronal que encuentra caras.
