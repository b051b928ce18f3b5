//! Boxes of the ISO base media file format, which HEIC, AVIF, JPEG XL and films share.
//!
//! A box is a length, a name of four letters, and data, which for some names are boxes again. A length of 1 means that a longer
//! one follows, 0 that the box reaches to the end. Nesting is bounded and every box moves forward, so that no chain can be a ring.
//!
//! # Sources
//! ISO/IEC 14496-12:2022, 4.2 and 8.11; C2PA, "Technical Specification 2.2", A.5 (`uuid` box).

use std::ops::Range;

use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, array, be16, be32, be64, jumbf, named, part, words};
use crate::Limits;

/// How deep boxes lie in each other; sound descriptions in films reach ten.
const MAX_DEPTH: usize = 16;
/// Extended type of the box that holds Content Credentials.
const C2PA: [u8; 16] = *b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";
/// Extended type of the box that holds XMP.
const XMP: [u8; 16] = *b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";

/// Head of a box.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    pub kind: [u8; 4],
    pub at: usize,
    pub data_at: usize,
    /// As claimed; may lie beyond the surroundings.
    pub end: usize,
}

impl Header {
    /// The head of the box at an offset of surroundings that end at `end`; none where no box can begin there.
    pub fn read(bytes: &[u8], at: usize, end: usize) -> Option<Self> {
        let kind = array::<4>(bytes, at.checked_add(4)?)?;
        let (len, data_at) = match be32(bytes, at)? {
            0 => (end.checked_sub(at)?, at + 8),
            1 => (usize::try_from(be64(bytes, at + 8)?).ok()?, at + 16),
            len => (len as usize, at + 8),
        };
        let box_end = at.checked_add(len)?;
        (data_at <= end && data_at <= box_end).then_some(Self { kind, at, data_at, end: box_end })
    }
}

/// The boxes of a stretch, one after the other, as far as they are whole.
pub(super) fn boxes(bytes: &[u8], range: Range<usize>, limits: &Limits) -> impl Iterator<Item = Header> {
    let end = range.end.min(bytes.len());
    let next = move |at: usize| Header::read(bytes, at, end).filter(|_| at < end);
    let headers = std::iter::successors(next(range.start), move |header| next(header.end));
    headers.map(move |header| Header { end: header.end.min(end), ..header }).take(limits.max_parts)
}

/// Reads the outermost boxes of a file, from `start` on, and what lies in them.
pub(super) fn read(bytes: &[u8], start: usize, limits: &Limits, container: &mut Container) {
    let parts = tree(bytes, start..bytes.len(), 0, container, limits);
    container.parts.extend(parts);
}

fn tree(bytes: &[u8], range: Range<usize>, depth: usize, container: &mut Container, limits: &Limits) -> Vec<Part> {
    let (mut parts, mut at) = (Vec::new(), range.start);
    while at < range.end && container.has_room(at, limits) {
        let header = Header::read(bytes, at, range.end).filter(|h| h.kind.iter().all(|b| matches!(b, 0x20..=0x7e | 0xa9)));
        let Some(header) = header else {
            let is_padding = bytes.get(at..range.end).is_some_and(|rest| rest.len() < 8 && rest.iter().all(|b| *b == 0));
            if depth == 0 && !parts.is_empty() {
                container.irregular(IrregularityKind::TrailingData, at..range.end);
            } else if !is_padding {
                container.irregular(IrregularityKind::StrayBytes, at..range.end);
            }
            break;
        };
        container.n_parts += 1;
        let end = header.end.min(range.end);
        let mut node = part(words(&header.kind), at..end);
        let whole = Header { end, ..header };
        inside(bytes, &whole, depth, &mut node, container, limits);
        if header.end > range.end {
            let (kind, place) = match depth {
                0 => (IrregularityKind::Truncated, range.end..range.end),
                _ => (IrregularityKind::BadLength, at..end),
            };
            container.irregular(kind, place);
            node.note = Some(Text::new("structure-cut"));
        }
        parts.push(node);
        at = end;
    }
    parts
}

/// What lies in a box.
fn inside(bytes: &[u8], header: &Header, depth: usize, node: &mut Part, container: &mut Container, limits: &Limits) {
    let data = bytes.get(header.data_at..header.end).unwrap_or_default();
    let version = data.first().copied().unwrap_or(0);
    let head_len = match &header.kind {
        b"moov" | b"trak" | b"mdia" | b"minf" | b"stbl" | b"dinf" | b"edts" | b"mvex" | b"moof" | b"traf" | b"mfra" | b"iprp"
        | b"ipco" | b"grpl" | b"meco" => 0,
        // In QuickTime this box has no version in front of its children.
        b"meta" if data.get(4..8) == Some(b"hdlr") => 0,
        b"meta" | b"iref" => 4,
        b"iinf" => 6 + 2 * usize::from(version > 0),
        b"dref" => 8,
        b"jumb" => {
            let store = bytes.get(header.at..header.end).unwrap_or_default();
            let mut inner = jumbf::read(store, &[(0, header.at)], container, limits);
            if let Some(read) = inner.pop() {
                (node.note, node.children) = (read.note, read.children);
            }
            return;
        }
        b"uuid" => return extended(data, header, node, container, limits),
        b"ftyp" => {
            node.note = Some(named(words(data.get(..data.len().min(4)).unwrap_or_default())));
            return;
        }
        b"infe" if version >= 2 => {
            let at = if version == 2 { 8 } else { 10 };
            node.note = data.get(at..at + 4).map(|kind| named(words(kind)));
            return;
        }
        b"ispe" => {
            let size = be32(data, 4).zip(be32(data, 8));
            node.note = size.map(|(w, h)| Text::new("structure-size").integer("width", w).integer("height", h));
            return;
        }
        b"auxC" => {
            let urn = data.get(4..).unwrap_or_default();
            let len = urn.iter().position(|b| *b == 0).unwrap_or(urn.len());
            node.note = urn.get(..len).map(|urn| named(words(urn)));
            return;
        }
        b"colr" => {
            node.note = data.get(..4).map(|kind| named(words(kind)));
            return;
        }
        _ => return,
    };
    if depth < MAX_DEPTH {
        let start = header.data_at.saturating_add(head_len).min(header.end);
        node.children = tree(bytes, start..header.end, depth + 1, container, limits);
    }
}

/// A box whose type is a number of 16 bytes.
fn extended(data: &[u8], header: &Header, node: &mut Part, container: &mut Container, limits: &Limits) {
    let Some((kind, rest)) = data.split_first_chunk::<16>() else { return };
    let at = header.data_at + 16;
    if *kind == XMP {
        node.note = Some(named("XMP"));
        container.raw.push_xmp(rest, at as u64);
    } else if *kind == C2PA {
        node.note = Some(named("C2PA"));
        // Version and flags, the purpose as text, the place of a list of hashes, then the store.
        let purpose = rest.get(4..).unwrap_or_default();
        let Some(zero) = purpose.iter().take(64).position(|b| *b == 0) else { return };
        if purpose.get(..zero) == Some(b"manifest".as_slice()) {
            let skipped = 4 + zero + 1 + 8;
            node.children = jumbf::read(rest.get(skipped..).unwrap_or_default(), &[(0, at + skipped)], container, limits);
        }
    }
}

/// A number of 0, 2, 4 or 8 bytes at an offset, as `iloc` has them; other sizes do not exist.
pub(super) fn sized(bytes: &[u8], at: usize, size: usize) -> Option<u64> {
    match size {
        0 => Some(0),
        2 => be16(bytes, at).map(u64::from),
        4 => be32(bytes, at).map(u64::from),
        8 => be64(bytes, at),
        _ => None,
    }
}
