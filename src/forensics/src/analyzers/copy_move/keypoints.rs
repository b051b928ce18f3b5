//! Places that can be found again: extrema of differences of Gaussians, with their size and direction.

use super::{
    descriptor::{self, Descriptor},
    plane::{Plane, falling, gradients},
};
use crate::widest::widest;

/// Levels between one octave and the next at which extrema are looked for.
const LEVELS: usize = 3;
/// Ratio of the blurs of neighbouring levels: the cube root of 2.
const STEP: f64 = 1.259_921_049_894_873;
/// Blur of the first level of an octave, in its pixels.
const FIRST_BLUR: f64 = 1.6;
/// Blur that a picture has by itself.
const OWN_BLUR: f64 = 0.5;
/// Smallest difference of Gaussians at an extremum, in grey levels: below lies the noise of a JPEG.
const MIN_CONTRAST: f32 = 1.6;
/// Largest ratio of the two curvatures: beyond it lies a straight edge, on which a place cannot be told from its neighbours.
const MAX_CURVATURE_RATIO: f32 = 10.0;
/// Most extrema that are kept, and so the bound of all later work.
const MAX_EXTREMA: usize = 3_600;
/// The picture is dealt into this many squares each way, and each keeps its strongest extrema, so that one rich texture does not
/// take all.
const SQUARES: usize = 12;
/// Bins of the histogram of directions.
const BINS: usize = 36;
/// A second direction counts where it is so strong against the first.
const SECOND_DIRECTION: f32 = 0.85;
/// No gradient farther from a place than this counts for its direction, in pixels of its level: more than three standard deviations of
/// the largest size of a level.
const MAX_REACH: usize = 20;
/// Planes with a shorter side are not looked at.
const MIN_SIDE: usize = 24;

/// A place that can be found again.
#[derive(Debug, Clone)]
pub(super) struct Keypoint {
    /// In pixels of the plane.
    pub x: f32,
    pub y: f32,
    /// Standard deviation of the Gaussian that fits it, in pixels of the plane.
    pub size: f32,
    /// Cosine and sine of its direction.
    pub direction: (f32, f32),
    /// Brighter than its surroundings; a place that is darker cannot be its counterpart.
    pub is_bright: bool,
    pub descriptor: Descriptor,
}

/// An extremum in the pixels of its level.
struct Extremum {
    octave: usize,
    /// 1 to [`LEVELS`].
    level: usize,
    x: f32,
    y: f32,
    /// Offset between the levels.
    between: f32,
    /// Difference of Gaussians, in grey levels.
    contrast: f32,
}

/// Keypoints of a plane. A small plane is doubled first, for what is small in it.
pub(super) fn keypoints(plane: &Plane, is_small: bool) -> Vec<Keypoint> {
    if plane.width.min(plane.height) < MIN_SIDE {
        return Vec::new();
    }
    let (zoom, (octaves, extrema)) =
        if is_small { (0.5, octaves(&plane.doubled(), 2.0 * OWN_BLUR)) } else { (1.0, octaves(plane, OWN_BLUR)) };
    let extrema = strongest(extrema, &octaves);
    let mut found = Vec::with_capacity(extrema.len());
    for e in &extrema {
        let Some(level) = octaves.get(e.octave).and_then(|levels| levels.get(e.level - 1)) else { continue };
        let to_plane = zoom * (1usize << e.octave) as f32;
        let size = sizes()[e.level] * (1.0 + e.between * (STEP as f32 - 1.0));
        for direction in directions(level, e.x, e.y, size) {
            if let Some(descriptor) = descriptor::describe(level, e.x, e.y, size, direction) {
                let (x, y) = (e.x * to_plane, e.y * to_plane);
                found.push(Keypoint { x, y, size: size * to_plane, direction, is_bright: e.contrast < 0.0, descriptor });
            }
        }
    }
    found
}

/// Blur of each level of an octave.
fn sizes() -> [f32; LEVELS + 3] {
    let mut size = FIRST_BLUR;
    std::array::from_fn(|_| {
        let this = size as f32;
        size *= STEP;
        this
    })
}

/// Extrema of all octaves, and the levels at which they lie: all but the first one and the last two of each octave.
fn octaves(base: &Plane, own_blur: f64) -> (Vec<Vec<Plane>>, Vec<Extremum>) {
    let missing = |from: f64, to: f64| (to * to - from * from).max(0.01).sqrt();
    let mut first = base.blurred(missing(own_blur, FIRST_BLUR));
    let (mut octaves, mut found) = (Vec::new(), Vec::new());
    loop {
        let mut levels = vec![first];
        let mut blur = FIRST_BLUR;
        while let Some(last) = levels.last().filter(|_| levels.len() < LEVELS + 3) {
            let next = last.blurred(missing(blur, blur * STEP));
            blur *= STEP;
            levels.push(next);
        }
        found.extend(extrema(octaves.len(), &levels));
        levels.truncate(LEVELS + 1);
        levels.remove(0);
        // The level with twice the first blur.
        first = levels[LEVELS - 1].halved();
        octaves.push(levels);
        if first.width.min(first.height) < MIN_SIDE || octaves.len() >= 5 {
            return (octaves, found);
        }
    }
}

/// Extrema of one octave, row by row.
fn extrema(octave: usize, levels: &[Plane]) -> Vec<Extremum> {
    let mut found = Vec::new();
    let mut marks = vec![0; levels[0].width.saturating_sub(2)];
    for level in 1..=LEVELS {
        for y in 1..levels[0].height.saturating_sub(1) {
            let row = |y: usize| Differences { fine: levels[level].row(y), coarse: levels[level + 1].row(y) };
            mark(row(y - 1), row(y), row(y + 1), &mut marks);
            extrema_of_row(octave, levels, level, y, &marks, &mut found);
        }
    }
    found
}

/// Marks with 1 which differences of a row, its ends excepted, are large enough and extreme among the four beside them. Few are, and
/// only they are asked about all 26 around them.
#[inline(never)]
fn mark(before: Differences, row: Differences, after: Differences, marks: &mut [u8]) {
    widest(
        #[inline(always)]
        || {
            let n = marks.len();
            let (above, left, middle, right, below) =
                (before.from(1, n), row.from(0, n), row.from(1, n), row.from(2, n), after.from(1, n));
            for (i, mark) in marks.iter_mut().enumerate() {
                let value = middle.at(i);
                let others = [above.at(i), left.at(i), right.at(i), below.at(i)];
                let highest = others.into_iter().fold(MIN_CONTRAST, |a, b| if b > a { b } else { a });
                let lowest = others.into_iter().fold(-MIN_CONTRAST, |a, b| if b < a { b } else { a });
                *mark = u8::from((value >= highest) | (value <= lowest));
            }
        },
    );
}

/// A row of one level and the same row of the next one, which is more blurred.
#[derive(Clone, Copy)]
struct Differences<'a> {
    fine: &'a [f32],
    coarse: &'a [f32],
}

impl Differences<'_> {
    /// `n` of them, from one on.
    #[inline]
    fn from(self, first: usize, n: usize) -> Self {
        Self { fine: &self.fine[first..][..n], coarse: &self.coarse[first..][..n] }
    }

    #[inline]
    fn at(self, i: usize) -> f32 {
        self.coarse[i] - self.fine[i]
    }
}

/// Extrema among what is marked.
#[inline(never)]
fn extrema_of_row(octave: usize, levels: &[Plane], level: usize, y: usize, marks: &[u8], found: &mut Vec<Extremum>) {
    let width = levels[0].width;
    let [below, this, above, top] = [level - 1, level, level + 1, level + 2].map(|l| levels[l].values.as_slice());
    for x in memchr::memchr_iter(1, marks) {
        let x = x + 1;
        let i = y * width + x;
        let value = above[i] - this[i];
        let sign = value.signum();
        let is_extremum = |fine: &[f32], coarse: &[f32]| {
            [i - width, i, i + width]
                .into_iter()
                .all(|row| (row - 1..=row + 1).all(|j| sign * (coarse[j] - fine[j]) <= sign * value))
        };
        if !(is_extremum(this, above) && is_extremum(below, this) && is_extremum(above, top)) {
            continue;
        }
        let d = |j: usize| above[j] - this[j];
        let dxx = d(i + 1) + d(i - 1) - 2.0 * value;
        let dyy = d(i + width) + d(i - width) - 2.0 * value;
        let dxy = 0.25 * (d(i + width + 1) + d(i - width - 1) - d(i + width - 1) - d(i - width + 1));
        let (trace, determinant) = (dxx + dyy, dxx * dyy - dxy * dxy);
        let limit = (MAX_CURVATURE_RATIO + 1.0) * (MAX_CURVATURE_RATIO + 1.0) / MAX_CURVATURE_RATIO;
        if determinant <= 0.0 || trace * trace >= limit * determinant {
            continue;
        }
        let peak = |before: f32, after: f32| {
            let curvature = before + after - 2.0 * value;
            if curvature == 0.0 { 0.0 } else { (0.5 * (before - after) / curvature).clamp(-0.5, 0.5) }
        };
        found.push(Extremum {
            octave,
            level,
            x: x as f32 + peak(d(i - 1), d(i + 1)),
            y: y as f32 + peak(d(i - width), d(i + width)),
            between: peak(this[i] - below[i], top[i] - above[i]),
            contrast: value,
        });
    }
}

/// The strongest of each square, in the order in which they were found.
fn strongest(extrema: Vec<Extremum>, octaves: &[Vec<Plane>]) -> Vec<Extremum> {
    let size = octaves.first().and_then(|levels| levels.first()).map_or((1, 1), |p| (p.width, p.height));
    let square_of = |e: &Extremum| {
        let zoom = (1usize << e.octave) as f32;
        let index = |at: f32, len: usize| ((at * zoom) as usize * SQUARES / len).min(SQUARES - 1);
        index(e.y, size.1) * SQUARES + index(e.x, size.0)
    };
    if extrema.len() <= MAX_EXTREMA {
        return extrema;
    }
    let mut squares: Vec<Vec<(f32, usize)>> = vec![Vec::new(); SQUARES * SQUARES];
    for (i, e) in extrema.iter().enumerate() {
        squares[square_of(e)].push((e.contrast.abs(), i));
    }
    for square in &mut squares {
        square.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    }
    // As many of each square as bring all of them to the bound; poor squares leave room to rich ones.
    let kept = |each: usize| squares.iter().map(|square| square.len().min(each)).sum::<usize>();
    let each = (1..=MAX_EXTREMA).take_while(|each| kept(*each) <= MAX_EXTREMA).last().unwrap_or(1);
    let mut keep = vec![false; extrema.len()];
    squares.iter().flat_map(|square| square.iter().take(each)).for_each(|(_, i)| keep[*i] = true);
    extrema.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(e, _)| e).collect()
}

/// The one or two strongest directions of the gradient around a place.
#[inline(never)]
fn directions(level: &Plane, x: f32, y: f32, size: f32) -> Vec<(f32, f32)> {
    let spread = 1.5 * size;
    let reach = ((3.0 * spread) as isize).min(MAX_REACH as isize);
    let (cx, cy) = (x as isize, y as isize);
    let columns = (cx - reach).max(1) as usize..(cx + reach + 1).clamp(1, level.width as isize - 1) as usize;
    let (mut lengths, mut angles) = ([0f32; 2 * MAX_REACH + 1], [0f32; 2 * MAX_REACH + 1]);
    let lengths = &mut lengths[..columns.len()];
    let mut histogram = [0f32; BINS];
    for row in (cy - reach).max(1)..(cy + reach + 1).min(level.height as isize - 1) {
        let [above, this, below] = [row - 1, row, row + 1].map(|y| level.row(y as usize));
        let across = [&this[columns.start - 1..], &this[columns.start + 1..]];
        gradients(across, [&above[columns.start..], &below[columns.start..]], lengths, &mut angles);
        for ((column, length), angle) in columns.clone().zip(&*lengths).zip(&angles) {
            let (dx, dy) = (column as f32 - x, row as f32 - y);
            let squared = (dx * dx + dy * dy) / (2.0 * spread * spread);
            // Outside three standard deviations.
            if squared > 4.5 {
                continue;
            }
            let bin = (angle * BINS as f32) as usize % BINS;
            histogram[bin] += weight(squared) * length;
        }
    }
    for _ in 0..2 {
        let before = histogram;
        histogram =
            std::array::from_fn(|i| 0.25 * before[(i + BINS - 1) % BINS] + 0.5 * before[i] + 0.25 * before[(i + 1) % BINS]);
    }
    let around = |i: usize| (histogram[(i + BINS - 1) % BINS], histogram[i], histogram[(i + 1) % BINS]);
    let highest = histogram.iter().copied().fold(0.0, f32::max);
    let mut peaks: Vec<(f32, usize)> = (0..BINS)
        .filter(|i| {
            let (before, this, after) = around(*i);
            this > before && this >= after && this >= SECOND_DIRECTION * highest
        })
        .map(|i| (histogram[i], i))
        .collect();
    peaks.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    peaks
        .into_iter()
        .take(2)
        .map(|(_, i)| {
            let (before, this, after) = around(i);
            let curvature = before + after - 2.0 * this;
            let shift = if curvature == 0.0 { 0.0 } else { 0.5 * (before - after) / curvature };
            unit((i as f32 + 0.5 + shift) / BINS as f32)
        })
        .collect()
}

/// Weights of a Gaussian, read from a table of 64ths.
fn weight(squared: f32) -> f32 {
    static TABLE: std::sync::LazyLock<Vec<f32>> =
        std::sync::LazyLock::new(|| (0..300).map(|i| falling((f64::from(i) + 0.5) / 64.0) as f32).collect());
    TABLE.get((64.0 * squared) as usize).copied().unwrap_or(0.0)
}

/// Cosine and sine of an angle in turns, by series: exact everywhere.
fn unit(turns: f32) -> (f32, f32) {
    // To the nearest quarter, the rest within ±1/8 turn.
    let quarter = (4.0 * turns).round();
    let rest = f64::from(turns - 0.25 * quarter) * std::f64::consts::TAU;
    let square = rest * rest;
    let cos = 1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
    let sin = rest * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)));
    let (cos, sin) = (cos as f32, sin as f32);
    match (quarter as i32).rem_euclid(4) {
        0 => (cos, sin),
        1 => (-sin, cos),
        2 => (-cos, -sin),
        _ => (sin, -cos),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_are_unit_vectors_of_their_angle() {
        for i in 0..50 {
            let (cos, sin) = unit(i as f32 / 50.0);
            let angle = std::f32::consts::TAU * i as f32 / 50.0;
            assert!((cos - angle.cos()).abs() < 1e-5 && (sin - angle.sin()).abs() < 1e-5, "{i}");
        }
    }

    #[test]
    fn a_spot_is_found_where_it_lies_and_as_large_as_it_is() {
        let spot = |x: usize, y: usize| {
            let (dx, dy) = (x as f32 - 41.3, 0.8 * (y as f32 - 30.6));
            100.0 - 80.0 * falling(f64::from(dx * dx + dy * dy) / 32.0) as f32
        };
        let values = (0..64 * 80).map(|i| spot(i % 80, i / 80)).collect();
        let found = keypoints(&Plane { width: 80, height: 64, values }, false);
        let near = found.iter().filter(|k| (k.x - 41.3).abs() < 0.4 && (k.y - 30.6).abs() < 0.4 && (3.0..6.5).contains(&k.size));
        assert!(near.count() >= 1, "{:?}", found.iter().map(|k| (k.x, k.y, k.size)).collect::<Vec<_>>());
        assert!(keypoints(&Plane { width: 80, height: 64, values: vec![7.0; 80 * 64] }, true).is_empty());
    }
}
