### The geometry desk, where a reader draws lines that are tested together, and the guided look, which asks what only a person can judge.

## The geometry desk

desk-title = Geometry desk
desk-help = Draw lines in the picture and let them be tested together. The result speaks about your lines and about what was assumed, not about the picture as a whole.
desk-test = What to test
desk-test-shadows = Shadows and their light
desk-test-vanishing = Parallel lines and the horizon
desk-test-reflections = Reflections
desk-about-shadows = A light, a thing and its shadow lie on one line. Where one light makes all shadows, these lines meet in its place. Two lamps, a window beside a lamp, or a flash can rightly break this rule. Lenses that bend straight lines do so too.
desk-about-vanishing = Lines that are parallel in the scene meet in one point of the picture, and level directions meet on one horizon. Lenses that bend straight lines, slopes and crooked walls can rightly break this rule.
desk-about-reflections = Lines from points to their images in one flat mirror meet in one point of the picture. Bent mirrors, ripples and double glazing can rightly break this rule. Lenses that bend straight lines do so too. Distances are not tested: in perspective they need not be equal.
desk-kind = What you draw
desk-kind-shadow = Shadow
desk-kind-dark-side = Dark side
desk-kind-first = First direction
desk-kind-second = Second direction
desk-kind-third = Third direction
desk-kind-pair = Point and image
desk-kind-upright = Upright edge
desk-how-shadow = Choose a point of a shadow whose cause you can see. Then choose a point on each side of the part that can have cast it. Be generous: the part must lie between the two.
desk-how-dark-side = Choose a point on the outline of a thing. Then choose a point at a right angle to the outline: outwards if the thing is bright there, inwards if it is dark. Leave it out where you are unsure of the right angle. An angle that is off by up to 10° is allowed for.
desk-how-line = Choose two points, far apart, on a line that is straight in the scene. All lines of one direction must be parallel there. A third direction must be level, like the first two.
desk-how-pair = Choose a point of a thing, then the same point in its image.
desk-how-upright = Only where the mirror is level, such as calm water: choose two points of an edge that is upright in the scene.
desk-draw = Draw in the picture
desk-keys = Press to set a point; drag an end to move it. With the keyboard: move the picture under the cross with the arrow keys and press Enter.
desk-error = Every point that you draw may be off by up to { $px } px.
desk-error-more = Larger error
desk-error-less = Smaller error
desk-marks = Your lines
desk-mark = { $kind }, no. { $number }
desk-miss = Ends miss the common point by
desk-remove = Remove { $mark }
desk-in-conflict = part of the contradiction
desk-keep = Write it down as a finding

desk-need-shadows = Mark at least two shadows.
desk-need-lines = Draw at least three lines of one direction. Two lines always meet.
desk-need-reflections = Draw at least three lines, from points to their images or along upright edges. Two lines always meet.
desk-too-many = No more than { $limit } lines can be tested together.
desk-unusable = The points of mark { $list } lie too close together, or its two sides point in opposite directions.
desk-silent = These marks are too short for so large an error and say nothing: { $list }.
desk-fits-least = The least error with which everything fits is { $least } px at every point; { $error } px were allowed.
desk-fits-caution = Lines that fit do not show that nothing was changed. Wide angles, short lines and few lines fit nearly everything.
desk-conflict-least = For all marks to go together, at least one point would have to be off by { $least } px or more; { $error } px were allowed.

desk-shadows-fits = One light fits all marks ({ $marks }) within the error of your drawing.
desk-shadows-in-front = One outlined area shows where a light in front of the camera would be seen.
desk-shadows-behind = One outlined area shows the point towards which the light falls, if it comes from behind the camera.
desk-shadows-far = The light lies further out than the part around the picture that is shown.
desk-shadows-conflict = No single light fits all marks. These already contradict each other: { $list }.

desk-vanishing-two = Direction { $group }: two lines always meet. A third one would test them.
desk-vanishing-fits = Direction { $group }: all lines ({ $lines }) can meet in one point, within the error of your drawing.
desk-vanishing-conflict = Direction { $group }: these lines cannot meet in one point. These already contradict each other: { $list }.
desk-horizon-drawn = The long line is the horizon of the first two directions.
desk-horizon-distance = The meeting point of the third direction lies { $px } px from that horizon, with a standard error of { $error } px.
desk-horizon-fits = One horizon fits all three directions, within the error of your drawing.
desk-horizon-conflict = No horizon fits all three directions.

desk-reflections-fits = One flat mirror fits all lines ({ $lines }) within the error of your drawing.
desk-reflections-conflict = No single flat mirror fits all lines. These already contradict each other: { $list }.

desk-draft-shadows-name = Shadows
desk-draft-shadows-phenomenon = Marks of shadows that were tested together: { $marks }. The smallest set of them that no single light fits has { $conflicting }. For all of them to go together, at least one drawn point would have to be off by { $least } px or more; { $error } px were allowed.
desk-draft-shadows-reasoning = A light, a thing and its shadow lie on one line, so one light leaves room for one place that fits all shadows.
desk-draft-vanishing-name = Parallel lines
desk-draft-vanishing-phenomenon = Lines of one direction that were tested together: { $marks }. The smallest set of them that cannot meet in one point has { $conflicting }. For all of them to go together, at least one drawn point would have to be off by { $least } px or more; { $error } px were allowed.
desk-draft-vanishing-reasoning = Lines that are parallel in the scene meet in one point of the picture.
desk-draft-horizon-name = Horizon
desk-draft-horizon-phenomenon = Lines of three level directions that were tested together: { $marks }. No horizon fits the meeting points of all { $conflicting } lines. For all of them to go together, at least one drawn point would have to be off by { $least } px or more; { $error } px were allowed.
desk-draft-horizon-reasoning = Level lines of every direction meet on one horizon.
desk-draft-reflections-name = Reflection
desk-draft-reflections-phenomenon = Lines from points to their images that were tested together: { $marks }. The smallest set of them that no single flat mirror fits has { $conflicting }. For all of them to go together, at least one drawn point would have to be off by { $least } px or more; { $error } px were allowed.
desk-draft-reflections-reasoning = Lines from points to their images in one flat mirror are parallel in the scene, so they meet in one point of the picture.

measurement-desk-marks = Marks tested together
measurement-desk-conflicting = Size of the smallest set that does not go together
measurement-desk-least = Least error of drawing with which all would go together
measurement-desk-error = Error of drawing that was allowed
rule-person-measured = A person drew lines in the picture and chose this word. The numbers come from this drawing; no rate among ordinary photos stands behind them.

## The guided look

look-title = Guided look
look-help = Some things only a person can judge. You are asked one question after the other, first about the whole picture, then about places in it. Your answers are kept as you gave them; nothing is made into a score.
look-begin = Begin
look-again = Look again
look-progress-whole = Whole picture: question { $question } of { $questions }
look-progress-place = Place { $place } of { $places }: question { $question } of { $questions }
look-place-whole = Whole picture
look-place = Place { $place }
look-hint = What to look for
look-answer-right = Looks right
look-answer-wrong = Looks wrong
look-answer-unclear = Can’t tell
look-back = Back
look-skip = Next place
look-write = Write it down as a finding
look-ended = All questions were asked.
look-counts = Looks right: { $right }. Looks wrong: { $wrong }. Can’t tell: { $unclear }. These are your answers and no measure of the picture.
look-draft-name = { $group }: { $part }
look-draft-reasoning = A person looked and found that this looks wrong. The question was: { $question }

look-group-structure = Structure and space
look-group-interaction = How things meet
look-group-sense = Common sense and function
look-group-anatomy = Bodies and faces

look-edges-part = Edges
look-edges-question = Do edges and outlines go on as one line?
look-edges-hint = Follow a rail, a strap or a table’s edge behind the things that cover it. It should come out where it would go on.
look-edges-ordinary = Broken things, glass and a shallow focus interrupt edges too.
look-depth-part = Front and back
look-depth-question = Is it clear everywhere what is in front and what is behind?
look-depth-hint = Look where things overlap. One thing should cover the other, and they should not change places along the edge.
look-depth-ordinary = Glass, mirrors, gaps in a fence and a very long lens confuse the eye as well.
look-size-part = Sizes
look-size-question = Do the sizes of things fit their distances?
look-size-hint = Compare people, doors, cars and steps that stand equally far away.
look-size-ordinary = Wide lenses stretch the edges of a picture, long lenses press distances together, and people differ in size.
look-pattern-part = Patterns
look-pattern-question = Do patterns and rows go on evenly?
look-pattern-hint = Look along tiles, windows, bricks, keys or fabric. Watch for parts that merge, split or change their count.
look-pattern-ordinary = Handmade things, repairs and folds are uneven, and strong compression wipes fine patterns out.

look-contact-part = Contact
look-contact-question = Do things touch where they should?
look-contact-hint = Look at feet on the ground, hands on what they hold, and straps on shoulders. There should be pressure and no gap, and nothing should pass through.
look-contact-ordinary = Someone can be in the middle of a step, and soft light hides the place of contact.
look-shadow-part = Shadow of a thing
look-shadow-question = Does each thing have the shadow that belongs to it?
look-shadow-hint = Look for a shadow where a thing stands, of its shape, on the same side as the shadows of its neighbours.
look-shadow-ordinary = Clouds, several lamps and a flash soften, double or remove shadows.
look-mirror-part = Mirror image
look-mirror-question = Do mirrors, windows and water show what stands before them?
look-mirror-hint = Look for the same things in the image, turned around, in the right order and in the same light.
look-mirror-ordinary = An image shows things from another side, so it may rightly show what you cannot see, or hide what you see.

look-writing-part = Writing
look-writing-question = Can writing be read, and do signs look as they should?
look-writing-hint = Read signs, labels, plates and clocks letter by letter. Small writing should be blurred, not made of invented letters.
look-writing-ordinary = Other scripts, decoration, motion and strong compression make writing unreadable too.
look-function-part = Function
look-function-question = Could each thing be used for what it is?
look-function-hint = Look at handles, wheels, buttons, glasses, strings and tools. Each part should lead somewhere and be of use.
look-function-ordinary = Art, toys, props and unusual designs need not work.
look-gravity-part = Weight and support
look-gravity-question = Does everything rest on something or hang from something?
look-gravity-hint = Look at loads, liquids, cloth, hair and jewellery. They should fall, flow and hang as their weight wants.
look-gravity-ordinary = Wind, movement, hidden supports and a tilted camera give the same impression.
look-setting-part = Place and time
look-setting-question = Do things belong to this place and this time?
look-setting-hint = Compare clothes, plants, weather, uniforms, vehicles and street signs with each other and with what is said about the picture.
look-setting-ordinary = Travellers, film sets, festivals and imported things do not match their place either.

look-hands-part = Hands and feet
look-hands-question = Are hands and feet as they should be?
look-hands-hint = Count fingers and toes, follow each one to the hand, and look at joints, nails and the place of the thumb.
look-hands-ordinary = Fingers hide behind each other, move during the exposure, and not everyone has ten of them.
look-face-part = Face
look-face-question = Do the parts of each face go together?
look-face-hint = Compare both eyes, both ears, earrings, glasses and teeth, also in the faces in the background.
look-face-ordinary = Faces are not symmetrical, make-up and filters smooth them, and small faces lose their shape in compression.
look-limbs-part = Limbs
look-limbs-question = Does every arm and every leg belong to a body?
look-limbs-hint = Follow each limb from its end to its body, in groups and in animals too. Count them, and look at their lengths and bends.
look-limbs-ordinary = In a crowd a limb can belong to someone hidden, and a lens shortens what points towards it.
look-hair-part = Hair, skin and fur
look-hair-question = Do hair, skin and fur look grown?
look-hair-hint = Look where hair begins and where it crosses skin or collars. Strands should not melt into them, and skin should have pores and folds.
look-hair-ordinary = Retouching, phone cameras and compression smooth skin and hair in ordinary photos.
