//! From fits of combs to an earlier grid of the whole picture, and places that have a grid of their own.
//!
//! Grids on the rows or columns of the file's own see half of its last save, and of earlier ones on the same grid. They are left out: the
//! other 49 are compared among themselves, and each is judged by how far it stands above their mean.

use super::{
    comb::{BLOCKS, BlockSums, GRIDS, PerGrid},
    windows::{Window, Windows, add, centre, compared, spread},
};
use crate::regions;

/// First numbers of quantisation tables that are tried: below, later saves blur the comb; above, hardly a program saves.
const STEPS: std::ops::RangeInclusive<u32> = 3..=32;
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
/// Least variation inside blocks, as a share of that half a block away: below, it is a mosaic or enlarged pixel art, whose tiles fit a
/// comb without any save.
const MIN_VARIATION: f64 = 0.3;
/// Standard errors that the grid of a place may show in the rest of the picture.
const OUTSIDE: f32 = 3.0;
/// And as a share of what it shows in the place.
const OUTSIDE_SHARE: f32 = 0.2;
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
    let mut windows = Windows::of(sums);
    let mut clearest: Option<Grid> = None;
    // How far the clearest window of a grid stands out, with which step.
    let mut seeds: Vec<(f32, u32, usize)> = Vec::new();
    for step in STEPS {
        let (whole, peaks) = glance(&mut windows, sums, step);
        clearest = clearest.into_iter().chain(whole).max_by(|a, b| a.standing.total_cmp(&b.standing));
        seeds.extend(compared().filter(|grid| peaks[*grid] >= SEED).map(|grid| (peaks[grid], step, grid)));
    }
    seeds.sort_by(|a, b| b.0.total_cmp(&a.0));
    let with_share = |grid: Grid| Some((grid, Fit::of(&mut windows, sums, grid.step, grid.index()).covered()?));
    let (whole, covered) = clearest.and_then(with_share).filter(|(_, share)| *share >= WHOLE_SHARE).unzip();
    let mut places: Vec<Place> = Vec::new();
    // The clearest step of a grid is the one it was saved with; its divisors show it again.
    let mut tried: Vec<usize> = whole.iter().map(Grid::index).collect();
    for (_, step, grid) in seeds {
        if places.len() < MAX_PLACES && tried.len() < MAX_TRIED && !tried.contains(&grid) {
            tried.push(grid);
            places.extend(Fit::of(&mut windows, sums, step, grid).place());
        }
    }
    places.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    Searched { whole, covered: covered.unwrap_or_default(), places }
}

/// What one step shows at first sight: the grid that stands out over the whole picture, and how far each stands out in its clearest
/// window, from [`SEED`] on.
fn glance(windows: &mut Windows, sums: &BlockSums, step: u32) -> (Option<Grid>, PerGrid) {
    let (mut totals, mut peaks) = ([0f32; GRIDS], [0f32; GRIDS]);
    let total = |cells: &[PerGrid]| cells.iter().for_each(|cell| add(&mut totals, cell));
    windows.walk(step, total, |window| {
        if window.may_stand_out(SEED) {
            for grid in compared() {
                peaks[grid] = window.standing(grid, SEED).map_or(peaks[grid], |standing| standing.max(peaks[grid]));
            }
        }
    });
    (whole(sums, step, totals), peaks)
}

/// The grid that stands out over the whole picture, from its sums over all cells; those that say nothing have none.
fn whole(sums: &BlockSums, step: u32, mut totals: PerGrid) -> Option<Grid> {
    let usable = (0..sums.is_usable.len()).filter(|cell| sums.is_usable[*cell]);
    let blocks = usable.clone().count().max(1) as f32 * BLOCKS;
    centre(&mut totals);
    let index = compared().max_by(|a, b| totals[*a].total_cmp(&totals[*b]))?;
    let standing = totals[index] / (0.5 * blocks).sqrt();
    let is_mosaic = || sums.flatness(usable, index) < MIN_VARIATION;
    (standing >= WHOLE && !is_mosaic()).then(|| Grid::new(index, step, totals[index] / blocks, standing))
}

impl Grid {
    fn new(index: usize, step: u32, coherence: f32, standing: f32) -> Self {
        Self { x: (index % 8) as u8, y: (index / 8) as u8, step, coherence, standing }
    }

    fn index(&self) -> usize {
        usize::from(self.y) * 8 + usize::from(self.x)
    }
}

/// How well one grid fits the comb of one step, window by window, and beside it all others.
struct Fit<'a> {
    sums: &'a BlockSums<'a>,
    step: u32,
    grid: usize,
    /// Sums of cosines of each cell.
    cells: Vec<PerGrid>,
    /// How far the grid stands out in the window around each cell; 0 where that is below [`SHOWN`], nothing where the window says nothing.
    standing: Vec<Option<f32>>,
}

impl<'a> Fit<'a> {
    fn of(windows: &mut Windows, sums: &'a BlockSums, step: u32, grid: usize) -> Self {
        let mut cells = Vec::with_capacity(sums.columns * sums.rows);
        let mut standing = vec![None; sums.columns * sums.rows];
        let see = |window: Window| standing[window.cell] = Some(window.standing(grid, SHOWN).unwrap_or(0.0));
        windows.walk(step, |row| cells.extend_from_slice(row), see);
        Self { sums, step, grid, cells, standing }
    }

    /// Share of the windows that say anything which show the grid; none where they are few.
    fn covered(&self) -> Option<f32> {
        let judged = || self.standing.iter().flatten();
        let shown = judged().filter(|standing| **standing > 0.0).count();
        (shown >= MIN_SHOWN).then(|| shown as f32 / judged().count() as f32)
    }

    /// The window in which the grid stands out most, and by how much.
    fn peak(&self) -> (f32, usize) {
        let judged = self.standing.iter().enumerate().filter_map(|(cell, standing)| Some(((*standing)?, cell)));
        judged.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0))
    }

    /// The place around the window in which the grid stands out most; none where the rest of the picture shows the grid too.
    fn place(&self) -> Option<Place> {
        let (grid, n) = (self.grid, self.standing.len());
        let (standing, peak) = self.peak();
        // A window that is half inside the place shows half of it.
        let least = (0.5 * standing).max(SHOWN);
        let marked: Vec<bool> = self.standing.iter().map(|standing| standing.is_some_and(|standing| standing >= least)).collect();
        let cells = regions::connected(self.sums.columns, &marked).into_iter().find(|region| region.contains(&peak))?;
        let mut is_inside = vec![false; n];
        cells.iter().for_each(|cell| is_inside[*cell] = true);
        let judged = |inside: bool| {
            let is_inside = &is_inside;
            (0..n).filter(move |cell| self.standing[*cell].is_some() && is_inside[*cell] == inside)
        };
        let (inside, blocks) = self.coherence(judged(true));
        // The same grid all around means that it belongs to the picture, and is only seen best here. What says nothing is no witness.
        let (outside, n_outside) = self.coherence(judged(false));
        let is_elsewhere = outside > OUTSIDE_SHARE * inside || outside * (2.0 * n_outside).sqrt() > OUTSIDE;
        if inside <= 0.0 || n_outside < blocks || is_elsewhere {
            return None;
        }
        if self.sums.flatness(judged(true), grid) < MIN_VARIATION {
            return None;
        }
        let sums = self.centred(judged(true));
        let standing = sums[grid] / spread(&sums, grid).max((0.5 * blocks).sqrt());
        let strength = f64::from(0.5 * standing * standing);
        Some(Place { grid: Grid::new(grid, self.step, inside, standing), strength, cells })
    }

    /// Mean over the blocks of cells above that of all grids, and the number of blocks.
    fn coherence(&self, cells: impl Iterator<Item = usize> + Clone) -> (f32, f32) {
        let blocks = cells.clone().count() as f32 * BLOCKS;
        (self.centred(cells)[self.grid] / blocks.max(1.0), blocks)
    }

    /// Sums over cells, centred.
    fn centred(&self, cells: impl Iterator<Item = usize>) -> PerGrid {
        let mut sums = [0f32; GRIDS];
        cells.for_each(|cell| add(&mut sums, &self.cells[cell]));
        centre(&mut sums);
        sums
    }
}
