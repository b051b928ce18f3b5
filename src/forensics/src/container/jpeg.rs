//! JPEG: segments, tables, the frame header, metadata, and what stands behind the end.
//!
//! Walks from marker to marker. Coded data behind a start of scan ends at the first `FF` that neither a zero nor a restart marker
//! follows, as the standard prescribes; nothing is searched for in the coded data itself.
//!
//! # Sources
//! ITU-T T.81 (1992), annex B; JEITA CP-3451 / CIPA DC-008 (EXIF) 4.7; Adobe, "XMP Specification Part 3", 1.1.3; Adobe TN 5116
//! (APP14); Adobe Photoshop File Formats, "Image Resource Blocks".

use std::ops::Range;

use super::{Container, IrregularityKind, be16};
use crate::{Limits, metadata::RawText};

/// What the checks need of a JPEG's structure.
#[derive(Debug, Clone, Default)]
pub struct JpegStructure {
    /// The frame header.
    pub frame: Option<Frame>,
    /// Quantisation tables as first defined, by number, natural order (row by row).
    pub quantization: [Option<[u16; 64]>; 4],
    /// Segments that decoding needs, in order: tables, restart intervals and scans.
    pub(crate) coding: Vec<Coding>,
    /// Colour transform as stated by Adobe's APP14.
    pub(crate) adobe_transform: Option<u8>,
}

/// A frame header (SOFn).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Low byte of the marker: 0xC0 baseline, 0xC1 extended, 0xC2 progressive …
    pub marker: u8,
    /// Bits in a sample.
    pub precision: u8,
    /// Width in pixels.
    pub width_px: u32,
    /// Height in pixels.
    pub height_px: u32,
    /// Components in order.
    pub components: Vec<Component>,
}

/// One component of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Component {
    /// Identifier.
    pub id: u8,
    /// Horizontal sampling factor, 1..=4.
    pub h: u8,
    /// Vertical sampling factor, 1..=4.
    pub v: u8,
    /// Number of its quantisation table.
    pub table: u8,
}

impl Frame {
    /// Whether it is one of the progressive processes.
    pub fn is_progressive(&self) -> bool {
        matches!(self.marker, 0xc2 | 0xca)
    }
}

/// A segment that decoding needs: positions in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Coding {
    Huffman(Range<usize>),
    RestartInterval(u16),
    Scan { header: Range<usize>, data: Range<usize> },
}

/// Number of natural position for each position in zigzag order.
pub const ZIGZAG: [u8; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42,
    49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    let mut jpeg = JpegStructure::default();
    walk(bytes, limits, &mut container, &mut jpeg);
    container.size_px = jpeg.frame.as_ref().map(|frame| (frame.width_px, frame.height_px)).filter(|(w, h)| *w > 0 && *h > 0);
    container.jpeg = Some(jpeg);
    container
}

fn walk(bytes: &[u8], limits: &Limits, container: &mut Container, jpeg: &mut JpegStructure) {
    container.part("SOI", 0..2);
    let mut at = 2;
    while container.has_room(at, limits) {
        let Some(marker_at) = bytes.get(at..).and_then(|rest| rest.iter().position(|b| *b == 0xff)).map(|n| at + n) else {
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return;
        };
        if marker_at > at {
            container.irregular(IrregularityKind::StrayBytes, at..marker_at);
        }
        at = marker_at;
        // Any number of fill bytes may stand before a marker.
        while bytes.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let Some(&marker) = bytes.get(at + 1) else {
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return;
        };
        match marker {
            0xd9 => {
                container.part("EOI", at..at + 2);
                if at + 2 < bytes.len() {
                    container.irregular(IrregularityKind::TrailingData, at + 2..bytes.len());
                }
                return;
            }
            0x00 | 0x01 | 0xd0..=0xd8 => {
                container.irregular(IrregularityKind::StrayBytes, at..at + 2);
                at += 2;
                continue;
            }
            _ => {}
        }
        let len = be16(bytes, at + 2).map_or(0, usize::from);
        let end = at + 2 + len;
        if len < 2 || end > bytes.len() {
            let kind =
                if end > bytes.len() || at + 4 > bytes.len() { IrregularityKind::Truncated } else { IrregularityKind::BadLength };
            container.part(name_of(marker), at..bytes.len().min(end.max(at + 2)));
            container.irregular(kind, if kind == IrregularityKind::Truncated { bytes.len()..bytes.len() } else { at..at + 4 });
            if kind == IrregularityKind::Truncated {
                return;
            }
            at += 4;
            continue;
        }
        let payload = at + 4..end;
        let data = bytes.get(payload.clone()).unwrap_or_default();
        container.part(name_of(marker), at..end);
        match marker {
            0xc4 => jpeg.coding.push(Coding::Huffman(payload)),
            0xdb => quantization(data, jpeg),
            0xdd => jpeg.coding.push(Coding::RestartInterval(be16(data, 0).unwrap_or_default())),
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf if jpeg.frame.is_none() => jpeg.frame = frame(marker, data),
            0xda => {
                let data_end = scan_end(bytes, end);
                container.part("scan", end..data_end);
                jpeg.coding.push(Coding::Scan { header: payload, data: end..data_end });
                at = data_end;
                continue;
            }
            0xe1 => app1(data, at + 4, container),
            0xed => app13(data, at + 4, container),
            0xee if data.starts_with(b"Adobe") => jpeg.adobe_transform = data.get(11).copied(),
            0xfe => {
                let value = String::from_utf8_lossy(data).trim_end_matches('\0').to_owned();
                container.raw.texts.push(RawText { key: "comment".into(), value, offset_bytes: at as u64 });
            }
            _ => {}
        }
        at = end;
    }
}

/// Where the coded data that begins at `at` ends.
fn scan_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(n) = bytes.get(at..).and_then(|rest| rest.iter().position(|b| *b == 0xff)) {
        at += n;
        match bytes.get(at + 1) {
            Some(0x00 | 0xd0..=0xd7) => at += 2,
            Some(0xff) => at += 1,
            Some(_) => return at,
            None => break,
        }
    }
    bytes.len()
}

fn quantization(mut data: &[u8], jpeg: &mut JpegStructure) {
    while let Some((&head, rest)) = data.split_first() {
        let wide = head >> 4 != 0;
        let n_bytes = if wide { 128 } else { 64 };
        let Some(values) = rest.get(..n_bytes) else { return };
        let mut table = [0u16; 64];
        for (k, natural) in ZIGZAG.iter().enumerate() {
            let value = if wide { be16(values, 2 * k) } else { values.get(k).map(|v| u16::from(*v)) };
            if let (Some(slot), Some(value)) = (table.get_mut(usize::from(*natural)), value) {
                *slot = value;
            }
        }
        if let Some(slot) = jpeg.quantization.get_mut(usize::from(head & 15)) {
            slot.get_or_insert(table);
        }
        data = rest.get(n_bytes..).unwrap_or_default();
    }
}

fn frame(marker: u8, data: &[u8]) -> Option<Frame> {
    let &[precision, h1, h0, w1, w0, n] = data.first_chunk::<6>()?;
    let components: Vec<Component> = data
        .get(6..)?
        .chunks_exact(3)
        .take(usize::from(n))
        .filter_map(|c| match *c {
            [id, sampling, table] => Some(Component { id, h: sampling >> 4, v: sampling & 15, table }),
            _ => None,
        })
        .collect();
    let valid = components.iter().all(|c| (1..=4).contains(&c.h) && (1..=4).contains(&c.v) && c.table < 4);
    (valid && !components.is_empty() && components.len() == usize::from(n)).then(|| Frame {
        marker,
        precision,
        width_px: u32::from(u16::from_be_bytes([w1, w0])),
        height_px: u32::from(u16::from_be_bytes([h1, h0])),
        components,
    })
}

fn app1(data: &[u8], at: usize, container: &mut Container) {
    const EXIF: &[u8] = b"Exif\0\0";
    const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
    if let Some(tiff) = data.strip_prefix(EXIF) {
        if container.raw.exif.is_none() {
            container.raw.exif = Some((tiff.to_vec(), (at + EXIF.len()) as u64));
        }
    } else if let Some(xmp) = data.strip_prefix(XMP) {
        container.raw.xmp.push((String::from_utf8_lossy(xmp).into_owned(), (at + XMP.len()) as u64));
    }
}

/// Photoshop's image resource blocks: `8BIM`, a number, a name padded to an even length, a length, data padded likewise.
fn app13(data: &[u8], at: usize, container: &mut Container) {
    const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";
    const IPTC: u16 = 0x0404;
    let Some(mut rest) = data.strip_prefix(PHOTOSHOP) else { return };
    while let Some(block) = rest.strip_prefix(b"8BIM") {
        let Some(id) = be16(block, 0) else { return };
        let name_len = block.get(2).map_or(0, |n| (usize::from(*n) + 2) & !1);
        let Some(len) = super::be32(block, 2 + name_len).map(|n| n as usize) else { return };
        let data_at = 2 + name_len + 4;
        let Some(resource) = block.get(data_at..data_at.saturating_add(len)) else { return };
        if id == IPTC {
            let offset = at + data.len() - block.len() + data_at;
            container.raw.iptc.push((resource.to_vec(), offset as u64));
        }
        rest = block.get(data_at + ((len + 1) & !1)..).unwrap_or_default();
    }
}

fn name_of(marker: u8) -> String {
    match marker {
        0xc4 => "DHT".into(),
        0xc8 => "JPG".into(),
        0xcc => "DAC".into(),
        0xc0..=0xcf => format!("SOF{}", marker & 15),
        0xda => "SOS".into(),
        0xdb => "DQT".into(),
        0xdc => "DNL".into(),
        0xdd => "DRI".into(),
        0xe0..=0xef => format!("APP{}", marker & 15),
        0xfe => "COM".into(),
        _ => format!("{marker:02X}"),
    }
}
