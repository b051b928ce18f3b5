### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = Esta cópia da página foi feita sem a rede neural que encontra rostos.
look-faces = { $n ->
    [one] Uma pequena rede neural encontrou { $n } área com um rosto.
   *[other] Uma pequena rede neural encontrou { $n } áreas com rostos.
} As perguntas tratam primeiro das áreas dos indícios e notas, depois dos rostos, e de no máximo { $most } áreas. Um rosto que ocupa a maior parte da imagem entra nas perguntas sobre a imagem inteira. A rede não percebe rostos pequenos e pode tomar outras coisas por um rosto.
look-faces-none = Uma pequena rede neural procurou rostos e não encontrou nenhum. Ela não percebe os pequenos.
look-faces-missing = Nenhum rosto foi procurado: { $reason }
