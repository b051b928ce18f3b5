//! Which grids the votes show beyond chance, in the whole picture and in places.
//!
//! Without compression a pixel votes for each of the 64 origins alike. How many such pictures or places would show as many votes for
//! one origin by accident, over everything that is tried, is the number of false alarms (NFA); here as its decimal logarithm, with
//! the binomial tail bounded from above (Hoeffding). Votes of neighbouring pixels come from the same windows, so that 64 of them
//! count as one.

use super::votes::{NONE, Votes};
use crate::regions::{Cells, bounding_cells, connected};

/// Side of a cell in pixels.
pub const CELL_PX: usize = 8;
/// Votes of a cell's 64 for one origin from which on it belongs to that grid.
const MIN_VOTES: u32 = 32;
/// Fewest cells of a place: 48 × 48 pixels.
const MIN_CELLS: usize = 36;
/// A place that fills more than this share of the picture is no place.
const MAX_SHARE: f64 = 0.6;

/// Tiles along each side in which a grid of the whole picture must be seen.
const TILES: usize = 4;
/// Share of a tile's pixels that must vote for it: four times chance.
const MIN_TILE_SHARE: f64 = 0.0625;

/// A grid that the whole picture shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// Column of the first block's corner, 0..8.
    pub x: u8,
    /// Row of the first block's corner, 0..8.
    pub y: u8,
    /// Share of all pixels that vote for it, 0..1.
    pub share: f64,
    /// Decimal logarithm of the number of false alarms; below 0.
    pub log10_nfa: f64,
}

/// A place on a grid of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Origin of its grid.
    pub origin: (u8, u8),
    /// Cells of 8 × 8 pixels that belong to it.
    pub cells: Vec<usize>,
    /// Decimal logarithm of the number of false alarms; below 0.
    pub log10_nfa: f64,
}

/// Grids that the whole picture shows and not only a place in it, the clearest first.
pub(super) fn whole(votes: &Votes) -> Vec<Grid> {
    let mut counts = [0u32; 65];
    for vote in &votes.origins {
        if let Some(count) = counts.get_mut(usize::from(*vote)) {
            *count += 1;
        }
    }
    let area = votes.origins.len() as f64;
    let mut grids: Vec<Grid> = (0..NONE)
        .map(|origin| {
            let pixels = f64::from(counts.get(usize::from(origin)).copied().unwrap_or_default());
            let log10_nfa = log10_tests(area) + log10_tail(area / 64.0, pixels / 64.0);
            Grid { x: origin % 8, y: origin / 8, share: pixels / area, log10_nfa }
        })
        .filter(|grid| grid.log10_nfa < 0.0 && is_spread(votes, grid))
        .collect();
    grids.sort_by(|a, b| a.log10_nfa.total_cmp(&b.log10_nfa));
    grids
}

/// Whether half of the picture's tiles have votes for the grid far beyond chance. The others may be flat.
fn is_spread(votes: &Votes, grid: &Grid) -> bool {
    let mut counts = [0u32; TILES * TILES];
    for (y, line) in votes.origins.chunks_exact(votes.width).enumerate() {
        for (x, vote) in line.iter().enumerate() {
            let tile = y * TILES / votes.height * TILES + x * TILES / votes.width;
            counts[tile] += u32::from(*vote == 8 * grid.y + grid.x);
        }
    }
    let tile_px = votes.origins.len() as f64 / counts.len() as f64;
    2 * counts.iter().filter(|count| f64::from(**count) >= MIN_TILE_SHARE * tile_px).count() >= counts.len()
}

/// Columns and rows of cells.
pub(super) fn n_cells(votes: &Votes) -> (usize, usize) {
    (votes.width.div_ceil(CELL_PX), votes.height.div_ceil(CELL_PX))
}

/// Places that show a grid which is none of `own`, the clearest first.
pub(super) fn places(votes: &Votes, own: &[(u8, u8)]) -> Vec<Place> {
    let (columns, rows) = n_cells(votes);
    let mut dominant = vec![NONE; columns * rows];
    let mut counts = vec![0u8; 65 * columns];
    for (row, lines) in votes.origins.chunks(CELL_PX * votes.width).enumerate() {
        counts.fill(0);
        for line in lines.chunks_exact(votes.width) {
            for (x, vote) in line.iter().enumerate() {
                counts[65 * (x / CELL_PX) + usize::from(*vote)] += 1;
            }
        }
        for (cell, counts) in dominant[row * columns..(row + 1) * columns].iter_mut().zip(counts.chunks_exact(65)) {
            let most = counts[..64].iter().enumerate().max_by_key(|(_, count)| **count);
            if let Some((origin, _)) = most.filter(|(_, count)| u32::from(**count) >= MIN_VOTES) {
                *cell = origin as u8;
            }
        }
    }
    let area = votes.origins.len() as f64;
    let mut found = Vec::new();
    for origin in (0..NONE).filter(|origin| !own.contains(&(origin % 8, origin / 8))) {
        let members: Vec<bool> = dominant.iter().map(|cell| *cell == origin).collect();
        if members.iter().filter(|member| **member).count() < MIN_CELLS {
            continue;
        }
        for cells in connected(columns, &closed(&members, columns)) {
            let Some(bounds) = bounding_cells(&cells, columns) else { continue };
            let n = ((bounds.x1 - bounds.x0) * (bounds.y1 - bounds.y0)) as f64;
            let k = cells.iter().filter(|cell| members[**cell]).count();
            let log10_nfa = log10_tests(area) + log10_tail(n, k as f64);
            if k >= MIN_CELLS && n <= MAX_SHARE * (columns * rows) as f64 && log10_nfa < 0.0 {
                found.push(Place { origin: (origin % 8, origin / 8), cells, log10_nfa });
            }
        }
    }
    found.sort_by(|a, b| a.log10_nfa.total_cmp(&b.log10_nfa).then_with(|| a.cells.cmp(&b.cells)));
    found
}

/// Members, and cells between them: at least three of their eight neighbours are members.
fn closed(members: &[bool], columns: usize) -> Vec<bool> {
    let rows = members.len() / columns;
    let around = |x: usize, y: usize| {
        let Cells { x0, x1, y0, y1 } =
            Cells { x0: x.saturating_sub(1), x1: (x + 2).min(columns), y0: y.saturating_sub(1), y1: (y + 2).min(rows) };
        (y0..y1).map(|line| members[line * columns + x0..line * columns + x1].iter().filter(|m| **m).count()).sum::<usize>()
    };
    members.iter().enumerate().map(|(cell, member)| *member || around(cell % columns, cell / columns) >= 3).collect()
}

/// Origins, positions and sizes that are tried in a picture of `area` pixels.
fn log10_tests(area: f64) -> f64 {
    (64.0 * area * area.sqrt()).log10()
}

/// Upper bound of the decimal logarithm of the chance of `k` or more of `n` at 1 in 64.
fn log10_tail(n: f64, k: f64) -> f64 {
    const P: f64 = 1.0 / 64.0;
    let share = k / n;
    if n <= 0.0 || share <= P {
        return 0.0;
    }
    let term = |a: f64, b: f64| if a > 0.0 { a * (a / b).ln() } else { 0.0 };
    -n * (term(share, P) + term(1.0 - share, 1.0 - P)) / std::f64::consts::LN_10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_shows_no_grid() {
        // Votes of blocks, each for an origin drawn by a linear congruence.
        let (width, height) = (640, 480);
        let mut state = 1u32;
        let blocks: Vec<u8> = (0..80 * 60)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 26) as u8
            })
            .collect();
        let origins = (0..width * height).map(|i| blocks[i / width / 8 * 80 + i % width / 8]).collect();
        let votes = Votes { width, height, origins };
        assert_eq!(whole(&votes), []);
        assert_eq!(places(&votes, &[]), []);
    }

    #[test]
    fn a_tail_is_at_least_the_exact_one() {
        // 10 of 64 at 1 in 64: 3.3e-8 exactly.
        let bound = log10_tail(64.0, 10.0);
        assert!((-7.5..-5.0).contains(&bound), "{bound}");
        assert_eq!(log10_tail(64.0, 1.0), 0.0);
    }
}
