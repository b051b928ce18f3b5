//! The quantisation tables of a JPEG: the step of each frequency, from left to right horizontally, from top to bottom vertically.
//!
//! # Sources
//! ITU-T T.81 (1992), B.2.4.1 and annex K.

use telltale_forensics::{
    Subject,
    jpeg::tables::{Base, exact_quality},
};
use telltale_report::{LabTable, Text};

use crate::Made;

pub(crate) fn make(subject: &Subject) -> Result<Made, Text> {
    let jpeg = subject.container.jpeg.as_ref().ok_or_else(|| Text::new("reason-not-jpeg"))?;
    let components = jpeg.frame.as_ref().map_or(&[][..], |frame| &frame.components);
    let mut tables = Vec::new();
    for (number, table) in jpeg.quantization.iter().enumerate().filter_map(|(number, table)| Some((number, table.as_ref()?))) {
        let is_used_by = |i: usize| components.get(i).is_some_and(|c| usize::from(c.table) == number);
        let use_of = match (is_used_by(0), (1..components.len()).any(is_used_by)) {
            (true, true) => "lab-table-all",
            (true, false) => "lab-table-luma",
            (false, true) => "lab-table-chroma",
            (false, false) => "lab-table-unused",
        };
        let quality = match exact_quality(if is_used_by(0) { Base::Luma } else { Base::Chroma }, table) {
            Some(quality) => Text::new("lab-table-standard").integer("quality", quality),
            None => Text::new("lab-table-own"),
        };
        let title = Text::new("lab-table-quantization").integer("number", number);
        let title = title.message("use", Text::new(use_of)).message("quality", quality);
        let head = |row: usize| Text::new("value-plain").integer("value", row);
        let rows =
            table.chunks_exact(8).enumerate().map(|(row, steps)| (head(row), steps.iter().map(|s| f64::from(*s)).collect()));
        tables.push(LabTable { title, rows: rows.collect(), decimals: 0 });
    }
    if tables.is_empty() {
        return Err(Text::new("reason-jpeg-incomplete"));
    }
    Ok(Made { tables, ..Made::default() })
}
