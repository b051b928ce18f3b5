### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = El archivo se soltó en la página. Una imagen arrastrada desde un sitio web o una aplicación de mensajería puede ser una copia más pequeña o guardada de nuevo, sin los detalles que tenía el primer archivo.
limit-arrival-picked-on-phone = El archivo se eligió en un teléfono o una tableta. Estos dispositivos pueden convertir la imagen, reducirla o quitarle la ubicación antes de que la reciba una página.
limit-arrival-pasted = La imagen se pegó. El portapapeles crea una imagen nueva: los metadatos del primer archivo, su compresión y sus firmas se pierden por el camino. Si tiene el archivo mismo, suéltelo en la página.

## In place of sensitive values in exports

redacted-position = (ubicación omitida)
redacted-serial_number = (número de serie omitido)
redacted-name = (nombre omitido)
redacted-contact = (contacto omitido)
redacted-thumbnail = (miniatura omitida)
redacted-document_id = (identificador del documento omitido)
redacted-path = (ruta del archivo omitida)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = Declaraciones sobre la cámara
metadata-camera-looks-for = Lee lo que el archivo dice sobre cómo se tomó la foto: cámara, objetivo, hora, exposición y ubicación.
metadata-camera-blind-to = La mayoría de los sitios web eliminan estas declaraciones, así que su falta no significa nada. Donde están, nadie las ha comprobado.

metadata-camera-name = Declaraciones sobre la cámara
metadata-camera-phenomenon = El archivo dice cómo se tomó la foto.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = Estas declaraciones no están firmadas. Cualquier programa puede escribirlas, cambiarlas o copiarlas de otra foto.
metadata-camera-ordinary-1 = Las cámaras y los teléfonos escriben declaraciones así en todas las fotos.
metadata-camera-ordinary-2 = Los programas de edición y de conversión las copian de un archivo a otro, también a collages y capturas de pantalla.
metadata-camera-next = Compare las declaraciones con lo que dice la fuente, y pida el primer archivo de la cámara.

metadata-camera-camera = { " " }La cámara indicada es “{ $value }”.
metadata-camera-lens = { " " }El objetivo indicado es “{ $value }”.
metadata-camera-time = { " " }Fecha y hora indicadas: { $value }.
metadata-camera-time-written = { " " }La fecha y la hora están escritas así: “{ $value }”.
metadata-camera-exposure = { " " }La exposición fue { $value }.
metadata-camera-position = { " " }Se indica una ubicación.
metadata-camera-no-position = { " " }No se indica ninguna ubicación.

## metadata/history, a finding of metadata/editor

metadata-history-name = Historial de edición
metadata-history-phenomenon = { $count ->
    [one] El archivo tiene un historial de edición de un paso: “{ $actions }”.{ $programs }{ $times }
   *[other] El archivo tiene un historial de edición de { $count } pasos. Los pasos son: “{ $actions }”.{ $programs }{ $times }
}
metadata-history-reasoning = Los programas de edición de un determinado fabricante escriben historiales así. Indican cuándo se abrió, se convirtió y se guardó un archivo, y rara vez qué se cambió en él.
metadata-history-ordinary-1 = Los profesionales de la fotografía y las redacciones recortan, cambian de tamaño y corrigen casi todas las imágenes, y cada guardado añade un paso.
metadata-history-ordinary-2 = Un historial puede venir de una plantilla o de otra imagen que se pegó en esta.
metadata-history-next = Pregunte qué pasos se hicieron en estos programas y pida el archivo anterior al primero.

metadata-history-programs = { " " }Se nombran estos programas: “{ $names }”.
metadata-history-time = { " " }Momento registrado: { $time }.
metadata-history-times = { " " }Primer momento registrado: { $first }; último: { $last }.

## metadata/damage

metadata-damage-check = Metadatos legibles
metadata-damage-looks-for = Busca lugares de los metadatos que no se pueden leer: punteros que no llevan a ninguna parte, listas que vuelven a sí mismas, sintaxis incorrecta.
metadata-damage-blind-to = No puede ver valores erróneos que estén bien escritos, y no lee las notas privadas de los fabricantes de cámaras.

metadata-damage-name = Metadatos dañados
metadata-damage-phenomenon = { $count ->
    [one] Un lugar de los metadatos de tipo { $group } no se puede leer, en el byte { $offset }: { $what }
   *[other] { $count } lugares de los metadatos no se pueden leer. El primero está en los metadatos de tipo { $group }, en el byte { $offset }: { $what }
}
metadata-damage-reasoning = Lo que se pudo leer aparece en la lista. Lo que decían los lugares dañados se perdió.
metadata-damage-ordinary-1 = Un programa que eliminó o movió partes de los metadatos dejó punteros a lugares que ya no existen.
metadata-damage-ordinary-2 = Algunas cámaras, escáneres y programas sencillos escriben ellos mismos errores así.
metadata-damage-next = Pregunte por qué programas pasó el archivo y pida una copia anterior.

metadata-damage-header = el bloque no empieza como indica su formato.
metadata-damage-truncated = el bloque termina demasiado pronto.
metadata-damage-loop = una lista vuelve a sí misma.
metadata-damage-pointer = un puntero lleva fuera del bloque.
metadata-damage-entry = un valor está fuera del bloque o es de un tipo desconocido.
metadata-damage-too-many = hay más entradas de las que se leen.
metadata-damage-syntax = el texto incumple las reglas de su formato.

## metadata/contradictions

metadata-contradictions-check = Contradicciones en lo que dice el archivo
metadata-contradictions-looks-for = Compara las declaraciones del archivo entre sí y con la imagen: tamaños, orientaciones, horas, ubicación, cámara, pie de foto.
metadata-contradictions-blind-to = No puede ver declaraciones que son erróneas pero concuerdan, y donde faltan declaraciones no se puede deducir nada.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }Otro par de declaraciones difiere de esta manera.
   *[other] { " " }Otros { $count } pares de declaraciones difieren de esta manera.
}

metadata-contradiction-size-name = Tamaño declarado e imagen
metadata-contradiction-size-phenomenon = “{ $place }” dice que la imagen tiene { $value } píxeles, pero tiene { $other_value }.{ $more }
metadata-contradiction-size-reasoning = Por lo general, la imagen cambió de tamaño después de que se escribiera la declaración.
metadata-contradiction-size-ordinary-1 = Un sitio web, una aplicación de mensajería o un programa de edición redujo o recortó la imagen y conservó la declaración.
metadata-contradiction-size-ordinary-2 = Una cámara guardó el tamaño de la imagen del sensor junto a una copia más pequeña.
metadata-contradiction-size-next = Pida la copia que tiene el tamaño declarado.

metadata-contradiction-orientation-name = Dos orientaciones
metadata-contradiction-orientation-phenomenon = “{ $place }” dice { $value }, pero “{ $other_place }” dice { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = Por lo general, se cambió una declaración sin cambiar la otra.
metadata-contradiction-orientation-ordinary-1 = Un visor o un programa de edición giró la imagen y actualizó solo una de las dos declaraciones.
metadata-contradiction-orientation-ordinary-2 = Un programa de conversión copió una de ellas del archivo anterior.
metadata-contradiction-orientation-next = Pregunte qué programa giró la imagen.

metadata-contradiction-times-name = Fechas u horas en el orden equivocado
metadata-contradiction-times-phenomenon = “{ $place }” dice { $value }, y “{ $other_place }”, que no debería ser anterior, dice { $other_value }.{ $more }
metadata-contradiction-times-reasoning = Una imagen se toma antes de cambiarse. La diferencia es mayor que la que puede haber entre dos relojes cualesquiera de la Tierra, o que la que permiten las zonas horarias declaradas.
metadata-contradiction-times-ordinary-1 = El reloj de la cámara o del equipo informático estaba mal, o se reinició porque se agotó la batería.
metadata-contradiction-times-ordinary-2 = Alguien corrigió después la hora de la foto, pero en un solo lugar.
metadata-contradiction-times-next = Pregunte cuándo se tomó la foto y compárela con otras fotos de la misma cámara.

metadata-contradiction-gps-time-name = Reloj de la cámara y hora del GPS
metadata-contradiction-gps-time-phenomenon = “{ $place }” dice { $value }, pero el reloj GPS en “{ $other_place }” dice { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = El GPS da la hora universal. Los dos relojes no coinciden con ninguna zona horaria, o no coinciden con la declarada.
metadata-contradiction-gps-time-ordinary-1 = El reloj de la cámara estaba ajustado a un día, una hora o una zona horaria incorrectos.
metadata-contradiction-gps-time-ordinary-2 = El dispositivo no tenía señal y escribió la última ubicación y la última hora que conocía.
metadata-contradiction-gps-time-next = Pregunte dónde y cuándo se tomó la foto, y compárela con otras fotos del mismo dispositivo.

metadata-contradiction-position-name = Ubicación que no existe
metadata-contradiction-position-phenomenon = “{ $place }” dice { $value }, pero un valor así no puede ser mayor que { $other_value }.{ $more }
metadata-contradiction-position-reasoning = No hay ningún lugar así en la Tierra.
metadata-contradiction-position-ordinary-1 = Un programa escribió la ubicación con un error de formato o de signo.
metadata-contradiction-position-ordinary-2 = El receptor no tenía señal y escribió valores sin sentido.
metadata-contradiction-position-next = No se base en la ubicación. Pregunte dónde se tomó la foto.

metadata-contradiction-camera-name = Declaraciones sobre la cámara que no concuerdan
metadata-contradiction-camera-phenomenon = “{ $place }” dice “{ $value }”, pero “{ $other_place }” dice “{ $other_value }”.{ $more }
metadata-contradiction-camera-reasoning = Hasta donde se sabe, los dispositivos con ese nombre no escriben la otra declaración.
metadata-contradiction-camera-ordinary-1 = Un programa copió metadatos de una foto de otra cámara, por ejemplo en una panorámica o un collage.
metadata-contradiction-camera-ordinary-2 = El dispositivo se vendió con una marca distinta de la de su fabricante, o se reemplazó su software.
metadata-contradiction-camera-next = Pregunte qué cámara tomó la foto y pida otra foto de la misma cámara.

metadata-contradiction-copies-name = Lo mismo declarado dos veces, de forma distinta
metadata-contradiction-copies-phenomenon = “{ $place }” dice “{ $value }”, pero “{ $other_place }” dice “{ $other_value }”.{ $more }
metadata-contradiction-copies-reasoning = Ambos lugares deberían decir lo mismo. Por lo general, un programa cambió uno de ellos y el otro no.
metadata-contradiction-copies-ordinary-1 = Un archivo fotográfico o una agencia corrigió una fecha, un nombre o un lugar con un programa que solo conoce uno de los dos lugares.
metadata-contradiction-copies-ordinary-2 = Un programa de edición conservó los metadatos del archivo que abrió primero y tomó la imagen de otro.
metadata-contradiction-copies-next = Pregunte quién cambió los metadatos y cuál de las dos declaraciones es correcta.

metadata-contradiction-digest-name = Pie de foto cambiado por otro programa
metadata-contradiction-digest-phenomenon = El bloque IPTC no es el mismo con el que se calculó “{ $place }”.{ $more }
metadata-contradiction-digest-reasoning = Los programas de edición de un determinado fabricante guardan una suma de comprobación del bloque del pie de foto. Ya no concuerda, así que otro programa ha cambiado el bloque desde entonces.
metadata-contradiction-digest-ordinary-1 = Las agencias y los archivos fotográficos añaden pies de foto, palabras clave y créditos con programas propios.
metadata-contradiction-digest-ordinary-2 = Un sitio web o una herramienta eliminó o reescribió partes del bloque.
metadata-contradiction-digest-next = Pida a la agencia o al archivo fotográfico el pie de foto tal como lo escribió quien hizo la foto.

metadata-contradiction-sparse-name = Cámara sin los detalles de una cámara
metadata-contradiction-sparse-phenomenon = “{ $place }” nombra una cámara (“{ $value }”), pero el archivo no tiene nada más de lo que escriben las cámaras. Le falta lo siguiente: { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = Las cámaras y los teléfonos normalmente escriben estos detalles junto al nombre. Por lo general, alguien o algo escribió o conservó solo el nombre.
metadata-contradiction-sparse-ordinary-1 = Un sitio web o un programa eliminó la mayoría de los detalles y conservó el nombre de la cámara, la hora o la ubicación.
metadata-contradiction-sparse-ordinary-2 = Un escáner o una aplicación sencilla escribió solo su nombre, o alguien añadió el nombre a mano a una foto que había perdido sus metadatos.
metadata-contradiction-sparse-next = Pida el primer archivo de la cámara, con todos sus detalles.

## Names of measurements

measurement-metadata-damage = Lugares dañados en los metadatos
measurement-contradictions = Pares de declaraciones que difieren

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
when-clock = { $day }, { $clock }
when-clock-zone = { $day }, { $clock } ({ $zone })
