//! `tone/flat-area`: an area of exactly one colour among detail.
//!
//! Light comes in grains and every sensor adds noise, so no two neighbouring pixels of a camera agree for long; only where light or shade
//! is clipped do they, and there no pixel of the picture is brighter, or none darker. Who covers something with a brush or a box of one
//! colour leaves an area in which each pixel is the same. A later save as JPEG keeps that inside its blocks, at nearly any quality, which other traces do not
//! survive. But strong compression makes smooth walls and skies flat as well, so the area must lie among detail and stand out from
//! whatever else is flat in the picture.
//!
//! Input: pixels as stored in the file. Output: areas of one colour, as cells of 8 pixels, and a strength: the share of the picture that the largest
//! one fills, in percent.
//! Blind to: white and black, and whatever is nearly as bright or dark as the picture gets; areas smaller than a thousandth of the picture; bars along a
//! whole side; several colours in one picture, as in drawings; anything that is painted with grain, with a soft brush all through, or over something smooth.
//! Cost: linear; a byte and less for each pixel.
//!
//! # Sources
//! T. Julliand, V. Nozick, H. Talbot, "Image noise and digital image forensics", IWDW 2015: where noise comes from and what is left of it. The measure is ours
//! (`models/experiments-pixels.md`).

mod flat;

use telltale_pixels::Raster;
use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Rarity, RectPx, Region, Severity, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{
    Subject, calibration,
    regions::{self, Lattice},
};
use flat::{Flat, luma};

/// The check and its finding.
pub const CODE: Code = Code::new("tone/flat-area");

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: CODE,
    version: 1,
    basis: Basis::Pixels,
    needs: &[Input::Raster],
    sources: &[Source {
        title: "Julliand, Nozick and Talbot, Image noise and digital image forensics, IWDW 2015",
        link: "https://doi.org/10.1007/978-3-319-31960-5_1",
    }],
    examine,
};

/// Side of a cell in pixels: a block of a JPEG.
pub const CELL_PX: usize = 8;
/// Shorter sides are not looked at.
const MIN_SIDE_PX: usize = 128;
/// Smallest area, as a share of the picture.
const MIN_SHARE: f64 = 0.001;
/// This share of the picture must be darker than an area, and as much brighter, or its light may be clipped. At 0.03 instead of 0.05 one photo
/// of `originals` more has an area of a hundredth of it.
const MIN_BEYOND: f64 = 0.05;
/// By so many levels.
const BEYOND: usize = 3;
/// Largest share of flat pixels around an area. At 0.2 instead of 0.1 a threshold that 20 of 1,560 photos pass is three times as high.
const MAX_FLAT_AROUND: f64 = 0.1;
/// The largest area of another colour that is not clipped may be this share of it at most.
const MAX_OTHER: f64 = 1.0 / 3.0;
/// Most areas that are outlined.
const MAX_OUTLINED: usize = 4;

/// Areas of one colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The largest first, all of its colour.
    pub areas: Vec<Area>,
    /// Columns of cells.
    pub columns: usize,
}

/// One area.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Share of the picture in percent.
    pub strength: f64,
    /// Red, green and blue.
    pub colour: [u8; 3],
    /// Share of flat pixels around it, 0..1.
    pub flat_around: f64,
    /// Cells of [`CELL_PX`] that it fills at least half of, and what they enclose.
    pub cells: Vec<usize>,
}

impl Measured {
    /// That of the largest area; 0 where there is none.
    pub fn strength(&self) -> f64 {
        self.areas.first().map_or(0.0, |area| area.strength)
    }
}

fn examine(subject: &Subject) -> Outcome {
    let raster = match &subject.raster {
        Ok(raster) => raster,
        Err(reason) => return Outcome::NotUsable(reason.clone()),
    };
    match measure(raster) {
        Ok(measured) => match calibration::rarity(CODE.as_str(), measured.strength(), subject) {
            Some(rarity) => Outcome::Found(vec![describe(&measured, rarity, subject)], Vec::new()),
            None => Outcome::NothingFound(Vec::new()),
        },
        Err(too_little) => too_little.outcome(MIN_SIDE_PX),
    }
}

fn describe(measured: &Measured, rarity: Rarity, subject: &Subject) -> Finding {
    // Captions and open redaction look the same.
    let grounds = Grounds::Rate { rarity, cap: Severity::Low };
    let mut finding = Finding::new(CODE, Basis::Pixels, grounds, 4);
    let least = calibration::rate(CODE.as_str()).first_step().unwrap_or(f64::INFINITY);
    let shown: Vec<&Area> = measured.areas.iter().filter(|area| area.strength >= least).collect();
    let Some(first) = shown.first() else { return finding };
    finding.phenomenon = finding.phenomenon.integer("places", shown.len()).number("percent", first.strength, 1);
    let [red, green, blue] = first.colour.map(f64::from);
    finding.evidence = vec![
        Measurement::new("measurement-flat-share", first.strength / 100.0, 4, Unit::Share),
        Measurement::new("measurement-flat-around", first.flat_around, 3, Unit::Share),
        Measurement::new("measurement-flat-red", red, 0, Unit::Plain),
        Measurement::new("measurement-flat-green", green, 0, Unit::Plain),
        Measurement::new("measurement-flat-blue", blue, 0, Unit::Plain),
    ];
    let lattice = Lattice { columns: measured.columns, cell_px: CELL_PX as f64, offset_px: 0.0 };
    let bounds = |area: &&Area| regions::bounds(&area.cells, lattice, subject.seen_in_file(), subject.orientation);
    let rects: Vec<RectPx> = shown.iter().filter_map(bounds).collect();
    if !rects.is_empty() {
        finding.region = Region::Rects(rects);
    }
    finding
}

/// Looks for areas of one colour; for calibration too.
///
/// # Errors
/// [`TooLittle`] where the picture is too small.
pub fn measure(raster: &Raster) -> Result<Measured, TooLittle> {
    let (width, height) = (raster.width(), raster.height());
    if width.min(height) < MIN_SIDE_PX {
        return Err(TooLittle::Small);
    }
    let n_pixels = (width * height) as f64;
    let flat = Flat::of(raster);
    let mut areas = flat.areas(raster, (MIN_SHARE * n_pixels) as usize);
    areas.retain(|area| !flat.lies_along_a_side(area));
    let is_clipped = clipped(raster);
    areas.retain(|area| !is_clipped[luma(area.colour)]);
    let Some(largest) = areas.iter().max_by_key(|area| area.n_pixels) else {
        return Ok(Measured { areas: Vec::new(), columns: flat.columns });
    };
    let colour = largest.colour;
    let other = areas.iter().filter(|area| area.colour != colour).map(|area| area.n_pixels).max().unwrap_or(0);
    let most_other = MAX_OTHER * largest.n_pixels as f64;
    let found = areas.iter().filter(|area| area.colour == colour && other as f64 <= most_other).filter_map(|area| {
        let cells = flat.filled(area);
        let flat_around = flat.share_around(&cells)?;
        let strength = 100.0 * area.n_pixels as f64 / n_pixels;
        (flat_around <= MAX_FLAT_AROUND).then_some(Area { strength, colour, flat_around, cells })
    });
    let mut areas: Vec<Area> = found.collect();
    areas.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    areas.truncate(MAX_OUTLINED);
    Ok(Measured { areas, columns: flat.columns })
}

/// For each level whether too little of the picture is darker, or too little brighter.
fn clipped(raster: &Raster) -> [bool; 256] {
    let mut counts = [0usize; 256];
    raster.rgb().as_chunks::<3>().0.iter().for_each(|pixel| counts[luma(*pixel)] += 1);
    let least = MIN_BEYOND * (raster.width() * raster.height()) as f64;
    std::array::from_fn(|level| {
        let darker: usize = counts.iter().take((level + 1).saturating_sub(BEYOND)).sum();
        let brighter: usize = counts.iter().skip(level + BEYOND).sum();
        (darker.min(brighter) as f64) < least
    })
}

#[cfg(test)]
mod tests;
