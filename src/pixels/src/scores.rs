//! What the network measured, in a form that the checks can read without knowing the network.

use telltale_report::{Impression, Look, Looks, ModelFacts, RarityTable, RectPx};

/// The network's scores for one picture.
///
/// Every score lies in 0..1 and rises with traces of a generator; it is a ranking value, not a probability that the picture was
/// generated. What a value means is said by `rarity`, which was measured on ordinary photos.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreMap {
    /// Which network.
    pub model: ModelFacts,
    /// Score of the picture: whole view and closer looks combined.
    pub picture: f32,
    /// Score of the whole picture seen small.
    pub whole: f32,
    /// Scores of the closer looks at native resolution.
    pub grid: ScoreGrid,
    /// How many of these were looked at besides, because the reader asked for all: the score of the picture does not count them.
    pub n_more: u32,
    /// How often ordinary photos reach a score of the picture.
    pub rarity: RarityTable,
    /// A closer look below this score is not worth outlining.
    pub tile_threshold: f32,
    /// Where a face takes a larger share of the picture, `rarity` says nothing.
    pub max_face_share: f64,
    /// What the looks say of each word that the network knows.
    pub words: Vec<WordShares>,
    /// A word with a smaller share is not said.
    pub least_share: f32,
    /// What the picture is compared with others by.
    pub impression: Option<Impression>,
}

/// How much of the network's certainty each look gives one word: shares in 0..1, in hundredths.
#[derive(Debug, Clone, PartialEq)]
pub struct WordShares {
    /// `thing-<word>` in the catalogue.
    pub word: String,
    /// The whole picture seen small.
    pub whole: f32,
    /// The closer looks, each with its place.
    pub tiles: Vec<(RectPx, f32)>,
}

impl ScoreMap {
    /// The looks in their order.
    pub fn looks(&self) -> Looks {
        let grid = &self.grid;
        let closer: Vec<Look> = grid.values.iter().enumerate().filter_map(|(cell, score)| grid.look(cell, *score)).collect();
        Looks {
            whole: self.whole.into(),
            n_left_out: grid.values.len().saturating_sub(closer.len()) as u32,
            closer,
            n_more: self.n_more,
            together: self.picture.into(),
            first_step: self.rarity.first_step(),
        }
    }
}

impl ScoreGrid {
    fn look(&self, cell: usize, score: f32) -> Option<Look> {
        let columns = self.columns.max(1) as usize;
        let edge = |i: usize, len_px: f32| (i as f32 * len_px).round() as u32;
        let (column, row) = (cell % columns, cell / columns);
        let (x, y) = (edge(column, self.cell_width_px), edge(row, self.cell_height_px));
        let (width, height) = (edge(column + 1, self.cell_width_px) - x, edge(row + 1, self.cell_height_px) - y);
        score.is_finite().then(|| Look { rect: RectPx { x, y, width, height }, score: score.into() })
    }
}

/// Scores of places, as a grid over the upright picture.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreGrid {
    /// Cells in a row.
    pub columns: u32,
    /// Rows of cells.
    pub rows: u32,
    /// Width of a cell in pixels of the upright picture.
    pub cell_width_px: f32,
    /// Height of a cell in pixels.
    pub cell_height_px: f32,
    /// Row by row, `columns × rows` scores; `NaN` where the network did not look.
    pub values: Vec<f32>,
}
