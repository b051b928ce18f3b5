//! The messages that published generators write.

/// One message and who writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Message {
    /// The generator, as its makers write it.
    pub program: &'static str,
    /// Number of bits.
    pub len: usize,
    /// The bits, the first one in the highest place.
    bytes: &'static [u8],
    /// In which numbers its programs hand the picture over, the usual one first.
    pub arithmetic: &'static [Arithmetic],
    /// Long enough to be told from chance after a search over shifts.
    pub can_be_moved: bool,
}

/// The package works on bytes or on floats as it is given them, and the marks differ: the neutral value of the colour channel is
/// 128 for bytes and 0.5 for floats, and steps are counted from 0 in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arithmetic {
    /// Bytes, 0..=255, neutral at 128.
    Bytes,
    /// Floats, neutral at 0.5.
    Floats,
}

use Arithmetic::{Bytes, Floats};

/// In the order in which ties are settled.
pub(super) const MESSAGES: &[Message] = &[
    Message { program: "Stable Diffusion 1.x", len: 136, bytes: b"StableDiffusionV1", arithmetic: &[Bytes], can_be_moved: true },
    // 32 bits match by chance once in 4 thousand million tries: enough in place, too few after a search.
    Message { program: "Stable Diffusion 2.x", len: 32, bytes: b"SDV2", arithmetic: &[Bytes], can_be_moved: false },
    Message {
        program: "Stable Diffusion XL",
        len: 48,
        bytes: &[0xb3, 0xec, 0x90, 0x7b, 0xb1, 0x9e],
        arithmetic: &[Floats, Bytes],
        can_be_moved: true,
    },
    // The script writes the number without the two zeros in front of it, so 46 bits stand in its pictures …
    Message {
        program: "FLUX.1",
        len: 46,
        bytes: &[0xab, 0xfa, 0x1e, 0x73, 0xd4, 0xb8],
        arithmetic: &[Floats, Bytes],
        can_be_moved: true,
    },
    // … and all 48 where another program took the number as it is published.
    Message {
        program: "FLUX.1",
        len: 48,
        bytes: &[0x2a, 0xfe, 0x87, 0x9c, 0xf5, 0x2e],
        arithmetic: &[Floats, Bytes],
        can_be_moved: true,
    },
    Message { program: "InvokeAI", len: 64, bytes: b"InvokeAI", arithmetic: &[Bytes], can_be_moved: true },
];

impl Message {
    /// Its bits in order.
    pub fn bits(&self) -> impl Iterator<Item = bool> {
        let bytes = self.bytes;
        (0..self.len).map(move |i| bytes.get(i / 8).is_some_and(|byte| byte >> (7 - i % 8) & 1 == 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_were_published() {
        let bits = |i: usize| MESSAGES[i].bits().map(|bit| if bit { '1' } else { '0' }).collect::<String>();
        assert_eq!(bits(2), "101100111110110010010000011110111011000110011110");
        assert_eq!(bits(3), "1010101111111010000111100111001111010100101110");
        assert_eq!(bits(4), "001010101111111010000111100111001111010100101110");
        assert_eq!((bits(0).len(), bits(1).len(), bits(5).len()), (136, 32, 64));
        assert!(bits(1).starts_with("01010011"));
    }
}
