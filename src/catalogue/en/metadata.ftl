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
