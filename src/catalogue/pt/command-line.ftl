### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-file-no-size = { $format }, tamanho desconhecido, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } indício
   *[other] { $signs } indícios
}, { $nothing ->
    [one] { $nothing } verificação sem achados
   *[other] { $nothing } verificações sem achados
}, { $unusable ->
    [one] { $unusable } não pôde ser usada neste arquivo.
   *[other] { $unusable } não puderam ser usadas neste arquivo.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Outra verificação aponta para o mesmo: { $finding }
cli-ordinary = Explicações comuns:
cli-check-nothing = { $name }: sem achados.
cli-check-unusable = { $name }: não pôde ser usada. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = Não existe a verificação “{ $code }”. As verificações são: { $codes }
cli-version = Versão { $version } desta verificação.

## telltale assess

assess-title = Indícios por grupo de imagens
assess-about = Imagens: { $pictures }. Grupos: { $groups }. As proporções e as médias trazem intervalos de 95% calculados sobre as imagens. O que uma verificação encontra depende de como a imagem foi salva: compare apenas grupos que foram salvos da mesma forma.
assess-unread = Arquivos que não puderam ser lidos e não são contados: { $count }.
assess-strongest = Indício mais forte, proporção de imagens
assess-checks = Indícios por verificação, proporção de imagens
assess-checks-help = A proporção é calculada sobre as imagens em que a verificação pôde ser usada; quando são menos, o número delas aparece entre parênteses.
assess-not-run = não pôde ser usada
assess-distinguish = O que distingue os grupos
assess-distinguish-none = Nenhuma diferença é maior do que a que o acaso pode produzir entre tantas comparações. Isso não mostra que os grupos são iguais.
assess-distinguish-help = Comparações de um grupo com todos os outros: { $comparisons }. Uma linha só aparece aqui quando o intervalo da sua diferença, ampliado para tantas comparações (Bonferroni), não inclui o zero. Imagens sem grupo não são consideradas.
assess-examples = Exemplos com os indícios mais fortes
assess-group = Grupo
assess-pictures = Imagens
assess-signs = Indícios por imagem
assess-none = nenhum
assess-difference = Diferença
assess-share = { $value }% ({ $low } a { $high })
assess-mean = { $value } ({ $low } a { $high })
assess-points = { $value } pontos percentuais ({ $low } a { $high })
assess-done = Arquivos gravados: { $page }, { $table }

## telltale agent

agent-budget = Chamadas ao modelo { $model }: { $fixed } para a imagem e { $each } para cada objeto. Objetos no máximo: { $objects }. Chamadas no máximo: { $calls }. Com repetições de respostas que não podem ser usadas, no máximo: { $most }.
agent-budget-questions = Chamadas ao modelo { $model }: { $calls }. Com repetições de respostas que não podem ser usadas, no máximo: { $most }.
agent-leaves = Partes da imagem são enviadas para { $host }, que não é esta máquina.
agent-kept = Respostas de uma execução anterior em { $folder }, que não são pedidas de novo: { $count }.
agent-objects = Objetos na imagem: { $objects }. Chamadas previstas: { $calls }.
agent-call = Chamada { $number } de { $calls }: { $stage }
agent-call-open = Chamada { $number }: { $stage }
agent-stage-parse = lista dos objetos
agent-stage-mine = um objeto visto de perto
agent-stage-integrate = outro olhar sobre o que foi dito
agent-stage-question = pergunta sobre uma área
agent-done = Chamadas feitas: { $asked }. Respostas vindas de uma execução anterior: { $kept }. Tudo o que foi perguntado e dito está em { $folder }, com as partes da imagem que foram enviadas.
agent-stopped = A execução parou. O que foi respondido fica em { $folder }, e o mesmo comando continua a partir daí.
agent-problem-declined = O modelo recusou o pedido “{ $step }”: { $words }
agent-problem-gave-up = O modelo não deu nenhuma resposta utilizável ao pedido “{ $step }”. Tentativas: { $attempts }. Último problema: { $problem }
agent-problem-objects = Objetos que o modelo nomeou: { $found }. Só os primeiros foram observados: { $limit }.
agent-dropped = Deixado de fora: “{ $name }: { $phenomenon }” { $reason }
agent-dropped-no-place = Não nomeia nenhuma área, ou nomeia quase toda a imagem.
agent-dropped-outside-picture = A área não fica dentro da imagem.
agent-dropped-outside-object = A área fica em outro lugar que não aquilo de que se fala.
agent-dropped-verdict = Dá um veredito em vez de dizer o que se vê.
agent-dropped-unknown = Refere-se a algo que nunca foi nomeado.
agent-dropped-too-many = A resposta continha mais afirmações do que se aceitam de uma só: { $limit }.
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
model-statement-next = Observe a área em tamanho completo antes de se apoiar na afirmação.
model-answer-name = Resposta de um modelo sobre uma área
model-answer-name-contradicted = Resposta de um modelo sobre uma área, que uma medição contradiz
model-answer-reasoning = À pergunta “{ $question }”, o modelo deu este motivo: { $words }
rule-model = É o que diz o modelo { $model }. Nenhuma medição diz algo a respeito, e ninguém contou com que frequência o modelo diz isso de fotos do dia a dia.
rule-model-supported = É o que diz o modelo { $model }. A medição que ele cita mostra algo na mesma área: { $check }. A afirmação não é contada como indício, porque ela em si não foi medida.
rule-model-contradicted = É o que diz o modelo { $model }, mas a medição que ele cita diz outra coisa: { $check }. A afirmação não é contada como indício.
limit-model = O modelo { $model } também olhou esta imagem. As afirmações dele estão marcadas como tais e não são medições. O silêncio dele sobre algo não diz nada.
