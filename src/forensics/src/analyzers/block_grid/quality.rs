//! How strong an earlier save was, from its steps.

use super::steps::Comb;
use crate::jpeg::tables::quality_of_steps;

/// Combs up to this natural position are asked: the first three rows of frequencies and the start of the fourth. Beyond, few values tell.
const LAST_NATURAL: usize = 24;
/// Share of the values that must fit.
const MIN_FIT: f64 = 0.85;
/// Fewest frequencies that must tell.
const MIN_FREQUENCIES: usize = 3;

/// Nearest quality on the IJG scale; none where too little can be told, as after a very weak compression.
pub(super) fn estimate(combs: &[Comb]) -> Option<u8> {
    let steps: Vec<&Comb> = combs.iter().filter(|comb| comb.natural <= LAST_NATURAL && comb.fit >= MIN_FIT).collect();
    if steps.len() < MIN_FREQUENCIES {
        return None;
    }
    quality_of_steps(steps.iter().map(|comb| (comb.natural, comb.step)))
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
