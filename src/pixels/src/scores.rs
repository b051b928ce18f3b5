//! What the network measured, in a form that the checks can read without knowing the network.

use telltale_report::{ModelFacts, RarityTable, RectPx};

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
    /// Closer looks at native resolution, in view.
    pub tiles: Vec<ScoredTile>,
    /// How often ordinary photos reach a score of the picture.
    pub rarity: RarityTable,
    /// How often single tiles of ordinary photos reach a score: lowest value worth outlining, for the map's blank level.
    pub tile_threshold: f32,
}

/// One closer look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoredTile {
    /// Where, in the upright picture.
    pub rect: RectPx,
    /// Score of this place alone.
    pub score: f32,
}
