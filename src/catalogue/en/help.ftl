### Help in place: the words used on the page, the figures behind it, and use at a stand.

figures-title = Error rates and model card
figures-help = These are the measured figures behind every rate on this page, as the commands that measure them wrote them, in English.

terms-title = Words used here
term-sign = Sign
term-sign-words = Something that a check found and that ordinary photos rarely show. A sign says where to look; it does not say what happened.
term-note = Note
term-note-words = A fact without direction, such as the camera’s name. It counts for nothing and against nothing.
term-ordinary = Ordinary photos
term-ordinary-words = Unaltered photos with a known history, on which was counted how often each value occurs. Other kinds of pictures, such as scans or drawings, can behave differently.
term-rate = Rate, and “at most”
term-rate-words = How many ordinary photos show as much or more. Behind “at most” stands the upper end of the interval that holds the true share with 95 % confidence; it decides the word.
term-metadata = Metadata
term-metadata-words = What a file says about itself beside the picture: camera, time, place, program (EXIF, XMP, IPTC). Anybody can change it, and most websites remove it.
term-thumbnail = Thumbnail
term-thumbnail-words = A small copy of the picture inside the file. Not every program renews it when the picture changes.
term-credentials = Content Credentials
term-credentials-words = A signed record of how a picture came to be (C2PA). The signature shows whether what it covers changed since; it says nothing about what happened before.
term-signer = Signer and certificate
term-signer-words = A certificate names who signed. Anybody can make one; only a list of known signers, or of those who vouch for them, ties the name to somebody.
term-stamp = Time stamp
term-stamp-words = A signed note by a service about when something was signed. Without one, the time rests on the word of the signer.
term-compression = JPEG compression
term-compression-words = Saving as JPEG rounds the picture in blocks of 8 × 8 pixels. Each save leaves its own rounding, so earlier saves can be seen under the last one.
term-tables = Tables of a JPEG
term-tables-words = Lists of numbers in a JPEG file that say how coarsely brightness and colour were rounded. Many programs and cameras have tables of their own.
term-grid = Grid
term-grid-words = The lines between the blocks of a JPEG. A picture that was cropped or moved after one save and then saved again carries two grids.
term-quality = Quality
term-quality-words = The number from 1 to 100 that says how coarsely a JPEG was rounded. Low quality hides the traces that other checks look for.
term-resaved = Re-saved copy
term-resaved-words = A file that a website, a messenger or a program saved anew. It has lost data and fine traces, so a copy closer to the original shows more.
term-resizing = Resizing
term-resizing-words = Computing a picture anew with another number of pixels. New pixels are mixtures of old ones, which can leave a regular trace.
term-noise = Noise
term-noise-words = Fine grain that a sensor adds to every photo. Compression, resizing and smoothing change it, so it can differ from place to place.
term-filter = Colour filter
term-filter-words = Most cameras measure one colour for each pixel and compute the two others. That leaves a regular trace, which resizing and strong compression remove.
term-spectrum = Spectrum
term-spectrum-words = A view of how much regular detail a picture holds, by direction and distance. What repeats evenly shows as bright dots.
term-copy = Repeated area
term-copy-words = A part of a picture that stands in it twice, down to the grain. Copying hides things; but printed patterns and equal products repeat too.
term-map = Map
term-map-words = Colours over the picture that show how strong a trace is at each place. The scale is the same for every picture, and below the threshold nothing is drawn.
term-network = Network
term-network-words = A program that learned from many pictures what generators leave behind. It errs in both directions, so alone it never gives more than a moderate sign.
term-generator = Generator
term-generator-words = A program that computes a picture, or a part of one, from words or from other pictures.
term-webgpu = WebGPU
term-webgpu-words = The way in which a browser lets a page compute on the graphics processor. Without it the network is slower and says the same.
term-hash = SHA-256
term-hash-words = A fingerprint of the file’s bytes. Two files with the same fingerprint are the same file.
term-seal = Sealed page
term-seal-words = A page whose rules the browser has closed: it can reach no server any more, not even its own, until it is loaded again.

kiosk-help = This page goes back to the start when nobody has used it for { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}. Nothing is kept then.

filter-severity = Show
filter-all = All signs and notes
filter-low = Slightly unusual and above
filter-moderate = Unusual and above
filter-high = Very unusual only
filter-by-strength = Strongest first
filter-by-basis = By layer of evidence
filter-hidden = { $count ->
    [one] One entry is not shown.
   *[other] { $count } entries are not shown.
}

local-link-about = A vision model on your own computer can be asked about a picture too, on a page of its own, because this one lets nothing out. There, parts of the picture go to a program that you run and name; it may itself pass them on.
local-link = Ask a model on your own computer (opens a new tab)
