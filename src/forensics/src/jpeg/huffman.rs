//! Huffman codes and the bits that they are read from.
//!
//! # Sources
//! ITU-T T.81 (1992), annexes C and F.2.2.

/// Bits looked up at once; longer codes take the slow way.
const FAST_BITS: u32 = 9;

/// One Huffman table.
#[derive(Clone)]
pub(super) struct Huffman {
    /// For each 9-bit prefix: value and length of the code, length 0 where the code is longer or there is none.
    fast: Vec<(u8, u8)>,
    /// First code of each length 1..=16, and the position of its value; a length without codes has `last < first`.
    first: [u32; 17],
    last: [i64; 17],
    offset: [u32; 17],
    values: Vec<u8>,
}

impl Huffman {
    /// From the 16 counts and the values of a DHT segment; none where the counts are impossible.
    pub(super) fn new(counts: &[u8; 16], values: &[u8]) -> Option<Self> {
        let mut table =
            Self { fast: vec![(0, 0); 1 << FAST_BITS], first: [0; 17], last: [-1; 17], offset: [0; 17], values: values.to_vec() };
        let (mut code, mut position) = (0u32, 0u32);
        for (len, count) in (1u32..).zip(counts) {
            let count = u32::from(*count);
            if code + count > 1 << len {
                return None;
            }
            if let (Some(first), Some(last), Some(offset)) =
                (table.first.get_mut(len as usize), table.last.get_mut(len as usize), table.offset.get_mut(len as usize))
            {
                (*first, *offset) = (code, position);
                *last = i64::from(code + count) - 1;
            }
            if len <= FAST_BITS {
                for i in 0..count {
                    let value = *values.get((position + i) as usize)?;
                    let start = ((code + i) << (FAST_BITS - len)) as usize;
                    let span = 1usize << (FAST_BITS - len);
                    table.fast.get_mut(start..start + span)?.fill((value, len as u8));
                }
            }
            code = (code + count) << 1;
            position += count;
        }
        Some(table)
    }

    /// The next value; none for a code that does not exist.
    #[inline]
    pub(super) fn decode(&self, bits: &mut Bits<'_>) -> Option<u8> {
        let prefix = bits.peek(FAST_BITS);
        if let Some((value, len @ 1..)) = self.fast.get(prefix as usize) {
            bits.skip(u32::from(*len));
            return Some(*value);
        }
        let long = bits.peek(16);
        for len in FAST_BITS + 1..=16 {
            let code = long >> (16 - len);
            let i = len as usize;
            if i64::from(code) <= *self.last.get(i)? {
                bits.skip(len);
                let position = self.offset.get(i)? + code.checked_sub(*self.first.get(i)?)?;
                return self.values.get(position as usize).copied();
            }
        }
        None
    }
}

/// Bits of one stretch of coded data, without the zeros stuffed behind `FF`. Behind its end come zeros, which are counted.
pub(super) struct Bits<'a> {
    data: &'a [u8],
    at: usize,
    buffer: u64,
    n_bits: u32,
    n_padding: u32,
}

impl<'a> Bits<'a> {
    pub(super) fn new(data: &'a [u8]) -> Self {
        Self { data, at: 0, buffer: 0, n_bits: 0, n_padding: 0 }
    }

    /// Whether bits were used that are not in the data.
    pub(super) fn is_exhausted(&self) -> bool {
        self.n_padding > self.n_bits
    }

    /// Bytes of the data that were taken so far.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// Goes on behind the next restart marker; false where there is none.
    pub(super) fn restart(&mut self) -> bool {
        let from = self.at.saturating_sub((self.n_bits / 8) as usize);
        // Bits in the buffer can only stand before a marker, so the search may begin at the byte that is taken next.
        let at = self.at.max(from);
        let rest = self.data.get(at..).unwrap_or_default();
        let found = rest.windows(2).position(|w| matches!(w, [0xff, 0xd0..=0xd7]));
        (self.buffer, self.n_bits, self.n_padding) = (0, 0, 0);
        self.at = found.map_or(self.data.len(), |n| at + n + 2);
        found.is_some()
    }

    fn refill(&mut self) {
        while self.n_bits <= 48 {
            let byte = match self.data.get(self.at) {
                Some(0xff) if self.data.get(self.at + 1) == Some(&0) => {
                    self.at += 2;
                    0xff
                }
                // Anything else behind FF is a marker: the data ends here.
                Some(0xff) | None => {
                    self.n_padding += 8;
                    0
                }
                Some(byte) => {
                    self.at += 1;
                    *byte
                }
            };
            self.buffer = self.buffer << 8 | u64::from(byte);
            self.n_bits += 8;
        }
    }

    /// The next `n` ≤ 16 bits without taking them.
    #[inline]
    pub(super) fn peek(&mut self, n: u32) -> u32 {
        if self.n_bits < n {
            self.refill();
        }
        ((self.buffer >> (self.n_bits - n)) as u32) & ((1 << n) - 1)
    }

    /// Drops `n` bits that were peeked.
    #[inline]
    pub(super) fn skip(&mut self, n: u32) {
        self.n_bits -= n;
    }

    /// The next `n` ≤ 16 bits.
    #[inline]
    pub(super) fn take(&mut self, n: u32) -> u32 {
        let value = self.peek(n);
        self.skip(n);
        value
    }

    /// The next `n` ≤ 16 bits as a signed difference (T.81, F.2.2.1, EXTEND).
    #[inline]
    pub(super) fn take_signed(&mut self, n: u32) -> i32 {
        if n == 0 {
            return 0;
        }
        let value = self.take(n).cast_signed();
        if value < 1 << (n - 1) { value - (1 << n) + 1 } else { value }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_and_stuffed_zeros_dropped() {
        // Two codes of 1 and 2 bits: 0 → 5, 10 → 7.
        let mut counts = [0; 16];
        (counts[0], counts[1]) = (1, 1);
        let table = Huffman::new(&counts, &[5, 7]).expect("possible");
        let mut bits = Bits::new(&[0b0100_1111, 0xff, 0x00, 0xff, 0xd9]);
        assert_eq!(table.decode(&mut bits), Some(5));
        assert_eq!(table.decode(&mut bits), Some(7));
        assert_eq!(bits.take(1), 0);
        assert_eq!(table.decode(&mut bits), None);
        assert_eq!(bits.take(12), 0xfff);
        assert!(!bits.is_exhausted());
        bits.take(1);
        assert!(bits.is_exhausted());
        assert!(Huffman::new(&[3; 16], &[0; 48]).is_none());
    }

    #[test]
    fn differences_extend_as_the_standard_says() {
        let mut bits = Bits::new(&[0b0110_1000]);
        assert_eq!(bits.take_signed(1), -1);
        assert_eq!(bits.take_signed(2), 3);
        assert_eq!(bits.take_signed(2), -2);
    }
}
