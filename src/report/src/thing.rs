//! Things that the network names in the picture.

use serde::{Deserialize, Serialize};

use crate::Region;

/// A thing that the network names. It says what can be seen, and nothing about how the picture was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Thing {
    /// Its plain word, `thing-<word>` in the catalogue.
    pub word: String,
    /// The network's own number, 0..1 in hundredths: of the whole picture where that names the thing, else of the closest look at a place.
    pub probability: f64,
    /// The places where closer looks see it too; the whole picture where none does, or where they are nearly all of it.
    pub region: Region,
}
