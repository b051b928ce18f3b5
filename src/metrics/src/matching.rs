//! One-to-one matching by greed: repeatedly the best pair that is left.
//!
//! The rule is the one of AnomReason's own evaluation, ties included, so that its figures can be compared. It is not the best
//! total: an optimal assignment may reach more, but no published figure uses it.
//!
//! # Sources
//! AnomReason / AnomAgent (arXiv 2510.10231), evaluation code of SemAP and SemF1.

/// One matched pair.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// Row: which prediction.
    pub prediction: usize,
    /// Column: which of the true ones.
    pub truth: usize,
    /// Their similarity.
    pub score: f64,
}

/// Matches rows to columns of a matrix of similarities, `n_truths` columns, row by row.
///
/// Takes the largest similarity among unused rows and columns until it is 0 or less; among equals the first in reading order.
/// A similarity that is not a number never matches.
///
/// # Panics
/// Where `scores` is not a whole number of rows.
pub fn match_greedily(scores: &[f64], n_truths: usize) -> Vec<Match> {
    assert!(scores.len().is_multiple_of(n_truths), "rows of {n_truths} similarities");
    let mut pairs: Vec<usize> = (0..scores.len()).filter(|pair| scores[*pair] > 0.0).collect();
    // A stable sort keeps the reading order among equals.
    pairs.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]));
    let mut used_prediction = vec![false; scores.len().checked_div(n_truths).unwrap_or(0)];
    let mut used_truth = vec![false; n_truths];
    let mut matches = Vec::new();
    for pair in pairs {
        let (prediction, truth) = (pair / n_truths, pair % n_truths);
        if !used_prediction[prediction] && !used_truth[truth] {
            (used_prediction[prediction], used_truth[truth]) = (true, true);
            matches.push(Match { prediction, truth, score: scores[pair] });
        }
    }
    matches
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule word for word: look for the largest again and again.
    fn by_brute_force(scores: &[f64], n_truths: usize) -> Vec<Match> {
        let n_predictions = scores.len().checked_div(n_truths).unwrap_or(0);
        let (mut matches, mut rows, mut columns) = (Vec::new(), vec![true; n_predictions], vec![true; n_truths]);
        loop {
            let mut best: Option<Match> = None;
            for prediction in (0..n_predictions).filter(|p| rows[*p]) {
                for truth in (0..n_truths).filter(|t| columns[*t]) {
                    let score = scores[prediction * n_truths + truth];
                    if score > best.map_or(0.0, |b| b.score) {
                        best = Some(Match { prediction, truth, score });
                    }
                }
            }
            let Some(found) = best else { return matches };
            (rows[found.prediction], columns[found.truth]) = (false, false);
            matches.push(found);
        }
    }

    #[test]
    fn many_small_matrices_are_matched_as_the_rule_says() {
        let mut state = 7_u64;
        let mut draw = |n: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % n
        };
        for _ in 0..2_000 {
            let (n_predictions, n_truths) = (draw(6) as usize, draw(6) as usize);
            // Few different values, so that most matrices have ties; some are zero, negative or no number.
            let values = [-0.5, 0.0, 0.25, 0.5, 0.75, 1.0, f64::NAN];
            let scores: Vec<f64> = (0..n_predictions * n_truths).map(|_| values[draw(7) as usize]).collect();
            assert_eq!(match_greedily(&scores, n_truths), by_brute_force(&scores, n_truths), "{scores:?}");
        }
    }

    #[test]
    fn the_best_pair_goes_first_even_where_the_total_suffers() {
        // 0.9 + 0.1 is taken, 0.8 + 0.8 would be more.
        let found = match_greedily(&[0.9, 0.8, 0.8, 0.1], 2);
        assert_eq!(found.iter().map(|m| (m.prediction, m.truth)).collect::<Vec<_>>(), [(0, 0), (1, 1)]);
        // All alike: reading order.
        let found = match_greedily(&[0.5; 4], 2);
        assert_eq!(found.iter().map(|m| (m.prediction, m.truth)).collect::<Vec<_>>(), [(0, 0), (1, 1)]);
        assert!(match_greedily(&[], 0).is_empty());
        assert!(match_greedily(&[], 3).is_empty());
    }
}
