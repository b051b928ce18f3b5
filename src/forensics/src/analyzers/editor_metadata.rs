//! `metadata/editor`: the file says which editing program saved it, and where it keeps a history, which steps were made.
//!
//! Editors name themselves in EXIF, in XMP and in the editing history. Nearly every published photo went through one, so this is
//! a fact without direction. Names are compared with a list of known editors; the software of cameras and phones is not on it.
//! Where the file has an editing history, the one finding is about the history (`metadata/history`): its steps, their programs,
//! the first and the last time.
//!
//! Input: the list of statements. Blind to: editors that leave no name, names that were removed or written by hand, and steps that
//! the history leaves out: most programs only note that they opened and saved.
//!
//! # Sources
//! CIPA DC-008 (EXIF), tag 0x0131; ISO 16684-1:2019 (XMP), `xmp:CreatorTool` and `xmpMM:History`.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Unit, When};

use super::{
    Analyzer, Outcome, Source,
    generator_metadata::{PROGRAM_KEYS, begins_with_word},
};
use crate::{
    Subject,
    metadata::{Metadata, Statement, cut},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/editor"),
    version: 2,
    basis: Basis::Stated,
    needs: &[],
    sources: &[Source {
        title: "CIPA DC-008, Exchangeable image file format, tag Software",
        link: "https://www.cipa.jp/e/std/std-sec.html",
    }],
    examine,
};

/// Editors as they name themselves, in lower case.
const EDITORS: &[&str] = &[
    "acdsee",
    "adobe camera raw",
    "adobe illustrator",
    "adobe imageready",
    "adobe indesign",
    "adobe lightroom",
    "adobe photoshop",
    "affinity",
    "aperture",
    "camera raw",
    "canva",
    "capture one",
    "corel",
    "darktable",
    "digikam",
    "dxo",
    "faceapp",
    "facetune",
    "figma",
    "fotor",
    "gimp",
    "gthumb",
    "imagemagick",
    "inkscape",
    "irfanview",
    "krita",
    "lightroom",
    "luminar",
    "meitu",
    "microsoft windows photo",
    "paint.net",
    "paint shop pro",
    "paintshop pro",
    "photofiltre",
    "photoscape",
    "photoshop",
    "picasa",
    "picsart",
    "pixelmator",
    "polarr",
    "rawtherapee",
    "shotwell",
    "snapseed",
    "ulead",
    "vsco",
    "windows photo editor",
    "xnview",
    "zoner photo studio",
];

/// Most names that a sentence lists.
const MAX_NAMED: usize = 4;
/// Longest name that is shown, in bytes.
const MAX_NAME: usize = 80;

/// The editors that are named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    /// Each name once, in the order in which they stand.
    names: Vec<String>,
    /// Steps in the editing history.
    n_steps: usize,
    /// What the steps were, each once, as the history calls them.
    actions: Vec<String>,
    /// First and last time in the history, as written.
    times: Option<(String, String)>,
    offset_bytes: u64,
}

fn examine(subject: &Subject) -> Outcome {
    match measure(&subject.metadata) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

/// Steps of the editing history, not those of an ingredient.
fn in_history<'a>(metadata: &'a Metadata, key: &'a str) -> impl Iterator<Item = &'a Statement> {
    metadata.values(key).filter(|s| s.path.starts_with("xmpMM:History"))
}

fn measure(metadata: &Metadata) -> Option<Measured> {
    let is_editor = |value: &str| {
        let value = value.to_lowercase();
        EDITORS.iter().any(|name| begins_with_word(&value, name))
    };
    let named = metadata.statements.iter().filter(|s| PROGRAM_KEYS.contains(&s.key.as_str()) && is_editor(&s.value));
    let agents = in_history(metadata, "stEvt:softwareAgent");
    let steps: Vec<&Statement> = in_history(metadata, "stEvt:action").collect();
    // Programs of the history count whatever they are called: a history is kept by editors only.
    let statements: Vec<&Statement> = named.chain(agents).collect();
    let offset_bytes = steps.first().or(statements.first())?.offset_bytes;
    let once = |values: &mut dyn Iterator<Item = &Statement>| {
        let mut once: Vec<String> = Vec::new();
        for name in values.map(|s| cut(&s.value, MAX_NAME)) {
            if !once.iter().any(|known| known == name) && once.len() < MAX_NAMED {
                once.push(name.to_owned());
            }
        }
        once
    };
    let mut times: Vec<(When, &str)> =
        in_history(metadata, "stEvt:when").filter_map(|s| Some((When::parse(&s.value)?, cut(&s.value, MAX_NAME)))).collect();
    times.sort_by_key(|(when, _)| when.universal_s().unwrap_or(when.local_s()));
    Some(Measured {
        names: once(&mut statements.into_iter()),
        n_steps: steps.len(),
        actions: once(&mut steps.iter().copied()),
        times: times.first().zip(times.last()).map(|(first, last)| (first.1.to_owned(), last.1.to_owned())),
        offset_bytes,
    })
}

fn describe(measured: &Measured) -> Finding {
    let is_history = measured.n_steps > 0;
    let code = if is_history { Code::new("metadata/history") } else { ANALYZER.code };
    let mut finding = Finding::new(code, Basis::Stated, Grounds::Fact, 2);
    finding.region = Region::Bytes { offset: measured.offset_bytes, len: 0 };
    let names = measured.names.join(", ");
    if !is_history {
        finding.phenomenon = finding.phenomenon.verbatim("names", names);
        return finding;
    }
    let programs = match measured.names.is_empty() {
        true => Text::new("metadata-nothing-more"),
        false => Text::new("metadata-history-programs").verbatim("names", names),
    };
    let times = match &measured.times {
        Some((first, last)) if first == last => Text::new("metadata-history-time").time("time", first),
        Some((first, last)) => Text::new("metadata-history-times").time("first", first).time("last", last),
        None => Text::new("metadata-nothing-more"),
    };
    finding.phenomenon = finding
        .phenomenon
        .integer("count", measured.n_steps)
        .verbatim("actions", measured.actions.join(", "))
        .message("programs", programs)
        .message("times", times);
    finding.evidence.push(Measurement {
        name: Text::new("measurement-history-steps"),
        value: measured.n_steps as f64,
        decimals: 0,
        unit: Unit::Count,
        ordinary: None,
    });
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::stating;

    fn names(statements: &[(&str, &str)]) -> Option<Vec<String>> {
        measure(&stating(statements)).map(|m| m.names)
    }

    #[test]
    fn editors_are_named_once_and_cameras_are_not() {
        let photoshop = "Adobe Photoshop CC 2019 (Windows)";
        let twice =
            [("exif:Software", photoshop), ("xmp:CreatorTool", photoshop), ("xmpMM:History[1]/stEvt:softwareAgent", "GIMP 2.10")];
        assert_eq!(names(&twice), Some(vec![photoshop.to_owned(), "GIMP 2.10".to_owned()]));
        assert_eq!(names(&[("exif:Software", "Ver.1.02"), ("exif:Make", "Canon")]), None);
        assert_eq!(names(&[("exif:Software", "HDR+ 1.0.220943774z")]), None);
        assert_eq!(names(&[("dc:description", "GIMP")]), None);
    }

    #[test]
    fn a_history_is_one_finding_with_its_steps_and_times() {
        let measured = measure(&stating(&[
            ("xmp:CreatorTool", "Adobe Photoshop 25.0"),
            ("xmpMM:History[1]/stEvt:action", "created"),
            ("xmpMM:History[1]/stEvt:when", "2024-05-06T09:00:00+02:00"),
            ("xmpMM:History[1]/stEvt:softwareAgent", "Adobe Photoshop 25.0"),
            ("xmpMM:History[2]/stEvt:action", "saved"),
            ("xmpMM:History[2]/stEvt:when", "2024-05-06T08:30:00Z"),
            ("xmpMM:Ingredients[1]/xmpMM:History[1]/stEvt:action", "cropped"),
        ]))
        .expect("a history");
        assert_eq!((measured.n_steps, measured.names.len()), (2, 1));
        assert_eq!(measured.actions, ["created", "saved"]);
        let finding = describe(&measured);
        assert_eq!(finding.code.as_str(), "metadata/history");
        let sentence = telltale_catalogue::Catalogue::default().sentence_or_error(&finding.phenomenon).expect("a message");
        assert!(sentence.contains("2 steps") && sentence.contains("6 May 2024, 08:30:00 (UTC)"), "{sentence}");
    }
}
