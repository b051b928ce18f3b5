### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Images que vous savez générées
network-known-pictures-looks-for = Compare la façon dont le réseau de neurones voit l’image avec la façon dont il voit des images que vous savez générées, et compte combien de photos ordinaires en sont aussi proches.
network-known-pictures-blind-to = Ce contrôle ne peut pas dire pourquoi deux images se ressemblent : un même sujet, un même style ou un même logiciel les rapproche, quel qu’en soit l’auteur. Les images d’un autre générateur sont le plus souvent éloignées.

network-known-pictures-name = Proche d’images que vous savez générées
network-known-pictures-phenomenon = { $known ->
    [1] La proximité avec l’image générée que vous connaissez est de { $nearness }.
   *[other] Parmi les { $known } images générées que vous connaissez, le numéro { $place } est le plus proche, avec une proximité de { $nearness }.
} { $as-near ->
    [0] Aucune des { $photos } photos ordinaires n’est aussi proche.
    [one] { $as-near } des { $photos } photos ordinaires est aussi proche.
   *[other] { $as-near } des { $photos } photos ordinaires sont aussi proches.
}
network-known-pictures-reasoning = Pour le réseau de neurones, les images d’un même générateur se ressemblent souvent. Le taux de cet indice porte à la fois sur la proximité et sur la valeur que le réseau donne lui-même à cette image ; il diffère donc du comptage de la proximité seule. Si le réseau montre ici un autre indice, les deux ne sont qu’un seul indice. La proximité ne dit pas d’où vient l’image.
network-known-pictures-ordinary-1 = La photo a le même sujet, la même lumière ou le même style que les images que vous connaissez.
network-known-pictures-ordinary-2 = La photo est passée par le même logiciel, le même filtre ou le même site web que ces images.
network-known-pictures-ordinary-3 = L’une des images que vous avez indiquées est en fait une photo.
network-known-pictures-ordinary-4 = La photo a été fortement retouchée, lissée ou débruitée.
network-known-pictures-next = Regardez cette image et la plus proche côte à côte. Essayez ensuite des photos du même sujet que vous savez être des photos : si elles sont aussi proches, l’indice ne dit rien.

measurement-nearness = Proximité avec l’image connue la plus proche, de −1 à 1
measurement-known-pictures = Images connues comme générées
measurement-nearest-known = Numéro de la plus proche
measurement-photos-as-near = Photos ordinaires aussi proches
measurement-photos-compared = Photos ordinaires comparées

## Marking pictures as known

known-label = Je sais qu’elle a été générée
known-mark = { $name } : je sais qu’elle a été générée
known-offer = Savez-vous que l’une de ces images a été générée ?
known-help = Marquez-la comme connue : les autres lui sont alors comparées. Les marques restent sur cette page et sont oubliées avec elle, sauf si vous conservez les images.
known-beside = Afficher la plus proche à côté de cette image
known-nearest = La plus proche de vos images connues : { $name }, proximité { $nearness }. { $as-near ->
    [0] Aucune des { $photos } photos ordinaires n’est aussi proche.
    [one] { $as-near } des { $photos } photos ordinaires est aussi proche.
   *[other] { $as-near } des { $photos } photos ordinaires sont aussi proches.
} Cela ne dit pas d’où vient cette image.

## Kept in the browser

shelf-title = Images que vous savez générées, conservées dans ce navigateur
shelf-help = Les images que vous avez marquées peuvent rester ici jusqu’à votre prochaine visite. Elles se trouvent, non chiffrées, dans le stockage de ce navigateur jusqu’à ce que vous les effaciez ou que le navigateur vide son stockage : quiconque utilise ce navigateur peut les ouvrir, et toute page de ce site aussi. Retirer une marque n’efface aucune image ; le bouton efface toutes celles qui sont conservées. Rien n’est envoyé nulle part.
shelf-kept = { $count ->
    [one] Une image connue est conservée dans ce navigateur.
   *[other] { $count } images connues sont conservées dans ce navigateur.
}
shelf-erased = Plus aucune image connue n’est conservée dans ce navigateur. Les marques des images ouvertes restent.
shelf-unseen = Le réseau de neurones n’a pas pu toutes les examiner ; celles qu’il n’a pas examinées ne sont pas marquées.
shelf-failed = Ce navigateur ne l’a pas fait. Dans une fenêtre privée, ou si son stockage est plein ou désactivé, rien ne peut être conservé.
shelf-open = Les ouvrir et les marquer
shelf-keep = Conserver les images marquées
shelf-erase = Les effacer de ce navigateur
