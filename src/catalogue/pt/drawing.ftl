### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Ou o contorno: os cantos, esquerda e topo de cada um, em pixels da imagem (opcional)
person-form-outline = Desenhar um contorno
person-form-outlining = Clique ou toque em um canto após o outro. Ao voltar ao primeiro canto, o contorno se fecha. Com o teclado: mova a imagem sob a cruz e pressione Enter.
person-form-corner-undo = Desfazer o último canto
person-form-corners-wrong = Um contorno precisa de três cantos ou mais, cada um com dois números inteiros, e deve ficar dentro da imagem.
desk-kind-outline = Contorno
drawn-stroke = { $number }. { $kind }: { $points }
