### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.

## credentials/manifest

credentials-manifest-check = Content Credentials
credentials-manifest-looks-for = Reads the signed history that a file can carry: who signed it, what they state about the picture, and whether the file still fits what was signed.
credentials-manifest-blind-to = Most websites remove Content Credentials. Without them it finds nothing, whatever the picture is. A signature shows with which certificate something was stated and that what it covers did not change since; it does not show that the statement is true.

rule-credentials-changed = The file carries a signature, and what was signed is not what is in the file now. That is a fact about the file, whoever signed it.
rule-credentials-generated = The file carries a signed statement that the picture was generated, everything in it fits the signature, and the signer is on a list of known signers.
rule-credentials-generated-parts = The file carries a signed statement about generated parts, everything in it fits the signature, and the signer is on a list of known signers.
rule-credentials-unlisted = The signer is on no list, and anybody can make such a signature. The statement weighs as much as one without a signature.
rule-credentials-loose = The signature does not cover the picture as it is now. The statement weighs as much as one without a signature.
rule-credentials-chain = An earlier step of the signed history does not fit what was signed then.

credentials-signer = signed by { $name }
credentials-signer-unlisted = signed with a certificate that calls itself “{ $name }”
credentials-signer-unnamed = signed by somebody without a name
credentials-signer-unreadable = signed by somebody whose name cannot be read
credentials-time-listed = A time-stamp service confirms the time of signing: { $time }.
credentials-time-unlisted = A time-stamp service that is on no list gives the time of signing: { $time }.
credentials-time-none = The time of signing is not confirmed by anybody.
credentials-trust-listed = The signer is on this list: { $list }, as of { $date }.
credentials-trust-unlisted = The identity of the signer can't be verified: it is on none of the lists.
credentials-trust-expired = The identity of the signer can't be verified: the certificate is out of date, and no time stamp shows that it was valid at the time of signing.
credentials-trust-revoked = The identity of the signer can't be verified: the certificate was withdrawn.
credentials-states-captured = The signer states that a camera or a phone took the picture, with “{ $program }”.
credentials-states-created = The signer states that the picture was made with “{ $program }”.
credentials-states-edited = The signer states { $steps ->
    [one] one editing step
   *[other] { $steps } editing steps
}, with “{ $program }”.
credentials-states-nothing = The signer states nothing about how the picture was made.
credentials-chain = Signed history, the newest step first:
credentials-chain-manifest = { $title }, signed by { $signer }, time stamp { $time }, { $trust }
credentials-chain-listed = signer on a list
credentials-chain-unlisted = signer on no list
credentials-chain-expired = certificate out of date
credentials-chain-revoked = certificate withdrawn
credentials-software = {" "}The program was “{ $software }”.
credentials-earlier = {" "}It concerns the earlier picture “{ $title }”.
credentials-nothing-more = {""}

credentials-changed-name = Something changed after this was signed
credentials-changed-phenomenon-picture = The picture does not fit its Content Credentials, { $signer }. The specification's name for this is { $code }.
credentials-changed-phenomenon-statements = The Content Credentials of this file, { $signer }, are not as they were signed. The specification's name for this is { $code }.
credentials-changed-reasoning = A signer stores a checksum of the picture and of each statement. If a single byte of what was signed changes afterwards, the checksum no longer fits. It does not tell what changed, nor whether it matters.
credentials-changed-ordinary-1 = A program that does not know Content Credentials resized, rotated or saved the picture again and kept them.
credentials-changed-ordinary-2 = Somebody wrote a caption, keywords or a rating into the file after it was signed.
credentials-changed-ordinary-3 = The file was damaged when it was copied or sent.
credentials-changed-next = Ask the source for the file as it was signed, and for every program that it went through afterwards.

credentials-generated-name = Signed statement about a generator
credentials-generated-name-unlisted = Statement about a generator, signer unknown
credentials-generated-phenomenon-whole = The file carries a signed statement that the picture was generated: source type { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-parts = The file carries a signed statement that parts of the picture were generated: source type { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-algorithm = The file carries a signed statement that an algorithm computed the picture: source type { $type }, { $signer }.{ $software } { $time } { $trust }
credentials-generated-reasoning-listed = Programs and services add this statement by themselves when they make a picture. The signature shows that it comes from this signer.
credentials-generated-reasoning-unlisted = Programs and services add this statement by themselves when they make a picture. Here nothing ties it to a known signer and to this picture, so it is the file's word only.
credentials-generated-ordinary-1 = Somebody made an illustration with a generator and says so, as the labels intend.
credentials-generated-ordinary-2 = An editing program marks the whole picture when a tool for removing or filling a small place was used.
credentials-generated-next = Read the steps and the earlier pictures in the signed history, and ask the source what was made with the generator.

credentials-origin-name = Content Credentials
credentials-origin-phenomenon = The file carries Content Credentials, { $signer }. { $statement } { $time } { $trust }
credentials-origin-reasoning = The file fits everything that was signed. This ties the statements to the signer, and it says nothing about what the picture shows.
credentials-origin-ordinary-1 = Newer cameras, phones and editing programs sign every picture that they save.
credentials-origin-ordinary-2 = News agencies and platforms sign the pictures that they publish.
credentials-origin-next = Read the signed history, and compare signer, time and steps with what the source told you.

credentials-incomplete-name = Incomplete provenance
credentials-incomplete-phenomenon = The signed history has { $count ->
    [one] a gap
   *[other] { $count } gaps
}. The specification's name for the first one is { $code }.{ $earlier }
credentials-incomplete-reasoning = Each step of a signed history names the picture before it. Where that picture's own history is missing or does not fit, nothing is known about what happened before.
credentials-incomplete-ordinary-1 = An older program wrote the history with mistakes, or in a way that the specification no longer allows.
credentials-incomplete-ordinary-2 = Somebody edited a picture after it was signed, in a program that does not know Content Credentials, and then signed it again.
credentials-incomplete-next = Ask the source for the earlier picture.

credentials-remote-name = Content Credentials kept elsewhere
credentials-remote-phenomenon = The file says that its Content Credentials are kept at { $address }. Telltale did not ask for them, because that would tell others which picture you look at.
credentials-remote-reasoning = Without them nothing in the file is signed, and the address is the file's word only.
credentials-remote-ordinary-1 = Some programs store Content Credentials on a server to keep the file small.
credentials-remote-ordinary-2 = A website removed the Content Credentials from the file and left the address.
credentials-remote-next = If you may tell that server which picture you look at, open the picture in the inspection page that the server's owner offers.

credentials-unreadable-name = Content Credentials that cannot be read
credentials-unreadable-phenomenon = The file carries Content Credentials, but they cannot be read. The reader's words are: { $problem }
credentials-unreadable-reasoning = What cannot be read cannot be checked, so nothing is known about who signed or what.
credentials-unreadable-ordinary-1 = The file was cut off or damaged when it was sent.
credentials-unreadable-ordinary-2 = A program wrote them in a way that the specification does not allow.
credentials-unreadable-next = Ask for the file again, and compare the sizes of both copies.

## file/type

file-type-check = File type and file name
file-type-looks-for = Compares what the file contains with the ending of its name.
file-type-blind-to = It says nothing when the name has no ending, or an ending that belongs to no picture.

file-type-name = File name
file-type-phenomenon = The file contains a { $format } picture, but its name ends in “.{ $extension }”.
file-type-reasoning = A program that saves a picture normally gives the name the ending of the format. Here the file was renamed, or converted without a new name.
file-type-ordinary-1 = Websites and messengers often convert a picture and keep the old name.
file-type-ordinary-2 = Someone may have renamed the file by hand so that a program would accept it.
file-type-next = Ask for the file as it came from the camera or the first program, and how it was passed on.

file-animation-name = Moving picture
file-animation-phenomenon = The file contains more than one frame. The checks looked at the first frame only.
file-animation-reasoning = Later frames can differ from the first one, and nothing here describes them.
file-animation-ordinary-1 = Animations and short loops are ordinary uses of this file type.
file-animation-ordinary-2 = Some programs store a preview or several sizes as extra frames.
file-animation-next = If another frame matters, save it as a picture of its own and look at that.

## file/damage

file-damage-check = Completeness of the file
file-damage-looks-for = Looks for a missing end, for parts that do not fit the file format, and for data behind the end of the picture. It names their type, and tells what the file itself announces.
file-damage-blind-to = It cannot see damage in picture data that still decodes, nor changes made by a program that writes a correct file.

file-damage-name = Incomplete picture data
file-damage-phenomenon-truncated = The file ends at byte { $offset }, before the picture is complete.
file-damage-phenomenon-undecodable = The picture data cannot be read from byte { $offset } on.
file-damage-reasoning = A complete file ends with a mark that closes the picture. What stands behind this byte could not be read and was not checked.
file-damage-ordinary-1 = A download or an upload was interrupted.
file-damage-ordinary-2 = A memory card or a disk was damaged, or the file was restored after it had been deleted.
file-damage-next = Ask for the file again, and compare the sizes of both copies.

file-odd-parts-name = Parts that do not fit the format
file-odd-parts-phenomenon = { $count ->
    [one] One part of the file does not fit the file format. It begins at byte { $offset }.
   *[other] { $count } parts of the file do not fit the file format. The first one begins at byte { $offset }.
}
file-odd-parts-reasoning = Programs that follow the format do not write such parts. Most viewers skip them.
file-odd-parts-ordinary-1 = A small or old program wrote the file with mistakes.
file-odd-parts-ordinary-2 = The file was slightly damaged when it was copied or sent.
file-odd-parts-next = Ask which program saved the file, and ask for an earlier copy.

file-trailing-data-name = Data behind the end of the picture
file-trailing-data-phenomenon-picture = A second picture ({ $format }) of { $bytes } bytes follows the end of the picture, from byte { $offset } on. The file does not announce it.
file-trailing-data-phenomenon-film = A short film of { $bytes } bytes follows the end of the picture, from byte { $offset } on.
file-trailing-data-phenomenon-phone = Data that Samsung phones write follow the end of the picture: { $bytes } bytes, from byte { $offset } on.
file-trailing-data-phenomenon-zip = A ZIP archive of { $bytes } bytes follows the end of the picture, from byte { $offset } on.
file-trailing-data-phenomenon-other = A file of type { $format } follows the end of the picture. It has { $bytes } bytes, from byte { $offset } on.
file-trailing-data-phenomenon-text = Text follows the end of the picture: { $bytes } bytes, from byte { $offset } on.
file-trailing-data-phenomenon-zeros = { $bytes ->
    [one] One byte of zero follows the end of the picture, at byte { $offset }.
   *[other] { $bytes } bytes of zero follow the end of the picture, from byte { $offset } on.
}
file-trailing-data-phenomenon-unknown = { $bytes ->
    [one] One byte of no known type follows the end of the picture, at byte { $offset }.
   *[other] { $bytes } bytes of no known type follow the end of the picture, from byte { $offset } on.
}
file-trailing-data-reasoning = Viewers ignore what stands there, so it can hold anything. Only its type was looked at.
file-trailing-data-ordinary-1 = Phones store a short film, a depth map or a second picture there.
file-trailing-data-ordinary-2 = Some programs and servers append padding or notes of their own.
file-trailing-data-next = If the file came from a phone, this is expected. Otherwise ask which program saved it.

file-companions-name = More in the same file
file-companions-phenomenon-preview = { $count ->
    [one] The file announces a smaller copy of the picture, and it is there, at byte { $offset }.
   *[other] The file announces { $count } smaller copies of the picture, and they are there. The first one is at byte { $offset }.
}
file-companions-phenomenon-picture = { $count ->
    [one] The file announces one more picture, and it is there, at byte { $offset }.
   *[other] The file announces { $count } more pictures, and they are there. The first one is at byte { $offset }.
}
file-companions-phenomenon-gain-map = The file announces a gain map, and it is there, at byte { $offset }. It tells a bright screen how much brighter each place is.
file-companions-phenomenon-film = The file announces a short film, and it is there, at byte { $offset }.
file-companions-reasoning = Phones and cameras write such files. A program that saves the picture anew mostly drops what comes with it.
file-companions-ordinary-1 = A phone took a motion photo, a portrait with depth, or a picture for bright screens.
file-companions-ordinary-2 = A camera stored a large preview or the second eye of a stereo pair.
file-companions-next = Look at the other picture or the film too, if you can. It normally shows the same moment; compare it with the picture.

file-companions-missing-name = Announced pictures that are missing
file-companions-missing-phenomenon = { $count ->
    [one] The file announces another picture or film at byte { $offset }, but it is not there.
   *[other] The file announces { $count } other pictures or films, but they are not there. The first one should begin at byte { $offset }.
}
file-companions-missing-reasoning = The list was kept and its content was not. So a program changed the file after the phone or camera wrote it.
file-companions-missing-ordinary-1 = Websites, messengers and editors cut off what follows the picture, to save space.
file-companions-missing-ordinary-2 = An editor or a tool for captions made the first part longer, so that the places in the list are no longer right.
file-companions-missing-next = Ask for the file as the phone or the camera wrote it. The missing part normally shows the same moment.

## metadata/generator

metadata-generator-check = Statements about a generator
metadata-generator-looks-for = Reads whether the file itself names a picture generator, its settings, or a source type that means “generated”.
metadata-generator-blind-to = Most websites remove such statements. Without them it finds nothing, whatever the picture is.

metadata-generator-name = Statement about the origin
metadata-generator-phenomenon-whole = The file says that a generator made this picture. The statement stands in “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-parts = The file says that a generator changed or made parts of this picture. The statement stands in “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-composite = The file says that this picture was put together, and that at least one part of it is synthetic. The statement stands in “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-algorithm = The file says that an algorithm computed this picture, one that did not learn from other pictures. The statement stands in “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-virtual = The file says that this picture shows a virtual event. The statement stands in “{ $place }”.{ $details }{ $also }
metadata-generator-phenomenon-system = The file names a picture generator that was used. The statement stands in “{ $place }”.{ $details }{ $also }
metadata-generator-reasoning = Cameras and ordinary editors do not write such statements. The statement is not signed, so anyone could have written it.
metadata-generator-ordinary-1 = The picture was made with a generator on purpose and shared openly as such.
metadata-generator-ordinary-2 = Somebody corrected a small place with a generating tool, and the program noted it for the whole file.
metadata-generator-ordinary-3 = Someone copied or typed the statement into a photo.
metadata-generator-next = Ask the source how the picture was made, and whether a version without this statement exists.

generator-details = { $program }{ $model }{ $seed }{ $sampler }{ $prompt }{ $negative }
generator-program = { " " }It names “{ $value }”.
generator-model = { " " }The model is “{ $value }”.
generator-seed = { " " }The seed is “{ $value }”.
generator-sampler = { " " }The sampler is “{ $value }”.
generator-prompt = { " " }The prompt begins: “{ $value }”.
generator-negative = { " " }The list of what to avoid begins: “{ $value }”.
generator-also = { " " }Other places that say so: { $value }.
generator-nothing-more = { "" }

rule-stated-unsigned = The file states it itself. The statement is unsigned, so anyone could have written it.

## metadata/editor

metadata-editor-check = Statements about an editor
metadata-editor-looks-for = Reads whether the file names a program for editing pictures.
metadata-editor-blind-to = Many programs leave no name, and names can be removed or changed.

metadata-editor-name = Editing program
metadata-editor-phenomenon = The file says that it was saved by “{ $names }”.
metadata-editor-reasoning = The name says which program wrote the file, not what was changed in it.
metadata-editor-ordinary-1 = Photographers and newsrooms crop, resize and correct nearly every picture in such a program.
metadata-editor-ordinary-2 = Some programs write their name when they only copy or turn a picture.
metadata-editor-next = Ask which steps were made in this program, and ask for the file from before.

## file/resaved-copy

file-resaved-copy-check = Re-saved copy
file-resaved-copy-looks-for = Looks for what websites and messengers leave when they save a picture anew: no word about a camera, a usual size, standard compression.
file-resaved-copy-blind-to = It looks at JPEG files only. A copy that keeps the camera’s data looks like the camera’s file, and a copy whose size nobody documented may be missed.

file-resaved-copy-name = Looks like a re-saved copy
file-resaved-copy-phenomenon-meta-text = This looks like a re-saved copy from Facebook or Instagram. The file carries a text that they put into pictures (“{ $mark }…”).
file-resaved-copy-phenomenon-meta-profile = This looks like a re-saved copy from Facebook or Instagram. The file carries a reference of their kind, and the small colour profile that Facebook made for its pictures.
file-resaved-copy-phenomenon-limit = The file names no camera, its side of { $side } pixels is one that websites and messengers scale to, and it was saved with standard tables of quality { $quality }. Re-saved copies look like this.
file-resaved-copy-phenomenon-small = The file names no camera, its longer side has only { $side } pixels, and it was saved with standard tables of quality { $quality }. Re-saved copies look like this.
file-resaved-copy-reasoning = Saving anew removes data and fine traces, so many checks can see less here. A copy closer to the original would help.
file-resaved-copy-ordinary-1 = Nearly every picture from a website or a messenger is such a copy.
file-resaved-copy-ordinary-2 = Many people remove camera data on purpose, to protect themselves or their sources.
file-resaved-copy-ordinary-3 = Programs that draw, scan or take screenshots never had a camera’s data.
file-resaved-copy-next = Ask for the file from the camera or the phone itself, sent as a file or a document and not as a picture. Ask also where this copy came from, and when.

## file/thumbnail

file-thumbnail-check = Thumbnail and picture
file-thumbnail-looks-for = Compares the small copy that many files carry with the picture itself.
file-thumbnail-blind-to = Most pictures from the web carry no small copy, and most programs renew it when they save. It compares brightness only, so a change of colour alone stays unseen, and so does a change of a very small place.

file-thumbnail-name = Thumbnail that differs from the picture
file-thumbnail-phenomenon-other = The small copy { $kind } ({ $width } × { $height } pixels) shows something else than the picture.
file-thumbnail-phenomenon-turned = The small copy { $kind } ({ $width } × { $height } pixels) shows the picture turned or mirrored.
file-thumbnail-phenomenon-part = The small copy { $kind } ({ $width } × { $height } pixels) shows more than the picture. The picture covers about { $percent } % of it.
file-thumbnail-phenomenon-local = The small copy { $kind } ({ $width } × { $height } pixels) shows the same picture, but { $places ->
    [one] one place differs.
   *[other] { $places } places differ.
}
file-thumbnail-reasoning = A camera makes the small copy from the picture. A program that changes the picture afterwards may leave the old copy in the file.
file-thumbnail-ordinary-1 = Someone cropped or turned the picture in a program that keeps the old small copy.
file-thumbnail-ordinary-2 = A program copied the file’s data from another photo, small copy included.
file-thumbnail-ordinary-3 = The camera or the app made the small copy before it applied a filter, a frame, a caption or a correction of the lens.
file-thumbnail-ordinary-4 = Someone retouched or blurred a place, for example a face or a number plate, before publishing.
file-thumbnail-next = Look at the small copy itself, compare it with the picture, and ask for the file from before the last change.

thumbnail-kind-exif = in the EXIF data
thumbnail-kind-photoshop = in Photoshop’s data
thumbnail-kind-format = in the header of the file

## jpeg/quantization-tables

jpeg-quantization-tables-check = JPEG compression settings
jpeg-quantization-tables-looks-for = Reads how strongly the picture was compressed when it was last saved.
jpeg-quantization-tables-blind-to = It knows the last save only. A program can also copy the settings of the file that it opened, and the list of programs with settings of their own is short.

jpeg-quantization-tables-name = Last JPEG compression
jpeg-quantization-tables-phenomenon-standard = The file was last saved with standard tables of quality { $luma } (of 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mixed = The file was last saved with standard tables of quality { $luma } for brightness and { $chroma } for colour (of 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mozjpeg = The file was last saved with the tables of the encoder mozjpeg, quality { $luma } (of 100). Websites use it to make small files. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-known = The file was last saved with tables that are known from { $program }.{ $setting } They are nearest to standard quality { $luma } (of 100) for brightness and { $chroma } for colour. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-custom = The file was last saved with tables of its own. They are nearest to quality { $luma } (of 100) for brightness and { $chroma } for colour. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-reasoning = The tables say how much detail the last save removed. Strong compression hides the traces that other checks look for.
jpeg-quantization-tables-ordinary-1 = Standard tables are used by most programs, websites and messengers.
jpeg-quantization-tables-ordinary-2 = Tables of their own are used by many cameras, phones and photo editors.
jpeg-quantization-tables-next = If the source names a camera or a program, compare its usual settings with these.

encoder-setting-level = { " " }It uses them for quality { $value } of 12.
encoder-setting-web = { " " }It uses them when saving for the web with quality { $value }.
encoder-setting-preset = { " " }It uses them when saving for the web with the setting “{ $value }”.
encoder-setting-unknown = { "" }

jpeg-progressive = The picture data are stored in { $passes ->
    [one] one pass
   *[other] { $passes } passes
} (progressive), in the order that most programs use.
jpeg-progressive-own = The picture data are stored in { $passes ->
    [one] one pass
   *[other] { $passes } passes
} (progressive), in an order of the program’s own.
jpeg-sequential = The picture data are stored in one pass (sequential).
jpeg-codes-standard = { " " }The Huffman codes are the examples of the standard, as cameras and quick programs use them.
jpeg-codes-own = { " " }The Huffman codes were fitted to the picture or chosen by the program.
jpeg-codes-none = { "" }
jpeg-subsampling = The colour sampling is { $name }.
jpeg-no-subsampling = There are no separate colour channels of the usual kind.

## jpeg/double-quantization

jpeg-double-quantization-check = Earlier JPEG compression
jpeg-double-quantization-looks-for = Looks for traces of an earlier save on the same grid, and for places that lack these traces.
jpeg-double-quantization-blind-to = It sees an earlier save only if that save was stronger than the last one, and if the picture was not resized or cropped off the grid in between. Smooth places such as sky say nothing. A place that is alone in its brightness or colour has nothing to be compared with and is left out.

jpeg-double-quantization-map = 0 has the traces of the earlier save, 1 lacks them.

jpeg-double-quantization-name = Earlier JPEG compression
jpeg-double-quantization-phenomenon-comparable = The traces fit a picture that was saved as a JPEG before, and then saved again on the same grid. The places of the picture were compared.{ $quality }
jpeg-double-quantization-phenomenon-weak = The traces fit a picture that was saved as a JPEG before, and then saved again on the same grid. They are too weak to compare the places of the picture.{ $quality }
jpeg-first-quality = { " " }The earlier save had a quality of about { $quality } (of 100).
jpeg-no-first-quality = { "" }
jpeg-double-quantization-reasoning = Two saves leave gaps in the values of the compressed picture, and the gaps tell the strength of the first save. So this is probably not the first copy.
jpeg-double-quantization-ordinary-1 = Every editor, website and messenger that saves a JPEG again leaves these traces.
jpeg-double-quantization-ordinary-2 = A camera’s picture that was only turned, captioned or corrected in colour shows them too.
jpeg-double-quantization-ordinary-3 = Some camera apps save a picture twice on the phone itself.
jpeg-double-quantization-next = Ask for the copy from before the last save.

jpeg-double-quantization-local-name = Place without the earlier compression
jpeg-double-quantization-local-phenomenon = { $places ->
    [one] One place lacks the traces of the earlier save that the rest of the picture has.
   *[other] { $places } places lack the traces of the earlier save that the rest of the picture has.
}
jpeg-double-quantization-local-reasoning = What was put into a picture or computed anew after the first save does not have its traces.
jpeg-double-quantization-local-ordinary-1 = A caption, a logo, a frame or a blurred number plate was added before the last save.
jpeg-double-quantization-local-ordinary-2 = An editor retouched, sharpened or smoothed this place, for example to remove red eyes or dust.
jpeg-double-quantization-local-ordinary-3 = The place is very bright, very dark or of one colour, where values are cut off.
jpeg-double-quantization-local-ordinary-4 = The place has a regular texture, whose values can look like a single save.
jpeg-double-quantization-local-next = Look at the place at full size, and ask for the copy from before the last save.

## jpeg/shifted-save

jpeg-shifted-save-check = Earlier save on another grid
jpeg-shifted-save-looks-for = Looks under the last save for an earlier JPEG save whose 8 × 8 blocks lay elsewhere, and for places that have such a save of their own.
jpeg-shifted-save-blind-to = An earlier save of clearly better quality than the last one leaves nothing behind, and resizing removes what others left. Flat and pixelated places, very bright and very dark ones and places below about 80 × 80 pixels say nothing. Grids on the same rows or columns of blocks as the file’s own (15 of 64) are left out.

jpeg-shifted-save-name = Earlier save on another grid
jpeg-shifted-save-phenomenon = Most of the picture shows the traces of an earlier JPEG save under the last one. In the picture as it is stored, the grid of that save begins { $x } pixels from the left and { $y } from the top, off the file’s own grid.
jpeg-shifted-save-reasoning = A JPEG save rounds the brightness of each block to steps, and the steps can still be seen by arithmetic. The usual reason for another grid is that the picture was cropped or moved between two saves, so this file is probably not the first copy.
jpeg-shifted-save-ordinary-1 = Somebody cropped a JPEG and saved it again. Most programs and websites can do that.
jpeg-shifted-save-ordinary-2 = Somebody took a screenshot of a JPEG that was shown at full size.
jpeg-shifted-save-ordinary-3 = A program added a frame or trimmed the edges before it saved.
jpeg-shifted-save-next = Ask for the file from before this save.

jpeg-shifted-save-local-name = Traces of another save in one place
jpeg-shifted-save-local-phenomenon = { $places ->
    [one] One place shows the traces of an earlier JPEG save on a grid of its own, which the rest of the picture does not show.
   *[other] { $places } places show the traces of earlier JPEG saves on grids of their own, which the rest of the picture does not show.
}
jpeg-shifted-save-local-reasoning = A part that comes from another JPEG, or from another place of the same one, brings the steps of its own save along.
jpeg-shifted-save-local-ordinary-4 = The place shows an even pattern, such as enlarged pixels or a photographed display, whose brightness happens to rise in steps.
jpeg-shifted-save-local-next = Look at the place at full size, and ask for the file as it was before its last save.

## jpeg/save-count

jpeg-save-count-check = Number of JPEG saves
jpeg-save-count-looks-for = Counts the earlier JPEG saves whose traces can be told apart: up to two on the file’s own grid and one on another grid.
jpeg-save-count-blind-to = Only saves that left traces can be counted, so there may have been more. A save that was weaker than a later one, and all saves before the picture was resized, often leave none. Two earlier saves on the same grid are told apart only if both used standard tables with qualities of 41 to 91.

jpeg-save-count-name = Saved as a JPEG several times
jpeg-save-count-phenomenon-same = The traces fit a picture that was saved as a JPEG at least three times on the same grid: with a quality of about { $first } (of 100), later of about { $second }, and then as the file is now.
jpeg-save-count-phenomenon-moved = The traces fit a picture that was saved as a JPEG at least three times: once on another grid, once on the file’s own grid, and then as the file is now.
jpeg-save-count-phenomenon-both = The traces fit a picture that was saved as a JPEG at least four times: once on another grid, later on the file’s own grid with a quality of about { $first } (of 100) and of about { $second }, and then as the file is now.
jpeg-save-count-reasoning = Every save rounds the picture in blocks of 8 × 8 pixels, and several saves leave traces that two cannot: further gaps in its values, or a second grid of such blocks below the gaps. So this is probably a copy of a copy. Saves that left no traces are not counted.
jpeg-save-count-ordinary-1 = Pictures that are sent on through websites and messengers are saved again at each step.
jpeg-save-count-ordinary-2 = Somebody edited the picture more than once and saved it each time.
jpeg-save-count-ordinary-3 = The phone saved the picture more than once, and the service that it was sent through saved it again.
jpeg-save-count-next = Ask who had the picture before, and ask for the earliest copy that can be had.

## jpeg/block-grid

jpeg-block-grid-check = Grid of an earlier JPEG
jpeg-block-grid-looks-for = Looks in the pixels for the grid of 8 × 8 blocks that an earlier JPEG save leaves, for places that lie on another grid than the rest, and for places whose values lack the rounding of that save.
jpeg-block-grid-blind-to = Resizing removes earlier grids, and a last save as JPEG covers them unless its quality is above 95. Flat places show no grid, and one pasted part in 64 lies on the same grid by chance. Places with little detail and very bright or very dark ones do not show whether they were rounded, and the rounding of a save of a quality above about 90 is too fine to be seen. A place that is alone in its brightness or colour has nothing to be compared with and is left out.

jpeg-block-grid-map = 0 has the traces of the earlier save, 1 lacks them.

jpeg-block-grid-name = Grid of an earlier JPEG
jpeg-block-grid-phenomenon-converted = The file is a { $format }, but its pixels lie on the 8 × 8 grid of an earlier JPEG save.{ $quality } The grid begins { $x } pixels from the left and { $y } from the top.
jpeg-block-grid-phenomenon-moved = The pixels lie on the 8 × 8 grid of an earlier JPEG save, which begins { $x } pixels from the left and { $y } from the top, off the file’s own grid.{ $quality } So the picture was cropped or moved between two saves.
jpeg-block-grid-quality = { " " }That save had a quality of about { $quality } (of 100).
jpeg-block-grid-no-quality = { "" }
jpeg-block-grid-reasoning = A JPEG save rounds the picture block by block, and the blocks can still be seen by arithmetic. So this file is probably not the first copy.
jpeg-block-grid-ordinary-1 = A website or a program converted a JPEG into this format.
jpeg-block-grid-ordinary-2 = Somebody took a screenshot of a JPEG that was shown at full size.
jpeg-block-grid-ordinary-3 = Somebody cropped a JPEG and saved it again.
jpeg-block-grid-ordinary-4 = The picture is a frame of a film, whose compression works with such blocks too.
jpeg-block-grid-next = Ask for the JPEG from before this save.

jpeg-block-grid-local-name = Place on another JPEG grid
jpeg-block-grid-local-phenomenon = { $places ->
    [one] One place lies on another 8 × 8 grid than the rest of the picture.
   *[other] { $places } places lie on other 8 × 8 grids than the rest of the picture.
}
jpeg-block-grid-local-reasoning = A part that comes from another JPEG, or from another place of the same one, brings its own grid along. The rest of the picture lies on one grid or on none.
jpeg-block-grid-local-ordinary-1 = The picture is a collage, a screenshot or a page with several pictures in it.
jpeg-block-grid-local-ordinary-2 = A logo, a sticker or a small picture was put on it.
jpeg-block-grid-local-ordinary-3 = An editor moved or retouched this place with a part of the same photo.
jpeg-block-grid-local-ordinary-4 = The place shows a pattern that repeats every eight pixels, such as a fabric, a photographed display or pixel art.
jpeg-block-grid-local-next = Look at the place at full size, and ask for the file as it was before its last save.

jpeg-block-grid-missing-name = Place without the steps of the earlier JPEG
jpeg-block-grid-missing-phenomenon = { $places ->
    [one] The values of one place do not lie on the steps of the earlier JPEG save that other places of the picture keep.
   *[other] The values of { $places } places do not lie on the steps of the earlier JPEG save that other places of the picture keep.
}
jpeg-block-grid-missing-reasoning = A JPEG save rounds the picture to steps, and a file without loss such as a PNG keeps them. What was put into the picture or computed anew after that save does not lie on them.
jpeg-block-grid-missing-ordinary-1 = A slider for shadows, lights or colours, or a corrected vignette, was used on the whole picture, or a filter or gradient on a part of it.

## sampling/resampling

sampling-resampling-check = Traces of resizing
sampling-resampling-looks-for = Looks for an even distance at which the fine detail of the whole picture was computed, as resizing leaves it.
sampling-resampling-blind-to = A strong last save as JPEG often hides it, and most reductions leave nothing. Enlargements to exactly 160, 200 or 400 % are often missed, because the blocks of a JPEG and the colour filter of a camera have the same distances. It does not look at single places.

sampling-resampling-name = Traces of resizing
sampling-resampling-phenomenon = Along rows and columns alike, the fine detail of the whole picture grows sharper and smoother every { $period } pixels.
sampling-resampling-reasoning = Resizing computes new pixels between the old ones, and they are a little smoother at even distances. Enlarging leaves the clearest traces. If the picture was enlarged, a part of its fine detail was computed and not photographed.
sampling-resampling-ordinary-1 = A website, a messenger or an editor fitted the picture to a size.
sampling-resampling-ordinary-2 = A phone zoomed digitally, or a program straightened the picture or corrected the lens.
sampling-resampling-ordinary-3 = Somebody took a screenshot of a picture that was shown enlarged.
sampling-resampling-ordinary-4 = The subject itself is an even grid in both directions: a display, a wall of lamps, a printed raster, an insect screen.
sampling-resampling-next = Do not rely on small writing, faces or other fine detail in it, and ask for the picture in its first size.

## tone/flat-area

tone-flat-area-check = Areas of one colour
tone-flat-area-looks-for = Looks for areas in which every pixel has exactly the same colour, as a brush or a box of one colour leaves them, among pixels that differ.
tone-flat-area-blind-to = It cannot see areas that are nearly as bright or as dark as the picture gets, white and black boxes above all, because overexposed and underexposed places in photos are as even; nor those of a pure colour. It also misses areas smaller than about a hundredth of the picture, bars along a whole side, paint with grain or a gradient, paint on something even, and pictures with several such colours, as drawings are.

tone-flat-area-name = Area of exactly one colour
tone-flat-area-phenomenon = { $places ->
    [one] In one area every pixel has the same colour, while nearly all pixels around it differ from their neighbours. It takes { $percent } % of the picture.
   *[other] In { $places } areas every pixel has one and the same colour, while nearly all pixels around them differ from their neighbours. The largest takes { $percent } % of the picture.
}
tone-flat-area-reasoning = Light and sensors leave grain on every surface, so in a photo the pixels of an area seldom agree, except where it was too bright or too dark for the sensor, or where strong compression or smoothing took the grain away. This area is neither among the brightest nor among the darkest, and the grain around it is still there. It may have been painted over or filled by a program. What was there before, the picture does not tell.
tone-flat-area-ordinary-1 = Somebody openly covered a name, a face or a number plate.
tone-flat-area-ordinary-2 = A caption, a logo, a sticker or a diagram stands in the picture, or a program filled a corner, a background or a transparent part.
tone-flat-area-ordinary-3 = Part of the picture shows a drawing or a screen.
tone-flat-area-ordinary-4 = An even wall, sky or screen lost its grain to strong compression or noise reduction.
tone-flat-area-ordinary-5 = The place was overexposed, underexposed or of a very strong colour, and afterwards only some tones or a part of the picture were edited (HDR, a gradient, a vignette).
tone-flat-area-next = Look at the outlined area at full size: does it cover something, and does its edge follow a thing or a brush stroke? Ask the source what was there, or for an earlier copy.

## geometry/copy-move

geometry-copy-move-check = Repeated areas
geometry-copy-move-looks-for = Looks for an area that is in the picture twice, also turned, scaled or mirrored, with the same fine detail in both places.
geometry-copy-move-blind-to = It cannot see copies of smooth areas such as sky, very small copies, copies that were bent, relit or painted over, and areas that were copied many times. In large pictures it looks at a smaller version.

geometry-copy-move-name = Repeated area
geometry-copy-move-phenomenon = { $pairs ->
    [one] Two areas of the picture agree down to the fine detail. { $arrangement } { $matches } points match.
   *[other] { $pairs } pairs of areas agree down to the fine detail. Of the strongest pair: { $arrangement } { $matches } points match.
}
geometry-copy-move-reasoning = Things that look alike still differ in grain, wear, light and reflections. Where even these agree, one area may be a copy of the other. Which of them was there first, the picture does not tell.
geometry-copy-move-ordinary-1 = Something printed or drawn is there twice: letters of a caption or a watermark, logos, wallpaper, labels.
geometry-copy-move-ordinary-2 = Somebody removed dust, a spot on the skin or a wire with a retouching brush, which copies from nearby.
geometry-copy-move-ordinary-3 = Identical products, windows, tiles or screens stand beside each other and are lit alike.
geometry-copy-move-ordinary-4 = A mirror, a window or calm water shows a thing a second time.
geometry-copy-move-ordinary-5 = A panorama or a photo put together from several frames shows one thing twice.
geometry-copy-move-next = Compare both outlined areas at full size: do they also share scratches, shadows and the edge around them? Ask the source for an earlier copy, or for another picture of the same moment.

copy-move-averaged = The picture is large and was compared at two megapixels. Grain is averaged out there, so things that are only made alike agree more than they would at full size.
copy-move-shifted = One is only shifted against the other.
copy-move-scaled = One is larger than the other ({ $percent } % of its size).
copy-move-turned = One is turned against the other by about { $degrees } degrees, at { $percent } % of its size.
copy-move-mirrored = One is the mirror image of the other, at { $percent } % of its size.

## network/generator-traces

network-generator-traces-check = Traces of picture generators
network-generator-traces-looks-for = A network compares fine detail in the whole picture and in single places with that of generated pictures and of photos.
network-generator-traces-blind-to = It misses most generated pictures, nearly all of the newest generators, and small changed places; the model card has the figures. So its silence says almost nothing.

network-generator-traces-map = Values for ranking, no probabilities.

network-generator-traces-name = Traces that fit generated pictures
network-generator-traces-phenomenon = The network gave this picture a higher value than most ordinary photos get. { $places ->
    [0] No single place stands out.
    [one] One place stands out.
   *[other] { $places } places stand out.
}
network-generator-traces-reasoning = The network learned how generated pictures differ from photos in fine detail. Its value ranks pictures; it is not the chance that this one was generated, and it cannot say where the picture comes from. In ordinary photos, too, up to one place in twenty stands out.
network-generator-traces-ordinary-1 = It is a close portrait. Portraits from a camera get such a value far more often than other photos do; the model card says how often.
network-generator-traces-ordinary-2 = The photo was strongly retouched, smoothed or cleaned of noise, for example by a phone’s night mode.
network-generator-traces-ordinary-3 = The picture is a 3-D rendering, an illustration or a screenshot.
network-generator-traces-ordinary-4 = The picture was enlarged or sharpened by a program.
network-generator-traces-ordinary-5 = The picture was compressed strongly or several times.
network-generator-traces-next = Look at the places that stand out, and ask for the first file from the camera or the program.
