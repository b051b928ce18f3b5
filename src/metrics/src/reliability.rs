//! Whether a score can be read as a probability.

/// Scores between two bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// Lower bound, which belongs to it.
    pub from: f64,
    /// Upper bound, which belongs to the last bin only.
    pub to: f64,
    /// How many scores lie in it.
    pub n: usize,
    /// How many of them are positives'.
    pub positives: usize,
    /// Mean of the scores; `NaN` where there are none.
    pub mean_score: f64,
}

/// Scores in 0..=1 in `n_bins` bins of equal width: for the plot of the share of positives over the mean score.
///
/// # Sources
/// Niculescu-Mizil and Caruana (2005), Predicting good probabilities with supervised learning, ICML, section 3.
pub fn reliability(positives: &[f64], negatives: &[f64], n_bins: usize) -> Vec<Bin> {
    let bound = |i: usize| i as f64 / n_bins as f64;
    let bin_of = |score: f64| ((score * n_bins as f64) as usize).min(n_bins.saturating_sub(1));
    let bin = |i: usize| {
        let inside = |scores: &[f64]| scores.iter().copied().filter(|score| bin_of(*score) == i).collect::<Vec<f64>>();
        let (positives, negatives) = (inside(positives), inside(negatives));
        let n = positives.len() + negatives.len();
        let mean_score = positives.iter().chain(&negatives).sum::<f64>() / n as f64;
        Bin { from: bound(i), to: bound(i + 1), n, positives: positives.len(), mean_score }
    };
    (0..n_bins).map(bin).collect()
}

/// Expected calibration error: how far the share of positives lies from the mean score, over all bins, weighted by their counts; 0..=1.
/// `NaN` where there are no scores.
///
/// # Sources
/// Guo et al. (2017), On calibration of modern neural networks, ICML, equation 3.
pub fn calibration_error(bins: &[Bin]) -> f64 {
    let n: usize = bins.iter().map(|bin| bin.n).sum();
    let filled = bins.iter().filter(|bin| bin.n > 0);
    filled.map(|bin| (bin.positives as f64 - bin.n as f64 * bin.mean_score).abs()).sum::<f64>() / n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_of_a_hand_made_list() {
        let bins = reliability(&[0.9, 0.8, 1.0, 0.1], &[0.0, 0.25, 0.5], 4);
        let counts: Vec<(usize, usize)> = bins.iter().map(|bin| (bin.n, bin.positives)).collect();
        assert_eq!(counts, [(2, 1), (1, 0), (1, 0), (3, 3)]);
        assert!((bins[3].mean_score - 0.9).abs() < 1e-12 && (bins[3].from, bins[3].to) == (0.75, 1.0));
        // |1 − 0.1| + |0 − 0.25| + |0 − 0.5| + |3 − 2.7| of 7
        assert!((calibration_error(&bins) - 1.95 / 7.0).abs() < 1e-12);
        assert!(calibration_error(&reliability(&[], &[], 10)).is_nan());
    }

    #[test]
    fn a_score_that_is_the_share_has_no_error() {
        let bins = reliability(&[0.25, 0.75, 0.75, 0.75], &[0.25, 0.25, 0.25, 0.75], 2);
        assert_eq!(calibration_error(&bins), 0.0);
    }
}
