//! `cargo xtask release-check`: what is too slow for every day and must hold before a release.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::project::{self, run, say};
use crate::{build, size};

/// How long building takes when nothing changed: it is what a second `serve` waits for.
const SECOND_START: Duration = Duration::from_secs(5);
/// Broken and hostile files, beside the repository; too many and of too many origins to be part of it.
const BAD_INPUT: &str = "../shared/data/badinput/files.zip";

/// Budgets, the time of a second start, and the bad-input files where they are.
pub fn release_check() -> Result<()> {
    say("sizes.");
    size::within_budgets()?;

    say("a second start.");
    let started = Instant::now();
    build::build()?;
    let took = started.elapsed();
    ensure!(
        took < SECOND_START,
        "building the same again took {:.1} s, more than {} s",
        took.as_secs_f64(),
        SECOND_START.as_secs()
    );

    let archive = project::root().join(BAD_INPUT);
    if archive.is_file() {
        say("broken and hostile files.");
        let files = project::target().join("badinput");
        run(Command::new("unzip").arg("-qo").arg(archive).arg("-d").arg(&files))?;
        run(project::cargo().args(["run", "--release", "--bin", "telltale_calibrator", "--", "badinput"]).arg(files))?;
    } else {
        say(format!("{BAD_INPUT} is not there, so no broken files were tried."));
    }
    say("all of it holds.");
    Ok(())
}
