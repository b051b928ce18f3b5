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
cli-none-known = Nenhuma das imagens conhecidas como geradas pôde ser examinada.
cli-unreadable = Não é possível ler o arquivo ({ $problem }).

## telltale assess

assess-title = Indícios por grupo de imagens
assess-about = Imagens: { $pictures }. Grupos: { $groups }. As proporções e as médias trazem intervalos de 95% calculados sobre as imagens. O que uma verificação encontra depende de como a imagem foi salva: compare apenas grupos que foram salvos da mesma forma.
assess-unread = Arquivos que não puderam ser lidos e não são contados: { $count }.
assess-strongest = Indício mais forte, proporção de imagens
assess-checks = Indícios por verificação, proporção de imagens
assess-checks-help = A proporção é calculada sobre as imagens em que a verificação pôde ser usada; quando são menos, o número delas aparece entre colchetes.
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
