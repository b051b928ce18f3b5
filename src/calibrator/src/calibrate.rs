//! Measures all sets and writes the tables.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use telltale_forensics::calibration::{self, Calibration};

use crate::{
    copy_move, earlier_saves, made,
    photos::{Photo, Set, ordinary},
    rates, save_count, thumbnails,
};

/// Measures and writes everything; of the photos only every `every`-th for a quick look, which must go to another folder.
pub fn run(data: &Path, models: &Path, every: usize) -> Result<()> {
    let some = |set| -> Result<Vec<Photo>> { Ok(ordinary(data, set)?.into_iter().step_by(every.max(1)).collect()) };
    let originals = some(Set::Originals)?;
    let photos: Vec<Photo> = originals.iter().cloned().chain(some(Set::Train)?).collect();
    ensure!(every == 1 || models != Path::new("models"), "a quick look is no calibration: name another folder with --models");
    fs::create_dir_all(models)?;

    // What thresholds hang on first: the rest only looks at them, and takes as long again.
    let shown = rates::measure(&photos, "photos that thresholds are taken from");
    let (mut tables, baselines) = rates::tables(&shown);
    let mut text = head("Thumbnails against pictures");
    tables.extend(thumbnails::tables(&originals, &mut text)?);
    fs::write(models.join("thumbnails.md"), text)?;
    let calibration = Calibration { rates: tables.clone(), ..calibration::current().clone() };
    fs::write(models.join("calibration.json"), serde_json::to_string_pretty(&calibration)? + "\n")?;

    let mut text = head("Repeated areas");
    copy_move::describe(&originals, &tables, &mut text)?;
    fs::write(models.join("copy-move.md"), text)?;

    let mut text = head("Altered pictures");
    made::describe(data, &originals, &tables, &baselines, &mut text)?;
    fs::write(models.join("altered.md"), text)?;

    let mut text = head("Rates among ordinary photos");
    rates::describe(&mut text, &shown, &rates::measure(&some(Set::Val)?, "photos that check them"), &tables)?;
    fs::write(models.join("calibration.md"), text)?;

    write_earlier_saves(&originals, models)?;
    Ok(())
}

/// Only what is told of earlier saves of the whole picture, which has thresholds of its own.
pub fn run_earlier_saves(data: &Path, models: &Path) -> Result<()> {
    write_earlier_saves(&ordinary(data, Set::Originals)?, models)
}

fn write_earlier_saves(originals: &[Photo], models: &Path) -> Result<()> {
    let mut text = head("Earlier saves");
    earlier_saves::describe(originals, &mut text)?;
    save_count::describe(originals, &mut text)?;
    fs::write(models.join("earlier-saves.md"), text).map_err(Into::into)
}

fn head(title: &str) -> String {
    format!("# {title}\n\nWritten by `cargo xtask calibrate`.\n\n")
}
