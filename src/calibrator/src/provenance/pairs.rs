//! Photos whose EXIF was altered, and untouched ones of the same set: how many show a contradiction.

use std::collections::BTreeMap;

use super::{Examined, get};
use crate::photos::Row;

/// Counts for both sides.
#[derive(Default)]
pub(super) struct Pairs {
    altered: Side,
    untouched: Side,
}

#[derive(Default)]
struct Side {
    n_files: usize,
    n_shown: usize,
    codes: BTreeMap<String, usize>,
}

impl Pairs {
    pub(super) fn add(&mut self, row: &Row, examined: &Examined) {
        let expected = get(row, "expected");
        let side = match () {
            () if expected.starts_with("edited copy: EXIF altered") => &mut self.altered,
            () if expected.starts_with("untouched EXIF reference") => &mut self.untouched,
            () => return,
        };
        side.n_files += 1;
        let codes: Vec<&str> =
            examined.findings.iter().map(|f| f.code.as_str()).filter(|code| code.starts_with("metadata/contradiction")).collect();
        side.n_shown += usize::from(!codes.is_empty());
        codes.iter().for_each(|code| *side.codes.entry((*code).to_owned()).or_default() += 1);
    }

    pub(super) fn print(&self) {
        for (name, side) in [("altered", &self.altered), ("untouched", &self.untouched)] {
            println!("\nEXIF {name}: {} of {} show a contradiction: {:?}", side.n_shown, side.n_files, side.codes);
        }
    }
}
