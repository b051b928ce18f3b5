//! Where in the picture or in the file a finding lies.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A rectangle in the picture as shown: upright, after the file's orientation was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RectPx {
    /// Distance of the left edge from the picture's left edge, in pixels of the full-size picture.
    pub x: u32,
    /// Distance of the top edge from the picture's top edge, in pixels.
    pub y: u32,
    /// Width in pixels, at least 1.
    pub width: u32,
    /// Height in pixels, at least 1.
    pub height: u32,
}

impl RectPx {
    /// Moves it right and down by as many pixels.
    pub fn shift(&mut self, x: u32, y: u32) {
        (self.x, self.y) = (self.x.saturating_add(x), self.y.saturating_add(y));
    }

    /// What of it lies inside of a frame, counted from the frame's corner; none where nothing does.
    pub fn inside(self, frame: Self) -> Option<Self> {
        let along = |at: u32, len: u32, from: u32, size: u32| {
            let end = at.saturating_add(len).min(from.saturating_add(size));
            let start = at.max(from);
            Some((start - from, end.checked_sub(start).filter(|len| *len > 0)?))
        };
        let (x, width) = along(self.x, self.width, frame.x, frame.width)?;
        let (y, height) = along(self.y, self.height, frame.y, frame.height)?;
        Some(Self { x, y, width, height })
    }
}

/// Name of a heat map that travels beside the report: the code of the check that made it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MapId(pub String);

/// What a person drew in the picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stroke {
    /// What it stands for, in the messages `desk-kind-<kind>`: an outline, or a mark of the geometry desk.
    pub kind: Cow<'static, str>,
    /// Whether its last point is joined to its first.
    pub is_closed: bool,
    /// Its points, left and top each, in pixels of the picture.
    pub points: Vec<[f64; 2]>,
}

impl Stroke {
    /// What an outline goes by.
    pub const OUTLINE: &'static str = "outline";

    /// The area inside a closed stroke, by the shoelace formula, in square pixels; 0 for lines.
    pub fn area(&self) -> f64 {
        let next = self.points.iter().cycle().skip(1);
        let twice: f64 = self.points.iter().zip(next).map(|([x, y], [u, v])| x * v - u * y).sum();
        if self.is_closed { twice.abs() / 2.0 } else { 0.0 }
    }
}

/// Where a finding lies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The whole picture or the whole file.
    Whole,
    /// One or more places in the picture.
    Rects(Vec<RectPx>),
    /// Places in the picture, with the heat map that they were read from.
    Map {
        /// Which map.
        map: MapId,
        /// Bounding boxes of what lies above the map's threshold, largest first.
        rects: Vec<RectPx>,
    },
    /// What a person drew.
    Drawn {
        /// Outlines and lines, in the order in which they were drawn.
        strokes: Vec<Stroke>,
        /// The box around the place.
        around: RectPx,
    },
    /// A stretch of the file.
    Bytes {
        /// First byte, counted from 0.
        offset: u64,
        /// Count of bytes.
        len: u64,
    },
}

impl Region {
    /// These places; the whole picture where there are none.
    pub fn of_places(rects: Vec<RectPx>) -> Self {
        if rects.is_empty() { Self::Whole } else { Self::Rects(rects) }
    }

    /// The places in the picture; empty where the finding concerns the whole of it or the file.
    pub fn rects(&self) -> &[RectPx] {
        match self {
            Self::Rects(rects) | Self::Map { rects, .. } => rects,
            Self::Drawn { around, .. } => std::slice::from_ref(around),
            Self::Whole | Self::Bytes { .. } => &[],
        }
    }

    /// What a person drew there.
    pub fn strokes(&self) -> &[Stroke] {
        match self {
            Self::Drawn { strokes, .. } => strokes,
            _ => &[],
        }
    }

    /// The places that are shown as boxes: none where an outline says more exactly where it is.
    pub fn boxes(&self) -> &[RectPx] {
        if self.strokes().iter().any(|stroke| stroke.is_closed) { &[] } else { self.rects() }
    }

    /// Moves the places in the picture right and down by as many pixels; a stretch of the file stays.
    pub fn shift(&mut self, x: u32, y: u32) {
        if let Self::Rects(rects) | Self::Map { rects, .. } = self {
            rects.iter_mut().for_each(|rect| rect.shift(x, y));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_from_the_corner_of_its_frame() {
        let rect = |x, y, width, height| RectPx { x, y, width, height };
        let frame = rect(10, 20, 100, 50);
        assert_eq!(rect(15, 30, 5, 5).inside(frame), Some(rect(5, 10, 5, 5)));
        assert_eq!(rect(0, 0, 20, 30).inside(frame), Some(rect(0, 0, 10, 10)));
        assert_eq!(rect(100, 60, u32::MAX, 99).inside(frame), Some(rect(90, 40, 10, 10)));
        assert_eq!((rect(0, 0, 10, 20).inside(frame), rect(110, 20, 1, 1).inside(frame)), (None, None));
        let mut region = Region::Rects(vec![rect(5, 10, 5, 5)]);
        region.shift(10, 20);
        assert_eq!(region.rects(), [rect(15, 30, 5, 5)]);
    }
}
