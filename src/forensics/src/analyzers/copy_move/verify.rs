//! Whether the fine detail of two areas is the same, and how far that goes.
//!
//! What repeats by nature has the same shapes, but each repetition has its own grain, wear, light and reflections. So shapes are not
//! enough: brightness without what is coarser than about ten pixels must correlate, cell by cell, under one exact map. What repeats in
//! a row also fits itself where it is shifted by one step: an area that covers its own counterpart is no copy, because a copy
//! would have overwritten it.

use std::rc::Rc;

use super::{
    matching::MIN_SHIFT_PX,
    model::{Affine, Group},
    plane::Plane,
    refine::{Bands, refine},
    rows::is_one_of_many,
};
use crate::regions;

/// Side of a cell in pixels.
pub(super) const CELL_PX: usize = 8;
/// Half the side of the window by which a cell is judged.
const REACH_PX: usize = 6;
/// Smallest standard deviation of detail in a window that is judged, in grey levels.
const MIN_DETAIL: f32 = 2.0;
/// Smallest correlation by which an area grows.
const MIN_CORRELATION: f32 = 0.75;
/// Blur below and above the band of detail that is compared, in pixels.
const BAND: (f64, f64) = (0.8, 4.0);
/// By how much the band is widened for the larger one of two areas of different size: a step is the fourth root of 2.
const WIDENED: [f64; 5] = [1.0, 1.189_207, std::f64::consts::SQRT_2, 1.681_793, 2.0];
/// Half a step more than a step.
const HALF_STEP: f64 = 1.09;
/// Most cells that are judged in one picture.
const MAX_CELLS: usize = 60_000;
/// Fewest inner cells.
const MIN_INNER: usize = 6;
/// Largest share of an area that may lie on its own counterpart.
const MAX_OVERLAP: f64 = 0.1;
/// What one area tells of the other where both are only alike, in nats for each value: a correlation of about 0.95. Areas of
/// ordinary photos that repeat by nature reach it in parts and not on average.
const ORDINARY_NATS: f64 = 1.2;
/// Two halves that come nearer to each other than this are one symmetric thing.
const MIN_GAP_PX: f64 = 6.0 * CELL_PX as f64;
/// Rounds in which cells without detail inside an area are counted to it.
const FILLINGS: usize = 4;

/// Two areas with the same detail.
#[derive(Debug, Clone)]
pub(super) struct Area {
    pub map: Affine,
    pub is_mirrored: bool,
    /// Matches that led here.
    pub n_matches: usize,
    /// Cells of the one area and of the other, in rising order.
    pub places: [Vec<usize>; 2],
    /// Mean correlation of the cells.
    pub correlation: f64,
    /// How much more the areas tell of each other than areas that are only alike, times the root of the count of inner cells.
    pub strength: f64,
}

/// What is compared: brightness without what is finer or coarser than a band.
pub(super) struct Detail<'a> {
    plane: &'a Plane,
    /// The band for each of [`WIDENED`], made when first asked for.
    bands: [Option<Rc<Plane>>; WIDENED.len()],
    /// Cells that may still be judged.
    budget: usize,
}

/// What judging a cell gave.
#[derive(Clone, Copy, PartialEq)]
enum Cell {
    Unseen,
    /// Without detail, or without a counterpart.
    Silent,
    Alike(f32),
    Different(f32),
}

impl<'a> Detail<'a> {
    pub fn of(plane: &'a Plane) -> Self {
        Self { plane, bands: std::array::from_fn(|_| None), budget: MAX_CELLS }
    }

    /// The band of an area whose counterpart is `1 / widened` as large: what the smaller one cannot hold is left out of both.
    fn band(&mut self, widened: f64) -> Rc<Plane> {
        let index = WIDENED.iter().rposition(|w| *w <= widened * HALF_STEP).unwrap_or(0);
        let (plane, widened) = (self.plane, WIDENED[index]);
        let made = self.bands[index].get_or_insert_with(|| Rc::new(plane.band(BAND.0 * widened, BAND.1 * widened)));
        Rc::clone(made)
    }

    /// The area around a group of matches; none where the detail differs.
    pub fn verify(&mut self, group: &Group) -> Option<Area> {
        let scale = group.map.scale();
        let bands = Bands { from: self.band(1.0 / scale), to: self.band(scale) };
        let map = refine(&bands, group.map, &group.pairs);
        let grid = Grid { columns: self.plane.width / CELL_PX, rows: self.plane.height / CELL_PX };
        let mut cells = self.judge(&bands, &map, grid, group);
        keep_one_of_each_pair(&mut cells, &map, grid);
        let area = Area {
            map,
            is_mirrored: group.is_mirrored,
            n_matches: group.pairs.len(),
            correlation: mean(cells.iter().filter_map(|cell| match cell {
                Cell::Alike(value) => Some(f64::from(*value)),
                _ => None,
            })),
            strength: strength(&cells, grid)?,
            places: [Vec::new(), Vec::new()],
        };
        fill(&mut cells, grid);
        let places = [alike(&cells), counterparts(&cells, &map, grid)?];
        let n_both = places[1].iter().filter(|cell| matches!(cells.get(**cell), Some(Cell::Alike(_)))).count();
        if n_both as f64 > MAX_OVERLAP * places[1].len() as f64 || area.strength <= 0.0 {
            return None;
        }
        let coarse = self.band(WIDENED[WIDENED.len() - 1]);
        let middles: Vec<(usize, usize)> = places[0].iter().map(|cell| grid.middle(*cell)).collect();
        (!is_one_of_many(&coarse, &middles, &area.map)).then_some(Area { places, ..area })
    }

    /// Judges cells from those of the matches on, as far as they correlate.
    fn judge(&mut self, bands: &Bands, map: &Affine, grid: Grid, group: &Group) -> Vec<Cell> {
        let mut cells = vec![Cell::Unseen; grid.columns * grid.rows];
        let mut stack: Vec<usize> = Vec::new();
        for ((x, y), _) in &group.pairs {
            let (x, y) = (*x as usize / CELL_PX, *y as usize / CELL_PX);
            let rows = y.saturating_sub(1)..(y + 2).min(grid.rows);
            let columns = x.saturating_sub(1)..(x + 2).min(grid.columns);
            stack.extend(rows.flat_map(|y| columns.clone().map(move |x| y * grid.columns + x)));
        }
        while let Some(cell) = stack.pop() {
            if cells[cell] != Cell::Unseen || self.budget == 0 {
                continue;
            }
            self.budget -= 1;
            let (x, y) = grid.middle(cell);
            cells[cell] = match correlation(bands, map, x, y) {
                None => Cell::Silent,
                Some(value) if value >= MIN_CORRELATION => Cell::Alike(value),
                Some(value) => Cell::Different(value),
            };
            if matches!(cells[cell], Cell::Alike(_)) {
                stack.extend(grid.neighbours(cell));
            }
        }
        cells
    }
}

/// Cells of a picture.
#[derive(Clone, Copy)]
struct Grid {
    columns: usize,
    rows: usize,
}

impl Grid {
    fn middle(self, cell: usize) -> (usize, usize) {
        (cell % self.columns * CELL_PX + CELL_PX / 2, cell / self.columns * CELL_PX + CELL_PX / 2)
    }

    /// The cell of a place; none outside.
    fn cell(self, (x, y): (f64, f64)) -> Option<usize> {
        let index = |at: f64, n: usize| (at >= 0.0).then_some(at as usize / CELL_PX).filter(|i| *i < n);
        Some(index(y, self.rows)? * self.columns + index(x, self.columns)?)
    }

    /// Cells that share a side.
    fn neighbours(self, cell: usize) -> impl Iterator<Item = usize> {
        let (x, y) = (cell % self.columns, cell / self.columns);
        let left = (x > 0).then(|| cell - 1);
        let right = (x + 1 < self.columns).then(|| cell + 1);
        let above = (y > 0).then(|| cell - self.columns);
        let below = (y + 1 < self.rows).then(|| cell + self.columns);
        [left, right, above, below].into_iter().flatten()
    }

    /// How many sides a cell shares with cells that are alike.
    fn sides(self, cells: &[Cell], cell: usize) -> usize {
        self.neighbours(cell).filter(|n| matches!(cells.get(*n), Some(Cell::Alike(_)))).count()
    }
}

fn alike(cells: &[Cell]) -> Vec<usize> {
    cells.iter().enumerate().filter(|(_, cell)| matches!(cell, Cell::Alike(_))).map(|(i, _)| i).collect()
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
    if n > 0.0 { sum / n } else { 0.0 }
}

/// The strength of an area, by its inner cells: those at its edge have something of their surroundings. Cells that differ count
/// where they lie inside. None where there are too few.
fn strength(cells: &[Cell], grid: Grid) -> Option<f64> {
    let judged = cells.iter().enumerate().filter_map(|(i, cell)| match cell {
        Cell::Alike(value) | Cell::Different(value) => Some((i, *value)),
        Cell::Unseen | Cell::Silent => None,
    });
    let inner: Vec<f64> = judged.filter(|(i, _)| grid.sides(cells, *i) >= 3).map(|(_, value)| shared(value)).collect();
    let strength = (mean(inner.iter().copied()) - ORDINARY_NATS).max(0.0) * (inner.len() as f64).sqrt();
    (inner.len() >= MIN_INNER).then_some(strength)
}

/// A turn by half and a reflection lead back as well: both areas are alike, each to the other. Of two such areas the larger one stays.
/// Where they nearly touch, they are the halves of one thing that is symmetric by itself, and neither stays.
fn keep_one_of_each_pair(cells: &mut [Cell], map: &Affine, grid: Grid) {
    let is_alike: Vec<bool> = cells.iter().map(|cell| matches!(cell, Cell::Alike(_))).collect();
    // The area that a cell belongs to, counted from 1.
    let mut kept = vec![0usize; cells.len()];
    let areas = regions::connected(grid.columns, &is_alike);
    for (i, area) in areas.iter().enumerate() {
        let target = |cell: &usize| {
            let (x, y) = grid.middle(*cell);
            ((x as f64, y as f64), map.of(x as f64, y as f64))
        };
        // Things in a row lead on to the next one, not back: they are left to the test of overlap.
        let leads_back = |(from, to): &((f64, f64), (f64, f64))| {
            let back = map.of(to.0, to.1);
            (back.0 - from.0).hypot(back.1 - from.1) <= CELL_PX as f64
        };
        let back = area.iter().map(target).filter(leads_back).filter_map(|(_, to)| grid.cell(to));
        let mut others: Vec<usize> = back.map(|to| kept[to]).filter(|other| *other > 0).collect();
        let n_known = others.len();
        others.sort_unstable();
        others.dedup();
        if 2 * n_known <= area.len() {
            area.iter().for_each(|cell| kept[*cell] = i + 1);
            continue;
        }
        area.iter().for_each(|cell| cells[*cell] = Cell::Silent);
        let gap = area.iter().map(target).map(|(from, to)| (from.0 - to.0).hypot(from.1 - to.1)).fold(f64::INFINITY, f64::min);
        if gap < MIN_GAP_PX {
            let halves = others.iter().filter_map(|other| areas.get(other - 1)).flatten();
            halves.for_each(|cell| cells[*cell] = Cell::Silent);
        }
    }
}

/// Counts cells without detail to the area that lies around them.
fn fill(cells: &mut [Cell], grid: Grid) {
    for _ in 0..FILLINGS {
        let inside = |i: &usize| cells[*i] == Cell::Silent && grid.sides(cells, *i) >= 3;
        let filled: Vec<usize> = (0..cells.len()).filter(inside).collect();
        filled.into_iter().for_each(|i| cells[i] = Cell::Alike(MIN_CORRELATION));
    }
}

/// Cells of the other area: those whose middle comes from a cell of the first; none where the map is flat.
fn counterparts(cells: &[Cell], map: &Affine, grid: Grid) -> Option<Vec<usize>> {
    let back = map.inverse()?;
    let comes_from_alike = |cell: &usize| {
        let (x, y) = grid.middle(*cell);
        let from = grid.cell(back.of(x as f64, y as f64)).and_then(|from| cells.get(from));
        matches!(from, Some(Cell::Alike(_)))
    };
    Some((0..cells.len()).filter(comes_from_alike).collect())
}

/// What one of two values tells of the other at this correlation, in nats, were both normal: at most that of 0.9999.
fn shared(correlation: f32) -> f64 {
    let rest = 1.0 - f64::from(correlation.max(0.0)).powi(2);
    -0.5 * rest.max(2e-4).ln()
}

/// Correlation of the window around a place with that around its counterpart; none where there is no detail, no counterpart, or
/// the counterpart is the place itself.
#[inline(never)]
fn correlation(bands: &Bands, map: &Affine, x: usize, y: usize) -> Option<f32> {
    let Bands { from, to } = bands;
    let (tx, ty) = map.of(x as f64, y as f64);
    let (tx, ty) = (tx as f32, ty as f32);
    let (dx, dy) = (tx - x as f32, ty - y as f32);
    if dx * dx + dy * dy < MIN_SHIFT_PX * MIN_SHIFT_PX {
        return None;
    }
    let (x0, y0) = (x.checked_sub(REACH_PX)?, y.checked_sub(REACH_PX)?);
    if x + REACH_PX > from.width || y + REACH_PX > from.height {
        return None;
    }
    let [a, b, c, d] = map.matrix.map(|m| m as f32);
    let (mut s1, mut s2, mut s11, mut s22, mut s12) = (0f32, 0f32, 0f32, 0f32, 0f32);
    for row in y0..y + REACH_PX {
        let line = from.row(row).get(x0..x + REACH_PX)?;
        let v = row as f32 - y as f32;
        for (i, own) in line.iter().enumerate() {
            let u = i as f32 - REACH_PX as f32;
            let other = to.at(tx + a * u + b * v, ty + c * u + d * v)?;
            s1 += own;
            s2 += other;
            s11 += own * own;
            s22 += other * other;
            s12 += own * other;
        }
    }
    let n = (4 * REACH_PX * REACH_PX) as f32;
    let (v1, v2) = (s11 - s1 * s1 / n, s22 - s2 * s2 / n);
    if v1.min(v2) < n * MIN_DETAIL * MIN_DETAIL {
        return None;
    }
    Some((s12 - s1 * s2 / n) / (v1 * v2).sqrt())
}
