### Facts about the file: platforms that saved it, and the sum of its parts.

## file/resaved-copy, where a platform can be named

file-resaved-copy-phenomenon-named = This looks like a re-saved copy from { $platform }. The file’s name has the form that { $platform } gives (“{ $form }”), and the file names no camera. Anyone can give a file such a name.
file-resaved-copy-phenomenon-named-size = This looks like a re-saved copy from { $platform }. The file’s name has the form that { $platform } gives (“{ $form }”), its side of { $side } pixels and its quality { $quality } are those that { $platform } uses, and it names no camera.
file-resaved-copy-phenomenon-written = This looks like a re-saved copy from { $platform }. Its side of { $side } pixels, its quality { $quality } and the order of its passes are together what the program of { $platform } writes, and the file names no camera. Other programs can write the same.
file-resaved-copy-next-messenger = Ask whoever sent it over { $platform } to send it once more as a file or a document: then it stays as it is. Ask also from whom they have it, when it came, and whether it had been forwarded before.
file-resaved-copy-next-network = Ask for the address of the post on { $platform }, and who posted it first. Ask that person for the file from the camera or the phone itself, and look for earlier posts of the same picture.
file-resaved-copy-next-site = Sites made with { $platform } often keep a larger copy beside this one: look there for the same name without the size at its end. Ask the site from whom it has the picture, and ask that person for the file from the camera.

## metadata/damage: extended XMP

metadata-damage-pieces = parts of the extended XMP are missing, double or of another length.
metadata-damage-absent = an extended XMP block that is named here is not in the file.
metadata-damage-phenomenon-digest = { $count ->
    [one] The extended XMP metadata at byte { $offset } are not those whose MD5 the file states: they were changed after they were written, or their writer computed it in another way.
   *[other] { $count } places in the metadata cannot be read or do not fit. The first one: the extended XMP metadata at byte { $offset } are not those whose MD5 the file states.
}
