//! Windows bitmap: headers, the size, pixels, a colour profile, and what stands behind them.
//!
//! # Sources
//! Microsoft, "BITMAPFILEHEADER", "BITMAPINFOHEADER" and "BITMAPV5HEADER".

use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, le16, le32, named, part};

const FILE_HEADER_LEN: usize = 14;
/// Length of the fifth version of the second header, the first that can hold a profile.
const V5_LEN: usize = 124;
/// Mark of a profile that stands in the file, low byte first.
const EMBEDDED: u32 = u32::from_be_bytes(*b"MBED");

pub(super) fn read(bytes: &[u8]) -> Container {
    let mut container = Container::default();
    let size = match le32(bytes, 14) {
        Some(12) => le16(bytes, 18).zip(le16(bytes, 20)).map(|(w, h)| (u32::from(w), u32::from(h))),
        // A negative height means that rows are stored from the top.
        Some(_) => le32(bytes, 18).zip(le32(bytes, 22)).map(|(w, h)| (w, h.cast_signed().unsigned_abs())),
        None => None,
    };
    container.size_px = size.filter(|(w, h)| *w > 0 && *h > 0);
    container.part("file header", 0..bytes.len().min(FILE_HEADER_LEN));
    let header_len = le32(bytes, 14).map_or(0, |len| len as usize);
    let header_end = FILE_HEADER_LEN.saturating_add(header_len);
    let note = size.map(|(w, h)| Text::new("structure-size").integer("width", w).integer("height", h));
    container.push(Part { note, ..part("header", bytes.len().min(FILE_HEADER_LEN)..bytes.len().min(header_end)) });
    let data_at = le32(bytes, 10).map_or(0, |at| at as usize);
    if header_end < data_at && data_at <= bytes.len() {
        container.part("colours", header_end..data_at);
    }
    let Some(data_len) = data_len(bytes, container.size_px) else { return container };
    let data_end = data_at.saturating_add(data_len);
    if data_at < bytes.len() {
        container.part("pixels", data_at..data_end.min(bytes.len()));
    }
    if data_end > bytes.len() {
        container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
        return container;
    }
    let end = profile(bytes, header_len, &mut container).unwrap_or(0).max(data_end);
    // The stated length of the file may count padding; programs that state none write 0.
    let stated_end = le32(bytes, 2).map_or(0, |len| len as usize).min(bytes.len());
    if end.max(stated_end) < bytes.len() {
        container.irregular(IrregularityKind::TrailingData, end.max(stated_end)..bytes.len());
    }
    container
}

/// Length of the pixels: rows are padded to four bytes; compressed ones state their length.
fn data_len(bytes: &[u8], size: Option<(u32, u32)>) -> Option<usize> {
    let (width, height) = size?;
    let is_old = le32(bytes, 14) == Some(12);
    let bits = le16(bytes, if is_old { 24 } else { 28 })?;
    let compression = if is_old { 0 } else { le32(bytes, 30)? };
    let len = match compression {
        // 0: none; 3 and 6: none, with masks.
        0 | 3 | 6 => (u64::from(width) * u64::from(bits)).div_ceil(32) * 4 * u64::from(height),
        _ => u64::from(le32(bytes, 34)?),
    };
    usize::try_from(len).ok()
}

/// Keeps the colour profile of the fifth header version; where it ends.
fn profile(bytes: &[u8], header_len: usize, container: &mut Container) -> Option<usize> {
    if header_len < V5_LEN || le32(bytes, FILE_HEADER_LEN + 56) != Some(EMBEDDED) {
        return None;
    }
    let at = FILE_HEADER_LEN.checked_add(le32(bytes, FILE_HEADER_LEN + 112)? as usize)?;
    let end = at.checked_add(le32(bytes, FILE_HEADER_LEN + 116)? as usize)?;
    let data = bytes.get(at..end)?;
    container.raw.set_icc(data, at as u64);
    container.push(Part { note: Some(named("ICC profile")), ..part("profile", at..end) });
    Some(end)
}
