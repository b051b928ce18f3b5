//! What stands behind the end of a picture, by type; and the other pictures and films that a file announces.
//!
//! Phones append a film or a gain map and announce it: in the multi-picture segment, in XMP, or in Samsung's own directory at the very
//! end. What nobody announces is named by its first bytes. Nothing is searched for: one piece begins where the one before ends.
//!
//! # Sources
//! CIPA DC-007-2021; Android, "Motion Photo format 1.0" and "Ultra HDR Image Format 1.1", 2024 (XMP container directory); ISO 21496-1;
//! Samsung's directory (`SEFH`, `SEFT`) is described by ExifTool's documentation only.

use std::ops::Range;

use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, be32, bmff, jpeg, le16, le32, named, part, png, words};
use crate::{
    Detected, Format, Limits, detect,
    metadata::{CompanionKind, MAX_COMPANIONS, announced},
};

/// Most pieces that are named; the rest counts as one of no known type.
const MAX_PIECES: usize = 64;
/// Longest stretch that is looked at to tell text from other bytes.
const MAX_LOOKED_AT: usize = 64 << 10;

/// A piece behind the end of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trailing {
    /// What it is.
    pub kind: TrailingKind,
    /// Its place in the file.
    pub range: Range<u64>,
    /// What the file itself announces there.
    pub announced: Option<CompanionKind>,
}

/// What a piece is, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrailingKind {
    /// A picture.
    Picture(Format),
    /// A film in ISO boxes.
    Film,
    /// A directory and blocks that Samsung's phones append.
    Phone,
    /// Another known type, by its short name: `zip`, `pdf` …
    Other(&'static str),
    /// Words.
    Text,
    /// Zeros.
    Zeros,
    /// Nothing known.
    Unknown,
}

/// Gathers what is announced, then names what stands behind the end.
pub(super) fn name(bytes: &[u8], container: &mut Container, limits: &Limits) {
    let by_xmp = announced(&container.raw.xmp, bytes.len() as u64);
    container.raw.has_gain_map |= by_xmp.has_gain_map;
    for companion in by_xmp.companions {
        let known = container.raw.companions.iter_mut().find(|known| known.range.start == companion.range.start);
        match known {
            // XMP says what the picture is for, the other list only that there is one.
            Some(known) => known.kind = companion.kind,
            None => container.raw.companions.push(companion),
        }
    }
    container.raw.companions.sort_by_key(|companion| (companion.range.start, companion.range.end));
    container.raw.companions.truncate(MAX_COMPANIONS);
    let Some(index) = container.irregularities.iter().position(|i| i.kind == IrregularityKind::TrailingData) else { return };
    let whole = container.irregularities.remove(index);
    let start = usize::try_from(whole.offset_bytes).unwrap_or(bytes.len());
    pieces(bytes, start, container, limits);
}

fn pieces(bytes: &[u8], start: usize, container: &mut Container, limits: &Limits) {
    let phone = phone(bytes, start);
    let mut at = start;
    while at < bytes.len() && container.has_room(at, limits) {
        let companion = container.raw.companions.iter().position(|c| c.range.start == at as u64);
        // Where the next thing that is known by its place begins: nothing before reaches into it.
        let starts = container.raw.companions.iter().map(|c| usize::try_from(c.range.start).unwrap_or(usize::MAX));
        let known = starts.chain(phone.iter().map(|p| p.start)).filter(|known| *known > at).min().unwrap_or(usize::MAX);
        let is_last = container.trailing.len() + 1 >= MAX_PIECES;
        let mut node = Part::default();
        let (kind, end) = match &phone {
            _ if is_last => (TrailingKind::Unknown, bytes.len()),
            Some(directory) if directory.start == at => {
                node.children.clone_from(&directory.parts);
                (TrailingKind::Phone, directory.end)
            }
            _ => piece(bytes, at, known.min(bytes.len()), &mut node, container, limits),
        };
        let mut end = end.clamp(at + 1, bytes.len());
        let mut meant = None;
        if let Some(companion) = companion.and_then(|i| container.raw.companions.get_mut(i)) {
            if node.note.as_ref().is_some_and(|note| note.id == "structure-gain-map") {
                companion.kind = CompanionKind::GainMap;
            }
            meant = Some(companion.kind);
            // A list is more exact than first bytes are where these do not tell the end.
            let listed_end = usize::try_from(companion.range.end).unwrap_or(usize::MAX).min(bytes.len());
            if matches!(kind, TrailingKind::Unknown | TrailingKind::Film) && listed_end > at {
                end = listed_end;
            }
        } else if kind == TrailingKind::Phone {
            meant = phone.as_ref().filter(|p| p.has_film).map(|_| CompanionKind::Film);
        }
        let note = match meant {
            Some(CompanionKind::GainMap) => Some(Text::new("structure-gain-map")),
            Some(CompanionKind::Film) => Some(Text::new("structure-film")),
            Some(CompanionKind::Preview) => Some(Text::new("structure-thumbnail")),
            _ => None,
        };
        container.n_parts += 1;
        container.parts.push(Part { note, children: node.children, ..part(label(kind), at..end) });
        container.trailing.push(Trailing { kind, range: at as u64..end as u64, announced: meant });
        at = end;
    }
}

/// What begins at `at`, and where it ends; not beyond `end`.
fn piece(
    bytes: &[u8],
    at: usize,
    end: usize,
    node: &mut Part,
    container: &mut Container,
    limits: &Limits,
) -> (TrailingKind, usize) {
    let rest = bytes.get(at..end).unwrap_or_default();
    let zeros = rest.iter().take_while(|b| **b == 0).count();
    if zeros > 0 && bmff::Header::read(bytes, at, end).is_none_or(|h| h.kind != *b"ftyp") {
        return (TrailingKind::Zeros, at + zeros);
    }
    match detect(rest) {
        Detected::Readable(Format::Jpeg) => {
            let mut inner = Container { n_parts: container.n_parts, ..Container::default() };
            inner.raw.copied = container.raw.copied;
            let found_end = jpeg::walk(bytes, at..end, limits, &mut inner);
            let is_gain_map = announced(&inner.raw.xmp, 0).has_gain_map || inner.raw.has_gain_map;
            node.note = is_gain_map.then(|| Text::new("structure-gain-map"));
            (container.n_parts, node.children) = (inner.n_parts, inner.parts);
            (TrailingKind::Picture(Format::Jpeg), found_end.unwrap_or(end))
        }
        Detected::Readable(Format::Png) => {
            let mut inner = Container { n_parts: container.n_parts, ..Container::default() };
            inner.raw.copied = container.raw.copied;
            let found_end = png::walk(bytes.get(..end).unwrap_or(bytes), at, limits, &mut inner);
            (container.n_parts, node.children) = (inner.n_parts, inner.parts);
            (TrailingKind::Picture(Format::Png), found_end.unwrap_or(end))
        }
        Detected::Readable(format @ (Format::Heic | Format::Avif | Format::Jxl)) if rest.get(..2) != Some(b"\xff\x0a") => {
            (TrailingKind::Picture(format), boxes_end(bytes, at..end, limits))
        }
        Detected::Readable(Format::Webp) | Detected::Other("riff") => {
            let riff_end = le32(rest, 4).map_or(end, |len| at.saturating_add(8).saturating_add(len as usize));
            let is_picture = rest.get(8..12) == Some(b"WEBP");
            let kind = if is_picture { TrailingKind::Picture(Format::Webp) } else { TrailingKind::Other("riff") };
            (kind, riff_end.min(end))
        }
        // Two bytes are no sign behind the end of a file.
        Detected::Readable(Format::Jxl | Format::Svg) => (text_or_unknown(rest), end),
        Detected::Readable(format) => (TrailingKind::Picture(format), end),
        Detected::Other("iso-media" | "quicktime" | "cr3") => (TrailingKind::Film, boxes_end(bytes, at..end, limits)),
        Detected::Other("text" | "html") | Detected::Unknown => (text_or_unknown(rest), end),
        Detected::Other(name) => (TrailingKind::Other(name), end),
    }
}

/// Where a chain of boxes with sound names ends.
fn boxes_end(bytes: &[u8], range: Range<usize>, limits: &Limits) -> usize {
    let sound = |h: &bmff::Header| h.kind.iter().all(|b| b.is_ascii_graphic() || *b == b' ' || *b == 0xa9);
    bmff::boxes(bytes, range.clone(), limits).take_while(sound).last().map_or(range.end, |last| last.end)
}

fn text_or_unknown(rest: &[u8]) -> TrailingKind {
    let head = rest.get(..rest.len().min(MAX_LOOKED_AT)).unwrap_or_default();
    let is_text = head.iter().all(|b| matches!(b, b'\t' | b'\n' | b'\r' | 0x20..=0x7e | 0x80..))
        && std::str::from_utf8(head).map_or_else(|e| e.error_len().is_none(), |_| true);
    if is_text { TrailingKind::Text } else { TrailingKind::Unknown }
}

fn label(kind: TrailingKind) -> String {
    match kind {
        TrailingKind::Picture(format) => format.name().to_ascii_uppercase(),
        TrailingKind::Film => "MP4".into(),
        TrailingKind::Phone => "SEF".into(),
        TrailingKind::Other(name) => name.to_ascii_uppercase(),
        TrailingKind::Text => "text".into(),
        TrailingKind::Zeros => "zeros".into(),
        TrailingKind::Unknown => "?".into(),
    }
}

/// Samsung's blocks and their directory.
struct Phone {
    /// Where the first block begins.
    start: usize,
    /// Behind the mark at the end.
    end: usize,
    parts: Vec<Part>,
    has_film: bool,
}

/// Reads the directory that stands at the very end of the file: `SEFH`, a version, a count, an entry of 12 bytes for each block
/// with its distance back from the directory, then the length of the directory and `SEFT`.
fn phone(bytes: &[u8], behind: usize) -> Option<Phone> {
    let end = bytes.len();
    if bytes.get(end.checked_sub(4)?..)? != b"SEFT" {
        return None;
    }
    let len = le32(bytes, end.checked_sub(8)?)? as usize;
    let directory = end.checked_sub(8)?.checked_sub(len)?;
    if directory < behind || bytes.get(directory..directory + 4)? != b"SEFH" {
        return None;
    }
    let count = (le32(bytes, directory + 8)? as usize).min(len.saturating_sub(12) / 12).min(256);
    let (mut parts, mut start, mut has_film) = (Vec::new(), directory, false);
    for i in 0..count {
        let entry = directory + 12 + 12 * i;
        let (back, block_len) = (le32(bytes, entry + 4)? as usize, le32(bytes, entry + 8)? as usize);
        let Some(at) = directory.checked_sub(back).filter(|at| *at >= behind) else { continue };
        // Two bytes of zero, the type, the length of the name, the name.
        let name_len = le32(bytes, at + 4)? as usize;
        let name = bytes.get(at + 8..at.saturating_add(8).saturating_add(name_len.min(64))).unwrap_or_default();
        has_film |= name == b"MotionPhoto_Data" && le16(bytes, at + 2) == Some(0x0a30);
        let mut node = part(words(name), at..at.saturating_add(block_len).min(directory));
        node.note =
            be32(bytes, at + 8 + name_len.min(64) + 4).filter(|kind| *kind == u32::from_be_bytes(*b"ftyp")).map(|_| named("MP4"));
        parts.push(node);
        start = start.min(at);
    }
    Some(Phone { start, end, parts, has_film })
}
