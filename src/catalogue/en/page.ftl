### The page around the findings.

## Severity

severity-info = For information
severity-low = Slightly unusual
severity-moderate = Unusual. Worth checking
severity-high = Very unusual in ordinary photos

severity-word-info = Note
severity-word-low = Low
severity-word-moderate = Moderate
severity-word-high = High

## Layers of evidence

basis-signed = Signed: a signature in the file
basis-stated = Stated: what the file says about itself
basis-structure = Structure: how the file is built
basis-compression = Compression: traces of saving
basis-pixels = Pixels: noise, colour and resizing
basis-geometry = Geometry: repeated or impossible places
basis-network = Network: a trained network
basis-person = Person: somebody’s own judgement

## Values

value-share = { $percent } %
value-plain = { $value }
value-pixels = { $value } px
value-bytes = { $value ->
    [one] { $value } byte
   *[other] { $value } bytes
}
value-kilobytes = { $value } kB
value-megabytes = { $value } MB
value-offset = byte { $value }
value-jpeg-quality = quality { $value }
value-network-score = { $value }
value-seconds = { $value } s
value-range = { $low } to { $high }
value-dimensions = { $width } × { $height } px
value-none = –

## Before the page has started

start-loading = Loading …
start-no-webassembly = This browser does not run WebAssembly, or its settings forbid it. Telltale needs it. A current Firefox, Chrome, Edge or Safari has it.
start-no-simd = This browser is too old: it does not know WebAssembly SIMD. A current Firefox, Chrome, Edge or Safari knows it.
start-no-worker = This browser does not allow background scripts (workers). Telltale needs them. A current Firefox, Chrome, Edge or Safari has them.
start-no-rule = This server does not send the rule that closes the background script, so this page cannot seal itself and takes no picture. Telltale’s notes on hosting name the rule.
start-failed = Telltale could not be loaded. Check your connection and reload the page.

## Header and start

page-title = Telltale
page-tagline = Looks for signs of editing and generation in a picture. The picture stays on this device.
page-choose-other = Another picture
page-language = Language
page-language-ask = To change its language, the page has to load again, and it forgets the picture that is open. Change the language?
page-seal-open = Not sealed yet
page-seal-closed = Sealed. Check it yourself
page-seal-hint-open = The page is still loading its parts. No picture is read before it has sealed itself.
page-seal-hint-closed = The browser no longer lets this page connect to any server.

page-drop-title = Drop a picture here
page-drop-action = Choose a picture
page-drop-other-ways = You can also paste one from the clipboard.
page-drop-kinds = JPEG, PNG, WebP, GIF, TIFF or BMP, up to 100 megapixels. Of HEIC, AVIF, JPEG XL and SVG only the file and its metadata are checked, not the picture itself.
page-only-an-address = Only an address has come, not the picture itself. Fetching it would tell its server that you look at it, so this page does not do that. Save the picture first, then drop the file.
page-drop-no-picture = There was no picture in what was dropped.
page-launch-unreadable = The browser could not read a file that was to be opened here. It may have been moved, changed or deleted. Drop it here, or choose it again.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] Only the first { $taken } pictures were taken, and one more was left out. Drop that one by itself.
   *[other] Only the first { $taken } pictures were taken, and { $count } more were left out. Drop those in smaller folders.
}
page-drop-release = Release to open this picture

page-intro-title = What you will see
page-intro-signs = Each sign says what was seen, where, why that is unusual, and what else causes it.
page-intro-rates = How unusual a sign is comes from a count: how many ordinary photos show as much or more.
page-intro-silence = A check that finds nothing is not good news, and a check that could not be used says why.
page-intro-no-score = No single score sums up the picture, because one number cannot carry that.

page-loading-parts = Loading the checks and the network. You can already drop a picture.
page-ready = Ready. Everything is loaded, and the page has sealed itself.
page-ready-incomplete = Ready, and the page has sealed itself. Some checks cannot be used.
page-missing-reader = The part that reads Content Credentials could not be loaded. What is signed in a file stays unread.

page-waiting = Getting ready … Your picture waits on this device and is opened once the page has sealed itself.
page-not-loaded = The checks could not be loaded, so no picture can be analysed. Check your connection and reload the page.
page-no-worker = The analysis stopped too often, and this sealed page cannot start a new one. Please reload the page and open the picture again.
page-no-worker-started = No background script (worker) could be started here, so no picture can be analysed. The browser may be short of memory, or its settings may forbid such scripts. Close other tabs and reload the page; if that does not help, use another browser.
page-not-sealed = The browser did not take the rule that closes this page to every server, so no picture is read here. Reload the page; if that does not help, use another browser.
page-reload = Reload the page

## Stage

page-stage-label = Picture
page-stage-help = Arrow keys move the picture, plus and minus zoom, one shows 100 %, zero shows the whole picture.
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-zoom-fit = Fit
page-zoom-level = { $percent } %
page-heat-toggle = Map
page-heat-legend = Map: { $check }. { $meaning } The colours mean the same in every picture.
page-heat-blank = Blank below { $value }
page-heat-unseen = Hatched: not looked at
page-nothing-to-show = There is nothing to show. You can drop another picture here.
page-not-shown = Your browser cannot show this kind of picture. The checks read the file all the same.
page-picture-alt = The picture that you opened: { $name }

## Strip

headline-low = Strongest sign: low. Slightly unusual.
headline-moderate = Strongest sign: moderate. Unusual, worth checking.
headline-high = Strongest sign: high. Very unusual in ordinary photos.
headline-rule-low = Strongest sign: low. { $name }.
headline-rule-moderate = Strongest sign: moderate. { $name }.
headline-rule-high = Strongest sign: high. { $name }.
headline-nothing = Nothing unusual found. That does not show the photo is authentic.
headline-nothing-without-pixels = The picture itself could not be checked. In the rest of the file nothing unusual was found. That does not show the photo is authentic.
headline-nothing-incomplete = Part of this picture could not be read. In what is left nothing unusual was found. That does not show the photo is authentic.
headline-nothing-few = Nothing unusual found, but most checks of the picture itself could not be used. That does not show the photo is authentic.
headline-unusable = No check could be used on this file, so nothing can be said about it.

page-strip-label = Summary
page-none-ended = No check has ended yet.
page-strongest-so-far-none = Nothing unusual found so far.
page-stopped-none = Stopped early. In the checks that ran, nothing unusual was found.
page-headline-so-far = Not final, because checks are still running. { $headline }
page-headline-stopped = Not complete, because the analysis was stopped early. { $headline }
page-count-signs = { $count ->
    [one] sign
   *[other] signs
}
page-count-nothing = { $count ->
    [one] check found nothing
   *[other] checks found nothing
}
page-count-unusable = { $count ->
    [one] could not be used
   *[other] could not be used
}

## Analysis

page-opening = Reading the file …
page-starting-network = Preparing the network …
page-progress = Check { $current } of { $total }: { $check }
page-cancel = Cancel
page-cancelling = Stopping …
page-cancelled = Stopped. What was found until then is shown below; the other checks did not run.
page-cancelled-early = Stopped before the first check ended.
page-ended = { $left ->
    [0] The analysis was stopped at once. Reload the page before the next picture.
    [one] The analysis was stopped at once. That is possible one more time before the page must be reloaded.
   *[other] The analysis was stopped at once. That is possible { $left } more times before the page must be reloaded.
}
page-again = Analyse again
page-analysed = The analysis is complete.
page-replaced = { $left ->
    [0] One part of the analysis broke and was replaced. There is no replacement left; reload the page before the next picture.
    [one] One part of the analysis broke and was replaced. One more replacement is ready.
   *[other] One part of the analysis broke and was replaced. { $left } more replacements are ready.
}

## Files that cannot be analysed

page-refused-empty = This file is empty
page-refused-empty-help = A copy or a download may have been cut off. Ask for the file again.
page-refused-unsupported = This kind of file cannot be read
page-refused-unsupported-help = Ask for the picture as it left the camera or the app, if that is another type. Converting this file removes traces that the checks look for.
page-refused-too-large = This picture is too large
page-refused-too-large-help = It would need more memory than a browser page has. Do not resize it: that removes the traces that the checks look for.
page-refused-damaged = This picture is damaged
page-refused-damaged-help = Ask for another copy, and compare the sizes of both.
page-refused-broken = The analysis of this file stopped with an error
page-refused-broken-help = Nothing is said about this file. With a large picture the browser may have run out of memory; closing other tabs can help. You can try again, or open another picture.
page-refused-unreadable = The browser could not read this file
page-refused-unreadable-help = It may have been moved, changed or deleted since you chose it, or the browser may be short of memory. Choose it again.
page-file-above-limit = The file has { $size }; the limit is { $limit }. Cut a part out with another program, without resizing it, save it as PNG so that nothing is lost, and look at that. Say where it comes from when you report on it.

## Cards and detail

page-findings-title = Signs and notes
page-detail-reasoning = Why this is unusual
page-detail-reasoning-fact = What this means
page-detail-agreeing = Other checks that point to the same
page-detail-ordinary = What else causes it
page-detail-next = What you can do next
page-detail-rarity = How unusual
page-detail-measurements = Measurements
page-detail-places = Places in the picture
page-detail-basis = Rests on
page-detail-blind = What the check cannot see
page-detail-method = Version and sources
page-detail-version = Version { $version } of this check.
page-detail-source = { $title }: { $address }

page-rarity-capped = This kind of evidence alone is never called more than “{ $word }”.
page-rarity-rule = { $word }. No rate stands behind this word, but a rule: { $rule }
page-rarity-fact = This describes the file. It points in no direction by itself.

page-table-value = Here
page-table-ordinary = 95 % of ordinary photos
page-table-left = Left
page-table-top = Top
page-table-width = Width
page-table-height = Height
page-places-more = { $count ->
    [one] One smaller place is not listed.
   *[other] { $count } smaller places are not listed.
}
page-region-bytes = A stretch of the file: { $len } from { $offset }

## Checks, file, runtime

page-checks-title = What was checked
page-checks-found = Found something
page-checks-nothing = Found nothing
page-checks-unusable = Could not be used, because
page-checks-failed = Failed. The other checks stay valid
page-checks-pending = Not run

page-file-title = The file
page-file-name = Name
page-file-kind = Type by content
page-file-kind-unknown = unknown
page-file-size = Size
page-file-dimensions = Picture
page-file-hash = SHA-256
page-file-arrival = How it came
page-file-arrival-dropped = dropped on the page
page-file-arrival-picked = chosen in the file picker
page-file-arrival-picked-on-phone = chosen on a phone or a tablet
page-file-arrival-pasted = pasted from the clipboard
page-file-arrival-sample = one of the sample pictures
page-file-arrival-command-line = given to the command line
page-file-orientation = Orientation
page-file-orientation-turned = stored turned, shown upright (EXIF { $value })

page-runtime-title = How it ran
page-runtime-backend = Network runs on
page-runtime-cpu = the processor (CPU)
page-runtime-webgpu = the graphics processor (WebGPU)
page-runtime-none = nothing: the network does not take part
page-runtime-reason = Why
page-runtime-model = Network
page-runtime-quantization = Weights
page-runtime-problem = Network left out
page-runtime-self-test = Self-test, largest difference
page-runtime-version = Version

page-limits-title = What this report cannot tell
page-save = Save the report
page-save-form = Form of the report
page-save-failed = The browser could not save this. Its settings may forbid downloads, or there may be no room left. You can try again.
page-caution-network = The network was left out: { $problem }
page-caution-failed = { $count ->
    [one] One check stopped with an error and says nothing about this picture. The other checks stay valid.
   *[other] { $count } checks stopped with an error and say nothing about this picture. The other checks stay valid.
}
page-caution-copy = This looks like a re-saved copy, so many checks see less. A copy closer to the original would help.
page-save-sensitive = With sensitive values: positions, names, serial numbers, and whatever else the lab marks.

## The reader's own part

review-title = Your judgement
review-help = What you say here stays in this page until you save a report; then it goes along as you wrote it. It changes no measurement and no severity.
review-accepted = Accept
review-rejected = Reject
review-unsure = Unsure
review-word-accepted = accepted
review-word-rejected = rejected
review-word-unsure = unsure
review-note = Note
review-own-version = Write your own version
review-change = Change
review-remove = Remove
review-undo = Undo
review-add = Add what you see
review-lose = Your own judgement of this picture has not been saved. Open another picture all the same?

person-form-title = What you see
person-form-name = What is it?
person-form-phenomenon = What do you see?
person-form-reasoning = Why is that unusual? (may stay empty)
person-form-severity = How unusual, in your judgement?
person-form-naturalness = How natural does it look, from 0 (not at all) to 100 (fully)? (may stay empty)
person-form-place = Where, in pixels of the picture? (may stay empty)
person-form-sight = Take the part in sight
person-form-draw = Draw it in the picture
person-form-drawing = Drag across the picture, from one corner of the place to the other.
person-form-keep = Keep
person-form-cancel = Cancel
person-form-missing = Please say what it is and what you see.
person-form-outside = A place needs four whole numbers and has to lie inside the picture.
person-form-naturalness-wrong = Naturalness is a whole number from 0 to 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = No reason was given.
person-own-ordinary-1 = People see patterns in noise and in compression, above all once they expect something.
person-own-ordinary-2 = Unusual things also happen in front of a camera.
person-own-next = Ask a second person to look at the same place, without telling them what you saw.
rule-person = A person looked at the picture and chose this word. No measurement stands behind it.

## Saved reports

export-html = Web page, to read and print
export-markdown = Text (Markdown)
export-json = Everything, for programs (JSON)
export-media-review = Draft for a fact-check (MediaReview)
export-anomreason = Annotations (AnomReason)
export-coco = Annotations with places (COCO)
export-picture = Picture with the places outlined (PNG)

document-title = Telltale: signs in a picture
document-title-several = Telltale: signs in several pictures
document-about = This report does not contain the picture; the SHA-256 below says which file it is about. If the file holds positions, names of persons, serial numbers or the like, they were left out. What a reader wrote stands here as it was written.
document-about-sensitive = This report does not contain the picture; the SHA-256 below says which file it is about. If the file holds positions, names of persons, serial numbers or the like, they were not left out. What a reader wrote stands here as it was written.
document-severity = Severity
document-review = Judgement of a person
document-naturalness = Naturalness, given by a person (0 to 100)
document-own = What a person added
document-code = Code
document-plan = Where the places lie in the picture. The numbers are those of the signs and notes below.

## Lab

page-lab-title = Lab
page-lab-help = Raw views for trained eyes. They are not findings.
page-lab-file = The file
page-lab-filter = Filter
page-lab-structure = How the file is built
page-lab-structure-part = Part
page-lab-structure-note = What it holds
page-lab-structure-offset = From byte
page-lab-structure-length = Length
page-lab-run = { $name } × { $count }
page-lab-metadata = What the file says about itself
page-lab-metadata-help = Anyone can write such words into a file: they are statements, no evidence.
page-lab-metadata-key = Field
page-lab-metadata-value = Value
page-lab-metadata-none = This file says nothing about itself. On the web that is normal: most sites take such words out.
page-lab-none-fits = Nothing here fits the filter.
page-lab-group-container = Container fields
page-lab-group-text = Texts and comments
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = Photoshop resources
page-lab-group-icc = Colour profile (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = Show more ({ $count } left)
page-lab-cut = { $count ->
    [one] One statement more was read and is not listed.
   *[other] { $count } statements more were read and are not listed.
}
page-lab-left-out-position = Position: left out of exports
page-lab-left-out-serial-number = Serial number: left out of exports
page-lab-left-out-name = Name: left out of exports
page-lab-left-out-contact = Contact: left out of exports
page-lab-left-out-thumbnail = Small picture: left out of exports
page-lab-left-out-document-id = Document identifier: left out of exports
page-lab-left-out-path = File path: left out of exports

## Check it yourself

page-privacy-title = Check it yourself
page-privacy-close = Close
page-privacy-idea = This page seals itself before it reads a picture. Everything it needs is loaded first. Then it adds a rule that the browser enforces and that no script can take back: no connection to any server, not even to the one that the page came from.
page-privacy-state-open = Not sealed yet. No picture has been read.
page-privacy-state-closed = Sealed { $seconds } s after the page was opened.
page-privacy-policy-title = The rule, line by line
page-privacy-policy-directive = Rule
page-privacy-policy-meaning = In plain words
page-policy-default = Whatever is not named below is forbidden.
page-policy-script = No more scripts can be loaded. The WebAssembly code that is already here may go on.
page-policy-style = No style sheet can be loaded.
page-policy-img = Pictures can come only from this device’s memory.
page-policy-connect = No connection to any server.
page-policy-worker = No new background scripts.
page-policy-form = No form can be sent.
page-policy-base = Addresses in the page cannot be redirected.
page-policy-frame = No other page can be shown inside this one.
page-privacy-rtc = Policies cover neither calls from browser to browser (WebRTC) nor what a page says to the script that keeps it on this device (a service worker), so the page removed both before it sealed itself.
page-privacy-requests-title = Requests of this page since it was opened
page-privacy-requests-workers = The background workers are not in this list. A rule of their own forbids them every request from the start, and the test above tries it.
page-privacy-requests-count = { $count ->
    [one] One request. Requests after the seal: { $after }.
   *[other] { $count } requests. Requests after the seal: { $after }.
}
page-privacy-requests-what = What
page-privacy-requests-when = When
page-privacy-requests-size = Size
page-privacy-requests-after = { $when }, after the seal
page-privacy-requests-try = blocked: a try of the test above
page-privacy-leak-title = Let the page try to break out
page-privacy-leak-help = The button makes the page and its background worker try to reach this server and another one ({ $origin }), without any part of a picture. It can be used once the page is sealed.
page-privacy-leak-button = Try to leak
page-privacy-leak-running = Trying …
page-privacy-leak-all-blocked = { $count ->
    [one] One try, and it was blocked.
   *[other] { $count } tries, and all of them were blocked.
}
page-privacy-leak-open = { $count ->
    [one] One try was not blocked. Do not open a confidential picture in this browser.
   *[other] { $count } tries were not blocked. Do not open a confidential picture in this browser.
}
page-privacy-leak-try = Try
page-privacy-leak-page = From the page
page-privacy-leak-worker = From the worker
page-privacy-leak-blocked = blocked
page-privacy-leak-open-same = not blocked: this server
page-privacy-leak-open-other = not blocked: another server
page-privacy-leak-none = does not exist there
page-privacy-leak-no-worker = No spare worker answered, so only the page itself was tried.
page-privacy-not-covered-title = What a page cannot block
page-privacy-not-covered-navigation = What you do yourself: following a link, typing an address, sharing or uploading the picture elsewhere.
page-privacy-not-covered-address = A program in the page could open another address and put words into it. No rule of the browser stops that. This page never does it, and you would see the address change.
page-privacy-not-covered-connect = A browser may look up an address, or connect to it, before it asks the rule, and then say nothing (seen in Chromium). A program in the page could abuse that; this one does not, and its source is open.
page-privacy-not-covered-browser = What the browser and its extensions do, and what the operating system does.
page-privacy-aeroplane = To be sure without trusting anyone: wait until the page says “Sealed”, switch off the network, open the picture, and close the page before you switch the network on again.

## The signed history

page-history-title = Signed history, the newest picture first
page-history-untitled = A picture without a title
page-history-unnamed = somebody without a name
page-history-unsigned = It carries no Content Credentials of its own, so nothing signed is known about it.
page-history-signer = Signed by { $name }. { $trust }
page-history-signer-unlisted = Signed with a certificate that calls itself “{ $name }”. { $trust }
page-history-certificate = The certificate is named { $name }.
page-history-listed = The signer is on this list: { $list }.
page-history-identity = A statement about a person or an organisation goes with it: { $name } ({ $kind }).
page-history-failure = This does not fit: { $code }
page-history-parent = The picture above was made from this one.
page-history-component = This picture was placed into the one above.
page-history-input = A program looked at this picture when it made the one above.
page-history-lists = Signers were looked up in these lists: { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }, { $next }
page-history-lists-none = No list of signers was looked up.
page-history-software = { $name }
page-history-action = { $code ->
    [created] Made
    [opened] Opened
    [placed] Another picture placed in it
    [removed] Something taken out
    [edited] Edited
    [edited-metadata] Metadata edited
    [adjustedColor] Colours changed
    [color_adjustments] Colours changed
    [cropped] Cropped
    [resized] Resized
    [resized-proportional] Resized
    [orientation] Turned or mirrored
    [filtered] Filter applied
    [enhanced] Enhanced
    [drawing] Drawn on
    [addedText] Text added
    [converted] Converted to another format
    [transcoded] Encoded anew
    [repackaged] Repackaged
    [published] Published
    [redacted] Something blacked out of the record
    [watermarked] Watermark added
    [watermarked-bound] Watermark added
    [watermarked-unbound] Watermark added
    [deleted] Something deleted
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] made by a generator
    [compositeWithTrainedAlgorithmicMedia] put together, with parts by a generator
    [algorithmicMedia] computed by an algorithm
    [algorithmicallyEnhanced] enhanced by an algorithm
    [compositeSynthetic] put together, with synthetic parts
    [composite] put together
    [digitalCapture] taken with a digital camera
    [computationalCapture] taken and computed by a camera
    [compositeCapture] put together from photos
    [negativeFilm] scanned from a negative
    [positiveFilm] scanned from a slide
    [print] scanned from a print
    [digitalCreation] made on a computer by a person
    [digitalArt] made on a computer by a person
    [humanEdits] edited by a person
    [minorHumanEdits] slightly edited by a person
    [virtualRecording] recorded in a virtual place
    [screenCapture] picture of a screen
    [dataDrivenMedia] drawn from data
   *[other] { $code }
}

## Several pictures

pictures-title = Pictures
pictures-progress = { $count ->
    [one] { $over } of one picture is through.
   *[other] { $over } of { $count } pictures are through.
}
pictures-name = Picture
pictures-strongest = Strongest sign
pictures-signs = Signs
pictures-standing = State
pictures-waiting = waiting
pictures-waits = This picture waits until the one before it is through.
pictures-analysing = being analysed
pictures-done = { $unusable ->
    [0] analysed
    [one] analysed, 1 check not usable
   *[other] analysed, { $unusable } checks not usable
}
pictures-stopped = stopped
pictures-refused = cannot be analysed
pictures-failed = failed
pictures-stop = Stop the others
pictures-stop-all = Stop all
pictures-stop-one = Cancel the analysis of { $name }
pictures-save-page = Save all reports (one page)
pictures-save = Save all reports (JSON lines)
pictures-remove = Remove this picture
