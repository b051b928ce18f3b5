//! Windows of 5×5 cells around each cell: how far every grid stands above the mean of all.
//!
//! They are walked row by row, so that whatever the size of the picture five rows of cells are at hand at a time: thirty steps are
//! tried on each picture, and what fits a processor's cache costs a fraction of what has to go through memory.

use super::comb::{BLOCKS, BlockSums, GRIDS, PerGrid};
use crate::widest::widest;

/// Cells on a side of a window: 80 pixels, a hundred blocks of each grid.
const WINDOW: usize = 5;
/// Fewest usable blocks of one grid in a window that is judged: half of it.
const MIN_BLOCKS: f32 = 50.0;
/// Smallest spread over the grids, as a share of what independent blocks give: below, all grids see the same, and the window says nothing.
const MIN_SPREAD: f32 = 0.7;
/// How many grids are compared.
const N_COMPARED: usize = 49;

/// One window.
pub(super) struct Window<'a> {
    /// The cell in its middle.
    pub cell: usize,
    /// Sums of cosines of each grid, centred.
    sums: &'a PerGrid,
    /// Sum of their squares.
    squares: f32,
    /// The largest of them.
    most: f32,
    /// What chance alone would make of such a sum: its standard error.
    expected: f32,
}

impl Window<'_> {
    /// How far a grid stands out, in standard errors or in the spread of the other grids where that is larger; nothing below `least`.
    #[inline]
    pub fn standing(&self, grid: usize, least: f32) -> Option<f32> {
        let sum = self.sums[grid];
        // Most roots and divisions are saved: the spread only ever makes it less.
        if sum < least * self.expected {
            return None;
        }
        let standing = sum / without(self.squares, sum).max(self.expected).max(1.0);
        (standing >= least).then_some(standing)
    }

    /// Whether any grid may stand out by `least`.
    #[inline]
    pub fn may_stand_out(&self, least: f32) -> bool {
        self.most >= least * self.expected
    }
}

/// Walks the windows of a picture, once for each step.
pub(super) struct Windows<'a> {
    sums: &'a BlockSums<'a>,
    /// Usable blocks of one grid in the window around each cell.
    n_blocks: Vec<f32>,
    /// One row of cells.
    cells: Vec<PerGrid>,
    /// The last five rows, each summed over the five cells around each place.
    wide: Vec<Vec<PerGrid>>,
}

impl<'a> Windows<'a> {
    pub fn of(sums: &'a BlockSums) -> Self {
        let (columns, rows) = (sums.columns, sums.rows);
        let n_usable = |cell: usize| {
            let (x, y) = (cell % columns, cell / columns);
            let row = |y: usize| around(x, columns).filter(|x| sums.is_usable[y * columns + x]).count();
            around(y, rows).map(row).sum::<usize>() as f32 * BLOCKS
        };
        let n_blocks = (0..columns * rows).map(n_usable).collect();
        let row = vec![[0f32; GRIDS]; columns];
        Self { sums, n_blocks, cells: row.clone(), wide: vec![row; WINDOW] }
    }

    /// Shows each row of cells as it is made, and each window that says anything.
    pub fn walk(&mut self, step: u32, mut row: impl FnMut(&[PerGrid]), mut window: impl FnMut(Window)) {
        let rows = self.sums.rows;
        for y in 0..rows + WINDOW / 2 {
            if y < rows {
                self.sums.comb(step, y, &mut self.cells);
                row(&self.cells);
                widen(&self.cells, &mut self.wide[y % WINDOW]);
            }
            if let Some(middle) = y.checked_sub(WINDOW / 2) {
                self.show_row(middle, &mut window);
            }
        }
    }

    #[inline(never)]
    fn show_row(&self, y: usize, window: &mut impl FnMut(Window)) {
        widest(
            #[inline(always)]
            || {
                for x in 0..self.sums.columns {
                    let cell = y * self.sums.columns + x;
                    let n_blocks = self.n_blocks[cell];
                    if !self.sums.is_usable[cell] || n_blocks < MIN_BLOCKS {
                        continue;
                    }
                    let mut sums = [0f32; GRIDS];
                    around(y, self.sums.rows).for_each(|y| add(&mut sums, &self.wide[y % WINDOW][x]));
                    centre(&mut sums);
                    let (squares, most) = squares_and_most(&sums);
                    // A cosine of chance has a variance of one half.
                    let expected = (0.5 * n_blocks).sqrt();
                    if without(squares, 0.0) >= MIN_SPREAD * expected {
                        window(Window { cell, sums: &sums, squares, most, expected });
                    }
                }
            },
        );
    }
}

/// Sums a row of cells over the five around each place.
#[inline(never)]
fn widen(cells: &[PerGrid], wide: &mut [PerGrid]) {
    widest(
        #[inline(always)]
        || {
            for (x, wide) in wide.iter_mut().enumerate() {
                *wide = [0.0; GRIDS];
                cells[around(x, cells.len())].iter().for_each(|cell| add(wide, cell));
            }
        },
    );
}

/// Places at and around one, cut off at the picture's edges.
#[inline(always)]
fn around(at: usize, end: usize) -> std::ops::Range<usize> {
    at.saturating_sub(WINDOW / 2)..(at + WINDOW / 2 + 1).min(end)
}

/// Numbers of the grids that are compared: those off the rows and columns of the file's own.
pub(super) fn compared() -> impl Iterator<Item = usize> {
    (0..GRIDS).filter(|grid| grid % 8 != 0 && grid / 8 != 0)
}

/// Adds what one cell has of each grid.
#[inline(always)]
pub(super) fn add(sums: &mut PerGrid, cell: &PerGrid) {
    sums.iter_mut().zip(cell).for_each(|(sum, value)| *sum += value);
}

/// Takes the mean of the compared grids off each of them; the others become 0.
#[inline(always)]
pub(super) fn centre(sums: &mut PerGrid) {
    // Eight columns side by side: a processor adds them at once.
    let mut columns = [0f32; 8];
    for row in sums.chunks_exact(8).skip(1) {
        columns.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
    }
    let mean = columns[1..].iter().sum::<f32>() / N_COMPARED as f32;
    sums.iter_mut().for_each(|sum| *sum -= mean);
    sums[..8].fill(0.0);
    sums.iter_mut().step_by(8).for_each(|sum| *sum = 0.0);
}

/// Spread of centred sums over the compared grids, without the one that is judged.
pub(super) fn spread(sums: &PerGrid, grid: usize) -> f32 {
    without(squares_and_most(sums).0, sums[grid])
}

/// Sum of the squares, and the largest of the sums.
#[inline(always)]
fn squares_and_most(sums: &PerGrid) -> (f32, f32) {
    let (mut squares, mut most) = ([0f32; 8], [0f32; 8]);
    for row in sums.chunks_exact(8) {
        for ((square, most), value) in squares.iter_mut().zip(&mut most).zip(row) {
            *square += value * value;
            *most = if *value > *most { *value } else { *most };
        }
    }
    (squares.iter().sum(), most.iter().copied().fold(0.0, f32::max))
}

#[inline(always)]
fn without(squares: f32, sum: f32) -> f32 {
    ((squares - sum * sum).max(0.0) / (N_COMPARED - 1) as f32).sqrt()
}
