//! From a grid of cells to places in the picture.

use telltale_pixels::Orientation;
use telltale_report::RectPx;

/// Connected cells (neighbours share a side), as lists of positions in the grid, largest first.
pub(crate) fn connected(columns: usize, marked: &[bool]) -> Vec<Vec<usize>> {
    let mut seen = vec![false; marked.len()];
    let mut regions = Vec::new();
    let mut stack = Vec::new();
    for start in 0..marked.len() {
        if !marked[start] || seen[start] {
            continue;
        }
        seen[start] = true;
        stack.push(start);
        let mut region = Vec::new();
        while let Some(cell) = stack.pop() {
            region.push(cell);
            let (x, y) = (cell % columns, cell / columns);
            let neighbours = [
                (x > 0).then(|| cell - 1),
                (x + 1 < columns).then(|| cell + 1),
                (y > 0).then(|| cell - columns),
                Some(cell + columns).filter(|n| *n < marked.len()),
            ];
            for n in neighbours.into_iter().flatten() {
                if marked[n] && !seen[n] {
                    seen[n] = true;
                    stack.push(n);
                }
            }
        }
        regions.push(region);
    }
    regions.sort_by_key(|region| std::cmp::Reverse(region.len()));
    regions
}

/// Cells of a grid of `columns` by `rows` and those beside them, corners too, each once, in order.
pub(crate) fn with_rim(cells: &[usize], (columns, rows): (usize, usize)) -> Vec<usize> {
    let around = |cell: &usize| {
        let (x, y) = (cell % columns, cell / columns);
        let xs = x.saturating_sub(1)..(x + 2).min(columns);
        (y.saturating_sub(1)..(y + 2).min(rows)).flat_map(move |y| xs.clone().map(move |x| y * columns + x))
    };
    let mut all: Vec<usize> = cells.iter().flat_map(around).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Columns `x0..x1` and rows `y0..y1` of a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cells {
    pub x0: usize,
    pub x1: usize,
    pub y0: usize,
    pub y1: usize,
}

/// The smallest box around a region; none for an empty one.
pub(crate) fn bounding_cells(region: &[usize], columns: usize) -> Option<Cells> {
    let x = || region.iter().map(|cell| cell % columns);
    let y = || region.iter().map(|cell| cell / columns);
    Some(Cells { x0: x().min()?, x1: x().max()? + 1, y0: y().min()?, y1: y().max()? + 1 })
}

/// How square cells lie over the picture in the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lattice {
    /// Cells in a row.
    pub columns: usize,
    /// Side of a cell, in pixels.
    pub cell_px: f64,
    /// Where the first cell begins, from the left and from the top, in pixels.
    pub offset_px: f64,
}

/// The box around cells, in view; none where it lies outside the picture of `size_px` in the file.
pub(crate) fn bounds(region: &[usize], lattice: Lattice, size_px: (u32, u32), orientation: Orientation) -> Option<RectPx> {
    let cells = bounding_cells(region, lattice.columns)?;
    let at = |cell: usize| (cell as f64 * lattice.cell_px + lattice.offset_px).round() as u32;
    let (x, y) = (at(cells.x0), at(cells.y0));
    let rect = RectPx { x, y, width: at(cells.x1) - x, height: at(cells.y1) - y };
    orientation.rect_in_view(rect, size_px.0, size_px.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_join_over_sides_and_not_over_corners_or_edges() {
        let rows = ["#..#", "#..#", ".#..", "#..#"];
        let marked: Vec<bool> = rows.iter().flat_map(|row| row.bytes().map(|b| b == b'#')).collect();
        let sizes: Vec<usize> = connected(4, &marked).iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 2, 1, 1, 1]);
        let first = &connected(4, &marked)[0];
        let lattice = Lattice { columns: 4, cell_px: 8.0, offset_px: 0.0 };
        let rect = bounds(first, lattice, (30, 32), Orientation::default());
        assert_eq!(rect, Some(RectPx { x: 0, y: 0, width: 8, height: 16 }));
        let turned = bounds(first, lattice, (30, 32), Orientation::from_exif(3));
        assert_eq!(turned, Some(RectPx { x: 22, y: 16, width: 8, height: 16 }));
    }
}
