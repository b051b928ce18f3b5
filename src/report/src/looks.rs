//! How the network looked: first the whole picture, then closer.

use serde::{Deserialize, Serialize};

use crate::RectPx;

/// The network's looks in their order, each with what it gave. Scores lie in 0..1 and rise with traces of a generator; they are no
/// probabilities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Looks {
    /// Score of the whole picture seen small, alone.
    pub whole: f64,
    /// Places seen at full size.
    pub closer: Vec<Look>,
    /// How many of these were added because the reader asked to look everywhere. They never count for `together`.
    pub n_more: u32,
    /// Places of the same size that were not looked at closer: a large picture has more than there is time for.
    pub n_left_out: u32,
    /// Score of the picture: that of the whole view, with the closer looks where the network's description weighs them.
    pub together: f64,
    /// From which score on a word is said; none where that was not measured.
    pub first_step: Option<f64>,
}

/// One closer look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// The place that it speaks for, in the upright picture.
    pub rect: RectPx,
    /// Its score.
    pub score: f64,
}
