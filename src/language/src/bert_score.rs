//! BERTScore F1: every token of one text finds its nearest token in the other.
//!
//! Precision is the mean over the prediction's words of the largest cosine with any token of the truth, recall the same the other way
//! round, F1 their harmonic mean. `[CLS]` and `[SEP]` may be found but do not count themselves. No weights by rarity, no rescaling;
//! an empty text scores 0: exactly as AnomReason's evaluation calls it, with the fifth layer of distilbert-base-uncased.
//!
//! # Sources
//! Zhang et al. (2020), BERTScore: Evaluating text generation with BERT, and its reference implementation, version 0.3.12.

use std::path::Path;

use telltale_annotations::{Similarity, SimilarityError};

use crate::{
    LanguageError,
    embedded::{Embedded, dot, unit},
};

/// The layer that the authors chose for distilbert-base-uncased.
const LAYER: usize = 5;

/// BERTScore with an encoder from a folder.
pub struct BertScore {
    embedded: Embedded,
    layer: usize,
}

impl BertScore {
    /// Reads the folder; the fifth layer is used, or the last one of a smaller encoder.
    ///
    /// # Errors
    /// Where a file is missing or does not fit.
    pub fn open(folder: &Path) -> Result<Self, LanguageError> {
        let embedded = Embedded::open(folder, Some(LAYER))?;
        Ok(Self { layer: embedded.n_layers(), embedded })
    }

    /// Precision, recall and F1 of two texts.
    ///
    /// # Errors
    /// Where the encoder fails.
    pub fn score(&mut self, prediction: &str, truth: &str) -> Result<[f64; 3], LanguageError> {
        self.embedded.add(&[prediction, truth])?;
        let width = self.embedded.width();
        let units = |text: &str| self.embedded.vectors(text).chunks_exact(width).map(unit).collect::<Vec<_>>();
        Ok(greedy(&units(prediction), &units(truth)))
    }
}

/// Of unit vectors, the first and the last of each text being `[CLS]` and `[SEP]`.
fn greedy(prediction: &[Vec<f32>], truth: &[Vec<f32>]) -> [f64; 3] {
    // Nothing between the frames: there is no word to score.
    if prediction.len() <= 2 || truth.len() <= 2 {
        return [0.0; 3];
    }
    let mut nearest_truth = vec![f32::MIN; prediction.len()];
    let mut nearest_prediction = vec![f32::MIN; truth.len()];
    for (token, nearest) in prediction.iter().zip(&mut nearest_truth) {
        for (other, nearest_back) in truth.iter().zip(&mut nearest_prediction) {
            let cosine = dot(token, other);
            (*nearest, *nearest_back) = (nearest.max(cosine), nearest_back.max(cosine));
        }
    }
    let mean = |nearest: &[f32]| {
        let words = nearest.get(1..nearest.len() - 1).unwrap_or_default();
        words.iter().map(|cosine| f64::from(*cosine)).sum::<f64>() / words.len() as f64
    };
    let (precision, recall) = (mean(&nearest_truth), mean(&nearest_prediction));
    let f1 = if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) };
    [precision, recall, f1]
}

impl Similarity for BertScore {
    fn label(&self) -> String {
        format!("BERTScore F1, layer {} of an encoder {} numbers wide, no idf, no rescaling", self.layer, self.embedded.width())
    }

    fn prepare(&mut self, texts: &[&str]) -> Result<(), SimilarityError> {
        self.embedded.add(texts).map_err(|error| SimilarityError::Network(error.to_string()))
    }

    fn compare(&mut self, _: &str, _: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError> {
        let texts = [predictions, truths].concat();
        self.prepare(&texts)?;
        let width = self.embedded.width();
        let units = |texts: &[&str]| -> Vec<Vec<Vec<f32>>> {
            texts.iter().map(|text| self.embedded.vectors(text).chunks_exact(width).map(unit).collect()).collect()
        };
        let (predictions, truths) = (units(predictions), units(truths));
        let pairs = predictions.iter().flat_map(|p| truths.iter().map(move |t| (p, t)));
        Ok(pairs.map(|(prediction, truth)| greedy(prediction, truth)[2]).collect())
    }
}
