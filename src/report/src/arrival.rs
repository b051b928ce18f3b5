//! How a file came to the program.

use serde::{Deserialize, Serialize};

/// How a file came, because the way may change it: the clipboard makes a new picture, phones convert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// Dropped on the page.
    Dropped,
    /// Chosen with the system's file picker.
    Picked,
    /// Chosen with the picker of a phone or a tablet.
    PickedOnPhone,
    /// Pasted from the clipboard.
    Pasted,
    /// Named on a command line.
    CommandLine,
    /// One of the page's own sample pictures.
    Sample,
}

impl Arrival {
    /// The name that stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Picked => "picked",
            Self::PickedOnPhone => "picked_on_phone",
            Self::Pasted => "pasted",
            Self::CommandLine => "command_line",
            Self::Sample => "sample",
        }
    }

    /// All ways.
    pub const ALL: [Self; 6] = [Self::Dropped, Self::Picked, Self::PickedOnPhone, Self::Pasted, Self::CommandLine, Self::Sample];

    /// The message that says what this way may have removed; none where the bytes come unchanged.
    pub fn limit(self) -> Option<&'static str> {
        match self {
            Self::Dropped => Some("limit-arrival-dropped"),
            Self::Picked => None,
            Self::PickedOnPhone => Some("limit-arrival-picked-on-phone"),
            Self::Pasted => Some("limit-arrival-pasted"),
            Self::CommandLine | Self::Sample => None,
        }
    }
}
