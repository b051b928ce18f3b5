//! How well the DC values of all 64 grids of 8×8 blocks fit a comb of a given step, cell by cell.
//!
//! A block's DC value is its sum of brightness divided by 8. On the grid of a JPEG save, all DC values were multiples of the first
//! number of its quantisation table. Later saves on another grid blur that, but for a first step not much below the later ones the
//! values still crowd around the multiples: the mean of cos(2π · DC / step) over the blocks of that grid is above that of the other
//! grids, which see the same picture and serve as the control group.

use telltale_pixels::Raster;

/// Pixels on a side of a cell.
pub const CELL_PX: usize = 16;
/// Blocks of one grid whose origin lies in a cell.
pub(super) const BLOCKS: f32 = (CELL_PX * CELL_PX / 64) as f32;
/// Grids.
pub(super) const GRIDS: usize = 64;
/// Entries of the cosine table: a phase is off by 1/512 of a turn at most.
const TABLE: usize = 256;
/// Most clipped pixels of a cell's 256.
const MAX_CLIPPED: usize = 12;
/// Brightness is summed in 65,536ths of a level, a block's DC value is its sum over 8.
const UNITS_PER_DC: u64 = 65_536 * 8;
/// Binary places of a phase: the largest sum, 2³⁰, times the largest scale still fits 64 bits.
const FRACTION_BITS: u32 = 40;
/// Weights of red, green and blue in the luma of JFIF, in 65,536ths. Coarser ones would move the phase of coloured places.
const LUMA: [u32; 3] = [19_595, 38_470, 7_471];

/// Sums of brightness over the 8×8 pixels at and behind each position, in 65,536ths of a level.
pub(super) struct BlockSums<'a> {
    raster: &'a Raster,
    /// Complete columns of cells.
    pub columns: usize,
    /// Complete rows of cells.
    pub rows: usize,
    /// Whether a cell says anything, row by row: cells with clipped samples have lost the comb for an ordinary reason.
    pub is_usable: Vec<bool>,
    width: usize,
    sums: Vec<u32>,
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
        // Sums over eight lines, kept up to date line by line.
        let mut tall = vec![0u32; width];
        let add = |tall: &mut [u32], line: &[u8], sign: u32| {
            tall.iter_mut()
                .zip(line.chunks_exact(3))
                .for_each(|(sum, pixel)| *sum = sum.wrapping_add(luma(pixel).wrapping_mul(sign)));
        };
        lines.iter().take(7).for_each(|line| add(&mut tall, line, 1));
        let mut sums = Vec::with_capacity(n_sums * rows * CELL_PX);
        for y in 0..rows * CELL_PX {
            if let Some(line) = lines.get(y + 7) {
                add(&mut tall, line, 1);
            }
            let mut sum: u32 = tall.iter().take(7).sum();
            for (last, first) in tall.iter().skip(7).zip(&tall).take(n_sums) {
                sum += last;
                sums.push(sum);
                sum -= first;
            }
            if let Some(line) = lines.get(y) {
                add(&mut tall, line, u32::MAX);
            }
        }
        Some(Self { raster, columns, rows, is_usable: usable(&lines, columns, rows), width: n_sums, sums })
    }

    /// Sums of cos(2π · DC / step) over the blocks of each cell, for each grid: cell by cell, grid (y mod 8) · 8 + x mod 8; nothing for
    /// cells that say nothing.
    pub fn comb(&self, step: u32) -> Vec<f32> {
        // The level shift of JPEG takes 1,024 off each DC value.
        let shift = 1024.0 / f64::from(step);
        let phase = |i: usize| (i as f64 + 0.5) / TABLE as f64 - shift;
        let table: [f32; TABLE] = std::array::from_fn(|i| (std::f64::consts::TAU * phase(i)).cos() as f32);
        // Table entries for each unit of a sum, with 40 binary places: whole numbers give the same place on every machine.
        let scale = ((TABLE as u64) << FRACTION_BITS) / (UNITS_PER_DC * u64::from(step));
        let mut cells = vec![0f32; self.columns * self.rows * GRIDS];
        for (y, line) in self.sums.chunks_exact(self.width).enumerate() {
            let row = &mut cells[y / CELL_PX * self.columns * GRIDS..][..self.columns * GRIDS];
            for (cell, sums) in row.chunks_exact_mut(GRIDS).zip(line.chunks_exact(CELL_PX)) {
                let grids = &mut cell[y % 8 * 8..][..8];
                for eight in sums.chunks_exact(8) {
                    for (grid, sum) in grids.iter_mut().zip(eight) {
                        *grid += table[((u64::from(*sum) * scale) >> FRACTION_BITS) as usize % TABLE];
                    }
                }
            }
        }
        cells
            .chunks_exact_mut(GRIDS)
            .zip(&self.is_usable)
            .filter(|(_, is_usable)| !**is_usable)
            .for_each(|(cell, _)| cell.fill(0.0));
        cells
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

/// Brightness of a pixel in 65,536ths of a level.
fn luma(pixel: &[u8]) -> u32 {
    pixel.iter().zip(LUMA).map(|(sample, weight)| weight * u32::from(*sample)).sum()
}

/// Cells without too many samples at an end of their range, row by row.
fn usable(lines: &[&[u8]], columns: usize, rows: usize) -> Vec<bool> {
    let mut n_clipped = vec![0usize; columns * rows];
    for (y, line) in lines.iter().enumerate().take(rows * CELL_PX) {
        let row = &mut n_clipped[y / CELL_PX * columns..][..columns];
        for (n, pixels) in row.iter_mut().zip(line.chunks_exact(3 * CELL_PX)) {
            *n += pixels.chunks_exact(3).filter(|pixel| pixel.iter().any(|sample| *sample <= 1 || *sample >= 254)).count();
        }
    }
    n_clipped.into_iter().map(|n| n <= MAX_CLIPPED).collect()
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
            assert_eq!(sums.sums[y * sums.width + x], expected);
        }
        let narrow = Raster::from_rgb(22, 40, vec![0; 3 * 22 * 40]).unwrap();
        assert!(BlockSums::of(&narrow, 40).is_none() && BlockSums::of(&raster, 22).is_none());
    }

    #[test]
    fn multiples_of_the_step_add_up_on_their_grid() {
        // Blocks of one brightness each, every 3 levels: DC values are multiples of 24 behind the level shift of 128.
        let level = |x: usize, y: usize| (128 + 3 * ((x / 8 * 7 + y / 8 * 5) % 11)) as u8;
        let rgb: Vec<u8> = (0..64 * 64).flat_map(|i| [level(i % 64, i / 64); 3]).collect();
        let raster = Raster::from_rgb(64, 64, rgb).unwrap();
        let sums = BlockSums::of(&raster, 64).unwrap();
        let cells = sums.comb(24);
        assert!(cells.chunks_exact(GRIDS).all(|cell| (cell[0] - BLOCKS).abs() < 0.01));
        assert!(cells.chunks_exact(GRIDS).any(|cell| cell[9] < 0.9 * BLOCKS));
        assert_eq!(sums.flatness(0..4, 0), 0.0);
        assert!(sums.flatness(0..4, 4) > 0.5);
    }
}
