//! The map of two areas, to a fraction of a pixel: fine detail that is off by half a pixel does not correlate.

use std::rc::Rc;

use super::{model::Affine, plane::Plane};

/// The detail that is compared: of the area that the map leads from, and of the one that it leads to.
pub(super) struct Bands {
    pub from: Rc<Plane>,
    pub to: Rc<Plane>,
}

/// A place and its counterpart.
pub(super) type Pair = ((f64, f64), (f64, f64));

/// Steps of the refinement.
const STEPS: usize = 8;
/// Half the side of the square around a match that takes part in the refinement, and the distance of its pixels.
const SQUARE_PX: (i32, usize) = (12, 3);
/// Most pixels that take part.
const MAX_SAMPLES: usize = 8_000;

/// The map that makes both areas most alike, from one that nearly does (Lucas and Kanade's way, with all six numbers).
pub(super) fn refine(bands: &Bands, start: Affine, pairs: &[Pair]) -> Affine {
    let every = (pairs.len() * 81).div_ceil(MAX_SAMPLES).max(1);
    let mut best = (alike(bands, &start, pairs, every), start);
    let mut map = start;
    for _ in 0..STEPS {
        let Some(next) = step(bands, &map, pairs, every) else { break };
        map = next;
        let now = alike(bands, &map, pairs, every);
        if now > best.0 {
            best = (now, map);
        }
    }
    best.1
}

/// Pixels around the matches.
fn samples(pairs: &[Pair], every: usize) -> impl Iterator<Item = (f64, f64)> + '_ {
    let (reach, distance) = SQUARE_PX;
    pairs.iter().step_by(every).flat_map(move |pair| {
        let (x, y) = pair.0;
        let line = move || (-reach..=reach).step_by(distance).map(f64::from);
        line().flat_map(move |dy| line().map(move |dx| (x + dx, y + dy)))
    })
}

/// Correlation over the squares around all matches.
fn alike(Bands { from, to }: &Bands, map: &Affine, pairs: &[Pair], every: usize) -> f64 {
    let (mut s11, mut s22, mut s12) = (0f64, 0f64, 0f64);
    for (x, y) in samples(pairs, every) {
        let (tx, ty) = map.of(x, y);
        if let (Some(own), Some(other)) = (from.at(x as f32, y as f32), to.at(tx as f32, ty as f32)) {
            s11 += f64::from(own * own);
            s22 += f64::from(other * other);
            s12 += f64::from(own * other);
        }
    }
    s12 / (s11 * s22).sqrt().max(1e-9)
}

/// One step of Gauss and Newton.
fn step(Bands { from, to }: &Bands, map: &Affine, pairs: &[Pair], every: usize) -> Option<Affine> {
    let mut normal = [[0f64; 7]; 6];
    for (x, y) in samples(pairs, every) {
        let (tx, ty) = map.of(x, y);
        let (fx, fy) = (tx as f32, ty as f32);
        let at = |x: f32, y: f32| to.at(x, y).map(f64::from);
        let around = (at(fx - 1.0, fy), at(fx + 1.0, fy), at(fx, fy - 1.0), at(fx, fy + 1.0));
        let (Some(own), Some(other)) = (from.at(x as f32, y as f32).map(f64::from), at(fx, fy)) else { continue };
        let (Some(left), Some(right), Some(above), Some(below)) = around else { continue };
        let (gx, gy) = (0.5 * (right - left), 0.5 * (below - above));
        // In units of the square, so that all six are of one size.
        let (dx, dy) = ((x - map.source.0) / 32.0, (y - map.source.1) / 32.0);
        let slopes = [gx, gy, gx * dx, gx * dy, gy * dx, gy * dy];
        for (line, slope) in normal.iter_mut().zip(slopes) {
            line.iter_mut().zip(slopes).for_each(|(sum, other)| *sum += slope * other);
            line[6] += slope * (own - other);
        }
    }
    let [tx, ty, a, b, c, d] = solve(normal)?;
    // Steps beyond the reach of the slopes only lead astray.
    let short = |value: f64, most: f64| value.clamp(-most, most);
    let [ma, mb, mc, md] = map.matrix;
    let matrix = [ma + short(a, 1.6) / 32.0, mb + short(b, 1.6) / 32.0, mc + short(c, 1.6) / 32.0, md + short(d, 1.6) / 32.0];
    Some(Affine { source: map.source, target: (map.target.0 + short(tx, 2.0), map.target.1 + short(ty, 2.0)), matrix })
}

/// Six equations with six unknowns; none where they do not tell.
fn solve(mut lines: [[f64; 7]; 6]) -> Option<[f64; 6]> {
    for i in 0..6 {
        let pivot = (i..6).max_by(|a, b| lines[*a][i].abs().total_cmp(&lines[*b][i].abs()))?;
        lines.swap(i, pivot);
        let line = lines[i];
        if line[i].abs() <= 1e-6 {
            return None;
        }
        for (j, other) in lines.iter_mut().enumerate() {
            if j != i {
                let factor = other[i] / line[i];
                other.iter_mut().zip(line).for_each(|(value, pivot)| *value -= factor * pivot);
            }
        }
    }
    let mut solution = [0f64; 6];
    for (i, (value, line)) in solution.iter_mut().zip(&lines).enumerate() {
        *value = line[6] / line[i];
    }
    solution.iter().all(|value| value.is_finite()).then_some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_that_nearly_fits_is_made_to_fit() {
        // The right half repeats the left one, turned a little, stretched and moved by parts of a pixel.
        let value = |x: f64, y: f64| (0.31 * x + 0.002 * x * y).sin() + (0.27 * y).cos() + (0.17 * x - 0.23 * y).sin();
        let (width, height) = (220, 90);
        let exact = Affine { source: (45.0, 45.0), target: (160.4, 44.3), matrix: [1.05, -0.06, 0.06, 1.05] };
        let back = exact.inverse().expect("not flat");
        let at = |i: usize| {
            let (x, y) = ((i % width) as f64, (i / width) as f64);
            let (x, y) = if x < 105.0 { (x, y) } else { back.of(x, y) };
            (20.0 * value(x, y)) as f32
        };
        let plane = Rc::new(Plane { width, height, values: (0..width * height).map(at).collect() });
        let bands = Bands { from: Rc::clone(&plane), to: plane };
        let pairs: Vec<Pair> = (0..9)
            .map(|i| (25.0 + 20.0 * f64::from(i % 3), 25.0 + 20.0 * f64::from(i / 3)))
            .map(|(x, y)| ((x, y), exact.of(x, y)))
            .collect();
        let start = Affine { target: (161.6, 43.2), matrix: [1.0, -0.02, 0.05, 1.02], ..exact };
        let found = refine(&bands, start, &pairs);
        for ((x, y), expected) in pairs {
            let (fx, fy) = found.of(x, y);
            assert!((fx - expected.0).abs() < 0.1 && (fy - expected.1).abs() < 0.1, "{found:?}");
        }
    }

    #[test]
    fn nothing_to_hold_on_to_leaves_the_map() {
        let plane = Rc::new(Plane { width: 80, height: 80, values: vec![3.0; 6400] });
        let start = Affine { source: (20.0, 20.0), target: (60.0, 60.0), matrix: [1.0, 0.0, 0.0, 1.0] };
        let bands = Bands { from: Rc::clone(&plane), to: plane };
        assert_eq!(refine(&bands, start, &[((20.0, 20.0), (60.0, 60.0))]), start);
        assert_eq!(refine(&bands, start, &[]), start);
    }
}
