//! `telltale schema`: the JSON Schema of a report.

use std::{io::Write as _, process::ExitCode};

use anyhow::Result;

/// Written by hand beside the code that makes the JSON; a test compares the keys of a report with it, one level deep.
pub(crate) const SCHEMA: &str = include_str!("report.schema.json");

pub(crate) fn run() -> Result<ExitCode> {
    std::io::stdout().lock().write_all(SCHEMA.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
