//! The drawing itself: the size of the picture, the error of the hand, and coordinates in which numbers stay near one.

use std::fmt;

/// x and y in pixels of the upright picture; may lie outside of it.
pub type Point = (f64, f64);

/// More marks than a person draws, and few enough that the smallest conflicting set is found while they wait.
pub const MAX_MARKS: usize = 16;
/// Half the side of the stated frame, in longer sides of the picture: what can be shown lies in a square nine of them wide around it.
const FRAME: f64 = 4.5;

/// On what a person drew, and how exactly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drawing {
    centre: Point,
    /// The longer side of the picture: one unit inside this crate.
    long_px: f64,
    /// How far each drawn point may be from where it ought to be, in pixels.
    error_px: f64,
}

/// Why a drawing cannot be tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DrawingError {
    /// Fewer marks than a test needs.
    TooFew {
        /// How many it needs.
        needed: usize,
    },
    /// More than [`MAX_MARKS`].
    TooMany,
    /// Points of this mark are no numbers, or lie so close together that they give no direction.
    Unusable {
        /// Its place in the list, from 0.
        mark: usize,
    },
    /// The size of the picture or the error is not a positive number.
    NoSize,
}

impl fmt::Display for DrawingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooFew { needed } => write!(f, "at least {needed} marks are needed"),
            Self::TooMany => write!(f, "more than {MAX_MARKS} marks"),
            Self::Unusable { mark } => write!(f, "mark {mark} gives no direction"),
            Self::NoSize => f.write_str("a picture needs a size and a drawing an error"),
        }
    }
}

impl std::error::Error for DrawingError {}

impl Drawing {
    /// A drawing on a picture of this size whose points may each be off by `error_px`.
    ///
    /// # Errors
    /// [`DrawingError::NoSize`] where one of the three is not a positive number.
    pub fn new(width_px: f64, height_px: f64, error_px: f64) -> Result<Self, DrawingError> {
        let is_positive = |v: f64| v.is_finite() && 0.0 < v;
        if !is_positive(width_px) || !is_positive(height_px) || !is_positive(error_px) {
            return Err(DrawingError::NoSize);
        }
        Ok(Self { centre: (width_px / 2.0, height_px / 2.0), long_px: width_px.max(height_px), error_px })
    }

    /// How far each drawn point may be off, in pixels.
    pub fn error_px(&self) -> f64 {
        self.error_px
    }

    /// A length in units of this crate.
    pub(crate) fn units(&self, px: f64) -> f64 {
        px / self.long_px
    }

    /// A length in pixels.
    pub(crate) fn px(&self, units: f64) -> f64 {
        units * self.long_px
    }

    /// A point in units, around the middle of the picture.
    pub(crate) fn inward(&self, (x, y): Point) -> Vector {
        Vector { x: (x - self.centre.0) / self.long_px, y: (y - self.centre.1) / self.long_px }
    }

    /// Such a point in pixels again.
    pub(crate) fn outward(&self, v: Vector) -> Point {
        (v.x * self.long_px + self.centre.0, v.y * self.long_px + self.centre.1)
    }

    /// The corners of the stated frame, in units.
    pub(crate) fn frame() -> [Vector; 4] {
        [(-FRAME, -FRAME), (FRAME, -FRAME), (FRAME, FRAME), (-FRAME, FRAME)].map(|(x, y)| Vector { x, y })
    }

    /// Two points of a mark in units, far enough apart for a direction.
    pub(crate) fn direction(&self, mark: usize, from: Point, to: Point) -> Result<(Vector, Vector), DrawingError> {
        let (from, to) = (self.inward(from), self.inward(to));
        // A thousandth of a pixel: below it the direction is that of rounding. Not-a-number fails the comparison too.
        let is_usable = from.is_moderate() && to.is_moderate() && (to - from).length() * self.long_px >= 1e-3;
        if is_usable { Ok((from, to)) } else { Err(DrawingError::Unusable { mark }) }
    }
}

/// A point or a direction in the plane of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Vector {
    pub x: f64,
    pub y: f64,
}

impl Vector {
    pub fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// Positive where `other` lies clockwise of this, as the picture's y runs down.
    pub fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }

    /// Turned by the angle with this sine, clockwise where it is positive; the angle is at most a right one.
    pub fn turned(self, sine: f64) -> Self {
        let cosine = (1.0 - sine * sine).max(0.0).sqrt();
        Self { x: self.x * cosine - self.y * sine, y: self.x * sine + self.y * cosine }
    }

    pub fn unit(self) -> Self {
        self * (1.0 / self.length().max(f64::MIN_POSITIVE))
    }

    /// Nobody draws further away; beyond, squares of numbers lose their meaning.
    fn is_moderate(self) -> bool {
        self.x.abs() < 1e3 && self.y.abs() < 1e3
    }
}

impl std::ops::Add for Vector {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl std::ops::Sub for Vector {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

impl std::ops::Mul<f64> for Vector {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }
}
