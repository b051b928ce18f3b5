//! Inflation with an upper bound, for compressed text.

use std::io::Read;

/// Most bytes that the compressed texts of one file may inflate to, together.
pub(crate) const MAX_INFLATED: usize = 8 << 20;

/// Inflates zlib data to at most `limit` bytes; what could be inflated, and whether all of it could.
pub(crate) fn inflate(data: &[u8], limit: usize) -> (Vec<u8>, bool) {
    let mut out = Vec::new();
    let complete = flate2::read::ZlibDecoder::new(data).take(limit as u64 + 1).read_to_end(&mut out).is_ok();
    let fits = out.len() <= limit;
    out.truncate(limit);
    (out, complete && fits)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&vec![0u8; 100_000]).expect("in memory");
        let bomb = encoder.finish().expect("in memory");
        assert_eq!(inflate(&bomb, 1_000), (vec![0; 1_000], false));
        assert_eq!(inflate(&bomb, 100_000).0.len(), 100_000);
        assert!(inflate(&bomb, 100_000).1);
        assert!(!inflate(b"not zlib", 10).1);
    }
}
