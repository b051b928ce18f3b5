//! One light for all shadows.
//!
//! Let the light have the homogeneous position `L = (x, y, w)` in the picture: `w > 0` in front of the camera, `w < 0` behind it (the sun
//! in the photographer's back), `w = 0` at infinity of the picture's plane. From a point `p` of a shadow, the thing that cast it is
//! seen in the direction `d = (x, y) − w·p`: the light, the thing and its shadow lie on one line of space, and `d` keeps its sign when
//! the light passes behind the camera. A wedge at `p` that contains the thing is therefore two conditions that are linear in `L`:
//! for `w > 0` the light's image lies in the wedge, for `w < 0` in the wedge turned around (Kee, O'Brien, Farid 2013, section 3). An
//! attached shadow gives a half-plane: at a point of an object's outline, the light is on the lit side of the tangent plane, and that
//! plane, which goes through the camera, is seen as a line.
//!
//! # The drawing's error
//! Each drawn point may be off by `e` pixels. A ray of length `D` then turns by at most `asin(2e/D)`, and the point it comes from moves by
//! at most `e`: every wedge that may have been meant lies in the drawn one with both rays turned outwards so far, moved outwards by `e` and
//! cut off `e` before its tip. That set is convex and, turned around the tip, right for a light behind the camera too. Where it would
//! open to a half-plane or more, the mark says nothing any longer ([`Shadows::silent`]). A half-plane whose direction is uncertain is the
//! union of its two extreme ones; its right angle to an outline is judged by eye, so it may be off by 10° on top.
//!
//! # How large the smallest conflicting set is
//! For one sign of `w`, cast shadows are convex sets of a plane. By Helly's theorem, if every three of them have a point in common all do:
//! a smallest conflict has at most three marks, and all sets of two and three are searched. (Points at infinity belong to both signs; a
//! common direction of widened wedges is approached by common points.) A drawing conflicts only if no light fits with either sign, so a
//! conflict is a conflict for `w > 0` together with one for `w < 0`, and the smallest is the smallest union of two such sets: at most
//! six marks, and every candidate is compared. Without error, the conditions of both signs are the same half-spaces `n·L > 0` of three
//! dimensions; by Gordan's theorem they conflict only if 0 is a convex combination of their `n`, and by Carathéodory's theorem of at
//! most four of them: then four marks are always enough. Attached shadows are not convex once widened; with them sets of up to
//! four are searched for each sign, and if there is none, a set is named from which no mark can be taken away.
//!
//! # What cannot be concluded
//! Two lamps, a lamp and a window, or a flash give two lights rightly. The ground need not be flat, but the shadow's point must belong
//! to the thing in the wedge. A light that fits does not say that the shadows are right: wide wedges fit nearly everything.

use std::f64::consts::{FRAC_PI_2, PI};

use crate::area::{Area, HalfPlane, Polygon, cut, everywhere, frame, in_picture};
use crate::conflict::{Marks, all, least_error, minimal_sets, places, smallest_union};
use crate::drawing::{Drawing, DrawingError, MAX_MARKS, Point, Vector};

/// What a person drew about one shadow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Constraint {
    /// A shadow on the ground, a wall or another thing: the thing that cast it is seen inside of a wedge narrower than 180°.
    Cast {
        /// A point of the shadow.
        shadow: Point,
        /// A point on one edge of the wedge.
        one: Point,
        /// A point on the other edge.
        other: Point,
    },
    /// A dark side: on the outline of a thing, where its surface turns away from the camera.
    Attached {
        /// A point of the outline.
        outline: Point,
        /// A point in the direction of the light, at a right angle to the outline: outwards where the outline is lit, inwards where not.
        light: Point,
    },
}

/// How far a right angle that a person judges by eye may be off, in radians: 10°, stated where the mark is drawn. Not measured on people.
const JUDGED_RIGHT_ANGLE: f64 = 10.0 * PI / 180.0;

/// What the marks say together.
#[derive(Debug, Clone, PartialEq)]
pub struct Shadows {
    /// Where a light in front of the camera may be seen: convex polygons in pixels of the picture, cut to the frame of nine pictures.
    pub in_front: Vec<Vec<Point>>,
    /// Where the image of a light behind the camera may lie: the point of the picture towards which all shadows run.
    pub behind: Vec<Vec<Point>>,
    /// Whether any light fits, in the frame or beyond.
    pub fits: bool,
    /// The smallest set of marks for which none does, by their places in the list; empty where all fit.
    pub conflict: Vec<usize>,
    /// Marks too short for the drawing's error to say anything.
    pub silent: Vec<usize>,
    /// The least error of drawing, in pixels, with which a light fits all marks; 0 where one fits them as drawn.
    pub least_error_px: f64,
}

/// In units around the picture's middle.
enum Mark {
    Cast { shadow: Vector, one: Vector, other: Vector },
    Attached { outline: Vector, light: Vector },
}

/// Which side of the camera the light is on, as the sign of its `w`.
const SIDES: [f64; 2] = [1.0, -1.0];

/// Whether one light can cast all these shadows.
///
/// # Errors
/// [`DrawingError::TooFew`] below two marks, [`DrawingError::TooMany`] above [`MAX_MARKS`], [`DrawingError::Unusable`] for a mark whose
/// points coincide or are no numbers, and for a wedge whose edges point in opposite directions.
pub fn test(drawing: &Drawing, constraints: &[Constraint]) -> Result<Shadows, DrawingError> {
    if constraints.len() < 2 {
        return Err(DrawingError::TooFew { needed: 2 });
    }
    if MAX_MARKS < constraints.len() {
        return Err(DrawingError::TooMany);
    }
    let marks = constraints.iter().enumerate().map(|(i, constraint)| mark(drawing, i, constraint));
    let marks = marks.collect::<Result<Vec<Mark>, DrawingError>>()?;
    let areas = |side: f64, error: f64| -> Vec<Area> { marks.iter().map(|mark| mark.area(side, error)).collect() };

    let error = drawing.units(drawing.error_px());
    let widened = SIDES.map(|side| areas(side, error));
    let conflicts =
        widened.each_ref().map(|areas| minimal_sets(areas.len(), &|chosen| !lights(&everywhere(), areas, chosen).is_empty()));
    let conflict = smallest_union(&conflicts);
    let fits = |error: f64| {
        let any = |side: f64| !lights(&everywhere(), &areas(side, error), all(marks.len())).is_empty();
        SIDES.into_iter().any(any)
    };
    let [in_front, behind] = widened.each_ref().map(|areas| in_picture(drawing, &lights(&frame(), areas, all(marks.len()))));
    let [first, _] = &widened;
    let is_silent = |area: &Area| area.iter().any(Vec::is_empty);
    Ok(Shadows {
        in_front,
        behind,
        fits: conflict.is_none(),
        conflict: conflict.map(places).unwrap_or_default(),
        silent: first.iter().enumerate().filter(|(_, area)| is_silent(area)).map(|(i, _)| i).collect(),
        least_error_px: drawing.px(least_error(&fits)),
    })
}

/// Where lights that fit the chosen marks may be.
fn lights(within: &[Polygon], areas: &[Area], chosen: Marks) -> Vec<Polygon> {
    let chosen = areas.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1).map(|(_, area)| area);
    chosen.fold(within.to_vec(), |polygons, area| cut(&polygons, area))
}

fn mark(drawing: &Drawing, i: usize, constraint: &Constraint) -> Result<Mark, DrawingError> {
    match *constraint {
        Constraint::Cast { shadow, one, other } => {
            let (shadow, one) = drawing.direction(i, shadow, one)?;
            let (_, other) = drawing.direction(i, drawing.outward(shadow), other)?;
            let (one, other) = (one - shadow, other - shadow);
            let is_straight = one.cross(other) == 0.0 && one.dot(other) < 0.0;
            if is_straight { Err(DrawingError::Unusable { mark: i }) } else { Ok(Mark::Cast { shadow, one, other }) }
        }
        Constraint::Attached { outline, light } => {
            let (outline, light) = drawing.direction(i, outline, light)?;
            Ok(Mark::Attached { outline, light: light - outline })
        }
    }
}

impl Mark {
    /// Where the image of a light on this side may lie.
    fn area(&self, side: f64, error: f64) -> Area {
        let everything = vec![vec![]];
        // How far a ray turns when both its ends are off; none where it could point anywhere ahead.
        let sine = |ray: Vector| Some(2.0 * error / ray.length()).filter(|sine| *sine < 1.0);
        match *self {
            Self::Cast { shadow, one, other } => {
                // In order: turning from the first to the second goes clockwise through the wedge.
                let (first, second) = if 0.0 <= one.cross(other) { (one, other) } else { (other, one) };
                let Some((back, forth)) = sine(first).zip(sine(second)) else { return everything };
                let (first, second) = ((first * side).unit().turned(-back), (second * side).unit().turned(forth));
                // Beyond 180° the sine of the angle between them is negative; at 0° it is not, for both were turned apart.
                if first.cross(second) <= 0.0 && (0.0 < error || first.dot(second) < 0.0) {
                    return everything;
                }
                let right_of = Vector { x: -first.y, y: first.x };
                let left_of = Vector { x: second.y, y: -second.x };
                let ahead = (first + second).unit();
                vec![[right_of, left_of, ahead].map(|normal| HalfPlane::new(normal, shadow, error)).to_vec()]
            }
            Self::Attached { outline, light } => {
                let Some(turn) = sine(light).map(|sine| sine.asin() + JUDGED_RIGHT_ANGLE) else { return everything };
                if FRAC_PI_2 <= turn {
                    return everything;
                }
                let sine = turn.sin();
                let normal = (light * side).unit();
                let [one, other] = [sine, -sine].map(|sine| HalfPlane::new(normal.turned(sine), outline, error));
                vec![vec![one], vec![one.opposite(), other]]
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn drawing() -> Drawing {
        Drawing::new(1000.0, 800.0, 2.0).unwrap()
    }

    /// A wedge at `shadow` of ±0.1 rad or so around the direction to `thing`.
    fn cast(shadow: Point, thing: Point) -> Constraint {
        let (dx, dy) = (thing.0 - shadow.0, thing.1 - shadow.1);
        let end = |turn: f64| (thing.0 - dy * turn, thing.1 + dx * turn);
        Constraint::Cast { shadow, one: end(0.1), other: end(-0.1) }
    }

    /// Shadows on the ground of things below a lamp at `light`: each thing halfway between its shadow and the lamp.
    fn below(light: Point) -> Vec<Constraint> {
        let halfway = |shadow: Point| ((shadow.0 + light.0) / 2.0, (shadow.1 + light.1) / 2.0);
        [(100.0, 700.0), (500.0, 780.0), (900.0, 650.0)].map(|shadow| cast(shadow, halfway(shadow))).to_vec()
    }

    #[test]
    fn a_lamp_in_the_picture_is_inside_of_the_region() {
        let found = test(&drawing(), &below((450.0, 100.0))).unwrap();
        assert!(found.fits && found.conflict.is_empty() && found.behind.is_empty(), "{found:?}");
        assert_eq!(found.least_error_px, 0.0);
        let polygon = &found.in_front[0];
        let is_left = |(a, b): (&Point, &Point)| (b.0 - a.0) * (100.0 - a.1) - (b.1 - a.1) * (450.0 - a.0) > 0.0;
        let sides: Vec<bool> = polygon.iter().zip(polygon.iter().cycle().skip(1)).map(is_left).collect();
        assert!(sides.windows(2).all(|pair| pair[0] == pair[1]), "{polygon:?}");
    }

    #[test]
    fn a_light_behind_the_camera_makes_shadows_run_together() {
        // Things lie beyond their shadows as seen from the point below: their shadows point to it.
        let anti = (500.0, 1500.0);
        let away = |shadow: Point| (shadow.0 + (shadow.0 - anti.0) * 0.2, shadow.1 + (shadow.1 - anti.1) * 0.2);
        let marks = [(100.0, 700.0), (500.0, 780.0), (900.0, 650.0)].map(|shadow| cast(shadow, away(shadow)));
        let found = test(&drawing(), &marks).unwrap();
        assert!(found.fits && found.in_front.is_empty() && !found.behind.is_empty(), "{found:?}");
    }

    #[test]
    fn parallel_shadows_meet_at_infinity() {
        let marks =
            [(100.0, 700.0), (500.0, 780.0), (900.0, 650.0)].map(|shadow| cast(shadow, (shadow.0 + 80.0, shadow.1 - 90.0)));
        let found = test(&drawing(), &marks).unwrap();
        assert!(found.fits && !found.in_front.is_empty() && !found.behind.is_empty(), "{found:?}");
    }

    #[test]
    fn the_mark_that_does_not_go_with_the_others_is_named() {
        let mut marks = below((450.0, 100.0));
        marks.push(cast((300.0, 600.0), (100.0, 620.0)));
        let found = test(&drawing(), &marks).unwrap();
        assert!(!found.fits && found.conflict.contains(&3) && found.conflict.len() <= 3, "{found:?}");
        assert!(found.least_error_px > 2.0, "{found:?}");
        let generous = Drawing::new(1000.0, 800.0, found.least_error_px + 0.01).unwrap();
        assert!(test(&generous, &marks).unwrap().fits);
        let strict = Drawing::new(1000.0, 800.0, found.least_error_px - 0.01).unwrap();
        assert!(!test(&strict, &marks).unwrap().fits);
    }

    #[test]
    fn a_dark_side_that_faces_the_light_is_a_conflict() {
        let mut marks = below((450.0, 100.0));
        marks.push(Constraint::Attached { outline: (700.0, 500.0), light: (640.0, 440.0) });
        assert!(test(&drawing(), &marks).unwrap().fits);
        marks[3] = Constraint::Attached { outline: (700.0, 500.0), light: (760.0, 560.0) };
        let found = test(&drawing(), &marks).unwrap();
        assert!(found.conflict.contains(&3), "{found:?}");
    }

    #[test]
    fn a_mark_as_short_as_the_error_says_nothing() {
        let mut marks = below((450.0, 100.0));
        marks.push(Constraint::Cast { shadow: (300.0, 600.0), one: (297.0, 600.0), other: (296.0, 601.0) });
        let found = test(&drawing(), &marks).unwrap();
        assert!(found.fits && found.silent == [3], "{found:?}");
    }

    #[test]
    fn what_cannot_be_tested_says_why() {
        let one = below((450.0, 100.0));
        assert_eq!(test(&drawing(), &one[..1]), Err(DrawingError::TooFew { needed: 2 }));
        assert_eq!(test(&drawing(), &vec![one[0]; MAX_MARKS + 1]), Err(DrawingError::TooMany));
        for shadow in [(f64::NAN, 0.0), (1e300, 0.0), (5.0, 5.0)] {
            let wrong = Constraint::Cast { shadow, one: (5.0, 5.0), other: (5.0, 5.0) };
            assert_eq!(test(&drawing(), &[one[0], wrong]), Err(DrawingError::Unusable { mark: 1 }));
        }
        let straight = Constraint::Cast { shadow: (500.0, 400.0), one: (400.0, 400.0), other: (600.0, 400.0) };
        assert_eq!(test(&drawing(), &[straight, one[0]]), Err(DrawingError::Unusable { mark: 0 }));
        assert_eq!(Drawing::new(0.0, 1.0, 1.0), Err(DrawingError::NoSize));
    }
}
