//! SVG: the size, metadata, and what else than drawing lies in it. Nothing is drawn, loaded or run.
//!
//! The tree shows the outermost elements and, at any depth, those that carry other files, programs or metadata. Entities are not
//! expanded. What is not well-formed ends the reading; what was read stays.
//!
//! # Sources
//! W3C, "Scalable Vector Graphics (SVG) 2", 2018, 5.8 and 7.2; CSS Values 3, 5.2 (units); C2PA, "Technical Specification 2.2", A.3.5.

use std::borrow::Cow;

use quick_xml::{
    events::{BytesStart, Event},
    name::{Namespace, ResolveResult},
    reader::NsReader,
};
use telltale_report::{Part, Text};

use super::{Container, IrregularityKind, jumbf, part, words};
use crate::{
    Limits,
    metadata::{RawText, cut},
};

/// Deepest nesting that is read; drawing programs stay below a hundred.
const MAX_DEPTH: usize = 1_024;
/// Most XMP packets that are kept; one is usual.
const MAX_PACKETS: usize = 16;
/// Longest comment, title or description that is kept, in bytes.
const MAX_TEXT: usize = 64 << 10;
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const C2PA: &str = "http://c2pa.org/manifest";

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    let text = same_length(bytes);
    let is_whole = Reader { text: &text, open: Vec::new(), spaces: String::new() }.read(&mut container, limits);
    if !is_whole && container.is_picture {
        container.irregular(IrregularityKind::Truncated, bytes.len()..bytes.len());
    }
    container
}

/// The file as text. Bytes that are none become question marks, one for one, so that positions stay what they are in the file.
fn same_length(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    Cow::Owned(text)
}

/// An element that is not closed yet.
struct Open {
    name: String,
    start: usize,
    /// Where its content begins.
    inside: usize,
    is_rdf: bool,
    is_manifest: bool,
    /// What is worth saying about it, where it carries or names another file.
    note: Option<&'static str>,
}

struct Reader<'a> {
    text: &'a str,
    open: Vec<Open>,
    /// Declarations of namespaces on the outermost element, for packets that are cut out of it.
    spaces: String,
}

impl Reader<'_> {
    /// Whether the drawing ended as it should.
    fn read(&mut self, container: &mut Container, limits: &Limits) -> bool {
        let mut reader = NsReader::from_str(self.text);
        reader.config_mut().check_end_names = false;
        loop {
            let start = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let Ok((space, event)) = reader.read_resolved_event() else { return false };
            let is_in = |uri: &str| matches!(&space, ResolveResult::Bound(Namespace(found)) if *found == uri);
            let (in_rdf, in_c2pa) = (is_in(RDF), is_in(C2PA));
            let end = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            match event {
                Event::Start(element) => {
                    if self.open.len() >= MAX_DEPTH || !container.has_room(start, limits) {
                        return false;
                    }
                    let name = element.local_name().as_ref().to_owned();
                    if self.open.is_empty() {
                        if name != "svg" {
                            return false;
                        }
                        self.root(&element, container);
                    }
                    let (is_rdf, is_manifest) = (name == "RDF" && in_rdf, name == "manifest" && in_c2pa);
                    let note = link_note(&element, &name);
                    self.open.push(Open { name, start, inside: end, is_rdf, is_manifest, note });
                }
                Event::Empty(element) => {
                    if !container.has_room(start, limits) {
                        return false;
                    }
                    let name = element.local_name().as_ref().to_owned();
                    if self.open.is_empty() && name == "svg" {
                        self.root(&element, container);
                        container.part("svg", start..end);
                        return true;
                    }
                    let note = link_note(&element, &name);
                    if note.is_some() || self.open.len() == 1 {
                        self.push(&name, note.map(Text::new), start..end, container);
                    }
                }
                Event::End(_) => {
                    let Some(closed) = self.open.pop() else { return false };
                    self.close(&closed, start, end, container, limits);
                    if self.open.is_empty() {
                        container.push(part("svg", closed.start..end));
                        // The outermost element holds all others: those go below it.
                        if let Some(mut root) = container.parts.pop() {
                            root.children = std::mem::take(&mut container.parts);
                            root.children.sort_by_key(|part| part.offset_bytes);
                            container.parts.push(root);
                        }
                        return true;
                    }
                }
                Event::Comment(comment) => keep_text("comment", &comment, start, container),
                Event::Eof => return false,
                _ => {}
            }
        }
    }

    fn root(&mut self, element: &BytesStart<'_>, container: &mut Container) {
        container.is_picture = true;
        let (mut width, mut height, mut view) = (None, None, None);
        for attribute in element.attributes().with_checks(false).flatten() {
            let value = attribute.value.as_ref();
            let key: &str = attribute.key.as_ref();
            match key {
                "width" => width = length_px(value),
                "height" => height = length_px(value),
                "viewBox" => {
                    let numbers: Vec<f64> = value.split([' ', ',']).filter_map(|n| n.parse().ok()).collect();
                    view = numbers.get(2).copied().zip(numbers.get(3).copied());
                }
                _ if key.starts_with("xmlns") && self.spaces.len() < MAX_TEXT => {
                    self.spaces.push_str(&format!(" {key}=\"{value}\""));
                }
                _ => {}
            }
        }
        let side = |n: f64| (n.is_finite() && (0.5..4e9).contains(&n)).then(|| n.round() as u32);
        let size = width.or(view.map(|v| v.0)).zip(height.or(view.map(|v| v.1)));
        container.size_px = size.and_then(|(w, h)| side(w).zip(side(h)));
    }

    fn close(&self, closed: &Open, start: usize, end: usize, container: &mut Container, limits: &Limits) {
        let content = self.text.get(closed.inside..start).unwrap_or_default();
        if closed.is_manifest {
            let store = base64(content);
            // The store is written in text: places inside of it are not places in the file, so its boxes stay out of the tree.
            drop(jumbf::read(&store, &[(0, closed.inside)], container, limits));
            if let Some(manifest) = container.raw.manifests.last_mut() {
                manifest.range = closed.inside as u64..start as u64;
            }
            self.push("manifest", Some(super::named("C2PA")), closed.start..end, container);
        } else if closed.is_rdf && container.raw.xmp.len() < MAX_PACKETS && !self.open.iter().any(|open| open.is_rdf) {
            let packet = format!("<x{}>{}</x>", self.spaces, self.text.get(closed.start..end).unwrap_or_default());
            container.raw.push_xmp(packet.as_bytes(), closed.start as u64);
            self.push("RDF", Some(super::named("XMP")), closed.start..end, container);
        } else if matches!(closed.name.as_str(), "title" | "desc") && self.open.len() == 1 {
            keep_text(&closed.name, content, closed.start, container);
        }
        if closed.note.is_some() || self.open.len() == 1 {
            self.push(&closed.name, closed.note.map(Text::new), closed.start..end, container);
        }
    }

    fn push(&self, name: &str, note: Option<Text>, range: std::ops::Range<usize>, container: &mut Container) {
        container.push(Part { note, ..part(words(name.as_bytes()), range) });
    }
}

/// What is worth saying about an element that carries or names another file, or a program.
fn link_note(element: &BytesStart<'_>, name: &str) -> Option<&'static str> {
    if name == "script" {
        return Some("structure-script");
    }
    if !matches!(name, "image" | "feImage" | "use") {
        return None;
    }
    let link = element.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == "href")?;
    match link.value.trim() {
        inside if inside.starts_with('#') => None,
        data if data.starts_with("data:") => Some("structure-picture"),
        _ => Some("structure-outside-file"),
    }
}

fn keep_text(key: &str, value: &str, at: usize, container: &mut Container) {
    let value = cut(value, MAX_TEXT);
    if !value.trim().is_empty() && container.raw.copy(value.as_bytes()).is_some() {
        container.raw.texts.push(RawText { key: key.into(), value: value.to_owned(), offset_bytes: at as u64 });
    }
}

/// A length of CSS in pixels; none for shares of the surroundings.
fn length_px(value: &str) -> Option<f64> {
    let value = value.trim();
    let digits = value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    let number: f64 = digits.parse().ok()?;
    let unit = match value.get(digits.len()..)? {
        "" | "px" => 1.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        _ => return None,
    };
    Some(number * unit)
}

/// Base64 as in RFC 4648, white space skipped; ends at the first letter that belongs to no digit.
fn base64(text: &str) -> Vec<u8> {
    let digit = |letter: u8| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).map_while(digit).collect();
    let mut out = Vec::with_capacity(digits.len() / 4 * 3 + 3);
    for group in digits.chunks(4) {
        let bits = group.iter().fold(0u32, |bits, digit| (bits << 6) | u32::from(*digit)) << (6 * (4 - group.len()));
        out.extend(bits.to_be_bytes().into_iter().skip(1).take(group.len() * 3 / 4));
    }
    out
}
