### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Diese Kopie der Seite wurde ohne das Netz gebaut, das Gesichter findet.
look-faces = { $n ->
    [one] Ein kleines Netz hat { $n } Stelle mit einem Gesicht gefunden.
   *[other] Ein kleines Netz hat { $n } Stellen mit Gesichtern gefunden.
} Fragen gibt es zuerst zu den Stellen der Anzeichen und Hinweise, dann zu Gesichtern, insgesamt zu höchstens { $most } Stellen. Ein Gesicht, das den größten Teil des Bildes füllt, gehört zu den Fragen zum ganzen Bild. Das Netz übersieht kleine Gesichter und kann anderes für ein Gesicht halten.
look-faces-none = Ein kleines Netz hat nach Gesichtern gesucht und keine gefunden. Kleine übersieht es.
look-faces-missing = Nach Gesichtern wurde nicht gesucht: { $reason }
