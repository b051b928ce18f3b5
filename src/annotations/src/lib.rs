//! Anomalies as quadruples (Name, Phenomenon, Reasoning, Severity), as others write them down.
//!
//! ```text
//! AnomReason, three spellings ┐                                   ┌ any of them again
//! COCO with polygons          ├─ read ─▶ Annotations + Problems ──┤
//! reports of `telltale`       ┘                                   └ semap: how well two sets agree
//! ```
//!
//! Reading is tolerant: a record that cannot be read becomes a [`Problem`] with its place, the others go on. What a record holds
//! beside the quadruple is kept and written again, so that a file survives a way through this crate; what a form has no place for is
//! named when it is written ([`Written::left_out`]).
//!
//! AnomReason's severity is inverted (0 completely unnatural … 100 fully natural), so it is called naturalness here.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

pub mod agreement;
mod coco;
mod forms;
mod localization;
mod mask;
mod naturalness;
mod quadruples;
mod record;
mod reports;
mod semap;
mod similarity;

pub use forms::{Form, Problem, Read, ReadError, Written, read, write};
pub use localization::{Localization, localize};
pub use mask::Mask;
pub use naturalness::Naturalness;
pub use record::{Annotations, Category, Image, Record, Shape};
pub use semap::{Evaluation, ImageResult, Part, Skipped, evaluate};
pub use similarity::{Given, Lexical, Similarity, SimilarityError};
