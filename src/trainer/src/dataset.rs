//! Pictures and what is known of them: `manifest.csv` and `img/<id>.jpg`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use telltale_pixels::Raster;

/// One picture of a set.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    /// Stable name.
    pub id: String,
    /// Whether a generator made it.
    pub generated: bool,
    /// Where it was published.
    pub source: String,
    /// Pixels on the longer side.
    pub long_side_px: u32,
    /// Pixels altogether.
    pub n_pixels: u64,
    pub path: PathBuf,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    label: String,
    source: String,
    width: u32,
    height: u32,
}

/// Reads a set; pictures in order of their ids.
pub(crate) fn read(folder: &Path) -> Result<Vec<Picture>> {
    let manifest = folder.join("manifest.csv");
    let mut reader = csv::Reader::from_path(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
    let mut pictures = Vec::new();
    for row in reader.deserialize() {
        let Row { id, label, source, width, height } = row?;
        let path = folder.join("img").join(format!("{id}.jpg"));
        pictures.push(Picture {
            generated: label == "ai",
            source,
            long_side_px: width.max(height),
            n_pixels: pixels(width, height),
            path,
            id,
        });
    }
    pictures.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(pictures)
}

pub(crate) fn pixels(width: u32, height: u32) -> u64 {
    u64::from(width) * u64::from(height)
}

impl Picture {
    /// The decoded picture.
    pub(crate) fn decode(&self) -> Result<Raster> {
        let bytes = std::fs::read(&self.path).with_context(|| format!("cannot read {}", self.path.display()))?;
        telltale_lives::decoded(&bytes).with_context(|| format!("cannot decode {}", self.path.display()))
    }
}
