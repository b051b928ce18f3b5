//! The checks whose words come from a measured rate, as the calibration sees them: a strength for each picture, and places.
//!
//! A check decides by [`calibration::rate`](crate::calibration::rate) whether its strength is worth a word. The calibration needs the same strength before any
//! threshold, on thousands of pictures, and the same places, to compare them with masks. To add a check with a rate: its line here.

use telltale_report::Code;

use crate::{
    Subject,
    analyzers::{block_grid, copy_move, double_quantization, flat_area, shifted_save},
    calibration,
};

/// One finding with a measured rate.
#[derive(Debug)]
pub struct Gauge {
    /// The finding.
    pub finding: Code,
    /// Whether what it reads hangs on compression. Other gauges are left out of the lives of a photo that differ in nothing else.
    pub hangs_on_compression: bool,
    /// Reads a picture; none where the check cannot be used on it.
    pub read: fn(&Subject) -> Option<Reading>,
}

/// What a gauge shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Strength of the strongest place, in the check's own unit, sums in proportion to the picture; 0 where none stands out.
    pub strength: f64,
    /// Places, each with its strength.
    pub places: Vec<Place>,
    /// Columns of cells.
    pub columns: usize,
    /// Side of a cell in pixels of the file.
    pub cell_px: f64,
    /// How far the first cell lies from the picture's corner, both ways.
    pub offset_px: f64,
}

/// One place.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// In the check's own unit.
    pub strength: f64,
    /// Numbers of cells, row by row.
    pub cells: Vec<usize>,
}

/// All of them.
pub const GAUGES: &[Gauge] = &[
    Gauge { finding: double_quantization::LOCAL, hangs_on_compression: true, read: double_quantization },
    Gauge { finding: shifted_save::LOCAL, hangs_on_compression: true, read: shifted_save },
    Gauge { finding: block_grid::LOCAL, hangs_on_compression: true, read: block_grid },
    Gauge { finding: block_grid::MISSING, hangs_on_compression: true, read: missing_steps },
    Gauge { finding: copy_move::CODE, hangs_on_compression: false, read: copy_move },
    Gauge { finding: flat_area::CODE, hangs_on_compression: true, read: flat_area },
];

/// Of sums over places, which count in proportion to the picture.
fn of_sums<'a>(
    subject: &Subject,
    strength: f64,
    places: impl Iterator<Item = (f64, &'a Vec<usize>)>,
    (columns, cell_px, offset_px): (usize, usize, usize),
) -> Reading {
    let counted = |sum| calibration::in_proportion(sum, subject.seen_in_file());
    Reading {
        strength: counted(strength),
        places: places.map(|(sum, cells)| Place { strength: counted(sum), cells: cells.clone() }).collect(),
        columns,
        cell_px: cell_px as f64,
        offset_px: offset_px as f64,
    }
}

fn double_quantization(subject: &Subject) -> Option<Reading> {
    let measured = double_quantization::measure(subject).ok()?.places.as_ref()?;
    let places = measured.regions.iter().map(|place| (place.strength, &place.cells));
    Some(of_sums(subject, measured.strength, places, (measured.columns, double_quantization::CELL_PX, 0)))
}

fn shifted_save(subject: &Subject) -> Option<Reading> {
    let measured = shifted_save::measure(subject).ok()?;
    let places = measured.places.iter().map(|place| (place.strength, &place.cells));
    let lattice = (measured.columns, shifted_save::CELL_PX, shifted_save::OFFSET_PX);
    Some(of_sums(subject, measured.strength(), places, lattice))
}

/// What the grid's two findings read; none where the file's own save hides earlier grids.
fn uncovered(subject: &Subject) -> Option<&block_grid::Measured> {
    if block_grid::is_covered(subject) { None } else { block_grid::measure(subject) }
}

fn block_grid(subject: &Subject) -> Option<Reading> {
    let measured = uncovered(subject)?;
    let places = measured.places.iter().map(|place| (-place.log10_nfa, &place.cells));
    Some(of_sums(subject, measured.strength(), places, (measured.columns, block_grid::CELL_PX, 0)))
}

fn missing_steps(subject: &Subject) -> Option<Reading> {
    let missing = uncovered(subject)?.missing.as_ref()?;
    let places = missing.places.iter().map(|place| (place.strength, &place.cells));
    Some(of_sums(subject, missing.strength(), places, (missing.columns, block_grid::MISSING_CELL_PX, 0)))
}

fn copy_move(subject: &Subject) -> Option<Reading> {
    let measured = copy_move::measure(subject.raster.as_ref().ok()?).ok()?;
    let places = measured
        .pairs
        .iter()
        .flat_map(|pair| pair.places.iter().map(|cells| Place { strength: pair.strength, cells: cells.clone() }));
    Some(Reading {
        strength: measured.strength,
        places: places.collect(),
        columns: measured.columns,
        cell_px: measured.cell_px,
        offset_px: 0.0,
    })
}

fn flat_area(subject: &Subject) -> Option<Reading> {
    let measured = flat_area::measure(subject.raster.as_ref().ok()?).ok()?;
    let places = measured.areas.iter().map(|area| Place { strength: area.strength, cells: area.cells.clone() });
    Some(Reading {
        strength: measured.strength(),
        places: places.collect(),
        columns: measured.columns,
        cell_px: flat_area::CELL_PX as f64,
        offset_px: 0.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_gauge_was_measured() {
        for gauge in GAUGES {
            assert!(calibration::rate(gauge.finding.as_str()).first_step().is_some(), "{}", gauge.finding);
        }
    }
}
