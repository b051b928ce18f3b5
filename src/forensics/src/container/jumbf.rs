//! JUMBF: nested boxes with labels, as Content Credentials (C2PA) use them.
//!
//! A superbox `jumb` holds a description `jumd` (a type and a label) and then its content, which may be superboxes again. Whoever
//! splits a superbox over several segments joins it first and says where each piece stands, so that nodes have places in the file.
//!
//! # Sources
//! ISO/IEC 19566-5:2023 (JUMBF), annexes A and B; C2PA, "Technical Specification 2.2", 2025, 11.1 (the store's label).

use telltale_report::Part;

use super::{Container, IrregularityKind, bmff::Header, named, part, place, words};
use crate::{Limits, metadata::Manifest};

/// How deep boxes lie in each other; a store of Content Credentials has six levels.
const MAX_DEPTH: usize = 16;
/// Most stores that are kept of one file; one is allowed.
const MAX_STORES: usize = 16;
/// Label of the superbox that holds all manifests.
const STORE: &str = "c2pa";

/// Reads the boxes of `data` and keeps stores of Content Credentials. `pieces` are the starts of the pieces of `data`, in it and
/// in the file.
pub(super) fn read(data: &[u8], pieces: &[(usize, usize)], container: &mut Container, limits: &Limits) -> Vec<Part> {
    let mut at = 0;
    while let Some(header) = header(data, at, data.len()).filter(|_| container.raw.manifests.len() < MAX_STORES) {
        if header.kind == *b"jumb" && label(data, &header) == STORE {
            let range = place(pieces, at) as u64..place(pieces, header.end - 1) as u64 + 1;
            if let Some(bytes) = data.get(at..header.end).and_then(|store| container.raw.copy(store)) {
                container.raw.manifests.push(Manifest { bytes, range });
            }
        }
        at = header.end;
    }
    boxes(data, 0, data.len(), pieces, 0, container, limits)
}

fn boxes(
    data: &[u8],
    mut at: usize,
    end: usize,
    pieces: &[(usize, usize)],
    depth: usize,
    container: &mut Container,
    limits: &Limits,
) -> Vec<Part> {
    let mut parts = Vec::new();
    while at < end && container.has_room(place(pieces, at), limits) {
        let Some(header) = header(data, at, end) else {
            let start = place(pieces, at);
            container.irregular(IrregularityKind::BadLength, start..place(pieces, end - 1).max(start) + 1);
            break;
        };
        container.n_parts += 1;
        let start = place(pieces, at);
        let mut node = part(words(&header.kind), start..place(pieces, header.end - 1).max(start) + 1);
        if header.kind == *b"jumb" {
            let label = label(data, &header);
            node.note = (!label.is_empty()).then(|| named(label));
            if depth < MAX_DEPTH {
                node.children = boxes(data, header.data_at, header.end, pieces, depth + 1, container, limits);
            }
        }
        parts.push(node);
        at = header.end;
    }
    parts
}

/// The box at an offset, if it lies inside its surroundings.
fn header(data: &[u8], at: usize, end: usize) -> Option<Header> {
    Header::read(data, at, end).filter(|header| header.end <= end && at < header.end)
}

/// The label in the description box that every superbox begins with.
fn label(data: &[u8], superbox: &Header) -> String {
    let Some(description) = header(data, superbox.data_at, superbox.end).filter(|h| h.kind == *b"jumd") else {
        return String::new();
    };
    let has_label = data.get(description.data_at + 16).is_some_and(|toggles| toggles & 2 != 0);
    let text = data.get(description.data_at + 17..description.end).unwrap_or_default();
    let len = text.iter().position(|b| *b == 0).unwrap_or(text.len());
    if has_label { words(text.get(..len).unwrap_or_default()) } else { String::new() }
}
