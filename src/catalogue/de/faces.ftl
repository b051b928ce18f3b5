### Places of faces. No finding speaks of them.

faces-not-built = Diese Kopie der Seite wurde ohne das Netz gebaut, das Gesichter findet.
