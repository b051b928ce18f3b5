//! `jpeg/double-quantization`: the picture was compressed before on the same grid, and where it was not.
//!
//! A JPEG that is opened and saved again on the same 8×8 grid has its coefficients rounded twice. Where the first step q₁ was
//! coarser than the last one q₂, some values of v can hardly occur: the histogram of each frequency is a comb. The comb gives
//! q₁ (`model.rs`), and then each place can be asked whether it fits the comb (`places.rs`). A second save is ordinary, and a
//! fact without direction. A coherent place that lacks the first save inside a picture that has it is a sign: something was put
//! there, or recomputed, between the two saves. Where a tone or a colour tells such places from the rest (`tones.rs`), or where cells
//! of the same colours elsewhere lack it as well (`alike.rs`), it was an edit of the whole picture.
//!
//! Input: quantised luma coefficients, pixels for the unquantised density. Output: estimated quality of the first save, share of
//! the picture that has it, a map of the evidence against the first save (absolute scale: 1 is
//! what a single save gives on average, below 0 speaks for the first save).
//! Blind to: a first quality about equal to or higher than the last one, pictures that were resized, cropped, brightened or sharpened in between, and smooth
//! or clipped places such as sky and lamps, and places whose tone or colour nothing else in the picture has.
//!
//! # Sources
//! Z. Lin, J. He, X. Tang, C.-K. Tang, "Fast, automatic and fine-grained tampered JPEG image detection via DCT coefficient
//! analysis", Pattern Recognition 42, 2009; T. Bianchi, A. De Rosa, A. Piva, "Improved DCT coefficient analysis for forgery
//! localization in JPEG images", ICASSP 2011.

mod model;
mod places;
mod thrice;

use telltale_report::{Basis, Code, Finding, Grounds, Heatmap, MapId, Measurement, Rarity, RectPx, Region, Severity, Text, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{
    Subject,
    alike::Alike,
    calibration::{self, DoubleQuantization},
    dct,
    jpeg::{Coefficients, Plane, tables::quality_of_steps},
    regions::{self, Lattice},
    tones,
};
use model::{Fit, Samples, fit};
use places::CELL_BLK;
pub use thrice::TwoSaves;

/// Side of a cell in pixels.
pub const CELL_PX: usize = 8 * CELL_BLK;

/// The finding about places.
pub const LOCAL: Code = Code::new("jpeg/double-quantization-local");

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("jpeg/double-quantization"),
    version: 5,
    basis: Basis::Compression,
    needs: &[Input::Coefficients, Input::Raster],
    sources: &[
        Source {
            title: "Lin, He, Tang and Tang, Fast, automatic and fine-grained tampered JPEG image detection via DCT coefficient analysis, 2009",
            link: "https://doi.org/10.1016/j.patcog.2009.03.019",
        },
        Source {
            title: "Bianchi, De Rosa and Piva, Improved DCT coefficient analysis for forgery localization in JPEG images, ICASSP 2011",
            link: "https://doi.org/10.1109/ICASSP.2011.5946978",
        },
    ],
    examine,
};

/// Natural positions of the frequencies that are looked at: the first twelve behind DC in zigzag order. Higher ones are mostly
/// zero at the qualities of the web.
const NATURAL: [usize; 12] = [1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18];
/// Fewest blocks: a picture of 256 × 256 pixels.
const MIN_BLOCKS: usize = 1_024;
/// Most blocks that are asked for two earlier saves, evenly spread over larger pictures: what one save cannot explain in a photo grows with the
/// number of its blocks, and the limits were measured on files of up to this many (`models/earlier-saves.md`).
const MOST_BLOCKS: usize = 18_000;
/// Fewest coefficients other than zero, over all frequencies: below, the comb of a first save cannot be told from chance.
const MIN_COEFFICIENTS: u32 = 2_000;
/// Fewest coefficients other than zero in one frequency.
const MIN_PER_FREQUENCY: u32 = 150;
/// Fewest frequencies that must show a comb.
const MIN_FREQUENCIES: usize = 3;
/// Smallest share of the coefficients that must fit the comb; below, the rest would be the majority.
const MIN_SHARE: f64 = 0.5;
/// Share of fitting coefficients and gain, or frequencies and gain, of a first save whose values were not changed before the second.
/// Brightening and sharpening leave combs too, but worn ones, and worn differently from place to place: half of `originals`, brightened, had
/// shares below 0.87 with gains below 0.8, saves without anything between them shares above 0.88 or gains above 0.8.
const PLAIN: (f64, f64) = (0.8, 0.4);
const PLAIN_COMBS: (usize, f64) = (11, 0.7);
/// Mean evidence, in nats for each coefficient, that one save leaves on average at least: below, places cannot be compared.
const MIN_DIVERGENCE: f64 = 0.10;
/// Upper end of the map's scale: the evidence that a single save gives on average.
const SCALE_END: f32 = 1.0;

/// What the coefficients say.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// Gain in likelihood by a first save, in nats for each coefficient, over the frequencies that show it; 0 where none does.
    pub gain: f64,
    /// The first save, where there is one.
    pub first: Option<FirstSave>,
    /// Places that lack it; none where they cannot be compared.
    pub places: Option<Places>,
}

/// An earlier save on the same grid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FirstSave {
    /// Estimated quality on the IJG scale; none where the steps are those of no quality, or an edit has worn them.
    pub quality: Option<u8>,
    /// Share of the coefficients that carry it, 0..1.
    pub share: f64,
    /// Frequencies that show it.
    pub n_frequencies: usize,
}

/// The map and what stands out in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    /// Statistic of the strongest place: its summed evidence in nats; 0 where none stands out.
    pub strength: f64,
    /// Places that stand out, the strongest first.
    pub regions: Vec<Place>,
    /// Columns of cells.
    pub columns: usize,
    /// Rows of cells.
    pub rows: usize,
    /// Evidence of each cell's window, as a share of what a single save gives on average; `NaN` where not judged, or
    /// where an edit of the whole picture explains it.
    pub window: Vec<f32>,
}

/// A place that lacks the first save.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Summed evidence of its cells in nats, above 0.
    pub strength: f64,
    /// Cells of 16 × 16 pixels.
    pub cells: Vec<usize>,
}

fn examine(subject: &Subject) -> Outcome {
    if !begins_with_luma(subject) {
        return Outcome::NotUsable(Text::new("reason-colours-stored-otherwise"));
    }
    match measure(subject) {
        Ok(measured) => describe(measured, subject, calibration::double_quantization()),
        Err(too_little) => too_little.outcome(256),
    }
}

/// Whether the first plane is brightness, as the densities that it is compared with are: in grey and in YCbCr, not in RGB, CMYK or YCCK,
/// which an Adobe segment or the names of the components announce.
fn begins_with_luma(subject: &Subject) -> bool {
    let Some(jpeg) = &subject.container.jpeg else { return true };
    let names: Vec<u8> = jpeg.frame.iter().flat_map(|frame| &frame.components).map(|component| component.id).collect();
    match names.len() {
        3 => jpeg.adobe_transform != Some(0) && names != *b"RGB",
        n => n < 3,
    }
}

/// Measures a picture, once; for `jpeg/save-count` and for calibration too.
///
/// # Errors
/// [`TooLittle`] where there is not enough to measure.
pub fn measure(subject: &Subject) -> Result<&Measured, TooLittle> {
    subject.measured.double_quantization.get_or_init(|| measured(subject)).as_ref().map_err(|too_little| *too_little)
}

fn measured(subject: &Subject) -> Result<Measured, TooLittle> {
    let (Ok(coefficients), Ok(raster)) = (&subject.coefficients, &subject.raster) else { return Err(TooLittle::Small) };
    let plane = coefficients.luma().filter(|_| begins_with_luma(subject)).ok_or(TooLittle::Small)?;
    let rows_blk = complete_rows(coefficients, plane);
    let samples = enough_samples(plane, rows_blk, raster, 1)?;
    let calibrated = calibration::double_quantization();
    let fits: Vec<Fit> = samples
        .iter()
        .enumerate()
        .filter(|(_, samples)| samples.n_nonzero() >= MIN_PER_FREQUENCY)
        .filter_map(|(i, samples)| fit(i, samples))
        .filter(|fit| fit.gain >= calibrated.min_gain && fit.share >= MIN_SHARE)
        .collect();
    if fits.len() < MIN_FREQUENCIES {
        return Ok(Measured { gain: 0.0, first: None, places: None });
    }
    let n: f64 = fits.iter().map(|fit| f64::from(fit.n)).sum();
    let mean = |value: fn(&Fit) -> f64| fits.iter().map(|fit| f64::from(fit.n) * value(fit)).sum::<f64>() / n;
    let (gain, share) = (mean(|f| f.gain), mean(|f| f.share));
    let is_plain = (share >= PLAIN.0 && gain >= PLAIN.1) || (fits.len() >= PLAIN_COMBS.0 && gain >= PLAIN_COMBS.1);
    let quality = is_plain.then(|| quality(&fits)).flatten();
    let first = FirstSave { quality, share, n_frequencies: fits.len() };
    let places = (is_plain && mean(|f| f.divergence) >= MIN_DIVERGENCE)
        .then(|| places(plane, raster, &clipped(raster, plane.columns_blk, rows_blk), &fits, calibrated));
    Ok(Measured { gain, first: Some(first), places })
}

/// Whether there were two earlier saves on the same grid, and not one; none where it cannot be told.
pub fn two_saves(subject: &Subject) -> Option<TwoSaves> {
    let (Ok(coefficients), Ok(raster)) = (&subject.coefficients, &subject.raster) else { return None };
    let plane = coefficients.luma().filter(|_| begins_with_luma(subject))?;
    let rows_blk = complete_rows(coefficients, plane);
    let every = (1..).find(|every| plane.columns_blk.div_ceil(*every) * rows_blk.div_ceil(*every) <= MOST_BLOCKS)?;
    thrice::search(&enough_samples(plane, rows_blk, raster, every).ok()?)
}

/// Of every `every`-th column and row of blocks.
fn enough_samples(
    plane: &Plane,
    rows_blk: usize,
    raster: &telltale_pixels::Raster,
    every: usize,
) -> Result<Vec<Samples>, TooLittle> {
    if plane.columns_blk * rows_blk < MIN_BLOCKS {
        return Err(TooLittle::Small);
    }
    let samples = samples(plane, rows_blk, raster, every);
    if samples.iter().map(Samples::n_nonzero).sum::<u32>() < MIN_COEFFICIENTS {
        return Err(TooLittle::Smooth);
    }
    Ok(samples)
}

/// Rows of blocks before any damage.
fn complete_rows(coefficients: &Coefficients, plane: &Plane) -> usize {
    coefficients.complete_rows_blk.min(plane.rows_blk)
}

fn samples(plane: &Plane, rows_blk: usize, raster: &telltale_pixels::Raster, every: usize) -> Vec<Samples> {
    let mut samples: Vec<Samples> = NATURAL.iter().map(|natural| Samples::new(plane.table[*natural].max(1))).collect();
    for y in (0..rows_blk).step_by(every) {
        for x in (0..plane.columns_blk).step_by(every) {
            let block = plane.block(x, y);
            for (samples, natural) in samples.iter_mut().zip(NATURAL) {
                samples.add_quantised(block[natural]);
            }
        }
    }
    // A shift by half a block both ways is as far from the file's grid as any.
    let (luma, matrix) = (dct::luma(raster), dct::matrix());
    let height = raster.height().min(8 * rows_blk);
    for y in (4..height.saturating_sub(7)).step_by(8 * every) {
        for x in (4..raster.width().saturating_sub(7)).step_by(8 * every) {
            let block = dct::block(&luma, raster.width(), x, y, &matrix);
            for (samples, natural) in samples.iter_mut().zip(NATURAL) {
                samples.add_shifted(block[natural]);
            }
        }
    }
    samples
}

/// Blocks in which a sample lies at the end of its range, row by row: there the decoder cut values off between the two saves, and the
/// comb is lost for an ordinary reason.
fn clipped(raster: &telltale_pixels::Raster, columns_blk: usize, rows_blk: usize) -> Vec<bool> {
    let mut clipped = vec![false; columns_blk * rows_blk];
    for (y, line) in raster.rgb().chunks_exact(3 * raster.width()).enumerate().take(8 * rows_blk) {
        let row = &mut clipped[y / 8 * columns_blk..][..columns_blk];
        for (block, flag) in line.chunks(24).zip(row) {
            *flag |= block.iter().any(|sample| *sample <= 1 || *sample >= 254);
        }
    }
    clipped
}

/// The quality whose table lies nearest to the first steps found; none where it is not near.
fn quality(fits: &[Fit]) -> Option<u8> {
    quality_of_steps(fits.iter().map(|fit| (NATURAL[fit.frequency], fit.first_step)))
}

fn places(
    plane: &Plane,
    raster: &telltale_pixels::Raster,
    clipped: &[bool],
    fits: &[Fit],
    calibrated: &DoubleQuantization,
) -> Places {
    let mut cells = places::judge(plane, clipped, fits);
    let marked: Vec<bool> = cells.window.iter().map(|value| *value >= calibrated.map_threshold).collect();
    let sum = |region: &Vec<usize>| f64::from(region.iter().map(|cell| cells.own[*cell]).sum::<f32>());
    let mut regions: Vec<(f64, Vec<usize>)> =
        regions::connected(cells.columns, &marked).into_iter().map(|region| (sum(&region), region)).collect();
    regions.retain(|(sum, _)| *sum > 0.0);
    // Most pictures have none, and then no pixel needs to be looked at again.
    if !regions.is_empty() {
        let mut alike = Alike::of(raster, cells.columns, CELL_PX, &cells.window);
        let (mut explained, rest): (Vec<_>, Vec<_>) =
            regions.into_iter().partition(|(_, place)| alike.is_contradicted_by_its_like(place));
        regions = rest;
        // A slider for one colour or some tones wears the comb wherever they lie: then no place says anything.
        let lacking: Vec<usize> = regions.iter().flat_map(|(_, cells)| cells.iter().copied()).collect();
        let fitting: Vec<usize> = (0..cells.window.len()).filter(|cell| cells.window[*cell] < 0.0).collect();
        if tones::tell_apart(raster, tones::Cells { columns: cells.columns, side_px: CELL_PX }, &lacking, &fitting) {
            explained.append(&mut regions);
        }
        // What an edit of the whole picture explains must not look marked on the map.
        explained.iter().flat_map(|(_, place)| place).for_each(|cell| cells.window[*cell] = f32::NAN);
    }
    regions.sort_by(|a, b| b.0.total_cmp(&a.0));
    Places {
        strength: regions.first().map_or(0.0, |(sum, _)| *sum),
        regions: regions.into_iter().map(|(strength, cells)| Place { strength, cells }).collect(),
        columns: cells.columns,
        rows: cells.rows,
        window: cells.window,
    }
}

fn describe(measured: &Measured, subject: &Subject, calibrated: &DoubleQuantization) -> Outcome {
    let Some(first) = measured.first else { return Outcome::NothingFound(Vec::new()) };
    let mut whole = Finding::new(ANALYZER.code, Basis::Compression, Grounds::Fact, 3);
    let comparable = if measured.places.is_some() { "comparable" } else { "weak" };
    let quality = match first.quality {
        Some(quality) => Text::new("jpeg-first-quality").integer("quality", quality),
        None => Text::new("jpeg-no-first-quality"),
    };
    whole.phenomenon = Text::new(format!("jpeg-double-quantization-phenomenon-{comparable}")).message("quality", quality);
    whole.evidence = evidence(measured, first);
    let mut findings = vec![whole];
    let mut maps = Vec::new();
    if let Some(places) = &measured.places {
        let map = heatmap(places, subject, calibrated);
        if let Some(rarity) = calibration::rarity_of_sum(LOCAL.as_str(), places.strength, subject) {
            let rects = rects(places, subject);
            findings.insert(0, local(measured, first, places, rarity, rects, &map.id));
        }
        maps.push(map);
    }
    Outcome::Found(findings, maps)
}

fn local(measured: &Measured, first: FirstSave, places: &Places, rarity: Rarity, rects: Vec<RectPx>, map: &MapId) -> Finding {
    // Captions and logos put on before the last save do the same, and the photos behind the rate are small: no more than moderate.
    let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
    let mut finding = Finding::new(LOCAL, Basis::Compression, grounds, 4);
    finding.phenomenon = finding.phenomenon.integer("places", rects.len());
    finding.evidence = evidence(measured, first);
    finding.evidence.push(Measurement {
        name: Text::new("measurement-place-evidence"),
        value: places.strength,
        decimals: 0,
        unit: Unit::Plain,
        ordinary: None,
    });
    finding.region = Region::Map { map: map.clone(), rects };
    finding
}

fn evidence(measured: &Measured, first: FirstSave) -> Vec<Measurement> {
    let quality =
        first.quality.map(|quality| Measurement::new("measurement-first-quality", f64::from(quality), 0, Unit::JpegQuality));
    let others = [
        Measurement::new("measurement-first-share", first.share, 2, Unit::Share),
        Measurement::new("measurement-first-frequencies", first.n_frequencies as f64, 0, Unit::Count),
        Measurement::new("measurement-first-gain", measured.gain, 3, Unit::Plain),
    ];
    quality.into_iter().chain(others).collect()
}

/// Boxes around the places that are as rare by themselves as the first step of the table.
fn rects(places: &Places, subject: &Subject) -> Vec<RectPx> {
    let lattice = Lattice { columns: places.columns, cell_px: CELL_PX as f64, offset_px: 0.0 };
    let size = subject.seen_in_file();
    let is_clear = |place: &&Place| calibration::is_clear(LOCAL.as_str(), place.strength, size);
    let clear = places.regions.iter().filter(is_clear);
    clear.filter_map(|place| regions::bounds(&place.cells, lattice, subject.seen_in_file(), subject.orientation)).collect()
}

fn heatmap(places: &Places, subject: &Subject, calibrated: &DoubleQuantization) -> Heatmap {
    let (columns, rows, values) = subject.orientation.grid_in_view(places.columns as u32, places.rows as u32, &places.window);
    let cell_px = 8.0 * CELL_BLK as f32;
    Heatmap {
        id: MapId(ANALYZER.code.as_str().to_owned()),
        origin_px: (0, 0),
        columns,
        rows,
        cell_width_px: cell_px,
        cell_height_px: cell_px,
        scale: (0.0, SCALE_END),
        threshold: calibrated.map_threshold,
        values,
    }
}
