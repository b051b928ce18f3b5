//! A file, read once.

use telltale_pixels::{Orientation, Raster, ScoreMap};
use telltale_report::{FileFacts, Text, protocol::Refusal};

use crate::{Input, Limits};

/// Everything that the bytes say, read once; checks only look at it.
#[derive(Debug)]
pub struct Subject {
    facts: FileFacts,
    /// How the stored picture must be turned to stand upright.
    pub orientation: Orientation,
    /// Pixels in the file's orientation, or why there are none.
    pub raster: Result<Raster, Text>,
    /// The network's scores, or why there are none. The shell that ran the network puts them here.
    pub scores: Result<ScoreMap, Text>,
}

/// A file that cannot be analysed at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// What is known of it all the same.
    pub facts: FileFacts,
    /// Which state of the page this is.
    pub kind: Refusal,
    /// Why, in words.
    pub reason: Text,
}

impl Subject {
    /// Reads a file. `file_name` serves to compare its extension with the content.
    ///
    /// # Errors
    /// [`Refused`] where there are no bytes, no known type, a picture above the limits, or nothing readable behind the header.
    pub fn parse(_bytes: &[u8], _file_name: &str, _limits: &Limits) -> Result<Self, Box<Refused>> {
        unreachable!()
    }

    /// The file as it came.
    pub fn facts(&self) -> &FileFacts {
        &self.facts
    }

    /// The picture as a reader sees it, for the network; none where there are no pixels.
    pub fn upright(&self) -> Option<Raster> {
        self.raster.as_ref().ok().map(|raster| self.orientation.upright(raster))
    }

    /// Why an input is missing; none where it is there.
    pub(crate) fn missing(&self, input: Input) -> Option<Text> {
        match input {
            Input::Raster => self.raster.as_ref().err().cloned(),
            Input::Coefficients => None,
            Input::Scores => self.scores.as_ref().err().cloned(),
        }
    }
}
