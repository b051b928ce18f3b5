# What a vision model on the reader's own machine is asked, and what becomes of its words: command line and page.

## A run

agent-budget = Chamadas ao modelo { $model }: { $fixed } para a imagem e { $each } para cada objeto. Objetos no máximo: { $objects }. Chamadas no máximo: { $calls }. Com repetições de respostas que não podem ser usadas, no máximo: { $most }.
agent-budget-questions = Chamadas ao modelo { $model }: { $calls }. Com repetições de respostas que não podem ser usadas, no máximo: { $most }.
agent-leaves = Partes da imagem são enviadas para { $host }, que não é esta máquina.
agent-kept = Respostas de uma execução anterior em { $folder }, que não são pedidas de novo: { $count }.
agent-objects = Objetos na imagem: { $objects }. Chamadas previstas: { $calls }.
agent-call = Chamada { $number } de { $calls }: { $stage }
agent-call-open = Chamada { $number }: { $stage }
agent-stage-parse = lista dos objetos
agent-stage-mine = um objeto visto de perto
agent-stage-integrate = um novo exame do que foi dito
agent-stage-question = pergunta sobre uma área
agent-done = Chamadas feitas: { $asked }. Respostas vindas de uma execução anterior: { $kept }. Tudo o que foi perguntado e dito está em { $folder }, com as partes da imagem que foram enviadas.
agent-stopped = A execução parou. O que foi respondido fica em { $folder }, e o mesmo comando continua a partir daí.
agent-problem-declined = O modelo recusou o pedido “{ $step }”: { $words }
agent-problem-gave-up = O modelo não deu nenhuma resposta utilizável ao pedido “{ $step }”. Tentativas: { $attempts }. Último problema: { $problem }
agent-problem-objects = Objetos que o modelo nomeou: { $found }. Só os primeiros foram observados: { $limit }.
agent-dropped = Deixado de fora: “{ $name }: { $phenomenon }” { $reason }
agent-dropped-no-place = Não nomeia nenhuma área, ou nomeia quase toda a imagem.
agent-dropped-outside-picture = A área não fica dentro da imagem.
agent-dropped-outside-object = A área não fica onde está aquilo de que a afirmação fala.
agent-dropped-verdict = Dá um veredito em vez de dizer o que se vê.
agent-dropped-unknown = Refere-se a algo que nunca foi nomeado.
agent-dropped-too-many = A resposta continha mais afirmações do que se aceitam em uma só resposta: { $limit }.
agent-dropped-not-seen = Quando o modelo olhou de novo, não viu isso vezes suficientes: { $yes } de { $looks }.
agent-dropped-left-out = Um passo posterior deixou isso de fora.
agent-dropped-left-out-because = O último passo deixou isso de fora, com este motivo: “{ $words }”

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (afirmação de um modelo)
model-statement-name-contradicted = { $words } (afirmação de um modelo que uma medição contradiz)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Modelos descrevem coisas que não estão lá, principalmente quando se pergunta a eles por algo incomum.
model-statement-ordinary-2 = Perspectiva, movimento, reflexos e objetos estranhos também parecem incomuns em fotos do dia a dia.
model-statement-next = Observe a área por conta própria, em tamanho completo, antes de confiar na afirmação.
model-answer-name = Resposta de um modelo sobre uma área
model-answer-name-contradicted = Resposta de um modelo sobre uma área, que uma medição contradiz
model-answer-reasoning = À pergunta “{ $question }”, o modelo deu este motivo: { $words }
rule-model = É o que diz o modelo { $model }. Nenhuma medição diz algo a respeito, e ninguém contou com que frequência o modelo diz isso de fotos do dia a dia.
rule-model-supported = É o que diz o modelo { $model }. A medição que ele cita mostra algo na mesma área: { $check }. A afirmação não é contada como indício, porque ela em si não foi medida.
rule-model-contradicted = É o que diz o modelo { $model }, mas a medição que ele cita diz outra coisa: { $check }. A afirmação não é contada como indício.
limit-model = O modelo { $model } também examinou esta imagem. As afirmações dele estão marcadas como tais e não são medições. O silêncio dele sobre algo não diz nada.

## Why a run ends

agent-error-endpoint = Este endereço não pode ser usado: { $address }. Escreva-o como http://127.0.0.1:8080/v1.
agent-error-passed-on = Pelo nome, o modelo { $model } é executado em outro lugar: o programa deste computador repassa o que recebe. Escolha outro modelo.
agent-error-setting = Um número deve estar entre { $low } e { $high }; o valor indicado foi { $found }.
agent-error-gone = Já não é possível chegar ao programa, ou ele interrompeu a resposta. O navegador diz: { $words }
agent-error-slow = Nenhuma resposta completa chegou a tempo. O limite em segundos: { $seconds }.
agent-error-redirected = O programa aponta para outro endereço. Uma imagem nunca é repassada.
agent-error-refused = O programa recusou com o status { $status }: { $words }
agent-error-not-chat = O que responde ali não fala o protocolo de chat: { $words }
agent-error-stopped = Execução interrompida. O que foi respondido fica guardado aqui, e o próximo início continua a partir daí.
agent-error-no-objects = O modelo não deu nenhuma lista de objetos que pudesse ser lida. Tentativas: { $drafts }.
agent-error-place = A área deve ficar dentro da imagem. O tamanho da imagem em pixels: { $width } × { $height }.
agent-error-picture = Uma parte da imagem não pôde ser preparada: { $words }
agent-error-log = Não foi possível gravar o registro: { $words }

## The page

local-tagline = Pergunta sobre uma imagem a um modelo de visão no seu próprio computador.
local-title = Um modelo no seu próprio computador
local-back = Voltar ao Telltale
local-idea = Um modelo de visão que é executado no seu próprio computador pode dizer aqui o que vê em uma imagem. O que ele diz são afirmações: ficam ao lado do que o Telltale mede, são marcadas como palavras de um modelo e nunca contam como indícios.
local-what-leaves = Partes da imagem vão desta página para o programa no endereço que você indicar. Esse programa pode repassar o que recebe, e nenhuma página pode ver isso. Tenha certeza de que é ele mesmo que executa o modelo.
local-own-page = Esta é uma página à parte, para que a página principal do Telltale nunca precise deixar sair nada.
local-framed = Esta página não funciona dentro de outra página.
local-no-rule = O servidor desta página não envia a regra de que ela precisa; por isso ela não inicia. A regra está no arquivo www/README.md do Telltale.
local-seal-open = Isolada. Esta página pode acessar programas deste computador, em 127.0.0.1, e mais nada: nem mesmo o servidor de onde ela veio.
local-seal-narrow = Isolada. Esta página pode acessar { $origin } e mais nada: nem mesmo o servidor de onde ela veio.

local-program-title = 1. O programa com o modelo
local-address = Endereço do programa
local-address-help = Só é possível acessar 127.0.0.1 e localhost. Nenhuma parte de uma imagem é enviada para encontrar o programa.
local-connect = Conectar
local-connecting = Perguntando quais modelos existem…
local-connected = Conectado. Modelos que o programa lista: { $count }.
local-connected-unlisted = Conectado. O programa não lista nenhum modelo. Digite o nome do seu.
local-connected-once = Para usar outro programa, recarregue esta página.
local-model = Nome do modelo
local-error-host = Esta página só pode acessar 127.0.0.1 e localhost.
local-error-not-allowed = Um programa responde ali, mas não deixa esta página ler as respostas dele. Inicie-o de modo que ele permita { $origin }, como mostrado abaixo.
local-error-nobody = Ninguém responde ali, ou o navegador não permitiu a conexão. Verifique se o programa está em execução, se o número da porta está certo e se o navegador pediu sua permissão.
local-help-title = Como iniciar um programa desse tipo
local-help-origin = Serve qualquer programa com o protocolo de chat da OpenAI e um modelo que leia imagens. Ele precisa permitir que esta página leia as respostas dele; estes comandos permitem isso a esta página e a nenhuma outra.
local-help-llama = llama.cpp. Sem a última opção, ele permite qualquer página.
local-help-ollama = Ollama. Ele atende em http://127.0.0.1:11434/v1 e permite páginas deste computador sem precisar de configuração.
local-help-vllm = vLLM. Ele atende em http://127.0.0.1:8000/v1 e, sem a última opção, permite qualquer página.
local-help-permission = O Chrome, o Edge e navegadores derivados pedem permissão quando uma página da internet quer acessar programas deste dispositivo. Permita isso para esta página; você pode retirar a permissão nas configurações da página, ao lado do endereço.
local-help-encryption = Alguns navegadores, principalmente o Safari, talvez não deixem nenhuma página criptografada acessar um programa sem criptografia. Nesse caso, use outro navegador ou abra o Telltale a partir do seu próprio computador.
local-help-cloud = Modelos cujo nome termina em -cloud ou :cloud são executados em outro lugar e são recusados.

local-picture-title = 2. A imagem
local-picture-help = Primeiro ela é medida aqui. Nada é enviado antes de você iniciar o envio. Também é possível arrastá-la para a página.
local-measured-title = O que foi medido
local-measured-help = Estas são as verificações do próprio Telltale. Quando o modelo se refere a uma delas, a medição decide.

local-asking-title = 3. Perguntar ao modelo
local-asking-first = Primeiro conecte-se a um programa e indique um modelo, acima.
local-thoroughness = Nível de detalhe
local-quick = Rápido: até 4 coisas
local-usual = Detalhado: até 12 coisas
local-start = Perguntar o que parece incomum
local-question-title = Ou perguntar sobre uma área
local-place-help = Desenhe um retângulo na imagem com o mouse ou digite os lados dele em pixels.
local-question = Sua pergunta
local-ask = Perguntar sobre a área
local-preparing = A imagem está sendo preparada…

local-said-title = O que o modelo diz
local-said-help = Um modelo pode errar em cada afirmação. Observe a área por conta própria.
local-said-nothing = O modelo não diz nada que siga as regras: uma área, nenhum veredito e confirmado quando ele olha de novo. Isso não diz nada sobre a imagem.
local-mark = Um modelo diz
local-supported = Apoiado por uma medição
local-contradicted = Contradito por uma medição
local-not-measured = Não medido
local-done = Chamadas feitas: { $asked }. Respostas que já existiam: { $kept }.
local-left-out = Deixado de fora: { $count }
local-problems = Problemas pelo caminho: { $count }

local-saving-title = Salvar
local-save-html = Relatório para imprimir
local-save-json = Relatório para programas
local-save-log = Registro da conversa
local-save-help = O registro contém cada pedido e cada resposta, com nomes no lugar das partes da imagem.
