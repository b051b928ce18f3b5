//! `geometry/copy-move`: an area of the picture that is there twice.
//!
//! Places that can be found again (extrema of differences of Gaussians) are described by histograms of gradients and compared with
//! all others, as they are and mirrored (`keypoints.rs`, `descriptor.rs`, `matching.rs`). Matches that are turned, scaled, mirrored and
//! shifted alike form groups (`model.rs`). A group is only a guess: windows, tiles and letters make groups too. So the map of a group is
//! refined to a fraction of a pixel (`refine.rs`), and the fine detail of both areas must correlate under it cell by cell, without
//! holes, more than areas do that are only alike (`verify.rs`), and no further repetition may lie beside them (`rows.rs`).
//!
//! Input: pixels, at most two megapixels; larger pictures are averaged down. Output: both areas, how they lie to each other, and a
//! strength: the mean of −½ ln(1 − ρ²) over the inner cells above what ordinary repetitions have, times the root of their count.
//! Blind to: smooth areas, areas smaller than about 40 pixels at two megapixels, copies that were retouched, relit or bent, areas that
//! were copied more than twice, copies that were mirrored or turned by half right beside their source.
//! Cost: linear up to two megapixels, from there on only the averaging grows; all lists are bounded.
//!
//! # Sources
//! D. Lowe, "Distinctive image features from scale-invariant keypoints", IJCV 60, 2004; I. Amerini, L. Ballan, R. Caldelli, A. Del Bimbo,
//! G. Serra, "A SIFT-based forensic method for copy-move attack detection and transformation recovery", IEEE TIFS 6(3), 2011;
//! V. Christlein, C. Riess, J. Jordan, C. Riess, E. Angelopoulou, "An evaluation of popular copy-move forgery detection approaches", IEEE
//! TIFS 7(6), 2012; B. Lucas, T. Kanade, "An iterative image registration technique", IJCAI 1981.

mod descriptor;
mod keypoints;
mod matching;
mod model;
mod plane;
mod refine;
mod rows;
mod verify;

use telltale_pixels::Raster;
use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Rarity, RectPx, Region, Severity, Text, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{
    Subject, calibration,
    regions::{self, Lattice},
};
use plane::Plane;
use verify::{Area, CELL_PX, Detail};

/// The check and its finding.
pub const CODE: Code = Code::new("geometry/copy-move");

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: CODE,
    version: 4,
    basis: Basis::Geometry,
    needs: &[Input::Raster],
    sources: &[
        Source {
            title: "Christlein, Riess, Jordan, Riess and Angelopoulou, An evaluation of popular copy-move forgery detection approaches, IEEE TIFS 7(6), 2012",
            link: "https://doi.org/10.1109/TIFS.2012.2218597",
        },
        Source {
            title: "Amerini, Ballan, Caldelli, Del Bimbo and Serra, A SIFT-based forensic method for copy-move attack detection and transformation recovery, IEEE TIFS 6(3), 2011",
            link: "https://doi.org/10.1109/TIFS.2011.2129512",
        },
        Source {
            title: "Lowe, Distinctive image features from scale-invariant keypoints, IJCV 60, 2004",
            link: "https://doi.org/10.1023/B:VISI.0000029664.99615.94",
        },
    ],
    examine,
};

/// Larger pictures are averaged down to this many pixels.
const MAX_PIXELS: f64 = 2e6;
/// Smaller ones are doubled for the search.
const SMALL_PIXELS: usize = 500_000;
/// Shorter sides are not looked at.
const MIN_SIDE_PX: usize = 64;
/// Fewest places that can be found again: below, there is nothing to compare.
const MIN_KEYPOINTS: usize = 16;
/// Most pairs of areas that are outlined.
const MAX_PAIRS: usize = 3;

/// Areas that are there twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// That of the strongest pair; 0 where there is none.
    pub strength: f64,
    /// The strongest first, each with cells of its own.
    pub pairs: Vec<Pair>,
    /// Columns of cells.
    pub columns: usize,
    /// Side of a cell in pixels of the file.
    pub cell_px: f64,
}

/// Two areas that show the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// How much more alike they are than areas that repeat by nature.
    pub strength: f64,
    /// Cells of the one and of the other; which was there first is not known.
    pub places: [Vec<usize>; 2],
    /// Points that led here.
    pub n_matches: usize,
    /// Mean correlation of their detail.
    pub correlation: f64,
    /// Size of the larger one against the smaller one, at least 1.
    pub scale: f64,
    /// By how much one is turned against the other, 0..180; of mirrored ones this depends on the axis and is left out.
    pub degrees: Option<f64>,
}

fn examine(subject: &Subject) -> Outcome {
    let raster = match &subject.raster {
        Ok(raster) => raster,
        Err(reason) => return Outcome::NotUsable(reason.clone()),
    };
    match measure(raster) {
        Ok(measured) => match calibration::rarity(CODE.as_str(), measured.strength, subject) {
            Some(rarity) => Outcome::Found(vec![describe(&measured, rarity, subject)], Vec::new()),
            None => Outcome::NothingFound(Vec::new()),
        },
        Err(too_little) => too_little.outcome(MIN_SIDE_PX),
    }
}

/// Looks for areas that are there twice; for calibration too.
///
/// # Errors
/// [`TooLittle`] where there is not enough to compare.
pub fn measure(raster: &Raster) -> Result<Measured, TooLittle> {
    let n_pixels = raster.width() as f64 * raster.height() as f64;
    let factor = (n_pixels / MAX_PIXELS).sqrt().max(1.0);
    if raster.width().min(raster.height()) < (MIN_SIDE_PX as f64 * factor) as usize {
        return Err(TooLittle::Small);
    }
    let plane = Plane::of(raster, factor);
    let keypoints = keypoints::keypoints(&plane, plane.width * plane.height <= SMALL_PIXELS);
    if keypoints.len() < MIN_KEYPOINTS {
        return Err(TooLittle::Smooth);
    }
    let groups = model::groups(&keypoints, &matching::matches(&keypoints));
    let mut detail = Detail::of(&plane);
    let mut areas: Vec<Area> =
        groups.iter().filter_map(|group| detail.verify(group)).filter(|area| area.strength > 0.0).collect();
    areas.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    let mut pairs: Vec<Pair> = Vec::new();
    for area in &areas {
        // Several groups may lead to the same two areas.
        let is_known = |pair: &Pair| {
            let known = |places: &[Vec<usize>; 2], cell: &usize| places.iter().any(|place| place.binary_search(cell).is_ok());
            let [one, other] = &area.places;
            let n_known = one.iter().chain(other).filter(|cell| known(&pair.places, cell)).count();
            2 * n_known > one.len() + other.len()
        };
        if pairs.len() < MAX_PAIRS && !pairs.iter().any(is_known) {
            pairs.push(pair(area));
        }
    }
    let strength = pairs.first().map_or(0.0, |pair| pair.strength);
    let cell_px = CELL_PX as f64 * raster.width() as f64 / plane.width as f64;
    Ok(Measured { strength, pairs, columns: plane.width / CELL_PX, cell_px })
}

fn pair(area: &Area) -> Pair {
    let [a, b, c, d] = area.map.matrix;
    let scale = area.map.scale();
    Pair {
        strength: area.strength,
        places: area.places.clone(),
        n_matches: area.n_matches,
        correlation: area.correlation,
        scale: scale.max(1.0 / scale),
        degrees: (!area.is_mirrored).then(|| (c - b).atan2(a + d).to_degrees().abs()),
    }
}

fn describe(measured: &Measured, rarity: Rarity, subject: &Subject) -> Finding {
    // Printed patterns, letters and retouching do the same, and the photos behind the rate are small: no more than moderate.
    let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
    let mut finding = Finding::new(CODE, Basis::Geometry, grounds, 5);
    let least = calibration::rate(CODE.as_str()).first_step().unwrap_or(f64::INFINITY);
    let shown: Vec<&Pair> = measured.pairs.iter().filter(|pair| pair.strength >= least).collect();
    let Some(first) = shown.first() else { return finding };
    let arrangement = match first.degrees {
        None => Text::new("copy-move-mirrored"),
        Some(degrees) if degrees >= 3.0 => Text::new("copy-move-turned").number("degrees", degrees, 0),
        Some(_) if first.scale >= 1.03 => Text::new("copy-move-scaled"),
        Some(_) => Text::new("copy-move-shifted"),
    };
    let arrangement = arrangement.number("percent", 100.0 * first.scale, 0);
    finding.phenomenon =
        finding.phenomenon.integer("pairs", shown.len()).integer("matches", first.n_matches).message("arrangement", arrangement);
    finding.evidence = evidence(first);
    if measured.cell_px > CELL_PX as f64 {
        finding.ordinary.insert(0, Text::new("copy-move-averaged"));
    }
    let rects: Vec<RectPx> =
        shown.iter().flat_map(|pair| &pair.places).filter_map(|place| rect(measured, place, subject)).collect();
    finding.region = Region::of_places(rects);
    finding
}

fn evidence(pair: &Pair) -> Vec<Measurement> {
    let mut evidence = vec![
        Measurement::new("measurement-copy-matches", pair.n_matches as f64, 0, Unit::Count),
        Measurement::new("measurement-copy-correlation", pair.correlation, 3, Unit::Plain),
        Measurement::new("measurement-copy-strength", pair.strength, 1, Unit::Plain),
        Measurement::new("measurement-copy-scale", pair.scale, 2, Unit::Plain),
    ];
    evidence.extend(pair.degrees.map(|degrees| Measurement::new("measurement-copy-degrees", degrees, 0, Unit::Plain)));
    evidence
}

/// The box around cells, in view.
fn rect(measured: &Measured, cells: &[usize], subject: &Subject) -> Option<RectPx> {
    let lattice = Lattice { columns: measured.columns, cell_px: measured.cell_px, offset_px: 0.0 };
    regions::bounds(cells, lattice, subject.seen_in_file(), subject.orientation)
}

#[cfg(test)]
mod tests;
