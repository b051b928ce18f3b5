//! WebP: RIFF chunks, the size, metadata, animation, and what stands behind the end.
//!
//! The extended header states which other chunks there are; a file that states one and has none, or has one and states none, was
//! changed by a program that did not know the format well.
//!
//! # Sources
//! RFC 9649, "WebP Image Format", 2024, section 2; RFC 6386 (VP8) section 9.1; C2PA, "Technical Specification 2.2", A.3.6 (`C2PA`).

use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, array, jumbf, le16, le32, named, part, tiff, words};
use crate::Limits;

/// Bits of the extended header and the chunks that they announce.
const ANNOUNCED: [(u8, &[u8; 4]); 5] = [(0x20, b"ICCP"), (0x10, b"ALPH"), (0x08, b"EXIF"), (0x04, b"XMP "), (0x02, b"ANIM")];
/// Length of the frame header that stands before the chunks of an animation's frame.
const FRAME_HEADER_LEN: usize = 16;

/// What was seen of the chunks of a file.
#[derive(Debug, Default)]
struct Seen {
    /// Bits of the extended header.
    stated: Option<u8>,
    /// Bits of [`ANNOUNCED`] whose chunks are there.
    found: u8,
    /// Whether the picture is lossless: it may hold transparency without a chunk of its own.
    is_lossless: bool,
}

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    container.part("RIFF", 0..bytes.len().min(12));
    let riff_end = le32(bytes, 4).map_or(bytes.len(), |len| (len as usize).saturating_add(8));
    let mut seen = Seen::default();
    let (parts, at) = chunks(bytes, 12..riff_end.min(bytes.len()), 0, &mut seen, &mut container, limits);
    container.parts.extend(parts);
    container.size_px = container.size_px.filter(|(w, h)| *w > 0 && *h > 0);
    if riff_end > bytes.len().saturating_add(1) || at > bytes.len().saturating_add(1) {
        container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
        return container;
    }
    if riff_end < bytes.len() {
        container.irregular(IrregularityKind::TrailingData, riff_end..bytes.len());
    }
    let announces_alpha = seen.stated.is_some_and(|stated| stated & 0x10 != 0);
    let ignored = if seen.is_lossless || announces_alpha || seen.found & 0x02 != 0 { 0x10 } else { 0 };
    if seen.stated.is_some_and(|stated| (stated ^ seen.found) & 0x3e & !ignored != 0) {
        let header = container.parts.iter_mut().find(|part| part.name == "VP8X");
        let place = header.map_or(12..12, |part| {
            part.note = Some(Text::new("structure-wrong-list"));
            part.offset_bytes as usize..part.end_bytes() as usize
        });
        container.irregular(IrregularityKind::WrongOrder, place);
    }
    container
}

/// Reads chunks one after the other; where the last one ends by its own length.
fn chunks(
    bytes: &[u8],
    range: std::ops::Range<usize>,
    depth: usize,
    seen: &mut Seen,
    container: &mut Container,
    limits: &Limits,
) -> (Vec<Part>, usize) {
    let (mut parts, mut at) = (Vec::new(), range.start);
    while at < range.end && container.has_room(at, limits) {
        let (Some(kind), Some(len)) = (array::<4>(bytes, at), le32(bytes, at + 4)) else { break };
        let data_at = at + 8;
        // Chunks are padded to an even length.
        let chunk_end = data_at.saturating_add(len as usize);
        let padded_end = chunk_end.saturating_add(len as usize & 1);
        let data = bytes.get(data_at..chunk_end.min(bytes.len())).unwrap_or_default();
        container.n_parts += 1;
        let mut node = part(words(&kind), at..padded_end.min(bytes.len()).max(at));
        if chunk_end > range.end && depth > 0 {
            container.irregular(IrregularityKind::BadLength, at..range.end);
            node.note = Some(Text::new("structure-cut"));
        } else {
            let inner_end = chunk_end.min(range.end);
            chunk(&kind, bytes, data, data_at..inner_end, depth, seen, &mut node, container, limits);
        }
        parts.push(node);
        at = padded_end;
    }
    (parts, at)
}

#[allow(clippy::too_many_arguments)]
fn chunk(
    kind: &[u8; 4],
    bytes: &[u8],
    data: &[u8],
    range: std::ops::Range<usize>,
    depth: usize,
    seen: &mut Seen,
    node: &mut Part,
    container: &mut Container,
    limits: &Limits,
) {
    let at = range.start;
    seen.found |= ANNOUNCED.iter().find(|(_, announced)| *announced == kind).map_or(0, |(bit, _)| *bit);
    match kind {
        b"VP8X" => {
            let side = |at| array::<3>(data, at).map(|[a, b, c]| 1 + u32::from_le_bytes([a, b, c, 0]));
            container.size_px = side(4).zip(side(7));
            container.animated |= data.first().is_some_and(|flags| flags & 2 != 0);
            seen.stated = data.first().copied();
            node.note = size_note(container.size_px);
        }
        b"VP8 " if container.size_px.is_none() => {
            let size = le16(data, 6).zip(le16(data, 8));
            let starts_right = data.get(3..6) == Some(b"\x9d\x01\x2a");
            container.size_px = size.filter(|_| starts_right).map(|(w, h)| (u32::from(w & 0x3fff), u32::from(h & 0x3fff)));
            node.note = size_note(container.size_px);
        }
        b"VP8L" => {
            seen.is_lossless = true;
            let size = le32(data, 1).filter(|_| data.first() == Some(&0x2f));
            let size = size.map(|bits| (1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)));
            container.size_px = container.size_px.or(size);
            node.note = size_note(size);
        }
        b"ANMF" if depth == 0 => {
            let start = at.saturating_add(FRAME_HEADER_LEN).min(range.end);
            let mut of_frame = Seen::default();
            node.children = chunks(bytes, start..range.end, 1, &mut of_frame, container, limits).0;
        }
        b"EXIF" => {
            // Some programs leave JPEG's prefix in front.
            let prefix = if data.starts_with(b"Exif\0\0") { 6 } else { 0 };
            node.note = Some(named("EXIF"));
            node.children = tiff::exif(data.get(prefix..).unwrap_or_default(), at + prefix, container, limits);
        }
        b"XMP " => container.raw.push_xmp(data, at as u64),
        b"ICCP" => {
            node.note = Some(named("ICC profile"));
            container.raw.set_icc(data, at as u64);
        }
        b"C2PA" => {
            node.note = Some(named("JUMBF"));
            node.children = jumbf::read(data, &[(0, at)], container, limits);
        }
        _ => {}
    }
}

fn size_note(size: Option<(u32, u32)>) -> Option<Text> {
    size.map(|(w, h)| Text::new("structure-size").integer("width", w).integer("height", h))
}
