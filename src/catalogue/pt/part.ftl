### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = Este relatório trata de uma parte da imagem: { $width } × { $height } pixels, a { $x } da borda esquerda e a { $y } da borda superior. Ele não diz nada sobre os outros pixels.
part-file = Parte
part-file-place = { $width } × { $height } px, a { $x } da borda esquerda e a { $y } da borda superior
part-needs-whole = Só uma parte da imagem foi examinada, e esta verificação precisa dela inteira.
part-not-format = Neste tipo de arquivo, nenhuma parte pode ser lida separadamente.
part-not-variety = Este arquivo foi salvo de um modo que não permite ler uma parte separadamente.
part-not-around = É possível ler partes de imagens de até { $limit } megapixels.
part-outside = A parte fica fora da imagem.
part-too-large = A parte é grande demais. O limite é de { $limit } megapixels.
part-above-limit = A parte é maior que o limite indicado acima.
refused-without-part = { $reason } { $why } Recorte uma parte com outro programa, sem redimensioná-la, salve-a como PNG para que nada se perca e examine essa parte. Diga de onde ela vem quando escrever sobre ela.
part-title = Examinar uma parte
part-about = É possível examinar uma parte de até { $limit } megapixels. Os metadados e a estrutura são sempre examinados no arquivo inteiro.
part-choice = Parte
part-middle = O meio
part-cell = Linha { $row }, coluna { $column }
part-own = Como desenhada ou escrita abaixo
part-look = Examinar esta parte
cli-part = É possível examinar uma parte dela: acrescente --part com a borda esquerda, a borda superior, a largura e a altura em pixels.
