//! libexif's own dumps: every entry of every directory, so that missing and invented ones can both be counted.

use std::collections::BTreeSet;

use telltale_report::Group;

use super::{Examined, Fact, get};
use crate::photos::Row;

/// Names under which libexif has the same entries.
const OTHER_NAMES: [(&str, &str); 2] =
    [("ISOSpeedRatings", "PhotographicSensitivity"), ("PrintImageMatching", "PrintImageMatching")];

/// Entries that stand for the structure, and are not in the dumps.
const STRUCTURE: [&str; 2] = ["JPEGInterchangeFormat", "JPEGInterchangeFormatLength"];

/// The dump of a row's file: the row of the same upstream name with `.parsed` behind it.
pub(super) fn dump_of<'a>(rows: &'a [Row], row: &Row) -> Option<&'a str> {
    let name =
        get(row, "upstream").rsplit('/').next().filter(|name| get(row, "repo") == "libexif/libexif" && !name.is_empty())?;
    let is_dump = |other: &&Row| get(other, "path").ends_with(&format!("-{name}.parsed"));
    rows.iter().find(is_dump).map(|dump| get(dump, "path"))
}

pub(super) fn judge(dump: &str, examined: &Examined) -> Vec<Fact> {
    let stated: BTreeSet<String> = examined
        .subject
        .metadata
        .statements
        .iter()
        .filter(|s| s.group == Group::Exif)
        .map(|s| s.key.trim_start_matches("exif:").to_owned())
        .filter(|key| key != "ThumbnailImage")
        .collect();
    let expected = entries(dump);
    let names: BTreeSet<&String> = expected.iter().map(|(name, _)| name).collect();
    let mut facts: Vec<Fact> = Vec::new();
    for (name, words) in &expected {
        let value = words.as_ref().filter(|_| !name.contains('/'));
        let says =
            |words: &String| examined.subject.metadata.values(&format!("exif:{name}")).any(|s| s.value.trim() == words.trim());
        let is_found = stated.contains(name) && value.is_none_or(says);
        facts.push(Fact::expect(is_found, format!("EXIF entry {name}")));
    }
    let is_new = |name: &&String| !names.contains(name) && !STRUCTURE.iter().any(|s| name.ends_with(s));
    facts.extend(stated.iter().filter(is_new).map(|name| Fact::Invented(format!("EXIF entry {name}"))));
    facts
}

/// Names of entries, those of the second directory behind `IFD1/`, and the words of those that are text. Empty ones state nothing.
fn entries(dump: &str) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    let mut prefix = "";
    let mut lines = dump.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "MakerNote" {
            break;
        }
        if let Some((_, ifd)) = line.split_once("ifd=") {
            prefix = if ifd.trim() == "1" { "IFD1/" } else { "" };
        }
        let Some((_, entry)) = line.split_once("Entry ").and_then(|(_, rest)| rest.split_once(": ")) else { continue };
        let Some((name, form)) = entry.split_once(" (") else { continue };
        let value = lines.by_ref().find_map(|line| line.trim().strip_prefix("Value:").map(str::to_owned)).unwrap_or_default();
        let is_text = form.starts_with("ASCII") && name != "Copyright";
        if value.trim().is_empty() || value.contains("[None] (Photographer)") {
            continue;
        }
        let name = OTHER_NAMES.iter().find(|(theirs, _)| *theirs == name).map_or(name, |(_, ours)| ours);
        found.push((format!("{prefix}{name}"), is_text.then(|| value.trim().to_owned())));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_gives_names_and_words_up_to_the_makers_note() {
        let dump = "  Content 0: ifd=0\n    Entry 0: Make (ASCII)\n      Size, Comps: 9, 9\n      Value: A\n  Content 1: ifd=1\n    \
                    Entry 0: Compression (Short)\n      Size, Comps: 2, 1\n      Value: JPEG compression\n  MakerNote\n    Entry 0: 0, Version\n";
        let expected = [("Make".to_owned(), Some("A".to_owned())), ("IFD1/Compression".to_owned(), None)];
        assert_eq!(entries(dump), expected);
    }
}
