//! Thresholds and rates that were measured on ordinary photos.
//!
//! `models/calibration.json` holds them. `telltale_calibrator` writes its rates and keeps how the map of double quantisation is read.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Serialize};
use telltale_report::{Rarity, RarityTable};

use crate::Subject;

/// The whole file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Calibration {
    /// For `jpeg/double-quantization`.
    pub double_quantization: DoubleQuantization,
    /// How often ordinary photos reach the strength of a finding, by the finding's name.
    pub rates: BTreeMap<String, RarityTable>,
}

/// For `jpeg/double-quantization`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DoubleQuantization {
    /// Smallest gain of one frequency that counts as a comb, in nats for each coefficient.
    pub min_gain: f64,
    /// A cell's evidence from which on it stands out: half of what a single save gives on average.
    pub map_threshold: f32,
}

static CALIBRATION: LazyLock<Calibration> = LazyLock::new(|| {
    // The file is compiled in and a test reads it: what is left for a broken one is checks that never find anything.
    serde_json::from_str(include_str!("../../../models/calibration.json")).unwrap_or_else(|_| Calibration {
        double_quantization: DoubleQuantization { min_gain: f64::INFINITY, map_threshold: f32::INFINITY },
        rates: BTreeMap::new(),
    })
});

/// What finds the rate of something that was never measured: no step, so nothing reaches it.
static NOT_MEASURED: LazyLock<RarityTable> = LazyLock::new(RarityTable::default);

/// For `jpeg/double-quantization`.
pub fn double_quantization() -> &'static DoubleQuantization {
    &CALIBRATION.double_quantization
}

/// How often ordinary photos reach the strength of this finding; without steps where that was not measured.
pub fn rate(finding: &str) -> &'static RarityTable {
    CALIBRATION.rates.get(finding).unwrap_or(&NOT_MEASURED)
}

/// How often ordinary photos, and those that are stored like this picture, reach the strength of this finding.
pub fn rarity(finding: &str, strength: f64, subject: &Subject) -> Option<Rarity> {
    rate(finding).rarity_in(subject.storage(), strength)
}

/// The same of a strength that is summed over a place.
pub fn rarity_of_sum(finding: &str, strength: f64, subject: &Subject) -> Option<Rarity> {
    rarity(finding, in_proportion(strength, subject.seen_in_file()), subject)
}

/// Whether such a sum reaches the first step, in a picture of this size.
pub fn is_clear(finding: &str, strength: f64, size: (u32, u32)) -> bool {
    rate(finding).first_step().is_some_and(|first| in_proportion(strength, size) >= first)
}

/// Pixels above which a sum over a place counts as its share of an area of this size: what no model explains in a photo adds up as well, the more
/// the larger it is. Without this all photos that reached the first steps had a million pixels and more (`models/experiments-pixels.md`).
const IN_FULL_PX: f64 = 500_000.0;

/// What a sum over a place counts in a picture of this size.
pub fn in_proportion(strength: f64, (width, height): (u32, u32)) -> f64 {
    strength * (IN_FULL_PX / (f64::from(width) * f64::from(height)).max(1.0)).min(1.0)
}

/// All of it, for the command that renews a part.
pub fn current() -> &'static Calibration {
    &CALIBRATION
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_over_large_pictures_count_in_proportion() {
        let finding = "jpeg/double-quantization-local";
        let first = rate(finding).first_step().expect("a step");
        let is_rare = |strength, height| is_clear(finding, strength, (1000, height));
        assert!(is_rare(first, 100) && is_rare(first, 500) && !is_rare(first, 600));
        assert!(!is_rare(1.9 * first, 1000) && is_rare(2.1 * first, 1000));
    }

    #[test]
    fn what_is_counted_by_storage_is_what_a_picture_can_ask_for() {
        for count in current().rates.values().flat_map(|table| &table.storages) {
            let (storage, quality) = (&count.storage, count.storage.quality.map(|(_, highest)| highest));
            assert_eq!(*storage, telltale_report::Storage::of(&storage.format, quality, storage.pixels.0.into()));
        }
    }

    #[test]
    fn the_file_is_readable_and_its_steps_rise() {
        assert!(double_quantization().min_gain.is_finite());
        assert!(!current().rates.is_empty());
        for (name, table) in &current().rates {
            assert!(table.steps.windows(2).all(|w| w[0].at_least < w[1].at_least && w[0].shown >= w[1].shown), "{name}");
        }
        assert_eq!(rate("never/measured").rarity_of(f64::MAX), None);
    }
}
