//! What the checks find where something was done: a set made of ordinary photos, and the manipulated pictures of others.
//!
//! F1 and intersection over union are means over all pictures; a check that cannot be used counts as an empty map.

mod alter;
mod autoencoder;

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::Result;
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    gauges::{GAUGES, Reading},
};
use telltale_report::RarityTable;

use crate::{
    baselines::BASELINES,
    lives::{decode, encode, png},
    photos::{Photo, rows},
    progress::bar,
};
use alter::{Altered, KINDS, Kind, altered};
use autoencoder::Autoencoder;

/// Every so many photos one of each kind is made.
const EVERY: usize = 2;
/// Qualities of the last save; 100 stands for PNG.
const LAST: [u8; 5] = [100, 95, 85, 75, 60];
/// Pixels are compared on every so many columns and rows.
const STRIDE: usize = 4;

/// What one map says of one picture.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    is_usable: bool,
    is_outlined: bool,
    is_found: bool,
    f1: f64,
    iou: f64,
}

/// Seeds of one photo: as many as there were kinds at first, so that these stay what they were.
const SEEDS: usize = 7;

/// Scores of all gauges, of all together, and of the baselines.
type Scores = Vec<Score>;

/// By kind and last save.
type Made = (usize, usize, Scores);

/// Tables of the made set and of `tampered`.
pub fn describe(
    data: &Path,
    photos: &[Photo],
    tables: &BTreeMap<String, RarityTable>,
    baselines: &[RarityTable],
    text: &mut String,
) -> Result<()> {
    let autoencoder = Autoencoder::read(&data.join("weights"))?;
    let results: Vec<Vec<Made>> = (0..photos.len())
        .into_par_iter()
        .progress_with(bar(photos.len(), "altered pictures"))
        .filter(|i| i % EVERY == 0)
        .map(|i| made(photos, i, tables, baselines, &autoencoder))
        .collect::<Result<_>>()?;
    let results: Vec<Made> = results.into_iter().flatten().collect();
    text.push_str(
        "## Altered pictures, made of `originals`\n\nThe photo was made smaller and saved once at a quality drawn from 60 to 90; then it was altered, and all was saved. A part of \
         another photo was saved in the same way before, on a grid of its own; a part saved by itself had a quality from 60 to 75; a part drawn anew went through \
         taef2, as what a program fills in by diffusion does last; a part that was painted over has its own mean colour everywhere. All are discs of 25 to 45 % of the shorter side, copies are ellipses of 2 to 10 % of the area, also turned and scaled. Found: an outline lies on the alteration; outlined: there is any. \
         \"Merged\" outlines what any check outlines.\n\n",
    );
    head(text)?;
    for (kind, (_, name)) in KINDS.iter().enumerate() {
        for (q, last) in LAST.iter().enumerate() {
            let kept: Vec<&Scores> = results.iter().filter(|r| r.0 == kind && r.1 == q).map(|r| &r.2).collect();
            let last = if *last == 100 { "PNG".to_owned() } else { last.to_string() };
            line(text, &format!("{name} | {last}"), &kept)?;
        }
    }
    // Paint has no detail that could be told from the rest's, and one check that looks for nothing else: it would only flatter the mean.
    let counts = |kind: Kind| !matches!(kind, Kind::Nothing | Kind::Painting);
    for (name, least) in [("all but nothing and paint | 85 and better", 85), ("all but nothing and paint | below 85", 0)] {
        let is_kept = |q: usize| if least > 0 { LAST[q] >= least } else { LAST[q] < 85 };
        let kept: Vec<&Scores> = results.iter().filter(|r| counts(KINDS[r.0].0) && is_kept(r.1)).map(|r| &r.2).collect();
        line(text, name, &kept)?;
    }
    text.push_str("\n## Manipulated pictures of others\n\n");
    head(text)?;
    for (kind, scores) in tampered(data, tables, baselines)? {
        line(text, &format!("{kind} | as found"), &scores.iter().collect::<Vec<_>>())?;
    }
    Ok(())
}

fn made(
    photos: &[Photo],
    i: usize,
    tables: &BTreeMap<String, RarityTable>,
    baselines: &[RarityTable],
    autoencoder: &Autoencoder,
) -> Result<Vec<Made>> {
    let read = |photo: &Photo| fs::read(&photo.path).ok().and_then(|bytes| decode(&bytes));
    let (Some(host), Some(other)) = (read(&photos[i]), read(&photos[(i + 1) % photos.len()])) else { return Ok(Vec::new()) };
    let mut results = Vec::new();
    for (k, (kind, _)) in KINDS.iter().enumerate() {
        let seed = (SEEDS * i + k) as u64;
        let Some(Altered { raster, mask }) = altered(&host, &other, *kind, seed, autoencoder)? else { continue };
        for (q, last) in LAST.iter().enumerate() {
            let bytes = if *last == 100 { png(&raster) } else { encode(&raster, *last) };
            results.push((k, q, scores(&bytes, raster.width(), &mask, tables, baselines)));
        }
    }
    Ok(results)
}

fn scores(
    bytes: &[u8],
    width: usize,
    mask: &[bool],
    tables: &BTreeMap<String, RarityTable>,
    baselines: &[RarityTable],
) -> Scores {
    let n = GAUGES.len() + 1 + BASELINES.len();
    let Ok(subject) = Subject::parse(bytes, "", &Limits::default()) else { return vec![Score::default(); n] };
    let mut scores = Vec::with_capacity(n);
    let mut merged = vec![false; mask.len()];
    let mut is_any_usable = false;
    for gauge in GAUGES {
        let outlined = (gauge.read)(&subject).map(|r| outlined(&r, tables.get(gauge.finding.as_str()), width, mask.len()));
        is_any_usable |= outlined.is_some();
        outlined.iter().flatten().zip(&mut merged).for_each(|(outlined, merged)| *merged |= outlined);
        scores.push(score(outlined.as_deref(), mask, width));
    }
    scores.push(score(is_any_usable.then_some(&merged), mask, width));
    for ((_, read), table) in BASELINES.iter().zip(baselines) {
        let outlined = read(&subject).map(|reading| outlined(&reading, Some(table), width, mask.len()));
        scores.push(score(outlined.as_deref(), mask, width));
    }
    scores
}

/// The pixels of the places that reach the first step.
fn outlined(reading: &Reading, table: Option<&RarityTable>, width: usize, n_pixels: usize) -> Vec<bool> {
    let least = table.and_then(RarityTable::first_step).unwrap_or(f64::INFINITY);
    let mut cells = vec![false; 1 + reading.places.iter().flat_map(|place| &place.cells).max().copied().unwrap_or(0)];
    reading
        .places
        .iter()
        .filter(|place| place.strength >= least)
        .flat_map(|place| &place.cells)
        .for_each(|cell| cells[*cell] = true);
    let index = |at: usize| ((at as f64 - reading.offset_px) / reading.cell_px).floor();
    (0..n_pixels)
        .map(|i| {
            let (column, row) = (index(i % width), index(i / width));
            let is_inside = column >= 0.0 && row >= 0.0 && column < reading.columns as f64;
            is_inside && cells.get(row as usize * reading.columns + column as usize) == Some(&true)
        })
        .collect()
}

fn score(outlined: Option<&[bool]>, mask: &[bool], width: usize) -> Score {
    let Some(outlined) = outlined else { return Score::default() };
    let (mut both, mut either, mut sum) = (0f64, 0f64, 0f64);
    for (i, (outlined, masked)) in outlined.iter().zip(mask).enumerate() {
        if (i % width).is_multiple_of(STRIDE) && (i / width).is_multiple_of(STRIDE) {
            both += f64::from(u8::from(*outlined && *masked));
            either += f64::from(u8::from(*outlined || *masked));
            sum += f64::from(u8::from(*outlined)) + f64::from(u8::from(*masked));
        }
    }
    let share = |a: f64, b: f64| if b > 0.0 { a / b } else { 0.0 };
    Score {
        is_usable: true,
        is_outlined: outlined.contains(&true),
        is_found: both > 0.0,
        f1: share(2.0 * both, sum),
        iou: share(both, either),
    }
}

fn head(text: &mut String) -> Result<()> {
    let gauges: Vec<String> = GAUGES.iter().map(|gauge| format!("F1 {}", gauge.finding)).collect();
    let baselines: Vec<String> = BASELINES.iter().map(|(name, _)| format!("F1 {name}")).collect();
    writeln!(
        text,
        "| done | saved | pictures | usable | outlined | found | F1 merged | IoU merged | best check | {} | {} |",
        gauges.join(" | "),
        baselines.join(" | ")
    )?;
    writeln!(text, "|{}", "---|".repeat(9 + gauges.len() + baselines.len()))?;
    Ok(())
}

fn line(text: &mut String, name: &str, scores: &[&Scores]) -> Result<()> {
    let n = scores.len();
    let of = |i: usize| scores.iter().filter_map(move |s| s.get(i));
    let mean = |i: usize, value: fn(&Score) -> f64| of(i).map(value).sum::<f64>() / n.max(1) as f64;
    let merged = GAUGES.len();
    // None is best where all find nothing that the table could show.
    let best =
        (0..merged).filter(|i| mean(*i, |s| s.f1) >= 0.005).max_by(|a, b| mean(*a, |s| s.f1).total_cmp(&mean(*b, |s| s.f1)));
    let f1 = |i: usize| format!("{:.2}", mean(i, |s| s.f1));
    let others: Vec<String> = (0..merged).chain(merged + 1..merged + 1 + BASELINES.len()).map(f1).collect();
    writeln!(
        text,
        "| {name} | {n} | {} | {} | {} | {} | {:.2} | {} | {} |",
        of(merged).filter(|s| s.is_usable).count(),
        of(merged).filter(|s| s.is_outlined).count(),
        of(merged).filter(|s| s.is_found).count(),
        f1(merged),
        mean(merged, |s| s.iou),
        best.map_or("–", |i| GAUGES[i].finding.as_str()),
        others.join(" | ")
    )?;
    Ok(())
}

/// Manipulated pictures of others, by kind.
fn tampered(
    data: &Path,
    tables: &BTreeMap<String, RarityTable>,
    baselines: &[RarityTable],
) -> Result<BTreeMap<String, Vec<Scores>>> {
    let folder = data.join("tampered");
    let mut kinds: BTreeMap<String, Vec<Scores>> = BTreeMap::new();
    for row in rows(&folder.join("manifest.csv"))? {
        let get = |key: &str| row.get(key).cloned().unwrap_or_default();
        let mask = image::open(folder.join(get("mask")))?.into_luma8();
        let is_changed: Vec<bool> = mask.pixels().map(|p| p.0[0] > 127).collect();
        let bytes = fs::read(folder.join(get("path")))?;
        kinds.entry(get("kind")).or_default().push(scores(&bytes, mask.width() as usize, &is_changed, tables, baselines));
    }
    Ok(kinds)
}
