//! Sets of points of the projective plane that may hold a light or a meeting point.
//!
//! A point is a ray `(x, y, w)` from the origin with `w ≥ 0`: the point `(x/w, y/w)` of the picture's plane, or the direction `(x, y)` at
//! infinity where `w = 0`. A half-plane is a half-space `n · (x, y, w) ≥ 0`, so points near, far and at infinity are cut by one rule and
//! none needs a number that is only “large”. A set is a list of convex polygons, each a list of rays in order.
//!
//! Boundaries belong to the sets: what only just fits, fits.

use crate::drawing::{Drawing, Point, Vector};

/// A point of the projective plane, or a line in it.
pub(crate) type Ray = [f64; 3];
/// Corners in order.
pub(crate) type Polygon = Vec<Ray>;
/// Alternatives, each an intersection of half-planes. An alternative without any is the whole plane.
pub(crate) type Area = Vec<Vec<HalfPlane>>;

/// Rounding of unit rays against unit half-planes: eleven digits are the same.
const ROUNDING: f64 = 1e-11;

/// `normal · point + offset ≥ 0`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct HalfPlane(Ray);

impl HalfPlane {
    /// The points on the side of `normal` (of length 1) of the line through `through`, and those up to `slack` behind it.
    pub fn new(normal: Vector, through: Vector, slack: f64) -> Self {
        Self(unit([normal.x, normal.y, slack - normal.dot(through)]))
    }

    /// The other side.
    pub fn opposite(self) -> Self {
        Self(self.0.map(|v| -v))
    }

    fn at(self, ray: Ray) -> f64 {
        dot(self.0, ray)
    }
}

/// The whole plane with its infinity, as four quarters: no polygon may span half of the sphere of rays.
pub(crate) fn everywhere() -> Vec<Polygon> {
    let (x, y, w) = ([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]);
    let (left, up) = ([-1.0, 0.0, 0.0], [0.0, -1.0, 0.0]);
    vec![vec![x, y, w], vec![y, left, w], vec![left, up, w], vec![up, x, w]]
}

/// The stated frame.
pub(crate) fn frame() -> Vec<Polygon> {
    vec![Drawing::frame().map(|corner| unit([corner.x, corner.y, 1.0])).to_vec()]
}

/// What `polygons` and `area` have in common. Alternatives that do not overlap give polygons that do not.
pub(crate) fn cut(polygons: &[Polygon], area: &Area) -> Vec<Polygon> {
    let mut kept = Vec::new();
    for polygon in polygons {
        for alternative in area {
            let cut = alternative.iter().fold(polygon.clone(), |polygon, half_plane| clip(&polygon, *half_plane));
            if !cut.is_empty() {
                kept.push(cut);
            }
        }
    }
    kept
}

/// Sutherland and Hodgman's clipping, on rays. Empty where nothing is left.
fn clip(polygon: &[Ray], by: HalfPlane) -> Polygon {
    let mut kept = Polygon::with_capacity(polygon.len() + 1);
    let Some(mut previous) = polygon.last().copied() else { return kept };
    for &corner in polygon {
        let (before, now) = (by.at(previous), by.at(corner));
        if (before < -ROUNDING && ROUNDING < now) || (now < -ROUNDING && ROUNDING < before) {
            let (a, b) = (now.abs(), before.abs());
            let [x, y, w] = previous;
            let [x2, y2, w2] = corner;
            kept.push(unit([x * a + x2 * b, y * a + y2 * b, w * a + w2 * b]));
        }
        if -ROUNDING <= now {
            kept.push(corner);
        }
        previous = corner;
    }
    kept
}

/// Whether a ray of the polygons lies at infinity.
pub(crate) fn reaches_infinity(polygons: &[Polygon]) -> bool {
    polygons.iter().flatten().any(|[_, _, w]| *w <= ROUNDING)
}

/// Polygons of the frame in pixels of the picture.
pub(crate) fn in_picture(drawing: &Drawing, polygons: &[Polygon]) -> Vec<Vec<Point>> {
    let point = |[x, y, w]: &Ray| drawing.outward(Vector { x: x / w, y: y / w });
    polygons.iter().map(|polygon| polygon.iter().map(point).collect()).collect()
}

pub(crate) fn dot([a, b, c]: Ray, [x, y, w]: Ray) -> f64 {
    a * x + b * y + c * w
}

/// The line through two points, or the point on two lines.
pub(crate) fn cross([a, b, c]: Ray, [x, y, w]: Ray) -> Ray {
    [b * w - c * y, c * x - a * w, a * y - b * x]
}

pub(crate) fn unit(ray: Ray) -> Ray {
    let length = dot(ray, ray).sqrt().max(f64::MIN_POSITIVE);
    ray.map(|v| v / length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn half_plane(x: f64, y: f64, offset: f64) -> HalfPlane {
        HalfPlane(unit([x, y, offset]))
    }

    #[test]
    fn half_planes_that_have_no_point_in_common_leave_nothing() {
        let right = vec![vec![half_plane(1.0, 0.0, -5.0)]];
        let left = vec![vec![half_plane(-1.0, 0.0, 4.0)]];
        assert!(!cut(&everywhere(), &right).is_empty());
        // Only the two directions of the line that they share at infinity are left, which is an edge without a width.
        let both = cut(&cut(&everywhere(), &right), &left);
        assert!(both.iter().flatten().all(|[_, _, w]| *w <= ROUNDING), "{both:?}");
        let above = vec![vec![half_plane(0.3, 1.0, -5.0)]];
        let below = vec![vec![half_plane(-0.3, -1.0, 4.0), half_plane(1.0, 0.0, 0.0), half_plane(-1.0, 0.0, 1.0)]];
        assert_eq!(cut(&cut(&everywhere(), &above), &below), Vec::<Polygon>::new());
    }

    #[test]
    fn far_away_points_are_no_special_case() {
        let strip = vec![vec![half_plane(1.0, 1e-9, 0.0), half_plane(-1.0, 1e-9, 1e-3)]];
        let found = cut(&everywhere(), &strip);
        assert!(reaches_infinity(&found), "{found:?}");
    }

    #[test]
    fn alternatives_are_all_kept() {
        let outside = vec![vec![half_plane(1.0, 0.0, -1.0)], vec![half_plane(-1.0, 0.0, -1.0)]];
        let drawing = Drawing::new(100.0, 100.0, 1.0).unwrap();
        let found = in_picture(&drawing, &cut(&frame(), &outside));
        assert_eq!(found.len(), 2);
        assert!(
            found
                .iter()
                .flatten()
                .all(|(x, _)| (150.0 - 1e-6..=500.0 + 1e-6).contains(x) || (-400.0 - 1e-6..=-50.0 + 1e-6).contains(x))
        );
    }
}
