//! What a person says of a finding.

use serde::{Deserialize, Serialize};

/// A person's word on one finding. It changes no measurement and no severity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Whether it stands; none where there is only a note.
    pub decision: Option<Decision>,
    /// In the person's own words; may be empty.
    pub note: String,
}

/// AnomReason's three answers of a reviewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It is there, and it is unusual.
    Accepted,
    /// It is not there, or has an ordinary cause.
    Rejected,
    /// The person cannot tell.
    Unsure,
}

impl Decision {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::Rejected, Self::Unsure];

    /// The name that stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Unsure => "unsure",
        }
    }
}

impl Review {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.decision.is_none() && self.note.is_empty()
    }
}
