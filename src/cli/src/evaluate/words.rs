//! The figures in words: the same notes and tables on the page and on a terminal.

use telltale_page::words::{say, severity_word, t};
use telltale_report::Text;

use super::{
    controls::{Control, Fact},
    figures::{Evaluation, Figure, LeftOut},
    groups::{FEW, Group, Grouping, Groups, Share},
    research::By,
};
use crate::tables::Table;

/// Sources from which on drawing them is known to give about the width that it should (Cameron, Gelbach and Miller, 2008).
const ENOUGH_SOURCES: usize = 20;
/// Groups of one kind that are shown; the JSON has all of them.
const MOST_GROUPS: usize = 200;
/// Names of what was left out that are shown.
const EXAMPLES: usize = 5;
/// Stands behind a share of few pictures; the words under the tables name it.
const FEW_MARK: char = '†';
/// What stands for a figure that is not defined.
const UNDEFINED: &str = "–";

/// A table with what must be said about it, and where a plot of it may stand.
pub(crate) struct Part {
    pub table: Table,
    pub notes: Vec<String>,
}

/// What the figures are of.
pub(crate) fn about(evaluation: &Evaluation) -> Vec<String> {
    let about = Text::new("evaluate-about").integer("photos", evaluation.photos).integer("generated", evaluation.generated);
    let view = match evaluation.life {
        Some(life) => Text::new("evaluate-view-alike").integer("side", life.long_side_px).integer("quality", life.quality),
        None => Text::new("evaluate-view-as-found"),
    };
    vec![say(&about), say(&view), t("evaluate-trained-on")]
}

/// What may spoil the comparison, the worst first.
pub(crate) fn warnings(evaluation: &Evaluation) -> Vec<String> {
    let mut warnings = Vec::new();
    if !evaluation.ranks() {
        warnings.push(t("evaluate-one-class"));
    }
    match (evaluation.life.is_some(), evaluation.differs(true)) {
        (false, true) => warnings.push(t("evaluate-warning-as-found")),
        (true, true) => warnings.push(t("evaluate-warning-earlier")),
        _ => {}
    }
    if evaluation.differs(false) {
        warnings.push(t("evaluate-warning-shape"));
    }
    warnings
}

/// Everything that is measured, in the order in which it is read.
pub(crate) fn figures(evaluation: &Evaluation) -> Part {
    let plain = |value: f64| if value.is_nan() { UNDEFINED.to_owned() } else { number(value) };
    let chance = Text::new("evaluate-precision").number("chance", evaluation.average_precision_by_chance, 3);
    let mut rows = vec![
        vec![t("evaluate-auc"), mean(evaluation.auc)],
        vec![t("evaluate-auc-whole"), plain(evaluation.auc_whole)],
        vec![t("evaluate-auc-tiles"), plain(evaluation.auc_tiles)],
        vec![say(&chance), mean(evaluation.average_precision)],
    ];
    if evaluation.intervals.drawn == By::Sources {
        let by_pictures = Figure::new(evaluation.auc.value, evaluation.auc_interval_95_by_pictures);
        rows.insert(1, vec![t("evaluate-auc-by-pictures"), mean(by_pictures)]);
    }
    if let Some(research) = &evaluation.research {
        rows.push(vec![t("evaluate-balanced"), percent(research.balanced_accuracy)]);
        rows.push(vec![t("evaluate-research-photos"), percent(research.real_accuracy)]);
        rows.push(vec![t("evaluate-research-generated"), percent(research.recall)]);
    }
    if let Some(five) = &evaluation.at_five_percent {
        let found = Text::new("evaluate-at-five").number("score", five.at_least, 4);
        rows.push(vec![say(&found), percent(five.recall)]);
    }
    for step in &evaluation.steps {
        let row = |id: &'static str, figure| {
            let text = Text::new(id).verbatim("word", severity_word(step.severity)).number("score", step.at_least, 4);
            vec![say(&text), percent(figure)]
        };
        rows.push(row("evaluate-step-photos", step.real_accuracy));
        rows.push(row("evaluate-step-generated", step.recall));
    }
    rows.push(vec![t("evaluate-calibration-error"), plain(evaluation.calibration_error)]);
    let heads = vec![t("evaluate-figure"), t("evaluate-value")];
    Part { table: Table { title: t("evaluate-figures"), heads, rows }, notes: notes(evaluation) }
}

fn notes(evaluation: &Evaluation) -> Vec<String> {
    let intervals = evaluation.intervals;
    let mut notes = Vec::new();
    if intervals.drawn == By::Sources {
        let text = Text::new("evaluate-intervals-sources").integer("photos", intervals.photo_sources);
        notes.push(say(&text.integer("generated", intervals.generated_sources)));
        if intervals.photo_sources.min(intervals.generated_sources) < ENOUGH_SOURCES {
            notes.push(t("evaluate-intervals-narrow"));
        }
    } else {
        notes.push(t("evaluate-intervals-pictures"));
    }
    if let Some(research) = &evaluation.research {
        let thresholds: Vec<String> = research.thresholds.iter().map(|threshold| number(*threshold)).collect();
        let id = match research.folds_by {
            By::Sources => "evaluate-folds-sources",
            By::Pictures => "evaluate-folds-pictures",
        };
        notes.push(say(&Text::new(id).verbatim("thresholds", thresholds.join(" · "))));
    }
    notes
}

/// The bins of the plot of scores and shares.
pub(crate) fn bins(evaluation: &Evaluation) -> Part {
    let rows = evaluation.reliability.iter().map(|bin| {
        let score = if bin.n == 0 { UNDEFINED.to_owned() } else { number(bin.mean_score) };
        vec![format!("{}–{}", short(bin.from), short(bin.to)), bin.n.to_string(), score, percent(bin.generated)]
    });
    let heads = vec![t("evaluate-bin"), t("assess-pictures"), t("evaluate-mean-score"), t("evaluate-share-generated")];
    let share = evaluation.generated as f64 / (evaluation.photos + evaluation.generated) as f64;
    let note = Text::new("evaluate-reliability-help").number("percent", 100.0 * share, 0);
    Part { table: Table { title: t("evaluate-reliability"), heads, rows: rows.collect() }, notes: vec![say(&note)] }
}

/// How the files of the classes differ.
pub(crate) fn controls(evaluation: &Evaluation) -> Option<Part> {
    let row = |control: &Control| {
        let what = match control.fact {
            Fact::Format(name) => say(&Text::new("evaluate-fact-format").verbatim("format", name.to_uppercase())),
            Fact::JpegQuality => t("evaluate-fact-quality"),
            Fact::JpegWholeColour => t("evaluate-fact-colour"),
            Fact::LongSide => t("evaluate-fact-side"),
            Fact::Shape => t("evaluate-fact-shape"),
        };
        let value = |value: f64| match control.fact {
            fact if fact.is_share() => say(&Text::new("value-share").number("percent", 100.0 * value, 1)),
            Fact::Shape => say(&Text::new("value-plain").number("value", value, 2)),
            _ => say(&Text::new("value-plain").number("value", value, 0)),
        };
        let area = mean(Figure::new(control.auc, control.auc_interval_95));
        let differs = if control.differs { t("evaluate-differs") } else { t("evaluate-alike") };
        vec![what, value(control.of_photos), value(control.of_generated), area, differs]
    };
    let heads = ["evaluate-fact", "evaluate-photos", "evaluate-generated", "evaluate-auc-alone", "evaluate-difference"].map(t);
    let rows: Vec<Vec<String>> = evaluation.controls.iter().map(row).collect();
    let table = Table { title: t("evaluate-controls"), heads: heads.into(), rows };
    (!table.rows.is_empty()).then(|| Part { table, notes: vec![t("evaluate-controls-help")] })
}

/// One table for each grouping. What is said of all of them stands under the first.
pub(crate) fn groups(evaluation: &Evaluation) -> Vec<Part> {
    let part = |(i, groups): (usize, &Groups)| {
        let title = t(match groups.by {
            Grouping::Source => "evaluate-by-source",
            Grouping::Generator => "evaluate-by-generator",
            Grouping::Format => "evaluate-by-format",
            Grouping::JpegQuality => "evaluate-by-quality",
            Grouping::LongSide => "evaluate-by-side",
            Grouping::Shape => "evaluate-by-shape",
        });
        // A class that no group has, as photos have no generator, gets no columns.
        let has = [groups.groups.iter().any(|g| g.real_accuracy.n > 0), groups.groups.iter().any(|g| g.recall.n > 0)];
        let of_classes =
            |cells: [[String; 2]; 2]| cells.into_iter().zip(has).filter(|(_, has)| *has).flat_map(|(cells, _)| cells);
        let row = |group: &Group| {
            let counted = [group.real_accuracy, group.recall].map(|share| [share.n.to_string(), rate(share)]);
            let area = if group.auc.is_nan() { UNDEFINED.to_owned() } else { number(group.auc) };
            std::iter::once(group.name.clone()).chain(of_classes(counted)).chain([area]).collect()
        };
        let mut shown: Vec<&Group> = groups.groups.iter().collect();
        let mut notes = Vec::new();
        if shown.len() > MOST_GROUPS {
            let n_others = shown.len() - MOST_GROUPS;
            shown.sort_by_key(|group| std::cmp::Reverse(group.real_accuracy.n + group.recall.n));
            shown.truncate(MOST_GROUPS);
            notes.push(say(&Text::new("evaluate-more-groups").integer("shown", MOST_GROUPS).integer("others", n_others)));
        }
        if i == 0 {
            let at = if evaluation.research.is_some() { "evaluate-groups-research" } else { "evaluate-groups-step" };
            notes.extend([t(at), say(&Text::new("evaluate-groups-help").integer("few", FEW))]);
        }
        let heads =
            ["assess-group", "evaluate-photos", "evaluate-below", "evaluate-generated", "evaluate-reached", "evaluate-area"];
        Part { table: Table { title, heads: heads.map(t).into(), rows: shown.into_iter().map(row).collect() }, notes }
    };
    evaluation.groups.iter().enumerate().map(part).collect()
}

/// What is not counted, with the first names.
pub(crate) fn left_out(left_out: &LeftOut) -> Option<Part> {
    let unscored: Vec<String> =
        left_out.pictures_without_score.iter().map(|one| format!("{}: {}", one.path, one.reason)).collect();
    let lists = [
        ("evaluate-absent", &left_out.labels_without_picture),
        ("evaluate-ambiguous", &left_out.labels_that_fit_several_pictures),
        ("evaluate-contradictory", &left_out.pictures_labelled_both_ways),
        ("evaluate-unlabelled", &left_out.pictures_without_label),
        ("evaluate-unscored", &unscored),
    ];
    let rows = lists.into_iter().filter(|(_, names)| !names.is_empty()).map(|(id, names)| {
        let first: Vec<_> = names.iter().take(EXAMPLES).map(|name| telltale_catalogue::visible(name)).collect();
        let more = if names.len() > EXAMPLES { " · …" } else { "" };
        vec![t(id), names.len().to_string(), format!("{}{more}", first.join(" · "))]
    });
    let heads = ["evaluate-what", "evaluate-count", "evaluate-names"].map(t);
    let table = Table { title: t("evaluate-left-out"), heads: heads.into(), rows: rows.collect() };
    (!table.rows.is_empty()).then_some(Part { table, notes: Vec::new() })
}

/// A share of a group, marked where there are few pictures.
fn rate(share: Share) -> String {
    let words = percent(Figure::new(share.value, (share.low_95, share.high_95)));
    if share.few && share.n > 0 { format!("{words} {FEW_MARK}") } else { words }
}

fn mean(figure: Figure) -> String {
    with_interval(figure, "assess-mean", (1.0, 3), number)
}

fn percent(figure: Figure) -> String {
    with_interval(figure, "assess-share", (100.0, 1), |share| say(&Text::new("value-share").number("percent", 100.0 * share, 1)))
}

/// The value in a sentence with its interval, or `alone` where there is none.
fn with_interval(figure: Figure, message: &'static str, (scale, decimals): (f64, u8), alone: fn(f64) -> String) -> String {
    if figure.value.is_nan() {
        return UNDEFINED.to_owned();
    }
    if figure.low_95.is_nan() {
        return alone(figure.value);
    }
    let text = Text::new(message).number("value", scale * figure.value, decimals);
    say(&text.number("low", scale * figure.low_95, decimals).number("high", scale * figure.high_95, decimals))
}

fn number(value: f64) -> String {
    say(&Text::new("value-plain").number("value", value, 3))
}

fn short(value: f64) -> String {
    say(&Text::new("value-plain").number("value", value, 1))
}
