//! From fits of combs to an earlier grid of the whole picture, places that have a grid of their own, and places that lack the common one.

use super::comb::{BLOCKS, BlockSums, GRIDS};
use crate::regions;

/// First numbers of quantisation tables that are tried: below, later saves blur the comb; above, hardly a program saves.
const STEPS: std::ops::RangeInclusive<u32> = 3..=32;
/// Cells on a side of a window: 80 pixels, a hundred blocks of each grid.
const WINDOW: usize = 5;
/// Standard errors by which a window must stand out before anything grows around it; what that is worth is measured afterwards.
const SEED: f32 = 4.5;
/// Standard errors by which a grid must stand out over the whole picture.
const WHOLE: f32 = 10.0;
/// Share of the windows that must show the grid of the whole picture at `SHOWN`.
const WHOLE_SHARE: f32 = 0.5;
/// Standard errors at which a window shows a grid.
const SHOWN: f32 = 2.5;
/// Smallest spread over the grids, as a share of what independent blocks give: below, all grids see the same, and the window says nothing.
const MIN_SPREAD: f32 = 0.7;
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
    /// Mean of cos(2π · DC / step) above that of the other grids, 0..1.
    pub coherence: f32,
    /// The same in standard errors.
    pub standing: f32,
}

/// A place whose compression history is another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its own grid.
    pub grid: Grid,
    /// Evidence in nats.
    pub strength: f64,
    /// Cells of 16×16 pixels.
    pub cells: Vec<usize>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Searched {
    pub whole: Option<Grid>,
    pub places: Vec<Place>,
}

/// Sums over windows of the fit of one comb, centred by the mean over the grids, and the spread over the grids.
struct Windows {
    /// Window × grid, in standard errors.
    standing: Vec<f32>,
    /// Whether the grids differ enough to say anything.
    is_judged: Vec<bool>,
}

/// Grids on the rows or columns of the file's own see half of its last save, and of earlier ones on the same grid: they are left out.
fn is_own(grid: usize) -> bool {
    grid % 8 == 0 || grid / 8 == 0
}

/// Looks for grids.
pub(super) fn search(sums: &BlockSums) -> Searched {
    let columns = sums.columns;
    let mut whole: Option<(Grid, u32)> = None;
    let mut seeds: Vec<(f32, u32, usize)> = Vec::new();
    for step in STEPS {
        let cells = sums.comb(step);
        if let Some(grid) = whole_grid(&cells, sums, step).filter(|g| whole.is_none_or(|(best, _)| g.standing > best.standing)) {
            whole = Some((grid, step));
        }
        let windows = windows(&cells, sums);
        for grid in (0..GRIDS).filter(|grid| !is_own(*grid)) {
            let judged = windows.standing.chunks_exact(GRIDS).zip(&windows.is_judged).filter(|(_, is_judged)| **is_judged);
            let best = judged.map(|(standing, _)| standing[grid]).fold(0.0, f32::max);
            if best >= SEED {
                seeds.push((best, step, grid));
            }
        }
    }
    seeds.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut places: Vec<Place> = Vec::new();
    let mut covers = None;
    if let Some((grid, step)) = whole {
        let cells = sums.comb(step);
        let windows = windows(&cells, sums);
        let index = usize::from(grid.y) * 8 + usize::from(grid.x);
        let judged: Vec<f32> = windows
            .standing
            .chunks_exact(GRIDS)
            .zip(&windows.is_judged)
            .filter_map(|(standing, is_judged)| is_judged.then(|| standing[index]))
            .collect();
        let shown = judged.iter().filter(|standing| **standing >= SHOWN).count();
        if shown as f32 >= WHOLE_SHARE * judged.len() as f32 {
            covers = Some(grid);
        }
    }
    let whole_index = covers.map(|grid| usize::from(grid.y) * 8 + usize::from(grid.x));
    let mut tried: Vec<usize> = Vec::new();
    for (_, step, grid) in seeds {
        // The strongest step of a grid is the one it was saved with; its divisors show it again.
        if places.len() >= MAX_PLACES || tried.len() >= MAX_TRIED || tried.contains(&grid) || whole_index == Some(grid) {
            continue;
        }
        tried.push(grid);
        let cells = sums.comb(step);
        places.extend(showing(&cells, &windows(&cells, sums), grid, step, columns));
    }
    places.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    Searched { whole: covers, places }
}

/// Takes the mean of its control group off each grid. Grids that share the file's rows or columns see half of its last save, and are
/// compared among themselves.
fn centre(values: &mut [f32; GRIDS]) {
    const IN_A_GROUP: f32 = 7.0;
    let (mut rows, mut columns, mut others) = (0.0, 0.0, 0.0);
    for (grid, value) in values.iter().enumerate() {
        match (grid % 8, grid / 8) {
            (0, 0) => {}
            (_, 0) => rows += value / IN_A_GROUP,
            (0, _) => columns += value / IN_A_GROUP,
            _ => others += value / (IN_A_GROUP * IN_A_GROUP),
        }
    }
    for (grid, value) in values.iter_mut().enumerate() {
        *value -= match (grid % 8, grid / 8) {
            (_, 0) if grid > 0 => rows,
            (0, y) if y > 0 => columns,
            _ => others,
        };
    }
}

/// The grid that stands out over the whole picture.
fn whole_grid(cells: &[f32], sums: &BlockSums, step: u32) -> Option<Grid> {
    let n = cells.len() / GRIDS;
    let usable = (0..n).filter(|cell| sums.is_usable[*cell]);
    let totals = centred(cells, usable.clone());
    let index = (0..GRIDS).filter(|i| !is_own(*i)).max_by(|a, b| totals[*a].total_cmp(&totals[*b]))?;
    let blocks = usable.count().max(1) as f32 * BLOCKS;
    let standing = totals[index] / (0.5 * blocks).sqrt();
    (standing >= WHOLE).then(|| grid(index, step, totals[index] / blocks, standing))
}

/// Sums over cells, centred.
fn centred(cells: &[f32], region: impl Iterator<Item = usize>) -> [f32; GRIDS] {
    let mut sums = [0f32; GRIDS];
    for cell in region {
        let values = cells.get(cell * GRIDS..(cell + 1) * GRIDS).unwrap_or_default();
        sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
    }
    centre(&mut sums);
    sums
}

fn grid(index: usize, step: u32, coherence: f32, standing: f32) -> Grid {
    Grid { x: (index % 8) as u8, y: (index / 8) as u8, step, coherence, standing }
}

/// Windows around each cell, cut off at the picture's edges.
fn windows(cells: &[f32], sums: &BlockSums) -> Windows {
    let (columns, rows) = (sums.columns, sums.rows);
    let reach = WINDOW / 2;
    // First along the rows, then along the columns.
    let mut wide = vec![0f32; cells.len()];
    for cell in 0..columns * rows {
        let (x, y) = (cell % columns, cell / columns);
        let sum = &mut wide[cell * GRIDS..][..GRIDS];
        for near in x.saturating_sub(reach)..(x + reach + 1).min(columns) {
            let values = &cells[(y * columns + near) * GRIDS..][..GRIDS];
            sum.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
    }
    let mut standing = Vec::with_capacity(cells.len());
    let mut is_judged = Vec::with_capacity(columns * rows);
    for cell in 0..columns * rows {
        let (x, y) = (cell % columns, cell / columns);
        let mut sum = [0f32; GRIDS];
        let near_rows = y.saturating_sub(reach)..(y + reach + 1).min(rows);
        let near_columns = x.saturating_sub(reach)..(x + reach + 1).min(columns);
        let n_cells = near_rows
            .clone()
            .flat_map(|y| sums.is_usable.get(y * columns..).unwrap_or_default().get(near_columns.clone()))
            .flatten();
        let n_blocks = n_cells.filter(|is_usable| **is_usable).count() as f32 * BLOCKS;
        for near in near_rows {
            let values = &wide[(near * columns + x) * GRIDS..][..GRIDS];
            sum.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
        centre(&mut sum);
        let spread = (sum.iter().skip(1).map(|value| value * value).sum::<f32>() / (GRIDS - 1) as f32).sqrt();
        let expected = (0.5 * n_blocks).sqrt();
        let unit = spread.max(expected).max(1.0);
        standing.extend(sum.iter().map(|value| value / unit));
        is_judged.push(sums.is_usable[cell] && n_blocks >= MIN_BLOCKS && spread >= MIN_SPREAD * expected);
    }
    Windows { standing, is_judged }
}

/// Places on a grid of their own.
fn showing(cells: &[f32], windows: &Windows, index: usize, step: u32, columns: usize) -> Option<Place> {
    let values = |cell: usize| windows.standing.get(cell * GRIDS + index).copied().unwrap_or(0.0);
    let n = windows.is_judged.len();
    let peak = (0..n).filter(|cell| windows.is_judged[*cell]).max_by(|a, b| values(*a).total_cmp(&values(*b)))?;
    // A window that is half inside the place shows half of it.
    let least = (0.5 * values(peak)).max(SHOWN);
    let marked: Vec<bool> = (0..n).map(|cell| values(cell) >= least).collect();
    let region = regions::connected(columns, &marked).into_iter().find(|region| region.contains(&peak))?;
    let judged = |cell: &usize| windows.is_judged[*cell];
    let (inside, blocks) = coherence(cells, region.iter().copied().filter(judged), index);
    // The same grid all around means that it belongs to the picture, and is only seen best here. What says nothing is no witness.
    let is_inside = marks(&region, n);
    let (outside, n_outside) = coherence(cells, (0..n).filter(|cell| judged(cell) && !is_inside[*cell]), index);
    let is_elsewhere = outside > OUTSIDE_SHARE * inside || outside * (2.0 * n_outside).sqrt() > OUTSIDE;
    if inside <= 0.0 || n_outside < blocks || is_elsewhere {
        return None;
    }
    let standing = inside * (2.0 * blocks).sqrt();
    let strength = f64::from(0.5 * standing * standing);
    Some(Place { grid: grid(index, step, inside, standing), strength, cells: region })
}

/// Mean over the blocks of a region above that of the control group, and the number of blocks.
fn coherence(cells: &[f32], region: impl Iterator<Item = usize> + Clone, index: usize) -> (f32, f32) {
    let blocks = region.clone().count() as f32 * BLOCKS;
    (centred(cells, region)[index] / blocks.max(1.0), blocks)
}

fn marks(region: &[usize], n: usize) -> Vec<bool> {
    let mut marks = vec![false; n];
    region.iter().for_each(|cell| marks[*cell] = true);
    marks
}
