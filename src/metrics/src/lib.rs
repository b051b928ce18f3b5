//! Figures of merit and their uncertainty. No dependencies, no opinion on what is measured.

mod interval;
mod ranking;

pub use interval::{clopper_pearson_upper_95, percentile};
pub use ranking::{auc, auc_interval, threshold_at_rate};
