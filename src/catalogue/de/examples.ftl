### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = Wie es gewöhnlich ist
examples-wrong = Wie es aussieht, wenn es nicht stimmt

look-edges-usual = Die Stangen kommen hinter dem Pfosten in derselben Höhe heraus.
look-edges-wrong = Rechts vom Pfosten gehen die Stangen tiefer weiter als links.
look-depth-usual = Der Ball verdeckt die Kiste überall, wo sie sich überschneiden.
look-depth-wrong = Oben verdeckt der Ball die Kiste, unten die Kiste den Ball.
look-size-usual = Ein Mensch neben einer Tür ist kleiner als die Tür.
look-size-wrong = Ein Mensch, der so weit weg steht wie die Tür, ist größer als sie.
look-pattern-usual = Gleich große Fenster stehen in gleichmäßigen Reihen.
look-pattern-wrong = Einige Fenster verschmelzen, und einige sind zu klein.
look-contact-usual = Die Vase steht auf dem Tisch.
look-contact-wrong = Die Vase geht durch die Tischplatte.
look-shadow-usual = Beide Schatten liegen auf der Seite, die von der Sonne abgewandt ist.
look-shadow-wrong = Einer der Schatten zeigt zur Sonne hin.
look-mirror-usual = Das Wasser zeigt unter Haus und Baum dasselbe Haus und denselben Baum.
look-mirror-wrong = Im Wasser haben Haus und Baum die Plätze getauscht.
look-writing-usual = Das Schild lässt sich Buchstabe für Buchstabe lesen.
look-writing-wrong = Die Zeichen auf dem Schild sehen nur wie Buchstaben aus.
look-function-usual = Der Henkel der Tasse ist an beiden Enden fest.
look-function-wrong = Der Henkel endet in der Luft.
look-gravity-usual = In einem schräg gehaltenen Glas bleibt das Wasser waagerecht.
look-gravity-wrong = In einem schräg gehaltenen Glas steht auch das Wasser schräg.
look-setting-usual = Eine Tanne steht im Schnee neben einem Schneemann.
look-setting-wrong = Eine Palme steht im Schnee neben einem Schneemann.
look-hands-usual = Eine Hand hat vier Finger und einen Daumen.
look-hands-wrong = Eine Hand hat fünf Finger und einen Daumen.
look-face-usual = Die Augen stehen gleich hoch, die Brillengläser sind gleich, und es gibt zwei Ohren.
look-face-wrong = Ein Auge steht höher, die Gläser sind verschieden, und ein Ohr fehlt.
look-limbs-usual = Zwei Menschen haben je zwei Arme.
look-limbs-wrong = Ein Mensch hat einen dritten Arm.
look-hair-usual = Haare wachsen aus dem Kopf und fallen neben dem Gesicht.
look-hair-wrong = Haare laufen über das Gesicht, und Strähnen hängen ohne Kopf.
