//! What a finding, a check or a file looks like in words: plain rows and texts that the components only have to show.

use telltale_report::{Basis, Finding, Grounds, Measurement, Region, Severity, Status, Text, Unit, protocol::Refusal};

use crate::sentence::backend;
use crate::state::{Phase, State};
use crate::words::{basis_words, measured, ordinary, percent, say, severity_word, severity_wording, size, t, value};

/// Places beyond these are counted, not listed.
const MAX_PLACES: usize = 12;

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Name for tests.
    pub key: String,
    /// The row's head.
    pub head: String,
    /// The cells behind it.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// What it says.
    pub words: String,
    /// What a pointer learns in addition.
    pub title: String,
    /// Whether it needs attention.
    pub alert: bool,
}

impl Row {
    /// A row of plain words.
    pub fn plain(key: impl Into<String>, head: String, cells: impl IntoIterator<Item = String>) -> Self {
        let cells = cells.into_iter().map(|words| Cell { words, ..Cell::default() }).collect();
        Self { key: key.into(), head, cells }
    }
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Stays the same while the finding does.
    pub key: String,
    /// The finding's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What was seen.
    pub phenomenon: String,
    /// The layer that it rests on.
    pub basis: Basis,
    /// How unusual it is.
    pub severity: Severity,
    /// Sections of the detail: heading, sentences, and whether these are a list.
    pub sections: Vec<(String, Vec<String>, bool)>,
    /// Measured values.
    pub measurements: Vec<Row>,
    /// Whether ranges of ordinary photos stand beside them.
    pub with_ranges: bool,
    /// Places in the picture.
    pub places: Vec<Row>,
    /// What the tables leave out.
    pub notes: Vec<String>,
}

impl Card {
    /// The finding `finding`, known to the page as `key`.
    pub fn new(key: &str, finding: &Finding) -> Self {
        let is_fact = finding.severity == Severity::Info;
        let why = if is_fact { "page-detail-reasoning-fact" } else { "page-detail-reasoning" };
        let (places, notes) = places(&finding.region);
        Self {
            key: key.to_owned(),
            code: finding.code.to_string(),
            name: say(&finding.name),
            phenomenon: say(&finding.phenomenon),
            basis: finding.basis,
            severity: finding.severity,
            sections: vec![
                (t(why), vec![say(&finding.reasoning)], false),
                (t("page-detail-ordinary"), finding.ordinary.iter().map(say).collect(), true),
                (t("page-detail-next"), vec![say(&finding.next_step)], false),
                (t("page-detail-rarity"), grounds(finding), false),
                (t("page-detail-basis"), vec![basis_words(finding.basis)], false),
            ],
            with_ranges: finding.evidence.iter().any(|measurement| measurement.ordinary.is_some()),
            measurements: measurements(&finding.evidence),
            places,
            notes,
        }
    }
}

/// What the severity rests on, in whole sentences.
fn grounds(finding: &Finding) -> Vec<String> {
    let wording = severity_wording(finding.severity);
    match &finding.grounds {
        Grounds::Fact => vec![t("page-rarity-fact")],
        Grounds::Rule { rule, .. } => vec![wording, say(&Text::new("page-rarity-rule").message("rule", rule.clone()))],
        Grounds::Rate { rarity, cap } => {
            let rate = Text::new("page-rarity").integer("shown", rarity.shown).integer("photos", rarity.photos);
            let set = Text::new("page-rarity-set").verbatim("set", rarity.test_set.clone());
            let mut sentences = vec![wording, say(&rate.message("upper", percent(rarity.upper_95))), say(&set)];
            if Severity::from_upper_bound(rarity.upper_95) > *cap {
                sentences.push(say(&Text::new("page-rarity-capped").verbatim("word", severity_word(*cap).to_lowercase())));
            }
            sentences
        }
    }
}

fn measurements(evidence: &[Measurement]) -> Vec<Row> {
    let row = |measurement: &Measurement| {
        let cells = [measured(measurement), ordinary(measurement)];
        Row::plain(measurement.name.id.clone(), say(&measurement.name), cells)
    };
    evidence.iter().map(row).collect()
}

/// Rows of the places, and what they do not show.
fn places(region: &Region) -> (Vec<Row>, Vec<String>) {
    let mut notes = Vec::new();
    if let Region::Bytes { offset, len } = region {
        let (offset, len) = (value(Unit::Offset, *offset as f64, 0), value(Unit::Bytes, *len as f64, 0));
        notes.push(say(&Text::new("page-region-bytes").verbatim("offset", offset).verbatim("len", len)));
    }
    let rects = region.rects();
    if rects.len() > MAX_PLACES {
        notes.push(say(&Text::new("page-places-more").integer("count", rects.len() - MAX_PLACES)));
    }
    let rows = rects.iter().take(MAX_PLACES).enumerate().map(|(i, rect)| {
        let cells = [rect.x, rect.y, rect.width, rect.height].map(|px| value(Unit::Pixels, px.into(), 0));
        Row::plain(String::new(), (i + 1).to_string(), cells)
    });
    (rows.collect(), notes)
}

/// Checks that ended alike.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckGroup {
    /// How they ended, as tests know it.
    pub status: &'static str,
    /// How they ended.
    pub title: &'static str,
    /// Code, layer, name, and the reason where there is one.
    pub lines: Vec<(String, Basis, String, String)>,
}

/// The checks by how they ended, groups without any left out.
pub fn checks(state: &State) -> Vec<CheckGroup> {
    let group = |status, title, lines| CheckGroup { status, title, lines };
    let mut groups = [
        group("found", "page-checks-found", Vec::new()),
        group("nothing_found", "page-checks-nothing", Vec::new()),
        group("not_usable", "page-checks-unusable", Vec::new()),
        group("failed", "page-checks-failed", Vec::new()),
        group("pending", "page-checks-pending", Vec::new()),
    ];
    for check in &state.run.checks {
        let (index, reason) = match &check.status {
            Status::Found => (0, String::new()),
            Status::NothingFound => (1, String::new()),
            Status::NotUsable { reason } => (2, say(reason)),
            Status::Failed { reason } => (3, say(reason)),
        };
        groups[index].lines.push((check.code.to_string(), check.basis, say(&check.name), reason));
    }
    for check in state.run.pending() {
        groups[4].lines.push((check.code.to_string(), check.basis, say(&check.name), String::new()));
    }
    groups.into_iter().filter(|group| !group.lines.is_empty()).collect()
}

/// The file as it came.
pub fn file(state: &State) -> Vec<Row> {
    let Some(picture) = &state.picture else { return Vec::new() };
    let mut rows = vec![fact("page-file-name", picture.name.clone()), fact("page-file-size", size(picture.bytes))];
    let Some(file) = &state.run.file else { return rows };
    let is_known = file.format != "unknown";
    rows.push(fact("page-file-kind", if is_known { file.format.to_uppercase() } else { t("page-file-kind-unknown") }));
    if file.width_px > 0 && file.height_px > 0 {
        let size = Text::new("value-dimensions").integer("width", file.width_px).integer("height", file.height_px);
        rows.push(fact("page-file-dimensions", say(&size)));
    }
    if file.orientation > 1 {
        let turned = Text::new("page-file-orientation-turned").integer("value", file.orientation);
        rows.push(fact("page-file-orientation", say(&turned)));
    }
    rows.push(fact("page-file-hash", file.sha256.clone()));
    rows
}

/// What the network ran on, and why; empty before the report is there.
pub fn runtime(state: &State) -> Vec<Row> {
    let Some(report) = &state.run.report else { return Vec::new() };
    let mut rows = vec![
        fact("page-runtime-backend", say(&backend(report.runtime.backend))),
        fact("page-runtime-reason", say(&report.runtime.reason)),
    ];
    if let Some(error) = report.runtime.self_test_error {
        rows.push(fact("page-runtime-self-test", value(Unit::Plain, error, 6)));
    }
    if let Some(problem) = &state.model_problem {
        rows.push(fact("page-runtime-problem", say(problem)));
    }
    if let Some(model) = &report.model {
        rows.push(fact("page-runtime-model", model.id.clone()));
        rows.push(fact("page-runtime-quantization", model.quantization.clone()));
    }
    rows.push(fact("page-runtime-version", format!("{} {}", report.tool.name, report.tool.version)));
    rows
}

fn fact(name: &'static str, words: String) -> Row {
    Row::plain(name, t(name), [words])
}

/// What a state says in place of findings, or beside them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Notice {
    /// Empty where the sentence stands alone.
    pub title: String,
    /// Why, and what helps.
    pub sentences: Vec<String>,
    /// Only a reload helps.
    pub with_reload: bool,
    /// The same file can be tried again.
    pub with_again: bool,
}

/// The notice of a state; without sentences where there is nothing to say.
pub fn notice(state: &State) -> Notice {
    let reload = |id| Notice { sentences: vec![t(id)], with_reload: true, ..Notice::default() };
    match state.name() {
        "not-loaded" => return reload("page-not-loaded"),
        "no-worker" => return reload("page-no-worker"),
        _ => {}
    }
    let (title, reason, help, with_again) = match &state.run.phase {
        Phase::Refused(kind, reason) => {
            let (title, help) = match kind {
                Refusal::Empty => ("page-refused-empty", "page-refused-empty-help"),
                Refusal::Unsupported => ("page-refused-unsupported", "page-refused-unsupported-help"),
                Refusal::TooLarge => ("page-refused-too-large", "page-refused-too-large-help"),
                Refusal::Damaged => ("page-refused-damaged", "page-refused-damaged-help"),
            };
            (title, Some(say(reason)), help, false)
        }
        Phase::Broken => ("page-refused-broken", None, "page-refused-broken-help", true),
        Phase::Unreadable => ("page-refused-unreadable", None, "page-refused-unreadable-help", false),
        _ => return Notice::default(),
    };
    Notice { title: t(title), sentences: reason.into_iter().chain([t(help)]).collect(), with_reload: false, with_again }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{Code, Rarity, RectPx};

    #[test]
    fn a_capped_word_says_so_and_long_lists_are_counted() {
        let rarity = Rarity { shown: 1, photos: 2000, upper_95: 0.002, test_set: "t".into() };
        let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
        let mut finding = Finding::new(Code::new("network/generator-traces"), Basis::Network, grounds, 2);
        finding.region = Region::Rects(vec![RectPx { x: 1, y: 2, width: 3, height: 4 }; 14]);
        let card = Card::new("k", &finding);
        assert_eq!(card.severity, Severity::Moderate);
        let rarity = &card.sections[3].1;
        assert!(rarity[1].starts_with("One of 2000 ordinary photos"), "{rarity:?}");
        assert!(rarity[3].ends_with("more than moderate."), "{rarity:?}");
        assert_eq!((card.places.len(), card.notes.len()), (MAX_PLACES, 1));
        assert_eq!(card.places[0].cells[2].words, "3 px");
    }

    #[test]
    fn every_refusal_has_its_sentences() {
        for kind in [Refusal::Empty, Refusal::Unsupported, Refusal::TooLarge, Refusal::Damaged] {
            let mut state = State::default();
            state.end(Phase::Refused(kind, Text::new("page-ready")));
            let notice = notice(&state);
            assert!(!notice.title.starts_with("page-"));
            assert_eq!(notice.sentences.len(), 2);
        }
        assert_eq!(notice(&State::default()), Notice::default());
    }
}
