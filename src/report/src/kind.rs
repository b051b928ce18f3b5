//! Which kind of thing is unnatural, for findings that somebody saw.

use serde::{Deserialize, Serialize};

/// The groups in which AnomReason (arXiv 2510.10231) shows anomalies. Traces that a check measured belong to none of them by nature: they
/// say how a file came about, not what is unnatural in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Structural and spatial.
    Structure,
    /// Interaction and relationship.
    Interaction,
    /// Common sense and function.
    Sense,
    /// Anatomy and meaning.
    Anatomy,
}

impl Kind {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Structure, Self::Interaction, Self::Sense, Self::Anatomy];

    /// The name that stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Interaction => "interaction",
            Self::Sense => "sense",
            Self::Anatomy => "anatomy",
        }
    }
}
