//! The sample pictures of the page's tour: drawn when the page is built, kept until their recipes change.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::project::{self, run, say};

const PROGRAM: &str = "telltale_samples";

/// Draws the samples where they are not there yet, or older than their program; the folder that they are in. `natively` says how this
/// program is compiled, so that a test run compiles it like everything else.
pub fn draw(natively: fn(&mut Command) -> &mut Command) -> Result<PathBuf> {
    // The same selection of packages as everywhere, so that no dependency is compiled with other features.
    run(natively(project::cargo().args(["build", "--quiet", "--bin", PROGRAM])))?;
    let program = project::target().join("debug").join(PROGRAM).with_extension(std::env::consts::EXE_EXTENSION);
    let folder = project::target().join("samples");
    let drawn = folder.join("drawn");
    if !drawn.exists() || changed(&drawn)? < changed(&program)? {
        say("drawing the sample pictures.");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        run(Command::new(&program).arg(&folder))?;
        // Only whole sets count: the mark comes last.
        fs::write(drawn, "")?;
    }
    Ok(folder)
}

/// The pictures in the folder, in order.
pub fn pictures(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut pictures = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        pictures.push(entry?.path());
    }
    pictures.retain(|path| path.extension().is_some());
    pictures.sort();
    Ok(pictures)
}

fn changed(file: &Path) -> Result<SystemTime> {
    Ok(file.metadata().with_context(|| format!("{} is missing", file.display()))?.modified()?)
}
