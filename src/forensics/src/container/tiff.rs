//! TIFF directories: a TIFF file's own, and those of EXIF in every other format.
//!
//! A directory (IFD) is a list of entries of 12 bytes (20 in BigTIFF); entries that hold offsets of further directories are followed,
//! and each directory names the next one. A hostile file can make them a ring, so that every directory is read once; entries are
//! counted against the limits. A node of the tree has the place of the entry's value where that stands outside of the entry.
//!
//! # Sources
//! Adobe, "TIFF Revision 6.0", 1992, section 2; "TIFF Technical Note 1" (SubIFDs); CIPA DC-008 (EXIF) 4.6; BigTIFF design, 2004.

use std::{collections::BTreeSet, ops::Range};

use exif::{Context, Tag};
use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, array, named, part};
use crate::{Limits, metadata::ThumbnailKind};

/// Most directories of one block. Cameras write five; raw files and stacks of scans reach about a hundred.
const MAX_DIRECTORIES: usize = 512;
/// How deep directories lie in each other: IFD0, EXIF, interoperability, with room to spare.
const MAX_DEPTH: usize = 6;

/// Tags that lead to other directories, and the names of these.
const POINTERS: &[(u16, &str, Context)] = &[
    (0x014a, "SubIFD", Context::Tiff),
    (0x8769, "Exif IFD", Context::Exif),
    (0x8825, "GPS IFD", Context::Gps),
    (0xa005, "Interop IFD", Context::Interop),
];

/// A block with TIFF's header.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'a> {
    /// From the header on.
    pub bytes: &'a [u8],
    /// Where the header stands in the file.
    pub base: usize,
    little: bool,
    wide: bool,
}

/// One directory.
#[derive(Debug, Default)]
pub(super) struct Directory {
    pub entries: Vec<Entry>,
    /// Where the next one begins, 0 for none.
    pub next: usize,
    /// In the block.
    pub range: Range<usize>,
    /// Whether all entries and the offset of the next directory are inside the block.
    is_whole: bool,
}

/// One entry of a directory.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub tag: u16,
    kind: u16,
    /// The entry itself, in the block.
    place: Range<usize>,
    /// Its value, in the block; may reach beyond it.
    pub value: Range<usize>,
}

impl<'a> Block<'a> {
    /// A block and where its first directory begins.
    pub fn open(bytes: &'a [u8], base: usize) -> Option<(Self, usize)> {
        let little = match array::<2>(bytes, 0)? {
            [b'I', b'I'] => true,
            [b'M', b'M'] => false,
            _ => return None,
        };
        let mut block = Self { bytes, base, little, wide: false };
        match block.uint(2..4)? {
            42 => Some((block, usize::try_from(block.uint(4..8)?).ok()?)),
            43 if block.uint(4..6)? == 8 => {
                block.wide = true;
                Some((block, usize::try_from(block.uint(8..16)?).ok()?))
            }
            _ => None,
        }
    }

    /// A number of one to eight bytes.
    fn uint(&self, range: Range<usize>) -> Option<u64> {
        let bytes = self.bytes.get(range)?;
        let join = |number: u64, byte: &u8| (number << 8) | u64::from(*byte);
        Some(if self.little { bytes.iter().rev().fold(0, join) } else { bytes.iter().fold(0, join) })
    }

    /// The directory at an offset, with at most `max` entries.
    pub fn directory(&self, at: usize, max: usize) -> Option<Directory> {
        let (count_len, entry_len, offset_len) = if self.wide { (8, 20, 8) } else { (2, 12, 4) };
        let count = usize::try_from(self.uint(at..at.checked_add(count_len)?)?).ok()?;
        let first = at + count_len;
        let n_whole = count.min((self.bytes.len() - first) / entry_len);
        let mut directory = Directory { is_whole: n_whole == count, ..Directory::default() };
        for i in 0..n_whole.min(max) {
            let place = first + i * entry_len..first + (i + 1) * entry_len;
            directory.entries.extend(self.entry(place, offset_len));
        }
        let end = first + n_whole * entry_len;
        let next = self.uint(end..end + offset_len);
        directory.is_whole &= next.is_some();
        directory.next = next.filter(|_| n_whole == count).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        directory.range = at..self.bytes.len().min(end + offset_len);
        Some(directory)
    }

    fn entry(&self, place: Range<usize>, offset_len: usize) -> Option<Entry> {
        let at = place.start;
        let tag = u16::try_from(self.uint(at..at + 2)?).ok()?;
        let kind = u16::try_from(self.uint(at + 2..at + 4)?).ok()?;
        let count = self.uint(at + 4..at + 4 + offset_len)?;
        let len = usize::try_from(count.saturating_mul(size_of_kind(kind))).unwrap_or(usize::MAX);
        let value_at = at + 4 + offset_len;
        let start =
            if len <= offset_len { value_at } else { usize::try_from(self.uint(value_at..value_at + offset_len)?).ok()? };
        Some(Entry { tag, kind, place, value: start..start.saturating_add(len) })
    }

    /// The whole numbers of an entry, at most `max`.
    pub fn numbers(&self, entry: &Entry, max: usize) -> Vec<usize> {
        let size = match entry.kind {
            1 | 3 | 4 | 13 | 16 | 18 => size_of_kind(entry.kind) as usize,
            _ => return Vec::new(),
        };
        let end = entry.value.end.min(self.bytes.len());
        let starts = (entry.value.start..end).step_by(size).take(max);
        starts.filter_map(|at| usize::try_from(self.uint(at..at.checked_add(size)?)?).ok()).collect()
    }

    /// The first whole number of an entry.
    pub fn number(&self, entry: &Entry) -> Option<usize> {
        self.numbers(entry, 1).first().copied()
    }

    /// A place of the block as a place in the file.
    pub fn in_file(&self, range: &Range<usize>) -> Range<usize> {
        let end = range.end.min(self.bytes.len());
        self.base + range.start.min(end)..self.base + end
    }
}

impl Directory {
    /// The entry of a tag.
    pub fn entry(&self, tag: u16) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.tag == tag)
    }
}

/// Bytes of one value of a type.
fn size_of_kind(kind: u16) -> u64 {
    match kind {
        3 | 8 => 2,
        4 | 9 | 11 | 13 => 4,
        5 | 10 | 12 | 16..=18 => 8,
        _ => 1,
    }
}

/// What is looked for while directories are walked.
struct Walk<'a> {
    block: Block<'a>,
    seen: BTreeSet<usize>,
    /// Directories of the main chain, for the caller.
    chain: Vec<Directory>,
}

/// The tree of an EXIF block, whose bytes and thumbnail are kept.
pub(super) fn exif(bytes: &[u8], base: usize, container: &mut Container, limits: &Limits) -> Vec<Part> {
    container.raw.set_exif(bytes, base as u64);
    let (parts, _) = directories(bytes, base, container, limits);
    parts
}

/// The tree of a block's directories, and the directories of its main chain.
pub(super) fn directories(bytes: &[u8], base: usize, container: &mut Container, limits: &Limits) -> (Vec<Part>, Vec<Directory>) {
    let Some((block, first)) = Block::open(bytes, base) else {
        container.irregular(IrregularityKind::BadLength, base..base + bytes.len().min(8));
        return (Vec::new(), Vec::new());
    };
    let mut walk = Walk { block, seen: BTreeSet::new(), chain: Vec::new() };
    let (mut parts, mut at) = (Vec::new(), first);
    while at != 0 {
        let name = format!("IFD{}", parts.len());
        let Some((part, directory)) = walk.directory(at, &name, Context::Tiff, 0, container, limits) else { break };
        at = directory.next;
        if let Some(thumbnail) = thumbnail(&block, &directory) {
            // A TIFF may keep its only picture this way; the second directory of EXIF holds a thumbnail.
            if !walk.chain.is_empty() {
                let bytes = block.bytes.get(thumbnail.clone()).unwrap_or_default();
                container.raw.push_thumbnail(ThumbnailKind::Exif, bytes, block.in_file(&thumbnail).start as u64);
            }
        }
        walk.chain.push(directory);
        parts.push(part);
    }
    (parts, walk.chain)
}

/// Where the JPEG of a directory lies, if all of it is there.
fn thumbnail(block: &Block<'_>, directory: &Directory) -> Option<Range<usize>> {
    let start = block.number(directory.entry(0x0201)?)?;
    let end = start.checked_add(block.number(directory.entry(0x0202)?)?)?;
    (start < end && block.bytes.get(start..end)?.starts_with(b"\xff\xd8")).then_some(start..end)
}

impl Walk<'_> {
    fn directory(
        &mut self,
        at: usize,
        name: &str,
        context: Context,
        depth: usize,
        container: &mut Container,
        limits: &Limits,
    ) -> Option<(Part, Directory)> {
        let place = self.block.in_file(&(at..at)).start;
        if !container.has_room(place, limits) {
            return None;
        }
        // A list of offsets is short to write and long to follow: each step counts as a part.
        container.n_parts += 1;
        if !self.seen.insert(at) || self.seen.len() > MAX_DIRECTORIES {
            container.irregular(IrregularityKind::Loop, place..place);
            return None;
        }
        let Some(directory) = self.block.directory(at, limits.max_parts.saturating_sub(container.n_parts)) else {
            container.irregular(IrregularityKind::BadLength, place..place);
            return None;
        };
        container.n_parts += directory.entries.len();
        let mut node = part(name, self.block.in_file(&directory.range));
        if !directory.is_whole {
            container.irregular(IrregularityKind::BadLength, self.block.in_file(&directory.range));
            node.note = Some(Text::new("structure-cut"));
        }
        for entry in &directory.entries {
            let child = self.entry(entry, context, depth, container, limits);
            node.children.push(child);
        }
        if let Some(range) = thumbnail(&self.block, &directory) {
            let mut child = part("JPEG", self.block.in_file(&range));
            child.note = Some(Text::new("structure-thumbnail"));
            node.children.push(child);
        }
        Some((node, directory))
    }

    fn entry(&mut self, entry: &Entry, context: Context, depth: usize, container: &mut Container, limits: &Limits) -> Part {
        let is_outside = self.block.bytes.len() < entry.value.end;
        let is_inline = entry.place.contains(&entry.value.start) || is_outside;
        let place = if is_inline { &entry.place } else { &entry.value };
        let mut node = part(tag_name(context, entry.tag), self.block.in_file(place));
        if is_outside {
            container.irregular(IrregularityKind::BadLength, self.block.in_file(&entry.place));
            node.note = Some(Text::new("structure-outside"));
            return node;
        }
        let pointer = POINTERS.iter().find(|(tag, ..)| *tag == entry.tag);
        if let Some((_, name, context)) = pointer.filter(|_| depth < MAX_DEPTH) {
            for at in self.block.numbers(entry, MAX_DIRECTORIES) {
                let inner = self.directory(at, name, *context, depth + 1, container, limits);
                node.children.extend(inner.map(|(part, _)| part));
            }
        }
        node
    }
}

/// EXIF's name of a tag, or its number.
fn tag_name(context: Context, number: u16) -> String {
    let tag = Tag(context, number);
    match number {
        0x02bc => "XMP".into(),
        0x83bb => "IPTC".into(),
        0x8649 => "Photoshop".into(),
        0x8773 => "ICC profile".into(),
        0x014a => "SubIFDs".into(),
        0xcd41 => "C2PA".into(),
        _ if tag.description().is_some() => tag.to_string(),
        _ => format!("{number:#06x}"),
    }
}

/// A TIFF file: size, directories, and the metadata in its tags.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    container.raw.tiff = true;
    let header_len = if bytes.get(2..4).is_some_and(|v| v.contains(&43)) { 16 } else { 8 };
    container.part("header", 0..bytes.len().min(header_len));
    let (parts, chain) = directories(bytes, 0, &mut container, limits);
    container.parts.extend(parts);
    let (Some((block, _)), Some(first)) = (Block::open(bytes, 0), chain.first()) else { return container };
    let side = |tag| first.entry(tag).and_then(|entry| block.number(entry)).and_then(|n| u32::try_from(n).ok());
    container.size_px = side(0x0100).zip(side(0x0101)).filter(|(w, h)| *w > 0 && *h > 0);
    // A page that is not marked as a smaller copy (bit 0 of NewSubfileType) is a picture of its own.
    let is_page =
        |ifd: &&Directory| ifd.entry(0x0100).is_some() && ifd.entry(0x00fe).and_then(|e| block.number(e)).unwrap_or(0) & 1 == 0;
    container.animated = chain.iter().filter(is_page).count() > 1;
    note_missing_data(&block, first, &mut container);
    for (tag, keep) in TAGS {
        let Some(value) = first.entry(*tag).map(|entry| entry.value.clone()) else { continue };
        if let Some(data) = bytes.get(value.clone()) {
            keep(&mut container, data, value, limits);
        }
    }
    container
}

type Keep = fn(&mut Container, &[u8], Range<usize>, &Limits);

/// Tags of the first directory that hold blocks of metadata.
const TAGS: &[(u16, Keep)] = &[
    (0x02bc, |container, data, range, _| container.raw.push_xmp(data, range.start as u64)),
    (0x83bb, |container, data, range, _| super::photoshop::keep_iptc(container, data, range.start)),
    (0x8773, |container, data, range, _| container.raw.set_icc(data, range.start as u64)),
    (0x8649, |container, data, range, limits| {
        let children = super::photoshop::read(data, &[(0, range.start)], container, limits);
        attach(container, range.start as u64, children);
    }),
    (0xcd41, |container, data, range, limits| {
        let children = super::jumbf::read(data, &[(0, range.start)], container, limits);
        attach(container, range.start as u64, children);
    }),
];

/// Hangs parts below the entry of the first directory whose value begins at an offset.
fn attach(container: &mut Container, offset_bytes: u64, children: Vec<Part>) {
    let entries = container.parts.iter_mut().filter(|p| p.name == "IFD0").flat_map(|p| p.children.iter_mut());
    if let Some(entry) = entries.into_iter().find(|entry| entry.offset_bytes == offset_bytes) {
        entry.note.get_or_insert_with(|| named("JUMBF"));
        entry.children.extend(children);
    }
}

/// Strips or tiles that reach beyond the end of the file.
fn note_missing_data(block: &Block<'_>, directory: &Directory, container: &mut Container) {
    const MAX_STRIPS: usize = 1 << 20;
    for (offsets, lengths) in [(0x0111, 0x0117), (0x0144, 0x0145)] {
        let (Some(offsets), Some(lengths)) = (directory.entry(offsets), directory.entry(lengths)) else { continue };
        let (offsets, lengths) = (block.numbers(offsets, MAX_STRIPS), block.numbers(lengths, MAX_STRIPS));
        let ends = offsets.iter().zip(&lengths).map(|(at, len)| at.saturating_add(*len));
        if ends.max().is_some_and(|end| end > block.bytes.len()) {
            let end = block.bytes.len();
            container.irregular(IrregularityKind::Truncated, end..end);
        }
    }
}
