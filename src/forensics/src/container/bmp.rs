//! Windows bitmap: the size in the header.
//!
//! # Sources
//! Microsoft, "BITMAPFILEHEADER" and "BITMAPINFOHEADER".

use super::{Container, le16, le32};

pub(super) fn read(bytes: &[u8]) -> Container {
    let mut container = Container::default();
    let size_px = match le32(bytes, 14) {
        Some(12) => le16(bytes, 18).zip(le16(bytes, 20)).map(|(w, h)| (u32::from(w), u32::from(h))),
        // A negative height means that rows are stored from the top.
        Some(_) => le32(bytes, 18).zip(le32(bytes, 22)).map(|(w, h)| (w, h.cast_signed().unsigned_abs())),
        None => None,
    };
    container.size_px = size_px.filter(|(w, h)| *w > 0 && *h > 0);
    container.part("header", 0..bytes.len().min(14));
    container
}
