//! How a file is built: segments, chunks and blocks with their byte offsets.
//!
//! The parsers are tolerant: they return what they could read and an [`Irregularity`] for everything that does not fit, because
//! damage is itself something to report. They look at structure only, never for words in bytes: text that stands outside the
//! place where the standard puts it means nothing. They copy nothing but metadata, and metadata is bounded.

#![deny(clippy::indexing_slicing)]

mod bmp;
mod gif;
pub(crate) mod inflate;
pub mod jpeg;
pub(crate) mod png;
pub(crate) mod webp;

use std::ops::Range;

use crate::{Format, Limits, metadata::Raw};

/// What one look at the structure gives.
#[derive(Debug, Default)]
pub struct Container {
    /// Width and height in the file, before orientation, where the header tells.
    pub size_px: Option<(u32, u32)>,
    /// Segments, chunks or blocks in the order in which they stand in the file.
    pub parts: Vec<Part>,
    /// What does not fit, in the order of the file.
    pub irregularities: Vec<Irregularity>,
    /// More than one frame.
    pub animated: bool,
    /// Metadata as it stands in the file, not interpreted yet.
    pub raw: Raw,
    /// Tables and frame header of a JPEG.
    pub jpeg: Option<jpeg::JpegStructure>,
}

/// One segment, chunk or block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name: `APP1`, `IDAT`, `VP8X` …
    pub name: String,
    /// First byte, its marker or length included.
    pub offset_bytes: u64,
    /// Length in bytes, marker and length included.
    pub len_bytes: u64,
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
    /// More parts than the limits allow; the rest was not looked at.
    TooManyParts,
}

/// Reads the structure of a file of a known type.
pub fn read(bytes: &[u8], format: Format, limits: &Limits) -> Container {
    match format {
        Format::Jpeg => jpeg::read(bytes, limits),
        Format::Png => png::read(bytes, limits),
        Format::Webp => webp::read(bytes, limits),
        Format::Gif => gif::read(bytes, limits),
        Format::Bmp => bmp::read(bytes),
        // The decoder knows the size of a TIFF, and its directory is EXIF's own format.
        Format::Tiff => Container { raw: Raw { tiff: true, ..Raw::default() }, ..Container::default() },
    }
}

impl Container {
    fn part(&mut self, name: impl Into<String>, range: Range<usize>) {
        let (offset_bytes, len_bytes) = (range.start as u64, range.len() as u64);
        self.parts.push(Part { name: name.into(), offset_bytes, len_bytes });
    }

    pub(crate) fn irregular(&mut self, kind: IrregularityKind, range: Range<usize>) {
        let (offset_bytes, len_bytes) = (range.start as u64, range.len() as u64);
        self.irregularities.push(Irregularity { kind, offset_bytes, len_bytes });
    }

    /// Whether parts may still be added; notes it once where not.
    fn has_room(&mut self, at: usize, limits: &Limits) -> bool {
        let has_room = self.parts.len() < limits.max_parts;
        if !has_room {
            self.irregular(IrregularityKind::TooManyParts, at..at);
        }
        has_room
    }
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

/// Two bytes, low byte first.
pub(crate) fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_le_bytes)
}

/// Four bytes, low byte first.
pub(crate) fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}
