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

looks-title = Como a rede olhou
looks-whole = A imagem inteira
looks-whole-score = Vista em tamanho pequeno, ela tem um valor de { $score }.
looks-closer = Olhares mais de perto
looks-closer-score = { $count ->
    [one] Um lugar foi visto em tamanho original. O valor dele é { $score }.
   *[other] { $count } lugares foram vistos em tamanho original. O valor mais alto, { $score }, é o do lugar que começa a { $x } pixels da esquerda e a { $y } do topo.
} { $left_out ->
    [0] Nenhum lugar ficou de fora.
    [one] Mais um lugar não foi olhado de perto.
   *[other] Mais { $left_out } lugares não foram olhados de perto.
}
looks-more = Olhares adicionais
looks-more-count = { $count ->
    [one] Um destes lugares foi olhado além dos outros, porque foi pedido.
   *[other] { $count } destes lugares foram olhados além dos outros, porque foi pedido.
} Esses olhares completam o mapa. O valor não os conta: a frequência com que fotos comuns o atingem foi medida com poucos olhares. Quanto mais lugares são olhados, mais deles têm um valor alto por acaso.
looks-together = Tudo junto
looks-raised = Os olhares de perto aumentaram o valor para { $score }.
looks-lowered = Os olhares de perto baixaram o valor para { $score }.
looks-unchanged = Os olhares de perto não mudaram o valor: ele continua em { $score }.
looks-step = Quando um sinal é mostrado
looks-step-score = A partir de um valor de { $score }. O valor ordena imagens; não é uma probabilidade.
looks-everywhere = Olhar em toda parte
looks-everywhere-help = { $count ->
    [one] A imagem é analisada mais uma vez, e a rede olha também o lugar que deixou de fora.
   *[other] A imagem é analisada mais uma vez, e a rede olha também os { $count } lugares que deixou de fora.
} São { $all } olhares em vez de { $looks }. O valor continua o mesmo; o mapa fica completo.
