### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Bilder, die Sie als generiert kennen
network-known-pictures-looks-for = Vergleicht, wie das Netz das Bild sieht, damit, wie es Bilder sieht, die Sie als generiert kennen, und zählt, wie viele Alltagsfotos ihnen mindestens ebenso nah sind.
network-known-pictures-blind-to = Der Vergleich erkennt nicht, was zwei Bilder ähnlich macht: Dasselbe Motiv, derselbe Stil oder dasselbe Programm bringt sie zusammen, egal, wer sie gemacht hat. Bilder eines anderen Bildgenerators liegen meist weit weg.

network-known-pictures-name = Nah an Bildern, die Sie als generiert kennen
network-known-pictures-phenomenon = { $known ->
    [1] Zum generierten Bild, das Sie kennen, beträgt die Nähe { $nearness }.
   *[other] Von den { $known } generierten Bildern, die Sie kennen, ist Nummer { $place } am nächsten, mit einer Nähe von { $nearness }.
} { $as-near ->
    [0] Keines von { $photos } Alltagsfotos kommt so nah.
    [one] { $as-near } von { $photos } Alltagsfotos kommt so nah.
   *[other] { $as-near } von { $photos } Alltagsfotos kommen so nah.
}
network-known-pictures-reasoning = Für das Netz ähneln sich Bilder desselben Bildgenerators oft. Für die Häufigkeit dieses Anzeichens zählen die Nähe und der Wert, den das Netz selbst diesem Bild gibt, gemeinsam; darum weicht sie von der Zählung der Nähe allein ab. Zeigt das Netz hier noch ein Anzeichen, so gelten beide als ein Anzeichen, nicht als zwei. Nähe sagt nicht, woher das Bild kommt.
network-known-pictures-ordinary-1 = Das Foto hat dasselbe Motiv, dasselbe Licht oder denselben Stil wie die Bilder, die Sie kennen.
network-known-pictures-ordinary-2 = Das Foto ging durch dasselbe Programm, denselben Filter oder dieselbe Website.
network-known-pictures-ordinary-3 = Eines der Bilder, die Sie angegeben haben, ist in Wirklichkeit ein Foto.
network-known-pictures-ordinary-4 = Das Foto wurde stark retuschiert, geglättet oder entrauscht.
network-known-pictures-next = Sehen Sie sich dieses Bild und das nächstgelegene bekannte Bild nebeneinander an. Versuchen Sie es dann mit Fotos desselben Motivs, von denen Sie wissen, dass es Fotos sind: Kommen sie ebenso nah, besagt das Anzeichen nichts.

measurement-nearness = Nähe zum nächstgelegenen bekannten Bild, −1 bis 1
measurement-known-pictures = Als generiert bekannte Bilder
measurement-nearest-known = Nummer des nächstgelegenen
measurement-photos-as-near = Mindestens ebenso nahe Alltagsfotos
measurement-photos-compared = Verglichene Alltagsfotos

## Marking pictures as known

known-label = Mir als generiert bekannt
known-mark = { $name }: Ich weiß, dass das generiert wurde
known-offer = Wissen Sie von einem dieser Bilder, dass es generiert wurde?
known-help = Markieren Sie es als bekannt: Die anderen werden dann damit verglichen. Markierungen bleiben auf dieser Seite und werden mit ihr vergessen, wenn Sie die Bilder nicht aufbewahren.
known-beside = Das nächstgelegene bekannte Bild neben diesem zeigen
known-nearest = Von Ihren bekannten Bildern ist am nächsten: { $name }, Nähe { $nearness }. { $as-near ->
    [0] Keines von { $photos } Alltagsfotos kommt so nah.
    [one] { $as-near } von { $photos } Alltagsfotos kommt so nah.
   *[other] { $as-near } von { $photos } Alltagsfotos kommen so nah.
} Das sagt nicht, woher dieses Bild kommt.

## Kept in the browser

shelf-title = Bilder, die Sie als generiert kennen, in diesem Browser aufbewahrt
shelf-help = Bilder, die Sie markiert haben, können hier für Ihren nächsten Besuch aufbewahrt werden. Sie liegen unverschlüsselt im Speicher dieses Browsers, bis Sie sie löschen oder der Browser seinen Speicher leert: Wer diesen Browser benutzt, kann sie öffnen, und jede Seite dieser Website auch. Eine Markierung zurückzunehmen löscht kein Bild; die Schaltfläche löscht alle aufbewahrten Bilder. Nichts wird irgendwohin gesendet.
shelf-kept = { $count ->
    [one] Ein bekanntes Bild ist in diesem Browser aufbewahrt.
   *[other] { $count } bekannte Bilder sind in diesem Browser aufbewahrt.
}
shelf-erased = In diesem Browser ist kein bekanntes Bild mehr aufbewahrt. Markierungen an geöffneten Bildern bleiben.
shelf-unseen = Nicht alle konnte das Netz ansehen; diese sind nicht markiert.
shelf-failed = Das hat in diesem Browser nicht funktioniert. In privaten Fenstern und dort, wo sein Speicher voll oder abgeschaltet ist, lässt sich nichts aufbewahren.
shelf-open = Öffnen und markieren
shelf-keep = Markierte Bilder aufbewahren
shelf-erase = Aus diesem Browser löschen
