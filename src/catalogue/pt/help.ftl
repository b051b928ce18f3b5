### Help in place: the words used on the page, the figures behind it, and use at a stand.

figures-title = Taxas de erro e ficha do modelo
figures-help = Estes são os números medidos por trás de cada taxa desta página, tal como foram gravados, em inglês, pelos comandos que os medem.

terms-title = Palavras usadas aqui
term-sign = Indício
term-sign-words = Algo que uma verificação encontrou e que as fotos do dia a dia raramente mostram. Um indício diz onde olhar; não diz o que aconteceu.
term-note = Nota
term-note-words = Um fato que não aponta em nenhuma direção, como o nome da câmera. Não conta a favor nem contra nada.
term-ordinary = Fotos do dia a dia
term-ordinary-words = As fotos não alteradas em que foi feita a contagem de cada verificação. Outros tipos de imagem, como digitalizações ou desenhos, podem se comportar de outro modo.
term-rate = Taxa e “no máximo”
term-rate-words = Quantas fotos do dia a dia mostram o mesmo tanto ou mais. Por trás de “no máximo” está o limite superior do intervalo que contém a proporção verdadeira com 95% de confiança; é ele que decide a palavra.
term-metadata = Metadados
term-metadata-words = O que um arquivo diz sobre si mesmo além da imagem: câmera, hora, lugar, programa (EXIF, XMP, IPTC). Qualquer pessoa pode alterá-los, e a maioria dos sites os remove.
term-credentials = Content Credentials
term-credentials-words = Um registro assinado de como uma imagem foi feita (C2PA). A assinatura mostra se o que ela abrange mudou desde então; não diz nada sobre o que aconteceu antes.
term-compression = Compressão JPEG
term-compression-words = Salvar como JPEG arredonda a imagem em blocos de 8 × 8 pixels. Cada salvamento deixa seu próprio arredondamento; por isso os salvamentos anteriores podem ser vistos por baixo do último.
term-quality = Qualidade
term-quality-words = O número de 1 a 100 que diz com que força um JPEG foi arredondado. Uma qualidade baixa esconde os vestígios que outras verificações procuram.
term-resaved = Cópia salva de novo
term-resaved-words = Um arquivo que um site, um aplicativo de mensagens ou um programa salvou de novo. Ele perdeu dados e vestígios finos; por isso uma cópia mais próxima do original mostra mais.
term-copy = Área repetida
term-copy-words = Uma parte da imagem que aparece nela duas vezes, igual até no grão. Copiar serve para esconder coisas, mas padrões impressos e produtos iguais também se repetem.
term-map = Mapa
term-map-words = Cores sobre a imagem que mostram a força de um vestígio em cada área. A escala é a mesma para todas as imagens, e abaixo do limiar nada é desenhado.
term-network = Rede neural
term-network-words = Um programa que aprendeu com muitas imagens quais vestígios os geradores deixam. Ele erra nos dois sentidos; por isso, sozinho, nunca dá um indício acima do nível moderado.
term-hash = SHA-256
term-hash-words = Uma impressão digital dos bytes do arquivo. Dois arquivos com a mesma impressão digital são o mesmo arquivo.

kiosk-help = Esta página volta ao início quando ninguém a usa por { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
}. Então nada fica guardado.

filter-severity = Mostrar
filter-all = Todos os indícios e notas
filter-low = Ligeiramente incomum e acima
filter-moderate = Incomum e acima
filter-high = Só muito incomum
filter-by-strength = Os mais fortes primeiro
filter-by-basis = Por camada de indícios
filter-hidden = { $count ->
    [one] Uma entrada não é mostrada.
   *[other] { $count } entradas não são mostradas.
}

local-link-about = Também se pode perguntar sobre uma imagem a um modelo de visão no seu próprio computador, em uma página à parte, porque esta não deixa sair nada. Lá, partes da imagem vão para um programa que você executa e indica; ele pode repassá-las.
local-link = Perguntar a um modelo no seu próprio computador (abre em uma nova aba)
