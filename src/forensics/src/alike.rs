//! Whether cells that are like those of a place, elsewhere in the picture, keep what the place lacks.
//!
//! A slider for shadows or for one colour changes a range of tones or hues wherever it lies, and the correction of a vignette changes all that is
//! as far from the middle: what such an edit does to a place it does to whatever is like it. Somebody who puts a part into a picture or computes
//! it anew leaves the rest alone. Two checks ask this, each the question that serves it better (`models/experiments-pixels.md`):
//!
//! - `jpeg/block-grid-missing` tells a place where, for at least half of its cells, cells of the same colour elsewhere and cells as far from the
//!   middle keep what it lacks. A place of a colour that nothing else in the picture has says nothing, whoever put it there. Around the middle,
//!   where a place may fill a ring, no vignette is corrected, and nothing is asked of the ring.
//! - `jpeg/double-quantization` leaves a place out where, for more than half of its cells, cells of the same colour elsewhere lack it too. A place of
//!   a colour of its own counts, unless a tone or hue tells all places from the rest (`tones.rs`).
//!
//! What an edit chooses by detail, as sharpening and the removal of noise do, is not asked; and the middle is that of the pixels at hand, also of
//! a picture that was cropped after its vignette was corrected.

use telltale_pixels::Raster;

use crate::regions;

/// Classes of colour are this many levels of each channel wide, rings this share of the way from the middle to a corner; a cell is like those of
/// its own class and of its neighbours. `models/experiments-pixels.md` has what other choices gave.
const CLASS_LEVELS: usize = 4;
const RING: f64 = 0.03;
const N_LEVELS: usize = 256 / CLASS_LEVELS;
const N_RINGS: usize = (1.0 / RING) as usize + 2;
/// Half of the way to a corner: nearer, a corrected vignette hardly changes a pixel.
const N_INNER_RINGS: usize = (0.5 / RING) as usize;
/// Fewest cells that must be alike: fewer may have their colour by accident.
const MIN_CELLS: f64 = 4.0;
/// Their mean evidence from which on they keep it. Its scale: 1 where it is lacking, below 0 where it is kept.
const KEPT: f64 = -0.4;
/// What one cell may say at most.
const MOST: f32 = 2.0;

/// How many cells of a class there are, and their evidence together.
#[derive(Debug, Clone, Copy, Default)]
struct Class {
    n: f64,
    evidence: f64,
}

impl Class {
    fn sum(classes: impl Iterator<Item = Class>) -> Class {
        classes.fold(Class::default(), |sum, class| Class { n: sum.n + class.n, evidence: sum.evidence + class.evidence })
    }

    fn has_enough(self) -> bool {
        self.n >= MIN_CELLS
    }

    fn keeps(self) -> bool {
        self.has_enough() && self.evidence <= KEPT * self.n
    }

    fn lacks(self) -> bool {
        self.has_enough() && self.evidence > KEPT * self.n
    }
}

/// The cells of a picture by what an edit of the whole picture may choose them by.
pub(crate) struct Alike<'a> {
    /// Cells in a row.
    columns: usize,
    /// Evidence of each cell; `NaN` where not judged.
    evidence: &'a [f32],
    /// Of each cell.
    colours: Vec<[usize; 3]>,
    rings: Vec<usize>,
    by_colour: Vec<Class>,
    by_ring: Vec<Class>,
}

impl<'a> Alike<'a> {
    /// Square cells of `side_px`, `columns` in a row.
    pub(crate) fn of(raster: &Raster, columns: usize, side_px: usize, evidence: &'a [f32]) -> Self {
        let cells = 0..evidence.len();
        let rows = evidence.len().div_ceil(columns.max(1));
        let mut alike = Self {
            columns,
            evidence,
            colours: cells
                .clone()
                .map(|cell| colour(raster, (cell % columns * side_px, cell / columns * side_px), side_px))
                .collect(),
            rings: cells.clone().map(|cell| ring((cell % columns, cell / columns), (columns, rows))).collect(),
            by_colour: vec![Class::default(); N_LEVELS * N_LEVELS * N_LEVELS],
            by_ring: vec![Class::default(); N_RINGS],
        };
        cells.for_each(|cell| alike.count(cell, 1.0));
        alike
    }

    /// Whether at least half of a place's cells have their like elsewhere, by colour and by ring, and that keeps what the place lacks.
    pub(crate) fn is_kept_by_its_like(&mut self, place: &[usize]) -> bool {
        2 * self.n_of(place, |alike, cell| alike.of_same_colour(cell).keeps() && alike.same_ring_keeps(cell)) >= place.len()
    }

    /// Whether more than half of a place's cells have cells of the same colour elsewhere, and these lack it too.
    pub(crate) fn is_contradicted_by_its_like(&mut self, place: &[usize]) -> bool {
        2 * self.n_of(place, |alike, cell| alike.of_same_colour(cell).lacks()) > place.len()
    }

    /// Cells of a place of which something is true when neither the place nor the cells beside it are counted.
    fn n_of(&mut self, place: &[usize], is_true: impl Fn(&Self, usize) -> bool) -> usize {
        let near = self.with_its_rim(place);
        near.iter().for_each(|cell| self.count(*cell, -1.0));
        let n = place.iter().filter(|cell| is_true(self, **cell)).count();
        near.iter().for_each(|cell| self.count(*cell, 1.0));
        n
    }

    /// A place and the cells beside it: a cell is judged by a window that reaches one cell around it, so that these speak of the place too.
    fn with_its_rim(&self, place: &[usize]) -> Vec<usize> {
        let rows = self.evidence.len().div_ceil(self.columns.max(1));
        let mut near = regions::with_rim(place, (self.columns, rows));
        near.retain(|cell| *cell < self.evidence.len());
        near
    }

    fn count(&mut self, cell: usize, times: f64) {
        let evidence = self.evidence[cell];
        if !evidence.is_nan() {
            let evidence = f64::from(evidence.clamp(-MOST, MOST));
            for class in [&mut self.by_colour[number(self.colours[cell])], &mut self.by_ring[self.rings[cell]]] {
                class.n += times;
                class.evidence += times * evidence;
            }
        }
    }

    fn of_same_colour(&self, cell: usize) -> Class {
        let [red, green, blue] = self.colours[cell].map(|level| level.saturating_sub(1)..=(level + 1).min(N_LEVELS - 1));
        let pairs = red.flat_map(move |r| green.clone().map(move |g| (r, g)));
        let colours = pairs.flat_map(|(r, g)| blue.clone().map(move |b| [r, g, b]));
        Class::sum(colours.map(|colour| self.by_colour[number(colour)]))
    }

    fn same_ring_keeps(&self, cell: usize) -> bool {
        let ring = self.rings[cell];
        let like = Class::sum(self.by_ring[ring.saturating_sub(1)..(ring + 2).min(N_RINGS)].iter().copied());
        like.keeps() || (!like.has_enough() && ring < N_INNER_RINGS)
    }
}

fn number([red, green, blue]: [usize; 3]) -> usize {
    (red * N_LEVELS + green) * N_LEVELS + blue
}

/// Class of the mean colour of the square at `corner`; black outside of the picture.
fn colour(raster: &Raster, corner: (usize, usize), side_px: usize) -> [usize; 3] {
    let (mut sums, mut n) = ([0usize; 3], 0usize);
    for y in corner.1..(corner.1 + side_px).min(raster.height()) {
        for x in corner.0..(corner.0 + side_px).min(raster.width()) {
            sums.iter_mut().zip(raster.pixel(x, y)).for_each(|(sum, value)| *sum += usize::from(value));
            n += 1;
        }
    }
    sums.map(|sum| sum / n.max(1) / CLASS_LEVELS)
}

/// Ring of a cell of a grid: 0 in the middle, the last at the corners. Whole numbers up to the root, which is exact everywhere.
fn ring(cell: (usize, usize), size: (usize, usize)) -> usize {
    let off = |at: usize, n: usize| (2 * at + 1).abs_diff(n).pow(2);
    let share = (off(cell.0, size.0) + off(cell.1, size.1)) as f64 / (size.0.pow(2) + size.1.pow(2)) as f64;
    (share.sqrt() / RING) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: usize = 24;

    /// A picture of 24 × 24 cells of one pixel in two colours, left and right, and the evidence that `lacks` gives.
    fn judged(lacks: impl Fn(usize, usize) -> bool) -> (Raster, Vec<f32>) {
        let cells = || (0..COLUMNS * COLUMNS).map(|cell| (cell % COLUMNS, cell / COLUMNS));
        let rgb = cells().flat_map(|(x, _)| if x < COLUMNS / 2 { [60, 80, 200] } else { [120, 110, 100] }).collect();
        let evidence = cells().map(|(x, y)| if lacks(x, y) { 1.0 } else { -1.0 }).collect();
        (Raster::from_rgb(COLUMNS, COLUMNS, rgb).expect("a picture"), evidence)
    }

    fn keep(lacks: impl Fn(usize, usize) -> bool) -> bool {
        let (picture, evidence) = judged(&lacks);
        let place: Vec<usize> = (0..evidence.len()).filter(|cell| evidence[*cell] > 0.0).collect();
        Alike::of(&picture, COLUMNS, 1, &evidence).is_kept_by_its_like(&place)
    }

    #[test]
    fn a_place_among_its_like_counts_and_an_edit_of_a_colour_or_of_a_ring_does_not() {
        assert!(keep(|x, y| (4..9).contains(&x) && (12..18).contains(&y)), "a part of the blue");
        assert!(!keep(|x, _| x < COLUMNS / 2), "all that is blue");
        assert!(!keep(|x, y| (x as f64 - 11.5).hypot(y as f64 - 11.5) > 10.0), "all that is far from the middle");
        assert!(!keep(|_, _| true), "everything");
        assert!(keep(|x, y| (8..16).contains(&x) && (8..16).contains(&y)), "the middle, in both colours");
    }

    #[test]
    fn a_place_counts_until_its_colour_lacks_it_elsewhere_too() {
        let contradicted = |lacks: &dyn Fn(usize, usize) -> bool| {
            let (picture, evidence) = judged(lacks);
            let place: Vec<usize> = (0..evidence.len()).filter(|cell| cell % COLUMNS < 6 && evidence[*cell] > 0.0).collect();
            Alike::of(&picture, COLUMNS, 1, &evidence).is_contradicted_by_its_like(&place)
        };
        assert!(!contradicted(&|x, y| (2..6).contains(&x) && (3..9).contains(&y)), "a part of the blue");
        assert!(contradicted(&|x, _| x < 6 || (7..12).contains(&x)), "most of what is blue");
        assert!(!contradicted(&|x, _| !(6..18).contains(&x)), "another part of another colour");
    }

    #[test]
    fn the_cells_beside_a_place_do_not_speak_against_it() {
        // A red part whose window colours the evidence of its rim; red is nowhere else but in the rim.
        let within =
            |x: usize, y: usize, reach: usize| (8 - reach..14 + reach).contains(&x) && (8 - reach..14 + reach).contains(&y);
        let cells = || (0..COLUMNS * COLUMNS).map(|cell| (cell % COLUMNS, cell / COLUMNS));
        let rgb = cells().flat_map(|(x, y)| if within(x, y, 1) { [180, 30, 30] } else { [120, 110, 100] }).collect();
        let picture = Raster::from_rgb(COLUMNS, COLUMNS, rgb).expect("a picture");
        let evidence: Vec<f32> = cells()
            .map(|(x, y)| {
                if within(x, y, 0) {
                    1.0
                } else if within(x, y, 1) {
                    0.2
                } else {
                    -1.0
                }
            })
            .collect();
        let place: Vec<usize> = (0..evidence.len()).filter(|cell| evidence[*cell] >= 0.5).collect();
        let mut alike = Alike::of(&picture, COLUMNS, 1, &evidence);
        assert!(!alike.is_contradicted_by_its_like(&place));
        assert!(!alike.is_kept_by_its_like(&place), "red says nothing here");
    }

    #[test]
    fn a_second_place_of_the_same_colour_speaks_against_the_first() {
        let left = |x: usize, y: usize| x < 12 && y < 10;
        let (picture, evidence) = judged(|x, y| left(x, y) || (x < 12 && y > 10));
        let place: Vec<usize> = (0..evidence.len()).filter(|cell| left(cell % COLUMNS, cell / COLUMNS)).collect();
        assert!(!Alike::of(&picture, COLUMNS, 1, &evidence).is_kept_by_its_like(&place));
    }
}
