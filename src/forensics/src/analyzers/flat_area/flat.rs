//! What is flat in a picture: stretches of one colour, joined to areas, and how much of each cell they fill.

use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

use telltale_pixels::Raster;

use super::CELL_PX;
use crate::regions;

/// Shorter stretches of a row do not count, so that grain makes no list of them: upright strips that are thinner are lost.
const MIN_RUN_PX: usize = 4;
/// An area that takes this share of a side of the picture is a bar or a frame.
const MAX_OF_SIDE: f64 = 0.9;
/// Of the cells that would be around an area's box, this share must be inside the picture.
const MIN_AROUND: f64 = 1.0 / 3.0;

/// A stretch of a row whose pixels, and all around each of them, have one colour. In 32 bits: a hostile picture has one for every sixth pixel.
#[derive(Clone, Copy)]
struct Run {
    row: u32,
    first: u32,
    end: u32,
}

impl Run {
    fn n_pixels(self) -> usize {
        (self.end - self.first) as usize
    }

    fn columns(self) -> Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// Flat runs that are connected.
pub(super) struct FlatArea {
    pub colour: [u8; 3],
    pub n_pixels: usize,
    runs: Vec<Run>,
}

/// Everything that is flat in a picture.
pub(super) struct Flat {
    runs: Vec<Run>,
    /// For each run one before it that it is connected with; itself for the first one of its area.
    roots: Vec<u32>,
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
        let (runs, roots, counts) = (Vec::new(), Vec::new(), vec![0; columns * rows]);
        let mut flat = Self { runs, roots, width, height, columns, rows, counts };
        let pixels = raster.rgb().as_chunks::<3>().0;
        let mut marks = vec![0u8; width];
        let mut row_before = 0..0;
        for (y, lines) in pixels.chunks_exact(width).collect::<Vec<_>>().windows(3).enumerate() {
            let [above, line, below] = lines else { continue };
            mark(above, line, below, &mut marks);
            row_before = flat.add_row(y + 1, &marks, row_before);
        }
        flat
    }

    /// Adds the runs of a row, each connected with those of the row before that it touches; the numbers of its runs.
    fn add_row(&mut self, row: usize, marks: &[u8], before: Range<usize>) -> Range<usize> {
        let start = self.runs.len();
        let mut touching = before.start;
        let mut x = 0;
        while let Some(from) = memchr::memchr(1, &marks[x..]).map(|i| x + i) {
            let end = memchr::memchr(0, &marks[from..]).map_or(marks.len(), |i| from + i);
            x = end;
            count(&mut self.counts, (self.columns, self.rows), row, from..end);
            if end - from < MIN_RUN_PX {
                continue;
            }
            let this = self.runs.len();
            self.runs.push(Run { row: row as u32, first: from as u32, end: end as u32 });
            self.roots.push(this as u32);
            // Both rows go from left to right: what ended before this run ends before all later ones too.
            while touching < before.end && self.runs[touching].columns().end <= from {
                touching += 1;
            }
            for other in touching..before.end {
                if end <= self.runs[other].columns().start {
                    break;
                }
                self.connect(other, this);
            }
        }
        start..self.runs.len()
    }

    fn root(&mut self, mut run: usize) -> usize {
        while self.roots[run] as usize != run {
            // Shorter ways for those who ask later.
            let next = self.roots[run] as usize;
            self.roots[run] = self.roots[next];
            run = next;
        }
        run
    }

    fn connect(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.roots[a.max(b)] = a.min(b) as u32;
    }

    /// All areas of at least so many pixels of the picture, the largest first.
    pub fn areas(&self, raster: &Raster, least: usize) -> Vec<FlatArea> {
        // A run's root stands before it, so one pass settles all of them.
        let mut roots = self.roots.clone();
        let mut sizes = vec![0u32; self.runs.len()];
        for (i, run) in self.runs.iter().enumerate() {
            roots[i] = roots[roots[i] as usize];
            sizes[roots[i] as usize] += run.n_pixels() as u32;
        }
        let mut large: Vec<usize> = (0..sizes.len()).filter(|i| sizes[*i] as usize >= least.max(1)).collect();
        large.sort_by_key(|i| (Reverse(sizes[*i]), *i));
        let area = |root: &usize| {
            let first = self.runs[*root];
            let colour = raster.pixel(first.first as usize, first.row as usize);
            FlatArea { colour, n_pixels: sizes[*root] as usize, runs: Vec::new() }
        };
        let mut areas: Vec<FlatArea> = large.iter().map(area).collect();
        let numbers: BTreeMap<u32, usize> = large.iter().enumerate().map(|(number, root)| (*root as u32, number)).collect();
        for (run, root) in self.runs.iter().zip(&roots) {
            if let Some(number) = numbers.get(root) {
                areas[*number].runs.push(*run);
            }
        }
        areas
    }

    /// Whether it is a bar along a side, or a frame.
    pub fn lies_along_a_side(&self, area: &FlatArea) -> bool {
        // The outermost pixels lack neighbours and are never flat, and a save may blur some more.
        let (mut top, mut bottom) = ([0usize; CELL_PX], [0usize; CELL_PX]);
        for run in &area.runs {
            let row = run.row as usize;
            if let Some(sum) = top.get_mut(row) {
                *sum += run.n_pixels();
            }
            if let Some(sum) = bottom.get_mut(self.height - 1 - row) {
                *sum += run.n_pixels();
            }
        }
        let across = top.into_iter().chain(bottom).max().unwrap_or(0);
        let along_a_column = |columns: Range<usize>| {
            let touches = |run: &&Run| run.columns().start < columns.end && columns.start < run.columns().end;
            let mut rows: Vec<u32> = area.runs.iter().filter(touches).map(|run| run.row).collect();
            rows.dedup();
            rows.len()
        };
        let down = along_a_column(0..CELL_PX).max(along_a_column(self.width - CELL_PX..self.width));
        let takes = |n: usize, side: usize| n as f64 >= MAX_OF_SIDE * side as f64;
        takes(across, self.width) || takes(down, self.height)
    }

    /// The cells that it fills at least half of, and those that they enclose.
    pub fn filled(&self, area: &FlatArea) -> Vec<usize> {
        let mut counts = vec![0; self.columns * self.rows];
        for run in &area.runs {
            count(&mut counts, (self.columns, self.rows), run.row as usize, run.columns());
        }
        let is_free: Vec<bool> = counts.iter().map(|n| 2 * usize::from(*n) < CELL_PX * CELL_PX).collect();
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

    /// Share of flat pixels in the second row of cells around these; the first holds the area's own edge. None where too little of it lies in the picture.
    pub fn share_around(&self, cells: &[usize]) -> Option<f64> {
        let near = regions::with_rim(cells, (self.columns, self.rows));
        let mut last = regions::with_rim(&near, (self.columns, self.rows));
        last.retain(|cell| near.binary_search(cell).is_err());
        let flat: usize = last.iter().map(|cell| usize::from(self.counts[*cell])).sum();
        let bounds = regions::bounding_cells(cells, self.columns)?;
        let around_box = 2 * (bounds.x1 - bounds.x0 + bounds.y1 - bounds.y0) + 12;
        (last.len() as f64 >= MIN_AROUND * around_box as f64).then(|| flat as f64 / (last.len() * CELL_PX * CELL_PX) as f64)
    }
}

/// Adds pixels of a row to the counts of whole cells.
fn count(counts: &mut [u8], (columns, rows): (usize, usize), row: usize, pixels: Range<usize>) {
    if row / CELL_PX < rows {
        for x in pixels.start..pixels.end.min(columns * CELL_PX) {
            counts[row / CELL_PX * columns + x / CELL_PX] += 1;
        }
    }
}

/// Marks with 1 which pixels of a row have the colour of all eight around them; the first and the last one have no eight and stay as they are.
#[inline(never)]
fn mark(above: &[[u8; 3]], line: &[[u8; 3]], below: &[[u8; 3]], marks: &mut [u8]) {
    let threes = above.windows(3).zip(line.windows(3)).zip(below.windows(3));
    for (((a, l), b), mark) in threes.zip(marks.iter_mut().skip(1)) {
        let colour = l[1];
        // Most pixels differ from the one beside them, and that ends it.
        *mark = u8::from(l[0] == colour && l[2] == colour && a.iter().chain(b).all(|pixel| *pixel == colour));
    }
}
