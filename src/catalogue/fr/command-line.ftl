### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, SHA-256 { $sha256 }
cli-file-no-size = { $format }, dimensions inconnues, { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } indice
   *[other] { $signs } indices
}, { $nothing ->
    [one] { $nothing } contrôle n’ayant rien trouvé
   *[other] { $nothing } contrôles n’ayant rien trouvé
}, { $unusable ->
    [one] { $unusable } contrôle non utilisable sur ce fichier.
   *[other] { $unusable } contrôles non utilisables sur ce fichier.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Un autre contrôle va dans le même sens : { $finding }
cli-ordinary = Explications courantes :
cli-check-nothing = { $name } : n’a rien trouvé.
cli-check-unusable = { $name } : non utilisable. { $reason }
cli-check-failed = { $name } : { $reason }
cli-unknown-code = Il n’y a pas de contrôle « { $code } ». Les contrôles sont : { $codes }
cli-version = Version { $version } de ce contrôle.
