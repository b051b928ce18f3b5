//! Coarse maps over the picture, on an absolute scale.

use serde::{Deserialize, Serialize};

use crate::MapId;

/// A grid of measured values over the upright picture.
///
/// The scale is absolute: the same value has the same colour in every picture, and nothing is drawn below `threshold`.
/// `NaN` marks a cell that was not looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heatmap {
    /// Which map: the code of its check.
    pub id: MapId,
    /// Where the first cell begins, in pixels from the left and from the top of the upright picture: 0, 0 but for a part of it.
    pub origin_px: (u32, u32),
    /// Cells in a row.
    pub columns: u32,
    /// Rows of cells.
    pub rows: u32,
    /// Width of a cell in pixels of the upright picture; the last column may reach past the edge.
    pub cell_width_px: f32,
    /// Height of a cell in pixels.
    pub cell_height_px: f32,
    /// Values of the lowest and the highest end of the colour scale.
    pub scale: (f32, f32),
    /// Below this value a cell stays blank.
    pub threshold: f32,
    /// Row by row, `columns × rows` values; `NaN` where nothing was looked at.
    #[serde(skip)]
    pub values: Vec<f32>,
}
