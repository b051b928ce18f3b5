### Places of faces. No finding speaks of them.

faces-not-built = Esta cópia da página foi feita sem a rede neural que encontra rostos.
