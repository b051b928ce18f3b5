//! A part of a picture, where the whole would need more memory than there is.
//!
//! Of a JPEG the coefficients of the part are kept and written down again as a small JPEG; of a PNG the rows are read one by one, and the
//! samples of the part are kept. Both cost memory for the part, and time for what stands before it in the file. The part of a JPEG grows to
//! whole units (8 or 16 pixels, counted from the picture's corner), so that its grid is the picture's grid: the checks of compression see the
//! blocks that the encoder made. Other types are coded as a whole, or have no reader here that could stop half-way.

use std::io::Cursor;

use telltale_pixels::{Orientation, Raster};
use telltale_report::{RectPx, Text};

use crate::{
    Container, Format, Limits,
    decode::{Decoded, NoPixels, with_image_crate},
    jpeg::{self, Blank, Coefficients, Units},
};

/// Position of the interlace method in a PNG whose first chunk is the header.
const PNG_INTERLACE: usize = 28;

/// Whether parts of a picture can be looked at; `size` is that in the file.
///
/// # Errors
/// Why not.
pub(crate) fn can_be_had(
    bytes: &[u8],
    format: Format,
    container: &Container,
    size: (u32, u32),
    limits: &Limits,
) -> Result<(), Text> {
    if u64::from(size.0) * u64::from(size.1) > limits.max_pixels_around {
        return Err(Text::new("part-not-around").number("limit", limits.max_pixels_around as f64 / 1e6, 0));
    }
    let is_read_in_order = match format {
        Format::Jpeg => {
            let frame = container.jpeg.as_ref().and_then(|structure| structure.frame.as_ref());
            frame.is_some_and(|frame| matches!(frame.marker, 0xc0..=0xc2) && frame.precision == 8)
        }
        Format::Png => bytes.get(PNG_INTERLACE) == Some(&0),
        _ => return Err(Text::new("part-not-format")),
    };
    if is_read_in_order { Ok(()) } else { Err(Text::new("part-not-variety")) }
}

/// The part in the file that a part of the upright picture stands for: cut to the picture, and of a JPEG grown to whole units.
///
/// # Errors
/// It lies outside, or is larger than the limits allow.
pub(crate) fn place(
    asked: RectPx,
    orientation: Orientation,
    size: (u32, u32),
    container: &Container,
    limits: &Limits,
) -> Result<RectPx, Text> {
    let (width, height) = orientation.size_in_view(size.0, size.1);
    let part = orientation.inverse().rect_in_view(asked, width, height).ok_or_else(|| Text::new("part-outside"))?;
    if u64::from(part.width) * u64::from(part.height) > limits.max_pixels || part.width.max(part.height) > limits.max_side_px {
        let limit = limits.max_pixels as f64 / 1e6;
        return Err(Text::new("part-too-large").number("limit", limit, 0));
    }
    let unit = unit_px(container);
    let along = |at: u32, len: u32, unit: u32, size: u32| {
        let from = at / unit * unit;
        (from, (at + len).next_multiple_of(unit).min(size) - from)
    };
    let (x, width) = along(part.x, part.width, unit.0, size.0);
    let (y, height) = along(part.y, part.height, unit.1, size.1);
    Ok(RectPx { x, y, width, height })
}

/// The coefficients of a part of a JPEG.
///
/// # Errors
/// [`Blank`] where nothing can be read.
pub(crate) fn coefficients(bytes: &[u8], container: &Container, part: RectPx) -> Result<Coefficients, Blank> {
    let structure = container.jpeg.as_ref().ok_or(Blank::Incomplete)?;
    let (width, height) = unit_px(container);
    let units = Units {
        column: (part.x / width) as usize,
        row: (part.y / height) as usize,
        columns: part.width.div_ceil(width) as usize,
        rows: part.height.div_ceil(height) as usize,
    };
    Coefficients::read_part(bytes, structure, units)
}

/// The pixels of a part that [`place`] gave; those of a JPEG from its coefficients, of which only luma stays.
///
/// # Errors
/// [`NoPixels`] where not one row of it could be had.
pub(crate) fn decode(
    bytes: &[u8],
    container: &Container,
    coefficients: Option<&mut Coefficients>,
    part: RectPx,
) -> Result<Decoded, NoPixels> {
    let Some(coefficients) = coefficients else { return png(bytes, part) };
    let structure = container.jpeg.as_ref().ok_or(NoPixels::Variety)?;
    if coefficients.complete_rows_blk == 0 {
        return Err(NoPixels::Damaged);
    }
    let file = jpeg::cut(structure, coefficients, part.width, part.height).ok_or(NoPixels::Variety)?;
    coefficients.planes.truncate(1);
    let max_pixels = u64::from(part.width) * u64::from(part.height);
    let limits = Limits { max_pixels, ..Limits::default() };
    with_image_crate(&file, image::ImageFormat::Jpeg, max_pixels, &limits).map_err(|_| NoPixels::Variety)
}

/// Width and height of the units that a part consists of.
fn unit_px(container: &Container) -> (u32, u32) {
    let frame = container.jpeg.as_ref().and_then(|structure| structure.frame.as_ref());
    let max = |of: fn(&crate::container::jpeg::Component) -> u8| {
        let factors = frame.into_iter().flat_map(|frame| &frame.components).map(of);
        factors.max().map_or(1, |factor| 8 * u32::from(factor.max(1)))
    };
    (max(|component| component.h), max(|component| component.v))
}

fn png(bytes: &[u8], part: RectPx) -> Result<Decoded, NoPixels> {
    let mut options = png::DecodeOptions::default();
    options.set_ignore_checksums(true);
    let mut decoder = png::Decoder::new_with_options(Cursor::new(bytes), options);
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().map_err(|_| NoPixels::Damaged)?;
    let (color, depth) = reader.output_color_type();
    let (n_samples, is_deep) = (color.samples(), depth == png::BitDepth::Sixteen);
    let bytes_per_pixel = n_samples * if is_deep { 2 } else { 1 };
    let (left, width, height) = (part.x as usize, part.width as usize, part.height as usize);
    // What cannot be read stays black, as the rows behind the damage of any other file do.
    let mut rgb = vec![0; 3 * width * height];
    let mut n_rows = 0;
    for y in 0..part.y.saturating_add(part.height) {
        let Ok(Some(row)) = reader.next_row() else { break };
        let Some(at) = y.checked_sub(part.y) else { continue };
        let samples = row.data().get(left * bytes_per_pixel..(left + width) * bytes_per_pixel).ok_or(NoPixels::Damaged)?;
        let slots = rgb.chunks_exact_mut(3 * width).nth(at as usize).unwrap_or_default();
        for (slot, pixel) in slots.chunks_exact_mut(3).zip(samples.chunks_exact(bytes_per_pixel)) {
            let sample = |i: usize| match is_deep {
                true => rounded(pixel.get(2 * i..2 * i + 2)),
                false => pixel.get(i).copied().unwrap_or_default(),
            };
            slot.copy_from_slice(&if n_samples < 3 { [sample(0); 3] } else { [sample(0), sample(1), sample(2)] });
        }
        n_rows += 1;
    }
    if n_rows == 0 {
        return Err(NoPixels::Damaged);
    }
    let raster = Raster::from_rgb(width, height, rgb).ok_or(NoPixels::Damaged)?;
    Ok(Decoded { raster, alpha_text: None, is_complete: n_rows == height })
}

/// A sample of 16 bits in 8, to the nearest, as the `image` crate does for whole pictures.
fn rounded(bytes: Option<&[u8]>) -> u8 {
    let value = bytes.and_then(|bytes| bytes.try_into().ok()).map_or(0, u16::from_be_bytes);
    ((u32::from(value) + 128) / 257) as u8
}

#[cfg(test)]
mod tests {
    use telltale_report::protocol::Refusal;
    use telltale_scenes::{
        Sampling, encode_jpeg, encode_png, encode_progressive_jpeg, huge_header_png, render, spliced_double_jpeg, turned,
    };

    use super::*;
    use crate::{ANALYZERS, Subject};

    const PART: RectPx = RectPx { x: 70, y: 50, width: 90, height: 60 };

    fn part_of(bytes: &[u8], part: RectPx) -> Subject {
        Subject::parse_part(bytes, "a", &Limits::default(), Some(part)).unwrap()
    }

    fn whole(bytes: &[u8]) -> Subject {
        Subject::parse(bytes, "a", &Limits::default()).unwrap()
    }

    /// The largest difference of a sample, the outermost pixels left out.
    fn difference(a: &Raster, b: &Raster) -> u8 {
        assert_eq!((a.width(), a.height()), (b.width(), b.height()));
        let inner = (1..a.height() - 1).flat_map(|y| (1..a.width() - 1).map(move |x| (x, y)));
        inner.flat_map(|(x, y)| (0..3).map(move |c| a.pixel(x, y)[c].abs_diff(b.pixel(x, y)[c]))).max().unwrap()
    }

    #[test]
    fn pixels_of_a_part_are_those_of_the_whole() {
        let scene = render(5, 203, 157);
        for (bytes, unit) in [
            (encode_jpeg(&scene, 85, Sampling::Full), 8),
            (encode_jpeg(&scene, 85, Sampling::Halved), 16),
            (encode_progressive_jpeg(&scene, 85, Sampling::Halved), 16),
            (encode_png(&scene), 1),
        ] {
            for asked in [PART, RectPx { x: 150, y: 100, width: 999, height: 999 }] {
                let (part, whole) = (part_of(&bytes, asked), whole(&bytes));
                let seen = part.facts().part.unwrap();
                assert!(seen.x <= asked.x && asked.x - seen.x < unit && seen.x % unit == 0, "{seen:?}");
                assert!(seen.x + seen.width >= (asked.x + asked.width).min(203), "{seen:?}");
                let expected = whole.raster.as_ref().unwrap().crop(seen).unwrap();
                assert_eq!(difference(part.raster.as_ref().unwrap(), &expected), 0, "{seen:?}");
                assert_eq!(FileSize::of(&part), FileSize::of(&whole), "the header's size stays");
            }
        }
    }

    #[derive(Debug, PartialEq)]
    struct FileSize(u32, u32);

    impl FileSize {
        fn of(subject: &Subject) -> Self {
            Self(subject.facts().width_px, subject.facts().height_px)
        }
    }

    #[test]
    fn a_part_is_counted_in_the_upright_picture() {
        let scene = render(5, 203, 157);
        for orientation in 1..=8 {
            let bytes = turned(&encode_jpeg(&scene, 85, Sampling::Full), orientation);
            let (part, whole) = (part_of(&bytes, PART), whole(&bytes));
            let seen = part.facts().part.unwrap();
            let expected = whole.upright().unwrap().crop(seen).unwrap();
            assert_eq!(difference(&part.upright().unwrap(), &expected), 0, "{orientation}: {seen:?}");
        }
    }

    #[test]
    fn places_in_a_part_are_places_in_the_picture() {
        let place = RectPx { x: 640, y: 512, width: 192, height: 192 };
        let file = spliced_double_jpeg(3, (1024, 768), place, (60, 85)).bytes;
        let asked = RectPx { x: 300, y: 200, width: 700, height: 560 };
        let subject = part_of(&file, asked);
        let check = ANALYZERS.iter().find(|check| check.code.as_str() == "jpeg/double-quantization").unwrap();
        let ended = check.run(&subject);
        let found = ended.findings[0].region.rects()[0];
        let common = found.inside(place).map_or(0, |rect| rect.width * rect.height);
        assert!(2 * common > place.width * place.height, "{found:?}");
        assert_eq!(ended.maps[0].origin_px, subject.facts().part.map(|part| (part.x, part.y)).unwrap());
        let (report, _) = crate::assemble(&subject, vec![ended], None, runtime());
        assert_eq!((report.file.part, report.limits[0].id.as_ref()), (subject.facts().part, "limit-part"));
    }

    fn runtime() -> telltale_report::Runtime {
        let (backend, reason) = (telltale_report::Backend::None, Text::new("backend-switched-off"));
        telltale_report::Runtime { backend, reason, self_test_error: None }
    }

    #[test]
    fn what_needs_the_whole_picture_says_so() {
        let subject = part_of(&encode_png(&render(5, 203, 157)), PART);
        for code in ["file/thumbnail", "marks/hidden-text"] {
            let check = ANALYZERS.iter().find(|check| check.code.as_str() == code).unwrap();
            let reason = Text::new("part-needs-whole");
            assert_eq!(check.run(&subject).check.status, telltale_report::Status::NotUsable { reason }, "{code}");
        }
    }

    #[test]
    fn a_picture_that_is_too_large_says_which_part_can_be_had() {
        let scene = render(5, 203, 157);
        let limits = Limits { max_pixels: 20_000, max_pixels_around: 40_000, ..Limits::default() };
        let refused = |bytes: &[u8], limits: &Limits| *Subject::parse(bytes, "a", limits).unwrap_err();
        let turned = refused(&turned(&encode_jpeg(&scene, 80, Sampling::Halved), 6), &limits);
        assert_eq!((turned.kind, turned.part), (Refusal::TooLarge, Some(20_000)));
        assert_eq!((turned.facts.width_px, turned.facts.height_px), (157, 203), "as a reader sees it");
        let part = |bytes: &[u8], limits: &Limits| {
            let refused = refused(bytes, limits);
            let why = refused.reason.args.get("why").map(|why| format!("{why:?}"));
            let ids = ["part-not-format", "part-not-around", "part-not-variety"];
            refused.part.ok_or_else(|| ids.into_iter().find(|id| why.as_ref().is_some_and(|why| why.contains(id))).unwrap())
        };
        let files = telltale_scenes::every_file(&scene);
        let tiff = files.iter().find(|file| file.name.ends_with("tif")).unwrap();
        assert_eq!(part(&tiff.bytes, &limits), Err("part-not-format"));
        assert_eq!(part(&huge_header_png(60_000, 60_000), &Limits::default()), Err("part-not-around"));
        let mut interlaced = huge_header_png(20_000, 10_000);
        assert_eq!(part(&interlaced, &Limits::default()), Ok(100_000_000));
        interlaced[PNG_INTERLACE] = 1;
        assert_eq!(part(&interlaced, &Limits::default()), Err("part-not-variety"));
    }

    #[test]
    fn a_part_that_cannot_be_had_is_refused() {
        let png = encode_png(&render(5, 203, 157));
        let limits = Limits { max_pixels: 1_000, ..Limits::default() };
        let reason = |part| Subject::parse_part(&png, "a", &limits, Some(part)).unwrap_err().reason.id.into_owned();
        assert_eq!(reason(PART), "part-too-large");
        assert_eq!(reason(RectPx { x: 203, ..PART }), "part-outside");
        assert!(Subject::parse_part(&png, "a", &limits, Some(RectPx { width: 10, height: 100, ..PART })).is_ok());
    }

    #[test]
    fn cut_and_changed_files_give_what_is_there_of_a_part() {
        let scene = render(5, 203, 157);
        for bytes in
            [encode_jpeg(&scene, 85, Sampling::Halved), encode_progressive_jpeg(&scene, 85, Sampling::Halved), encode_png(&scene)]
        {
            for n in (0..bytes.len()).step_by(bytes.len() / 97 + 1) {
                let mut changed = bytes.clone();
                changed[n] ^= 0x5a;
                for broken in [&bytes[..n], &changed] {
                    if let Ok(subject) = Subject::parse_part(broken, "a", &Limits::default(), Some(PART)) {
                        let seen = subject.seen_in_file();
                        assert!(subject.raster.is_err() || seen.0 * seen.1 > 0);
                    }
                }
            }
        }
    }
}
