//! What a place looks like, whatever its size and direction: histograms of gradients over a turned grid.

use super::plane::{Plane, falling, gradients};

/// Cells on a side.
const CELLS: usize = 4;
/// Directions told apart in each cell.
const BINS: usize = 8;
/// Samples on a side of a cell.
const SAMPLES: usize = 4;
/// Samples on a side of all cells, with one more around for the differences.
const SIDE: usize = CELLS * SAMPLES + 2;
/// Distance of samples in units of the keypoint's size.
const SPACING: f32 = 0.75;
/// Length of a descriptor.
const N: usize = CELLS * CELLS * BINS;
/// Length of the vector that a descriptor is.
pub(super) const NORM: f32 = 512.0;

/// Square roots of the shares of the gradient, as whole numbers; the vector's length is [`NORM`].
pub(super) type Descriptor = [i16; N];

/// The descriptor; none where the grid reaches over the edge or nothing is in it.
#[inline(never)]
pub(super) fn describe(level: &Plane, x: f32, y: f32, size: f32, (cos, sin): (f32, f32)) -> Option<Descriptor> {
    let middle = 0.5 * (SIDE - 1) as f32;
    let spacing = SPACING * size;
    let mut patch = [[0f32; SIDE]; SIDE];
    for (row, line) in patch.iter_mut().enumerate() {
        for (column, value) in line.iter_mut().enumerate() {
            let (u, v) = (spacing * (column as f32 - middle), spacing * (row as f32 - middle));
            *value = level.at(x + cos * u - sin * v, y + sin * u + cos * v)?;
        }
    }
    let mut histogram = [0f32; N];
    let window = window();
    let (mut lengths, mut angles) = ([0f32; SIDE - 2], [0f32; SIDE - 2]);
    for row in 1..SIDE - 1 {
        let [above, this, below] = [&patch[row - 1], &patch[row], &patch[row + 1]];
        gradients([&this[..], &this[2..]], [&above[1..], &below[1..]], &mut lengths, &mut angles);
        for column in 1..SIDE - 1 {
            let strength = lengths[column - 1] * window[row - 1] * window[column - 1];
            let ((x0, fx), (y0, fy)) = (cell_of(column), cell_of(row));
            let bin = angles[column - 1] * BINS as f32;
            let (b0, fb) = (bin as usize, bin - (bin as usize) as f32);
            for (cy, wy) in [(y0, 1.0 - fy), (y0 + 1, fy)] {
                for (cx, wx) in [(x0, 1.0 - fx), (x0 + 1, fx)] {
                    if (0..CELLS as i32).contains(&cy) && (0..CELLS as i32).contains(&cx) {
                        let cell = BINS * (cy as usize * CELLS + cx as usize);
                        histogram[cell + b0 % BINS] += strength * wy * wx * (1.0 - fb);
                        histogram[cell + (b0 + 1) % BINS] += strength * wy * wx * fb;
                    }
                }
            }
        }
    }
    let sum: f32 = histogram.iter().sum();
    (sum > 0.0).then(|| histogram.map(|share| (NORM * (share / sum).sqrt()).round() as i16))
}

/// The descriptor that the mirrored place would have: rows from below, directions the other way round.
pub(super) fn mirrored(descriptor: &Descriptor) -> Descriptor {
    std::array::from_fn(|i| {
        let (cell, bin) = (i / BINS, i % BINS);
        let (row, column) = (cell / CELLS, cell % CELLS);
        descriptor[BINS * ((CELLS - 1 - row) * CELLS + column) + (BINS - bin) % BINS]
    })
}

/// Likeness: the scalar product, at most about the square of [`NORM`].
#[inline]
pub(super) fn likeness(a: &Descriptor, b: &Descriptor) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
}

/// Distance of two vectors of length 1 with this likeness, 0..√2.
pub(super) fn distance(likeness: i32) -> f32 {
    (2.0 - 2.0 * likeness as f32 / (NORM * NORM)).max(0.0).sqrt()
}

/// The cell before a row or column of samples, counted from −1, and how far the sample is on the way to the next one.
#[inline]
fn cell_of(sample: usize) -> (i32, f32) {
    // Half a cell more than its middle, so that it is never negative.
    let place = (2 * sample + SAMPLES - 1) as f32 / (2 * SAMPLES) as f32;
    (place as i32 - 1, place - (place as i32) as f32)
}

/// Weights along a side: a Gaussian of half the side.
fn window() -> &'static [f32; SIDE - 2] {
    static WINDOW: std::sync::LazyLock<[f32; SIDE - 2]> = std::sync::LazyLock::new(|| {
        std::array::from_fn(|i| {
            let from_middle = (i as f64 + 0.5 - 0.5 * (SIDE - 2) as f64) / (0.5 * (SIDE - 2) as f64);
            falling(0.5 * from_middle * from_middle) as f32
        })
    });
    &WINDOW
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Something with detail at all places, mirrored over the middle row where asked.
    fn plane(is_mirrored: bool) -> Plane {
        let value = |x: f32, y: f32| 20.0 * (0.31 * x + 0.01 * x * y).sin() + 25.0 * (0.23 * y + 0.004 * x * x).cos();
        let row = |y: usize| if is_mirrored { 80 - y } else { y };
        let values = (0..81 * 81).map(|i| value((i % 81) as f32, row(i / 81) as f32)).collect();
        Plane { width: 81, height: 81, values }
    }

    #[test]
    fn a_mirrored_place_has_the_mirrored_descriptor() {
        let own = describe(&plane(false), 40.0, 40.0, 2.0, (0.8, 0.6)).expect("inside");
        let other = describe(&plane(true), 40.0, 40.0, 2.0, (0.8, -0.6)).expect("inside");
        assert!(distance(likeness(&mirrored(&own), &other)) < 0.1);
        assert!(distance(likeness(&own, &other)) > 0.3);
        assert_eq!(mirrored(&mirrored(&own)), own);
        assert!(distance(likeness(&own, &own)) < 0.1);
        assert_eq!(describe(&plane(false), 5.0, 40.0, 2.0, (1.0, 0.0)), None);
    }
}
