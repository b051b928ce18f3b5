//! The quantised coefficients of a JPEG, baseline and progressive.
//!
//! Reads Huffman-coded 8-bit JPEGs block by block into `i16`, natural order. Tolerant: where a scan breaks, the rest of it up to
//! the next restart marker stays as it was, and the place is noted. Work is bounded, because a hostile file can ask for the same
//! large picture in thousands of tiny scans.
//!
//! Of a picture that is too large, the blocks of a part can be kept alone: all of it is read, because nothing tells where a block's
//! codes begin, but of the other blocks at most 64 bits stay, which later passes of a progressive file need to be read.
//!
//! Blind to: arithmetic coding, lossless and hierarchical processes, 12-bit samples.
//!
//! # Sources
//! ITU-T T.81 (1992), annexes A.2, F.2 and G.2.

use std::ops::Range;

use super::{
    block::{Band, ac_first, ac_refine, baseline, dc_difference},
    huffman::{Bits, Huffman},
};
use crate::container::jpeg::{Coding, Component, Frame, JpegStructure};

/// How often all blocks of a picture may be visited, over all scans together. Encoders write about ten scans of one to three
/// components; 100 leaves ample room and still ends a hostile file in seconds.
const MAX_VISITS_PER_BLOCK: u64 = 100;

/// The coefficients of one component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plane {
    /// Blocks in a row that carry picture, padding to whole units not counted.
    pub columns_blk: usize,
    /// Rows of blocks that carry picture.
    pub rows_blk: usize,
    /// Blocks in a row as stored.
    stride_blk: usize,
    /// All blocks as stored, row by row, 64 coefficients each in natural order (row by row).
    blocks: Vec<[i16; 64]>,
    /// Quantisation table in natural order.
    pub table: [u16; 64],
}

impl Plane {
    /// One block in natural order; zeros outside.
    pub fn block(&self, column_blk: usize, row_blk: usize) -> &[i16; 64] {
        const ZERO: &[i16; 64] = &[0; 64];
        self.blocks.get(row_blk * self.stride_blk + column_blk).unwrap_or(ZERO)
    }
}

/// The coefficients of a JPEG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coefficients {
    /// Planes of the components asked for, luma first.
    pub planes: Vec<Plane>,
    /// Where the first scan that broke did so, as an offset in the file; none where all could be read.
    pub broken_at: Option<usize>,
    /// Rows of luma blocks that were reached before the first scan broke.
    pub complete_rows_blk: usize,
}

/// Which components to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The first component only.
    Luma,
    /// All.
    All,
}

/// Units of all components together (MCU), counted from the left and from the top: the part of a picture that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Units {
    /// The first column.
    pub column: usize,
    /// The first row.
    pub row: usize,
    /// How many columns.
    pub columns: usize,
    /// How many rows.
    pub rows: usize,
}

/// Why there are no coefficients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blank {
    /// No frame header, no scan, or a table is missing.
    Incomplete,
    /// A process or a precision that is not read.
    Process,
    /// The file is none.
    NotJpeg,
}

/// One component while decoding.
struct Decoding {
    component: Component,
    columns_blk: usize,
    rows_blk: usize,
    /// Blocks in a row as stored.
    stride_blk: usize,
    /// Position of the first block that is kept, and how many are in a row and in a column.
    first_blk: (usize, usize),
    kept_blk: (usize, usize),
    blocks: Option<Vec<[i16; 64]>>,
    /// Of all blocks of a progressive file of which a part is kept: a bit for each coefficient that is not zero.
    seen: Vec<u64>,
    dc: i32,
}

impl Decoding {
    /// The place among the kept blocks.
    fn place(&self, x: usize, y: usize) -> Option<usize> {
        let (x, y) = (x.checked_sub(self.first_blk.0)?, y.checked_sub(self.first_blk.1)?);
        (x < self.kept_blk.0 && y < self.kept_blk.1).then(|| y * self.kept_blk.0 + x)
    }

    /// Reads a block into its place; outside of the kept part into one that is forgotten, but for what is not zero.
    #[inline]
    fn block(&mut self, x: usize, y: usize, read: impl FnOnce(&mut [i16; 64], &mut i32) -> Option<()>) -> Option<()> {
        let place = self.place(x, y);
        if let Some(block) = self.blocks.as_mut().zip(place).and_then(|(blocks, place)| blocks.get_mut(place)) {
            return read(block, &mut self.dc);
        }
        let mut scratch = [0; 64];
        let Some(seen) = self.seen.get_mut(y * self.stride_blk + x) else { return read(&mut scratch, &mut self.dc) };
        // Any value but zero will do, and one that no bit of a later pass makes zero.
        scratch.iter_mut().enumerate().for_each(|(i, value)| *value = i16::from(*seen >> i & 1 == 1));
        read(&mut scratch, &mut self.dc)?;
        *seen = scratch.iter().rev().fold(0, |seen, value| seen << 1 | u64::from(*value != 0));
        Some(())
    }
}

/// Parameters of one scan.
struct Scan {
    /// Index of the component, DC and AC table numbers.
    members: Vec<(usize, usize, usize)>,
    band: Band,
}

impl Coefficients {
    /// Reads the coefficients of a file whose structure is known.
    ///
    /// # Errors
    /// [`Blank`] where nothing can be read; a file that breaks in the middle is no error.
    pub fn read(bytes: &[u8], structure: &JpegStructure, wanted: Wanted) -> Result<Self, Blank> {
        Self::read_some(bytes, structure, wanted, None)
    }

    /// Reads the coefficients of a part alone, of all components. Memory is taken for the part and, of a progressive file, 64 bits for
    /// each block of the whole.
    ///
    /// # Errors
    /// [`Blank`] where nothing can be read, or the part lies outside.
    pub fn read_part(bytes: &[u8], structure: &JpegStructure, part: Units) -> Result<Self, Blank> {
        Self::read_some(bytes, structure, Wanted::All, Some(part))
    }

    fn read_some(bytes: &[u8], structure: &JpegStructure, wanted: Wanted, part: Option<Units>) -> Result<Self, Blank> {
        let frame = structure.frame.as_ref().ok_or(Blank::Incomplete)?;
        if !matches!(frame.marker, 0xc0..=0xc2) || frame.precision != 8 {
            return Err(Blank::Process);
        }
        if frame.width_px == 0 || frame.height_px == 0 {
            return Err(Blank::Incomplete);
        }
        let mut state = State::new(frame, wanted, part);
        let mut n_scans = 0;
        for coding in &structure.coding {
            match coding {
                Coding::Huffman(range) => state.huffman(bytes.get(range.clone()).unwrap_or_default()),
                Coding::RestartInterval(n) => state.restart_interval = usize::from(*n),
                Coding::Scan { header, data } => {
                    if let Some(scan) = state.scan_header(bytes.get(header.clone()).unwrap_or_default()) {
                        n_scans += 1;
                        state.scan(bytes, data.clone(), &scan);
                    }
                }
            }
        }
        if n_scans == 0 {
            return Err(Blank::Incomplete);
        }
        let luma_rows = state.components.first().map_or(0..0, |c| c.first_blk.1..c.rows_blk.min(c.first_blk.1 + c.kept_blk.1));
        let complete_rows_blk = state.broken_row_blk.unwrap_or(luma_rows.end).min(luma_rows.end).saturating_sub(luma_rows.start);
        let broken_at = state.broken_at;
        let planes: Option<Vec<Plane>> = state
            .components
            .into_iter()
            .filter_map(|c| {
                let blocks = c.blocks?;
                let table = structure.quantization.get(usize::from(c.component.table)).copied().flatten();
                Some(table.map(|table| Plane {
                    columns_blk: c.columns_blk.saturating_sub(c.first_blk.0).min(c.kept_blk.0),
                    rows_blk: c.rows_blk.saturating_sub(c.first_blk.1).min(c.kept_blk.1),
                    stride_blk: c.kept_blk.0,
                    blocks,
                    table,
                }))
            })
            .collect();
        Ok(Self { planes: planes.ok_or(Blank::Incomplete)?, broken_at, complete_rows_blk })
    }

    /// The first component.
    pub fn luma(&self) -> Option<&Plane> {
        self.planes.first()
    }
}

struct State {
    components: Vec<Decoding>,
    progressive: bool,
    max_v: usize,
    mcus_per_row: usize,
    mcu_rows: usize,
    dc_tables: [Option<Huffman>; 4],
    ac_tables: [Option<Huffman>; 4],
    restart_interval: usize,
    eob_run: u32,
    visits_left: u64,
    broken_at: Option<usize>,
    broken_row_blk: Option<usize>,
}

impl State {
    fn new(frame: &Frame, wanted: Wanted, part: Option<Units>) -> Self {
        let max = |f: fn(&Component) -> u8| frame.components.iter().map(f).max().unwrap_or(1) as usize;
        let (max_h, max_v) = (max(|c| c.h), max(|c| c.v));
        let (width, height) = (frame.width_px as usize, frame.height_px as usize);
        let (mcus_per_row, mcu_rows) = (width.div_ceil(8 * max_h), height.div_ceil(8 * max_v));
        let all = Units { column: 0, row: 0, columns: mcus_per_row, rows: mcu_rows };
        let units = part.unwrap_or(all);
        let passes_need_all = frame.is_progressive() && part.is_some();
        let components: Vec<Decoding> = frame
            .components
            .iter()
            .enumerate()
            .map(|(i, component)| {
                let (h, v) = (usize::from(component.h), usize::from(component.v));
                let stride_blk = mcus_per_row * h;
                let kept = wanted == Wanted::All || i == 0;
                let kept_blk = (units.columns * h, units.rows * v);
                Decoding {
                    component: *component,
                    columns_blk: (width * h).div_ceil(8 * max_h),
                    rows_blk: (height * v).div_ceil(8 * max_v),
                    stride_blk,
                    first_blk: (units.column * h, units.row * v),
                    kept_blk,
                    blocks: kept.then(|| vec![[0; 64]; kept_blk.0 * kept_blk.1]),
                    seen: if passes_need_all { vec![0; stride_blk * mcu_rows * v] } else { Vec::new() },
                    dc: 0,
                }
            })
            .collect();
        let n_blocks: usize = components.iter().map(|c| c.columns_blk * c.rows_blk).sum();
        Self {
            components,
            progressive: frame.is_progressive(),
            max_v,
            mcus_per_row,
            mcu_rows,
            dc_tables: [const { None }; 4],
            ac_tables: [const { None }; 4],
            restart_interval: 0,
            eob_run: 0,
            visits_left: n_blocks as u64 * MAX_VISITS_PER_BLOCK,
            broken_at: None,
            broken_row_blk: None,
        }
    }

    fn huffman(&mut self, mut data: &[u8]) {
        while let Some((&head, rest)) = data.split_first() {
            let Some((counts, rest)) = rest.split_first_chunk::<16>() else { return };
            let n_values = counts.iter().map(|n| usize::from(*n)).sum::<usize>();
            let Some(values) = rest.get(..n_values) else { return };
            let tables = if head >> 4 == 0 { &mut self.dc_tables } else { &mut self.ac_tables };
            if let Some(slot) = tables.get_mut(usize::from(head & 15)) {
                *slot = Huffman::new(counts, values);
            }
            data = rest.get(n_values..).unwrap_or_default();
        }
    }

    fn scan_header(&self, data: &[u8]) -> Option<Scan> {
        let n = usize::from(*data.first()?);
        let mut members = Vec::with_capacity(n.min(4));
        for i in 0..n.min(4) {
            let [id, tables] = *data.get(1 + 2 * i..3 + 2 * i)? else { return None };
            let index = self.components.iter().position(|c| c.component.id == id)?;
            members.push((index, usize::from(tables >> 4), usize::from(tables & 15)));
        }
        let tail = data.get(1 + 2 * n..)?;
        let (first, last) = (usize::from(*tail.first()?), usize::from(*tail.get(1)?));
        let (high, low) = (tail.get(2)? >> 4, tail.get(2)? & 15);
        let scan = if self.progressive {
            Scan { members, band: Band { first, last, high, low } }
        } else {
            Scan { members, band: Band { first: 0, last: 63, high: 0, low: 0 } }
        };
        let valid = (1..=4).contains(&n) && scan.band.first <= scan.band.last && scan.band.last < 64 && scan.band.low < 14;
        let progressive_ac = self.progressive && scan.band.first > 0;
        (valid && (!progressive_ac || n == 1) && (!self.progressive || scan.band.first > 0 || scan.band.last == 0))
            .then_some(scan)
    }

    /// Decodes one scan into the blocks; notes where it broke.
    fn scan(&mut self, bytes: &[u8], range: Range<usize>, scan: &Scan) {
        // The AC scans of a component that nobody wants say nothing about the others.
        if self.progressive && scan.band.first > 0 && !scan.members.iter().any(|(i, ..)| self.is_kept(*i)) {
            return;
        }
        let data = bytes.get(range.clone()).unwrap_or_default();
        let mut bits = Bits::new(data);
        let single = scan.members.len() == 1;
        let (units_per_row, unit_rows) = match scan.members.first().and_then(|(i, ..)| self.components.get(*i)) {
            Some(c) if single => (c.columns_blk, c.rows_blk),
            _ => (self.mcus_per_row, self.mcu_rows),
        };
        let n_units = units_per_row * unit_rows;
        self.restart();
        let mut unit = 0;
        while unit < n_units {
            if self.restart_interval > 0 && unit > 0 && unit.is_multiple_of(self.restart_interval) {
                if !bits.restart() {
                    self.broke(range.start + bits.position(), unit / units_per_row, single);
                    return;
                }
                self.restart();
            }
            let decoded = self.unit(&mut bits, scan, unit % units_per_row, unit / units_per_row, single);
            if decoded.is_none() || bits.is_exhausted() {
                self.broke(range.start + bits.position(), unit / units_per_row, single);
                // Only a restart marker tells where to go on.
                let interval = self.restart_interval;
                if interval == 0 || self.visits_left == 0 || (bits.is_exhausted() && bits.position() >= data.len()) {
                    return;
                }
                unit = (unit / interval + 1) * interval;
                if !bits.restart() {
                    return;
                }
                self.restart();
                continue;
            }
            unit += 1;
        }
    }

    fn is_kept(&self, index: usize) -> bool {
        self.components.get(index).is_some_and(|c| c.blocks.is_some())
    }

    fn restart(&mut self) {
        self.eob_run = 0;
        self.components.iter_mut().for_each(|c| c.dc = 0);
    }

    fn broke(&mut self, at: usize, unit_row: usize, single: bool) {
        self.broken_at.get_or_insert(at);
        let row_blk = if single { unit_row } else { unit_row * self.max_v };
        self.broken_row_blk = Some(self.broken_row_blk.map_or(row_blk, |row| row.min(row_blk)));
    }

    fn unit(&mut self, bits: &mut Bits<'_>, scan: &Scan, column: usize, row: usize, single: bool) -> Option<()> {
        for &(index, dc_table, ac_table) in &scan.members {
            let Self { components, dc_tables, ac_tables, eob_run, visits_left, progressive, .. } = self;
            let component = components.get_mut(index)?;
            let (h, v) = if single { (1, 1) } else { (usize::from(component.component.h), usize::from(component.component.v)) };
            let dc_table = dc_tables.get(dc_table)?.as_ref();
            let ac_table = ac_tables.get(ac_table)?.as_ref();
            for y in row * v..(row + 1) * v {
                for x in column * h..(column + 1) * h {
                    *visits_left = visits_left.checked_sub(1)?;
                    component.block(x, y, |block, dc| {
                        match (*progressive, scan.band.first, scan.band.high) {
                            (false, ..) => baseline(bits, dc_table?, ac_table?, dc, block)?,
                            (true, 0, 0) => {
                                *dc = dc.wrapping_add(dc_difference(bits, dc_table?)?);
                                block[0] = (*dc << scan.band.low) as i16;
                            }
                            (true, 0, _) => block[0] |= (bits.take(1) << scan.band.low) as i16,
                            (true, _, 0) => ac_first(bits, ac_table?, scan.band, eob_run, block)?,
                            (true, ..) => ac_refine(bits, ac_table?, scan.band, eob_run, block)?,
                        }
                        Some(())
                    })?;
                }
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use telltale_scenes::{Sampling, encode_jpeg, encode_progressive_jpeg, render};

    use super::*;
    use crate::{Format, Limits, container};

    fn coefficients(jpeg: &[u8]) -> Coefficients {
        let structure = container::read(jpeg, Format::Jpeg, &Limits::default()).jpeg.expect("a JPEG");
        Coefficients::read(jpeg, &structure, Wanted::All).expect("sound")
    }

    #[test]
    fn both_processes_give_the_same_coefficients() {
        let scene = render(3, 203, 117);
        for sampling in [Sampling::Full, Sampling::Halved] {
            let sequential = coefficients(&encode_jpeg(&scene, 80, sampling));
            let progressive = coefficients(&encode_progressive_jpeg(&scene, 80, sampling));
            assert_eq!((sequential.broken_at, sequential.planes.len()), (None, 3));
            for (a, b) in sequential.planes.iter().zip(&progressive.planes) {
                assert_eq!((a.columns_blk, a.rows_blk), (b.columns_blk, b.rows_blk));
                for (x, y) in (0..a.rows_blk).flat_map(|y| (0..a.columns_blk).map(move |x| (x, y))) {
                    assert_eq!(a.block(x, y), b.block(x, y), "block {x}, {y}");
                }
            }
        }
    }

    #[test]
    fn a_part_has_the_coefficients_that_the_whole_has_there() {
        let scene = render(3, 203, 117);
        for (jpeg, unit) in [
            (encode_jpeg(&scene, 80, Sampling::Full), 1),
            (encode_jpeg(&scene, 80, Sampling::Halved), 2),
            (encode_progressive_jpeg(&scene, 80, Sampling::Halved), 2),
        ] {
            let structure = container::read(&jpeg, Format::Jpeg, &Limits::default()).jpeg.expect("a JPEG");
            let whole = coefficients(&jpeg);
            for units in [
                Units { column: 2, row: 3, columns: 4, rows: 2 },
                Units { column: 9, row: 0, columns: 26 / unit - 9, rows: 15usize.div_ceil(unit) },
            ] {
                let part = Coefficients::read_part(&jpeg, &structure, units).expect("sound");
                assert_eq!((part.broken_at, part.planes.len()), (None, 3));
                assert_eq!(Some(part.complete_rows_blk), part.luma().map(|plane| plane.rows_blk));
                for (i, (a, b)) in whole.planes.iter().zip(&part.planes).enumerate() {
                    let blocks = if i == 0 { unit } else { 1 };
                    let (left, top) = (units.column * blocks, units.row * blocks);
                    assert_eq!(b.columns_blk, (units.columns * blocks).min(a.columns_blk - left));
                    assert_eq!(b.rows_blk, (units.rows * blocks).min(a.rows_blk - top));
                    for (x, y) in (0..b.rows_blk).flat_map(|y| (0..b.columns_blk).map(move |x| (x, y))) {
                        assert_eq!(a.block(left + x, top + y), b.block(x, y), "block {x}, {y}");
                    }
                }
            }
        }
    }
}
