//! EXIF, XMP, IPTC and the structure around them: the marks in a row's notes.
//!
//! `exif[Make=…, Model=…, GPS, IFD1]`, `png[tEXt:key, iCCP]`, `tool[a; b]`, and the words XMP, ICC, IRB, MPF and xmp-history.

use telltale_report::Group;

use super::{Examined, Fact, get};
use crate::photos::Row;

pub(super) fn judge(row: &Row, examined: &Examined) -> Vec<Fact> {
    let notes = get(row, "notes");
    let notes = notes.strip_prefix("sniffed: ").unwrap_or(notes);
    let (lists, words) = split(notes);
    let mut facts: Vec<Fact> = words.iter().filter_map(|word| of_word(word, examined)).collect();
    for (name, items) in lists {
        match name {
            "exif" => facts.extend(exif_items(items).iter().map(|item| exif(item, examined))),
            "png" => facts.extend(items.split(", ").map(|item| png(item, examined))),
            "tool" => {
                facts.extend(items.split("; ").map(str::trim).filter(|tool| !tool.is_empty()).map(|tool| of_tool(tool, examined)))
            }
            _ => {}
        }
    }
    facts
}

/// Words and names of lists in notes.
const NAMES: [&str; 12] =
    ["XMP", "ICC", "IRB", "MPF", "xmp-history", "exif[", "png[", "tool[", "dst[", "google-ai", "sd-", "c2pa"];

/// `name[items] word word` → lists with their names, and words.
fn split(notes: &str) -> (Vec<(&str, &str)>, Vec<&str>) {
    let (mut lists, mut words, mut rest) = (Vec::new(), Vec::new(), notes.trim());
    while !rest.is_empty() {
        let end = rest.find([' ', '[']).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        rest = behind.trim_start();
        if let Some(items) = rest.strip_prefix('[').filter(|_| behind.starts_with('[')) {
            // Values hold brackets of their own, cut ones too: a list ends where the next word or list, or nothing, follows.
            let close = items.match_indices(']').map(|(at, _)| at).find(|at| {
                let next = items.get(at + 1..).unwrap_or_default();
                next.is_empty() || next.strip_prefix(' ').is_some_and(|next| NAMES.iter().any(|name| next.starts_with(name)))
            });
            let Some(close) = close else {
                // The note itself was cut.
                lists.push((word, items));
                return (lists, words);
            };
            lists.push((word, &items[..close]));
            rest = items[close + 1..].trim_start();
        } else if !word.is_empty() {
            words.push(word);
        }
    }
    (lists, words)
}

/// `Make=A, B, Model=C, GPS` → items; a comma inside of a value is not a border.
fn exif_items(items: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in items.split(", ") {
        let begins = ["Make=", "Model=", "Software=", "Artist="].iter().any(|name| part.starts_with(name));
        match found.last_mut() {
            Some(last) if !begins && part != "GPS" && part != "IFD1" => {
                last.push_str(", ");
                last.push_str(part);
            }
            _ => found.push(part.to_owned()),
        }
    }
    found
}

fn exif(item: &str, examined: &Examined) -> Fact {
    let statements = &examined.subject.metadata.statements;
    let is_found = match item.split_once('=') {
        // An empty value states nothing.
        Some((_, value)) if value.trim().is_empty() => true,
        Some((name, value)) => {
            let key = format!("exif:{name}");
            // The sniffer cut long values.
            statements.iter().any(|s| s.key == key && s.value.starts_with(value.trim()))
        }
        None if item == "GPS" => statements.iter().any(|s| s.key.starts_with("exif:GPS")),
        None if item == "IFD1" => statements.iter().any(|s| s.key.starts_with("exif:IFD1/")),
        None => return Fact::Found,
    };
    Fact::expect(is_found, format!("EXIF {item}"))
}

fn has(examined: &Examined, group: Group) -> bool {
    examined.subject.metadata.statements.iter().any(|s| s.group == group)
}

fn of_word(word: &str, examined: &Examined) -> Option<Fact> {
    let subject = &examined.subject;
    let is_found = match word {
        "XMP" | "XMP-ext" => has(examined, Group::Xmp),
        "ICC" => has(examined, Group::Icc),
        "IRB" => !subject.container.raw.photoshop.is_empty(),
        "MPF" => !subject.container.raw.companions.is_empty(),
        "xmp-history" => subject.metadata.statements.iter().any(|s| s.path.starts_with("xmpMM:History")),
        _ => return None,
    };
    Some(Fact::expect(is_found, word))
}

fn png(item: &str, examined: &Examined) -> Fact {
    let is_found = match item {
        "iCCP" => has(examined, Group::Icc),
        "eXIf" => has(examined, Group::Exif),
        _ => match item.split_once(':').map_or("", |(_, key)| key) {
            "XML:com.adobe.xmp" => has(examined, Group::Xmp),
            "Raw profile type exif" | "Raw profile type APP1" => has(examined, Group::Exif) || has(examined, Group::Xmp),
            "Raw profile type iptc" => has(examined, Group::Iptc) || has(examined, Group::Photoshop),
            "Raw profile type xmp" => has(examined, Group::Xmp),
            key => {
                let key = format!("png:{key}");
                examined.subject.metadata.statements.iter().any(|s| s.key.starts_with(&key))
            }
        },
    };
    Fact::expect(is_found, format!("PNG {item}"))
}

fn of_tool(tool: &str, examined: &Examined) -> Fact {
    let names = |s: &&telltale_forensics::metadata::Statement| {
        s.group == Group::Xmp && s.value.split_whitespace().collect::<Vec<_>>().join(" ").contains(tool)
    };
    Fact::expect(examined.subject.metadata.statements.iter().find(names).is_some(), format!("XMP tool {tool}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_taken_apart() {
        let (lists, words) = split("tool[P (12.0x[a] b; Q] ICC xmp-history exif[Make=A, Inc., Model=B, GPS]");
        assert_eq!(lists, [("tool", "P (12.0x[a] b; Q"), ("exif", "Make=A, Inc., Model=B, GPS")]);
        assert_eq!(words, ["ICC", "xmp-history"]);
        assert_eq!(exif_items("Make=A, Inc., Model=B, GPS"), ["Make=A, Inc.", "Model=B", "GPS"]);
        assert_eq!(split("png[a, b:c").0, [("png", "a, b:c")]);
    }
}
