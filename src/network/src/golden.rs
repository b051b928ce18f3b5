//! The self-test: fixed inputs, and what the shipped weights make of them.
//!
//! The inputs are computed, not stored: a gradient and stripes of 96 × 64, and noise of 333 × 249, the size of the whole view of most photos:
//! a device may choose other arithmetic for a larger one. They pass through the same path as a picture (view, backbone, head), and each
//! logit must come out as `golden.json` says.
//!
//! Tolerance: see [`TOLERANCE`].

use serde::{Deserialize, Serialize};
use telltale_pixels::Raster;

/// Largest difference of a logit that passes.
///
/// Backends differ in the order of their sums. Measured against the native CPU in Chromium 156: burn's CPU backend in WebAssembly
/// 1.3e-6, WebGPU on SwiftShader 3.6e-6. Hardware may contract multiplications and additions, so 500 times that is allowed; a logit
/// that is off by 0.002 still moves a score by at most 0.0005, because the logistic function's slope is at most 1/4 and the score
/// is that of the whole view.
pub const TOLERANCE: f64 = 2e-3;

/// Golden outputs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Golden {
    /// SHA-256 of the weights that made them.
    pub sha256: String,
    /// One entry for each of [`inputs`], in order.
    pub logits: Vec<GoldenLogits>,
}

/// Classes whose logits are golden: one in a hundred, as all rest on the same means and lie side by side in one tensor.
pub const CLASSES: [usize; 10] = [50, 150, 250, 350, 450, 550, 650, 750, 850, 950];

/// Numbers of an impression that are golden: all rest on the same means and lie side by side in one tensor.
pub const DIRECTION: usize = 8;

/// What comes out for one input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoldenLogits {
    /// The head for whole views.
    pub whole: f64,
    /// The head for tiles.
    pub tile: f64,
    /// The classifier, at [`CLASSES`].
    pub classes: Vec<f64>,
    /// The first [`DIRECTION`] numbers of the impression.
    pub direction: Vec<f64>,
}

impl GoldenLogits {
    /// Largest difference of a number; infinite where one of both has more of them.
    pub fn difference(&self, other: &Self) -> f64 {
        if self.classes.len() != other.classes.len() || self.direction.len() != other.direction.len() {
            return f64::INFINITY;
        }
        let pairs = [(self.whole, other.whole), (self.tile, other.tile)].into_iter();
        let pairs = pairs.chain(self.classes.iter().copied().zip(other.classes.iter().copied()));
        let pairs = pairs.chain(self.direction.iter().copied().zip(other.direction.iter().copied()));
        // `f64::max` would pass over a difference that is not a number.
        pairs.map(|(a, b)| (a - b).abs()).fold(0.0, |most, d| if d > most || d.is_nan() { d } else { most })
    }
}

/// The golden inputs.
pub fn inputs() -> Vec<Raster> {
    let (small, large) = ((96, 64), (333, 249));
    let gradient = |x: usize, y: usize| [(x * 255 / 95) as u8, (y * 255 / 63) as u8, ((x + y) * 255 / 158) as u8];
    let stripes = |x: usize, y: usize| if (x / 3 + y / 5).is_multiple_of(2) { [230, 180, 40] } else { [20, 60, 200] };
    let noise = |x: usize, y: usize| {
        // One step of a 32-bit permuted congruential generator on the position.
        let state = ((y * large.0 + x) as u32).wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
        let word = ((state >> ((state >> 28) + 4)) ^ state).wrapping_mul(277_803_737);
        [(word >> 24) as u8, (word >> 16) as u8, (word >> 8) as u8]
    };
    let rendered = |(width, height): (usize, usize), pixel: &dyn Fn(usize, usize) -> [u8; 3]| {
        let rgb = (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y))).collect();
        Raster::from_rgb(width, height, rgb)
    };
    [rendered(small, &gradient), rendered(small, &stripes), rendered(large, &noise)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_none_or_is_missing_never_passes() {
        let golden = GoldenLogits { whole: 0.5, tile: -1.0, classes: vec![1.0, 2.0], direction: vec![0.1] };
        assert_eq!(golden.difference(&golden), 0.0);
        let tile = GoldenLogits { tile: -1.5, ..golden.clone() };
        assert_eq!(golden.difference(&tile), 0.5);
        for value in [f64::NAN, f64::INFINITY] {
            for broken in [
                GoldenLogits { whole: value, ..golden.clone() },
                GoldenLogits { classes: vec![value, 2.0], ..golden.clone() },
                GoldenLogits { direction: vec![value], ..golden.clone() },
            ] {
                let difference = golden.difference(&broken);
                assert!(difference.is_nan() || difference > TOLERANCE, "{difference}");
            }
        }
        assert_eq!(golden.difference(&GoldenLogits { classes: vec![1.0], ..golden.clone() }), f64::INFINITY);
    }

    #[test]
    fn inputs_differ_and_one_is_as_large_as_a_whole_view() {
        let inputs = inputs();
        let sizes: Vec<_> = inputs.iter().map(|input| (input.width(), input.height())).collect();
        assert_eq!(sizes, [(96, 64), (96, 64), (333, 249)]);
        assert_ne!(inputs[0], inputs[1]);
    }
}
