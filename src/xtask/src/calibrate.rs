//! `cargo xtask calibrate`: rates among ordinary photos, and what is found where something was done.

use anyhow::Result;

use crate::project::{self, run};

/// Compiles the calibrator as for a release and lets it measure everything; the checks must then be compiled anew to use the figures.
pub fn calibrate(options: &[String]) -> Result<()> {
    run(project::cargo().args(["run", "--release", "--bin", "telltale_calibrator", "--", "calibrate"]).args(options))
}

/// Builds the command line as for a release, and counts the words that its reports carry.
pub fn page_budget() -> Result<()> {
    run(project::cargo().args(["build", "--release", "--bin", "telltale", "--bin", "telltale_calibrator"]))?;
    run(project::cargo().args(["run", "--release", "--bin", "telltale_calibrator", "--", "page-budget"]))
}
