//! Text in the lowest bits of pixels, as some generators write it.
//!
//! # Sources
//! NovelAI, novelai-image-metadata (`nai_meta.py`); the stealth-pnginfo extension of Stable Diffusion web UI.

use std::io::{Cursor, Write};

use image::{ImageFormat, RgbaImage};
use telltale_pixels::Raster;

/// Which bits, and whether the text is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hiding {
    /// Alpha, the text as it is.
    Alpha,
    /// Alpha, gzip.
    AlphaPacked,
    /// Red, green and blue, the text as it is.
    Colour,
    /// Red, green and blue, gzip.
    ColourPacked,
}

/// The picture with a text in its lowest bits, in a lossless format.
pub fn with_hidden_text(raster: &Raster, text: &str, hiding: Hiding, format: ImageFormat) -> Vec<u8> {
    let packed = matches!(hiding, Hiding::AlphaPacked | Hiding::ColourPacked);
    let payload = if packed { gzip(text.as_bytes()) } else { text.as_bytes().to_vec() };
    with_hidden_bytes(raster, &payload, payload.len() as u32 * 8, hiding, format)
}

/// The same with bytes as they are and a length, in bits, of one's own.
///
/// # Panics
/// Where the picture is too small for the bytes.
pub fn with_hidden_bytes(raster: &Raster, payload: &[u8], n_bits: u32, hiding: Hiding, format: ImageFormat) -> Vec<u8> {
    let signature: &[u8; 15] = match hiding {
        Hiding::Alpha => b"stealth_pnginfo",
        Hiding::AlphaPacked => b"stealth_pngcomp",
        Hiding::Colour => b"stealth_rgbinfo",
        Hiding::ColourPacked => b"stealth_rgbcomp",
    };
    let in_alpha = matches!(hiding, Hiding::Alpha | Hiding::AlphaPacked);
    let bytes = [signature.as_slice(), &n_bits.to_be_bytes(), payload].concat();
    let bits = bytes.iter().flat_map(|byte| (0..8).map(move |i| byte >> (7 - i) & 1));
    let (width, height) = (raster.width(), raster.height());
    let mut picture = RgbaImage::from_fn(width as u32, height as u32, |x, y| {
        let [r, g, b] = raster.pixel(x as usize, y as usize);
        image::Rgba([r, g, b, 255])
    });
    for (i, bit) in bits.enumerate() {
        // Column by column; three bits for each pixel in the colours, one in alpha.
        let (pixel, channel) = if in_alpha { (i, 3) } else { (i / 3, i % 3) };
        let sample = &mut picture.get_pixel_mut((pixel / height) as u32, (pixel % height) as u32).0[channel];
        *sample = *sample & 0xfe | bit;
    }
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("in memory");
    file.into_inner()
}

/// Bytes as gzip.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("in memory");
    encoder.finish().expect("in memory")
}
