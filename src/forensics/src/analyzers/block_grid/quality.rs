//! How strong an earlier save was, from the values that coefficients take on its grid.
//!
//! A decoder gives back multiples of the quantisation step, blurred by rounding to whole pixel values. For each frequency the step is
//! taken that the values other than zero fit much better than chance would let them.
//!
//! # Sources
//! Z. Fan, R. de Queiroz, "Identification of bitmap compression history: JPEG detection and quantizer estimation", IEEE Transactions
//! on Image Processing 12, 2003.

use telltale_pixels::Raster;

use super::grids::Grid;
use crate::{
    dct,
    jpeg::tables::{Base, standard},
};

/// Natural positions of the first nine frequencies behind DC in zigzag order.
const NATURAL: [usize; 9] = [1, 8, 16, 9, 2, 3, 10, 17, 24];
/// Blocks that are read at most, evenly over the picture.
const MAX_BLOCKS: usize = 20_000;
/// Values below this are zero, blurred.
const ZERO: f32 = 1.5;
/// How far from a multiple rounding moves a value: three deviations.
const BLUR: f32 = 0.75;
/// Steps beyond do not occur in these frequencies at qualities that leave a picture.
const MAX_STEP: u16 = 80;
/// Fewest values of a frequency.
const MIN_VALUES: usize = 60;
/// Share of the values that must fit.
const MIN_FIT: f64 = 0.85;
/// Fewest frequencies that must tell.
const MIN_FREQUENCIES: usize = 3;
/// Distance of a step from that of the nearest quality, in natural logarithms: two of three steps must be as near as 12 %. Otherwise the
/// tables are of another kind.
const NEAR: f64 = 0.12;
/// Distances count up to this.
const FAR: f64 = 0.4;

/// Nearest quality on the IJG scale; none where too little can be told, as after a very weak compression.
pub(super) fn estimate(raster: &Raster, grid: Grid) -> Option<u8> {
    let (luma, matrix) = (dct::luma(raster), dct::matrix());
    let corners = |start: u8, len: usize| (usize::from(start)..len.saturating_sub(7)).step_by(8);
    let n_blocks = corners(grid.x, raster.width()).count() * corners(grid.y, raster.height()).count();
    let every = n_blocks.div_ceil(MAX_BLOCKS).max(1);
    let mut values: [Vec<f32>; 9] = Default::default();
    let blocks = corners(grid.y, raster.height()).flat_map(|y| corners(grid.x, raster.width()).map(move |x| (x, y)));
    for (x, y) in blocks.step_by(every) {
        let block = dct::block(&luma, raster.width(), x, y, &matrix);
        for (values, natural) in values.iter_mut().zip(NATURAL) {
            let value = block[natural].abs();
            if value >= ZERO {
                values.push(value);
            }
        }
    }
    let steps: Vec<(usize, u16)> =
        values.iter().zip(NATURAL).filter_map(|(values, natural)| Some((natural, step(values)?))).collect();
    if steps.len() < MIN_FREQUENCIES {
        return None;
    }
    // A step that is wrong by much must not pull the others along.
    let off = |quality: u8| {
        let table = standard(Base::Luma, quality);
        steps.iter().map(move |(natural, step)| (f64::from(table[*natural]).ln() - f64::from(*step).ln()).abs().min(FAR))
    };
    let (_, nearest) = (1..=100).map(|q| (off(q).sum::<f64>(), q)).min_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
    let n_near = off(nearest).filter(|distance| *distance <= NEAR).count();
    (3 * n_near >= 2 * steps.len()).then_some(nearest)
}

/// The step that the values fit best, beyond chance.
fn step(values: &[f32]) -> Option<u16> {
    if values.len() < MIN_VALUES {
        return None;
    }
    // Each value is tried against chance: a step that is much wider than the blur gains the most. Below 3 the blur fills the gaps.
    let judge = |step: u16| {
        let wide = f32::from(step);
        let is_near = |value: &&f32| **value > 0.5 * wide && (**value - (**value / wide).round() * wide).abs() <= BLUR;
        let fit = values.iter().filter(is_near).count() as f64 / values.len() as f64;
        let chance = f64::from(2.0 * BLUR / wide);
        let term = |share: f64, expected: f64| if share > 0.0 { share * (share / expected).ln() } else { 0.0 };
        let gain = if fit > chance { term(fit, chance) + term(1.0 - fit, 1.0 - chance) } else { 0.0 };
        (gain, fit, step)
    };
    // The best step first and its fit afterwards: divisors of the right step fit too, and sooner where values are blurred.
    let (_, fit, step) = (3..=MAX_STEP).map(judge).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (fit >= MIN_FIT).then_some(step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, render};

    #[test]
    fn the_quality_of_a_decoded_jpeg_is_found() {
        let grid = Grid { x: 0, y: 0, share: 1.0, log10_nfa: -100.0 };
        for quality in [50, 70, 85] {
            let raster = decode_jpeg(&encode_jpeg(&render(5, 320, 240), quality, Sampling::Halved));
            let found = estimate(&raster, grid).unwrap();
            assert!(found.abs_diff(quality) <= 2, "{found}, not {quality}");
        }
        assert_eq!(estimate(&render(5, 320, 240), grid), None);
    }
}
