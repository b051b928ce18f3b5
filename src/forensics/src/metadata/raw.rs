//! Metadata as the container's reader found it, with places, not interpreted.
//!
//! Blocks that stand in several segments (ICC profiles, extended XMP, JUMBF) are joined; the offset is that of their first byte.
//! What is copied is bounded by [`MAX_COPIED`] for each file.

use std::ops::Range;

use super::Damage;

/// Most bytes of metadata that are copied out of one file, all blocks together.
pub const MAX_COPIED: usize = 64 << 20;

/// Metadata as it stands in the file, with offsets, not interpreted.
#[derive(Debug, Default)]
pub struct Raw {
    /// EXIF: a TIFF structure.
    pub exif: Option<(Vec<u8>, u64)>,
    /// The file is itself a TIFF, so its directory is the EXIF.
    pub tiff: bool,
    /// XMP packets: the standard one first, then the extended one, joined.
    pub xmp: Vec<(String, u64)>,
    /// Extended XMP packets of a JPEG, whole or not.
    pub extensions: Vec<Extension>,
    /// IPTC-IIM records.
    pub iptc: Vec<(Vec<u8>, u64)>,
    /// Text chunks and comments.
    pub texts: Vec<RawText>,
    /// The ICC profile, joined and inflated.
    pub icc: Option<(Vec<u8>, u64)>,
    /// Photoshop's image resource blocks, in order.
    pub photoshop: Vec<Resource>,
    /// JPEG's JFIF header.
    pub jfif: Option<Jfif>,
    /// JPEG's Adobe segment (APP14).
    pub adobe: Option<Adobe>,
    /// Small copies of the picture.
    pub thumbnails: Vec<Thumbnail>,
    /// Stores of Content Credentials (C2PA manifests in JUMBF).
    pub manifests: Vec<Manifest>,
    /// Other pictures and films in the same file that the file itself announces: multi-picture format, gain maps, motion photos.
    pub companions: Vec<Companion>,
    /// The file says that it has or is a gain map.
    pub has_gain_map: bool,
    /// How many bytes were copied so far; [`MAX_COPIED`] bounds it.
    pub(crate) copied: usize,
}

/// An XMP packet that stands in segments of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The name that its segments give it: the MD5 of the whole in hexadecimal capitals.
    pub digest: String,
    /// What does not fit, and where it begins in the file.
    pub damage: Option<(Damage, u64)>,
}

/// One text of the container itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawText {
    /// Its key.
    pub key: String,
    /// Its words.
    pub value: String,
    /// Where its chunk or segment begins.
    pub offset_bytes: u64,
}

/// One of Photoshop's image resource blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Number: 0x0404 IPTC, 0x0425 digest of the caption, 0x040C thumbnail, 0x03ED resolution, 0x0406 JPEG quality …
    pub id: u16,
    /// Name, mostly empty.
    pub name: String,
    /// Where its data lie in the file.
    pub range: Range<u64>,
    /// Its data; empty where they are longer than 64 KiB or have a field of their own (IPTC, XMP, ICC, thumbnail).
    pub bytes: Vec<u8>,
}

/// The JFIF header of a JPEG.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Jfif {
    /// Version, such as (1, 1) or (1, 2).
    pub version: (u8, u8),
    /// Unit of the density: 0 none (an aspect ratio), 1 dots per inch, 2 dots per centimetre.
    pub unit: u8,
    /// Density across and down.
    pub density: (u16, u16),
    /// Size of the thumbnail in the segment; (0, 0) where there is none.
    pub thumbnail_px: (u8, u8),
    /// Where its segment begins.
    pub offset_bytes: u64,
}

/// The Adobe segment of a JPEG.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adobe {
    /// Version of the encoder, mostly 100.
    pub version: u16,
    /// Two fields of flags.
    pub flags: (u16, u16),
    /// Colour transform: 0 none, 1 YCbCr, 2 YCCK.
    pub transform: u8,
    /// Where its segment begins.
    pub offset_bytes: u64,
}

/// Where a small copy of the picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThumbnailKind {
    /// The second directory of EXIF (IFD1): a JPEG.
    Exif,
    /// Photoshop's resource 0x040C: a JPEG.
    Photoshop,
    /// Photoshop's older resource 0x0409: a JPEG whose red and blue are exchanged.
    PhotoshopSwapped,
    /// In the JFIF header: uncompressed RGB.
    Jfif,
    /// In the JFIF extension (JFXX): a JPEG.
    Jfxx,
    /// A thumbnail item of a HEIC or AVIF file, coded as its format says.
    Item,
}

/// A small copy of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thumbnail {
    /// Where it stands.
    pub kind: ThumbnailKind,
    /// Its place in the file; longer than its bytes where it goes on in a second segment, whose header lies between.
    pub range: Range<u64>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A store of Content Credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The JUMBF superbox, joined.
    pub bytes: Vec<u8>,
    /// Where it lies in the file; from the first to the last segment where it stands in several.
    pub range: Range<u64>,
}

/// What a [`Companion`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CompanionKind {
    /// A smaller copy of the picture.
    Preview,
    /// Another picture of the same scene: an eye of a stereo pair, a part of a panorama, a depth map.
    Picture,
    /// A gain map: how much brighter each place is on a bright screen.
    GainMap,
    /// A short film.
    Film,
}

/// Another picture or film in the same file, announced by the file itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// What it is.
    pub kind: CompanionKind,
    /// Its place in the file.
    pub range: Range<u64>,
}

impl Raw {
    /// Whether so many bytes may still be copied; counts them where they may.
    pub(crate) fn has_room_for(&mut self, n_bytes: usize) -> bool {
        let copied = self.copied.saturating_add(n_bytes);
        let has_room = copied <= MAX_COPIED;
        if has_room {
            self.copied = copied;
        }
        has_room
    }

    /// Copies a block while there is room for it; none where it would be too much.
    pub(crate) fn copy(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.has_room_for(bytes.len()).then(|| bytes.to_vec())
    }

    /// Keeps an XMP packet while there is room for it.
    pub(crate) fn push_xmp(&mut self, packet: &[u8], offset_bytes: u64) {
        if let Some(packet) = self.copy(packet) {
            let packet = String::from_utf8(packet).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
            self.xmp.push((packet, offset_bytes));
        }
    }

    /// Keeps the first EXIF block.
    pub(crate) fn set_exif(&mut self, tiff: &[u8], offset_bytes: u64) {
        if self.exif.is_none() {
            self.exif = self.copy(tiff).map(|tiff| (tiff, offset_bytes));
        }
    }

    /// Keeps the first ICC profile.
    pub(crate) fn set_icc(&mut self, profile: &[u8], offset_bytes: u64) {
        if self.icc.is_none() {
            self.icc = self.copy(profile).map(|profile| (profile, offset_bytes));
        }
    }

    /// Keeps a thumbnail while there is room for it.
    pub(crate) fn push_thumbnail(&mut self, kind: ThumbnailKind, bytes: &[u8], offset_bytes: u64) {
        self.push_thumbnail_at(kind, bytes, offset_bytes..offset_bytes + bytes.len() as u64);
    }

    /// The same for one that does not lie in one stretch.
    pub(crate) fn push_thumbnail_at(&mut self, kind: ThumbnailKind, bytes: &[u8], range: Range<u64>) {
        if let Some(bytes) = self.copy(bytes) {
            self.thumbnails.push(Thumbnail { kind, range, bytes });
        }
    }
}
