//! Each pixel's vote for the grid of 8×8 blocks that it was compressed on.
//!
//! Compression rounds many coefficients to zero. Seen on the right grid a block has more zeros than on any other, so each pixel votes
//! for the origin of that window of 8×8 pixels around it which has the most. Windows that are constant along a line have zeros on
//! every grid and say nothing; neither do ties.
//!
//! Arithmetic is plain `f32` with constants written out, so that every machine counts the same.

use std::collections::VecDeque;

use telltale_pixels::Raster;

/// No vote: a tie, a constant window, or a picture's edge.
pub(super) const NONE: u8 = 64;
/// A coefficient below this is zero: rounding to whole pixel values moves one by 0.2 on average.
const ZERO: f32 = 0.5;
/// Zeros of a window that is constant along a line: at least 7 of its 8 columns or rows of coefficients.
const CONSTANT_ZEROS: u8 = 56;

/// The votes of all pixels, row by row: 8 · (row of the origin) + column of the origin, or [`NONE`].
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Votes {
    pub width: usize,
    pub height: usize,
    pub origins: Vec<u8>,
}

impl Votes {
    /// None where the picture has no place for a window.
    pub(super) fn of(raster: &Raster) -> Option<Self> {
        let (width, height) = (raster.width(), raster.height());
        if width < 8 || height < 8 {
            return None;
        }
        let mut origins = vec![NONE; width * height];
        let mut lines = Lines::new(width);
        // Best windows of the last eight rows of windows, each with the row it begins in.
        let mut best: VecDeque<(usize, Best)> = VecDeque::with_capacity(8);
        let rows = raster.rgb().chunks_exact(3 * width);
        for (row, rgb) in rows.enumerate() {
            lines.push(rgb);
            if row < 7 {
                continue;
            }
            let top = row - 7;
            if best.len() == 8 {
                best.pop_front();
            }
            best.push_back((top, lines.best()));
            vote(&mut origins[top * width..(top + 1) * width], &best);
        }
        // The last seven rows lie in fewer and fewer rows of windows.
        for row in height - 7..height {
            best.retain(|(top, _)| top + 7 >= row);
            vote(&mut origins[row * width..(row + 1) * width], &best);
        }
        Some(Self { width, height, origins })
    }
}

/// The last eight lines of brightness and how long each place has been constant.
struct Lines {
    width: usize,
    lines: VecDeque<Vec<f32>>,
    /// For each place, in how many lines up to this one it has had the value of its right neighbour.
    same_as_right: Vec<u8>,
    /// For each place, how often in a row it has had the value of the line before.
    same_as_above: Vec<u8>,
    /// The vertical transform of the last eight lines, by frequency.
    columns: [Vec<f32>; 8],
    /// Zeros of each window.
    counts: Vec<f32>,
}

/// For each pixel of a line, the most zeros of any window of this row over it, and the column of that window's origin.
struct Best {
    zeros: Vec<u8>,
    origins: Vec<u8>,
}

impl Lines {
    fn new(width: usize) -> Self {
        Self {
            width,
            lines: VecDeque::with_capacity(8),
            same_as_right: vec![0; width],
            same_as_above: vec![0; width],
            columns: std::array::from_fn(|_| vec![0.0; width]),
            counts: vec![0.0; width - 7],
        }
    }

    fn push(&mut self, rgb: &[u8]) {
        let mut line = if self.lines.len() == 8 { self.lines.pop_front().unwrap_or_default() } else { Vec::new() };
        line.clear();
        // ITU-T T.871.
        line.extend(rgb.chunks_exact(3).map(|p| 0.299 * f32::from(p[0]) + 0.587 * f32::from(p[1]) + 0.114 * f32::from(p[2])));
        for ((run, value), right) in self.same_as_right.iter_mut().zip(&line).zip(line.get(1..).unwrap_or_default()) {
            *run = if value == right { run.saturating_add(1) } else { 0 };
        }
        if let Some(above) = self.lines.back() {
            for ((run, value), above) in self.same_as_above.iter_mut().zip(&line).zip(above) {
                *run = if value == above { run.saturating_add(1) } else { 0 };
            }
        }
        self.lines.push_back(line);
    }

    /// Over the windows whose last line is the newest one.
    fn best(&mut self) -> Best {
        let n = self.width - 7;
        self.transform_columns();
        self.counts.fill(0.0);
        for column in &self.columns {
            count_zeros(column, &mut self.counts);
        }
        let zeros: Vec<u8> = self.counts.iter().map(|count| *count as u8).collect();
        let origin = |x: usize| if zeros[x] >= CONSTANT_ZEROS && self.is_constant(x) { NONE } else { (x & 7) as u8 };
        let own: Vec<u8> = (0..n).map(origin).collect();
        let mut best = Best { zeros: vec![0; self.width], origins: vec![NONE; self.width] };
        for offset in 0..8 {
            keep_best(&mut best.zeros[offset..offset + n], &mut best.origins[offset..offset + n], &zeros, &own);
        }
        best
    }

    /// Whether each of the window's lines, or each of its columns, has one value.
    fn is_constant(&self, x: usize) -> bool {
        self.same_as_right[x..x + 7].iter().all(|run| *run >= 8) || self.same_as_above[x..x + 8].iter().all(|run| *run >= 7)
    }

    fn transform_columns(&mut self) {
        let n = self.width;
        let mut lines = self.lines.iter().map(Vec::as_slice);
        let [a, b, c, d, e, f, g, h]: [&[f32]; 8] = std::array::from_fn(|_| lines.next().unwrap_or_default());
        let lines = a.iter().zip(b).zip(c).zip(d).zip(e).zip(f).zip(g).zip(h).take(n);
        let [o0, o1, o2, o3, o4, o5, o6, o7] = &mut self.columns;
        let out = o0.iter_mut().zip(o1).zip(o2).zip(o3).zip(o4).zip(o5).zip(o6).zip(o7);
        for ((((((((a, b), c), d), e), f), g), h), out) in lines.zip(out) {
            let (((((((o0, o1), o2), o3), o4), o5), o6), o7) = out;
            [*o0, *o1, *o2, *o3, *o4, *o5, *o6, *o7] = transform([*a, *b, *c, *d, *e, *f, *g, *h]);
        }
    }
}

/// Adds to each window how many of its coefficients in this row of frequencies are zero. Counts are `f32` because the loop is then
/// one of vectors.
fn count_zeros(column: &[f32], counts: &mut [f32]) {
    let n = counts.len();
    let [a, b, c, d, e, f, g, h]: [&[f32]; 8] = std::array::from_fn(|i| &column[i..i + n]);
    let shifted = a.iter().zip(b).zip(c).zip(d).zip(e).zip(f).zip(g).zip(h);
    for (count, (((((((a, b), c), d), e), f), g), h)) in counts.iter_mut().zip(shifted) {
        for value in transform([*a, *b, *c, *d, *e, *f, *g, *h]) {
            *count += if value.abs() < ZERO { 1.0 } else { 0.0 };
        }
    }
}

/// Keeps for each pixel the most zeros and their origin; a tie has none.
fn keep_best(most: &mut [u8], origins: &mut [u8], zeros: &[u8], own: &[u8]) {
    for (((most, origin), zeros), own) in most.iter_mut().zip(origins).zip(zeros).zip(own) {
        let kept = if zeros == most { NONE } else { *origin };
        *origin = if zeros > most { *own } else { kept };
        *most = (*most).max(*zeros);
    }
}

/// Orthonormal cosine transform of eight values, by halves: sums give the even frequencies, differences the odd ones.
#[inline(always)]
fn transform(v: [f32; 8]) -> [f32; 8] {
    // cos(k π / 16) / 2 for k = 1…7.
    const C: [f32; 8] = [0.0, 0.490_392_64, 0.461_939_77, 0.415_734_8, 0.353_553_4, 0.277_785_12, 0.191_341_72, 0.097_545_16];
    let (s0, s1, s2, s3) = (v[0] + v[7], v[1] + v[6], v[2] + v[5], v[3] + v[4]);
    let (d0, d1, d2, d3) = (v[0] - v[7], v[1] - v[6], v[2] - v[5], v[3] - v[4]);
    let (e0, e1) = (s0 + s3, s1 + s2);
    let (o0, o1) = (s0 - s3, s1 - s2);
    [
        C[4] * (e0 + e1),
        C[1] * d0 + C[3] * d1 + C[5] * d2 + C[7] * d3,
        C[2] * o0 + C[6] * o1,
        C[3] * d0 - C[7] * d1 - C[1] * d2 - C[5] * d3,
        C[4] * (e0 - e1),
        C[5] * d0 - C[1] * d1 + C[7] * d2 + C[3] * d3,
        C[6] * o0 - C[2] * o1,
        C[7] * d0 - C[5] * d1 + C[3] * d2 - C[1] * d3,
    ]
}

/// The votes of one line of pixels, from the rows of windows that lie over it.
fn vote(line: &mut [u8], best: &VecDeque<(usize, Best)>) {
    let mut most = vec![0u8; line.len()];
    let mut own = vec![NONE; line.len()];
    for (top, row) in best {
        let origin_row = 8 * (top % 8) as u8;
        for (own, column) in own.iter_mut().zip(&row.origins) {
            *own = if *column == NONE { NONE } else { origin_row + column };
        }
        keep_best(&mut most, line, &row.zeros, &own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::RectPx;
    use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, render};

    #[test]
    fn the_transform_is_that_of_the_matrix() {
        let values = [3.0, -1.0, 4.0, 1.0, -5.0, 9.0, 2.0, 6.0];
        for (wave, found) in crate::dct::matrix().iter().zip(transform(values)) {
            let expected: f32 = wave.iter().zip(&values).map(|(w, v)| w * v).sum();
            assert!((expected - found).abs() < 1e-4, "{found}, not {expected}");
        }
    }

    #[test]
    fn most_pixels_of_a_cropped_jpeg_vote_for_its_grid() {
        let jpeg = decode_jpeg(&encode_jpeg(&render(3, 240, 160), 80, Sampling::Halved));
        let cropped = jpeg.crop(RectPx { x: 3, y: 5, width: 200, height: 150 }).unwrap();
        let votes = Votes::of(&cropped).unwrap();
        // The grid begins 5 pixels from the left and 3 from the top.
        let hits = votes.origins.iter().filter(|vote| **vote == 8 * 3 + 5).count();
        assert!(2 * hits > votes.origins.len(), "{hits} of {}", votes.origins.len());
    }

    #[test]
    fn pictures_without_anything_in_them_have_no_votes() {
        for (width, height) in [(8, 8), (9, 40), (40, 9), (64, 64)] {
            let flat = Raster::from_rgb(width, height, vec![77; 3 * width * height]).unwrap();
            assert!(Votes::of(&flat).unwrap().origins.iter().all(|vote| *vote == NONE));
        }
        for (width, height) in [(1, 1), (7, 90), (90, 7)] {
            assert_eq!(Votes::of(&Raster::from_rgb(width, height, vec![0; 3 * width * height]).unwrap()), None);
        }
    }
}
