//! What happens to ordinary photos before somebody looks at them.

use image::ImageFormat;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use telltale_pixels::{Raster, resize};
use telltale_report::RectPx;

/// Pairs of qualities of two saves on the same grid: editors, websites and messengers.
const RESAVES: &[(u8, u8)] = &[(95, 75), (75, 90), (85, 95), (60, 90), (70, 80), (50, 85)];

/// Files that one photo becomes, each with the name of its life: as found, saved twice, cropped, resized.
pub fn lives(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut lives = vec![("as found".to_owned(), bytes.to_vec())];
    let Some(raster) = decode(bytes) else { return lives };
    for (first, second) in RESAVES {
        lives.push((format!("saved {first} then {second}"), resave(&raster, *first, *second)));
    }
    let (width, height) = (raster.width() as u32, raster.height() as u32);
    let inner = RectPx { x: 3, y: 5, width: width.saturating_sub(8).max(1), height: height.saturating_sub(8).max(1) };
    if let Some(cropped) = raster.crop(inner) {
        lives.push(("cropped, saved 90".to_owned(), encode(&cropped, 90)));
        lives.push(("cropped, saved 70 then 92".to_owned(), resave(&cropped, 70, 92)));
    }
    let smaller = resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10);
    lives.push(("resized to 70 %, saved 85".to_owned(), encode(&smaller, 85)));
    lives.push(("resized to 70 %, saved 65 then 88".to_owned(), resave(&smaller, 65, 88)));
    lives
}

/// Saved twice on the same grid.
pub fn resave(raster: &Raster, first: u8, second: u8) -> Vec<u8> {
    let once = decode(&encode(raster, first));
    encode(once.as_ref().unwrap_or(raster), second)
}

/// A JPEG, 4:2:0.
pub fn encode(raster: &Raster, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let (width, height) = (raster.width().min(65_535) as u16, raster.height().min(65_535) as u16);
    // Encoding into memory fails for impossible sizes only; an empty file then drops out as unreadable.
    if encoder.encode(raster.rgb(), width, height, ColorType::Rgb).is_err() {
        return Vec::new();
    }
    bytes
}

/// Any picture that the image crate reads.
pub fn decode(bytes: &[u8]) -> Option<Raster> {
    let rgb = match image::guess_format(bytes).ok()? {
        format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) => {
            image::load_from_memory_with_format(bytes, format).ok()?
        }
        _ => return None,
    }
    .into_rgb8();
    Raster::from_rgb(rgb.width() as usize, rgb.height() as usize, rgb.into_raw())
}
