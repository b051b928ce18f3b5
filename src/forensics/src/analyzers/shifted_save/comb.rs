//! How well the DC values of all 64 grids of 8×8 blocks fit a comb of a given step, cell by cell.
//!
//! A block's DC value is its sum of brightness divided by 8. On the grid of a JPEG save, all DC values were multiples of the first
//! number of its quantisation table. Later saves on another grid blur that, but for a first step not much below the later ones the
//! values still crowd around the multiples: the mean of cos(2π · DC / step) over the blocks of that grid is above that of the other
//! grids, which see the same picture and serve as the control group.

use telltale_pixels::Raster;

use crate::widest::widest;

/// Pixels on a side of a cell.
pub const CELL_PX: usize = 16;
/// Blocks of one grid whose origin lies in a cell.
pub(super) const BLOCKS: f32 = (CELL_PX * CELL_PX / 64) as f32;
/// Grids.
pub(super) const GRIDS: usize = 64;
/// A number for each grid: (y mod 8) · 8 + x mod 8.
pub(super) type PerGrid = [f32; GRIDS];
/// Most clipped pixels of a cell's 256.
const MAX_CLIPPED: usize = 12;
/// Brightness is summed in 65,536ths of a level, a block's DC value is its sum over 8.
const UNITS_PER_DC: u32 = 65_536 * 8;
/// What the level shift of JPEG takes off each DC value.
const LEVEL_SHIFT: u32 = 1024;
/// Weights of red, green and blue in the luma of JFIF, in 65,536ths. Coarser ones would move the phase of coloured places.
const LUMA: [u32; 3] = [19_595, 38_470, 7_471];
/// Added and taken off again, it rounds a number to the nearest whole one, on every machine and without a branch.
const TO_WHOLE: f32 = 1.5 * (1 << 23) as f32;
/// cos(2πr) in powers of r², |r| ≤ ½: best in the sense of Chebyshev, off by 4·10⁻⁵ at most.
const COSINE: [f32; 5] = [0.999_959_8, -19.731_042, 64.673_43, -82.403_55, 45.646_56];

/// The DC values of all blocks, and what else is asked of the brightness.
pub(super) struct BlockSums<'a> {
    raster: &'a Raster,
    /// Complete columns of cells.
    pub columns: usize,
    /// Complete rows of cells.
    pub rows: usize,
    /// Whether a cell says anything, row by row: cells with clipped samples have lost the comb for an ordinary reason.
    pub is_usable: Vec<bool>,
    /// DC value of the 8×8 pixels at and behind each position, −1,024..1,024, row by row.
    dc: Vec<f32>,
}

impl<'a> BlockSums<'a> {
    /// Of the first `height` lines of a picture; none where they have no complete cell.
    pub fn of(raster: &'a Raster, height: usize) -> Option<Self> {
        let (width, height) = (raster.width(), raster.height().min(height));
        let (columns, rows) = (width.checked_sub(7)? / CELL_PX, height.checked_sub(7)? / CELL_PX);
        if columns == 0 || rows == 0 {
            return None;
        }
        let lines: Vec<&[u8]> = raster.rgb().chunks_exact(3 * width).take(height).collect();
        let n_sums = columns * CELL_PX;
        // Brightness of the last eight lines, and its sums over them.
        let mut last = vec![vec![0u32; width]; 8];
        let mut tall = vec![0u32; width];
        let mut dc = Vec::with_capacity(n_sums * rows * CELL_PX);
        for (y, line) in lines.iter().enumerate().take(rows * CELL_PX + 7) {
            replace_line(&mut tall, &mut last[y % 8], line);
            if y >= 7 {
                push_dc_values(&tall, n_sums, &mut dc);
            }
        }
        Some(Self { raster, columns, rows, is_usable: usable(&lines, columns, rows), dc })
    }

    /// Sums of cos(2π · DC / step) over the blocks of each cell of a row, for each grid that is not on the file's own rows; the others are
    /// left as they are. Nothing for cells that say nothing.
    #[inline(never)]
    pub fn comb(&self, step: u32, row: usize, cells: &mut [PerGrid]) {
        let turns_per_dc = 1.0 / step as f32;
        let width = self.columns * CELL_PX;
        let is_usable = &self.is_usable[row * self.columns..][..self.columns];
        let (upper, lower) = self.dc[row * CELL_PX * width..][..CELL_PX * width].split_at(8 * width);
        for (y, (upper, lower)) in upper.chunks_exact(width).zip(lower.chunks_exact(width)).enumerate().skip(1) {
            comb_of_line(turns_per_dc, upper.as_chunks().0, lower.as_chunks().0, y, is_usable, cells);
        }
    }

    /// How much brightness varies inside the blocks of one grid in these cells, as a share of what it varies inside the blocks that lie
    /// half a block away. A mosaic or enlarged pixel art has blocks of one value each: 0 or nearly so.
    pub fn flatness(&self, cells: impl Iterator<Item = usize>, grid: usize) -> f64 {
        let (mut own, mut control) = (0.0, 0.0);
        for cell in cells {
            let (x0, y0) = (cell % self.columns * CELL_PX, cell / self.columns * CELL_PX);
            own += self.variation(x0 + grid % 8, y0 + grid / 8);
            control += self.variation(x0 + (grid + 4) % 8, y0 + (grid / 8 + 4) % 8);
        }
        if control > 0.0 { own / control } else { 0.0 }
    }

    /// Sum of squared differences from the mean of one block.
    fn variation(&self, x: usize, y: usize) -> f64 {
        let level = |i: usize| f64::from(luma(&self.raster.pixel(x + i % 8, y + i / 8))) / 65_536.0;
        let mean = (0..64).map(level).sum::<f64>() / 64.0;
        (0..64).map(|i| (level(i) - mean).powi(2)).sum()
    }
}

/// Sums of cosines over the two blocks of an upper line and the two of a lower one, for the eight grids of row `y`.
#[inline(never)]
fn comb_of_line(
    turns_per_dc: f32,
    upper: &[[f32; CELL_PX]],
    lower: &[[f32; CELL_PX]],
    y: usize,
    is_usable: &[bool],
    cells: &mut [PerGrid],
) {
    widest(
        #[inline(always)]
        || {
            for (((cell, upper), lower), is_usable) in cells.iter_mut().zip(upper).zip(lower).zip(is_usable) {
                let mut sums = [0f32; 8];
                if *is_usable {
                    for (x, sum) in sums.iter_mut().enumerate() {
                        let cosine = |dc: f32| cosine(turns_per_dc * dc);
                        *sum = cosine(upper[x]) + cosine(upper[x + 8]) + cosine(lower[x]) + cosine(lower[x + 8]);
                    }
                }
                cell[8 * y..][..8].copy_from_slice(&sums);
            }
        },
    );
}

/// Keeps sums over eight lines up to date: a line takes the place of the one eight lines above.
#[inline(never)]
fn replace_line(tall: &mut [u32], last: &mut [u32], line: &[u8]) {
    widest(
        #[inline(always)]
        || {
            for ((sum, last), pixel) in tall.iter_mut().zip(last).zip(line.chunks_exact(3)) {
                let luma = luma(pixel);
                *sum = *sum + luma - *last;
                *last = luma;
            }
        },
    );
}

/// DC values of the first `n` blocks whose columns are summed in `tall`.
#[inline(never)]
fn push_dc_values(tall: &[u32], n: usize, dc: &mut Vec<f32>) {
    let mut sum: u32 = tall.iter().take(7).sum();
    for (last, first) in tall.iter().skip(7).zip(tall).take(n) {
        sum += last;
        dc.push(dc_value(sum));
        sum -= first;
    }
}

/// A block's DC value from its sum of brightness; whole numbers up to the last step, and that one rounds alike everywhere.
fn dc_value(sum: u32) -> f32 {
    (sum as i32 - (LEVEL_SHIFT * UNITS_PER_DC) as i32) as f32 / UNITS_PER_DC as f32
}

/// Of an angle in turns, to some hundreds of thousands of them.
#[inline(always)]
fn cosine(turns: f32) -> f32 {
    let rest = turns - ((turns + TO_WHOLE) - TO_WHOLE);
    let square = rest * rest;
    let [a, b, c, d, e] = COSINE;
    a + square * (b + square * (c + square * (d + square * e)))
}

/// Brightness of a pixel in 65,536ths of a level.
#[inline(always)]
fn luma(pixel: &[u8]) -> u32 {
    pixel.iter().zip(LUMA).map(|(sample, weight)| weight * u32::from(*sample)).sum()
}

/// Cells without too many samples at an end of their range, row by row.
fn usable(lines: &[&[u8]], columns: usize, rows: usize) -> Vec<bool> {
    let mut n_clipped = vec![0usize; columns * rows];
    for (y, line) in lines.iter().enumerate().take(rows * CELL_PX) {
        count_clipped(&mut n_clipped[y / CELL_PX * columns..][..columns], line);
    }
    n_clipped.into_iter().map(|n| n <= MAX_CLIPPED).collect()
}

#[inline(never)]
fn count_clipped(cells: &mut [usize], line: &[u8]) {
    for (n, pixels) in cells.iter_mut().zip(line.chunks_exact(3 * CELL_PX)) {
        *n += pixels.chunks_exact(3).filter(|pixel| pixel.iter().any(|sample| *sample <= 1 || *sample >= 254)).count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_pixels() {
        let (width, height) = (41, 27);
        let rgb: Vec<u8> = (0..3 * width * height).map(|i| (i * 31 % 251) as u8).collect();
        let raster = Raster::from_rgb(width, height, rgb).unwrap();
        let sums = BlockSums::of(&raster, height).unwrap();
        assert_eq!((sums.columns, sums.rows), (2, 1));
        for (x, y) in [(0, 0), (31, 0), (5, 15), (31, 15)] {
            let expected: u32 = (0..64)
                .map(|i| raster.pixel(x + i % 8, y + i / 8))
                .map(|[r, g, b]| 19_595 * u32::from(r) + 38_470 * u32::from(g) + 7_471 * u32::from(b))
                .sum();
            assert_eq!(sums.dc[y * sums.columns * CELL_PX + x], (f64::from(expected) / 524_288.0 - 1024.0) as f32);
        }
        let narrow = Raster::from_rgb(22, 40, vec![0; 3 * 22 * 40]).unwrap();
        assert!(BlockSums::of(&narrow, 40).is_none() && BlockSums::of(&raster, 22).is_none());
    }

    #[test]
    fn cosines_are_cosines() {
        for i in -3000..3000 {
            let turns = i as f32 * 0.113;
            let expected = (std::f64::consts::TAU * f64::from(turns)).cos();
            assert!((f64::from(cosine(turns)) - expected).abs() < 5e-5, "{turns}");
        }
    }

    #[test]
    fn multiples_of_the_step_add_up_on_their_grid() {
        // Blocks of one brightness each, every 3 levels: DC values are multiples of 24 behind the level shift of 128.
        let level = |x: usize, y: usize| (128 + 3 * ((x.div_ceil(8) * 7 + y.div_ceil(8) * 5) % 11)) as u8;
        let rgb: Vec<u8> = (0..64 * 64).flat_map(|i| [level(i % 64, i / 64); 3]).collect();
        let raster = Raster::from_rgb(64, 64, rgb).unwrap();
        let sums = BlockSums::of(&raster, 64).unwrap();
        let mut cells = vec![[0f32; GRIDS]; 3];
        sums.comb(24, 1, &mut cells);
        assert!(cells.iter().all(|cell| (cell[9] - BLOCKS).abs() < 0.01));
        assert!(cells.iter().any(|cell| cell[18] < 0.9 * BLOCKS));
        assert_eq!(sums.flatness(0..4, 9), 0.0);
        assert!(sums.flatness(0..4, 13) > 0.5);
    }
}
