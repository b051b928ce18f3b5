### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Imagens que você sabe que são geradas
network-known-pictures-looks-for = Compara como a rede vê a imagem com como ela vê imagens que você sabe que são geradas, e conta quantas fotos comuns estão igualmente próximas delas.
network-known-pictures-blind-to = Não sabe o que torna duas imagens parecidas: um mesmo motivo, estilo ou programa as aproxima, seja quem for que as fez. Imagens de outro gerador ficam em geral longe.

network-known-pictures-name = Perto de imagens que você sabe que são geradas
network-known-pictures-phenomenon = { $known ->
    [1] A proximidade à imagem gerada que você conhece é de { $nearness }.
   *[other] Das { $known } imagens geradas que você conhece, a número { $place } é a mais próxima, com uma proximidade de { $nearness }.
} { $as-near ->
    [0] Nenhuma de { $photos } fotos comuns chega tão perto.
    [one] { $as-near } de { $photos } fotos comuns chega tão perto.
   *[other] { $as-near } de { $photos } fotos comuns chegam tão perto.
}
network-known-pictures-reasoning = Para a rede, imagens de um mesmo gerador muitas vezes se parecem. A proximidade e o valor que a própria rede dá a esta imagem são contados juntos; com o outro sinal dela, é um só sinal, não dois. A proximidade não diz de onde vem a imagem.
network-known-pictures-ordinary-1 = A foto tem o mesmo motivo, luz ou estilo das imagens que você conhece.
network-known-pictures-ordinary-2 = A foto passou pelo mesmo programa, filtro ou site que elas.
network-known-pictures-ordinary-3 = Uma das imagens que você indicou é uma foto.
network-known-pictures-ordinary-4 = A foto foi muito retocada, suavizada ou limpa de ruído.
network-known-pictures-next = Veja esta imagem e a mais próxima lado a lado. Depois experimente fotos do mesmo motivo que você sabe que são fotos: se chegarem tão perto, o sinal não diz nada.

measurement-nearness = Proximidade à imagem conhecida mais próxima, de −1 a 1
measurement-known-pictures = Imagens conhecidas como geradas
measurement-nearest-known = Número da mais próxima
measurement-photos-as-near = Fotos comuns igualmente próximas
measurement-photos-compared = Fotos comuns comparadas

## Marking pictures as known

known-label = Conhecida como gerada
known-mark = { $name }: conhecida como gerada
known-help = Você sabe que uma destas imagens foi gerada? Marque-a como conhecida: as outras são então comparadas com ela. As marcas ficam nesta página e são esquecidas com ela, a menos que você guarde as imagens.
known-beside = Mostrar a mais próxima ao lado desta imagem
known-nearest = A mais próxima: { $name }, proximidade { $nearness }. { $as-near ->
    [0] Nenhuma de { $photos } fotos comuns chega tão perto.
    [one] { $as-near } de { $photos } fotos comuns chega tão perto.
   *[other] { $as-near } de { $photos } fotos comuns chegam tão perto.
}

## Kept in the browser

shelf-title = Imagens conhecidas neste navegador
shelf-help = As imagens que você marcou como geradas conhecidas podem ficar aqui até sua próxima visita. Ficam sem criptografia no armazenamento deste navegador até que você as apague: quem usar este navegador pode abri-las, e qualquer página deste endereço também. Nada é enviado a lugar nenhum.
shelf-kept = { $count ->
    [one] Uma imagem conhecida está guardada neste navegador.
   *[other] { $count } imagens conhecidas estão guardadas neste navegador.
}
shelf-failed = Este navegador não fez isso. Em janelas privadas, ou com o armazenamento cheio ou desligado, nada pode ser guardado.
shelf-open = Abrir e marcar
shelf-keep = Guardar as imagens marcadas
shelf-erase = Apagar deste navegador
