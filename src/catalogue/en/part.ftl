### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = This report is about a part of the picture: { $width } × { $height } pixels, { $x } from the left and { $y } from the top. It says nothing about the rest of the pixels.
part-file = Part
part-file-place = { $width } × { $height } px, { $x } from the left and { $y } from the top
part-needs-whole = Only a part of the picture was looked at, and this check needs all of it.
part-not-format = Of this type of file, no part can be read by itself.
part-not-variety = This file is stored in a way in which no part can be read by itself.
part-not-around = In pictures of up to { $limit } megapixels a part can be looked at.
part-outside = The part lies outside of the picture.
part-too-large = The part is too large. The limit is { $limit } megapixels.
part-above-limit = The part is larger than the limit above.
refused-without-part = { $reason } { $why } Cut a part out with another program, without resizing it, save it as PNG so that nothing is lost, and look at that. Say where it comes from when you report on it.
part-title = Look at a part
part-about = A part of up to { $limit } megapixels can be looked at. Metadata and structure are looked at for the whole file in any case.
part-choice = Part
part-middle = The middle
part-cell = Row { $row }, column { $column }
part-own = As drawn or written below
part-look = Look at this part
cli-part = A part of it can be looked at: add --part with its left edge, top edge, width and height in pixels.
