//! JPEG: segments, tables, the frame header, metadata, and what stands behind the end.
//!
//! Walks from marker to marker. Coded data behind a start of scan ends at the first `FF` that neither a zero nor a restart marker
//! follows, as the standard prescribes; nothing is searched for in the coded data itself.
//!
//! # Sources
//! ITU-T T.81 (1992), annex B. Application segments: see `segments`.

mod multi_picture;
mod segments;

use std::ops::Range;

use telltale_report::{Part, Text};

use self::segments::Segments;
use super::{Container, IrregularityKind, be16, part};
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
    /// The passes in which the picture is stored, at most [`MAX_SCANS`].
    pub scans: Vec<ScanHeader>,
    /// Huffman tables, and how many of them are the standard's examples.
    pub n_codes: (u32, u32),
}

/// Most headers of scans that are kept: progressive files have about ten.
pub const MAX_SCANS: usize = 64;

/// What one pass holds (SOS).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScanHeader {
    /// Its components: bit 0 for the first of the frame.
    pub components: u8,
    /// First and last coefficient in zigzag order.
    pub band: (u8, u8),
    /// Bits above and at which the values are cut.
    pub bits: (u8, u8),
}

impl JpegStructure {
    fn size_px(&self) -> Option<(u32, u32)> {
        self.frame.as_ref().map(|frame| (frame.width_px, frame.height_px)).filter(|(w, h)| *w > 0 && *h > 0)
    }
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
    let end = walk(bytes, 0..bytes.len(), limits, &mut container);
    container.size_px = container.jpeg.as_ref().and_then(JpegStructure::size_px);
    if let Some(end) = end.filter(|end| *end < bytes.len()) {
        container.irregular(IrregularityKind::TrailingData, end..bytes.len());
    }
    container
}

/// Walks one JPEG inside `bytes`; where it ends, if it does so properly. Positions are those of the whole file.
pub(super) fn walk(bytes: &[u8], range: Range<usize>, limits: &Limits, container: &mut Container) -> Option<usize> {
    let bytes = bytes.get(..range.end).unwrap_or(bytes);
    let mut jpeg = JpegStructure::default();
    let mut segments = Segments::default();
    let end = markers(bytes, range.start, limits, container, &mut jpeg, &mut segments);
    segments.join(bytes, container, limits);
    container.jpeg = Some(jpeg);
    end
}

fn markers(
    bytes: &[u8],
    start: usize,
    limits: &Limits,
    container: &mut Container,
    jpeg: &mut JpegStructure,
    segments: &mut Segments,
) -> Option<usize> {
    container.part("SOI", start..start + 2);
    let mut at = start + 2;
    // Units between restart markers as last stated; 0 for none.
    let mut interval = 0;
    while container.has_room(at, limits) {
        let Some(marker_at) = bytes.get(at..).and_then(|rest| memchr::memchr(0xff, rest)).map(|n| at + n) else {
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return None;
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
            return None;
        };
        match marker {
            0xd9 => {
                container.part("EOI", at..at + 2);
                return Some(at + 2);
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
        if end > bytes.len() || at + 4 > bytes.len() {
            let cut = Part { note: Some(Text::new("structure-cut")), ..part(name_of(marker), at..bytes.len()) };
            container.push(cut);
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return None;
        }
        if len < 2 {
            container.part(name_of(marker), at..at + 4);
            container.irregular(IrregularityKind::BadLength, at..at + 4);
            at += 4;
            continue;
        }
        let payload = at + 4..end;
        let data = bytes.get(payload.clone()).unwrap_or_default();
        let index = container.parts.len();
        container.part(name_of(marker), at..end);
        let note = match marker {
            0xc4 => {
                jpeg.coding.push(Coding::Huffman(payload));
                codes(data, jpeg);
                None
            }
            0xdb => {
                quantization(data, jpeg);
                None
            }
            0xdd => {
                interval = be16(data, 0).unwrap_or_default();
                jpeg.coding.push(Coding::RestartInterval(interval));
                Some(Text::new("structure-restart-interval").integer("count", interval))
            }
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let header = frame(marker, data);
                let note = header.as_ref().map(|frame| {
                    let size = Text::new("structure-size").integer("width", frame.width_px);
                    size.integer("height", frame.height_px)
                });
                if jpeg.frame.is_none() {
                    jpeg.frame = header;
                }
                note
            }
            0xda => {
                let scan = scan(bytes, end, interval > 0, container);
                let data = scan.offset_bytes as usize..scan.end_bytes() as usize;
                at = data.end;
                jpeg.coding.push(Coding::Scan { header: payload.clone(), data });
                scan_header(bytes.get(payload).unwrap_or_default(), jpeg);
                container.push(scan);
                continue;
            }
            0xe0..=0xef => {
                let (note, children) = segments.application(marker, data, at + 4, container, limits);
                if let Some(part) = container.parts.get_mut(index) {
                    part.children = children;
                }
                jpeg.adobe_transform = jpeg.adobe_transform.or(container.raw.adobe.map(|adobe| adobe.transform));
                note
            }
            0xfe => {
                if let Some(data) = container.raw.copy(data) {
                    let value = String::from_utf8_lossy(&data).trim_end_matches('\0').to_owned();
                    container.raw.texts.push(RawText { key: "comment".into(), value, offset_bytes: at as u64 });
                }
                None
            }
            _ => None,
        };
        if let Some(part) = container.parts.get_mut(index) {
            part.note = note;
        }
        at = end;
    }
    None
}

/// The coded data that begin at `start`: they end at the first `FF` that neither a zero nor a restart marker follows.
fn scan(bytes: &[u8], start: usize, may_restart: bool, container: &mut Container) -> Part {
    let (mut at, mut n_restarts, mut first_restart, mut last_restart, mut first_wrong) = (start, 0u64, 0, 0, None);
    let end = loop {
        let Some(n) = bytes.get(at..).and_then(|rest| memchr::memchr(0xff, rest)) else { break bytes.len() };
        at += n;
        match bytes.get(at + 1) {
            Some(0x00) => at += 2,
            Some(&marker @ 0xd0..=0xd7) => {
                if n_restarts == 0 {
                    first_restart = at;
                }
                if !may_restart || u64::from(marker & 7) != n_restarts % 8 {
                    first_wrong.get_or_insert(at);
                }
                last_restart = at + 2;
                n_restarts += 1;
                at += 2;
            }
            Some(0xff) => at += 1,
            Some(_) => break at,
            None => break bytes.len(),
        }
    };
    let mut scan = part("scan", start..end);
    if n_restarts > 0 {
        let restarts = part("RST", first_restart..last_restart);
        scan.children.push(Part { count: n_restarts, ..restarts });
    }
    if let Some(at) = first_wrong {
        container.irregular(IrregularityKind::WrongOrder, at..at + 2);
        scan.note = Some(Text::new("structure-restarts-odd"));
    }
    scan
}

/// FNV-1a sums of the counts and values of the example Huffman tables of T.81, K.3 to K.6: DC and AC, brightness and colour.
const STANDARD_CODES: [u64; 4] = [0x2a06_fe47_4e29_db95, 0x1424_519e_9842_19df, 0x7c7e_4f8f_115f_0739, 0x901a_f573_5ecd_5799];

fn codes(mut data: &[u8], jpeg: &mut JpegStructure) {
    while let Some((counts, rest)) = data.get(1..).and_then(<[u8]>::split_first_chunk::<16>) {
        let n_values = counts.iter().map(|n| usize::from(*n)).sum::<usize>();
        let Some(values) = rest.get(..n_values) else { return };
        let sum = counts
            .iter()
            .chain(values)
            .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
        jpeg.n_codes = (jpeg.n_codes.0 + 1, jpeg.n_codes.1 + u32::from(STANDARD_CODES.contains(&sum)));
        data = rest.get(n_values..).unwrap_or_default();
    }
}

fn scan_header(data: &[u8], jpeg: &mut JpegStructure) {
    let Some((&n, rest)) = data.split_first() else { return };
    let n = usize::from(n);
    let Some(&[first, last, bits]) = rest.get(2 * n..2 * n + 3) else { return };
    let frame = jpeg.frame.as_ref().map(|frame| frame.components.as_slice()).unwrap_or_default();
    let position = |id: u8| frame.iter().position(|component| component.id == id).filter(|i| *i < 8);
    let components = rest.chunks_exact(2).take(n).filter_map(|pair| position(*pair.first()?)).fold(0, |set, i| set | 1 << i);
    if jpeg.scans.len() < MAX_SCANS {
        jpeg.scans.push(ScanHeader { components, band: (first, last), bits: (bits >> 4, bits & 15) });
    }
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
