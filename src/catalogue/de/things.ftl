### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = Vogel
thing-dog = Hund
thing-cat = Katze
thing-big-cat = große Katze, etwa Löwe oder Tiger
thing-bear = Bär
thing-elephant = Elefant
thing-horse = Pferd
thing-zebra = Zebra
thing-cattle = Rind
thing-sheep = Schaf
thing-pig = Schwein
thing-rabbit = Kaninchen oder Hase
thing-squirrel = Eichhörnchen
thing-camel = Kamel oder Lama
thing-panda = Panda
thing-fish = Fisch
thing-turtle = Schildkröte
thing-lizard = Echse
thing-crocodile = Krokodil
thing-frog = Frosch
thing-insect = Insekt
thing-spider = Spinne
thing-car = Auto
thing-bus = Bus
thing-truck = Lastwagen
thing-tractor = Traktor oder Mähdrescher
thing-bicycle = Fahrrad
thing-motorcycle = Motorrad oder Roller
thing-train = Zug oder Straßenbahn
thing-boat = Boot oder Schiff
thing-aeroplane = Flugzeug
thing-balloon = Ballon
thing-building = Gebäude
thing-bridge = Brücke
thing-fountain = Springbrunnen
thing-mountain = Berg
thing-stage = Bühne
thing-bookshelf = Bücherregal
thing-traffic-light = Ampel
thing-road-sign = Verkehrsschild
thing-food = Essen
thing-cup = Tasse
thing-computer = Computer
thing-phone = Mobiltelefon
thing-camera = Kamera
thing-clock = Uhr
thing-bottle = Flasche
thing-sofa = Sofa oder Bett
thing-shoe = Schuh
thing-bag = Tasche
thing-umbrella = Schirm
thing-guitar = Gitarre
thing-piano = Klavier
thing-violin = Geige oder Cello
thing-flower = Blume
thing-candle = Kerze

## network/caption

network-caption-check = Beschreibung im Vergleich zu dem, was das Netz nennt
network-caption-looks-for = Vergleicht die Wörter in Beschreibung, Titel und Stichwörtern der Datei mit dem, was das Netz im Bild nennt, wo beide von Tieren, Fahrzeugen oder Musikinstrumenten sprechen.
network-caption-blind-to = Diese Prüfung kennt einige einfache Hauptwörter in sieben Sprachen, und nur Dinge, bei denen sich das Netz sicher ist. Sie versteht keinen Satz, keinen Ort und kein Ereignis und bemerkt die meisten Beschreibungen nicht, die zu einem anderen Bild gehören.
network-caption-name = Beschreibung und Bild nennen Verschiedenes
network-caption-phenomenon = Die Beschreibung der Datei spricht davon: { $said }. Das Netz nennt im Bild etwas anderes: { $seen } ({ $probability }). In keinem seiner Blicke sieht das Netz, wovon die Beschreibung spricht.
network-caption-reasoning = Eine Beschreibung passt meist zu ihrem Bild. Wo nicht, wurde sie vielleicht für ein anderes geschrieben oder mit den Metadaten der Datei kopiert. Das Netz kennt wenige Dinge und kann sich irren.
network-caption-ordinary-1 = Die Beschreibung spricht von etwas, das außerhalb des Ausschnitts liegt oder für das Netz zu klein ist.
network-caption-ordinary-2 = Das Wort gehört zu einem Namen: einer Mannschaft, eines Lokals, eines Produkts oder einer Art von Fahrzeug.
network-caption-ordinary-3 = Eine ganze Reihe von Bildern bekam dieselbe Beschreibung, wie es Agenturen und Programme tun.
network-caption-ordinary-4 = Das Netz irrt sich: Es verwechselt Dinge, die sich ähneln, und Bilder von Dingen mit den Dingen.
network-caption-next = Lesen Sie die ganze Beschreibung und sehen Sie sich das Bild selbst an. Passen sie nicht zusammen, fragen Sie, wer die Beschreibung geschrieben hat, und suchen Sie das Bild, zu dem sie passt.

## Why it could not be used, and its measurement

reason-no-caption = Die Datei hat weder Beschreibung noch Titel noch Stichwörter.
reason-caption-without-things = Beschreibung, Titel und Stichwörter der Datei haben kein Wort für ein Tier, ein Fahrzeug oder ein Musikinstrument, das Telltale kennt.
reason-nothing-named = Das Netz nennt in diesem Bild nichts. Es schweigt, wenn es nicht sicher ist.
measurement-thing = Wie sicher sich das Netz bei dem Ding ist, das es nennt

## What is where: things, findings there, and what does not fit

things-title = Was wo ist
things-named = { $thing } ({ $probability })
things-whole = Das Netz nennt es im Bild als Ganzem und an keiner einzelnen Stelle.
things-places = { $count ->
    [one] Das Netz sieht es an einer Stelle.
   *[other] Das Netz sieht es an { $count } Stellen.
}
things-touched = Befunde dort: { $findings }.
things-untouched = Dort liegt kein Befund.
things-caption = Die Beschreibung der Datei spricht von etwas anderem.
things-at = Was an dieser Stelle ist
things-mostly = Das Netz nennt, was dort ist: { $thing }.
things-contradictions = Was nicht zusammenpasst
things-camera-and-generator = Die Datei nennt eine Kamera, und sie sagt auch, dass ein Programm das Bild oder einen Teil davon generiert hat. Beides gilt, wo ein Programm ein Foto verändert hat; sonst stammt eine der beiden Angaben von anderswo.
things-about-title = Zu diesen Namen
things-about = Die Zahlen sind die des Netzes selbst, von 0 bis 1; es meldet sich erst ab 0,9 und irrt sich trotzdem manchmal. Ein Name sagt nichts darüber, wie das Bild entstand. Die Stellen sind größer als das, was sie zeigen.
