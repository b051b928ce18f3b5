### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }, part { $number } of { $count }
structure-size = { $width } × { $height } px
structure-frames = { $count } frames
structure-extended-xmp = XMP, extended
structure-thumbnail = small copy of the picture
structure-gain-map = gain map (brightness for bright screens)
structure-restart-interval = restart marker after { $count } units
structure-restarts-odd = restart markers are out of order
structure-cut = cut off
structure-outside = points outside of its block
structure-wrong-order = in the wrong place
structure-bad-checksum = check sum does not fit
structure-left-out = { $count } more, not shown
structure-picture = picture
structure-packed = packed with Brotli, not read
structure-script = program, not run
structure-outside-file = points to another file, not loaded
structure-film = short film
structure-wrong-list = names parts that are not there, or misses some
