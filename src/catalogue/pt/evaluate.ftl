### What only `telltale evaluate` says.

evaluate-title = Quão bem a rede neural ordena imagens de origem conhecida
evaluate-about = Fotos: { $photos }. Imagens geradas: { $generated }. Os rótulos são os da tabela; ninguém os verificou aqui. Todos os números se referem a este conjunto de imagens e não dizem nada sobre uma imagem em particular.
evaluate-view-alike = Cada imagem foi reduzida quando o lado maior tinha mais de { $side } pixels e salva como JPEG de qualidade { $quality }, da mesma forma nas duas classes.
evaluate-view-as-found = Cada imagem foi examinada tal como está no arquivo. Compare classes assim apenas quando todos os arquivos foram salvos da mesma forma.
evaluate-trained-on = Imagens com que a rede neural foi treinada fazem estes números parecerem melhores do que são. Deixe-as de fora.
evaluate-warning = Aviso
evaluate-one-class = Há só uma classe. Nada pode ser ordenado; por isso não há AUC, nem precisão média, nem limiar de pesquisa.
evaluate-warning-as-found = Os arquivos das duas classes foram salvos de formas diferentes, e a rede neural os viu como são. Talvez estes números distingam formas de salvar, e não imagens. Nunca compare classes codificadas de formas diferentes: use “--view web” ou “--view hard”.
evaluate-warning-earlier = Como foram encontrados, os arquivos das duas classes foram salvos de formas diferentes. Este modo salva as duas da mesma forma, mas um salvamento anterior deixa vestígios, e por causa deles os números podem ser bons demais.
evaluate-warning-shape = As imagens das duas classes diferem em tamanho ou forma. Por isso os números podem ser bons demais.

## The figures

evaluate-figures = Números
evaluate-figure = Medida
evaluate-value = Valor (intervalo de 95%)
evaluate-auc = AUC: com que frequência uma imagem gerada tem valor mais alto do que uma foto
evaluate-auc-by-pictures = O mesmo, com o intervalo sobre imagens como na ficha do modelo
evaluate-auc-whole = AUC só da imagem inteira vista em tamanho reduzido
evaluate-auc-tiles = AUC só dos exames de perto
evaluate-precision = Precisão média (o acaso dá { $chance })
evaluate-balanced = Limiar de pesquisa: acurácia balanceada
evaluate-research-photos = Limiar de pesquisa: fotos abaixo dele
evaluate-research-generated = Limiar de pesquisa: imagens geradas que o alcançam
evaluate-at-five = Imagens geradas encontradas quando 5% destas fotos são assinaladas (valor { $score })
evaluate-step-photos = Fotos abaixo da palavra “{ $word }” (valor { $score })
evaluate-step-generated = Imagens geradas que alcançam a palavra “{ $word }” (valor { $score })
evaluate-calibration-error = Erro de calibração: distância média entre valor e proporção
evaluate-intervals-sources = Os intervalos vêm de 1000 novos sorteios de fontes inteiras, com uma semente fixa. Fontes de fotos: { $photos }. Fontes de imagens geradas: { $generated }.
evaluate-intervals-narrow = Com menos de 20 fontes de uma classe, esses intervalos são um pouco estreitos demais.
evaluate-intervals-pictures = Os intervalos vêm de 1000 novos sorteios de imagens avulsas, com uma semente fixa, porque são citadas menos de 5 fontes de uma classe. Eles não dizem nada sobre imagens de outras fontes.
evaluate-folds-sources = O limiar de pesquisa é ajustado em partes separadas por fonte: cada parte é julgada com o limiar que tem a melhor acurácia balanceada nas outras partes. Assim, nenhuma imagem e nenhuma fonte julga a si mesma. Limiares das partes: { $thresholds }. Eles são ajustados a estes rótulos; nenhum relatório os usa.
evaluate-folds-pictures = O limiar de pesquisa é ajustado em partes separadas por imagem, porque não há fontes suficientes para separar por fonte: cada parte é julgada com o limiar que tem a melhor acurácia balanceada nas outras partes. Imagens de uma mesma fonte estão dos dois lados, o que faz os números parecerem melhores. Limiares das partes: { $thresholds }. Eles são ajustados a estes rótulos; nenhum relatório os usa.

## The plots

evaluate-roc = Curva ROC
evaluate-roc-x = Fotos assinaladas, %
evaluate-roc-y = Imagens geradas encontradas, %
evaluate-roc-together = Valor como distribuído
evaluate-roc-whole = Imagem inteira, em tamanho reduzido
evaluate-roc-tiles = Exames de perto
evaluate-roc-chance = Acaso
evaluate-research = pesquisa
evaluate-reliability = Valor e proporção
evaluate-bin = Valores
evaluate-mean-score = Valor médio
evaluate-share-generated = Proporção de imagens geradas
evaluate-reliability-help = O valor serve para ordenar; não é a probabilidade de uma imagem ter sido gerada. A proporção depende da mistura deste conjunto, em que { $percent }% são geradas. Na linha pontilhada, valor e proporção são iguais.

## How the files differ

evaluate-controls = Em que diferem os arquivos das duas classes, como foram encontrados
evaluate-controls-help = Cada dado dos arquivos é testado como se fosse um detector. A AUC dele diz quão bem ele ordena sozinho as classes, seja o que for que as imagens mostrem: 0,5 é o acaso, e longe de 0,5, acima ou abaixo, as classes não foram reunidas da mesma forma.
evaluate-fact = Dado do arquivo
evaluate-fact-format = Arquivos { $format }, proporção
evaluate-fact-quality = Qualidade dos arquivos JPEG, mediana
evaluate-fact-colour = Arquivos JPEG com cor completa (4:4:4), proporção
evaluate-fact-side = Lado maior em pixels, mediana
evaluate-fact-shape = Lado maior pelo lado menor, mediana
evaluate-auc-alone = AUC deste dado sozinho
evaluate-difference = Classes
evaluate-differs = diferem
evaluate-alike = sem diferença clara

## Groups

evaluate-by-source = Por fonte
evaluate-by-generator = Por gerador
evaluate-by-format = Por tipo de arquivo encontrado
evaluate-by-quality = Por qualidade dos arquivos JPEG encontrados
evaluate-by-side = Por lado maior dos arquivos encontrados
evaluate-by-shape = Por lado maior pelo lado menor dos arquivos encontrados
evaluate-photos = Fotos
evaluate-generated = Geradas
evaluate-below = Fotos abaixo
evaluate-reached = Geradas que o alcançam
evaluate-area = AUC
evaluate-groups-research = As proporções por grupo são as do limiar de pesquisa.
evaluate-groups-step = Não há limiar de pesquisa; por isso as proporções por grupo são as da palavra mais baixa de um relatório.
evaluate-groups-help = Os intervalos delas são os de Wilson sobre imagens. Uma proporção de menos de { $few } imagens é marcada com †: ela diz pouco. A AUC compara as imagens do grupo com todas as da outra classe, ou entre si quando o grupo tem as duas classes.
evaluate-more-groups = São mostrados os { $shown } maiores grupos; os demais estão no arquivo JSON: { $others }.

## What is left out

evaluate-left-out = O que não é contado
evaluate-what = O quê
evaluate-count = Quantidade
evaluate-names = Primeiros nomes
evaluate-absent = Rótulos sem imagem
evaluate-ambiguous = Rótulos que servem para várias imagens
evaluate-contradictory = Imagens com rótulos das duas classes
evaluate-unlabelled = Imagens sem rótulo
evaluate-unscored = Imagens sem valor
evaluate-done = Arquivos gravados: { $page }, { $figures }, { $scores }
