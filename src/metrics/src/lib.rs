//! Figures of merit and their uncertainty. No dependencies, no opinion on what is measured.

mod agreement;
mod interval;
mod localization;
mod matching;
mod ranking;
mod semantic;

pub use agreement::{Agreement, agreement};
pub use interval::{clopper_pearson_upper_95, normal_upper_point, percentile, wilson, wilson_95};
pub use localization::{PixelCounts, PlaceCounts, is_hit};
pub use matching::{Match, match_greedily};
pub use ranking::{auc, auc_interval, threshold_at_rate};
pub use semantic::{AtThreshold, SEMANTIC_THRESHOLDS, SemanticScores, mean_interval};
