### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = Das Netz lief auf dem Prozessor.
backend-webgpu = Das Netz läuft auf dem Grafikprozessor (WebGPU).
backend-forced-cpu = Das Netz läuft auf dem Prozessor, weil die Adresse der Seite es verlangt.
backend-forced-webgpu = Das Netz läuft auf WebGPU, weil die Adresse der Seite es verlangt.
backend-no-webgpu = Das Netz läuft auf dem Prozessor, weil dieser Browser kein WebGPU anbietet.
backend-no-adapter = Das Netz läuft auf dem Prozessor, weil WebGPU keinen Grafikadapter gefunden hat.
backend-software-adapter = Das Netz läuft auf dem Prozessor, weil WebGPU einen Grafikprozessor nur in Software nachahmen würde, was langsamer ist.
backend-webgpu-failed = Das Netz läuft auf dem Prozessor, weil WebGPU nicht funktioniert hat: { $problem }
backend-webgpu-lost = Das Netz lief auf dem Prozessor weiter, weil WebGPU ausgefallen ist: { $problem }
backend-none = Das Netz lief nicht: { $problem }
backend-switched-off = Das Netz war abgeschaltet.

## Why it cannot run

network-spec-unreadable = Die Beschreibung des Netzes ließ sich nicht lesen ({ $detail }).
network-weights-changed = Die Gewichte des Netzes sind nicht die, die seine Beschreibung nennt. Sie wurden unterwegs verändert oder beschädigt und werden deshalb nicht verwendet.
network-weights-missing = Die Gewichte des Netzes ließen sich nicht laden.
network-weights-unfit = Die Gewichte des Netzes passen nicht: { $tensor } { $problem }.
network-self-test-failed = Das Netz hat seinen Selbsttest nicht bestanden: Seine Ergebnisse wichen um { $difference } ab, erlaubt sind höchstens { $tolerance }.
network-run-failed = Das Netz ließ sich nicht berechnen ({ $detail }).

## How it looked, step by step

looks-title = Wie das Netz hingesehen hat
looks-whole = Das ganze Bild
looks-whole-score = Verkleinert gesehen hat es einen Wert von { $score }.
looks-closer = Blicke aus der Nähe
looks-closer-score = { $count ->
    [one] Eine Stelle wurde in voller Größe angesehen. Ihr Wert ist { $score }.
   *[other] { $count } Stellen wurden in voller Größe angesehen. Den höchsten Wert, { $score }, hat die Stelle, die { $x } Pixel von links und { $y } von oben beginnt.
} { $left_out ->
    [0] Keine Stelle wurde ausgelassen.
    [one] Eine weitere Stelle wurde nicht aus der Nähe angesehen.
   *[other] { $left_out } weitere Stellen wurden nicht aus der Nähe angesehen.
}
looks-more = Zusätzlich angesehen
looks-more-count = { $count ->
    [one] Eine dieser Stellen wurde auf Wunsch zusätzlich angesehen.
   *[other] { $count } dieser Stellen wurden auf Wunsch zusätzlich angesehen.
} Solche Blicke füllen die Karte; der Wert zählt sie nicht mit. Je mehr Stellen angesehen werden, desto mehr haben durch Zufall einen hohen Wert.
looks-together = Der Wert
looks-raised = Die Blicke aus der Nähe haben den Wert auf { $score } erhöht.
looks-lowered = Die Blicke aus der Nähe haben den Wert auf { $score } gesenkt.
looks-unchanged = Die Blicke aus der Nähe markieren Stellen und gehen nicht in den Wert ein; er bleibt bei { $score }.
looks-step = Ab wann ein Anzeichen gezeigt wird
looks-step-score = Ab einem Wert von { $score }. Der Wert ordnet Bilder; er ist keine Wahrscheinlichkeit.
looks-everywhere = Überall hinsehen
looks-everywhere-help = { $count ->
    [one] Das Bild wird noch einmal analysiert, und das Netz sieht sich auch die ausgelassene Stelle an.
   *[other] Das Bild wird noch einmal analysiert, und das Netz sieht sich auch die { $count } ausgelassenen Stellen an.
} Das sind { $all } Blicke statt { $looks }. Der Wert bleibt, wie er ist; die Karte wird vollständig.
