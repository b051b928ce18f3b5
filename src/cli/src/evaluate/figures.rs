//! From scores to figures, each with the interval that its pictures allow.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use telltale_lives::Fixed;
use telltale_metrics::{
    auc, auc_interval, average_precision, calibration_error, clustered_interval_95, reliability, roc, threshold_at_rate,
    wilson_95,
};
use telltale_report::{ModelFacts, RarityStep, Severity};

use super::{
    controls::{self, Control},
    groups::{self, Groups},
    manifest::Manifest,
    pictures::{Case, Scores, View},
    research::{By, Research},
};

/// Sources of each class from which on whole sources are drawn. With fewer, draws are nearly all alike.
const LEAST_SOURCES: usize = 5;
/// Share of photos flagged at the threshold that methods are often compared at.
pub(crate) const FLAGGED: f64 = 0.05;
const N_BINS: usize = 10;

/// Value, lower and upper end; not a number where it is not defined. An interval of no width is left out: it would say that a figure is
/// certain, and only says that no draw differs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Figure {
    pub value: f64,
    pub low_95: f64,
    pub high_95: f64,
}

/// All figures, as written to `evaluation-<view>.json`.
#[derive(Debug, Serialize)]
pub(crate) struct Evaluation {
    pub tool: String,
    pub model: ModelFacts,
    pub view: &'static str,
    /// What was done to every picture.
    pub encoding: Option<String>,
    /// SHA-256 of the table of labels.
    pub labels_sha256: String,
    pub photos: usize,
    pub generated: usize,
    pub intervals: Intervals,
    pub auc: Figure,
    /// The same with single pictures drawn, as in the model card.
    pub auc_interval_95_by_pictures: (f64, f64),
    pub auc_whole: f64,
    pub auc_tiles: f64,
    pub average_precision: Figure,
    /// What chance gives: the share of generated pictures.
    pub average_precision_by_chance: f64,
    /// None where a class is missing.
    pub research: Option<Threshold>,
    /// None where there are too few photos.
    pub at_five_percent: Option<AtFivePercent>,
    /// The words of a report, in rising order.
    pub steps: Vec<Step>,
    pub calibration_error: f64,
    pub reliability: Vec<Bin>,
    pub controls: Vec<Control>,
    /// Which threshold the shares of the groups are at: `research`, or `low` where there is none.
    pub groups_at: &'static str,
    pub groups: Vec<Groups>,
    /// Share of photos and of generated pictures that reach each score.
    pub roc: Vec<(f64, f64)>,
    pub left_out: LeftOut,
    #[serde(skip)]
    pub life: Option<Fixed>,
    #[serde(skip)]
    pub roc_whole: Vec<(f64, f64)>,
    #[serde(skip)]
    pub roc_tiles: Vec<(f64, f64)>,
}

/// How the intervals were drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Intervals {
    pub drawn: By,
    pub photo_sources: usize,
    pub generated_sources: usize,
}

/// The research threshold; see [`Research`].
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Threshold {
    pub folds_by: By,
    pub thresholds: Vec<f64>,
    pub real_accuracy: Figure,
    pub recall: Figure,
    pub balanced_accuracy: Figure,
}

/// What is found where a twentieth of these photos is flagged.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct AtFivePercent {
    pub at_least: f64,
    pub recall: Figure,
}

/// What one word of a report does.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Step {
    pub severity: Severity,
    pub at_least: f64,
    pub real_accuracy: Figure,
    pub recall: Figure,
}

/// One bin of the plot of scores and shares.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Bin {
    pub from: f64,
    pub to: f64,
    pub n: usize,
    pub mean_score: f64,
    /// Share of generated pictures, with Wilson's interval.
    pub generated: Figure,
}

/// What is not in the figures.
#[derive(Debug, Default, Serialize)]
pub(crate) struct LeftOut {
    pub labels_without_picture: Vec<String>,
    pub labels_that_fit_several_pictures: Vec<String>,
    pub pictures_labelled_both_ways: Vec<String>,
    pub pictures_without_label: Vec<String>,
    pub pictures_without_score: Vec<Unscored>,
}

/// A picture that could not be scored, and why.
#[derive(Debug, Serialize)]
pub(crate) struct Unscored {
    pub path: String,
    pub reason: String,
}

/// One of the scores.
type Score = fn(&Scores) -> f64;

impl Figure {
    pub(crate) fn new(value: f64, (low_95, high_95): (f64, f64)) -> Self {
        let (low_95, high_95) = if low_95 == high_95 { (f64::NAN, f64::NAN) } else { (low_95, high_95) };
        Self { value, low_95, high_95 }
    }
}

/// What the figures are of.
pub(crate) struct About<'a> {
    pub model: ModelFacts,
    pub steps: &'a [RarityStep],
    pub view: View,
    pub labels_sha256: String,
}

impl LeftOut {
    pub(crate) fn of(manifest: &mut Manifest, pictures_without_score: Vec<Unscored>) -> Self {
        Self {
            labels_without_picture: std::mem::take(&mut manifest.absent),
            labels_that_fit_several_pictures: std::mem::take(&mut manifest.ambiguous),
            pictures_labelled_both_ways: std::mem::take(&mut manifest.contradictory),
            pictures_without_label: std::mem::take(&mut manifest.unlabelled),
            pictures_without_score,
        }
    }

    /// Whether something that was to be counted is not.
    pub(crate) fn lacks_some(&self) -> bool {
        let lists = [&self.labels_without_picture, &self.labels_that_fit_several_pictures, &self.pictures_labelled_both_ways];
        lists.iter().any(|list| !list.is_empty()) || !self.pictures_without_score.is_empty()
    }
}

impl Evaluation {
    /// All figures of the cases. `has_sources` where the table of labels names any.
    pub(crate) fn of(cases: &[Case], has_sources: bool, about: About<'_>, left_out: LeftOut) -> Self {
        let research = Research::of(cases, has_sources);
        let members: Vec<Member> = cases
            .iter()
            .enumerate()
            .map(|(i, case)| Member { case, flagged: research.as_ref().and_then(|r| r.flagged.get(i)).copied() })
            .collect();
        let intervals = Intervals::of(cases, has_sources);
        let measured = values(&members.iter().collect::<Vec<_>>(), about.steps);
        let ends = clustered_interval_95(&clusters(&members, intervals.drawn), |drawn| values(drawn, about.steps));
        let mut figures = measured.into_iter().zip(ends).map(|(value, ends)| Figure::new(value, ends));
        let mut next = || figures.next().unwrap_or(Figure::new(f64::NAN, (f64::NAN, f64::NAN)));
        // The order of `values`.
        let [auc_figure, precision, real_accuracy, recall, balanced_accuracy, at_five] = std::array::from_fn(|_| next());
        let steps = about.steps.iter().map(|step| Step {
            // A report's rule: the rate's word, but a network alone gives no more than this one.
            severity: Severity::from_upper_bound(step.upper_95).min(Severity::Moderate),
            at_least: step.at_least,
            real_accuracy: next(),
            recall: next(),
        });
        let steps = steps.collect();
        let scores = |generated: bool, score: Score| -> Vec<f64> {
            cases.iter().filter(|case| case.label.generated == generated).map(|case| score(&case.scores)).collect()
        };
        let (generated, photos) = (scores(true, |s| s.together), scores(false, |s| s.together));
        let (whole, tiles): (Score, Score) = (|s| s.whole, |s| s.tiles);
        let bins = reliability(&generated, &photos, N_BINS);
        // Without a threshold for research, groups are counted at the lowest word.
        let first_step = about.steps.first().map_or(f64::INFINITY, |step| step.at_least);
        let flagged = members.iter().map(|member| member.flagged.unwrap_or(member.case.scores.together >= first_step));
        let five = threshold_at_rate(&photos, FLAGGED);
        Self {
            tool: format!("telltale {}", env!("CARGO_PKG_VERSION")),
            model: about.model,
            view: about.view.name(),
            encoding: about.view.life().map(|life| life.encoding()),
            life: about.view.life(),
            labels_sha256: about.labels_sha256,
            photos: photos.len(),
            generated: generated.len(),
            intervals,
            auc: auc_figure,
            auc_interval_95_by_pictures: auc_interval(&generated, &photos),
            auc_whole: auc(&scores(true, whole), &scores(false, whole)),
            auc_tiles: auc(&scores(true, tiles), &scores(false, tiles)),
            average_precision: precision,
            average_precision_by_chance: generated.len() as f64 / cases.len() as f64,
            at_five_percent: (five.is_finite() && !generated.is_empty())
                .then_some(AtFivePercent { at_least: five, recall: at_five }),
            steps,
            calibration_error: calibration_error(&bins),
            reliability: bins.iter().map(Bin::of).collect(),
            controls: controls::of(cases),
            groups_at: if research.is_some() { "research" } else { "low" },
            groups: groups::of(cases, &flagged.collect::<Vec<_>>()),
            roc: roc(&generated, &photos),
            roc_whole: roc(&scores(true, whole), &scores(false, whole)),
            roc_tiles: roc(&scores(true, tiles), &scores(false, tiles)),
            research: research.map(|research| Threshold {
                folds_by: research.folds_by,
                thresholds: research.thresholds,
                real_accuracy,
                recall,
                balanced_accuracy,
            }),
            left_out,
        }
    }

    /// Whether both classes are there.
    pub(crate) fn ranks(&self) -> bool {
        self.photos > 0 && self.generated > 0
    }

    /// Whether the classes differ in how the files were saved, or else in size and shape.
    pub(crate) fn differs(&self, in_encoding: bool) -> bool {
        self.controls.iter().any(|control| control.differs && control.fact.is_encoding() == in_encoding)
    }
}

impl Intervals {
    fn of(cases: &[Case], has_sources: bool) -> Self {
        let sources = |generated: bool| {
            let sources = cases.iter().filter(|case| case.label.generated == generated).map(|case| &case.label.source);
            sources.collect::<BTreeSet<_>>().len()
        };
        let (photo_sources, generated_sources) = if has_sources { (sources(false), sources(true)) } else { (0, 0) };
        let drawn = if photo_sources.min(generated_sources) < LEAST_SOURCES { By::Pictures } else { By::Sources };
        Self { drawn, photo_sources, generated_sources }
    }
}

impl Bin {
    fn of(bin: &telltale_metrics::Bin) -> Self {
        let (value, low_95, high_95) = if bin.n == 0 { (f64::NAN, f64::NAN, f64::NAN) } else { wilson_95(bin.positives, bin.n) };
        Self { from: bin.from, to: bin.to, n: bin.n, mean_score: bin.mean_score, generated: Figure { value, low_95, high_95 } }
    }
}

/// A case, and whether the research threshold of its fold flags it. Draws take it as it is: no threshold is fitted anew.
#[derive(Clone)]
struct Member<'a> {
    case: &'a Case,
    flagged: Option<bool>,
}

/// What is drawn together, sources of photos, of generated pictures, and of both each among their own.
fn clusters<'a>(members: &[Member<'a>], by: By) -> Vec<Vec<Vec<Member<'a>>>> {
    let mut clusters: BTreeMap<&str, Vec<Member<'a>>> = BTreeMap::new();
    for member in members {
        let label = &member.case.label;
        let key = if by == By::Sources { &label.source } else { &label.path };
        clusters.entry(key).or_default().push(member.clone());
    }
    let mut kinds: BTreeMap<(bool, bool), Vec<Vec<Member<'a>>>> = BTreeMap::new();
    for cluster in clusters.into_values() {
        let has = |generated: bool| cluster.iter().any(|member| member.case.label.generated == generated);
        kinds.entry((has(false), has(true))).or_default().push(cluster);
    }
    kinds.into_values().collect()
}

/// AUC; average precision; at the research threshold real accuracy, recall and their mean; recall where [`FLAGGED`] of the photos are
/// flagged; at each step real accuracy and recall.
fn values(members: &[&Member<'_>], steps: &[RarityStep]) -> Vec<f64> {
    let of = |generated: bool| members.iter().filter(move |member| member.case.label.generated == generated);
    let scores = |generated: bool| of(generated).map(|member| member.case.scores.together).collect::<Vec<f64>>();
    let (generated, photos) = (scores(true), scores(false));
    let share = |right: usize, n: usize| right as f64 / n as f64;
    let reach = |scores: &[f64], threshold: f64| share(scores.iter().filter(|score| **score >= threshold).count(), scores.len());
    let right = |class: bool| {
        let judged: Vec<bool> = of(class).filter_map(|member| member.flagged).collect();
        share(judged.iter().filter(|flagged| **flagged == class).count(), judged.len())
    };
    let five = threshold_at_rate(&photos, FLAGGED);
    let found = if five.is_finite() { reach(&generated, five) } else { f64::NAN };
    let (real_accuracy, recall) = (right(false), right(true));
    let balanced = 0.5 * (real_accuracy + recall);
    // Where there is nothing to be precise against, precision says nothing.
    let precision = if photos.is_empty() { f64::NAN } else { average_precision(&generated, &photos) };
    let mut values = vec![auc(&generated, &photos), precision, real_accuracy, recall, balanced, found];
    for step in steps {
        values.extend([1.0 - reach(&photos, step.at_least), reach(&generated, step.at_least)]);
    }
    values
}

#[cfg(test)]
mod tests {
    use super::super::tests::case;
    use super::*;

    const STEPS: [RarityStep; 2] =
        [RarityStep { at_least: 0.8, shown: 40, upper_95: 0.049 }, RarityStep { at_least: 0.95, shown: 1, upper_95: 0.002 }];

    fn evaluated(cases: &[Case]) -> Evaluation {
        let model = ModelFacts { id: "m".into(), sha256: "s".into(), quantization: "q".into() };
        let about = About { model, steps: &STEPS, view: View::Web, labels_sha256: String::new() };
        Evaluation::of(cases, true, about, LeftOut::default())
    }

    /// 100 photos at 0.00 to 0.99 and 20 generated pictures from 0.80 on, of so many sources each.
    fn cases(n_sources: usize) -> Vec<Case> {
        let photos = (0..100).map(|i| case(&format!("p{i}"), false, &format!("p{}", i % n_sources), i as f64 / 100.0));
        let generated = (0..20).map(|i| case(&format!("g{i}"), true, &format!("g{}", i % n_sources), 0.805 + i as f64 / 100.0));
        photos.chain(generated).collect()
    }

    #[test]
    fn figures_of_a_hand_made_set() {
        let evaluation = evaluated(&cases(10));
        // The picture at 0.805 + i / 100 is above 81 + i of 100 photos.
        assert!((evaluation.auc.value - 0.905).abs() < 1e-12, "{}", evaluation.auc.value);
        assert!(evaluation.auc.low_95 < 0.905 && 0.905 < evaluation.auc.high_95);
        let [low, moderate] = evaluation.steps.as_slice() else { panic!() };
        assert_eq!((low.severity, low.real_accuracy.value, low.recall.value), (Severity::Low, 0.8, 1.0));
        assert_eq!((moderate.severity, moderate.recall.value), (Severity::Moderate, 0.25), "of the network alone no more");
        assert!((moderate.real_accuracy.value - 0.95).abs() < 1e-12, "{moderate:?}");
        let five = evaluation.at_five_percent.as_ref().unwrap();
        assert_eq!((five.at_least, five.recall.value), (0.95, 0.25));
        let research = evaluation.research.as_ref().unwrap();
        assert_eq!(research.folds_by, By::Sources);
        assert!(research.thresholds.iter().all(|threshold| (0.77..0.83).contains(threshold)), "{:?}", research.thresholds);
        let mean = 0.5 * (research.real_accuracy.value + research.recall.value);
        assert!((research.balanced_accuracy.value - mean).abs() < 1e-12);
        assert!((evaluation.average_precision_by_chance - 20.0 / 120.0).abs() < 1e-12);
        assert!(evaluation.roc.len() == 121 && !evaluation.differs(true) && evaluation.ranks());
    }

    #[test]
    fn sources_are_drawn_where_there_are_enough_of_each_class() {
        let drawn = |n_sources| evaluated(&cases(n_sources)).intervals;
        assert_eq!(drawn(5), Intervals { drawn: By::Sources, photo_sources: 5, generated_sources: 5 });
        assert_eq!(drawn(4).drawn, By::Pictures);
    }

    #[test]
    fn one_class_has_rates_and_no_ranking() {
        let photos: Vec<Case> = cases(10).into_iter().filter(|case| !case.label.generated).collect();
        let evaluation = evaluated(&photos);
        assert!(!evaluation.ranks() && evaluation.research.is_none() && evaluation.at_five_percent.is_none());
        let undefined = [evaluation.auc.value, evaluation.average_precision.value, evaluation.auc.low_95];
        assert!(undefined.iter().all(|value| value.is_nan()), "{undefined:?}");
        let step = &evaluation.steps[0];
        assert!(step.real_accuracy.value == 0.8 && step.real_accuracy.low_95 < 0.8 && step.recall.value.is_nan(), "{step:?}");
        let json = serde_json::to_value(&evaluation).unwrap();
        assert!(json["auc"]["value"].is_null() && json["steps"][0]["severity"] == "low", "{json}");
        assert_eq!(evaluation.groups[0].groups[0].real_accuracy.n, 10, "at the lowest step");
    }
}
