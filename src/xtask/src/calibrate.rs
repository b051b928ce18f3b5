//! `cargo xtask calibrate`: rates among ordinary photos, and what is found where something was done.

use anyhow::Result;

use crate::project::{self, run};

/// Tables that hang on no threshold and no other table.
const FURTHER: [&str; 3] = ["resampling", "encoders", "file-checks"];

/// Compiles the calibrator as for a release and lets it measure everything. With options of the reader's own it measures only what hangs on
/// them.
pub fn calibrate(options: &[String]) -> Result<()> {
    measure("calibrate", options)?;
    if !options.is_empty() {
        return Ok(());
    }
    for table in FURTHER {
        measure(table, &[])?;
    }
    page_budget()
}

/// Builds the command line as for a release, with the figures that were measured last, and counts the words that its reports carry.
pub fn page_budget() -> Result<()> {
    run(project::cargo().args(["build", "--release", "--bin", "telltale"]))?;
    measure("page-budget", &[])
}

fn measure(what: &str, options: &[String]) -> Result<()> {
    run(project::cargo().args(["run", "--release", "--bin", "telltale_calibrator", "--", what]).args(options))
}
