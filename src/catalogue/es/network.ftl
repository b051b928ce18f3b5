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
network-run-failed = No se pudo calcular la red neuronal ({ $detail }).
