//! How well a score ranks one class above the other.

/// Area under the ROC curve: the chance that a random positive scores above a random negative, ties counting half. `NaN` where a
/// class is empty.
pub fn auc(positives: &[f64], negatives: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> = positives.iter().map(|s| (*s, true)).chain(negatives.iter().map(|s| (*s, false))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut wins, mut i) = (0.0, 0.0, 0);
    while i < all.len() {
        let tie = all[i..].iter().take_while(|s| s.0 == all[i].0).count();
        let tied_positives = all[i..i + tie].iter().filter(|s| s.1).count() as f64;
        let tied_negatives = tie as f64 - tied_positives;
        wins += tied_positives * (below + 0.5 * tied_negatives);
        below += tied_negatives;
        i += tie;
    }
    wins / (positives.len() as f64 * negatives.len() as f64)
}

/// 95 % bootstrap interval of the AUC: both classes resampled with replacement, 1,000 times, from a fixed seed.
pub fn auc_interval(positives: &[f64], negatives: &[f64]) -> (f64, f64) {
    let mut draw = draws();
    let mut resample = |from: &[f64]| (0..from.len()).map(|_| from[draw(from.len())]).collect::<Vec<_>>();
    let mut areas: Vec<f64> = (0..1000).map(|_| auc(&resample(positives), &resample(negatives))).collect();
    let end = |areas: &mut [f64], p| crate::percentile(areas, p).unwrap_or(f64::NAN);
    (end(&mut areas, 0.025), end(&mut areas, 0.975))
}

/// The ROC curve: for each threshold, from above all scores to the lowest, the share of negatives and of positives that reach it. From
/// (0, 0) to (1, 1), one point for each score that occurs; empty where a class is.
///
/// # Sources
/// Fawcett (2006), An introduction to ROC analysis, Pattern Recognition Letters 27, algorithm 1.
pub fn roc(positives: &[f64], negatives: &[f64]) -> Vec<(f64, f64)> {
    if positives.is_empty() || negatives.is_empty() {
        return Vec::new();
    }
    let share = |n: usize, of: &[f64]| n as f64 / of.len() as f64;
    let reached = reached(positives, negatives).into_iter();
    std::iter::once((0.0, 0.0)).chain(reached.map(|r| (share(r.negatives, negatives), share(r.positives, positives)))).collect()
}

/// Average precision: the mean, over the positives, of the precision at the threshold that each of them just reaches; equal scores stand
/// or fall together. Chance gives the share of positives. `NaN` where there are none.
///
/// # Sources
/// Buckley and Voorhees (2000), Evaluating evaluation measure stability, SIGIR; with ties as in scikit-learn's `average_precision_score`.
pub fn average_precision(positives: &[f64], negatives: &[f64]) -> f64 {
    let (mut sum, mut before) = (0.0, 0);
    for Reached { positives, negatives, .. } in reached(positives, negatives) {
        sum += (positives - before) as f64 * positives as f64 / (positives + negatives) as f64;
        before = positives;
    }
    sum / positives.len() as f64
}

/// The threshold at which the mean of both classes' shares of right answers is largest: midway between two neighbouring scores, of
/// equally good ones the highest, which flags the fewest. None where a class is empty.
pub fn balanced_threshold(positives: &[f64], negatives: &[f64]) -> Option<f64> {
    if positives.is_empty() || negatives.is_empty() {
        return None;
    }
    let steps = reached(positives, negatives);
    let gain = |r: &Reached| r.positives as f64 / positives.len() as f64 - r.negatives as f64 / negatives.len() as f64;
    let (mut best, mut threshold) = (0.0, f64::INFINITY);
    for (i, step) in steps.iter().enumerate() {
        // Sums of shares that are equal on paper may differ in their last bits.
        if gain(step) > best + 1e-12 {
            best = gain(step);
            threshold = steps.get(i + 1).map_or(step.score, |next| 0.5 * (step.score + next.score));
        }
    }
    Some(threshold)
}

/// How many scores of each class reach one of them.
struct Reached {
    score: f64,
    positives: usize,
    negatives: usize,
}

/// One entry for each score that occurs, the highest first.
fn reached(positives: &[f64], negatives: &[f64]) -> Vec<Reached> {
    let mut all: Vec<(f64, bool)> = positives.iter().map(|s| (*s, true)).chain(negatives.iter().map(|s| (*s, false))).collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut steps, mut n) = (Vec::<Reached>::new(), (0, 0));
    for (score, is_positive) in all {
        if is_positive {
            n.0 += 1
        } else {
            n.1 += 1
        }
        let step = Reached { score, positives: n.0, negatives: n.1 };
        match steps.last_mut() {
            Some(last) if last.score == score => *last = step,
            _ => steps.push(step),
        }
    }
    steps
}

/// Draws numbers below the one it is given, the same ones every time.
pub(crate) fn draws() -> impl FnMut(usize) -> usize {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    move |n| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % n.max(1)
    }
}

/// The smallest value of `scores` that at most a share `rate` of them reaches; infinite where not even the largest qualifies.
pub fn threshold_at_rate(scores: &[f64], rate: f64) -> f64 {
    let mut sorted = scores.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let allowed = (rate * sorted.len() as f64).floor() as usize;
    // The threshold must lie above the first score that is not allowed any more, ties included.
    let Some(first_refused) = sorted.get(allowed).copied() else { return f64::INFINITY };
    sorted[..allowed].iter().rev().copied().find(|s| *s > first_refused).unwrap_or(f64::INFINITY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_of_hand_made_rankings() {
        assert_eq!(auc(&[2.0, 3.0], &[0.0, 1.0]), 1.0);
        assert_eq!(auc(&[1.0], &[1.0]), 0.5);
        assert_eq!(auc(&[0.0, 2.0], &[1.0]), 0.5);
        assert!(auc(&[], &[1.0]).is_nan());
        let (low, high) = auc_interval(&[1.0, 2.0, 3.0, 4.0], &[0.5, 1.5, 2.5, 0.1]);
        assert!(low < 0.8125 && high > 0.8125 && low >= 0.0 && high <= 1.0);
    }

    #[test]
    fn a_published_ranking_has_its_published_curve() {
        // The example in scikit-learn's documentation of `roc_auc_score`, `average_precision_score` and `roc_curve`.
        let (positives, negatives) = ([0.35, 0.8], [0.1, 0.4]);
        assert_eq!(auc(&positives, &negatives), 0.75);
        assert!((average_precision(&positives, &negatives) - 0.833_333_333).abs() < 1e-9);
        assert_eq!(roc(&positives, &negatives), [(0.0, 0.0), (0.0, 0.5), (0.5, 0.5), (0.5, 1.0), (1.0, 1.0)]);
        // Equal scores are one step, and the precision there is chance's.
        assert_eq!(roc(&[1.0, 1.0], &[1.0]), [(0.0, 0.0), (1.0, 1.0)]);
        assert!((average_precision(&[1.0, 1.0], &[1.0]) - 2.0 / 3.0).abs() < 1e-12);
        assert!(average_precision(&[], &[1.0]).is_nan() && roc(&[], &[1.0]).is_empty());
    }

    #[test]
    fn the_area_under_the_curve_is_the_area() {
        let positives = [0.9, 0.8, 0.55, 0.5, 0.5, 0.2];
        let negatives = [0.7, 0.55, 0.5, 0.1, 0.3];
        let area: f64 = roc(&positives, &negatives).windows(2).map(|w| (w[1].0 - w[0].0) * 0.5 * (w[0].1 + w[1].1)).sum();
        assert!((area - auc(&positives, &negatives)).abs() < 1e-12);
    }

    #[test]
    fn the_balanced_threshold_lies_where_both_classes_are_told_best() {
        // Both classes told: midway.
        assert_eq!(balanced_threshold(&[0.8, 0.9], &[0.1, 0.2]), Some(0.5));
        // Three of four positives and no negative above 0.5; lower ones gain a positive for a third of the negatives.
        let threshold = balanced_threshold(&[0.9, 0.8, 0.6, 0.2], &[0.4, 0.3, 0.1]).expect("two classes");
        assert_eq!(threshold, 0.5);
        // As good with one of two on either side: the higher one, which flags fewer.
        assert_eq!(balanced_threshold(&[0.9, 0.3], &[0.5, 0.1]), Some(0.7));
        // Nothing is better than flagging nothing where the order is upside down.
        assert_eq!(balanced_threshold(&[0.1], &[0.9]), Some(f64::INFINITY));
        assert_eq!(balanced_threshold(&[], &[0.9]), None);
    }

    #[test]
    fn a_threshold_keeps_its_promise_also_with_ties() {
        let scores = [5.0, 4.0, 4.0, 3.0, 2.0, 1.0, 0.0, 0.0, 0.0, 0.0];
        let share = |t: f64| scores.iter().filter(|s| **s >= t).count() as f64 / 10.0;
        assert_eq!(threshold_at_rate(&scores, 0.1), 5.0);
        assert_eq!(threshold_at_rate(&scores, 0.2), 5.0);
        assert_eq!(threshold_at_rate(&scores, 0.3), 4.0);
        assert!(share(threshold_at_rate(&scores, 0.3)) <= 0.3);
        assert_eq!(threshold_at_rate(&scores, 0.05), f64::INFINITY);
    }
}
