//! The directories of a TIFF structure, which EXIF is.
//!
//! A directory is a list of entries of twelve bytes: tag, kind, count, and the value or where it stands. The first directory may
//! point to those of EXIF and GPS, EXIF's to that of interoperability, and at its end to a second one, which in a photo describes
//! the small picture. Each is read once, so that loops end; an entry that points outside is noted as damage and left out.
//!
//! Input: the block. Output: entries with their places, counted in bytes from the start of the block.
//! Blind to: further pages, sub-images, and what makers' notes hold.
//!
//! # Sources
//! TIFF 6.0, section 2; CIPA DC-008-2023 (EXIF 3.0), 4.6.

use std::ops::Range;

use super::Damage;

/// Most entries that are read of one block. Photos have some 100.
const MAX_ENTRIES: usize = 2_000;

/// Pointers from one directory to another.
const EXIF_POINTER: u16 = 0x8769;
const GPS_POINTER: u16 = 0x8825;
const INTEROP_POINTER: u16 = 0xa005;

/// Which directory an entry stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Directory {
    /// The first, of the picture itself.
    Primary,
    /// EXIF's own.
    Exif,
    /// GPS.
    Gps,
    /// Interoperability.
    Interop,
    /// The second, in a photo that of the small picture.
    Second,
}

/// One entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    pub directory: Directory,
    pub tag: u16,
    /// The type of its values: 2 text, 3 short, 5 rational …
    pub kind: u16,
    /// The values' bytes, whole.
    pub data: &'a [u8],
    /// Where `data` begins in the block.
    pub at: usize,
    little_endian: bool,
}

/// A block's entries and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Block<'a> {
    pub entries: Vec<Entry<'a>>,
    /// Directories without an entry.
    pub empty: Vec<(Directory, usize)>,
    /// What is broken, and where in the block.
    pub damage: Vec<(Damage, usize)>,
}

/// Bytes of one value of a type, and none for a type that the standard does not know.
fn width(kind: u16) -> Option<usize> {
    match kind {
        1 | 2 | 6 | 7 => Some(1),
        3 | 8 => Some(2),
        4 | 9 | 11 | 13 => Some(4),
        5 | 10 | 12 => Some(8),
        _ => None,
    }
}

/// Reads a block from its `II` or `MM` on.
pub(super) fn read(block: &[u8]) -> Block<'_> {
    let mut read = Block::default();
    let little_endian = match block.get(..4) {
        Some(b"II\x2a\0") => true,
        Some(b"MM\0\x2a") => false,
        _ => {
            read.damage.push((Damage::Header, 0));
            return read;
        }
    };
    let bytes = Bytes { block, little_endian };
    let Some(first) = bytes.long(4) else {
        read.damage.push((Damage::Truncated, block.len()));
        return read;
    };
    // Waiting directories, the next one last. Every directory is read once, whatever points to it.
    let mut waiting = vec![(Directory::Primary, first as usize)];
    let mut done = Vec::new();
    while let Some((directory, at)) = waiting.pop() {
        if done.contains(&at) {
            read.damage.push((Damage::Loop, at));
            continue;
        }
        done.push(at);
        let follow = directory_at(&bytes, directory, at, &mut read);
        waiting.extend(follow.into_iter().rev());
    }
    read
}

/// Reads one directory and gives those that it points to, in order.
fn directory_at<'a>(bytes: &Bytes<'a>, directory: Directory, at: usize, read: &mut Block<'a>) -> Vec<(Directory, usize)> {
    let Some(count) = bytes.short(at).map(usize::from) else {
        read.damage.push((Damage::Pointer, at));
        return Vec::new();
    };
    if count == 0 {
        read.empty.push((directory, at));
    }
    let mut follow = Vec::new();
    for i in 0..count {
        let entry_at = at + 2 + 12 * i;
        if read.entries.len() == MAX_ENTRIES {
            read.damage.push((Damage::TooMany, entry_at));
            return follow;
        }
        let fields = (bytes.short(entry_at), bytes.short(entry_at + 2), bytes.long(entry_at + 4), bytes.long(entry_at + 8));
        let (Some(tag), Some(kind), Some(n), Some(value)) = fields else {
            read.damage.push((Damage::Truncated, entry_at));
            return follow;
        };
        let len = width(kind).and_then(|width| width.checked_mul(n as usize));
        let place = match len {
            Some(len) if len <= 4 => Some(entry_at + 8..entry_at + 8 + len),
            Some(len) => (value as usize).checked_add(len).map(|end| value as usize..end),
            None => None,
        };
        let Some((data, place)) = place.and_then(|place| Some((bytes.block.get(place.clone())?, place))) else {
            read.damage.push((Damage::Entry, entry_at));
            continue;
        };
        let entry = Entry { directory, tag, kind, data, at: place.start, little_endian: bytes.little_endian };
        let pointer = match (directory, tag) {
            (Directory::Primary, EXIF_POINTER) => Some(Directory::Exif),
            (Directory::Primary | Directory::Exif, GPS_POINTER) => Some(Directory::Gps),
            (Directory::Exif, INTEROP_POINTER) => Some(Directory::Interop),
            _ => None,
        };
        match pointer.zip(entry.integer(0)) {
            Some((to, at)) => follow.push((to, at as usize)),
            None => read.entries.push(entry),
        }
    }
    // The pointer to the next directory is missing in some files where none follows.
    let next = bytes.long(at + 2 + 12 * count).unwrap_or(0);
    if directory == Directory::Primary && next != 0 {
        follow.push((Directory::Second, next as usize));
    }
    follow
}

struct Bytes<'a> {
    block: &'a [u8],
    little_endian: bool,
}

impl Bytes<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        short(self.block.get(at..at.checked_add(2)?)?, self.little_endian)
    }

    fn long(&self, at: usize) -> Option<u32> {
        long(self.block.get(at..at.checked_add(4)?)?, self.little_endian)
    }
}

fn short(bytes: &[u8], little_endian: bool) -> Option<u16> {
    let bytes = bytes.try_into().ok()?;
    Some(if little_endian { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
}

fn long(bytes: &[u8], little_endian: bool) -> Option<u32> {
    let bytes = bytes.try_into().ok()?;
    Some(if little_endian { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
}

impl<'a> Entry<'a> {
    /// Count of values.
    pub fn count(&self) -> usize {
        self.data.len() / width(self.kind).unwrap_or(1)
    }

    /// Whether the low byte comes first.
    pub fn little_endian(&self) -> bool {
        self.little_endian
    }

    fn value(&self, i: usize) -> Option<&'a [u8]> {
        let width = width(self.kind)?;
        let range: Range<usize> = i.checked_mul(width)?..(i + 1).checked_mul(width)?;
        self.data.get(range)
    }

    /// The value at a place, where it is a whole number that is not negative.
    pub fn integer(&self, i: usize) -> Option<u32> {
        let value = self.value(i)?;
        match self.kind {
            1 | 7 => value.first().map(|b| u32::from(*b)),
            3 => short(value, self.little_endian).map(u32::from),
            4 | 13 => long(value, self.little_endian),
            _ => None,
        }
    }

    /// Numerator and denominator of the value at a place.
    pub fn fraction(&self, i: usize) -> Option<(i64, i64)> {
        let value = self.value(i)?;
        let numbers = (long(value.get(..4)?, self.little_endian)?, long(value.get(4..)?, self.little_endian)?);
        match self.kind {
            5 => Some((i64::from(numbers.0), i64::from(numbers.1))),
            10 => Some((i64::from(numbers.0.cast_signed()), i64::from(numbers.1.cast_signed()))),
            _ => None,
        }
    }

    /// The value at a place as a number, whatever its type; none for text and where it is no number.
    pub fn number(&self, i: usize) -> Option<f64> {
        let value = self.value(i)?;
        let number = match self.kind {
            1 | 3 | 4 | 13 => f64::from(self.integer(i)?),
            5 | 10 => self.fraction(i).map(|(n, d)| n as f64 / d as f64)?,
            6 => f64::from(value.first()?.cast_signed()),
            8 => f64::from(short(value, self.little_endian)?.cast_signed()),
            9 => f64::from(long(value, self.little_endian)?.cast_signed()),
            11 => f64::from(f32::from_bits(long(value, self.little_endian)?)),
            12 => {
                let (a, b) = (long(value.get(..4)?, self.little_endian)?, long(value.get(4..)?, self.little_endian)?);
                let (high, low) = if self.little_endian { (b, a) } else { (a, b) };
                f64::from_bits(u64::from(high) << 32 | u64::from(low))
            }
            _ => return None,
        };
        number.is_finite().then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(block: &Block<'_>) -> Vec<(Directory, u16)> {
        block.entries.iter().map(|e| (e.directory, e.tag)).collect()
    }

    #[test]
    fn directories_are_followed_and_loops_end() {
        // IFD0 at 8: Make inline, and a pointer to GPS at 8 itself; then the next directory at 8 too.
        let block = b"II\x2a\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x03\0\0\0ab\0\0\x25\x88\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0";
        let read = read(block);
        assert_eq!(keys(&read), [(Directory::Primary, 0x10f)]);
        assert_eq!(read.damage, [(Damage::Loop, 8), (Damage::Loop, 8)]);
    }

    #[test]
    fn an_entry_that_points_outside_is_left_out_and_noted() {
        let block = b"MM\0\x2a\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x09\0\0\xff\0\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let found = read(block);
        assert_eq!(keys(&found), [(Directory::Primary, 0x112)]);
        assert_eq!(found.entries[0].integer(0), Some(6));
        assert_eq!(found.damage, [(Damage::Entry, 10)]);
        let short = read(&block[..24]);
        assert_eq!(short.damage, [(Damage::Entry, 10), (Damage::Truncated, 22)]);
        assert_eq!(read(b"what").damage, [(Damage::Header, 0)]);
    }

    #[test]
    fn a_directory_of_very_many_entries_is_bounded() {
        let mut block = b"MM\0\x2a\0\0\0\x08\xff\xff".to_vec();
        (0..65_535u32).for_each(|_| block.extend(b"\x01\x0e\0\x02\0\0\x10\0\0\0\0\0"));
        let read = read(&block);
        assert_eq!(read.entries.len(), MAX_ENTRIES);
        assert_eq!(read.damage, [(Damage::TooMany, 10 + 12 * MAX_ENTRIES)]);
    }

    #[test]
    fn numbers_of_every_type_are_read() {
        let entry =
            |kind, data: &'static [u8]| Entry { directory: Directory::Exif, tag: 0, kind, data, at: 0, little_endian: false };
        assert_eq!(entry(10, b"\xff\xff\xff\xff\0\0\0\x02").number(0), Some(-0.5));
        assert_eq!(entry(5, b"\0\0\0\x01\0\0\0\0").number(0), None);
        assert_eq!(entry(12, &[0x3f, 0xf8, 0, 0, 0, 0, 0, 0]).number(0), Some(1.5));
        assert_eq!(entry(6, b"\xff").number(0), Some(-1.0));
        assert_eq!(entry(3, b"\0\x01\0\x02").integer(1), Some(2));
        assert_eq!(entry(3, b"\0\x01\0\x02").integer(2), None);
    }
}
