//! WebP: RIFF chunks, the size, EXIF, XMP, and what stands behind the end.
//!
//! # Sources
//! RFC 9649, "WebP Image Format", 2024, section 2; RFC 6386 (VP8) section 9.1.

use super::{Container, IrregularityKind, array, le16, le32};
use crate::Limits;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    let riff_end = le32(bytes, 4).map_or(bytes.len(), |len| (len as usize).saturating_add(8));
    let end = riff_end.min(bytes.len());
    let mut at = 12;
    while at < end {
        if !container.has_room(at, limits) {
            return container;
        }
        let (Some(kind), Some(len)) = (array::<4>(bytes, at), le32(bytes, at + 4)) else {
            break;
        };
        let data_at = at + 8;
        // Chunks are padded to an even length.
        let chunk_end = data_at.saturating_add(len as usize);
        let padded_end = chunk_end.saturating_add(len as usize & 1);
        let data = bytes.get(data_at..chunk_end.min(bytes.len())).unwrap_or_default();
        container.part(String::from_utf8_lossy(&kind).trim_end(), at..padded_end.min(bytes.len()).max(at));
        match &kind {
            b"VP8X" => {
                let side = |at| array::<4>(data, at).map(|[a, b, c, _]| 1 + u32::from_le_bytes([a, b, c, 0]));
                // The height is the last field: three bytes with none behind them.
                let height = array::<3>(data, 7).map(|[a, b, c]| 1 + u32::from_le_bytes([a, b, c, 0]));
                container.size_px = side(4).zip(height);
                container.animated |= data.first().is_some_and(|flags| flags & 2 != 0);
            }
            b"VP8 " if container.size_px.is_none() => {
                let size = le16(data, 6).zip(le16(data, 8));
                let starts_right = data.get(3..6) == Some(b"\x9d\x01\x2a");
                container.size_px = size.filter(|_| starts_right).map(|(w, h)| (u32::from(w & 0x3fff), u32::from(h & 0x3fff)));
            }
            b"VP8L" if container.size_px.is_none() => {
                container.size_px = le32(data, 1)
                    .filter(|_| data.first() == Some(&0x2f))
                    .map(|bits| (1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)));
            }
            b"EXIF" if container.raw.exif.is_none() => {
                // Some programs leave JPEG's prefix in front.
                let prefix = if data.starts_with(b"Exif\0\0") { 6 } else { 0 };
                let tiff = data.get(prefix..).unwrap_or_default().to_vec();
                container.raw.exif = Some((tiff, (data_at + prefix) as u64));
            }
            b"XMP " => container.raw.xmp.push((String::from_utf8_lossy(data).into_owned(), data_at as u64)),
            _ => {}
        }
        at = padded_end;
    }
    container.size_px = container.size_px.filter(|(w, h)| *w > 0 && *h > 0);
    if riff_end > bytes.len().saturating_add(1) || at > bytes.len().saturating_add(1) {
        container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
    } else if riff_end < bytes.len() {
        container.irregular(IrregularityKind::TrailingData, riff_end..bytes.len());
    }
    container
}
