//! Thresholds and rates that were measured on ordinary photos.
//!
//! `models/calibration.json` holds them; `telltale_calibrator` writes it. Nothing in it is written by hand.
//!
//! Rates are cross-fitted: photos are split into folds by their source, a threshold for a fold's photos comes from the photos of
//! the other folds, and the counts are pooled over all folds, so that every photo counts and none counts for itself. A rate is
//! judged by the upper end of its one-sided 95 % Clopper–Pearson interval.
//!
//! # Sources
//! C. Clopper, E. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26, 1934.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde::{Deserialize, Serialize};
use telltale_report::{RarityStep, RarityTable};

/// The whole file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Calibration {
    /// For `jpeg/double-quantization`.
    pub double_quantization: DoubleQuantization,
    /// For `file/thumbnail`.
    #[serde(default)]
    pub thumbnail: Thumbnail,
    /// For `jpeg/block-grid`.
    #[serde(default)]
    pub block_grid: BlockGrid,
    /// For `geometry/copy-move`.
    #[serde(default)]
    pub copy_move: CopyMove,
}

/// For `jpeg/block-grid`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BlockGrid {
    /// How often ordinary photos have a place on another grid that is as clear, by the decimal logarithm of the number of false alarms.
    pub strength: RarityTable,
}

/// For `geometry/copy-move`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CopyMove {
    /// How often ordinary photos reach a strength of their strongest pair of areas.
    pub strength: RarityTable,
}

/// For `file/thumbnail`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Thumbnail {
    /// How often the thumbnails of ordinary photos differ from their picture as a whole, by 1 less the correlation.
    pub difference: RarityTable,
    /// How often they differ in a place, in units of the usual local difference.
    pub local: RarityTable,
}

/// For `jpeg/double-quantization`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DoubleQuantization {
    /// Smallest gain of one frequency that counts as a comb, in nats for each coefficient.
    pub min_gain: f64,
    /// A cell's evidence from which on it stands out: half of what a single save gives on average.
    pub map_threshold: f32,
    /// Fewest cells of a second and further place.
    pub min_cells: usize,
    /// How often ordinary photos reach a strength of their strongest place, in nats.
    pub strength: RarityTable,
}

static CALIBRATION: LazyLock<Calibration> = LazyLock::new(|| {
    // The file is compiled in and a test reads it: what is left for a broken one is a check that never finds anything.
    serde_json::from_str(include_str!("../../../models/calibration.json")).unwrap_or_else(|_| Calibration {
        double_quantization: DoubleQuantization {
            min_gain: f64::INFINITY,
            map_threshold: f32::INFINITY,
            min_cells: usize::MAX,
            strength: RarityTable::default(),
        },
        thumbnail: Thumbnail::default(),
        block_grid: BlockGrid::default(),
        copy_move: CopyMove::default(),
    })
});

/// For `jpeg/double-quantization`.
pub fn double_quantization() -> &'static DoubleQuantization {
    &CALIBRATION.double_quantization
}

/// For `file/thumbnail`.
pub fn thumbnail() -> &'static Thumbnail {
    &CALIBRATION.thumbnail
}

/// For `jpeg/block-grid`.
pub fn block_grid() -> &'static BlockGrid {
    &CALIBRATION.block_grid
}

/// For `geometry/copy-move`.
pub fn copy_move() -> &'static CopyMove {
    &CALIBRATION.copy_move
}

/// All of it, for the command that renews a part.
pub fn current() -> &'static Calibration {
    &CALIBRATION
}

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
    RarityTable { test_set: test_set.to_owned(), photos: photos.len() as u32, counts: counts(photos), steps }
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
    RarityTable { test_set: test_set.to_owned(), photos: photos.len() as u32, counts: counts(photos), steps: vec![step] }
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

/// Upper end of the one-sided 95 % interval of a rate of `shown` in `photos`.
pub fn upper_95(shown: u32, photos: u32) -> f64 {
    if shown >= photos {
        return 1.0;
    }
    // The share at which so few or fewer would be seen in 5 % of samples; 60 halvings exhaust the precision of f64.
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let p = 0.5 * (low + high);
        if at_most(shown, photos, p) > 0.05 { low = p } else { high = p }
    }
    high
}

/// Probability of at most `k` of `n` at a share `p`.
fn at_most(k: u32, n: u32, p: f64) -> f64 {
    let mut ln_term = f64::from(n) * (1.0 - p).ln();
    let mut sum = ln_term.exp();
    for i in 1..=k {
        ln_term += (f64::from(n - i + 1) / f64::from(i)).ln() + p.ln() - (1.0 - p).ln();
        sum += ln_term.exp();
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_readable_and_its_steps_rise() {
        let table = &double_quantization().strength;
        assert!(double_quantization().min_gain.is_finite());
        assert!(table.steps.windows(2).all(|w| w[0].at_least < w[1].at_least));
        for step in &table.steps {
            assert!((step.upper_95 - upper_95(step.shown, table.photos)).abs() < 1e-6, "{step:?}");
        }
    }

    #[test]
    fn upper_ends_are_those_of_the_tables() {
        // 0 of n: 1 − 0.05^(1/n). 1 of 100 and 5 of 100: from tables of the interval.
        assert!((upper_95(0, 1_000) - (1.0 - 0.05f64.powf(0.001))).abs() < 1e-9);
        assert!((upper_95(1, 100) - 0.046_56).abs() < 1e-4);
        assert!((upper_95(5, 100) - 0.102_25).abs() < 1e-4);
        assert_eq!(upper_95(3, 3), 1.0);
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
