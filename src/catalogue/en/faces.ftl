### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = This copy of the page was made without the network that finds faces.
look-faces = { $n ->
    [0] A small network looked for faces and found none. It misses small ones.
    [one] A small network found { $n } place with a face. You are asked about it after the places of signs and notes. The network misses small faces and can take other things for a face.
   *[other] A small network found { $n } places with faces. You are asked about them after the places of signs and notes. The network misses small faces and can take other things for a face.
}
look-faces-missing = No faces were looked for: { $reason }
