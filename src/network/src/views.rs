//! Where the network looks: the whole picture seen small, and native tiles.
//!
//! The whole view keeps the aspect and has about `whole_side_px²` pixels, so that neither size nor shape of the picture becomes a
//! feature; it is never enlarged. The closer looks are crops at native resolution, because resizing destroys traces of a generator:
//! the picture is divided into a grid of cells of at most `tile_px` a side, and the look at a cell is the `tile_px` square around its
//! middle, moved inside. Where there are more cells than `max_tiles`, the looks are spread evenly and the other cells stay marked
//! as not looked at, unless the reader asks for looks everywhere: these fill the map, and no score changes by them.

use telltale_pixels::{Raster, resize};
use telltale_report::RectPx;

use crate::{NetworkError, ViewSpec, backbone::MIN_SIDE_PX};

/// One look at a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Which kind of look.
    pub kind: ViewKind,
    /// What is looked at, in the upright picture.
    pub rect: RectPx,
    /// Size in which the network sees it.
    pub size_px: (u32, u32),
}

/// Kind of a [`View`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewKind {
    /// The whole picture, small.
    Whole,
    /// One cell of the grid at native resolution.
    Tile {
        /// Index of the cell, row by row.
        cell: usize,
    },
}

/// How far the closer looks reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// At as many cells as every analysis has time for, spread evenly.
    #[default]
    Spread,
    /// At every cell.
    Everywhere,
}

/// All looks at a picture, and the grid that the tiles belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Cells in a row.
    pub columns: u32,
    /// Rows of cells.
    pub rows: u32,
    /// The whole view first, then the tiles in order of their cells: the looks of every analysis, which alone may enter the score.
    pub views: Vec<View>,
    /// Tiles at all other cells, where they are wished for. They fill the map and never enter the score: what is said of a picture
    /// must not hang on how long its reader looked.
    pub more: Vec<View>,
}

/// Plans the looks at a picture of `width × height`.
///
/// # Errors
/// [`NetworkError::TooSmall`] and [`NetworkError::TooLong`] for a picture outside what the network was measured on.
pub fn plan_views(width: u32, height: u32, spec: &ViewSpec, reach: Reach) -> Result<Plan, NetworkError> {
    let (shorter, longer) = (width.min(height), width.max(height));
    if shorter < spec.min_side_px {
        return Err(NetworkError::TooSmall { limit_px: spec.min_side_px });
    }
    if f64::from(longer) > spec.max_elongation * f64::from(shorter) {
        return Err(NetworkError::TooLong { limit: spec.max_elongation });
    }
    let whole = RectPx { x: 0, y: 0, width, height };
    let mut views = vec![View { kind: ViewKind::Whole, rect: whole, size_px: whole_size(width, height, spec.whole_side_px) }];
    let (columns, rows) = (width.div_ceil(spec.tile_px), height.div_ceil(spec.tile_px));
    let n_cells = columns as usize * rows as usize;
    let n_tiles = n_cells.min(spec.max_tiles);
    let tile = |cell: usize| {
        let (column, row) = (cell as u32 % columns, cell as u32 / columns);
        let (x, tile_width) = around(column, columns, width, spec.tile_px);
        let (y, tile_height) = around(row, rows, height, spec.tile_px);
        let rect = RectPx { x, y, width: tile_width, height: tile_height };
        View { kind: ViewKind::Tile { cell }, rect, size_px: (tile_width, tile_height) }
    };
    // Middle of the i-th of `n_tiles` equal stretches of the cells, in an order that steps through columns and rows alike.
    let chosen = (0..n_tiles).map(|i| spread((2 * i + 1) * n_cells / (2 * n_tiles), columns as usize, rows as usize));
    views.extend(chosen.map(tile));
    views[1..].sort_by_key(|view| (view.rect.y, view.rect.x));
    let is_open = |cell: &usize| !views.iter().any(|view| view.kind == ViewKind::Tile { cell: *cell });
    let more = match reach {
        Reach::Spread => Vec::new(),
        Reach::Everywhere => (0..n_cells).filter(is_open).map(tile).collect(),
    };
    Ok(Plan { columns, rows, views, more })
}

/// The `k`-th cell in an order that walks rows boustrophedon, shifted by a golden-ratio step in each row, so that evenly spaced `k`
/// do not line up in columns.
fn spread(k: usize, columns: usize, rows: usize) -> usize {
    let (row, column) = ((k / columns).min(rows - 1), k % columns);
    let shift = (row as f64 * 0.618_033_988_75).fract() * columns as f64;
    row * columns + (column + shift as usize) % columns
}

/// Start and length of a window of `tile` pixels around the middle of a cell, inside `0..n`.
fn around(cell: u32, n_cells: u32, n: u32, tile: u32) -> (u32, u32) {
    let length = tile.min(n);
    let middle = ((f64::from(cell) + 0.5) * f64::from(n) / f64::from(n_cells)) as u32;
    (middle.saturating_sub(length / 2).min(n - length), length)
}

/// Size of the whole view: aspect kept, about `side²` pixels, never enlarged, no side too short for the backbone.
fn whole_size(width: u32, height: u32, side: u32) -> (u32, u32) {
    let area = f64::from(width) * f64::from(height);
    let scale = (f64::from(side) / area.sqrt()).min(1.0);
    let scaled = |n: u32| ((f64::from(n) * scale).round() as u32).max(MIN_SIDE_PX as u32);
    (scaled(width), scaled(height))
}

impl View {
    /// The pixels as the network sees them; none where the view lies outside the picture.
    pub fn pixels(&self, picture: &Raster) -> Option<Raster> {
        let (width, height) = (self.size_px.0 as usize, self.size_px.1 as usize);
        match self.kind {
            ViewKind::Whole => Some(resize(picture, width, height)),
            ViewKind::Tile { .. } => picture.crop(self.rect),
        }
    }
}

/// Samples as the backbone wants them: `[3, h, w]`, `(x − 127) / 128`.
pub fn tensor_values(pixels: &Raster) -> Vec<f32> {
    let n = pixels.width() * pixels.height();
    let mut values = vec![0f32; 3 * n];
    for (i, pixel) in pixels.rgb().chunks_exact(3).enumerate() {
        for (channel, sample) in pixel.iter().enumerate() {
            values[channel * n + i] = (f32::from(*sample) - 127.0) / 128.0;
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: ViewSpec = ViewSpec { whole_side_px: 288, tile_px: 288, max_tiles: 8, min_side_px: 64, max_elongation: 400.0 };

    #[test]
    fn looks_stay_inside_and_within_their_number() {
        for (width, height) in [(64, 64), (288, 288), (289, 288), (600, 400), (4000, 3000), (20_000, 64), (100, 9000)] {
            let plan = plan_views(width, height, &SPEC, Reach::Spread).expect("large enough");
            assert!(plan.more.is_empty());
            assert!(plan.views.len() <= 1 + SPEC.max_tiles);
            for view in &plan.views {
                assert!(view.rect.x + view.rect.width <= width && view.rect.y + view.rect.height <= height);
                assert!(view.size_px.0.min(view.size_px.1) >= MIN_SIDE_PX as u32);
            }
            let mut cells: Vec<_> = plan.views.iter().map(|v| v.kind).collect();
            cells.dedup();
            assert_eq!(cells.len(), plan.views.len(), "no cell twice at {width}×{height}");
        }
        assert_eq!(plan_views(63, 80, &SPEC, Reach::Spread), Err(NetworkError::TooSmall { limit_px: 64 }));
        assert_eq!(plan_views(64, 25_601, &SPEC, Reach::Spread), Err(NetworkError::TooLong { limit: 400.0 }));
    }

    #[test]
    fn looks_everywhere_reach_each_cell_once_and_leave_the_others_as_they_are() {
        for (width, height) in [(64, 64), (600, 400), (4000, 3000), (20_000, 64)] {
            let plan = |reach| plan_views(width, height, &SPEC, reach).expect("large enough");
            let (spread, everywhere) = (plan(Reach::Spread), plan(Reach::Everywhere));
            assert_eq!(everywhere.views, spread.views, "what the score is made of does not change");
            let tiles = everywhere.views[1..].iter().chain(&everywhere.more);
            let mut cells: Vec<usize> = tiles
                .map(|view| match view.kind {
                    ViewKind::Tile { cell } => cell,
                    ViewKind::Whole => panic!("the whole view comes first"),
                })
                .collect();
            cells.sort_unstable();
            assert!(cells.into_iter().eq(0..(everywhere.columns * everywhere.rows) as usize), "{width} × {height}");
        }
    }

    #[test]
    fn the_whole_view_keeps_its_area_and_is_never_enlarged() {
        assert_eq!(whole_size(4000, 3000, 288), (333, 249));
        assert_eq!(whole_size(200, 100, 288), (200, 100));
    }
}
