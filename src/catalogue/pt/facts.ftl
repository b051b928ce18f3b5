### Facts about the file: platforms that saved it, and the sum of its parts.

## file/resaved-copy, where a platform can be named

file-resaved-copy-phenomenon-named = Isto parece uma cópia salva de novo, vinda de { $platform }. O nome do arquivo tem a forma que { $platform } dá (“{ $form }”), e o arquivo não nomeia nenhuma câmera. Qualquer pessoa pode dar esse nome a um arquivo.
file-resaved-copy-phenomenon-named-size = Isto parece uma cópia salva de novo, vinda de { $platform }. O nome do arquivo tem a forma que { $platform } dá (“{ $form }”), o seu lado de { $side } pixels e a sua qualidade { $quality } são os que { $platform } usa, e não nomeia nenhuma câmera.
file-resaved-copy-phenomenon-written = Isto parece uma cópia salva de novo, vinda de { $platform }. O seu lado de { $side } pixels, a sua qualidade { $quality } e a ordem das suas passagens são, em conjunto, o que o programa de { $platform } escreve, e o arquivo não nomeia nenhuma câmera. Outros programas podem escrever o mesmo.
file-resaved-copy-next-messenger = Peça a quem a enviou por { $platform } que a envie outra vez como arquivo ou documento: assim ela fica como é. Pergunte também de quem a tem, quando chegou e se já tinha sido encaminhada.
file-resaved-copy-next-network = Peça o endereço da publicação em { $platform } e pergunte quem a publicou primeiro. Peça a essa pessoa o arquivo da própria câmera ou do celular, e procure publicações anteriores da mesma imagem.
file-resaved-copy-next-site = Os sites feitos com { $platform } guardam muitas vezes uma cópia maior ao lado desta: procure lá o mesmo nome sem o tamanho no fim. Pergunte ao site de quem tem a imagem e peça a essa pessoa o arquivo da câmera.

## metadata/damage: extended XMP

metadata-damage-pieces = partes do XMP estendido faltam, estão em dobro ou têm outro comprimento.
metadata-damage-absent = um bloco de XMP estendido que é citado aqui não está no arquivo.
metadata-damage-phenomenon-digest = { $count ->
    [one] Os metadados XMP estendidos no byte { $offset } não são aqueles cujo MD5 o arquivo declara: foram alterados depois de escritos, ou quem os escreveu o calculou de outro modo.
   *[other] { $count } pontos dos metadados não podem ser lidos ou não combinam. O primeiro: os metadados XMP estendidos no byte { $offset } não são aqueles cujo MD5 o arquivo declara.
}
