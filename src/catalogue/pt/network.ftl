### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = A rede neural foi executada no processador.
backend-webgpu = A rede neural é executada no processador gráfico (WebGPU).
backend-forced-cpu = A rede neural é executada no processador, porque o endereço da página pede isso.
backend-forced-webgpu = A rede neural é executada com WebGPU, porque o endereço da página pede isso.
backend-no-webgpu = A rede neural é executada no processador, porque este navegador não oferece WebGPU.
backend-no-adapter = A rede neural é executada no processador, porque o WebGPU não encontrou nenhum adaptador gráfico.
backend-software-adapter = A rede neural é executada no processador, porque o WebGPU só imitaria um processador gráfico por software, o que é mais lento.
backend-webgpu-failed = A rede neural é executada no processador, porque o WebGPU falhou: { $problem }
backend-webgpu-lost = A rede neural continuou no processador, porque o WebGPU parou de funcionar: { $problem }
backend-none = A rede neural não foi executada: { $problem }
backend-switched-off = A rede neural foi desativada.

## Why it cannot run

network-spec-unreadable = A descrição da rede neural não pôde ser lida ({ $detail }).
network-weights-changed = Os pesos da rede neural não são os que a descrição dela indica. Eles foram alterados ou danificados no caminho; por isso não são usados.
network-weights-missing = Os pesos da rede neural não puderam ser carregados.
network-weights-unfit = Os pesos da rede neural não são compatíveis: { $tensor } { $problem }.
network-self-test-failed = A rede neural não passou no autoteste: seus resultados se desviaram em { $difference }, e o máximo permitido é { $tolerance }.
network-run-failed = A rede neural não pôde ser calculada ({ $detail }).

## How it looked, step by step

looks-title = Como a rede neural examinou a imagem
looks-whole = A imagem inteira
looks-whole-score = Vista em tamanho reduzido, ela tem um valor de { $score }.
looks-closer = Exames de perto
looks-closer-score = { $count ->
    [one] Uma área foi vista em tamanho completo. O valor dela é { $score }.
   *[other] { $count } áreas foram vistas em tamanho completo. O valor mais alto, { $score }, é o da área que começa a { $x } pixels da borda esquerda e a { $y } da borda superior.
} { $left_out ->
    [0] Nenhuma área ficou de fora.
    [one] Mais uma área não foi examinada de perto.
   *[other] Mais { $left_out } áreas não foram examinadas de perto.
}
looks-more = Exames adicionais
looks-more-count = { $count ->
    [one] Uma destas áreas foi examinada a mais, porque isso foi pedido.
   *[other] { $count } destas áreas foram examinadas a mais, porque isso foi pedido.
} Esses exames preenchem o mapa; o valor não os leva em conta. Quanto mais áreas são examinadas, mais delas têm um valor alto por acaso.
looks-together = O valor
looks-raised = Os exames de perto aumentaram o valor para { $score }.
looks-lowered = Os exames de perto baixaram o valor para { $score }.
looks-unchanged = Os exames de perto marcam áreas e não entram no valor, que continua em { $score }.
looks-step = Quando um indício é mostrado
looks-step-score = A partir de um valor de { $score }. O valor ordena imagens; não é uma probabilidade.
looks-everywhere = Examinar todas as áreas
looks-everywhere-help = { $count ->
    [one] A imagem é analisada mais uma vez, e a rede neural examina também a área que deixou de fora.
   *[other] A imagem é analisada mais uma vez, e a rede neural examina também as { $count } áreas que deixou de fora.
} São { $all } exames em vez de { $looks }. O valor continua o mesmo; o mapa fica completo.
