//! Lives of a picture: what happens to it on its way through the web, independent of what it shows or who made it.
//!
//! Both classes get the same lives, drawn from the same distribution, so that no head can learn a file's history instead of its
//! content (the peers' failure: format alone explains most of what small detectors seem to do).

use anyhow::Result;
use telltale_lives::{saved, shrunk_by};
use telltale_pixels::Raster;
use telltale_report::Storage;

/// A small deterministic random source: 64-bit SplitMix.
pub(crate) struct Chance(u64);

impl Chance {
    /// Seeded by words, so that each picture and life has its own stream whatever the order of work.
    pub(crate) fn new(words: &str, n: usize) -> Self {
        let mut hash = 0xCBF2_9CE4_8422_2325u64 ^ (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for byte in words.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        Self(hash)
    }

    /// Uniform in 0..1.
    pub(crate) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Uniform in `low..high`.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }
}

/// What happens to a picture in one random life.
pub(crate) struct Random {
    /// It is made smaller by this factor first.
    scale: Option<f64>,
    /// Then saved: quality, and whether its colour is stored at half the resolution.
    saves: Vec<(f64, bool)>,
}

impl Random {
    /// Shrunk in half of the cases, saved at quality 40–95, in a quarter of the cases saved once more; one life in ten stays as the picture came.
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        if chance.unit() < 0.1 {
            return Self { scale: None, saves: Vec::new() };
        }
        let scale = (chance.unit() < 0.5).then(|| chance.between(0.5, 1.0));
        let mut saves = vec![(chance.between(40.0, 95.0), chance.unit() < 0.8)];
        if chance.unit() < 0.25 {
            saves.push((chance.between(60.0, 95.0), true));
        }
        Self { scale, saves }
    }

    /// The picture after this life.
    pub(crate) fn of(&self, picture: &Raster) -> Result<Raster> {
        let mut current = self.scale.map_or_else(|| picture.clone(), |scale| shrunk_by(picture, scale, LEAST_SIDE_PX));
        for (quality, subsampled) in &self.saves {
            current = saved(&current, *quality, *subsampled)?;
        }
        Ok(current)
    }

    /// How a picture of so many pixels is stored after it; none where it stays as it came, which is not known here.
    pub(crate) fn storage(&self, n_pixels: u64) -> Option<Storage> {
        let (quality, _) = self.saves.last()?;
        let shrunk = n_pixels as f64 * self.scale.unwrap_or(1.0).powi(2);
        Some(Storage::of("jpeg", Some(quality.round() as u8), shrunk as u64))
    }
}

/// No life makes the shorter side smaller than this.
const LEAST_SIDE_PX: usize = 160;
