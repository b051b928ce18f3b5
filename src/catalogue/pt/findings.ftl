### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.

## credentials/manifest

credentials-manifest-check = Content Credentials
credentials-manifest-looks-for = Lê o histórico assinado que um arquivo pode trazer: quem o assinou, o que declara sobre a imagem e se o arquivo ainda corresponde ao que foi assinado.
credentials-manifest-blind-to = A maioria dos sites remove as Content Credentials. Sem elas, a verificação não encontra nada, qualquer que seja a imagem. Uma assinatura mostra com que certificado algo foi declarado e que o que ela abrange não mudou desde então; ela não mostra que a declaração é verdadeira.

rule-credentials-changed = O arquivo traz uma assinatura, e o que foi assinado não é o que está no arquivo agora. Isso é um fato sobre o arquivo, não importa quem o assinou.
rule-credentials-generated = O arquivo traz uma declaração assinada de que a imagem foi gerada, tudo nele corresponde à assinatura, e quem assinou está em uma lista de signatários conhecidos.
rule-credentials-generated-parts = O arquivo traz uma declaração assinada sobre partes geradas, tudo nele corresponde à assinatura, e quem assinou está em uma lista de signatários conhecidos.
rule-credentials-unlisted = Quem assinou não está em nenhuma lista, e qualquer pessoa pode fazer uma assinatura assim. A declaração tem o mesmo peso que uma sem assinatura.
rule-credentials-loose = A assinatura não abrange a imagem como ela está agora. A declaração tem o mesmo peso que uma sem assinatura.
rule-credentials-chain = Uma etapa anterior do histórico assinado não corresponde ao que foi assinado naquele momento.

credentials-signer = com assinatura de { $name }
credentials-signer-unlisted = com a assinatura de um certificado que se apresenta como “{ $name }”
credentials-signer-unnamed = com a assinatura de alguém sem nome
credentials-signer-unreadable = com a assinatura de alguém cujo nome não pode ser lido
credentials-time-listed = Um serviço de carimbo de tempo confirma o momento da assinatura: { $time }.
credentials-time-unlisted = Um serviço de carimbo de tempo que não está em nenhuma lista indica o momento da assinatura: { $time }.
credentials-time-none = O momento da assinatura não é confirmado por ninguém.
credentials-trust-listed = Quem assinou está nesta lista: { $list }, na versão de { $date }.
credentials-trust-unlisted = A identidade de quem assinou não pode ser confirmada: ela não consta de nenhuma das listas.
credentials-trust-expired = A identidade de quem assinou não pode ser confirmada: o certificado está vencido, e nenhum carimbo de tempo mostra que ele era válido no momento da assinatura.
credentials-trust-revoked = A identidade de quem assinou não pode ser confirmada: o certificado foi revogado.
credentials-states-captured = Quem assinou declara que uma câmera ou um celular captou a imagem, com “{ $program }”.
credentials-states-created = Quem assinou declara que a imagem foi feita com “{ $program }”.
credentials-states-edited = Quem assinou declara { $steps ->
    [one] uma etapa de edição
   *[other] { $steps } etapas de edição
}, com “{ $program }”.
credentials-states-nothing = Quem assinou não declara nada sobre como a imagem foi feita.
credentials-chain = Histórico assinado, a partir da etapa mais recente:
credentials-chain-manifest = { $title }, assinatura de { $signer }, carimbo de tempo { $time }, { $trust }
credentials-chain-listed = signatário presente em uma lista
credentials-chain-unlisted = signatário ausente das listas
credentials-chain-expired = certificado vencido
credentials-chain-revoked = certificado revogado
credentials-software = {" "}O programa foi “{ $software }”.
credentials-earlier = {" "}Diz respeito à imagem anterior “{ $title }”.
credentials-nothing-more = {""}

credentials-changed-name = Algo mudou depois da assinatura
credentials-changed-phenomenon-picture = A imagem não corresponde às suas Content Credentials, { $signer }. O nome disso na especificação é { $code }.
credentials-changed-phenomenon-statements = As Content Credentials deste arquivo, { $signer }, não estão como foram assinadas. O nome disso na especificação é { $code }.
credentials-changed-reasoning = Quem assina guarda no arquivo uma soma de verificação da imagem e de cada declaração. Se um único byte do que foi assinado mudar depois, a soma deixa de corresponder. Ela não diz o que mudou nem se isso é importante.
credentials-changed-ordinary-1 = Um programa que não conhece as Content Credentials redimensionou, girou ou salvou a imagem de novo e as manteve.
credentials-changed-ordinary-2 = Alguém gravou uma legenda, palavras-chave ou uma classificação no arquivo depois da assinatura.
credentials-changed-ordinary-3 = O arquivo foi danificado ao ser copiado ou enviado.
credentials-changed-next = Peça à fonte o arquivo tal como foi assinado e pergunte por quais programas ele passou depois.

credentials-generated-name = Declaração assinada sobre um gerador de imagens
credentials-generated-name-unlisted = Declaração sobre um gerador de imagens, signatário desconhecido
credentials-generated-phenomenon-whole = O arquivo traz uma declaração assinada de que a imagem foi gerada: tipo de origem { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-parts = O arquivo traz uma declaração assinada de que partes da imagem foram geradas: tipo de origem { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-algorithm = O arquivo traz uma declaração assinada de que um algoritmo calculou a imagem: tipo de origem { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-reasoning-listed = Programas e serviços acrescentam essa declaração por conta própria quando criam uma imagem. A assinatura mostra que ela vem desse signatário.
credentials-generated-reasoning-unlisted = Programas e serviços acrescentam essa declaração por conta própria quando criam uma imagem. Aqui nada a liga a um signatário conhecido e a esta imagem; só o próprio arquivo diz isso.
credentials-generated-ordinary-1 = Alguém fez uma ilustração com um gerador e diz isso abertamente, como prevê esse tipo de rótulo.
credentials-generated-ordinary-2 = Um programa de edição marca a imagem inteira quando se usa uma ferramenta para remover ou preencher uma área pequena.
credentials-generated-next = Leia as etapas e as imagens anteriores no histórico assinado e pergunte à fonte o que foi feito com o gerador.

credentials-origin-name = Content Credentials
credentials-origin-phenomenon = O arquivo traz Content Credentials, { $signer }. { $statement } { $time } { $trust }
credentials-origin-reasoning = O arquivo corresponde a tudo o que foi assinado. Isso liga as declarações a quem assinou e não diz nada sobre o que a imagem mostra.
credentials-origin-ordinary-1 = Câmeras, celulares e programas de edição mais novos assinam todas as imagens que salvam.
credentials-origin-ordinary-2 = Agências de notícias e plataformas assinam as imagens que publicam.
credentials-origin-next = Leia o histórico assinado e compare o signatário, o momento e as etapas com o que a fonte contou.

credentials-incomplete-name = Procedência incompleta
credentials-incomplete-phenomenon = O histórico assinado tem { $count ->
    [one] uma lacuna
   *[other] { $count } lacunas
}. O nome da primeira na especificação é { $code }.{ $earlier }
credentials-incomplete-reasoning = Cada etapa de um histórico assinado indica a imagem anterior a ela. Quando o histórico dessa imagem falta ou não corresponde, não se sabe nada sobre o que aconteceu antes.
credentials-incomplete-ordinary-1 = Um programa mais antigo gravou o histórico com erros, ou de um modo que a especificação já não permite.
credentials-incomplete-ordinary-2 = Alguém editou uma imagem já assinada em um programa que não conhece as Content Credentials e depois a assinou de novo.
credentials-incomplete-next = Peça à fonte a imagem anterior.

credentials-remote-name = Content Credentials guardadas em outro lugar
credentials-remote-phenomenon = O arquivo diz que suas Content Credentials estão guardadas em { $address }. O Telltale não as buscou, porque isso revelaria a outros qual imagem está aberta aqui.
credentials-remote-reasoning = Sem elas, nada no arquivo está assinado, e só o próprio arquivo indica esse endereço.
credentials-remote-ordinary-1 = Alguns programas guardam as Content Credentials em um servidor para que o arquivo fique pequeno.
credentials-remote-ordinary-2 = Um site removeu as Content Credentials do arquivo e deixou o endereço.
credentials-remote-next = Se esse servidor puder saber qual imagem você examina, abra a imagem na página de inspeção que o responsável pelo servidor oferece.

credentials-unreadable-name = Content Credentials que não podem ser lidas
credentials-unreadable-phenomenon = O arquivo traz Content Credentials, mas elas não podem ser lidas. Mensagem do programa de leitura: { $problem }
credentials-unreadable-reasoning = O que não pode ser lido não pode ser conferido; por isso não se sabe quem assinou nem o quê.
credentials-unreadable-ordinary-1 = O arquivo foi cortado ou danificado no envio.
credentials-unreadable-ordinary-2 = Um programa as gravou de um modo que a especificação não permite.
credentials-unreadable-next = Peça o arquivo de novo e compare os tamanhos das duas cópias.

## file/type

file-type-check = Tipo e nome do arquivo
file-type-looks-for = Compara o que o arquivo contém com a extensão do seu nome.
file-type-blind-to = Não diz nada quando o nome não tem extensão, ou quando a extensão não é de nenhum tipo de imagem.

file-type-name = Nome do arquivo
file-type-phenomenon = O arquivo contém uma imagem { $format }, mas seu nome termina em “.{ $extension }”.
file-type-reasoning = Um programa que salva uma imagem normalmente dá ao nome a extensão do formato. Aqui o arquivo foi renomeado, ou convertido sem ganhar um nome novo.
file-type-ordinary-1 = Sites e aplicativos de mensagens muitas vezes convertem uma imagem e mantêm o nome antigo.
file-type-ordinary-2 = Alguém pode ter renomeado o arquivo à mão para que um programa o aceitasse.
file-type-next = Peça o arquivo tal como saiu da câmera ou do primeiro programa e pergunte como ele foi repassado.

file-animation-name = Imagem animada
file-animation-phenomenon = O arquivo contém mais de um quadro. As verificações examinaram só o primeiro.
file-animation-reasoning = Os quadros seguintes podem ser diferentes do primeiro, e nada aqui os descreve.
file-animation-ordinary-1 = Animações e sequências curtas em repetição são usos comuns deste tipo de arquivo.
file-animation-ordinary-2 = Alguns programas guardam uma prévia ou vários tamanhos como quadros adicionais.
file-animation-next = Se outro quadro for importante, salve-o como imagem à parte e examine essa imagem.

## file/damage

file-damage-check = Arquivo completo ou danificado
file-damage-looks-for = Verifica se falta o final, se há partes que não seguem o formato do arquivo e se há dados depois do fim da imagem. Indica o tipo desses dados e mostra o que o próprio arquivo anuncia.
file-damage-blind-to = Não vê danos em dados da imagem que ainda podem ser decodificados, nem alterações feitas por um programa que grava um arquivo correto.

file-damage-name = Dados da imagem incompletos
file-damage-phenomenon-truncated = O arquivo termina no byte { $offset }, antes de a imagem estar completa.
file-damage-phenomenon-undecodable = Os dados da imagem não podem ser lidos a partir do byte { $offset }.
file-damage-reasoning = Um arquivo completo termina com uma marca que encerra a imagem. O que vem depois desse byte não pôde ser lido e não foi examinado.
file-damage-ordinary-1 = Um download ou um envio foi interrompido.
file-damage-ordinary-2 = Um cartão de memória ou um disco estava danificado, ou o arquivo foi recuperado depois de apagado.
file-damage-next = Peça o arquivo de novo e compare os tamanhos das duas cópias.

file-odd-parts-name = Partes que não seguem o formato
file-odd-parts-phenomenon = { $count ->
    [one] Uma parte do arquivo não segue o formato. Ela começa no byte { $offset }.
   *[other] { $count } partes do arquivo não seguem o formato. A primeira começa no byte { $offset }.
}
file-odd-parts-reasoning = Programas que seguem o formato não gravam partes assim. A maioria dos visualizadores as ignora.
file-odd-parts-ordinary-1 = Um programa pequeno ou antigo gravou o arquivo com erros.
file-odd-parts-ordinary-2 = O arquivo foi levemente danificado ao ser copiado ou enviado.
file-odd-parts-next = Pergunte qual programa salvou o arquivo e peça uma cópia anterior.

file-trailing-data-name = Dados depois do fim da imagem
file-trailing-data-phenomenon-picture = Uma segunda imagem ({ $format }), de { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, vem depois do fim da imagem, a partir do byte { $offset }. O arquivo não a anuncia.
file-trailing-data-phenomenon-film = Um vídeo curto, de { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, vem depois do fim da imagem, a partir do byte { $offset }.
file-trailing-data-phenomenon-phone = Dados que celulares Samsung gravam vêm depois do fim da imagem: { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, a partir do byte { $offset }.
file-trailing-data-phenomenon-zip = Um arquivo compactado ZIP, de { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, vem depois do fim da imagem, a partir do byte { $offset }.
file-trailing-data-phenomenon-other = Um arquivo do tipo { $format } vem depois do fim da imagem. Ele tem { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, a partir do byte { $offset }.
file-trailing-data-phenomenon-text = Um texto vem depois do fim da imagem: { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, a partir do byte { $offset }.
file-trailing-data-phenomenon-zeros = { $bytes ->
    [one] Um byte com valor zero vem depois do fim da imagem, no byte { $offset }.
   *[other] { $bytes } bytes com valor zero vêm depois do fim da imagem, a partir do byte { $offset }.
}
file-trailing-data-phenomenon-unknown = { $bytes ->
    [one] Um byte de tipo desconhecido vem depois do fim da imagem, no byte { $offset }.
   *[other] { $bytes } bytes de tipo desconhecido vêm depois do fim da imagem, a partir do byte { $offset }.
}
file-trailing-data-reasoning = Os visualizadores ignoram o que está ali; por isso pode haver qualquer coisa. Só o tipo foi examinado.
file-trailing-data-ordinary-1 = Celulares guardam ali um vídeo curto, um mapa de profundidade ou uma segunda imagem.
file-trailing-data-ordinary-2 = Alguns programas e servidores acrescentam ali preenchimento ou anotações próprias.
file-trailing-data-next = Se o arquivo veio de um celular, isso é esperado. Caso contrário, pergunte qual programa o salvou.

file-companions-name = Mais conteúdo no mesmo arquivo
file-companions-phenomenon-preview = { $count ->
    [one] O arquivo anuncia uma cópia menor da imagem, e ela está lá, no byte { $offset }.
   *[other] O arquivo anuncia { $count } cópias menores da imagem, e elas estão lá. A primeira está no byte { $offset }.
}
file-companions-phenomenon-picture = { $count ->
    [one] O arquivo anuncia mais uma imagem, e ela está lá, no byte { $offset }.
   *[other] O arquivo anuncia mais { $count } imagens, e elas estão lá. A primeira está no byte { $offset }.
}
file-companions-phenomenon-gain-map = O arquivo anuncia um mapa de ganho, e ele está lá, no byte { $offset }. Esse mapa indica a uma tela de alto brilho quanto cada área deve ficar mais clara.
file-companions-phenomenon-film = O arquivo anuncia um vídeo curto, e ele está lá, no byte { $offset }.
file-companions-reasoning = Celulares e câmeras gravam arquivos assim. Um programa que salva a imagem de novo geralmente descarta o que vem junto.
file-companions-ordinary-1 = Um celular fez uma foto com movimento, um retrato com profundidade ou uma imagem para telas de alto brilho.
file-companions-ordinary-2 = Uma câmera guardou uma prévia grande ou a segunda imagem de um par estereoscópico.
file-companions-next = Se puder, observe também a outra imagem ou o vídeo. Normalmente esse conteúdo mostra o mesmo momento; compare-o com a imagem.

file-companions-missing-name = Imagens anunciadas que faltam
file-companions-missing-phenomenon = { $count ->
    [one] O arquivo anuncia mais uma imagem ou um vídeo no byte { $offset }, mas não há nada disso lá.
   *[other] O arquivo anuncia mais { $count } imagens ou vídeos, mas nada disso está lá. O primeiro deveria começar no byte { $offset }.
}
file-companions-missing-reasoning = A lista foi mantida, e seu conteúdo não. Portanto, um programa alterou o arquivo depois que o celular ou a câmera o gravou.
file-companions-missing-ordinary-1 = Sites, aplicativos de mensagens e programas de edição cortam o que vem depois da imagem para economizar espaço.
file-companions-missing-ordinary-2 = Um programa de edição ou uma ferramenta de legendas aumentou a primeira parte, e as posições da lista deixaram de estar certas.
file-companions-missing-next = Peça o arquivo tal como o celular ou a câmera o gravou. A parte que falta normalmente mostra o mesmo momento.

## metadata/generator

metadata-generator-check = Declarações sobre um gerador de imagens
metadata-generator-looks-for = Lê se o próprio arquivo indica um gerador de imagens, suas configurações ou um tipo de origem que significa “gerado”.
metadata-generator-blind-to = A maioria dos sites remove essas declarações. Sem elas, a verificação não encontra nada, qualquer que seja a imagem.

metadata-generator-name = Declaração sobre a origem
metadata-generator-phenomenon-whole = O arquivo diz que um gerador fez esta imagem. A declaração está em “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-parts = O arquivo diz que um gerador alterou ou criou partes desta imagem. A declaração está em “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-composite = O arquivo diz que esta imagem foi composta de várias partes e que pelo menos uma delas é sintética. A declaração está em “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-algorithm = O arquivo diz que esta imagem foi calculada por um algoritmo que não aprendeu com outras imagens. A declaração está em “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-virtual = O arquivo diz que esta imagem mostra um evento virtual. A declaração está em “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-system = O arquivo indica um gerador de imagens que foi usado. A declaração está em “{ $place }”.{ $details }{ $also }
metadata-generator-reasoning = Câmeras e programas de edição comuns não gravam declarações assim. A declaração não é assinada; portanto, qualquer pessoa pode tê-la escrito.
metadata-generator-ordinary-1 = A imagem foi feita com um gerador de propósito e divulgada abertamente como tal.
metadata-generator-ordinary-2 = Um programa de edição usou uma ferramenta generativa para uma pequena correção e registrou isso para o arquivo inteiro.
metadata-generator-ordinary-3 = Alguém copiou ou digitou a declaração em uma foto.
metadata-generator-next = Pergunte à fonte como a imagem foi feita e se existe uma versão sem essa declaração.

generator-details = { $program }{ $model }{ $seed }{ $sampler }{ $prompt }{ $negative }
generator-program = { " " }O programa indicado é “{ $value }”.
generator-model = { " " }O modelo é “{ $value }”.
generator-seed = { " " }A semente (seed) é “{ $value }”.
generator-sampler = { " " }O amostrador (sampler) é “{ $value }”.
generator-prompt = { " " }O prompt começa assim: “{ $value }”.
generator-negative = { " " }A lista do que evitar começa assim: “{ $value }”.
generator-also = { " " }Outros lugares que dizem o mesmo: { $value }.
generator-nothing-more = { "" }

rule-stated-unsigned = O próprio arquivo declara isso. A declaração não é assinada; portanto, qualquer pessoa pode tê-la escrito.

## metadata/editor

metadata-editor-check = Declarações sobre um programa de edição
metadata-editor-looks-for = Lê se o arquivo indica um programa de edição de imagens.
metadata-editor-blind-to = Muitos programas não deixam nome, e nomes podem ser removidos ou alterados.

metadata-editor-name = Programa de edição
metadata-editor-phenomenon = O arquivo diz que foi salvo com “{ $names }”.
metadata-editor-reasoning = O nome diz qual programa gravou o arquivo, não o que foi alterado nele.
metadata-editor-ordinary-1 = Fotógrafos e redações recortam, redimensionam e corrigem quase todas as imagens em um programa assim.
metadata-editor-ordinary-2 = Alguns programas gravam seu nome mesmo quando só copiam ou giram uma imagem.
metadata-editor-next = Pergunte quais etapas foram feitas nesse programa e peça o arquivo anterior a ele.

## file/resaved-copy

file-resaved-copy-check = Cópia salva de novo
file-resaved-copy-looks-for = Procura o que sites e aplicativos de mensagens deixam quando salvam uma imagem de novo: nenhuma menção a uma câmera, um tamanho habitual, compressão padrão.
file-resaved-copy-blind-to = Examina só arquivos JPEG. Uma cópia que mantém os dados da câmera parece o arquivo da câmera, e uma cópia cujo tamanho ninguém documentou pode passar despercebida.

file-resaved-copy-name = Parece uma cópia salva de novo
file-resaved-copy-phenomenon-meta-text = Parece uma cópia salva de novo pelo Facebook ou pelo Instagram. O arquivo traz um texto que eles colocam nas imagens (“{ $mark }…”).
file-resaved-copy-phenomenon-meta-profile = Parece uma cópia salva de novo pelo Facebook ou pelo Instagram. O arquivo traz uma referência do tipo que eles usam e o pequeno perfil de cores que o Facebook criou para suas imagens.
file-resaved-copy-phenomenon-limit = O arquivo não menciona nenhuma câmera, seu lado de { $side ->
    [one] { $side } pixel
   *[other] { $side } pixels
} é uma medida que sites e aplicativos de mensagens usam ao redimensionar, e ele foi salvo com tabelas padrão de qualidade { $quality }. Cópias salvas de novo são assim.
file-resaved-copy-phenomenon-small = O arquivo não menciona nenhuma câmera, seu lado maior tem só { $side ->
    [one] { $side } pixel
   *[other] { $side } pixels
}, e ele foi salvo com tabelas padrão de qualidade { $quality }. Cópias salvas de novo são assim.
file-resaved-copy-reasoning = Salvar de novo remove dados e vestígios finos; por isso muitas verificações veem menos aqui. Uma cópia mais próxima do original ajudaria.
file-resaved-copy-ordinary-1 = Quase toda imagem de um site ou de um aplicativo de mensagens é uma cópia assim.
file-resaved-copy-ordinary-2 = Muitas pessoas removem de propósito os dados da câmera, para se proteger ou para proteger suas fontes.
file-resaved-copy-ordinary-3 = Programas de desenho, de digitalização ou de captura de tela nunca tiveram dados de câmera.
file-resaved-copy-next = Peça o arquivo da própria câmera ou do próprio celular, enviado como arquivo ou documento, e não como imagem. Pergunte também de onde veio esta cópia, e quando.

## file/thumbnail

file-thumbnail-check = Miniatura e imagem
file-thumbnail-looks-for = Compara a miniatura, a cópia pequena que muitos arquivos trazem, com a própria imagem.
file-thumbnail-blind-to = A maioria das imagens da internet não traz miniatura, e a maioria dos programas a refaz ao salvar. Só o brilho é comparado; por isso uma mudança apenas de cor não é vista, e uma mudança em uma área muito pequena também não.

file-thumbnail-name = Miniatura diferente da imagem
file-thumbnail-phenomenon-other = A miniatura { $kind } ({ $width } × { $height } pixels) mostra algo diferente da imagem.
file-thumbnail-phenomenon-turned = A miniatura { $kind } ({ $width } × { $height } pixels) mostra a imagem girada ou espelhada.
file-thumbnail-phenomenon-part = A miniatura { $kind } ({ $width } × { $height } pixels) mostra mais do que a imagem. A imagem cobre cerca de { $percent }% dela.
file-thumbnail-phenomenon-local = A miniatura { $kind } ({ $width } × { $height } pixels) mostra a mesma imagem, mas { $places ->
    [one] uma área é diferente.
   *[other] { $places } áreas são diferentes.
}
file-thumbnail-reasoning = A câmera cria a miniatura a partir da imagem. Um programa que altera a imagem depois pode deixar a miniatura antiga no arquivo.
file-thumbnail-ordinary-1 = Alguém recortou ou girou a imagem em um programa que mantém a miniatura antiga.
file-thumbnail-ordinary-2 = Um programa copiou de outra foto os dados do arquivo, inclusive a miniatura.
file-thumbnail-ordinary-3 = A câmera ou o aplicativo criou a miniatura antes de aplicar um filtro, uma moldura, uma legenda ou uma correção da lente.
file-thumbnail-ordinary-4 = Alguém retocou ou desfocou uma área antes da publicação, por exemplo um rosto ou uma placa de carro.
file-thumbnail-next = Observe a própria miniatura, compare-a com a imagem e peça o arquivo anterior à última alteração.

thumbnail-kind-exif = nos dados EXIF
thumbnail-kind-photoshop = nos dados do Photoshop
thumbnail-kind-format = no cabeçalho do arquivo

## jpeg/quantization-tables

jpeg-quantization-tables-check = Configurações da compressão JPEG
jpeg-quantization-tables-looks-for = Lê o grau de compressão usado quando a imagem foi salva pela última vez.
jpeg-quantization-tables-blind-to = Só conhece o último salvamento. Além disso, um programa pode copiar as configurações do arquivo que abriu, e a lista de programas com configurações próprias é curta.

jpeg-quantization-tables-name = Última compressão JPEG
jpeg-quantization-tables-phenomenon-standard = O arquivo foi salvo pela última vez com tabelas padrão de qualidade { $luma } (de 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mixed = O arquivo foi salvo pela última vez com tabelas padrão de qualidade { $luma } para o brilho e { $chroma } para a cor (de 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mozjpeg = O arquivo foi salvo pela última vez com as tabelas do codificador mozjpeg, qualidade { $luma } (de 100). Sites o usam para criar arquivos pequenos. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-known = O arquivo foi salvo pela última vez com tabelas conhecidas de { $program }.{ $setting } Elas estão mais próximas da qualidade padrão { $luma } (de 100) para o brilho e { $chroma } para a cor. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-custom = O arquivo foi salvo pela última vez com tabelas próprias. Elas estão mais próximas da qualidade { $luma } (de 100) para o brilho e { $chroma } para a cor. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-reasoning = As tabelas dizem quanto detalhe o último salvamento removeu. Uma compressão forte esconde os vestígios que outras verificações procuram.
jpeg-quantization-tables-ordinary-1 = Tabelas padrão são usadas pela maioria dos programas, sites e aplicativos de mensagens.
jpeg-quantization-tables-ordinary-2 = Tabelas próprias são usadas por muitas câmeras, celulares e programas de edição de fotos.
jpeg-quantization-tables-next = Se a fonte citar uma câmera ou um programa, compare as configurações habituais deles com estas.

encoder-setting-level = { " " }Esse programa as usa para a qualidade { $value } de 12.
encoder-setting-web = { " " }Esse programa as usa ao salvar para a web com qualidade { $value }.
encoder-setting-preset = { " " }Esse programa as usa ao salvar para a web com a configuração “{ $value }”.
encoder-setting-unknown = { "" }

jpeg-progressive = Os dados da imagem estão armazenados em { $passes ->
    [one] { $passes } varredura
   *[other] { $passes } varreduras
} (modo progressivo), na ordem que a maioria dos programas usa.
jpeg-progressive-own = Os dados da imagem estão armazenados em { $passes ->
    [one] { $passes } varredura
   *[other] { $passes } varreduras
} (modo progressivo), em uma ordem própria do programa.
jpeg-sequential = Os dados da imagem estão armazenados em uma única varredura (modo sequencial).
jpeg-codes-standard = { " " }Os códigos de Huffman são os exemplos do padrão, que câmeras e programas rápidos costumam usar.
jpeg-codes-own = { " " }Os códigos de Huffman foram ajustados à imagem ou escolhidos pelo programa.
jpeg-codes-none = { "" }
jpeg-subsampling = A amostragem de cor é { $name }.
jpeg-no-subsampling = Não há canais de cor separados do tipo habitual.

## jpeg/double-quantization

jpeg-double-quantization-check = Compressão JPEG anterior
jpeg-double-quantization-looks-for = Procura vestígios de um salvamento anterior na mesma grade e áreas sem esses vestígios.
jpeg-double-quantization-blind-to = Só vê um salvamento anterior se a compressão dele tiver sido mais forte que a do último e se, entre os dois, a imagem não tiver sido redimensionada nem recortada fora da grade. Áreas lisas, como o céu, não dizem nada. Uma área cujo brilho ou cor é único na imagem não pode ser comparada com nada e fica de fora.

jpeg-double-quantization-map = 0 tem os vestígios do salvamento anterior, 1 não os tem.

jpeg-double-quantization-name = Compressão JPEG anterior
jpeg-double-quantization-phenomenon-comparable = Os vestígios são compatíveis com uma imagem que já tinha sido salva como JPEG, e depois foi salva de novo na mesma grade. As áreas da imagem foram comparadas entre si.{ $quality }
jpeg-double-quantization-phenomenon-weak = Os vestígios são compatíveis com uma imagem que já tinha sido salva como JPEG, e depois foi salva de novo na mesma grade. Eles são fracos demais para comparar as áreas da imagem entre si.{ $quality }
jpeg-first-quality = { " " }O salvamento anterior teve qualidade de cerca de { $quality } (de 100).
jpeg-no-first-quality = { "" }
jpeg-double-quantization-reasoning = Dois salvamentos deixam lacunas nos valores da imagem comprimida, e as lacunas revelam o grau da primeira compressão. Portanto, esta provavelmente não é a primeira cópia.
jpeg-double-quantization-ordinary-1 = Todo programa de edição, site ou aplicativo de mensagens que salva um JPEG de novo deixa esses vestígios.
jpeg-double-quantization-ordinary-2 = Uma imagem de câmera que só foi girada, legendada ou corrigida na cor também os mostra.
jpeg-double-quantization-ordinary-3 = Alguns aplicativos de câmera salvam a imagem duas vezes no próprio celular.
jpeg-double-quantization-next = Peça a cópia anterior ao último salvamento.

jpeg-double-quantization-local-name = Área sem a compressão anterior
jpeg-double-quantization-local-phenomenon = { $places ->
    [one] Uma área não tem os vestígios do salvamento anterior que o resto da imagem tem.
   *[other] { $places } áreas não têm os vestígios do salvamento anterior que o resto da imagem tem.
}
jpeg-double-quantization-local-reasoning = O que foi inserido em uma imagem ou recalculado depois do primeiro salvamento não tem os vestígios dele.
jpeg-double-quantization-local-ordinary-1 = Uma legenda, um logotipo, uma moldura ou o desfoque de uma placa de carro foi acrescentado antes do último salvamento.
jpeg-double-quantization-local-ordinary-2 = Um programa de edição retocou ou suavizou esta área, ou aumentou sua nitidez, por exemplo para remover olhos vermelhos ou poeira.
jpeg-double-quantization-local-ordinary-3 = A área é muito clara, muito escura ou de uma só cor, e ali os valores ficam cortados no limite.
jpeg-double-quantization-local-ordinary-4 = A área tem uma textura regular, cujos valores podem parecer os de um único salvamento.
jpeg-double-quantization-local-next = Observe a área em tamanho completo e peça a cópia anterior ao último salvamento.

## jpeg/shifted-save

jpeg-shifted-save-check = Salvamento anterior em outra grade
jpeg-shifted-save-looks-for = Procura, por baixo do último salvamento, um salvamento JPEG anterior cujos blocos de 8 × 8 estavam em outra posição, e áreas que têm um salvamento desse tipo só delas.
jpeg-shifted-save-blind-to = Um salvamento anterior de qualidade claramente melhor que a do último não deixa nada para trás, e redimensionar apaga os vestígios. Áreas uniformes ou pixeladas, muito claras ou muito escuras, e áreas com menos de cerca de 80 × 80 pixels não dizem nada. Grades que ficam nas mesmas linhas ou colunas de blocos que a do próprio arquivo (15 de 64) não são consideradas.

jpeg-shifted-save-name = Salvamento anterior em outra grade
jpeg-shifted-save-phenomenon = A maior parte da imagem mostra, por baixo do último salvamento, os vestígios de um salvamento JPEG anterior. Na imagem como está armazenada, a grade desse salvamento começa a { $x ->
    [one] { $x } pixel
   *[other] { $x } pixels
} da borda esquerda e a { $y ->
    [one] { $y } pixel
   *[other] { $y } pixels
} da borda superior, fora da grade do próprio arquivo.
jpeg-shifted-save-reasoning = Um salvamento JPEG arredonda o brilho de cada bloco em degraus, e um cálculo ainda consegue encontrar esses degraus. O motivo habitual de uma grade diferente é que a imagem foi recortada ou deslocada entre dois salvamentos; portanto, este arquivo provavelmente não é a primeira cópia.
jpeg-shifted-save-ordinary-1 = Alguém recortou um JPEG e o salvou de novo. A maioria dos programas e sites permite fazer isso.
jpeg-shifted-save-ordinary-2 = Alguém fez uma captura de tela de um JPEG exibido em tamanho completo.
jpeg-shifted-save-ordinary-3 = Um programa acrescentou uma moldura ou aparou as bordas antes de salvar.
jpeg-shifted-save-next = Peça o arquivo anterior a este salvamento.

jpeg-shifted-save-local-name = Vestígios de outro salvamento em uma área
jpeg-shifted-save-local-phenomenon = { $places ->
    [one] Uma área mostra os vestígios de um salvamento JPEG anterior em uma grade própria, que o resto da imagem não mostra.
   *[other] { $places } áreas mostram os vestígios de salvamentos JPEG anteriores em grades próprias, que o resto da imagem não mostra.
}
jpeg-shifted-save-local-reasoning = Uma parte que vem de outro JPEG, ou de outra área do mesmo, traz consigo os degraus do seu próprio salvamento.
jpeg-shifted-save-local-ordinary-4 = A área mostra um padrão regular, como pixels ampliados ou uma tela fotografada, cujo brilho por acaso aumenta em degraus.
jpeg-shifted-save-local-next = Observe a área em tamanho completo e peça o arquivo como era antes do último salvamento.

## jpeg/save-count

jpeg-save-count-check = Número de salvamentos JPEG
jpeg-save-count-looks-for = Conta os salvamentos JPEG anteriores cujos vestígios podem ser distinguidos: até dois na grade do próprio arquivo e um em outra grade.
jpeg-save-count-blind-to = Só é possível contar salvamentos que deixaram vestígios; portanto, pode ter havido mais. Um salvamento com compressão mais fraca que a de outro posterior, e todos os anteriores a um redimensionamento, muitas vezes não deixam nenhum. Dois salvamentos anteriores na mesma grade só são distinguidos se ambos usaram tabelas padrão com qualidades de 41 a 91.

jpeg-save-count-name = Salva várias vezes como JPEG
jpeg-save-count-phenomenon-same = Os vestígios são compatíveis com uma imagem que foi salva como JPEG pelo menos três vezes na mesma grade: com qualidade de cerca de { $first } (de 100), depois de cerca de { $second } e, por fim, como o arquivo está agora.
jpeg-save-count-phenomenon-moved = Os vestígios são compatíveis com uma imagem que foi salva como JPEG pelo menos três vezes: uma em outra grade, uma na grade do próprio arquivo e, por fim, como o arquivo está agora.
jpeg-save-count-phenomenon-both = Os vestígios são compatíveis com uma imagem que foi salva como JPEG pelo menos quatro vezes: uma em outra grade, depois na grade do próprio arquivo com qualidade de cerca de { $first } (de 100) e de cerca de { $second } e, por fim, como o arquivo está agora.
jpeg-save-count-reasoning = Cada salvamento arredonda a imagem em blocos de 8 × 8 pixels, e vários salvamentos deixam vestígios que dois não podem deixar: mais lacunas nos valores ou, além das lacunas, uma segunda grade desses blocos. Portanto, esta provavelmente é a cópia de uma cópia. Salvamentos que não deixaram vestígios não são contados.
jpeg-save-count-ordinary-1 = Imagens repassadas por sites e aplicativos de mensagens são salvas de novo a cada passo.
jpeg-save-count-ordinary-2 = Alguém editou a imagem mais de uma vez e a salvou a cada vez.
jpeg-save-count-ordinary-3 = O celular salvou a imagem mais de uma vez, e o serviço pelo qual ela foi enviada a salvou de novo.
jpeg-save-count-next = Pergunte quem tinha a imagem antes e peça a cópia mais antiga que puder ser obtida.

## jpeg/block-grid

jpeg-block-grid-check = Grade de um JPEG anterior
jpeg-block-grid-looks-for = Procura nos pixels a grade de blocos de 8 × 8 que um salvamento JPEG anterior deixa, áreas que estão em uma grade diferente da do resto e áreas cujos valores não têm o arredondamento desse salvamento.
jpeg-block-grid-blind-to = Um último salvamento como JPEG encobre as grades anteriores, a não ser que sua qualidade passe de 95; redimensionar também as encobre. Áreas uniformes não mostram grade, e uma em cada 64 partes coladas cai por acaso na mesma grade. Áreas com pouco detalhe, muito claras ou muito escuras não mostram se foram arredondadas, e o arredondamento de um salvamento com qualidade acima de cerca de 90 é fino demais para ser visto. Uma área cujo brilho ou cor é único na imagem não pode ser comparada com nada e fica de fora.

jpeg-block-grid-map = 0 tem os vestígios do salvamento anterior, 1 não os tem.

jpeg-block-grid-name = Grade de um JPEG anterior
jpeg-block-grid-phenomenon-converted = O arquivo é do tipo { $format }, mas seus pixels estão na grade de 8 × 8 de um salvamento JPEG anterior.{ $quality } A grade começa a { $x ->
    [one] { $x } pixel
   *[other] { $x } pixels
} da borda esquerda e a { $y ->
    [one] { $y } pixel
   *[other] { $y } pixels
} da borda superior.
jpeg-block-grid-phenomenon-moved = Os pixels estão na grade de 8 × 8 de um salvamento JPEG anterior, que começa a { $x ->
    [one] { $x } pixel
   *[other] { $x } pixels
} da borda esquerda e a { $y ->
    [one] { $y } pixel
   *[other] { $y } pixels
} da borda superior, fora da grade do próprio arquivo.{ $quality } Portanto, a imagem foi recortada ou deslocada entre dois salvamentos.
jpeg-block-grid-quality = { " " }Esse salvamento teve qualidade de cerca de { $quality } (de 100).
jpeg-block-grid-no-quality = { "" }
jpeg-block-grid-reasoning = Um salvamento JPEG arredonda a imagem bloco por bloco, e um cálculo ainda consegue encontrar os blocos. Portanto, este arquivo provavelmente não é a primeira cópia.
jpeg-block-grid-ordinary-1 = Um site ou um programa converteu um JPEG para este formato.
jpeg-block-grid-ordinary-2 = Alguém fez uma captura de tela de um JPEG exibido em tamanho completo.
jpeg-block-grid-ordinary-3 = Alguém recortou um JPEG e o salvou de novo.
jpeg-block-grid-ordinary-4 = A imagem é um quadro de um vídeo, cuja compressão também usa tais blocos.
jpeg-block-grid-next = Peça o JPEG anterior a este salvamento.

jpeg-block-grid-local-name = Área em outra grade JPEG
jpeg-block-grid-local-phenomenon = { $places ->
    [one] Uma área está em uma grade de 8 × 8 diferente da do resto da imagem.
   *[other] { $places } áreas estão em grades de 8 × 8 diferentes da do resto da imagem.
}
jpeg-block-grid-local-reasoning = Uma parte que vem de outro JPEG, ou de outra área do mesmo, traz consigo a própria grade. O resto da imagem está em uma só grade ou em nenhuma.
jpeg-block-grid-local-ordinary-1 = A imagem é uma colagem, uma captura de tela ou uma página com várias imagens.
jpeg-block-grid-local-ordinary-2 = Um logotipo, uma figurinha ou uma imagem pequena foi colocada por cima.
jpeg-block-grid-local-ordinary-3 = Um programa de edição deslocou esta área ou a retocou com uma parte da mesma foto.
jpeg-block-grid-local-ordinary-4 = A área mostra um padrão que se repete a cada oito pixels, como um tecido, uma tela fotografada ou pixel art.
jpeg-block-grid-local-next = Observe a área em tamanho completo e peça o arquivo como era antes do último salvamento.

jpeg-block-grid-missing-name = Área sem os degraus do JPEG anterior
jpeg-block-grid-missing-phenomenon = { $places ->
    [one] Os valores de uma área não caem nos degraus do salvamento JPEG anterior, que outras áreas da imagem conservam.
   *[other] Os valores de { $places } áreas não caem nos degraus do salvamento JPEG anterior, que outras áreas da imagem conservam.
}
jpeg-block-grid-missing-reasoning = Um salvamento JPEG arredonda a imagem em degraus, e um arquivo sem perdas, como um PNG, os conserva. O que foi inserido na imagem ou recalculado depois desse salvamento não cai neles.
jpeg-block-grid-missing-ordinary-1 = Um controle de sombras, luzes ou cores ou uma correção de vinheta foi usado em toda a imagem, ou um filtro ou degradê em uma parte dela.

## sampling/resampling

sampling-resampling-check = Vestígios de redimensionamento
sampling-resampling-looks-for = Procura uma distância uniforme em que o detalhe fino de toda a imagem foi calculado, como a que um redimensionamento deixa.
sampling-resampling-blind-to = Um último salvamento como JPEG com compressão forte muitas vezes esconde os vestígios, e a maioria das reduções não deixa nada. Ampliações para exatamente 160, 200 ou 400% muitas vezes passam despercebidas, porque os blocos de um JPEG e o filtro de cores de uma câmera têm as mesmas distâncias. Áreas isoladas não são examinadas.

sampling-resampling-name = Vestígios de redimensionamento
sampling-resampling-phenomenon = Tanto nas linhas como nas colunas, o detalhe fino de toda a imagem fica ora mais nítido, ora mais suave, em ciclos de { $period } pixels.
sampling-resampling-reasoning = Um redimensionamento calcula novos pixels entre os antigos, um pouco mais suaves a distâncias uniformes. As ampliações deixam os vestígios mais claros. Se a imagem foi ampliada, uma parte do seu detalhe fino foi calculada, e não fotografada.
sampling-resampling-ordinary-1 = Um site, um aplicativo de mensagens ou um programa de edição ajustou a imagem a um tamanho.
sampling-resampling-ordinary-2 = Um celular usou zoom digital, ou um programa endireitou a imagem ou corrigiu a lente.
sampling-resampling-ordinary-3 = Alguém fez uma captura de tela de uma imagem exibida ampliada.
sampling-resampling-ordinary-4 = O próprio assunto da foto é uma grade uniforme nas duas direções: um monitor, uma parede de lâmpadas, uma retícula de impressão, uma tela contra insetos.
sampling-resampling-next = Não confie em letras pequenas, rostos nem outros detalhes finos da imagem e peça-a no tamanho original.

## tone/flat-area

tone-flat-area-check = Áreas de uma só cor
tone-flat-area-looks-for = Procura áreas em que cada pixel tem exatamente a mesma cor, como as deixadas por um pincel ou um retângulo de uma só cor, entre pixels que diferem.
tone-flat-area-blind-to = Não vê áreas quase tão claras ou tão escuras quanto a imagem chega a ser, sobretudo retângulos brancos e pretos, porque nas fotos as áreas superexpostas e subexpostas são igualmente uniformes; nem as de uma cor pura. Também deixa passar áreas menores que cerca de um centésimo da imagem, faixas ao longo de um lado inteiro, pintura com grão ou degradê, pintura sobre algo uniforme e imagens com várias cores assim, como os desenhos.

tone-flat-area-name = Área de cor perfeitamente uniforme
tone-flat-area-phenomenon = { $places ->
    [one] Em uma área, todos os pixels têm a mesma cor, enquanto quase todos os pixels em volta diferem dos vizinhos. Ela ocupa { $percent }% da imagem.
   *[other] Em { $places } áreas, todos os pixels têm a mesma cor, enquanto quase todos os pixels em volta diferem dos vizinhos. A maior ocupa { $percent }% da imagem.
}
tone-flat-area-reasoning = A luz e os sensores deixam grão em toda superfície; por isso, em uma foto, os pixels de uma área raramente coincidem, exceto onde havia luz demais ou de menos para o sensor, ou onde compressão forte ou suavização tirou o grão. Esta área não está entre o mais claro nem entre o mais escuro, e o grão em volta dela continua lá. Ela pode ter sido pintada por cima ou preenchida por um programa. O que havia ali antes, a imagem não diz.
tone-flat-area-ordinary-1 = Alguém cobriu abertamente um nome, um rosto ou uma placa de carro.
tone-flat-area-ordinary-2 = Há na imagem uma legenda, um logotipo, um adesivo ou um diagrama, ou um programa preencheu um canto, um fundo ou uma parte transparente.
tone-flat-area-ordinary-3 = Parte da imagem mostra um desenho ou uma tela.
tone-flat-area-ordinary-4 = Uma superfície uniforme, como uma parede, o céu ou uma tela, perdeu o grão por compressão forte ou redução de ruído.
tone-flat-area-ordinary-5 = A área estava superexposta, subexposta ou tinha uma cor muito forte, e depois só uma parte dos tons ou da imagem foi editada (HDR, degradê, vinheta).
tone-flat-area-next = Olhe a área contornada em tamanho completo: ela cobre algo? A borda segue o contorno de um objeto ou uma pincelada? Pergunte à fonte o que havia ali ou peça uma cópia anterior.

## geometry/copy-move

geometry-copy-move-check = Áreas repetidas
geometry-copy-move-looks-for = Procura uma área que aparece duas vezes na imagem, também girada, redimensionada ou espelhada, com os mesmos detalhes finos nos dois lugares.
geometry-copy-move-blind-to = Não vê cópias de áreas lisas, como o céu, cópias muito pequenas, cópias que foram deformadas, reiluminadas ou pintadas por cima, nem áreas copiadas muitas vezes. Em imagens grandes, examina uma versão reduzida.

geometry-copy-move-name = Área repetida
geometry-copy-move-phenomenon = { $pairs ->
    [one] Duas áreas da imagem coincidem até nos detalhes finos.
   *[other] { $pairs } pares de áreas coincidem até nos detalhes finos. O que segue vale para o par mais forte.
} { $arrangement } { $matches ->
    [one] { $matches } ponto coincide.
   *[other] { $matches } pontos coincidem.
}
geometry-copy-move-reasoning = Coisas parecidas ainda diferem em grão, desgaste, luz e reflexos. Onde até isso coincide, uma área pode ser cópia da outra. Qual das duas estava lá primeiro, a imagem não diz.
geometry-copy-move-ordinary-1 = Algo impresso ou desenhado aparece duas vezes: letras de uma legenda ou de uma marca-d’água, logotipos, papel de parede, etiquetas.
geometry-copy-move-ordinary-2 = Alguém removeu poeira, uma mancha na pele ou um fio com um pincel de retoque, que copia da área vizinha.
geometry-copy-move-ordinary-3 = Produtos, janelas, azulejos ou telas idênticos estão lado a lado e têm a mesma iluminação.
geometry-copy-move-ordinary-4 = Um espelho, uma janela ou água parada mostra uma coisa pela segunda vez.
geometry-copy-move-ordinary-5 = Um panorama ou uma foto composta de vários quadros mostra a mesma coisa duas vezes.
geometry-copy-move-next = Compare as duas áreas contornadas em tamanho completo: elas também têm em comum os riscos, as sombras e a borda em volta? Peça à fonte uma cópia anterior ou outra imagem do mesmo momento.

copy-move-averaged = A imagem é grande e foi comparada em dois megapixels. Ali o grão se perde na média, e coisas apenas feitas iguais coincidem mais do que no tamanho completo.
copy-move-shifted = Uma está apenas deslocada em relação à outra.
copy-move-scaled = Uma é maior que a outra ({ $percent }% do tamanho dela).
copy-move-turned = Uma está girada cerca de { $degrees ->
    [one] { $degrees } grau
   *[other] { $degrees } graus
} em relação à outra e tem { $percent }% do tamanho dela.
copy-move-mirrored = Uma é a imagem espelhada da outra e tem { $percent }% do tamanho dela.

## network/generator-traces

network-generator-traces-check = Vestígios de geradores de imagens
network-generator-traces-looks-for = Uma rede neural compara os detalhes finos da imagem inteira e de áreas isoladas com os de imagens geradas e os de fotos.
network-generator-traces-blind-to = Deixa passar a maioria das imagens geradas, quase todas as dos geradores mais novos e as pequenas áreas alteradas; a ficha do modelo traz os números. Por isso, seu silêncio não diz quase nada.

network-generator-traces-map = Valores para ordenar imagens, não probabilidades.

network-generator-traces-name = Vestígios compatíveis com imagens geradas
network-generator-traces-phenomenon = A rede neural deu a esta imagem um valor mais alto do que dá à maioria das fotos do dia a dia. { $places ->
    [0] Nenhuma área isolada se destaca.
    [one] Uma área se destaca.
   *[other] { $places } áreas se destacam.
}
network-generator-traces-reasoning = A rede neural aprendeu em que as imagens geradas diferem das fotos nos detalhes finos. Seu valor serve para ordenar imagens; não é a probabilidade de esta ter sido gerada, e não diz de onde a imagem vem. Também nas fotos do dia a dia se destaca até uma em cada vinte áreas.
network-generator-traces-ordinary-1 = É um retrato de perto. Retratos feitos com uma câmera alcançam um valor assim com muito mais frequência que outras fotos; a ficha do modelo diz com que frequência.
network-generator-traces-ordinary-2 = A foto foi muito retocada, suavizada ou limpa de ruído, por exemplo pelo modo noturno de um celular.
network-generator-traces-ordinary-3 = A imagem é uma renderização 3D, uma ilustração ou uma captura de tela.
network-generator-traces-ordinary-4 = Um programa ampliou a imagem ou aumentou sua nitidez.
network-generator-traces-ordinary-5 = A imagem foi muito comprimida, ou comprimida várias vezes.
network-generator-traces-next = Observe as áreas que se destacam e peça o primeiro arquivo da câmera ou do programa.
