//! The description of a network, `models/<id>/model.toml`.

use serde::{Deserialize, Serialize};
use telltale_report::{ModelFacts, RarityTable};

use crate::NetworkError;

/// Everything about a network but its weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelSpec {
    /// Folder name under `models/`.
    pub id: String,
    /// One sentence.
    pub description: String,
    /// SHA-256 of `weights.safetensors`.
    pub sha256: String,
    /// Length of `weights.safetensors` in bytes.
    pub bytes: u64,
    /// How the weights are stored.
    pub quantization: String,
    /// Where it looks.
    pub views: ViewSpec,
    /// How looks become one score.
    pub combination: Combination,
    /// What a score means.
    pub calibration: Calibration,
    /// How pictures are compared with known ones.
    pub likeness: LikenessSpec,
    /// How classes become words.
    pub naming: Naming,
}

/// Where the network looks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ViewSpec {
    /// The whole view has about this many pixels squared.
    pub whole_side_px: u32,
    /// Side of a tile at native resolution.
    pub tile_px: u32,
    /// Most tiles looked at.
    pub max_tiles: usize,
    /// Pictures with a shorter side are not looked at: none was measured.
    pub min_side_px: u32,
    /// Nor are pictures that are longer than this times their shorter side.
    pub max_elongation: f64,
}

/// `logit = bias + whole × (logit of the whole view) + tiles × (mean logit of the tiles)`; the score is its logistic function.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Combination {
    /// Added.
    pub bias: f64,
    /// Weight of the whole view.
    pub whole: f64,
    /// Weight of the tiles' mean.
    pub tiles: f64,
}

/// Measured on ordinary photos, folds held out by source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// A tile below this score stays blank on the map: reached by at most 5 % of the tiles of ordinary photos.
    pub tile_threshold: f32,
    /// Largest share of the picture that a face, with its surroundings, may take: photos that a face fills reach scores more often, and there
    /// were too few to say how often.
    pub max_face_share: f64,
    /// How often ordinary photos reach a score of the picture.
    pub picture: RarityTable,
}

/// How a picture is compared with pictures that the reader knows to be generated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LikenessSpec {
    /// Numbers of an impression.
    pub width: usize,
    /// Ordinary photos that are compared besides.
    pub photos: u32,
    /// What is counted is `logit of the score + nearest × (cosine to the nearest known picture)`.
    pub nearest: f64,
    /// Name of the set of photos.
    pub test_set: String,
    /// Counts of photos that make a step, largest first, each with the upper end of its one-sided 95 % interval.
    pub steps: Vec<(u32, f64)>,
}

/// How the classes of ImageNet become words, and when a word is said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Naming {
    /// Logits are multiplied by this before the softmax.
    pub sharpness: f64,
    /// A word with a smaller share is not said.
    pub least: f32,
    /// The words. A class that belongs to none has no name.
    pub words: Vec<Word>,
}

/// A plain word for some classes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// `thing-<word>` in the catalogue.
    pub word: String,
    /// First and last class of each stretch.
    pub classes: Vec<(usize, usize)>,
}

impl ModelSpec {
    /// Reads the text of a `model.toml`.
    ///
    /// # Errors
    /// [`NetworkError::Missing`] for an empty text, [`NetworkError::Spec`] for an unreadable one.
    pub fn parse(text: &str) -> Result<Self, NetworkError> {
        if text.is_empty() {
            return Err(NetworkError::Missing);
        }
        toml::from_str(text).map_err(|e| NetworkError::Spec(e.message().to_owned()))
    }

    /// The network as a report names it.
    pub fn facts(&self) -> ModelFacts {
        ModelFacts { id: self.id.clone(), sha256: self.sha256.clone(), quantization: self.quantization.clone() }
    }
}

impl Combination {
    /// The picture's score in 0..1.
    pub fn score(&self, whole: f64, tiles: &[f64]) -> f64 {
        let mean = tiles.iter().sum::<f64>() / tiles.len().max(1) as f64;
        logistic(self.bias + self.whole * whole + self.tiles * mean)
    }
}

/// `1 / (1 + e^−x)`.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
