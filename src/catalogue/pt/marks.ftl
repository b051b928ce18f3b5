### What the checks of marks inside the pixels say. Names of messages follow the rules of findings.ftl.

## marks/hidden-text

marks-hidden-text-check = Texto escondido nos pixels
marks-hidden-text-looks-for = Procura, nos bits mais baixos da transparência e das cores, as configurações que alguns geradores escondem ali.
marks-hidden-text-blind-to = Lê o formato usado pelo NovelAI e por um complemento do Stable Diffusion. Qualquer alteração dos pixels e qualquer salvamento com perdas removem um texto assim.

marks-hidden-text-name = Texto escondido nos pixels
marks-hidden-text-phenomenon-alpha = Os bits mais baixos da transparência contêm um texto no formato que geradores de imagens usam.{ $details }
marks-hidden-text-phenomenon-colour = Os bits mais baixos das cores contêm um texto no formato que geradores de imagens usam.{ $details }
marks-hidden-text-phenomenon-alpha-unreadable = Os bits mais baixos da transparência começam com o nome de um formato que geradores de imagens usam. O texto que vem depois não pode ser lido.{ $details }
marks-hidden-text-phenomenon-colour-unreadable = Os bits mais baixos das cores começam com o nome de um formato que geradores de imagens usam. O texto que vem depois não pode ser lido.{ $details }
marks-hidden-text-begins = { " " }Ele começa assim: “{ $value }”.
marks-hidden-text-reasoning = Câmeras e programas de edição comuns não gravam nada ali. Alguns geradores guardam suas configurações nesses bits, onde elas permanecem quando outras informações são removidas. O texto não é assinado; portanto, qualquer pessoa pode tê-lo escrito.
marks-hidden-text-ordinary-1 = A imagem foi feita com um gerador de propósito e divulgada abertamente como tal.
marks-hidden-text-ordinary-2 = Alguém escondeu um texto em uma foto, como teste ou por brincadeira. Programas gratuitos fazem isso.
marks-hidden-text-ordinary-3 = A transparência de outra imagem foi aplicada a esta, e o texto veio junto.
marks-hidden-text-next = Compare o texto com o que a fonte diz sobre a imagem.

rule-decoded-hidden-text = A partir dos pixels foi decodificado um texto que começa como os textos de um programa conhecido. Ninguém o assinou; portanto, qualquer pessoa pode tê-lo escrito.

reason-lossy-format = O arquivo foi salvo com perdas; por isso os bits mais baixos dos seus pixels não contêm nada além de ruído.

measurement-hidden-bytes = Comprimento do texto escondido

## marks/open-watermark

marks-open-watermark-check = Marca-d’água aberta de um gerador de imagens
marks-open-watermark-looks-for = Procura nas cores as mensagens fixas que os programas publicados do Stable Diffusion, do FLUX e do InvokeAI escondem em suas imagens.
marks-open-watermark-blind-to = Conhece seis mensagens. Uma imagem que foi redimensionada, girada ou espelhada as perdeu, assim como quase toda imagem que foi salva como JPEG. Muitas cópias desses programas não gravam marca nenhuma.

marks-open-watermark-name = Marca de um gerador de imagens nos pixels
marks-open-watermark-phenomenon-in-place = As cores da imagem formam uma mensagem que { $program } grava. { $matching ->
    [one] { $matching } dos { $bits } bits dela coincide.
   *[other] { $matching } dos { $bits } bits dela coincidem.
}
marks-open-watermark-phenomenon-moved = As cores da imagem formam uma mensagem que { $program } grava. { $matching ->
    [one] { $matching } dos { $bits } bits dela coincide.
   *[other] { $matching } dos { $bits } bits dela coincidem.
} A mensagem não começa na borda; por isso a imagem parece ser parte de uma maior.
marks-open-watermark-reasoning = Se os bits fossem tão aleatórios quanto o lançamento de uma moeda, tantos deles só coincidiriam por acaso em menos de uma em cada 10^{ $exponent } imagens (o algarismo 1 seguido de { $exponent ->
    [one] { $exponent } zero
   *[other] { $exponent } zeros
}). Isso é um cálculo, não uma contagem de fotos. O modo de gravar a marca é público; portanto, qualquer pessoa pode colocá-la em uma foto.
marks-open-watermark-ordinary-1 = A imagem foi feita com este gerador de propósito e divulgada abertamente como tal.
marks-open-watermark-ordinary-2 = Um programa que usa o mesmo modelo alterou uma parte de uma foto e marcou a imagem inteira.
marks-open-watermark-ordinary-3 = Alguém colocou a marca em uma foto, como teste ou para que ela pareça gerada.
marks-open-watermark-next = Pergunte à fonte como a imagem foi feita. Veja se o próprio arquivo também indica um gerador.

rule-decoded-open-mark = Uma mensagem conhecida foi decodificada a partir dos pixels. O método é público, e a mensagem não é assinada; portanto, qualquer pessoa pode tê-la escrito.

reason-too-small-for-watermark = A imagem é pequena demais para esta verificação. São necessários cerca de 256 × 256 pixels.

measurement-bits-matching = Bits que coincidem
measurement-bits = Bits da mensagem
measurement-blocks = Blocos lidos
measurement-log10-expected = Imagens que coincidiriam por acaso, como potência de dez

measurement-seed = Semente (seed)
measurement-steps = Passos
measurement-guidance = Peso do prompt
measurement-stated-width = Largura declarada
measurement-stated-height = Altura declarada
