### Why a check could not be used, why a file was refused, what a report cannot tell, and the names of measurements.

reason-check-broke = The check stopped with an error. The other checks are not affected.

## Why a check could not be used

reason-not-jpeg = This check needs a JPEG file, and this file is not one.
reason-jpeg-incomplete = The file lacks tables or picture data that this check needs.
reason-jpeg-process = The file uses a rare kind of JPEG that this check cannot read.
reason-no-pixels-format = Telltale has no decoder for { $format } pictures, so there are no pixels to look at. Everything else in the file was read.
reason-no-pixels-variety = The picture data are of a kind that Telltale cannot decode, so there are no pixels to look at.
reason-no-pixels-damaged = The picture data are damaged, so there are no pixels to look at.
reason-no-pixels-memory = Decoding the picture would need too much memory, so there are no pixels to look at.
reason-no-credentials-reader = The file may carry Content Credentials, and the part of Telltale that reads them could not be loaded.
reason-credentials-reader-broke = The file may carry Content Credentials, and reading them stopped with an error.
reason-no-thumbnail = The file carries no small copy of the picture.
reason-thumbnail-unreadable = The small copy in the file cannot be read.
reason-thumbnail-flat = The picture or its small copy is too small or too plain to be compared.
reason-no-scores = The network did not run on this picture.
reason-too-few-blocks = The picture, or the part of it that could be read, is too small for this check. It needs about { $limit } × { $limit } pixels.
reason-grid-not-measured = This file’s own compression leaves marks where this check reads, and it was not measured on such files.
reason-colours-stored-otherwise = The file does not keep brightness as a plane of its own, which this check needs.
reason-grid-covered = The last JPEG save of this file covers the traces that this check reads.
reason-too-smooth = The picture has too little fine detail for this check.
reason-scores-not-numbers = The network gave no usable number for this picture.
reason-too-long-for-network = The picture is too elongated for the network: its longer side is more than { $limit } times the shorter one, and no such picture was measured.
reason-too-compressed-for-network = The file was saved at a JPEG quality of about { $quality }. Below { $limit } it was not measured what the network’s score means.
reason-face-fills-picture = A face takes more than { $limit } % of the picture. Photos like that get high scores from the network more often than its rate allows, and too few were measured to say how often.
reason-too-small-for-network = The picture is too small for the network. It needs at least { $limit } pixels on each side.

## Why a file was refused

refused-empty = The file is empty. It has no bytes at all.
refused-unknown-type = Telltale does not recognise this type of file.
refused-other-type = This is a file of type “{ $type }”. Telltale reads JPEG, PNG, WebP, GIF, TIFF and BMP pictures. Of HEIC, AVIF, JPEG XL and SVG files it checks the file and its metadata, not the picture itself.
refused-film = This is a film or a similar file of the MP4 family, not a picture.
refused-text = This file contains text, not a picture.
refused-too-many-bytes = The file has { $found } MiB. The limit is { $limit } MiB.
refused-too-many-pixels = The file says that the picture is { $width } × { $height } pixels large. That is { $found } megapixels, and the limit is { $limit } megapixels.
refused-side-too-long = The longest side of the picture has { $found } pixels. The limit is { $limit } pixels.
refused-damaged = The file begins like a picture, but nothing behind its beginning can be read.

## What a report cannot tell

limit-authenticity = If nothing was found, that does not show where a picture comes from. Many changes leave no trace that these checks can see.
limit-closed-watermarks = Some generators hide marks that only their makers can read, such as Google’s SynthID and the marks of Meta and OpenAI in the pixels. These checks cannot see such marks.
limit-ordinary-photos = The error rates come from the photos that were tested. Other kinds of pictures, such as scans, drawings and screenshots, can behave differently.
limit-no-faces = Whether a face fills the picture could not be looked at. Photos that a face fills get high scores from the network more often than its rate says.

## How often ordinary photos show as much, and which photos were counted

rarity-rate = { $shown ->
    [0] None of { $photos } ordinary photos shows as much or more. With 95 % confidence, at most { $upper } % of such photos do.
    [one] One of { $photos } ordinary photos shows as much or more. With 95 % confidence, at most { $upper } % of such photos do.
   *[other] { $shown } of { $photos } ordinary photos show as much or more. With 95 % confidence, at most { $upper } % of such photos do.
}
rarity-alike = Counted separately: of { $photos } photos that were stored like this picture ({ $storage }), { $shown ->
    [0] none shows as much
    [one] one shows as much
   *[other] { $shown } show as much
}.
rarity-alike-too-few = Counted separately: only { $photos } photos that were stored like this picture ({ $storage }) were measured, too few to say how often such pictures show as much; of these { $shown ->
    [0] none does
    [one] one does
   *[other] { $shown } do
}.
rarity-alike-none = No photo that was stored like this picture ({ $storage }) was measured, so it cannot be said how often such pictures show as much.
storage-format = { $format ->
    [jpeg] JPEG
    [png] PNG
    [webp] WebP
    [gif] GIF
    [tiff] TIFF
    [bmp] BMP
   *[other] { $format }
}
storage-with-quality = { $format } of quality { $from } to { $to }
storage-smaller = { $file }, below { $below } megapixels
storage-between = { $file }, { $from } to { $below } megapixels
storage-larger = { $file }, { $from } megapixels and more
rarity-range = How it lies among ordinary photos
rarity-strength = Strength
rarity-share = { $percent } % of ordinary photos have at most
rarity-largest = The highest of all ordinary photos
rarity-here = This picture
rarity-key = Grey: how far 95 %, 99 % and all of these photos reach. Upright line: this picture. The farther right, the larger the difference that the same step stands for.
rarity-careful = None of these photos has a value as high as this picture. The count is not zero all the same, because it is careful: each photo is judged by a limit that was set without the photos of its source, and such a limit can be lower.
test-set-originals = The count covers { $photos } ordinary photos from { $sources } sources as they were published, of at most { $megapixels } megapixels each. Smaller photos are not counted, because it is surer of them that few show this; larger ones were not measured, and what adds up over their area counts only in proportion. Resized and resaved copies of a photo count as one. So few photos allow no stronger word. Photos of one source resemble each other, so the share may be larger than this figure.
test-set-originals-with-thumbnail = The count covers { $photos } ordinary photos from { $sources } sources that carry a small copy, as they were published. Copies of a photo that were saved again count as one. So few photos allow no stronger word. Photos of one source resemble each other, so the share may be larger than this figure.
test-set-training-photos-once = The count covers { $photos } small ordinary photos, each compressed again once at random. Each was judged by a version of the network that had not learned from its source; the shipped version learned from all of them. Photos of one source resemble each other, so the share may be larger than this figure.
test-set-training-photos = The count covers { $photos } small ordinary photos that no face fills, at most { $side } pixels long, that were compressed again. Each was judged by a version of the network that had not learned from its source; the shipped version learned from all of them. Resized and resaved copies of a photo count as one. Photos of one source resemble each other, so the share may be larger than this figure.

## Names of measurements

measurement-offset = Position in the file
measurement-count = Number
measurement-passes = Passes in which the picture data are stored
measurement-trailing-bytes = Data behind the end
measurement-file-bytes = Size of the file
measurement-quality-luma = Quality for brightness
measurement-quality-chroma = Quality for colour
measurement-score-picture = Network, for ranking (no probability)
measurement-score-whole = Network, from the picture seen small
measurement-history-steps = Steps in the editing history
measurement-longer-side = Side whose length fits a limit
measurement-thumbnail-width = Width of the small copy
measurement-thumbnail-height = Height of the small copy
measurement-thumbnail-correlation = Likeness of small copy and picture (1 is the same)
measurement-thumbnail-local = Strongest local difference, in units of the usual one
measurement-first-quality = Quality of the earlier save, estimated
measurement-first-share = Share of the detail that carries its traces
measurement-first-frequencies = Frequencies (of 64) with gaps
measurement-first-gain = Log-likelihood gained for each value
measurement-grid-x = Grid begins, from the left
measurement-grid-y = Grid begins, from the top
measurement-grid-share = Share of the pixels that lie on it
measurement-grid-nfa = False alarms to expect in the clearest place, as a power of ten
agreeing = { $name } ({ $word }): { $phenomenon }
measurement-grid-standing = The grid stands out among the others by (standard errors)
measurement-dc-step = Step of the brightness of its blocks
measurement-dc-coherence = Fit of the blocks to that step, above other grids
measurement-place-evidence = Log-likelihood ratio of the strongest place
measurement-saves-least = JPEG saves, at least
measurement-second-quality = Estimated quality of the save after that
measurement-saves-standing = Fit of two earlier saves above one (nats)
measurement-resampling-period = Distance at which the fine detail repeats
measurement-resampling-peak = Height of its peak in the spectrum (1 is the median of the spectrum)
measurement-flat-share = Share of the picture in the largest area
measurement-flat-around = Share of pixels around it that match all their neighbours
measurement-flat-red = Red of the colour (0 to 255)
measurement-flat-green = Green of the colour (0 to 255)
measurement-flat-blue = Blue of the colour (0 to 255)
measurement-copy-matches = Matching points
measurement-copy-correlation = Mean correlation of fine detail (1 is the same)
measurement-copy-strength = Strength of the strongest pair of areas
measurement-copy-scale = Size of the larger area against the smaller one
measurement-copy-degrees = Turn of one area against the other, in degrees
