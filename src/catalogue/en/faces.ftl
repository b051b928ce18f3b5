### Places of faces, for the guided look. No finding speaks of them.

faces-not-built = This copy of the page was made without the network that finds faces.
look-faces = { $n ->
    [one] A small network found { $n } place with a face.
   *[other] A small network found { $n } places with faces.
} You are asked about places of signs and notes first, then about faces, and about { $most } places at most. A face that fills most of the picture belongs to the questions about the whole picture. The network misses small faces and can take other things for a face.
look-faces-none = A small network looked for faces and found none. It misses small ones.
look-faces-missing = No faces were looked for: { $reason }
