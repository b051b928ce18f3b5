//! JPEG's application segments: what each is called, and the blocks that are spread over several.
//!
//! A segment holds at most 65,533 bytes. ICC profiles, extended XMP and JUMBF are therefore cut into pieces with numbers or offsets;
//! they are joined when all segments were seen, and pieces that are missing, double or of another length are irregular. Extended XMP
//! goes by the MD5 of the whole, which is compared; what does not fit there is damage of the metadata.
//!
//! # Sources
//! JFIF 1.02, 1992; CIPA DC-008 (EXIF) 4.7; Adobe, "XMP Specification Part 3", 2020, 1.1.3; ICC.1:2022, annex B.4; CIPA DC-007
//! (multi-picture format); ISO/IEC 19566-5:2023, annex D (JUMBF in APP11); Adobe TN 5116 (APP14); ISO 21496-1 (gain maps).

use std::{collections::BTreeMap, ops::Range};

use md5::{Digest as _, Md5};
use telltale_report::{Part, Text};

use super::multi_picture;
use crate::{
    Limits,
    container::{Container, IrregularityKind, array, be16, be32, jumbf, named, photoshop, tiff, words},
    metadata::{Adobe, Damage, Extension, Jfif, ThumbnailKind},
};

const EXIF: &[u8] = b"Exif\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const XMP_EXTENSION: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const ICC: &[u8] = b"ICC_PROFILE\0";
const MPF: &[u8] = b"MPF\0";
const GAIN_MAP: &[u8] = b"urn:iso:std:iso:ts:21496:-1\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// What stands in several segments, until all of them were seen.
#[derive(Debug, Default)]
pub(super) struct Segments {
    /// Number of the piece from 1, count of pieces, place of its data.
    icc: Vec<(u8, u8, Range<usize>)>,
    /// By the digest that names the packet.
    xmp: BTreeMap<[u8; 32], ExtendedXmp>,
    /// By the number of the box: sequence number and place of each piece, box header included.
    jumbf: BTreeMap<u16, Vec<(u32, Range<usize>)>>,
    /// Places of Photoshop's blocks.
    photoshop: Vec<Range<usize>>,
}

/// Pieces of an XMP packet that is longer than a segment.
#[derive(Debug, Default)]
struct ExtendedXmp {
    /// Length of the whole packet, as the first piece states it.
    len: usize,
    /// Offset in the packet and place in the file of each piece.
    pieces: Vec<(usize, Range<usize>)>,
    /// Where the first piece stands that states another length.
    odd: Option<usize>,
}

impl Segments {
    /// Reads one application segment whose data begin at `at`: a note and what lies in it.
    pub fn application(
        &mut self,
        marker: u8,
        data: &[u8],
        at: usize,
        container: &mut Container,
        limits: &Limits,
    ) -> (Option<Text>, Vec<Part>) {
        let mut children = Vec::new();
        let place = |prefix: usize| at + prefix..at + data.len();
        let note = match marker & 15 {
            0 if data.starts_with(b"JFIF\0") => jfif(data, at, container),
            0 if data.starts_with(b"JFXX\0") => {
                if let Some(jpeg) = data.get(6..).filter(|_| data.get(5) == Some(&0x10)) {
                    container.raw.push_thumbnail(ThumbnailKind::Jfxx, jpeg, at as u64 + 6);
                }
                named("JFXX")
            }
            // The byte behind the name is a zero; some programs write another one.
            1 if data.starts_with(EXIF) && data.len() >= 6 => {
                let block = data.get(6..).unwrap_or_default();
                if container.raw.exif.is_none() {
                    children = tiff::exif(block, at + 6, container, limits);
                }
                named("EXIF")
            }
            1 if data.starts_with(XMP) => {
                container.raw.push_xmp(data.get(XMP.len()..).unwrap_or_default(), (at + XMP.len()) as u64);
                named("XMP")
            }
            1 if data.starts_with(XMP_EXTENSION) => self.extended_xmp(data, at),
            2 if data.starts_with(ICC) => match data.get(ICC.len()..ICC.len() + 2) {
                Some(&[number, count]) => {
                    self.icc.push((number, count, place(ICC.len() + 2)));
                    if count == 1 { named("ICC profile") } else { piece("ICC profile", number.into(), count.into()) }
                }
                _ => named("ICC profile"),
            },
            2 if data.starts_with(MPF) => {
                children = multi_picture::read(data.get(MPF.len()..).unwrap_or_default(), at + MPF.len(), container, limits);
                named("MPF")
            }
            2 if data.starts_with(GAIN_MAP) => {
                container.raw.has_gain_map = true;
                Text::new("structure-gain-map")
            }
            11 if data.starts_with(b"JP") => match (be16(data, 2), be32(data, 4)) {
                (Some(number), Some(sequence)) => {
                    self.jumbf.entry(number).or_default().push((sequence, place(8)));
                    named("JUMBF")
                }
                _ => named("JUMBF"),
            },
            13 if data.starts_with(PHOTOSHOP) => {
                self.photoshop.push(place(PHOTOSHOP.len()));
                named("Photoshop")
            }
            14 if data.starts_with(b"Adobe") => {
                if let (Some(version), Some(flags0), Some(flags1), Some(transform)) =
                    (be16(data, 5), be16(data, 7), be16(data, 9), data.get(11).copied())
                {
                    let offset_bytes = at as u64 - 4;
                    container.raw.adobe.get_or_insert(Adobe { version, flags: (flags0, flags1), transform, offset_bytes });
                }
                named("Adobe")
            }
            _ => return (identifier(data).map(named), children),
        };
        (Some(note), children)
    }

    fn extended_xmp(&mut self, data: &[u8], at: usize) -> Text {
        let head = XMP_EXTENSION.len();
        let fields = (array::<32>(data, head), be32(data, head + 32), be32(data, head + 36));
        if let (Some(digest), Some(whole), Some(offset)) = fields {
            let packet = self.xmp.entry(digest).or_insert_with(|| ExtendedXmp { len: whole as usize, ..ExtendedXmp::default() });
            if packet.len != whole as usize {
                packet.odd.get_or_insert(at - 4);
            }
            packet.pieces.push((offset as usize, at + head + 40..at + data.len()));
        }
        Text::new("structure-extended-xmp")
    }

    /// Joins what stands in several segments.
    pub fn join(mut self, bytes: &[u8], container: &mut Container, limits: &Limits) {
        self.join_icc(bytes, container);
        let (blocks, places) = joined(bytes, &self.photoshop);
        let children = photoshop::read(&blocks, &places, container, limits);
        hang(children, container);
        for (digest, packet) in std::mem::take(&mut self.xmp) {
            join_xmp(bytes, &digest, packet, container);
        }
        for mut pieces in std::mem::take(&mut self.jumbf).into_values() {
            pieces.sort_by_key(|(sequence, _)| *sequence);
            join_jumbf(bytes, &pieces, container, limits);
        }
    }

    fn join_icc(&mut self, bytes: &[u8], container: &mut Container) {
        self.icc.sort_by_key(|(number, ..)| *number);
        let Some((_, count, first)) = self.icc.first().cloned() else { return };
        let is_whole = self.icc.len() == usize::from(count)
            && (1..=count).zip(&self.icc).all(|(expected, (number, of, _))| *number == expected && *of == count);
        if !is_whole {
            return container.irregular(IrregularityKind::WrongOrder, first.start..first.start);
        }
        let pieces = self.icc.iter().filter_map(|(.., range)| bytes.get(range.clone()));
        let profile = pieces.collect::<Vec<_>>().concat();
        container.raw.set_icc(&profile, first.start as u64);
    }
}

/// Joins the pieces of an XMP packet and compares it with its digest: the MD5 of the whole, in hexadecimal, by which the packet goes.
fn join_xmp(bytes: &[u8], digest: &[u8; 32], ExtendedXmp { len, mut pieces, mut odd }: ExtendedXmp, container: &mut Container) {
    pieces.sort_by_key(|(offset, _)| *offset);
    let Some(start) = pieces.first().map(|(_, range)| range.start) else { return };
    let (mut packet, mut end) = (Vec::new(), start);
    for (offset, range) in &pieces {
        // What begins elsewhere follows a gap, or stands there twice.
        if *offset == packet.len() {
            packet.extend_from_slice(bytes.get(range.clone()).unwrap_or_default());
            end = range.end;
        } else {
            odd.get_or_insert(range.start);
        }
    }
    if packet.len() == len {
        container.raw.push_xmp(&packet, start as u64);
    } else {
        odd.get_or_insert(end);
    }
    let digest = String::from_utf8_lossy(digest).to_ascii_uppercase();
    let sum: String = Md5::digest(&packet).iter().map(|byte| format!("{byte:02X}")).collect();
    let is_other = (sum != digest).then_some((Damage::Digest, start as u64));
    let damage = odd.map(|at| (Damage::Pieces, at as u64)).or(is_other);
    container.raw.extensions.push(Extension { digest, damage });
}

/// Joins the pieces of one JUMBF box. Each piece repeats the header of the box, which counts once.
fn join_jumbf(bytes: &[u8], pieces: &[(u32, Range<usize>)], container: &mut Container, limits: &Limits) {
    let Some((first_number, first)) = pieces.first() else { return };
    // A length of 1 means that a longer one of eight bytes follows the name.
    let header_len = if be32(bytes, first.start) == Some(1) { 16 } else { 8 };
    let mut ranges = Vec::new();
    for (i, (number, range)) in pieces.iter().enumerate() {
        if u64::from(*number) != u64::from(*first_number) + i as u64 {
            container.irregular(IrregularityKind::WrongOrder, range.clone());
            return;
        }
        let start = if i == 0 { range.start } else { (range.start + header_len).min(range.end) };
        ranges.push(start..range.end);
    }
    let (joined, places) = joined(bytes, &ranges);
    let children = jumbf::read(&joined, &places, container, limits);
    hang(children, container);
}

/// Pieces one behind the other, and where each begins, in the joined bytes and in the file.
fn joined(bytes: &[u8], pieces: &[Range<usize>]) -> (Vec<u8>, Vec<(usize, usize)>) {
    let (mut joined, mut places) = (Vec::new(), Vec::new());
    for range in pieces {
        places.push((joined.len(), range.start));
        joined.extend_from_slice(bytes.get(range.clone()).unwrap_or_default());
    }
    (joined, places)
}

/// Hangs each part below the segment in which it begins. Both are in the order of the file.
fn hang(children: Vec<Part>, container: &mut Container) {
    let mut segments = container.parts.iter_mut().peekable();
    for child in children {
        while segments.next_if(|segment| segment.end_bytes() <= child.offset_bytes).is_some() {}
        if let Some(segment) = segments.peek_mut().filter(|segment| segment.offset_bytes <= child.offset_bytes) {
            segment.children.push(child);
        }
    }
}

fn jfif(data: &[u8], at: usize, container: &mut Container) -> Text {
    let bytes = |at| array::<2>(data, at).map(<(u8, u8)>::from);
    let fields = (bytes(5), data.get(7), be16(data, 8), be16(data, 10), bytes(12));
    let (Some(version), Some(&unit), Some(x), Some(y), Some(thumbnail_px)) = fields else { return named("JFIF") };
    let jfif = Jfif { version, unit, density: (x, y), thumbnail_px, offset_bytes: at as u64 - 4 };
    container.raw.jfif.get_or_insert(jfif);
    let len = 3 * usize::from(thumbnail_px.0) * usize::from(thumbnail_px.1);
    if let Some(rgb) = data.get(14..14 + len).filter(|rgb| !rgb.is_empty()) {
        container.raw.push_thumbnail(ThumbnailKind::Jfif, rgb, at as u64 + 14);
    }
    named(format!("JFIF {}.{:02}", version.0, version.1))
}

fn piece(name: &str, number: u64, count: u64) -> Text {
    Text::new("structure-piece").verbatim("name", name).integer("number", number).integer("count", count)
}

/// The words that a segment begins with, up to the first zero.
fn identifier(data: &[u8]) -> Option<String> {
    let head = data.get(..data.len().min(48))?;
    let len = head.iter().position(|b| *b == 0).unwrap_or(head.len());
    let name = head.get(..len)?;
    let is_name = len >= 2 && name.iter().all(|b| matches!(b, 0x20..=0x7e | b'\r' | b'\n'));
    is_name.then(|| words(name))
}
