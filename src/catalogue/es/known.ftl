### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Imágenes que usted sabe que son generadas
network-known-pictures-looks-for = Compara cómo ve la red neuronal la imagen con cómo ve las imágenes que usted sabe que son generadas, y cuenta cuántas fotos comunes están igual de cerca de ellas o más.
network-known-pictures-blind-to = No sabe qué hace parecidas a dos imágenes: un mismo motivo, estilo o programa las acerca, sin importar quién las hizo. Las imágenes de otro generador suelen quedar lejos.

network-known-pictures-name = Cerca de imágenes que usted sabe que son generadas
network-known-pictures-phenomenon = { $known ->
    [1] La cercanía a la imagen generada que usted conoce es de { $nearness }.
   *[other] De las { $known } imágenes generadas que usted conoce, la número { $place } es la más cercana, con una cercanía de { $nearness }.
} { $as-near ->
    [0] Ninguna de { $photos } fotos comunes llega tan cerca.
    [one] { $as-near } de { $photos } fotos comunes llega tan cerca.
   *[other] { $as-near } de { $photos } fotos comunes llegan tan cerca.
}
network-known-pictures-reasoning = Para la red neuronal, las imágenes de un mismo generador se parecen a menudo. La tasa de este indicio cuenta juntas la cercanía y el valor que la propia red neuronal da a esta imagen; por eso difiere del recuento de la cercanía sola. Si la red neuronal muestra aquí otro indicio, ambos son uno solo, no dos. La cercanía no dice de dónde viene la imagen.
network-known-pictures-ordinary-1 = La foto tiene el mismo motivo, la misma luz o el mismo estilo que las imágenes que usted conoce.
network-known-pictures-ordinary-2 = La foto pasó por el mismo programa, el mismo filtro o el mismo sitio web que ellas.
network-known-pictures-ordinary-3 = Una de las imágenes que usted indicó es en realidad una foto.
network-known-pictures-ordinary-4 = La foto se retocó o se suavizó mucho, o se le quitó mucho ruido.
network-known-pictures-next = Mire esta imagen y la más cercana una junto a otra. Pruebe después con fotos del mismo motivo que usted sabe que son fotos: si llegan tan cerca, el indicio no dice nada.

measurement-nearness = Cercanía a la imagen conocida más cercana, de −1 a 1
measurement-known-pictures = Imágenes que se sabe que son generadas
measurement-nearest-known = Número de la más cercana
measurement-photos-as-near = Fotos comunes igual de cercanas o más
measurement-photos-compared = Fotos comunes comparadas

## Marking pictures as known

known-label = Sé que fue generada
known-mark = { $name }: sé que fue generada
known-offer = ¿Sabe que una de estas imágenes fue generada?
known-help = Márquela como conocida: las demás se comparan entonces con ella. Las marcas se quedan en esta página y se olvidan con ella, salvo que guarde las imágenes.
known-beside = Mostrar la más cercana junto a esta imagen
known-nearest = La más cercana de sus imágenes conocidas: { $name }, cercanía { $nearness }. { $as-near ->
    [0] Ninguna de { $photos } fotos comunes llega tan cerca.
    [one] { $as-near } de { $photos } fotos comunes llega tan cerca.
   *[other] { $as-near } de { $photos } fotos comunes llegan tan cerca.
} Eso no dice de dónde viene esta imagen.

## Kept in the browser

shelf-title = Imágenes que usted sabe que son generadas, guardadas en este navegador
shelf-help = Las imágenes que usted marcó se pueden guardar aquí para su próxima visita. Están sin cifrar en el almacenamiento de este navegador hasta que las borre o el navegador vacíe su almacenamiento: quien use este navegador puede abrirlas, y también cualquier página de este sitio web. Quitar una marca no borra ninguna imagen; el botón borra todas las que se guardaron. No se envía nada a ninguna parte.
shelf-kept = { $count ->
    [one] En este navegador hay una imagen conocida guardada.
   *[other] En este navegador hay { $count } imágenes conocidas guardadas.
}
shelf-erased = En este navegador ya no hay ninguna imagen conocida guardada. Las marcas de las imágenes abiertas se conservan.
shelf-unseen = La red neuronal no pudo mirarlas todas; las que no pudo mirar no están marcadas.
shelf-failed = Este navegador no lo hizo. En ventanas privadas, o con el almacenamiento lleno o desactivado, no se puede guardar nada.
shelf-open = Abrirlas y marcarlas
shelf-keep = Guardar las imágenes marcadas
shelf-erase = Borrarlas de este navegador
