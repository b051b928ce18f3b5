//! What stands behind the end of the picture, and other pictures and films that the file announces.
//!
//! An announced picture that is where it should be is one calm fact for each kind. What nobody announces is named by its type. What
//! is announced and not there says that a program in between kept the list and dropped the picture.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Unit};

use crate::{
    Format, Subject,
    container::{IrregularityKind, Trailing, TrailingKind},
    metadata::{Companion, CompanionKind},
};

/// Most pieces behind the end that get a finding of their own.
const MAX_FINDINGS: usize = 4;

/// What stands behind the end, and what is announced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Measured {
    /// What nobody announces.
    unexplained: Vec<Trailing>,
    /// For each kind: the first, and how many there are.
    companions: Vec<(Companion, usize)>,
    /// The first companion that is not there, and how many are not.
    missing: Option<(Companion, usize)>,
}

pub(super) fn measure(subject: &Subject) -> Measured {
    let (trailing, companions) = (&subject.container.trailing, &subject.container.raw.companions);
    let is_there = |companion: &&Companion| {
        let piece = trailing.iter().find(|piece| piece.range.start == companion.range.start);
        // In formats whose items lie inside of the picture's own boxes, the reader has checked the place.
        let is_item = matches!(subject.format, Format::Heic | Format::Avif);
        companion.range.end <= subject.facts().bytes
            && (is_item || piece.is_some_and(|piece| is_plausible(piece.kind)) || is_inside_phone(trailing, companion))
    };
    let (there, gone): (Vec<&Companion>, Vec<&Companion>) = companions.iter().partition(is_there);
    let mut by_kind: Vec<(Companion, usize)> = Vec::new();
    for companion in there {
        match by_kind.iter_mut().find(|(known, _)| known.kind == companion.kind) {
            Some((_, count)) => *count += 1,
            None => by_kind.push((companion.clone(), 1)),
        }
    }
    // Samsung's own directory announces its film by itself.
    let films = trailing.iter().filter(|t| t.kind == TrailingKind::Phone && t.announced == Some(CompanionKind::Film));
    for film in films {
        if by_kind.iter().all(|(known, _)| known.kind != CompanionKind::Film) {
            by_kind.push((Companion { kind: CompanionKind::Film, range: film.range.clone() }, 1));
        }
    }
    let is_explained = |piece: &Trailing| {
        piece.announced.is_some_and(|_| is_plausible(piece.kind)) || companions.iter().any(|c| covers(c, piece))
    };
    let mut unexplained: Vec<Trailing> = trailing.iter().filter(|piece| !is_explained(piece)).cloned().collect();
    // Zeros between other pieces only put these to round places.
    if unexplained.iter().any(|piece| piece.kind != TrailingKind::Zeros) || !by_kind.is_empty() {
        unexplained.retain(|piece| piece.kind != TrailingKind::Zeros);
    }
    // Of a file that is cut off, everything behind the cut is missing: that is said already.
    let is_cut = subject.container.irregularities.iter().any(|i| i.kind == IrregularityKind::Truncated);
    let missing = gone.first().filter(|_| !is_cut).map(|first| ((*first).clone(), gone.len()));
    Measured { unexplained, companions: by_kind, missing }
}

/// Whether a piece can be what a list announces.
fn is_plausible(kind: TrailingKind) -> bool {
    matches!(kind, TrailingKind::Picture(_) | TrailingKind::Film | TrailingKind::Phone)
}

/// Whether a piece lies inside of a companion, and not at its start.
fn covers(companion: &Companion, piece: &Trailing) -> bool {
    companion.range.start < piece.range.start && piece.range.end <= companion.range.end
}

/// Google's list and Samsung's directory can name the same film, each with a start of its own.
fn is_inside_phone(trailing: &[Trailing], companion: &Companion) -> bool {
    let holds = |piece: &Trailing| piece.range.start <= companion.range.start && companion.range.end <= piece.range.end;
    trailing.iter().any(|piece| piece.kind == TrailingKind::Phone && holds(piece))
}

pub(super) fn describe(measured: &Measured) -> Vec<Finding> {
    let mut findings = Vec::new();
    for piece in measured.unexplained.iter().take(MAX_FINDINGS) {
        let len = piece.range.end - piece.range.start;
        let mut finding = finding(Code::new("file/trailing-data"), piece.range.start, len);
        let (kind, format) = match piece.kind {
            TrailingKind::Picture(format) => ("picture", format.name()),
            TrailingKind::Film => ("film", ""),
            TrailingKind::Phone => ("phone", ""),
            TrailingKind::Other("zip") => ("zip", ""),
            TrailingKind::Other(name) => ("other", name),
            TrailingKind::Text => ("text", ""),
            TrailingKind::Zeros => ("zeros", ""),
            TrailingKind::Unknown => ("unknown", ""),
        };
        finding.phenomenon = Text::new(format!("file-trailing-data-phenomenon-{kind}"))
            .integer("bytes", len)
            .integer("offset", piece.range.start)
            .verbatim("format", format.to_ascii_uppercase());
        finding.evidence.push(bytes("measurement-trailing-bytes", len));
        findings.push(finding);
    }
    for (companion, count) in &measured.companions {
        let len = companion.range.end.saturating_sub(companion.range.start);
        let mut finding = finding(Code::new("file/companions"), companion.range.start, len);
        let kind = match companion.kind {
            CompanionKind::Preview => "preview",
            CompanionKind::Picture => "picture",
            CompanionKind::GainMap => "gain-map",
            CompanionKind::Film => "film",
        };
        let phenomenon = Text::new(format!("file-companions-phenomenon-{kind}"));
        finding.phenomenon = phenomenon.integer("count", *count).integer("offset", companion.range.start);
        finding.evidence.push(Measurement::new("measurement-count", *count as f64, 0, Unit::Count));
        findings.push(finding);
    }
    if let Some((companion, count)) = &measured.missing {
        let mut finding = finding(Code::new("file/companions-missing"), companion.range.start, 0);
        finding.phenomenon = finding.phenomenon.integer("count", *count).integer("offset", companion.range.start);
        finding.evidence.push(Measurement::new("measurement-count", *count as f64, 0, Unit::Count));
        findings.push(finding);
    }
    findings
}

fn finding(code: Code, offset: u64, len: u64) -> Finding {
    let mut finding = Finding::new(code, Basis::Structure, Grounds::Fact, 2);
    finding.region = Region::Bytes { offset, len };
    let place = Measurement { unit: Unit::Offset, ..bytes("measurement-offset", offset) };
    finding.evidence.push(place);
    finding
}

fn bytes(name: &'static str, value: u64) -> Measurement {
    Measurement::new(name, value as f64, 0, Unit::Bytes)
}
