//! `telltale_gallery DIR`: records every state of the page, and writes the page that shows them.
//!
//! The gallery is the page as it ships. What differs is who it talks to: `page/scene.js` stands in for its workers and plays the
//! messages that were recorded here from scenes, by the same checks that the command line runs. Nothing in the viewer knows of it.

mod recording;
mod scenes;
mod sheet;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::scenes::SCENES;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).context("usage: telltale_gallery DIR")?);
    let recorded = folder.join("recorded");
    fs::create_dir_all(&recorded)?;
    for scene in SCENES {
        let picture = scene.picture.map_or_else(Vec::new, |draw| draw());
        fs::write(recorded.join(format!("{}.messages", scene.name)), recording::of(scene, &picture)?)?;
        fs::write(recorded.join(format!("{}.picture", scene.name)), picture)?;
    }
    fs::write(folder.join("index.html"), sheet::html())?;
    Ok(())
}

#[cfg(test)]
mod tests;
