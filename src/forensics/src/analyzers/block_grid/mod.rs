//! `jpeg/block-grid`: the 8×8 grid of an earlier JPEG save in the pixels, places that lie on another grid, and places without its steps.
//!
//! A JPEG save rounds coefficients to zero block by block, and the blocks stay visible to arithmetic after the file was converted
//! to PNG or WebP, or cropped and saved again weakly. Each pixel votes for the grid on which the block around it has the most
//! zeros (`votes.rs`); votes that are far more than chance show a grid (`grids.rs`). An earlier grid is a fact without direction.
//! A coherent place on a grid of its own was a JPEG elsewhere before it was put there: a sign. So is one whose coefficients miss the steps
//! of the earlier save (`steps.rs`) that the rest keeps: it was put there or computed anew after that save (`missing.rs`).
//!
//! Input: pixels as stored in the file. Output: origin of the earlier grid and estimated quality of that save, places on another grid with
//! the decimal logarithm of the number of false alarms, places without the steps with their evidence in nats, and a map of that evidence
//! (absolute scale: 1 is what values without steps give on average, below 0 keeps the steps).
//! Blind to: whatever the last save covered (a last JPEG save of quality 95 or less), lossy WebP and GIF, pictures that were resized or filtered
//! after the save, pasted parts that happen to lie on the same grid (1 of 64), flat places. Steps are read in files without loss only
//! (PNG, BMP); those below 3 (a quality above about 90) are lost in the rounding of pixels, and clipped places say nothing about them.
//!
//! # Sources
//! T. Nikoukhah, J. Anger, M. Colom, J.-M. Morel, R. Grompone von Gioi, "ZERO: a local JPEG grid origin detector based on the number
//! of DCT zeros and its applications in image forensics", IPOL 11, 2021. Votes and false alarms are theirs; places are found on
//! cells of 8×8 pixels instead of single pixels. Z. Fan, R. de Queiroz, "Identification of bitmap compression history: JPEG detection and
//! quantizer estimation", IEEE Transactions on Image Processing 12, 2003, find the steps of a whole picture; places without them are ours.

mod grids;
mod missing;
mod quality;
mod steps;
mod votes;

use telltale_pixels::Raster;
use telltale_report::{Basis, Code, Finding, Grounds, Heatmap, MapId, Measurement, Rarity, RectPx, Region, Severity, Text, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{
    Subject, calibration, dct,
    format::Format,
    regions::{self, Lattice},
};
pub use grids::{CELL_PX, Grid, Place};
pub use missing::{CELL_PX as MISSING_CELL_PX, Missing, MissingPlace};
use votes::Votes;

/// The finding about places.
pub const LOCAL: Code = Code::new("jpeg/block-grid-local");

/// The finding about places that miss the steps of the earlier save.
pub const MISSING: Code = Code::new("jpeg/block-grid-missing");

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("jpeg/block-grid"),
    version: 8,
    basis: Basis::Compression,
    needs: &[Input::Raster],
    sources: &[
        Source {
            title: "Nikoukhah, Anger, Colom, Morel and Grompone von Gioi, ZERO: a local JPEG grid origin detector based on the number of DCT zeros, IPOL 2021",
            link: "https://doi.org/10.5201/ipol.2021.390",
        },
        Source {
            title: "Fan and de Queiroz, Identification of bitmap compression history: JPEG detection and quantizer estimation, 2003",
            link: "https://doi.org/10.1109/TIP.2002.807361",
        },
    ],
    examine,
};

/// Fewest pixels of the shorter side: below, a grid has too few blocks.
const MIN_SIDE_PX: usize = 64;
/// Share of the pixels that must vote for an earlier grid. Chance gives 1/64; a grid that fewer carry covers no picture.
const MIN_SHARE: f64 = 0.15;

/// What the votes say.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The grid of an earlier save, where the whole picture shows one that is not the file's own.
    pub earlier: Option<Grid>,
    /// Nearest quality of that save on the IJG scale.
    pub quality: Option<u8>,
    /// Places that miss the steps of that save; none where they cannot be told.
    pub missing: Option<Missing>,
    /// Places on another grid, the clearest first.
    pub places: Vec<Place>,
    /// Columns of cells.
    pub columns: usize,
}

impl Measured {
    /// How clear the clearest place is: the decimal logarithm of the number of false alarms, turned round; 0 where none stands out.
    pub fn strength(&self) -> f64 {
        self.places.first().map_or(0.0, |place| -place.log10_nfa)
    }
}

fn examine(subject: &Subject) -> Outcome {
    if is_covered(subject) {
        return Outcome::NotUsable(Text::new("reason-grid-covered"));
    }
    if has_other_blocks(subject) {
        return Outcome::NotUsable(Text::new("reason-grid-not-measured"));
    }
    match measure(subject) {
        Some(measured) => describe(measured, subject),
        None => TooLittle::Small.outcome(MIN_SIDE_PX),
    }
}

/// Whether the file's own save hides earlier grids. `models/earlier-saves.md` shows that it does where the first number of its table is
/// above 1, which is that of a quality of 95 or less; places were not found there either.
pub fn is_covered(subject: &Subject) -> bool {
    let first = subject.coefficients.as_ref().ok().and_then(|coefficients| Some(coefficients.luma()?.table[0]));
    first.is_some_and(|first| first > 1)
}

/// Whether the file's own way of keeping pixels leaves blocks or too few colours, under which no photo was measured: lossy WebP predicts and
/// transforms blocks of 4 × 4 and 16 × 16 pixels, which share every second line with a JPEG's grid.
fn has_other_blocks(subject: &Subject) -> bool {
    let is_lossy = || subject.container.parts.iter().any(|part| matches!(part.name.as_str(), "VP8 " | "ANMF"));
    subject.format == Format::Gif || (subject.format == Format::Webp && is_lossy())
}

/// Measures a picture, covered or not, once; for calibration too. None where it is too small or has no pixels.
pub fn measure(subject: &Subject) -> Option<&Measured> {
    subject.measured.block_grid.get_or_init(|| measured(subject)).as_ref()
}

fn measured(subject: &Subject) -> Option<Measured> {
    let raster = subject.raster.as_ref().ok()?;
    if raster.width().min(raster.height()) < MIN_SIDE_PX {
        return None;
    }
    let votes = Votes::of(raster)?;
    let whole = grids::whole(&votes);
    let is_jpeg = subject.format == Format::Jpeg;
    let is_own = |grid: &Grid| is_jpeg && (grid.x, grid.y) == (0, 0);
    let earlier = whole.iter().find(|grid| !is_own(grid)).copied().filter(|grid| grid.share >= MIN_SHARE);
    let own: Vec<(u8, u8)> = whole.iter().map(|grid| (grid.x, grid.y)).chain(is_jpeg.then_some((0, 0))).collect();
    let (quality, missing) = earlier.map(|grid| save(raster, grid)).unwrap_or_default();
    let missing = missing.filter(|_| keeps_pixels(subject));
    Some(Measured { earlier, quality, missing, places: grids::places(&votes, &own), columns: grids::n_cells(&votes).0 })
}

/// Whether the file holds the pixels as they were: a lossy save on top blurs the steps, and no photo was measured under one. Even a WebP
/// without loss may have been rounded before, and only where there is detail (`cwebp -near_lossless`).
fn keeps_pixels(subject: &Subject) -> bool {
    matches!(subject.format, Format::Png | Format::Bmp)
}

/// The quality of an earlier save, and the places that miss its steps.
fn save(raster: &Raster, grid: Grid) -> (Option<u8>, Option<Missing>) {
    let luma = dct::luma(raster);
    let combs = steps::combs(&luma, raster, grid);
    (quality::estimate(&combs), missing::judge(&luma, raster, grid, &combs))
}

fn describe(measured: &Measured, subject: &Subject) -> Outcome {
    let mut findings = Vec::new();
    if let Some(rarity) = calibration::rarity_of_sum(LOCAL.as_str(), measured.strength(), subject) {
        // The photos behind the rate are small, and a sticker or a collage does the same: no more than moderate.
        let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
        findings.push(local(measured, subject, grounds));
    }
    let mut maps = Vec::new();
    if let Some(missing) = &measured.missing {
        let map = heatmap(missing, subject);
        if let Some(rarity) = calibration::rarity_of_sum(MISSING.as_str(), missing.strength(), subject) {
            findings.push(without_steps(measured, missing, rarity, subject, &map.id));
        }
        maps.push(map);
    }
    if let Some(earlier) = measured.earlier {
        findings.push(whole(measured, earlier, subject));
    }
    if findings.is_empty() { Outcome::NothingFound(maps) } else { Outcome::Found(findings, maps) }
}

fn whole(measured: &Measured, earlier: Grid, subject: &Subject) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Compression, Grounds::Fact, 4);
    let quality = match measured.quality {
        Some(quality) => Text::new("jpeg-block-grid-quality").integer("quality", quality),
        None => Text::new("jpeg-block-grid-no-quality"),
    };
    let what = if subject.format == Format::Jpeg { "moved" } else { "converted" };
    // Of a part, where the grid of the whole picture begins.
    let corner = subject.corner_in_file();
    let (x, y) = ((u32::from(earlier.x) + corner.0) % 8, (u32::from(earlier.y) + corner.1) % 8);
    finding.phenomenon = Text::new(format!("jpeg-block-grid-phenomenon-{what}"))
        .verbatim("format", subject.format.name().to_ascii_uppercase())
        .integer("x", x)
        .integer("y", y)
        .message("quality", quality);
    finding.evidence = vec![
        Measurement::new("measurement-grid-x", f64::from(x), 0, Unit::Pixels),
        Measurement::new("measurement-grid-y", f64::from(y), 0, Unit::Pixels),
        Measurement::new("measurement-grid-share", earlier.share, 2, Unit::Share),
    ];
    if let Some(quality) = measured.quality {
        finding.evidence.push(Measurement::new("measurement-first-quality", f64::from(quality), 0, Unit::JpegQuality));
    }
    finding
}

fn local(measured: &Measured, subject: &Subject, grounds: Grounds) -> Finding {
    let rects = rects(measured, subject);
    let mut finding = Finding::new(LOCAL, Basis::Compression, grounds, 4);
    finding.phenomenon = finding.phenomenon.integer("places", rects.len());
    finding.evidence = vec![Measurement::new("measurement-grid-nfa", -measured.strength(), 1, Unit::Plain)];
    finding.region = Region::Rects(rects);
    finding
}

/// Boxes around the places that are as clear by themselves as the first step of the table.
fn rects(measured: &Measured, subject: &Subject) -> Vec<RectPx> {
    let size = subject.seen_in_file();
    let is_clear = |place: &&Place| calibration::is_clear(LOCAL.as_str(), -place.log10_nfa, size);
    let clear = measured.places.iter().filter(is_clear);
    let lattice = Lattice { columns: measured.columns, cell_px: CELL_PX as f64, offset_px: 0.0 };
    clear.filter_map(|place| regions::bounds(&place.cells, lattice, subject.seen_in_file(), subject.orientation)).collect()
}

/// Places that miss the steps, as clear by themselves as the first step of the table.
fn without_steps(measured: &Measured, missing: &Missing, rarity: Rarity, subject: &Subject, map: &MapId) -> Finding {
    // A filter on a part of the picture does the same: no more than moderate.
    let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
    let mut finding = Finding::new(MISSING, Basis::Compression, grounds, 1);
    // What else does this also does what the other local checks see: the same sentences, so that they are told once.
    let ordinary =
        ["double-quantization-local-ordinary-1", "double-quantization-local-ordinary-2", "block-grid-local-ordinary-1"];
    finding.ordinary.extend(ordinary.map(|text| Text::new(format!("jpeg-{text}"))));
    finding.next_step = Text::new("jpeg-double-quantization-local-next");
    let size = subject.seen_in_file();
    let is_clear = |place: &&MissingPlace| calibration::is_clear(MISSING.as_str(), place.strength, size);
    let clear = missing.places.iter().filter(is_clear);
    let lattice = Lattice { columns: missing.columns, cell_px: missing::CELL_PX as f64, offset_px: 0.0 };
    let bounds = |place: &MissingPlace| regions::bounds(&place.cells, lattice, subject.seen_in_file(), subject.orientation);
    let rects: Vec<RectPx> = clear.filter_map(bounds).collect();
    finding.phenomenon = finding.phenomenon.integer("places", rects.len());
    finding.evidence = vec![Measurement::new("measurement-place-evidence", missing.strength(), 0, Unit::Plain)];
    if let Some(quality) = measured.quality {
        finding.evidence.push(Measurement::new("measurement-first-quality", f64::from(quality), 0, Unit::JpegQuality));
    }
    finding.region = Region::Map { map: map.clone(), rects };
    finding
}

fn heatmap(missing: &Missing, subject: &Subject) -> Heatmap {
    let (columns, rows, values) = subject.orientation.grid_in_view(missing.columns as u32, missing.rows as u32, &missing.window);
    Heatmap {
        id: MapId(ANALYZER.code.as_str().to_owned()),
        origin_px: (0, 0),
        columns,
        rows,
        cell_width_px: missing::CELL_PX as f32,
        cell_height_px: missing::CELL_PX as f32,
        scale: (0.0, 1.0),
        threshold: missing::MAP_THRESHOLD,
        values,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;
    use telltale_pixels::Raster;
    use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, encode_png, render};

    fn measured(bytes: &[u8]) -> Measured {
        super::measured(&Subject::parse(bytes, "", &Limits::default()).unwrap()).unwrap()
    }

    fn once_saved(seed: u64, quality: u8) -> Raster {
        decode_jpeg(&encode_jpeg(&render(seed, 480, 320), quality, Sampling::Halved))
    }

    fn inner(raster: &Raster) -> Raster {
        raster.crop(RectPx { x: 3, y: 5, width: 440, height: 300 }).unwrap()
    }

    #[test]
    fn a_converted_jpeg_shows_its_grid_and_its_quality_and_a_rendered_picture_none() {
        let found = measured(&encode_png(&inner(&once_saved(1, 80))));
        let grid = found.earlier.unwrap();
        assert_eq!((grid.x, grid.y), (5, 3));
        assert!(found.quality.unwrap().abs_diff(80) <= 2, "{:?}", found.quality);
        assert_eq!(found.places, []);
        let rendered = measured(&encode_png(&render(1, 480, 320)));
        assert_eq!((rendered.earlier, rendered.places), (None, Vec::new()));
    }

    #[test]
    fn a_jpeg_on_its_own_grid_is_nothing_and_a_cropped_one_shows_the_earlier_grid() {
        let found = measured(&encode_jpeg(&once_saved(2, 75), 97, Sampling::Halved));
        assert_eq!((found.earlier, found.places), (None, Vec::new()));
        let covered = Subject::parse(&encode_jpeg(&once_saved(2, 75), 95, Sampling::Halved), "", &Limits::default()).unwrap();
        assert!(is_covered(&covered));
        let cropped = measured(&encode_jpeg(&inner(&once_saved(2, 60)), 97, Sampling::Full));
        assert_eq!(cropped.earlier.map(|grid| (grid.x, grid.y)), Some((5, 3)));
    }

    #[test]
    fn a_part_from_another_jpeg_lies_on_its_own_grid() {
        let host = once_saved(3, 75);
        let donor = once_saved(4, 60);
        let place = RectPx { x: 160, y: 96, width: 128, height: 112 };
        let mut rgb = host.rgb().to_vec();
        for y in 0..place.height as usize {
            for x in 0..place.width as usize {
                let to = 3 * ((place.y as usize + y) * host.width() + place.x as usize + x);
                rgb[to..to + 3].copy_from_slice(&donor.pixel(x + 21, y + 50));
            }
        }
        let spliced = Raster::from_rgb(host.width(), host.height(), rgb).unwrap();
        let found = measured(&encode_png(&spliced));
        assert_eq!(found.earlier.map(|grid| (grid.x, grid.y)), Some((0, 0)));
        // 160 − 21 = 139 and 96 − 50 = 46: the part's grid begins at columns 3 and rows 6 of each eight.
        assert_eq!(found.places.first().map(|place| place.origin), Some((3, 6)));
        let cells = regions::bounding_cells(&found.places[0].cells, found.columns).unwrap();
        let near = |found: usize, px: u32| (8 * found).abs_diff(px as usize) <= 16;
        assert!(near(cells.x0, 160) && near(cells.x1, 288) && near(cells.y0, 96) && near(cells.y1, 208), "{cells:?}");
    }

    #[test]
    fn odd_pictures_end_without_a_panic() {
        for (width, height) in [(64, 64), (65, 71), (64, 4000), (1, 1), (8, 1), (3, 2000)] {
            for fill in [0u8, 255, 128] {
                let png = encode_png(&Raster::from_rgb(width, height, vec![fill; 3 * width * height]).unwrap());
                let subject = Subject::parse(&png, "", &Limits::default()).unwrap();
                let found = measure(&subject);
                assert_eq!(found.is_some(), width.min(height) >= MIN_SIDE_PX);
                assert!(found.is_none_or(|found| found.earlier.is_none() && found.places.is_empty()));
            }
        }
    }
}
