//! What a score means: how often ordinary photos reach it.
//!
//! Ordinary photos are the photos of the training set, scored by heads that never saw their source. All lives of a photo count as
//! one photo, with its highest score. Thresholds are cross-fitted: the threshold that a fold is judged by comes from the other
//! folds, and the counts are pooled over all folds, so every photo counts and none counts for itself. The shipped threshold is the
//! one that the same rule gives on all photos. The upper end of the interval decides how high the word may be.

use std::collections::BTreeMap;

use telltale_metrics::{FOLDS, clopper_pearson_upper_95, percentile, threshold_at_rate};
use telltale_network::{Calibration, logistic};
use telltale_report::{Quantile, RarityStep, RarityTable, Storage, StorageCount};

use crate::{
    dataset::Picture,
    faces,
    heads::{Fitted, HeldOut},
    lives::{Chance, Random},
};

/// Name of the set in reports: `test-set-<name>` in the catalogue.
const TEST_SET: &str = "training-photos";

/// Upper bounds that the product's words Low and Moderate allow.
const WORDS: [f64; 2] = [0.05, 0.01];

/// Rates and thresholds from held-out photos that no face fills.
pub(crate) fn of(fitted: &Fitted, classes: &BTreeMap<String, usize>) -> Calibration {
    let photos: Vec<(usize, f64)> = judged(fitted, classes).map(|h| (h.fold, highest(fitted, h))).collect();
    let (steps, judged_by): (Vec<RarityStep>, Vec<Vec<f64>>) = WORDS.iter().filter_map(|allowed| step(&photos, *allowed)).unzip();
    let mut tiles: Vec<f64> = fitted
        .held_out
        .iter()
        .filter(|h| !h.picture.generated)
        .flat_map(|h| h.lives.iter().flat_map(|l| l.tiles.iter().map(|t| logistic(*t))))
        .collect();
    Calibration {
        tile_threshold: percentile(&mut tiles, 0.95).unwrap_or(1.0) as f32,
        max_face_share: faces::MAX_SHARE,
        picture: RarityTable {
            test_set: TEST_SET.into(),
            photos: photos.len() as u32,
            counts: BTreeMap::from([("side".to_owned(), longest_side_px(&fitted.held_out))]),
            steps,
            ordinary: Quantile::of(photos.iter().map(|(_, score)| *score).collect()),
            storages: storages(fitted, classes, &judged_by),
        },
    }
}

/// Held-out photos that a report says something of.
fn judged<'a>(fitted: &'a Fitted, classes: &BTreeMap<String, usize>) -> impl Iterator<Item = &'a HeldOut> {
    let is_filled = |h: &HeldOut| classes.get(&h.picture.id).is_some_and(|class| faces::is_filled(*class));
    fitted.held_out.iter().filter(move |h| !h.picture.generated && !is_filled(h))
}

/// Photos that are stored alike, and how many reach each step, judged by the thresholds of their fold; each counts once with the highest score of
/// such lives. Small ones are the training pictures, larger ones the photos as they were published. Of these only the whole view was looked at:
/// where the score is made of more, they are not counted.
fn storages(fitted: &Fitted, classes: &BTreeMap<String, usize>, judged_by: &[Vec<f64>]) -> Vec<StorageCount> {
    let mut counts = BTreeMap::new();
    for HeldOut { picture, fold, lives } in judged(fitted, classes) {
        let scores = lives.iter().enumerate().filter_map(|(i, life)| {
            let storage = Random::draw(&mut Chance::new(&picture.id, i)).storage(picture.n_pixels)?;
            Some((storage, fitted.combination.score(life.whole, &life.tiles)))
        });
        count(&mut counts, scores, *fold, judged_by);
    }
    let largest = counts.keys().map(|storage: &Storage| storage.pixels.1).max().unwrap_or_default();
    for (fold, photo) in fitted.published.iter().filter(|_| fitted.combination.tiles == 0.0) {
        let larger = photo.lives.iter().filter(|(storage, _)| storage.pixels.0 >= largest);
        let scores = larger.map(|(storage, logit)| (storage.clone(), fitted.combination.score(*logit, &[])));
        count(&mut counts, scores, *fold, judged_by);
    }
    counts.into_values().collect()
}

/// Counts the lives of one photo.
fn count(
    counts: &mut BTreeMap<Storage, StorageCount>,
    scores: impl Iterator<Item = (Storage, f64)>,
    fold: usize,
    judged_by: &[Vec<f64>],
) {
    let mut highest = BTreeMap::<Storage, f64>::new();
    for (storage, score) in scores {
        highest.entry(storage).and_modify(|most| *most = most.max(score)).or_insert(score);
    }
    for (storage, score) in highest {
        let none = StorageCount { storage: storage.clone(), photos: 0, shown: vec![0; judged_by.len()] };
        let count = counts.entry(storage).or_insert(none);
        count.photos += 1;
        for (shown, thresholds) in count.shown.iter_mut().zip(judged_by) {
            *shown += u32::from(thresholds.get(fold).is_some_and(|threshold| score >= *threshold));
        }
    }
}

/// The longest side of any photo, for the sentence about the set.
pub(crate) fn longest_side_px(held_out: &[HeldOut]) -> u32 {
    held_out.iter().map(|h| &h.picture).filter(|p| !p.generated).map(|p| p.long_side_px).max().unwrap_or(0)
}

/// Of the sources with at least `least` photos, the share of photos that reach the first step, judged by networks that had not seen the
/// source, where it is highest.
pub(crate) fn worst_source<'a>(
    fitted: &'a Fitted,
    classes: &BTreeMap<String, usize>,
    calibration: &Calibration,
    least: usize,
) -> Option<(&'a str, f64)> {
    calibration.picture.first_step()?;
    let sources = reached_by(fitted, calibration, |picture| {
        let is_filled = classes.get(&picture.id).is_some_and(|class| faces::is_filled(*class));
        (!is_filled).then_some(picture.source.as_str())
    });
    let large = sources.into_iter().filter(|(_, Reached { photos: [all, _], .. })| *all >= least);
    large
        .map(|(source, Reached { photos: [all, reached], .. })| (source, reached as f64 / all as f64))
        .max_by(|a, b| a.1.total_cmp(&b.1))
}

/// Photos and generated pictures of one kind, and how many of each reach the first step in any of their lives, judged by networks that had
/// not seen their source.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Reached {
    pub photos: [usize; 2],
    pub generated: [usize; 2],
}

/// How many reach the first step, by kind of picture; a picture without a kind does not count.
pub(crate) fn reached_by<'a, K: Ord>(
    fitted: &'a Fitted,
    calibration: &Calibration,
    kind: impl Fn(&'a Picture) -> Option<K>,
) -> BTreeMap<K, Reached> {
    let at_least = calibration.picture.first_step().unwrap_or(f64::INFINITY);
    let mut kinds = BTreeMap::<K, Reached>::new();
    for held_out in &fitted.held_out {
        let Some(kind) = kind(&held_out.picture) else { continue };
        let row = kinds.entry(kind).or_default();
        let counts = if held_out.picture.generated { &mut row.generated } else { &mut row.photos };
        counts[0] += 1;
        counts[1] += usize::from(highest(fitted, held_out) >= at_least);
    }
    kinds
}

fn highest(fitted: &Fitted, photo: &HeldOut) -> f64 {
    photo.lives.iter().map(|l| fitted.combination.score(l.whole, &l.tiles)).fold(0.0, f64::max)
}

/// The most generous rate whose pooled held-out count still has an upper bound of at most `allowed`, and the threshold that each fold is
/// judged by.
fn step(photos: &[(usize, f64)], allowed: f64) -> Option<(RarityStep, Vec<f64>)> {
    let n = photos.len() as u32;
    (1..=n).rev().map(|k| f64::from(k) / f64::from(n)).filter(|rate| *rate <= allowed).find_map(|rate| {
        let of = |keep: &dyn Fn(usize) -> bool| -> Vec<f64> { photos.iter().filter(|p| keep(p.0)).map(|p| p.1).collect() };
        let thresholds: Vec<f64> = (0..FOLDS).map(|fold| threshold_at_rate(&of(&|f| f != fold), rate)).collect();
        let reaches = |(fold, score): &&(usize, f64)| thresholds.get(*fold).is_some_and(|threshold| score >= threshold);
        let shown = photos.iter().filter(reaches).count() as u32;
        let upper_95 = clopper_pearson_upper_95(shown, n);
        let at_least = threshold_at_rate(&of(&|_| true), rate);
        (upper_95 <= allowed && at_least.is_finite()).then_some((RarityStep { at_least, shown, upper_95 }, thresholds))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_upper_bound_keeps_below_the_words_limit() {
        let photos: Vec<(usize, f64)> = (0..1000).map(|i| (i % FOLDS, f64::from((i * 7919 % 1000) as u32) / 1000.0)).collect();
        for allowed in WORDS {
            let (step, thresholds) = step(&photos, allowed).expect("a thousand photos suffice");
            assert!(thresholds.len() == FOLDS && thresholds.iter().all(|threshold| *threshold > 1.0 - allowed));
            assert!(step.upper_95 <= allowed && f64::from(step.shown) / 1000.0 < allowed);
            assert!(step.at_least > 1.0 - allowed);
        }
    }
}
