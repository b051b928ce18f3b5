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
term-thumbnail = Miniatura
term-thumbnail-words = Uma cópia pequena da imagem dentro do arquivo. Nem todo programa a renova quando a imagem muda.
term-credentials = Content Credentials
term-credentials-words = Um registro assinado de como uma imagem foi feita (C2PA). A assinatura mostra se o que ela abrange mudou desde então; não diz nada sobre o que aconteceu antes.
term-signer = Signatário e certificado
term-signer-words = Um certificado nomeia quem assinou. Qualquer pessoa pode fazer um; só uma lista de signatários conhecidos, ou de quem responde por eles, liga o nome a alguém.
term-stamp = Carimbo de tempo
term-stamp-words = Uma nota assinada por um serviço sobre quando algo foi assinado. Sem ela, o momento depende da palavra de quem assina.
term-compression = Compressão JPEG
term-compression-words = Salvar como JPEG arredonda a imagem em blocos de 8 × 8 pixels. Cada salvamento deixa seu próprio arredondamento; por isso os salvamentos anteriores podem ser vistos por baixo do último.
term-tables = Tabelas de um JPEG
term-tables-words = Listas de números em um arquivo JPEG que dizem com que força o brilho e a cor foram arredondados. Muitos programas e câmeras têm tabelas próprias.
term-grid = Grade
term-grid-words = As linhas entre os blocos de um JPEG. Uma imagem que foi recortada ou deslocada depois de um salvamento e então salva de novo traz duas grades.
term-quality = Qualidade
term-quality-words = O número de 1 a 100 que diz com que força um JPEG foi arredondado. Uma qualidade baixa esconde os vestígios que outras verificações procuram.
term-resaved = Cópia salva de novo
term-resaved-words = Um arquivo que um site, um aplicativo de mensagens ou um programa salvou de novo. Ele perdeu dados e vestígios finos; por isso uma cópia mais próxima do original mostra mais.
term-resizing = Redimensionamento
term-resizing-words = Calcular de novo uma imagem com outro número de pixels. Os pixels novos são misturas dos antigos, o que pode deixar um vestígio regular.
term-noise = Ruído
term-noise-words = O grão fino que um sensor acrescenta a toda foto. Compressão, redimensionamento e suavização o alteram; por isso ele pode variar de um lugar para outro.
term-filter = Filtro de cor
term-filter-words = A maioria das câmeras mede uma cor por pixel e calcula as outras duas. Isso deixa um vestígio regular, que o redimensionamento e a compressão forte removem.
term-spectrum = Espectro
term-spectrum-words = Uma visão de quanto detalhe regular uma imagem contém, por direção e distância. O que se repete de modo uniforme aparece como pontos claros.
term-copy = Área repetida
term-copy-words = Uma parte da imagem que aparece nela duas vezes, igual até no grão. Copiar serve para esconder coisas, mas padrões impressos e produtos iguais também se repetem.
term-map = Mapa
term-map-words = Cores sobre a imagem que mostram a força de um vestígio em cada área. A escala é a mesma para todas as imagens, e abaixo do limiar nada é desenhado.
term-network = Rede neural
term-network-words = Um programa que aprendeu com muitas imagens quais vestígios os geradores deixam. Ele erra nos dois sentidos; por isso, sozinho, nunca dá um indício acima do nível moderado.
term-generator = Gerador
term-generator-words = Um programa que calcula uma imagem, ou uma parte dela, a partir de palavras ou de outras imagens.
term-webgpu = WebGPU
term-webgpu-words = O modo como um navegador deixa uma página calcular no processador gráfico. Sem ele a rede é mais lenta e diz a mesma coisa.
term-hash = SHA-256
term-hash-words = Uma impressão digital dos bytes do arquivo. Dois arquivos com a mesma impressão digital são o mesmo arquivo.
term-seal = Página isolada
term-seal-words = Uma página cujas regras o navegador fechou: ela não alcança mais nenhum servidor, nem o próprio, até ser carregada de novo.

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
