# What a vision model on the reader's own machine is asked, and what becomes of its words: command line and page.

## A run

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
agent-dropped-no-place = Genannt ist keine Stelle oder der größte Teil des Bildes.
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

## Why a run ends

agent-error-endpoint = Diese Adresse lässt sich nicht verwenden: { $address }. Schreiben Sie sie wie http://127.0.0.1:8080/v1.
agent-error-passed-on = Dem Namen nach läuft das Modell { $model } anderswo: Das Programm auf diesem Rechner gibt weiter, was es bekommt. Wählen Sie ein anderes Modell.
agent-error-setting = Eine Zahl muss zwischen { $low } und { $high } liegen, nicht bei { $found }.
agent-error-gone = Das Programm ist nicht mehr erreichbar oder hat seine Antwort abgebrochen. Der Browser sagt: { $words }
agent-error-slow = Es kam nicht rechtzeitig eine vollständige Antwort. Die Grenze in Sekunden: { $seconds }.
agent-error-redirected = Das Programm verweist auf eine andere Adresse. Ein Bild wird nie weitergeschickt.
agent-error-refused = Das Programm hat mit dem Status { $status } abgelehnt: { $words }
agent-error-not-chat = Was dort antwortet, spricht das Chat-Protokoll nicht: { $words }
agent-error-stopped = Angehalten. Die Antworten bleiben hier erhalten, und der nächste Start macht dort weiter.
agent-error-no-objects = Das Modell gab keine lesbare Liste der Objekte. Versuche: { $drafts }.
agent-error-place = Die Stelle muss im Bild liegen. Die Größe des Bildes in Pixeln: { $width } × { $height }.
agent-error-picture = Ein Teil des Bildes ließ sich nicht vorbereiten: { $words }
agent-error-log = Das Protokoll ließ sich nicht schreiben: { $words }

## The page

local-tagline = Befragt ein Vision-Modell auf Ihrem eigenen Rechner zu einem Bild.
local-title = Ein Modell auf Ihrem eigenen Rechner
local-back = Zurück zu Telltale
local-idea = Ein Vision-Modell, das auf Ihrem eigenen Rechner läuft, kann hier sagen, was es in einem Bild sieht. Was es sagt, sind Behauptungen: Sie stehen neben dem, was Telltale misst, sind als Worte eines Modells gekennzeichnet und zählen nie als Anzeichen.
local-what-leaves = Teile des Bildes gehen von dieser Seite an das Programm unter der Adresse, die Sie nennen. Dieses Programm kann weitergeben, was es bekommt, und keine Seite kann das sehen. Sorgen Sie dafür, dass es das Modell selbst ausführt.
local-own-page = Dies ist eine eigene Seite, damit die Hauptseite von Telltale nie etwas hinauslassen muss.
local-framed = Diese Seite läuft nicht innerhalb einer anderen Seite.
local-no-rule = Der Server dieser Seite sendet die Regel nicht, die sie braucht. Deshalb startet sie nicht. Die Regel steht in der Datei www/README.md von Telltale.
local-seal-open = Versiegelt. Diese Seite erreicht Programme auf diesem Rechner unter 127.0.0.1 und sonst nichts: nicht einmal den Server, von dem sie kam.
local-seal-narrow = Versiegelt. Diese Seite erreicht { $origin } und sonst nichts: nicht einmal den Server, von dem sie kam.

local-program-title = 1. Das Programm mit dem Modell
local-address = Adresse des Programms
local-address-help = Nur 127.0.0.1 und localhost sind erreichbar. Um das Programm zu finden, wird kein Teil eines Bildes gesendet.
local-connect = Verbinden
local-connecting = Es wird gefragt, welche Modelle es gibt …
local-connected = Verbunden. Modelle in der Liste des Programms: { $count }.
local-connected-unlisted = Verbunden. Das Programm nennt keine Modelle. Geben Sie den Namen Ihres Modells ein.
local-connected-once = Für ein anderes Programm laden Sie diese Seite neu.
local-model = Name des Modells
local-error-host = Diese Seite erreicht nur 127.0.0.1 und localhost.
local-error-not-allowed = Dort antwortet ein Programm, aber es lässt diese Seite seine Antworten nicht lesen. Starten Sie es so, dass es { $origin } erlaubt, wie unten gezeigt.
local-error-nobody = Dort antwortet niemand, oder der Browser hat die Verbindung nicht erlaubt. Prüfen Sie, ob das Programm läuft, ob die Nummer des Ports stimmt und ob der Browser Sie um Erlaubnis gefragt hat.
local-help-title = So starten Sie ein solches Programm
local-help-origin = Jedes Programm mit dem Chat-Protokoll von OpenAI ist geeignet, mit einem Modell, das Bilder liest. Es muss dieser Seite erlauben, seine Antworten zu lesen; diese Befehle erlauben es dieser Seite und keiner anderen.
local-help-llama = llama.cpp. Ohne die letzte Option erlaubt es jede Seite.
local-help-ollama = Ollama. Es ist unter http://127.0.0.1:11434/v1 zu erreichen und erlaubt Seiten dieses Rechners von sich aus.
local-help-vllm = vLLM. Es ist unter http://127.0.0.1:8000/v1 zu erreichen und erlaubt ohne die letzte Option jede Seite.
local-help-permission = Chrome, Edge und verwandte Browser fragen um Erlaubnis, wenn eine Seite aus dem Internet Programme auf diesem Gerät erreichen will. Erlauben Sie es dieser Seite; in den Einstellungen der Seite neben der Adresse können Sie es zurücknehmen.
local-help-encryption = Manche Browser, vor allem Safari, lassen eine verschlüsselte Seite womöglich kein Programm ohne Verschlüsselung erreichen. Nehmen Sie dann einen anderen Browser, oder öffnen Sie Telltale vom eigenen Rechner.
local-help-cloud = Modelle, deren Namen auf -cloud oder :cloud enden, laufen anderswo und werden abgelehnt.

local-picture-title = 2. Das Bild
local-picture-help = Zuerst wird es hier gemessen. Nichts wird gesendet, bevor Sie das selbst starten. Sie können es auch auf die Seite ziehen.
local-measured-title = Was gemessen wurde
local-measured-help = Das sind die eigenen Prüfungen von Telltale. Wo das Modell sich auf eine davon beruft, entscheidet die Messung.

local-asking-title = 3. Das Modell fragen
local-asking-first = Verbinden Sie sich oben zuerst mit einem Programm und nennen Sie ein Modell.
local-thoroughness = Wie gründlich
local-quick = Schnell: bis zu 4 Dinge
local-usual = Gründlich: bis zu 12 Dinge
local-start = Fragen, was ungewöhnlich aussieht
local-question-title = Oder zu einer Stelle fragen
local-place-help = Ziehen Sie mit der Maus ein Rechteck auf dem Bild, oder geben Sie seine Seiten in Pixeln an.
local-question = Ihre Frage
local-ask = Zu dieser Stelle fragen
local-preparing = Das Bild wird vorbereitet …

local-said-title = Was das Modell sagt
local-said-help = Ein Modell kann sich in jeder Aussage irren. Sehen Sie sich die Stelle selbst an.
local-said-nothing = Das Modell sagt nichts, was die Regeln einhält: eine Stelle, kein Urteil, und bestätigt, wo es noch einmal hinsieht. Über das Bild sagt das nichts.
local-mark = Ein Modell sagt
local-supported = Von einer Messung gestützt
local-contradicted = Eine Messung widerspricht
local-not-measured = Nicht gemessen
local-done = Aufrufe: { $asked }. Antworten, die schon da waren: { $kept }.
local-left-out = Weggelassen: { $count }
local-problems = Probleme unterwegs: { $count }

local-saving-title = Speichern
local-save-html = Bericht zum Drucken
local-save-json = Bericht für Programme
local-save-log = Protokoll des Gesprächs
local-save-help = Das Protokoll enthält jede Anfrage und jede Antwort, mit Namen anstelle der Bildteile.
