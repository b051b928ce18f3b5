//! Figures of merit and their uncertainty. No dependencies, no opinion on what is measured.

mod agreement;
mod bootstrap;
mod folds;
mod interval;
mod localization;
mod matching;
mod ranking;
mod reliability;
mod semantic;

pub use agreement::{Agreement, agreement};
pub use bootstrap::clustered_interval_95;
pub use folds::{FOLDS, folds_by_source};
pub use interval::{clopper_pearson_upper_95, normal_upper_point, percentile, wilson, wilson_95};
pub use localization::{PixelCounts, PlaceCounts, is_hit};
pub use matching::{Match, match_greedily};
pub use ranking::{auc, auc_interval, average_precision, balanced_threshold, roc, threshold_at_rate};
pub use reliability::{Bin, calibration_error, reliability};
pub use semantic::{AtThreshold, SEMANTIC_THRESHOLDS, SemanticScores, mean_interval};
