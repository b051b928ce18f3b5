//! How much a file may ask for.

/// Upper bounds, judged from headers before any memory is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file in bytes.
    pub max_bytes: u64,
    /// Largest picture, width × height.
    pub max_pixels: u64,
    /// Largest picture of which a part may be looked at, width × height.
    pub max_pixels_around: u64,
    /// Largest side of a picture in pixels.
    pub max_side_px: u32,
    /// Most segments, chunks or directory entries that a container may have.
    pub max_parts: usize,
}

impl Default for Limits {
    /// 256 MiB and 100 megapixels: the memory of a browser tab (4 GiB of address space in WebAssembly) holds the decoded picture,
    /// its upright copy and the coefficients of a JPEG together only up to about that size. Of a picture ten times as large, a part can be
    /// looked at: its bytes are still read from the first to the last of the part, in some ten seconds, and a progressive JPEG keeps a
    /// bit for each of its coefficients, at most 375 MB of them.
    fn default() -> Self {
        Self {
            max_bytes: 256 << 20,
            max_pixels: 100_000_000,
            max_pixels_around: 1_000_000_000,
            max_side_px: 65_535,
            max_parts: 65_536,
        }
    }
}
