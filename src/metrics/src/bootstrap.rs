//! Intervals for pictures that come in clusters.
//!
//! Pictures of one source resemble each other: one more of them says less than one of a new source. So whole sources are drawn, and the
//! interval answers “what if the sources had been others”. With few sources it is still too narrow.

/// Rounds of drawing.
const ROUNDS: usize = 1000;

/// 95 % bootstrap intervals of several figures at once: clusters are drawn with replacement, those of each kind among their own, 1,000
/// times, from a fixed seed; the ends are percentiles.
///
/// `kinds` are kinds of clusters (those of photos, say, and those of generated pictures, so that no draw lacks a class), each a list of
/// clusters, each a list of members. A cluster of one member each draws single pictures. `figures` gives as many values for any members;
/// what they do not define is `NaN` and left out. An interval that no draw defines is `(NaN, NaN)`.
///
/// # Sources
/// Efron and Tibshirani (1993), An introduction to the bootstrap, sections 8.3 and 13.3; Field and Welsh (2007), Bootstrapping clustered
/// data, Journal of the Royal Statistical Society B 69.
pub fn clustered_interval_95<T>(kinds: &[Vec<Vec<T>>], figures: impl Fn(&[&T]) -> Vec<f64>) -> Vec<(f64, f64)> {
    let mut draw = crate::ranking::draws();
    let mut drawn: Vec<Vec<f64>> = Vec::new();
    for _ in 0..ROUNDS {
        let mut members = Vec::new();
        for clusters in kinds {
            for _ in clusters {
                members.extend(clusters.get(draw(clusters.len())).into_iter().flatten());
            }
        }
        let values = figures(&members);
        drawn.resize_with(values.len(), Vec::new);
        for (drawn, value) in drawn.iter_mut().zip(values) {
            drawn.extend(Some(value).filter(|value| !value.is_nan()));
        }
    }
    let end = |values: &mut [f64], p| crate::percentile(values, p).unwrap_or(f64::NAN);
    drawn.iter_mut().map(|values| (end(values, 0.025), end(values, 0.975))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean(members: &[&f64]) -> f64 {
        members.iter().copied().sum::<f64>() / members.len() as f64
    }

    #[test]
    fn alike_pictures_of_few_sources_say_less_than_as_many_sources() {
        let sources: Vec<Vec<f64>> = (0..10).map(|i| vec![f64::from(i % 2); 20]).collect();
        let pictures: Vec<Vec<f64>> = sources.iter().flatten().map(|value| vec![*value]).collect();
        let width = |clusters: Vec<Vec<f64>>| {
            let ends = clustered_interval_95(&[clusters], |members| vec![mean(members)])[0];
            assert!(ends.0 < 0.5 && 0.5 < ends.1, "{ends:?}");
            ends.1 - ends.0
        };
        // The mean of n fair coins has the deviation 0.5 / √n: 2 × 1.96 of these are 0.62 for 10 sources and 0.139 for 200 pictures.
        let (wide, narrow) = (width(sources), width(pictures));
        assert!((0.5..=0.7).contains(&wide) && (narrow - 0.139).abs() < 0.015, "{wide} {narrow}");
    }

    #[test]
    fn kinds_keep_their_share_and_what_is_undefined_is_left_out() {
        let kinds = [vec![vec![1.0], vec![2.0]], vec![vec![10.0, 10.0]]];
        let ends = clustered_interval_95(&kinds, |members| {
            let tens = members.iter().filter(|value| ***value == 10.0).count();
            // Twice the same first kind leaves this one undefined.
            let differ = members.iter().any(|v| **v == 1.0) && members.iter().any(|v| **v == 2.0);
            vec![tens as f64, f64::NAN, if differ { 5.0 } else { f64::NAN }]
        });
        assert_eq!((ends[0], ends[2]), ((2.0, 2.0), (5.0, 5.0)));
        assert!(ends[1].0.is_nan() && ends[1].1.is_nan());
        assert!(clustered_interval_95(&[Vec::<Vec<f64>>::new()], |members| vec![mean(members)])[0].0.is_nan());
    }
}
