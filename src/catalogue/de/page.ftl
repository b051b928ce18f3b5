### The page around the findings.

## Severity

severity-info = Zur Information
severity-low = Leicht ungewöhnlich
severity-moderate = Ungewöhnlich. Eine Prüfung lohnt sich
severity-high = Sehr ungewöhnlich für Alltagsfotos

severity-word-info = Hinweis
severity-word-low = Gering
severity-word-moderate = Mittel
severity-word-high = Hoch

## Layers of evidence

basis-signed = Signatur: eine Signatur in der Datei
basis-stated = Angaben: was die Datei über sich selbst sagt
basis-structure = Struktur: wie die Datei aufgebaut ist
basis-compression = Kompression: Spuren des Speicherns
basis-pixels = Pixel: Rauschen, Farbe und Skalierung
basis-geometry = Geometrie: wiederholte oder unmögliche Stellen
basis-network = Netz: ein trainiertes neuronales Netz
basis-person = Mensch: das eigene Urteil einer Person

## Values

value-share = { $percent } %
value-plain = { $value }
value-pixels = { $value } px
value-bytes = { $value ->
    [one] { $value } Byte
   *[other] { $value } Byte
}
value-kilobytes = { $value } kB
value-megabytes = { $value } MB
value-offset = Byte { $value }
value-jpeg-quality = Qualität { $value }
value-network-score = { $value }
value-seconds = { $value } s
value-range = { $low } bis { $high }
value-dimensions = { $width } × { $height } px
value-none = –

## Before the page has started

start-loading = Wird geladen …
start-no-webassembly = Dieser Browser kann WebAssembly nicht ausführen, oder seine Einstellungen verbieten es. Telltale braucht es. Aktuelle Versionen von Firefox, Chrome, Edge und Safari unterstützen es.
start-no-simd = Dieser Browser ist zu alt: Er kennt WebAssembly SIMD nicht. Aktuelle Versionen von Firefox, Chrome, Edge und Safari unterstützen es.
start-no-worker = Dieser Browser lässt keine Hintergrundskripte (Worker) zu. Telltale braucht sie. Aktuelle Versionen von Firefox, Chrome, Edge und Safari unterstützen sie.
start-no-rule = Dieser Server sendet die Regel nicht, die das Hintergrundskript abschottet. Deshalb kann sich diese Seite nicht versiegeln und nimmt kein Bild an. Welche Regel das ist, steht in den Hinweisen von Telltale zum Hosting.
start-failed = Telltale konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.

## Header and start

page-title = Telltale
page-tagline = Sucht nach Anzeichen dafür, dass ein Bild bearbeitet oder generiert wurde. Das Bild bleibt auf diesem Gerät.
page-choose-other = Anderes Bild
page-language = Sprache
page-language-ask = Für eine andere Sprache muss die Seite neu geladen werden. Dabei vergisst sie das geöffnete Bild. Sprache wechseln?
page-seal-open = Noch nicht versiegelt
page-seal-closed = Versiegelt. Selbst prüfen
page-seal-hint-open = Die Seite lädt noch ihre Teile. Bevor sie sich versiegelt hat, wird kein Bild gelesen.
page-seal-hint-closed = Der Browser lässt diese Seite zu keinem Server mehr eine Verbindung aufbauen.

page-drop-title = Bild hier ablegen
page-drop-action = Bild auswählen
page-drop-other-ways = Sie können auch ein Bild aus der Zwischenablage einfügen.
page-drop-kinds = JPEG, PNG, WebP, GIF, TIFF oder BMP, bis 100 Megapixel. Bei HEIC, AVIF, JPEG XL und SVG werden nur die Datei und ihre Metadaten geprüft, nicht das Bild selbst.
page-only-an-address = Es ist nur eine Adresse angekommen, nicht das Bild selbst. Würde diese Seite das Bild abrufen, dann wüsste dessen Server, dass Sie es ansehen. Deshalb tut sie das nicht. Speichern Sie zuerst das Bild und legen Sie dann die Datei ab.
page-drop-no-picture = In dem, was abgelegt wurde, war kein Bild.
page-launch-unreadable = Der Browser konnte eine Datei nicht lesen, die hier geöffnet werden sollte. Vielleicht wurde sie verschoben, geändert oder gelöscht. Legen Sie sie hier ab oder wählen Sie sie noch einmal.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] Nur die ersten { $taken } Bilder wurden übernommen, ein weiteres wurde ausgelassen. Legen Sie dieses einzeln ab.
   *[other] Nur die ersten { $taken } Bilder wurden übernommen, { $count } weitere wurden ausgelassen. Legen Sie diese in kleineren Ordnern ab.
}
page-drop-release = Loslassen, um dieses Bild zu öffnen

page-intro-title = Was Sie sehen werden
page-intro-signs = Jedes Anzeichen sagt, was beobachtet wurde, wo, warum das ungewöhnlich ist und was sonst die Ursache sein kann.
page-intro-rates = Wie ungewöhnlich ein Anzeichen ist, ergibt sich aus einer Zählung: wie viele Alltagsfotos so viel davon oder mehr zeigen.
page-intro-silence = Dass eine Prüfung nichts findet, ist keine gute Nachricht. War eine Prüfung nicht anwendbar, nennt sie den Grund.
page-intro-no-score = Es gibt keine Gesamtnote für das Bild, denn eine einzige Zahl kann das nicht leisten.

page-loading-parts = Die Prüfungen und das Netz werden geladen. Sie können schon ein Bild ablegen.
page-ready = Bereit. Alles ist geladen, und die Seite hat sich versiegelt.
page-ready-incomplete = Bereit, und die Seite hat sich versiegelt. Einige Prüfungen sind nicht möglich.
page-missing-reader = Der Teil, der Content Credentials liest, ließ sich nicht laden. Was in einer Datei signiert ist, bleibt ungelesen.

page-waiting = Wird vorbereitet … Ihr Bild wartet auf diesem Gerät und wird geöffnet, sobald sich die Seite versiegelt hat.
page-not-loaded = Die Prüfungen konnten nicht geladen werden, also lässt sich kein Bild analysieren. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.
page-no-worker = Die Analyse ist zu oft abgebrochen, und diese versiegelte Seite kann keine neue starten. Bitte laden Sie die Seite neu und öffnen Sie das Bild noch einmal.
page-no-worker-started = Hier ließ sich kein Hintergrundskript (Worker) starten, also lässt sich kein Bild analysieren. Vielleicht fehlt dem Browser Arbeitsspeicher, oder seine Einstellungen verbieten solche Skripte. Schließen Sie andere Tabs und laden Sie die Seite neu. Hilft das nicht, verwenden Sie einen anderen Browser.
page-not-sealed = Der Browser hat die Regel nicht angenommen, die diese Seite gegenüber jedem Server abschließt. Deshalb wird hier kein Bild gelesen. Laden Sie die Seite neu. Hilft das nicht, verwenden Sie einen anderen Browser.
page-reload = Seite neu laden

## Stage

page-stage-label = Bild
page-stage-help = Die Pfeiltasten verschieben das Bild, Plus und Minus zoomen, Eins zeigt es mit 100 %, Null zeigt das ganze Bild.
page-zoom-in = Vergrößern
page-zoom-out = Verkleinern
page-zoom-fit = Einpassen
page-zoom-level = { $percent } %
page-heat-toggle = Karte
page-heat-legend = Karte: { $check }. { $meaning } Die Farben bedeuten in jedem Bild dasselbe.
page-heat-blank = Unter { $value } ohne Farbe
page-heat-unseen = Schraffiert: nicht betrachtet
page-nothing-to-show = Es gibt nichts zu zeigen. Sie können hier ein anderes Bild ablegen.
page-not-shown = Ihr Browser kann diese Art von Bild nicht anzeigen. Die Prüfungen lesen die Datei trotzdem.
page-picture-alt = Das Bild, das Sie geöffnet haben: { $name }

## Strip

headline-low = Stärkstes Anzeichen: Stufe „Gering“. Leicht ungewöhnlich.
headline-moderate = Stärkstes Anzeichen: Stufe „Mittel“. Ungewöhnlich, eine Prüfung lohnt sich.
headline-high = Stärkstes Anzeichen: Stufe „Hoch“. Sehr ungewöhnlich für Alltagsfotos.
headline-rule-low = Stärkstes Anzeichen: Stufe „Gering“. { $name }.
headline-rule-moderate = Stärkstes Anzeichen: Stufe „Mittel“. { $name }.
headline-rule-high = Stärkstes Anzeichen: Stufe „Hoch“. { $name }.
headline-nothing = Nichts Ungewöhnliches gefunden. Das zeigt nicht, dass das Foto echt ist.
headline-nothing-without-pixels = Das Bild selbst ließ sich nicht prüfen. Im Rest der Datei wurde nichts Ungewöhnliches gefunden. Das zeigt nicht, dass das Foto echt ist.
headline-nothing-incomplete = Ein Teil dieses Bildes ließ sich nicht lesen. Im übrigen Teil wurde nichts Ungewöhnliches gefunden. Das zeigt nicht, dass das Foto echt ist.
headline-nothing-few = Nichts Ungewöhnliches gefunden, aber die meisten Prüfungen des Bildes selbst ließen sich nicht anwenden. Das zeigt nicht, dass das Foto echt ist.
headline-unusable = Bei dieser Datei war keine Prüfung anwendbar, also lässt sich nichts über sie sagen.

page-strip-label = Zusammenfassung
page-none-ended = Noch ist keine Prüfung fertig.
page-strongest-so-far-none = Bisher nichts Ungewöhnliches gefunden.
page-stopped-none = Vorzeitig abgebrochen. Die Prüfungen, die gelaufen sind, haben nichts Ungewöhnliches gefunden.
page-headline-so-far = Noch nicht endgültig, denn Prüfungen laufen noch. { $headline }
page-headline-stopped = Nicht vollständig, denn die Analyse wurde vorzeitig abgebrochen. { $headline }
page-count-signs = { $count ->
    [one] Anzeichen
   *[other] Anzeichen
}
page-count-nothing = { $count ->
    [one] Prüfung ohne Fund
   *[other] Prüfungen ohne Fund
}
page-count-unusable = { $count ->
    [one] nicht anwendbar
   *[other] nicht anwendbar
}

## Analysis

page-opening = Datei wird gelesen …
page-starting-network = Netz wird vorbereitet …
page-progress = Prüfung { $current } von { $total }: { $check }
page-cancel = Abbrechen
page-cancelling = Wird abgebrochen …
page-cancelled = Abgebrochen. Was bis dahin gefunden wurde, steht unten. Die anderen Prüfungen sind nicht gelaufen.
page-cancelled-early = Abgebrochen, bevor die erste Prüfung fertig war.
page-ended = { $left ->
    [0] Die Analyse wurde sofort beendet. Laden Sie die Seite vor dem nächsten Bild neu.
    [one] Die Analyse wurde sofort beendet. Das geht noch einmal, dann muss die Seite neu geladen werden.
   *[other] Die Analyse wurde sofort beendet. Das geht noch { $left } Mal, dann muss die Seite neu geladen werden.
}
page-again = Erneut analysieren
page-analysed = Die Analyse ist abgeschlossen.
page-replaced = { $left ->
    [0] Ein Teil der Analyse ist ausgefallen und wurde ersetzt. Es gibt keinen Ersatz mehr. Laden Sie die Seite vor dem nächsten Bild neu.
    [one] Ein Teil der Analyse ist ausgefallen und wurde ersetzt. Ein weiterer Ersatz steht bereit.
   *[other] Ein Teil der Analyse ist ausgefallen und wurde ersetzt. Ersatz steht noch { $left } Mal bereit.
}

## Files that cannot be analysed

page-refused-empty = Diese Datei ist leer
page-refused-empty-help = Vielleicht wurde ein Kopiervorgang oder Download abgebrochen. Lassen Sie sich die Datei noch einmal schicken.
page-refused-unsupported = Diese Art von Datei lässt sich nicht lesen
page-refused-unsupported-help = Bitten Sie um das Bild, wie es aus der Kamera oder der App kam, falls es dort einen anderen Typ hatte. Diese Datei umzuwandeln entfernt Spuren, nach denen die Prüfungen suchen.
page-refused-too-large = Dieses Bild ist zu groß
page-refused-too-large-help = Es bräuchte mehr Speicher, als eine Seite im Browser hat. Verkleinern Sie es nicht: Das entfernt die Spuren, nach denen die Prüfungen suchen.
page-refused-damaged = Dieses Bild ist beschädigt
page-refused-damaged-help = Bitten Sie um eine weitere Kopie und vergleichen Sie die Größe beider Kopien.
page-refused-broken = Die Analyse dieser Datei brach mit einem Fehler ab
page-refused-broken-help = Über diese Datei wird nichts gesagt. Bei einem großen Bild ist dem Browser vielleicht der Speicher ausgegangen; andere Tabs zu schließen kann helfen. Sie können es noch einmal versuchen oder ein anderes Bild öffnen.
page-refused-unreadable = Der Browser konnte diese Datei nicht lesen
page-refused-unreadable-help = Vielleicht wurde sie verschoben, geändert oder gelöscht, seit Sie sie ausgewählt haben, oder dem Browser fehlt Speicher. Wählen Sie sie noch einmal aus.
page-file-above-limit = Die Datei hat { $size }, die Grenze liegt bei { $limit }. Schneiden Sie mit einem anderen Programm einen Teil aus, ohne ihn zu skalieren, speichern Sie ihn ohne Verlust als PNG und öffnen Sie diesen. Geben Sie an, woher er stammt, wenn Sie darüber berichten.

## Cards and detail

page-findings-title = Anzeichen und Hinweise
page-detail-reasoning = Warum das ungewöhnlich ist
page-detail-reasoning-fact = Was das bedeutet
page-detail-agreeing = Andere Prüfungen, die auf dasselbe hindeuten
page-detail-ordinary = Was sonst die Ursache sein kann
page-detail-next = Was Sie als Nächstes tun können
page-detail-rarity = Wie ungewöhnlich
page-detail-measurements = Messwerte
page-detail-places = Stellen im Bild
page-detail-basis = Grundlage
page-detail-blind = Was die Prüfung nicht sehen kann
page-detail-method = Version und Quellen
page-detail-version = Version { $version } dieser Prüfung.
page-detail-source = { $title }: { $address }

page-rarity-capped = Solche Anzeichen allein werden nie höher eingestuft als „{ $word }“.
page-rarity-rule = { $word }. Diese Stufe beruht nicht auf einer Zählung, sondern auf einer Regel: { $rule }
page-rarity-fact = Das beschreibt die Datei. Für sich allein weist es in keine Richtung.

page-table-value = Hier
page-table-ordinary = 95 % der Alltagsfotos
page-table-left = Links
page-table-top = Oben
page-table-width = Breite
page-table-height = Höhe
page-places-more = { $count ->
    [one] Eine kleinere Stelle ist nicht aufgeführt.
   *[other] { $count } kleinere Stellen sind nicht aufgeführt.
}
page-region-bytes = Ein Abschnitt der Datei: { $len } ab { $offset }

## Checks, file, runtime

page-checks-title = Was geprüft wurde
page-checks-found = Etwas gefunden
page-checks-nothing = Nichts gefunden
page-checks-unusable = Nicht anwendbar (mit Grund)
page-checks-failed = Fehlgeschlagen. Die übrigen Ergebnisse gelten weiter
page-checks-pending = Nicht gelaufen

page-file-title = Die Datei
page-file-name = Name
page-file-kind = Typ laut Inhalt
page-file-kind-unknown = unbekannt
page-file-size = Größe
page-file-dimensions = Bild
page-file-hash = SHA-256
page-file-arrival = Wie sie hierherkam
page-file-arrival-dropped = auf die Seite gezogen
page-file-arrival-picked = in der Dateiauswahl gewählt
page-file-arrival-picked-on-phone = auf einem Smartphone oder Tablet ausgewählt
page-file-arrival-pasted = aus der Zwischenablage eingefügt
page-file-arrival-sample = eines der Beispielbilder
page-file-arrival-command-line = über die Kommandozeile übergeben
page-file-orientation = Ausrichtung
page-file-orientation-turned = gedreht gespeichert, aufrecht angezeigt (EXIF { $value })

page-runtime-title = Wie die Analyse lief
page-runtime-backend = Das Netz läuft auf
page-runtime-cpu = dem Prozessor (CPU)
page-runtime-webgpu = dem Grafikprozessor (WebGPU)
page-runtime-none = keinem Prozessor: Es nimmt nicht teil
page-runtime-reason = Warum
page-runtime-model = Netz
page-runtime-quantization = Gewichte
page-runtime-problem = Netz ausgelassen
page-runtime-self-test = Selbsttest, größte Abweichung
page-runtime-version = Version

page-limits-title = Was dieser Bericht nicht sagen kann
page-save = Bericht speichern
page-save-form = Format des Berichts
page-save-failed = Der Browser konnte das nicht speichern. Vielleicht verbieten seine Einstellungen Downloads, oder es ist kein Platz mehr. Sie können es noch einmal versuchen.
page-caution-network = Das Netz wurde ausgelassen: { $problem }
page-caution-failed = { $count ->
    [one] Eine Prüfung ist mit einem Fehler abgebrochen und sagt nichts über dieses Bild. Die übrigen Prüfungen gelten weiter.
   *[other] { $count } Prüfungen sind mit einem Fehler abgebrochen und sagen nichts über dieses Bild. Die übrigen Prüfungen gelten weiter.
}
page-caution-copy = Das sieht nach einer neu gespeicherten Kopie aus, deshalb sehen viele Prüfungen weniger. Eine Kopie, die näher am Original ist, würde helfen.
page-save-sensitive = Mit sensiblen Werten: Positionen, Namen, Seriennummern und was das Labor sonst noch kennzeichnet.

## The reader's own part

review-title = Ihr Urteil
review-help = Was Sie hier eintragen, bleibt auf dieser Seite, bis Sie einen Bericht speichern. Dann steht es so im Bericht, wie Sie es geschrieben haben. Es ändert keinen Messwert und keine Einstufung.
review-accepted = Annehmen
review-rejected = Ablehnen
review-unsure = Unsicher
review-word-accepted = angenommen
review-word-rejected = abgelehnt
review-word-unsure = unsicher
review-note = Anmerkung
review-own-version = Eigene Fassung schreiben
review-change = Ändern
review-remove = Entfernen
review-undo = Rückgängig
review-add = Eigene Beobachtung hinzufügen
review-lose = Ihr eigenes Urteil zu diesem Bild ist noch nicht gespeichert. Trotzdem ein anderes Bild öffnen?

person-form-title = Was Sie sehen
person-form-name = Was ist es?
person-form-phenomenon = Was sehen Sie?
person-form-reasoning = Warum ist das ungewöhnlich? (kann leer bleiben)
person-form-severity = Wie ungewöhnlich ist das nach Ihrem Urteil?
person-form-naturalness = Wie natürlich sieht es aus, von 0 (gar nicht) bis 100 (völlig)? (kann leer bleiben)
person-form-place = Wo im Bild, in Pixeln? (kann leer bleiben)
person-form-sight = Sichtbaren Ausschnitt verwenden
person-form-draw = Im Bild einzeichnen
person-form-drawing = Ziehen Sie im Bild von einer Ecke der Stelle zur gegenüberliegenden.
person-form-keep = Übernehmen
person-form-cancel = Abbrechen
person-form-missing = Bitte schreiben Sie, was es ist und was Sie sehen.
person-form-outside = Eine Stelle braucht vier ganze Zahlen und muss innerhalb des Bildes liegen.
person-form-naturalness-wrong = Die Natürlichkeit ist eine ganze Zahl von 0 bis 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = Es wurde kein Grund genannt.
person-own-ordinary-1 = Menschen sehen Muster in Rauschen und in Kompression, vor allem wenn sie schon etwas Bestimmtes erwarten.
person-own-ordinary-2 = Auch vor einer Kamera geschehen ungewöhnliche Dinge.
person-own-next = Bitten Sie eine zweite Person, sich dieselbe Stelle anzusehen, ohne ihr zu sagen, was Sie gesehen haben.
rule-person = Eine Person hat das Bild betrachtet und diese Stufe gewählt. Dahinter steht keine Messung.

## Saved reports

export-html = Webseite zum Lesen und Drucken
export-markdown = Text (Markdown)
export-json = Alles, für Programme (JSON)
export-media-review = Entwurf für einen Faktencheck (MediaReview)
export-anomreason = Annotationen (AnomReason)
export-coco = Annotationen mit Stellen (COCO)
export-picture = Bild mit umrandeten Stellen (PNG)

document-title = Telltale: Anzeichen in einem Bild
document-title-several = Telltale: Anzeichen in mehreren Bildern
document-about = Dieser Bericht enthält das Bild nicht. Um welche Datei es geht, sagt der SHA-256-Wert unten. Falls die Datei Positionen, Personennamen, Seriennummern oder Ähnliches enthält, wurden diese Werte weggelassen. Was jemand beim Lesen dazu geschrieben hat, steht hier so, wie es geschrieben wurde.
document-about-sensitive = Dieser Bericht enthält das Bild nicht. Um welche Datei es geht, sagt der SHA-256-Wert unten. Falls die Datei Positionen, Personennamen, Seriennummern oder Ähnliches enthält, wurden diese Werte nicht weggelassen. Was jemand beim Lesen dazu geschrieben hat, steht hier so, wie es geschrieben wurde.
document-severity = Einstufung
document-review = Urteil einer Person
document-naturalness = Natürlichkeit, angegeben von einer Person (0 bis 100)
document-own = Was eine Person hinzugefügt hat
document-code = Code
document-plan = Wo die Stellen im Bild liegen. Die Nummern sind die der Anzeichen und Hinweise unten.

## Lab

page-lab-title = Labor
page-lab-help = Rohansichten für geschulte Augen. Sie sind keine Befunde.
page-lab-file = Die Datei
page-lab-filter = Filter
page-lab-structure = Wie die Datei aufgebaut ist
page-lab-structure-part = Teil
page-lab-structure-note = Inhalt
page-lab-structure-offset = Ab Byte
page-lab-structure-length = Länge
page-lab-run = { $name } × { $count }
page-lab-metadata = Was die Datei über sich selbst sagt
page-lab-metadata-help = Solche Worte kann jeder in eine Datei schreiben: Es sind Angaben, keine Belege.
page-lab-metadata-key = Feld
page-lab-metadata-value = Wert
page-lab-metadata-none = Diese Datei sagt nichts über sich selbst. Im Web ist das normal: Die meisten Websites entfernen solche Angaben.
page-lab-none-fits = Hier passt nichts zum Filter.
page-lab-group-container = Container-Felder
page-lab-group-text = Texte und Kommentare
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = Photoshop-Ressourcen
page-lab-group-icc = Farbprofil (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = Mehr anzeigen (noch { $count })
page-lab-cut = { $count ->
    [one] Eine weitere Angabe wurde gelesen und ist nicht aufgeführt.
   *[other] { $count } weitere Angaben wurden gelesen und sind nicht aufgeführt.
}
page-lab-left-out-position = Position: wird in Exporten weggelassen
page-lab-left-out-serial-number = Seriennummer: wird in Exporten weggelassen
page-lab-left-out-name = Name: wird in Exporten weggelassen
page-lab-left-out-contact = Kontakt: wird in Exporten weggelassen
page-lab-left-out-thumbnail = Vorschaubild: wird in Exporten weggelassen
page-lab-left-out-document-id = Dokumentkennung: wird in Exporten weggelassen
page-lab-left-out-path = Dateipfad: wird in Exporten weggelassen

## Check it yourself

page-privacy-title = Selbst prüfen
page-privacy-close = Schließen
page-privacy-idea = Diese Seite versiegelt sich, bevor sie ein Bild liest. Zuerst wird alles geladen, was sie braucht. Dann setzt sie eine Regel, die der Browser durchsetzt und die kein Skript zurücknehmen kann: keine Verbindung zu irgendeinem Server, auch nicht zu dem, von dem die Seite stammt.
page-privacy-state-open = Noch nicht versiegelt. Es wurde kein Bild gelesen.
page-privacy-state-closed = Versiegelt { $seconds } s nach dem Öffnen der Seite.
page-privacy-policy-title = Die Regel, Zeile für Zeile
page-privacy-policy-directive = Regel
page-privacy-policy-meaning = In einfachen Worten
page-policy-default = Was unten nicht genannt ist, ist verboten.
page-policy-script = Es lassen sich keine weiteren Skripte laden. Der WebAssembly-Code, der schon da ist, darf weiterlaufen.
page-policy-style = Es lassen sich keine Stylesheets laden.
page-policy-img = Bilder können nur aus dem Speicher dieses Geräts kommen.
page-policy-connect = Keine Verbindung zu irgendeinem Server.
page-policy-worker = Keine neuen Hintergrundskripte.
page-policy-form = Es lässt sich kein Formular absenden.
page-policy-base = Adressen in der Seite lassen sich nicht umlenken.
page-policy-frame = Keine andere Seite lässt sich in dieser anzeigen.
page-privacy-rtc = Solche Regeln gelten weder für Verbindungen von Browser zu Browser (WebRTC) noch für das, was eine Seite einem Service Worker sagt, also dem Skript, durch das sie auf diesem Gerät aufbewahrt wird. Deshalb hat die Seite beides entfernt, bevor sie sich versiegelt hat.
page-privacy-requests-title = Anfragen dieser Seite seit dem Öffnen
page-privacy-requests-workers = Die Hintergrundskripte stehen nicht in dieser Liste. Eine eigene Regel verbietet ihnen von Anfang an jede Anfrage, und der Test oben probiert das aus.
page-privacy-requests-count = { $count ->
    [one] Eine Anfrage. Anfragen nach der Versiegelung: { $after }.
   *[other] { $count } Anfragen. Anfragen nach der Versiegelung: { $after }.
}
page-privacy-requests-what = Was
page-privacy-requests-when = Wann
page-privacy-requests-size = Größe
page-privacy-requests-after = { $when }, nach der Versiegelung
page-privacy-requests-try = blockiert: ein Versuch aus dem Test oben
page-privacy-leak-title = Die Seite einen Ausbruch versuchen lassen
page-privacy-leak-help = Auf Knopfdruck versuchen die Seite und ihr Hintergrundskript, diesen Server und einen anderen ({ $origin }) zu erreichen, ohne irgendeinen Teil eines Bildes. Das geht, sobald die Seite versiegelt ist.
page-privacy-leak-button = Ausbruch versuchen
page-privacy-leak-running = Wird versucht …
page-privacy-leak-all-blocked = { $count ->
    [one] Ein Versuch, und er wurde blockiert.
   *[other] { $count } Versuche, und alle wurden blockiert.
}
page-privacy-leak-open = { $count ->
    [one] Ein Versuch wurde nicht blockiert. Öffnen Sie in diesem Browser kein vertrauliches Bild.
   *[other] { $count } Versuche wurden nicht blockiert. Öffnen Sie in diesem Browser kein vertrauliches Bild.
}
page-privacy-leak-try = Versuch
page-privacy-leak-page = Aus der Seite
page-privacy-leak-worker = Aus dem Hintergrundskript
page-privacy-leak-blocked = blockiert
page-privacy-leak-open-same = nicht blockiert: dieser Server
page-privacy-leak-open-other = nicht blockiert: ein anderer Server
page-privacy-leak-none = gibt es dort nicht
page-privacy-leak-no-worker = Kein freies Hintergrundskript hat geantwortet, also hat nur die Seite selbst es versucht.
page-privacy-not-covered-title = Was eine Seite nicht blockieren kann
page-privacy-not-covered-navigation = Was Sie selbst tun: einem Link folgen, eine Adresse eingeben, das Bild anderswo teilen oder hochladen.
page-privacy-not-covered-address = Ein Programm in der Seite könnte eine andere Adresse öffnen und darin Text mitschicken. Keine Regel des Browsers verhindert das. Diese Seite tut es nie, und Sie würden sehen, dass sich die Adresse ändert.
page-privacy-not-covered-connect = Ein Browser kann eine Adresse nachschlagen oder sich mit ihr verbinden, bevor er die Regel prüft, und dann nichts davon sagen (beobachtet in Chromium). Ein Programm in der Seite könnte das missbrauchen. Dieses tut es nicht, und sein Quellcode ist offen.
page-privacy-not-covered-browser = Was der Browser und seine Erweiterungen tun und was das Betriebssystem tut.
page-privacy-aeroplane = So gehen Sie sicher, ohne jemandem vertrauen zu müssen: Warten Sie, bis die Seite „Versiegelt“ meldet, trennen Sie das Gerät vom Internet, öffnen Sie das Bild, und schließen Sie die Seite, bevor Sie sich wieder verbinden.

## The signed history

page-history-title = Signierter Verlauf, das neueste Bild zuerst
page-history-untitled = Ein Bild ohne Titel
page-history-unnamed = Unbekannt (kein Name angegeben)
page-history-unsigned = Es hat keine eigenen Content Credentials, also ist nichts Signiertes darüber bekannt.
page-history-signer = Signiert von { $name }. { $trust }
page-history-signer-unlisted = Signiert mit einem Zertifikat, das sich selbst „{ $name }“ nennt. { $trust }
page-history-certificate = Name des Zertifikats: { $name }.
page-history-listed = Die signierende Stelle steht auf dieser Liste: { $list }.
page-history-identity = Dazu gehört eine Angabe über eine Person oder Organisation: { $name } ({ $kind }).
page-history-failure = Das passt nicht: { $code }
page-history-parent = Das Bild darüber wurde aus diesem erstellt.
page-history-component = Dieses Bild wurde in das Bild darüber eingefügt.
page-history-input = Ein Programm hat dieses Bild ausgewertet, um das Bild darüber zu erstellen.
page-history-lists = Signierende Stellen wurden in diesen Listen gesucht: { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }, { $next }
page-history-lists-none = Es wurde keine Liste signierender Stellen herangezogen.
page-history-software = { $name }
page-history-action = { $code ->
    [created] Erstellt
    [opened] Geöffnet
    [placed] Ein anderes Bild eingefügt
    [removed] Etwas herausgenommen
    [edited] Bearbeitet
    [edited-metadata] Metadaten bearbeitet
    [adjustedColor] Farben geändert
    [color_adjustments] Farben geändert
    [cropped] Beschnitten
    [resized] Größe geändert
    [resized-proportional] Größe geändert
    [orientation] Gedreht oder gespiegelt
    [filtered] Filter angewandt
    [enhanced] Verbessert
    [drawing] Hineingezeichnet
    [addedText] Text hinzugefügt
    [converted] In ein anderes Format umgewandelt
    [transcoded] Neu kodiert
    [repackaged] Neu verpackt
    [published] Veröffentlicht
    [redacted] Etwas in der Aufzeichnung geschwärzt
    [watermarked] Wasserzeichen hinzugefügt
    [watermarked-bound] Wasserzeichen hinzugefügt
    [watermarked-unbound] Wasserzeichen hinzugefügt
    [deleted] Etwas gelöscht
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] von einem Bildgenerator
    [compositeWithTrainedAlgorithmicMedia] zusammengesetzt, mit Teilen von einem Bildgenerator
    [algorithmicMedia] von einem Algorithmus berechnet
    [algorithmicallyEnhanced] von einem Algorithmus verbessert
    [compositeSynthetic] zusammengesetzt, mit synthetischen Teilen
    [composite] zusammengesetzt
    [digitalCapture] mit einer Digitalkamera aufgenommen
    [computationalCapture] von einer Kamera aufgenommen und berechnet
    [compositeCapture] aus Fotos zusammengesetzt
    [negativeFilm] von einem Negativ gescannt
    [positiveFilm] von einem Dia gescannt
    [print] von einem Abzug gescannt
    [digitalCreation] von einem Menschen am Computer gemacht
    [digitalArt] von einem Menschen am Computer gemacht
    [humanEdits] von einem Menschen bearbeitet
    [minorHumanEdits] von einem Menschen leicht bearbeitet
    [virtualRecording] an einem virtuellen Ort aufgenommen
    [screenCapture] Bild eines Bildschirms
    [dataDrivenMedia] aus Daten gezeichnet
   *[other] { $code }
}

## Several pictures

pictures-title = Bilder
pictures-progress = { $count ->
    [one] Die Analyse ist bei { $over } von { $count } Bild zu Ende.
   *[other] Die Analyse ist bei { $over } von { $count } Bildern zu Ende.
}
pictures-name = Bild
pictures-strongest = Stärkstes Anzeichen
pictures-signs = Anzeichen
pictures-standing = Stand
pictures-waiting = wartet
pictures-waits = Dieses Bild wartet, bis die Analyse des vorigen zu Ende ist.
pictures-analysing = wird analysiert
pictures-done = { $unusable ->
    [0] analysiert
    [one] analysiert, 1 Prüfung nicht anwendbar
   *[other] analysiert, { $unusable } Prüfungen nicht anwendbar
}
pictures-stopped = abgebrochen
pictures-refused = nicht analysierbar
pictures-failed = fehlgeschlagen
pictures-stop = Die übrigen abbrechen
pictures-stop-all = Alle abbrechen
pictures-stop-one = Abbrechen der Analyse von { $name }
pictures-save-page = Alle Berichte speichern (eine Seite)
pictures-save = Alle Berichte speichern (JSON Lines)
pictures-remove = Dieses Bild entfernen
