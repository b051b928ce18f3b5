### The tour on sample pictures. All of them are drawn by a program; none shows anybody or any place.

tour-title = Ein Rundgang in sechs Bildern
tour-start = An sechs Beispielbildern ansehen (drei Minuten)
tour-standing = Bild { $number } von { $count }. Ein Programm hat es gezeichnet; es zeigt niemanden und keinen Ort.
tour-next = Nächstes Bild
tour-end = Rundgang beenden
tour-ordinary = Dieses Bild wurde gezeichnet und ein einziges Mal gespeichert, so wie eine Kamera speichert. Sehen Sie sich die Leiste mit der Zusammenfassung an: Nichts Ungewöhnliches wurde gefunden. Das ist weder eine gute noch eine schlechte Nachricht, denn viele Änderungen hinterlassen keine Spur. Weiter unten stehen alle Prüfungen: welche nichts gefunden haben und welche nicht anwendbar waren, jeweils mit dem Grund.
tour-pasted = Hier wurde ein Teil eines anderen Bildes eingefügt und danach alles neu gespeichert. Wählen Sie die erste Kachel: Ihre Stelle ist umrandet, und die Karte zeigt, wo die Spuren der früheren Speicherung fehlen. Lesen Sie weiter bis zu den alltäglichen Erklärungen: Eine Beschriftung oder ein Logo würde dieselbe Spur hinterlassen.
tour-copied = Hier wurde ein Bereich an eine andere Stelle kopiert. Wählen Sie die erste Karte: Beide Stellen sind umrandet, denn die Pixel verraten nicht, welche die Kopie ist. Die Zählung sagt, wie viele Alltagsfotos so viel davon oder mehr zeigen.
tour-generator = Diese Datei sagt über sich selbst, dass ein Bildgenerator sie erstellt hat: Der Prompt und die Einstellungen stehen darin. Eine solche Angabe ist nicht signiert. Jeder kann sie in eine Datei schreiben, und die meisten generierten Bilder enthalten keine.
tour-signed = Diese Datei enthält Content Credentials: die signierte Angabe, dass ein Bildgenerator das Bild erstellt hat. Die Signatur passt, also sind die signierten Teile seit der Signatur unverändert. Aber die signierende Stelle steht auf keiner Liste bekannter Stellen, also bürgt niemand für den Namen.
tour-changed = Auch dieses Bild wurde signiert, und danach hat sich darin ein einziges Bit geändert. Die Signatur passt nicht mehr. Das sagt, dass sich nach dem Signieren etwas geändert hat, aber nicht, was es war und wer es getan hat. Legen Sie jetzt ein eigenes Bild ab.
