//! Which pixels of green are smoother than their neighbours, in cells of 16 × 16 pixels.
//!
//! A sensor behind a Bayer filter measures green at every other pixel, like the white squares of a chess board, and computes the rest from
//! their neighbours. Computed pixels lie nearer to the mean of their four neighbours than measured ones. With d = |4 g − (left + right +
//! above + below)| summed over the two kinds of squares of a cell, the value is (odd − even) / (odd + even), from −1 to 1; level = 128 +
//! 127 · factor · value, rounded. Where both sums are zero there is nothing to compare, and the value is 0. Only pixels with four
//! neighbours in the picture count.
//!
//! Blind to whatever was resized, strongly compressed or denoised since: it is 0 there, give or take chance.
//!
//! # Sources
//! P. Ferrara, T. Bianchi, A. De Rosa, A. Piva, "Image forgery localization via fine-grained analysis of CFA artifacts", IEEE TIFS 7
//! (2012), for comparing the two lattices of green; A. Dirik, N. Memon, "Image tamper detection based on demosaicing artifacts", IEEE
//! ICIP (2009). The measure here is a plain form of theirs.

use telltale_report::{LabChannel, LabScale, LabSettings, Text};

use crate::{
    Made, scale,
    window::{Window, room},
};

/// Side of a cell in pixels: 128 pixels of each kind.
const CELL_PX: usize = 16;

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let plane = window.plane(LabChannel::Green, 1)?;
    let (columns, rows) = (window.width().div_ceil(CELL_PX), window.height().div_ceil(CELL_PX));
    let mut sums = room::<[u32; 2]>(columns * rows)?;
    sums.resize(columns * rows, [0; 2]);
    for y in 0..window.height() {
        let (above, here, below) = (plane.row(y), plane.row(y + 1), plane.row(y + 2));
        let line = &mut sums[y / CELL_PX * columns..][..columns];
        for x in 0..window.width() {
            if window.is_inside(x, y) {
                let around = [here[x], here[x + 2], above[x + 1], below[x + 1]].map(i32::from);
                let difference = 4 * i32::from(here[x + 1]) - around.iter().sum::<i32>();
                line[x / CELL_PX][(x + y) % 2] += difference.unsigned_abs();
            }
        }
    }
    let mut levels = room(columns * rows)?;
    levels.extend(sums.iter().map(|sums| level(settings.factor, *sums)));
    let end = 1.0 / f64::from(settings.factor);
    let marks = vec![(1, -end), (scale::ZERO as u8, 0.0), (u8::MAX, end)];
    let scale = LabScale { marks, decimals: 3, quantity: Text::new("lab-quantity-filter") };
    let picture = window.grey((columns, rows), CELL_PX as u32, levels, scale)?;
    Ok(Made { picture: Some(picture), ..Made::default() })
}

fn level(factor: u8, [even, odd]: [u32; 2]) -> u8 {
    let (even, odd) = (i64::from(even), i64::from(odd));
    let (all, difference) = (even + odd, odd - even);
    // Rounded to the nearest, halves up, in whole numbers.
    let steps = if all == 0 { 0 } else { (2 * 127 * i64::from(factor) * difference + all).div_euclid(2 * all) };
    (i64::from(scale::ZERO) + steps).clamp(1, 255) as u8
}

#[cfg(test)]
mod tests {
    use super::level;

    #[test]
    fn the_level_is_the_share_that_one_kind_has_more() {
        assert_eq!([level(1, [0, 0]), level(1, [7, 7]), level(1, [0, 9]), level(1, [9, 0])], [128, 128, 255, 1]);
        // (3 − 1) / 4 = 0.5, and 127 / 2 = 63.5.
        assert_eq!([level(1, [1, 3]), level(8, [1, 3]), level(2, [15, 17])], [192, 255, 144]);
    }
}
