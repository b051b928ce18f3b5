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
