//! What lines that a person drew in a picture say together: shadows and their light, vanishing points and horizons, reflections.
//!
//! A camera turns straight lines into straight lines, so three kinds of drawing can contradict themselves without a look at a single pixel:
//! - [`shadows`]: a point of a shadow, the point that cast it and the projection of the light lie on one line;
//! - [`vanishing`]: lines that are parallel in the scene meet in one point of the picture, and [`horizon`]: the meeting points of
//!   lines that lie in parallel planes lie on one line;
//! - [`reflections`]: what joins things with their images in one plane mirror is parallel in the scene.
//!
//! Everything here is pure mathematics on `f64`: no pixels, no files, no clock, no chance.
//!
//! **Coordinates** are pixels of the upright picture, x to the right and y down; points may lie outside of it. **The drawing's error** is
//! a radius in pixels: each drawn point may be up to so far from where it ought to be ([`Drawing::error_px`]). Every test answers two
//! questions: whether *some* scene fits the drawing within that error, and how large the error would have to be so that one does
//! (`least_error_px`). The sets of lights and meeting points that fit are computed as sets, never as one best point with a tolerance
//! around it, so what could be drawn wrongly by no more than the stated error is never called a conflict.
//!
//! **What no test here can see**: lenses that bend straight lines (wide angles and panoramas), two lamps, mirrors and floors that are not
//! plane, lines that are not parallel after all. A conflict says that the drawing and the assumption do not go together, not why.
//!
//! # How often a conflict is found
#![doc = include_str!("../rates.md")]
//!
//! # Sources
//! - E. Kee, J. F. O'Brien, H. Farid, “Exposing Photo Manipulation with Inconsistent Shadows”, ACM Transactions on Graphics 32(3), 2013.
//! - R. Hartley, A. Zisserman, “Multiple View Geometry in Computer Vision”, 2nd edition, 2004: 2.2 (lines and points at infinity), 8.6
//!   (vanishing points and lines, their estimation), 5.2 (covariance).
//! - J. F. O'Brien, H. Farid, “Exposing Photo Manipulation with Inconsistent Reflections”, ACM Transactions on Graphics 31(1), 2012.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod area;
mod conflict;
mod drawing;
mod estimate;
pub mod horizon;
pub mod reflections;
pub mod shadows;
pub mod vanishing;

pub use drawing::{Drawing, DrawingError, MAX_MARKS, Point};
