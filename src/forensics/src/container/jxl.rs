//! JPEG XL: the size and turning at the start of the coded data, and the boxes around them.
//!
//! The coded data begin with a few fields of single bits, lowest bit first: size, whether all else is ordinary, orientation, and
//! whether the picture moves. Everything behind them is not decoded here.
//!
//! # Sources
//! ISO/IEC 18181-1:2024, annex D (headers); ISO/IEC 18181-2:2024 (boxes).

use telltale_pixels::Orientation;

use super::{
    Container, be32,
    bmff::{self, boxes},
    named, tiff,
};
use crate::Limits;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Container {
    let mut container = Container::default();
    if bytes.starts_with(b"\xff\x0a") {
        container.part("codestream", 0..bytes.len());
        codestream(bytes, &mut container);
        return container;
    }
    bmff::read(bytes, 0, limits, &mut container);
    for header in boxes(bytes, 0..bytes.len(), limits) {
        let data = bytes.get(header.data_at..header.end).unwrap_or_default();
        let (note, children) = match &header.kind {
            b"jxlc" => {
                codestream(data, &mut container);
                continue;
            }
            b"jxlp" => {
                // The first piece; behind a number of four bytes.
                if !container.is_picture {
                    codestream(data.get(4..).unwrap_or_default(), &mut container);
                }
                continue;
            }
            b"Exif" => {
                let at = be32(data, 0).map_or(4, |skipped| 4usize.saturating_add(skipped as usize));
                let block = data.get(at..).unwrap_or_default();
                (named("EXIF"), tiff::exif(block, header.data_at + at.min(data.len()), &mut container, limits))
            }
            b"xml " => {
                container.raw.push_xmp(data, header.data_at as u64);
                (named("XMP"), Vec::new())
            }
            b"brob" => (telltale_report::Text::new("structure-packed"), Vec::new()),
            _ => continue,
        };
        let index = container.parts.binary_search_by_key(&(header.at as u64), |part| part.offset_bytes);
        if let Some(part) = index.ok().and_then(|index| container.parts.get_mut(index)) {
            (part.note, part.children) = (Some(note), children);
        }
    }
    container
}

fn codestream(bytes: &[u8], container: &mut Container) {
    let Some(rest) = bytes.strip_prefix(b"\xff\x0a") else { return };
    let mut bits = Bits { bytes: rest, at: 0 };
    let Some(size) = bits.size() else { return };
    container.size_px = Some(size).filter(|(w, h)| *w > 0 && *h > 0);
    container.is_picture = container.size_px.is_some();
    let orientation = bits.metadata(&mut container.animated);
    container.orientation = Some(Orientation::from_exif(orientation.unwrap_or(1)));
}

/// Bits, lowest first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, n: usize) -> Option<u32> {
        let mut value = 0;
        for i in 0..n {
            let byte = self.bytes.get(self.at / 8)?;
            value |= u32::from((byte >> (self.at % 8)) & 1) << i;
            self.at += 1;
        }
        Some(value)
    }

    fn side(&mut self, in_eights: bool) -> Option<u32> {
        if in_eights {
            return Some(8 * (1 + self.take(5)?));
        }
        let n = match self.take(2)? {
            0 => 9,
            1 => 13,
            2 => 18,
            _ => 30,
        };
        Some(1 + self.take(n)?)
    }

    fn size(&mut self) -> Option<(u32, u32)> {
        let in_eights = self.take(1)? == 1;
        let height = self.side(in_eights)?;
        let ratio = |over: u64, under: u64| u32::try_from(u64::from(height) * over / under).ok();
        let width = match self.take(3)? {
            0 => self.side(in_eights),
            1 => Some(height),
            2 => ratio(12, 10),
            3 => ratio(4, 3),
            4 => ratio(3, 2),
            5 => ratio(16, 9),
            6 => ratio(5, 4),
            _ => ratio(2, 1),
        };
        Some((width?, height))
    }

    /// The orientation, and whether there are several frames as far as that can be read cheaply.
    fn metadata(&mut self, animated: &mut bool) -> Option<u32> {
        let is_default = self.take(1)? == 1;
        if is_default || self.take(1)? == 0 {
            return Some(1);
        }
        let orientation = 1 + self.take(3)?;
        if self.take(1)? == 1 {
            self.size()?;
        }
        let has_preview = self.take(1)? == 1;
        *animated |= !has_preview && self.take(1)? == 1;
        Some(orientation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Packs (value, width) pairs, lowest bit first.
    fn packed(fields: &[(u32, usize)]) -> Vec<u8> {
        let bits: Vec<bool> = fields.iter().flat_map(|(value, n)| (0..*n).map(move |i| value >> i & 1 == 1)).collect();
        let byte = |bits: &[bool]| bits.iter().enumerate().fold(0u8, |byte, (i, bit)| byte | u8::from(*bit) << i);
        [b"\xff\x0a".to_vec(), bits.chunks(8).map(byte).collect()].concat()
    }

    fn header(fields: &[(u32, usize)]) -> Container {
        read(&packed(fields), &Limits::default())
    }

    #[test]
    fn sizes_turns_and_animations_are_read_bit_by_bit() {
        // In eights: 16 high, twice as wide; everything else ordinary.
        let small = header(&[(1, 1), (1, 5), (7, 3), (1, 1)]);
        assert_eq!((small.size_px, small.animated), (Some((32, 16)), false));
        // 1,000 high in 13 bits, 3,000 wide in 13 bits, turned, moving.
        let large =
            header(&[(0, 1), (1, 2), (999, 13), (0, 3), (1, 2), (2999, 13), (0, 1), (1, 1), (5, 3), (0, 1), (0, 1), (1, 1)]);
        assert_eq!((large.size_px, large.animated), (Some((3000, 1000)), true));
        assert_eq!(large.orientation.map(Orientation::exif), Some(6));
        assert!(!read(b"\xff\x0a", &Limits::default()).is_picture);
    }
}
