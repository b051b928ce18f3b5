//! The reading half of brotli, under the names that c2pa asks for. Nothing here is ever asked to write.
#![forbid(unsafe_code)]
#![allow(non_snake_case, reason = "the names are brotli's")]

use std::io::{self, Read, Write};

pub use brotli_decompressor::BrotliDecompress;

/// Settings of a writer that is not there.
pub mod enc {
    /// None.
    #[derive(Debug, Clone, Default)]
    pub struct BrotliEncoderParams;
}

/// Writing is left out.
///
/// # Errors
/// Always.
pub fn BrotliCompress<R: Read, W: Write>(_: &mut R, _: &mut W, _: &enc::BrotliEncoderParams) -> io::Result<usize> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}
