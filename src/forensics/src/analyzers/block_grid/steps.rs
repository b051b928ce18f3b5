//! The quantisation steps of an earlier save, from the values that coefficients take on its grid.
//!
//! A decoder gives back multiples of the quantisation step, blurred by rounding to whole pixel values. For each frequency the step is
//! taken that the values other than zero fit much better than chance would let them.
//!
//! # Sources
//! Z. Fan, R. de Queiroz, "Identification of bitmap compression history: JPEG detection and quantizer estimation", IEEE Transactions
//! on Image Processing 12, 2003.

use telltale_pixels::Raster;

use super::grids::Grid;
use crate::dct;

/// Natural positions of the first fifteen frequencies behind DC, in zigzag order. Higher ones are mostly zero.
const NATURAL: [usize; 15] = [1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5];
/// Blocks that are read at most, evenly over the picture.
const MAX_BLOCKS: usize = 20_000;
/// Values below this are zero, blurred.
pub(super) const ZERO: f32 = 1.5;
/// How far from a multiple rounding moves a value: three deviations.
pub(super) const BLUR: f32 = 0.75;
/// Steps beyond do not occur in these frequencies at qualities that leave a picture.
const MAX_STEP: u16 = 80;
/// Fewest values of a frequency.
const MIN_VALUES: usize = 60;

/// The values of one frequency lie on multiples of a step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Comb {
    /// Natural position of the frequency.
    pub natural: usize,
    /// The step, in units of an orthonormal transform of brightness.
    pub step: u16,
    /// Share of the values other than zero that fit, 0..1.
    pub fit: f64,
}

impl Comb {
    /// Whether a value other than zero lies on a multiple of the step, zero not counted: what was rounded to zero is below [`ZERO`].
    pub(super) fn fits(&self, value: f32, blur: f32) -> bool {
        let (value, wide) = (value.abs(), f32::from(self.step));
        value > 0.5 * wide && (value - (value / wide).round() * wide).abs() <= blur
    }

    /// Share of values spread evenly that fit by chance.
    pub(super) fn chance(&self, blur: f32) -> f64 {
        f64::from(2.0 * blur / f32::from(self.step))
    }
}

/// Corners of the blocks of a grid that lie wholly in the picture, row by row.
pub(super) fn corners(raster: &Raster, grid: Grid) -> impl Iterator<Item = (usize, usize)> {
    let along = |start: u8, len: usize| (usize::from(start)..len.saturating_sub(7)).step_by(8);
    let (width, height) = (raster.width(), raster.height());
    along(grid.y, height).flat_map(move |y| along(grid.x, width).map(move |x| (x, y)))
}

/// The best step of each frequency that has enough values, however well they fit it.
pub(super) fn combs(luma: &[f32], raster: &Raster, grid: Grid) -> Vec<Comb> {
    let matrix = dct::matrix();
    let every = corners(raster, grid).count().div_ceil(MAX_BLOCKS).max(1);
    let mut values: [Vec<f32>; NATURAL.len()] = Default::default();
    for (x, y) in corners(raster, grid).step_by(every) {
        let block = dct::block(luma, raster.width(), x, y, &matrix);
        for (values, natural) in values.iter_mut().zip(NATURAL) {
            let value = block[natural].abs();
            if value >= ZERO {
                values.push(value);
            }
        }
    }
    values.iter().zip(NATURAL).filter_map(|(values, natural)| comb(natural, values)).collect()
}

/// The step that the values gain most by.
fn comb(natural: usize, values: &[f32]) -> Option<Comb> {
    if values.len() < MIN_VALUES {
        return None;
    }
    // Each value is tried against chance: a step that is much wider than the blur gains the most. Below 3 the blur fills the gaps.
    let judge = |step: u16| {
        let comb = Comb { natural, step, fit: 0.0 };
        let fit = values.iter().filter(|value| comb.fits(**value, BLUR)).count() as f64 / values.len() as f64;
        let chance = comb.chance(BLUR);
        let term = |share: f64, expected: f64| if share > 0.0 { share * (share / expected).ln() } else { 0.0 };
        let gain = if fit > chance { term(fit, chance) + term(1.0 - fit, 1.0 - chance) } else { 0.0 };
        (gain, Comb { fit, ..comb })
    };
    // The best step first and its fit afterwards: divisors of the right step fit too, and sooner where values are blurred.
    (3..=MAX_STEP).map(judge).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, comb)| comb)
}
