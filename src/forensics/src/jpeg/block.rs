//! The codes of one block: all at once in sequential files, band by band and bit by bit in progressive ones.
//!
//! Each function reads from the bits where the block's codes begin and leaves them where they end; none for a code that cannot be.
//!
//! # Sources
//! ITU-T T.81 (1992), F.2.2 (sequential), G.1.2 (progressive).

use super::huffman::{Bits, Huffman};
use crate::container::jpeg::ZIGZAG;

/// Which coefficients a scan holds, and which of their bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Band {
    /// First and last coefficient in zigzag order.
    pub first: usize,
    pub last: usize,
    /// Bits that earlier scans have left open, and those that this one leaves open.
    pub high: u8,
    pub low: u8,
}

/// The difference of a block's DC coefficient to the one before (T.81, F.2.2.1).
#[inline]
pub(super) fn dc_difference(bits: &mut Bits<'_>, table: &Huffman) -> Option<i32> {
    let n = table.decode(bits)?;
    (n <= 15).then(|| bits.take_signed(u32::from(n)))
}

/// The slot of zigzag position `k`.
#[inline]
fn slot(block: &mut [i16; 64], k: usize) -> Option<&mut i16> {
    block.get_mut(usize::from(*ZIGZAG.get(k)?))
}

/// All coefficients of a block in one go (T.81, F.2.2).
#[inline]
pub(super) fn baseline(bits: &mut Bits<'_>, dc: &Huffman, ac: &Huffman, last_dc: &mut i32, block: &mut [i16; 64]) -> Option<()> {
    *last_dc = last_dc.wrapping_add(dc_difference(bits, dc)?);
    block[0] = *last_dc as i16;
    let mut k = 1;
    while k < 64 {
        let code = ac.decode(bits)?;
        let (run, size) = (usize::from(code >> 4), u32::from(code & 15));
        if size == 0 {
            if run < 15 {
                break;
            }
            k += 16;
        } else {
            k += run;
            *slot(block, k)? = bits.take_signed(size) as i16;
            k += 1;
        }
    }
    Some(())
}

/// First scan of a band of AC coefficients (T.81, G.1.2.2).
#[inline]
pub(super) fn ac_first(bits: &mut Bits<'_>, table: &Huffman, band: Band, eob_run: &mut u32, block: &mut [i16; 64]) -> Option<()> {
    if *eob_run > 0 {
        *eob_run -= 1;
        return Some(());
    }
    let mut k = band.first;
    while k <= band.last {
        let code = table.decode(bits)?;
        let (run, size) = (u32::from(code >> 4), u32::from(code & 15));
        if size == 0 {
            if run < 15 {
                *eob_run = (1 << run) - 1 + bits.take(run);
                break;
            }
            k += 16;
        } else {
            k += run as usize;
            *slot(block, k)? = (bits.take_signed(size) << band.low) as i16;
            k += 1;
        }
    }
    Some(())
}

/// Later scans of a band: one more bit for what is there, and new coefficients of one step (T.81, G.1.2.3).
#[inline]
pub(super) fn ac_refine(
    bits: &mut Bits<'_>,
    table: &Huffman,
    band: Band,
    eob_run: &mut u32,
    block: &mut [i16; 64],
) -> Option<()> {
    let step = 1i16 << band.low;
    let mut k = band.first;
    if *eob_run == 0 {
        while k <= band.last {
            let code = table.decode(bits)?;
            let (mut run, size) = (u32::from(code >> 4), code & 15);
            let mut new = 0;
            match size {
                0 if run < 15 => {
                    *eob_run = (1 << run) + bits.take(run);
                    break;
                }
                0 => {}
                1 => new = if bits.take(1) == 1 { step } else { -step },
                _ => return None,
            }
            // Skips `run` zeros, refining what is passed on the way.
            while k <= band.last {
                let coefficient = slot(block, k)?;
                if *coefficient != 0 {
                    refine(bits, coefficient, step);
                } else if run == 0 {
                    *coefficient = new;
                    k += 1;
                    break;
                } else {
                    run -= 1;
                }
                k += 1;
            }
        }
    }
    if *eob_run > 0 {
        while k <= band.last {
            let coefficient = slot(block, k)?;
            if *coefficient != 0 {
                refine(bits, coefficient, step);
            }
            k += 1;
        }
        *eob_run -= 1;
    }
    Some(())
}

fn refine(bits: &mut Bits<'_>, coefficient: &mut i16, step: i16) {
    if bits.take(1) == 1 && *coefficient & step == 0 {
        *coefficient = coefficient.saturating_add(if *coefficient > 0 { step } else { -step });
    }
}
