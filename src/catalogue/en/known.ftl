### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = Pictures you know to be generated
network-known-pictures-looks-for = Compares how the network sees the picture with how it sees pictures that you know to be generated, and counts how many ordinary photos are as near to them.
network-known-pictures-blind-to = It cannot tell what makes two pictures alike: one subject, one style or one program brings them together, whoever made them. Pictures of another generator are mostly far away.

network-known-pictures-name = Near pictures you know to be generated
network-known-pictures-phenomenon = { $known ->
    [1] The generated picture that you know has a nearness of { $nearness }.
   *[other] Of the { $known } generated pictures that you know, number { $place } is nearest, with a nearness of { $nearness }.
} { $as-near ->
    [0] None of { $photos } ordinary photos comes as near.
    [one] { $as-near } of { $photos } ordinary photos comes as near.
   *[other] { $as-near } of { $photos } ordinary photos come as near.
}
network-known-pictures-reasoning = To the network, pictures of one generator often resemble each other. The rate of this sign counts nearness and the network’s own value for this picture together, so it differs from the count of nearness alone. If the network shows another sign here, both are one sign, not two. Nearness does not say where the picture comes from.
network-known-pictures-ordinary-1 = The photo has the same subject, light or style as the pictures that you know.
network-known-pictures-ordinary-2 = The photo went through the same program, filter or website as they did.
network-known-pictures-ordinary-3 = One of the pictures that you named is in fact a photo.
network-known-pictures-ordinary-4 = The photo was strongly retouched, smoothed or cleaned of noise.
network-known-pictures-next = Look at this picture and the nearest one side by side. Then try photos of the same subject that you know to be photos: if they come as near, the sign says nothing.

measurement-nearness = Nearness to the nearest known picture, −1 to 1
measurement-known-pictures = Pictures known to be generated
measurement-nearest-known = Number of the nearest one
measurement-photos-as-near = Ordinary photos as near
measurement-photos-compared = Ordinary photos compared

## Marking pictures as known

known-label = I know this was generated
known-mark = { $name }: I know that this was generated
known-offer = Do you know that one of these pictures was generated?
known-help = Mark it as known: the others are then compared with it. Marks stay on this page and are forgotten with it, unless you keep the pictures.
known-beside = Show the nearest beside this picture
known-nearest = The nearest of your known pictures is { $name }, nearness { $nearness }. { $as-near ->
    [0] None of { $photos } ordinary photos comes as near.
    [one] { $as-near } of { $photos } ordinary photos comes as near.
   *[other] { $as-near } of { $photos } ordinary photos come as near.
} That does not say where this picture comes from.

## Kept in the browser

shelf-title = Pictures you know to be generated, kept in this browser
shelf-help = Pictures that you marked can be kept here for your next visit. They lie in this browser’s own storage, unencrypted, until you erase them or the browser clears its storage: whoever uses this browser can open them, and so can every page of this website. Taking a mark back erases no picture; the button erases all the pictures that are kept. Nothing is sent anywhere.
shelf-kept = { $count ->
    [one] One known picture is kept in this browser.
   *[other] { $count } known pictures are kept in this browser.
}
shelf-erased = No known picture is kept in this browser any more. Marks on open pictures stay.
shelf-unseen = The network could not look at all of them; those are not marked.
shelf-failed = This browser did not do that. In private windows, and where its storage is full or switched off, nothing can be kept.
shelf-open = Open and mark them
shelf-keep = Keep the marked pictures
shelf-erase = Erase them from this browser
