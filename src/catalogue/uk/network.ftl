### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = Нейромережа працювала на процесорі.
backend-webgpu = Нейромережа працює на графічному процесорі (WebGPU).
backend-forced-cpu = Нейромережа працює на процесорі, бо так задано в адресі сторінки.
backend-forced-webgpu = Нейромережа працює на WebGPU, бо так задано в адресі сторінки.
backend-no-webgpu = Нейромережа працює на процесорі, бо цей браузер не підтримує WebGPU.
backend-no-adapter = Нейромережа працює на процесорі, бо WebGPU не знайшов графічного адаптера.
backend-software-adapter = Нейромережа працює на процесорі, бо WebGPU лише імітував би графічний процесор програмно, а це повільніше.
backend-webgpu-failed = Нейромережа працює на процесорі, бо у WebGPU стався збій: { $problem }
backend-webgpu-lost = Нейромережа продовжила роботу на процесорі, бо WebGPU перестав працювати: { $problem }
backend-none = Нейромережа не запрацювала: { $problem }
backend-switched-off = Нейромережу вимкнено.

## Why it cannot run

network-spec-unreadable = Не вдалося прочитати опис нейромережі ({ $detail }).
network-weights-changed = Ваги нейромережі не ті, що названі в її описі. Їх змінено або пошкоджено під час передавання, тому їх не використано.
network-weights-missing = Не вдалося завантажити ваги нейромережі.
network-weights-unfit = Ваги нейромережі не підходять. { $tensor }: { $problem }.
network-self-test-failed = Нейромережа не пройшла самоперевірку: її результати відхилилися на { $difference }, а допустиме відхилення — не більше ніж { $tolerance }.
network-run-failed = Не вдалося виконати обчислення нейромережі ({ $detail }).
