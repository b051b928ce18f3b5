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
network-known-pictures-reasoning = Para a rede, imagens de um mesmo gerador muitas vezes se parecem. A frequência deste sinal conta juntas a proximidade e o valor que a própria rede dá a esta imagem; por isso difere da frequência da proximidade sozinha. Se a rede mostra aqui outro sinal, os dois são um só, não dois. A proximidade não diz de onde vem a imagem.
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

known-label = Sei que foi gerada
known-mark = { $name }: sei que foi gerada
known-help = Você sabe que uma destas imagens foi gerada? Marque-a como conhecida: as outras são então comparadas com ela. As marcas ficam nesta página e são esquecidas com ela, a menos que você guarde as imagens.
known-beside = Mostrar a mais próxima ao lado desta imagem
known-nearest = A mais próxima das suas imagens conhecidas: { $name }, proximidade { $nearness }. { $as-near ->
    [0] Nenhuma de { $photos } fotos comuns chega tão perto.
    [one] { $as-near } de { $photos } fotos comuns chega tão perto.
   *[other] { $as-near } de { $photos } fotos comuns chegam tão perto.
} Isso não diz de onde vem esta imagem.

## Kept in the browser

shelf-title = Imagens que você sabe que foram geradas, neste navegador
shelf-help = As imagens que você marcou podem ficar aqui até sua próxima visita. Ficam sem criptografia no armazenamento deste navegador até que você as apague ou o navegador esvazie seu armazenamento: quem usar este navegador pode abri-las, e qualquer página deste site também. Tirar uma marca não apaga nada; o botão apaga todas. Nada é enviado a lugar nenhum.
shelf-kept = { $count ->
    [one] Uma imagem conhecida está guardada neste navegador.
   *[other] { $count } imagens conhecidas estão guardadas neste navegador.
}
shelf-erased = Nenhuma imagem conhecida está mais guardada neste navegador. As marcas das imagens abertas ficam.
shelf-unseen = A rede não pôde olhar todas; essas não estão marcadas.
shelf-failed = Este navegador não fez isso. Em janelas privadas, ou com o armazenamento cheio ou desligado, nada pode ser guardado.
shelf-open = Abrir e marcar
shelf-keep = Guardar as imagens marcadas
shelf-erase = Apagar deste navegador
