### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Diese Kopie der Seite wurde ohne das Netz gebaut, das Gesichter findet.
look-faces = { $n ->
    [0] Ein kleines Netz hat nach Gesichtern gesucht und keine gefunden. Kleine übersieht es.
    [one] Ein kleines Netz hat { $n } Stelle mit einem Gesicht gefunden. Sie werden nach den Stellen der Anzeichen und Hinweise dazu gefragt. Das Netz übersieht kleine Gesichter und kann anderes für ein Gesicht halten.
   *[other] Ein kleines Netz hat { $n } Stellen mit Gesichtern gefunden. Sie werden nach den Stellen der Anzeichen und Hinweise dazu gefragt. Das Netz übersieht kleine Gesichter und kann anderes für ein Gesicht halten.
}
look-faces-missing = Nach Gesichtern wurde nicht gesucht: { $reason }
