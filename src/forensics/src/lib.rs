//! Bytes in, findings out.
//!
//! ```text
//! bytes ─ Subject::parse ─▶ Subject ─ ANALYZERS, one by one ─▶ Examined ─ assemble ─▶ Report + heat maps
//!                            │    ▲
//!                 upright() ─┘    └─ scores, put in by the shell that ran the network
//! ```
//!
//! [`Subject::parse`] is the one fallible door; it judges sizes from headers before it takes memory. Behind it nothing fails:
//! an [`Analyzer`] finds, stays silent, or could not be used with a reason. No input or output, no clock, no thread, no chance:
//! the same bytes give the same report, natively and in WebAssembly.
//!
#![doc = include_str!("../cost.md")]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod alike;
pub mod analyzers;
mod assemble;
pub mod calibration;
pub mod container;
mod dct;
mod decode;
mod format;
pub mod gauges;
pub mod jpeg;
pub mod known_pictures;
mod limits;
mod merge;
pub mod metadata;
mod methods;
mod part;
pub mod pixel_text;
mod regions;
mod subject;
mod tones;
mod widest;

pub use analyzers::{ANALYZERS, Analyzer, Examined, Input, Outcome, Source};
pub use assemble::assemble;
pub use container::Container;
pub use format::{Detected, Format, detect};
pub use limits::Limits;
pub use methods::methods;
pub use subject::{Refused, Subject};
