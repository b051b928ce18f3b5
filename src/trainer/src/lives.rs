//! Lives of a picture: what happens to it on its way through the web, independent of what it shows or who made it.
//!
//! Both classes get the same lives, drawn from the same distribution, so that no head can learn a file's history instead of its
//! content (the peers' failure: format alone explains most of what small detectors seem to do).

use anyhow::Result;
use telltale_lives::{saved, shrunk_by};
use telltale_pixels::Raster;

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

/// One random life: shrunk in half of the cases, saved at quality 40–95, in a quarter of the cases saved once more; one life in ten
/// stays as the picture came.
pub(crate) fn random(picture: &Raster, chance: &mut Chance) -> Result<Raster> {
    let mut current = picture.clone();
    if chance.unit() < 0.1 {
        return Ok(current);
    }
    if chance.unit() < 0.5 {
        current = shrunk_by(&current, chance.between(0.5, 1.0), 160);
    }
    current = saved(&current, chance.between(40.0, 95.0), chance.unit() < 0.8)?;
    if chance.unit() < 0.25 {
        current = saved(&current, chance.between(60.0, 95.0), true)?;
    }
    Ok(current)
}
