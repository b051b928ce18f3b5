//! How a file is built, as a tree.
//!
//! Names are those of the formats (`APP1`, `IDAT`, `meta`), notes are sentences of the catalogue, and every node has its place in
//! the file. Values that stand in the file are not part of it: the tree can be shown and saved without giving away a place or a name.
//!
//! A file can hold millions of parts, so the tree is bounded: runs of equal neighbours are one node with a count, and behind
//! [`MAX_NODES`] nodes or [`MAX_DEPTH`] levels a last node says how many are left out.

use serde::{Deserialize, Serialize};

use crate::Text;

/// Most nodes of a tree, all levels together; ordinary photos have 30 to 300.
pub const MAX_NODES: usize = 1_000;
/// Most levels. A box inside a box inside an item of an embedded picture reaches about eight.
pub const MAX_DEPTH: usize = 12;
/// Shortest run of equal neighbours that is folded. Shorter runs stay apart, each with its place.
const MIN_RUN: usize = 5;

/// How a file is built.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Structure {
    /// The outermost parts, in the order of the file.
    pub parts: Vec<Part>,
}

/// One segment, chunk, box or entry, and what lies in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The format's name for it.
    pub name: String,
    /// First byte, marker or header included.
    pub offset_bytes: u64,
    /// Length in bytes, marker or header included; for a run, up to the end of its last part.
    pub len_bytes: u64,
    /// How many equal neighbours this node stands for; 1 where it is one part.
    pub count: u64,
    /// What it holds, or what is wrong with it.
    #[serde(default)]
    pub note: Option<Text>,
    /// What lies in it, in order.
    #[serde(default)]
    pub children: Vec<Part>,
}

impl Part {
    /// One part without a note or children (yet).
    pub fn new(name: impl Into<String>, offset_bytes: u64, len_bytes: u64) -> Self {
        Self { name: name.into(), offset_bytes, len_bytes, count: 1, note: None, children: Vec::new() }
    }

    /// The byte behind it.
    pub fn end_bytes(&self) -> u64 {
        self.offset_bytes.saturating_add(self.len_bytes)
    }

    fn is_like(&self, other: &Self) -> bool {
        self.children.is_empty() && other.children.is_empty() && self.name == other.name && self.note == other.note
    }
}

impl Structure {
    /// Folds and bounds what a reader found.
    pub fn of(parts: &[Part]) -> Self {
        let mut room = MAX_NODES;
        Self { parts: bounded(parts, MAX_DEPTH, &mut room) }
    }

    /// All texts of the tree, for catalogues and tests.
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = Vec::new();
        let mut open: Vec<&Part> = self.parts.iter().collect();
        while let Some(part) = open.pop() {
            texts.extend(&part.note);
            open.extend(&part.children);
        }
        texts
    }
}

fn bounded(parts: &[Part], depth: usize, room: &mut usize) -> Vec<Part> {
    let runs = runs(parts);
    let mut kept = Vec::new();
    for (i, run) in runs.iter().enumerate() {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if *room == 0 || depth == 0 {
            let left: u64 = runs.iter().skip(i).flat_map(|run| run.iter()).map(|part| part.count).sum();
            let last = parts.last().unwrap_or(last);
            kept.push(Part {
                note: Some(Text::new("structure-left-out").integer("count", left)),
                ..Part::new("…", first.offset_bytes, last.end_bytes().saturating_sub(first.offset_bytes))
            });
            break;
        }
        *room -= 1;
        kept.push(Part {
            name: first.name.clone(),
            offset_bytes: first.offset_bytes,
            len_bytes: last.end_bytes().saturating_sub(first.offset_bytes).max(first.len_bytes),
            count: run.iter().map(|part| part.count).sum(),
            note: first.note.clone(),
            children: bounded(&first.children, depth - 1, room),
        });
    }
    kept
}

/// Equal neighbours together where there are [`MIN_RUN`] or more of them, all others alone.
fn runs(parts: &[Part]) -> Vec<&[Part]> {
    let alike = parts.chunk_by(Part::is_like);
    alike.flat_map(|run| if run.len() < MIN_RUN { run.chunks(1) } else { run.chunks(run.len()) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes(parts: &[Part]) -> usize {
        parts.iter().map(|part| 1 + nodes(&part.children)).sum()
    }

    #[test]
    fn runs_become_one_node_and_single_parts_keep_their_places() {
        let mut parts: Vec<Part> = (0..120).map(|i| Part::new("IDAT", 100 + 10 * i, 10)).collect();
        parts.insert(0, Part::new("IHDR", 8, 25));
        parts.extend([Part::new("tEXt", 1300, 5), Part::new("tEXt", 1305, 6)]);
        let folded = Structure::of(&parts).parts;
        let seen: Vec<_> = folded.iter().map(|p| (p.name.as_str(), p.offset_bytes, p.len_bytes, p.count)).collect();
        assert_eq!(seen, [("IHDR", 8, 25, 1), ("IDAT", 100, 1200, 120), ("tEXt", 1300, 5, 1), ("tEXt", 1305, 6, 1)]);
    }

    #[test]
    fn a_wide_and_a_deep_tree_say_what_is_left_out() {
        let wide: Vec<Part> = (0..5_000).map(|i| Part::new(format!("{i}"), i, 1)).collect();
        let bounded = Structure::of(&wide).parts;
        assert_eq!(nodes(&bounded), MAX_NODES + 1);
        let last = bounded.last().unwrap();
        assert_eq!(last.note, Some(Text::new("structure-left-out").integer("count", 4_000)));
        assert_eq!((last.offset_bytes, last.end_bytes()), (1_000, 5_000));

        let mut deep = Part::new("box", 0, 1);
        for _ in 0..30 {
            deep = Part { children: vec![deep], ..Part::new("box", 0, 1) };
        }
        assert_eq!(nodes(&Structure::of(&[deep]).parts), MAX_DEPTH + 1);
    }
}
