//! Lines that are parallel in the scene meet in one point of the picture, their vanishing point.
//!
//! A drawn segment of length `D` whose ends may each be off by `e` pixels can stand for any line within a double wedge around its middle,
//! of `asin(2e/D)` to each side. Where all double wedges of a group have a point in common, the lines may be parallel in the scene; that
//! point may be at infinity. The wedges are taken as `asin(2e/(D − 2e))`: for a meeting point as near as `e` beyond a drawn end, which is
//! where the smaller angle would be too strict. A vanishing point never lies *on* the picture of a finite edge.
//!
//! Two lines always meet, so a conflict has three lines or more. Double wedges are not convex, hence no theorem bounds it: sets of three and
//! four are all searched; where none of them conflicts and all together do, a set is named from which no line can be taken away.
//!
//! # What cannot be concluded
//! That lines meet does not make them parallel. Lenses that bend straight lines make parallel ones miss each other, most of all near
//! the picture's edge. Edges of a house need not be parallel.

use crate::area::{Area, HalfPlane, Polygon, Ray, cut, everywhere, frame, in_picture, reaches_infinity};
use crate::conflict::{Marks, all, least_error, minimal_sets, places};
use crate::drawing::{Drawing, DrawingError, MAX_MARKS, Point, Vector};
use crate::estimate::{Estimate, Line, meeting};

/// Beyond fifty pictures a point is a direction for everybody who looks.
const FAR: f64 = 50.0;

/// A straight line, by two of its points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// One end.
    pub from: Point,
    /// The other.
    pub to: Point,
}

/// How one line misses the common point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Residual {
    /// How far both its ends must move, in pixels.
    pub px: f64,
    /// How long it is, in pixels.
    pub length_px: f64,
}

impl Residual {
    /// The same as an angle at the line's middle, in degrees.
    pub fn degrees(self) -> f64 {
        (2.0 * self.px / self.length_px).min(1.0).asin().to_degrees()
    }
}

/// What a group of lines says.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// The best common point, in pixels; none where it is further away than fifty pictures or at infinity.
    pub point: Option<Point>,
    /// Its direction from the middle of the picture, of length 1.
    pub direction: Point,
    /// Standard error of `point` along its least certain direction, in pixels; none without `point`.
    pub error_px: Option<f64>,
    /// Where the common point may lie, within the drawing's error and the frame of nine pictures: convex polygons in pixels.
    pub region: Vec<Vec<Point>>,
    /// Whether lines that never meet fit too.
    pub may_be_parallel: bool,
    /// For each line, how it misses the best common point.
    pub residuals: Vec<Residual>,
    /// Whether there is a common point within the drawing's error.
    pub fits: bool,
    /// The smallest set of lines for which there is none, by their places in the list; empty where all fit.
    pub conflict: Vec<usize>,
    /// The least error of drawing, in pixels, with which all lines have a common point.
    pub least_error_px: f64,
}

/// Where lines that are parallel in the scene meet, and whether they can.
///
/// # Errors
/// [`DrawingError::TooFew`] below two lines, [`DrawingError::TooMany`] above [`MAX_MARKS`], [`DrawingError::Unusable`] for a line whose ends
/// coincide or are no numbers.
pub fn meet(drawing: &Drawing, segments: &[Segment]) -> Result<Meeting, DrawingError> {
    let lines = lines(drawing, segments, 0)?;
    let error = drawing.units(drawing.error_px());
    let areas: Vec<Area> = lines.iter().map(|line| area(line, error)).collect();
    let chosen = |chosen: Marks| {
        let areas = areas.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1).map(|(_, area)| area);
        areas.fold(everywhere(), |polygons, area| cut(&polygons, area))
    };
    // The first of the smallest: sets are found in order of their sizes.
    let conflict = minimal_sets(lines.len(), &|marks| !chosen(marks).is_empty()).first().copied();
    let best = best(drawing, &lines);
    let [x, y, w] = best.point;
    let (at, is_near) = (Vector { x, y }, is_near(best.point));
    let residual = |line: &Line| Residual { px: drawing.px(line.residual(best.point)), length_px: drawing.px(line.length) };
    let direction = at.unit();
    Ok(Meeting {
        point: is_near.then(|| drawing.outward(at * (1.0 / w))),
        direction: (direction.x, direction.y),
        error_px: is_near.then(|| drawing.px(spread(&best))),
        region: in_picture(drawing, &areas.iter().fold(frame(), |polygons, area| cut(&polygons, area))),
        may_be_parallel: reaches_infinity(&chosen(all(lines.len()))),
        residuals: lines.iter().map(residual).collect(),
        fits: conflict.is_none(),
        conflict: conflict.map(places).unwrap_or_default(),
        least_error_px: drawing.px(least_error(&|error| !common(&lines, error).is_empty())),
    })
}

/// Segments in units; `first` is the place of the first of them among all marks of a test.
pub(crate) fn lines(drawing: &Drawing, segments: &[Segment], first: usize) -> Result<Vec<Line>, DrawingError> {
    if segments.len() < 2 {
        return Err(DrawingError::TooFew { needed: 2 });
    }
    if MAX_MARKS < first + segments.len() {
        return Err(DrawingError::TooMany);
    }
    let line = |(i, segment): (usize, &Segment)| {
        let (from, to) = drawing.direction(first + i, segment.from, segment.to)?;
        Ok(Line::between(from, to))
    };
    segments.iter().enumerate().map(line).collect()
}

/// Whether a point is nearer than fifty pictures.
pub(crate) fn is_near([x, y, w]: Ray) -> bool {
    Vector { x, y }.length() < FAR * w
}

/// Points that all lines may have in common, with an error in units.
pub(crate) fn common(lines: &[Line], error: f64) -> Vec<Polygon> {
    lines.iter().fold(everywhere(), |polygons, line| cut(&polygons, &area(line, error)))
}

/// The best common point. An error that reaches evenly to all sides up to a radius has half of it as its standard deviation.
pub(crate) fn best(drawing: &Drawing, lines: &[Line]) -> Estimate {
    meeting(lines, drawing.units(drawing.error_px()) / 2.0)
}

/// The double wedge of a line.
fn area(line: &Line, error: f64) -> Area {
    let sine = 2.0 * error / (line.length - 2.0 * error);
    if !(0.0..1.0).contains(&sine) {
        return vec![vec![]];
    }
    let across = |sine: f64| {
        let along = line.along.turned(sine);
        HalfPlane::new(Vector { x: -along.y, y: along.x }, line.middle, 0.0)
    };
    let (one, other) = (across(-sine), across(sine).opposite());
    vec![vec![one, other], vec![one.opposite(), other.opposite()]]
}

/// The longer axis of the point's standard ellipse in the plane, in units.
fn spread(best: &Estimate) -> f64 {
    let [x, y, w] = best.point;
    // d(x/w) = (dx − (x/w) dw) / w, and the same for y.
    let (along_x, along_y) = ([1.0 / w, 0.0, -x / (w * w)], [0.0, 1.0 / w, -y / (w * w)]);
    let quadratic = |v| crate::estimate::quadratic(best.covariance, v);
    let (xx, yy) = (quadratic(along_x), quadratic(along_y));
    let [sum_x, sum_y, sum_w] = [1.0 / w, 1.0 / w, -(x + y) / (w * w)];
    let xy = (quadratic([sum_x, sum_y, sum_w]) - xx - yy) / 2.0;
    ((xx + yy) / 2.0 + ((xx - yy) / 2.0).hypot(xy)).sqrt()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn drawing(error_px: f64) -> Drawing {
        Drawing::new(1000.0, 800.0, error_px).unwrap()
    }

    /// Part of the line from `from` to `to`.
    fn towards(from: Point, to: Point, length: f64) -> Segment {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let scale = length / dx.hypot(dy);
        Segment { from, to: (from.0 + dx * scale, from.1 + dy * scale) }
    }

    fn group(to: Point) -> Vec<Segment> {
        [(100.0, 700.0), (120.0, 300.0), (600.0, 750.0)].map(|from| towards(from, to, 200.0)).to_vec()
    }

    #[test]
    fn exact_lines_meet_in_their_point() {
        let found = meet(&drawing(2.0), &group((1400.0, 350.0))).unwrap();
        let (x, y) = found.point.unwrap();
        assert!((x - 1400.0).abs() < 1e-6 && (y - 350.0).abs() < 1e-6, "{found:?}");
        assert!(found.fits && found.least_error_px == 0.0 && !found.may_be_parallel);
        assert!(found.error_px.is_some_and(|error| (5.0..200.0).contains(&error)), "{found:?}");
        assert!(found.residuals.iter().all(|residual| residual.px < 1e-6 && (residual.length_px - 200.0).abs() < 1e-6));
    }

    #[test]
    fn parallel_lines_meet_at_infinity() {
        let lines =
            [(100.0, 700.0), (120.0, 300.0), (600.0, 750.0)].map(|(x, y)| Segment { from: (x, y), to: (x + 200.0, y - 30.0) });
        let found = meet(&drawing(2.0), &lines).unwrap();
        assert_eq!((found.point, found.error_px), (None, None));
        assert!(found.fits && found.may_be_parallel && found.least_error_px < 1e-6, "{found:?}");
        assert!((found.direction.0.abs() - 0.98893).abs() < 1e-4 && found.direction.0 * found.direction.1 < 0.0, "{found:?}");
    }

    #[test]
    fn a_line_that_misses_the_point_is_named_with_the_error_that_would_explain_it() {
        let mut lines = group((1400.0, 350.0));
        lines.push(towards((300.0, 100.0), (1400.0, 350.0), 200.0));
        // Turned around its middle: both ends leave the true line by 8 pixels.
        let (dx, dy) = (lines[3].to.0 - lines[3].from.0, lines[3].to.1 - lines[3].from.1);
        let across = (-dy / 200.0 * 8.0, dx / 200.0 * 8.0);
        lines[3].from = (lines[3].from.0 - across.0, lines[3].from.1 - across.1);
        lines[3].to = (lines[3].to.0 + across.0, lines[3].to.1 + across.1);
        let strict = meet(&drawing(1.0), &lines).unwrap();
        assert!(!strict.fits && strict.conflict.contains(&3) && strict.conflict.len() == 3, "{strict:?}");
        assert!((1.0..8.0).contains(&strict.least_error_px), "{strict:?}");
        assert!(strict.region.is_empty());
        assert!(meet(&drawing(strict.least_error_px + 0.01), &lines).unwrap().fits);
        let degrees = strict.residuals[3].degrees();
        assert!((degrees.to_radians().sin() * 100.0 - strict.residuals[3].px).abs() < 0.2, "{strict:?}");
    }

    #[test]
    fn lines_that_cannot_be_used_say_so() {
        let lines = group((1400.0, 350.0));
        assert_eq!(meet(&drawing(1.0), &lines[..1]), Err(DrawingError::TooFew { needed: 2 }));
        assert_eq!(meet(&drawing(1.0), &vec![lines[0]; MAX_MARKS + 1]), Err(DrawingError::TooMany));
        let point = Segment { from: (3.0, 3.0), to: (3.0, 3.0) };
        assert_eq!(meet(&drawing(1.0), &[lines[0], point]), Err(DrawingError::Unusable { mark: 1 }));
    }
}
