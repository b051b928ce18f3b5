//! How often an earlier JPEG save of the whole picture is seen, and how far its quality is off.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::Result;
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    analyzers::{block_grid, double_quantization, shifted_save},
};
use telltale_pixels::{Raster, resize};

use crate::{
    lives::{RESAVES, SHIFT, decode, encode, lives, off_grid, png},
    photos::Photo,
    progress::bar,
};

/// Qualities at which photos are saved before they become a PNG.
const CONVERTED: &[u8] = &[95, 90, 85, 75, 60, 40];
/// How an earlier save can be seen.
const WAYS: [&str; 3] = ["same grid (double quantisation)", "other grid (shifted save)", "other grid (zeros)"];

/// All tables.
pub fn describe(photos: &[Photo], text: &mut String) -> Result<()> {
    by_life(photos, text)?;
    converted(photos, text)
}

fn by_life(photos: &[Photo], text: &mut String) -> Result<()> {
    let seen: Vec<(String, [Option<bool>; 3], Option<u8>)> = photos
        .par_iter()
        .progress_with(bar(photos.len(), "earlier saves, by life"))
        .flat_map_iter(|photo| fs::read(&photo.path).map(|bytes| lives(&bytes)).unwrap_or_default())
        .filter_map(|life| {
            let subject = Subject::parse(&life.bytes, "", &Limits::default()).ok()?;
            let first = double_quantization::measure(&subject).ok().and_then(|measured| measured.first);
            Some((life.name, ways(&subject), first.and_then(|first| first.quality)))
        })
        .collect();
    let mut lives: BTreeMap<&str, [(usize, usize); 3]> = BTreeMap::new();
    for (life, ways, _) in &seen {
        for (count, seen) in lives.entry(life).or_default().iter_mut().zip(ways) {
            count.0 += usize::from(*seen == Some(true));
            count.1 += usize::from(seen.is_some());
        }
    }
    writeln!(text, "Photos of `originals` by life; each was a JPEG when it was found, and may have had earlier saves.\n")?;
    writeln!(text, "| life | {} |\n|---|---|---|---|", WAYS.join(" | "))?;
    for (life, counts) in lives {
        let counts = counts.map(|(seen, of)| if of > 0 { format!("{seen} of {of}") } else { "–".to_owned() });
        writeln!(text, "| {life} | {} |", counts.join(" | "))?;
    }
    writeln!(text, "\nQuality of the first of two saves on the same grid:\n")?;
    writeln!(text, "| life | photos | quality told | mean error | largest error |\n|---|---|---|---|---|")?;
    for (quality, last) in RESAVES {
        let name = format!("saved {quality} then {last}");
        let told: Vec<Option<u8>> = seen.iter().filter(|(life, ..)| *life == name).map(|(.., told)| *told).collect();
        let errors: Vec<u8> = told.iter().flatten().map(|told| told.abs_diff(*quality)).collect();
        writeln!(text, "| {name} | {} | {} | {} |", told.len(), errors.len(), mean_and_largest(&errors))?;
    }
    Ok(())
}

/// Two cells of a table.
fn mean_and_largest(errors: &[u8]) -> String {
    let sum: f64 = errors.iter().map(|error| f64::from(*error)).sum();
    errors.iter().max().map_or("– | –".into(), |largest| format!("{:.1} | {largest}", sum / errors.len() as f64))
}

/// Whether each way sees an earlier save; none where it cannot be used.
fn ways(subject: &Subject) -> [Option<bool>; 3] {
    [
        double_quantization::measure(subject).ok().map(|m| m.first.is_some()),
        shifted_save::measure(subject).ok().map(|m| m.whole.is_some()),
        block_grid::measure(subject).map(|m| m.earlier.is_some()),
    ]
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
            .progress_with(bar(photos.len(), "earlier saves, quality"))
            .filter_map(|photo| {
                let saved = decode(&encode(&fresh(photo)?, *quality))?;
                let subject = Subject::parse(&png(&off_grid(&saved)?), "", &Limits::default()).ok()?;
                let measured = block_grid::measure(&subject)?;
                let is_right =
                    measured.earlier.is_some_and(|grid| (grid.x, grid.y) == ((8 - SHIFT.0) as u8, (8 - SHIFT.1) as u8));
                Some((is_right, measured.quality.filter(|_| is_right)))
            })
            .collect();
        let errors: Vec<u8> = told.iter().filter_map(|(_, told)| Some(told.as_ref()?.abs_diff(*quality))).collect();
        let n_seen = told.iter().filter(|(seen, _)| *seen).count();
        writeln!(text, "| {quality} | {n_seen} | {} | {} | {} |", errors.len(), mean_and_largest(&errors), told.len())?;
    }
    Ok(())
}

/// A photo made smaller, which has no save on any grid.
fn fresh(photo: &Photo) -> Option<Raster> {
    let raster = decode(&fs::read(&photo.path).ok()?)?;
    Some(resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10))
}
