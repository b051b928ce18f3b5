### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = The file was dropped on the page. A picture that is dragged out of a website or a messenger can be a smaller or newly saved copy, without the details that the first file had.
limit-arrival-picked-on-phone = The file was chosen on a phone or a tablet. Such devices may convert the picture, make it smaller, or take out its position before a page gets it.
limit-arrival-pasted = The picture was pasted. The clipboard makes a new picture: the first file’s metadata, its compression and its signatures are lost on that way. Drop the file itself if you have it.

## In place of sensitive values in exports

redacted-position = (position left out)
redacted-serial_number = (serial number left out)
redacted-name = (name left out)
redacted-contact = (contact left out)
redacted-thumbnail = (small picture left out)
redacted-document_id = (document identifier left out)
redacted-path = (file path left out)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = Statements about the camera
metadata-camera-looks-for = Reads what the file says about how the photo was taken: camera, lens, time, exposure and position.
metadata-camera-blind-to = Most websites remove these statements, so nothing follows where they are missing. Where they are there, nobody has checked them.

metadata-camera-name = Statements about the camera
metadata-camera-phenomenon = The file says how the photo was taken.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = These statements are not signed. Any program can write them, change them or copy them from another photo.
metadata-camera-ordinary-1 = Cameras and phones write such statements into every photo.
metadata-camera-ordinary-2 = Editors and converters copy them from one file to the next, also into collages and screenshots.
metadata-camera-next = Compare the statements with what the source says, and ask for the first file from the camera.

metadata-camera-camera = { " " }The camera is named as “{ $value }”.
metadata-camera-lens = { " " }The lens is named as “{ $value }”.
metadata-camera-time = { " " }The time is { $value }.
metadata-camera-time-written = { " " }The time is written as “{ $value }”.
metadata-camera-exposure = { " " }The exposure was { $value }.
metadata-camera-position = { " " }A position is given.
metadata-camera-no-position = { " " }No position is given.

## metadata/history, a finding of metadata/editor

metadata-history-name = Editing history
metadata-history-phenomenon = { $count ->
    [one] The file has an editing history of one step: “{ $actions }”.{ $programs }{ $times }
   *[other] The file has an editing history of { $count } steps. The steps are: “{ $actions }”.{ $programs }{ $times }
}
metadata-history-reasoning = Editors of one maker write such histories. They name when a file was opened, converted and saved, and seldom what was changed in it.
metadata-history-ordinary-1 = Photographers and newsrooms crop, resize and correct nearly every picture, and each save adds a step.
metadata-history-ordinary-2 = A history can come from a template or from another picture that was pasted in.
metadata-history-next = Ask which steps were made in these programs, and ask for the file from before the first one.

metadata-history-programs = { " " }The programs are “{ $names }”.
metadata-history-time = { " " }The time is { $time }.
metadata-history-times = { " " }The first time is { $first }, the last one { $last }.

## metadata/damage

metadata-damage-check = Readable metadata
metadata-damage-looks-for = Looks for places in the metadata that cannot be read: pointers that lead nowhere, lists that lead back to themselves, broken syntax.
metadata-damage-blind-to = It cannot see wrong values that are well written, and it does not read the private notes of camera makers.

metadata-damage-name = Broken metadata
metadata-damage-phenomenon = { $count ->
    [one] One place in the { $group } metadata cannot be read, at byte { $offset }: { $what }
   *[other] { $count } places in the metadata cannot be read. The first one stands in the { $group } metadata at byte { $offset }: { $what }
}
metadata-damage-reasoning = What could be read is listed. What the broken places said is lost.
metadata-damage-ordinary-1 = A program that removed or moved parts of the metadata left pointers to places that are gone.
metadata-damage-ordinary-2 = Some cameras, scanners and small programs write such mistakes themselves.
metadata-damage-next = Ask which programs the file went through, and ask for an earlier copy.

metadata-damage-header = the block does not begin as its format says.
metadata-damage-truncated = the block ends too early.
metadata-damage-loop = a list leads back to itself.
metadata-damage-pointer = a pointer leads outside the block.
metadata-damage-entry = a value lies outside the block, or is of an unknown type.
metadata-damage-too-many = there are more entries than are read.
metadata-damage-syntax = the text breaks the rules of its format.

## metadata/contradictions

metadata-contradictions-check = Contradictions in what the file says
metadata-contradictions-looks-for = Compares statements of the file with each other and with the picture: sizes, orientations, times, position, camera, caption.
metadata-contradictions-blind-to = It cannot see statements that are wrong but agree, and nothing follows where statements are missing.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }One more pair of statements differs in this way.
   *[other] { " " }{ $count } more pairs of statements differ in this way.
}

metadata-contradiction-size-name = Stated size and picture
metadata-contradiction-size-phenomenon = “{ $place }” says that the picture has { $value } pixels, but it has { $other_value }.{ $more }
metadata-contradiction-size-reasoning = Usually the picture got another size after the statement was written.
metadata-contradiction-size-ordinary-1 = A website, a messenger or an editor made the picture smaller or cropped it, and kept the statement.
metadata-contradiction-size-ordinary-2 = A camera stored the size of the sensor’s picture next to a smaller copy.
metadata-contradiction-size-next = Ask for the copy in the stated size.

metadata-contradiction-orientation-name = Two orientations
metadata-contradiction-orientation-phenomenon = “{ $place }” says { $value }, but “{ $other_place }” says { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = Usually one statement was changed without the other.
metadata-contradiction-orientation-ordinary-1 = A viewer or an editor turned the picture and updated only one of the two statements.
metadata-contradiction-orientation-ordinary-2 = A converter copied one of them from the file before.
metadata-contradiction-orientation-next = Ask which program turned the picture.

metadata-contradiction-times-name = Times in the wrong order
metadata-contradiction-times-phenomenon = “{ $place }” says { $value }, and “{ $other_place }”, which should not be earlier, says { $other_value }.{ $more }
metadata-contradiction-times-reasoning = A picture is taken before it is changed. The difference is larger than that between any two clocks on Earth, or than the stated time zones allow.
metadata-contradiction-times-ordinary-1 = The clock of the camera or of the computer was wrong, or was reset by an empty battery.
metadata-contradiction-times-ordinary-2 = Somebody corrected the time of the photo afterwards, in one place only.
metadata-contradiction-times-next = Ask when the photo was taken, and compare with other photos of the same camera.

metadata-contradiction-gps-time-name = Camera’s clock and GPS time
metadata-contradiction-gps-time-phenomenon = “{ $place }” says { $value }, but the GPS clock in “{ $other_place }” says { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = GPS gives universal time. No time zone, or not the stated one, makes the two clocks agree.
metadata-contradiction-gps-time-ordinary-1 = The clock of the camera was set to a wrong day, hour or time zone.
metadata-contradiction-gps-time-ordinary-2 = The device had no signal and wrote the last position and time that it knew.
metadata-contradiction-gps-time-next = Ask where and when the photo was taken, and compare with other photos of the same device.

metadata-contradiction-position-name = Position that does not exist
metadata-contradiction-position-phenomenon = “{ $place }” says { $value }, but such a value cannot be larger than { $other_value }.{ $more }
metadata-contradiction-position-reasoning = There is no such place on Earth.
metadata-contradiction-position-ordinary-1 = A program wrote the position with a mistake of format or of sign.
metadata-contradiction-position-ordinary-2 = The receiver had no signal and wrote values without meaning.
metadata-contradiction-position-next = Do not rely on the position. Ask where the photo was taken.

metadata-contradiction-camera-name = Statements about the camera disagree
metadata-contradiction-camera-phenomenon = “{ $place }” says “{ $value }”, but “{ $other_place }” says “{ $other_value }”.{ $more }
metadata-contradiction-camera-reasoning = As far as is known, devices of that name do not write the other statement.
metadata-contradiction-camera-ordinary-1 = A program copied metadata from a photo of another camera, for example into a panorama or a collage.
metadata-contradiction-camera-ordinary-2 = The device was sold under another brand than that of its maker, or its software was replaced.
metadata-contradiction-camera-next = Ask which camera took the photo, and ask for another photo of the same camera.

metadata-contradiction-copies-name = One thing stated twice, differently
metadata-contradiction-copies-phenomenon = “{ $place }” says “{ $value }”, but “{ $other_place }” says “{ $other_value }”.{ $more }
metadata-contradiction-copies-reasoning = Both places are meant to say the same. Usually a program changed one of them and not the other.
metadata-contradiction-copies-ordinary-1 = An archive or an agency corrected a date, a name or a place with a program that knows only one of the two places.
metadata-contradiction-copies-ordinary-2 = An editor kept the metadata of the file that it opened first and took the picture from another.
metadata-contradiction-copies-next = Ask who changed the metadata, and which of the two statements is right.

metadata-contradiction-digest-name = Caption changed by another program
metadata-contradiction-digest-phenomenon = The IPTC block is not the one that “{ $place }” was computed from.{ $more }
metadata-contradiction-digest-reasoning = Editors of one maker store a check sum of the caption’s block. It no longer fits, so another program has changed the block since.
metadata-contradiction-digest-ordinary-1 = Agencies and archives add captions, keywords and credits with programs of their own.
metadata-contradiction-digest-ordinary-2 = A website or a tool removed or rewrote parts of the block.
metadata-contradiction-digest-next = Ask the agency or the archive for the caption as the photographer wrote it.

metadata-contradiction-sparse-name = Camera without a camera’s details
metadata-contradiction-sparse-phenomenon = “{ $place }” names a camera (“{ $value }”), but the file has nothing else that cameras write. It lacks { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = Cameras and phones normally write these details next to the name. Usually somebody or something has written or kept the name alone.
metadata-contradiction-sparse-ordinary-1 = A website or a program removed most details and kept the name of the camera, the time or the position.
metadata-contradiction-sparse-ordinary-2 = A scanner or a simple app wrote only its name, or somebody added the name by hand to a photo that had lost its metadata.
metadata-contradiction-sparse-next = Ask for the first file from the camera, with all its details.

## Names of measurements

measurement-metadata-damage = Broken places in the metadata
measurement-contradictions = Pairs of statements that differ

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
when-clock = { $day }, { $clock }
when-clock-zone = { $day }, { $clock } ({ $zone })
