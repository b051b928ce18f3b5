//! The file that the checks read their thresholds and rates from.

use std::{fs, path::Path};

use anyhow::Result;
use telltale_forensics::calibration::Calibration;

/// Writes it into the folder `models`, which is made where it is missing.
pub fn write_calibration(models: &Path, calibration: &Calibration) -> Result<()> {
    fs::create_dir_all(models)?;
    fs::write(models.join("calibration.json"), serde_json::to_string_pretty(calibration)? + "\n")?;
    Ok(())
}
