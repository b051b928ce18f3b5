//! What happens to a picture on its way through the web: shrunk and saved anew, independent of what it shows or who made it.
//!
//! The trainer gives such lives to every training picture, and figures of the network are taken after one of two fixed ones, [`WEB`] and
//! [`HARD`]: classes that were encoded differently can be told apart by their encoding alone, and a figure over them says nothing.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use telltale_pixels::{Raster, resize};

/// As websites leave pictures.
pub const WEB: Fixed = Fixed { name: "web", long_side_px: 768, quality: 85 };
/// After a hard life.
pub const HARD: Fixed = Fixed { name: "hard", long_side_px: 512, quality: 40 };

/// A life that is the same for every picture: made smaller where it is larger, then saved once as JPEG with 4:2:0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed {
    /// Name in figures.
    pub name: &'static str,
    /// Most pixels on the longer side.
    pub long_side_px: usize,
    /// Quality of the save, 1..=100.
    pub quality: u8,
}

impl Fixed {
    /// The picture after this life.
    ///
    /// # Errors
    /// [`LifeError`] where it cannot be saved or opened again.
    pub fn of(&self, picture: &Raster) -> Result<Raster, LifeError> {
        let scale = self.long_side_px as f64 / picture.width().max(picture.height()) as f64;
        let small = if scale < 1.0 { shrunk_by(picture, scale, 1) } else { picture.clone() };
        saved(&small, self.quality.into(), true)
    }

    /// The same in words, for figures that people read.
    pub fn encoding(&self) -> String {
        format!("long side at most {} px, JPEG quality {}", self.long_side_px, self.quality)
    }
}

/// Why a picture has no such life.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LifeError {
    /// A side that JPEG cannot write.
    #[error("a side of more than 65,535 pixels")]
    TooLarge,
    /// The encoder's words.
    #[error("cannot encode: {0}")]
    Encode(String),
    /// The decoder's words.
    #[error("cannot decode: {0}")]
    Decode(String),
}

/// Made smaller by a factor of at most 1, but not below `least_side_px` on the shorter side.
pub fn shrunk_by(picture: &Raster, scale: f64, least_side_px: usize) -> Raster {
    let short = picture.width().min(picture.height()) as f64;
    let scale = scale.max(least_side_px as f64 / short).min(1.0);
    let side = |n: usize| ((n as f64 * scale).round() as usize).max(1);
    resize(picture, side(picture.width()), side(picture.height()))
}

/// Saved as JPEG and opened again; with 4:2:0 where `subsampled`, else with whole colour.
///
/// # Errors
/// [`LifeError`] where it cannot be saved or opened again.
pub fn saved(picture: &Raster, quality: f64, subsampled: bool) -> Result<Raster, LifeError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality.round().clamp(1.0, 100.0) as u8);
    encoder.set_sampling_factor(if subsampled { SamplingFactor::F_2_2 } else { SamplingFactor::F_1_1 });
    let side = |px: usize| u16::try_from(px).map_err(|_| LifeError::TooLarge);
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    encoder.encode(picture.rgb(), width, height, ColorType::Rgb).map_err(|e| LifeError::Encode(e.to_string()))?;
    decoded(&bytes)
}

/// The pixels of a file that is known to be sound.
///
/// # Errors
/// [`LifeError::Decode`] where it is not.
pub fn decoded(bytes: &[u8]) -> Result<Raster, LifeError> {
    let picture = image::load_from_memory(bytes).map_err(|e| LifeError::Decode(e.to_string()))?.into_rgb8();
    let (width, height) = picture.dimensions();
    Raster::from_rgb(width as usize, height as usize, picture.into_raw()).ok_or(LifeError::Decode("an empty picture".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slope(width: usize, height: usize) -> Raster {
        let rgb = (0..width * height).flat_map(|i| [(i % width) as u8, (i / width) as u8, 128]).collect();
        Raster::from_rgb(width, height, rgb).expect("a picture")
    }

    #[test]
    fn a_fixed_life_shrinks_and_never_enlarges() {
        let size = |raster: &Raster| (raster.width(), raster.height());
        let large = slope(1000, 250);
        assert_eq!(size(&WEB.of(&large).expect("a life")), (768, 192));
        assert_eq!(size(&HARD.of(&large).expect("a life")), (512, 128));
        let small = slope(200, 100);
        assert_eq!(size(&WEB.of(&small).expect("a life")), (200, 100));
    }

    #[test]
    fn a_hard_life_leaves_less_of_a_picture_than_the_web() {
        let picture = slope(200, 100);
        let loss = |life: Fixed| -> u64 {
            let after = life.of(&picture).expect("a life");
            picture.rgb().iter().zip(after.rgb()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum()
        };
        assert!(0 < loss(WEB) && loss(WEB) < loss(HARD), "{} {}", loss(WEB), loss(HARD));
    }

    #[test]
    fn what_jpeg_cannot_hold_is_an_error() {
        assert!(matches!(saved(&slope(70_000, 1), 85.0, true), Err(LifeError::TooLarge)));
        assert!(matches!(decoded(b"no picture"), Err(LifeError::Decode(_))));
    }
}
