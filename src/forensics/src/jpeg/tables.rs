//! The quantisation tables of the Independent JPEG Group's encoder and of mozjpeg, and which quality a table comes from.
//!
//! The encoder scales one luma and one chroma table by a percentage: quality q < 50 gives s = 5000 / q, else s = 200 − 2q, and
//! each entry becomes ⌊(entry · s + 50) / 100⌋ within 1..=255. Most programs use these tables; cameras and some editors have
//! their own.
//!
//! mozjpeg scales one base table in the same way, made for ImageMagick, for brightness and colour alike.
//!
//! # Sources
//! ITU-T T.81 (1992), tables K.1 and K.2 (the two base tables); the scaling is that of the IJG's reference encoder. N. Robidoux, "JPEG
//! quantization tables", ImageMagick forum, 2012, as in mozjpeg's `jcparam.c`, table 3, the default of its `cjpeg` since version 3.

use sha2::{Digest, Sha256};

/// T.81, table K.1: luma, natural order.
const LUMA: [u16; 64] = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80,
    62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98,
    112, 100, 103, 99,
];

/// T.81, table K.2: chroma, natural order.
const CHROMA: [u16; 64] = [
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99,
];

/// mozjpeg's base table 3, natural order, for brightness and colour.
const MOZJPEG: [u16; 64] = [
    16, 16, 16, 18, 25, 37, 56, 85, 16, 17, 20, 27, 34, 40, 53, 75, 16, 20, 24, 31, 43, 62, 91, 135, 18, 27, 31, 40, 53, 74, 106,
    156, 25, 34, 43, 53, 69, 94, 131, 189, 37, 40, 62, 74, 94, 124, 169, 238, 56, 53, 91, 106, 131, 169, 226, 311, 85, 75, 135,
    156, 189, 238, 311, 418,
];

/// Which of the base tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// The standard's for brightness.
    Luma,
    /// The standard's for colour.
    Chroma,
    /// mozjpeg's for both.
    Mozjpeg,
}

/// The table of a quality, 1..=100, natural order.
pub fn standard(base: Base, quality: u8) -> [u16; 64] {
    let quality = u32::from(quality.clamp(1, 100));
    let scale = if quality < 50 { 5000 / quality } else { 200 - 2 * quality };
    let table = match base {
        Base::Luma => LUMA,
        Base::Chroma => CHROMA,
        Base::Mozjpeg => MOZJPEG,
    };
    table.map(|entry| ((u32::from(entry) * scale + 50) / 100).clamp(1, 255) as u16)
}

/// Distance of a step from that of the nearest quality, in natural logarithms: two of three steps must be as near as 12 %. Otherwise the
/// tables are of another kind.
const NEAR: f64 = 0.12;
/// Distances count up to this: a step that is wrong by much must not pull the others along.
const FAR: f64 = 0.4;

/// The quality whose luma table has these steps at these natural positions, about; none where no table is near.
pub fn quality_of_steps(steps: impl Iterator<Item = (usize, u16)> + Clone) -> Option<u8> {
    let off = |quality: u8| {
        let table = standard(Base::Luma, quality);
        let entries = steps.clone().filter_map(move |(natural, step)| Some((*table.get(natural)?, step)));
        entries.map(|(entry, step)| (f64::from(entry).ln() - f64::from(step).ln()).abs().min(FAR))
    };
    let (_, nearest) = (1..=100).map(|q| (off(q).sum::<f64>(), q)).min_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
    let n_near = off(nearest).filter(|distance| *distance <= NEAR).count();
    (3 * n_near >= 2 * steps.count()).then_some(nearest)
}

/// The quality whose table is exactly this one; the highest where several are.
pub fn exact_quality(base: Base, table: &[u16; 64]) -> Option<u8> {
    (1..=100).rev().find(|quality| standard(base, *quality) == *table)
}

/// A short name of a pair of tables, to look it up: the first 8 bytes of the SHA-256 of their entries in natural order, brightness
/// first, two bytes each, high byte first; hexadecimal.
pub fn fingerprint(luma: &[u16; 64], chroma: Option<&[u16; 64]>) -> String {
    let entries = luma.iter().chain(chroma.into_iter().flatten());
    let bytes: Vec<u8> = entries.flat_map(|entry| entry.to_be_bytes()).collect();
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The quality whose table lies nearest, by the mean distance of logarithms.
pub fn nearest_quality(base: Base, table: &[u16; 64]) -> u8 {
    let distance = |quality: u8| -> f64 {
        standard(base, quality).iter().zip(table).map(|(a, b)| (f64::from(*a).ln() - f64::from((*b).max(1)).ln()).abs()).sum()
    };
    (1..=100).map(|q| (distance(q), q)).min_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map_or(1, |(_, q)| q)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quality_is_found_again() {
        for quality in 1..=100 {
            for base in [Base::Luma, Base::Chroma, Base::Mozjpeg] {
                let table = standard(base, quality);
                let found = exact_quality(base, &table).expect("a standard table");
                assert_eq!(standard(base, found), table, "{base:?} {quality}");
                assert_eq!(standard(base, nearest_quality(base, &table)), table);
            }
        }
        assert_eq!(exact_quality(Base::Luma, &standard(Base::Luma, 75)), Some(75));
        let mut custom = standard(Base::Luma, 80);
        custom[5] += 1;
        assert_eq!(exact_quality(Base::Luma, &custom), None);
        assert_eq!(nearest_quality(Base::Luma, &custom), 80);
    }
}
