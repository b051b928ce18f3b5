### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = La red neuronal se ejecutó en el procesador.
backend-webgpu = La red neuronal se ejecuta en el procesador gráfico (WebGPU).
backend-forced-cpu = La red neuronal se ejecuta en el procesador, porque así lo pide la dirección de la página.
backend-forced-webgpu = La red neuronal se ejecuta en WebGPU, porque así lo pide la dirección de la página.
backend-no-webgpu = La red neuronal se ejecuta en el procesador, porque este navegador no ofrece WebGPU.
backend-no-adapter = La red neuronal se ejecuta en el procesador, porque WebGPU no encontró ningún adaptador gráfico.
backend-software-adapter = La red neuronal se ejecuta en el procesador, porque WebGPU solo imitaría por software un procesador gráfico, y eso es más lento.
backend-webgpu-failed = La red neuronal se ejecuta en el procesador, porque WebGPU falló: { $problem }
backend-webgpu-lost = La red neuronal continuó en el procesador, porque WebGPU dejó de funcionar: { $problem }
backend-none = La red neuronal no se ejecutó. { $problem }
backend-switched-off = La red neuronal estaba desactivada.

## Why it cannot run

network-spec-unreadable = No se pudo leer la descripción de la red neuronal ({ $detail }).
network-weights-changed = Los pesos de la red neuronal no son los que nombra su descripción. Cambiaron o se dañaron por el camino, así que no se usan.
network-weights-missing = No se pudieron cargar los pesos de la red neuronal.
network-weights-unfit = Los pesos de la red neuronal no encajan: { $tensor } { $problem }.
network-self-test-failed = La red neuronal no superó su autoprueba: sus resultados se desviaron en { $difference }, y se permite como máximo { $tolerance }.
network-run-failed = No se pudieron hacer los cálculos de la red neuronal ({ $detail }).

## How it looked, step by step

looks-title = Cómo miró la red neuronal
looks-whole = La imagen entera
looks-whole-score = Vista en pequeño, tiene un valor de { $score }.
looks-closer = Miradas de cerca
looks-closer-score = { $count ->
    [one] Se vio una zona a tamaño completo. Su valor es { $score }.
   *[other] Se vieron { $count } zonas a tamaño completo. El valor más alto, { $score }, es el de la zona que empieza a { $x } píxeles del borde izquierdo y a { $y } del superior.
} { $left_out ->
    [0] No se omitió ninguna zona.
    [one] Hay una zona más que no se miró de cerca.
   *[other] Hay { $left_out } zonas más que no se miraron de cerca.
}
looks-more = Miradas adicionales
looks-more-count = { $count ->
    [one] Una de estas zonas se miró además porque se pidió.
   *[other] { $count } de estas zonas se miraron además porque se pidió.
} Esas miradas completan el mapa; el valor no las cuenta. Cuantas más zonas se miran, más de ellas tienen un valor alto por casualidad.
looks-together = El valor
looks-raised = Las miradas de cerca subieron el valor a { $score }.
looks-lowered = Las miradas de cerca bajaron el valor a { $score }.
looks-unchanged = Las miradas de cerca señalan zonas y no entran en el valor, que sigue en { $score }.
looks-step = Cuándo se muestra un indicio
looks-step-score = A partir de un valor de { $score }. El valor ordena imágenes; no es una probabilidad.
looks-everywhere = Mirar en todas partes
looks-everywhere-help = { $count ->
    [one] La imagen se analiza otra vez, y la red neuronal mira también la zona que dejó fuera.
   *[other] La imagen se analiza otra vez, y la red neuronal mira también las { $count } zonas que dejó fuera.
} Son { $all } miradas en vez de { $looks }. El valor no cambia; el mapa queda completo.
