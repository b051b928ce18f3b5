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
    /// Mean evidence of the window for each of its coefficients other than zero, in nats; `NaN` where not judged.
    pub window: Vec<f32>,
    /// Summed evidence of the cell itself, in nats.
    pub own: Vec<f32>,
}

/// Judges all cells above `rows_blk`.
pub(super) fn judge(plane: &Plane, rows_blk: usize, fits: &[Fit]) -> Cells {
    let (columns, rows) = (plane.columns_blk.div_ceil(CELL_BLK), rows_blk.div_ceil(CELL_BLK));
    let mut own = vec![0f32; columns * rows];
    let mut n = vec![0f32; columns * rows];
    for y in 0..rows_blk {
        for x in 0..plane.columns_blk {
            let block = plane.block(x, y);
            let cell = (y / CELL_BLK) * columns + x / CELL_BLK;
            for fit in fits {
                let v = usize::from(block[NATURAL[fit.frequency]].unsigned_abs());
                if (1..=MAX_V).contains(&v) {
                    own[cell] += fit.against_first[v];
                    n[cell] += 1.0;
                }
            }
        }
    }
    let window = (0..columns * rows)
        .map(|cell| {
            let (x, y) = (cell % columns, cell / columns);
            let (mut sum, mut count) = (0.0, 0.0);
            for ny in y.saturating_sub(1)..(y + 2).min(rows) {
                for nx in x.saturating_sub(1)..(x + 2).min(columns) {
                    sum += own[ny * columns + nx];
                    count += n[ny * columns + nx];
                }
            }
            if count < MIN_COEFFICIENTS { f32::NAN } else { sum / count }
        })
        .collect();
    Cells { columns, rows, window, own }
}
