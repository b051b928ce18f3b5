//! Altered pictures with exact masks, made of ordinary photos.

use anyhow::Result;
use telltale_pixels::{Raster, resize};
use telltale_report::RectPx;
use telltale_scenes::Noise;

use super::autoencoder::{Autoencoder, UNIT_PX};
use crate::{
    copies::{Alteration, copied},
    lives::{decode, encode},
};

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Nothing,
    Splice,
    CopyMove,
    Filling,
    LocalSave,
    Smoothing,
    Redrawing,
    Painting,
}

/// All kinds, with the words of the tables.
pub const KINDS: [(Kind, &str); 8] = [
    (Kind::Nothing, "nothing"),
    (Kind::Splice, "part of another photo"),
    (Kind::CopyMove, "copy within the photo"),
    (Kind::Filling, "filled smoothly from its edge"),
    (Kind::LocalSave, "part saved by itself, off the grid"),
    (Kind::Smoothing, "part smoothed"),
    (Kind::Redrawing, "part drawn anew by an autoencoder"),
    (Kind::Painting, "painted over with its mean colour"),
];

/// Qualities of the save before the alteration.
const FIRST: [u8; 6] = [60, 70, 75, 80, 85, 90];
/// Smallest side of a photo that is altered.
const MIN_SIDE_PX: usize = 256;
/// Rounds of filling for each pixel of a side: with the best over-relaxation the rest is below what 8 bits could show.
const ROUNDS: usize = 3;

/// An altered picture before its last save.
pub struct Altered {
    pub raster: Raster,
    /// Pixels that were changed, row by row.
    pub mask: Vec<bool>,
}

/// The altered picture; none for photos that are too small.
///
/// # Errors
/// What is wrong with the autoencoder's weights.
pub fn altered(host: &Raster, other: &Raster, kind: Kind, seed: u64, autoencoder: &Autoencoder) -> Result<Option<Altered>> {
    let mut noise = Noise::new(seed);
    let Some(host) = saved(host, FIRST[noise.below(FIRST.len())]) else { return Ok(None) };
    let (width, height) = (host.width(), host.height());
    if kind == Kind::Nothing {
        let mask = vec![false; width * height];
        return Ok(Some(Altered { raster: host, mask }));
    }
    if kind == Kind::CopyMove {
        let share = 0.02 + 0.08 * f64::from(noise.uniform());
        let degrees = [0.0, 0.0, 10.0, 30.0][noise.below(4)];
        let scale = [1.0, 1.0, 0.9, 1.2][noise.below(4)];
        let copied = copied(&host, share, Alteration { degrees, scale, is_mirrored: false }, seed);
        return Ok(copied.map(|(raster, mask)| Altered { raster, mask }));
    }
    let side = width.min(height) * (25 + noise.below(20)) / 100 / UNIT_PX * UNIT_PX;
    let place = RectPx {
        x: noise.below(width - side) as u32,
        y: noise.below(height - side) as u32,
        width: side as u32,
        height: side as u32,
    };
    let Some(part) = host.crop(place) else { return Ok(None) };
    let new = match kind {
        Kind::Splice => spliced(other, place, &mut noise),
        Kind::LocalSave => saved_whole(&part, FIRST[noise.below(3)]),
        Kind::Smoothing => Some(resize(&resize(&part, side / 2, side / 2), side, side)),
        Kind::Filling => filled(&part),
        Kind::Redrawing => Some(autoencoder.redrawn(&part)?),
        Kind::Painting => painted(&part),
        Kind::CopyMove | Kind::Nothing => None,
    };
    Ok(new.and_then(|new| placed(host, &new, place)))
}

/// A part of another photo with a history of its own.
fn spliced(other: &Raster, place: RectPx, noise: &mut Noise) -> Option<Raster> {
    let other = saved(other, FIRST[noise.below(FIRST.len())])?;
    let room = |size: usize, side: u32| size.checked_sub(side as usize + 1);
    let (x, y) = (room(other.width(), place.width)?, room(other.height(), place.height)?);
    // Off the host's grid in 63 of 64 cases, as by hand.
    other.crop(RectPx { x: noise.below(x) as u32, y: noise.below(y) as u32, ..place })
}

/// The part as a disc in its place, with a soft edge of two pixels: nobody cuts with a ruler.
fn placed(host: Raster, new: &Raster, place: RectPx) -> Option<Altered> {
    let (width, height, side) = (host.width(), host.height(), place.width as usize);
    let mut mask = vec![false; width * height];
    let mut rgb = host.into_rgb();
    let (x0, y0) = (place.x as usize, place.y as usize);
    for y in 0..side {
        for x in 0..side {
            let radius = side as f32 / 2.0;
            let distance = (x as f32 + 0.5 - radius).hypot(y as f32 + 0.5 - radius);
            let weight = ((radius - distance) / 2.0).clamp(0.0, 1.0);
            let at = (y0 + y) * width + x0 + x;
            mask[at] = weight > 0.5;
            for (old, new) in rgb.get_mut(3 * at..3 * at + 3)?.iter_mut().zip(new.pixel(x, y)) {
                *old = (f32::from(*old) + weight * (f32::from(new) - f32::from(*old))).round() as u8;
            }
        }
    }
    Some(Altered { raster: Raster::from_rgb(width, height, rgb)?, mask })
}

/// Made smaller, so that no save of its past is left, and saved once.
fn saved(photo: &Raster, quality: u8) -> Option<Raster> {
    let smaller = resize(photo, photo.width() * 7 / 10, photo.height() * 7 / 10);
    if smaller.width().min(smaller.height()) < MIN_SIDE_PX {
        return None;
    }
    decode(&encode(&smaller, quality))
}

fn saved_whole(part: &Raster, quality: u8) -> Option<Raster> {
    decode(&encode(part, quality))
}

/// One colour, the mean of what it covers, so that it is as little seen as one colour can be.
fn painted(part: &Raster) -> Option<Raster> {
    let n_pixels = part.width() * part.height();
    let pixels = part.rgb().as_chunks::<3>().0;
    let mean = |channel: usize| (pixels.iter().map(|pixel| usize::from(pixel[channel])).sum::<usize>() / n_pixels.max(1)) as u8;
    let colour = [mean(0), mean(1), mean(2)];
    Raster::from_rgb(part.width(), part.height(), colour.repeat(n_pixels))
}

/// The inner part filled from its edge: each pixel is the mean of its neighbours.
fn filled(part: &Raster) -> Option<Raster> {
    let (width, height) = (part.width(), part.height());
    let mut planes: Vec<f32> = part.rgb().iter().map(|v| f32::from(*v)).collect();
    // Over-relaxation reaches the middle in fewer rounds; this is the best one for a square.
    let relaxation = 2.0 / (1.0 + (std::f32::consts::PI / width.max(3) as f32).sin());
    for _ in 0..ROUNDS * width {
        for y in 1..height - 1 {
            for i in 3 * (y * width + 1)..3 * (y * width + width - 1) {
                let mean = 0.25 * (planes[i - 3] + planes[i + 3] + planes[i - 3 * width] + planes[i + 3 * width]);
                planes[i] += relaxation * (mean - planes[i]);
            }
        }
    }
    Raster::from_rgb(width, height, planes.into_iter().map(|v| v.round().clamp(0.0, 255.0) as u8).collect())
}
