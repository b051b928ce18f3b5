### Why a check could not be used, why a file was refused, what a report cannot tell, and the names of measurements.

reason-check-broke = A verificação parou com um erro. As outras verificações não são afetadas.

## Why a check could not be used

reason-not-jpeg = Esta verificação precisa de um arquivo JPEG, e este arquivo não é um.
reason-jpeg-incomplete = Faltam no arquivo tabelas ou dados da imagem de que esta verificação precisa.
reason-jpeg-process = O arquivo usa um tipo raro de JPEG que esta verificação não consegue ler.
reason-no-pixels-format = O Telltale não tem decodificador para imagens { $format }; por isso não há pixels para examinar. Todo o resto do arquivo foi lido.
reason-no-pixels-variety = Os dados da imagem são de um tipo que o Telltale não consegue decodificar; por isso não há pixels para examinar.
reason-no-pixels-damaged = Os dados da imagem estão danificados; por isso não há pixels para examinar.
reason-no-pixels-memory = Decodificar a imagem exigiria memória demais; por isso não há pixels para examinar.
reason-no-credentials-reader = O arquivo pode trazer Content Credentials, e a parte do Telltale que as lê não pôde ser carregada.
reason-credentials-reader-broke = O arquivo pode trazer Content Credentials, e a leitura delas parou com um erro.
reason-no-thumbnail = O arquivo não traz miniatura da imagem.
reason-thumbnail-unreadable = A miniatura no arquivo não pode ser lida.
reason-thumbnail-flat = A imagem ou sua miniatura é pequena demais ou uniforme demais para ser comparada.
reason-no-scores = A rede neural não foi executada nesta imagem.
reason-too-few-blocks = A imagem, ou a parte dela que pôde ser lida, é pequena demais para esta verificação. São necessários cerca de { $limit } × { $limit } pixels.
reason-grid-not-measured = A própria compressão deste arquivo deixa vestígios onde esta verificação lê, e ela não foi medida em arquivos assim.
reason-colours-stored-otherwise = O arquivo não guarda o brilho em um plano próprio, de que esta verificação precisa.
reason-grid-covered = O último salvamento JPEG deste arquivo encobre os vestígios que esta verificação lê.
reason-too-smooth = A imagem tem poucos detalhes finos para esta verificação.
reason-scores-not-numbers = A rede neural não forneceu nenhum número utilizável para esta imagem.
reason-too-long-for-network = A imagem é alongada demais para a rede neural: o lado maior mede mais de { $limit } vezes o menor, e nenhuma imagem assim foi medida.
reason-too-compressed-for-network = O arquivo foi salvo com qualidade JPEG de cerca de { $quality }. Abaixo de { $limit } não foi medido o que a pontuação da rede neural significa.
reason-face-fills-picture = Um rosto ocupa mais de { $limit }% da imagem. Fotos assim recebem da rede neural pontuações altas com mais frequência do que a taxa dela permite, e foram medidas poucas demais para dizer com quanta.
reason-too-small-for-network = A imagem é pequena demais para a rede neural. É preciso que cada lado tenha pelo menos { $limit ->
    [one] { $limit } pixel
   *[other] { $limit } pixels
}.

## Why a file was refused

refused-empty = O arquivo está vazio. Ele não tem nenhum byte.
refused-unknown-type = O Telltale não reconhece este tipo de arquivo.
refused-other-type = Este é um arquivo do tipo “{ $type }”. O Telltale lê imagens JPEG, PNG, WebP, GIF, TIFF e BMP. De arquivos HEIC, AVIF, JPEG XL e SVG, ele examina o arquivo e seus metadados, não a imagem em si.
refused-film = Este é um vídeo ou um arquivo parecido da família MP4, não uma imagem.
refused-text = Este arquivo contém texto, não uma imagem.
refused-too-many-bytes = O arquivo tem { $found } MiB. O limite é de { $limit } MiB.
refused-too-many-pixels = O arquivo diz que a imagem tem { $width } × { $height } pixels. São { $found ->
    [one] { $found } megapixel
   *[other] { $found } megapixels
}, e o limite é de { $limit ->
    [one] { $limit } megapixel
   *[other] { $limit } megapixels
}.
refused-side-too-long = O lado mais longo da imagem tem { $found ->
    [one] { $found } pixel
   *[other] { $found } pixels
}. O limite é de { $limit ->
    [one] { $limit } pixel
   *[other] { $limit } pixels
}.
refused-damaged = O arquivo começa como uma imagem, mas nada depois do início pode ser lido.

## What a report cannot tell

limit-authenticity = Se nada foi encontrado, isso não mostra de onde uma imagem vem. Muitas alterações não deixam nenhum vestígio que estas verificações possam ver.
limit-closed-watermarks = Alguns geradores escondem marcas que só seus criadores conseguem ler, como o SynthID do Google e as marcas da Meta e da OpenAI nos pixels. Estas verificações não conseguem ver essas marcas.
limit-ordinary-photos = As taxas de erro vêm das fotos que foram testadas. Outros tipos de imagem, como digitalizações, desenhos e capturas de tela, podem se comportar de outro modo.
limit-no-faces = Não foi possível verificar se um rosto preenche a imagem. Fotos que um rosto preenche recebem da rede neural pontuações altas com mais frequência do que a taxa dela indica.

## How often ordinary photos show as much, and which photos were counted

rarity-rate = { $shown ->
    [0] Nenhuma das { $photos } fotos do dia a dia chega a este ponto. Com 95% de confiança, isso acontece com no máximo { $upper }% das fotos desse tipo.
    [one] Uma das { $photos } fotos do dia a dia chega a este ponto ou o ultrapassa. Com 95% de confiança, isso acontece com no máximo { $upper }% das fotos desse tipo.
   *[other] { $shown } das { $photos } fotos do dia a dia chegam a este ponto ou o ultrapassam. Com 95% de confiança, isso acontece com no máximo { $upper }% das fotos desse tipo.
}
rarity-alike = Contado à parte: de { $photos } fotos salvas da mesma forma que esta imagem ({ $storage }), { $shown ->
    [0] nenhuma chega a este ponto
    [one] uma chega a este ponto
   *[other] { $shown } chegam a este ponto
}.
rarity-alike-too-few = Contado à parte: só foram medidas { $photos } fotos salvas da mesma forma que esta imagem ({ $storage }), poucas demais para dizer com que frequência imagens assim chegam a este ponto; delas { $shown ->
    [0] nenhuma chega
    [one] uma chega
   *[other] { $shown } chegam
}.
rarity-alike-none = Não foi medida nenhuma foto salva da mesma forma que esta imagem ({ $storage }); por isso não se pode dizer com que frequência imagens assim chegam a este ponto.
storage-format = { $format ->
    [jpeg] JPEG
    [png] PNG
    [webp] WebP
    [gif] GIF
    [tiff] TIFF
    [bmp] BMP
   *[other] { $format }
}
storage-with-quality = { $format } de qualidade { $from } a { $to }
storage-smaller = { $file }, menos de { $below } MP
storage-between = { $file }, de { $from } a { $below } MP
storage-larger = { $file }, { $from } MP ou mais
rarity-range = Onde isso fica entre as fotos do dia a dia
rarity-strength = Intensidade
rarity-share = { $percent }% das fotos do dia a dia têm no máximo
rarity-largest = A mais alta de todas as fotos do dia a dia
rarity-here = Esta imagem
rarity-key = Cinza: até onde chegam 95%, 99% e todas essas fotos. Linha vertical: esta imagem. Quanto mais à direita, maior a diferença que o mesmo passo representa.
rarity-careful = Nenhuma dessas fotos tem um valor tão alto quanto o desta imagem. Mesmo assim, a contagem não é zero, porque é cautelosa: cada foto é julgada por um limite definido sem as fotos da fonte dela, e esse limite pode ser mais baixo.
test-set-originals = A contagem abrange { $photos } fotos do dia a dia de { $sources } fontes, na forma publicada, de no máximo { $megapixels } megapixels cada uma. Fotos menores não são contadas, porque delas é mais certo que poucas mostram isso; as maiores não foram medidas, e o que nelas se soma pela área só conta em proporção. Cópias redimensionadas e salvas de novo de uma foto contam como uma só. Tão poucas fotos não permitem uma palavra mais forte. Fotos de uma mesma fonte se parecem; por isso a proporção pode ser maior que esse número.
test-set-originals-with-thumbnail = A contagem abrange { $photos ->
    [one] { $photos } foto do dia a dia
   *[other] { $photos } fotos do dia a dia
} de { $sources ->
    [one] { $sources } fonte
   *[other] { $sources } fontes
}, com miniatura e na forma publicada. Cópias de uma foto que foram salvas de novo contam como uma só. Tão poucas fotos não permitem uma palavra mais forte. Fotos de uma mesma fonte se parecem; por isso a proporção pode ser maior que esse número.
test-set-training-photos-once = A contagem abrange { $photos ->
    [one] { $photos } foto do dia a dia em tamanho pequeno, comprimida de novo uma vez ao acaso.
   *[other] { $photos } fotos do dia a dia em tamanho pequeno, cada uma comprimida de novo uma vez ao acaso.
} Cada uma foi avaliada por uma versão da rede neural que não tinha aprendido com a fonte dela; a versão incluída aqui aprendeu com todas. Fotos de uma mesma fonte se parecem; por isso a proporção pode ser maior que esse número.
test-set-training-photos = A contagem abrange { $photos ->
    [one] { $photos } foto do dia a dia em tamanho pequeno, que nenhum rosto preenche, de no máximo { $side } pixels de comprimento, com nova compressão.
   *[other] { $photos } fotos do dia a dia em tamanho pequeno, que nenhum rosto preenche, de no máximo { $side } pixels de comprimento, com nova compressão.
} Cada uma foi avaliada por uma versão da rede neural que não tinha aprendido com a fonte dela; a versão incluída aqui aprendeu com todas. Cópias redimensionadas e salvas de novo de uma foto contam como uma só. Fotos de uma mesma fonte se parecem; por isso a proporção pode ser maior que esse número.

## Names of measurements

measurement-offset = Posição no arquivo
measurement-count = Quantidade
measurement-passes = Varreduras em que os dados da imagem estão armazenados
measurement-trailing-bytes = Dados depois do fim
measurement-file-bytes = Tamanho do arquivo
measurement-quality-luma = Qualidade do brilho
measurement-quality-chroma = Qualidade da cor
measurement-score-picture = Rede neural, para ordenar (não é probabilidade)
measurement-score-whole = Rede neural, a partir da imagem reduzida
measurement-history-steps = Etapas no histórico de edição
measurement-longer-side = Lado cujo comprimento coincide com um limite
measurement-thumbnail-width = Largura da miniatura
measurement-thumbnail-height = Altura da miniatura
measurement-thumbnail-correlation = Semelhança entre miniatura e imagem (1 é igual)
measurement-thumbnail-local = Maior diferença local, em múltiplos da habitual
measurement-first-quality = Qualidade do salvamento anterior, estimada
measurement-first-share = Proporção dos detalhes que traz seus vestígios
measurement-first-frequencies = Frequências (de 64) com lacunas
measurement-first-gain = Ganho de log-verossimilhança por valor
measurement-grid-x = Início da grade, a partir da esquerda
measurement-grid-y = Início da grade, a partir do topo
measurement-grid-share = Proporção dos pixels que estão nela
measurement-grid-nfa = Alarmes falsos esperados na área mais evidente, como potência de dez
agreeing = { $name } ({ $word }): { $phenomenon }
measurement-grid-standing = Destaque da grade em relação às outras (em erros padrão)
measurement-dc-step = Passo do brilho dos seus blocos
measurement-dc-coherence = Ajuste dos blocos a esse passo, acima do de outras grades
measurement-place-evidence = Razão de log-verossimilhança da área mais forte
measurement-saves-least = Salvamentos JPEG, no mínimo
measurement-second-quality = Qualidade do salvamento seguinte, estimada
measurement-saves-standing = Quanto dois salvamentos anteriores se ajustam melhor que um (nats)
measurement-resampling-period = Distância em que o detalhe fino se repete
measurement-resampling-peak = Altura do seu pico no espectro (1 é a mediana do espectro)
measurement-flat-share = Proporção da imagem na maior área
measurement-flat-around = Proporção de pixels em volta iguais a todos os seus vizinhos
measurement-flat-red = Vermelho da cor (de 0 a 255)
measurement-flat-green = Verde da cor (de 0 a 255)
measurement-flat-blue = Azul da cor (de 0 a 255)
measurement-copy-matches = Pontos coincidentes
measurement-copy-correlation = Correlação média dos detalhes finos (1 é igual)
measurement-copy-strength = Força do par de áreas mais forte
measurement-copy-scale = Tamanho da área maior em relação à menor
measurement-copy-degrees = Rotação de uma área em relação à outra, em graus
