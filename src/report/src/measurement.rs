//! The numbers that a sentence was made from.

use serde::{Deserialize, Serialize};

use crate::Text;

/// One number behind a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// What was measured.
    pub name: Text,
    /// The value, in `unit`.
    pub value: f64,
    /// Digits worth showing after the decimal point.
    pub decimals: u8,
    /// Unit of `value` and `ordinary`.
    pub unit: Unit,
    /// The range in which 95 % of ordinary photos lie, where it was measured.
    #[serde(default)]
    pub ordinary: Option<(f64, f64)>,
}

impl Measurement {
    /// A number whose name is a message without arguments, without a range of ordinary photos.
    pub fn new(name: &'static str, value: f64, decimals: u8, unit: Unit) -> Self {
        Self { name: Text::new(name), value, decimals, unit, ordinary: None }
    }
}

/// Unit of a [`Measurement`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A plain count.
    Count,
    /// A share of a whole, 0..1, shown in per cent.
    Share,
    /// Length in pixels.
    Pixels,
    /// Length in bytes.
    Bytes,
    /// JPEG quality on the Independent JPEG Group's scale, 1..100.
    JpegQuality,
    /// Position in the file, in bytes from its start.
    Offset,
    /// A value on the network's scale: 0..1, higher means more traces of a generator.
    NetworkScore,
    /// A plain number without unit.
    Plain,
}
