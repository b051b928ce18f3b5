### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Bilder, die Sie als generiert kennen
network-known-pictures-looks-for = Vergleicht, wie das Netz das Bild sieht, damit, wie es Bilder sieht, die Sie als generiert kennen, und zählt, wie viele gewöhnliche Fotos ihnen ebenso nah sind.
network-known-pictures-blind-to = Der Vergleich weiß nicht, was zwei Bilder ähnlich macht: Ein Motiv, ein Stil oder ein Programm bringt sie zusammen, egal, wer sie gemacht hat. Bilder eines anderen Generators liegen meist weit weg.

network-known-pictures-name = Nah an Bildern, die Sie als generiert kennen
network-known-pictures-phenomenon = { $known ->
    [1] Zum generierten Bild, das Sie kennen, beträgt die Nähe { $nearness }.
   *[other] Von den { $known } generierten Bildern, die Sie kennen, ist Nummer { $place } am nächsten, mit einer Nähe von { $nearness }.
} { $as-near ->
    [0] Keines von { $photos } gewöhnlichen Fotos kommt so nah.
    [one] { $as-near } von { $photos } gewöhnlichen Fotos kommt so nah.
   *[other] { $as-near } von { $photos } gewöhnlichen Fotos kommen so nah.
}
network-known-pictures-reasoning = Für das Netz ähneln sich Bilder eines Generators oft. Die Häufigkeit dieses Anzeichens zählt die Nähe und den Wert, den das Netz diesem Bild selbst gibt, zusammen; darum ist sie anders als die der Nähe allein. Zeigt das Netz hier noch ein Anzeichen, so sind beide eines, nicht zwei. Nähe sagt nicht, woher das Bild kommt.
network-known-pictures-ordinary-1 = Das Foto hat dasselbe Motiv, dasselbe Licht oder denselben Stil wie die Bilder, die Sie kennen.
network-known-pictures-ordinary-2 = Das Foto ging durch dasselbe Programm, denselben Filter oder dieselbe Website.
network-known-pictures-ordinary-3 = Eines der Bilder, die Sie angegeben haben, ist ein Foto.
network-known-pictures-ordinary-4 = Das Foto wurde stark retuschiert, geglättet oder entrauscht.
network-known-pictures-next = Sehen Sie dieses Bild und das nächste nebeneinander an. Versuchen Sie dann Fotos desselben Motivs, die Sie als Fotos kennen: Kommen sie ebenso nah, besagt das Anzeichen nichts.

measurement-nearness = Nähe zum nächsten bekannten Bild, −1 bis 1
measurement-known-pictures = Als generiert bekannte Bilder
measurement-nearest-known = Nummer des nächsten
measurement-photos-as-near = Ebenso nahe gewöhnliche Fotos
measurement-photos-compared = Verglichene gewöhnliche Fotos

## Marking pictures as known

known-label = Ich weiß: generiert
known-mark = { $name }: Ich weiß, dass das generiert wurde
known-help = Wissen Sie von einem dieser Bilder, dass es generiert wurde? Markieren Sie es als bekannt: Die anderen werden dann damit verglichen. Markierungen bleiben auf dieser Seite und werden mit ihr vergessen, wenn Sie die Bilder nicht behalten.
known-beside = Das nächste neben diesem Bild zeigen
known-nearest = Von Ihren bekannten Bildern ist am nächsten: { $name }, Nähe { $nearness }. { $as-near ->
    [0] Keines von { $photos } gewöhnlichen Fotos kommt so nah.
    [one] { $as-near } von { $photos } gewöhnlichen Fotos kommt so nah.
   *[other] { $as-near } von { $photos } gewöhnlichen Fotos kommen so nah.
} Das sagt nicht, woher dieses Bild kommt.

## Kept in the browser

shelf-title = Bilder, die Sie als generiert kennen, in diesem Browser
shelf-help = Bilder, die Sie markiert haben, können hier für Ihren nächsten Besuch bleiben. Sie liegen unverschlüsselt im Speicher dieses Browsers, bis Sie sie löschen oder der Browser seinen Speicher leert: Wer diesen Browser benutzt, kann sie öffnen, und jede Seite dieser Website auch. Eine Markierung zurückzunehmen löscht nichts; der Knopf löscht alle. Nichts wird irgendwohin gesendet.
shelf-kept = { $count ->
    [one] Ein bekanntes Bild liegt in diesem Browser.
   *[other] { $count } bekannte Bilder liegen in diesem Browser.
}
shelf-erased = In diesem Browser liegt kein bekanntes Bild mehr. Markierungen an geöffneten Bildern bleiben.
shelf-unseen = Nicht alle konnte das Netz ansehen; diese sind nicht markiert.
shelf-failed = Dieser Browser hat das nicht getan. In privaten Fenstern und wo sein Speicher voll oder abgeschaltet ist, kann nichts bleiben.
shelf-open = Öffnen und markieren
shelf-keep = Markierte Bilder behalten
shelf-erase = Aus diesem Browser löschen
