//! Vanishing points of lines that lie in parallel planes lie on one line: for level lines, the horizon.
//!
//! Each group of parallel lines has a set of possible vanishing points ([`crate::vanishing`]). Three points lie on one line where the
//! determinant of their rays is 0. That determinant is linear in each of the three, so over three convex polygons it takes its largest and
//! its smallest value at corners: a common line exists exactly if some corners give a value ≥ 0 and others one ≤ 0. No tolerance is needed.
//!
//! The distance of the third point from the line through the other two is the best estimate with its standard error, by first-order
//! propagation of the covariances of the three points (Hartley, Zisserman: 5.2.6).
//!
//! # What cannot be concluded
//! Directions on a slope, a ramp or a roof have a vanishing line of their own, and a picture that was cut or turned keeps all of this.

use crate::area::{Polygon, Ray, cross, dot};
use crate::conflict::least_error;
use crate::drawing::{Drawing, DrawingError, Point, Vector};
use crate::estimate::{Line, quadratic};
use crate::vanishing::{Segment, best, common, is_near, lines};

/// The horizon of two groups, and what a third says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Horizon {
    /// Two points of the horizon, at the left and right edge of the stated frame (or top and bottom, where it is steep), in pixels; none
    /// where both groups meet in one point, or the horizon lies outside of the frame or at infinity.
    pub line: Option<(Point, Point)>,
    /// The third group, where one was drawn.
    pub third: Option<Third>,
}

/// A third group that ought to share the horizon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Third {
    /// From the best horizon to the best third vanishing point, in pixels; none where either is at infinity, or the point further away than
    /// fifty pictures.
    pub distance_px: Option<f64>,
    /// Standard error of that distance, in pixels.
    pub error_px: Option<f64>,
    /// Whether one horizon fits all three within the drawing's error. Groups that have no common point themselves do not fit.
    pub fits: bool,
    /// The least error of drawing, in pixels, with which one does.
    pub least_error_px: f64,
}

/// The horizon of the first two groups, tested with the third where there is one.
///
/// # Errors
/// As [`crate::vanishing::meet`], for each group; marks are counted through all groups.
pub fn test(drawing: &Drawing, first: &[Segment], second: &[Segment], third: &[Segment]) -> Result<Horizon, DrawingError> {
    let (a, b) = (lines(drawing, first, 0)?, lines(drawing, second, first.len())?);
    let (one, other) = (best(drawing, &a), best(drawing, &b));
    let horizon = cross(one.point, other.point);
    let line = in_plane(horizon).then(|| across_frame(drawing, horizon)).flatten();
    if third.is_empty() {
        return Ok(Horizon { line, third: None });
    }
    let c = lines(drawing, third, first.len() + second.len())?;
    let last = best(drawing, &c);
    let off = |a: Ray, b: Ray, c: Ray| distance(cross(a, b), c);
    let value = off(one.point, other.point, last.point);
    let variances = [
        variance(one.covariance, &|step| off(moved(one.point, step), other.point, last.point)),
        variance(other.covariance, &|step| off(one.point, moved(other.point, step), last.point)),
        variance(last.covariance, &|step| off(one.point, other.point, moved(last.point, step))),
    ];
    let error = variances.iter().sum::<f64>().sqrt();
    let is_known = in_plane(horizon) && is_near(last.point) && error.is_finite();
    let groups = [&a, &b, &c];
    let third = Third {
        distance_px: is_known.then(|| drawing.px(value.abs())),
        error_px: is_known.then(|| drawing.px(error)),
        fits: share_a_line(&groups, drawing.units(drawing.error_px())),
        least_error_px: drawing.px(least_error(&|error| share_a_line(&groups, error))),
    };
    Ok(Horizon { line, third: Some(third) })
}

/// Whether points of the three groups lie on one line, with an error in units.
fn share_a_line(groups: &[&Vec<Line>; 3], error: f64) -> bool {
    let [a, b, c] = groups.map(|lines| common(lines, error));
    let mut pieces =
        a.iter().flat_map(|a| b.iter().flat_map(move |b| [(a, b)])).flat_map(|(a, b)| c.iter().map(move |c| (a, b, c)));
    pieces.any(|(a, b, c)| have_a_line(a, b, c))
}

fn have_a_line(a: &Polygon, b: &Polygon, c: &Polygon) -> bool {
    let (mut is_above, mut is_below) = (false, false);
    for one in a {
        for other in b {
            let line = cross(*one, *other);
            for point in c {
                let side = dot(line, *point);
                is_above |= 0.0 <= side;
                is_below |= side <= 0.0;
            }
        }
    }
    is_above && is_below
}

/// From a line to a point, in units; not finite where one of them is at infinity.
fn distance(line: Ray, point: Ray) -> f64 {
    let ([x, y, _], [_, _, w]) = (line, point);
    dot(line, point) / (w * x.hypot(y))
}

/// Variance of a value whose change along `step` is `f(step)`, by differences as small as the square root of rounding.
fn variance(covariance: [Ray; 3], f: &dyn Fn(Ray) -> f64) -> f64 {
    const STEP: f64 = 1e-7;
    let slope = |step: [f64; 3]| (f(step) - f(step.map(|v| -v))) / (2.0 * STEP);
    quadratic(covariance, [slope([STEP, 0.0, 0.0]), slope([0.0, STEP, 0.0]), slope([0.0, 0.0, STEP])])
}

fn moved([x, y, w]: Ray, [dx, dy, dw]: Ray) -> Ray {
    [x + dx, y + dy, w + dw]
}

/// Whether it is a line of the plane. One whose part there is as small as rounding is the line at infinity, or none at all.
fn in_plane([x, y, w]: Ray) -> bool {
    1e-9 * w.abs().max(1e-3) < x.hypot(y)
}

/// The line between two opposite sides of the stated frame; none where it misses the frame.
fn across_frame(drawing: &Drawing, line: Ray) -> Option<(Point, Point)> {
    let [x, y, w] = line;
    let corners = Drawing::frame();
    let is_above = |corner: &Vector| 0.0 < dot(line, [corner.x, corner.y, 1.0]);
    let n_above = corners.iter().filter(|corner| is_above(corner)).count();
    if n_above == 0 || n_above == corners.len() {
        return None;
    }
    let [corner, _, opposite, _] = corners;
    let at = |edge: f64| {
        if x.abs() < y.abs() { Vector { x: edge, y: -(x * edge + w) / y } } else { Vector { x: -(y * edge + w) / x, y: edge } }
    };
    Some((drawing.outward(at(corner.x)), drawing.outward(at(opposite.x))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing() -> Drawing {
        Drawing::new(1000.0, 800.0, 2.0).unwrap()
    }

    fn group(to: Point) -> Vec<Segment> {
        let segment = |from: Point| {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let scale = 250.0 / dx.hypot(dy);
            Segment { from, to: (from.0 + dx * scale, from.1 + dy * scale) }
        };
        [(100.0, 700.0), (420.0, 600.0), (800.0, 780.0)].map(segment).to_vec()
    }

    #[test]
    fn a_third_direction_of_the_ground_lies_on_the_horizon() {
        let found = test(&drawing(), &group((-400.0, 200.0)), &group((1500.0, 200.0)), &group((600.0, 200.0))).unwrap();
        let ((x, y), (x2, y2)) = found.line.unwrap();
        assert!((y - 200.0).abs() < 1e-3 && (y2 - 200.0).abs() < 1e-3 && x < 0.0 && 1000.0 < x2, "{found:?}");
        let third = found.third.unwrap();
        assert!(third.fits && third.distance_px.is_some_and(|px| px < 1e-3), "{third:?}");
    }

    #[test]
    fn a_third_direction_off_the_horizon_is_measured() {
        let found = test(&drawing(), &group((-400.0, 200.0)), &group((1500.0, 200.0)), &group((600.0, -100.0))).unwrap();
        let third = found.third.unwrap();
        assert!(third.distance_px.is_some_and(|px| (px - 300.0).abs() < 1e-3), "{third:?}");
        assert!(
            !third.fits && 2.0 < third.least_error_px && third.error_px.is_some_and(|px| (1.0..100.0).contains(&px)),
            "{third:?}"
        );
    }

    #[test]
    fn parallel_groups_have_a_horizon_too() {
        let level = |y: f64| Segment { from: (100.0, y), to: (700.0, y) };
        let found = test(&drawing(), &[level(200.0), level(500.0)], &group((500.0, 300.0)), &[]).unwrap();
        let ((_, y), (_, y2)) = found.line.unwrap();
        assert!((y - 300.0).abs() < 1e-3 && (y2 - 300.0).abs() < 1e-3 && found.third.is_none(), "{found:?}");
        let upright = |x: f64| Segment { from: (x, 100.0), to: (x, 700.0) };
        let nowhere = test(&drawing(), &[level(200.0), level(500.0)], &[upright(10.0), upright(300.0)], &[]).unwrap();
        assert_eq!(nowhere.line, None, "both groups are parallel in the picture: the horizon is at infinity");
        assert_eq!(test(&drawing(), &group((0.0, 0.0)), &[], &[]), Err(DrawingError::TooFew { needed: 2 }));
    }

    #[test]
    fn what_is_out_of_sight_is_not_told_in_pixels() {
        let far_up = test(&drawing(), &group((-9e4, -1e5)), &group((9e4, -1e5)), &[]).unwrap();
        assert_eq!(far_up.line, None, "a horizon a hundred pictures above");
        let level = Segment { from: (100.0, 200.0), to: (700.0, 200.0) };
        let other = Segment { from: (100.0, 600.0), to: (700.0, 600.0) };
        let found = test(&drawing(), &group((-400.0, 300.0)), &group((1500.0, 300.0)), &[level, other]).unwrap();
        assert!(
            found.third.is_some_and(|third| third.fits && third.distance_px.is_none() && third.error_px.is_none()),
            "{found:?}"
        );
    }
}
