//! The evaluation set, which nothing was fitted or chosen on: as the web leaves pictures, and after a hard life.

use std::collections::BTreeMap;

use serde::Serialize;
use telltale_lives::{Fixed, HARD, WEB};
use telltale_metrics::{auc, auc_interval, clustered_interval_95, threshold_at_rate};
use telltale_network::Calibration;

use crate::{
    faces,
    features::Looked,
    heads::{Fitted, LifeLogits},
};

/// The lives that [`crate::features::of_evaluation_views`] makes, in its order.
const VIEWS: [Fixed; 2] = [WEB, HARD];

/// All figures, as written to `eval.json`.
#[derive(Debug, Serialize)]
pub(crate) struct Evaluation {
    pub views: Vec<ViewFigures>,
}

/// Figures of one way of re-encoding. Both classes go through the same one.
#[derive(Debug, Serialize)]
pub(crate) struct ViewFigures {
    pub view: String,
    pub encoding: String,
    pub photos: usize,
    pub generated: usize,
    pub auc: f64,
    /// Pictures drawn.
    pub auc_interval_95: (f64, f64),
    /// Whole sources drawn.
    pub auc_interval_95_sources: (f64, f64),
    /// Share of generated pictures above the score that 5 % of these photos reach: a point of the ROC curve, no threshold that ships.
    pub recall_at_5: f64,
    /// Whole view alone and tiles alone.
    pub auc_whole: f64,
    pub auc_tiles: f64,
    /// At each step of the calibration, in its order.
    pub steps: Vec<StepFigures>,
    pub sources: Vec<SourceFigures>,
}

/// What one threshold does.
#[derive(Debug, Serialize)]
pub(crate) struct StepFigures {
    pub at_least: f64,
    /// Share of photos below the threshold.
    pub real_accuracy: f64,
    /// Share of generated pictures that reach it.
    pub recall: f64,
}

/// One source at the lowest threshold.
#[derive(Debug, Serialize)]
pub(crate) struct SourceFigures {
    pub source: String,
    pub class: String,
    pub pictures: usize,
    /// Of photos: share below the threshold. Of generated pictures: share that reaches it.
    pub right: f64,
    /// Generated pictures of this source against all photos, or the other way round.
    pub auc: f64,
}

/// Measures.
pub(crate) fn of(fitted: &Fitted, calibration: &Calibration, val: &[Looked], classes: &BTreeMap<String, usize>) -> Evaluation {
    let views = VIEWS.iter().enumerate();
    Evaluation { views: views.map(|(i, view)| figures(fitted, calibration, (val, classes), i, view)).collect() }
}

fn figures(
    fitted: &Fitted,
    calibration: &Calibration,
    (val, classes): (&[Looked], &BTreeMap<String, usize>),
    life: usize,
    view: &Fixed,
) -> ViewFigures {
    let logits: Vec<(&Looked, LifeLogits)> =
        val.iter().filter_map(|l| l.lives.get(life).map(|life| (l, LifeLogits::of(life, &fitted.heads)))).collect();
    let scores = |score: &dyn Fn(&LifeLogits) -> f64, keep: &dyn Fn(&Looked) -> bool| -> Vec<f64> {
        logits.iter().filter(|(l, _)| keep(l)).map(|(_, logits)| score(logits)).collect()
    };
    let combined = |l: &LifeLogits| fitted.combination.score(l.whole, &l.tiles);
    let is_generated = |l: &Looked| l.picture.generated;
    let is_photo = |l: &Looked| !l.picture.generated;
    let area = |score: &dyn Fn(&LifeLogits) -> f64| auc(&scores(score, &is_generated), &scores(score, &is_photo));
    let (generated, photos) = (scores(&combined, &is_generated), scores(&combined, &is_photo));
    // Of a picture that a face fills nothing is said: it reaches no step.
    let told = |l: &Looked, logits: &LifeLogits| {
        let is_filled = classes.get(&l.picture.id).is_some_and(|class| faces::is_filled(*class));
        if is_filled { 0.0 } else { combined(logits) }
    };
    let told_of = |keep: &dyn Fn(&Looked) -> bool| -> Vec<f64> {
        logits.iter().filter(|(l, _)| keep(l)).map(|(l, logits)| told(l, logits)).collect()
    };
    let (told_generated, told_photos) = (told_of(&is_generated), told_of(&is_photo));
    let share =
        |scores: &[f64], right: &dyn Fn(f64) -> bool| scores.iter().filter(|s| right(**s)).count() as f64 / scores.len() as f64;
    let steps: Vec<StepFigures> = calibration
        .picture
        .steps
        .iter()
        .map(|step| StepFigures {
            at_least: step.at_least,
            real_accuracy: share(&told_photos, &|s| s < step.at_least),
            recall: share(&told_generated, &|s| s >= step.at_least),
        })
        .collect();
    let threshold = steps.first().map_or(1.0, |s| s.at_least);
    let mut by_source = BTreeMap::<(&str, bool), Vec<(f64, f64)>>::new();
    for (looked, logits) in &logits {
        let scores = (combined(logits), told(looked, logits));
        by_source.entry((&looked.picture.source, looked.picture.generated)).or_default().push(scores);
    }
    let sources = by_source
        .into_iter()
        .map(|((source, of_generator), scores)| {
            let (scores, of_told): (Vec<f64>, Vec<f64>) = scores.into_iter().unzip();
            SourceFigures {
                source: source.to_owned(),
                class: if of_generator { "generated" } else { "photo" }.to_owned(),
                pictures: scores.len(),
                right: share(&of_told, &|s| (s >= threshold) == of_generator),
                auc: if of_generator { auc(&scores, &photos) } else { auc(&generated, &scores) },
            }
        })
        .collect();
    ViewFigures {
        view: view.name.to_owned(),
        encoding: view.encoding(),
        photos: photos.len(),
        generated: generated.len(),
        auc: auc(&generated, &photos),
        auc_interval_95: auc_interval(&generated, &photos),
        auc_interval_95_sources: interval_of_sources(&logits, &combined),
        recall_at_5: share(&generated, &|s| s >= threshold_at_rate(&photos, 0.05)),
        auc_whole: area(&|l| l.whole),
        auc_tiles: area(&|l| l.tiles.iter().sum::<f64>() / l.tiles.len().max(1) as f64),
        steps,
        sources,
    }
}

/// The interval of the AUC that draws whole sources.
fn interval_of_sources(logits: &[(&Looked, LifeLogits)], score: &dyn Fn(&LifeLogits) -> f64) -> (f64, f64) {
    let kinds = [false, true].map(|generated| {
        let mut sources = BTreeMap::<&str, Vec<(bool, f64)>>::new();
        for (looked, logits) in logits.iter().filter(|(l, _)| l.picture.generated == generated) {
            sources.entry(&looked.picture.source).or_default().push((generated, score(logits)));
        }
        sources.into_values().collect::<Vec<_>>()
    });
    let area = |drawn: &[&(bool, f64)]| {
        let scores = |generated: bool| drawn.iter().filter(|d| d.0 == generated).map(|d| d.1).collect::<Vec<_>>();
        vec![auc(&scores(true), &scores(false))]
    };
    clustered_interval_95(&kinds, area).first().copied().unwrap_or((f64::NAN, f64::NAN))
}

impl Evaluation {
    /// The figures for a terminal.
    pub(crate) fn table(&self) -> String {
        let mut lines = vec!["view   AUC (95 %)             whole  tiles   real accuracy / recall at each step".to_owned()];
        for v in &self.views {
            let steps: Vec<String> = v.steps.iter().map(|s| format!("{:.3} / {:.3}", s.real_accuracy, s.recall)).collect();
            lines.push(format!(
                "{:<6} {:.3} ({:.3}–{:.3})   {:.3}  {:.3}   {}",
                v.view,
                v.auc,
                v.auc_interval_95.0,
                v.auc_interval_95.1,
                v.auc_whole,
                v.auc_tiles,
                steps.join("   ")
            ));
        }
        lines.join("\n")
    }
}
