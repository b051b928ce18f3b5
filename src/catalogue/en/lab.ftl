### The lab's views: their names, parameters, scales, and what they show and do not mean.

## The room for a view

lab-views = Views of the picture
lab-views-help = Each view shows one measured quantity on a scale that is the same for every picture. Views are not findings: they show what is there, not why.
lab-view = View
lab-view-none = None
lab-view-over = Lay it over the picture
lab-view-again = Make it for the part in sight
lab-badge = Lab: { $name }. Not a finding.
lab-making = Making the view …
lab-unusable = Not usable here, because: { $reason }
lab-scale-ends = What lies beyond an end of the scale looks like that end.
lab-figure = { $name }, a picture with frequencies as its axes
lab-axis-frequency = Frequency, in cycles per pixel: across from left to right, down from top to bottom
lab-axis-value = Value, in steps of the table
lab-axis-share = Share of all blocks, in powers of ten
lab-plot = Histogram: { $name }
lab-plot-table = The same as numbers (values from −64 to 64 that occur)
lab-plot-count = Blocks
lab-plot-share = Share

## Views

lab-channel = One channel
lab-channel-shows = The value of one channel in each pixel, as the file stores it or as it follows from red, green and blue.
lab-channel-caution = What looks odd in one channel alone is often the camera’s colour processing or the compression of colour.
lab-levels = Level sweep
lab-levels-shows = A narrow window of values, stretched from black to white: move it through the scale to see tones that look alike.
lab-levels-caution = Steps, bands and hard edges between tones also come from compression, exposure and ordinary retouching.
lab-bit-plane = Bit plane
lab-bit-plane-shows = One bit of each value: white where it is set.
lab-bit-plane-caution = Patterns in the low bits also come from clipped areas, smooth skies and every conversion between formats.
lab-error-level = Error level
lab-error-level-shows = How much each colour changes when the picture is saved as JPEG once more at the chosen quality. Dark changes little, light changes much.
lab-error-level-caution = Edges, fine texture and strong colours are light in every picture, and a light place is not an edited one.
lab-noise = Noise residue
lab-noise-shows = Each pixel against the median of its 3 × 3 neighbourhood: grey is equal, lighter is brighter, darker is darker.
lab-noise-caution = Noise differs between sky, shadow and texture in every photo, and phones smooth parts of a picture on their own.
lab-gradient = Gradient
lab-gradient-shows = How steeply values rise from pixel to pixel, by the difference of opposite neighbours.
lab-gradient-caution = Uneven light, sharpening and focus change gradients as much as editing does.
lab-block-grid = Block grid
lab-block-grid-shows = Where neighbouring rows and columns do not go on smoothly: the blocks of a JPEG show as lines that are 8 pixels apart.
lab-block-grid-caution = A shifted or interrupted grid also comes from cropping, from text and screens in the picture, and from smooth areas without any lines.
lab-color-filter = Colour filter traces
lab-color-filter-shows = Which half of the green pixels is smoother than the other, in cells of 16 × 16 pixels. Grey is equal, as in most pictures that were resized or strongly compressed.
lab-color-filter-caution = Texture, clipping and the camera’s own processing change the values from place to place, and most shared pictures carry no trace at all.
lab-spectrum = Spectrum
lab-spectrum-shows = How strong the waves of each direction and fineness are: slow ones in the middle, the finest at the edges.
lab-spectrum-caution = Single bright points also come from JPEG blocks, printed or displayed pictures, fabrics, fences and resizing.
lab-dct-histogram = JPEG coefficients
lab-dct-histogram-shows = How often each value of one frequency of brightness stands in the file, as a share of all blocks.
lab-dct-histogram-caution = Gaps and peaks can come from an earlier save, which most shared photos have had, and from other steps such as brightening; they do not tell what was done.
lab-quantization-tables = Quantisation tables
lab-quantization-tables-shows = The step that each frequency was rounded to when this JPEG was saved: larger steps keep less.
lab-quantization-tables-caution = Tables tell which program or camera may have saved the file last, and at which quality; many programs share them.

## Parameters

lab-channel-luma = Brightness (Y)
lab-channel-red = Red
lab-channel-green = Green
lab-channel-blue = Blue
lab-channel-cb = Blue difference (Cb)
lab-channel-cr = Red difference (Cr)
lab-parameter-channel = Channel
lab-parameter-slope = Direction
lab-parameter-quality = JPEG quality
lab-parameter-bit = Bit (0 is the lowest)
lab-parameter-low = Black up to
lab-parameter-high = White from
lab-parameter-across = Frequency across
lab-parameter-down = Frequency down
lab-parameter-reach = Range of values
lab-parameter-factor = Amplified
lab-times = { $factor } ×
lab-reach = −{ $reach } to { $reach }
lab-slope-strength = Strength, in any direction
lab-slope-across = From left to right
lab-slope-down = From top to bottom

## Scales

lab-quantity-level = Value, 0 to 255
lab-quantity-bit = Bit { $bit }
lab-quantity-error = Change of each colour, in levels of 0 to 255
lab-quantity-noise = Difference from the median, in levels of 0 to 255
lab-quantity-slope = Slope, in levels for each pixel
lab-quantity-cross = Cross difference, in levels of 0 to 255
lab-quantity-filter = Difference of the two halves as a share of their sum
lab-quantity-spectrum = Amplitude in dB; 0 dB is a wave from black to white

## Notes

lab-part = Shown is a part of { $width } × { $height } pixels, from { $x } px to the right and { $y } px down. A view holds up to { $limit } megapixels. Zoom in and make it again for another part.
lab-turned = Positions are counted in the picture as it is stored, which is turned against what you see.
lab-spectrum-tiles = { $count ->
    [one] One square of { $side } × { $side } pixels.
   *[other] Mean of { $count } squares of { $side } × { $side } pixels, spread over the whole picture.
}
lab-histogram-blocks = { $count ->
    [one] One block. The step is { $step }: a value of 1 stands for { $step }. Outside of the range: { $outside }.
   *[other] { $count } blocks. The step is { $step }: a value of 1 stands for { $step }. Outside of the range: { $outside }.
}
lab-histogram-part = Only the blocks before the damage in this file are counted.
lab-grid-means = Mean cross difference by position, in levels: column or row, counted from 0, with the remainder of a division by 8
lab-grid-columns = Columns
lab-grid-rows = Rows
lab-table-quantization = Table { $number }, { $use }. { $quality } Rows and columns are frequencies, from 0 to 7.
lab-table-all = for brightness and colour
lab-table-luma = for brightness
lab-table-chroma = for colour
lab-table-unused = not used
lab-table-standard = It is the standard’s table of quality { $quality }.
lab-table-own = It is not a table of the standard.

## Why there is no view

lab-too-small = This picture is too small for a spectrum. It needs at least { $limit } pixels on each side.
lab-no-memory = There is not enough memory for this view.
lab-not-kept = The analysis of this picture is no longer in memory. Open the picture again to look at its views.
lab-broke = Making this view stopped with an error. Open the picture again to look at other views.
