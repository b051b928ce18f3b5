//! Photoshop's image resource blocks, in JPEG's APP13 and in TIFF.
//!
//! Each is `8BIM`, a number, a name padded to an even length, a length, and data padded likewise. In a JPEG they may be cut anywhere
//! and go on in the next segment, so that they are read from the joined segments, with the place of each piece.
//!
//! # Sources
//! Adobe, "Photoshop File Formats Specification", 2019, "Image Resource Blocks".

use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, be16, be32, named, part, place, words};
use crate::{
    Limits,
    metadata::{Resource, ThumbnailKind},
};

/// Longest data that are kept with a resource.
const MAX_KEPT: usize = 64 << 10;
/// Signatures of blocks; all but the first are rare and old.
const SIGNATURES: [&[u8]; 4] = [b"8BIM", b"MeSa", b"PHUT", b"AgHg"];

/// Numbers of resources that people meet, and their names in Adobe's specification.
const NAMES: &[(u16, &str)] = &[
    (0x03ed, "ResolutionInfo"),
    (0x03f3, "print flags"),
    (0x0404, "IPTC-NAA"),
    (0x0406, "JPEG quality"),
    (0x0408, "grid and guides"),
    (0x040a, "copyright flag"),
    (0x040b, "URL"),
    (0x040d, "global angle"),
    (0x040f, "ICC profile"),
    (0x0411, "ICC untagged"),
    (0x0414, "document IDs"),
    (0x0419, "global altitude"),
    (0x041a, "slices"),
    (0x0421, "version info"),
    (0x0422, "EXIF"),
    (0x0423, "EXIF"),
    (0x0424, "XMP"),
    (0x0425, "caption digest"),
    (0x0426, "print scale"),
    (0x043a, "print information"),
    (0x043b, "print style"),
    (0x2710, "print flags information"),
];

/// Reads the blocks of `data`. `pieces` are the starts of the pieces of `data`, in it and in the file.
pub(super) fn read(data: &[u8], pieces: &[(usize, usize)], container: &mut Container, limits: &Limits) -> Vec<Part> {
    let (mut parts, mut pos) = (Vec::new(), 0);
    while pos < data.len() && container.has_room(place(pieces, pos), limits) {
        let start = place(pieces, pos);
        let Some(block) = Block::read(data, pos) else {
            // Some programs pad a segment with zeros, and the next one begins anew.
            let behind = pieces.partition_point(|(joined, _)| *joined <= pos);
            let next = pieces.get(behind).map_or(data.len(), |(joined, _)| *joined);
            if data.get(pos..next).unwrap_or_default().iter().any(|b| *b != 0) {
                container.irregular(IrregularityKind::BadLength, start..start + (next - pos));
            }
            pos = next;
            continue;
        };
        container.n_parts += 1;
        let mut node = part(format!("{:#06x}", block.id), start..place(pieces, block.end - 1).max(start) + 1);
        node.note = match block.id {
            0x0409 | 0x040c => Some(Text::new("structure-thumbnail")),
            0x07d0..=0x0bb6 => Some(named("path")),
            id => NAMES.iter().find(|(known, _)| *known == id).map(|(_, name)| named(*name)),
        };
        parts.push(node);
        keep(&block, pieces, container);
        pos = block.end;
    }
    parts
}

/// One block; positions count from the start of all blocks.
struct Block<'a> {
    id: u16,
    name: &'a [u8],
    data: &'a [u8],
    data_at: usize,
    end: usize,
}

impl<'a> Block<'a> {
    fn read(all: &'a [u8], pos: usize) -> Option<Self> {
        let signature = all.get(pos..pos + 4)?;
        if !SIGNATURES.contains(&signature) {
            return None;
        }
        let id = be16(all, pos + 4)?;
        let name_len = usize::from(*all.get(pos + 6)?);
        let name = all.get(pos + 7..pos + 7 + name_len)?;
        // The length byte and the name together are padded to an even length.
        let len_at = pos + 6 + ((name_len + 2) & !1);
        let len = be32(all, len_at)? as usize;
        let data_at = len_at + 4;
        let data = all.get(data_at..data_at.checked_add(len)?)?;
        Some(Self { id, name, data, data_at, end: all.len().min(data_at + len + (len & 1)) })
    }
}

fn keep(block: &Block<'_>, pieces: &[(usize, usize)], container: &mut Container) {
    let start = place(pieces, block.data_at);
    let end = block.data.len().checked_sub(1).map_or(start, |last| place(pieces, block.data_at + last).max(start) + 1);
    let mut has_own_field = true;
    match block.id {
        0x0404 => keep_iptc(container, block.data, start),
        0x040f => container.raw.set_icc(block.data, start as u64),
        0x0424 => container.raw.push_xmp(block.data, start as u64),
        // Behind 28 bytes of sizes stands a JPEG.
        0x0409 | 0x040c => {
            let kind = if block.id == 0x0409 { ThumbnailKind::PhotoshopSwapped } else { ThumbnailKind::Photoshop };
            if let Some(jpeg) = block.data.get(28..).filter(|_| be32(block.data, 0) == Some(1)) {
                let jpeg_at = place(pieces, block.data_at + 28).min(end);
                container.raw.push_thumbnail_at(kind, jpeg, jpeg_at as u64..end as u64);
            }
        }
        _ => has_own_field = false,
    }
    let kept = if has_own_field || block.data.len() > MAX_KEPT { Some(Vec::new()) } else { container.raw.copy(block.data) };
    let Some(bytes) = kept else { return };
    let range = start as u64..end as u64;
    container.raw.photoshop.push(Resource { id: block.id, name: words(block.name), range, bytes });
}

/// Keeps an IPTC-IIM record.
pub(super) fn keep_iptc(container: &mut Container, record: &[u8], at: usize) {
    if let Some(record) = container.raw.copy(record) {
        container.raw.iptc.push((record, at as u64));
    }
}
