### Facts about the file: platforms that saved it, and the sum of its parts.

## file/resaved-copy, where a platform can be named

file-resaved-copy-phenomenon-named = Parece uma cópia salva de novo, vinda de { $platform }. O nome do arquivo tem a forma que { $platform } usa (“{ $form }”), e o arquivo não menciona nenhuma câmera. Qualquer pessoa pode dar a um arquivo um nome assim.
file-resaved-copy-phenomenon-named-size = Parece uma cópia salva de novo, vinda de { $platform }. O nome do arquivo tem a forma que { $platform } usa (“{ $form }”), o lado de { $side } pixels e a qualidade { $quality } são os que { $platform } usa, e o arquivo não menciona nenhuma câmera.
file-resaved-copy-phenomenon-written = Parece uma cópia salva de novo, vinda de { $platform }. O lado de { $side } pixels, a qualidade { $quality } e a ordem das varreduras são, em conjunto, o que o programa de { $platform } grava, e o arquivo não menciona nenhuma câmera. Outros programas podem gravar o mesmo.
file-resaved-copy-next-messenger = Peça a quem enviou a imagem por { $platform } que a envie mais uma vez, como arquivo ou documento: assim ela não é alterada. Pergunte também de quem essa pessoa a recebeu, quando ela chegou e se já tinha sido encaminhada antes.
file-resaved-copy-next-network = Peça o endereço da publicação em { $platform } e pergunte quem a publicou primeiro. Peça a essa pessoa o arquivo da própria câmera ou do próprio celular e procure publicações anteriores da mesma imagem.
file-resaved-copy-next-site = Sites feitos com { $platform } muitas vezes guardam uma cópia maior ao lado desta: procure lá o mesmo nome sem o tamanho no fim. Pergunte ao site de quem ele recebeu a imagem e peça a essa pessoa o arquivo da câmera.

## metadata/damage: extended XMP

metadata-damage-pieces = partes do XMP estendido faltam, estão repetidas ou têm outro comprimento.
metadata-damage-absent = um bloco de XMP estendido que é citado aqui não está no arquivo.
metadata-damage-phenomenon-digest = { $count ->
    [one] Os metadados XMP estendidos no byte { $offset } não são aqueles cujo MD5 o arquivo declara: foram alterados depois de gravados, ou o programa que os gravou calculou o MD5 de outro modo.
   *[other] { $count } pontos dos metadados não podem ser lidos ou não correspondem. O primeiro: os metadados XMP estendidos no byte { $offset } não são aqueles cujo MD5 o arquivo declara.
}
