//! Rates among ordinary photos, cross-fitted by source.
//!
//! Photos are split into folds by their source, a threshold for a fold's photos comes from the photos of the other folds, and the
//! counts are pooled over all folds, so that every photo counts and none counts for itself. A rate is judged by the upper end of its
//! one-sided 95 % Clopper–Pearson interval.

use std::collections::{BTreeMap, BTreeSet};

use telltale_metrics::clopper_pearson_upper_95 as upper_95;
use telltale_report::{Quantile, RarityStep, RarityTable};

/// The strongest value that any life of one photo has shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Photo {
    /// Who published it: photos of one source stay in one fold.
    pub source: String,
    /// Set or kind: a threshold must hold for each kind that has enough photos, small crops cannot speak for large pictures.
    pub kind: String,
    /// The value.
    pub value: f64,
}

/// How many folds the sources are dealt into.
const N_FOLDS: usize = 5;

/// Rates of a value among ordinary photos, cross-fitted. `targets` are the shares that thresholds aim at, falling.
pub fn cross_fit(photos: &[Photo], targets: &[f64], test_set: &str) -> RarityTable {
    let folds = folds(photos);
    let mut steps: Vec<RarityStep> = Vec::new();
    for target in targets {
        let mut shown = 0;
        let mut at_least = f64::NEG_INFINITY;
        for fold in 0..N_FOLDS {
            let part = |inside: bool| photos.iter().zip(&folds).filter(move |(_, f)| (**f == fold) == inside).map(|(p, _)| p);
            let threshold = threshold_of_all_kinds(part(false), *target);
            shown += part(true).filter(|photo| photo.value >= threshold).count() as u32;
            at_least = at_least.max(threshold);
        }
        // A later step must be rarer than the one before, or it says nothing new.
        let is_new = at_least.is_finite() && steps.last().is_none_or(|s| at_least > s.at_least && shown <= s.shown);
        if is_new {
            steps.push(RarityStep { at_least, shown, upper_95: upper_95(shown, photos.len() as u32) });
        }
    }
    RarityTable {
        test_set: test_set.to_owned(),
        photos: photos.len() as u32,
        counts: counts(photos),
        steps,
        ordinary: Quantile::of(photos.iter().map(|photo| photo.value).collect()),
    }
}

/// The one step that few photos allow: each fold is judged by `margin` times the largest value of the other folds, because the
/// largest of some dozens says little about the next one.
pub fn cross_fit_few(photos: &[Photo], margin: f64, test_set: &str) -> RarityTable {
    let folds = folds(photos);
    let largest = |keep: &dyn Fn(usize) -> bool| {
        let values = photos.iter().zip(&folds).filter(|(_, fold)| keep(**fold)).map(|(photo, _)| photo.value);
        values.fold(0.0, f64::max)
    };
    let shown =
        photos.iter().zip(&folds).filter(|(photo, fold)| photo.value >= margin * largest(&|f| f != **fold)).count() as u32;
    let step = RarityStep { at_least: margin * largest(&|_| true), shown, upper_95: upper_95(shown, photos.len() as u32) };
    RarityTable {
        test_set: test_set.to_owned(),
        photos: photos.len() as u32,
        counts: counts(photos),
        steps: vec![step],
        ordinary: Quantile::of(photos.iter().map(|photo| photo.value).collect()),
    }
}

/// How many photos of each kind there are, and from how many `sources`.
fn counts(photos: &[Photo]) -> BTreeMap<String, u32> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    photos.iter().for_each(|photo| *counts.entry(photo.kind.clone()).or_default() += 1);
    let sources: BTreeSet<&str> = photos.iter().map(|photo| photo.source.as_str()).collect();
    counts.insert("sources".into(), sources.len() as u32);
    counts
}

/// Deals sources into folds, the largest first, each into the fold that has the fewest photos.
fn folds(photos: &[Photo]) -> Vec<usize> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for photo in photos {
        *sizes.entry(&photo.source).or_default() += 1;
    }
    let mut sources: Vec<(&str, usize)> = sizes.into_iter().collect();
    sources.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), *name));
    let mut load = [0usize; N_FOLDS];
    let mut fold_of = BTreeMap::new();
    for (name, n) in sources {
        let fold = (0..N_FOLDS).min_by_key(|f| load[*f]).unwrap_or_default();
        load[fold] += n;
        fold_of.insert(name, fold);
    }
    photos.iter().map(|photo| fold_of.get(photo.source.as_str()).copied().unwrap_or_default()).collect()
}

/// Fewest photos of a kind that has a say of its own.
const MIN_OF_A_KIND: usize = 100;

/// The threshold that holds for all photos together and for each kind alone.
fn threshold_of_all_kinds<'a>(photos: impl Iterator<Item = &'a Photo>, target: f64) -> f64 {
    let mut kinds: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for photo in photos {
        kinds.entry(&photo.kind).or_default().push(photo.value);
    }
    let all = threshold(kinds.values().flatten().copied().collect(), target);
    let large = kinds.into_values().filter(|values| values.len() >= MIN_OF_A_KIND);
    large.map(|values| threshold(values, target)).fold(all, f64::max)
}

/// The value that at most a share `target` of the values reaches: just above the first one that too many reach.
fn threshold(mut values: Vec<f64>, target: f64) -> f64 {
    values.sort_by(|a, b| b.total_cmp(a));
    let allowed = (target * values.len() as f64).round() as usize;
    // 1 per mille above: the value itself must not count.
    values.get(allowed).map_or(f64::INFINITY, |value| value * 1.001 + 1e-9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_upper_ends_are_those_of_their_counts() {
        for (name, table) in &telltale_forensics::calibration::current().rates {
            for step in &table.steps {
                assert!((step.upper_95 - upper_95(step.shown, table.photos)).abs() < 1e-6, "{name} {step:?}");
            }
        }
    }

    #[test]
    fn no_photo_counts_for_itself() {
        // One source has all the high values: thresholds for it come from the others, so all of its photos are seen.
        let photo = |source: usize, value| Photo { source: format!("s{source}"), kind: "k".into(), value };
        let photos: Vec<Photo> =
            (0..100).map(|i| photo(i % 5, if i % 5 == 0 { 10.0 + i as f64 } else { i as f64 / 100.0 })).collect();
        let table = cross_fit(&photos, &[0.0], "t");
        assert_eq!(table.steps.first().map(|s| s.shown), Some(20));
        assert!(table.steps[0].at_least > 105.0);
    }
}
