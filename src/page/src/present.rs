//! What a finding, a check or a file looks like in words: plain rows and texts that the components only have to show.

use telltale_catalogue::visible;
use telltale_report::{
    Arrival, Basis, Check, Code, FileFacts, Finding, Grounds, Measurement, RectPx, Region, Report, Severity, Status, Text, Thing,
    Unit, protocol::Refusal,
};

use crate::method;
use crate::rate_plot::RatePlot;
use crate::sentence::{backend, network_left_out};
use crate::state::{Phase, State};
use crate::things;
use crate::words::{basis_words, kind_label, measured, ordinary, say, severity_word, severity_wording, size, t, t_or, value};

/// Places beyond these are counted, not listed.
const MAX_PLACES: usize = 12;
/// The note that a file looks like a re-saved copy.
const RESAVED: &str = "file/resaved-copy";
/// The reasons for which Content Credentials that a file may have stay unread.
const UNREAD: [&str; 2] = ["reason-no-credentials-reader", "reason-credentials-reader-broke"];

/// A row of a table, or a line of a tree.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Name for tests.
    pub key: String,
    /// The row's head.
    pub head: String,
    /// The cells behind it.
    pub cells: Vec<Cell>,
    /// The layer of evidence that it belongs to.
    pub basis: Option<Basis>,
    /// In a tree: the levels above it.
    pub depth: usize,
    /// In a tree: whether what lies in it is shown; none where nothing does.
    pub is_open: Option<bool>,
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
        Self { key: key.into(), head, cells, ..Self::default() }
    }

    /// A sentence.
    pub fn sentence(head: String) -> Self {
        Self { head, ..Self::default() }
    }
}

/// A part of a finding's detail: heading, sentences, and whether these are a list.
pub type Section = (String, Vec<Row>, bool);

/// A finding in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Stays the same while the finding does.
    pub key: String,
    /// The finding's code.
    pub code: String,
    /// The name of the group that begins with it; empty inside of one.
    pub heading: String,
    /// Its name.
    pub name: String,
    /// What was seen.
    pub phenomenon: String,
    /// The layer that it rests on.
    pub basis: Basis,
    /// How unusual it is.
    pub severity: Severity,
    /// What is said about it.
    pub sections: Vec<Section>,
    /// Measured values.
    pub measurements: Vec<Row>,
    /// Whether ranges of ordinary photos stand beside them.
    pub with_ranges: bool,
    /// Places in the picture.
    pub places: Vec<Row>,
    /// What the tables leave out.
    pub notes: Vec<Row>,
    /// Where the measured value lies among ordinary photos.
    pub plot: Option<RatePlot>,
}

impl Card {
    /// The finding `finding`, known to the page as `key`, in a picture with these things.
    pub fn new(key: &str, finding: &Finding, things: &[Thing]) -> Self {
        let is_fact = finding.severity == Severity::Info;
        let why = if is_fact { "page-detail-reasoning-fact" } else { "page-detail-reasoning" };
        let (places, notes) = places(&finding.region);
        let one = |sentence| vec![Row::sentence(sentence)];
        let with_ranges = finding.evidence.iter().any(|measurement| measurement.ordinary.is_some());
        let agreeing = finding.agreeing.iter().map(|other| Row::sentence(say(&other.agreement()))).collect();
        let ordinary: Vec<Row> = finding.ordinary.iter().map(|text| Row::sentence(say(text))).collect();
        Self {
            key: key.to_owned(),
            code: finding.code.to_string(),
            heading: String::new(),
            name: say(&finding.name),
            phenomenon: say(&finding.phenomenon),
            basis: finding.basis,
            severity: finding.severity,
            sections: [
                (t(why), one(say(&finding.reasoning)), false),
                (t("page-detail-agreeing"), agreeing, true),
                (t("things-at"), things::at(finding, things).into_iter().map(Row::sentence).collect(), false),
                (t("page-detail-ordinary"), ordinary, true),
                (t("page-detail-next"), one(say(&finding.next_step)), false),
                (t("page-detail-rarity"), grounds(finding).into_iter().map(Row::sentence).collect(), false),
                (t("group-kind"), finding.kind.map(|kind| Row::sentence(t(kind_label(kind)))).into_iter().collect(), false),
                (t("page-detail-basis"), one(basis_words(finding.basis)), false),
            ]
            .into_iter()
            .filter(|(_, sentences, _)| !sentences.is_empty())
            .collect(),
            with_ranges,
            measurements: measurements(&finding.evidence, with_ranges),
            places,
            notes,
            plot: RatePlot::of(finding),
        }
    }
}

/// The cards of findings in their order, the first of each group with its heading, each with the thing that stands there and with how
/// its check works.
pub fn cards(listed: Vec<(String, &(String, Finding))>, state: &State) -> Vec<Card> {
    let things = state.run.report.as_ref().map_or(&[][..], |report| &report.things);
    let mut last = String::new();
    let mut cards = Vec::with_capacity(listed.len());
    for (heading, (key, finding)) in listed {
        let mut card = Card::new(key, finding, things);
        card.sections.extend(method::sections(state, finding));
        if heading != last {
            card.heading.clone_from(&heading);
            last = heading;
        }
        cards.push(card);
    }
    cards
}

/// What the severity rests on, in whole sentences.
fn grounds(finding: &Finding) -> Vec<String> {
    let wording = severity_wording(finding.severity);
    match &finding.grounds {
        Grounds::Fact => vec![t("page-rarity-fact")],
        Grounds::Rule { rule, severity } => {
            let word = severity_word(*severity);
            vec![say(&Text::new("page-rarity-rule").verbatim("word", word).message("rule", rule.clone()))]
        }
        Grounds::Rate { rarity, cap } => {
            let mut sentences: Vec<String> = [wording].into_iter().chain(rarity.sentences().iter().map(say)).collect();
            if Severity::from_upper_bound(rarity.upper_95) > *cap {
                sentences.push(say(&Text::new("page-rarity-capped").verbatim("word", severity_word(*cap))));
            }
            sentences
        }
    }
}

fn measurements(evidence: &[Measurement], with_ranges: bool) -> Vec<Row> {
    let row = |measurement: &Measurement| {
        // Without any range a column of dashes would only puzzle.
        let range = with_ranges.then(|| ordinary(measurement));
        Row::plain(
            measurement.name.id.clone(),
            say(&measurement.name),
            [Some(measured(measurement)), range].into_iter().flatten(),
        )
    };
    evidence.iter().map(row).collect()
}

/// Rows of the places, and what they do not show.
fn places(region: &Region) -> (Vec<Row>, Vec<Row>) {
    let mut notes = Vec::new();
    if let Region::Bytes { offset, len } = region {
        let (offset, len) = (value(Unit::Offset, *offset as f64, 0), value(Unit::Bytes, *len as f64, 0));
        notes.push(Row::sentence(say(&Text::new("page-region-bytes").verbatim("offset", offset).verbatim("len", len))));
    }
    for (i, stroke) in region.strokes().iter().enumerate() {
        let points: Vec<String> = stroke.points.iter().map(|[x, y]| format!("({x}, {y})")).collect();
        let kind = Text::new(format!("desk-kind-{}", stroke.kind));
        let text = Text::new("drawn-stroke").integer("number", i + 1).message("kind", kind);
        notes.push(Row::sentence(say(&text.verbatim("points", points.join(" – ")))));
    }
    let rects = region.rects();
    if rects.len() > MAX_PLACES {
        notes.push(Row::sentence(say(&Text::new("page-places-more").integer("count", rects.len() - MAX_PLACES))));
    }
    let rows = rects.iter().take(MAX_PLACES).enumerate().map(|(i, rect)| {
        let cells = [rect.x, rect.y, rect.width, rect.height].map(|px| value(Unit::Pixels, px.into(), 0));
        Row::plain(String::new(), (i + 1).to_string(), cells)
    });
    (rows.collect(), notes)
}

/// How checks end, as tests know it, and the heading over those that ended so.
pub const CHECK_GROUPS: [(&str, &str); 5] = [
    ("found", "page-checks-found"),
    ("nothing_found", "page-checks-nothing"),
    ("not_usable", "page-checks-unusable"),
    ("failed", "page-checks-failed"),
    ("pending", "page-checks-pending"),
];

/// The checks of one of the [`CHECK_GROUPS`]: the reason where there is one, what it looks for, what it cannot see.
pub fn checks(state: &State, group: &str) -> Vec<Row> {
    let mut rows = ended_checks(&state.run.checks, group);
    let pending = state.run.pending().filter(|_| group == "pending");
    rows.extend(pending.map(|check| check_row(&check.code, &check.name, check.basis, None)));
    rows
}

/// [`checks`] without those that did not run.
pub fn ended_checks(checks: &[Check], group: &str) -> Vec<Row> {
    let of_group = checks.iter().filter_map(|check| {
        let (status, reason) = match &check.status {
            Status::Found => ("found", None),
            Status::NothingFound => ("nothing_found", None),
            Status::NotUsable { reason } => ("not_usable", Some(reason)),
            Status::Failed { reason } => ("failed", Some(reason)),
        };
        (status == group).then(|| check_row(&check.code, &check.name, check.basis, reason))
    });
    of_group.collect()
}

fn check_row(code: &Code, name: &Text, basis: Basis, reason: Option<&Text>) -> Row {
    let about = |part: &str| t_or(format!("{}-{part}", code.message_stem()), "");
    let cells = [reason.map(say).unwrap_or_default(), about("looks-for"), about("blind-to")];
    Row { basis: Some(basis), ..Row::plain(code.as_str(), say(name), cells) }
}

/// The file as it came.
pub fn file(state: &State) -> Vec<Row> {
    let Some(picture) = &state.picture else { return Vec::new() };
    let mut rows = vec![fact("page-file-name", visible(&picture.name).into_owned()), fact("page-file-size", size(picture.bytes))];
    rows.extend(state.run.file.iter().flat_map(|file| file_facts(file, picture.arrival)));
    rows
}

/// What is known of a file besides its name and size.
pub fn file_facts(file: &FileFacts, arrival: Option<Arrival>) -> Vec<Row> {
    let is_known = file.format != "unknown";
    let kind = if is_known { file.format.to_ascii_uppercase() } else { t("page-file-kind-unknown") };
    let mut rows = vec![fact("page-file-kind", kind)];
    if file.width_px > 0 && file.height_px > 0 {
        let size = Text::new("value-dimensions").integer("width", file.width_px).integer("height", file.height_px);
        rows.push(fact("page-file-dimensions", say(&size)));
    }
    if let Some(part) = file.part {
        rows.push(fact("part-file", say(&in_place("part-file-place", part))));
    }
    if file.orientation > 1 {
        let turned = Text::new("page-file-orientation-turned").integer("value", file.orientation);
        rows.push(fact("page-file-orientation", say(&turned)));
    }
    if let Some(arrival) = arrival {
        let name = format!("page-file-arrival-{}", arrival.name().replace('_', "-"));
        rows.push(fact("page-file-arrival", say(&Text::new(name))));
    }
    rows.push(fact("page-file-hash", file.sha256.clone()));
    rows
}

/// What the way in may have removed, where that is more than usual; empty otherwise.
pub fn way_in(state: &State) -> String {
    let arrival = state.picture.as_ref().and_then(|picture| picture.arrival);
    let changes = arrival.filter(|arrival| matches!(arrival, Arrival::Pasted | Arrival::PickedOnPhone));
    changes.and_then(Arrival::limit).map(t).unwrap_or_default()
}

/// Why this analysis sees less than others, in sentences that must not be overlooked.
pub fn cautions(state: &State) -> Vec<Row> {
    let mut cautions = Vec::new();
    if !state.run.has_results() {
        return cautions;
    }
    if let Some(problem) = &state.model_problem {
        cautions.push(Row::sentence(say(&network_left_out(problem))));
    }
    cautions.push(Row::sentence(unread_caution(&state.run.checks)));
    cautions.push(Row::sentence(failed_caution(&state.run.checks)));
    cautions.push(Row::sentence(copy_caution(state.run.findings.iter().map(|(_, finding)| finding))));
    cautions.retain(|caution| !caution.head.is_empty());
    cautions
}

/// That only a part is looked at; empty where all of it is.
pub fn part_caution(file: &FileFacts) -> String {
    file.part.map(|part| say(&in_place("limit-part", part))).unwrap_or_default()
}

fn in_place(id: &'static str, rect: RectPx) -> Text {
    let text = Text::new(id).integer("x", rect.x).integer("y", rect.y);
    text.integer("width", rect.width).integer("height", rect.height)
}

/// That Content Credentials may be there and were not read; empty where none were missed. The strongest of all signs may be in them.
pub fn unread_caution(checks: &[Check]) -> String {
    let unread = checks.iter().find_map(|check| match &check.status {
        Status::NotUsable { reason } if UNREAD.contains(&&*reason.id) => Some(say(reason)),
        _ => None,
    });
    unread.unwrap_or_default()
}

/// That checks broke, which the counters do not tell from those that could not be used; empty where none did.
pub fn failed_caution(checks: &[Check]) -> String {
    match checks.iter().filter(|check| matches!(check.status, Status::Failed { .. })).count() {
        0 => String::new(),
        count => say(&Text::new("page-caution-failed").integer("count", count)),
    }
}

/// That a re-saved copy shows less; empty where the file does not look like one.
pub fn copy_caution<'a>(mut findings: impl Iterator<Item = &'a Finding>) -> String {
    if findings.any(|finding| finding.code.as_str() == RESAVED) { t("page-caution-copy") } else { String::new() }
}

/// What the network ran on, and why; empty before the report is there.
pub fn runtime(state: &State) -> Vec<Row> {
    let Some(report) = &state.run.report else { return Vec::new() };
    let mut rows = ran_on(report);
    if let Some(problem) = &state.model_problem {
        rows.insert(rows.len() - 1, fact("page-runtime-problem", say(problem)));
    }
    rows
}

/// [`runtime`] as far as the report itself knows it, the version last.
pub fn ran_on(report: &Report) -> Vec<Row> {
    let mut rows = vec![
        fact("page-runtime-backend", say(&backend(report.runtime.backend))),
        fact("page-runtime-reason", say(&report.runtime.reason)),
    ];
    if let Some(error) = report.runtime.self_test_error {
        rows.push(fact("page-runtime-self-test", value(Unit::Plain, error, 6)));
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

/// What a report cannot tell.
pub fn limits(state: &State) -> Vec<Row> {
    state.run.report.iter().flat_map(|report| &report.limits).map(|limit| Row::sentence(say(limit))).collect()
}

/// What a state says in place of findings, or beside them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Notice {
    /// Empty where the sentence stands alone.
    pub title: String,
    /// Why, and what helps.
    pub sentences: Vec<Row>,
    /// Only a reload helps.
    pub with_reload: bool,
    /// The same file can be tried again.
    pub with_again: bool,
}

/// The notice of a state; without sentences where there is nothing to say.
pub fn notice(state: &State) -> Notice {
    let reload = |id| Notice { sentences: vec![Row::sentence(t(id))], with_reload: true, ..Notice::default() };
    match state.name() {
        "not-loaded" if state.is_seal_refused => return reload("page-not-sealed"),
        "not-loaded" => return reload("page-not-loaded"),
        // What the network runs on is said by the first worker that gets ready.
        "no-worker" if state.runtime.is_none() => return reload("page-no-worker-started"),
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
    let sentences = reason.into_iter().chain([t(help)]).map(Row::sentence).collect();
    Notice { title: t(title), sentences, with_reload: false, with_again }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Picture, Preparation};
    use crate::words::speak;
    use telltale_catalogue::Catalogue;
    use telltale_report::{Code, Quantile, Rarity};

    #[test]
    fn a_capped_word_says_so_and_long_lists_are_counted() {
        let rarity =
            Rarity { shown: 1, photos: 2000, upper_95: 0.002, test_set: "training-photos-once".into(), ..Rarity::default() };
        let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
        let mut finding = Finding::new(Code::new("network/generator-traces"), Basis::Network, grounds, 2);
        finding.region = Region::Rects(vec![RectPx { x: 1, y: 2, width: 3, height: 4 }; 14]);
        let card = Card::new("k", &finding, &[]);
        assert_eq!(card.severity, Severity::Moderate);
        let rarity = &card.sections[3].1;
        assert!(rarity[1].head.starts_with("One of 2000 ordinary photos"), "{rarity:?}");
        assert!(rarity[3].head.ends_with("more than “Moderate”."), "{rarity:?}");
        assert_eq!((card.places.len(), card.notes.len()), (MAX_PLACES, 1));
        assert_eq!(card.places[0].cells[2].words, "3 px");
    }

    #[test]
    fn a_count_that_the_highest_ordinary_value_seems_to_contradict_is_explained() {
        speak(Catalogue::new("en"));
        let ordinary = vec![Quantile { share: 1.0, at_most: 373.0 }];
        let test_set = "originals".into();
        let rarity = Rarity { shown: 2, photos: 1271, upper_95: 0.005, value: 400.0, ordinary, test_set, ..Rarity::default() };
        let grounds_of =
            |rarity| grounds(&Finding::new(Code::new("a/b"), Basis::Pixels, Grounds::Rate { rarity, cap: Severity::High }, 2));
        assert!(grounds_of(rarity.clone())[2].contains("it is careful"), "{:?}", grounds_of(rarity.clone()));
        let within = Rarity { value: 300.0, ..rarity };
        assert!(grounds_of(within.clone()).iter().all(|sentence| !sentence.contains("careful")), "{:?}", grounds_of(within));
    }

    #[test]
    fn a_way_in_that_removes_much_says_so_at_once() {
        for arrival in Arrival::ALL {
            let mut state = State::default();
            state.open(Picture::new(1, "a.jpg", 10, Some(arrival)));
            let sentence = way_in(&state);
            assert!(!sentence.starts_with("limit-"));
            assert_eq!(!sentence.is_empty(), matches!(arrival, Arrival::Pasted | Arrival::PickedOnPhone), "{arrival:?}");
        }
    }

    #[test]
    fn content_credentials_that_stay_unread_are_told_beside_the_headline() {
        speak(Catalogue::new("en"));
        let said = |reason: &'static str| {
            let status = Status::NotUsable { reason: Text::new(reason) };
            let (code, basis) = (Code::new("credentials/manifest"), Basis::Signed);
            let mut state = State::default();
            state.run.checks = vec![Check { code, name: Text::new("n"), basis, status, duration_ms: None }];
            state.run.end(Phase::Done);
            cautions(&state).into_iter().map(|caution| caution.head).collect::<Vec<_>>()
        };
        for reason in UNREAD {
            assert_eq!(said(reason), [Catalogue::new("en").plain(reason)]);
        }
        assert_eq!(said("reason-not-jpeg"), Vec::<String>::new());
    }

    #[test]
    fn checks_that_broke_are_named_beside_the_headline() {
        speak(Catalogue::new("en"));
        let check =
            |status| Check { code: Code::new("a/b"), name: Text::new("n"), basis: Basis::Stated, status, duration_ms: None };
        let failed = || check(Status::Failed { reason: Text::new("r") });
        let mut state = State::default();
        state.run.phase = Phase::Done;
        state.run.checks = vec![check(Status::NothingFound), check(Status::NotUsable { reason: Text::new("r") })];
        assert_eq!(cautions(&state), []);
        state.run.checks.push(failed());
        assert!(cautions(&state)[0].head.starts_with("One check stopped with an error"), "{:?}", cautions(&state));
        state.run.checks.push(failed());
        assert!(cautions(&state)[0].head.starts_with("2 checks stopped with an error"), "{:?}", cautions(&state));
    }

    #[test]
    fn what_keeps_the_page_from_working_is_named_by_its_cause() {
        let said = |state: &State| notice(state).sentences[0].head.clone();
        let mut state = State { preparation: Preparation::Failed, ..State::default() };
        assert_eq!(said(&state), t("page-not-loaded"));
        state.is_seal_refused = true;
        assert_eq!(said(&state), t("page-not-sealed"));
        let mut state = State { preparation: Preparation::Loaded, worker_missing: true, ..State::default() };
        assert_eq!(said(&state), t("page-no-worker-started"), "none was ever ready");
        state.runtime = Some(crate::state::tests::report().runtime);
        assert_eq!(said(&state), t("page-no-worker"));
        assert!(notice(&state).with_reload);
    }

    #[test]
    fn every_refusal_has_its_sentences() {
        for kind in [Refusal::Empty, Refusal::Unsupported, Refusal::TooLarge, Refusal::Damaged] {
            let mut state = State::default();
            state.run.end(Phase::Refused(kind, Text::new("page-ready")));
            let notice = notice(&state);
            assert!(!notice.title.starts_with("page-"));
            assert_eq!(notice.sentences.len(), 2);
        }
        assert_eq!(notice(&State::default()), Notice::default());
    }
}
