### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = Como costuma ser
examples-wrong = Como fica quando está errado

look-edges-usual = As barras da cerca saem por trás do poste na mesma altura.
look-edges-wrong = À direita do poste, as barras da cerca continuam mais baixas do que à esquerda.
look-depth-usual = A bola cobre a caixa em toda parte onde elas se sobrepõem.
look-depth-wrong = Em cima, a bola cobre a caixa; embaixo, a caixa cobre a bola.
look-size-usual = Uma pessoa ao lado de uma porta é menor do que a porta.
look-size-wrong = Uma pessoa tão longe quanto a porta é mais alta do que ela.
look-pattern-usual = Janelas do mesmo tamanho ficam em fileiras regulares.
look-pattern-wrong = Algumas janelas se fundem e outras são pequenas demais.
look-contact-usual = O vaso está sobre a mesa.
look-contact-wrong = O vaso atravessa o tampo da mesa.
look-shadow-usual = As duas sombras ficam do lado oposto ao sol.
look-shadow-wrong = Uma das sombras aponta para o sol.
look-mirror-usual = A água mostra a mesma casa e a mesma árvore embaixo delas.
look-mirror-wrong = Na água, a casa e a árvore trocaram de lugar.
look-writing-usual = A placa pode ser lida letra por letra.
look-writing-wrong = Os sinais da placa só parecem letras.
look-function-usual = A alça da caneca está presa nas duas pontas.
look-function-wrong = A alça termina no ar.
look-gravity-usual = Em um copo inclinado, a água fica na horizontal.
look-gravity-wrong = Em um copo inclinado, a água também está inclinada.
look-setting-usual = Um pinheiro está na neve ao lado de um boneco de neve.
look-setting-wrong = Uma palmeira está na neve ao lado de um boneco de neve.
look-hands-usual = Uma mão tem quatro dedos e um polegar.
look-hands-wrong = Uma mão tem cinco dedos e um polegar.
look-face-usual = Os olhos ficam na mesma altura, as lentes são iguais e há duas orelhas.
look-face-wrong = Um olho fica mais alto, as lentes são diferentes e falta uma orelha.
look-limbs-usual = Duas pessoas têm dois braços cada uma.
look-limbs-wrong = Uma pessoa tem um terceiro braço.
look-hair-usual = O cabelo nasce na cabeça e cai ao lado do rosto.
look-hair-wrong = O cabelo passa sobre o rosto e há mechas sem cabeça.
