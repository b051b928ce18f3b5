//! A part of a JPEG as a small JPEG of its own, without loss.
//!
//! The coefficients of the part are written down again as they are, with the tables of the file. What decodes every other JPEG then decodes
//! this one, so that a pixel of the part is the pixel of the whole; only where colour is smoothed over its coarser samples, the one
//! row or column along a cut sees the edge of the part instead of its neighbour.
//!
//! The Huffman codes are flat: 5 bits for the 16 sizes of a DC difference, 8 or 9 for the 256 codes of AC coefficients. The file is never
//! kept, so its length counts for less than a second pass that would shorten it.
//!
//! # Sources
//! ITU-T T.81 (1992), annex B and F.1.2; Adobe TN 5116 (APP14).

use super::Coefficients;
use crate::container::jpeg::{Component, Frame, JpegStructure, ZIGZAG};

/// AC codes that have 8 bits; the rest have 9. Of the 256 prefixes of 8 bits one stays free, as all ones are no code.
const SHORT: u32 = 254;

/// The part whose coefficients these are, `width × height` pixels; none where a table is missing or a size is none that a JPEG can have.
pub(crate) fn cut(structure: &JpegStructure, part: &Coefficients, width: u32, height: u32) -> Option<Vec<u8>> {
    let frame = structure.frame.as_ref()?;
    let (width, height) = (u16::try_from(width).ok()?, u16::try_from(height).ok()?);
    let mut file = vec![0xff, 0xd8];
    if let Some(transform) = structure.adobe_transform {
        segment(&mut file, 0xee, &[b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat())?;
    }
    let is_wide = part.planes.iter().any(|plane| plane.table.iter().any(|step| u8::try_from(*step).is_err()));
    for (component, plane) in frame.components.iter().zip(&part.planes) {
        let steps = ZIGZAG.iter().filter_map(|at| plane.table.get(usize::from(*at)));
        let bytes = |step: &u16| if is_wide { step.to_be_bytes().to_vec() } else { vec![*step as u8] };
        let table: Vec<u8> = steps.flat_map(bytes).collect();
        segment(&mut file, 0xdb, &[&[u8::from(is_wide) << 4 | component.table & 3][..], &table].concat())?;
    }
    let mut header = vec![8];
    header.extend([height.to_be_bytes(), width.to_be_bytes()].concat());
    header.push(u8::try_from(frame.components.len()).ok()?);
    // One component alone has no units: its factors mean nothing, and not every decoder knows that.
    let factors = |c: &Component| if part.planes.len() == 1 { 0x11 } else { c.h << 4 | c.v };
    header.extend(frame.components.iter().flat_map(|c| [c.id, factors(c), c.table & 3]));
    // Tables of 16 bits belong to the extended process.
    segment(&mut file, 0xc0 | u8::from(is_wide), &header)?;
    let mut counts = [0u8; 16];
    counts[4] = 16;
    segment(&mut file, 0xc4, &[&[0x00][..], &counts, &(0..16).collect::<Vec<u8>>()].concat())?;
    let mut counts = [0u8; 16];
    (counts[7], counts[8]) = (SHORT as u8, 2);
    segment(&mut file, 0xc4, &[&[0x10][..], &counts, &(0..=255).collect::<Vec<u8>>()].concat())?;
    let mut scan = vec![u8::try_from(frame.components.len()).ok()?];
    scan.extend(frame.components.iter().flat_map(|c| [c.id, 0]));
    scan.extend([0, 63, 0]);
    segment(&mut file, 0xda, &scan)?;
    let mut bits = Writer { file, buffer: 0, n_bits: 0 };
    units(frame, part, &mut bits)?;
    let mut file = bits.end();
    file.extend([0xff, 0xd9]);
    Some(file)
}

fn segment(file: &mut Vec<u8>, marker: u8, payload: &[u8]) -> Option<()> {
    let len = u16::try_from(payload.len() + 2).ok()?;
    file.extend([0xff, marker]);
    file.extend(len.to_be_bytes());
    file.extend(payload);
    Some(())
}

/// All blocks: unit by unit in the order of the components, and row by row where there is one component alone, as T.81 A.2 prescribes.
fn units(frame: &Frame, part: &Coefficients, bits: &mut Writer) -> Option<()> {
    let single = part.planes.len() == 1;
    let first = part.planes.first()?;
    let (h, v) = frame.components.first().map(|c| (usize::from(c.h), usize::from(c.v)))?;
    let (columns, rows) =
        if single { (first.columns_blk, first.rows_blk) } else { (first.columns_blk.div_ceil(h), first.rows_blk.div_ceil(v)) };
    let mut dc = vec![0; part.planes.len()];
    for (column, row) in (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row))) {
        for ((component, plane), dc) in frame.components.iter().zip(&part.planes).zip(&mut dc) {
            let (h, v) = if single { (1, 1) } else { (usize::from(component.h), usize::from(component.v)) };
            for (x, y) in (row * v..(row + 1) * v).flat_map(|y| (column * h..(column + 1) * h).map(move |x| (x, y))) {
                block(bits, plane.block(x, y), dc);
            }
        }
    }
    Some(())
}

fn block(bits: &mut Writer, block: &[i16; 64], last_dc: &mut i32) {
    let at = |k: usize| ZIGZAG.get(k).and_then(|i| block.get(usize::from(*i))).map_or(0, |value| i32::from(*value));
    let difference = at(0) - *last_dc;
    // A difference of more than 15 bits comes from a damaged file alone.
    let difference = difference.clamp(-32_767, 32_767);
    *last_dc += difference;
    let size = size_of(difference);
    bits.put(size, 5);
    bits.put_value(difference, size);
    let mut zeros = 0;
    for k in 1..64 {
        let value = at(k).clamp(-32_767, 32_767);
        if value == 0 {
            zeros += 1;
            continue;
        }
        while zeros > 15 {
            bits.put_code(0xf0);
            zeros -= 16;
        }
        let size = size_of(value);
        bits.put_code(zeros << 4 | size);
        bits.put_value(value, size);
        zeros = 0;
    }
    if zeros > 0 {
        bits.put_code(0);
    }
}

/// Bits that a value takes.
fn size_of(value: i32) -> u32 {
    u32::BITS - value.unsigned_abs().leading_zeros()
}

/// Bits behind each other, with a zero behind each `FF`.
struct Writer {
    file: Vec<u8>,
    buffer: u64,
    n_bits: u32,
}

impl Writer {
    fn put(&mut self, value: u32, n: u32) {
        self.buffer = self.buffer << n | u64::from(value);
        self.n_bits += n;
        while self.n_bits >= 8 {
            self.n_bits -= 8;
            let byte = (self.buffer >> self.n_bits) as u8;
            self.file.push(byte);
            if byte == 0xff {
                self.file.push(0);
            }
        }
    }

    fn put_code(&mut self, code: u32) {
        if code < SHORT {
            self.put(code, 8);
        } else {
            self.put(2 * SHORT + (code - SHORT), 9);
        }
    }

    /// A value in its size: negative ones less one, in two's complement (T.81, F.1.2.1).
    fn put_value(&mut self, value: i32, size: u32) {
        let value = if value < 0 { value - 1 } else { value };
        self.put(value.cast_unsigned() & ((1 << size) - 1), size);
    }

    /// The last byte is filled up with ones.
    fn end(mut self) -> Vec<u8> {
        self.put(0x7f, 7);
        self.file
    }
}
