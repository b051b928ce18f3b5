//! Grids of earlier JPEG saves: how often ordinary photos have a place on another grid, how often an earlier grid is seen, how far
//! its quality is off, and what is found of parts that were pasted in.

use std::{collections::BTreeMap, fmt::Write as _, fs, io::Cursor, path::Path};

use anyhow::Result;
use image::{ImageFormat, RgbImage};
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    analyzers::block_grid::{self, Measured},
    calibration::{self, BlockGrid, Calibration, Photo as Value, cross_fit},
};
use telltale_pixels::Raster;
use telltale_report::RectPx;

use crate::{
    lives::{decode, encode, lives},
    photos::{Photo, Set, ordinary},
    table::write_calibration,
};

/// As for double quantisation.
const TARGETS: &[f64] = &[0.035, 0.004, 0.0];
/// Qualities of the host's and of the part's only save, and how both are saved together: none is PNG.
const PASTED: &[(u8, u8, Option<u8>)] =
    &[(85, 75, None), (75, 90, None), (60, 60, None), (85, 75, Some(95)), (85, 75, Some(90)), (85, 75, Some(80))];
/// Qualities at which photos are saved before they become a PNG.
const CONVERTED: &[u8] = &[95, 90, 85, 75, 60, 40];
/// Off any grid.
const SHIFT: (u32, u32) = (3, 5);

/// What one photo has shown over its lives.
struct Shown {
    value: Value,
    /// By life: whether an earlier grid was seen.
    earlier: Vec<(String, bool)>,
}

pub fn run(data: &Path, models: &Path) -> Result<()> {
    let mut photos = ordinary(data, Set::Originals)?;
    let n_originals = photos.len();
    photos.extend(ordinary(data, Set::Train)?);
    let shown: Vec<Shown> = photos.par_iter().filter_map(shown).collect();
    let values: Vec<Value> = shown.iter().map(|s| s.value.clone()).collect();
    let table = cross_fit(&values, TARGETS, "originals-and-train");
    let calibration = Calibration { block_grid: BlockGrid { strength: table.clone() }, ..calibration::current().clone() };
    write_calibration(models, &calibration)?;

    let mut text = String::from(
        "# Grids of earlier JPEG saves\n\nWritten by `telltale_calibrator block-grid`.\n\n## Places on another grid\n\n",
    );
    writeln!(
        text,
        "Ordinary photos: {} (of {}), each with the strongest of its lives; folds by source; thresholds hold for both sets.\n",
        values.len(),
        photos.len()
    )?;
    text.push_str("| −log10 of the number of false alarms, at least | photos that reach it (held out) | one-sided 95 % upper bound |\n|---|---|---|\n");
    for step in &table.steps {
        writeln!(text, "| {:.1} | {} of {} | {:.2} % |", step.at_least, step.shown, table.photos, 100.0 * step.upper_95)?;
    }
    let val: Vec<Shown> = ordinary(data, Set::Val)?.par_iter().filter_map(self::shown).collect();
    let reached = |least: f64| val.iter().filter(|s| s.value.value >= least).count();
    let steps: Vec<String> =
        table.steps.iter().map(|step| format!("{} reach {:.1}", reached(step.at_least), step.at_least)).collect();
    writeln!(text, "\nOf {} photos of `val` (checked only): {}.", val.len(), steps.join(", "))?;
    seen(&shown, &mut text)?;
    let originals = &photos[..n_originals];
    converted(originals, &mut text)?;
    pasted(originals, &table, &mut text)?;
    fs::write(models.join("block-grid.md"), &text)?;
    print!("{text}");
    Ok(())
}

fn shown(photo: &Photo) -> Option<Shown> {
    let bytes = fs::read(&photo.path).ok()?;
    let mut lives = lives(&bytes);
    if let Some(raster) = decode(&bytes) {
        lives.push(("made a PNG".into(), png(&raster)));
        lives.extend(off_grid(&raster).map(|cropped| ("cropped, made a PNG".into(), png(&cropped))));
    }
    let measured: Vec<(String, Measured)> =
        lives.into_iter().filter_map(|(life, bytes)| Some((life, measure(&bytes)?))).collect();
    let value = measured.iter().map(|(_, m)| m.strength()).reduce(f64::max)?;
    let value = Value { source: photo.source.clone(), kind: photo.set.name().to_owned(), value };
    Some(Shown { value, earlier: measured.into_iter().map(|(life, m)| (life, m.earlier.is_some())).collect() })
}

fn seen(shown: &[Shown], text: &mut String) -> Result<()> {
    let mut lives: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (life, is_seen) in shown.iter().flat_map(|s| &s.earlier) {
        let entry = lives.entry(life).or_default();
        *entry = (entry.0 + usize::from(*is_seen), entry.1 + 1);
    }
    text.push_str("\n## Grid of an earlier save\n\nPhotos of both sets by life; every photo was a JPEG when it was found.\n\n");
    text.push_str("| life | an earlier grid is seen | of |\n|---|---|---|\n");
    for (life, (seen, of)) in lives {
        writeln!(text, "| {life} | {seen} | {of} |")?;
    }
    Ok(())
}

/// How far the quality is off, of photos that were made smaller (so that no earlier grid is left), saved, cropped and made a PNG.
fn converted(photos: &[Photo], text: &mut String) -> Result<()> {
    text.push_str("\nOriginals made smaller, saved once, cropped off the grid and made a PNG:\n\n");
    text.push_str(
        "| quality of the save | grid seen | quality told | mean error | largest error | of |\n|---|---|---|---|---|---|\n",
    );
    for quality in CONVERTED {
        let told: Vec<(bool, Option<u8>)> = photos
            .par_iter()
            .filter_map(|photo| {
                let saved = decode(&encode(&fresh(photo)?, *quality))?;
                let measured = measure(&png(&off_grid(&saved)?))?;
                let is_right =
                    measured.earlier.is_some_and(|grid| (grid.x, grid.y) == ((8 - SHIFT.0) as u8, (8 - SHIFT.1) as u8));
                Some((is_right, measured.quality.filter(|_| is_right)))
            })
            .collect();
        let errors: Vec<f64> = told.iter().filter_map(|(_, told)| Some(f64::from(told.as_ref()?.abs_diff(*quality)))).collect();
        let mean =
            if errors.is_empty() { "–".into() } else { format!("{:.1}", errors.iter().sum::<f64>() / errors.len() as f64) };
        writeln!(
            text,
            "| {quality} | {} | {} | {mean} | {:.0} | {} |",
            told.iter().filter(|(seen, _)| *seen).count(),
            errors.len(),
            errors.iter().copied().fold(0.0, f64::max),
            told.len()
        )?;
    }
    Ok(())
}

/// Parts of other photos, each saved before, pasted off the host's grid.
fn pasted(photos: &[Photo], table: &telltale_report::RarityTable, text: &mut String) -> Result<()> {
    text.push_str("\n## Pasted parts\n\nA square of a third of the shorter side from another photo; both saved once before, then together.\n\n");
    text.push_str(
        "| host, part, together | found | of these unusual | mean F1 of pixels, all pictures | of |\n|---|---|---|---|---|\n",
    );
    for (host, part, together) in PASTED {
        let results: Vec<(bool, bool, f64)> = (0..photos.len())
            .into_par_iter()
            .filter_map(|i| {
                let (raster, place) = paste(&photos[i], &photos[(i + 1) % photos.len()], *host, *part)?;
                let bytes = together.map_or_else(|| png(&raster), |quality| encode(&raster, quality));
                let measured = measure(&bytes)?;
                let rarity = table.rarity_of(measured.strength());
                let is_unusual = rarity.as_ref().is_some_and(|r| r.upper_95 <= 0.01);
                let f1 = if rarity.is_some() { overlap(&measured, place) } else { 0.0 };
                Some((rarity.is_some(), is_unusual, f1))
            })
            .collect();
        let name = together.map_or("PNG".to_owned(), |quality| quality.to_string());
        writeln!(
            text,
            "| {host}, {part}, {name} | {} | {} | {:.2} | {} |",
            results.iter().filter(|r| r.0).count(),
            results.iter().filter(|r| r.1).count(),
            results.iter().map(|r| r.2).sum::<f64>() / results.len().max(1) as f64,
            results.len()
        )?;
    }
    Ok(())
}

/// A photo made smaller, which has no save on any grid.
fn fresh(photo: &Photo) -> Option<Raster> {
    let raster = decode(&fs::read(&photo.path).ok()?)?;
    Some(telltale_pixels::resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10))
}

fn off_grid(raster: &Raster) -> Option<Raster> {
    let (width, height) = (raster.width() as u32, raster.height() as u32);
    raster.crop(RectPx { x: SHIFT.0, y: SHIFT.1, width: width.saturating_sub(SHIFT.0), height: height.saturating_sub(SHIFT.1) })
}

fn paste(host: &Photo, part: &Photo, host_quality: u8, part_quality: u8) -> Option<(Raster, RectPx)> {
    let host = decode(&encode(&fresh(host)?, host_quality))?;
    let part = decode(&encode(&fresh(part)?, part_quality))?;
    let side = (host.width().min(host.height()).min(part.width()).min(part.height()) / 3) as u32;
    if side < 48 {
        return None;
    }
    let place = RectPx { x: host.width() as u32 / 4, y: host.height() as u32 / 3, width: side, height: side };
    // 3 and 5 pixels off the grid of the place that it comes to.
    let from = RectPx { x: place.x % 8 + SHIFT.0, y: place.y % 8 + SHIFT.1, width: side, height: side };
    let part = part.crop(from)?;
    let (width, height) = (host.width(), host.height());
    let mut rgb = host.into_rgb();
    for (i, line) in part.rgb().chunks_exact(3 * part.width()).enumerate() {
        let start = 3 * ((place.y as usize + i) * width + place.x as usize);
        rgb.get_mut(start..start + line.len())?.copy_from_slice(line);
    }
    Some((Raster::from_rgb(width, height, rgb)?, place))
}

/// F1 of the clearest place's cells against the part.
fn overlap(measured: &Measured, place: RectPx) -> f64 {
    let Some(found) = measured.places.first() else { return 0.0 };
    let inside = |cell: &&usize| {
        let (x, y) = ((**cell % measured.columns * 8 + 4) as u32, (**cell / measured.columns * 8 + 4) as u32);
        (place.x..place.x + place.width).contains(&x) && (place.y..place.y + place.height).contains(&y)
    };
    let hits = found.cells.iter().filter(inside).count() as f64;
    2.0 * hits / (found.cells.len() as f64 + f64::from(place.width * place.height) / 64.0)
}

fn measure(bytes: &[u8]) -> Option<Measured> {
    block_grid::measure(&Subject::parse(bytes, "", &Limits::default()).ok()?)
}

fn png(raster: &Raster) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = RgbImage::from_raw(raster.width() as u32, raster.height() as u32, raster.rgb().to_vec());
    // Encoding into memory cannot fail; a picture of the wrong size drops out as unreadable.
    picture.map(|picture| picture.write_to(&mut bytes, ImageFormat::Png));
    bytes.into_inner()
}
