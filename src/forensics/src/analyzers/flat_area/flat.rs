//! What is flat in a picture: stretches of one colour, joined to areas, and how much of each cell they fill.

use std::{cmp::Reverse, ops::Range};

use telltale_pixels::Raster;

use super::CELL_PX;
use crate::regions;

/// Shorter stretches of a row do not count, so that grain makes no list of them.
const MIN_RUN_PX: usize = 4;
/// Most areas that are looked at, the largest first.
const MAX_AREAS: usize = 8;
/// An area that takes this share of a side of the picture is a bar or a frame.
const MAX_OF_SIDE: f64 = 0.9;

/// A stretch of a row whose pixels, and all around each of them, have one colour.
struct Run {
    row: usize,
    first: usize,
    end: usize,
    /// A run that it is connected with; itself for the first one of its area.
    root: usize,
}

/// Flat runs that are connected.
pub(super) struct FlatArea {
    pub colour: [u8; 3],
    pub n_pixels: usize,
    /// Row, first pixel and end of each.
    runs: Vec<(usize, usize, usize)>,
}

/// Everything that is flat in a picture.
pub(super) struct Flat {
    runs: Vec<Run>,
    colours: Vec<[u8; 3]>,
    width: usize,
    height: usize,
    /// Whole cells in a row and in a column.
    pub columns: usize,
    rows: usize,
    /// Flat pixels of each cell.
    counts: Vec<u8>,
}

impl Flat {
    pub fn of(raster: &Raster) -> Self {
        let (width, height) = (raster.width(), raster.height());
        let (columns, rows) = (width / CELL_PX, height / CELL_PX);
        let (runs, colours, counts) = (Vec::new(), Vec::new(), vec![0; columns * rows]);
        let mut flat = Self { runs, colours, width, height, columns, rows, counts };
        let pixels = raster.rgb().as_chunks::<3>().0;
        let mut marks = vec![0u8; width];
        let mut row_before = 0..0;
        for (y, lines) in pixels.chunks_exact(width).collect::<Vec<_>>().windows(3).enumerate() {
            let [above, line, below] = lines else { continue };
            mark(above, line, below, &mut marks);
            row_before = flat.add_row(y + 1, line, &marks, row_before);
        }
        flat
    }

    /// Adds the runs of a row, each connected with those of the row before that it touches; the numbers of its runs.
    fn add_row(&mut self, row: usize, line: &[[u8; 3]], marks: &[u8], before: Range<usize>) -> Range<usize> {
        let start = self.runs.len();
        let mut x = 0;
        while let Some(from) = memchr::memchr(1, &marks[x..]).map(|i| x + i) {
            let end = memchr::memchr(0, &marks[from..]).map_or(marks.len(), |i| from + i);
            x = end;
            self.count(row, from, end);
            if end - from < MIN_RUN_PX {
                continue;
            }
            let this = self.runs.len();
            self.runs.push(Run { row, first: from, end, root: this });
            self.colours.push(line[from]);
            for other in before.clone() {
                if self.runs[other].first < end && from < self.runs[other].end {
                    self.connect(other, this);
                }
            }
        }
        start..self.runs.len()
    }

    fn count(&mut self, row: usize, from: usize, end: usize) {
        if row / CELL_PX < self.rows {
            for x in from..end.min(self.columns * CELL_PX) {
                self.counts[row / CELL_PX * self.columns + x / CELL_PX] += 1;
            }
        }
    }

    fn root(&mut self, mut run: usize) -> usize {
        while self.runs[run].root != run {
            // Shorter ways for those who ask later.
            let next = self.runs[run].root;
            self.runs[run].root = self.runs[next].root;
            run = next;
        }
        run
    }

    fn connect(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.runs[a.max(b)].root = a.min(b);
    }

    /// The largest areas of at least so many pixels.
    pub fn areas(&self, least: usize) -> Vec<FlatArea> {
        // A run's root stands before it, so one pass settles all of them.
        let mut roots = vec![0usize; self.runs.len()];
        let mut sizes = vec![0usize; self.runs.len()];
        for (i, run) in self.runs.iter().enumerate() {
            roots[i] = if run.root == i { i } else { roots[run.root] };
            sizes[roots[i]] += run.end - run.first;
        }
        let mut large: Vec<usize> = (0..sizes.len()).filter(|i| sizes[*i] >= least.max(1)).collect();
        large.sort_by_key(|i| (Reverse(sizes[*i]), *i));
        large.truncate(MAX_AREAS);
        let mut areas: Vec<FlatArea> =
            large.iter().map(|root| FlatArea { colour: self.colours[*root], n_pixels: sizes[*root], runs: Vec::new() }).collect();
        for (run, root) in self.runs.iter().zip(&roots) {
            if let Some(area) = large.iter().position(|i| i == root) {
                areas[area].runs.push((run.row, run.first, run.end));
            }
        }
        areas
    }

    /// Whether it is a bar along a side, or a frame.
    pub fn lies_along_a_side(&self, area: &FlatArea) -> bool {
        // The outermost pixels have no neighbours on one side and are never flat, and those of a damaged edge are not either.
        let edge = CELL_PX;
        let of_row = |is_there: fn(usize, usize) -> bool| -> usize {
            let runs = area.runs.iter().filter(|(row, _, _)| is_there(*row, self.height));
            runs.map(|(_, first, end)| end - first).sum()
        };
        let (top, bottom) = (of_row(|row, _| row == 1), of_row(|row, height| row + 2 == height));
        let rows = |is_there: &dyn Fn(usize, usize) -> bool| {
            let mut rows: Vec<usize> =
                area.runs.iter().filter(|(_, first, end)| is_there(*first, *end)).map(|(row, _, _)| *row).collect();
            rows.dedup();
            rows.len()
        };
        let (left, right) = (rows(&|first, _| first < edge), rows(&|_, end| end + edge > self.width));
        let takes = |n: usize, side: usize| n as f64 >= MAX_OF_SIDE * side as f64;
        takes(top.max(bottom), self.width) || takes(left.max(right), self.height)
    }

    /// The cells that it fills at least half of, and those that they enclose.
    pub fn filled(&self, area: &FlatArea) -> Vec<usize> {
        let mut counts = vec![0usize; self.columns * self.rows];
        for (row, first, end) in area.runs.iter().filter(|(row, _, _)| row / CELL_PX < self.rows) {
            for x in *first..(*end).min(self.columns * CELL_PX) {
                counts[row / CELL_PX * self.columns + x / CELL_PX] += 1;
            }
        }
        let is_free: Vec<bool> = counts.iter().map(|n| 2 * n < CELL_PX * CELL_PX).collect();
        let mut is_outside = vec![false; is_free.len()];
        let at_edge = |cell: &usize| {
            let (x, y) = (cell % self.columns, cell / self.columns);
            x == 0 || y == 0 || x + 1 == self.columns || y + 1 == self.rows
        };
        for region in regions::connected(self.columns, &is_free) {
            if region.iter().any(at_edge) {
                region.iter().for_each(|cell| is_outside[*cell] = true);
            }
        }
        (0..is_outside.len()).filter(|cell| !is_outside[*cell]).collect()
    }

    /// Share of flat pixels in the second row of cells around these; the first holds the area's own edge. None where there is no such cell.
    pub fn share_around(&self, cells: &[usize]) -> Option<f64> {
        let mut distance = vec![u8::MAX; self.columns * self.rows];
        cells.iter().for_each(|cell| distance[*cell] = 0);
        let mut last = cells.to_vec();
        for step in 1..=2 {
            let mut next = Vec::new();
            for cell in last {
                let (x, y) = (cell % self.columns, cell / self.columns);
                for row in y.saturating_sub(1)..(y + 2).min(self.rows) {
                    for column in x.saturating_sub(1)..(x + 2).min(self.columns) {
                        let neighbour = row * self.columns + column;
                        if distance[neighbour] == u8::MAX {
                            distance[neighbour] = step;
                            next.push(neighbour);
                        }
                    }
                }
            }
            last = next;
        }
        let flat: usize = last.iter().map(|cell| usize::from(self.counts[*cell])).sum();
        (!last.is_empty()).then(|| flat as f64 / (last.len() * CELL_PX * CELL_PX) as f64)
    }
}

/// Marks with 1 which pixels of a row have the colour of all eight around them.
#[inline(never)]
fn mark(above: &[[u8; 3]], line: &[[u8; 3]], below: &[[u8; 3]], marks: &mut [u8]) {
    marks.fill(0);
    let threes = above.windows(3).zip(line.windows(3)).zip(below.windows(3));
    for (((a, l), b), mark) in threes.zip(marks.iter_mut().skip(1)) {
        let colour = l[1];
        // Most pixels differ from the one beside them, and that ends it.
        *mark = u8::from(l[0] == colour && l[2] == colour && a.iter().chain(b).all(|pixel| *pixel == colour));
    }
}

/// Brightness in whole levels, ITU-R BT.601.
pub(super) fn luma([red, green, blue]: [u8; 3]) -> usize {
    (77 * usize::from(red) + 150 * usize::from(green) + 29 * usize::from(blue)) >> 8
}
