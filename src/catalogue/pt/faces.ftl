### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Esta cópia da página foi feita sem a rede neural que encontra rostos.
look-faces = { $n ->
    [0] Uma pequena rede neural procurou rostos e não encontrou nenhum. Ela não percebe os pequenos.
    [one] Uma pequena rede neural encontrou { $n } área com um rosto. As perguntas sobre ela vêm depois das áreas dos indícios e notas. A rede não percebe rostos pequenos e pode tomar outras coisas por um rosto.
   *[other] Uma pequena rede neural encontrou { $n } áreas com rostos. As perguntas sobre elas vêm depois das áreas dos indícios e notas. A rede não percebe rostos pequenos e pode tomar outras coisas por um rosto.
}
look-faces-missing = Nenhum rosto foi procurado: { $reason }
