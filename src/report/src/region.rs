//! Where in the picture or in the file a finding lies.

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

/// Name of a heat map that travels beside the report: the code of the check that made it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MapId(pub String);

/// Where a finding lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A stretch of the file.
    Bytes {
        /// First byte, counted from 0.
        offset: u64,
        /// Count of bytes.
        len: u64,
    },
}

impl Region {
    /// The places in the picture; empty where the finding concerns the whole of it or the file.
    pub fn rects(&self) -> &[RectPx] {
        match self {
            Self::Rects(rects) | Self::Map { rects, .. } => rects,
            Self::Whole | Self::Bytes { .. } => &[],
        }
    }
}
