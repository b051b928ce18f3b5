### The tour on sample pictures. All of them are drawn by a program; none shows anybody or any place.

tour-title = Uma visita guiada em seis imagens
tour-start = Ver em seis imagens de exemplo (três minutos)
tour-standing = Imagem { $number } de { $count }. Ela foi desenhada por um programa; não mostra ninguém nem lugar algum.
tour-next = Próxima imagem
tour-end = Encerrar a visita
tour-ordinary = Esta imagem foi desenhada e salva uma única vez, como uma câmera salva. Veja a faixa de resumo: não foi encontrado nada incomum. Isso não é uma notícia boa nem uma notícia ruim, porque muitas alterações não deixam vestígios. Mais abaixo estão todas as verificações: as que ficaram sem achados e as que não puderam ser usadas, com o motivo.
tour-pasted = Aqui uma parte de outra imagem foi colada, e depois tudo foi salvo de novo. Escolha o primeiro cartão: a área dele está contornada, e o mapa mostra onde faltam os vestígios do salvamento anterior. Continue lendo até as explicações comuns: uma legenda ou um logotipo deixaria o mesmo vestígio.
tour-copied = Aqui uma área foi copiada para outro lugar. Escolha o primeiro cartão: as duas áreas ficam contornadas, porque os pixels não dizem qual delas é a cópia. A contagem diz quantas fotos do dia a dia mostram o mesmo tanto ou mais.
tour-generator = Este arquivo diz sobre si mesmo que um gerador o fez: o prompt e as configurações estão nele. Uma declaração assim não é assinada. Qualquer pessoa pode gravá-la em um arquivo, e a maioria das imagens geradas não traz nenhuma.
tour-signed = Este arquivo traz Content Credentials: uma declaração assinada de que um gerador fez a imagem. A assinatura corresponde; portanto, as partes assinadas não mudaram desde a assinatura. Mas quem assinou não está em nenhuma lista de signatários conhecidos; por isso ninguém responde por esse nome.
tour-changed = Esta imagem também foi assinada, e depois um único bit dela mudou. A assinatura não corresponde mais. Isso diz que algo mudou depois da assinatura, mas não o que mudou nem quem fez isso. Agora arraste para cá uma imagem sua.
