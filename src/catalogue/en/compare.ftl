### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = Before and after
split-label = Line between the picture and what lies over it
split-value = { $percent } % of the width: the picture on the left, “{ $over }” on the right
split-map = Map
map-opacity = Opacity of the map

## The small copy inside the file

thumbnail-toggle = Thumbnail
lab-thumbnail = Thumbnail
lab-thumbnail-shows = The small copy of the picture that the file carries, as large as the picture itself.
lab-thumbnail-caution = It has fewer pixels and was saved with other settings, so edges and tones differ in ordinary photos too. Many programs leave it as it was when they crop, turn or brighten the picture.
lab-thumbnail-size = It has { $width } × { $height } pixels.
lab-thumbnail-bars = The black bars that fill it up are left away.
lab-thumbnail-middle = It shows only the middle of the picture, and is laid there.
lab-thumbnail-several = The file carries { $count } small copies. This one differs most from the picture.

## Another picture beside it

compare-column = Compare
compare-with = Show { $name } beside the picture
compare-title = The picture beside it
compare-help = Arrow keys move both pictures, plus and minus zoom, zero shows them whole.
compare-status = Beside the picture: { $name }. Both move and zoom together.
compare-leave = End the comparison

## A small picture out of the signed history beside it

compare-small-show = Show beside the picture
compare-small = Small picture: { $name }
compare-small-status = Beside the picture: a small picture from the signed history ({ $name }). Both move and zoom together. It has fewer pixels and was saved with other settings, so fine detail differs.
