//! The two heads, their folds, and how their logits become one score.

use anyhow::{Result, ensure};
use telltale_metrics::{FOLDS, auc, auc_interval, folds_by_source};
use telltale_network::{Combination, Head, ViewKind};

use crate::{
    features::{Life, Looked},
    logistic::{self, Example},
};

/// Penalty λ of the heads and exponent of the source weights, chosen on held-out folds of the training set (`--search`): with
/// exponent 0, λ = 0.01, 0.03, 0.1, 0.3, 1 gave a combined AUC of 0.782, 0.792, 0.804, 0.813, 0.815; with exponent 0.5, λ = 1 gave 0.818.
const LAMBDA: f64 = 1.0;
const SOURCE_EXPONENT: f64 = 0.5;

/// Heads fitted on everything, and what the folds say of them.
pub(crate) struct Fitted {
    pub whole: Head,
    pub tile: Head,
    pub combination: Combination,
    /// Every training picture, scored by heads that never saw its source.
    pub held_out: Vec<HeldOut>,
}

/// One training picture as seen from outside its fold.
pub(crate) struct HeldOut {
    /// Index of the picture in the training set.
    pub picture: usize,
    pub generated: bool,
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
    pub(crate) fn of(life: &Life, whole: &Head, tile: &Head) -> Self {
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

/// Fits heads, folds and combination.
pub(crate) fn fit(train: &[Looked]) -> Result<Fitted> {
    let held_out = cross_fit(train, LAMBDA, SOURCE_EXPONENT)?;
    let all: Vec<&Looked> = train.iter().collect();
    let weights = source_weights(&all, SOURCE_EXPONENT);
    Ok(Fitted {
        whole: fit_head(&all, &weights, true, LAMBDA),
        tile: fit_head(&all, &weights, false, LAMBDA),
        combination: combination(&held_out),
        held_out,
    })
}

/// Prints figures of other penalties and weightings, all on held-out folds of the training set.
pub(crate) fn search(train: &[Looked]) -> Result<()> {
    println!("lambda  exponent  AUC whole  AUC tiles  AUC combined   real accuracy and recall at 5 % flagged");
    for exponent in [0.0, 0.5, 1.0] {
        for lambda in [0.01, 0.03, 0.1, 0.3, 1.0] {
            let held_out = cross_fit(train, lambda, exponent)?;
            let figures = Figures::of(&held_out, &combination(&held_out));
            println!("{lambda:<7} {exponent:<9} {figures}");
        }
    }
    Ok(())
}

fn cross_fit(train: &[Looked], lambda: f64, exponent: f64) -> Result<Vec<HeldOut>> {
    let folds = folds_by_source(train.iter().map(|l| (l.picture.source.as_str(), l.picture.generated)));
    let mut held_out = Vec::with_capacity(train.len());
    for fold in 0..FOLDS {
        let inside = |l: &&Looked| folds.get(&l.picture.source) != Some(&fold);
        let rest: Vec<&Looked> = train.iter().filter(inside).collect();
        ensure!(rest.iter().any(|l| l.picture.generated) && rest.iter().any(|l| !l.picture.generated), "a fold has one class");
        let weights = source_weights(&rest, exponent);
        let whole = fit_head(&rest, &weights, true, lambda);
        let tile = fit_head(&rest, &weights, false, lambda);
        held_out.extend(train.iter().enumerate().filter(|(_, l)| !inside(l)).map(|(picture, l)| HeldOut {
            picture,
            generated: l.picture.generated,
            fold,
            lives: l.lives.iter().map(|life| LifeLogits::of(life, &whole, &tile)).collect(),
        }));
    }
    Ok(held_out)
}

/// A weight for each picture: `size of its source ^ −exponent`, then scaled so that both classes weigh the same.
fn source_weights(pictures: &[&Looked], exponent: f64) -> Vec<f64> {
    let mut sizes = std::collections::BTreeMap::<&str, f64>::new();
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

/// Logistic regression of the class on both held-out logits.
fn combination(held_out: &[HeldOut]) -> Combination {
    let lives: Vec<([f32; 2], bool)> =
        held_out.iter().flat_map(|h| h.lives.iter().map(|l| ([l.whole as f32, l.mean_tile() as f32], h.generated))).collect();
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
            held_out.iter().filter(|h| h.generated == generated).flat_map(|h| h.lives.iter().map(score)).collect()
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
        format!(
            "held-out folds of the training set:\nAUC whole  AUC tiles  AUC combined   real accuracy and recall at 5 % flagged\n{}\n\
             combination: {bias:.3} + {whole:.3} × whole + {tiles:.3} × tiles",
            Figures::of(&self.held_out, &self.combination)
        )
    }
}
