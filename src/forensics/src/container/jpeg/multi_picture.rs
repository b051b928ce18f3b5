//! The multi-picture format: other pictures in the same file, listed in a segment of the first one.
//!
//! Phones store gain maps and depth maps this way, cameras large previews and stereo pairs. Offsets count from the TIFF header inside
//! the segment.
//!
//! # Sources
//! CIPA DC-007-2021, "Multi-Picture Format", 5.2.3; ISO 21496-1:2025 (gain maps); Google, "Ultra HDR Image Format", 2024.

use telltale_report::Part;

use crate::{
    Limits,
    container::{Container, array, tiff},
    metadata::{Companion, CompanionKind, MAX_COMPANIONS},
};

const MP_ENTRY: u16 = 0xb002;
const ENTRY_LEN: usize = 16;

/// Reads the list in a segment's data, which begin at `at`, and keeps the pictures that it names.
pub(super) fn read(data: &[u8], at: usize, container: &mut Container, limits: &Limits) -> Vec<Part> {
    let (parts, chain) = tiff::directories(data, at, container, limits);
    let is_little = data.starts_with(b"II");
    let list = chain.first().and_then(|ifd| ifd.entry(MP_ENTRY)).and_then(|entry| data.get(entry.value.clone()));
    for entry in list.unwrap_or_default().chunks_exact(ENTRY_LEN).take(MAX_COMPANIONS) {
        let number = |at| {
            let bytes = array::<4>(entry, at)?;
            Some(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
        };
        let (Some(attributes), Some(len), Some(offset)) = (number(0), number(4), number(8)) else { continue };
        // The first picture is the one whose segment this is.
        if offset == 0 || len == 0 || container.raw.companions.len() >= MAX_COMPANIONS {
            continue;
        }
        let start = at as u64 + u64::from(offset);
        let kind = match attributes & 0x00ff_ffff {
            0x01_0000..=0x01_ffff => CompanionKind::Preview,
            0x05_0000 => CompanionKind::GainMap,
            _ => CompanionKind::Picture,
        };
        container.raw.companions.push(Companion { kind, range: start..start + u64::from(len) });
    }
    parts
}
