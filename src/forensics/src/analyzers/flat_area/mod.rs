//! `tone/flat-area`: an area of exactly one colour among detail.
//!
//! Light comes in grains and every sensor adds noise, so the pixels of an area of a photo seldom agree, except where light or shade is clipped, and
//! there hardly any pixel of the picture is brighter, or hardly any darker. Paint and boxes of one colour leave an area in which each pixel is the same. A later save as JPEG
//! keeps that inside its blocks, at 60 as well, which other traces do not survive. But strong compression and noise reduction make smooth walls and skies flat
//! too, so the area must lie among pixels that differ, and stand out from whatever else is flat in the picture.
//!
//! Input: pixels as stored in the file. Output: areas of one colour, as cells of 8 pixels, and a strength: the share of the picture that the largest
//! one fills, in percent.
//! Blind to: white and black, and whatever is nearly as bright or dark as the picture gets; colours at the ends of all three channels, such as pure red, which
//! strong light clips to as well; areas below the first step of the calibration; bars along a whole side; several colours in one picture, as in drawings; anything that is painted
//! with grain, with a soft brush all through, or over something flat.
//! Cost: linear; next to nothing for a photo, up to six bytes a pixel where every sixth pixel begins another flat stretch.
//!
//! # Sources
//! T. Julliand, V. Nozick, H. Talbot, "Image noise and digital image forensics", IWDW 2015: where noise comes from and what is left of it. The measure is ours
//! (`models/experiments-pixels.md`).

mod flat;

use telltale_pixels::{Raster, luma_in_256ths};
use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Rarity, RectPx, Region, Severity, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{
    Subject, calibration,
    regions::{self, Lattice},
};
use flat::{Flat, FlatArea};

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
/// This share of the picture, bars left out, must be darker than an area, and as much brighter, or its light may be clipped. At 0.03 instead of 0.05 one photo
/// of `originals` more has an area of a hundredth of it.
const MIN_BEYOND: f64 = 0.05;
/// By so many levels.
const BEYOND: usize = 3;
/// Largest share of flat pixels around an area. At 0.2 instead of 0.1 a threshold that 20 lives of 1,561 photos pass is 0.58
/// instead of 0.33 % of the picture.
const MAX_FLAT_AROUND: f64 = 0.1;
/// The largest area of another colour that is not clipped may be this share of it at most.
const MAX_OTHER: f64 = 1.0 / 3.0;
/// Most areas that are outlined.
const MAX_OUTLINED: usize = 4;

/// Areas of one colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The largest first, all of one colour.
    pub areas: Vec<Area>,
    /// Its red, green and blue.
    pub colour: [u8; 3],
    /// Columns of cells.
    pub columns: usize,
}

/// One area.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Share of the picture in percent.
    pub strength: f64,
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
    let measured = match measure(raster) {
        Ok(measured) => measured.in_whole(subject),
        Err(too_little) => return too_little.outcome(MIN_SIDE_PX),
    };
    match calibration::rarity(CODE.as_str(), measured.strength(), subject) {
        Some(rarity) => Outcome::Found(vec![describe(&measured, rarity, subject)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

fn describe(measured: &Measured, rarity: Rarity, subject: &Subject) -> Finding {
    // Captions and open redaction look the same.
    let grounds = Grounds::Rate { rarity, cap: Severity::Low };
    let mut finding = Finding::new(CODE, Basis::Pixels, grounds, 5);
    let least = calibration::rate(CODE.as_str()).first_step().unwrap_or(f64::INFINITY);
    let shown: Vec<&Area> = measured.areas.iter().filter(|area| area.strength >= least).collect();
    finding.phenomenon = finding.phenomenon.integer("places", shown.len()).number("percent", measured.strength(), 1);
    let [red, green, blue] = measured.colour.map(f64::from);
    let flat_around = shown.first().map_or(0.0, |area| area.flat_around);
    finding.evidence = vec![
        Measurement::new("measurement-flat-share", measured.strength() / 100.0, 4, Unit::Share),
        Measurement::new("measurement-flat-around", flat_around, 3, Unit::Share),
        Measurement::new("measurement-flat-red", red, 0, Unit::Plain),
        Measurement::new("measurement-flat-green", green, 0, Unit::Plain),
        Measurement::new("measurement-flat-blue", blue, 0, Unit::Plain),
    ];
    let lattice = Lattice { columns: measured.columns, cell_px: CELL_PX as f64, offset_px: 0.0 };
    let bounds = |area: &&Area| regions::bounds(&area.cells, lattice, subject.seen_in_file(), subject.orientation);
    let rects: Vec<RectPx> = shown.iter().filter_map(bounds).collect();
    finding.region = Region::of_places(rects);
    finding
}

impl Measured {
    /// With the shares that areas of a part have of the whole picture, which is what the rates are counted for.
    fn in_whole(mut self, subject: &Subject) -> Self {
        let area = |(width, height): (u32, u32)| f64::from(width) * f64::from(height);
        let share = area(subject.seen_in_file()) / area(subject.size_in_file()).max(1.0);
        self.areas.iter_mut().for_each(|area| area.strength *= share);
        self
    }
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
    let areas = flat.areas(raster, (MIN_SHARE * n_pixels) as usize);
    let (bars, mut areas): (Vec<FlatArea>, Vec<FlatArea>) = areas.into_iter().partition(|area| flat.lies_along_a_side(area));
    let is_clipped = clipped(raster, &bars);
    areas.retain(|area| !is_clipped[luma(area.colour)] && !is_saturated(area.colour));
    let mut measured = Measured { areas: Vec::new(), colour: [0; 3], columns: flat.columns };
    let Some(largest) = areas.first() else { return Ok(measured) };
    let other = areas.iter().find(|area| area.colour != largest.colour).map_or(0, |area| area.n_pixels);
    if other as f64 > MAX_OTHER * largest.n_pixels as f64 {
        return Ok(measured);
    }
    measured.colour = largest.colour;
    for area in areas.iter().filter(|area| area.colour == largest.colour).take(MAX_OUTLINED) {
        let cells = flat.filled(area);
        // What a box leaves free inside may hold more of its colour.
        let is_inside = |known: &Area| cells.first().is_some_and(|cell| known.cells.binary_search(cell).is_ok());
        let flat_around = flat.share_around(&cells).filter(|share| *share <= MAX_FLAT_AROUND);
        match flat_around {
            Some(flat_around) if !measured.areas.iter().any(is_inside) => {
                let strength = 100.0 * area.n_pixels as f64 / n_pixels;
                measured.areas.push(Area { strength, flat_around, cells });
            }
            // The largest one is background, and islands of it say nothing.
            None if measured.areas.is_empty() => break,
            _ => {}
        }
    }
    Ok(measured)
}

/// Brightness in whole levels.
fn luma(colour: [u8; 3]) -> usize {
    luma_in_256ths(colour) as usize >> 8
}

/// Whether each channel is at one of its ends: coloured light that is too strong for the sensor comes out so.
fn is_saturated(colour: [u8; 3]) -> bool {
    colour.into_iter().all(|channel| usize::from(channel) < BEYOND || usize::from(u8::MAX - channel) < BEYOND)
}

/// For each level whether too little of the picture, bars left out, is darker, or too little brighter.
fn clipped(raster: &Raster, bars: &[FlatArea]) -> [bool; 256] {
    let mut counts = [0usize; 256];
    raster.rgb().chunks(3 * raster.width()).for_each(|row| count(row, &mut counts));
    for bar in bars {
        let count = &mut counts[luma(bar.colour)];
        *count = count.saturating_sub(bar.n_pixels);
    }
    let least = MIN_BEYOND * counts.iter().sum::<usize>() as f64;
    std::array::from_fn(|level| {
        let darker: usize = counts.iter().take((level + 1).saturating_sub(BEYOND)).sum();
        let brighter: usize = counts.iter().skip(level + BEYOND).sum();
        (darker.min(brighter) as f64) < least
    })
}

/// Counts the levels of a row.
#[inline(never)]
fn count(row: &[u8], counts: &mut [usize; 256]) {
    row.as_chunks::<3>().0.iter().for_each(|pixel| counts[luma(*pixel)] += 1);
}

#[cfg(test)]
mod tests;
