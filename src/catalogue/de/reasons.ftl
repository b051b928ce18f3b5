### Why a check could not be used, why a file was refused, what a report cannot tell, and the names of measurements.

reason-check-broke = Die Prüfung brach mit einem Fehler ab. Die anderen Prüfungen sind davon nicht betroffen.

## Why a check could not be used

reason-not-jpeg = Diese Prüfung braucht eine JPEG-Datei, und diese Datei ist keine.
reason-jpeg-incomplete = Der Datei fehlen Tabellen oder Bilddaten, die diese Prüfung braucht.
reason-jpeg-process = Die Datei verwendet eine seltene Art von JPEG, die diese Prüfung nicht lesen kann.
reason-no-pixels-format = Telltale hat keinen Decoder für Bilder im Format { $format }, also gibt es keine Pixel zu betrachten. Alles andere in der Datei wurde gelesen.
reason-no-pixels-variety = Die Bilddaten sind von einer Art, die Telltale nicht dekodieren kann, also gibt es keine Pixel zu betrachten.
reason-no-pixels-damaged = Die Bilddaten sind beschädigt, also gibt es keine Pixel zu betrachten.
reason-no-pixels-memory = Das Bild zu dekodieren würde zu viel Speicher brauchen, also gibt es keine Pixel zu betrachten.
reason-no-credentials-reader = Die Datei enthält vielleicht Content Credentials, aber der Teil von Telltale, der sie liest, ließ sich nicht laden.
reason-credentials-reader-broke = Die Datei enthält vielleicht Content Credentials, aber das Lesen brach mit einem Fehler ab.
reason-no-thumbnail = Die Datei enthält kein Vorschaubild.
reason-thumbnail-unreadable = Das Vorschaubild in der Datei lässt sich nicht lesen.
reason-thumbnail-flat = Das Bild oder sein Vorschaubild ist zu klein oder zu gleichförmig für einen Vergleich.
reason-no-scores = Das Netz lief für dieses Bild nicht.
reason-too-few-blocks = Das Bild oder der Teil davon, der sich lesen ließ, ist zu klein für diese Prüfung. Sie braucht etwa { $limit } × { $limit } Pixel.
reason-grid-not-measured = Die eigene Kompression dieser Datei hinterlässt Spuren, wo diese Prüfung liest, und an solchen Dateien wurde sie nicht gemessen.
reason-colours-stored-otherwise = Die Datei speichert die Helligkeit nicht als eigene Ebene; diese Prüfung braucht sie.
reason-grid-covered = Die letzte JPEG-Speicherung dieser Datei verdeckt die Spuren, die diese Prüfung liest.
reason-too-smooth = Das Bild hat zu wenige feine Details für diese Prüfung.
reason-scores-not-numbers = Das Netz hat für dieses Bild keine brauchbare Zahl geliefert.
reason-too-long-for-network = Das Bild ist zu lang für das Netz: Die längere Seite misst mehr als das { $limit }-Fache der kürzeren, und an solchen Bildern wurde nichts gemessen.
reason-too-compressed-for-network = Die Datei wurde mit einer JPEG-Qualität von etwa { $quality } gespeichert. Unterhalb von { $limit } wurde nicht gemessen, was der Wert des Netzes bedeutet.
reason-face-fills-picture = Ein Gesicht nimmt mehr als { $limit } % des Bildes ein. Solche Fotos bekommen vom Netz häufiger hohe Werte, als seine Fehlerrate zulässt, und es wurden zu wenige gemessen, um zu sagen, wie häufig.
reason-too-small-for-network = Das Bild ist zu klein für das Netz. Jede Seite muss mindestens { $limit } Pixel haben.

## Why a file was refused

refused-empty = Die Datei ist leer. Sie enthält kein einziges Byte.
refused-unknown-type = Telltale erkennt diesen Dateityp nicht.
refused-other-type = Das ist eine Datei vom Typ „{ $type }“. Telltale liest Bilder in JPEG, PNG, WebP, GIF, TIFF und BMP. Bei HEIC, AVIF, JPEG XL und SVG prüft es die Datei und ihre Metadaten, nicht das Bild selbst.
refused-film = Das ist ein Video oder eine ähnliche Datei aus der MP4-Familie, kein Bild.
refused-text = Diese Datei enthält Text, kein Bild.
refused-too-many-bytes = Die Datei hat { $found } MiB. Die Grenze liegt bei { $limit } MiB.
refused-too-many-pixels = Laut der Datei ist das Bild { $width } × { $height } Pixel groß. Das sind { $found } Megapixel, und die Grenze liegt bei { $limit } Megapixeln.
refused-side-too-long = Die längste Seite des Bildes hat { $found } Pixel. Die Grenze liegt bei { $limit } Pixeln.
refused-damaged = Die Datei beginnt wie ein Bild, aber hinter dem Anfang lässt sich nichts lesen.

## What a report cannot tell

limit-authenticity = Wenn nichts gefunden wurde, zeigt das nicht, woher ein Bild stammt. Viele Veränderungen hinterlassen keine Spur, die diese Prüfungen erkennen.
limit-closed-watermarks = Manche Bildgeneratoren verstecken Markierungen, die nur ihre Hersteller lesen können, zum Beispiel SynthID von Google und die Markierungen von Meta und OpenAI in den Pixeln. Diese Prüfungen erkennen solche Markierungen nicht.
limit-ordinary-photos = Die Fehlerraten beruhen auf den Fotos, die getestet wurden. Andere Arten von Bildern, etwa Scans, Zeichnungen und Bildschirmfotos, können sich anders verhalten.
limit-no-faces = Ob ein Gesicht das Bild füllt, konnte nicht geprüft werden. Fotos, die ein Gesicht füllt, bekommen vom Netz häufiger hohe Werte, als seine Fehlerrate angibt.

## How often ordinary photos show as much, and which photos were counted

rarity-rate = { $shown ->
    [0] Keines von { $photos } Alltagsfotos zeigt so viel davon oder mehr. Mit einer statistischen Sicherheit von 95 % sind es höchstens { $upper } % solcher Fotos.
    [one] Eines von { $photos } Alltagsfotos zeigt so viel davon oder mehr. Mit einer statistischen Sicherheit von 95 % sind es höchstens { $upper } % solcher Fotos.
   *[other] { $shown } von { $photos } Alltagsfotos zeigen so viel davon oder mehr. Mit einer statistischen Sicherheit von 95 % sind es höchstens { $upper } % solcher Fotos.
}
rarity-alike = Getrennt gezählt: Von { $photos } Fotos, die wie dieses Bild gespeichert waren ({ $storage }), { $shown ->
    [0] zeigt keines so viel davon
    [one] zeigt eines so viel davon
   *[other] zeigen { $shown } so viel davon
}.
rarity-alike-too-few = Getrennt gezählt: Nur { $photos } Fotos, die wie dieses Bild gespeichert waren ({ $storage }), wurden gemessen, zu wenige, um zu sagen, wie oft solche Bilder so viel davon zeigen; von ihnen { $shown ->
    [0] zeigt es keines
    [one] zeigt es eines
   *[other] zeigen es { $shown }
}.
rarity-alike-none = Kein Foto, das wie dieses Bild gespeichert war ({ $storage }), wurde gemessen; daher lässt sich nicht sagen, wie oft solche Bilder so viel davon zeigen.
storage-format = { $format ->
    [jpeg] JPEG
    [png] PNG
    [webp] WebP
    [gif] GIF
    [tiff] TIFF
    [bmp] BMP
   *[other] { $format }
}
storage-with-quality = { $format } der Qualität { $from } bis { $to }
storage-smaller = { $file }, unter { $below } Megapixeln
storage-between = { $file }, { $from } bis { $below } Megapixel
storage-larger = { $file }, ab { $from } Megapixeln
rarity-range = Vergleich mit Alltagsfotos
rarity-strength = Stärke
rarity-share = { $percent } % der Alltagsfotos haben höchstens
rarity-largest = Der höchste Wert aller Alltagsfotos
rarity-here = Dieses Bild
rarity-key = Grau: wie weit 95 %, 99 % und alle dieser Fotos reichen. Senkrechter Strich: dieses Bild. Je weiter rechts, für einen desto größeren Unterschied steht derselbe Schritt.
rarity-careful = Keines dieser Fotos hat einen so hohen Wert wie dieses Bild. Trotzdem ist die Zahl nicht null, denn sie ist vorsichtig gezählt: Jedes Foto wird an einer Grenze gemessen, die ohne die Fotos seiner Quelle festgelegt wurde, und eine solche Grenze kann niedriger liegen.
test-set-originals = Gezählt wurden { $photos } Alltagsfotos aus { $sources } Quellen, so wie sie veröffentlicht wurden, mit je höchstens { $megapixels } Megapixeln. Kleinere Fotos sind nicht mitgezählt, weil bei ihnen sicherer ist, dass nur wenige das zeigen; größere wurden nicht gemessen, und was sich über ihre Fläche summiert, zählt nur anteilig. Skalierte und neu gespeicherte Kopien eines Fotos zählen als eines. So wenige Fotos erlauben keine höhere Stufe. Fotos aus derselben Quelle ähneln einander, daher kann der Anteil größer sein als diese Zahl.
test-set-originals-with-thumbnail = Gezählt wurden { $photos } Alltagsfotos mit Vorschaubild aus { $sources ->
    [one] einer Quelle
   *[other] { $sources } Quellen
}, so wie sie veröffentlicht wurden. Neu gespeicherte Kopien eines Fotos zählen als eines. So wenige Fotos erlauben keine höhere Stufe. Fotos aus derselben Quelle ähneln einander, daher kann der Anteil größer sein als diese Zahl.
test-set-training-photos-once = Gezählt wurden { $photos } kleine Alltagsfotos, jedes einmal zufällig neu komprimiert. Jedes wurde von einer Version des Netzes beurteilt, die nicht aus dessen Quelle gelernt hatte; die ausgelieferte Version hat aus allen gelernt. Fotos aus derselben Quelle ähneln einander, daher kann der Anteil größer sein als diese Zahl.
test-set-training-photos = Gezählt wurden { $photos } kleine Alltagsfotos, die kein Gesicht füllt, von höchstens { $side } Pixeln Länge, die neu komprimiert wurden. Jedes wurde von einer Version des Netzes beurteilt, die nicht aus dessen Quelle gelernt hatte; die ausgelieferte Version hat aus allen gelernt. Skalierte und neu gespeicherte Kopien eines Fotos zählen als eines. Fotos aus derselben Quelle ähneln einander, daher kann der Anteil größer sein als diese Zahl.

## Names of measurements

measurement-offset = Position in der Datei
measurement-count = Anzahl
measurement-passes = Durchgänge, in denen die Bilddaten gespeichert sind
measurement-trailing-bytes = Daten hinter dem Ende
measurement-file-bytes = Größe der Datei
measurement-quality-luma = Qualität für Helligkeit
measurement-quality-chroma = Qualität für Farbe
measurement-score-picture = Netz, für die Rangfolge (keine Wahrscheinlichkeit)
measurement-score-whole = Netz, am verkleinerten ganzen Bild
measurement-history-steps = Schritte im Bearbeitungsverlauf
measurement-longer-side = Bildseite, deren Länge zu einem Höchstmaß passt
measurement-thumbnail-width = Breite des Vorschaubilds
measurement-thumbnail-height = Höhe des Vorschaubilds
measurement-thumbnail-correlation = Ähnlichkeit von Vorschaubild und Bild (1 ist gleich)
measurement-thumbnail-local = Stärkste örtliche Abweichung, als Vielfaches der üblichen
measurement-first-quality = Qualität der früheren Speicherung, geschätzt
measurement-first-share = Anteil der Details mit deren Spuren
measurement-first-frequencies = Frequenzen (von 64) mit Lücken
measurement-first-gain = Gewinn an Log-Likelihood je Wert
measurement-grid-x = Beginn des Rasters, von links
measurement-grid-y = Beginn des Rasters, von oben
measurement-grid-share = Anteil der Pixel, die darauf liegen
measurement-grid-nfa = Zu erwartende Fehlalarme an der deutlichsten Stelle, als Zehnerpotenz
agreeing = { $name } ({ $word }): { $phenomenon }
measurement-grid-standing = Wie weit das Raster unter den anderen heraussticht (Standardfehler)
measurement-dc-step = Helligkeitsstufe seiner Blöcke
measurement-dc-coherence = Wie viel besser die Blöcke zu dieser Stufe passen als auf anderen Rastern
measurement-place-evidence = Log-Likelihood-Verhältnis der deutlichsten Stelle
measurement-saves-least = JPEG-Speicherungen, mindestens
measurement-second-quality = Qualität der Speicherung danach, geschätzt
measurement-saves-standing = Wie viel besser zwei frühere Speicherungen passen als eine (Nat)
measurement-resampling-period = Abstand, in dem sich die feinen Details wiederholen
measurement-resampling-peak = Höhe seiner Spitze im Spektrum (1 ist der Median des Spektrums)
measurement-flat-share = Anteil des Bildes im größten Bereich
measurement-flat-around = Anteil der Pixel ringsum, die all ihren Nachbarn gleichen
measurement-flat-red = Rotwert der Farbe (0 bis 255)
measurement-flat-green = Grünwert der Farbe (0 bis 255)
measurement-flat-blue = Blauwert der Farbe (0 bis 255)
measurement-copy-matches = Übereinstimmende Punkte
measurement-copy-correlation = Mittlere Korrelation der feinen Details (1 ist gleich)
measurement-copy-strength = Stärke des deutlichsten Paars von Bereichen
measurement-copy-scale = Größe des größeren Bereichs im Verhältnis zum kleineren
measurement-copy-degrees = Drehung des einen Bereichs gegen den anderen, in Grad
