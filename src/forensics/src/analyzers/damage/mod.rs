//! `file/damage`: what is missing, broken or left over in the file.
//!
//! Three kinds, each a fact without direction: the picture is not complete; parts do not fit the format; data stand behind the
//! end of the picture. Interrupted downloads and repaired cards give the first, careless programs the second, phones that store a
//! second picture or a short film the third. Each names its place in the file. What stands behind the end is told by its type, and
//! a companion that the file itself announces (a preview, a gain map, a film) is told as such.
//!
//! Input: the irregularities that reading the structure and the coded data has left, and the pieces behind the end. Unit: bytes from the start of the file.
//! Blind to: damage inside coded data that still decodes, and anything inside parts that the readers do not open.
//!
//! # Sources
//! ITU-T T.81 (1992), annex B; W3C PNG 3rd edition, section 13; CIPA DC-007 (multi-picture format).

mod behind_end;

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Unit};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    container::{Irregularity, IrregularityKind},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("file/damage"),
    version: 2,
    basis: Basis::Structure,
    needs: &[],
    sources: &[
        Source { title: "ITU-T T.81, 1992, annex B", link: "https://www.w3.org/Graphics/JPEG/itu-t81.pdf" },
        Source { title: "CIPA DC-007, Multi-Picture Format", link: "https://www.cipa.jp/e/std/std-sec.html" },
    ],
    examine,
};

/// The first place of each kind, and how many there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    incomplete: Option<Irregularity>,
    odd_part: Option<(Irregularity, usize)>,
}

fn examine(subject: &Subject) -> Outcome {
    let mut findings = describe(&measure(&subject.container.irregularities), subject.facts().bytes);
    findings.extend(behind_end::describe(&behind_end::measure(subject)));
    if findings.is_empty() { Outcome::NothingFound(Vec::new()) } else { Outcome::Found(findings, Vec::new()) }
}

fn measure(irregularities: &[Irregularity]) -> Measured {
    use IrregularityKind::{BadChecksum, BadData, BadLength, Loop, StrayBytes, TooManyParts, Truncated, WrongOrder};
    let first = |kinds: &[IrregularityKind]| irregularities.iter().find(|i| kinds.contains(&i.kind)).copied();
    let odd = [BadChecksum, BadLength, StrayBytes, WrongOrder, Loop, TooManyParts];
    let n_odd = irregularities.iter().filter(|i| odd.contains(&i.kind)).count();
    Measured { incomplete: first(&[Truncated, BadData]), odd_part: first(&odd).map(|i| (i, n_odd)) }
}

fn describe(measured: &Measured, file_bytes: u64) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(place) = measured.incomplete {
        let mut finding = finding(ANALYZER.code, place);
        let what = if place.kind == IrregularityKind::Truncated { "truncated" } else { "undecodable" };
        finding.phenomenon = Text::new(format!("file-damage-phenomenon-{what}")).integer("offset", place.offset_bytes);
        findings.push(finding);
    }
    if let Some((place, count)) = measured.odd_part {
        let mut finding = finding(Code::new("file/odd-parts"), place);
        finding.phenomenon = finding.phenomenon.integer("count", count).integer("offset", place.offset_bytes);
        finding.evidence.push(Measurement::new("measurement-count", count as f64, 0, Unit::Count));
        findings.push(finding);
    }
    for finding in &mut findings {
        finding.evidence.push(Measurement::new("measurement-file-bytes", file_bytes as f64, 0, Unit::Bytes));
    }
    findings
}

fn finding(code: Code, place: Irregularity) -> Finding {
    let mut finding = Finding::new(code, Basis::Structure, Grounds::Fact, 2);
    finding.region = Region::Bytes { offset: place.offset_bytes, len: place.len_bytes };
    finding.evidence.push(Measurement::new("measurement-offset", place.offset_bytes as f64, 0, Unit::Offset));
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_gives_one_finding_at_its_first_place() {
        let at = |kind, offset_bytes| Irregularity { kind, offset_bytes, len_bytes: 4 };
        let irregularities =
            [at(IrregularityKind::BadChecksum, 10), at(IrregularityKind::StrayBytes, 20), at(IrregularityKind::Truncated, 40)];
        let findings = describe(&measure(&irregularities), 44);
        let places: Vec<_> = findings.iter().map(|f| (f.code.as_str(), f.region.clone())).collect();
        let bytes = |offset| Region::Bytes { offset, len: 4 };
        assert_eq!(places, [("file/damage", bytes(40)), ("file/odd-parts", bytes(10))]);
        assert!(describe(&measure(&[]), 44).is_empty());
    }
}
