//! Rates among ordinary photos, cross-fitted by source.
//!
//! Photos are split into folds by their source, a threshold for a fold's photos comes from the photos of the other folds, and the
//! counts are pooled over all folds, so that every photo counts and none counts for itself. A rate is judged by the upper end of its
//! one-sided 95 % Clopper–Pearson interval, and it is that of the kind of photos of which it may be highest: a thousand small crops, which hardly
//! can reach a strength that sums up over a picture, would make it look rare.

use std::collections::{BTreeMap, BTreeSet};

use telltale_metrics::clopper_pearson_upper_95 as upper_95;
use telltale_report::{Quantile, RarityStep, RarityTable, Severity};

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

/// Rates of a value among ordinary photos of the kind that shows it most, cross-fitted; the table is named after that kind. `targets` are the
/// shares that thresholds aim at, falling. Steps that too many reach for any word are left out. With it, for each step, the threshold that each
/// photo was judged by.
pub fn cross_fit(photos: &[Photo], targets: &[f64]) -> (RarityTable, Vec<Vec<f64>>) {
    let folds = folds(photos);
    let kind = kind_that_counts(photos, &folds, targets);
    let counted: Vec<Photo> = photos.iter().filter(|photo| photo.kind == kind).cloned().collect();
    let (mut steps, mut judged_by): (Vec<RarityStep>, Vec<Vec<f64>>) = Default::default();
    for target in targets {
        let thresholds = thresholds(photos, &folds, *target);
        let at_least = thresholds.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let shown = reached(photos, &thresholds).filter(|photo| photo.kind == kind).count() as u32;
        let upper_95 = upper_95(shown, counted.len() as u32);
        // A later step must be rarer than the one before, or it says nothing new.
        let is_new = at_least.is_finite() && steps.last().is_none_or(|s| at_least > s.at_least && shown <= s.shown);
        if is_new && Severity::from_upper_bound(upper_95) > Severity::Info {
            steps.push(RarityStep { at_least, shown, upper_95 });
            judged_by.push(thresholds);
        }
    }
    let table = RarityTable {
        test_set: kind,
        photos: counted.len() as u32,
        counts: counts(&counted),
        steps,
        ordinary: Quantile::of(counted.iter().map(|photo| photo.value).collect()),
        storages: Vec::new(),
    };
    (table, judged_by)
}

/// The kind whose share at the first step may be highest, of those that have a say.
fn kind_that_counts(photos: &[Photo], folds: &[usize], targets: &[f64]) -> String {
    let thresholds = thresholds(photos, folds, targets.first().copied().unwrap_or_default());
    let reached: Vec<&Photo> = reached(photos, &thresholds).collect();
    let of = |photos: &mut dyn Iterator<Item = &Photo>, kind: &str| photos.filter(|photo| photo.kind == kind).count() as u32;
    let kinds: BTreeSet<&str> = photos.iter().map(|photo| photo.kind.as_str()).collect();
    let upper = |kind: &&str| upper_95(of(&mut reached.iter().copied(), kind), of(&mut photos.iter(), kind));
    let has_a_say = |kind: &&str| of(&mut photos.iter(), kind) as usize >= MIN_OF_A_KIND;
    kinds.into_iter().filter(has_a_say).max_by(|a, b| upper(a).total_cmp(&upper(b))).unwrap_or_default().to_owned()
}

/// The threshold that each photo is judged by: the one of the other folds.
fn thresholds(photos: &[Photo], folds: &[usize], target: f64) -> Vec<f64> {
    let of_fold: Vec<f64> = (0..N_FOLDS)
        .map(|fold| {
            let others = photos.iter().zip(folds).filter(|(_, f)| **f != fold).map(|(photo, _)| photo);
            threshold_of_all_kinds(others, target)
        })
        .collect();
    folds.iter().map(|fold| of_fold[*fold]).collect()
}

fn reached<'a>(photos: &'a [Photo], thresholds: &[f64]) -> impl Iterator<Item = &'a Photo> {
    photos.iter().zip(thresholds).filter(|(photo, threshold)| photo.value >= **threshold).map(|(photo, _)| photo)
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
        storages: Vec::new(),
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
        let (table, _) = cross_fit(&photos, &[0.0]);
        // All twenty are seen, and that is too many for a word: nothing is left of the step.
        assert_eq!((table.photos, table.steps.len()), (100, 0));
        let few: Vec<Photo> = photos.iter().map(|p| Photo { source: format!("s{}", p.value), ..p.clone() }).collect();
        let (table, judged_by) = cross_fit(&few, &[0.0]);
        assert_eq!(few.iter().zip(&judged_by[0]).filter(|(photo, threshold)| photo.value >= **threshold).count(), 1);
        assert!(table.steps[0].at_least > 105.0 && table.steps[0].shown == 1, "{:?}", table.steps);
    }

    #[test]
    fn the_kind_that_shows_most_is_counted_alone() {
        let photo = |kind: &str, i: usize, value: f64| Photo { source: format!("{kind}{i}"), kind: kind.into(), value };
        let large = (0..200).map(|i| photo("large", i, i as f64));
        let small = (0..1000).map(|i| photo("small", i, 0.0));
        let (table, _) = cross_fit(&large.chain(small).collect::<Vec<_>>(), &[0.01]);
        assert_eq!((table.test_set.as_str(), table.photos), ("large", 200));
        assert!((1..=5).contains(&table.steps[0].shown), "{:?}", table.steps);
        assert_eq!(table.steps[0].upper_95, upper_95(table.steps[0].shown, 200));
    }
}
