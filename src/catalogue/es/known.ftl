### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Imágenes que usted sabe que son generadas
network-known-pictures-looks-for = Compara cómo ve la red la imagen con cómo ve imágenes que usted sabe que son generadas, y cuenta cuántas fotos corrientes están igual de cerca de ellas.
network-known-pictures-blind-to = No sabe qué hace parecidas a dos imágenes: un mismo motivo, estilo o programa las acerca, las haya hecho quien las haya hecho. Las imágenes de otro generador suelen quedar lejos.

network-known-pictures-name = Cerca de imágenes que usted sabe que son generadas
network-known-pictures-phenomenon = { $known ->
    [1] La cercanía a la imagen generada que usted conoce es de { $nearness }.
   *[other] De las { $known } imágenes generadas que usted conoce, la número { $place } es la más cercana, con una cercanía de { $nearness }.
} { $as-near ->
    [0] Ninguna de { $photos } fotos corrientes llega tan cerca.
    [one] { $as-near } de { $photos } fotos corrientes llega tan cerca.
   *[other] { $as-near } de { $photos } fotos corrientes llegan tan cerca.
}
network-known-pictures-reasoning = Para la red, las imágenes de un mismo generador se parecen a menudo. La frecuencia de este indicio cuenta juntas la cercanía y el valor que la propia red da a esta imagen; por eso difiere de la de la cercanía sola. Si la red muestra aquí otro indicio, ambos son uno solo, no dos. La cercanía no dice de dónde viene la imagen.
network-known-pictures-ordinary-1 = La foto tiene el mismo motivo, luz o estilo que las imágenes que usted conoce.
network-known-pictures-ordinary-2 = La foto pasó por el mismo programa, filtro o sitio web que ellas.
network-known-pictures-ordinary-3 = Una de las imágenes que usted indicó es una foto.
network-known-pictures-ordinary-4 = La foto fue muy retocada, suavizada o limpiada de ruido.
network-known-pictures-next = Mire esta imagen y la más cercana una junto a otra. Pruebe después con fotos del mismo motivo que usted sabe que son fotos: si llegan tan cerca, el indicio no dice nada.

measurement-nearness = Cercanía a la imagen conocida más cercana, de −1 a 1
measurement-known-pictures = Imágenes conocidas como generadas
measurement-nearest-known = Número de la más cercana
measurement-photos-as-near = Fotos corrientes igual de cercanas
measurement-photos-compared = Fotos corrientes comparadas

## Marking pictures as known

known-label = Sé que fue generada
known-mark = { $name }: sé que fue generada
known-help = ¿Sabe que una de estas imágenes fue generada? Márquela como conocida: las demás se comparan entonces con ella. Las marcas se quedan en esta página y se olvidan con ella, salvo que guarde las imágenes.
known-beside = Mostrar la más cercana junto a esta imagen
known-nearest = La más cercana de sus imágenes conocidas: { $name }, cercanía { $nearness }. { $as-near ->
    [0] Ninguna de { $photos } fotos corrientes llega tan cerca.
    [one] { $as-near } de { $photos } fotos corrientes llega tan cerca.
   *[other] { $as-near } de { $photos } fotos corrientes llegan tan cerca.
} Eso no dice de dónde viene esta imagen.

## Kept in the browser

shelf-title = Imágenes que usted sabe generadas, en este navegador
shelf-help = Las imágenes que usted marcó pueden quedarse aquí hasta su próxima visita. Están sin cifrar en el almacenamiento de este navegador hasta que las borre o el navegador vacíe su almacenamiento: quien use este navegador puede abrirlas, y también cualquier página de este sitio web. Quitar una marca no borra nada; el botón las borra todas. No se envía nada a ninguna parte.
shelf-kept = { $count ->
    [one] En este navegador hay una imagen conocida guardada.
   *[other] En este navegador hay { $count } imágenes conocidas guardadas.
}
shelf-erased = En este navegador ya no hay ninguna imagen conocida guardada. Las marcas de las imágenes abiertas se quedan.
shelf-unseen = La red no pudo mirarlas todas; esas no están marcadas.
shelf-failed = Este navegador no lo hizo. En ventanas privadas, o con el almacenamiento lleno o desactivado, no se puede guardar nada.
shelf-open = Abrirlas y marcarlas
shelf-keep = Guardar las imágenes marcadas
shelf-erase = Borrarlas de este navegador
