//! JPEGs, with and without metadata.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use telltale_pixels::Raster;

/// How colour is sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sampling {
    /// As fine as brightness.
    Full,
    /// Half as fine both ways, as most programs do.
    Halved,
}

/// A JPEG with standard tables of a quality 1..=100.
pub fn encode_jpeg(raster: &Raster, quality: u8, sampling: Sampling) -> Vec<u8> {
    encode(raster, quality, sampling, false)
}

/// The same, stored in several passes.
pub fn encode_progressive_jpeg(raster: &Raster, quality: u8, sampling: Sampling) -> Vec<u8> {
    encode(raster, quality, sampling, true)
}

/// The pixels of a JPEG.
pub fn decode_jpeg(jpeg: &[u8]) -> Raster {
    let rgb = image::load_from_memory_with_format(jpeg, image::ImageFormat::Jpeg).expect("our own JPEG").into_rgb8();
    Raster::from_rgb(rgb.width() as usize, rgb.height() as usize, rgb.into_raw()).expect("a decoded picture")
}

fn encode(raster: &Raster, quality: u8, sampling: Sampling, progressive: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(match sampling {
        Sampling::Full => SamplingFactor::F_1_1,
        Sampling::Halved => SamplingFactor::F_2_2,
    });
    encoder.set_progressive(progressive);
    let side = |n: usize| u16::try_from(n).expect("at most 65,535 pixels");
    encoder.encode(raster.rgb(), side(raster.width()), side(raster.height()), ColorType::Rgb).expect("in memory");
    bytes
}

/// A tall JPEG: a strip, whose sides are multiples of 16 pixels, `n` times under itself. Its coded data are written down as often, with
/// restart markers between them, so that a picture of any size costs no more to draw than its strip.
pub fn repeated_jpeg(strip: &Raster, quality: u8, n: usize) -> Vec<u8> {
    let jpeg = encode_jpeg(strip, quality, Sampling::Halved);
    let (mut at, mut sof) = (2, 0);
    while jpeg[at + 1] != 0xda {
        if jpeg[at + 1] == 0xc0 {
            sof = at;
        }
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    let data = at + 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    let units = u16::try_from(strip.width() / 16 * (strip.height() / 16)).expect("a short strip");
    let mut tall = jpeg[..at].to_vec();
    let height = u16::try_from(strip.height() * n).expect("at most 65,535 pixels");
    tall[sof + 5..sof + 7].copy_from_slice(&height.to_be_bytes());
    tall.extend([0xff, 0xdd, 0, 4]);
    tall.extend(units.to_be_bytes());
    tall.extend(&jpeg[at..data]);
    for i in 0..n {
        tall.extend(&jpeg[data..jpeg.len() - 2]);
        let marker = if i + 1 < n { 0xd0 + (i % 8) as u8 } else { 0xd9 };
        tall.extend([0xff, marker]);
    }
    tall
}

/// Puts a segment behind the start of a JPEG.
pub fn jpeg_with_segment(jpeg: &[u8], marker: u8, payload: &[u8]) -> Vec<u8> {
    let len = u16::try_from(payload.len() + 2).expect("at most 65,533 bytes");
    let (start, rest) = jpeg.split_at(2);
    [start, &[0xff, marker], &len.to_be_bytes(), payload, rest].concat()
}

/// The picture as a JPEG whose EXIF names a program.
pub fn jpeg_with_exif_software(raster: &Raster, software: &str) -> Vec<u8> {
    let words = [software.as_bytes(), b"\0"].concat();
    jpeg_with_segment(&encode_jpeg(raster, 90, Sampling::Halved), 0xe1, &exif(0x0131, 2, &words))
}

/// The picture as a JPEG whose EXIF names a person.
pub fn jpeg_with_exif_artist(raster: &Raster, artist: &str) -> Vec<u8> {
    let words = [artist.as_bytes(), b"\0"].concat();
    jpeg_with_segment(&encode_jpeg(raster, 90, Sampling::Halved), 0xe1, &exif(0x013b, 2, &words))
}

/// The picture as a JPEG whose EXIF says how it lies, 1..=8.
pub fn jpeg_with_orientation(raster: &Raster, orientation: u8) -> Vec<u8> {
    turned(&encode_jpeg(raster, 90, Sampling::Halved), orientation)
}

/// A JPEG with EXIF added that says how it lies, 1..=8.
pub fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    jpeg_with_segment(jpeg, 0xe1, &exif(0x0112, 3, &[0, orientation]))
}

/// A JPEG with EXIF added that holds a thumbnail (any bytes) and says how the picture lies, 1..=8.
pub fn with_exif_thumbnail(jpeg: &[u8], thumbnail: &[u8], orientation: u8) -> Vec<u8> {
    // IFD0 with one entry at 8 ends at 26; IFD1 with two entries at 26 ends at 56.
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    exif.extend([0, orientation, 0, 0, 0, 0, 0, 26, 0, 2]);
    for (tag, value) in [(0x0201u16, 56u32), (0x0202, thumbnail.len() as u32)] {
        exif.extend(tag.to_be_bytes());
        exif.extend([0, 4, 0, 0, 0, 1]);
        exif.extend(value.to_be_bytes());
    }
    exif.extend([0; 4]);
    exif.extend(thumbnail);
    jpeg_with_segment(jpeg, 0xe1, &exif)
}

/// One tag in IFD0, big-endian; `kind` 2 is text, 3 one short number.
fn exif(tag: u16, kind: u16, value: &[u8]) -> Vec<u8> {
    let count = if kind == 2 { value.len() as u32 } else { 1 };
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01".to_vec();
    exif.extend(tag.to_be_bytes());
    exif.extend(kind.to_be_bytes());
    exif.extend(count.to_be_bytes());
    if value.len() <= 4 {
        exif.extend(value.iter().copied().chain([0; 4]).take(4));
        exif.extend([0; 4]);
    } else {
        exif.extend(26u32.to_be_bytes());
        exif.extend([0; 4]);
        exif.extend(value);
    }
    exif
}
