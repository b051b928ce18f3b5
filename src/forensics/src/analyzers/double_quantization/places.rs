//! Which places lack the first compression that the rest of the picture has.
//!
//! Each block adds ln p₀(v) − ln p₁(v) over the frequencies that were fitted. Blocks are joined to cells of 2 × 2, and a cell is
//! judged by the sum over itself and its neighbours (a window of 6 × 6 blocks): above 0 the window's coefficients fit a single save
//! better. Cells whose window has too few coefficients other than zero are not judged.

use super::NATURAL;
use super::model::{Fit, MAX_V};
use crate::jpeg::Plane;

/// Blocks on a side of a cell.
pub(super) const CELL_BLK: usize = 2;
/// Fewest coefficients other than zero in a window.
const MIN_COEFFICIENTS: f32 = 16.0;

/// Judged cells.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cells {
    pub columns: usize,
    pub rows: usize,
    /// Evidence of the window, as a share of what a single save would give on average: about 1 where the first save is missing,
    /// below 0 where it is there; `NaN` where not judged.
    pub window: Vec<f32>,
    /// Summed evidence of the cell itself, in nats.
    pub own: Vec<f32>,
}

/// Judges all cells; blocks that are `clipped` (row by row) say nothing.
pub(super) fn judge(plane: &Plane, clipped: &[bool], fits: &[Fit]) -> Cells {
    let rows_blk = clipped.len() / plane.columns_blk.max(1);
    let (columns, rows) = (plane.columns_blk.div_ceil(CELL_BLK), rows_blk.div_ceil(CELL_BLK));
    let mut own = vec![0f32; columns * rows];
    let mut expected = vec![0f32; columns * rows];
    let mut n = vec![0f32; columns * rows];
    for y in 0..rows_blk {
        for x in 0..plane.columns_blk {
            if clipped[y * plane.columns_blk + x] {
                continue;
            }
            let block = plane.block(x, y);
            let cell = (y / CELL_BLK) * columns + x / CELL_BLK;
            for fit in fits {
                let v = usize::from(block[NATURAL[fit.frequency]].unsigned_abs());
                if (1..=MAX_V).contains(&v) {
                    own[cell] += fit.against_first[v];
                    expected[cell] += fit.divergence as f32;
                    n[cell] += 1.0;
                }
            }
        }
    }
    let window = (0..columns * rows)
        .map(|cell| {
            let (x, y) = (cell % columns, cell / columns);
            let (mut sum, mut whole, mut count) = (0.0, 0.0, 0.0);
            for ny in y.saturating_sub(1)..(y + 2).min(rows) {
                for nx in x.saturating_sub(1)..(x + 2).min(columns) {
                    sum += own[ny * columns + nx];
                    whole += expected[ny * columns + nx];
                    count += n[ny * columns + nx];
                }
            }
            if count < MIN_COEFFICIENTS || whole <= 0.0 { f32::NAN } else { sum / whole }
        })
        .collect();
    Cells { columns, rows, window, own }
}
