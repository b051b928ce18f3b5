### The tour on sample pictures. All of them are drawn by a program; none shows anybody or any place.

tour-title = Un recorrido en seis imágenes
tour-start = Verlo en seis imágenes de ejemplo (tres minutos)
tour-standing = Imagen { $number } de { $count }. La dibujó un programa; no muestra a nadie ni ningún lugar.
tour-next = Imagen siguiente
tour-end = Terminar el recorrido
tour-ordinary = Esta imagen se dibujó y se guardó una sola vez, como guarda una cámara. Mire la franja de resumen: no se encontró nada inusual. Eso no es ni una buena ni una mala noticia, porque muchos cambios no dejan ningún rastro. Más abajo están todas las comprobaciones: las que no encontraron nada y las que no se pudieron usar, con el motivo.
tour-pasted = Aquí se pegó una parte de otra imagen y después se guardó todo de nuevo. Elija la primera tarjeta: su zona aparece con un contorno, y el mapa muestra dónde faltan los rastros del guardado anterior. Siga leyendo hasta las explicaciones comunes: un rótulo o un logotipo dejarían el mismo rastro.
tour-copied = Aquí se copió una zona en otro lugar. Elija la primera tarjeta: las dos zonas aparecen con un contorno, porque los píxeles no dicen cuál de ellas es la copia. El recuento dice cuántas fotos comunes muestran lo mismo en igual o mayor grado.
tour-generator = Este archivo dice de sí mismo que lo hizo un generador: el prompt y los ajustes están en él. Una declaración así no está firmada. Cualquiera puede escribirla en un archivo, y la mayoría de las imágenes generadas no llevan ninguna.
tour-signed = Este archivo lleva Content Credentials: una declaración firmada de que un generador hizo la imagen. La firma concuerda, así que las partes firmadas no han cambiado desde la firma. Pero quien firma no figura en ninguna lista de firmantes conocidos, así que nadie responde por ese nombre.
tour-changed = Esta imagen también se firmó, y después cambió en ella un solo bit. La firma ya no concuerda. Eso dice que algo cambió después de la firma, pero no qué cambió ni quién lo hizo. Ahora suelte una imagen propia.
