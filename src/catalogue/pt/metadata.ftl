### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = O arquivo foi arrastado para a página. Uma imagem arrastada de um site ou de um aplicativo de mensagens pode ser uma cópia menor ou salva de novo, sem os detalhes do primeiro arquivo.
limit-arrival-picked-on-phone = O arquivo foi escolhido em um celular ou tablet. Esses aparelhos podem converter a imagem, reduzi-la ou retirar sua localização antes que uma página a receba.
limit-arrival-pasted = A imagem foi colada. A área de transferência cria uma imagem nova: os metadados do primeiro arquivo, sua compressão e suas assinaturas se perdem no caminho. Se puder, arraste o próprio arquivo para cá.

## In place of sensitive values in exports

redacted-position = (localização omitida)
redacted-serial_number = (número de série omitido)
redacted-name = (nome omitido)
redacted-contact = (contato omitido)
redacted-thumbnail = (miniatura omitida)
redacted-document_id = (identificador do documento omitido)
redacted-path = (caminho do arquivo omitido)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = Declarações sobre a câmera
metadata-camera-looks-for = Lê o que o arquivo diz sobre como a foto foi feita: câmera, lente, hora, exposição e localização.
metadata-camera-blind-to = A maioria dos sites remove essas declarações; por isso nada se conclui quando elas faltam. Quando existem, ninguém as conferiu.

metadata-camera-name = Declarações sobre a câmera
metadata-camera-phenomenon = O arquivo diz como a foto foi feita.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = Essas declarações não são assinadas. Qualquer programa pode gravá-las, alterá-las ou copiá-las de outra foto.
metadata-camera-ordinary-1 = Câmeras e celulares gravam declarações assim em todas as fotos.
metadata-camera-ordinary-2 = Programas de edição e conversores as copiam de um arquivo para o seguinte, também para colagens e capturas de tela.
metadata-camera-next = Compare as declarações com o que a fonte diz e peça o primeiro arquivo da câmera.

metadata-camera-camera = { " " }O nome da câmera é “{ $value }”.
metadata-camera-lens = { " " }O nome da lente é “{ $value }”.
metadata-camera-time = { " " }Data e hora indicadas: { $value }.
metadata-camera-time-written = { " " }A data e a hora estão escritas assim: “{ $value }”.
metadata-camera-exposure = { " " }A exposição foi { $value }.
metadata-camera-position = { " " }Há uma localização indicada.
metadata-camera-no-position = { " " }Nenhuma localização é indicada.

## metadata/history, a finding of metadata/editor

metadata-history-name = Histórico de edição
metadata-history-phenomenon = { $count ->
    [one] O arquivo tem um histórico de edição com uma etapa: “{ $actions }”.{ $programs }{ $times }
   *[other] O arquivo tem um histórico de edição com { $count } etapas. As etapas são: “{ $actions }”.{ $programs }{ $times }
}
metadata-history-reasoning = Os programas de edição de uma única empresa gravam históricos assim. Eles registram quando um arquivo foi aberto, convertido e salvo, e raramente o que foi alterado nele.
metadata-history-ordinary-1 = Fotógrafos e redações recortam, redimensionam e corrigem quase todas as imagens, e cada salvamento acrescenta uma etapa.
metadata-history-ordinary-2 = Um histórico pode vir de um modelo de documento ou de outra imagem que foi colada nesta.
metadata-history-next = Pergunte quais etapas foram feitas nesses programas e peça o arquivo anterior à primeira delas.

metadata-history-programs = { " " }Os programas são: “{ $names }”.
metadata-history-time = { " " }Data e hora indicadas: { $time }.
metadata-history-times = { " " }O primeiro registro é de { $first }, o último é de { $last }.

## metadata/damage

metadata-damage-check = Metadados legíveis
metadata-damage-looks-for = Procura pontos dos metadados que não podem ser lidos: ponteiros que não levam a lugar nenhum, listas que voltam a si mesmas, sintaxe quebrada.
metadata-damage-blind-to = Não vê valores errados que estejam bem escritos e não lê as anotações privadas dos fabricantes de câmeras.

metadata-damage-name = Metadados danificados
metadata-damage-phenomenon = { $count ->
    [one] Um ponto dos metadados { $group } não pode ser lido, no byte { $offset }: { $what }
   *[other] { $count } pontos dos metadados não podem ser lidos. O primeiro está nos metadados { $group }, no byte { $offset }: { $what }
}
metadata-damage-reasoning = O que pôde ser lido está listado. O que os pontos danificados diziam se perdeu.
metadata-damage-ordinary-1 = Um programa que removeu ou deslocou partes dos metadados deixou ponteiros para lugares que já não existem.
metadata-damage-ordinary-2 = Algumas câmeras, scanners e programas pequenos gravam erros assim por conta própria.
metadata-damage-next = Pergunte por quais programas o arquivo passou e peça uma cópia anterior.

metadata-damage-header = o bloco não começa como seu formato exige.
metadata-damage-truncated = o bloco termina cedo demais.
metadata-damage-loop = uma lista volta a si mesma.
metadata-damage-pointer = um ponteiro leva para fora do bloco.
metadata-damage-entry = um valor está fora do bloco ou é de um tipo desconhecido.
metadata-damage-too-many = há mais entradas do que as que são lidas.
metadata-damage-syntax = o texto viola as regras do seu formato.

## metadata/contradictions

metadata-contradictions-check = Contradições no que o arquivo diz
metadata-contradictions-looks-for = Compara as declarações do arquivo entre si e com a imagem: tamanhos, orientações, horários, localização, câmera, legenda.
metadata-contradictions-blind-to = Não vê declarações erradas que concordam entre si, e nada se conclui quando faltam declarações.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }Mais um par de declarações difere desse modo.
   *[other] { " " }Mais { $count } pares de declarações diferem desse modo.
}

metadata-contradiction-size-name = Tamanho declarado e imagem
metadata-contradiction-size-phenomenon = “{ $place }” diz que a imagem tem { $value } pixels, mas ela tem { $other_value }.{ $more }
metadata-contradiction-size-reasoning = Em geral, a imagem mudou de tamanho depois que a declaração foi gravada.
metadata-contradiction-size-ordinary-1 = Um site, um aplicativo de mensagens ou um programa de edição reduziu ou recortou a imagem e manteve a declaração.
metadata-contradiction-size-ordinary-2 = Uma câmera guardou o tamanho da imagem do sensor junto de uma cópia menor.
metadata-contradiction-size-next = Peça a cópia no tamanho declarado.

metadata-contradiction-orientation-name = Duas orientações
metadata-contradiction-orientation-phenomenon = “{ $place }” indica { $value }, mas “{ $other_place }” indica { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = Em geral, uma das declarações foi alterada sem a outra.
metadata-contradiction-orientation-ordinary-1 = Um visualizador ou um programa de edição girou a imagem e atualizou só uma das duas declarações.
metadata-contradiction-orientation-ordinary-2 = Um conversor copiou uma delas do arquivo anterior.
metadata-contradiction-orientation-next = Pergunte qual programa girou a imagem.

metadata-contradiction-times-name = Horários na ordem errada
metadata-contradiction-times-phenomenon = “{ $place }” indica { $value }, e “{ $other_place }”, que não deveria ser anterior, indica { $other_value }.{ $more }
metadata-contradiction-times-reasoning = Uma imagem é feita antes de ser alterada. A diferença é maior do que a que existe entre quaisquer dois relógios na Terra ou do que a que os fusos horários declarados permitem.
metadata-contradiction-times-ordinary-1 = O relógio da câmera ou do computador estava errado, ou foi zerado quando a bateria acabou.
metadata-contradiction-times-ordinary-2 = Alguém corrigiu a hora da foto depois, em um só campo.
metadata-contradiction-times-next = Pergunte quando a foto foi feita e compare com outras fotos da mesma câmera.

metadata-contradiction-gps-time-name = Relógio da câmera e hora do GPS
metadata-contradiction-gps-time-phenomenon = “{ $place }” indica { $value }, mas o relógio do GPS em “{ $other_place }” indica { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = O GPS fornece a hora universal. Nenhum fuso horário, ou pelo menos não o declarado, faz os dois relógios coincidirem.
metadata-contradiction-gps-time-ordinary-1 = O relógio da câmera estava ajustado para um dia, uma hora ou um fuso horário errado.
metadata-contradiction-gps-time-ordinary-2 = O aparelho estava sem sinal e gravou a última localização e a última hora que conhecia.
metadata-contradiction-gps-time-next = Pergunte onde e quando a foto foi feita e compare com outras fotos do mesmo aparelho.

metadata-contradiction-position-name = Localização que não existe
metadata-contradiction-position-phenomenon = “{ $place }” indica { $value }, mas um valor desse tipo não pode ser maior que { $other_value }.{ $more }
metadata-contradiction-position-reasoning = Não existe tal lugar na Terra.
metadata-contradiction-position-ordinary-1 = Um programa gravou a localização com um erro de formato ou de sinal (positivo ou negativo).
metadata-contradiction-position-ordinary-2 = O receptor estava sem sinal e gravou valores sem significado.
metadata-contradiction-position-next = Não confie nessa localização. Pergunte onde a foto foi feita.

metadata-contradiction-camera-name = Declarações sobre a câmera divergem
metadata-contradiction-camera-phenomenon = “{ $place }” indica “{ $value }”, mas “{ $other_place }” indica “{ $other_value }”.{ $more }
metadata-contradiction-camera-reasoning = Até onde se sabe, aparelhos com esse nome não gravam a outra declaração.
metadata-contradiction-camera-ordinary-1 = Um programa copiou os metadados de uma foto de outra câmera, por exemplo para um panorama ou uma colagem.
metadata-contradiction-camera-ordinary-2 = O aparelho foi vendido com uma marca diferente da do fabricante, ou seu software foi trocado.
metadata-contradiction-camera-next = Pergunte qual câmera fez a foto e peça outra foto da mesma câmera.

metadata-contradiction-copies-name = A mesma coisa declarada de duas formas
metadata-contradiction-copies-phenomenon = “{ $place }” indica “{ $value }”, mas “{ $other_place }” indica “{ $other_value }”.{ $more }
metadata-contradiction-copies-reasoning = Os dois campos deveriam dizer o mesmo. Em geral, um programa alterou um deles e não o outro.
metadata-contradiction-copies-ordinary-1 = Um acervo ou uma agência corrigiu uma data, um nome ou um lugar com um programa que só conhece um dos dois campos.
metadata-contradiction-copies-ordinary-2 = Um programa de edição manteve os metadados do arquivo que abriu primeiro e tirou a imagem de outro.
metadata-contradiction-copies-next = Pergunte quem alterou os metadados e qual das duas declarações está certa.

metadata-contradiction-digest-name = Legenda alterada por outro programa
metadata-contradiction-digest-phenomenon = O bloco IPTC não é aquele a partir do qual “{ $place }” foi calculado.{ $more }
metadata-contradiction-digest-reasoning = Os programas de edição de uma única empresa guardam uma soma de verificação do bloco da legenda. Ela já não corresponde; portanto, outro programa alterou o bloco desde então.
metadata-contradiction-digest-ordinary-1 = Agências e acervos acrescentam legendas, palavras-chave e créditos com programas próprios.
metadata-contradiction-digest-ordinary-2 = Um site ou uma ferramenta removeu ou reescreveu partes do bloco.
metadata-contradiction-digest-next = Peça à agência ou ao acervo a legenda como foi escrita por quem fez a foto.

metadata-contradiction-sparse-name = Câmera sem os dados de uma câmera
metadata-contradiction-sparse-phenomenon = “{ $place }” cita uma câmera (“{ $value }”), mas o arquivo não tem mais nada do que câmeras gravam. Falta isto: { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = Câmeras e celulares normalmente gravam esses dados junto com o nome. Em geral, alguém ou algum programa gravou ou manteve só o nome.
metadata-contradiction-sparse-ordinary-1 = Um site ou um programa removeu a maioria dos dados e manteve o nome da câmera, a hora ou a localização.
metadata-contradiction-sparse-ordinary-2 = Um scanner ou um aplicativo simples gravou só o próprio nome, ou alguém acrescentou o nome à mão em uma foto que tinha perdido os metadados.
metadata-contradiction-sparse-next = Peça o primeiro arquivo da câmera, com todos os seus dados.

## Names of measurements

measurement-metadata-damage = Pontos danificados nos metadados
measurement-contradictions = Pares de declarações que diferem

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
when-clock = { $day }, { $clock }
when-clock-zone = { $day }, { $clock } ({ $zone })
