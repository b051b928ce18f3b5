//! What the file says about itself, as a flat list of statements.
//!
//! Every statement has a key that names its place (`exif:Software`, `xmp:CreatorTool`, `png:parameters`, `iptc:Credit`), the words
//! as they stand there, and the offset of the place in the file. Anyone can write such words: they are statements, no evidence.
//!
//! Values are cut to [`MAX_VALUE`] bytes and the list to [`MAX_STATEMENTS`] entries, so that a hostile file cannot grow them.

#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

mod announced;
mod exif;
mod fields;
mod icc;
mod iptc;
mod photoshop;
mod place;
mod raw;
mod sensitivity;
mod stated;
mod text;
mod tiff;
mod xmp;

use telltale_pixels::Orientation;
use telltale_report::Group;

use crate::{Container, Format};
use place::Place;

pub(crate) use announced::{MAX_COMPANIONS, announced};
pub use raw::{
    Adobe, Companion, CompanionKind, Extension, Jfif, MAX_COPIED, Manifest, Raw, RawText, Resource, Thumbnail, ThumbnailKind,
};

/// Longest value that is kept, in bytes of UTF-8. Workflows of generators reach hundreds of kilobytes.
pub const MAX_VALUE: usize = 1 << 20;
/// Most statements that are kept of one file.
pub const MAX_STATEMENTS: usize = 4_096;

/// Most bytes that all keys and values together may have: overlapping entries can state the same bytes thousands of times.
const MAX_TOTAL: usize = 16 << 20;
/// Most broken places that are kept.
const MAX_DAMAGED: usize = 64;

/// One thing that the file says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement {
    /// Which kind of metadata says it.
    pub group: Group,
    /// Which property says it, without its place in lists and structures: `exif:Software`, `stEvt:action` …
    pub key: String,
    /// The whole way to it where it lies in a list or a structure, `xmpMM:History[2]/stEvt:action`; empty where `key` says all.
    pub path: String,
    /// The words.
    pub value: String,
    /// Where that place begins in the file.
    pub offset_bytes: u64,
}

/// Everything that the file says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Metadata {
    /// In the order: container, texts, EXIF, XMP, IPTC, Photoshop, ICC.
    pub statements: Vec<Statement>,
    /// Bytes in all keys and values.
    pub(crate) n_bytes: usize,
    /// Statements beyond [`MAX_STATEMENTS`] or [`MAX_TOTAL`].
    pub n_left_out: u64,
    /// What is broken in it.
    pub damage: Vec<Damaged>,
    /// Where EXIF says that the camera was.
    pub position: Option<Position>,
    /// Whether the IPTC block is the one that Photoshop's digest was taken of; none where one of them is missing.
    pub caption_digest_fits: Option<bool>,
    /// How the picture lies in the file.
    pub orientation: Orientation,
}

/// Where the camera was, as stated. Not checked: values beyond the poles are kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// Degrees, positive in the north.
    pub latitude_deg: f64,
    /// Degrees, positive in the east.
    pub longitude_deg: f64,
    /// Where it stands in the file.
    pub offset_bytes: u64,
}

/// A broken place in metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged {
    /// In which kind of metadata.
    pub group: Group,
    /// How.
    pub damage: Damage,
    /// Where, in bytes from the start of the file.
    pub offset_bytes: u64,
}

/// How metadata can be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// The block does not begin as its standard says.
    Header,
    /// The block ends too early.
    Truncated,
    /// A list that points to itself.
    Loop,
    /// A pointer to a place outside the block.
    Pointer,
    /// An entry whose value lies outside the block, or of a type that does not exist.
    Entry,
    /// More entries than are read.
    TooMany,
    /// Not well-formed.
    Syntax,
    /// Pieces of one block that are missing, double or of another length.
    Pieces,
    /// A block that is named but not there.
    Absent,
    /// A block that is not the one whose check sum is stated.
    Digest,
}

impl Metadata {
    /// Interprets what the container held. `bytes` is the file, for a TIFF that is its own EXIF.
    pub fn read(container: &Container, bytes: &[u8], format: Format) -> Self {
        let (mut metadata, raw) = (Self::default(), &container.raw);
        fields::jpeg(raw, &mut metadata);
        if format == Format::Png {
            fields::png(bytes, &container.parts, &mut metadata);
        }
        for text in &raw.texts {
            let key = format!("{}:{}", format.name(), cut(&text.key, 80));
            metadata.state(Group::Text, &key, &text.value, text.offset_bytes);
        }
        if raw.tiff {
            exif::read(bytes, Place::new(bytes, 0, bytes), &mut metadata);
        } else if let Some((tiff, offset)) = &raw.exif {
            exif::read(tiff, Place::new(bytes, *offset, tiff), &mut metadata);
        }
        for (packet, offset) in &raw.xmp {
            xmp::read(packet, Place::new(bytes, *offset, packet.as_bytes()), &mut metadata);
        }
        metadata.compare_extensions(raw);
        for (block, offset) in &raw.iptc {
            iptc::read(block, Place::new(bytes, *offset, block), &mut metadata);
        }
        photoshop::read(raw, &mut metadata);
        if let Some((profile, offset)) = &raw.icc {
            icc::read(profile, Place::new(bytes, *offset, profile), &mut metadata);
        }
        fields::thumbnails(raw, &mut metadata);
        metadata
    }

    /// Extended XMP: what does not fit in it, and what the packet in front names but is not there.
    fn compare_extensions(&mut self, raw: &Raw) {
        for (damage, at) in raw.extensions.iter().filter_map(|extension| extension.damage) {
            self.damaged(Group::Xmp, damage, at);
        }
        let is_absent = |named: &&Statement| !raw.extensions.iter().any(|e| e.digest.eq_ignore_ascii_case(&named.value));
        let absent: Vec<u64> = self.values("xmpNote:HasExtendedXMP").filter(is_absent).map(|named| named.offset_bytes).collect();
        absent.into_iter().for_each(|at| self.damaged(Group::Xmp, Damage::Absent, at));
    }

    /// Whether no words stand in the file but those that every program writes: headers and the ICC profile.
    pub fn says_nothing(&self) -> bool {
        self.statements.iter().all(|s| matches!(s.group, Group::Container | Group::Icc))
    }

    /// All values under a key, in order.
    pub fn values<'a>(&'a self, key: &str) -> impl Iterator<Item = &'a Statement> {
        self.statements.iter().filter(move |s| s.key == key)
    }

    fn state(&mut self, group: Group, key: &str, value: &str, offset_bytes: u64) {
        self.state_at(group, key, String::new(), value, offset_bytes);
    }

    /// Notes a broken place. Only the first [`MAX_DAMAGED`] are kept.
    fn damaged(&mut self, group: Group, damage: Damage, offset_bytes: u64) {
        if self.damage.len() < MAX_DAMAGED {
            self.damage.push(Damaged { group, damage, offset_bytes });
        }
    }

    fn state_at(&mut self, group: Group, key: &str, path: String, value: &str, offset_bytes: u64) {
        let value = value.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        if value.is_empty() {
            return;
        }
        let value = cut(value, MAX_VALUE);
        let len = key.len() + path.len() + value.len();
        if self.statements.len() == MAX_STATEMENTS || self.n_bytes + len > MAX_TOTAL {
            self.n_left_out += 1;
            return;
        }
        self.n_bytes += len;
        let value = value.to_owned();
        self.statements.push(Statement { group, key: key.to_owned(), path, value, offset_bytes });
    }
}

/// Metadata with statements by path and value, for tests.
#[cfg(test)]
pub(crate) fn stating(statements: &[(&str, &str)]) -> Metadata {
    let mut metadata = Metadata::default();
    for (path, value) in statements {
        let key = path.rsplit('/').next().unwrap_or_default();
        let key = key.split('[').next().unwrap_or_default();
        let group = match key.split(':').next() {
            Some("exif") => Group::Exif,
            Some("iptc") => Group::Iptc,
            Some("png" | "jpeg") => Group::Text,
            _ => Group::Xmp,
        };
        let path = if key == *path { String::new() } else { (*path).to_owned() };
        metadata.state_at(group, key, path, value, metadata.statements.len() as u64);
    }
    metadata
}

/// At most `max` bytes of `text`, cut between characters.
pub(crate) fn cut(text: &str, max: usize) -> &str {
    let end = (0..=max.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests;
