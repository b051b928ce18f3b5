//! Altered twins.

use telltale_pixels::Raster;
use telltale_report::RectPx;

use crate::{Sampling, decode_jpeg, encode_jpeg, encode_png, png::chunk, render};

/// An altered picture and the place of the alteration.
#[derive(Debug, Clone)]
pub struct Spliced {
    /// The file.
    pub bytes: Vec<u8>,
    /// What was replaced.
    pub place: RectPx,
}

/// A scene saved twice on the same grid: first with one quality, then with another.
pub fn twice_saved_jpeg(raster: &Raster, first: u8, second: u8) -> Vec<u8> {
    let once = decode_jpeg(&encode_jpeg(raster, first, Sampling::Halved));
    encode_jpeg(&once, second, Sampling::Halved)
}

/// A scene saved with one quality after the other, on the same grid. The last one is that of the file.
pub fn saved_in_turn(raster: &Raster, qualities: &[u8]) -> Vec<u8> {
    let first = qualities.first().map_or_else(Vec::new, |quality| encode_jpeg(raster, *quality, Sampling::Halved));
    let rest = qualities.iter().skip(1);
    rest.fold(first, |saved, quality| encode_jpeg(&decode_jpeg(&saved), *quality, Sampling::Halved))
}

/// A scene saved with quality `first`, a part of another scene that was never compressed put into it, and all saved with
/// quality `second`.
///
/// # Panics
/// Where `place` is not inside the picture.
pub fn spliced_double_jpeg(seed: u64, (width, height): (usize, usize), place: RectPx, (first, second): (u8, u8)) -> Spliced {
    let once = decode_jpeg(&encode_jpeg(&render(seed, width, height), first, Sampling::Halved));
    let spliced = pasted(once, &render(seed ^ 0x5a5a, width, height), place);
    Spliced { bytes: encode_jpeg(&spliced, second, Sampling::Halved), place }
}

/// A scene saved with the first quality, a part of another scene that was saved with the second one put into it, and all saved with the
/// last one. The part comes from 3 pixels further right and 5 further down, so that it keeps a grid of its own.
///
/// # Panics
/// Where `place` is not that far inside the picture.
pub fn pasted_from_jpeg(seed: u64, (width, height): (usize, usize), place: RectPx, qualities: [u8; 3]) -> Spliced {
    let [host, part, last] = qualities;
    let saved = |seed, quality| decode_jpeg(&encode_jpeg(&render(seed, width, height), quality, Sampling::Halved));
    let foreign = saved(seed ^ 0x5a5a, part);
    let mut rgb = saved(seed, host).into_rgb();
    let n_bytes = 3 * place.width as usize;
    for y in place.y as usize..(place.y + place.height) as usize {
        let (to, from) = (3 * (y * width + place.x as usize), 3 * ((y + 5) * width + place.x as usize + 3));
        rgb[to..to + n_bytes].copy_from_slice(&foreign.rgb()[from..from + n_bytes]);
    }
    let pasted = Raster::from_rgb(width, height, rgb).expect("unchanged size");
    Spliced { bytes: encode_jpeg(&pasted, last, Sampling::Halved), place }
}

/// A scene saved with a quality, a part of it drawn anew since, and all made a PNG.
///
/// # Panics
/// Where `place` is not inside the picture.
pub fn drawn_anew_in_png(seed: u64, (width, height): (usize, usize), place: RectPx, quality: u8) -> Spliced {
    let scene = render(seed, width, height);
    let once = decode_jpeg(&encode_jpeg(&scene, quality, Sampling::Halved));
    Spliced { bytes: encode_png(&pasted(once, &scene, place)), place }
}

/// The picture with the same place of another one of its size in it.
fn pasted(host: Raster, foreign: &Raster, place: RectPx) -> Raster {
    let (width, height) = (host.width(), host.height());
    let mut rgb = host.into_rgb();
    for y in place.y as usize..(place.y + place.height) as usize {
        let from = 3 * (y * width + place.x as usize);
        let to = from + 3 * place.width as usize;
        rgb[from..to].copy_from_slice(&foreign.rgb()[from..to]);
    }
    Raster::from_rgb(width, height, rgb).expect("unchanged size")
}

/// The picture with boxes of one colour in it.
pub fn painted_over(raster: &Raster, places: &[RectPx], colour: [u8; 3]) -> Raster {
    let (width, height) = (raster.width(), raster.height());
    let is_covered =
        |x: u32, y: u32| places.iter().any(|p| (p.x..p.x + p.width).contains(&x) && (p.y..p.y + p.height).contains(&y));
    let pixels = raster.rgb().as_chunks::<3>().0.iter().enumerate();
    let rgb = pixels.flat_map(|(i, pixel)| if is_covered((i % width) as u32, (i / width) as u32) { colour } else { *pixel });
    Raster::from_rgb(width, height, rgb.collect()).expect("as many pixels as before")
}

/// The first `share` (0..1) of a file.
pub fn truncated(bytes: &[u8], share: f64) -> Vec<u8> {
    bytes[..(bytes.len() as f64 * share.clamp(0.0, 1.0)) as usize].to_vec()
}

/// A file with `n` bytes behind its end.
pub fn with_trailing_bytes(bytes: &[u8], n: usize) -> Vec<u8> {
    [bytes, &vec![b'x'; n]].concat()
}

/// A PNG of a few bytes that claims to be `width × height` pixels large.
pub fn huge_header_png(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    // One byte of an empty deflate stream: a decoder that trusts the header takes the memory before it notices.
    let data = [0x78, 0x01, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", &data), chunk(b"IEND", b"")].concat()
}
