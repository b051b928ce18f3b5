//! SemAP and SemF1: how well lists of described anomalies agree.
//!
//! For one picture, predictions and truths are matched one to one ([`match_greedily`](crate::match_greedily)); at each threshold τ
//! matches of at least τ are hits. `SemAP` is the mean precision over the thresholds, `SemF1` the mean F1; neither ranks anything,
//! in spite of the first one's name. A set's figure is the plain mean over its pictures. What is undefined counts 0.
//!
//! # Sources
//! AnomReason / AnomAgent (arXiv 2510.10231), section on evaluation, and its code.

use crate::Match;

/// The thresholds of the paper.
pub const SEMANTIC_THRESHOLDS: [f64; 3] = [0.7, 0.8, 0.9];

/// Counts and figures of one picture at one threshold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AtThreshold {
    /// τ.
    pub threshold: f64,
    /// Matches of at least τ.
    pub hits: usize,
    /// hits / predictions, 0 where there are none.
    pub precision: f64,
    /// hits / truths, 0 where there are none.
    pub recall: f64,
    /// Harmonic mean of both, 0 where both are 0.
    pub f1: f64,
}

/// The figures of one picture.
#[derive(Debug, Clone, PartialEq)]
pub struct SemanticScores {
    /// One entry for each threshold, in the order given.
    pub at: Vec<AtThreshold>,
    /// Mean precision over the thresholds.
    pub sem_ap: f64,
    /// Mean F1 over the thresholds.
    pub sem_f1: f64,
}

impl SemanticScores {
    /// Scores the matches of one picture.
    pub fn of(matches: &[Match], n_predictions: usize, n_truths: usize, thresholds: &[f64]) -> Self {
        let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
        let at: Vec<AtThreshold> = thresholds
            .iter()
            .map(|&threshold| {
                let hits = matches.iter().filter(|m| m.score >= threshold).count();
                let precision = share(hits as f64, n_predictions as f64);
                let recall = share(hits as f64, n_truths as f64);
                AtThreshold { threshold, hits, precision, recall, f1: share(2.0 * precision * recall, precision + recall) }
            })
            .collect();
        let mean = |figure: fn(&AtThreshold) -> f64| share(at.iter().map(figure).sum(), at.len() as f64);
        Self { sem_ap: mean(|a| a.precision), sem_f1: mean(|a| a.f1), at }
    }
}

/// Mean of the values with its 95 % bootstrap interval (pictures drawn with replacement, 1,000 times, from a fixed seed).
///
/// Returns `(mean, low, high)`; all 0 for an empty list.
pub fn mean_interval(values: &[f64]) -> (f64, f64, f64) {
    let mean = |sum: f64| if values.is_empty() { 0.0 } else { sum / values.len() as f64 };
    let mut draw = crate::ranking::draws();
    let mut means: Vec<f64> = (0..1000).map(|_| mean((0..values.len()).map(|_| values[draw(values.len())]).sum())).collect();
    let end = |means: &mut [f64], p| crate::percentile(means, p).unwrap_or(0.0);
    (mean(values.iter().sum()), end(&mut means, 0.025), end(&mut means, 0.975))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::match_greedily;

    /// Matched pairs of ten pictures of the authors' example run with α = 0.5, and the figures that it printed: counts of predictions
    /// and truths, scores, SemAP, SemF1.
    const PARITY: &[(usize, usize, &[f64], f64, f64)] = &[
        (6, 4, &[0.842543, 0.836874, 0.814489, 0.808039], 0.4444, 0.5333),
        (5, 5, &[0.841847, 0.835988, 0.824797, 0.820468, 0.773753], 0.6, 0.6),
        (5, 8, &[0.848204, 0.831244, 0.82998, 0.820434, 0.802634], 0.6667, 0.5128),
        (5, 6, &[0.854711, 0.815697, 0.808637, 0.808124, 0.788139], 0.6, 0.5455),
        (7, 6, &[0.849239, 0.825365, 0.824272, 0.801246, 0.79659, 0.765536], 0.4762, 0.5128),
        (7, 8, &[0.869733, 0.852672, 0.816254, 0.808633, 0.801047, 0.79221, 0.764582], 0.5714, 0.5333),
        (6, 7, &[0.840963, 0.831973, 0.829308, 0.828217, 0.792699, 0.776474], 0.5556, 0.5128),
        (6, 9, &[0.876456, 0.85348, 0.833479, 0.812253, 0.805366, 0.804519], 0.6667, 0.5333),
        (4, 4, &[0.850102, 0.828366, 0.827259, 0.802105], 0.6667, 0.6667),
        (5, 7, &[0.849276, 0.803131, 0.802409, 0.801266, 0.795415], 0.6, 0.5),
    ];

    #[test]
    fn the_authors_run_gives_the_authors_figures() {
        for (n_predictions, n_truths, scores, sem_ap, sem_f1) in PARITY {
            let mut matrix = vec![0.0; n_predictions * n_truths];
            for (i, score) in scores.iter().enumerate() {
                matrix[i * n_truths + i] = *score;
            }
            let found = SemanticScores::of(&match_greedily(&matrix, *n_truths), *n_predictions, *n_truths, &SEMANTIC_THRESHOLDS);
            assert!((found.sem_ap - sem_ap).abs() <= 1e-4 && (found.sem_f1 - sem_f1).abs() <= 1e-4, "{found:?}");
        }
    }

    #[test]
    fn what_is_undefined_counts_nothing() {
        let empty = SemanticScores::of(&[], 0, 0, &SEMANTIC_THRESHOLDS);
        assert_eq!((empty.sem_ap, empty.sem_f1), (0.0, 0.0));
        let none = SemanticScores::of(&[], 3, 0, &[]);
        assert_eq!((none.sem_ap, none.sem_f1), (0.0, 0.0));
    }

    #[test]
    fn intervals_hold_their_mean() {
        let (mean, low, high) = mean_interval(&[0.0, 0.5, 1.0, 0.5]);
        assert_eq!(mean, 0.5);
        assert!(low < mean && mean < high);
        assert_eq!(mean_interval(&[]), (0.0, 0.0, 0.0));
    }
}
