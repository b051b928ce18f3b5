//! The point in which lines meet, by weighted least squares on homogeneous lines, and how certain it is.
//!
//! A drawn line is the unit normal form `l` with `l · (x, y, 1)` its distance from a point. If both its ends, `D` apart, are off at random by
//! σ across the line, the line misses a point at distance `s` from its middle by `σ²/2 · (1 + 4s²/D²)` in the mean square: short lines and
//! far points are uncertain. With these weights, which depend on the point and are therefore found in a few rounds, the point is the
//! eigenvector of the smallest eigenvalue of `Σ weight · l lᵀ` among unit vectors `(x, y, w)`; a point at infinity has `w = 0` and is no
//! special case. The two other eigenvectors with the inverses of their eigenvalues are its covariance (Hartley, Zisserman: 8.6.1, 5.2).

use crate::area::{Ray, dot};
use crate::drawing::Vector;

/// A symmetric matrix.
pub(crate) type Matrix = [Ray; 3];
/// Rounds until the weights stand still: three are usual.
const ROUNDS: usize = 10;

/// A drawn line in units.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub middle: Vector,
    pub along: Vector,
    pub length: f64,
}

impl Line {
    pub fn between(from: Vector, to: Vector) -> Self {
        Self { middle: (from + to) * 0.5, along: (to - from).unit(), length: (to - from).length() }
    }

    fn normal_form(self) -> Ray {
        let Vector { x, y } = self.along;
        [-y, x, Vector { x: y, y: -x }.dot(self.middle)]
    }

    /// How far the point lies from the middle, times its `w`.
    fn reach(self, [x, y, w]: Ray) -> f64 {
        (Vector { x, y } - self.middle * w).length()
    }

    /// By how much both ends must move, in opposite directions, for the line to go through the point; in units.
    pub fn residual(self, point: Ray) -> f64 {
        self.length / 2.0 * dot(self.normal_form(), point).abs() / self.reach(point).max(f64::MIN_POSITIVE)
    }

    fn weight(self, sigma: f64, point: Ray) -> f64 {
        let [_, _, w] = point;
        let lever = 2.0 * self.reach(point) / self.length;
        2.0 / (sigma * sigma * (w * w + lever * lever)).max(f64::MIN_POSITIVE)
    }
}

/// Where lines meet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Estimate {
    /// Of length 1, with `w ≥ 0`.
    pub point: Ray,
    /// Of `point`, in the plane at a right angle to it.
    pub covariance: Matrix,
}

/// The estimate for two lines or more, each of whose ends is off by `sigma` units across it.
pub(crate) fn meeting(lines: &[Line], sigma: f64) -> Estimate {
    // Before there is a point, long lines count more.
    let mut matrix = sum(lines, &|line| line.length * line.length);
    for _ in 0..ROUNDS {
        let [(_, point), ..] = eigen(matrix);
        matrix = sum(lines, &|line| line.weight(sigma, point));
    }
    let [(_, point), (middle, second), (largest, third)] = eigen(matrix);
    let [_, _, w] = point;
    let point = if w < 0.0 { point.map(|v| -v) } else { point };
    let part = |value: f64, v: Ray| v.map(|row| v.map(|column| row * column / value.max(f64::MIN_POSITIVE)));
    Estimate { point, covariance: add(part(middle, second), part(largest, third)) }
}

fn sum(lines: &[Line], weight: &dyn Fn(&Line) -> f64) -> Matrix {
    lines.iter().fold([[0.0; 3]; 3], |sum, line| {
        let (weight, l) = (weight(line), line.normal_form());
        add(sum, l.map(|row| l.map(|column| weight * row * column)))
    })
}

fn add([a, b, c]: Matrix, [d, e, f]: Matrix) -> Matrix {
    let rows = |[x, y, w]: Ray, [x2, y2, w2]: Ray| [x + x2, y + y2, w + w2];
    [rows(a, d), rows(b, e), rows(c, f)]
}

/// `vᵀ M v`.
pub(crate) fn quadratic(matrix: Matrix, v: Ray) -> f64 {
    dot(matrix.map(|row| dot(row, v)), v)
}

/// Eigenvalues in rising order with unit eigenvectors, by Jacobi's rotations.
#[allow(clippy::indexing_slicing, reason = "three rows of three, by constant places")]
fn eigen(mut m: Matrix) -> [(f64, Ray); 3] {
    let mut vectors: Matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    // Each sweep squares what is left beside the diagonal: eight are more than doubles can tell.
    for _ in 0..8 {
        for (p, q, r) in [(0, 1, 2), (0, 2, 1), (1, 2, 0)] {
            if m[p][q] == 0.0 {
                continue;
            }
            let theta = (m[q][q] - m[p][p]) / (2.0 * m[p][q]);
            let sign = if theta < 0.0 { -1.0 } else { 1.0 };
            let tangent = sign / (theta.abs() + theta.hypot(1.0));
            let cosine = 1.0 / tangent.hypot(1.0);
            let sine = tangent * cosine;
            (m[p][p], m[q][q]) = (m[p][p] - tangent * m[p][q], m[q][q] + tangent * m[p][q]);
            (m[p][q], m[q][p]) = (0.0, 0.0);
            let (at_p, at_q) = (m[r][p], m[r][q]);
            (m[r][p], m[r][q]) = (cosine * at_p - sine * at_q, sine * at_p + cosine * at_q);
            (m[p][r], m[q][r]) = (m[r][p], m[r][q]);
            for row in &mut vectors {
                (row[p], row[q]) = (cosine * row[p] - sine * row[q], sine * row[p] + cosine * row[q]);
            }
        }
    }
    let column = |i: usize| (m[i][i], [vectors[0][i], vectors[1][i], vectors[2][i]]);
    let mut found = [column(0), column(1), column(2)];
    found.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    found
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn eigenvectors_keep_their_direction() {
        let m = [[4.0, 1.0, -2.0], [1.0, 3.0, 0.5], [-2.0, 0.5, 5.0]];
        let found = eigen(m);
        assert!(found[0].0 < found[1].0 && found[1].0 < found[2].0);
        for (value, vector) in found {
            for (row, v) in m.iter().zip(vector) {
                assert!((dot(*row, vector) - value * v).abs() < 1e-12, "{found:?}");
            }
        }
    }

    #[test]
    fn lines_through_one_point_meet_there_however_far_it_is() {
        for point in [Vector { x: 0.3, y: -0.2 }, Vector { x: 40.0, y: 3.0 }, Vector { x: -1e7, y: 2e6 }] {
            let line = |x: f64, y: f64, length: f64| {
                let from = Vector { x, y };
                Line::between(from, from + (point - from).unit() * length)
            };
            let found = meeting(&[line(0.4, 0.4, 0.1), line(-0.3, 0.2, 0.05), line(0.1, -0.4, 0.2)], 1e-3);
            let [x, y, w] = found.point;
            let expected = crate::area::unit([point.x, point.y, 1.0]);
            let off = crate::area::cross([x, y, w], expected);
            assert!(dot(off, off).sqrt() < 1e-9, "{found:?}");
        }
    }

    #[test]
    fn the_covariance_is_that_of_many_drawings() {
        // Two ends each of three lines through (2, 0), moved across them by a deterministic noise of variance σ².
        let (sigma, target) = (1e-3, Vector { x: 2.0, y: 0.0 });
        let starts = [Vector { x: 0.0, y: 0.4 }, Vector { x: 0.1, y: -0.4 }, Vector { x: -0.2, y: 0.1 }];
        let mut state = 7_u64;
        let mut noise = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            ((state >> 33) as f64 / f64::from(1_u32 << 31) - 0.5) * sigma * 12_f64.sqrt()
        };
        let (mut spread, mut predicted) = (0.0, 0.0);
        for _ in 0..4_000 {
            let lines = starts.map(|from| {
                let along = (target - from).unit();
                let across = Vector { x: -along.y, y: along.x };
                Line::between(from + across * noise(), from + along * 0.3 + across * noise())
            });
            let found = meeting(&lines, sigma);
            // Across the line of sight to the target, a fixed direction at a right angle to it among rays.
            let direction = crate::area::unit([-1.0, 0.0, 2.0]);
            spread += dot(found.point, direction).powi(2);
            predicted += quadratic(found.covariance, direction);
        }
        let ratio = spread / predicted;
        assert!((0.85..1.15).contains(&ratio), "{ratio}");
    }
}
