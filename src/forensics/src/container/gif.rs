//! GIF: the screen size, frames, comments and other extensions, and what stands behind the end.
//!
//! # Sources
//! CompuServe, "Graphics Interchange Format, Version 89a", 1990; Adobe, "XMP Specification Part 3", 2020, 1.1.2 (XMP in a block whose
//! bytes are no sub-blocks, with a trailer that makes readers of sub-blocks find its end); ICC.1:2022, annex B.6; C2PA A.3.4.

use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, jumbf, le16, named, part, words};
use crate::{Limits, metadata::RawText};

const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2c;
const TRAILER: u8 = 0x3b;
const COMMENT: u8 = 0xfe;
const PLAIN_TEXT: u8 = 0x01;
const CONTROL: u8 = 0xf9;
const APPLICATION: u8 = 0xff;
/// Longest comment that is kept, in bytes.
const MAX_COMMENT: usize = 64 << 10;
/// Longest profile or store of Content Credentials that is joined, in bytes. Each sub-block's place is kept too, which costs more
/// memory than its data where a hostile file makes it one byte long.
const MAX_BLOCK: usize = 4 << 20;
/// Length of the bytes behind XMP that lead a reader of sub-blocks to the end.
const XMP_TRAILER_LEN: usize = 257;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    let size = le16(bytes, 6).zip(le16(bytes, 8)).map(|(w, h)| (u32::from(w), u32::from(h)));
    container.size_px = size.filter(|(w, h)| *w > 0 && *h > 0);
    let note = size.map(|(w, h)| Text::new("structure-size").integer("width", w).integer("height", h));
    container.push(Part { note, ..part("header", 0..bytes.len().min(13)) });
    let Some(flags) = bytes.get(10) else {
        container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
        return container;
    };
    let mut at = 13 + colour_table_len(*flags);
    if at > 13 {
        container.part("colour table", 13..at.min(bytes.len()));
    }
    let mut n_frames = 0;
    while container.has_room(at, limits) {
        let start = at;
        let (node, end, is_whole) = match bytes.get(at) {
            Some(&EXTENSION) => extension(bytes, at, &mut container, limits),
            Some(&IMAGE) => {
                n_frames += 1;
                let flags = bytes.get(at + 9).copied().unwrap_or_default();
                let blocks = sub_blocks(bytes, at + 11 + colour_table_len(flags), 0);
                let size = le16(bytes, at + 5).zip(le16(bytes, at + 7));
                let note = size.map(|(w, h)| Text::new("structure-size").integer("width", w).integer("height", h));
                (Part { note, ..part("image", start..blocks.end.max(start)) }, blocks.end, blocks.is_whole)
            }
            Some(&TRAILER) => {
                container.part("trailer", start..start + 1);
                if start + 1 < bytes.len() {
                    container.irregular(IrregularityKind::TrailingData, start + 1..bytes.len());
                }
                break;
            }
            Some(_) => {
                container.irregular(IrregularityKind::StrayBytes, at..bytes.len());
                break;
            }
            None => {
                container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
                break;
            }
        };
        container.push(node);
        at = end;
        if !is_whole {
            container.irregular(IrregularityKind::Truncated, end..end);
            break;
        }
    }
    container.animated = n_frames > 1;
    container
}

/// Reads an extension: its node, where it ends, and whether it ended as it should.
fn extension(bytes: &[u8], at: usize, container: &mut Container, limits: &Limits) -> (Part, usize, bool) {
    let label = bytes.get(at + 1).copied().unwrap_or_default();
    let is_application = label == APPLICATION && bytes.get(at + 2) == Some(&11);
    let name = if is_application { bytes.get(at + 3..at + 14).unwrap_or_default() } else { &[] };
    let keeps = label == COMMENT || name.starts_with(b"ICCRGBG1") || name.starts_with(b"C2PA_GIF");
    let room = if label == COMMENT { MAX_COMMENT } else { MAX_BLOCK };
    // The name of an application is a sub-block of its own, in front of the data.
    let first = if is_application { at + 14 } else { at + 2 };
    let blocks = sub_blocks(bytes, first, if keeps { room } else { 0 });
    let mut node = part(
        match label {
            COMMENT => "comment".to_owned(),
            PLAIN_TEXT => "plain text".to_owned(),
            CONTROL => "control".to_owned(),
            APPLICATION => "application".to_owned(),
            _ => format!("extension {label:#04x}"),
        },
        at..blocks.end.max(at),
    );
    if is_application {
        node.note = Some(named(words(name)));
    }
    if label == COMMENT && !blocks.data.is_empty() {
        let value = String::from_utf8_lossy(&blocks.data).into_owned();
        container.raw.texts.push(RawText { key: "comment".into(), value, offset_bytes: at as u64 });
    } else if name.starts_with(b"XMP DataXMP") {
        let end = blocks.end.saturating_sub(1 + XMP_TRAILER_LEN);
        container.raw.push_xmp(bytes.get(first..end).unwrap_or_default(), first as u64);
    } else if name.starts_with(b"ICCRGBG1") {
        container.raw.set_icc(&blocks.data, first as u64);
    } else if name.starts_with(b"C2PA_GIF") {
        node.children = jumbf::read(&blocks.data, &blocks.places, container, limits);
    }
    (node, blocks.end, blocks.is_whole)
}

fn colour_table_len(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// A chain of sub-blocks.
struct SubBlocks {
    end: usize,
    is_whole: bool,
    /// The data, joined, as far as they were wanted.
    data: Vec<u8>,
    /// Where each sub-block begins, in the data and in the file.
    places: Vec<(usize, usize)>,
}

/// Walks a chain and joins up to `room` bytes of it.
fn sub_blocks(bytes: &[u8], mut at: usize, room: usize) -> SubBlocks {
    let (mut data, mut places) = (Vec::new(), Vec::new());
    while let Some(&len) = bytes.get(at) {
        let len = usize::from(len);
        if len == 0 {
            return SubBlocks { end: at + 1, is_whole: true, data, places };
        }
        if data.len() + len <= room {
            places.push((data.len(), at + 1));
            data.extend_from_slice(bytes.get(at + 1..at + 1 + len).unwrap_or_default());
        }
        at += 1 + len;
    }
    SubBlocks { end: bytes.len(), is_whole: false, data, places }
}
