//! The lab's raw views as rows: how the file is built, and what it says about itself. They are not findings.
//!
//! Whatever stands here was written by whoever made the file. It is only ever text, and only so much of it is shown at once that
//! a file with thousands of entries cannot hold the page up. A filter does not mind the case of ASCII letters; that of all others
//! would cost more bytes than the rest of this module.

use telltale_catalogue::visible;
use telltale_report::{Group, Part, Sensitivity, Statement, Text, Unit};

use crate::lab_view::Viewing;
use crate::present::{Cell, Row};
use crate::state::State;
use crate::words::{say, size, t, value};

/// Rows that are shown at first, and that each press of "show more" adds.
const STEP: usize = 200;

/// The lab's drawer, as the reader has arranged it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lab {
    /// Closed, nothing in it is made.
    pub is_open: bool,
    /// What the reader looks for.
    pub filter: String,
    /// Parts of the tree, by their places, and groups, by their names, that are folded.
    pub folded: Vec<String>,
    /// How often "show more" was pressed, by the names of groups.
    pub more: Vec<&'static str>,
    /// The view of the picture.
    pub viewing: Viewing,
}

impl Lab {
    /// Whether something is folded.
    pub fn is_folded(&self, what: &str) -> bool {
        self.folded.iter().any(|known| known == what)
    }

    /// Folds or unfolds.
    pub fn fold(&mut self, what: &str) {
        match self.folded.iter().position(|known| known == what) {
            Some(i) => drop(self.folded.remove(i)),
            None => self.folded.push(what.to_owned()),
        }
    }

    /// Another filter begins at the top.
    pub fn look_for(&mut self, filter: String) {
        (self.filter, self.more) = (filter, Vec::new());
    }
}

/// The tree, line by line, without what lies in folded parts; the key of a line is its place, such as `2.0.1`. A filter shows the
/// parts that hold its words and what they lie in.
pub fn tree(state: &State) -> Vec<Row> {
    let mut lines = Vec::new();
    if let Some(report) = state.run.report.as_ref().filter(|_| state.lab.is_open) {
        grow(&report.structure.parts, "", 0, &state.lab, &wanted(state), &mut lines);
    }
    lines
}

/// Whether anything was added.
fn grow(parts: &[Part], above: &str, depth: usize, lab: &Lab, filter: &str, lines: &mut Vec<Row>) -> bool {
    let n_before = lines.len();
    for (i, part) in parts.iter().enumerate() {
        let path = format!("{above}{i}");
        let n_here = lines.len();
        let is_open = !filter.is_empty() || !lab.is_folded(&path);
        let row = Row { depth, is_open: (!part.children.is_empty()).then_some(is_open), key: path, ..row_of(part) };
        let fits = contains(&row, filter);
        let inside = format!("{}.", row.key);
        lines.push(row);
        let holds = is_open && grow(&part.children, &inside, depth + 1, lab, filter, lines);
        if !fits && !holds {
            lines.truncate(n_here);
        }
    }
    lines.len() > n_before
}

fn offset(bytes: u64) -> String {
    value(Unit::Count, bytes as f64, 0)
}

fn row_of(part: &Part) -> Row {
    let name = visible(&part.name).into_owned();
    let name = match part.count {
        0 | 1 => name,
        count => say(&Text::new("page-lab-run").verbatim("name", name).integer("count", count)),
    };
    let note = part.note.as_ref().map(say).unwrap_or_default();
    Row::plain("", name, [note, offset(part.offset_bytes), size(part.len_bytes)])
}

/// The statements of a group that fit the filter, as far as they are shown: key, value and a mark on what is left out of exports, offset.
pub fn statements(state: &State, group: Group) -> Vec<Row> {
    fitting(state, group).into_iter().take(n_shown(state, group)).map(statement_row).collect()
}

/// The button that shows more of a group; no words where there is no more.
pub fn more(state: &State, group: Group) -> String {
    let left = fitting(state, group).len().saturating_sub(n_shown(state, group));
    let is_folded = state.lab.is_folded(group.name());
    if left == 0 || is_folded { String::new() } else { say(&Text::new("page-lab-more").integer("count", left)) }
}

/// The heading of a group: its name and how many fit; no words where none does.
pub fn heading(state: &State, group: Group) -> String {
    match fitting(state, group).len() {
        0 => String::new(),
        n => say(&Text::new("page-lab-group-count").verbatim("title", group_title(group)).integer("count", n)),
    }
}

/// What is said instead of statements, or beside them.
pub fn note(state: &State) -> String {
    let stated = state.run.report.as_ref().map(|report| &report.stated);
    let is_silent = stated.is_none_or(|stated| stated.statements.is_empty());
    t(if is_silent {
        "page-lab-metadata-none"
    } else if Group::ALL.iter().all(|group| fitting(state, *group).is_empty()) {
        "page-lab-none-fits"
    } else {
        "page-lab-metadata-help"
    })
}

/// How many statements the report had no room for; no words where it had.
pub fn left_out_note(state: &State) -> String {
    match state.run.report.as_ref().map_or(0, |report| report.stated.n_left_out) {
        0 => String::new(),
        n => say(&Text::new("page-lab-cut").integer("count", n)),
    }
}

fn fitting(state: &State, group: Group) -> Vec<&Statement> {
    let filter = wanted(state);
    let report = state.run.report.as_ref().filter(|_| state.lab.is_open);
    let all = report.map_or(&[][..], |report| &report.stated.statements);
    all.iter().filter(|statement| statement.group == group && fits(statement, &filter)).collect()
}

fn n_shown(state: &State, group: Group) -> usize {
    let n_steps = 1 + state.lab.more.iter().filter(|name| **name == group.name()).count();
    if state.lab.is_folded(group.name()) { 0 } else { STEP * n_steps }
}

fn statement_row(statement: &Statement) -> Row {
    let value = visible(statement.value.as_deref().unwrap_or_default()).into_owned();
    let value = if statement.is_cut { format!("{value} …") } else { value };
    let left_out = statement.sensitivity.map(left_out).unwrap_or_default();
    let value = Cell { words: value, title: left_out, alert: statement.sensitivity.is_some() };
    let offset = Cell { words: offset(statement.offset_bytes), ..Cell::default() };
    let head = visible(&statement.key).into_owned();
    Row { key: statement.key.clone(), head, cells: vec![value, offset], ..Row::default() }
}

fn wanted(state: &State) -> String {
    state.lab.filter.trim().to_ascii_lowercase()
}

/// The name of a group.
fn group_title(group: Group) -> String {
    t(match group {
        Group::Container => "page-lab-group-container",
        Group::Text => "page-lab-group-text",
        Group::Exif => "page-lab-group-exif",
        Group::Xmp => "page-lab-group-xmp",
        Group::Iptc => "page-lab-group-iptc",
        Group::Photoshop => "page-lab-group-photoshop",
        Group::Icc => "page-lab-group-icc",
    })
}

fn left_out(sensitivity: Sensitivity) -> String {
    t(match sensitivity {
        Sensitivity::Position => "page-lab-left-out-position",
        Sensitivity::SerialNumber => "page-lab-left-out-serial-number",
        Sensitivity::Name => "page-lab-left-out-name",
        Sensitivity::Contact => "page-lab-left-out-contact",
        Sensitivity::Thumbnail => "page-lab-left-out-thumbnail",
        Sensitivity::DocumentId => "page-lab-left-out-document-id",
        Sensitivity::Path => "page-lab-left-out-path",
    })
}

fn fits(statement: &Statement, filter: &str) -> bool {
    filter.is_empty()
        || statement.key.to_ascii_lowercase().contains(filter)
        || statement.value.as_ref().is_some_and(|value| value.to_ascii_lowercase().contains(filter))
}

fn contains(row: &Row, filter: &str) -> bool {
    filter.is_empty()
        || row.head.to_ascii_lowercase().contains(filter)
        || row.cells.iter().any(|cell| cell.words.to_ascii_lowercase().contains(filter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{Report, Stated, Structure};

    fn state(stated: Stated) -> State {
        let exif = Part { children: vec![Part::new("IFD0", 20, 50), Part::new("GPS", 70, 30)], ..Part::new("APP1", 2, 100) };
        let scans = Part { count: 9, note: Some(Text::new("structure-cut")), ..Part::new("RST", 102, 900) };
        let structure = Structure { parts: vec![Part::new("SOI", 0, 2), exif, scans] };
        let mut state = State::default();
        state.run.report = Some(Report { structure, stated, ..crate::state::tests::report() });
        state.lab.is_open = true;
        state
    }

    fn names(lines: &[Row]) -> Vec<(usize, &str)> {
        lines.iter().map(|line| (line.depth, line.head.as_str())).collect()
    }

    #[test]
    fn folded_parts_keep_what_lies_in_them_to_themselves() {
        let mut state = state(Stated::default());
        let open = tree(&state);
        assert_eq!(names(&open), [(0, "SOI"), (0, "APP1"), (1, "IFD0"), (1, "GPS"), (0, "RST × 9")]);
        assert_eq!((open[1].is_open, open[2].is_open, open[2].key.as_str()), (Some(true), None, "1.0"));
        state.lab.fold("1");
        assert_eq!(names(&tree(&state)), [(0, "SOI"), (0, "APP1"), (0, "RST × 9")]);
        state.lab.is_open = false;
        assert_eq!(tree(&state), []);
    }

    #[test]
    fn a_filter_finds_what_is_folded_and_shows_where_it_lies() {
        let mut state = state(Stated::default());
        state.lab.fold("1");
        let mut found = |filter: &str| {
            state.lab.look_for(filter.into());
            tree(&state).into_iter().map(|line| line.head).collect::<Vec<_>>()
        };
        assert_eq!(found(" gps"), ["APP1", "GPS"]);
        assert_eq!(found("cut off"), ["RST × 9"]);
        assert!(found("nothing").is_empty());
    }

    fn statement(key: &str, value: &str, sensitivity: Option<Sensitivity>) -> Statement {
        let (key, value) = (key.to_owned(), Some(value.to_owned()));
        Statement { group: Group::Exif, key, value, is_cut: false, offset_bytes: 12, sensitivity }
    }

    #[test]
    fn statements_are_filtered_counted_marked_and_shown_step_by_step() {
        let mut all: Vec<Statement> = (0..500).map(|i| statement(&format!("exif:{i}"), "word", None)).collect();
        all.push(statement("exif:Artist", "A. Person\u{202e}", Some(Sensitivity::Name)));
        let mut state = state(Stated { statements: all, n_left_out: 3 });
        let shown = |state: &State| (statements(state, Group::Exif).len(), more(state, Group::Exif));
        assert_eq!(shown(&state), (STEP, "Show more (301 left)".into()));
        state.lab.more = vec!["exif", "exif"];
        assert_eq!(shown(&state), (501, String::new()));
        state.lab.fold("exif");
        assert_eq!(shown(&state), (0, String::new()));
        assert_eq!(heading(&state, Group::Exif), "EXIF (501)");
        assert!(heading(&state, Group::Xmp).is_empty());
        assert!(left_out_note(&state).starts_with("3 statements more"));

        state.lab.fold("exif");
        state.lab.look_for("PERSON".into());
        let found = statements(&state, Group::Exif);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].cells[0].words, "A. Person‹U+202E›");
        assert!(found[0].cells[0].alert && !found[0].cells[0].title.starts_with("page-"));
        state.lab.look_for("nothing".into());
        assert_eq!(note(&state), t("page-lab-none-fits"));
    }

    #[test]
    fn every_group_and_every_kind_of_sensitive_value_has_words() {
        assert!(Group::ALL.iter().all(|group| !group_title(*group).starts_with("page-")));
        assert!(Sensitivity::ALL.iter().all(|kind| !left_out(*kind).starts_with("page-")));
        assert_eq!(note(&state(Stated::default())), t("page-lab-metadata-none"));
    }
}
