//! `metadata/contradictions`: statements of the file that do not fit each other, or not the picture.
//!
//! Many programs write the same thing in several places, and a program that changes one of them often forgets the others. The
//! check compares sizes with the picture, the two orientations, times with each other, GPS time with the wall clock, what is said
//! about the camera in several places, and Photoshop's digest of the caption; it looks whether a position exists on Earth and
//! whether a file that names a camera has what every camera writes. Statements that are missing are never a contradiction, with
//! the one exception of the last: metadata that were removed as a whole say nothing at all.
//!
//! Each kind is one finding, whatever the count of its pairs; the first pair is shown with places and values.
//!
//! Severity: a fact without direction, because too few ordinary photos have metadata to compare. Of 206 ordinary photos with their
//! original bytes, 52 have a camera's EXIF; `telltale_calibrator provenance` prints how many show which kind.
//!
//! Input: the list of statements, the picture's size. Blind to: statements that agree because a careful program wrote them all, and
//! makers' notes, of which only the head is read.
//!
//! # Sources
//! CIPA DC-008-2023 (EXIF 3.0), 4.6 and annex; Metadata Working Group, "Guidelines for Handling Image Metadata", 2.0, 2010; ISO
//! 16684-2; IPTC Photo Metadata Standard, mapping of IIM and XMP.

mod cameras;
mod copies;
mod sizes;
mod times;

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Sensitivity, Text, Unit};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    metadata::{Metadata, Statement, cut},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/contradictions"),
    version: 1,
    basis: Basis::Stated,
    needs: &[],
    sources: &[
        Source { title: "CIPA DC-008-2023, Exchangeable image file format 3.0", link: "https://www.cipa.jp/e/std/std-sec.html" },
        Source {
            title: "Metadata Working Group, Guidelines for Handling Image Metadata 2.0, 2010",
            link: "https://web.archive.org/web/20180919181934/http://www.metadataworkinggroup.org/pdf/mwg_guidance.pdf",
        },
    ],
    examine,
};

/// Longest value that is shown, in bytes.
const MAX_SHOWN: usize = 100;

/// What does not fit what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A stated size and the picture's.
    Size,
    /// The orientations of EXIF and XMP.
    Orientation,
    /// A time and a later one.
    Times,
    /// The GPS clock and the camera's.
    GpsTime,
    /// A position and the Earth.
    Position,
    /// Two statements about the camera.
    Camera,
    /// One value stated twice, differently.
    Copies,
    /// The caption and the digest of it.
    Digest,
    /// A camera's EXIF and what the standard asks of it.
    Sparse,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 9] = [
        Self::Size,
        Self::Orientation,
        Self::Times,
        Self::GpsTime,
        Self::Position,
        Self::Camera,
        Self::Copies,
        Self::Digest,
        Self::Sparse,
    ];

    /// Code of its finding.
    pub fn code(self) -> Code {
        Code::new(match self {
            Self::Size => "metadata/contradiction-size",
            Self::Orientation => "metadata/contradiction-orientation",
            Self::Times => "metadata/contradiction-times",
            Self::GpsTime => "metadata/contradiction-gps-time",
            Self::Position => "metadata/contradiction-position",
            Self::Camera => "metadata/contradiction-camera",
            Self::Copies => "metadata/contradiction-copies",
            Self::Digest => "metadata/contradiction-digest",
            Self::Sparse => "metadata/contradiction-sparse",
        })
    }
}

/// One side of a contradiction: a place and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    place: String,
    value: String,
    offset_bytes: u64,
    sensitivity: Option<Sensitivity>,
}

impl Said {
    fn of(statement: &Statement) -> Self {
        let place = if statement.path.is_empty() { &statement.key } else { &statement.path };
        Self {
            place: cut(place, MAX_SHOWN).to_owned(),
            value: cut(&statement.value, MAX_SHOWN).to_owned(),
            offset_bytes: statement.offset_bytes,
            sensitivity: statement.sensitivity(),
        }
    }
}

/// Two statements that do not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    kind: Kind,
    one: Said,
    other: Said,
}

impl Contradiction {
    fn new(kind: Kind, one: Said, other: Said) -> Self {
        Self { kind, one, other }
    }

    fn between(kind: Kind, one: &Statement, other: &Statement) -> Self {
        Self::new(kind, Said::of(one), Said::of(other))
    }
}

fn examine(subject: &Subject) -> Outcome {
    let findings = describe(&measure(&subject.metadata, subject.size_in_file()));
    if findings.is_empty() { Outcome::NothingFound(Vec::new()) } else { Outcome::Found(findings, Vec::new()) }
}

/// All contradictions, sorted by kind; `size_px` is that of the stored picture.
pub fn measure(metadata: &Metadata, size_px: (u32, u32)) -> Vec<Contradiction> {
    let mut found = Vec::new();
    sizes::sizes(metadata, size_px, &mut found);
    sizes::orientations(metadata, &mut found);
    times::order(metadata, &mut found);
    times::gps(metadata, &mut found);
    cameras::position(metadata, &mut found);
    cameras::names(metadata, &mut found);
    cameras::sparse(metadata, &mut found);
    copies::copies(metadata, &mut found);
    copies::digest(metadata, &mut found);
    found.sort_by_key(|contradiction| contradiction.kind);
    found
}

/// One finding for each kind, about its first pair.
fn describe(found: &[Contradiction]) -> Vec<Finding> {
    found.chunk_by(|a, b| a.kind == b.kind).filter_map(|same| Some(finding(same.first()?, same.len()))).collect()
}

fn finding(first: &Contradiction, count: usize) -> Finding {
    let mut finding = Finding::new(first.kind.code(), Basis::Stated, Grounds::Fact, 2);
    let value = |text: Text, name: &'static str, said: &Said| match said.sensitivity {
        Some(kind) => text.sensitive(name, &said.value, kind),
        None => text.time(name, &said.value),
    };
    let more = Text::new("metadata-contradiction-more").integer("count", count.saturating_sub(1));
    let mut text = finding.phenomenon.message("more", more);
    text = text.verbatim("place", &first.one.place).verbatim("other_place", &first.other.place);
    text = value(text, "value", &first.one);
    finding.phenomenon = value(text, "other_value", &first.other);
    finding.region = Region::Bytes { offset: first.one.offset_bytes, len: 0 };
    finding.evidence.push(Measurement {
        name: Text::new("measurement-contradictions"),
        value: count as f64,
        decimals: 0,
        unit: Unit::Count,
        ordinary: None,
    });
    finding
}

/// The first statement under a key.
fn first<'a>(metadata: &'a Metadata, key: &'a str) -> Option<&'a Statement> {
    metadata.values(key).next()
}

#[cfg(test)]
mod tests;
