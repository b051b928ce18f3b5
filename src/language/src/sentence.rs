//! Cosine of two sentences: the mean of their tokens' vectors after the last layer.
//!
//! What sentence encoders are trained for. It is another scale than BERTScore's: its figures cannot be compared with published
//! SemAP figures, and the label says so.
//!
//! # Sources
//! Reimers and Gurevych (2019), Sentence-BERT.

use std::path::Path;

use telltale_annotations::{Similarity, SimilarityError};

use crate::{
    LanguageError,
    embedded::{Embedded, dot, unit},
};

/// Sentence cosine with an encoder from a folder.
pub struct SentenceCosine {
    embedded: Embedded,
}

impl SentenceCosine {
    /// Reads the folder.
    ///
    /// # Errors
    /// Where a file is missing or does not fit.
    pub fn open(folder: &Path) -> Result<Self, LanguageError> {
        Ok(Self { embedded: Embedded::open(folder, None)? })
    }

    /// The unit vector of a text.
    ///
    /// # Errors
    /// Where the encoder fails.
    pub fn vector(&mut self, text: &str) -> Result<Vec<f32>, LanguageError> {
        self.embedded.add(&[text])?;
        let width = self.embedded.width();
        let mut sum = vec![0.0; width];
        for token in self.embedded.vectors(text).chunks_exact(width) {
            sum.iter_mut().zip(token).for_each(|(sum, value)| *sum += value);
        }
        Ok(unit(&sum))
    }
}

impl Similarity for SentenceCosine {
    fn label(&self) -> String {
        "cosine of sentences; not comparable with published figures".to_owned()
    }

    fn prepare(&mut self, texts: &[&str]) -> Result<(), SimilarityError> {
        self.embedded.add(texts).map_err(|error| SimilarityError::Network(error.to_string()))
    }

    fn compare(&mut self, _: &str, _: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError> {
        let mut vectors = |texts: &[&str]| -> Result<Vec<Vec<f32>>, SimilarityError> {
            let vectors = texts.iter().map(|text| self.vector(text));
            vectors.collect::<Result<_, _>>().map_err(|error| SimilarityError::Network(error.to_string()))
        };
        let (predictions, truths) = (vectors(predictions)?, vectors(truths)?);
        Ok(predictions.iter().flat_map(|p| truths.iter().map(move |t| f64::from(dot(p, t)))).collect())
    }
}
