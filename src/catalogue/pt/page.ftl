### The page around the findings.

## Severity

severity-info = Informativo
severity-low = Ligeiramente incomum
severity-moderate = Incomum. Vale a pena verificar
severity-high = Muito incomum em fotos do dia a dia

severity-word-info = Nota
severity-word-low = Baixo
severity-word-moderate = Moderado
severity-word-high = Alto

## Layers of evidence

basis-signed = Assinado: uma assinatura no arquivo
basis-stated = Declarado: o que o arquivo diz sobre si mesmo
basis-structure = Estrutura: como o arquivo é construído
basis-compression = Compressão: vestígios de salvamentos
basis-pixels = Pixels: ruído, cor e redimensionamento
basis-geometry = Geometria: áreas repetidas ou impossíveis
basis-network = Rede neural: uma rede treinada
basis-person = Pessoa: a avaliação de alguém

## Values

value-share = { $percent }%
value-plain = { $value }
value-pixels = { $value } px
value-bytes = { $value ->
    [one] { $value } byte
   *[other] { $value } bytes
}
value-kilobytes = { $value } kB
value-megabytes = { $value } MB
value-offset = byte { $value }
value-jpeg-quality = qualidade { $value }
value-network-score = { $value }
value-seconds = { $value } s
value-range = { $low } a { $high }
value-dimensions = { $width } × { $height } px
value-none = –

## Before the page has started

start-loading = Carregando…
start-no-webassembly = Este navegador não executa código WebAssembly, ou suas configurações não permitem isso. O Telltale precisa desse recurso. Ele existe nas versões atuais do Firefox, do Chrome, do Edge e do Safari.
start-no-simd = Este navegador é antigo demais: ele não conhece o WebAssembly SIMD. As versões atuais do Firefox, do Chrome, do Edge e do Safari conhecem.
start-no-worker = Este navegador não permite scripts em segundo plano (workers). O Telltale precisa deles. As versões atuais do Firefox, do Chrome, do Edge e do Safari os permitem.
start-no-rule = Este servidor não envia a regra que isola o script em segundo plano; por isso esta página não pode se isolar e não aceita nenhuma imagem. As notas do Telltale sobre hospedagem indicam essa regra.
start-failed = Não foi possível carregar o Telltale. Verifique sua conexão e recarregue a página.

## Header and start

page-title = Telltale
page-tagline = Procura em uma imagem indícios de edição e de geração artificial. A imagem não sai deste dispositivo.
page-choose-other = Outra imagem
page-language = Idioma
page-language-ask = Para mudar o idioma, a página precisa ser recarregada e esquece a imagem que está aberta. Mudar o idioma?
page-seal-open = Ainda não isolada
page-seal-closed = Isolada. Confira
page-seal-hint-open = A página ainda está carregando suas partes. Nenhuma imagem é lida antes de a página se isolar.
page-seal-hint-closed = O navegador não deixa mais esta página se conectar a nenhum servidor.

page-drop-title = Arraste uma imagem para cá
page-drop-action = Escolher imagem
page-drop-other-ways = Também é possível colar uma imagem da área de transferência.
page-drop-kinds = JPEG, PNG, WebP, GIF, TIFF ou BMP, até 100 megapixels. De HEIC, AVIF, JPEG XL e SVG, só são examinados o arquivo e seus metadados, não a imagem em si.
page-only-an-address = Só chegou um endereço, não a imagem em si. Se esta página buscasse a imagem, o servidor dela saberia que você a está vendo; por isso a página não faz isso. Salve primeiro a imagem e depois arraste o arquivo para cá.
page-drop-no-picture = Não havia nenhuma imagem no que foi arrastado para cá.
page-launch-unreadable = O navegador não conseguiu ler um arquivo que devia ser aberto aqui. Talvez ele tenha sido movido, alterado ou apagado. Arraste-o para cá ou escolha-o de novo.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] Só as primeiras { $taken } imagens foram aceitas, e mais uma ficou de fora. Arraste essa separadamente.
   *[other] Só as primeiras { $taken } imagens foram aceitas, e mais { $count } ficaram de fora. Arraste essas em pastas menores.
}
page-drop-release = Solte para abrir esta imagem

page-intro-title = O que você vai ver
page-intro-signs = Cada indício diz o que foi visto, onde, por que isso é incomum e o que mais pode causá-lo.
page-intro-rates = O grau em que um indício é incomum vem de uma contagem: quantas fotos do dia a dia mostram o mesmo tanto ou mais.
page-intro-silence = Uma verificação sem achados não é uma boa notícia, e uma verificação que não pôde ser usada diz por quê.
page-intro-no-score = Nenhuma pontuação resume a imagem inteira, porque um único número não pode dizer tanto.

page-loading-parts = Carregando as verificações e a rede neural. Já é possível arrastar uma imagem para cá.
page-ready = Tudo pronto e carregado. A página se isolou.
page-ready-incomplete = Tudo pronto, e a página se isolou. Algumas verificações não podem ser usadas.
page-missing-reader = A parte que lê as Content Credentials não pôde ser carregada. O que estiver assinado em um arquivo fica sem ser lido.

page-waiting = Preparando… Sua imagem espera neste dispositivo e será aberta assim que a página se isolar.
page-not-loaded = As verificações não puderam ser carregadas; por isso nenhuma imagem pode ser analisada. Verifique sua conexão e recarregue a página.
page-no-worker = A análise parou vezes demais, e esta página isolada não pode iniciar outra. Recarregue a página e abra a imagem de novo.
page-no-worker-started = Não foi possível iniciar aqui nenhum script em segundo plano (worker); por isso nenhuma imagem pode ser analisada. Talvez falte memória ao navegador, ou suas configurações proíbam esses scripts. Feche outras abas e recarregue a página; se isso não ajudar, use outro navegador.
page-not-sealed = O navegador não aceitou a regra que fecha esta página a todos os servidores; por isso nenhuma imagem é lida aqui. Recarregue a página; se isso não ajudar, use outro navegador.
page-reload = Recarregar a página

## Stage

page-stage-label = Imagem
page-stage-help = As setas movem a imagem, as teclas mais e menos mudam o zoom, um mostra a 100%, e zero mostra a imagem inteira.
page-zoom-in = Aumentar zoom
page-zoom-out = Diminuir zoom
page-zoom-fit = Ajustar
page-zoom-level = { $percent }%
page-heat-toggle = Mapa
page-heat-legend = Mapa: { $check }. { $meaning } As cores significam o mesmo em todas as imagens.
page-heat-blank = Sem cor abaixo de { $value }
page-heat-unseen = Hachurado: não examinado
page-nothing-to-show = Não há nada para mostrar. Você pode arrastar outra imagem para cá.
page-not-shown = Seu navegador não consegue mostrar este tipo de imagem. Mesmo assim, as verificações leem o arquivo.
page-picture-alt = A imagem que você abriu: { $name }

## Strip

headline-low = Indício mais forte: nível baixo. Ligeiramente incomum.
headline-moderate = Indício mais forte: nível moderado. Incomum, vale a pena verificar.
headline-high = Indício mais forte: nível alto. Muito incomum em fotos do dia a dia.
headline-rule-low = Indício mais forte: nível baixo. { $name }.
headline-rule-moderate = Indício mais forte: nível moderado. { $name }.
headline-rule-high = Indício mais forte: nível alto. { $name }.
headline-nothing = Não foi encontrado nada incomum. Isso não mostra que a foto é autêntica.
headline-nothing-without-pixels = A imagem em si não pôde ser examinada. No resto do arquivo não foi encontrado nada incomum. Isso não mostra que a foto é autêntica.
headline-nothing-incomplete = Uma parte desta imagem não pôde ser lida. No que resta não foi encontrado nada incomum. Isso não mostra que a foto é autêntica.
headline-nothing-few = Não foi encontrado nada incomum, mas a maioria das verificações da imagem em si não pôde ser usada. Isso não mostra que a foto é autêntica.
headline-unusable = Nenhuma verificação pôde ser usada neste arquivo; por isso nada se pode dizer sobre ele.

page-strip-label = Resumo
page-none-ended = Nenhuma verificação terminou ainda.
page-strongest-so-far-none = Até agora não foi encontrado nada incomum.
page-stopped-none = Análise interrompida antes do fim. Nas verificações executadas não foi encontrado nada incomum.
page-headline-so-far = Ainda não é definitivo, porque há verificações em execução. { $headline }
page-headline-stopped = Não está completo, porque a análise foi interrompida antes do fim. { $headline }
page-count-signs = { $count ->
    [one] indício
   *[other] indícios
}
page-count-nothing = { $count ->
    [one] verificação sem achados
   *[other] verificações sem achados
}
page-count-unusable = { $count ->
    [one] não pôde ser usada
   *[other] não puderam ser usadas
}

## Analysis

page-opening = Lendo o arquivo…
page-starting-network = Preparando a rede neural…
page-progress = Verificação { $current } de { $total }: { $check }
page-cancel = Cancelar
page-cancelling = Interrompendo…
page-cancelled = Análise interrompida. O que foi encontrado até então aparece abaixo; as outras verificações não foram executadas.
page-cancelled-early = Análise interrompida antes do fim da primeira verificação.
page-ended = { $left ->
    [0] A análise foi interrompida na hora. Recarregue a página antes da próxima imagem.
    [one] A análise foi interrompida na hora. Isso é possível só mais uma vez antes de ser preciso recarregar a página.
   *[other] A análise foi interrompida na hora. Isso é possível mais { $left } vezes antes de ser preciso recarregar a página.
}
page-again = Analisar novamente
page-analysed = A análise está completa.
page-replaced = { $left ->
    [0] Uma parte da análise falhou e foi substituída. Não é possível outra substituição; recarregue a página antes da próxima imagem.
    [one] Uma parte da análise falhou e foi substituída. É possível só mais uma substituição.
   *[other] Uma parte da análise falhou e foi substituída. São possíveis mais { $left } substituições.
}

## Files that cannot be analysed

page-refused-empty = Este arquivo está vazio
page-refused-empty-help = Uma cópia ou um download pode ter sido interrompido. Peça o arquivo de novo.
page-refused-unsupported = Este tipo de arquivo não pode ser lido
page-refused-unsupported-help = Peça a imagem tal como saiu da câmera ou do aplicativo, se for de outro tipo. Converter este arquivo remove vestígios que as verificações procuram.
page-refused-too-large = Esta imagem é grande demais
page-refused-too-large-help = Ela precisaria de mais memória do que uma página do navegador tem. Não a redimensione: isso remove os vestígios que as verificações procuram.
page-refused-damaged = Esta imagem está danificada
page-refused-damaged-help = Peça outra cópia e compare os tamanhos das duas.
page-refused-broken = A análise deste arquivo parou com um erro
page-refused-broken-help = Nada é dito sobre este arquivo. Com uma imagem grande, talvez tenha faltado memória ao navegador; fechar outras abas pode ajudar. Você pode tentar de novo ou abrir outra imagem.
page-refused-unreadable = O navegador não conseguiu ler este arquivo
page-refused-unreadable-help = Ele pode ter sido movido, alterado ou apagado desde que foi escolhido, ou talvez falte memória ao navegador. Escolha-o de novo.
page-file-above-limit = O arquivo tem { $size }; o limite é de { $limit }. Recorte uma parte com outro programa, sem redimensioná-la, salve-a como PNG para que nada se perca e examine essa parte. Diga de onde ela vem quando escrever sobre ela.

## Cards and detail

page-findings-title = Indícios e notas
page-detail-reasoning = Por que isto é incomum
page-detail-reasoning-fact = O que isto significa
page-detail-agreeing = Outras verificações que apontam para o mesmo
page-detail-ordinary = O que mais pode causar isto
page-detail-next = O que você pode fazer agora
page-detail-rarity = O quanto é incomum
page-detail-measurements = Medições
page-detail-places = Áreas na imagem
page-detail-basis = Baseia-se em
page-detail-blind = O que a verificação não consegue ver
page-detail-method = Versão e fontes
page-detail-version = Versão { $version } desta verificação.
page-detail-source = { $title }: { $address }

page-rarity-capped = Sozinho, este tipo de indício nunca passa do nível “{ $word }”.
page-rarity-rule = { $word }. Por trás desta palavra não há uma taxa, mas uma regra: { $rule }
page-rarity-fact = Isto descreve o arquivo. Por si só, não aponta em nenhuma direção.

page-table-value = Aqui
page-table-ordinary = 95% das fotos do dia a dia
page-table-left = Esquerda
page-table-top = Topo
page-table-width = Largura
page-table-height = Altura
page-places-more = { $count ->
    [one] Uma área menor não está listada.
   *[other] { $count } áreas menores não estão listadas.
}
page-region-bytes = Um trecho do arquivo: { $len } a partir do { $offset }

## Checks, file, runtime

page-checks-title = O que foi verificado
page-checks-found = Com achados
page-checks-nothing = Sem achados
page-checks-unusable = Não puderam ser usadas, porque
page-checks-failed = Falharam. As outras verificações continuam válidas
page-checks-pending = Não executadas

page-file-title = O arquivo
page-file-name = Nome
page-file-kind = Tipo pelo conteúdo
page-file-kind-unknown = desconhecido
page-file-size = Tamanho
page-file-dimensions = Imagem
page-file-hash = SHA-256
page-file-arrival = Como chegou
page-file-arrival-dropped = arrastado para a página
page-file-arrival-picked = escolhido no seletor de arquivos
page-file-arrival-picked-on-phone = escolhido em um celular ou tablet
page-file-arrival-pasted = colado da área de transferência
page-file-arrival-sample = uma das imagens de exemplo
page-file-arrival-command-line = indicado na linha de comando
page-file-orientation = Orientação
page-file-orientation-turned = armazenada girada, mostrada na orientação correta (EXIF { $value })

page-runtime-title = Como a análise foi executada
page-runtime-backend = A rede neural usa
page-runtime-cpu = o processador (CPU)
page-runtime-webgpu = o processador gráfico (WebGPU)
page-runtime-none = nada: a rede neural não participa
page-runtime-reason = Por quê
page-runtime-model = Rede neural
page-runtime-quantization = Pesos
page-runtime-problem = Rede neural deixada de fora
page-runtime-self-test = Autoteste, maior diferença
page-runtime-version = Versão

page-limits-title = O que este relatório não pode dizer
page-save = Salvar relatório
page-save-form = Formato do relatório
page-save-failed = O navegador não conseguiu salvar isto. Talvez suas configurações proíbam downloads, ou não haja mais espaço. Você pode tentar de novo.
page-caution-network = A rede neural ficou de fora: { $problem }
page-caution-failed = { $count ->
    [one] Uma verificação parou com um erro e não diz nada sobre esta imagem. As outras verificações continuam válidas.
   *[other] { $count } verificações pararam com um erro e não dizem nada sobre esta imagem. As outras verificações continuam válidas.
}
page-caution-copy = Esta imagem parece uma cópia salva de novo; por isso muitas verificações veem menos. Uma cópia mais próxima do original ajudaria.
page-save-sensitive = Com valores sensíveis: localizações, nomes, números de série e tudo o mais que o laboratório assinala.

## The reader's own part

review-title = Sua avaliação
review-help = O que você diz aqui fica nesta página até você salvar um relatório; então vai junto, tal como você escreveu. Isso não muda nenhuma medição nem o nível de nenhum indício.
review-accepted = Aceitar
review-rejected = Rejeitar
review-unsure = Em dúvida
review-word-accepted = aceito
review-word-rejected = rejeitado
review-word-unsure = em dúvida
review-note = Observação
review-own-version = Escrever versão própria
review-change = Alterar
review-remove = Remover
review-undo = Desfazer
review-add = Adicionar o que você vê
review-lose = Sua avaliação desta imagem ainda não foi salva. Abrir outra imagem mesmo assim?

person-form-title = O que você vê
person-form-name = O que é?
person-form-phenomenon = O que você vê?
person-form-reasoning = Por que isso é incomum? (opcional)
person-form-severity = Na sua avaliação, o quanto isso é incomum?
person-form-naturalness = O quanto isso parece natural, de 0 (nem um pouco) a 100 (totalmente)? (opcional)
person-form-place = Onde fica, em pixels da imagem? (opcional)
person-form-sight = Usar a parte visível
person-form-draw = Desenhar na imagem
person-form-drawing = Arraste sobre a imagem, de um canto da área até o canto oposto.
person-form-keep = Manter
person-form-cancel = Cancelar
person-form-missing = Por favor, diga o que é e o que você vê.
person-form-outside = Uma área precisa de quatro números inteiros e deve ficar dentro da imagem.
person-form-naturalness-wrong = A naturalidade é um número inteiro de 0 a 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = Nenhum motivo foi indicado.
person-own-ordinary-1 = As pessoas veem padrões no ruído e na compressão, principalmente quando já esperam encontrar algo.
person-own-ordinary-2 = Coisas incomuns também acontecem diante de uma câmera.
person-own-next = Peça a uma segunda pessoa que observe a mesma área, sem contar a ela o que você viu.
rule-person = Uma pessoa observou a imagem e escolheu esta palavra. Não há nenhuma medição por trás dela.

## Saved reports

export-html = Página web, para ler e imprimir
export-markdown = Texto (Markdown)
export-json = Tudo, para programas (JSON)
export-media-review = Rascunho para uma checagem de fatos (MediaReview)
export-anomreason = Anotações (AnomReason)
export-coco = Anotações com as áreas (COCO)
export-picture = Imagem com as áreas contornadas (PNG)

document-title = Telltale: indícios em uma imagem
document-title-several = Telltale: indícios em várias imagens
document-about = Este relatório não contém a imagem; o SHA-256 abaixo diz de que arquivo ele trata. Se o arquivo contém localizações, nomes de pessoas, números de série ou valores semelhantes, esses valores foram omitidos. O que uma pessoa escreveu ao ler o relatório está aqui tal como foi escrito.
document-about-sensitive = Este relatório não contém a imagem; o SHA-256 abaixo diz de que arquivo ele trata. Se o arquivo contém localizações, nomes de pessoas, números de série ou valores semelhantes, esses valores não foram omitidos. O que uma pessoa escreveu ao ler o relatório está aqui tal como foi escrito.
document-severity = Nível
document-review = Avaliação de uma pessoa
document-naturalness = Naturalidade, indicada por uma pessoa (de 0 a 100)
document-own = O que uma pessoa adicionou
document-code = Código
document-plan = Onde as áreas ficam na imagem. Os números são os dos indícios e das notas abaixo.

## Lab

page-lab-title = Laboratório
page-lab-help = Visualizações brutas para olhos treinados. Não são achados.
page-lab-file = O arquivo
page-lab-filter = Filtrar
page-lab-structure = Como o arquivo é construído
page-lab-structure-part = Parte
page-lab-structure-note = O que contém
page-lab-structure-offset = A partir do byte
page-lab-structure-length = Comprimento
page-lab-run = { $name } × { $count }
page-lab-metadata = O que o arquivo diz sobre si mesmo
page-lab-metadata-help = Qualquer pessoa pode gravar essas palavras em um arquivo: são declarações, não evidências.
page-lab-metadata-key = Campo
page-lab-metadata-value = Valor
page-lab-metadata-none = Este arquivo não diz nada sobre si mesmo. Na internet isso é normal: a maioria dos sites retira essas informações.
page-lab-none-fits = Nada aqui corresponde ao filtro.
page-lab-group-container = Campos do contêiner
page-lab-group-text = Textos e comentários
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = Recursos do Photoshop
page-lab-group-icc = Perfil de cores (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = { $count ->
    [one] Mostrar mais (resta { $count })
   *[other] Mostrar mais (restam { $count })
}
page-lab-cut = { $count ->
    [one] Mais uma declaração foi lida e não está listada.
   *[other] Mais { $count } declarações foram lidas e não estão listadas.
}
page-lab-left-out-position = Localização: omitida nas exportações
page-lab-left-out-serial-number = Número de série: omitido nas exportações
page-lab-left-out-name = Nome: omitido nas exportações
page-lab-left-out-contact = Contato: omitido nas exportações
page-lab-left-out-thumbnail = Miniatura: omitida nas exportações
page-lab-left-out-document-id = Identificador do documento: omitido nas exportações
page-lab-left-out-path = Caminho do arquivo: omitido nas exportações

## Check it yourself

page-privacy-title = Confira por conta própria
page-privacy-close = Fechar
page-privacy-idea = Esta página se isola antes de ler uma imagem. Primeiro, tudo de que ela precisa é carregado. Depois, ela acrescenta uma regra que o navegador impõe e que nenhum script pode desfazer: nenhuma conexão com servidor algum, nem mesmo com aquele de onde a página veio.
page-privacy-state-open = Ainda não isolada. Nenhuma imagem foi lida.
page-privacy-state-closed = Isolada { $seconds } s depois de a página ter sido aberta.
page-privacy-policy-title = A regra, linha por linha
page-privacy-policy-directive = Regra
page-privacy-policy-meaning = Em palavras simples
page-policy-default = O que não é citado abaixo está proibido.
page-policy-script = Nenhum outro script pode ser carregado. O código WebAssembly que já está aqui pode continuar.
page-policy-style = Nenhuma folha de estilo pode ser carregada.
page-policy-img = As imagens só podem vir da memória deste dispositivo.
page-policy-connect = Nenhuma conexão com servidor algum.
page-policy-worker = Nenhum novo script em segundo plano.
page-policy-form = Nenhum formulário pode ser enviado.
page-policy-base = Os endereços da página não podem ser redirecionados.
page-policy-frame = Nenhuma outra página pode ser mostrada dentro desta.
page-privacy-rtc = Regras desse tipo não abrangem nem chamadas de navegador a navegador (WebRTC) nem o que uma página diz ao script que a guarda neste dispositivo (um service worker); por isso a página removeu as duas coisas antes de se isolar.
page-privacy-requests-title = Requisições desta página desde que foi aberta
page-privacy-requests-workers = Os processos auxiliares (workers) não estão nesta lista. Uma regra própria lhes proíbe toda requisição desde o início, e o teste acima experimenta isso.
page-privacy-requests-count = { $count ->
    [one] Uma requisição. Requisições depois do isolamento: { $after }.
   *[other] { $count } requisições. Requisições depois do isolamento: { $after }.
}
page-privacy-requests-what = O quê
page-privacy-requests-when = Quando
page-privacy-requests-size = Tamanho
page-privacy-requests-after = { $when }, depois do isolamento
page-privacy-requests-try = bloqueada: uma tentativa do teste acima
page-privacy-leak-title = Deixe a página tentar escapar
page-privacy-leak-help = O botão faz a página e seu processo auxiliar (worker) tentarem alcançar este servidor e um outro ({ $origin }), sem nenhuma parte de uma imagem. Ele pode ser usado quando a página estiver isolada.
page-privacy-leak-button = Tentar vazar dados
page-privacy-leak-running = Tentando…
page-privacy-leak-all-blocked = { $count ->
    [one] Uma tentativa, e ela foi bloqueada.
   *[other] { $count } tentativas, e todas foram bloqueadas.
}
page-privacy-leak-open = { $count ->
    [one] Uma tentativa não foi bloqueada. Não abra uma imagem confidencial neste navegador.
   *[other] { $count } tentativas não foram bloqueadas. Não abra uma imagem confidencial neste navegador.
}
page-privacy-leak-try = Tentativa
page-privacy-leak-page = Da página
page-privacy-leak-worker = Do worker
page-privacy-leak-blocked = bloqueada
page-privacy-leak-open-same = não bloqueada: este servidor
page-privacy-leak-open-other = não bloqueada: outro servidor
page-privacy-leak-none = não existe ali
page-privacy-leak-no-worker = Nenhum worker de reserva respondeu; por isso só a própria página foi testada.
page-privacy-not-covered-title = O que uma página não pode bloquear
page-privacy-not-covered-navigation = O que parte de você: seguir um link, digitar um endereço, compartilhar ou enviar a imagem para outro lugar.
page-privacy-not-covered-address = Um programa na página poderia abrir outro endereço e colocar palavras nele. Nenhuma regra do navegador impede isso. Esta página nunca o faz, e a mudança do endereço seria visível.
page-privacy-not-covered-connect = Um navegador pode procurar um endereço, ou se conectar a ele, antes de consultar a regra, e depois não avisar nada (observado no Chromium). Um programa na página poderia abusar disso; este não o faz, e seu código-fonte é aberto.
page-privacy-not-covered-browser = O que o navegador e suas extensões fazem, e o que o sistema operacional faz.
page-privacy-aeroplane = Para ter certeza sem precisar confiar em ninguém: espere até que a página mostre “Isolada”, desligue a conexão de rede, abra a imagem e feche a página antes de religar a conexão.

## The signed history

page-history-title = Histórico assinado, a partir da imagem mais recente
page-history-untitled = Uma imagem sem título
page-history-unnamed = alguém sem nome
page-history-unsigned = Ela não traz Content Credentials próprias; por isso não há nenhuma informação assinada sobre ela.
page-history-signer = Assinatura de { $name }. { $trust }
page-history-signer-unlisted = Assinatura com um certificado que se apresenta como “{ $name }”. { $trust }
page-history-certificate = O certificado tem o nome { $name }.
page-history-listed = Quem assinou está nesta lista: { $list }.
page-history-identity = Ela traz também uma declaração sobre uma pessoa ou uma organização: { $name } ({ $kind }).
page-history-failure = Isto não corresponde: { $code }
page-history-parent = A imagem acima foi feita a partir desta.
page-history-component = Esta imagem foi inserida na imagem acima.
page-history-input = Um programa consultou esta imagem ao criar a imagem acima.
page-history-lists = Os signatários foram procurados nestas listas: { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }, { $next }
page-history-lists-none = Nenhuma lista de signatários foi consultada.
page-history-software = { $name }
page-history-action = { $code ->
    [created] Criada
    [opened] Aberta
    [placed] Outra imagem foi inserida
    [removed] Algo foi retirado
    [edited] Editada
    [edited-metadata] Metadados editados
    [adjustedColor] Cores alteradas
    [color_adjustments] Cores alteradas
    [cropped] Recortada
    [resized] Redimensionada
    [resized-proportional] Redimensionada
    [orientation] Girada ou espelhada
    [filtered] Filtro aplicado
    [enhanced] Melhorada
    [drawing] Desenho acrescentado
    [addedText] Texto acrescentado
    [converted] Convertida para outro formato
    [transcoded] Codificada de novo
    [repackaged] Empacotada de novo
    [published] Publicada
    [redacted] Algo foi tarjado no registro
    [watermarked] Marca-d’água acrescentada
    [watermarked-bound] Marca-d’água acrescentada
    [watermarked-unbound] Marca-d’água acrescentada
    [deleted] Algo foi apagado
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] feita por um gerador
    [compositeWithTrainedAlgorithmicMedia] composta, com partes de um gerador
    [algorithmicMedia] calculada por um algoritmo
    [algorithmicallyEnhanced] melhorada por um algoritmo
    [compositeSynthetic] composta, com partes sintéticas
    [composite] composta
    [digitalCapture] tirada com uma câmera digital
    [computationalCapture] tirada e calculada por uma câmera
    [compositeCapture] composta de fotos
    [negativeFilm] digitalizada de um negativo
    [positiveFilm] digitalizada de um slide
    [print] digitalizada de uma cópia em papel
    [digitalCreation] feita no computador por uma pessoa
    [digitalArt] feita no computador por uma pessoa
    [humanEdits] editada por uma pessoa
    [minorHumanEdits] levemente editada por uma pessoa
    [virtualRecording] gravada em um lugar virtual
    [screenCapture] imagem de uma tela
    [dataDrivenMedia] desenhada a partir de dados
   *[other] { $code }
}

## Several pictures

pictures-title = Imagens
pictures-progress = { $count ->
    [one] A análise terminou para { $over } de { $count } imagem.
   *[other] A análise terminou para { $over } de { $count } imagens.
}
pictures-name = Imagem
pictures-strongest = Indício mais forte
pictures-signs = Indícios
pictures-standing = Situação
pictures-waiting = aguardando
pictures-waits = Esta imagem aguarda até que a análise da anterior termine.
pictures-analysing = em análise
pictures-done = { $unusable ->
    [0] analisada
    [one] analisada; { $unusable } verificação não pôde ser usada
    [many] analisada; { $unusable } verificações não puderam ser usadas
   *[other] analisada; { $unusable } verificações não puderam ser usadas
}
pictures-stopped = interrompida
pictures-refused = não pode ser analisada
pictures-failed = com erro
pictures-stop = Interromper as restantes
pictures-stop-all = Interromper todas
pictures-stop-one = Cancelar a análise de { $name }
pictures-save-page = Salvar todos os relatórios (uma página)
pictures-save = Salvar todos os relatórios (JSON Lines)
pictures-remove = Remover esta imagem
