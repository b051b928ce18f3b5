### Places of faces. No finding speaks of them.

faces-not-built = Cette copie de la page a été faite sans le réseau de neurones qui trouve les visages.
