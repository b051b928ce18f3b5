//! How a file is built: segments, chunks and blocks with their byte offsets.
//!
//! The parsers are tolerant: they return what they could read and an [`Irregularity`] for everything that does not fit, because
//! damage is itself something to report. They look at structure only, never for words in bytes: text that stands outside the
//! place where the standard puts it means nothing. They copy nothing but metadata, and metadata is bounded.

#![deny(clippy::indexing_slicing)]

mod bmff;
mod bmp;
mod gif;
mod heif;
pub(crate) mod inflate;
pub mod jpeg;
mod jumbf;
mod jxl;
mod photoshop;
pub(crate) mod png;
mod svg;
mod tiff;
mod trailing;
pub(crate) mod webp;

use std::ops::Range;

use telltale_pixels::Orientation;
use telltale_report::{Part, Text};

use crate::{Format, Limits, metadata::Raw};

pub use trailing::{Trailing, TrailingKind};

/// Most odd parts that are noted of one file.
const MAX_ODD_PARTS: usize = 1_024;

/// What one look at the structure gives.
#[derive(Debug, Default)]
pub struct Container {
    /// Width and height in the file, before orientation, where the header tells.
    pub size_px: Option<(u32, u32)>,
    /// Segments, chunks or boxes in the order in which they stand in the file, with what lies in them.
    pub parts: Vec<Part>,
    /// How many parts there are, all levels together.
    n_parts: usize,
    /// What does not fit, in the order of the file.
    pub irregularities: Vec<Irregularity>,
    /// What stands behind the end of the picture, in order.
    pub trailing: Vec<Trailing>,
    /// More than one frame.
    pub animated: bool,
    /// How the picture lies in the file, where the container says so itself and overrules EXIF.
    pub orientation: Option<Orientation>,
    /// There is a picture, as far as the structure tells; set for formats whose pixels are not decoded.
    pub is_picture: bool,
    /// Metadata as it stands in the file, not interpreted yet.
    pub raw: Raw,
    /// Tables and frame header of a JPEG.
    pub jpeg: Option<jpeg::JpegStructure>,
}

/// Something that does not fit the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Irregularity {
    /// What.
    pub kind: IrregularityKind,
    /// Where it begins.
    pub offset_bytes: u64,
    /// How long it is; 0 where that makes no sense.
    pub len_bytes: u64,
}

/// Kinds of [`Irregularity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IrregularityKind {
    /// The file ends before the picture does.
    Truncated,
    /// Bytes behind the end of the picture.
    TrailingData,
    /// A check sum that does not fit its data.
    BadChecksum,
    /// A part that claims more bytes than its surroundings have.
    BadLength,
    /// Bytes where a part should begin and none does.
    StrayBytes,
    /// Coded picture data that cannot be decoded.
    BadData,
    /// A part that may not stand where it stands, or pieces that are missing or out of order.
    WrongOrder,
    /// A chain of parts that leads back to an earlier one.
    Loop,
    /// More parts than the limits allow; the rest was not looked at.
    TooManyParts,
}

/// Reads the structure of a file of a known type.
pub fn read(bytes: &[u8], format: Format, limits: &Limits) -> Container {
    let mut container = match format {
        Format::Jpeg => jpeg::read(bytes, limits),
        Format::Png => png::read(bytes, limits),
        Format::Webp => webp::read(bytes, limits),
        Format::Gif => gif::read(bytes, limits),
        Format::Bmp => bmp::read(bytes),
        Format::Tiff => tiff::read(bytes, limits),
        Format::Heic | Format::Avif => heif::read(bytes, limits),
        Format::Jxl => jxl::read(bytes, limits),
        Format::Svg => svg::read(bytes, limits),
    };
    trailing::name(bytes, &mut container, limits);
    container
}

impl Container {
    /// Adds an outermost part.
    fn part(&mut self, name: impl Into<String>, range: Range<usize>) {
        self.push(part(name, range));
    }

    /// Adds an outermost part; what lies in it was counted when it was read.
    fn push(&mut self, part: Part) {
        self.n_parts += 1;
        self.parts.push(part);
    }

    /// Notes what does not fit, up to [`MAX_ODD_PARTS`] odd parts. Kinds that stand once in a file are always noted.
    pub(crate) fn irregular(&mut self, kind: IrregularityKind, range: Range<usize>) {
        use IrregularityKind::{BadData, TooManyParts, TrailingData, Truncated};
        if self.irregularities.len() >= MAX_ODD_PARTS && !matches!(kind, BadData | TooManyParts | TrailingData | Truncated) {
            return;
        }
        let (offset_bytes, len_bytes) = (range.start as u64, range.len() as u64);
        self.irregularities.push(Irregularity { kind, offset_bytes, len_bytes });
    }

    /// Whether parts may still be added; notes it once where not.
    fn has_room(&mut self, at: usize, limits: &Limits) -> bool {
        let has_room = self.n_parts < limits.max_parts;
        if !has_room && self.irregularities.iter().all(|i| i.kind != IrregularityKind::TooManyParts) {
            self.irregular(IrregularityKind::TooManyParts, at..at);
        }
        has_room
    }
}

/// A position in bytes that were joined from pieces as a place in the file.
fn place(pieces: &[(usize, usize)], at: usize) -> usize {
    let behind = pieces.partition_point(|(joined, _)| *joined <= at);
    pieces.get(behind.saturating_sub(1)).map_or(at, |(joined, in_file)| in_file + (at - joined))
}

/// A part at a place in the file.
fn part(name: impl Into<String>, range: Range<usize>) -> Part {
    Part::new(name, range.start as u64, range.len() as u64)
}

/// A note that is the name of a standard or a program, the same in every language.
fn named(name: impl Into<String>) -> Text {
    Text::new("structure-named").verbatim("name", name)
}

/// Bytes of a file as short words: printable ASCII, at most 64 letters.
fn words(bytes: &[u8]) -> String {
    let printable = bytes.iter().take(64).map(|b| if matches!(b, 0x20..=0x7e) { char::from(*b) } else { '\u{b7}' });
    printable.collect::<String>().trim().to_owned()
}

/// The `N` bytes at an offset.
pub(crate) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// Two bytes, high byte first.
pub(crate) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_be_bytes)
}

/// Four bytes, high byte first.
pub(crate) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

/// Eight bytes, high byte first.
pub(crate) fn be64(bytes: &[u8], at: usize) -> Option<u64> {
    array(bytes, at).map(u64::from_be_bytes)
}

/// Two bytes, low byte first.
pub(crate) fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_le_bytes)
}

/// Four bytes, low byte first.
pub(crate) fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests;
