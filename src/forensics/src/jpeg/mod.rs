//! Inside a JPEG: its tables, its quantised coefficients, and pixels from damaged files.
//!
//! The checks of compression need the integers that stand in the file, not the pixels that a decoder makes of them.

#![deny(clippy::indexing_slicing)]

mod block;
mod coefficients;
mod cut;
pub mod encoders;
mod huffman;
mod pixels;
pub mod tables;

pub use coefficients::{Blank, Coefficients, Plane, Units, Wanted};
pub(crate) use cut::cut;
pub(crate) use pixels::raster;
