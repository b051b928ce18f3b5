//! One plane mirror for all reflections.
//!
//! A plane mirror shows a point at the same distance behind it: what joins points with their images is, in space, everywhere at a right angle
//! to the mirror, hence parallel. In the picture these lines meet in one vanishing point, that of the mirror's direction. The test is
//! that of [`crate::vanishing`]; the vanishing point never lies between a point and its image, as both are in front of the camera.
//!
//! A level water surface reflects along the vertical, so edges that are upright in the scene (posts, corners of houses) belong to the same
//! group: [`test()`] takes them as `uprights`. They help where few points have an image.
//!
//! # What cannot be concluded
//! - Distances: an image is as far from the waterline as its point only if both are seen frontally and lie at the same depth. In perspective
//!   the lower half is usually longer or shorter, and the image shows the thing from below. No distance is tested.
//! - Mirrors that bend, ripples, double glazing, and two mirrors side by side break the rule with nothing being wrong.
//! - One pair alone fits every mirror, and two always meet: three marks are needed.
//!
//! # Sources
//! J. F. O'Brien, H. Farid, “Exposing Photo Manipulation with Inconsistent Reflections”, ACM Transactions on Graphics 31(1), 2012, section 3.

use crate::drawing::{Drawing, DrawingError};
use crate::vanishing::{Meeting, Segment, meet};

/// Whether all reflections belong to one plane mirror. In the answer, marks are counted through `pairs` first and then `uprights`.
///
/// # Errors
/// [`DrawingError::TooFew`] below three marks together; otherwise as [`meet`].
pub fn test(drawing: &Drawing, pairs: &[Segment], uprights: &[Segment]) -> Result<Meeting, DrawingError> {
    let all = [pairs, uprights].concat();
    if all.len() < 3 {
        return Err(DrawingError::TooFew { needed: 3 });
    }
    meet(drawing, &all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reflection_beside_its_place_is_named() {
        let drawing = Drawing::new(1000.0, 800.0, 2.0).unwrap();
        let upright = |x: f64, top: f64, bottom: f64| Segment { from: (x, top), to: (x, bottom) };
        let pairs = [upright(100.0, 300.0, 600.0), upright(500.0, 200.0, 700.0)];
        let posts = [upright(800.0, 100.0, 400.0), upright(900.0, 100.0, 400.0)];
        assert_eq!(test(&drawing, &pairs, &[]), Err(DrawingError::TooFew { needed: 3 }));
        assert!(test(&drawing, &pairs, &posts).is_ok_and(|found| found.fits));
        let beside = Segment { from: (300.0, 300.0), to: (340.0, 620.0) };
        let found = test(&drawing, &[pairs.as_slice(), &[beside]].concat(), &posts);
        assert!(found.is_ok_and(|found| !found.fits && found.conflict.contains(&2)));
    }
}
