//! Brightness as numbers: averaged down, blurred, halved, doubled, read between pixels.

use telltale_pixels::{Raster, luma_in_256ths};

use crate::widest::widest;

/// Brightness, 0..255 or less a mean, row by row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plane {
    pub width: usize,
    pub height: usize,
    pub values: Vec<f32>,
}

impl Plane {
    /// The picture's brightness at `1 / factor` of its sides, each value the mean of the area that it covers. `factor` ≥ 1.
    pub fn of(raster: &Raster, factor: f64) -> Self {
        let side = |n: usize| ((n as f64 / factor) as usize).max(1);
        let (width, height) = (side(raster.width()), side(raster.height()));
        let (columns, rows) = (shares(raster.width(), width), shares(raster.height(), height));
        let mut values = vec![0f32; width * height];
        // Whole lines first: that is where the pixels are, and it is one multiplication for each.
        let mut line = vec![0f32; raster.width()];
        for (rows, out) in rows.iter().zip(values.chunks_exact_mut(width)) {
            line.fill(0.0);
            for (i, weight) in rows.weights.iter().enumerate() {
                let from = 3 * raster.width() * (rows.first + i);
                let Some(pixels) = raster.rgb().get(from..from + 3 * raster.width()) else { continue };
                add_luma(&mut line, pixels, *weight);
            }
            // Each value is one pixel: nothing to add up.
            if width == line.len() {
                out.iter_mut().zip(&line).for_each(|(out, value)| *out = value / 256.0);
                continue;
            }
            for (out, columns) in out.iter_mut().zip(&columns) {
                let sum: f32 = line.iter().skip(columns.first).zip(&columns.weights).map(|(v, w)| v * w).sum();
                *out = sum / 256.0;
            }
        }
        Self { width, height, values }
    }

    /// Twice as large each way, values in between by straight lines; pixel (x, y) becomes (2x, 2y).
    pub fn doubled(&self) -> Self {
        let (width, height) = (2 * self.width, 2 * self.height);
        let mut values = Vec::with_capacity(width * height);
        let row = |y: usize| self.row(y.min(self.height - 1));
        for y in 0..height {
            let (above, below) = (row(y / 2), row(y / 2 + y % 2));
            for x in 0..width {
                let (left, right) = (x / 2, (x / 2 + x % 2).min(self.width - 1));
                values.push(0.25 * (above[left] + above[right] + below[left] + below[right]));
            }
        }
        Self { width, height, values }
    }

    /// Every second pixel of every second row, at least one.
    pub fn halved(&self) -> Self {
        let (width, height) = (self.width.div_ceil(2), self.height.div_ceil(2));
        let values = (0..height).flat_map(|y| self.row(2 * y).iter().step_by(2).copied()).collect();
        Self { width, height, values }
    }

    /// Under a Gaussian of this standard deviation in pixels; edges repeat.
    pub fn blurred(&self, sigma: f64) -> Self {
        let mut blur = Blur::of(self, sigma);
        // Line by line: zeros that are overwritten would cost as much as a line of the result.
        let mut values = Vec::with_capacity(self.values.len());
        (0..self.height).for_each(|y| values.extend_from_slice(blur.row(y)));
        Self { width: self.width, height: self.height, values }
    }

    /// What lies between two blurs: under the finer one, less what is under the coarser one.
    pub fn band(&self, fine: f64, coarse: f64) -> Self {
        let (mut fine, mut coarse) = (Blur::of(self, fine), Blur::of(self, coarse));
        let mut values = Vec::with_capacity(self.values.len());
        for y in 0..self.height {
            values.extend(fine.row(y).iter().zip(coarse.row(y)).map(|(fine, coarse)| fine - coarse));
        }
        Self { width: self.width, height: self.height, values }
    }

    /// One row; `y` inside.
    pub fn row(&self, y: usize) -> &[f32] {
        &self.values[y * self.width..(y + 1) * self.width]
    }

    /// Between pixels, by straight lines; none outside the middles of the outer pixels.
    #[inline]
    pub fn at(&self, x: f32, y: f32) -> Option<f32> {
        // A number that is not one is not inside either.
        let is_inside = x >= 0.0 && y >= 0.0;
        if !is_inside {
            return None;
        }
        let (column, row) = (x as usize, y as usize);
        if column + 1 >= self.width || row + 1 >= self.height {
            return None;
        }
        let (fx, fy) = (x - column as f32, y - row as f32);
        let i = row * self.width + column;
        let top = self.values[i] + fx * (self.values[i + 1] - self.values[i]);
        let (left, right) = (self.values[i + self.width], self.values[i + self.width + 1]);
        Some(top + fy * (left + fx * (right - left) - top))
    }
}

/// Makes rows of a plane under a Gaussian.
struct Blur<'a> {
    plane: &'a Plane,
    kernel: Vec<f32>,
    /// One row, blurred down only, with its ends repeated.
    padded: Vec<f32>,
    row: Vec<f32>,
}

impl<'a> Blur<'a> {
    fn of(plane: &'a Plane, sigma: f64) -> Self {
        let kernel = gaussian(sigma);
        let padded = vec![0f32; plane.width + kernel.len() - 1];
        Self { plane, kernel, padded, row: vec![0f32; plane.width] }
    }

    fn row(&mut self, y: usize) -> &[f32] {
        let Self { plane, kernel, padded, row } = self;
        let reach = kernel.len() / 2;
        let last = reach + plane.width - 1;
        // Down first, into one line that is at hand, then across it.
        weigh(&mut padded[reach..=last], kernel, |k| plane.row((y + k).saturating_sub(reach).min(plane.height - 1)));
        let ends = (padded[reach], padded[last]);
        padded[..reach].fill(ends.0);
        padded[last + 1..].fill(ends.1);
        weigh(row, kernel, |k| &padded[k..]);
        row
    }
}

/// Adds brightness in 256ths under a weight.
#[inline(never)]
fn add_luma(sums: &mut [f32], pixels: &[u8], weight: f32) {
    widest(
        #[inline(always)]
        || {
            for (sum, pixel) in sums.iter_mut().zip(pixels.as_chunks().0) {
                *sum += weight * luma_in_256ths(*pixel) as f32;
            }
        },
    );
}

/// Makes `out` the sum of lines, each under its weight. A stretch of the output stays in registers while all lines pass.
#[inline(never)]
fn weigh<'a>(out: &mut [f32], weights: &[f32], line: impl Fn(usize) -> &'a [f32]) {
    const STRETCH: usize = 32;
    widest(
        #[inline(always)]
        || {
            let (stretches, rest) = out.as_chunks_mut::<STRETCH>();
            let n = STRETCH * stretches.len();
            for (i, out) in stretches.iter_mut().enumerate() {
                let mut sums = [0f32; STRETCH];
                for (k, weight) in weights.iter().enumerate() {
                    let values = &line(k)[i * STRETCH..][..STRETCH];
                    sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += weight * value);
                }
                *out = sums;
            }
            rest.fill(0.0);
            for (k, weight) in weights.iter().enumerate() {
                rest.iter_mut().zip(&line(k)[n..]).for_each(|(sum, value)| *sum += weight * value);
            }
        },
    );
}

/// The input samples that make one output sample, and their weights, which sum to 1.
struct Shares {
    first: usize,
    weights: Vec<f32>,
}

/// `n_out` equal stretches over `n_in` samples.
fn shares(n_in: usize, n_out: usize) -> Vec<Shares> {
    let length = n_in as f64 / n_out as f64;
    (0..n_out)
        .map(|i| {
            let (start, end) = (i as f64 * length, ((i + 1) as f64 * length).min(n_in as f64));
            let first = start as usize;
            let last = (end.ceil() as usize).clamp(first + 1, n_in.max(first + 1));
            let covered = |at: usize| (end.min((at + 1) as f64) - start.max(at as f64)).max(0.0);
            let sum: f64 = (first..last).map(covered).sum();
            Shares { first, weights: (first..last).map(|at| (covered(at) / sum) as f32).collect() }
        })
        .collect()
}

/// Weights that sum to 1, to three standard deviations.
fn gaussian(sigma: f64) -> Vec<f32> {
    let reach = (3.0 * sigma).ceil() as i32;
    let weights: Vec<f64> = (-reach..=reach).map(|x| falling(f64::from(x * x) / (2.0 * sigma * sigma))).collect();
    let sum: f64 = weights.iter().sum();
    weights.iter().map(|weight| (weight / sum) as f32).collect()
}

/// e to the power −`x`, from operations that are exact everywhere: the libraries of platforms differ in the last digit.
pub(super) fn falling(x: f64) -> f64 {
    // (e^(−x/256))^256, the inner one by its series.
    let small = -x / 256.0;
    let mut power = 1.0 + small * (1.0 + small / 2.0 * (1.0 + small / 3.0 * (1.0 + small / 4.0 * (1.0 + small / 5.0))));
    for _ in 0..8 {
        power *= power;
    }
    power
}

/// Length and direction of the gradient along a stretch of a row: `across` are what lies left and right of it, `down` what lies above and
/// below. Lengths are twice the difference a pixel, directions in turns.
#[inline(never)]
pub(super) fn gradients(across: [&[f32]; 2], down: [&[f32]; 2], lengths: &mut [f32], directions: &mut [f32]) {
    let n = lengths.len();
    let ([left, right], [above, below]) = (across.map(|line| &line[..n]), down.map(|line| &line[..n]));
    let directions = &mut directions[..n];
    widest(
        #[inline(always)]
        || {
            for i in 0..n {
                let (x, y) = (right[i] - left[i], below[i] - above[i]);
                lengths[i] = (x * x + y * y).sqrt();
                directions[i] = turns(y, x);
            }
        },
    );
}

/// Angle of (x, y) in turns, 0..1, to about 1/4000 of a turn, from operations that are exact everywhere; 0 for no direction.
#[inline(always)]
fn turns(y: f32, x: f32) -> f32 {
    let (ax, ay) = (x.abs(), y.abs());
    let (small, large) = if ax < ay { (ax, ay) } else { (ay, ax) };
    // Without a direction it is no number until the last line.
    let ratio = small / large;
    // Arc tangent on 0..1 in turns (Rajan et al., "Efficient approximations for the arctangent function", IEEE SPM 23, 2006).
    let eighth = ratio * (0.125 + (1.0 - ratio) * (0.038_95 + 0.010_55 * ratio));
    let quarter = if ay > ax { 0.25 - eighth } else { eighth };
    let half = if x < 0.0 { 0.5 - quarter } else { quarter };
    let whole = if y < 0.0 { 1.0 - half } else { half };
    if whole < 1.0 { whole } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_keep_their_mean() {
        let rgb = (0..45 * 31).flat_map(|i| [if i % 45 < 20 { 40u8 } else { 200 }; 3]).collect();
        let raster = Raster::from_rgb(45, 31, rgb).expect("a picture");
        let plane = Plane::of(&raster, 2.5);
        assert_eq!((plane.width, plane.height), (18, 12));
        assert!(plane.row(5).iter().enumerate().all(|(x, v)| (v - if x < 8 { 40.0 } else { 200.0 }).abs() < 0.1));
        let dot = Plane::of(&Raster::from_rgb(1, 1, vec![9; 3]).expect("a dot"), 3.0);
        assert_eq!((dot.width, dot.height), (1, 1));
        assert!((dot.doubled().blurred(2.0).halved().values[0] - 9.0).abs() < 1e-3);
    }

    #[test]
    fn powers_and_angles_are_right() {
        for x in [0.0f64, 0.3, 1.0, 4.5] {
            assert!((falling(x) - (-x).exp()).abs() < 1e-9, "{x}");
        }
        for i in 0..97 {
            let angle = std::f32::consts::TAU * i as f32 / 97.0;
            let found = turns(7.0 * angle.sin(), 7.0 * angle.cos());
            assert!((found - i as f32 / 97.0).abs() < 5e-4, "{i}: {found}");
        }
    }
}
