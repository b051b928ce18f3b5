//! Thresholds and rates that were measured on ordinary photos.
//!
//! `models/calibration.json` holds them; `telltale_calibrator` writes it. Nothing in it is written by hand.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use telltale_report::RarityTable;

/// The whole file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Calibration {
    /// For `jpeg/double-quantization`.
    pub double_quantization: DoubleQuantization,
}

/// For `jpeg/double-quantization`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DoubleQuantization {
    /// Smallest gain of one frequency that counts as a comb, in nats for each coefficient.
    pub min_gain: f64,
    /// A cell's evidence from which on it stands out, in nats for each coefficient.
    pub map_threshold: f32,
    /// Fewest cells of a second and further place.
    pub min_cells: usize,
    /// How often ordinary photos reach a strength of their strongest place, in nats.
    pub strength: RarityTable,
}

static CALIBRATION: LazyLock<Calibration> = LazyLock::new(|| {
    // The file is compiled in and a test reads it: what is left for a broken one is a check that never finds anything.
    serde_json::from_str(include_str!("../../../models/calibration.json")).unwrap_or_else(|_| Calibration {
        double_quantization: DoubleQuantization {
            min_gain: f64::INFINITY,
            map_threshold: f32::INFINITY,
            min_cells: usize::MAX,
            strength: RarityTable { test_set: String::new(), photos: 0, steps: Vec::new() },
        },
    })
});

/// For `jpeg/double-quantization`.
pub fn double_quantization() -> &'static DoubleQuantization {
    &CALIBRATION.double_quantization
}
