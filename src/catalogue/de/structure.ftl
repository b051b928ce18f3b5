### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }, Teil { $number } von { $count }
structure-size = { $width } × { $height } px
structure-frames = { $count ->
    [one] { $count } Einzelbild
   *[other] { $count } Einzelbilder
}
structure-extended-xmp = XMP, erweitert
structure-thumbnail = Vorschaubild
structure-gain-map = Gain-Map (Helligkeit für helle Bildschirme)
structure-restart-interval = { $count ->
    [one] Restart-Marker nach jeder Einheit
   *[other] Restart-Marker nach je { $count } Einheiten
}
structure-restarts-odd = Restart-Marker in falscher Reihenfolge
structure-cut = abgeschnitten
structure-outside = verweist aus dem eigenen Block hinaus
structure-wrong-order = an der falschen Stelle
structure-bad-checksum = Prüfsumme passt nicht
structure-left-out = { $count ->
    [one] { $count } weiterer Teil, nicht angezeigt
   *[other] { $count } weitere Teile, nicht angezeigt
}
structure-picture = Bild
structure-packed = mit Brotli gepackt, nicht gelesen
structure-script = Programm, nicht ausgeführt
structure-outside-file = verweist auf eine andere Datei, nicht geladen
structure-film = kurzes Video
structure-wrong-list = nennt Teile, die nicht da sind, oder lässt welche aus
