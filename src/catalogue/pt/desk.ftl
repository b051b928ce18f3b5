### The geometry desk, where a reader draws lines that are tested together, and the guided look, which asks what only a person can judge.

## The geometry desk

desk-title = Mesa de geometria
desk-help = Desenhe linhas na imagem e confira-as juntas. O resultado fala das suas linhas e do que foi suposto, não da imagem como um todo.
desk-test = O que conferir
desk-test-shadows = Sombras e sua luz
desk-test-vanishing = Linhas paralelas e horizonte
desk-test-reflections = Reflexos
desk-about-shadows = Uma luz, um objeto e sua sombra ficam na mesma linha. Se uma só luz faz todas as sombras, essas linhas se cruzam no lugar dela. Duas lâmpadas, uma janela ao lado de uma lâmpada ou um flash podem quebrar essa regra com razão. O mesmo vale para lentes que curvam retas.
desk-about-vanishing = Linhas paralelas na cena se cruzam em um ponto da imagem, e direções horizontais se cruzam em um mesmo horizonte. Lentes que curvam retas, ladeiras e paredes tortas podem quebrar essa regra com razão.
desk-about-reflections = Linhas que vão de pontos aos seus reflexos em um espelho plano se cruzam em um ponto da imagem. Espelhos curvos, ondulações na água e vidro duplo podem quebrar essa regra com razão. O mesmo vale para lentes que curvam retas. As distâncias não são conferidas: em perspectiva, não precisam ser iguais.
desk-kind = O que você desenha
desk-kind-shadow = Sombra
desk-kind-dark-side = Lado escuro
desk-kind-first = Primeira direção
desk-kind-second = Segunda direção
desk-kind-third = Terceira direção
desk-kind-pair = Ponto e reflexo
desk-kind-upright = Borda vertical
desk-how-shadow = Escolha um ponto de uma sombra cuja causa esteja à vista. Depois escolha um ponto de cada lado da parte que pode tê-la lançado. Deixe folga: a parte precisa ficar entre os dois.
desk-how-dark-side = Escolha um ponto do contorno de um objeto. Depois escolha um ponto em ângulo reto com o contorno: para fora se o objeto está claro ali, para dentro se está escuro. Deixe esta marca de fora onde tiver dúvida sobre o ângulo reto. Admite-se um desvio do ângulo de até 10°.
desk-how-line = Escolha, em uma linha que seja reta na cena, dois pontos distantes um do outro. Todas as linhas de uma direção precisam ser paralelas ali. Uma terceira direção precisa ser horizontal, como as duas primeiras.
desk-how-pair = Escolha um ponto de um objeto e depois o mesmo ponto no seu reflexo.
desk-how-upright = Só quando o espelho é horizontal, como água calma: escolha dois pontos de uma borda que seja vertical na cena.
desk-draw = Desenhar na imagem
desk-keys = Clique para marcar um ponto; arraste uma ponta para movê-la. Com o teclado: mova a imagem sob a cruz com as setas e pressione Enter.
desk-error = Cada ponto que você desenha pode ter um desvio de até { $px } px.
desk-error-more = Erro maior
desk-error-less = Erro menor
desk-marks = Suas linhas
desk-mark = { $kind }, n.º { $number }
desk-miss = As pontas se afastam do ponto comum em
desk-remove = Remover { $mark }
desk-in-conflict = parte da contradição
desk-keep = Anotar como achado

desk-need-shadows = Marque pelo menos duas sombras.
desk-need-lines = Desenhe pelo menos três linhas de uma direção. Duas linhas sempre se cruzam.
desk-need-reflections = Desenhe pelo menos três linhas, de pontos aos seus reflexos ou ao longo de bordas verticais. Duas linhas sempre se cruzam.
desk-too-many = Não é possível conferir juntas mais de { $limit } linhas.
desk-unusable = Os pontos da marca { $list } estão próximos demais, ou os seus dois lados apontam em direções opostas.
desk-silent = Estas marcas são curtas demais para um erro tão grande e não dizem nada: { $list }.
desk-fits-least = O menor erro com que tudo se ajusta é de { $least } px em cada ponto; { $error } px eram admitidos.
desk-fits-caution = Linhas que se ajustam não mostram que nada foi mudado. Ângulos largos, linhas curtas e poucas linhas se ajustam a quase tudo.
desk-conflict-least = Para que todas as marcas se ajustem ao mesmo tempo, pelo menos um ponto teria de se desviar { $least } px ou mais; { $error } px eram admitidos.

desk-shadows-fits = Uma só luz se ajusta a todas as marcas ({ $marks }), dentro do erro do seu desenho.
desk-shadows-in-front = Uma área contornada mostra onde se veria uma luz à frente da câmera.
desk-shadows-behind = Uma área contornada mostra o ponto em direção ao qual a luz incide, se ela vem de trás da câmera.
desk-shadows-far = A luz fica mais longe do que a área em volta da imagem que é mostrada.
desk-shadows-conflict = Nenhuma luz, sozinha, se ajusta a todas as marcas. Estas já se contradizem: { $list }.

desk-vanishing-two = Direção { $group }: duas linhas sempre se cruzam. Uma terceira as poria à prova.
desk-vanishing-fits = Direção { $group }: todas as linhas ({ $lines }) podem se cruzar em um ponto, dentro do erro do seu desenho.
desk-vanishing-conflict = Direção { $group }: estas linhas não podem se cruzar em um ponto. Estas já se contradizem: { $list }.
desk-horizon-drawn = A linha longa é o horizonte das duas primeiras direções.
desk-horizon-distance = O ponto de encontro da terceira direção fica a { $px } px desse horizonte, com erro padrão de { $error } px.
desk-horizon-fits = Um mesmo horizonte se ajusta às três direções, dentro do erro do seu desenho.
desk-horizon-conflict = Nenhum horizonte se ajusta às três direções.

desk-reflections-fits = Um espelho plano se ajusta a todas as linhas ({ $lines }), dentro do erro do seu desenho.
desk-reflections-conflict = Nenhum espelho plano, sozinho, se ajusta a todas as linhas. Estas já se contradizem: { $list }.

desk-draft-shadows-name = Sombras
desk-draft-shadows-phenomenon = Marcas de sombras conferidas juntas: { $marks }. Tamanho do menor conjunto delas a que nenhuma luz, sozinha, se ajusta: { $conflicting }. Para que todas se ajustem ao mesmo tempo, pelo menos um ponto desenhado teria de se desviar { $least } px ou mais; { $error } px eram admitidos.
desk-draft-shadows-reasoning = Uma luz, um objeto e sua sombra ficam na mesma linha; por isso, com uma só luz, há um lugar que se ajusta a todas as sombras.
desk-draft-vanishing-name = Linhas paralelas
desk-draft-vanishing-phenomenon = Linhas de uma direção conferidas juntas: { $marks }. Tamanho do menor conjunto delas que não pode se cruzar em um ponto: { $conflicting }. Para que todas se ajustem ao mesmo tempo, pelo menos um ponto desenhado teria de se desviar { $least } px ou mais; { $error } px eram admitidos.
desk-draft-vanishing-reasoning = Linhas paralelas na cena se cruzam em um ponto da imagem.
desk-draft-horizon-name = Horizonte
desk-draft-horizon-phenomenon = Linhas de três direções horizontais conferidas juntas: { $marks }. Nenhum horizonte se ajusta aos pontos de encontro de todas as { $conflicting } linhas. Para que todas se ajustem ao mesmo tempo, pelo menos um ponto desenhado teria de se desviar { $least } px ou mais; { $error } px eram admitidos.
desk-draft-horizon-reasoning = Linhas horizontais de qualquer direção se cruzam em um mesmo horizonte.
desk-draft-reflections-name = Reflexo
desk-draft-reflections-phenomenon = Linhas de pontos aos seus reflexos conferidas juntas: { $marks }. Tamanho do menor conjunto delas a que nenhum espelho plano, sozinho, se ajusta: { $conflicting }. Para que todas se ajustem ao mesmo tempo, pelo menos um ponto desenhado teria de se desviar { $least } px ou mais; { $error } px eram admitidos.
desk-draft-reflections-reasoning = Linhas de pontos aos seus reflexos em um espelho plano são paralelas na cena e por isso se cruzam em um ponto da imagem.

measurement-desk-marks = Marcas conferidas juntas
measurement-desk-conflicting = Tamanho do menor conjunto que não se ajusta entre si
measurement-desk-least = Menor erro de desenho com o qual todas se ajustariam ao mesmo tempo
measurement-desk-error = Erro de desenho admitido
rule-person-measured = Uma pessoa desenhou linhas na imagem e escolheu esta palavra. Os números vêm desse desenho; por trás deles não há nenhuma taxa entre fotos do dia a dia.

## The guided look

look-title = Olhar guiado
look-help = Algumas coisas só uma pessoa pode julgar. As perguntas vêm uma a uma, primeiro sobre a imagem inteira, depois sobre áreas dela. As suas respostas ficam como você as deu; elas não viram uma pontuação.
look-begin = Começar
look-again = Olhar de novo
look-progress-whole = Imagem inteira: pergunta { $question } de { $questions }
look-progress-place = Área { $place } de { $places }: pergunta { $question } de { $questions }
look-place-whole = Imagem inteira
look-place = Área { $place }
look-hint = O que observar
look-answer-right = Parece certo
look-answer-wrong = Parece errado
look-answer-unclear = Não dá para dizer
look-back = Voltar
look-skip = Próxima área
look-write = Anotar como achado
look-ended = Todas as perguntas foram feitas.
look-counts = Parece certo: { $right }. Parece errado: { $wrong }. Não dá para dizer: { $unclear }. São as suas respostas e não uma medida da imagem.
look-draft-name = { $group }: { $part }
look-draft-reasoning = Uma pessoa olhou e achou que isto parece errado. A pergunta era: { $question }

look-group-structure = Estrutura e espaço
look-group-interaction = Como as coisas se encontram
look-group-sense = Bom senso e função
look-group-anatomy = Corpos e rostos

look-edges-part = Bordas
look-edges-question = As bordas e os contornos continuam como uma só linha?
look-edges-hint = Siga um corrimão, uma alça ou a borda de uma mesa por trás do que os cobre. Eles devem reaparecer onde continuariam.
look-edges-ordinary = Objetos quebrados, vidro e pouca profundidade de campo também interrompem bordas.
look-depth-part = Frente e fundo
look-depth-question = Está claro em toda parte o que está na frente e o que está atrás?
look-depth-hint = Olhe onde as coisas se sobrepõem. Uma deve cobrir a outra, e elas não devem trocar de lugar ao longo da borda.
look-depth-ordinary = Vidro, espelhos, vãos de uma cerca e teleobjetivas muito longas também confundem o olho.
look-size-part = Tamanhos
look-size-question = Os tamanhos das coisas combinam com as distâncias?
look-size-hint = Compare pessoas, portas, carros e degraus que estejam à mesma distância.
look-size-ordinary = Lentes grande-angulares esticam as bordas da imagem, teleobjetivas comprimem as distâncias, e as pessoas têm alturas diferentes.
look-pattern-part = Padrões
look-pattern-question = Os padrões e as fileiras continuam de modo uniforme?
look-pattern-hint = Percorra azulejos, janelas, tijolos, teclas ou tecido. Procure partes que se fundem, se dividem ou mudam de quantidade.
look-pattern-ordinary = Coisas feitas à mão, consertos e dobras são irregulares, e a compressão forte apaga padrões finos.

look-contact-part = Contato
look-contact-question = As coisas se tocam onde deveriam?
look-contact-hint = Olhe os pés no chão, as mãos no que seguram e as alças nos ombros. Deve haver pressão e nenhum vão, e nada deve atravessar outra coisa.
look-contact-ordinary = Alguém pode estar no meio de um passo, e uma luz suave esconde o ponto de contato.
look-shadow-part = Sombra de um objeto
look-shadow-question = Cada objeto tem a sombra que corresponde a ele?
look-shadow-hint = Procure uma sombra onde o objeto está, com a forma dele e do mesmo lado que as sombras vizinhas.
look-shadow-ordinary = Nuvens, várias lâmpadas e um flash suavizam, duplicam ou tiram as sombras.
look-mirror-part = Imagem no espelho
look-mirror-question = Espelhos, janelas e água mostram o que está diante deles?
look-mirror-hint = Procure no reflexo as mesmas coisas, invertidas, na ordem certa e na mesma luz.
look-mirror-ordinary = Um reflexo mostra as coisas de outro lado: pode mostrar o que você não vê e esconder o que vê.

look-writing-part = Escrita
look-writing-question = Dá para ler o que está escrito, e as placas são como deveriam?
look-writing-hint = Leia letreiros, etiquetas, placas e relógios letra por letra. Letras pequenas devem ficar borradas, e não ser inventadas.
look-writing-ordinary = Outras escritas, enfeites, movimento e compressão forte também tornam a escrita ilegível.
look-function-part = Função
look-function-question = Cada objeto poderia ser usado para aquilo que é?
look-function-hint = Olhe cabos e alças, rodas, botões, óculos, cordas e ferramentas. Cada parte deve levar a algum lugar e servir para algo.
look-function-ordinary = Arte, brinquedos, objetos de cena e objetos de design incomum não precisam funcionar.
look-gravity-part = Peso e apoio
look-gravity-question = Tudo está apoiado em algo ou pendurado em algo?
look-gravity-hint = Olhe cargas, líquidos, tecidos, cabelo e joias. Devem cair, escorrer e pender conforme o peso.
look-gravity-ordinary = Vento, movimento, apoios escondidos e uma câmera inclinada dão a mesma impressão.
look-setting-part = Lugar e época
look-setting-question = As coisas são deste lugar e desta época?
look-setting-hint = Compare roupas, plantas, clima, uniformes, veículos e placas de rua entre si e com o que se diz da imagem.
look-setting-ordinary = Viajantes, filmagens, festas e coisas importadas também não combinam com o lugar.

look-hands-part = Mãos e pés
look-hands-question = As mãos e os pés são como deveriam?
look-hands-hint = Conte os dedos, siga cada um até a mão e olhe as juntas, as unhas e o lugar do polegar.
look-hands-ordinary = Os dedos se escondem uns atrás dos outros, se mexem durante a exposição, e nem todo mundo tem dez.
look-face-part = Rosto
look-face-question = As partes de cada rosto combinam entre si?
look-face-hint = Compare os dois olhos, as duas orelhas, brincos, óculos e dentes, também nos rostos ao fundo.
look-face-ordinary = Rostos não são simétricos, maquiagem e filtros os alisam, e rostos pequenos perdem a forma na compressão.
look-limbs-part = Membros
look-limbs-question = Cada braço e cada perna pertencem a um corpo?
look-limbs-hint = Siga cada membro da ponta até o corpo, também em grupos e em animais. Conte-os e observe o comprimento de cada um e onde ele se dobra.
look-limbs-ordinary = Em uma multidão, um membro pode ser de alguém escondido, e uma lente encurta o que aponta para ela.
look-hair-part = Cabelo, pele e pelo
look-hair-question = O cabelo, a pele e o pelo parecem ter crescido assim?
look-hair-hint = Olhe onde o cabelo começa e onde cruza a pele ou a gola. Os fios não devem se fundir com elas, e a pele deve ter poros e dobras.
look-hair-ordinary = Retoque, câmeras de celular e compressão alisam pele e cabelo em fotos do dia a dia.
