//! Where a block stands in the file, and the places inside it.

/// Where a block of metadata begins in the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    start: u64,
    /// The block stands in the file byte for byte. One that was inflated, joined or written in hexadecimal has no places inside.
    is_literal: bool,
}

impl Place {
    /// The place of a block that was found at `start` of the file.
    pub(super) fn new(file: &[u8], start: u64, block: &[u8]) -> Self {
        let found = usize::try_from(start).ok().and_then(|start| file.get(start..start.checked_add(block.len())?));
        Self { start, is_literal: found == Some(block) }
    }

    /// The place in the file of a position in the block, or of the block where it has no places inside.
    pub(super) fn of(self, position: usize) -> u64 {
        if self.is_literal { self.start + position as u64 } else { self.start }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_block_that_stands_there_has_places_inside() {
        let file = b"..words..";
        assert_eq!(Place::new(file, 2, b"words").of(3), 5);
        assert_eq!(Place::new(file, 2, b"wards").of(3), 2);
        assert_eq!(Place::new(file, u64::MAX, b"words").of(3), u64::MAX);
    }
}
