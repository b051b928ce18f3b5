//! Intervals of rates.

/// Upper end of the one-sided 95 % Clopper–Pearson interval for `shown` of `n`: the rate at which seeing `shown` or fewer has a
/// probability of 5 %. In 0..=1; 1 where `n` is 0 or `shown ≥ n`.
///
/// # Sources
/// Clopper and Pearson (1934), The use of confidence or fiducial limits, Biometrika 26.
pub fn clopper_pearson_upper_95(shown: u32, n: u32) -> f64 {
    if shown >= n {
        return 1.0;
    }
    let (mut low, mut high) = (f64::from(shown) / f64::from(n), 1.0);
    for _ in 0..60 {
        let rate = 0.5 * (low + high);
        if binomial_at_most(shown, n, rate) > 0.05 {
            low = rate;
        } else {
            high = rate;
        }
    }
    high
}

/// Probability of at most `k` successes in `n` tries at `rate`, 0 < rate < 1.
fn binomial_at_most(k: u32, n: u32, rate: f64) -> f64 {
    let odds = (rate / (1.0 - rate)).ln();
    let mut log_term = f64::from(n) * (1.0 - rate).ln();
    let mut sum = log_term.exp();
    for i in 0..k {
        log_term += (f64::from(n - i) / f64::from(i + 1)).ln() + odds;
        sum += log_term.exp();
    }
    sum
}

/// The value below which a share `p` (0..=1) of `values` lies, by the nearest rank; none for an empty list. Sorts `values`.
pub fn percentile(values: &mut [f64], p: f64) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let rank = (p * values.len() as f64).ceil().max(1.0) as usize;
    values.get(rank.min(values.len()).checked_sub(1)?).copied()
}

/// The share of `shown` among `n` with its two-sided 95 % interval; see [`wilson`].
pub fn wilson_95(shown: usize, n: usize) -> (f64, f64, f64) {
    wilson(shown, n, 1.959_963_985)
}

/// The share of `shown` among `n` with its two-sided interval, `z` normal deviations wide.
///
/// Returns `(share, low, high)`; `(0, 0, 1)` where nothing was counted.
///
/// # Sources
/// Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22.
pub fn wilson(shown: usize, n: usize, z: f64) -> (f64, f64, f64) {
    if n == 0 {
        return (0.0, 0.0, 1.0);
    }
    let (n, share) = (n as f64, shown as f64 / n as f64);
    let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    (share, (middle - half).max(0.0), (middle + half).min(1.0))
}

/// The point that a normal deviation exceeds with probability `p`, 0 < `p` ≤ 0.5; off by at most 0.00045.
///
/// # Sources
/// Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.23.
pub fn normal_upper_point(p: f64) -> f64 {
    let t = (-2.0 * p.ln()).sqrt();
    t - (2.515_517 + t * (0.802_853 + t * 0.010_328)) / (1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_of_a_thousand_is_the_rule_of_three() {
        // 1 − 0.05^(1/1000)
        assert!((clopper_pearson_upper_95(0, 1000) - 0.002_991_2).abs() < 1e-6);
        // 5 of 100: 10.225 %, from tables.
        assert!((clopper_pearson_upper_95(5, 100) - 0.102_25).abs() < 1e-4);
        assert_eq!(clopper_pearson_upper_95(3, 3), 1.0);
        assert_eq!(clopper_pearson_upper_95(0, 0), 1.0);
    }

    #[test]
    fn percentiles_are_values_that_occur() {
        let mut values = [3.0, 1.0, 2.0, 4.0];
        assert_eq!(percentile(&mut values, 0.5), Some(2.0));
        assert_eq!(percentile(&mut values, 1.0), Some(4.0));
        assert_eq!(percentile(&mut [], 0.5), None);
    }

    #[test]
    fn wilsons_interval_of_textbook_shares() {
        let close = |(_, low, high): (f64, f64, f64), expected: (f64, f64)| {
            assert!((low - expected.0).abs() < 5e-5 && (high - expected.1).abs() < 5e-5, "{low} {high}");
        };
        // Newcombe (1998), Two-sided confidence intervals for the single proportion, table I.
        close(wilson_95(81, 263), (0.2553, 0.3662));
        close(wilson_95(15, 148), (0.0624, 0.1605));
        close(wilson_95(0, 20), (0.0, 0.1611));
        close(wilson_95(1, 29), (0.0061, 0.1718));
        assert_eq!(wilson_95(0, 0), (0.0, 0.0, 1.0));
        for (p, z) in [(0.5, 0.0), (0.025, 1.959_964), (0.005, 2.575_829), (0.000_5, 3.290_527)] {
            assert!((normal_upper_point(p) - z).abs() < 5e-4, "{p}: {}", normal_upper_point(p));
        }
    }
}
