//! Which of the known messages the blocks spell, in place or moved by a crop, and how easily chance would do the same.
//!
//! In place, block k of the picture carries bit k mod n of a message of n bits, and the majority of its blocks decides a bit: of
//! all blocks, as the reference reads them, and of those alone whose value lies where the mark puts values.
//!
//! A crop moves the grid of blocks by 0..8 pixels both ways, begins at another bit, and keeps the length of the *original*
//! picture's rows, which nobody knows any more: 64 grids × n first bits × n row lengths (mod n). The grid shows without knowing a
//! message: marked values lie in the middle of half steps. So the two grids where they do so best are read, with every first bit
//! and row length. What is not cheap and not tried: other sizes, turned and mirrored pictures.
//!
//! Were the picture's bits fair coins, k of n would agree with probability Σ_{i≥k} C(n, i) / 2^n; this times the number of messages
//! and ways tried is the expected number of false matches for each picture. They are no fair coins: neighbouring blocks agree and
//! most pictures have more of one bit. But a message has about as many ones as zeros and changes between them often, which smooth
//! or one-sided bits fit worse than coins do. How ordinary photos behave is measured (see the module above).

use telltale_pixels::Raster;
use telltale_report::RectPx;

use super::{
    chroma::{BLOCK_PX, Blocks, Chroma},
    messages::{Arithmetic, MESSAGES, Message},
};
use crate::widest::widest;

/// Step of the low band.
const STEP: f64 = 36.0;
/// Fewest blocks: those of 256 × 256 pixels, the smallest picture that the reference marks.
pub(super) const MIN_BLOCKS: usize = 1_024;
/// Most pixels that are read in place: more blocks would say nothing new.
const MAX_PIXELS_IN_PLACE: usize = 1 << 21;
/// Most pixels that are searched for a moved grid.
const MAX_PIXELS_MOVED: usize = 1 << 20;
/// Most pixels by which the grid is chosen. The mean distance of 4,096 values without order is 4.5 ± 0.04. A bit is read from some 340 blocks
/// of a megapixel, of which a third votes by chance: for 19 bits of 20 to come out right, one value in twenty must stand where it was
/// put, and that takes 0.2 off the mean.
const MAX_PIXELS_FOR_GRID: usize = 1 << 18;
/// Fewest lines by which the grid is chosen: the strip of a wide picture has few.
const MIN_LINES_FOR_GRID: usize = 2 * BLOCK_PX;
/// How far from the middle of its half step a value may lie to be taken for a marked one: the rounding of four bytes, and what
/// their way to RGB and back adds, move it by less.
const CLEAR: f64 = 3.0;
/// Grids that are read after a crop, for each arithmetic.
const N_GRIDS: usize = 2;

/// The message that fits best.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// The generator that writes it.
    pub program: &'static str,
    /// Bits of the message.
    pub n_bits: usize,
    /// Bits that agree.
    pub n_matching: usize,
    /// The grid is that of an uncut picture.
    pub in_place: bool,
    /// Blocks that were read.
    pub n_blocks: usize,
    /// Pictures without a mark that would show as much, as a power of ten: -9 is one in a thousand million.
    pub log10_expected: f64,
}

/// The best match; none where the picture has too few blocks.
pub(super) fn best(raster: &Raster) -> Option<Match> {
    let (columns, rows) = (raster.width() / BLOCK_PX, raster.height() / BLOCK_PX);
    if columns * rows < MIN_BLOCKS {
        return None;
    }
    let top = strip(raster, |_| 0, MAX_PIXELS_IN_PLACE);
    let middle = strip(raster, |spare| spare / 2, MAX_PIXELS_MOVED);
    let all = [Arithmetic::Bytes, Arithmetic::Floats].into_iter().flat_map(|arithmetic| {
        let channel = Chroma::new(raster, top, arithmetic);
        let mut matches = in_place(&channel, arithmetic);
        // Of a small picture both are all of it.
        let channel = if middle == top { channel } else { Chroma::new(raster, middle, arithmetic) };
        matches.extend(moved(&channel, arithmetic));
        matches
    });
    all.min_by(|a, b| a.log10_expected.total_cmp(&b.log10_expected))
}

/// Messages that are written with this arithmetic.
fn messages(arithmetic: Arithmetic) -> impl Iterator<Item = &'static Message> {
    MESSAGES.iter().filter(move |message| message.arithmetic.contains(&arithmetic))
}

/// `best` compares in place and moved, and all messages: each gets an equal share of the chance.
fn n_kinds() -> usize {
    2 * MESSAGES.iter().map(|message| message.arithmetic.len()).sum::<usize>()
}

/// A part of the picture of full width and at most `max_pixels`, whole rows of blocks, beginning at `top`.
fn strip(raster: &Raster, top: impl Fn(usize) -> usize, max_pixels: usize) -> RectPx {
    let most = (max_pixels / raster.width()).max(BLOCK_PX);
    let height = if raster.height() > most { most / BLOCK_PX * BLOCK_PX } else { raster.height() };
    RectPx { x: 0, y: top(raster.height() - height) as u32, width: raster.width() as u32, height: height as u32 }
}

fn in_place(chroma: &Chroma, arithmetic: Arithmetic) -> Vec<Match> {
    let [blocks, ..] = chroma.low(0, 0, chroma.height()).blocks(0);
    let votes = votes(&blocks);
    let matches = messages(arithmetic).map(|message| {
        let wanted = Bits::new(message.bits().map(Some));
        let n_matching =
            wanted.agreeing(&majority(&votes, message.len)).max(wanted.agreeing(&clear_majority(&votes, message.len)));
        // Two readings.
        matched(message, n_matching, true, votes.len(), 2)
    });
    matches.collect()
}

/// What one block says.
#[derive(Debug, Clone, Copy)]
struct Vote {
    is_one: bool,
    /// 1 or -1 for a value near the middle of a half step, where the mark puts it; 0 for another, which is the picture's own.
    clear: i32,
}

fn votes(blocks: &Blocks) -> Vec<Vote> {
    let vote = |value: &f64| {
        let is_one = in_step(*value) > STEP / 2.0;
        let clear = match (off_middle(*value) <= CLEAR, is_one) {
            (false, _) => 0,
            (true, true) => 1,
            (true, false) => -1,
        };
        Vote { is_one, clear }
    };
    blocks.values.iter().map(vote).collect()
}

/// The rest above a multiple of the step, 0..36.
fn in_step(value: f64) -> f64 {
    let rest = value - STEP * whole(value / STEP);
    // A value just below a multiple, whose quotient was rounded up.
    if rest < 0.0 { rest + STEP } else { rest }
}

/// Distance from the middle of the half step.
#[inline]
fn off_middle(value: f64) -> f64 {
    let half = STEP / 2.0;
    (value - half * whole(value / half) - half / 2.0).abs()
}

/// The whole part of a small number that is not negative; `floor` is a call on some processors.
#[inline]
fn whole(value: f64) -> f64 {
    f64::from(value as i32)
}

/// The bits of a message of that length, as the reference reads them.
fn majority(votes: &[Vote], len: usize) -> Bits {
    let mut ones = vec![0u32; len];
    let mut all = vec![0u32; len];
    for (k, vote) in votes.iter().enumerate() {
        ones[k % len] += u32::from(vote.is_one);
        all[k % len] += 1;
    }
    // The mean of the bits times 255 must be above 127.
    Bits::new(ones.iter().zip(&all).map(|(ones, all)| Some(ones * 255 > all * 127)))
}

#[cfg(test)]
pub(super) fn bits_as_the_reference_reads_them(blocks: &Blocks, len: usize) -> Vec<bool> {
    let bits = majority(&votes(blocks), len);
    (0..len).map(|i| bits.ones[i / 64] >> (i % 64) & 1 == 1).collect()
}

/// The bits of a message of that length from clear votes only; none where they are equal.
fn clear_majority(votes: &[Vote], len: usize) -> Bits {
    let mut sums = vec![0; len];
    votes.iter().enumerate().for_each(|(k, vote)| sums[k % len] += vote.clear);
    Bits::of_sums(&sums)
}

fn moved(chroma: &Chroma, arithmetic: Arithmetic) -> Vec<Match> {
    let read = |grid: Grid| {
        let blocks = chroma.low(grid.dx, grid.dy, chroma.height()).blocks(grid.y).into_iter().nth(grid.x);
        let Some(blocks) = blocks.filter(is_large_enough) else { return Vec::new() };
        let votes = votes(&blocks);
        let movable = messages(arithmetic).filter(|message| message.can_be_moved);
        let read = movable.map(|message| {
            let tries = N_GRIDS * message.len * message.len;
            matched(message, most_matching(&votes, blocks.columns, message), false, votes.len(), tries)
        });
        read.collect()
    };
    likely_grids(chroma).into_iter().flat_map(read).collect()
}

/// Where a moved grid of blocks begins: which squares of 2×2 pixels, and which of these.
#[derive(Debug, Clone, Copy)]
struct Grid {
    dx: usize,
    dy: usize,
    x: usize,
    y: usize,
}

/// The grids whose values lie nearest to the middle of their half steps, judged by the upper part of the strip.
fn likely_grids(chroma: &Chroma) -> Vec<Grid> {
    let height = (MAX_PIXELS_FOR_GRID / chroma.width().max(1)).max(MIN_LINES_FOR_GRID).min(chroma.height());
    let mut grids: Vec<(f64, Grid)> = Vec::new();
    for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        let low = chroma.low(dx, dy, height);
        for y in 0..4 {
            for (x, blocks) in low.blocks(y).iter().enumerate().filter(|(_, blocks)| !blocks.values.is_empty()) {
                grids.push((distance(blocks), Grid { dx, dy, x, y }));
            }
        }
    }
    grids.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    grids.into_iter().take(N_GRIDS).map(|(_, grid)| grid).collect()
}

/// A strip that is barely large enough may lose a row and a column of blocks.
fn is_large_enough(blocks: &Blocks) -> bool {
    blocks.values.len() * 2 >= MIN_BLOCKS
}

/// Mean distance of the values from the middle of their half step; 4.5, a quarter of the half step, for values without order.
#[inline(never)]
fn distance(blocks: &Blocks) -> f64 {
    // Eight sums side by side.
    let (eights, rest) = blocks.values.as_chunks::<8>();
    let mut sums = [0f64; 8];
    widest(
        #[inline(always)]
        || {
            for eight in eights {
                sums.iter_mut().zip(eight).for_each(|(sum, value)| *sum += off_middle(*value));
            }
        },
    );
    let sum = sums.iter().sum::<f64>() + rest.iter().map(|value| off_middle(*value)).sum::<f64>();
    sum / blocks.values.len() as f64
}

/// The most bits that agree with the message, over all first bits and row lengths.
fn most_matching(votes: &[Vote], columns: usize, message: &Message) -> usize {
    let len = message.len;
    // For each row of blocks: ones less zeros, by the column mod n.
    let mut rows: Vec<Vec<i32>> = Vec::new();
    for row in votes.chunks_exact(columns.max(1)) {
        let mut sums = vec![0; len];
        row.iter().enumerate().for_each(|(j, vote)| sums[j % len] += vote.clear);
        rows.push(sums);
    }
    let wanted: Vec<bool> = message.bits().collect();
    let wanted: Vec<Bits> = (0..len).map(|first| Bits::new((0..len).map(|i| wanted.get((first + i) % len).copied()))).collect();
    let mut most = 0;
    for row_len in 0..len {
        let mut sums = vec![0i32; len];
        for (i, row) in rows.iter().enumerate() {
            let (head, tail) = row.split_at((len - i * row_len % len) % len);
            let (to_tail, to_head) = sums.split_at_mut(tail.len());
            to_tail.iter_mut().zip(tail).for_each(|(sum, value)| *sum += value);
            to_head.iter_mut().zip(head).for_each(|(sum, value)| *sum += value);
        }
        let read = Bits::of_sums(&sums);
        most = wanted.iter().map(|wanted| wanted.agreeing(&read)).fold(most, usize::max);
    }
    most
}

/// Bits of a message that may be unknown: one mask of the ones and one of the zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Bits {
    ones: [u64; MASKS],
    zeros: [u64; MASKS],
}

/// Enough for the 136 bits of the longest message.
const MASKS: usize = 3;

impl Bits {
    fn new(bits: impl Iterator<Item = Option<bool>>) -> Self {
        let mut masks = Self::default();
        for (i, bit) in bits.enumerate().take(64 * MASKS) {
            match bit {
                Some(true) => masks.ones[i / 64] |= 1 << (i % 64),
                Some(false) => masks.zeros[i / 64] |= 1 << (i % 64),
                None => {}
            }
        }
        masks
    }

    fn of_sums(sums: &[i32]) -> Self {
        Self::new(sums.iter().map(|sum| (*sum != 0).then_some(*sum > 0)))
    }

    /// How many bits are known in both and agree.
    fn agreeing(&self, other: &Self) -> usize {
        let count =
            |a: &[u64; MASKS], b: &[u64; MASKS]| a.iter().zip(b).map(|(a, b)| (a & b).count_ones() as usize).sum::<usize>();
        count(&self.ones, &other.ones) + count(&self.zeros, &other.zeros)
    }
}

fn matched(message: &Message, n_matching: usize, in_place: bool, n_blocks: usize, tries: usize) -> Match {
    let expected = tail(n_matching, message.len) * (tries * n_kinds()) as f64;
    Match { program: message.program, n_bits: message.len, n_matching, in_place, n_blocks, log10_expected: expected.log10() }
}

/// Probability of at least `k` of `n` with a fair coin.
fn tail(k: usize, n: usize) -> f64 {
    let mut term = 0.5f64.powi(n as i32);
    let mut sum = 0.0;
    for i in (k..=n).rev() {
        if i < n {
            // Recomputed from the top: C(n, i) = C(n, i + 1) · (i + 1) / (n − i).
            term *= (i + 1) as f64 / (n - i) as f64;
        }
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_those_of_the_binomial() {
        assert_eq!(tail(48, 48), 0.5f64.powi(48));
        assert!((tail(47, 48) - 49.0 * 0.5f64.powi(48)).abs() < 1e-20);
        assert!((tail(0, 46) - 1.0).abs() < 1e-12);
        assert!((tail(16, 32) - 0.569_974).abs() < 1e-5);
        assert_eq!(n_kinds(), 18);
    }

    #[test]
    fn values_in_the_middle_of_half_steps_are_near_and_others_far() {
        let blocks = |values: Vec<f64>| Blocks { columns: values.len(), values };
        assert_eq!(distance(&blocks(vec![9.0, 27.0, 261.0, 279.0])), 0.0);
        let spread = blocks((0..360).map(|i| f64::from(i) / 10.0).collect());
        assert!((distance(&spread) - 4.5).abs() < 0.1);
    }
}
