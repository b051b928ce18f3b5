//! What can be wrong with a network.

use telltale_report::Text;
use telltale_weights::WeightsError;

/// Why the network cannot be used, by who is at fault.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NetworkError {
    /// The description could not be read.
    #[error("the network's description is unreadable: {0}")]
    Spec(String),
    /// The weights are not the ones that the description names.
    #[error("the weights have SHA-256 {found}, the description names {expected}")]
    Hash {
        /// From `model.toml`.
        expected: String,
        /// Of the bytes at hand.
        found: String,
    },
    /// No weights at all.
    #[error("no weights were loaded")]
    Missing,
    /// A tensor is missing or has another shape.
    #[error("tensor `{name}` {problem}")]
    Tensor {
        /// Its name in the weights file.
        name: String,
        /// What is wrong.
        problem: String,
    },
    /// Golden inputs did not give golden outputs.
    #[error("the self-test is off by {difference:e}, allowed are {tolerance:e}")]
    SelfTest {
        /// Largest difference of a score.
        difference: f64,
        /// Largest difference allowed.
        tolerance: f64,
    },
    /// A side of the picture is shorter than those that the network was measured on.
    #[error("the picture has a side below {limit_px} pixels")]
    TooSmall {
        /// Least length of a side.
        limit_px: u32,
    },
    /// The picture is more elongated than those that the network was measured on.
    #[error("the longer side is more than {limit} times the shorter")]
    TooLong {
        /// Longer by shorter side, at most.
        limit: f64,
    },
    /// The arithmetic could not be carried out or read back.
    #[error("the network could not be run: {0}")]
    Run(String),
}

impl From<WeightsError> for NetworkError {
    fn from(error: WeightsError) -> Self {
        match error {
            WeightsError::Missing => Self::Missing,
            WeightsError::Hash { expected, found } => Self::Hash { expected, found },
            WeightsError::Tensor { name, problem } => Self::Tensor { name, problem },
        }
    }
}

impl NetworkError {
    /// The same in words of the catalogue.
    pub fn text(&self) -> Text {
        match self {
            Self::Spec(detail) => Text::new("network-spec-unreadable").verbatim("detail", detail),
            Self::Hash { .. } => Text::new("network-weights-changed"),
            Self::Missing => Text::new("network-weights-missing"),
            Self::Tensor { name, problem } => {
                Text::new("network-weights-unfit").verbatim("tensor", name).verbatim("problem", problem)
            }
            Self::SelfTest { difference, tolerance } => Text::new("network-self-test-failed")
                .verbatim("difference", format!("{difference:.1e}"))
                .verbatim("tolerance", format!("{tolerance:.1e}")),
            Self::TooSmall { limit_px } => Text::new("reason-too-small-for-network").integer("limit", *limit_px),
            Self::TooLong { limit } => Text::new("reason-too-long-for-network").number("limit", *limit, 1),
            // A browser's error goes on with the places in the program where it happened, which help no reader.
            Self::Run(detail) => Text::new("network-run-failed").verbatim("detail", detail.lines().next().unwrap_or_default()),
        }
    }
}
