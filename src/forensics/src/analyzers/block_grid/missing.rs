//! Places whose values miss the steps of the earlier save that the rest of the picture keeps.
//!
//! What was put into a decoded JPEG, or computed anew in it, and saved without loss, has no reason to lie on multiples of the old steps.
//! Each value other than zero either fits the comb of its frequency or not; with the share that fits in the whole picture as one model and chance
//! as the other, its evidence is ln p(chance) − ln p(comb). Blocks are joined to cells of 2 × 2, and a cell is judged by a window of 3 × 3 cells.
//! Blocks with samples at an end of the range say nothing: there the decoder cut values off. Places all around come from an edit of the whole
//! picture and are no places, and neither are those for which nothing like them elsewhere keeps the steps (`alike.rs`).

use telltale_pixels::Raster;

use super::{
    grids::Grid,
    steps::{self, Comb},
};
use crate::{alike::Alike, dct, regions};

/// Side of a cell in pixels.
pub const CELL_PX: usize = 16;
/// A window's evidence from which on it stands out: half of what chance gives on average.
pub(super) const MAP_THRESHOLD: f32 = 0.5;

/// Share of a frequency's values that must fit; a place may well hold a third of them.
const MIN_FIT: f64 = 0.6;
/// Largest share that is believed to fit: some values are always moved further.
const MAX_FIT: f64 = 0.97;
/// A frequency whose values fit by chance more often than this tells nothing.
const MAX_CHANCE: f64 = 0.5;
/// Fewest frequencies with a comb.
const MIN_COMBS: usize = 3;
/// Values other than zero of a block, of 63, from which on its pixels are rounded independently of each other.
const RICH: usize = 8;
/// How far rounding moves a value of a block with fewer: along a line of equal pixels all are rounded the same way.
const WIDE_BLUR: f32 = 1.25;
/// Fewest values other than zero in a window.
const MIN_VALUES: f32 = 16.0;
/// Fewest cells of a place: 48 × 48 pixels, as for places on a grid of their own.
const MIN_CELLS: usize = 9;
/// A place with more than this share of the judged cells is no place: the earlier save is elsewhere then.
const MAX_SHARE: f64 = 0.4;

/// The map and what stands out in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// Places that miss the steps, the clearest first.
    pub places: Vec<MissingPlace>,
    /// Columns of cells.
    pub columns: usize,
    /// Rows of cells.
    pub rows: usize,
    /// Evidence of each cell's window as a share of what chance gives on average: about 1 where the steps are missing, below 0
    /// where they are kept; `NaN` where not judged, and where an edit of the whole picture explains it.
    pub window: Vec<f32>,
}

/// A place that misses the steps.
#[derive(Debug, Clone, PartialEq)]
pub struct MissingPlace {
    /// Summed evidence in nats.
    pub strength: f64,
    /// Cells of 16 × 16 pixels.
    pub cells: Vec<usize>,
}

impl Missing {
    /// That of the clearest place; 0 where none stands out.
    pub fn strength(&self) -> f64 {
        self.places.first().map_or(0.0, |place| place.strength)
    }
}

/// Sums over the values of one cell.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    evidence: f32,
    /// What chance would give on average.
    expected: f32,
    n: f32,
}

/// Judges all cells; none where too few frequencies have a comb, or where the places that are left lie all around.
pub(super) fn judge(luma: &[f32], raster: &Raster, grid: Grid, combs: &[Comb]) -> Option<Missing> {
    let models = |blur: f32| combs.iter().filter_map(|comb| Model::of(comb, blur)).collect::<Vec<_>>();
    let (rich, plain) = (models(steps::BLUR), models(WIDE_BLUR));
    if rich.len() < MIN_COMBS {
        return None;
    }
    let (columns, rows) = (raster.width().div_ceil(CELL_PX), raster.height().div_ceil(CELL_PX));
    let mut own = vec![Sums::default(); columns * rows];
    let matrix = dct::matrix();
    for (x, y) in steps::corners(raster, grid).filter(|corner| !is_clipped(raster, *corner)) {
        let block = dct::block(luma, raster.width(), x, y, &matrix);
        // Cells begin at the picture's corner, as in every map; a block belongs to the one that holds its middle.
        let cell = (y + 4) / CELL_PX * columns + (x + 4) / CELL_PX;
        let Some(sums) = own.get_mut(cell) else { continue };
        let n_values = block.iter().skip(1).filter(|value| value.abs() >= steps::ZERO).count();
        for model in if n_values < RICH { &plain } else { &rich } {
            let value = block[model.comb.natural];
            if value.abs() >= 2.0 * model.blur {
                sums.evidence += if model.comb.fits(value, model.blur) { model.fits } else { model.misses };
                sums.expected += model.expected;
                sums.n += 1.0;
            }
        }
    }
    let mut window: Vec<f32> = (0..columns * rows).map(|cell| around(&own, columns, rows, cell)).collect();
    let marked: Vec<bool> = window.iter().map(|value| *value >= MAP_THRESHOLD).collect();
    let n_judged = window.iter().filter(|value| !value.is_nan()).count() as f64;
    let mut places: Vec<MissingPlace> = regions::connected(columns, &marked)
        .into_iter()
        .filter(|cells| (MIN_CELLS..).contains(&cells.len()) && cells.len() as f64 <= MAX_SHARE * n_judged)
        .map(|cells| MissingPlace { strength: f64::from(cells.iter().map(|cell| own[*cell].evidence).sum::<f32>()), cells })
        .filter(|place| place.strength > 0.0)
        .collect();
    // Most pictures have none, and then no pixel needs to be looked at again.
    if !places.is_empty() {
        let mut alike = Alike::of(raster, columns, CELL_PX, &window);
        let (kept, explained): (Vec<_>, Vec<_>) = places.into_iter().partition(|place| alike.is_kept_by_its_like(&place.cells));
        places = kept;
        // What an edit of the whole picture explains must not look marked on the map.
        explained.iter().flat_map(|place| &place.cells).for_each(|cell| window[*cell] = f32::NAN);
    }
    places.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    if touches_all_sides(&places, columns, rows) {
        return None;
    }
    Some(Missing { places, columns, rows, window })
}

/// Whether the places lie all around: a corrected vignette, a frame or a blurred border changes no place but the whole picture.
fn touches_all_sides(places: &[MissingPlace], columns: usize, rows: usize) -> bool {
    let cells = || places.iter().flat_map(|place| &place.cells);
    let (is_left, is_right) = (cells().any(|c| c % columns == 0), cells().any(|c| c % columns + 1 == columns));
    let (is_top, is_bottom) = (cells().any(|c| c / columns == 0), cells().any(|c| c / columns + 1 == rows));
    is_left && is_right && is_top && is_bottom
}

/// Evidence of one frequency's values, in nats.
struct Model<'a> {
    comb: &'a Comb,
    /// How far from a multiple a value still fits.
    blur: f32,
    /// Of a value that fits; below 0.
    fits: f32,
    /// Of one that misses.
    misses: f32,
    /// On average where only chance makes values fit.
    expected: f32,
}

impl<'a> Model<'a> {
    fn of(comb: &'a Comb, blur: f32) -> Option<Self> {
        let (fit, chance) = (comb.fit.min(MAX_FIT), comb.chance(blur));
        if fit < MIN_FIT || chance > MAX_CHANCE {
            return None;
        }
        let (fits, misses) = ((chance / fit).ln(), ((1.0 - chance) / (1.0 - fit)).ln());
        let expected = chance * fits + (1.0 - chance) * misses;
        Some(Self { comb, blur, fits: fits as f32, misses: misses as f32, expected: expected as f32 })
    }
}

/// Whether a sample of the block lies at an end of its range.
fn is_clipped(raster: &Raster, (x, y): (usize, usize)) -> bool {
    let line = |row: usize| {
        let start = 3 * (row * raster.width() + x);
        raster.rgb().get(start..start + 24).unwrap_or_default()
    };
    (y..y + 8).any(|row| line(row).iter().any(|sample| *sample <= 1 || *sample >= 254))
}

/// A cell's window: evidence over what chance gives on average; `NaN` where it has too few values.
fn around(own: &[Sums], columns: usize, rows: usize, cell: usize) -> f32 {
    let (x, y) = (cell % columns, cell / columns);
    let mut sum = Sums::default();
    for y in y.saturating_sub(1)..(y + 2).min(rows) {
        for near in own.get(y * columns + x.saturating_sub(1)..y * columns + (x + 2).min(columns)).unwrap_or_default() {
            sum.evidence += near.evidence;
            sum.expected += near.expected;
            sum.n += near.n;
        }
    }
    if sum.n < MIN_VALUES || sum.expected <= 0.0 { f32::NAN } else { sum.evidence / sum.expected }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Limits, Subject, analyzers::block_grid::measure, regions::bounding_cells};
    use telltale_pixels::resize;
    use telltale_report::RectPx;
    use telltale_scenes::{Sampling, decode_jpeg, drawn_anew_in_png, encode_jpeg, encode_png, render};

    const PLACE: RectPx = RectPx { x: 160, y: 96, width: 160, height: 128 };

    fn missing(bytes: &[u8]) -> Option<Missing> {
        measure(&Subject::parse(bytes, "", &Limits::default()).unwrap()).unwrap().missing.clone()
    }

    fn is_place(missing: &Missing) -> bool {
        let cells = bounding_cells(&missing.places[0].cells, missing.columns).unwrap();
        let near = |cell: usize, px: u32| (CELL_PX * cell).abs_diff(px as usize) <= 32;
        let (right, below) = (PLACE.x + PLACE.width, PLACE.y + PLACE.height);
        missing.places.len() == 1
            && near(cells.x0, PLACE.x)
            && near(cells.x1, right)
            && near(cells.y0, PLACE.y)
            && near(cells.y1, below)
    }

    #[test]
    fn a_part_drawn_anew_misses_the_steps_and_the_twin_keeps_them() {
        for (seed, quality) in [(7, 60), (8, 75), (9, 85)] {
            let found = missing(&drawn_anew_in_png(seed, (640, 480), PLACE, quality).bytes).unwrap();
            assert!(found.strength() > 100.0 && is_place(&found), "{quality}: {:?}", found.places);
            let once = decode_jpeg(&encode_jpeg(&render(seed, 640, 480), quality, Sampling::Halved));
            let twin = missing(&encode_png(&once)).unwrap();
            assert_eq!(twin.places, [], "{quality}");
            // A crop moves the grid; the steps stay.
            let cropped = once.crop(RectPx { x: 3, y: 5, width: 600, height: 440 }).unwrap();
            assert_eq!(missing(&encode_png(&cropped)).unwrap().places, [], "{quality}");
        }
    }

    #[test]
    fn a_smoothed_part_misses_the_steps() {
        let once = decode_jpeg(&encode_jpeg(&render(10, 640, 480), 75, Sampling::Halved));
        let (width, height) = (PLACE.width as usize, PLACE.height as usize);
        let smooth = resize(&resize(&once.crop(PLACE).unwrap(), width / 2, height / 2), width, height);
        let mut rgb = once.rgb().to_vec();
        for y in 0..height {
            let to = 3 * ((PLACE.y as usize + y) * once.width() + PLACE.x as usize);
            rgb[to..to + 3 * width].copy_from_slice(&smooth.rgb()[3 * y * width..3 * (y + 1) * width]);
        }
        let found = missing(&encode_png(&Raster::from_rgb(640, 480, rgb).unwrap())).unwrap();
        assert!(is_place(&found), "{:?}", found.places);
    }

    #[test]
    fn without_an_earlier_jpeg_or_with_one_that_was_changed_nothing_is_compared() {
        let scene = render(11, 640, 480);
        assert_eq!(missing(&encode_png(&scene)), None);
        let once = decode_jpeg(&encode_jpeg(&scene, 75, Sampling::Halved));
        assert_eq!(missing(&encode_png(&resize(&once, 500, 375))), None);
    }
}
