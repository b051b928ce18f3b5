### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = Vorher und nachher
split-label = Linie zwischen dem Bild und dem, was darüber liegt
split-value = { $percent } % der Breite: links das Bild, rechts „{ $over }“
split-map = Karte
map-opacity = Deckkraft der Karte

## The small copy inside the file

thumbnail-toggle = Vorschaubild
lab-thumbnail = Vorschaubild
lab-thumbnail-shows = Die kleine Kopie des Bildes, die in der Datei steckt, so groß wie das Bild selbst.
lab-thumbnail-caution = Sie hat weniger Pixel und wurde mit anderen Einstellungen gespeichert. Darum weichen Kanten und Töne auch in gewöhnlichen Fotos ab. Viele Programme lassen sie, wie sie war, wenn sie das Bild zuschneiden, drehen oder aufhellen.
lab-thumbnail-size = Sie hat { $width } × { $height } Pixel.
lab-thumbnail-bars = Die schwarzen Balken, die sie auffüllen, sind weggelassen.
lab-thumbnail-middle = Sie zeigt nur die Mitte des Bildes und liegt dort.
lab-thumbnail-several = In der Datei stecken { $count } kleine Kopien. Diese weicht am stärksten vom Bild ab.

## Another picture beside it

compare-column = Vergleich
compare-with = { $name } neben dem Bild zeigen
compare-title = Das Bild daneben
compare-help = Pfeiltasten verschieben beide Bilder, Plus und Minus zoomen, Null zeigt sie ganz.
compare-status = Neben dem Bild: { $name }. Beide werden zusammen verschoben und gezoomt.
compare-leave = Vergleich beenden
