//! Photos as they were published, which are larger than the training pictures: what networks say of them that had not seen their source.
//!
//! Rates come from the small training pictures, of which there are five times as many. These photos say whether a rate holds for larger pictures:
//! each is saved at five qualities and without loss, as large as it is and made smaller.

use std::path::Path;

use anyhow::{Context as _, Result};
use indicatif::{ParallelProgressIterator as _, ProgressBar, ProgressStyle};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde::Deserialize;
use telltale_lives::{saved, shrunk_by};
use telltale_network::{Head, ViewKind};
use telltale_pixels::Raster;
use telltale_report::Storage;

use crate::{
    backbone::Imported,
    dataset::{Picture, pixels},
    features,
};

/// Qualities of the lives, one of each band that [`Storage`] tells apart.
const QUALITIES: [u8; 5] = [60, 75, 85, 92, 97];
/// Long sides that larger photos are made smaller to, one for each band of sizes above the training pictures, besides those as large as they are.
const LONG_SIDES_PX: [u32; 2] = [1600, 768];

/// What a network that had not seen its source says of a photo.
pub(crate) struct Judged {
    pub source: String,
    /// How each life is stored, and the whole view's logit.
    pub lives: Vec<(Storage, f64)>,
}

#[derive(Deserialize)]
struct Row {
    path: String,
    source: String,
    width: u32,
    height: u32,
}

/// Reads the set; photos in order of their paths.
pub(crate) fn read(folder: &Path) -> Result<Vec<Picture>> {
    let manifest = folder.join("manifest.csv");
    let mut reader = csv::Reader::from_path(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
    let photo = |row: Result<Row, csv::Error>| -> Result<Picture> {
        let Row { path, source, width, height } = row?;
        let (long_side_px, n_pixels) = (width.max(height), pixels(width, height));
        Ok(Picture { generated: false, source, long_side_px, n_pixels, path: folder.join(&path), id: path })
    };
    let mut photos = reader.deserialize().map(photo).collect::<Result<Vec<_>>>()?;
    photos.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(photos)
}

/// All lives of photos that the network has not learnt from. A photo on which the network does not look, because it is tiny or very long, has
/// no lives.
pub(crate) fn judged(network: &Imported, head: &Head, photos: &[&Picture]) -> Result<Vec<Judged>> {
    let backbone = network.to_network()?;
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta} left")?;
    let bar = ProgressBar::new(photos.len() as u64).with_style(style).with_message("photos as published");
    let logit = |life: &Raster| -> Result<f64> {
        let seen = features::of_whole_view(&backbone, life)?;
        let whole = seen.looks.iter().find(|look| look.kind == ViewKind::Whole).context("no whole view")?;
        Ok(head.logit(&whole.features))
    };
    let of_photo = |photo: &&Picture| -> Result<Judged> {
        let mut lives = Vec::new();
        for picture in sizes(&photo.decode()?) {
            let n_pixels = picture.width() as u64 * picture.height() as u64;
            if features::is_looked_at(&picture) {
                lives.push((Storage::of("png", None, n_pixels), logit(&picture)?));
                for quality in QUALITIES {
                    let life = saved(&picture, quality.into(), true)?;
                    lives.push((Storage::of("jpeg", Some(quality), n_pixels), logit(&life)?));
                }
            }
        }
        Ok(Judged { source: photo.source.clone(), lives })
    };
    photos.par_iter().progress_with(bar).map(of_photo).collect()
}

/// As large as it is, and made smaller.
fn sizes(photo: &Raster) -> Vec<Raster> {
    let long = photo.width().max(photo.height()) as f64;
    let scales = LONG_SIDES_PX.into_iter().map(|side| f64::from(side) / long).filter(|scale| *scale < 1.0);
    std::iter::once(photo.clone()).chain(scales.map(|scale| shrunk_by(photo, scale, 1))).collect()
}
