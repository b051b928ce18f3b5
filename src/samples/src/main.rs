//! `telltale_samples DIR`: writes the sample pictures into a folder.

use std::path::PathBuf;

use anyhow::{Context, Result};
use telltale_samples::SAMPLES;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).context("usage: telltale_samples DIR")?);
    std::fs::create_dir_all(&folder)?;
    for sample in SAMPLES {
        std::fs::write(folder.join(format!("{}.{}", sample.name, sample.ending)), (sample.draw)()?)?;
    }
    Ok(())
}
