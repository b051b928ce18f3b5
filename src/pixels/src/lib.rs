//! Rasters, orientation, resizing and score maps: what checks and network need of pictures, without knowing each other.
//!
//! Everything is deterministic plain arithmetic: the same input gives the same output natively and in WebAssembly.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod orientation;
mod raster;
mod resample;
mod scores;
mod things;

pub use orientation::Orientation;
pub use raster::{Raster, luma_in_256ths};
pub use resample::resize;
pub use scores::{ScoreGrid, ScoreMap, WordShares};
