### What the checks of marks inside the pixels say. Names of messages follow the rules of findings.ftl.

## marks/hidden-text

marks-hidden-text-check = Texto oculto en los píxeles
marks-hidden-text-looks-for = Busca en los bits más bajos de la transparencia y de los colores los ajustes que algunos generadores ocultan ahí.
marks-hidden-text-blind-to = Lee el formato que usan NovelAI y un complemento de Stable Diffusion. Cualquier cambio en los píxeles y cualquier guardado con pérdida eliminan un texto así.

marks-hidden-text-name = Texto oculto en los píxeles
marks-hidden-text-phenomenon-alpha = Los bits más bajos de la transparencia contienen un texto en el formato que usan los generadores de imágenes.{ $details }
marks-hidden-text-phenomenon-colour = Los bits más bajos de los colores contienen un texto en el formato que usan los generadores de imágenes.{ $details }
marks-hidden-text-phenomenon-alpha-unreadable = Los bits más bajos de la transparencia empiezan con el nombre de un formato que usan los generadores de imágenes. El texto que sigue no se puede leer.{ $details }
marks-hidden-text-phenomenon-colour-unreadable = Los bits más bajos de los colores empiezan con el nombre de un formato que usan los generadores de imágenes. El texto que sigue no se puede leer.{ $details }
marks-hidden-text-begins = { " " }Empieza así: “{ $value }”.
marks-hidden-text-reasoning = Las cámaras y los programas de edición comunes no escriben ahí. Algunos generadores guardan sus ajustes en estos bits, donde permanecen cuando se eliminan otros datos. El texto no está firmado, de modo que cualquiera pudo escribirlo.
marks-hidden-text-ordinary-1 = La imagen se hizo a propósito con un generador y se compartió sin ocultarlo.
marks-hidden-text-ordinary-2 = Alguien ocultó un texto en una foto, como ensayo o como juego. Hay programas gratuitos que lo hacen.
marks-hidden-text-ordinary-3 = Se puso en esta imagen la transparencia de otra, y el texto vino con ella.
marks-hidden-text-next = Compare el texto con lo que la fuente dice sobre la imagen.

rule-decoded-hidden-text = De los píxeles se descodificó un texto que empieza igual que los de un programa conocido. Nadie lo firmó, de modo que cualquiera pudo escribirlo.

reason-lossy-format = El archivo se guardó con pérdida, así que los bits más bajos de sus píxeles solo contienen ruido.

measurement-hidden-bytes = Longitud del texto oculto

## marks/open-watermark

marks-open-watermark-check = Marca de agua abierta de un generador
marks-open-watermark-looks-for = Busca en los colores los mensajes fijos que los programas publicados de Stable Diffusion, FLUX e InvokeAI ocultan en sus imágenes.
marks-open-watermark-blind-to = Conoce seis mensajes. Una imagen que cambió de tamaño, se giró o se reflejó los ha perdido, y también casi todas las que se guardaron como JPEG. Muchas copias de estos programas no escriben ninguna marca.

marks-open-watermark-name = Marca de un generador en los píxeles
marks-open-watermark-phenomenon-in-place = Los colores de la imagen forman un mensaje que escribe { $program }. Coinciden { $matching } de sus { $bits } bits.
marks-open-watermark-phenomenon-moved = Los colores de la imagen forman un mensaje que escribe { $program }. Coinciden { $matching } de sus { $bits } bits. El mensaje no empieza en el borde, así que la imagen parece ser una parte de otra más grande.
marks-open-watermark-reasoning = Si los bits fueran tan aleatorios como monedas lanzadas al aire, coincidirían tantos por casualidad en menos de una de cada 10^{ $exponent } imágenes (un uno con { $exponent ->
    [one] { $exponent } cero
   *[other] { $exponent } ceros
}). Esto es un cálculo, no un recuento de fotos. La manera de escribir la marca es pública, de modo que cualquiera puede ponerla en una foto.
marks-open-watermark-ordinary-1 = La imagen se hizo a propósito con este generador y se compartió sin ocultarlo.
marks-open-watermark-ordinary-2 = Un programa que usa el mismo modelo cambió una parte de una foto y marcó la imagen entera.
marks-open-watermark-ordinary-3 = Alguien puso la marca en una foto, como ensayo o para que parezca generada.
marks-open-watermark-next = Pregunte a la fuente cómo se hizo la imagen. Mire si el propio archivo también nombra un generador.

rule-decoded-open-mark = De los píxeles se descodificó un mensaje conocido. El método es público y el mensaje no está firmado, de modo que cualquiera pudo escribirlo.

reason-too-small-for-watermark = La imagen es demasiado pequeña para esta comprobación. Necesita unos 256 × 256 píxeles.

measurement-bits-matching = Bits que coinciden
measurement-bits = Bits del mensaje
measurement-blocks = Bloques leídos
measurement-log10-expected = Imágenes que coincidirían por casualidad, como potencia de diez

measurement-seed = Semilla
measurement-steps = Pasos
measurement-guidance = Peso del prompt
measurement-stated-width = Ancho declarado
measurement-stated-height = Alto declarado
