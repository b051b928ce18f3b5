//! The colour channel that carries the mark, and its strongest low frequency in each block.
//!
//! U of OpenCV's YUV, once in bytes and once in floats; then the low band of one Haar step, each value from a square of 2×2
//! pixels: half of their sum. A block is 4×4 of these, so 8×8 pixels. What carries the bit is the largest magnitude in the block,
//! the first value excepted. Sums run in the order of the reference's, in 64 bits, so that the bits agree to the last one.

use telltale_pixels::Raster;
use telltale_report::RectPx;

use super::messages::Arithmetic;
use crate::widest::widest;

/// Side of a block in pixels.
pub const BLOCK_PX: usize = 8;
/// Side of a block in values of the low band.
const BLOCK_LOW: usize = 4;
/// 1/√2 as the table of the wavelet has it.
const HALF_POWER: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// The channel of one part of a picture.
pub(super) struct Chroma {
    width: usize,
    height: usize,
    u: Vec<f32>,
}

impl Chroma {
    /// The channel inside `place`, which must lie in the picture.
    pub fn new(raster: &Raster, place: RectPx, arithmetic: Arithmetic) -> Self {
        let (width, height) = (place.width as usize, place.height as usize);
        let mut u = Vec::with_capacity(width * height);
        let mut line = vec![0f32; width];
        for y in place.y as usize..place.y as usize + height {
            let start = 3 * (y * raster.width() + place.x as usize);
            let row = &raster.rgb()[start..start + 3 * width];
            match arithmetic {
                Arithmetic::Bytes => convert(row, &mut line, byte_u),
                Arithmetic::Floats => convert(row, &mut line, float_u),
            }
            u.extend_from_slice(&line);
        }
        Self { width, height, u }
    }

    /// Pixels in a line.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Lines.
    pub fn height(&self) -> usize {
        self.height
    }

    /// The low band of the first `height` lines with its first square at (`dx`, `dy`), each 0 or 1; magnitudes.
    pub fn low(&self, dx: usize, dy: usize, height: usize) -> Low {
        let (columns, rows) = (self.width.saturating_sub(dx) / 2, self.height.min(height).saturating_sub(dy) / 2);
        let mut values = Vec::with_capacity(columns * rows);
        let mut magnitudes = vec![0.0; columns];
        for row in 0..rows {
            let line = |y: usize| &self.u[(dy + y) * self.width + dx..][..2 * columns];
            haar(line(2 * row), line(2 * row + 1), &mut magnitudes);
            values.extend_from_slice(&magnitudes);
        }
        Low { columns, rows, values }
    }
}

#[inline(never)]
fn convert(row: &[u8], u: &mut [f32], of: impl Fn([u8; 3]) -> f32) {
    widest(
        #[inline(always)]
        || {
            for (u, rgb) in u.iter_mut().zip(row.chunks_exact(3)) {
                *u = of([rgb[0], rgb[1], rgb[2]]);
            }
        },
    );
}

/// Magnitudes of the low band of two lines.
#[inline(never)]
fn haar(upper: &[f32], lower: &[f32], values: &mut [f64]) {
    let s = HALF_POWER;
    widest(
        #[inline(always)]
        || {
            for ((value, a), c) in values.iter_mut().zip(upper.chunks_exact(2)).zip(lower.chunks_exact(2)) {
                let side = |upper: f32, lower: f32| s * f64::from(lower) + s * f64::from(upper);
                *value = (s * side(a[1], c[1]) + s * side(a[0], c[0])).abs();
            }
        },
    );
}

/// Magnitudes of the low band.
pub(super) struct Low {
    columns: usize,
    rows: usize,
    values: Vec<f64>,
}

/// The strongest value of each block, row by row.
pub(super) struct Blocks {
    pub columns: usize,
    pub values: Vec<f64>,
}

impl Low {
    /// Blocks whose first row begins at `y` of the low band, 0..4: four grids, one for each first column 0..4.
    pub fn blocks(&self, y: usize) -> [Blocks; 4] {
        let rows = self.rows.saturating_sub(y) / BLOCK_LOW;
        let mut grids = [0, 1, 2, 3].map(|x| {
            let columns = self.columns.saturating_sub(x) / BLOCK_LOW;
            Blocks { columns, values: vec![0.0; rows * columns] }
        });
        // Of each column of a row of blocks: the largest value, with and without the first one.
        let (mut all, mut below) = (vec![0.0; self.columns], vec![0.0; self.columns]);
        for row in 0..rows {
            let line = |i: usize| &self.values[(y + BLOCK_LOW * row + i) * self.columns..][..self.columns];
            largest_down([line(0), line(1), line(2), line(3)], &mut all, &mut below);
            for (x, grid) in grids.iter_mut().enumerate() {
                largest_across(&all[x..], &below[x..], &mut grid.values[row * grid.columns..][..grid.columns]);
            }
        }
        grids
    }
}

#[inline(never)]
fn largest_down(lines: [&[f64]; BLOCK_LOW], all: &mut [f64], below: &mut [f64]) {
    widest(
        #[inline(always)]
        || {
            let n = all.len().min(below.len());
            let ([a, b, c, d], all, below) = (lines.map(|line| &line[..n]), &mut all[..n], &mut below[..n]);
            for i in 0..n {
                below[i] = larger(larger(b[i], c[i]), d[i]);
                all[i] = larger(a[i], below[i]);
            }
        },
    );
}

#[inline(never)]
fn largest_across(all: &[f64], below: &[f64], blocks: &mut [f64]) {
    widest(
        #[inline(always)]
        || {
            let columns = below.chunks_exact(BLOCK_LOW).zip(all.chunks_exact(BLOCK_LOW));
            for (block, (below, all)) in blocks.iter_mut().zip(columns) {
                *block = larger(larger(below[0], all[1]), larger(all[2], all[3]));
            }
        },
    );
}

#[inline]
fn larger(p: f64, q: f64) -> f64 {
    if q > p { q } else { p }
}

/// OpenCV's fixed point with 14 bits.
#[inline]
fn byte_u([r, g, b]: [u8; 3]) -> f32 {
    let [r, g, b] = [r, g, b].map(i32::from);
    let y = (b * 1_868 + g * 9_617 + r * 4_899 + (1 << 13)) >> 14;
    (((b - y) * 8_061 + (128 << 14) + (1 << 13)) >> 14).clamp(0, 255) as f32
}

/// OpenCV's formula for floats.
#[inline]
fn float_u([r, g, b]: [u8; 3]) -> f32 {
    let [r, g, b] = [r, g, b].map(f32::from);
    let y = b * 0.114 + g * 0.587 + r * 0.299;
    (b - y) * 0.492 + 0.5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_are_those_of_the_reference() {
        // Printed by OpenCV 5.0.0 for these colours, COLOR_RGB2YUV.
        for (rgb, byte, float) in OPENCV {
            assert_eq!(byte_u(*rgb), *byte, "{rgb:?}");
            assert!((float_u(*rgb) - float).abs() < 1e-4, "{rgb:?}");
        }
    }

    const OPENCV: &[([u8; 3], f32, f32)] = &[
        ([0, 0, 0], 128.0, 0.50000),
        ([255, 255, 255], 128.0, 0.50000),
        ([255, 0, 0], 91.0, -37.01254),
        ([0, 255, 0], 54.0, -73.14502),
        ([0, 0, 255], 239.0, 111.65756),
        ([1, 2, 3], 128.0, 1.08302),
        ([200, 100, 50], 92.0, -36.0064),
        ([17, 230, 99], 102.0, -25.27047),
    ];
}
