//! Text in the lowest bits of pixels, as some generators hide it.
//!
//! Bits stand column by column, one for each pixel in alpha, or three in red, green and blue: fifteen letters that name the form,
//! the length of what follows in bits (32 of them, the highest first), and the text as UTF-8, plain or as gzip. Behind it NovelAI
//! may put data against errors, which are not needed and not read.
//!
//! The length is compared with what the picture can hold before memory is taken, and inflating stops at [`MAX_TEXT`].
//!
//! # Sources
//! NovelAI, novelai-image-metadata (`nai_meta.py`); the stealth-pnginfo extension of Stable Diffusion web UI.

#![deny(clippy::indexing_slicing)]

use std::io::Read;

use flate2::read::GzDecoder;
use image::DynamicImage;
use telltale_pixels::Raster;

/// Most bytes of a text, packed or not.
const MAX_TEXT: usize = 4 << 20;
const SIGNATURE_LEN: usize = 15;
/// Bits in front of the text.
const HEADER_BITS: usize = 8 * (SIGNATURE_LEN + 4);

/// A text in the lowest bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PixelText {
    /// Which bits.
    pub channel: Channel,
    /// Its length in bytes as it lies there, as stated.
    pub len_bytes: u64,
    /// The words, or why they cannot be read.
    pub words: Result<String, Unreadable>,
}

/// Where the bits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// Alpha.
    Alpha,
    /// Red, green and blue.
    Colour,
}

/// Why a text that is announced cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It would be longer than the picture has bits, or than anybody writes.
    TooLong,
    /// It says that it is packed and cannot be unpacked.
    Damaged,
    /// Nothing is there.
    Empty,
}

/// The text in the alpha channel of a decoded picture with 8 bits; none without its signature.
pub(crate) fn in_alpha(image: &DynamicImage) -> Option<PixelText> {
    let (samples, per_pixel) = match image {
        DynamicImage::ImageRgba8(image) => (image.as_raw(), 4),
        DynamicImage::ImageLumaA8(image) => (image.as_raw(), 2),
        _ => return None,
    };
    let (width, height) = (image.width() as usize, image.height() as usize);
    let bit = |i: usize| {
        let pixel = (i % height) * width + i / height;
        samples.get(pixel * per_pixel + per_pixel - 1).is_some_and(|alpha| alpha & 1 == 1)
    };
    read(bit, width * height, Channel::Alpha, [b"stealth_pnginfo", b"stealth_pngcomp"])
}

/// The text in the colours; none without its signature.
pub fn in_colours(raster: &Raster) -> Option<PixelText> {
    let (width, height) = (raster.width(), raster.height());
    let bit = |i: usize| {
        let (pixel, channel) = (i / 3, i % 3);
        let at = 3 * ((pixel % height) * width + pixel / height) + channel;
        raster.rgb().get(at).is_some_and(|sample| sample & 1 == 1)
    };
    read(bit, 3 * width * height, Channel::Colour, [b"stealth_rgbinfo", b"stealth_rgbcomp"])
}

fn read(
    bit: impl Fn(usize) -> bool,
    capacity: usize,
    channel: Channel,
    [plain, packed]: [&[u8; SIGNATURE_LEN]; 2],
) -> Option<PixelText> {
    let byte = |from: usize| (from..from + 8).fold(0u8, |byte, i| byte << 1 | u8::from(bit(i)));
    if capacity < HEADER_BITS {
        return None;
    }
    // The first letter decides for nearly every picture, so that nothing more is read.
    let is = |signature: &[u8; SIGNATURE_LEN]| signature.iter().enumerate().all(|(i, letter)| byte(8 * i) == *letter);
    let is_packed = match (is(plain), is(packed)) {
        (true, _) => false,
        (_, true) => true,
        _ => return None,
    };
    let n_bits = (0..4).fold(0u64, |n, i| n << 8 | u64::from(byte(8 * (SIGNATURE_LEN + i))));
    let len_bytes = n_bits / 8;
    let words = match usize::try_from(len_bytes) {
        Ok(0) => Err(Unreadable::Empty),
        Ok(len) if len <= MAX_TEXT && 8 * len <= capacity - HEADER_BITS => {
            let bytes: Vec<u8> = (0..len).map(|i| byte(HEADER_BITS + 8 * i)).collect();
            if is_packed { unpack(&bytes) } else { Ok(String::from_utf8_lossy(&bytes).into_owned()) }
        }
        _ => Err(Unreadable::TooLong),
    };
    Some(PixelText { channel, len_bytes, words })
}

/// Inflates at most [`MAX_TEXT`] bytes; a text that ends early or is longer keeps what was read.
fn unpack(packed: &[u8]) -> Result<String, Unreadable> {
    let mut bytes = Vec::new();
    let result = GzDecoder::new(packed).take(MAX_TEXT as u64).read_to_end(&mut bytes);
    match result {
        Err(_) if bytes.is_empty() => Err(Unreadable::Damaged),
        _ if bytes.is_empty() => Err(Unreadable::Empty),
        _ => Ok(String::from_utf8_lossy(&bytes).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use telltale_scenes::gzip;

    use super::*;

    fn of(bytes: &[u8], capacity: usize) -> Option<PixelText> {
        let bit = |i: usize| bytes.get(i / 8).is_some_and(|byte| byte >> (7 - i % 8) & 1 == 1);
        read(bit, capacity, Channel::Alpha, [b"stealth_pnginfo", b"stealth_pngcomp"])
    }

    fn hidden(signature: &[u8], n_bits: u32, payload: &[u8]) -> Vec<u8> {
        [signature, &n_bits.to_be_bytes(), payload].concat()
    }

    #[test]
    fn lengths_are_compared_with_the_picture_before_memory_is_taken() {
        let words = |bytes: &[u8], capacity| of(bytes, capacity).map(|text| text.words);
        let plain = b"stealth_pnginfo";
        assert_eq!(words(&hidden(plain, 16, b"ok"), 152 + 16), Some(Ok("ok".into())));
        assert_eq!(words(&hidden(plain, 16, b"ok"), 152 + 15), Some(Err(Unreadable::TooLong)));
        assert_eq!(words(&hidden(plain, u32::MAX, b"ok"), usize::MAX / 16), Some(Err(Unreadable::TooLong)));
        assert_eq!(words(&hidden(plain, 0, b""), 1_000), Some(Err(Unreadable::Empty)));
        // A length that is no whole number of bytes keeps the whole ones.
        assert_eq!(words(&hidden(plain, 23, b"abc"), 1_000), Some(Ok("ab".into())));
        assert_eq!(words(plain, 151), None);
        assert_eq!(words(b"stealth_pnginf0\0\0\0\x08x", 1_000), None);
    }

    #[test]
    fn a_bomb_stops_at_the_limit_and_damage_is_told() {
        let packed = b"stealth_pngcomp";
        let words = |payload: &[u8]| {
            let n_bits = 8 * payload.len() as u32;
            of(&hidden(packed, n_bits, payload), 152 + 8 * payload.len()).map(|text| text.words)
        };
        let bomb = gzip(&vec![b' '; 64 << 20]);
        assert!(bomb.len() < 1 << 17);
        assert_eq!(words(&bomb).and_then(Result::ok).map(|text| text.len()), Some(MAX_TEXT));
        assert_eq!(words(b"no gzip at all"), Some(Err(Unreadable::Damaged)));
        let whole = gzip(b"a text that ends early, but not before some of it could be read");
        let half = words(whole.get(..whole.len() - 12).unwrap_or_default());
        assert!(matches!(half, Some(Ok(text)) if text.starts_with("a text")), "what was read stays");
    }
}
