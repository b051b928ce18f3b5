### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Imagens que você sabe que foram geradas
network-known-pictures-looks-for = Compara o modo como a rede neural vê a imagem com o modo como vê imagens que você sabe que foram geradas, e conta quantas fotos do dia a dia chegam tão perto delas.
network-known-pictures-blind-to = Não distingue o que torna duas imagens parecidas: um mesmo assunto, estilo ou programa as aproxima, não importa quem as fez. Imagens de outro gerador em geral ficam longe.

network-known-pictures-name = Perto de imagens que você sabe que foram geradas
network-known-pictures-phenomenon = { $known ->
    [1] A proximidade com a imagem gerada que você conhece é de { $nearness }.
   *[other] Das { $known } imagens geradas que você conhece, a número { $place } é a mais próxima, com uma proximidade de { $nearness }.
} { $as-near ->
    [0] Nenhuma das { $photos } fotos do dia a dia chega tão perto.
    [one] { $as-near } das { $photos } fotos do dia a dia chega tão perto.
   *[other] { $as-near } das { $photos } fotos do dia a dia chegam tão perto.
}
network-known-pictures-reasoning = Para a rede neural, imagens de um mesmo gerador muitas vezes se parecem. A taxa deste indício conta em conjunto a proximidade e o valor que a própria rede neural dá a esta imagem; por isso difere da contagem da proximidade sozinha. Se a rede neural mostra aqui outro indício, os dois são um só, não dois. A proximidade não diz de onde vem a imagem.
network-known-pictures-ordinary-1 = A foto tem o mesmo assunto, a mesma luz ou o mesmo estilo das imagens que você conhece.
network-known-pictures-ordinary-2 = A foto passou pelo mesmo programa, filtro ou site que elas.
network-known-pictures-ordinary-3 = Uma das imagens que você indicou é, na verdade, uma foto.
network-known-pictures-ordinary-4 = A foto foi muito retocada, suavizada ou limpa de ruído.
network-known-pictures-next = Veja esta imagem e a mais próxima lado a lado. Depois experimente fotos do mesmo assunto que você sabe que são fotos: se chegarem tão perto, o indício não diz nada.

measurement-nearness = Proximidade com a imagem conhecida mais próxima, de −1 a 1
measurement-known-pictures = Imagens conhecidas como geradas
measurement-nearest-known = Número da mais próxima
measurement-photos-as-near = Fotos do dia a dia tão próximas quanto esta imagem
measurement-photos-compared = Fotos do dia a dia comparadas

## Marking pictures as known

known-label = Sei que foi gerada
known-mark = { $name }: sei que foi gerada
known-offer = Você sabe que uma destas imagens foi gerada?
known-help = Marque-a como conhecida: as outras são então comparadas com ela. As marcas ficam nesta página e são esquecidas com ela, a menos que você guarde as imagens.
known-beside = Mostrar a mais próxima ao lado desta imagem
known-nearest = A mais próxima das suas imagens conhecidas: { $name }, proximidade { $nearness }. { $as-near ->
    [0] Nenhuma das { $photos } fotos do dia a dia chega tão perto.
    [one] { $as-near } das { $photos } fotos do dia a dia chega tão perto.
   *[other] { $as-near } das { $photos } fotos do dia a dia chegam tão perto.
} Isso não diz de onde vem esta imagem.

## Kept in the browser

shelf-title = Imagens que você sabe que foram geradas, guardadas neste navegador
shelf-help = As imagens que você marcou podem ficar aqui até sua próxima visita. Ficam sem criptografia no armazenamento deste navegador até que você as apague ou o navegador esvazie seu armazenamento: quem usar este navegador pode abri-las, e qualquer página deste site também. Tirar uma marca não apaga nenhuma imagem; o botão apaga todas as que estão guardadas. Nada é enviado a lugar nenhum.
shelf-kept = { $count ->
    [one] Uma imagem conhecida está guardada neste navegador.
   *[other] { $count } imagens conhecidas estão guardadas neste navegador.
}
shelf-erased = Já não há nenhuma imagem conhecida guardada neste navegador. As marcas das imagens abertas permanecem.
shelf-unseen = A rede neural não pôde examinar todas; as que faltaram não estão marcadas.
shelf-failed = Este navegador não fez isso. Em janelas privadas, ou com o armazenamento cheio ou desativado, nada pode ser guardado.
shelf-open = Abrir e marcar
shelf-keep = Guardar as imagens marcadas
shelf-erase = Apagar deste navegador
