### The page around the findings.

## Severity

severity-info = A título informativo
severity-low = Algo inusual
severity-moderate = Inusual. Conviene revisarlo
severity-high = Muy inusual en fotos comunes

severity-word-info = Nota
severity-word-low = Bajo
severity-word-moderate = Moderado
severity-word-high = Alto

## Layers of evidence

basis-signed = Firmado: una firma en el archivo
basis-stated = Declarado: lo que el archivo dice de sí mismo
basis-structure = Estructura: cómo está construido el archivo
basis-compression = Compresión: rastros de los guardados
basis-pixels = Píxeles: ruido, color y cambios de tamaño
basis-geometry = Geometría: zonas repetidas o imposibles
basis-network = Red neuronal: una red entrenada
basis-person = Persona: el juicio propio de alguien

## Values

value-share = { $percent } %
value-plain = { $value }
value-pixels = { $value } px
value-bytes = { $value ->
    [one] { $value } byte
   *[other] { $value } bytes
}
value-kilobytes = { $value } kB
value-megabytes = { $value } MB
value-offset = byte { $value }
value-jpeg-quality = calidad { $value }
value-network-score = { $value }
value-seconds = { $value } s
value-range = de { $low } a { $high }
value-dimensions = { $width } × { $height } px
value-none = –

## Before the page has started

start-loading = Cargando…
start-no-webassembly = Este navegador no ejecuta WebAssembly, o su configuración no lo permite. Telltale lo necesita. Las versiones actuales de Firefox, Chrome, Edge y Safari lo incluyen.
start-no-simd = Este navegador es demasiado antiguo: no admite WebAssembly SIMD. Las versiones actuales de Firefox, Chrome, Edge y Safari lo admiten.
start-no-worker = Este navegador no permite scripts en segundo plano (workers). Telltale los necesita. Las versiones actuales de Firefox, Chrome, Edge y Safari los permiten.
start-no-rule = Este servidor no envía la regla que aísla el script en segundo plano, así que esta página no se puede sellar y no acepta ninguna imagen. Las notas de Telltale sobre el alojamiento web dicen cuál es la regla.
start-failed = No se pudo cargar Telltale. Revise la conexión y recargue la página.

## Header and start

page-title = Telltale
page-tagline = Busca indicios de edición y de generación en una imagen. La imagen no sale de este dispositivo.
page-choose-other = Otra imagen
page-language = Idioma
page-language-ask = Para cambiar de idioma, la página se tiene que cargar de nuevo y olvida la imagen que está abierta. ¿Cambiar de idioma?
page-seal-open = Aún sin sellar
page-seal-closed = Sellada. Compruébelo por su cuenta
page-seal-hint-open = La página aún está cargando sus componentes. No se lee ninguna imagen hasta que la página se haya sellado.
page-seal-hint-closed = El navegador ya no permite que esta página se conecte con ningún servidor.

page-drop-title = Suelte aquí una imagen
page-drop-action = Elegir una imagen
page-drop-other-ways = También se puede pegar una imagen desde el portapapeles.
page-drop-kinds = JPEG, PNG, WebP, GIF, TIFF o BMP, hasta 100 megapíxeles. En HEIC, AVIF, JPEG XL y SVG solo se comprueban el archivo y sus metadatos, no la imagen en sí.
page-only-an-address = Solo llegó una dirección, no la imagen en sí. Si esta página solicitara la imagen, el servidor sabría que usted la está mirando; por eso no lo hace. Guarde primero la imagen y suelte después el archivo.
page-drop-no-picture = No había ninguna imagen en lo que se soltó.
page-launch-unreadable = El navegador no pudo leer un archivo que debía abrirse aquí. Puede que se haya movido, cambiado o borrado. Suéltelo aquí o elíjalo de nuevo.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] Solo se tomaron las primeras { $taken } imágenes y quedó fuera una más. Suéltela por separado.
   *[other] Solo se tomaron las primeras { $taken } imágenes y quedaron fuera { $count } más. Suéltelas en carpetas más pequeñas.
}
page-drop-release = Suelte para abrir esta imagen

page-intro-title = Qué verá aquí
page-intro-signs = Cada indicio dice qué se observó, dónde, por qué es inusual y qué otras causas puede tener.
page-intro-rates = Un recuento dice cuán inusual es un indicio: cuántas fotos comunes muestran lo mismo en igual o mayor grado.
page-intro-silence = Que una comprobación no encuentre nada no es una buena noticia, y la que no se pudo usar dice por qué.
page-intro-no-score = Ninguna puntuación resume toda la imagen, porque un solo número no puede decir tanto.

page-loading-parts = Cargando las comprobaciones y la red neuronal. Ya se puede soltar una imagen.
page-ready = Todo listo. Todo está cargado y la página se ha sellado.
page-ready-incomplete = Todo listo, y la página se ha sellado. Algunas comprobaciones no se pueden usar.
page-missing-reader = No se pudo cargar la parte que lee las Content Credentials. Lo que esté firmado en un archivo queda sin leer.

page-waiting = Preparando… La imagen espera en este dispositivo y se abrirá en cuanto la página se haya sellado.
page-not-loaded = No se pudieron cargar las comprobaciones, así que no se puede analizar ninguna imagen. Revise la conexión y recargue la página.
page-no-worker = El análisis se detuvo demasiadas veces y esta página sellada no puede iniciar otro. Recargue la página y vuelva a abrir la imagen.
page-no-worker-started = Aquí no se pudo iniciar ningún script en segundo plano (worker), así que no se puede analizar ninguna imagen. Quizá al navegador le falte memoria o su configuración prohíba esos scripts. Cierre otras pestañas y recargue la página; si eso no ayuda, use otro navegador.
page-not-sealed = El navegador no aceptó la regla que cierra esta página a todos los servidores, así que aquí no se lee ninguna imagen. Recargue la página; si eso no ayuda, use otro navegador.
page-reload = Recargar la página

## Stage

page-stage-label = Imagen
page-stage-help = Las teclas de flecha mueven la imagen, las teclas más y menos la amplían y la reducen, el uno la muestra al 100 % y el cero, completa.
page-zoom-in = Ampliar
page-zoom-out = Reducir
page-zoom-fit = Ajustar
page-zoom-level = { $percent } %
page-heat-toggle = Mapa
page-heat-legend = Mapa: { $check }. { $meaning } Los colores significan lo mismo en todas las imágenes.
page-heat-blank = Sin color por debajo de { $value }
page-heat-unseen = Rayado: no examinado
page-nothing-to-show = No hay nada que mostrar. Puede soltar otra imagen aquí.
page-not-shown = El navegador no puede mostrar este tipo de imagen. Aun así, las comprobaciones leen el archivo.
page-picture-alt = La imagen abierta: { $name }

## Strip

headline-low = Nivel del indicio más fuerte: bajo. Algo inusual.
headline-moderate = Nivel del indicio más fuerte: moderado. Inusual, conviene revisarlo.
headline-high = Nivel del indicio más fuerte: alto. Muy inusual en fotos comunes.
headline-rule-low = Nivel del indicio más fuerte: bajo. { $name }.
headline-rule-moderate = Nivel del indicio más fuerte: moderado. { $name }.
headline-rule-high = Nivel del indicio más fuerte: alto. { $name }.
headline-nothing = No se encontró nada inusual. Eso no significa que la foto sea auténtica.
headline-nothing-without-pixels = La imagen en sí no se pudo comprobar. En el resto del archivo no se encontró nada inusual. Eso no significa que la foto sea auténtica.
headline-nothing-incomplete = Una parte de esta imagen no se pudo leer. En lo que queda no se encontró nada inusual. Eso no significa que la foto sea auténtica.
headline-nothing-few = No se encontró nada inusual, pero la mayoría de las comprobaciones de la imagen misma no se pudieron usar. Eso no significa que la foto sea auténtica.
headline-unusable = Ninguna comprobación se pudo usar con este archivo, así que no se puede decir nada sobre él.

page-strip-label = Resumen
page-none-ended = Ninguna comprobación ha terminado todavía.
page-strongest-so-far-none = Hasta ahora no se ha encontrado nada inusual.
page-stopped-none = Detenido antes de terminar. En las comprobaciones que se ejecutaron no se encontró nada inusual.
page-headline-so-far = Aún no es definitivo, porque siguen ejecutándose comprobaciones. { $headline }
page-headline-stopped = No está completo, porque el análisis se detuvo antes de terminar. { $headline }
page-count-signs = { $count ->
    [one] indicio
   *[other] indicios
}
page-count-nothing = { $count ->
    [one] comprobación no encontró nada
   *[other] comprobaciones no encontraron nada
}
page-count-unusable = { $count ->
    [one] no se pudo usar
   *[other] no se pudieron usar
}

## Analysis

page-opening = Leyendo el archivo…
page-starting-network = Preparando la red neuronal…
page-progress = Comprobación { $current } de { $total }: { $check }
page-cancel = Cancelar
page-cancelling = Deteniendo…
page-cancelled = Análisis detenido. Abajo se muestra lo que se encontró hasta entonces; las demás comprobaciones no se ejecutaron.
page-cancelled-early = Análisis detenido antes de que terminara la primera comprobación.
page-ended = { $left ->
    [0] El análisis se detuvo de inmediato. Recargue la página antes de abrir otra imagen.
    [one] El análisis se detuvo de inmediato. Eso se puede hacer una vez más antes de que haya que recargar la página.
   *[other] El análisis se detuvo de inmediato. Eso se puede hacer { $left } veces más antes de que haya que recargar la página.
}
page-again = Analizar de nuevo
page-analysed = El análisis ha terminado.
page-replaced = { $left ->
    [0] Una parte del análisis falló y se reemplazó. Ya no queda ningún reemplazo; recargue la página antes de abrir otra imagen.
    [one] Una parte del análisis falló y se reemplazó. Queda un reemplazo más.
   *[other] Una parte del análisis falló y se reemplazó. Quedan { $left } reemplazos más.
}

## Files that cannot be analysed

page-refused-empty = Este archivo está vacío
page-refused-empty-help = Puede que una copia o una descarga se haya interrumpido. Pida de nuevo el archivo.
page-refused-unsupported = Este tipo de archivo no se puede leer
page-refused-unsupported-help = Pida la imagen tal como salió de la cámara o de la aplicación, si esa es de otro tipo. Convertir este archivo elimina rastros que las comprobaciones buscan.
page-refused-too-large = Esta imagen es demasiado grande
page-refused-too-large-help = Necesitaría más memoria de la que tiene una página del navegador. No cambie su tamaño: eso elimina los rastros que las comprobaciones buscan.
page-refused-damaged = Esta imagen está dañada
page-refused-damaged-help = Pida otra copia y compare el tamaño de ambos archivos.
page-refused-broken = El análisis de este archivo se detuvo por un error
page-refused-broken-help = No se dice nada sobre este archivo. Con una imagen grande, quizá al navegador se le acabó la memoria; cerrar otras pestañas puede ayudar. Puede intentarlo de nuevo o abrir otra imagen.
page-refused-unreadable = El navegador no pudo leer este archivo
page-refused-unreadable-help = Quizá se movió, se cambió o se borró después de elegirlo, o quizá al navegador le falta memoria. Elíjalo de nuevo.
page-file-above-limit = El archivo ocupa { $size }; el límite es { $limit }. Recorte una parte con otro programa, sin cambiar su tamaño, guárdela como PNG para que no se pierda nada y examine esa parte. Diga de dónde viene cuando informe sobre ella.

## Cards and detail

page-findings-title = Indicios y notas
page-detail-reasoning = Por qué es inusual
page-detail-reasoning-fact = Qué significa
page-detail-agreeing = Otras comprobaciones que apuntan a lo mismo
page-detail-ordinary = Qué otras causas puede tener
page-detail-next = Qué puede hacer ahora
page-detail-rarity = Cuán inusual es
page-detail-measurements = Mediciones
page-detail-places = Zonas de la imagen
page-detail-basis = Se basa en
page-detail-blind = Qué no puede ver la comprobación
page-detail-method = Versión y fuentes
page-detail-version = Versión { $version } de esta comprobación.
page-detail-source = { $title }: { $address }

page-rarity-capped = Por sí solo, este tipo de indicio nunca se califica por encima de “{ $word }”.
page-rarity-rule = { $word }. Esta palabra no se basa en una tasa, sino en una regla. { $rule }
page-rarity-fact = Esto describe el archivo. Por sí solo no apunta en ninguna dirección.

page-table-value = Aquí
page-table-ordinary = 95 % de las fotos comunes
page-table-left = Izquierda
page-table-top = Arriba
page-table-width = Ancho
page-table-height = Alto
page-places-more = { $count ->
    [one] Una zona más pequeña no aparece en la lista.
   *[other] { $count } zonas más pequeñas no aparecen en la lista.
}
page-region-bytes = Un tramo del archivo: { $len } desde el { $offset }

## Checks, file, runtime

page-checks-title = Qué se comprobó
page-checks-found = Encontraron algo
page-checks-nothing = No encontraron nada
page-checks-unusable = No se pudieron usar, y por qué
page-checks-failed = Fallaron. Las demás comprobaciones siguen siendo válidas
page-checks-pending = No se ejecutaron

page-file-title = El archivo
page-file-name = Nombre
page-file-kind = Tipo según el contenido
page-file-kind-unknown = desconocido
page-file-size = Tamaño
page-file-dimensions = Imagen
page-file-hash = SHA-256
page-file-arrival = Cómo llegó
page-file-arrival-dropped = se soltó en la página
page-file-arrival-picked = se eligió con el selector de archivos
page-file-arrival-picked-on-phone = se eligió en un teléfono o una tableta
page-file-arrival-pasted = se pegó desde el portapapeles
page-file-arrival-sample = es una de las imágenes de ejemplo
page-file-arrival-command-line = se indicó en la línea de comandos
page-file-orientation = Orientación
page-file-orientation-turned = guardada girada, mostrada en la posición correcta (EXIF { $value })

page-runtime-title = Cómo se ejecutó
page-runtime-backend = La red neuronal se ejecuta en
page-runtime-cpu = el procesador (CPU)
page-runtime-webgpu = el procesador gráfico (WebGPU)
page-runtime-none = ninguna parte: la red neuronal no participa
page-runtime-reason = Por qué
page-runtime-model = Red neuronal
page-runtime-quantization = Pesos
page-runtime-problem = Red neuronal omitida
page-runtime-self-test = Autoprueba, mayor diferencia
page-runtime-version = Versión

page-limits-title = Lo que este informe no puede decir
page-save = Guardar el informe
page-save-form = Formato del informe
page-save-failed = El navegador no pudo guardarlo. Quizá su configuración prohíba las descargas o no quede espacio. Puede intentarlo de nuevo.
page-caution-network = La red neuronal quedó fuera del análisis. { $problem }
page-caution-failed = { $count ->
    [one] Una comprobación se detuvo por un error y no dice nada sobre esta imagen. Las demás comprobaciones siguen siendo válidas.
   *[other] { $count } comprobaciones se detuvieron por un error y no dicen nada sobre esta imagen. Las demás comprobaciones siguen siendo válidas.
}
page-caution-copy = Esto parece una copia guardada de nuevo, así que muchas comprobaciones ven menos. Sería útil una copia más próxima al original.
page-save-sensitive = Con datos sensibles: ubicaciones, nombres, números de serie y todo lo demás que marca el laboratorio.

## The reader's own part

review-title = Su propio juicio
review-help = Lo que diga aquí se queda en esta página hasta que guarde un informe; entonces se incluye en él tal como usted lo escribió. No cambia ninguna medición ni ningún nivel.
review-accepted = Aceptar
review-rejected = Rechazar
review-unsure = Dejar en duda
review-word-accepted = aceptado
review-word-rejected = rechazado
review-word-unsure = en duda
review-note = Comentario
review-own-version = Escribir una versión propia
review-change = Modificar
review-remove = Eliminar
review-undo = Deshacer
review-add = Añadir lo que usted ve
review-lose = Su propio juicio sobre esta imagen no se ha guardado. ¿Abrir otra imagen de todos modos?

person-form-title = Lo que usted ve
person-form-name = ¿Qué es?
person-form-phenomenon = ¿Qué ve?
person-form-reasoning = ¿Por qué es inusual? (opcional)
person-form-severity = ¿Cuán inusual es, a su juicio?
person-form-naturalness = ¿Cuán natural parece, de 0 (nada) a 100 (del todo)? (opcional)
person-form-place = ¿Dónde está, en píxeles de la imagen? (opcional)
person-form-sight = Usar la parte visible
person-form-draw = Dibujar la zona en la imagen
person-form-drawing = Arrastre por la imagen, de una esquina de la zona a la opuesta.
person-form-keep = Conservar
person-form-cancel = Cancelar
person-form-missing = Indique qué es y qué ve.
person-form-outside = Una zona necesita cuatro números enteros y tiene que estar dentro de la imagen.
person-form-naturalness-wrong = La naturalidad es un número entero de 0 a 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = No se dio ninguna razón.
person-own-ordinary-1 = Las personas ven patrones en el ruido y en la compresión, sobre todo cuando ya esperan encontrar algo.
person-own-ordinary-2 = También delante de una cámara ocurren cosas inusuales.
person-own-next = Pida a una segunda persona que mire la misma zona, sin decirle qué vio usted.
rule-person = Una persona miró la imagen y eligió esta palabra. No hay ninguna medición que la respalde.

## Saved reports

export-html = Página web, para leer e imprimir
export-markdown = Texto (Markdown)
export-json = Todo, para programas (JSON)
export-media-review = Borrador para una verificación de datos (MediaReview)
export-anomreason = Anotaciones (AnomReason)
export-coco = Anotaciones con zonas (COCO)
export-picture = Imagen con el contorno de las zonas (PNG)

document-title = Telltale: indicios en una imagen
document-title-several = Telltale: indicios en varias imágenes
document-about = Este informe no contiene la imagen; el SHA-256 que figura abajo dice de qué archivo trata. Si el archivo contiene ubicaciones, nombres de personas, números de serie o datos similares, esos datos se omitieron. Lo que alguien haya escrito al leer el informe figura aquí tal como lo escribió.
document-about-sensitive = Este informe no contiene la imagen; el SHA-256 que figura abajo dice de qué archivo trata. Si el archivo contiene ubicaciones, nombres de personas, números de serie o datos similares, esos datos no se omitieron. Lo que alguien haya escrito al leer el informe figura aquí tal como lo escribió.
document-severity = Nivel
document-review = Juicio de una persona
document-naturalness = Naturalidad, indicada por una persona (de 0 a 100)
document-own = Lo que añadió una persona
document-code = Código
document-plan = Dónde están las zonas en la imagen. Los números son los de los indicios y las notas de abajo.

## Lab

page-lab-title = Laboratorio
page-lab-help = Vistas sin interpretar, para ojos expertos. No son hallazgos.
page-lab-file = El archivo
page-lab-filter = Filtrar
page-lab-structure = Cómo está construido el archivo
page-lab-structure-part = Parte
page-lab-structure-note = Qué contiene
page-lab-structure-offset = Desde el byte
page-lab-structure-length = Longitud
page-lab-run = { $name } × { $count }
page-lab-metadata = Lo que el archivo dice de sí mismo
page-lab-metadata-help = Cualquiera puede escribir estas palabras en un archivo: son declaraciones, no pruebas.
page-lab-metadata-key = Campo
page-lab-metadata-value = Valor
page-lab-metadata-none = Este archivo no dice nada de sí mismo. En la web es lo normal: la mayoría de los sitios eliminan esos datos.
page-lab-none-fits = Nada de lo que hay aquí coincide con el filtro.
page-lab-group-container = Campos del contenedor
page-lab-group-text = Textos y comentarios
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = Recursos de Photoshop
page-lab-group-icc = Perfil de color (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = { $count ->
    [one] Mostrar más (queda { $count })
   *[other] Mostrar más (quedan { $count })
}
page-lab-cut = { $count ->
    [one] Se leyó una declaración más, que no aparece en la lista.
   *[other] Se leyeron { $count } declaraciones más, que no aparecen en la lista.
}
page-lab-left-out-position = Ubicación: se omite al exportar
page-lab-left-out-serial-number = Número de serie: se omite al exportar
page-lab-left-out-name = Nombre: se omite al exportar
page-lab-left-out-contact = Contacto: se omite al exportar
page-lab-left-out-thumbnail = Miniatura: se omite al exportar
page-lab-left-out-document-id = Identificador del documento: se omite al exportar
page-lab-left-out-path = Ruta del archivo: se omite al exportar

## Check it yourself

page-privacy-title = Compruébelo por su cuenta
page-privacy-close = Cerrar
page-privacy-idea = Esta página se sella antes de leer una imagen. Primero carga todo lo que necesita. Después añade una regla que el navegador hace cumplir y que ningún script puede retirar: ninguna conexión con ningún servidor, ni siquiera con aquel del que procede la página.
page-privacy-state-open = Aún sin sellar. No se ha leído ninguna imagen.
page-privacy-state-closed = Sellada { $seconds } s después de abrirse la página.
page-privacy-policy-title = La regla, línea por línea
page-privacy-policy-directive = Regla
page-privacy-policy-meaning = En palabras sencillas
page-policy-default = Lo que no se nombra abajo está prohibido.
page-policy-script = No se pueden cargar más scripts. El código WebAssembly que ya está aquí puede seguir funcionando.
page-policy-style = No se puede cargar ninguna hoja de estilo.
page-policy-img = Las imágenes solo pueden venir de la memoria de este dispositivo.
page-policy-connect = Ninguna conexión con ningún servidor.
page-policy-worker = Ningún script nuevo en segundo plano.
page-policy-form = No se puede enviar ningún formulario.
page-policy-base = Las direcciones de la página no se pueden desviar.
page-policy-frame = No se puede mostrar ninguna otra página dentro de esta.
page-privacy-rtc = Las políticas de seguridad no cubren ni las llamadas de navegador a navegador (WebRTC) ni lo que una página dice al programa que la conserva en este dispositivo (un service worker); por eso la página eliminó ambas cosas antes de sellarse.
page-privacy-requests-title = Peticiones de esta página desde que se abrió
page-privacy-requests-workers = Los procesos en segundo plano no figuran en esta lista. Una regla propia les prohíbe toda petición desde el principio, y la prueba de arriba lo intenta.
page-privacy-requests-count = { $count ->
    [one] Una petición. Peticiones después del sellado: { $after }.
   *[other] { $count } peticiones. Peticiones después del sellado: { $after }.
}
page-privacy-requests-what = Qué
page-privacy-requests-when = Cuándo
page-privacy-requests-size = Tamaño
page-privacy-requests-after = { $when }, después del sellado
page-privacy-requests-try = bloqueado: un intento de la prueba de arriba
page-privacy-leak-title = Deje que la página intente salir
page-privacy-leak-help = El botón hace que la página y su proceso en segundo plano intenten conectarse con este servidor y con otro ({ $origin }), sin ninguna parte de una imagen. Se puede usar en cuanto la página se haya sellado.
page-privacy-leak-button = Intentar una fuga
page-privacy-leak-running = Intentando…
page-privacy-leak-all-blocked = { $count ->
    [one] Un intento, y quedó bloqueado.
   *[other] { $count } intentos, y todos quedaron bloqueados.
}
page-privacy-leak-open = { $count ->
    [one] Un intento no quedó bloqueado. No abra ninguna imagen confidencial en este navegador.
   *[other] { $count } intentos no quedaron bloqueados. No abra ninguna imagen confidencial en este navegador.
}
page-privacy-leak-try = Intento
page-privacy-leak-page = Desde la página
page-privacy-leak-worker = Desde el proceso en segundo plano
page-privacy-leak-blocked = bloqueado
page-privacy-leak-open-same = no bloqueado: este servidor
page-privacy-leak-open-other = no bloqueado: otro servidor
page-privacy-leak-none = no existe ahí
page-privacy-leak-no-worker = No respondió ningún proceso de reserva, así que solo lo intentó la propia página.
page-privacy-not-covered-title = Lo que una página no puede bloquear
page-privacy-not-covered-navigation = Lo que hace usted: seguir un enlace, escribir una dirección, compartir la imagen o subirla a otro sitio.
page-privacy-not-covered-address = Un programa en la página podría abrir otra dirección y poner palabras en ella. Ninguna regla del navegador lo impide. Esta página no lo hace nunca, y usted vería cambiar la dirección.
page-privacy-not-covered-connect = Un navegador puede consultar una dirección, o conectarse con ella, antes de aplicar la regla, y después no decir nada (observado en Chromium). Un programa en la página podría aprovecharlo; este no lo hace, y su código es abierto.
page-privacy-not-covered-browser = Lo que hacen el navegador, sus extensiones y el sistema operativo.
page-privacy-aeroplane = Para tener la certeza sin confiar en nadie: espere a que la página diga “Sellada”, desconecte el dispositivo de la red, abra la imagen y cierre la página antes de volver a conectarlo.

## The signed history

page-history-title = Historial firmado, con la imagen más reciente al principio
page-history-untitled = Una imagen sin título
page-history-unnamed = alguien sin nombre
page-history-unsigned = No lleva Content Credentials propias, así que no se conoce nada firmado sobre ella.
page-history-signer = Con la firma de { $name }. { $trust }
page-history-signer-unlisted = Con la firma de un certificado que se presenta como “{ $name }”. { $trust }
page-history-certificate = El nombre del certificado es { $name }.
page-history-listed = Quien firma figura en esta lista: { $list }.
page-history-identity = La acompaña una declaración sobre una persona o una organización: { $name } ({ $kind }).
page-history-failure = Esto no concuerda: { $code }
page-history-parent = La imagen de arriba se hizo a partir de esta.
page-history-component = Esta imagen se insertó en la de arriba.
page-history-input = Un programa consultó esta imagen cuando hizo la de arriba.
page-history-lists = Se consultaron estas listas de firmantes: { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }, { $next }
page-history-lists-none = No se consultó ninguna lista de firmantes.
page-history-software = { $name }
page-history-action = { $code ->
    [created] Creada
    [opened] Abierta
    [placed] Se insertó otra imagen
    [removed] Se quitó algo
    [edited] Editada
    [edited-metadata] Metadatos editados
    [adjustedColor] Colores cambiados
    [color_adjustments] Colores cambiados
    [cropped] Recortada
    [resized] Tamaño cambiado
    [resized-proportional] Tamaño cambiado
    [orientation] Girada o reflejada
    [filtered] Filtro aplicado
    [enhanced] Mejorada
    [drawing] Se dibujó encima
    [addedText] Texto añadido
    [converted] Convertida a otro formato
    [transcoded] Codificada de nuevo
    [repackaged] Empaquetada de nuevo
    [published] Publicada
    [redacted] Se tachó algo del registro
    [watermarked] Marca de agua añadida
    [watermarked-bound] Marca de agua añadida
    [watermarked-unbound] Marca de agua añadida
    [deleted] Se borró algo
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] hecha por un generador
    [compositeWithTrainedAlgorithmicMedia] compuesta, con partes de un generador
    [algorithmicMedia] calculada por un algoritmo
    [algorithmicallyEnhanced] mejorada por un algoritmo
    [compositeSynthetic] compuesta, con partes sintéticas
    [composite] compuesta
    [digitalCapture] tomada con una cámara digital
    [computationalCapture] tomada y calculada por una cámara
    [compositeCapture] compuesta de fotos
    [negativeFilm] escaneada de un negativo
    [positiveFilm] escaneada de una diapositiva
    [print] escaneada de una copia en papel
    [digitalCreation] hecha por una persona en un ordenador o computadora
    [digitalArt] hecha por una persona en un ordenador o computadora
    [humanEdits] editada por una persona
    [minorHumanEdits] ligeramente editada por una persona
    [virtualRecording] grabada en un lugar virtual
    [screenCapture] imagen de una pantalla
    [dataDrivenMedia] dibujada a partir de datos
   *[other] { $code }
}

## Several pictures

pictures-title = Imágenes
pictures-progress = { $count ->
    [one] El análisis ha terminado para { $over } de una imagen.
   *[other] El análisis ha terminado para { $over } de { $count } imágenes.
}
pictures-name = Imagen
pictures-strongest = Indicio más fuerte
pictures-signs = Indicios
pictures-standing = Estado
pictures-waiting = en espera
pictures-waits = Esta imagen espera hasta que termine el análisis de la anterior.
pictures-analysing = en análisis
pictures-done = { $unusable ->
    [0] analizada
    [one] analizada; 1 comprobación no se pudo usar
    [many] analizada; { $unusable } comprobaciones no se pudieron usar
   *[other] analizada; { $unusable } comprobaciones no se pudieron usar
}
pictures-stopped = detenida
pictures-refused = no se puede analizar
pictures-failed = con error
pictures-stop = Detener las restantes
pictures-stop-all = Detener todas
pictures-stop-one = Cancelar el análisis de { $name }
pictures-save-page = Guardar todos los informes (una página)
pictures-save = Guardar todos los informes (JSON Lines)
pictures-remove = Quitar esta imagen
