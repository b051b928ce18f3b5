//! `jpeg/shifted-save`: an earlier JPEG save on another 8×8 grid, under the last save, of the whole picture or of a place.
//!
//! A picture that was saved, then cropped or moved, and saved again carries two grids. Strong last saves cover the zeros that
//! `jpeg/block-grid` counts, but the DC values of the first grid still crowd around the multiples of its step (`comb.rs`). A grid
//! that covers the picture is a fact without direction: cropping is ordinary. A coherent place with a grid that the rest does not have was a JPEG
//! elsewhere before it was put there: a sign (`windows.rs`, `places.rs`).
//!
//! Input: pixels of a JPEG as stored in the file. Output: origin and DC step of the earlier grid, places with half the square of their
//! standing among the other grids. Other formats are `jpeg/block-grid`'s, which sees more where no JPEG save came last.
//! Blind to: first saves much better than the last one, pictures that were resized in between, parts that lie on the file's own rows
//! or columns of blocks (15 of 64), flat, clipped and pixelated places, places below about 80×80 pixels.
//!
//! # Sources
//! T. Bianchi, A. Piva, "Detection of nonaligned double JPEG compression based on integer periodicity maps", IEEE TIFS 7(2), 2012. The periodicity of
//! DC values is theirs; the other grids as control group, and places, are ours.

mod comb;
mod places;
#[cfg(test)]
mod tests;
mod windows;

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Rarity, RectPx, Region, Severity, Text, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{
    Subject, calibration,
    regions::{self, Lattice},
};
use comb::BlockSums;
pub use comb::CELL_PX;
pub use places::{Grid, Place};

/// The finding about places.
pub const LOCAL: Code = Code::new("jpeg/shifted-save-local");

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("jpeg/shifted-save"),
    version: 4,
    basis: Basis::Compression,
    needs: &[Input::Coefficients, Input::Raster],
    sources: &[Source {
        title: "Bianchi and Piva, Detection of nonaligned double JPEG compression based on integer periodicity maps, 2012",
        link: "https://doi.org/10.1109/TIFS.2011.2170836",
    }],
    examine,
};

/// Shorter sides are not looked at: a window has 80 pixels, and the rest must be large enough to be compared with.
const MIN_SIDE_PX: usize = 128;
/// A cell holds the origins of blocks; their middles lie half a block further.
pub const OFFSET_PX: usize = 4;

/// What was seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The grid of an earlier save that covers the picture.
    pub whole: Option<Grid>,
    /// Share of the windows that show it, 0..1.
    pub covered: f32,
    /// Places with a grid of their own, the clearest first.
    pub places: Vec<Place>,
    /// Columns of cells.
    pub columns: usize,
}

impl Measured {
    /// That of the clearest place; 0 where none stands out.
    pub fn strength(&self) -> f64 {
        self.places.first().map_or(0.0, |place| place.strength)
    }
}

fn examine(subject: &Subject) -> Outcome {
    match measure(subject) {
        Ok(measured) => describe(measured, subject),
        Err(too_little) => too_little.outcome(MIN_SIDE_PX),
    }
}

/// Measures a picture, once; for `jpeg/save-count` and for calibration too.
///
/// # Errors
/// [`TooLittle`] where there is not enough to measure.
pub fn measure(subject: &Subject) -> Result<&Measured, TooLittle> {
    subject.measured.shifted_save.get_or_init(|| measured(subject)).as_ref().map_err(|too_little| *too_little)
}

fn measured(subject: &Subject) -> Result<Measured, TooLittle> {
    let (Ok(coefficients), Ok(raster)) = (&subject.coefficients, &subject.raster) else { return Err(TooLittle::Small) };
    if raster.width().min(raster.height()) < MIN_SIDE_PX {
        return Err(TooLittle::Small);
    }
    let sums = BlockSums::of(raster, 8 * coefficients.complete_rows_blk).ok_or(TooLittle::Small)?;
    let searched = places::search(&sums);
    Ok(Measured { whole: searched.whole, covered: searched.covered, places: searched.places, columns: sums.columns })
}

fn describe(measured: &Measured, subject: &Subject) -> Outcome {
    let mut findings = Vec::new();
    if let Some(rarity) = calibration::rarity_of_sum(LOCAL.as_str(), measured.strength(), subject) {
        findings.push(local(measured, rarity, subject));
    }
    findings.extend(measured.whole.map(whole));
    if findings.is_empty() { Outcome::NothingFound(Vec::new()) } else { Outcome::Found(findings, Vec::new()) }
}

fn whole(grid: Grid) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Compression, Grounds::Fact, 3);
    finding.phenomenon = finding.phenomenon.integer("x", grid.x).integer("y", grid.y);
    finding.evidence = evidence(grid);
    finding
}

fn local(measured: &Measured, rarity: Rarity, subject: &Subject) -> Finding {
    // Stickers, collages and pages do the same, and the photos behind the rate are small: no more than moderate.
    let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
    let mut finding = Finding::new(LOCAL, Basis::Compression, grounds, 4);
    // A collage, a sticker and a retouch look the same to `jpeg/block-grid`: the same sentences, so that they are told once.
    for (text, n) in finding.ordinary.iter_mut().zip(1..=3) {
        *text = Text::new(format!("jpeg-block-grid-local-ordinary-{n}"));
    }
    let clear: Vec<&Place> = measured.places.iter().filter(|place| is_clear(place, subject)).collect();
    let rects: Vec<RectPx> = clear.iter().filter_map(|place| rect(place, measured.columns, subject)).collect();
    finding.phenomenon = finding.phenomenon.integer("places", rects.len());
    if let Some(first) = clear.first() {
        finding.evidence = evidence(first.grid);
        finding.evidence.push(Measurement::new("measurement-grid-standing", f64::from(first.grid.standing), 1, Unit::Plain));
    }
    finding.region = Region::of_places(rects);
    finding
}

/// As clear by itself as the first step of the table.
fn is_clear(place: &Place, subject: &Subject) -> bool {
    calibration::is_clear(LOCAL.as_str(), place.strength, subject.seen_in_file())
}

fn rect(place: &Place, columns: usize, subject: &Subject) -> Option<RectPx> {
    let lattice = Lattice { columns, cell_px: CELL_PX as f64, offset_px: OFFSET_PX as f64 };
    regions::bounds(&place.cells, lattice, subject.seen_in_file(), subject.orientation)
}

fn evidence(grid: Grid) -> Vec<Measurement> {
    vec![
        Measurement::new("measurement-grid-x", f64::from(grid.x), 0, Unit::Pixels),
        Measurement::new("measurement-grid-y", f64::from(grid.y), 0, Unit::Pixels),
        Measurement::new("measurement-dc-step", f64::from(grid.step), 0, Unit::Plain),
        Measurement::new("measurement-dc-coherence", f64::from(grid.coherence), 2, Unit::Plain),
    ]
}
