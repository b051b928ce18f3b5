### What the checks of marks inside the pixels say. Names of messages follow the rules of findings.ftl.

## marks/hidden-text

marks-hidden-text-check = Text hidden in the pixels
marks-hidden-text-looks-for = Looks in the lowest bits of the transparency and the colours for the settings that some generators hide there.
marks-hidden-text-blind-to = It reads the form of NovelAI and of an add-on for Stable Diffusion. Any change of the pixels, and any save with loss, removes such a text.

marks-hidden-text-name = Text hidden in the pixels
marks-hidden-text-phenomenon-alpha = The lowest bits of the transparency hold a text in the form that picture generators use.{ $details }
marks-hidden-text-phenomenon-colour = The lowest bits of the colours hold a text in the form that picture generators use.{ $details }
marks-hidden-text-phenomenon-alpha-unreadable = The lowest bits of the transparency begin with the name of a form that picture generators use. The text behind it cannot be read.{ $details }
marks-hidden-text-phenomenon-colour-unreadable = The lowest bits of the colours begin with the name of a form that picture generators use. The text behind it cannot be read.{ $details }
marks-hidden-text-begins = { " " }It begins: “{ $value }”.
marks-hidden-text-reasoning = Cameras and ordinary editors do not write there. Some generators keep their settings in these bits, where they stay when other information is removed. The text is not signed, so anyone could have written it.
marks-hidden-text-ordinary-1 = The picture was made with a generator on purpose and shared openly.
marks-hidden-text-ordinary-2 = Someone hid a text in a photo, as a test or as a game. Free programs do that.
marks-hidden-text-ordinary-3 = The transparency of another picture was put on this one, and the text came with it.
marks-hidden-text-next = Compare the text with what the source says about the picture.

rule-decoded-hidden-text = A text that begins as a known program begins its texts was decoded from the pixels. Nobody signed it, so anyone could have written it.

reason-lossy-format = The file was saved with loss, so the lowest bits of its pixels hold nothing but noise.

measurement-hidden-bytes = Length of the hidden text

## marks/open-watermark

marks-open-watermark-check = Open watermark of a generator
marks-open-watermark-looks-for = Looks in the colours for the fixed messages that the published programs of Stable Diffusion, FLUX and InvokeAI hide in their pictures.
marks-open-watermark-blind-to = It knows six messages. A picture that was resized, turned or mirrored has lost them, and nearly every picture that was saved as a JPEG. Many copies of these programs write no mark at all.

marks-open-watermark-name = Mark of a generator in the pixels
marks-open-watermark-phenomenon-in-place = The colours of the picture spell a message that { $program } writes. { $matching } of its { $bits } bits agree.
marks-open-watermark-phenomenon-moved = The colours of the picture spell a message that { $program } writes. { $matching } of its { $bits } bits agree. The message begins off the edge, so the picture seems to be a part of a larger one.
marks-open-watermark-reasoning = If bits were as random as tossed coins, so many would agree by accident in fewer than one of 10^{ $exponent } pictures (a one with { $exponent } zeros). This is a calculation, not a count of photos. The way to write the mark is public, so anyone can put it into a photo.
marks-open-watermark-ordinary-1 = The picture was made with this generator on purpose and shared openly.
marks-open-watermark-ordinary-2 = A program that uses the same model changed a part of a photo and marked the whole picture.
marks-open-watermark-ordinary-3 = Someone put the mark into a photo, as a test or to make it look generated.
marks-open-watermark-next = Ask the source how the picture was made. Look whether the file itself also names a generator.

rule-decoded-open-mark = A known message was decoded from the pixels. The method is public and the message is unsigned, so anyone could have written it.

reason-too-small-for-watermark = The picture is too small for this check. It needs about 256 × 256 pixels.

measurement-bits-matching = Bits that agree
measurement-bits = Bits of the message
measurement-blocks = Blocks that were read
measurement-log10-expected = Pictures that would match by chance, as a power of ten

measurement-seed = Seed
measurement-steps = Steps
measurement-guidance = Strength of the prompt
measurement-stated-width = Width, as stated
measurement-stated-height = Height, as stated
