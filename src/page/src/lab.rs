//! The lab's raw views as rows: how the file is built, and what it says about itself. They are not findings.
//!
//! Whatever stands here was written by whoever made the file. It is only ever text, and only so much of it is shown at once that
//! a file with thousands of entries cannot hold the page up. A filter does not mind the case of ASCII letters; that of all others
//! would cost more bytes than the rest of this module.

use telltale_catalogue::visible;
use telltale_report::{Group, Part, Sensitivity, Stated, Statement, Structure, Text};

use crate::present::{Cell, Row};
use crate::words::{say, size, t};

/// Rows that are shown at first, and that each press of "show more" adds.
pub const STEP: usize = 200;

/// The tree, line by line, without what lies in closed parts; the key of a line is its place, such as `2.0.1`. A filter shows the parts that hold its words and what they lie in.
pub fn tree(structure: &Structure, closed: &[String], filter: &str) -> Vec<Row> {
    let mut lines = Vec::new();
    grow(&structure.parts, "", 0, closed, &filter.trim().to_ascii_lowercase(), &mut lines);
    lines
}

/// Whether anything was added.
fn grow(parts: &[Part], above: &str, depth: usize, closed: &[String], filter: &str, lines: &mut Vec<Row>) -> bool {
    let n_before = lines.len();
    for (i, part) in parts.iter().enumerate() {
        let path = format!("{above}{i}");
        let n_here = lines.len();
        let is_open = !filter.is_empty() || !closed.contains(&path);
        let row = Row { depth, is_open: (!part.children.is_empty()).then_some(is_open), key: path, ..row_of(part) };
        let fits = contains(&row, filter);
        let inside = format!("{}.", row.key);
        lines.push(row);
        let holds = is_open && grow(&part.children, &inside, depth + 1, closed, filter, lines);
        if !fits && !holds {
            lines.truncate(n_here);
        }
    }
    lines.len() > n_before
}

fn row_of(part: &Part) -> Row {
    let name = visible(&part.name).into_owned();
    let name = match part.count {
        0 | 1 => name,
        count => say(&Text::new("page-lab-run").verbatim("name", name).integer("count", count)),
    };
    let note = part.note.as_ref().map(say).unwrap_or_default();
    Row::plain("", name, [note, part.offset_bytes.to_string(), size(part.len_bytes)])
}

/// How many statements of a group fit the filter.
pub fn n_statements(stated: &Stated, group: Group, filter: &str) -> usize {
    let filter = filter.trim().to_ascii_lowercase();
    stated.statements.iter().filter(|statement| statement.group == group && fits(statement, &filter)).count()
}

/// The first `n` statements of a group that fit the filter: key, value and a mark on what is left out of exports, offset.
pub fn statements(stated: &Stated, group: Group, filter: &str, n: usize) -> Vec<Row> {
    let filter = filter.trim().to_ascii_lowercase();
    let wanted = stated.statements.iter().filter(|statement| statement.group == group && fits(statement, &filter));
    let row = |statement: &Statement| {
        let value = visible(statement.value.as_deref().unwrap_or_default()).into_owned();
        let value = if statement.is_cut { format!("{value} …") } else { value };
        let left_out = statement.sensitivity.map(left_out).unwrap_or_default();
        let value = Cell { words: value, title: left_out, alert: statement.sensitivity.is_some() };
        let offset = Cell { words: statement.offset_bytes.to_string(), ..Cell::default() };
        let key = visible(&statement.key).into_owned();
        Row { key: statement.key.clone(), head: key, cells: vec![value, offset], ..Row::default() }
    };
    wanted.take(n).map(row).collect()
}

/// The name of a group.
pub fn group_title(group: Group) -> String {
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

    fn structure() -> Structure {
        let exif = Part { children: vec![Part::new("IFD0", 20, 50), Part::new("GPS", 70, 30)], ..Part::new("APP1", 2, 100) };
        let scans = Part { count: 9, note: Some(Text::new("structure-cut")), ..Part::new("RST", 102, 900) };
        Structure { parts: vec![Part::new("SOI", 0, 2), exif, scans] }
    }

    fn names(lines: &[Row]) -> Vec<(usize, &str)> {
        lines.iter().map(|line| (line.depth, line.head.as_str())).collect()
    }

    #[test]
    fn closed_parts_keep_what_lies_in_them_to_themselves() {
        let open = tree(&structure(), &[], "");
        assert_eq!(names(&open), [(0, "SOI"), (0, "APP1"), (1, "IFD0"), (1, "GPS"), (0, "RST × 9")]);
        assert_eq!((open[1].is_open, open[2].is_open, open[2].key.as_str()), (Some(true), None, "1.0"));
        let closed = tree(&structure(), &["1".to_owned()], "");
        assert_eq!(names(&closed), [(0, "SOI"), (0, "APP1"), (0, "RST × 9")]);
    }

    #[test]
    fn a_filter_finds_what_is_closed_and_shows_where_it_lies() {
        let closed = ["1".to_owned()];
        assert_eq!(names(&tree(&structure(), &closed, " gps")), [(0, "APP1"), (1, "GPS")]);
        assert_eq!(names(&tree(&structure(), &closed, "cut off")), [(0, "RST × 9")]);
        assert_eq!(names(&tree(&structure(), &closed, "nothing")), []);
    }

    fn statement(key: &str, value: &str, sensitivity: Option<Sensitivity>) -> Statement {
        let (key, value) = (key.to_owned(), Some(value.to_owned()));
        Statement { group: Group::Exif, key, value, is_cut: false, offset_bytes: 12, sensitivity }
    }

    #[test]
    fn statements_are_filtered_counted_and_marked() {
        let mut statements_: Vec<Statement> = (0..500).map(|i| statement(&format!("exif:{i}"), "word", None)).collect();
        statements_.push(statement("exif:Artist", "A. Person\u{202e}", Some(Sensitivity::Name)));
        let stated = Stated { statements: statements_, n_left_out: 0 };
        assert_eq!(statements(&stated, Group::Exif, "", STEP).len(), STEP);
        assert_eq!((n_statements(&stated, Group::Exif, ""), n_statements(&stated, Group::Xmp, "")), (501, 0));
        let found = statements(&stated, Group::Exif, "PERSON", STEP);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].cells[0].words, "A. Person‹U+202E›");
        assert!(found[0].cells[0].alert && !found[0].cells[0].title.starts_with("page-"));
    }

    #[test]
    fn every_group_and_every_kind_of_sensitive_value_has_words() {
        assert!(Group::ALL.iter().all(|group| !group_title(*group).starts_with("page-")));
        assert!(Sensitivity::ALL.iter().all(|kind| !left_out(*kind).starts_with("page-")));
    }
}
