### Facts about the file: platforms that saved it, and the sum of its parts.

## file/resaved-copy, where a platform can be named

file-resaved-copy-phenomenon-named = Esto parece una copia guardada de nuevo por { $platform }. El nombre del archivo tiene la forma que da { $platform } (“{ $form }”) y el archivo no nombra ninguna cámara. Cualquiera puede dar ese nombre a un archivo.
file-resaved-copy-phenomenon-named-size = Esto parece una copia guardada de nuevo por { $platform }. El nombre del archivo tiene la forma que da { $platform } (“{ $form }”), su lado de { $side } píxeles y su calidad { $quality } son los que usa { $platform }, y no nombra ninguna cámara.
file-resaved-copy-phenomenon-written = Esto parece una copia guardada de nuevo por { $platform }. Su lado de { $side } píxeles, su calidad { $quality } y el orden de sus pasadas son, juntos, lo que escribe el programa de { $platform }, y el archivo no nombra ninguna cámara. Otros programas pueden escribir lo mismo.
file-resaved-copy-next-messenger = Pida a quien la envió por { $platform } que la envíe otra vez como archivo o documento: así queda tal como es. Pregunte también de quién la recibió, cuándo le llegó y si ya se había reenviado antes.
file-resaved-copy-next-network = Pida la dirección de la publicación en { $platform } y pregunte quién la publicó primero. Pida a esa persona el archivo de la propia cámara o del propio teléfono, y busque publicaciones anteriores de la misma imagen.
file-resaved-copy-next-site = Los sitios hechos con { $platform } suelen guardar una copia más grande junto a esta: busque allí el mismo nombre sin el tamaño al final. Pregunte al sitio de quién recibió la imagen y pida a esa persona el archivo de la cámara.

## metadata/damage: extended XMP

metadata-damage-pieces = faltan partes del XMP extendido, o están repetidas, o tienen otra longitud.
metadata-damage-absent = un bloque de XMP extendido que se nombra aquí no está en el archivo.
metadata-damage-phenomenon-digest = { $count ->
    [one] Los metadatos XMP extendidos en el byte { $offset } no son aquellos cuyo MD5 declara el archivo: se cambiaron después de escribirse, o quien los escribió lo calculó de otro modo.
   *[other] { $count } lugares de los metadatos no se pueden leer o no concuerdan. El primero: los metadatos XMP extendidos en el byte { $offset } no son aquellos cuyo MD5 declara el archivo.
}
