//! PNG: chunks, their check sums, text, EXIF, and what stands behind the end.
//!
//! # Sources
//! W3C, "Portable Network Graphics (PNG) Specification (Third Edition)", 2025, sections 5, 11 and annex D (check sum).

use super::{
    Container, IrregularityKind, array, be32,
    inflate::{MAX_INFLATED, inflate},
};
use crate::{Limits, metadata::RawText};

const SIGNATURE_LEN: usize = 8;
/// Key of the text chunk that holds XMP.
const XMP_KEY: &str = "XML:com.adobe.xmp";
/// Longest text that is kept as it stands, in bytes.
const MAX_TEXT: usize = 8 << 20;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    let mut room = MAX_INFLATED;
    let mut at = SIGNATURE_LEN;
    loop {
        if !container.has_room(at, limits) {
            return container;
        }
        let (Some(len), Some(kind)) = (be32(bytes, at), array::<4>(bytes, at + 4)) else {
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return container;
        };
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            container.irregular(IrregularityKind::StrayBytes, at..bytes.len());
            return container;
        }
        let (data_at, len) = (at + 8, len as usize);
        let end = data_at.saturating_add(len).saturating_add(4);
        let name = String::from_utf8_lossy(&kind).into_owned();
        if end > bytes.len() {
            container.part(name, at..bytes.len());
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return container;
        }
        let data = bytes.get(data_at..data_at + len).unwrap_or_default();
        let covered = bytes.get(at + 4..data_at + len).unwrap_or_default();
        if be32(bytes, data_at + len) != Some(crc32(covered)) {
            container.irregular(IrregularityKind::BadChecksum, at..end);
        }
        container.part(name, at..end);
        match &kind {
            b"IHDR" if container.size_px.is_none() => {
                let size = be32(data, 0).zip(be32(data, 4));
                container.size_px = size.filter(|(w, h)| *w > 0 && *h > 0);
            }
            b"acTL" => container.animated |= be32(data, 0).is_some_and(|n| n > 1),
            b"eXIf" if container.raw.exif.is_none() => container.raw.exif = Some((data.to_vec(), data_at as u64)),
            b"tEXt" | b"zTXt" | b"iTXt" => {
                if let Some((key, value)) = text(&kind, data, &mut room) {
                    if key == XMP_KEY {
                        container.raw.xmp.push((value, data_at as u64));
                    } else {
                        container.raw.texts.push(RawText { key, value, offset_bytes: at as u64 });
                    }
                }
            }
            b"IEND" => {
                if end < bytes.len() {
                    container.irregular(IrregularityKind::TrailingData, end..bytes.len());
                }
                return container;
            }
            _ => {}
        }
        at = end;
    }
}

/// Key and value of a text chunk.
fn text(kind: &[u8; 4], data: &[u8], room: &mut usize) -> Option<(String, String)> {
    let (key, rest) = split_at_zero(data)?;
    let mut unpack = |packed: &[u8]| {
        let (unpacked, _) = inflate(packed, *room);
        *room -= unpacked.len();
        unpacked
    };
    let value = match kind {
        b"tEXt" => latin_or_utf8(rest.get(..rest.len().min(MAX_TEXT))?),
        b"zTXt" => latin_or_utf8(&unpack(rest.get(1..)?)),
        _ => {
            let packed = *rest.first()? == 1;
            let (_language, rest) = split_at_zero(rest.get(2..)?)?;
            let (_translated, rest) = split_at_zero(rest)?;
            let value = if packed { unpack(rest) } else { rest.get(..rest.len().min(MAX_TEXT))?.to_vec() };
            String::from_utf8_lossy(&value).into_owned()
        }
    };
    Some((latin_or_utf8(key), value))
}

/// The standard says Latin-1 for `tEXt` and `zTXt`, but many programs write UTF-8: take that where it is valid.
fn latin_or_utf8(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), str::to_owned)
}

fn split_at_zero(data: &[u8]) -> Option<(&[u8], &[u8])> {
    let zero = data.iter().position(|b| *b == 0)?;
    Some((data.get(..zero)?, data.get(zero + 1..)?))
}

/// CRC-32 as in annex D: polynomial 0xEDB88320, reflected, all ones before and after.
fn crc32(data: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(data);
    crc.sum()
}
