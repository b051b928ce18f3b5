//! `metadata/editor`: the file says which editing program saved it.
//!
//! Editors name themselves in EXIF, in XMP and in the editing history. Nearly every published photo went through one, so this is
//! a fact without direction. Names are compared with a list of known editors; the software of cameras and phones is not on it.
//!
//! Input: the list of statements. Blind to: editors that leave no name, and names that were removed or written by hand.
//!
//! # Sources
//! CIPA DC-008 (EXIF), tag 0x0131; ISO 16684-1:2019 (XMP), `xmp:CreatorTool` and `xmpMM:History`.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Unit};

use super::{
    Analyzer, Outcome, Source,
    generator_metadata::{PROGRAM_KEYS, begins_with_word},
};
use crate::{
    Subject,
    metadata::{Metadata, cut},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/editor"),
    version: 1,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Each name once, in the order in which they stand.
    names: Vec<String>,
    /// Steps in the editing history.
    n_steps: usize,
    offset_bytes: u64,
}

fn examine(subject: &Subject) -> Outcome {
    match measure(&subject.metadata) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

fn measure(metadata: &Metadata) -> Option<Measured> {
    let is_editor = |value: &str| {
        let value = value.to_lowercase();
        EDITORS.iter().any(|name| begins_with_word(&value, name))
    };
    let mut statements =
        metadata.statements.iter().filter(|s| PROGRAM_KEYS.contains(&s.key.as_str()) && is_editor(&s.value)).peekable();
    let offset_bytes = statements.peek()?.offset_bytes;
    let mut names: Vec<String> = Vec::new();
    for statement in statements {
        let name = cut(&statement.value, MAX_NAME);
        if !names.iter().any(|known| known == name) && names.len() < MAX_NAMED {
            names.push(name.to_owned());
        }
    }
    Some(Measured { names, n_steps: metadata.values("stEvt:action").count(), offset_bytes })
}

fn describe(measured: &Measured) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Stated, Grounds::Fact, 2);
    finding.phenomenon = finding.phenomenon.verbatim("names", measured.names.join(", "));
    finding.region = Region::Bytes { offset: measured.offset_bytes, len: 0 };
    if measured.n_steps > 0 {
        finding.evidence.push(Measurement {
            name: Text::new("measurement-history-steps"),
            value: measured.n_steps as f64,
            decimals: 0,
            unit: Unit::Count,
            ordinary: None,
        });
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Statement;

    fn names(statements: &[(&str, &str)]) -> Option<Vec<String>> {
        let statement =
            |(key, value): &(&str, &str)| Statement { key: (*key).into(), value: (*value).into(), ..Statement::default() };
        let metadata = Metadata { statements: statements.iter().map(statement).collect(), ..Metadata::default() };
        measure(&metadata).map(|m| m.names)
    }

    #[test]
    fn editors_are_named_once_and_cameras_are_not() {
        let photoshop = "Adobe Photoshop CC 2019 (Windows)";
        let twice = [("exif:Software", photoshop), ("xmp:CreatorTool", photoshop), ("stEvt:softwareAgent", "GIMP 2.10")];
        assert_eq!(names(&twice), Some(vec![photoshop.to_owned(), "GIMP 2.10".to_owned()]));
        assert_eq!(names(&[("exif:Software", "Ver.1.02"), ("exif:Make", "Canon")]), None);
        assert_eq!(names(&[("exif:Software", "HDR+ 1.0.220943774z")]), None);
        assert_eq!(names(&[("dc:description", "GIMP")]), None);
    }
}
