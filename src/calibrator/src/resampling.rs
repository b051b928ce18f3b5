//! What `sampling/resampling` reads of ordinary photos, and of enlarged ones.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::Result;
use image::{
    RgbImage,
    imageops::{self, FilterType},
};
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    analyzers::resampling::{SHOWN, measure},
};
use telltale_metrics::clopper_pearson_upper_95 as upper_95;
use telltale_pixels::{Raster, resize};

use crate::{
    lives::{decode, encode, png},
    photos::{Photo, Set, ordinary},
    progress::bar,
};

/// What the photos became: the last two were resized, which is what the check looks for.
const LIVES: [&str; 4] = ["as found", "saved 75", "resized to 70 %, made a PNG", "resized to 70 %, saved 85"];
/// Heights that are counted.
const HEIGHTS: [f64; 5] = [8.0, 10.0, SHOWN, 15.0, 20.0];
/// Of `originals`, every so many are enlarged.
const EVERY: usize = 6;
/// Enlargements in percent.
const FACTORS: [usize; 10] = [110, 120, 130, 150, 160, 180, 200, 230, 300, 400];
/// What programs offer for it; the first way is tried with every factor, the others with some.
const FILTERS: [(&str, FilterType); 3] =
    [("cubic", FilterType::CatmullRom), ("linear", FilterType::Triangle), ("Lanczos", FilterType::Lanczos3)];
/// Factors of all ways.
const COMPARED: [usize; 2] = [130, 230];
/// Qualities of the last save; 100 stands for PNG.
const LAST: [u8; 5] = [100, 95, 85, 75, 60];
/// The photo that is enlarged was made smaller to this share and saved with this quality, so that its own past is known.
const BEFORE: (usize, u8) = (50, 85);
/// Largest enlarged side in pixels: larger ones only cost time.
const MAX_SIDE_PX: usize = 1_600;

/// Writes `resampling.md` into `models`.
pub fn run(data: &Path, models: &Path) -> Result<()> {
    let mut text = String::from(
        "# Resized pictures\n\nWritten by `cargo run --release -p telltale_calibrator -- resampling`: the height of the common peak that `sampling/resampling` reads. \
         It is a fact without direction, so no word rests on these counts.\n\n",
    );
    writeln!(text, "## Ordinary photos\n\nPhotos that reach a height; it is told from {SHOWN} on.\n")?;
    text.push_str(
        "| set | life | measured | 8 | 10 | 12 | 15 | 20 | upper bound at 12 |\n|---|---|---|---|---|---|---|---|---|\n",
    );
    for set in [Set::Originals, Set::Train, Set::Val] {
        describe(&mut text, set, &ordinary(data, set)?)?;
    }
    let originals: Vec<Photo> = ordinary(data, Set::Originals)?.into_iter().step_by(EVERY).collect();
    let (share, quality) = BEFORE;
    writeln!(
        text,
        "\n## Enlarged photos\n\nOf `originals`, made smaller to {share} % and saved with quality {quality}, then enlarged and saved: shown, of those measured.\n"
    )?;
    text.push_str("| enlarged to | way | PNG | 95 | 85 | 75 | 60 |\n|---|---|---|---|---|---|---|\n");
    let shown: Vec<BTreeMap<(usize, usize, u8), bool>> =
        originals.par_iter().progress_with(bar(originals.len(), "enlarged photos")).map(enlarged).collect();
    for factor in FACTORS {
        for (way, (name, _)) in FILTERS.iter().enumerate().filter(|(way, _)| *way == 0 || COMPARED.contains(&factor)) {
            let count = |last: &u8| {
                let of: Vec<bool> = shown.iter().filter_map(|shown| shown.get(&(factor, way, *last)).copied()).collect();
                format!("{} of {}", of.iter().filter(|shown| **shown).count(), of.len())
            };
            writeln!(text, "| {factor} % | {name} | {} |", LAST.iter().map(count).collect::<Vec<_>>().join(" | "))?;
        }
    }
    fs::write(models.join("resampling.md"), &text)?;
    print!("{text}");
    Ok(())
}

fn peak(bytes: &[u8]) -> Option<f64> {
    Some(measure(&Subject::parse(bytes, "", &Limits::default()).ok()?)?.peak)
}

fn describe(text: &mut String, set: Set, photos: &[Photo]) -> Result<()> {
    let peaks = |photo: &Photo| -> Vec<Option<f64>> {
        let Ok(bytes) = fs::read(&photo.path) else { return Vec::new() };
        let Some(raster) = decode(&bytes) else { return Vec::new() };
        let smaller = resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10);
        vec![peak(&bytes), peak(&encode(&raster, 75)), peak(&png(&smaller)), peak(&encode(&smaller, 85))]
    };
    let peaks: Vec<Vec<Option<f64>>> = photos.par_iter().progress_with(bar(photos.len(), "spectra")).map(peaks).collect();
    for (i, life) in LIVES.iter().enumerate() {
        let peaks: Vec<f64> = peaks.iter().filter_map(|lives| *lives.get(i)?).collect();
        let reached = |least: f64| peaks.iter().filter(|peak| **peak >= least).count();
        let counts = HEIGHTS.map(|least| reached(least).to_string()).join(" | ");
        let upper = 100.0 * upper_95(reached(SHOWN) as u32, peaks.len() as u32);
        writeln!(text, "| {} | {life} | {} | {counts} | {upper:.2} % |", set.name(), peaks.len())?;
    }
    Ok(())
}

/// Whether it is shown, by factor, way and last save.
fn enlarged(photo: &Photo) -> BTreeMap<(usize, usize, u8), bool> {
    let mut shown = BTreeMap::new();
    let smaller = |photo: &Raster| resize(photo, photo.width() * BEFORE.0 / 100, photo.height() * BEFORE.0 / 100);
    let before =
        fs::read(&photo.path).ok().and_then(|bytes| decode(&bytes)).and_then(|photo| decode(&encode(&smaller(&photo), BEFORE.1)));
    let Some(before) = before else { return shown };
    let (width, height) = (before.width(), before.height());
    let Some(picture) = RgbImage::from_raw(width as u32, height as u32, before.into_rgb()) else { return shown };
    for factor in FACTORS.into_iter().filter(|factor| width.max(height) * factor / 100 <= MAX_SIDE_PX) {
        for (way, (_, filter)) in FILTERS.iter().enumerate().filter(|(way, _)| *way == 0 || COMPARED.contains(&factor)) {
            let size = |side: usize| (side * factor / 100) as u32;
            let large = imageops::resize(&picture, size(width), size(height), *filter);
            let Some(raster) = Raster::from_rgb(size(width) as usize, size(height) as usize, large.into_raw()) else { continue };
            for last in LAST {
                let bytes = if last == 100 { png(&raster) } else { encode(&raster, last) };
                if let Some(peak) = peak(&bytes) {
                    shown.insert((factor, way, last), peak >= SHOWN);
                }
            }
        }
    }
    shown
}
