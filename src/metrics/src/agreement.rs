//! How far two people agree beyond chance.

/// Agreement of two people who judged the same things.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Things that both judged.
    pub n: usize,
    /// Share of them with the same judgement.
    pub observed: f64,
    /// Cohen's kappa: 1 full agreement, 0 as much as chance would give; none where chance alone gives full agreement.
    pub kappa: Option<f64>,
    /// 95 % bootstrap interval of kappa, over the things judged; none where too few resamples define it.
    pub interval: Option<(f64, f64)>,
}

/// Cohen's kappa of pairs of judgements, each the number of a category below `n_categories`.
///
/// # Sources
/// Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20.
pub fn agreement(pairs: &[(usize, usize)], n_categories: usize) -> Agreement {
    let (observed, kappa) = kappa(pairs.iter().copied(), n_categories);
    let mut draw = crate::ranking::draws();
    let resample = |_| self::kappa((0..pairs.len()).map(|_| pairs[draw(pairs.len())]), n_categories).1;
    let mut kappas: Vec<f64> = (0..1000).filter_map(resample).collect();
    // An interval from fewer than half of the resamples would hide that most of them had no kappa at all.
    let ends = |kappas: &mut Vec<f64>| Some((crate::percentile(kappas, 0.025)?, crate::percentile(kappas, 0.975)?));
    let interval = if kappas.len() >= 500 { ends(&mut kappas) } else { None };
    Agreement { n: pairs.len(), observed, kappa, interval: interval.filter(|_| kappa.is_some()) }
}

fn kappa(pairs: impl Iterator<Item = (usize, usize)>, n_categories: usize) -> (f64, Option<f64>) {
    let (mut first, mut second) = (vec![0.0; n_categories], vec![0.0; n_categories]);
    let (mut n, mut same) = (0.0, 0.0);
    for (a, b) in pairs.filter(|(a, b)| *a < n_categories && *b < n_categories) {
        (first[a], second[b], n) = (first[a] + 1.0, second[b] + 1.0, n + 1.0);
        if a == b {
            same += 1.0;
        }
    }
    if n == 0.0 {
        return (0.0, None);
    }
    let chance: f64 = first.iter().zip(&second).map(|(a, b)| a * b / (n * n)).sum();
    let observed = same / n;
    (observed, (chance < 1.0).then(|| (observed - chance) / (1.0 - chance)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kappa_of_a_textbook_table() {
        // 20 both yes, 5 yes/no, 10 no/yes, 15 both no: observed 0.7, by chance 0.5.
        let table = [((0, 0), 20), ((0, 1), 5), ((1, 0), 10), ((1, 1), 15)];
        let pairs: Vec<(usize, usize)> = table.iter().flat_map(|(pair, n)| std::iter::repeat_n(*pair, *n)).collect();
        let found = agreement(&pairs, 2);
        assert_eq!(found.n, 50);
        assert!((found.observed - 0.7).abs() < 1e-12 && (found.kappa.unwrap() - 0.4).abs() < 1e-12);
        let (low, high) = found.interval.unwrap();
        assert!(low < 0.4 && 0.4 < high);
    }

    #[test]
    fn chance_that_explains_everything_leaves_no_kappa() {
        assert_eq!(agreement(&[(0, 0); 9], 3).kappa, None);
        assert_eq!(agreement(&[], 3), Agreement { n: 0, observed: 0.0, kappa: None, interval: None });
        assert_eq!(agreement(&[(0, 1), (1, 0)], 2).kappa, Some(-1.0));
    }
}
