### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.

## credentials/manifest

credentials-manifest-check = Content Credentials
credentials-manifest-looks-for = Lee el historial firmado que un archivo puede llevar: quién lo firmó, qué declara sobre la imagen y si el archivo aún concuerda con lo que se firmó.
credentials-manifest-blind-to = La mayoría de los sitios web eliminan las Content Credentials. Sin ellas, la comprobación no encuentra nada, sea cual sea la imagen. Una firma muestra con qué certificado se declaró algo y que lo que abarca no cambió desde entonces; no muestra que lo declarado sea cierto.

rule-credentials-changed = El archivo lleva una firma, y lo que se firmó no es lo que ahora hay en el archivo. Es un hecho sobre el archivo, firme quien firme.
rule-credentials-generated = El archivo lleva una declaración firmada de que la imagen se generó, todo lo que contiene concuerda con la firma y quien firma figura en una lista de firmantes conocidos.
rule-credentials-generated-parts = El archivo lleva una declaración firmada sobre partes generadas, todo lo que contiene concuerda con la firma y quien firma figura en una lista de firmantes conocidos.
rule-credentials-unlisted = Quien firma no figura en ninguna lista, y cualquiera puede hacer una firma así. La declaración pesa lo mismo que una sin firma.
rule-credentials-loose = La firma no cubre la imagen tal como está ahora. La declaración pesa lo mismo que una sin firma.
rule-credentials-chain = Un paso anterior del historial firmado no concuerda con lo que se firmó entonces.

credentials-signer = con la firma de { $name }
credentials-signer-unlisted = con la firma de un certificado que se presenta como “{ $name }”
credentials-signer-unnamed = con la firma de alguien sin nombre
credentials-signer-unreadable = con la firma de alguien cuyo nombre no se puede leer
credentials-time-listed = Un servicio de sellado de tiempo confirma el momento de la firma: { $time }.
credentials-time-unlisted = Un servicio de sellado de tiempo que no figura en ninguna lista indica el momento de la firma: { $time }.
credentials-time-none = Nadie confirma el momento de la firma.
credentials-trust-listed = Quien firma figura en esta lista: { $list }, con fecha de { $date }.
credentials-trust-unlisted = No se puede comprobar la identidad de quien firma: no figura en ninguna de las listas.
credentials-trust-expired = No se puede comprobar la identidad de quien firma: el certificado ha caducado, y ningún sello de tiempo muestra que fuera válido en el momento de la firma.
credentials-trust-revoked = No se puede comprobar la identidad de quien firma: el certificado fue revocado.
credentials-states-captured = Quien firma declara que una cámara o un teléfono tomó la imagen, con “{ $program }”.
credentials-states-created = Quien firma declara que la imagen se hizo con “{ $program }”.
credentials-states-edited = Quien firma declara { $steps ->
    [one] un paso de edición
   *[other] { $steps } pasos de edición
}, con “{ $program }”.
credentials-states-nothing = Quien firma no declara nada sobre cómo se hizo la imagen.
credentials-chain = Historial firmado, con el paso más reciente al principio:
credentials-chain-manifest = { $title }, con la firma de { $signer }, sello de tiempo { $time }, { $trust }
credentials-chain-listed = firmante en una lista
credentials-chain-unlisted = firmante en ninguna lista
credentials-chain-expired = certificado caducado
credentials-chain-revoked = certificado revocado
credentials-software = {" "}El programa fue “{ $software }”.
credentials-earlier = {" "}Se refiere a la imagen anterior “{ $title }”.
credentials-nothing-more = {""}

credentials-changed-name = Algo cambió después de la firma
credentials-changed-phenomenon-picture = La imagen no concuerda con sus Content Credentials, { $signer }. La especificación llama a esto { $code }.
credentials-changed-phenomenon-statements = Las Content Credentials de este archivo, { $signer }, no están como se firmaron. La especificación llama a esto { $code }.
credentials-changed-reasoning = Al firmar se guarda una suma de comprobación de la imagen y de cada declaración. Si después cambia un solo byte de lo firmado, la suma ya no concuerda. Eso no dice qué cambió ni si es importante.
credentials-changed-ordinary-1 = Un programa que no conoce las Content Credentials cambió el tamaño de la imagen, la giró o la guardó de nuevo, y las conservó.
credentials-changed-ordinary-2 = Alguien escribió un pie de foto, palabras clave o una valoración en el archivo después de la firma.
credentials-changed-ordinary-3 = El archivo se dañó al copiarlo o enviarlo.
credentials-changed-next = Pida a la fuente el archivo tal como se firmó, y pregunte por todos los programas por los que pasó después.

credentials-generated-name = Declaración firmada sobre un generador
credentials-generated-name-unlisted = Declaración sobre un generador, firmante sin identificar
credentials-generated-phenomenon-whole = El archivo lleva una declaración firmada de que la imagen se generó: tipo de origen { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-parts = El archivo lleva una declaración firmada de que partes de la imagen se generaron: tipo de origen { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-algorithm = El archivo lleva una declaración firmada de que un algoritmo calculó la imagen: tipo de origen { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-reasoning-listed = Los programas y servicios añaden esta declaración por sí mismos cuando hacen una imagen. La firma muestra que procede de este firmante.
credentials-generated-reasoning-unlisted = Los programas y servicios añaden esta declaración por sí mismos cuando hacen una imagen. Aquí nada la vincula a un firmante conocido y a esta imagen, así que solo es lo que dice el archivo.
credentials-generated-ordinary-1 = Alguien hizo una ilustración con un generador y lo dice; para eso existen estas etiquetas.
credentials-generated-ordinary-2 = Un programa de edición marca la imagen entera cuando se ha usado una herramienta para quitar o rellenar una zona pequeña.
credentials-generated-next = Lea los pasos y las imágenes anteriores en el historial firmado, y pregunte a la fuente qué se hizo con el generador.

credentials-origin-name = Content Credentials
credentials-origin-phenomenon = El archivo lleva Content Credentials, { $signer }. { $statement } { $time } { $trust }
credentials-origin-reasoning = El archivo concuerda con todo lo que se firmó. Esto vincula las declaraciones a quien firma, y no dice nada sobre lo que muestra la imagen.
credentials-origin-ordinary-1 = Las cámaras, los teléfonos y los programas de edición más nuevos firman todas las imágenes que guardan.
credentials-origin-ordinary-2 = Las agencias de noticias y las plataformas firman las imágenes que publican.
credentials-origin-next = Lea el historial firmado, y compare la firma, el momento y los pasos con lo que dijo la fuente.

credentials-incomplete-name = Procedencia incompleta
credentials-incomplete-phenomenon = El historial firmado tiene { $count ->
    [one] un hueco. La especificación lo llama { $code }.
   *[other] { $count } huecos. La especificación llama al primero { $code }.
}{ $earlier }
credentials-incomplete-reasoning = Cada paso de un historial firmado nombra la imagen anterior. Donde falta el historial propio de esa imagen, o no concuerda, no se sabe nada de lo que ocurrió antes.
credentials-incomplete-ordinary-1 = Un programa antiguo escribió el historial con errores, o de una manera que la especificación ya no permite.
credentials-incomplete-ordinary-2 = Alguien editó una imagen después de la firma, en un programa que no conoce las Content Credentials, y luego la firmó otra vez.
credentials-incomplete-next = Pida a la fuente la imagen anterior.

credentials-remote-name = Content Credentials guardadas en otro lugar
credentials-remote-phenomenon = El archivo dice que sus Content Credentials están en { $address }. Telltale no las solicitó, porque eso revelaría a otros qué imagen está mirando usted.
credentials-remote-reasoning = Sin ellas nada del archivo está firmado, y la dirección es solo lo que dice el archivo.
credentials-remote-ordinary-1 = Algunos programas guardan las Content Credentials en un servidor para que el archivo ocupe poco.
credentials-remote-ordinary-2 = Un sitio web eliminó las Content Credentials del archivo y dejó la dirección.
credentials-remote-next = Si no importa que ese servidor sepa qué imagen está mirando, abra la imagen en la página de inspección que ofrece quien gestiona el servidor.

credentials-unreadable-name = Content Credentials que no se pueden leer
credentials-unreadable-phenomenon = El archivo lleva Content Credentials, pero no se pueden leer. El programa de lectura dice: { $problem }
credentials-unreadable-reasoning = Lo que no se puede leer no se puede comprobar, así que no se sabe quién firmó ni qué.
credentials-unreadable-ordinary-1 = El archivo se cortó o se dañó al enviarlo.
credentials-unreadable-ordinary-2 = Un programa las escribió de una manera que la especificación no permite.
credentials-unreadable-next = Pida de nuevo el archivo y compare el tamaño de ambas copias.

## file/type

file-type-check = Tipo y nombre del archivo
file-type-looks-for = Compara lo que contiene el archivo con la extensión de su nombre.
file-type-blind-to = No dice nada cuando el nombre no tiene extensión, o tiene una que no corresponde a ninguna imagen.

file-type-name = Nombre del archivo
file-type-phenomenon = El archivo contiene una imagen { $format }, pero su nombre termina en “.{ $extension }”.
file-type-reasoning = Un programa que guarda una imagen suele dar al nombre la extensión del formato. Aquí se cambió el nombre del archivo, o se convirtió el archivo sin cambiarle el nombre.
file-type-ordinary-1 = Los sitios web y las aplicaciones de mensajería a menudo convierten una imagen y conservan el nombre anterior.
file-type-ordinary-2 = Alguien puede haber cambiado el nombre a mano para que un programa aceptara el archivo.
file-type-next = Pida el archivo tal como salió de la cámara o del primer programa, y pregunte cómo se fue reenviando.

file-animation-name = Imagen en movimiento
file-animation-phenomenon = El archivo contiene más de un fotograma. Las comprobaciones solo examinaron el primero.
file-animation-reasoning = Los fotogramas siguientes pueden ser distintos del primero, y nada de lo que se muestra aquí los describe.
file-animation-ordinary-1 = Las animaciones y los bucles cortos son usos comunes de este tipo de archivo.
file-animation-ordinary-2 = Algunos programas guardan una vista previa o varios tamaños como fotogramas adicionales.
file-animation-next = Si otro fotograma es importante, guárdelo como imagen aparte y examine esa imagen.

## file/damage

file-damage-check = Partes que faltan o sobran en el archivo
file-damage-looks-for = Busca si falta el final, si hay partes que no se ajustan al formato y si hay datos después del final de la imagen. Nombra su tipo y dice qué anuncia el propio archivo.
file-damage-blind-to = No puede ver daños en datos de imagen que aún se descodifican, ni cambios hechos por un programa que escribe un archivo correcto.

file-damage-name = Datos de imagen incompletos
file-damage-phenomenon-truncated = El archivo termina en el byte { $offset }, antes de que la imagen esté completa.
file-damage-phenomenon-undecodable = Los datos de la imagen no se pueden leer a partir del byte { $offset }.
file-damage-reasoning = Un archivo completo termina con una marca que cierra la imagen. Lo que viene después de este byte no se pudo leer y no se comprobó.
file-damage-ordinary-1 = Una descarga o una subida se interrumpió.
file-damage-ordinary-2 = Una tarjeta de memoria o un disco se dañó, o el archivo se recuperó después de haberse borrado.
file-damage-next = Pida de nuevo el archivo y compare el tamaño de ambas copias.

file-odd-parts-name = Partes que no se ajustan al formato
file-odd-parts-phenomenon = { $count ->
    [one] Una parte del archivo no se ajusta al formato. Empieza en el byte { $offset }.
   *[other] { $count } partes del archivo no se ajustan al formato. La primera empieza en el byte { $offset }.
}
file-odd-parts-reasoning = Los programas que siguen el formato no escriben partes así. La mayoría de los visores las pasan por alto.
file-odd-parts-ordinary-1 = Un programa sencillo o antiguo escribió el archivo con errores.
file-odd-parts-ordinary-2 = El archivo se dañó un poco al copiarlo o enviarlo.
file-odd-parts-next = Pregunte qué programa guardó el archivo y pida una copia anterior.

file-trailing-data-name = Datos después del final de la imagen
file-trailing-data-phenomenon-picture = Después del final de la imagen, a partir del byte { $offset }, hay una segunda imagen ({ $format }) de { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}. El archivo no la anuncia.
file-trailing-data-phenomenon-film = Después del final de la imagen, a partir del byte { $offset }, hay un video corto de { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}.
file-trailing-data-phenomenon-phone = Después del final de la imagen, a partir del byte { $offset }, hay datos como los que escriben los teléfonos Samsung: { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}.
file-trailing-data-phenomenon-zip = Después del final de la imagen, a partir del byte { $offset }, hay un archivo comprimido ZIP de { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}.
file-trailing-data-phenomenon-other = Después del final de la imagen, a partir del byte { $offset }, hay un archivo de tipo { $format }. Tiene { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}.
file-trailing-data-phenomenon-text = Después del final de la imagen, a partir del byte { $offset }, hay texto: { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}.
file-trailing-data-phenomenon-zeros = { $bytes ->
    [one] Después del final de la imagen hay un byte con valor cero, en el byte { $offset }.
   *[other] Después del final de la imagen, a partir del byte { $offset }, hay { $bytes } bytes con valor cero.
}
file-trailing-data-phenomenon-unknown = { $bytes ->
    [one] Después del final de la imagen hay un byte de tipo desconocido, en el byte { $offset }.
   *[other] Después del final de la imagen, a partir del byte { $offset }, hay { $bytes } bytes de tipo desconocido.
}
file-trailing-data-reasoning = Los visores pasan por alto lo que hay ahí, así que puede ser cualquier cosa. Solo se examinó su tipo.
file-trailing-data-ordinary-1 = Los teléfonos guardan ahí un video corto, un mapa de profundidad o una segunda imagen.
file-trailing-data-ordinary-2 = Algunos programas y servidores añaden relleno o notas propias.
file-trailing-data-next = Si el archivo viene de un teléfono, esto es lo esperable. Si no, pregunte qué programa lo guardó.

file-companions-name = Más contenido en el mismo archivo
file-companions-phenomenon-preview = { $count ->
    [one] El archivo anuncia una copia más pequeña de la imagen, y esa copia está ahí, en el byte { $offset }.
   *[other] El archivo anuncia { $count } copias más pequeñas de la imagen, y esas copias están ahí. La primera está en el byte { $offset }.
}
file-companions-phenomenon-picture = { $count ->
    [one] El archivo anuncia una imagen más, y esa imagen está ahí, en el byte { $offset }.
   *[other] El archivo anuncia { $count } imágenes más, y esas imágenes están ahí. La primera está en el byte { $offset }.
}
file-companions-phenomenon-gain-map = El archivo anuncia un mapa de ganancia, y ese mapa está ahí, en el byte { $offset }. Le dice a una pantalla de alto brillo cuánto más brillante es cada zona.
file-companions-phenomenon-film = El archivo anuncia un video corto, y ese video está ahí, en el byte { $offset }.
file-companions-reasoning = Los teléfonos y las cámaras escriben archivos así. Un programa que guarda la imagen de nuevo suele descartar lo que la acompaña.
file-companions-ordinary-1 = Un teléfono tomó una foto en movimiento, un retrato con profundidad o una imagen para pantallas de alto brillo.
file-companions-ordinary-2 = Una cámara guardó una vista previa grande o la segunda vista de un par estereoscópico.
file-companions-next = Si puede, mire también la otra imagen o el video. Normalmente muestra el mismo momento; compárelo con la imagen.

file-companions-missing-name = Imágenes anunciadas que faltan
file-companions-missing-phenomenon = { $count ->
    [one] El archivo anuncia otra imagen u otro video en el byte { $offset }, pero ahí no está.
   *[other] El archivo anuncia otros { $count } elementos (imágenes o videos), pero no están. El primero debería empezar en el byte { $offset }.
}
file-companions-missing-reasoning = La lista se conservó, pero su contenido no. Por tanto, un programa cambió el archivo después de que lo escribiera el teléfono o la cámara.
file-companions-missing-ordinary-1 = Los sitios web, las aplicaciones de mensajería y los programas de edición cortan lo que sigue a la imagen para ahorrar espacio.
file-companions-missing-ordinary-2 = Un programa de edición o una herramienta para pies de foto alargó la primera parte, y las posiciones de la lista dejaron de ser correctas.
file-companions-missing-next = Pida el archivo tal como lo escribió el teléfono o la cámara. La parte que falta normalmente muestra el mismo momento.

## metadata/generator

metadata-generator-check = Declaraciones sobre un generador
metadata-generator-looks-for = Lee si el propio archivo nombra un generador de imágenes, sus ajustes o un tipo de origen que significa “generada”.
metadata-generator-blind-to = La mayoría de los sitios web eliminan estas declaraciones. Sin ellas, la comprobación no encuentra nada, sea cual sea la imagen.

metadata-generator-name = Declaración sobre el origen
metadata-generator-phenomenon-whole = El archivo dice que un generador hizo esta imagen. La declaración está en “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-parts = El archivo dice que un generador cambió o hizo partes de esta imagen. La declaración está en “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-composite = El archivo dice que esta imagen se compuso de varias partes y que al menos una de ellas es sintética. La declaración está en “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-algorithm = El archivo dice que esta imagen la calculó un algoritmo que no aprendió de otras imágenes. La declaración está en “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-virtual = El archivo dice que esta imagen muestra un acontecimiento virtual. La declaración está en “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-system = El archivo nombra un generador de imágenes que se usó. La declaración está en “{ $place }”.{ $details }{ $also }
metadata-generator-reasoning = Las cámaras y los programas de edición comunes no escriben declaraciones así. La declaración no está firmada, de modo que cualquiera pudo escribirla.
metadata-generator-ordinary-1 = La imagen se hizo a propósito con un generador y se compartió sin ocultarlo.
metadata-generator-ordinary-2 = Un programa de edición usó una herramienta generativa para una corrección pequeña y lo anotó para todo el archivo.
metadata-generator-ordinary-3 = Alguien copió o escribió la declaración en una foto.
metadata-generator-next = Pregunte a la fuente cómo se hizo la imagen y si existe una versión sin esta declaración.

generator-details = { $program }{ $model }{ $seed }{ $sampler }{ $prompt }{ $negative }
generator-program = { " " }El programa que nombra es “{ $value }”.
generator-model = { " " }El modelo es “{ $value }”.
generator-seed = { " " }La semilla es “{ $value }”.
generator-sampler = { " " }El muestreador es “{ $value }”.
generator-prompt = { " " }El prompt empieza así: “{ $value }”.
generator-negative = { " " }La lista de lo que se debe evitar empieza así: “{ $value }”.
generator-also = { " " }También se dice en estos lugares: { $value }.
generator-nothing-more = { "" }

rule-stated-unsigned = Lo declara el propio archivo. La declaración no está firmada, de modo que cualquiera pudo escribirla.

## metadata/editor

metadata-editor-check = Declaraciones sobre un programa de edición
metadata-editor-looks-for = Lee si el archivo nombra un programa para editar imágenes.
metadata-editor-blind-to = Muchos programas no dejan ningún nombre, y los nombres se pueden eliminar o cambiar.

metadata-editor-name = Programa de edición
metadata-editor-phenomenon = El archivo dice que se guardó con “{ $names }”.
metadata-editor-reasoning = El nombre dice qué programa escribió el archivo, no qué se cambió en él.
metadata-editor-ordinary-1 = Los profesionales de la fotografía y las redacciones recortan, cambian de tamaño y corrigen casi todas las imágenes en un programa así.
metadata-editor-ordinary-2 = Algunos programas escriben su nombre aunque solo copien o giren una imagen.
metadata-editor-next = Pregunte qué pasos se hicieron en este programa y pida el archivo anterior a ellos.

## file/resaved-copy

file-resaved-copy-check = Copia guardada de nuevo
file-resaved-copy-looks-for = Busca lo que dejan los sitios web y las aplicaciones de mensajería cuando guardan de nuevo una imagen: ningún dato de cámara, un tamaño habitual, una compresión estándar.
file-resaved-copy-blind-to = Solo examina archivos JPEG. Una copia que conserva los datos de cámara parece el archivo de la cámara, y puede pasar inadvertida una copia cuyo tamaño nadie haya documentado.

file-resaved-copy-name = Parece una copia guardada de nuevo
file-resaved-copy-phenomenon-meta-text = Esto parece una copia guardada de nuevo por Facebook o Instagram. El archivo lleva un texto que estos servicios ponen en las imágenes (“{ $mark }…”).
file-resaved-copy-phenomenon-meta-profile = Esto parece una copia guardada de nuevo por Facebook o Instagram. El archivo lleva una referencia como las suyas y el pequeño perfil de color que Facebook creó para sus imágenes.
file-resaved-copy-phenomenon-limit = El archivo no nombra ninguna cámara, su lado de { $side } píxeles es una de las medidas a las que los sitios web y las aplicaciones de mensajería ajustan las imágenes, y se guardó con tablas estándar de calidad { $quality }. Las copias guardadas de nuevo suelen ser así.
file-resaved-copy-phenomenon-small = El archivo no nombra ninguna cámara, su lado más largo tiene solo { $side ->
    [one] { $side } píxel
   *[other] { $side } píxeles
}, y se guardó con tablas estándar de calidad { $quality }. Las copias guardadas de nuevo suelen ser así.
file-resaved-copy-reasoning = Guardar de nuevo elimina datos y rastros finos, así que muchas comprobaciones pueden ver menos aquí. Sería útil una copia más próxima al original.
file-resaved-copy-ordinary-1 = Casi todas las imágenes de un sitio web o de una aplicación de mensajería son copias así.
file-resaved-copy-ordinary-2 = Muchas personas eliminan a propósito los datos de cámara para protegerse o proteger a sus fuentes.
file-resaved-copy-ordinary-3 = Los programas que dibujan, escanean o hacen capturas de pantalla nunca tuvieron datos de cámara.
file-resaved-copy-next = Pida el archivo de la propia cámara o del propio teléfono, enviado como archivo o documento y no como imagen. Pregunte también de dónde viene esta copia y de cuándo es.

## file/thumbnail

file-thumbnail-check = Miniatura e imagen
file-thumbnail-looks-for = Compara con la propia imagen la copia pequeña (miniatura) que llevan muchos archivos.
file-thumbnail-blind-to = La mayoría de las imágenes de la web no llevan miniatura, y la mayoría de los programas la renuevan al guardar. Solo compara el brillo, así que no ve un cambio que solo sea de color ni un cambio en una zona muy pequeña.

file-thumbnail-name = Miniatura distinta de la imagen
file-thumbnail-phenomenon-other = La miniatura { $kind } ({ $width } × { $height } píxeles) muestra algo distinto de la imagen.
file-thumbnail-phenomenon-turned = La miniatura { $kind } ({ $width } × { $height } píxeles) muestra la imagen girada o reflejada.
file-thumbnail-phenomenon-part = La miniatura { $kind } ({ $width } × { $height } píxeles) muestra más que la imagen. La imagen abarca aproximadamente el { $percent } % de la miniatura.
file-thumbnail-phenomenon-local = La miniatura { $kind } ({ $width } × { $height } píxeles) muestra la misma imagen, pero { $places ->
    [one] hay una zona distinta.
   *[other] hay { $places } zonas distintas.
}
file-thumbnail-reasoning = Una cámara hace la miniatura a partir de la imagen. Un programa que después cambia la imagen puede dejar la miniatura antigua en el archivo.
file-thumbnail-ordinary-1 = Alguien recortó o giró la imagen en un programa que conserva la miniatura antigua.
file-thumbnail-ordinary-2 = Un programa copió los datos del archivo de otra foto, con su miniatura.
file-thumbnail-ordinary-3 = La cámara o la aplicación hizo la miniatura antes de aplicar un filtro, un marco, un rótulo o una corrección del objetivo.
file-thumbnail-ordinary-4 = Alguien retocó o difuminó una zona antes de publicar, por ejemplo una cara o una placa de matrícula.
file-thumbnail-next = Mire la propia miniatura, compárela con la imagen y pida el archivo anterior al último cambio.

thumbnail-kind-exif = de los datos EXIF
thumbnail-kind-photoshop = de los datos de Photoshop
thumbnail-kind-format = de la cabecera del archivo

## jpeg/quantization-tables

jpeg-quantization-tables-check = Ajustes de compresión JPEG
jpeg-quantization-tables-looks-for = Lee con qué fuerza se comprimió la imagen la última vez que se guardó.
jpeg-quantization-tables-blind-to = Solo conoce el último guardado. Un programa también puede copiar los ajustes del archivo que abrió, y la lista de programas con ajustes propios es corta.

jpeg-quantization-tables-name = Última compresión JPEG
jpeg-quantization-tables-phenomenon-standard = El archivo se guardó por última vez con tablas estándar de calidad { $luma } (de 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mixed = El archivo se guardó por última vez con tablas estándar de calidad { $luma } para el brillo y { $chroma } para el color (de 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mozjpeg = El archivo se guardó por última vez con las tablas del codificador mozjpeg, calidad { $luma } (de 100). Los sitios web lo usan para obtener archivos pequeños. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-known = El archivo se guardó por última vez con tablas conocidas de { $program }.{ $setting } Lo más parecido es la calidad estándar { $luma } (de 100) para el brillo y { $chroma } para el color. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-custom = El archivo se guardó por última vez con tablas propias. Lo más parecido es la calidad { $luma } (de 100) para el brillo y { $chroma } para el color. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-reasoning = Las tablas dicen cuánto detalle eliminó el último guardado. Una compresión fuerte oculta los rastros que buscan otras comprobaciones.
jpeg-quantization-tables-ordinary-1 = La mayoría de los programas, sitios web y aplicaciones de mensajería usan tablas estándar.
jpeg-quantization-tables-ordinary-2 = Muchas cámaras, teléfonos y programas de edición usan tablas propias.
jpeg-quantization-tables-next = Si la fuente menciona una cámara o un programa, compare sus ajustes habituales con estos.

encoder-setting-level = { " " }Este programa las usa para la calidad { $value } de 12.
encoder-setting-web = { " " }Este programa las usa al guardar para web con calidad { $value }.
encoder-setting-preset = { " " }Este programa las usa al guardar para web con el ajuste “{ $value }”.
encoder-setting-unknown = { "" }

jpeg-progressive = Los datos de la imagen están guardados en { $passes ->
    [one] una pasada
   *[other] { $passes } pasadas
} (JPEG progresivo), en el orden que usa la mayoría de los programas.
jpeg-progressive-own = Los datos de la imagen están guardados en { $passes ->
    [one] una pasada
   *[other] { $passes } pasadas
} (JPEG progresivo), en un orden propio del programa.
jpeg-sequential = Los datos de la imagen están guardados en una sola pasada (JPEG secuencial).
jpeg-codes-standard = { " " }Los códigos de Huffman son los ejemplos de la norma, como los usan las cámaras y los programas rápidos.
jpeg-codes-own = { " " }Los códigos de Huffman se ajustaron a la imagen o los eligió el programa.
jpeg-codes-none = { "" }
jpeg-subsampling = El muestreo de color es { $name }.
jpeg-no-subsampling = No hay canales de color separados del tipo habitual.

## jpeg/double-quantization

jpeg-double-quantization-check = Compresión JPEG anterior
jpeg-double-quantization-looks-for = Busca rastros de un guardado anterior en la misma cuadrícula, y zonas en las que faltan esos rastros.
jpeg-double-quantization-blind-to = Solo ve un guardado anterior si comprimió más que el último, y si entre ambos no se cambió el tamaño de la imagen ni se recortó fuera de la cuadrícula. Las zonas lisas, como el cielo, no dicen nada. Una zona cuyo brillo o color es único en la imagen no se puede comparar con nada y queda fuera.

jpeg-double-quantization-map = El 0 indica que están los rastros del guardado anterior; el 1, que faltan.

jpeg-double-quantization-name = Compresión JPEG anterior
jpeg-double-quantization-phenomenon-comparable = Los rastros corresponden a una imagen que ya se había guardado como JPEG, y luego se guardó otra vez en la misma cuadrícula. Se compararon las zonas de la imagen.{ $quality }
jpeg-double-quantization-phenomenon-weak = Los rastros corresponden a una imagen que ya se había guardado como JPEG, y luego se guardó otra vez en la misma cuadrícula. Son demasiado débiles para comparar las zonas de la imagen.{ $quality }
jpeg-first-quality = { " " }El guardado anterior tuvo una calidad de alrededor de { $quality } (de 100).
jpeg-no-first-quality = { "" }
jpeg-double-quantization-reasoning = Dos guardados dejan huecos en los valores de la imagen comprimida, y esos huecos indican la fuerza del primero. Así que probablemente esta no es la primera copia.
jpeg-double-quantization-ordinary-1 = Todos los programas de edición, sitios web y aplicaciones de mensajería que guardan otra vez un JPEG dejan estos rastros.
jpeg-double-quantization-ordinary-2 = También los muestra una imagen de cámara que solo se giró, o que solo recibió un pie de foto o una corrección de color.
jpeg-double-quantization-ordinary-3 = Algunas aplicaciones de cámara guardan la imagen dos veces en el propio teléfono.
jpeg-double-quantization-next = Pida la copia anterior al último guardado.

jpeg-double-quantization-local-name = Zona sin la compresión anterior
jpeg-double-quantization-local-phenomenon = { $places ->
    [one] A una zona le faltan los rastros del guardado anterior que tiene el resto de la imagen.
   *[other] A { $places } zonas les faltan los rastros del guardado anterior que tiene el resto de la imagen.
}
jpeg-double-quantization-local-reasoning = Lo que se puso en una imagen o se calculó de nuevo después del primer guardado no tiene los rastros de este.
jpeg-double-quantization-local-ordinary-1 = Antes del último guardado se añadió un rótulo, un logotipo o un marco, o se difuminó una placa de matrícula.
jpeg-double-quantization-local-ordinary-2 = Un programa de edición retocó esta zona, realzó su nitidez o la suavizó, por ejemplo para quitar ojos rojos o polvo.
jpeg-double-quantization-local-ordinary-3 = La zona es muy clara, muy oscura o de un solo color, y allí los valores se cortan.
jpeg-double-quantization-local-ordinary-4 = La zona tiene una textura regular, cuyos valores pueden parecer los de un solo guardado.
jpeg-double-quantization-local-next = Mire la zona a tamaño completo y pida la copia anterior al último guardado.

## jpeg/shifted-save

jpeg-shifted-save-check = Guardado anterior en otra cuadrícula
jpeg-shifted-save-looks-for = Busca, por debajo del último guardado, un guardado JPEG anterior cuyos bloques de 8 × 8 estaban en otro sitio, y zonas que tienen su propio guardado de ese tipo.
jpeg-shifted-save-blind-to = Un guardado anterior de calidad claramente mejor que el último no deja rastros, y un cambio de tamaño los borra. Las zonas lisas o pixeladas, las muy claras o muy oscuras y las de menos de unos 80 × 80 píxeles no dicen nada. Quedan fuera las cuadrículas cuyas filas o columnas de bloques coinciden con las del propio archivo (15 de 64).

jpeg-shifted-save-name = Guardado anterior en otra cuadrícula
jpeg-shifted-save-phenomenon = La mayor parte de la imagen muestra, por debajo del último guardado, los rastros de un guardado JPEG anterior. En la imagen tal como está guardada, la cuadrícula de ese guardado empieza a { $x ->
    [one] { $x } píxel
   *[other] { $x } píxeles
} del borde izquierdo y a { $y } del superior, y no coincide con la del propio archivo.
jpeg-shifted-save-reasoning = Un guardado JPEG redondea el brillo de cada bloque por escalones, y esos escalones aún se pueden detectar con cálculos. La razón habitual de que haya otra cuadrícula es que la imagen se recortó o se desplazó entre dos guardados, así que probablemente este archivo no es la primera copia.
jpeg-shifted-save-ordinary-1 = Alguien recortó un JPEG y lo guardó de nuevo. La mayoría de los programas y sitios web pueden hacerlo.
jpeg-shifted-save-ordinary-2 = Alguien hizo una captura de pantalla de un JPEG que se mostraba a tamaño completo.
jpeg-shifted-save-ordinary-3 = Un programa añadió un marco o recortó los bordes antes de guardar.
jpeg-shifted-save-next = Pida el archivo anterior a este guardado.

jpeg-shifted-save-local-name = Rastros de otro guardado en una zona
jpeg-shifted-save-local-phenomenon = { $places ->
    [one] Una zona muestra los rastros de un guardado JPEG anterior en una cuadrícula propia, que el resto de la imagen no muestra.
   *[other] { $places } zonas muestran los rastros de guardados JPEG anteriores en cuadrículas propias, que el resto de la imagen no muestra.
}
jpeg-shifted-save-local-reasoning = Una parte que viene de otro JPEG, o de otra zona del mismo, trae consigo los escalones de su propio guardado.
jpeg-shifted-save-local-ordinary-4 = La zona muestra un patrón regular, como píxeles ampliados o una pantalla fotografiada, cuyo brillo sube por casualidad en escalones.
jpeg-shifted-save-local-next = Mire la zona a tamaño completo y pida el archivo tal como era antes del último guardado.

## jpeg/save-count

jpeg-save-count-check = Número de guardados JPEG
jpeg-save-count-looks-for = Cuenta los guardados JPEG anteriores cuyos rastros se pueden distinguir: hasta dos en la cuadrícula del propio archivo y uno en otra cuadrícula.
jpeg-save-count-blind-to = Solo se pueden contar los guardados que dejaron rastros, así que pudo haber más. Un guardado que comprimió menos que otro posterior, y todos los anteriores a un cambio de tamaño, a menudo no dejan ninguno. Dos guardados anteriores en la misma cuadrícula solo se distinguen si ambos usaron tablas estándar con calidades de 41 a 91.

jpeg-save-count-name = Guardada varias veces como JPEG
jpeg-save-count-phenomenon-same = Los rastros corresponden a una imagen que se guardó como JPEG al menos tres veces en la misma cuadrícula: con una calidad de alrededor de { $first } (de 100), después de alrededor de { $second } y luego tal como está ahora el archivo.
jpeg-save-count-phenomenon-moved = Los rastros corresponden a una imagen que se guardó como JPEG al menos tres veces: una en otra cuadrícula, una en la cuadrícula del propio archivo y luego tal como está ahora el archivo.
jpeg-save-count-phenomenon-both = Los rastros corresponden a una imagen que se guardó como JPEG al menos cuatro veces: una en otra cuadrícula, después en la cuadrícula del propio archivo con una calidad de alrededor de { $first } (de 100) y de alrededor de { $second }, y luego tal como está ahora el archivo.
jpeg-save-count-reasoning = Cada guardado redondea la imagen en bloques de 8 × 8 píxeles, y varios guardados dejan rastros que dos no pueden dejar: más huecos en los valores o, además de los huecos, una segunda cuadrícula de tales bloques. Así que probablemente esta es la copia de una copia. Los guardados que no dejaron rastros no se cuentan.
jpeg-save-count-ordinary-1 = Las imágenes que se reenvían por sitios web y aplicaciones de mensajería se guardan otra vez en cada paso.
jpeg-save-count-ordinary-2 = Alguien editó la imagen más de una vez y la guardó cada vez.
jpeg-save-count-ordinary-3 = El teléfono guardó la imagen más de una vez, y el servicio por el que se envió la guardó de nuevo.
jpeg-save-count-next = Pregunte quién tenía la imagen antes y pida la copia más antigua que se pueda conseguir.

## jpeg/block-grid

jpeg-block-grid-check = Cuadrícula de un JPEG anterior
jpeg-block-grid-looks-for = Busca en los píxeles la cuadrícula de bloques de 8 × 8 que deja un guardado JPEG anterior, zonas que están en una cuadrícula distinta de la del resto y zonas cuyos valores no llevan el redondeo de ese guardado.
jpeg-block-grid-blind-to = Si el último guardado fue en JPEG, cubre las cuadrículas anteriores, salvo que su calidad supere 95; un cambio de tamaño también las cubre. Las zonas lisas no muestran cuadrícula, y una de cada 64 partes pegadas cae por casualidad en la misma cuadrícula. Las zonas con poco detalle, muy claras o muy oscuras no muestran si se redondearon, y el redondeo de un guardado con calidad superior a unos 90 es demasiado fino para verse. Una zona cuyo brillo o color es único en la imagen no se puede comparar con nada y queda fuera.

jpeg-block-grid-map = El 0 indica que están los rastros del guardado anterior; el 1, que faltan.

jpeg-block-grid-name = Cuadrícula de un JPEG anterior
jpeg-block-grid-phenomenon-converted = El archivo está en formato { $format }, pero sus píxeles siguen la cuadrícula de 8 × 8 de un guardado JPEG anterior.{ $quality } La cuadrícula empieza a { $x ->
    [one] { $x } píxel
   *[other] { $x } píxeles
} del borde izquierdo y a { $y } del superior.
jpeg-block-grid-phenomenon-moved = Los píxeles siguen la cuadrícula de 8 × 8 de un guardado JPEG anterior, que empieza a { $x ->
    [one] { $x } píxel
   *[other] { $x } píxeles
} del borde izquierdo y a { $y } del superior, y no coincide con la del propio archivo.{ $quality } Por tanto, la imagen se recortó o se desplazó entre dos guardados.
jpeg-block-grid-quality = { " " }Ese guardado tuvo una calidad de alrededor de { $quality } (de 100).
jpeg-block-grid-no-quality = { "" }
jpeg-block-grid-reasoning = Un guardado JPEG redondea la imagen bloque por bloque, y los bloques aún se pueden detectar con cálculos. Así que probablemente este archivo no es la primera copia.
jpeg-block-grid-ordinary-1 = Un sitio web o un programa convirtió un JPEG a este formato.
jpeg-block-grid-ordinary-2 = Alguien hizo una captura de pantalla de un JPEG que se mostraba a tamaño completo.
jpeg-block-grid-ordinary-3 = Alguien recortó un JPEG y lo guardó de nuevo.
jpeg-block-grid-ordinary-4 = La imagen es un fotograma de un video, cuya compresión también usa tales bloques.
jpeg-block-grid-next = Pida el JPEG anterior a este guardado.

jpeg-block-grid-local-name = Zona en otra cuadrícula JPEG
jpeg-block-grid-local-phenomenon = { $places ->
    [one] Una zona está en una cuadrícula de 8 × 8 distinta de la del resto de la imagen.
   *[other] { $places } zonas están en cuadrículas de 8 × 8 distintas de la del resto de la imagen.
}
jpeg-block-grid-local-reasoning = Una parte que viene de otro JPEG, o de otra zona del mismo, trae consigo su propia cuadrícula. El resto de la imagen está en una sola cuadrícula o en ninguna.
jpeg-block-grid-local-ordinary-1 = La imagen es un collage, una captura de pantalla o una página con varias imágenes.
jpeg-block-grid-local-ordinary-2 = Se le puso encima un logotipo, un sticker o una imagen pequeña.
jpeg-block-grid-local-ordinary-3 = Un programa de edición desplazó esta zona o la retocó con una parte de la misma foto.
jpeg-block-grid-local-ordinary-4 = La zona muestra un patrón que se repite cada ocho píxeles, como una tela, una pantalla fotografiada o un dibujo pixelado (pixel art).
jpeg-block-grid-local-next = Mire la zona a tamaño completo y pida el archivo tal como era antes del último guardado.

jpeg-block-grid-missing-name = Zona sin los escalones del JPEG anterior
jpeg-block-grid-missing-phenomenon = { $places ->
    [one] Los valores de una zona no caen en los escalones del guardado JPEG anterior que otras zonas de la imagen conservan.
   *[other] Los valores de { $places } zonas no caen en los escalones del guardado JPEG anterior que otras zonas de la imagen conservan.
}
jpeg-block-grid-missing-reasoning = Un guardado JPEG redondea la imagen a escalones, y un archivo sin pérdida, como un PNG, los conserva. Lo que se puso en la imagen o se calculó de nuevo después de ese guardado no cae en ellos.
jpeg-block-grid-missing-ordinary-1 = Se usó en toda la imagen un control de sombras, luces o colores o una corrección del viñeteado, o en una parte de ella un filtro o un degradado.

## sampling/resampling

sampling-resampling-check = Rastros de un cambio de tamaño
sampling-resampling-looks-for = Busca una distancia uniforme a la que se calculó el detalle fino de toda la imagen, como la que deja un cambio de tamaño.
sampling-resampling-blind-to = Si el último guardado en JPEG comprimió mucho, a menudo oculta estos rastros, y la mayoría de las reducciones no dejan nada. Las ampliaciones exactas al 160, al 200 o al 400 % a menudo pasan inadvertidas, porque los bloques de un JPEG y el filtro de color de una cámara tienen las mismas distancias. No examina zonas concretas.

sampling-resampling-name = Rastros de un cambio de tamaño
sampling-resampling-phenomenon = Tanto en las filas como en las columnas, el detalle fino de toda la imagen se vuelve alternativamente más nítido y más suave cada { $period } píxeles.
sampling-resampling-reasoning = Un cambio de tamaño calcula píxeles nuevos entre los antiguos, y los nuevos son algo más suaves, a distancias uniformes. Las ampliaciones dejan los rastros más claros. Si la imagen se amplió, una parte de su detalle fino se calculó y no se fotografió.
sampling-resampling-ordinary-1 = Un sitio web, una aplicación de mensajería o un programa de edición ajustó la imagen a un tamaño.
sampling-resampling-ordinary-2 = Un teléfono usó el zoom digital, o un programa enderezó la imagen o corrigió el objetivo.
sampling-resampling-ordinary-3 = Alguien hizo una captura de pantalla de una imagen que se mostraba ampliada.
sampling-resampling-ordinary-4 = El propio motivo es una cuadrícula uniforme en ambas direcciones: una pantalla, una pared de lámparas, una trama de impresión, una mosquitera.
sampling-resampling-next = No se base en letras pequeñas, caras ni otros detalles finos de la imagen, y pídala en el tamaño que tenía al principio.

## tone/flat-area

tone-flat-area-check = Zonas de un solo color
tone-flat-area-looks-for = Busca zonas en las que cada píxel tiene exactamente el mismo color, como las que deja un pincel o un recuadro de un solo color, entre píxeles que difieren.
tone-flat-area-blind-to = No puede ver zonas casi tan claras o tan oscuras como llega a serlo la imagen, sobre todo recuadros blancos y negros, porque en las fotos las zonas sobreexpuestas y subexpuestas son igual de uniformes; tampoco las de un color puro. Se le escapan además zonas de menos de una centésima parte de la imagen, franjas a lo largo de todo un lado, pintura con grano o degradado, pintura sobre algo uniforme e imágenes con varios colores así, como los dibujos.

tone-flat-area-name = Zona de un color totalmente uniforme
tone-flat-area-phenomenon = { $places ->
    [one] En una zona, todos los píxeles tienen el mismo color, mientras que casi todos los píxeles de alrededor difieren de sus vecinos. Ocupa el { $percent } % de la imagen.
   *[other] En { $places } zonas, todos los píxeles tienen un mismo color, mientras que casi todos los píxeles de alrededor difieren de sus vecinos. La mayor ocupa el { $percent } % de la imagen.
}
tone-flat-area-reasoning = La luz y los sensores dejan grano en toda superficie, así que en una foto los píxeles de una zona rara vez coinciden, salvo donde había demasiada luz o demasiado poca para el sensor, o donde una compresión fuerte o un suavizado quitó el grano. Esta zona no está entre lo más claro ni entre lo más oscuro, y el grano a su alrededor sigue ahí. Puede que se haya pintado por encima o que la haya rellenado un programa. La imagen no dice qué había antes.
tone-flat-area-ordinary-1 = Alguien tapó abiertamente un nombre, una cara o una placa de matrícula.
tone-flat-area-ordinary-2 = En la imagen hay un rótulo, un logotipo, una pegatina o un diagrama, o un programa rellenó una esquina, un fondo o una parte transparente.
tone-flat-area-ordinary-3 = Una parte de la imagen muestra un dibujo o una pantalla.
tone-flat-area-ordinary-4 = Una superficie uniforme, como una pared, el cielo o una pantalla, perdió el grano por una compresión fuerte o por la reducción de ruido.
tone-flat-area-ordinary-5 = La zona estaba sobreexpuesta, subexpuesta o tenía un color muy intenso, y después se editó solo una parte de los tonos o de la imagen (HDR, degradado, viñeteo).
tone-flat-area-next = Mire la zona marcada a tamaño completo: ¿tapa algo?, ¿sigue su borde el contorno de un objeto o un trazo de pincel? Pregunte a la fuente qué había ahí o pídale una copia anterior.

## geometry/copy-move

geometry-copy-move-check = Zonas repetidas
geometry-copy-move-looks-for = Busca una zona que aparece dos veces en la imagen, también girada, con otro tamaño o reflejada, con el mismo detalle fino en ambos sitios.
geometry-copy-move-blind-to = No puede ver copias de zonas lisas como el cielo, copias muy pequeñas, copias deformadas, con otra luz o pintadas por encima, ni zonas copiadas muchas veces. En imágenes grandes examina una versión más pequeña.

geometry-copy-move-name = Zona repetida
geometry-copy-move-phenomenon = { $pairs ->
    [one] Dos zonas de la imagen coinciden hasta en el detalle fino.
   *[other] { $pairs } pares de zonas coinciden hasta en el detalle fino. Lo que sigue se refiere al par más fuerte.
} { $arrangement } { $matches ->
    [one] Coincide { $matches } punto.
   *[other] Coinciden { $matches } puntos.
}
geometry-copy-move-reasoning = Incluso las cosas que se parecen difieren en el grano, el desgaste, la luz y los reflejos. Donde también todo eso coincide, una zona puede ser copia de la otra. La imagen no dice cuál de las dos estaba primero.
geometry-copy-move-ordinary-1 = Algo impreso o dibujado aparece dos veces: letras de un rótulo o de una marca de agua, logotipos, papel pintado, etiquetas.
geometry-copy-move-ordinary-2 = Alguien quitó polvo, una mancha de la piel o un cable con un pincel de retoque, que copia de los alrededores.
geometry-copy-move-ordinary-3 = Hay productos, ventanas, baldosas o pantallas iguales, unos junto a otros y con la misma luz.
geometry-copy-move-ordinary-4 = Un espejo, una ventana o el agua en calma muestra una cosa por segunda vez.
geometry-copy-move-ordinary-5 = Una panorámica o una foto unida a partir de varias tomas muestra una cosa dos veces.
geometry-copy-move-next = Compare a tamaño completo las dos zonas marcadas: ¿comparten también los arañazos, las sombras y el borde que las rodea? Pida a la fuente una copia anterior u otra imagen del mismo momento.

copy-move-averaged = La imagen es grande y se comparó a dos megapíxeles. Ahí el grano queda promediado, de modo que cosas hechas iguales coinciden más que a tamaño completo.
copy-move-shifted = Una está solo desplazada respecto a la otra.
copy-move-scaled = Una es más grande que la otra ({ $percent } % de su tamaño).
copy-move-turned = Una está girada respecto a la otra alrededor de { $degrees ->
    [one] { $degrees } grado
   *[other] { $degrees } grados
}, al { $percent } % de su tamaño.
copy-move-mirrored = Una es el reflejo de la otra, al { $percent } % de su tamaño.

## network/generator-traces

network-generator-traces-check = Rastros de generadores de imágenes
network-generator-traces-looks-for = Una red neuronal compara el detalle fino de toda la imagen y de zonas sueltas con el de imágenes generadas y el de fotos.
network-generator-traces-blind-to = Se le escapan la mayoría de las imágenes generadas, casi todas las de los generadores más nuevos y las zonas pequeñas cambiadas; la ficha del modelo contiene las cifras. Por eso su silencio no dice casi nada.

network-generator-traces-map = Valores para ordenar, no probabilidades.

network-generator-traces-name = Rastros compatibles con imágenes generadas
network-generator-traces-phenomenon = La red neuronal dio a esta imagen un valor más alto que el que reciben la mayoría de las fotos comunes. { $places ->
    [0] Ninguna zona destaca por sí sola.
    [one] Destaca una zona.
   *[other] Destacan { $places } zonas.
}
network-generator-traces-reasoning = La red neuronal aprendió en qué se distinguen las imágenes generadas de las fotos en el detalle fino. Su valor sirve para ordenar imágenes; no es la probabilidad de que esta se haya generado, y no puede decir de dónde viene la imagen. También en las fotos comunes destaca hasta una de cada veinte zonas.
network-generator-traces-ordinary-1 = Es un retrato de cerca. Los retratos hechos con una cámara alcanzan un valor así mucho más a menudo que otras fotos; la ficha del modelo dice con qué frecuencia.
network-generator-traces-ordinary-2 = La foto se retocó o se suavizó mucho, o se le quitó mucho ruido, por ejemplo con el modo nocturno de un teléfono.
network-generator-traces-ordinary-3 = La imagen es un render 3D, una ilustración o una captura de pantalla.
network-generator-traces-ordinary-4 = Un programa amplió la imagen o realzó su nitidez.
network-generator-traces-ordinary-5 = La imagen se comprimió mucho o varias veces.
network-generator-traces-next = Mire las zonas que destacan y pida el primer archivo, el de la cámara o el del programa.
