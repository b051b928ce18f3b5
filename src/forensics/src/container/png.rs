//! PNG: chunks, their check sums and order, metadata, animation, and what stands behind the end.
//!
//! # Sources
//! W3C, "Portable Network Graphics (PNG) Specification (Third Edition)", 2025, sections 5, 11 and annex D (check sum); C2PA,
//! "Technical Specification 2.2", A.3.2 (`caBX`). Raw profiles in hexadecimal are ImageMagick's and ExifTool's custom.

use std::ops::Range;

use telltale_report::{Part, Text};

use super::{
    Container, IrregularityKind, array, be32,
    inflate::{MAX_INFLATED, inflate},
    jumbf, named, part, photoshop, tiff, words,
};
use crate::{Limits, metadata::RawText};

const SIGNATURE_LEN: usize = 8;
/// Key of the text chunk that holds XMP.
const XMP_KEY: &str = "XML:com.adobe.xmp";
/// How an IPTC record for applications begins: marker and number of the record.
const IPTC_RECORD: &[u8] = &[0x1c, 2];
/// Longest text that is kept as it stands, in bytes.
const MAX_TEXT: usize = 8 << 20;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    container.part("signature", 0..SIGNATURE_LEN);
    if let Some(end) = walk(bytes, 0, limits, &mut container).filter(|end| *end < bytes.len()) {
        container.irregular(IrregularityKind::TrailingData, end..bytes.len());
    }
    container
}

/// Walks the PNG that begins at `start`; where it ends, if it does so properly.
pub(super) fn walk(bytes: &[u8], start: usize, limits: &Limits, container: &mut Container) -> Option<usize> {
    let mut reader = Reader { room: MAX_INFLATED, ..Reader::default() };
    let mut at = start + SIGNATURE_LEN;
    while container.has_room(at, limits) {
        let (Some(len), Some(kind)) = (be32(bytes, at), array::<4>(bytes, at + 4)) else {
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return None;
        };
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            container.irregular(IrregularityKind::StrayBytes, at..bytes.len());
            return None;
        }
        let data_at = at + 8;
        let data_end = data_at.saturating_add(len as usize);
        let end = data_end.saturating_add(4);
        let mut node = part(words(&kind), at..end.min(bytes.len()));
        if end > bytes.len() {
            node.note = Some(Text::new("structure-cut"));
            container.push(node);
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            return None;
        }
        reader.chunk(&kind, bytes, data_at..data_end, &mut node, container, limits);
        if !reader.may_stand(&kind, bytes.get(data_at..data_end).unwrap_or_default()) {
            container.irregular(IrregularityKind::WrongOrder, at..end);
            node.note = Some(Text::new("structure-wrong-order"));
        }
        if be32(bytes, data_end) != bytes.get(at + 4..data_end).map(crc32) {
            container.irregular(IrregularityKind::BadChecksum, at..end);
            node.note = Some(Text::new("structure-bad-checksum"));
        }
        container.push(node);
        at = end;
        if kind == *b"IEND" {
            return Some(end);
        }
    }
    None
}

/// What was seen so far.
#[derive(Debug, Default)]
struct Reader {
    /// Chunks of which one at most may stand in a file, and which did.
    seen: Vec<[u8; 4]>,
    last: [u8; 4],
    has_data: bool,
    /// Next sequence number of an animation's chunks.
    sequence: u32,
    /// Frames that `acTL` announces, and frame headers.
    frames: (u32, u32),
    /// Bytes that compressed texts may still inflate to.
    room: usize,
}

/// Chunks that must stand before the picture's data.
const BEFORE_DATA: [&[u8; 4]; 17] = [
    b"PLTE", b"cHRM", b"cICP", b"gAMA", b"iCCP", b"mDCV", b"cLLI", b"sBIT", b"sRGB", b"bKGD", b"hIST", b"tRNS", b"pHYs", b"sPLT",
    b"acTL", b"IHDR", b"oFFs",
];
/// Chunks that may stand any number of times.
const REPEATED: [&[u8; 4]; 7] = [b"IDAT", b"sPLT", b"tEXt", b"zTXt", b"iTXt", b"fcTL", b"fdAT"];
/// Chunks that the standard defines, of which one may stand in a file.
const SINGLE: [&[u8; 4]; 19] = [
    b"IHDR", b"PLTE", b"IEND", b"cHRM", b"cICP", b"gAMA", b"iCCP", b"mDCV", b"cLLI", b"sBIT", b"sRGB", b"bKGD", b"hIST", b"tRNS",
    b"pHYs", b"acTL", b"eXIf", b"tIME", b"oFFs",
];

impl Reader {
    /// Whether a chunk may stand behind those before it.
    fn may_stand(&mut self, kind: &[u8; 4], data: &[u8]) -> bool {
        let is_first = self.last == [0; 4];
        let is_double = SINGLE.contains(&kind) && self.seen.contains(kind);
        let is_late = self.has_data && BEFORE_DATA.contains(&kind);
        let is_apart = kind == b"IDAT" && self.has_data && self.last != *b"IDAT";
        let is_empty = kind == b"IEND" && !self.has_data;
        let mut fits = (kind == b"IHDR") == is_first && !is_double && !is_late && !is_apart && !is_empty;
        if kind == b"fcTL" || kind == b"fdAT" {
            fits &= be32(data, 0) == Some(self.sequence);
            self.sequence = self.sequence.wrapping_add(1);
        }
        self.frames.1 += u32::from(kind == b"fcTL");
        if kind == b"IEND" {
            fits &= self.frames.0 == self.frames.1;
        }
        if !REPEATED.contains(&kind) && !self.seen.contains(kind) && self.seen.len() < 64 {
            self.seen.push(*kind);
        }
        self.last = *kind;
        self.has_data |= kind == b"IDAT";
        fits
    }

    fn chunk(
        &mut self,
        kind: &[u8; 4],
        bytes: &[u8],
        range: Range<usize>,
        node: &mut Part,
        container: &mut Container,
        limits: &Limits,
    ) {
        let (data, at) = (bytes.get(range.clone()).unwrap_or_default(), range.start);
        match kind {
            b"IHDR" if container.size_px.is_none() => {
                let size = be32(data, 0).zip(be32(data, 4));
                container.size_px = size.filter(|(w, h)| *w > 0 && *h > 0);
                node.note = size.map(|(w, h)| Text::new("structure-size").integer("width", w).integer("height", h));
            }
            b"acTL" => {
                self.frames.0 = be32(data, 0).unwrap_or(0);
                container.animated |= self.frames.0 > 1;
                node.note = Some(Text::new("structure-frames").integer("count", self.frames.0));
            }
            b"eXIf" => {
                // Some programs leave JPEG's prefix in front.
                let prefix = if data.starts_with(b"Exif\0\0") { 6 } else { 0 };
                node.note = Some(named("EXIF"));
                node.children = tiff::exif(data.get(prefix..).unwrap_or_default(), at + prefix, container, limits);
            }
            b"iCCP" => {
                let Some((name, rest)) = split_at_zero(data) else { return };
                node.note = Some(named(words(name)));
                if let Some(profile) = rest.get(1..).and_then(|packed| self.unpack(packed)) {
                    container.raw.set_icc(&profile, at as u64);
                }
            }
            b"caBX" => {
                node.note = Some(named("JUMBF"));
                node.children = jumbf::read(data, &[(0, at)], container, limits);
            }
            b"tEXt" | b"zTXt" | b"iTXt" => {
                let Some((key, value)) = self.text(kind, data) else { return };
                node.note = Some(named(words(key.as_bytes())));
                if key == XMP_KEY {
                    container.raw.push_xmp(&value, at as u64);
                } else if let Some(profile) = key.strip_prefix("Raw profile type ") {
                    raw_profile(profile, &value, at, container, limits);
                } else if container.raw.copy(&value).is_some() {
                    container.raw.texts.push(RawText { key, value: latin_or_utf8(&value), offset_bytes: at as u64 - 8 });
                }
            }
            _ => {}
        }
    }

    fn unpack(&mut self, packed: &[u8]) -> Option<Vec<u8>> {
        let (unpacked, _) = inflate(packed, self.room);
        self.room -= unpacked.len();
        (!unpacked.is_empty()).then_some(unpacked)
    }

    /// Key and value of a text chunk.
    fn text(&mut self, kind: &[u8; 4], data: &[u8]) -> Option<(String, Vec<u8>)> {
        let (key, rest) = split_at_zero(data)?;
        let (packed, value) = match kind {
            b"tEXt" => (false, rest),
            b"zTXt" => (true, rest.get(1..)?),
            _ => {
                let packed = *rest.first()? == 1;
                let (_language, rest) = split_at_zero(rest.get(2..)?)?;
                let (_translated, value) = split_at_zero(rest)?;
                (packed, value)
            }
        };
        let value =
            if packed { self.unpack(value).unwrap_or_default() } else { value.get(..value.len().min(MAX_TEXT))?.to_vec() };
        Some((latin_or_utf8(key), value))
    }
}

/// A block of metadata as text: a name and a length, each on a line, then hexadecimal digits. Some programs write
/// IPTC records as they are.
fn raw_profile(name: &str, value: &[u8], at: usize, container: &mut Container, limits: &Limits) {
    if value.starts_with(IPTC_RECORD) {
        return photoshop::keep_iptc(container, value, at);
    }
    let Ok(value) = std::str::from_utf8(value) else { return };
    let mut lines = value.trim_start().splitn(3, '\n');
    let (Some(_), Some(len), Some(digits)) = (lines.next(), lines.next(), lines.next()) else { return };
    let nibbles: Vec<u8> = digits.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8).collect();
    let data: Vec<u8> = nibbles.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| (byte << 4) | digit)).collect();
    if len.trim().parse() != Ok(data.len()) {
        return;
    }
    // Places inside of the block are not places in the file: its parts stay out of the tree.
    match name.trim() {
        "xmp" => container.raw.push_xmp(&data, at as u64),
        "icc" | "icm" => container.raw.set_icc(&data, at as u64),
        "iptc" | "8bim" => {
            drop(photoshop::read(data.strip_prefix(b"Photoshop 3.0\0").unwrap_or(&data), &[(0, at)], container, limits))
        }
        "exif" | "APP1" => match data.strip_prefix(b"Exif\0\0") {
            Some(tiff) => container.raw.set_exif(tiff, at as u64),
            None if data.starts_with(b"http://ns.adobe.com/xap/1.0/\0") => {
                container.raw.push_xmp(data.get(29..).unwrap_or_default(), at as u64);
            }
            None => container.raw.set_exif(&data, at as u64),
        },
        _ => {}
    }
}

/// The standard says Latin-1 for `tEXt` and `zTXt`, but many programs write UTF-8: take that where it is valid.
fn latin_or_utf8(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), str::to_owned)
}

fn split_at_zero(data: &[u8]) -> Option<(&[u8], &[u8])> {
    let zero = memchr::memchr(0, data)?;
    Some((data.get(..zero)?, data.get(zero + 1..)?))
}

/// CRC-32 as in annex D: polynomial 0xEDB88320, reflected, all ones before and after.
fn crc32(data: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(data);
    crc.sum()
}
