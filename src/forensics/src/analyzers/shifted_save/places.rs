//! From fits of combs to an earlier grid of the whole picture, and places that have a grid of their own.
//!
//! Grids on the rows or columns of the file's own see half of its last save, and of earlier ones on the same grid. They are left out: the
//! other 49 are compared among themselves, and each is judged by how far it stands above their mean.

use super::comb::{BLOCKS, BlockSums, GRIDS};
use crate::regions;

/// First numbers of quantisation tables that are tried: below, later saves blur the comb; above, hardly a program saves.
const STEPS: std::ops::RangeInclusive<u32> = 3..=32;
/// Cells on a side of a window: 80 pixels, a hundred blocks of each grid.
const WINDOW: usize = 5;
/// Standard errors by which a window must stand out before anything grows around it; what that is worth is measured afterwards.
const SEED: f32 = 5.5;
/// Standard errors by which a grid must stand out over the whole picture.
const WHOLE: f32 = 10.0;
/// Share of the windows that must show the grid of the whole picture at `SHOWN`.
const WHOLE_SHARE: f32 = 0.5;
/// Fewest windows that must show it.
const MIN_SHOWN: usize = 9;
/// Standard errors at which a window shows a grid.
const SHOWN: f32 = 2.5;
/// Smallest spread over the grids, as a share of what independent blocks give: below, all grids see the same, and the window says nothing.
const MIN_SPREAD: f32 = 0.7;
/// Least variation inside blocks, as a share of that half a block away: below, it is a mosaic or enlarged pixel art, whose tiles fit a
/// comb without any save.
const MIN_VARIATION: f64 = 0.3;
/// Standard errors that the grid of a place may show in the rest of the picture.
const OUTSIDE: f32 = 3.0;
/// And as a share of what it shows in the place.
const OUTSIDE_SHARE: f32 = 0.2;
/// Fewest usable blocks of one grid in a window that is judged: half of it.
const MIN_BLOCKS: f32 = 50.0;
/// Most places that are told.
const MAX_PLACES: usize = 4;
/// Most grids that are looked at place by place, the clearest first.
const MAX_TRIED: usize = 8;

/// An earlier save on a grid that is not the file's own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// Column of the grid's first complete block, 0..8.
    pub x: u8,
    /// Row of it.
    pub y: u8,
    /// Step of the DC values of that save.
    pub step: u32,
    /// Mean of cos(2π · DC / step) above that of all grids, 0..1.
    pub coherence: f32,
    /// The same in standard errors, or in the spread of the other grids where that is larger.
    pub standing: f32,
}

/// A place whose compression history is another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its own grid.
    pub grid: Grid,
    /// Half the square of its standing.
    pub strength: f64,
    /// Cells of 16×16 pixels.
    pub cells: Vec<usize>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Searched {
    pub whole: Option<Grid>,
    pub covered: f32,
    pub places: Vec<Place>,
}

/// Looks for grids.
pub(super) fn search(sums: &BlockSums) -> Searched {
    let mut clearest: Option<Grid> = None;
    // How far the clearest window of a grid stands out, with which step.
    let mut seeds: Vec<(f32, u32, usize)> = Vec::new();
    for step in STEPS {
        let fit = Fit::of(sums, step);
        clearest = clearest.into_iter().chain(fit.whole()).max_by(|a, b| a.standing.total_cmp(&b.standing));
        seeds.extend(compared().map(|grid| (fit.peak(grid).0, step, grid)).filter(|(standing, ..)| *standing >= SEED));
    }
    seeds.sort_by(|a, b| b.0.total_cmp(&a.0));
    let with_share = |grid: Grid| Some((grid, Fit::of(sums, grid.step).covered(grid.index())?));
    let (whole, covered) = clearest.and_then(with_share).filter(|(_, share)| *share >= WHOLE_SHARE).unzip();
    let mut places: Vec<Place> = Vec::new();
    // The clearest step of a grid is the one it was saved with; its divisors show it again.
    let mut tried: Vec<usize> = whole.iter().map(Grid::index).collect();
    for (_, step, grid) in seeds {
        if places.len() < MAX_PLACES && tried.len() < MAX_TRIED && !tried.contains(&grid) {
            tried.push(grid);
            places.extend(Fit::of(sums, step).place(grid));
        }
    }
    places.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    Searched { whole, covered: covered.unwrap_or_default(), places }
}

/// How many grids are compared.
const N_COMPARED: usize = 49;

/// Numbers of the grids that are compared: those off the rows and columns of the file's own.
fn compared() -> impl Iterator<Item = usize> {
    (0..GRIDS).filter(|grid| grid % 8 != 0 && grid / 8 != 0)
}

/// Takes the mean of the compared grids off each of them; the others become 0.
fn centre(sums: &mut [f32; GRIDS]) {
    let mean = compared().map(|grid| sums[grid]).sum::<f32>() / N_COMPARED as f32;
    let centred: [f32; GRIDS] = std::array::from_fn(|grid| if grid % 8 != 0 && grid / 8 != 0 { sums[grid] - mean } else { 0.0 });
    *sums = centred;
}

/// Spread of centred sums over the compared grids, each time without the one that is judged.
struct Spread<'a> {
    sums: &'a [f32; GRIDS],
    squares: f32,
}

impl<'a> Spread<'a> {
    fn of(sums: &'a [f32; GRIDS]) -> Self {
        Self { sums, squares: sums.iter().map(|value| value * value).sum() }
    }

    fn without(&self, grid: usize) -> f32 {
        ((self.squares - self.sums[grid] * self.sums[grid]).max(0.0) / (N_COMPARED - 1) as f32).sqrt()
    }
}

impl Grid {
    fn new(index: usize, step: u32, coherence: f32, standing: f32) -> Self {
        Self { x: (index % 8) as u8, y: (index / 8) as u8, step, coherence, standing }
    }

    fn index(&self) -> usize {
        usize::from(self.y) * 8 + usize::from(self.x)
    }
}

/// How well all grids fit the comb of one step.
struct Fit<'a> {
    sums: &'a BlockSums<'a>,
    step: u32,
    /// Cell × grid: sums of cosines.
    cells: Vec<f32>,
    /// Window around each cell × grid, centred, in standard errors; 0 where that is below [`SHOWN`].
    standing: Vec<f32>,
    /// Windows in which the grids differ enough to say anything.
    is_judged: Vec<bool>,
}

impl<'a> Fit<'a> {
    fn of(sums: &'a BlockSums<'a>, step: u32) -> Self {
        let cells = sums.comb(step);
        let (standing, is_judged) = windows(&cells, sums);
        Self { sums, step, cells, standing, is_judged }
    }

    /// The grid that stands out over the whole picture.
    fn whole(&self) -> Option<Grid> {
        let usable = (0..self.is_judged.len()).filter(|cell| self.sums.is_usable[*cell]);
        let blocks = usable.clone().count().max(1) as f32 * BLOCKS;
        let totals = self.centred(usable.clone());
        let index = compared().max_by(|a, b| totals[*a].total_cmp(&totals[*b]))?;
        let standing = totals[index] / (0.5 * blocks).sqrt();
        let is_mosaic = || self.sums.flatness(usable, index) < MIN_VARIATION;
        (standing >= WHOLE && !is_mosaic()).then(|| Grid::new(index, self.step, totals[index] / blocks, standing))
    }

    /// Share of the windows that say anything which show the grid; none where they are few.
    fn covered(&self, grid: usize) -> Option<f32> {
        let judged = || (0..self.is_judged.len()).filter(|cell| self.is_judged[*cell]);
        let shown = judged().filter(|cell| self.standing_of(*cell, grid) >= SHOWN).count();
        (shown >= MIN_SHOWN).then(|| shown as f32 / judged().count() as f32)
    }

    /// The window in which a grid stands out most, and by how much.
    fn peak(&self, grid: usize) -> (f32, usize) {
        let judged = (0..self.is_judged.len()).filter(|cell| self.is_judged[*cell]);
        judged.map(|cell| (self.standing_of(cell, grid), cell)).max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0))
    }

    fn standing_of(&self, cell: usize, grid: usize) -> f32 {
        self.standing.get(cell * GRIDS + grid).copied().unwrap_or(0.0)
    }

    /// The place around the window in which the grid stands out most; none where the rest of the picture shows the grid too.
    fn place(&self, grid: usize) -> Option<Place> {
        let n = self.is_judged.len();
        let (standing, peak) = self.peak(grid);
        // A window that is half inside the place shows half of it.
        let least = (0.5 * standing).max(SHOWN);
        let marked: Vec<bool> = (0..n).map(|cell| self.standing_of(cell, grid) >= least).collect();
        let cells = regions::connected(self.sums.columns, &marked).into_iter().find(|region| region.contains(&peak))?;
        let mut is_inside = vec![false; n];
        cells.iter().for_each(|cell| is_inside[*cell] = true);
        let judged = |inside: bool| {
            let is_inside = &is_inside;
            (0..n).filter(move |cell| self.is_judged[*cell] && is_inside[*cell] == inside)
        };
        let (inside, blocks) = self.coherence(judged(true), grid);
        // The same grid all around means that it belongs to the picture, and is only seen best here. What says nothing is no witness.
        let (outside, n_outside) = self.coherence(judged(false), grid);
        let is_elsewhere = outside > OUTSIDE_SHARE * inside || outside * (2.0 * n_outside).sqrt() > OUTSIDE;
        if inside <= 0.0 || n_outside < blocks || is_elsewhere {
            return None;
        }
        if self.sums.flatness(judged(true), grid) < MIN_VARIATION {
            return None;
        }
        let sums = self.centred(judged(true));
        let standing = sums[grid] / Spread::of(&sums).without(grid).max((0.5 * blocks).sqrt());
        let strength = f64::from(0.5 * standing * standing);
        Some(Place { grid: Grid::new(grid, self.step, inside, standing), strength, cells })
    }

    /// Mean over the blocks of cells above that of all grids, and the number of blocks.
    fn coherence(&self, cells: impl Iterator<Item = usize> + Clone, grid: usize) -> (f32, f32) {
        let blocks = cells.clone().count() as f32 * BLOCKS;
        (self.centred(cells)[grid] / blocks.max(1.0), blocks)
    }

    /// Sums over cells, centred.
    fn centred(&self, cells: impl Iterator<Item = usize>) -> [f32; GRIDS] {
        let mut sums = [0f32; GRIDS];
        for cell in cells {
            add(&mut sums, &self.cells, cell);
        }
        centre(&mut sums);
        sums
    }
}

fn add(sums: &mut [f32; GRIDS], cells: &[f32], cell: usize) {
    let values = cells.get(cell * GRIDS..(cell + 1) * GRIDS).unwrap_or_default();
    sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
}

/// Windows around each cell, cut off at the picture's edges: how far each grid stands out, and whether that says anything.
fn windows(cells: &[f32], sums: &BlockSums) -> (Vec<f32>, Vec<bool>) {
    let (columns, rows) = (sums.columns, sums.rows);
    let around = |at: usize, end: usize| at.saturating_sub(WINDOW / 2)..(at + WINDOW / 2 + 1).min(end);
    // First along the rows, then along the columns.
    let mut wide = Vec::with_capacity(cells.len());
    let mut n_wide = Vec::with_capacity(columns * rows);
    for cell in 0..columns * rows {
        let (x, y) = (cell % columns, cell / columns);
        let mut sum = [0f32; GRIDS];
        around(x, columns).for_each(|x| add(&mut sum, cells, y * columns + x));
        wide.extend(sum);
        n_wide.push(around(x, columns).filter(|x| sums.is_usable[y * columns + x]).count());
    }
    let mut standing = Vec::with_capacity(cells.len());
    let mut is_judged = Vec::with_capacity(columns * rows);
    for cell in 0..columns * rows {
        let (x, y) = (cell % columns, cell / columns);
        let mut sum = [0f32; GRIDS];
        around(y, rows).for_each(|y| add(&mut sum, &wide, y * columns + x));
        centre(&mut sum);
        let n_blocks = around(y, rows).map(|y| n_wide[y * columns + x]).sum::<usize>() as f32 * BLOCKS;
        // A cosine of chance has a variance of one half.
        let expected = (0.5 * n_blocks).sqrt();
        let spread = Spread::of(&sum);
        // Below what shows a grid nothing is read, and most roots and divisions are saved.
        let exact = |grid: usize| sum[grid] / spread.without(grid).max(expected).max(1.0);
        standing.extend((0..GRIDS).map(|grid| if sum[grid] < SHOWN * expected { 0.0 } else { exact(grid) }));
        is_judged.push(sums.is_usable[cell] && n_blocks >= MIN_BLOCKS && spread.without(0) >= MIN_SPREAD * expected);
    }
    (standing, is_judged)
}
