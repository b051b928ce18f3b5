### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = How it usually is
examples-wrong = How it looks when it is wrong

look-edges-usual = The rails come out behind the post at the same height.
look-edges-wrong = On the right of the post, the rails go on lower than on the left.
look-depth-usual = The ball covers the box wherever they overlap.
look-depth-wrong = The ball covers the box above, and the box covers the ball below.
look-size-usual = A person beside a door is smaller than the door.
look-size-wrong = A person who stands as far away as the door is taller than it.
look-pattern-usual = Windows of one size stand in even rows.
look-pattern-wrong = Some windows melt together, and some are too small.
look-contact-usual = The vase stands on the table.
look-contact-wrong = The vase goes through the table’s top.
look-shadow-usual = Both shadows lie on the side away from the sun.
look-shadow-wrong = One of the shadows points towards the sun.
look-mirror-usual = The water shows the same house and the same tree below themselves.
look-mirror-wrong = In the water, house and tree have changed places.
look-writing-usual = The sign can be read letter by letter.
look-writing-wrong = The signs on the board only look like letters.
look-function-usual = The mug’s handle is fixed at both ends.
look-function-wrong = The handle ends in the air.
look-gravity-usual = In a tilted glass, the water stays level.
look-gravity-wrong = In a tilted glass, the water is tilted too.
look-setting-usual = A fir tree stands in the snow beside a snowman.
look-setting-wrong = A palm tree stands in the snow beside a snowman.
look-hands-usual = A hand has four fingers and a thumb.
look-hands-wrong = A hand has five fingers and a thumb.
look-face-usual = Both eyes stand level, both lenses are alike, and there are two ears.
look-face-wrong = One eye stands higher, the lenses differ, and one ear is missing.
look-limbs-usual = Two people have two arms each.
look-limbs-wrong = One person has a third arm.
look-hair-usual = Hair grows out of the head and falls beside the face.
look-hair-wrong = Hair runs across the face, and strands hang without a head.
