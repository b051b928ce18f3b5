//! How strong an earlier save was, from its steps.

use super::steps::Comb;
use crate::jpeg::tables::{Base, standard};

/// Combs up to this natural position are asked: the first three rows of frequencies and the start of the fourth. Beyond, few values tell.
const LAST_NATURAL: usize = 24;
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
pub(super) fn estimate(combs: &[Comb]) -> Option<u8> {
    let steps: Vec<&Comb> = combs.iter().filter(|comb| comb.natural <= LAST_NATURAL && comb.fit >= MIN_FIT).collect();
    if steps.len() < MIN_FREQUENCIES {
        return None;
    }
    // A step that is wrong by much must not pull the others along.
    let off = |quality: u8| {
        let table = standard(Base::Luma, quality);
        steps.iter().map(move |comb| (f64::from(table[comb.natural]).ln() - f64::from(comb.step).ln()).abs().min(FAR))
    };
    let (_, nearest) = (1..=100).map(|q| (off(q).sum::<f64>(), q)).min_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
    let n_near = off(nearest).filter(|distance| *distance <= NEAR).count();
    (3 * n_near >= 2 * steps.len()).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        analyzers::block_grid::{Grid, steps::combs},
        dct::luma,
    };
    use telltale_pixels::Raster;
    use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, render};

    #[test]
    fn the_quality_of_a_decoded_jpeg_is_found() {
        let grid = Grid { x: 0, y: 0, share: 1.0, log10_nfa: -100.0 };
        let estimated = |raster: &Raster| estimate(&combs(&luma(raster), raster, grid));
        for quality in [50, 70, 85] {
            let found = estimated(&decode_jpeg(&encode_jpeg(&render(5, 320, 240), quality, Sampling::Halved))).unwrap();
            assert!(found.abs_diff(quality) <= 2, "{found}, not {quality}");
        }
        assert_eq!(estimated(&render(5, 320, 240)), None);
    }
}
