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
lab-thumbnail-shows = Das Vorschaubild, das die Datei enthält, so groß gezeigt wie das Bild selbst.
lab-thumbnail-caution = Es hat weniger Pixel und wurde mit anderen Einstellungen gespeichert. Darum weichen Kanten und Töne auch in Alltagsfotos ab. Viele Programme lassen es, wie es war, wenn sie das Bild beschneiden, drehen oder aufhellen.
lab-thumbnail-size = Es hat { $width } × { $height } Pixel.
lab-thumbnail-bars = Die schwarzen Balken, die es auffüllen, sind weggelassen.
lab-thumbnail-middle = Es zeigt nur die Mitte des Bildes und wird dort darübergelegt.
lab-thumbnail-several = Die Datei enthält { $count } Vorschaubilder. Dieses weicht am stärksten vom Bild ab.

## Another picture beside it

compare-column = Vergleich
compare-with = { $name } neben dem Bild zeigen
compare-title = Das Bild daneben
compare-help = Pfeiltasten verschieben beide Bilder, Plus und Minus zoomen, Null zeigt sie ganz.
compare-status = Neben dem Bild: { $name }. Beide werden zusammen verschoben und gezoomt.
compare-leave = Vergleich beenden

## A small picture out of the signed history beside it

compare-small-show = Neben dem Bild zeigen
compare-small = Kleines Bild: { $name }
compare-small-status = Neben dem Bild: ein kleines Bild aus dem signierten Verlauf ({ $name }). Beide werden zusammen verschoben und gezoomt. Es hat weniger Pixel und wurde mit anderen Einstellungen gespeichert, darum weichen feine Einzelheiten ab.
