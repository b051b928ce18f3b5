//! The two heads, their folds, and how their logits become one score.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use telltale_metrics::{FOLDS, auc, auc_interval, clustered_interval_95, folds_by_source};
use telltale_network::{Combination, Head, ViewKind};

use crate::{
    dataset::Picture,
    features::{Life, Looked},
    logistic::{self, Example},
    published::Judged,
};

/// Penalty λ of the heads and exponent of the source weights, chosen on held-out folds of the training set (`--search`): with
/// exponent 0, λ = 0.01, 0.03, 0.1, 0.3, 1 gave a combined AUC of 0.782, 0.792, 0.804, 0.813, 0.815; with exponent 0.5, λ = 1 gave 0.818.
const LAMBDA: f64 = 1.0;
const SOURCE_EXPONENT: f64 = 0.5;

/// The heads for the whole view and for tiles.
#[derive(Clone)]
pub(crate) struct Heads {
    pub whole: Head,
    pub tile: Head,
}

/// The heads that ship, and what held-out pictures say of them.
pub(crate) struct Fitted {
    pub heads: Heads,
    /// How many folds of sources were held out in turn.
    pub folds: usize,
    pub combination: Combination,
    /// What the tiles add to the whole view's AUC on held-out pictures.
    pub gain: Gain,
    /// Training pictures, scored by networks that never saw their source.
    pub held_out: Vec<HeldOut>,
    /// Photos as they were published, scored likewise, with the fold of the calibration.
    pub published: Vec<(usize, Judged)>,
}

/// AUC of the best combination of both heads minus that of the whole view alone, and the 95 % interval that draws whole sources.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gain {
    pub auc: f64,
    pub interval: (f64, f64),
}

/// One training picture as seen from outside its fold.
pub(crate) struct HeldOut {
    pub picture: Picture,
    /// Fold of the calibration.
    pub fold: usize,
    /// One entry for each life.
    pub lives: Vec<LifeLogits>,
}

/// Logits of one life.
pub(crate) struct LifeLogits {
    pub whole: f64,
    pub tiles: Vec<f64>,
}

impl LifeLogits {
    pub(crate) fn of(life: &Life, Heads { whole, tile }: &Heads) -> Self {
        let mut logits = Self { whole: 0.0, tiles: Vec::new() };
        for look in &life.looks {
            match look.kind {
                ViewKind::Whole => logits.whole = whole.logit(&look.features),
                ViewKind::Tile { .. } => logits.tiles.push(tile.logit(&look.features)),
            }
        }
        logits
    }

    fn mean_tile(&self) -> f64 {
        self.tiles.iter().sum::<f64>() / self.tiles.len().max(1) as f64
    }
}

/// The pictures that are not in a fold.
pub(crate) fn outside(train: &[Looked], fold: usize) -> Vec<&Looked> {
    let folds = folds(train);
    train.iter().filter(|l| folds.get(&l.picture.source) != Some(&fold)).collect()
}

/// Heads that a backbone follows, and the pictures that they were fitted to with their weights.
pub(crate) fn by_source<'a>(pictures: &[&'a Looked]) -> Result<(Heads, Vec<(&'a Picture, f64)>)> {
    let weights = source_weights(pictures, SOURCE_EXPONENT);
    let heads = fit(pictures, &weights, LAMBDA)?;
    Ok((heads, pictures.iter().map(|looked| &looked.picture).zip(weights).collect()))
}

/// Heads that ship, of the same pictures weighted so that faces of each size are as frequent in both classes.
pub(crate) fn by_face(pictures: &[&Looked], faces: &BTreeMap<String, usize>) -> Result<Heads> {
    let mut weights = source_weights(pictures, SOURCE_EXPONENT);
    let class = |looked: &Looked| (faces.get(&looked.picture.id).copied().unwrap_or(0), looked.picture.generated);
    let mut totals = BTreeMap::<(usize, bool), f64>::new();
    pictures.iter().zip(&weights).for_each(|(l, weight)| *totals.entry(class(l)).or_default() += weight);
    for (l, weight) in pictures.iter().zip(&mut weights) {
        let (face, generated) = class(l);
        // Both classes move to the geometric mean; of a size that one class lacks nothing is learnt.
        let (own, other) = (totals[&(face, generated)], totals.get(&(face, !generated)).copied().unwrap_or(0.0));
        *weight *= (other / own).sqrt();
    }
    fit(pictures, &weights, LAMBDA)
}

/// The pictures of a fold.
pub(crate) fn inside(train: &[Looked], fold: usize) -> Vec<Picture> {
    let folds = folds(train);
    train.iter().map(|l| &l.picture).filter(|picture| folds.get(&picture.source) == Some(&fold)).cloned().collect()
}

fn folds(train: &[Looked]) -> BTreeMap<String, usize> {
    folds_by_source(train.iter().map(|l| (l.picture.source.as_str(), l.picture.generated)))
}

/// What ships: the mean of the heads of all folds, and a score and rates from pictures that none of them, each with its own network, saw.
pub(crate) fn joined(looked: &[(Heads, Vec<Looked>)], published: Vec<Judged>) -> Result<Fitted> {
    let heads: Vec<&Heads> = looked.iter().map(|(heads, _)| heads).collect();
    let pictures = || looked.iter().flat_map(|(_, looked)| looked);
    let folds = folds_by_source(pictures().map(|l| (l.picture.source.as_str(), l.picture.generated)));
    let held_out: Vec<HeldOut> = looked
        .iter()
        .flat_map(|(heads, looked)| looked.iter().map(move |l| (heads, l)))
        .map(|(heads, l)| HeldOut {
            fold: folds.get(&l.picture.source).copied().unwrap_or(0),
            picture: l.picture.clone(),
            lives: l.lives.iter().map(|life| LifeLogits::of(life, heads)).collect(),
        })
        .collect();
    let (combination, gain) = combination(&held_out);
    let published = published.into_iter().filter_map(|photo| Some((*folds.get(&photo.source)?, photo))).collect();
    Ok(Fitted { heads: mean(&heads)?, folds: heads.len(), combination, gain, held_out, published })
}

fn mean(heads: &[&Heads]) -> Result<Heads> {
    let n = heads.len() as f32;
    let mean = |of: fn(&Heads) -> &Head| -> Result<Head> {
        let first = of(heads.first().context("no heads")?);
        let weight = (0..first.weight.len()).map(|i| heads.iter().map(|h| of(h).weight[i]).sum::<f32>() / n).collect();
        Ok(Head { weight, bias: heads.iter().map(|h| of(h).bias).sum::<f32>() / n })
    };
    Ok(Heads { whole: mean(|h| &h.whole)?, tile: mean(|h| &h.tile)? })
}

fn fit(pictures: &[&Looked], weights: &[f64], lambda: f64) -> Result<Heads> {
    let of_class = |generated| pictures.iter().any(|l| l.picture.generated == generated);
    ensure!(of_class(true) && of_class(false), "a fold has one class");
    Ok(Heads { whole: fit_head(pictures, weights, true, lambda), tile: fit_head(pictures, weights, false, lambda) })
}

/// Prints figures of other penalties and weightings under features that are not fine-tuned, all on held-out folds of the training set.
pub(crate) fn search(train: &[Looked]) -> Result<()> {
    println!("lambda  exponent  AUC whole  AUC tiles  AUC combined   real accuracy and recall at 5 % flagged");
    for exponent in [0.0, 0.5, 1.0] {
        for lambda in [0.01, 0.03, 0.1, 0.3, 1.0] {
            let held_out = cross_fit(train, lambda, exponent)?;
            let figures = Figures::of(&held_out, &both(&held_out));
            println!("{lambda:<7} {exponent:<9} {figures}");
        }
    }
    Ok(())
}

fn cross_fit(train: &[Looked], lambda: f64, exponent: f64) -> Result<Vec<HeldOut>> {
    let folds = folds(train);
    let mut held_out = Vec::with_capacity(train.len());
    for fold in 0..FOLDS {
        let (inside, rest): (Vec<&Looked>, Vec<&Looked>) =
            train.iter().partition(|l| folds.get(&l.picture.source) == Some(&fold));
        let heads = fit(&rest, &source_weights(&rest, exponent), lambda)?;
        held_out.extend(inside.into_iter().map(|l| HeldOut {
            picture: l.picture.clone(),
            fold,
            lives: l.lives.iter().map(|life| LifeLogits::of(life, &heads)).collect(),
        }));
    }
    Ok(held_out)
}

/// A weight for each picture: `size of its source ^ −exponent`, then scaled so that both classes weigh the same.
fn source_weights(pictures: &[&Looked], exponent: f64) -> Vec<f64> {
    let mut sizes = BTreeMap::<&str, f64>::new();
    pictures.iter().for_each(|l| *sizes.entry(&l.picture.source).or_default() += 1.0);
    let raw: Vec<f64> = pictures.iter().map(|l| sizes[l.picture.source.as_str()].powf(-exponent)).collect();
    let total = |generated| {
        let of_class = pictures.iter().zip(&raw).filter(|(l, _)| l.picture.generated == generated);
        of_class.map(|(_, w)| w).sum::<f64>().max(f64::MIN_POSITIVE)
    };
    let totals = [total(false), total(true)];
    pictures.iter().zip(&raw).map(|(l, w)| w / totals[usize::from(l.picture.generated)]).collect()
}

fn fit_head(pictures: &[&Looked], weights: &[f64], whole: bool, lambda: f64) -> Head {
    let mut examples = Vec::new();
    for (looked, weight) in pictures.iter().zip(weights) {
        let looks = looked.lives.iter().flat_map(|life| &life.looks);
        let looks: Vec<_> = looks.filter(|look| (look.kind == ViewKind::Whole) == whole).collect();
        let weight = weight / looks.len().max(1) as f64;
        examples.extend(looks.into_iter().map(|look| Example {
            features: &look.features,
            generated: looked.picture.generated,
            weight,
        }));
    }
    logistic::fit(&examples, lambda)
}

/// The whole view's own logit, nothing added: the score where closer looks only mark places.
const WHOLE_ALONE: Combination = Combination { bias: 0.0, whole: 1.0, tiles: 0.0 };

/// The tiles join the score only where held-out sources show that they add to the whole view: an average over a number of tiles that
/// grows with the picture has rates that change with its size, and eight more looks must be worth that.
fn combination(held_out: &[HeldOut]) -> (Combination, Gain) {
    let both = both(held_out);
    let gain = gain(held_out, &both);
    (if gain.interval.0 > 0.0 { both } else { WHOLE_ALONE }, gain)
}

fn gain(held_out: &[HeldOut], both: &Combination) -> Gain {
    let mut sources = [const { BTreeMap::<&str, Vec<(bool, f64, f64)>>::new() }; 2];
    for HeldOut { picture, lives, .. } in held_out {
        let lives = lives.iter().map(|l| (picture.generated, l.whole, both.score(l.whole, &l.tiles)));
        sources[usize::from(picture.generated)].entry(&picture.source).or_default().extend(lives);
    }
    let kinds = sources.map(|of_class| of_class.into_values().collect::<Vec<_>>());
    let difference = |lives: &[&(bool, f64, f64)]| {
        let scores = |generated: bool, score: fn(&(bool, f64, f64)) -> f64| -> Vec<f64> {
            lives.iter().filter(|life| life.0 == generated).map(|life| score(life)).collect()
        };
        let area = |score| auc(&scores(true, score), &scores(false, score));
        area(|life| life.2) - area(|life| life.1)
    };
    let interval = clustered_interval_95(&kinds, |lives| vec![difference(lives)]);
    let all: Vec<_> = kinds.iter().flatten().flatten().collect();
    Gain { auc: difference(&all), interval: interval.first().copied().unwrap_or((f64::NAN, f64::NAN)) }
}

/// Logistic regression of the class on both held-out logits.
fn both(held_out: &[HeldOut]) -> Combination {
    let lives: Vec<([f32; 2], bool)> = held_out
        .iter()
        .flat_map(|h| h.lives.iter().map(|l| ([l.whole as f32, l.mean_tile() as f32], h.picture.generated)))
        .collect();
    let n_generated = lives.iter().filter(|l| l.1).count().max(1) as f64;
    let n_photos = (lives.len() as f64 - n_generated).max(1.0);
    let examples: Vec<Example> = lives
        .iter()
        .map(|(features, generated)| Example {
            features,
            generated: *generated,
            weight: if *generated { 1.0 / n_generated } else { 1.0 / n_photos },
        })
        .collect();
    let head = logistic::fit(&examples, 1e-4);
    Combination { bias: f64::from(head.bias), whole: f64::from(head.weight[0]), tiles: f64::from(head.weight[1]) }
}

/// Held-out figures.
pub(crate) struct Figures {
    whole: f64,
    tiles: f64,
    combined: f64,
    interval: (f64, f64),
    real_accuracy: f64,
    recall: f64,
}

impl Figures {
    fn of(held_out: &[HeldOut], combination: &Combination) -> Self {
        let scores = |generated: bool, score: &dyn Fn(&LifeLogits) -> f64| -> Vec<f64> {
            held_out.iter().filter(|h| h.picture.generated == generated).flat_map(|h| h.lives.iter().map(score)).collect()
        };
        let area = |score: &dyn Fn(&LifeLogits) -> f64| auc(&scores(true, score), &scores(false, score));
        let combined = |l: &LifeLogits| combination.score(l.whole, &l.tiles);
        let (generated, photos) = (scores(true, &combined), scores(false, &combined));
        let threshold = telltale_metrics::threshold_at_rate(&photos, 0.05);
        Self {
            whole: area(&|l| l.whole),
            tiles: area(&|l| l.mean_tile()),
            combined: auc(&generated, &photos),
            interval: auc_interval(&generated, &photos),
            real_accuracy: photos.iter().filter(|s| **s < threshold).count() as f64 / photos.len() as f64,
            recall: generated.iter().filter(|s| **s >= threshold).count() as f64 / generated.len() as f64,
        }
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { whole, tiles, combined, interval: (low, high), real_accuracy, recall } = self;
        write!(f, "{whole:.3}      {tiles:.3}      {combined:.3} ({low:.3}–{high:.3})   {real_accuracy:.3}  {recall:.3}")
    }
}

impl Fitted {
    /// One paragraph on the folds.
    pub(crate) fn summary(&self) -> String {
        let Combination { bias, whole, tiles } = self.combination;
        let Gain { auc, interval: (low, high) } = self.gain;
        format!(
            "held-out pictures of the training set:\nAUC whole  AUC tiles  AUC of score   real accuracy and recall at 5 % flagged\n{}\n\
             tiles beside the whole view add {auc:.4} to its AUC ({low:.4} to {high:.4}, sources drawn)\n\
             score: {bias:.3} + {whole:.3} × whole + {tiles:.3} × tiles",
            Figures::of(&self.held_out, &self.combination)
        )
    }
}
