//! GIF: the screen size, comments, the number of frames and what stands behind the end.
//!
//! # Sources
//! CompuServe, "Graphics Interchange Format, Version 89a", 1990.

use super::{Container, IrregularityKind, le16};
use crate::{Limits, metadata::RawText};

const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2c;
const TRAILER: u8 = 0x3b;
const COMMENT: u8 = 0xfe;
/// Longest comment that is kept, in bytes.
const MAX_COMMENT: usize = 64 << 10;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    let size = le16(bytes, 6).zip(le16(bytes, 8)).map(|(w, h)| (u32::from(w), u32::from(h)));
    container.size_px = size.filter(|(w, h)| *w > 0 && *h > 0);
    container.part("header", 0..bytes.len().min(13));
    let Some(flags) = bytes.get(10) else {
        container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
        return container;
    };
    let mut at = 13 + colour_table_len(*flags);
    let mut n_frames = 0;
    loop {
        if !container.has_room(at, limits) {
            break;
        }
        let start = at;
        match bytes.get(at) {
            Some(&EXTENSION) => {
                let label = bytes.get(at + 1).copied().unwrap_or_default();
                let (end, whole, data) = sub_blocks(bytes, at + 2, label == COMMENT);
                container.part(format!("extension {label:#04x}"), start..end);
                if !data.is_empty() {
                    let value = String::from_utf8_lossy(&data).into_owned();
                    container.raw.texts.push(RawText { key: "comment".into(), value, offset_bytes: start as u64 });
                }
                at = end;
                if !whole {
                    container.irregular(IrregularityKind::Truncated, end..end);
                    break;
                }
            }
            Some(&IMAGE) => {
                n_frames += 1;
                let flags = bytes.get(at + 9).copied().unwrap_or_default();
                let (end, whole, _) = sub_blocks(bytes, at + 11 + colour_table_len(flags), false);
                container.part("image", start..end.max(start));
                at = end;
                if !whole {
                    container.irregular(IrregularityKind::Truncated, end..end);
                    break;
                }
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
        }
    }
    container.animated = n_frames > 1;
    container
}

fn colour_table_len(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Walks a chain of sub-blocks: where it ends, whether it ended as it should, and its data where wanted.
fn sub_blocks(bytes: &[u8], mut at: usize, keep: bool) -> (usize, bool, Vec<u8>) {
    let mut data = Vec::new();
    while let Some(&len) = bytes.get(at) {
        let len = usize::from(len);
        if len == 0 {
            return (at + 1, true, data);
        }
        if keep && data.len() < MAX_COMMENT {
            data.extend_from_slice(bytes.get(at + 1..at + 1 + len).unwrap_or_default());
        }
        at += 1 + len;
    }
    (bytes.len(), false, data)
}
