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
