//! `metadata/damage`: places in the metadata that cannot be read.
//!
//! A pointer that leads outside its block, a list that leads back to itself, XML that is not well-formed. What could be read stays;
//! the finding says how many places are broken and where the first one is, as a fact without direction: programs that cut, pad or
//! move metadata leave such places, and so do cameras with mistakes of their own.
//!
//! Input: what the readers of metadata have noted. Unit: bytes from the start of the file.
//! Blind to: wrong values in well-formed places, and makers' notes, which are not read.
//!
//! # Sources
//! TIFF 6.0, section 2; CIPA DC-008-2023, 4.6; ISO 16684-1:2019, clause 7; IPTC-IIM 4.2, chapter 3; ICC.1:2022, clause 7.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Unit};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    metadata::{Damage, Damaged},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/damage"),
    version: 1,
    basis: Basis::Structure,
    needs: &[],
    sources: &[
        Source { title: "CIPA DC-008-2023, Exchangeable image file format 3.0", link: "https://www.cipa.jp/e/std/std-sec.html" },
        Source {
            title: "ISO 16684-1:2019, XMP data model, serialization and core properties",
            link: "https://www.iso.org/standard/75163.html",
        },
    ],
    examine,
};

fn examine(subject: &Subject) -> Outcome {
    match subject.metadata.damage.as_slice() {
        [] => Outcome::NothingFound(Vec::new()),
        [first, ..] => Outcome::Found(vec![describe(first, subject.metadata.damage.len())], Vec::new()),
    }
}

fn describe(first: &Damaged, count: usize) -> Finding {
    let what = match first.damage {
        Damage::Header => "header",
        Damage::Truncated => "truncated",
        Damage::Loop => "loop",
        Damage::Pointer => "pointer",
        Damage::Entry => "entry",
        Damage::TooMany => "too-many",
        Damage::Syntax => "syntax",
    };
    let mut finding = Finding::new(ANALYZER.code, Basis::Structure, Grounds::Fact, 2);
    finding.phenomenon = finding
        .phenomenon
        .integer("count", count)
        .integer("offset", first.offset_bytes)
        .verbatim("group", first.group.name())
        .message("what", Text::new(format!("metadata-damage-{what}")));
    finding.region = Region::Bytes { offset: first.offset_bytes, len: 0 };
    finding.evidence.push(Measurement::new("measurement-metadata-damage", count as f64, 0, Unit::Count));
    finding.evidence.push(Measurement::new("measurement-offset", first.offset_bytes as f64, 0, Unit::Offset));
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_catalogue::Catalogue;
    use telltale_report::Group;

    #[test]
    fn every_kind_of_damage_has_its_sentence() {
        use Damage::{Entry, Header, Loop, Pointer, Syntax, TooMany, Truncated};
        for damage in [Header, Truncated, Loop, Pointer, Entry, TooMany, Syntax] {
            let finding = describe(&Damaged { group: Group::Exif, damage, offset_bytes: 30 }, 2);
            let sentence = Catalogue::default().sentence_or_error(&finding.phenomenon).expect("a message");
            assert!(sentence.contains("30") && sentence.contains('2'), "{sentence}");
            assert_eq!(finding.region, Region::Bytes { offset: 30, len: 0 });
        }
    }
}
