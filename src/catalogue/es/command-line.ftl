### What only the command line says.

cli-file = { $format }, { $width } × { $height } píxeles, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-file-no-size = { $format }, tamaño desconocido, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } indicio
   *[other] { $signs } indicios
}; { $nothing ->
    [one] { $nothing } comprobación no encontró nada
   *[other] { $nothing } comprobaciones no encontraron nada
}; { $unusable ->
    [one] 1 no se pudo usar con este archivo.
   *[other] { $unusable } no se pudieron usar con este archivo.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Otra comprobación apunta a lo mismo: { $finding }
cli-ordinary = Explicaciones comunes:
cli-check-nothing = { $name }: no encontró nada.
cli-check-unusable = { $name }: no se pudo usar. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = No existe la comprobación “{ $code }”. Las comprobaciones son: { $codes }
cli-version = Versión { $version } de esta comprobación.

## telltale assess

assess-title = Indicios por grupo de imágenes
assess-about = Imágenes: { $pictures }. Grupos: { $groups }. Las proporciones y las medias llevan intervalos del 95 % calculados sobre las imágenes. Lo que encuentra una comprobación depende de cómo se guardó la imagen: compare solo grupos que se guardaron de la misma manera.
assess-unread = Archivos que no se pudieron leer y que no se cuentan: { $count }.
assess-strongest = Nivel del indicio más fuerte, proporción de imágenes
assess-checks = Indicios por comprobación, proporción de imágenes
assess-checks-help = La proporción se calcula sobre las imágenes en las que se pudo usar la comprobación; cuando son menos, su número aparece entre paréntesis.
assess-not-run = no se pudo usar
assess-distinguish = Qué distingue a los grupos
assess-distinguish-none = Ninguna diferencia es mayor que la que puede producir la casualidad entre tantas comparaciones. Eso no muestra que los grupos sean iguales.
assess-distinguish-help = Comparaciones de un grupo con todos los demás: { $comparisons }. Una fila solo aparece aquí si el intervalo de su diferencia, ampliado por el número de comparaciones (Bonferroni), no incluye el cero. Las imágenes sin grupo no se tienen en cuenta.
assess-examples = Ejemplos con los indicios más fuertes
assess-group = Grupo
assess-pictures = Imágenes
assess-signs = Indicios por imagen
assess-none = ninguno
assess-difference = Diferencia
assess-share = { $value } % (de { $low } a { $high })
assess-mean = { $value } (de { $low } a { $high })
assess-points = { $value } puntos porcentuales (de { $low } a { $high })
assess-done = Archivos escritos: { $page }, { $table }

## telltale agent

agent-budget = Llamadas al modelo { $model }: { $fixed } para la imagen y { $each } para cada objeto. Objetos como máximo: { $objects }. Llamadas como máximo: { $calls }. Con repeticiones de respuestas que no se pueden usar, como máximo: { $most }.
agent-budget-questions = Llamadas al modelo { $model }: { $calls }. Con repeticiones de respuestas que no se pueden usar, como máximo: { $most }.
agent-leaves = Se envían partes de la imagen a { $host }, que no es este equipo.
agent-kept = Respuestas de una ejecución anterior en { $folder }, que no se vuelven a pedir: { $count }.
agent-objects = Objetos en la imagen: { $objects }. Llamadas previstas: { $calls }.
agent-call = Llamada { $number } de { $calls }: { $stage }
agent-call-open = Llamada { $number }: { $stage }
agent-stage-parse = lista de los objetos
agent-stage-mine = un objeto visto de cerca
agent-stage-integrate = otra mirada a lo que se dijo
agent-stage-question = pregunta sobre una zona
agent-done = Llamadas hechas: { $asked }. Respuestas tomadas de una ejecución anterior: { $kept }. Todo lo que se preguntó y se dijo está en { $folder }, con las partes de la imagen que se enviaron.
agent-stopped = La ejecución se detuvo. Lo respondido se conserva en { $folder }, y la misma orden continúa desde ahí.
agent-problem-declined = El modelo rechazó la petición “{ $step }”: { $words }
agent-problem-gave-up = El modelo no dio ninguna respuesta utilizable a la petición “{ $step }”. Intentos: { $attempts }. Último problema: { $problem }
agent-problem-objects = Objetos que nombró el modelo: { $found }. Solo se miraron los primeros: { $limit }.
agent-dropped = Se omite: “{ $name }: { $phenomenon }” { $reason }
agent-dropped-no-place = No nombra ninguna zona, o nombra casi toda la imagen.
agent-dropped-outside-picture = Su zona no está dentro de la imagen.
agent-dropped-outside-object = Su zona está en otro sitio que aquello de lo que habla.
agent-dropped-verdict = Emite un veredicto en lugar de decir qué se ve.
agent-dropped-unknown = Se refiere a algo que nunca se nombró.
agent-dropped-too-many = La respuesta contenía más afirmaciones de las que se toman de una: { $limit }.
agent-dropped-not-seen = Cuando el modelo volvió a mirar, no lo vio con suficiente frecuencia: { $yes } de { $looks }.
agent-dropped-left-out = Un paso posterior lo omitió.
agent-dropped-left-out-because = El último paso lo omitió por este motivo: “{ $words }”

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (afirmación de un modelo)
model-statement-name-contradicted = { $words } (afirmación de un modelo que una medición contradice)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Los modelos describen cosas que no están ahí, sobre todo cuando se les pregunta por algo inusual.
model-statement-ordinary-2 = La perspectiva, el movimiento, los reflejos y los objetos raros también parecen inusuales en fotos cotidianas.
model-statement-next = Mire usted la zona a tamaño completo antes de apoyarse en la afirmación.
model-answer-name = Respuesta de un modelo sobre una zona
model-answer-name-contradicted = Respuesta de un modelo sobre una zona, que una medición contradice
model-answer-reasoning = A la pregunta “{ $question }”, el modelo dio este motivo: { $words }
rule-model = Lo dice el modelo { $model }. Ninguna medición dice nada al respecto, y nadie ha contado con qué frecuencia el modelo dice algo así de fotos cotidianas.
rule-model-supported = Lo dice el modelo { $model }. La medición que cita muestra algo en la misma zona: { $check }. La afirmación no se cuenta como indicio, porque ella misma no se midió.
rule-model-contradicted = Lo dice el modelo { $model }, pero la medición que cita dice otra cosa: { $check }. La afirmación no se cuenta como indicio.
limit-model = El modelo { $model } también miró esta imagen. Sus afirmaciones están marcadas como tales y no son mediciones. Que calle sobre algo no dice nada.
