//! HEIC and AVIF: items, their places and properties, and the metadata among them.
//!
//! The `meta` box lists items (a picture, a thumbnail, a block of EXIF), says where the bytes of each lie, which properties it has
//! (size, turning, colour) and which refers to which. Offsets point anywhere in the file, so each is checked against its end. The
//! picture itself is coded like a film frame and not decoded here.
//!
//! # Sources
//! ISO/IEC 14496-12:2022, 8.11 (`meta`); ISO/IEC 23008-12:2022 (HEIF), 6.5 and annex A; AV1 Image File Format 1.1.

use std::ops::Range;

use telltale_pixels::Orientation;
use telltale_report::{Part, Text};

use super::{
    Container, IrregularityKind, be16, be32,
    bmff::{self, boxes, sized},
    named, part, tiff, words,
};
use crate::{
    Limits,
    metadata::{Companion, CompanionKind, ThumbnailKind},
};

/// Most items, references and properties of one file. Tiled pictures of 100 megapixels have about 400 items.
const MAX_ITEMS: usize = 4_096;
/// Most stretches of bytes of all items together.
const MAX_EXTENTS: usize = 16_384;

/// One item.
#[derive(Debug, Default, Clone)]
struct Item {
    id: u32,
    kind: [u8; 4],
    content_type: Vec<u8>,
    /// Where its bytes lie in the file.
    extents: Vec<Range<usize>>,
    /// Indices of its properties, from 0.
    properties: Vec<usize>,
}

/// What the `meta` box says.
#[derive(Debug, Default)]
struct Meta {
    primary: u32,
    items: Vec<Item>,
    /// Name of each reference, and the item that refers.
    references: Vec<([u8; 4], u32)>,
    /// Name and data of each property.
    properties: Vec<([u8; 4], Range<usize>)>,
    /// Data of the `idat` box.
    idat: Range<usize>,
}

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    bmff::read(bytes, 0, limits, &mut container);
    for header in boxes(bytes, 0..bytes.len(), limits) {
        match &header.kind {
            b"meta" if !container.is_picture => {
                let meta = Meta::read(bytes, header.data_at + 4..header.end, limits);
                container.is_picture = !meta.items.is_empty();
                meta.describe(bytes, header.at, &mut container, limits);
            }
            b"moov" => {
                container.animated = true;
                container.is_picture = true;
            }
            b"mpvd" => {
                let range = header.data_at as u64..header.end as u64;
                container.raw.companions.push(Companion { kind: CompanionKind::Film, range });
            }
            _ => {}
        }
    }
    container
}

impl Meta {
    fn read(bytes: &[u8], range: Range<usize>, limits: &Limits) -> Self {
        let mut meta = Self::default();
        // Places need the items and the embedded data, wherever these stand: two passes.
        for header in boxes(bytes, range.clone(), limits) {
            let data = bytes.get(header.data_at..header.end).unwrap_or_default();
            match &header.kind {
                b"pitm" => meta.primary = if data.first() == Some(&0) { id16(data, 4) } else { be32(data, 4) }.unwrap_or(0),
                b"idat" => meta.idat = header.data_at..header.end,
                b"iinf" => {
                    let head_len = if data.first() == Some(&0) { 6 } else { 8 };
                    let entries = boxes(bytes, header.data_at + head_len..header.end, limits).take(MAX_ITEMS);
                    meta.items = entries.filter_map(|entry| item(bytes.get(entry.data_at..entry.end)?)).collect();
                }
                _ => {}
            }
        }
        for header in boxes(bytes, range, limits) {
            let data = bytes.get(header.data_at..header.end).unwrap_or_default();
            match &header.kind {
                b"iloc" => drop(meta.places(data, bytes.len())),
                b"iref" => meta.references(bytes, header.data_at..header.end, limits),
                b"iprp" => {
                    for inner in boxes(bytes, header.data_at..header.end, limits) {
                        let data = bytes.get(inner.data_at..inner.end).unwrap_or_default();
                        if inner.kind == *b"ipco" {
                            let properties = boxes(bytes, inner.data_at..inner.end, limits).take(MAX_ITEMS);
                            meta.properties = properties.map(|p| (p.kind, p.data_at..p.end)).collect();
                        } else if inner.kind == *b"ipma" {
                            meta.associations(data);
                        }
                    }
                }
                _ => {}
            }
        }
        meta
    }

    fn item(&mut self, id: u32) -> Option<&mut Item> {
        self.items.iter_mut().find(|item| item.id == id)
    }

    /// Reads `iloc`; ends at the first entry that is cut off.
    fn places(&mut self, data: &[u8], file_len: usize) -> Option<()> {
        let version = *data.first()?;
        let &[sizes, more] = data.get(4..6)? else { return None };
        let (offset_size, length_size) = (usize::from(sizes >> 4), usize::from(sizes & 15));
        let (base_size, index_size) = (usize::from(more >> 4), if version == 0 { 0 } else { usize::from(more & 15) });
        let id_size = if version < 2 { 2 } else { 4 };
        let count = sized(data, 6, id_size)?;
        let (mut at, mut n_extents) = (6 + id_size, 0);
        for _ in 0..count.min(MAX_ITEMS as u64) {
            let id = u32::try_from(sized(data, at, id_size)?).ok()?;
            at += id_size;
            let method = if version == 0 { 0 } else { be16(data, at)? & 15 };
            at += 2 * usize::from(version > 0) + 2;
            let base = sized(data, at, base_size)?;
            at += base_size;
            let n = be16(data, at)?;
            at += 2;
            let mut extents = Vec::new();
            for _ in 0..n {
                at += index_size;
                let (offset, len) = (sized(data, at, offset_size)?, sized(data, at + offset_size, length_size)?);
                at += offset_size + length_size;
                n_extents += 1;
                if n_extents > MAX_EXTENTS {
                    return None;
                }
                // 0: in the file. 1: in the `idat` box. 2: in another item, which pictures do not use for metadata.
                let within = match method {
                    0 => 0..file_len,
                    1 => self.idat.clone(),
                    _ => continue,
                };
                let start = usize::try_from(base.saturating_add(offset)).unwrap_or(usize::MAX).saturating_add(within.start);
                let len = usize::try_from(len).unwrap_or(usize::MAX);
                let end = if len == 0 { within.end } else { start.saturating_add(len) };
                if start <= end {
                    extents.push(start..end);
                }
            }
            if let Some(item) = self.item(id) {
                item.extents.extend(extents);
            }
        }
        Some(())
    }

    fn references(&mut self, bytes: &[u8], range: Range<usize>, limits: &Limits) {
        let id_size = if bytes.get(range.start) == Some(&0) { 2 } else { 4 };
        for header in boxes(bytes, range.start + 4..range.end, limits).take(MAX_ITEMS) {
            let data = bytes.get(header.data_at..header.end).unwrap_or_default();
            let from = sized(data, 0, id_size).and_then(|id| u32::try_from(id).ok());
            self.references.extend(from.map(|from| (header.kind, from)));
        }
    }

    fn associations(&mut self, data: &[u8]) -> Option<()> {
        let (version, is_wide) = (*data.first()?, *data.get(3)? & 1 == 1);
        let id_size = if version == 0 { 2 } else { 4 };
        let count = be32(data, 4)?;
        let mut at = 8;
        for _ in 0..count.min(MAX_ITEMS as u32) {
            let id = u32::try_from(sized(data, at, id_size)?).ok()?;
            let n = usize::from(*data.get(at + id_size)?);
            at += id_size + 1;
            let mut properties = Vec::new();
            for _ in 0..n {
                // The highest bit says that a reader must know the property; the rest counts from 1.
                let index = if is_wide { usize::from(be16(data, at)? & 0x7fff) } else { usize::from(*data.get(at)? & 0x7f) };
                at += 1 + usize::from(is_wide);
                properties.extend(index.checked_sub(1));
            }
            if let Some(item) = self.item(id).filter(|item| item.properties.is_empty()) {
                item.properties = properties;
            }
        }
        Some(())
    }

    /// Data of the properties of an item that have a name, in order.
    fn properties<'a>(&'a self, bytes: &'a [u8], item: &'a Item) -> impl Iterator<Item = ([u8; 4], Range<usize>, &'a [u8])> {
        let found = item.properties.iter().filter_map(|index| self.properties.get(*index));
        found.filter_map(|(kind, range)| Some((*kind, range.clone(), bytes.get(range.clone())?)))
    }

    /// Fills the container: size, turning, metadata, companions, and a node for each item.
    fn describe(&self, bytes: &[u8], meta_at: usize, container: &mut Container, limits: &Limits) {
        let mut nodes = Vec::new();
        for item in &self.items {
            if !container.has_room(meta_at, limits) {
                break;
            }
            container.n_parts += 1;
            nodes.push(self.item_node(bytes, item, container, limits));
        }
        if let Some(meta) = container.parts.iter_mut().find(|part| part.offset_bytes == meta_at as u64) {
            meta.children.extend(nodes);
        }
        let Some(primary) = self.items.iter().find(|item| item.id == self.primary) else { return };
        let mut lies = Lies::default();
        for (kind, range, data) in self.properties(bytes, primary) {
            match &kind {
                b"ispe" => container.size_px = be32(data, 4).zip(be32(data, 8)).filter(|(w, h)| *w > 0 && *h > 0),
                b"irot" => (0..data.first().map_or(0, |angle| angle & 3)).for_each(|_| lies.turn()),
                b"imir" => lies.mirror(data.first().is_some_and(|axis| axis & 1 == 0)),
                b"colr" if data.starts_with(b"prof") || data.starts_with(b"rICC") => {
                    container.raw.set_icc(data.get(4..).unwrap_or_default(), range.start as u64 + 4);
                }
                _ => {}
            }
        }
        container.orientation = Some(lies.orientation());
    }

    fn item_node(&self, bytes: &[u8], item: &Item, container: &mut Container, limits: &Limits) -> Part {
        let start = item.extents.first().map_or(0, |range| range.start).min(bytes.len());
        let end = item.extents.iter().map(|range| range.end).max().unwrap_or(start).clamp(start, bytes.len());
        let mut node = part(format!("item {} {}", item.id, words(&item.kind)), start..end);
        if item.extents.iter().any(|range| range.end > bytes.len()) {
            container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
            node.note = Some(Text::new("structure-cut"));
            return node;
        }
        let whole = start as u64..end as u64;
        let refers = |kind: &[u8; 4]| self.references.contains(&(*kind, item.id));
        if item.id == self.primary {
            node.note = Some(Text::new("structure-picture"));
        } else if item.kind == *b"Exif" {
            node.note = Some(named("EXIF"));
            node.children = self.exif(bytes, item, container, limits);
        } else if item.content_type == b"application/rdf+xml" {
            node.note = Some(named("XMP"));
            let packet = joined(bytes, item, container);
            container.raw.push_xmp(&packet, start as u64);
        } else if item.kind == *b"mime" {
            node.note = Some(named(words(&item.content_type)));
        } else if refers(b"thmb") {
            node.note = Some(Text::new("structure-thumbnail"));
            let data = joined(bytes, item, container);
            container.raw.push_thumbnail(ThumbnailKind::Item, &data, start as u64);
        } else if item.kind == *b"tmap" {
            node.note = Some(Text::new("structure-gain-map"));
        } else if refers(b"auxl") {
            let kind = self.auxiliary(bytes, item);
            let is_gain_map = kind.ends_with("hdrgainmap");
            node.note = Some(if is_gain_map { Text::new("structure-gain-map") } else { named(kind) });
            let kind = if is_gain_map { CompanionKind::GainMap } else { CompanionKind::Picture };
            container.raw.companions.push(Companion { kind, range: whole });
        }
        node
    }

    /// What an auxiliary picture is for, as its property says.
    fn auxiliary(&self, bytes: &[u8], item: &Item) -> String {
        let urn =
            self.properties(bytes, item).find(|(kind, ..)| kind == b"auxC").map(|(.., data)| data.get(4..).unwrap_or_default());
        let urn = urn.unwrap_or_default();
        words(urn.split(|b| *b == 0).next().unwrap_or_default())
    }

    /// The block begins with the distance from behind this number to TIFF's header.
    fn exif(&self, bytes: &[u8], item: &Item, container: &mut Container, limits: &Limits) -> Vec<Part> {
        let data = joined(bytes, item, container);
        let (Some(skipped), Some(first)) = (be32(&data, 0), item.extents.first()) else { return Vec::new() };
        let at = 4usize.saturating_add(skipped as usize);
        let Some(block) = data.get(at..).filter(|block| !block.is_empty()) else {
            container.irregular(IrregularityKind::BadLength, first.clone());
            return Vec::new();
        };
        // Places in the tree are right where the item is one stretch, which it is in practice.
        tiff::exif(block, first.start + at, container, limits)
    }
}

/// The bytes of an item, while there is room for copies.
fn joined(bytes: &[u8], item: &Item, container: &mut Container) -> Vec<u8> {
    let mut data = Vec::new();
    for extent in item.extents.iter().filter_map(|range| bytes.get(range.clone())) {
        // Items may share their bytes, so that a small file could ask for many copies: each one counts.
        if container.raw.has_room_for(extent.len()) {
            data.extend_from_slice(extent);
        }
    }
    data
}

/// An entry of `iinf`.
fn item(data: &[u8]) -> Option<Item> {
    let version = *data.first()?;
    let (id, at) = if version < 3 { (id16(data, 4)?, 6) } else { (be32(data, 4)?, 8) };
    if version < 2 {
        // Older files name a media type only.
        let mut texts = data.get(at + 2..)?.split(|b| *b == 0).skip(1);
        return Some(Item { id, kind: *b"mime", content_type: texts.next()?.to_vec(), ..Item::default() });
    }
    let kind = super::array::<4>(data, at + 2)?;
    let mut texts = data.get(at + 6..)?.split(|b| *b == 0).skip(1);
    let content_type = if kind == *b"mime" { texts.next().unwrap_or_default().to_vec() } else { Vec::new() };
    Some(Item { id, kind, content_type, ..Item::default() })
}

fn id16(data: &[u8], at: usize) -> Option<u32> {
    be16(data, at).map(u32::from)
}

/// How the picture lies after some turns and mirrors: where the steps to the right and down of the file lead in view.
struct Lies {
    right: (i8, i8),
    down: (i8, i8),
}

impl Default for Lies {
    fn default() -> Self {
        Self { right: (1, 0), down: (0, 1) }
    }
}

impl Lies {
    /// A quarter turn against the clock.
    fn turn(&mut self) {
        let turned = |(x, y): (i8, i8)| (y, -x);
        (self.right, self.down) = (turned(self.right), turned(self.down));
    }

    /// Left and right exchanged, or up and down.
    fn mirror(&mut self, about_vertical_axis: bool) {
        let mirrored = |(x, y): (i8, i8)| if about_vertical_axis { (-x, y) } else { (x, -y) };
        (self.right, self.down) = (mirrored(self.right), mirrored(self.down));
    }

    fn orientation(&self) -> Orientation {
        Orientation::from_exif(match (self.right, self.down) {
            ((-1, 0), (0, 1)) => 2,
            ((-1, 0), (0, -1)) => 3,
            ((1, 0), (0, -1)) => 4,
            ((0, 1), (1, 0)) => 5,
            ((0, 1), (-1, 0)) => 6,
            ((0, -1), (-1, 0)) => 7,
            ((0, -1), (1, 0)) => 8,
            _ => 1,
        })
    }
}
