### Places of faces. No finding speaks of them.

faces-not-built = This copy of the page was made without the network that finds faces.
