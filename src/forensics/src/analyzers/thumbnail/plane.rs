//! Small grids of brightness, and how alike two of them are.

use telltale_pixels::{Raster, luma_in_256ths};
use telltale_report::RectPx;

/// Samples that are averaged across and down one cell at most: a camera's picture has cells of 50 × 50 pixels, and 64 of those tell
/// the mean of a cell to about one grey level while nine tenths of the picture need not be touched.
const SAMPLES_ACROSS: usize = 8;

/// Brightness, 0..255, row by row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plane {
    pub columns: usize,
    pub rows: usize,
    pub values: Vec<f32>,
}

impl Plane {
    /// Mean brightness in a grid over `part` of a picture; none where the part is empty or outside.
    pub fn of(raster: &Raster, part: RectPx, columns: usize, rows: usize) -> Option<Self> {
        let (x0, y0) = (part.x as usize, part.y as usize);
        let (width, height) = (part.width as usize, part.height as usize);
        if columns == 0 || rows == 0 || width == 0 || height == 0 || x0 + width > raster.width() || y0 + height > raster.height()
        {
            return None;
        }
        let positions = |from: usize, len: usize, n: usize| -> Vec<Vec<usize>> {
            (0..n)
                .map(|i| {
                    let (start, end) = (i * len / n, ((i + 1) * len / n).max(i * len / n + 1));
                    let count = (end - start).min(SAMPLES_ACROSS);
                    // In the middle of equal stretches of the cell.
                    (0..count).map(|k| from + start + (2 * k + 1) * (end - start) / (2 * count)).collect()
                })
                .collect()
        };
        let (xs, ys) = (positions(x0, width, columns), positions(y0, height, rows));
        let mut values = vec![0f32; columns * rows];
        for (line, ys) in values.chunks_exact_mut(columns).zip(&ys) {
            let mut sums = vec![0u32; columns];
            for y in ys {
                let row = &raster.rgb()[3 * y * raster.width()..3 * (y + 1) * raster.width()];
                for (sum, xs) in sums.iter_mut().zip(&xs) {
                    // Weights of ITU-R BT.601 in 256ths.
                    *sum += xs.iter().map(|x| luma(row, *x)).sum::<u32>();
                }
            }
            for ((value, sum), xs) in line.iter_mut().zip(sums).zip(&xs) {
                *value = sum as f32 / (256 * xs.len() * ys.len()) as f32;
            }
        }
        Some(Self { columns, rows, values })
    }

    /// The same at another size, by averaging cells; each cell of the result has at least one.
    pub fn resized(&self, columns: usize, rows: usize) -> Self {
        let span = |i: usize, n: usize, len: usize| i * len / n..((i + 1) * len / n).max(i * len / n + 1);
        let mut values = Vec::with_capacity(columns * rows);
        for y in 0..rows {
            for x in 0..columns {
                let (mut sum, mut n) = (0f32, 0f32);
                for line in span(y, rows, self.rows) {
                    for value in &self.values[line * self.columns..][span(x, columns, self.columns)] {
                        sum += value;
                        n += 1.0;
                    }
                }
                values.push(sum / n);
            }
        }
        Self { columns, rows, values }
    }

    /// Standard deviation, in grey levels.
    pub fn deviation(&self) -> f32 {
        let n = self.values.len() as f32;
        let mean = self.values.iter().sum::<f32>() / n;
        (self.values.iter().map(|v| (v - mean).powi(2)).sum::<f32>() / n).sqrt()
    }

    /// Correlation with `other` where that lies on this plane with its corner at (x, y), over what both have in common; 0 where
    /// one of them is flat there or nothing is in common.
    pub fn correlation(&self, other: &Self, x: isize, y: isize) -> f32 {
        let overlap = |at: isize, len: usize, of: usize| {
            let (from, to) = (at.max(0), (at + of as isize).min(len as isize));
            (from < to).then_some((from as usize, to as usize))
        };
        let (Some((x0, x1)), Some((y0, y1))) = (overlap(x, self.columns, other.columns), overlap(y, self.rows, other.rows))
        else {
            return 0.0;
        };
        let (mut n, mut a1, mut b1, mut aa, mut bb, mut ab) = (0f64, 0f64, 0f64, 0f64, 0f64, 0f64);
        for line in y0..y1 {
            let from_other = (line as isize - y) as usize * other.columns + (x0 as isize - x) as usize;
            let mine = &self.values[line * self.columns + x0..line * self.columns + x1];
            let (mut ra1, mut rb1, mut raa, mut rbb, mut rab) = (0f32, 0f32, 0f32, 0f32, 0f32);
            for (a, b) in mine.iter().zip(&other.values[from_other..]) {
                ra1 += a;
                rb1 += b;
                raa += a * a;
                rbb += b * b;
                rab += a * b;
            }
            n += (x1 - x0) as f64;
            a1 += f64::from(ra1);
            b1 += f64::from(rb1);
            aa += f64::from(raa);
            bb += f64::from(rbb);
            ab += f64::from(rab);
        }
        let (va, vb) = (aa - a1 * a1 / n, bb - b1 * b1 / n);
        // Less than one grey level of deviation is flat.
        if va < n || vb < n { 0.0 } else { ((ab - a1 * b1 / n) / (va * vb).sqrt()) as f32 }
    }
}

fn luma(row: &[u8], x: usize) -> u32 {
    match row.get(3 * x..3 * x + 3) {
        Some(&[r, g, b]) => luma_in_256ths([r, g, b]),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plane(columns: usize, rows: usize, value: impl Fn(usize, usize) -> f32) -> Plane {
        let values = (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y))).map(|(x, y)| value(x, y)).collect();
        Plane { columns, rows, values }
    }

    #[test]
    fn cells_are_means_of_the_picture() {
        // Left half 40, right half 200, in a picture whose sides no grid divides evenly.
        let rgb = (0..45 * 31).flat_map(|i| [if i % 45 < 22 { 40u8 } else { 200 }; 3]).collect();
        let raster = Raster::from_rgb(45, 31, rgb).expect("a picture");
        let whole = RectPx { x: 0, y: 0, width: 45, height: 31 };
        let grid = Plane::of(&raster, whole, 4, 3).expect("inside");
        for row in grid.values.chunks(4) {
            assert_eq!((row[0], row[3]), (40.0, 200.0));
        }
        assert_eq!(Plane::of(&raster, RectPx { x: 1, ..whole }, 4, 3), None);
        assert_eq!(grid.resized(2, 1).values.len(), 2);
    }

    #[test]
    fn correlation_knows_tone_from_content_and_finds_the_place() {
        let wave = |x: usize, y: usize| 100.0 + 40.0 * ((x * x) as f32 * 0.13).sin() + 30.0 * (y as f32 * 0.9).cos();
        let a = plane(24, 18, wave);
        let brighter = plane(24, 18, |x, y| 20.0 + 0.7 * wave(x, y));
        assert!((a.correlation(&brighter, 0, 0) - 1.0).abs() < 1e-3);
        assert!(a.correlation(&plane(24, 18, |x, y| wave(23 - x, y)), 0, 0) < 0.8);
        let part = plane(9, 7, |x, y| wave(x + 5, y + 4));
        assert!((a.correlation(&part, 5, 4) - 1.0).abs() < 1e-3);
        assert!(a.correlation(&part, 6, 4) < 0.9);
        assert_eq!(a.correlation(&plane(24, 18, |_, _| 9.0), 0, 0), 0.0);
        assert_eq!(a.correlation(&part, 24, 0), 0.0);
    }
}
