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
        match Self::with_layer(folder, LAYER) {
            Err(LanguageError::Tensor { reason, .. }) if reason.contains("are needed") => {
                let n_layers = Embedded::open(folder, None)?.n_layers();
                Self::with_layer(folder, n_layers)
            }
            opened => opened,
        }
    }

    fn with_layer(folder: &Path, layer: usize) -> Result<Self, LanguageError> {
        Ok(Self { embedded: Embedded::open(folder, Some(layer))?, layer })
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
    let inner = |all: &[Vec<f32>]| 1..all.len().saturating_sub(1).max(1);
    let nearest = |token: &[f32], among: &[Vec<f32>]| among.iter().map(|other| dot(token, other)).fold(f32::MIN, f32::max);
    let mean = |of: &[Vec<f32>], among: &[Vec<f32>]| {
        let words = of.get(inner(of)).unwrap_or_default();
        words.iter().map(|token| f64::from(nearest(token, among))).sum::<f64>() / words.len() as f64
    };
    // Nothing between the frames: there is no word to score.
    if prediction.len() <= 2 || truth.len() <= 2 {
        return [0.0; 3];
    }
    let (precision, recall) = (mean(prediction, truth), mean(truth, prediction));
    let f1 = if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) };
    [precision, recall, f1]
}

impl Similarity for BertScore {
    fn label(&self) -> String {
        format!("BERTScore F1, layer {}, no idf, no rescaling", self.layer)
    }

    fn compare(&mut self, _: &str, _: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError> {
        let texts = [predictions, truths].concat();
        self.embedded.add(&texts).map_err(|error| SimilarityError::Network(error.to_string()))?;
        let width = self.embedded.width();
        let units = |texts: &[&str]| -> Vec<Vec<Vec<f32>>> {
            texts.iter().map(|text| self.embedded.vectors(text).chunks_exact(width).map(unit).collect()).collect()
        };
        let (predictions, truths) = (units(predictions), units(truths));
        let pairs = predictions.iter().flat_map(|p| truths.iter().map(move |t| (p, t)));
        Ok(pairs.map(|(prediction, truth)| greedy(prediction, truth)[2]).collect())
    }
}
