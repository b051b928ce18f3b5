//! What happens to ordinary photos before somebody looks at them.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use telltale_pixels::{Raster, resize};
use telltale_report::RectPx;

/// One file that a photo has become.
pub struct Life {
    pub name: String,
    pub bytes: Vec<u8>,
    /// Whether nothing but the history of compression differs from other lives.
    pub is_only_compression: bool,
}

/// Qualities of websites and messengers, one save more.
const SAVES: &[u8] = &[98, 95, 85, 75, 60, 40];
/// Pairs of qualities of two saves on the same grid: editors, websites and messengers.
pub const RESAVES: &[(u8, u8)] = &[(95, 75), (75, 90), (85, 95), (60, 90), (70, 80), (50, 85)];
/// Long sides that services make of larger pictures.
const LONG_SIDES: &[usize] = &[2048, 1280, 768, 512];
/// Off any grid.
pub const SHIFT: (u32, u32) = (3, 5);

/// The name of the first life of all.
pub const AS_FOUND: &str = "as found";

/// Files that one photo becomes, as found first.
pub fn lives(bytes: &[u8]) -> Vec<Life> {
    let mut lives = vec![Life { name: AS_FOUND.into(), bytes: bytes.to_vec(), is_only_compression: false }];
    let Some(raster) = decode(bytes) else { return lives };
    let mut add = |name: &str, bytes: Vec<u8>, is_only_compression: bool| {
        lives.push(Life { name: name.to_owned(), bytes, is_only_compression });
    };
    for quality in SAVES {
        add(&format!("saved {quality}"), encode(&raster, *quality), !matches!(quality, 60 | 85));
    }
    for (first, second) in RESAVES {
        add(&format!("saved {first} then {second}"), resave(&raster, *first, *second), true);
    }
    if let Some(cropped) = off_grid(&raster) {
        add("cropped, saved 90", encode(&cropped, 90), true);
        add("cropped, saved 70 then 92", resave(&cropped, 70, 92), true);
        add("cropped, made a PNG", png(&cropped), true);
    }
    if let Some(cropped) = decode(&encode(&raster, 70)).as_ref().and_then(off_grid) {
        add("saved 70, cropped, saved 85", encode(&cropped, 85), true);
        add("saved 70, cropped, saved 98", encode(&cropped, 98), true);
    }
    add("made a PNG", png(&raster), true);
    let smaller = resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10);
    add("resized to 70 %, saved 85", encode(&smaller, 85), false);
    add("resized to 70 %, saved 65 then 88", resave(&smaller, 65, 88), true);
    let long = raster.width().max(raster.height());
    for side in LONG_SIDES.iter().filter(|side| **side < long) {
        let scaled = resize(&raster, (raster.width() * side / long).max(1), (raster.height() * side / long).max(1));
        add(&format!("resized to {side}, saved 80 then 75"), resave(&scaled, 80, 75), false);
    }
    add("sharpened, saved 90", encode(&sharpened(&raster), 90), false);
    add("brightened, saved 90", encode(&brightened(&raster), 90), false);
    // Edits of a whole picture that leave a part of it as it was.
    let (lifted, even) = (shadows_lifted(&raster), vignette_corrected(&raster));
    let (vivid, deep) = (saturated(&raster), blues_darkened(&raster));
    add("shadows lifted, saved 90", encode(&lifted, 90), false);
    add("shadows lifted, made a PNG", png(&lifted), false);
    add("vignette corrected, saved 90", encode(&even, 90), false);
    add("vignette corrected, made a PNG", png(&even), false);
    add("colours strengthened, saved 90", encode(&vivid, 90), false);
    add("colours strengthened, made a PNG", png(&vivid), false);
    add("blues darkened, saved 90", encode(&deep, 90), false);
    add("blues darkened, made a PNG", png(&deep), false);
    lives
}

/// Saved twice on the same grid.
pub fn resave(raster: &Raster, first: u8, second: u8) -> Vec<u8> {
    let once = decode(&encode(raster, first));
    encode(once.as_ref().unwrap_or(raster), second)
}

/// Without its first columns and rows, so that no earlier grid lies on the new one.
pub fn off_grid(raster: &Raster) -> Option<Raster> {
    let (width, height) = (raster.width() as u32, raster.height() as u32);
    raster.crop(RectPx { x: SHIFT.0, y: SHIFT.1, width: width.checked_sub(SHIFT.0)?, height: height.checked_sub(SHIFT.1)? })
}

/// A mild unsharp mask: each sample moves away from the mean of its four neighbours by a third of the difference.
pub fn sharpened(raster: &Raster) -> Raster {
    let (width, height) = (raster.width(), raster.height());
    let old = raster.rgb();
    let mut rgb = old.to_vec();
    for y in 1..height.saturating_sub(1) {
        for i in 3 * (y * width + 1)..3 * (y * width + width.saturating_sub(1)) {
            let near = [old[i - 3], old[i + 3], old[i - 3 * width], old[i + 3 * width]];
            let mean = near.iter().map(|v| f32::from(*v)).sum::<f32>() / 4.0;
            let value = f32::from(old[i]);
            rgb[i] = (value + (value - mean) / 3.0).round().clamp(0.0, 255.0) as u8;
        }
    }
    Raster::from_rgb(width, height, rgb).unwrap_or_else(|| raster.clone())
}

/// A gamma of 0.8, as a slider for brightness does.
pub fn brightened(raster: &Raster) -> Raster {
    curved(raster, |v| 255.0 * (v / 255.0).powf(0.8))
}

/// A curve over the darker half alone, as a slider for shadows does: black stays black, half of white stays what it was.
pub fn shadows_lifted(raster: &Raster) -> Raster {
    curved(raster, |v| if v < 128.0 { v + 0.5 * v * (1.0 - v / 128.0) } else { v })
}

/// Colours moved away from the grey between their strongest and weakest channel by three tenths, as a slider for saturation does: grey stays
/// what it was.
pub fn saturated(raster: &Raster) -> Raster {
    coloured(raster, |pixel| {
        let (low, high) = (pixel.iter().copied().fold(f32::MAX, f32::min), pixel.iter().copied().fold(0.0, f32::max));
        let grey = (low + high) / 2.0;
        pixel.map(|v| grey + 1.3 * (v - grey))
    })
}

/// Blue darker by up to a quarter, as a slider for the brightness of one colour does: what has no blue stays what it was.
pub fn blues_darkened(raster: &Raster) -> Raster {
    coloured(raster, |pixel| {
        let [red, green, blue] = pixel;
        let blueness = ((blue - red.max(green)) / 64.0).clamp(0.0, 1.0);
        pixel.map(|v| v * (1.0 - 0.25 * blueness))
    })
}

fn coloured(raster: &Raster, change: impl Fn([f32; 3]) -> [f32; 3]) -> Raster {
    let mut rgb = raster.rgb().to_vec();
    for pixel in rgb.chunks_exact_mut(3) {
        let changed = change([f32::from(pixel[0]), f32::from(pixel[1]), f32::from(pixel[2])]);
        pixel.copy_from_slice(&changed.map(|v| v.round().clamp(0.0, 255.0) as u8));
    }
    Raster::from_rgb(raster.width(), raster.height(), rgb).unwrap_or_else(|| raster.clone())
}

fn curved(raster: &Raster, curve: impl Fn(f64) -> f64) -> Raster {
    let table: Vec<u8> = (0..256).map(|v| curve(f64::from(v)).round() as u8).collect();
    let rgb = raster.rgb().iter().map(|v| table[usize::from(*v)]).collect();
    Raster::from_rgb(raster.width(), raster.height(), rgb).unwrap_or_else(|| raster.clone())
}

/// Brighter towards the corners, by half of what was there, as lens corrections do.
pub fn vignette_corrected(raster: &Raster) -> Raster {
    let (width, height) = (raster.width(), raster.height());
    let middle = (width as f64 / 2.0, height as f64 / 2.0);
    let corner = middle.0.hypot(middle.1);
    let mut rgb = raster.rgb().to_vec();
    for (i, pixel) in rgb.chunks_exact_mut(3).enumerate() {
        let r = ((i % width) as f64 - middle.0).hypot((i / width) as f64 - middle.1) / corner;
        pixel.iter_mut().for_each(|v| *v = (f64::from(*v) * (1.0 + 0.5 * r * r)).round().min(255.0) as u8);
    }
    Raster::from_rgb(width, height, rgb).unwrap_or_else(|| raster.clone())
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

/// A PNG.
pub fn png(raster: &Raster) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = RgbImage::from_raw(raster.width() as u32, raster.height() as u32, raster.rgb().to_vec());
    // Encoding into memory cannot fail; a picture of the wrong size drops out as unreadable.
    picture.map(|picture| picture.write_to(&mut bytes, ImageFormat::Png));
    bytes.into_inner()
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
