### The lab's views: their names, parameters, scales, and what they show and do not mean.

## The room for a view

lab-views = Visualizações da imagem
lab-views-help = Cada visualização mostra uma grandeza medida, em uma escala que é a mesma para todas as imagens. Visualizações não são achados: mostram o que há, não o porquê.
lab-view = Visualização
lab-view-none = Nenhuma
lab-view-over = Sobrepor à imagem
lab-view-again = Criar para a parte visível
lab-badge = Laboratório: { $name }. Não é um achado.
lab-making = Criando a visualização…
lab-unusable = Não disponível aqui. Motivo: { $reason }
lab-scale-ends = O que passa de uma ponta da escala aparece igual a essa ponta.
lab-figure = { $name }, uma imagem cujos eixos são frequências
lab-axis-frequency = Frequência, em ciclos por pixel: horizontal da esquerda para a direita, vertical de cima para baixo
lab-axis-value = Valor, em passos da tabela
lab-axis-share = Proporção de todos os blocos, em potências de dez
lab-plot = Histograma: { $name }
lab-plot-table = O mesmo em números (valores de −64 a 64 que ocorrem)
lab-plot-count = Blocos
lab-plot-share = Proporção

## Views

lab-channel = Um canal
lab-channel-shows = O valor de um canal em cada pixel, como o arquivo o armazena ou como resulta de vermelho, verde e azul.
lab-channel-caution = O que parece estranho em um só canal muitas vezes vem do processamento de cores da câmera ou da compressão da cor.
lab-levels = Varredura de níveis
lab-levels-shows = Uma janela estreita de valores, esticada do preto ao branco: percorra a escala com ela para ver tons que parecem iguais.
lab-levels-caution = Degraus, faixas e bordas duras entre tons também vêm da compressão, da exposição e de retoques comuns.
lab-bit-plane = Plano de bits
lab-bit-plane-shows = Um bit de cada valor: branco onde o bit é 1.
lab-bit-plane-caution = Padrões nos bits mais baixos também vêm de áreas com valores cortados no limite, céus lisos e de qualquer conversão entre formatos.
lab-error-level = Nível de erro
lab-error-level-shows = Quanto cada cor muda quando a imagem é salva mais uma vez como JPEG na qualidade escolhida. O escuro muda pouco, o claro muda muito.
lab-error-level-caution = Bordas, texturas finas e cores fortes são claras em qualquer imagem, e uma área clara não é uma área editada.
lab-noise = Resíduo de ruído
lab-noise-shows = Cada pixel em comparação com a mediana da sua vizinhança de 3 × 3: cinza significa igual; tom mais claro, maior brilho; tom mais escuro, menor brilho.
lab-noise-caution = Em qualquer foto, o ruído varia entre céu, sombra e textura, e celulares suavizam por conta própria partes da imagem.
lab-gradient = Gradiente
lab-gradient-shows = Com que inclinação os valores sobem de pixel a pixel, pela diferença entre vizinhos opostos.
lab-gradient-caution = Luz desigual, aumento de nitidez e foco mudam os gradientes tanto quanto a edição.
lab-block-grid = Grade de blocos
lab-block-grid-shows = Onde linhas e colunas vizinhas não continuam de forma suave: os blocos de um JPEG aparecem como linhas a 8 pixels de distância.
lab-block-grid-caution = Uma grade deslocada ou interrompida também vem de recortes, de textos e telas na imagem e de áreas lisas sem nenhuma linha.
lab-color-filter = Vestígios do filtro de cores
lab-color-filter-shows = Qual metade dos pixels verdes é mais lisa que a outra, em células de 16 × 16 pixels. Cinza significa igual, como na maioria das imagens redimensionadas ou muito comprimidas.
lab-color-filter-caution = Texturas, valores cortados no limite e o processamento da própria câmera mudam os valores de uma área para outra, e a maioria das imagens compartilhadas não traz vestígio nenhum.
lab-spectrum = Espectro
lab-spectrum-shows = Qual é a força das ondas de cada direção e finura: as lentas no centro, as mais finas nas bordas.
lab-spectrum-caution = Pontos claros isolados também vêm de blocos JPEG, de imagens impressas ou exibidas em telas, de tecidos, cercas e redimensionamento.
lab-dct-histogram = Coeficientes JPEG
lab-dct-histogram-shows = Quantas vezes cada valor de uma frequência do brilho aparece no arquivo, como proporção de todos os blocos.
lab-dct-histogram-caution = Lacunas e picos podem vir de um salvamento anterior, pelo qual a maioria das fotos compartilhadas passou, e de outras etapas, como clarear a imagem; eles não dizem o que foi feito.
lab-quantization-tables = Tabelas de quantização
lab-quantization-tables-shows = O passo usado para arredondar cada frequência quando este JPEG foi salvo: passos maiores preservam menos.
lab-quantization-tables-caution = As tabelas dizem qual programa ou câmera pode ter salvo o arquivo por último, e com qual qualidade; muitos programas usam as mesmas.

## Parameters

lab-channel-luma = Brilho (Y)
lab-channel-red = Vermelho
lab-channel-green = Verde
lab-channel-blue = Azul
lab-channel-cb = Diferença de azul (Cb)
lab-channel-cr = Diferença de vermelho (Cr)
lab-parameter-channel = Canal
lab-parameter-slope = Direção
lab-parameter-quality = Qualidade JPEG
lab-parameter-bit = Bit (0 é o mais baixo)
lab-parameter-low = Preto até
lab-parameter-high = Branco a partir de
lab-parameter-across = Frequência horizontal
lab-parameter-down = Frequência vertical
lab-parameter-reach = Faixa de valores
lab-parameter-factor = Amplificação
lab-times = { $factor } ×
lab-reach = −{ $reach } a { $reach }
lab-slope-strength = Intensidade, em qualquer direção
lab-slope-across = Da esquerda para a direita
lab-slope-down = De cima para baixo

## Scales

lab-quantity-level = Valor, de 0 a 255
lab-quantity-bit = Bit { $bit }
lab-quantity-error = Mudança de cada cor, em níveis de 0 a 255
lab-quantity-noise = Diferença em relação à mediana, em níveis de 0 a 255
lab-quantity-slope = Inclinação, em níveis por pixel
lab-quantity-cross = Diferença cruzada, em níveis de 0 a 255
lab-quantity-filter = Diferença entre as duas metades como proporção da soma delas
lab-quantity-spectrum = Amplitude em dB; 0 dB é uma onda do preto ao branco

## Notes

lab-part = É mostrada uma parte de { $width } × { $height } pixels, a partir de { $x } px para a direita e { $y } px para baixo. Uma visualização comporta até { $limit ->
    [one] { $limit } megapixel
   *[other] { $limit } megapixels
}. Para ver outra parte, aumente o zoom e crie a visualização de novo.
lab-turned = As posições são contadas na imagem como está armazenada, que está girada em relação ao que aparece aqui.
lab-spectrum-tiles = { $count ->
    [one] Um quadrado de { $side } × { $side } pixels.
   *[other] Média de { $count } quadrados de { $side } × { $side } pixels, distribuídos por toda a imagem.
}
lab-histogram-blocks = { $count ->
    [one] Um bloco. O passo é { $step }: um valor de 1 representa { $step }. Fora da faixa: { $outside }.
   *[other] { $count } blocos. O passo é { $step }: um valor de 1 representa { $step }. Fora da faixa: { $outside }.
}
lab-histogram-part = Só são contados os blocos anteriores ao dano neste arquivo.
lab-grid-means = Diferença cruzada média por posição, em níveis: coluna ou linha, contada a partir de 0, pelo resto da divisão por 8
lab-grid-columns = Colunas
lab-grid-rows = Linhas
lab-table-quantization = Tabela { $number }, { $use }. { $quality } Linhas e colunas são frequências, de 0 a 7.
lab-table-all = para brilho e cor
lab-table-luma = para o brilho
lab-table-chroma = para a cor
lab-table-unused = não usada
lab-table-standard = É a tabela do padrão com qualidade { $quality }.
lab-table-own = Não é uma tabela do padrão.

## Why there is no view

lab-too-small = Esta imagem é pequena demais para um espectro. É preciso que cada lado tenha pelo menos { $limit ->
    [one] { $limit } pixel
   *[other] { $limit } pixels
}.
lab-no-memory = Não há memória suficiente para esta visualização.
lab-not-kept = A análise desta imagem já não está na memória. Abra a imagem de novo para ver suas visualizações.
lab-broke = A criação desta visualização parou com um erro. Abra a imagem de novo para ver outras visualizações.
