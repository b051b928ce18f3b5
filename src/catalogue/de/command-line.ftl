### What only the command line says.

cli-file = { $format }, { $width } × { $height } Pixel, { $bytes } Byte, SHA-256 { $sha256 }
cli-file-no-size = { $format }, Größe unbekannt, { $bytes } Byte, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } Anzeichen
   *[other] { $signs } Anzeichen
}, { $nothing ->
    [one] { $nothing } Prüfung ohne Fund
   *[other] { $nothing } Prüfungen ohne Fund
}, { $unusable ->
    [one] 1 bei dieser Datei nicht anwendbar.
   *[other] { $unusable } bei dieser Datei nicht anwendbar.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Eine weitere Prüfung deutet auf dasselbe hin: { $finding }
cli-ordinary = Alltägliche Erklärungen:
cli-check-nothing = { $name }: nichts gefunden.
cli-check-unusable = { $name }: nicht anwendbar. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = Es gibt keine Prüfung „{ $code }“. Die Prüfungen sind: { $codes }
cli-version = Version { $version } dieser Prüfung.

## telltale assess

assess-title = Anzeichen je Gruppe von Bildern
assess-about = Bilder: { $pictures }. Gruppen: { $groups }. Zu jedem Anteil und jedem Mittelwert steht ein 95-%-Intervall über die Bilder. Was eine Prüfung findet, hängt davon ab, wie ein Bild gespeichert wurde: Vergleichen Sie nur Gruppen, die gleich gespeichert wurden.
assess-unread = Dateien, die nicht gelesen werden konnten und nicht mitgezählt sind: { $count }.
assess-strongest = Stärkstes Anzeichen, Anteil der Bilder
assess-checks = Anzeichen je Prüfung, Anteil der Bilder
assess-checks-help = Der Anteil bezieht sich auf die Bilder, auf die die Prüfung anwendbar war; sind es weniger, steht ihre Zahl in Klammern.
assess-not-run = nicht anwendbar
assess-distinguish = Was die Gruppen unterscheidet
assess-distinguish-none = Kein Unterschied ist größer, als ihn der Zufall bei so vielen Vergleichen ergeben kann. Das zeigt nicht, dass die Gruppen gleich sind.
assess-distinguish-help = Vergleiche einer Gruppe mit allen anderen: { $comparisons }. Eine Zeile steht hier nur, wenn das Intervall ihres Unterschieds, erweitert für so viele Vergleiche (Bonferroni), die Null nicht enthält. Bilder ohne Gruppe werden nicht einbezogen.
assess-examples = Beispiele mit den stärksten Anzeichen
assess-group = Gruppe
assess-pictures = Bilder
assess-signs = Anzeichen je Bild
assess-none = keines
assess-difference = Unterschied
assess-share = { $value } % ({ $low } bis { $high })
assess-mean = { $value } ({ $low } bis { $high })
assess-points = { $value } Prozentpunkte ({ $low } bis { $high })
assess-done = Geschrieben: { $page }, { $table }

## telltale agent

agent-budget = Aufrufe des Modells { $model }: { $fixed } für das Bild und { $each } für jedes Objekt. Objekte höchstens: { $objects }. Aufrufe höchstens: { $calls }. Mit Wiederholungen bei unbrauchbaren Antworten höchstens: { $most }.
agent-budget-questions = Aufrufe des Modells { $model }: { $calls }. Mit Wiederholungen bei unbrauchbaren Antworten höchstens: { $most }.
agent-leaves = Teile des Bildes werden an { $host } gesendet. Das ist nicht dieser Rechner.
agent-kept = Antworten eines früheren Laufs in { $folder }, nach denen nicht noch einmal gefragt wird: { $count }.
agent-objects = Objekte im Bild: { $objects }. Geplante Aufrufe: { $calls }.
agent-call = Aufruf { $number } von { $calls }: { $stage }
agent-call-open = Aufruf { $number }: { $stage }
agent-stage-parse = Liste der Objekte
agent-stage-mine = ein Objekt aus der Nähe
agent-stage-integrate = noch ein Blick auf das Gesagte
agent-stage-question = Frage zu einer Stelle
agent-done = Aufrufe: { $asked }. Antworten aus einem früheren Lauf: { $kept }. Alles Gefragte und Gesagte liegt in { $folder }, mit den Teilen des Bildes, die gesendet wurden.
agent-stopped = Der Lauf wurde unterbrochen. Die Antworten bleiben in { $folder }, und derselbe Befehl macht dort weiter.
agent-problem-declined = Das Modell hat die Anfrage „{ $step }“ abgelehnt: { $words }
agent-problem-gave-up = Das Modell gab auf die Anfrage „{ $step }“ keine brauchbare Antwort. Versuche: { $attempts }. Letztes Problem: { $problem }
agent-problem-objects = Objekte, die das Modell nannte: { $found }. Nur die ersten wurden betrachtet: { $limit }.
agent-dropped = Weggelassen: „{ $name }: { $phenomenon }“ { $reason }
agent-dropped-no-place = Es ist keine Stelle genannt oder fast das ganze Bild.
agent-dropped-outside-picture = Die Stelle liegt nicht im Bild.
agent-dropped-outside-object = Die Stelle liegt woanders als das, wovon die Rede ist.
agent-dropped-verdict = Das ist ein Urteil und keine Beschreibung dessen, was zu sehen ist.
agent-dropped-unknown = Es geht um etwas, das nie genannt wurde.
agent-dropped-too-many = Die Antwort enthielt mehr Aussagen, als aus einer übernommen werden: { $limit }.
agent-dropped-not-seen = Bei einem neuen Blick sah das Modell es nicht oft genug: { $yes } von { $looks }.
agent-dropped-left-out = Ein späterer Schritt ließ es weg.
agent-dropped-left-out-because = Der letzte Schritt ließ es mit dieser Begründung weg: „{ $words }“

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (Aussage eines Modells)
model-statement-name-contradicted = { $words } (Aussage eines Modells, der eine Messung widerspricht)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Modelle beschreiben Dinge, die nicht da sind, vor allem wenn man sie nach etwas Ungewöhnlichem fragt.
model-statement-ordinary-2 = Perspektive, Bewegung, Spiegelungen und seltsame Gegenstände sehen auch in Alltagsfotos ungewöhnlich aus.
model-statement-next = Sehen Sie sich die Stelle selbst in voller Größe an, bevor Sie sich auf die Aussage stützen.
model-answer-name = Antwort eines Modells zu einer Stelle
model-answer-name-contradicted = Antwort eines Modells zu einer Stelle (eine Messung widerspricht der Antwort)
model-answer-reasoning = Auf die Frage „{ $question }“ gab das Modell diese Begründung: { $words }
rule-model = Das sagt das Modell { $model }. Keine Messung sagt etwas dazu, und niemand hat gezählt, wie oft das Modell so etwas über Alltagsfotos sagt.
rule-model-supported = Das sagt das Modell { $model }. Die Messung, die es nennt, zeigt an derselben Stelle etwas: { $check }. Die Aussage zählt nicht als Anzeichen, weil sie selbst nicht gemessen wurde.
rule-model-contradicted = Das sagt das Modell { $model }, aber die Messung, die es nennt, sagt etwas anderes: { $check }. Die Aussage zählt nicht als Anzeichen.
limit-model = Auch das Modell { $model } hat dieses Bild betrachtet. Seine Aussagen sind als solche gekennzeichnet und keine Messungen. Dass es zu etwas schweigt, sagt nichts.
