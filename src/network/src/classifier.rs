//! Names of things: the backbone's own ImageNet classes, gathered into few plain words.

use telltale_pixels::WordShares;

use crate::{
    Naming, NetworkError, View, ViewKind, Word,
    backbone::{FEATURES, HEAD_CHANNELS},
    weights::Weights,
};

/// Classes of ImageNet.
pub const CLASSES: usize = 1000;

/// The layer that the backbone was trained with. It reads the means of the head's channels, the last part of every feature vector, so a
/// name costs no look of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Classifier {
    /// `CLASSES × HEAD_CHANNELS`, class by class.
    weight: Vec<f32>,
    /// One for each class.
    bias: Vec<f32>,
}

impl Classifier {
    /// Reads `classifier.weight` and `classifier.bias`.
    ///
    /// # Errors
    /// [`NetworkError::Tensor`] where a tensor is missing or has another shape.
    pub fn load(weights: &Weights) -> Result<Self, NetworkError> {
        let weight = weights.values("classifier.weight", &[CLASSES, HEAD_CHANNELS])?;
        Ok(Self { weight, bias: weights.values("classifier.bias", &[CLASSES])? })
    }

    /// A classifier of these values; none where they do not fit the architecture.
    pub fn of(weight: Vec<f32>, bias: Vec<f32>) -> Option<Self> {
        (weight.len() == CLASSES * HEAD_CHANNELS && bias.len() == CLASSES).then_some(Self { weight, bias })
    }

    /// A logit for each class.
    pub fn logits(&self, features: &[f32]) -> Vec<f64> {
        let channels = features.get(FEATURES - HEAD_CHANNELS..).unwrap_or_default();
        let rows = self.weight.chunks_exact(HEAD_CHANNELS).zip(&self.bias);
        let logit = |row: &[f32]| row.iter().zip(channels).map(|(w, x)| f64::from(*w) * f64::from(*x)).sum::<f64>();
        rows.map(|(row, bias)| f64::from(*bias) + logit(row)).collect()
    }
}

impl Naming {
    /// The share of each word, 0..1, in the order of `words`: the softmax of the sharpened logits, summed over the word's classes.
    /// Rounded to hundredths, so that devices whose sums differ in the last places say the same number.
    pub fn shares(&self, logits: &[f64]) -> Vec<f32> {
        let highest = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let exponentials: Vec<f64> = logits.iter().map(|logit| ((logit - highest) * self.sharpness).exp()).collect();
        let total: f64 = exponentials.iter().sum();
        let of = |(first, last): &(usize, usize)| exponentials.get(*first..=*last).unwrap_or_default().iter().sum::<f64>();
        let share = |classes: &[(usize, usize)]| (100.0 * classes.iter().map(of).sum::<f64>() / total).round() / 100.0;
        self.words.iter().map(|word| share(&word.classes) as f32).collect()
    }

    /// Word by word what all looks gave, from [`Self::shares`] of each.
    pub fn told<'a>(&self, looks: impl Iterator<Item = (&'a View, &'a [f32])>) -> Vec<WordShares> {
        let of = |word: &Word| WordShares { word: word.word.clone(), whole: 0.0, tiles: Vec::new() };
        let mut told: Vec<WordShares> = self.words.iter().map(of).collect();
        for (view, shares) in looks {
            for (word, share) in told.iter_mut().zip(shares) {
                match view.kind {
                    ViewKind::Whole => word.whole = *share,
                    ViewKind::Tile { .. } => word.tiles.push((view.rect, *share)),
                }
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_gets_what_its_classes_have_and_siblings_do_not_rob_each_other() {
        let word = |word: &str, classes: &[(usize, usize)]| Word { word: word.into(), classes: classes.to_vec() };
        let naming = Naming { sharpness: 2.0, least: 0.9, words: vec![word("dog", &[(1, 2), (5, 5)]), word("cat", &[(3, 3)])] };
        let mut logits = vec![-20.0; 10];
        [1, 2, 5].into_iter().for_each(|class| logits[class] = 3.0);
        assert_eq!(naming.shares(&logits), [1.0, 0.0]);
        // Twice the logarithm of 2 apart: 4 to 1, which makes 12 of 13.
        logits[3] = 3.0 - 2f64.ln();
        assert_eq!(naming.shares(&logits), [0.92, 0.08]);
        assert!(naming.shares(&[f64::NAN; 10]).iter().all(|share| share.is_nan()));
    }
}
