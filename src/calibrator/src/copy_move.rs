//! Repeated areas: how often ordinary photos show them, and what is found where something was copied.

use std::{fmt::Write as _, fs, path::Path, time::Instant};

use anyhow::Result;
use rayon::prelude::*;
use telltale_forensics::{
    analyzers::copy_move::{self, Measured},
    calibration::{self, Calibration, CopyMove, Photo as Value, cross_fit},
};
use telltale_pixels::{Raster, resize};
use telltale_report::{RarityTable, Severity};

use crate::{
    copies::{Alteration, copied},
    lives::{decode, encode},
    photos::{Photo, Set, ordinary, rows},
    table::write_calibration,
};

/// Shares of ordinary photos that the steps aim at. A wrongly outlined area costs more than a missed copy, so the first step aims at
/// a third of what "slightly unusual" allows.
const TARGETS: &[f64] = &[0.012, 0.004, 0.0];
/// Shares of the picture that are copied.
const SHARES: [f64; 3] = [0.01, 0.03, 0.1];
/// Qualities at which a picture with a copy is saved.
const QUALITIES: [u8; 3] = [95, 85, 70];
/// Every so many photos copies are made in, each with other alterations.
const COPIES_OF_EVERY: usize = 2;

/// What is done to a copied area.
const ALTERATIONS: [(&str, Alteration); 10] = [
    ("shifted", Alteration { degrees: 0.0, scale: 1.0, is_mirrored: false }),
    ("turned by 5°", Alteration { degrees: 5.0, scale: 1.0, is_mirrored: false }),
    ("turned by 30°", Alteration { degrees: 30.0, scale: 1.0, is_mirrored: false }),
    ("turned by 90°", Alteration { degrees: 90.0, scale: 1.0, is_mirrored: false }),
    ("turned by 180°", Alteration { degrees: 180.0, scale: 1.0, is_mirrored: false }),
    ("scaled to 70 %", Alteration { degrees: 0.0, scale: 0.7, is_mirrored: false }),
    ("scaled to 85 %", Alteration { degrees: 0.0, scale: 0.85, is_mirrored: false }),
    ("scaled to 120 %", Alteration { degrees: 0.0, scale: 1.2, is_mirrored: false }),
    ("scaled to 140 %", Alteration { degrees: 0.0, scale: 1.4, is_mirrored: false }),
    ("mirrored", Alteration { degrees: 0.0, scale: 1.0, is_mirrored: true }),
];

/// Strengths of one photo in its lives, as found first; none in which it cannot be measured.
struct Shown {
    photo: Photo,
    strengths: Vec<Option<f64>>,
}

impl Shown {
    fn strongest(&self) -> Option<f64> {
        self.strengths.iter().flatten().copied().reduce(f64::max)
    }
}

pub fn run(data: &Path, models: &Path) -> Result<()> {
    let mut photos = ordinary(data, Set::Originals)?;
    let originals = photos.clone();
    photos.extend(ordinary(data, Set::Train)?);
    let started = Instant::now();
    let shown = measure(photos.clone());
    eprintln!("measured ordinary photos after {} s", started.elapsed().as_secs());
    let value = |s: &Shown| {
        let kind = s.photo.set.name().to_owned();
        s.strongest().map(|value| Value { source: s.photo.source.clone(), kind, value })
    };
    let values: Vec<Value> = shown.iter().filter_map(value).collect();
    let table = cross_fit(&values, TARGETS, "originals-and-train");
    let calibration = Calibration { copy_move: CopyMove { strength: table.clone() }, ..calibration::current().clone() };
    write_calibration(models, &calibration)?;

    let mut text = String::from("# Repeated areas\n\nWritten by `telltale_calibrator copy-move`.\n\n");
    writeln!(
        text,
        "Ordinary photos: {} (of {}; the others are too small or too smooth), each with the strongest value of its lives ({}); folds by \
         source; thresholds hold for both sets.\n",
        values.len(),
        photos.len(),
        LIVES.join(", ")
    )?;
    text.push_str("| strength of the strongest pair, at least | photos that reach it (held out) | one-sided 95 % upper bound | word |\n|---|---|---|---|\n");
    for step in &table.steps {
        let word = Severity::from_upper_bound(step.upper_95).min(Severity::Moderate);
        let percent = 100.0 * step.upper_95;
        writeln!(text, "| {:.2} | {} of {} | {percent:.2} % | {word:?} |", step.at_least, step.shown, table.photos)?;
    }
    text.push_str("\nWhat is found where nothing is known to be copied; `val` is looked at only, and counted with the final thresholds as all here:\n\n");
    text.push_str("| set | life | photos | measured | low or more | moderate |\n|---|---|---|---|---|---|\n");
    let of = |set: Set| shown.iter().filter(|s| s.photo.set == set).collect::<Vec<_>>();
    let val = measure(ordinary(data, Set::Val)?);
    for (name, shown) in [("originals", of(Set::Originals)), ("train", of(Set::Train)), ("val", val.iter().collect::<Vec<_>>())] {
        for (life, title) in LIVES.iter().enumerate() {
            line(
                &mut text,
                &format!("{name} | {title}"),
                &table,
                shown.iter().map(|s| s.strengths.get(life).copied().flatten()),
            )?;
        }
        line(&mut text, &format!("{name} | strongest of all"), &table, shown.iter().map(|s| s.strongest()))?;
    }
    eprintln!("measured val after {} s", started.elapsed().as_secs());
    recall(&originals, &table, &mut text)?;
    tampered(data, &table, &mut text)?;
    fs::write(models.join("copy-move.md"), &text)?;
    print!("{text}");
    Ok(())
}

fn line(text: &mut String, name: &str, table: &RarityTable, strengths: impl Iterator<Item = Option<f64>>) -> Result<()> {
    let strengths: Vec<Option<f64>> = strengths.collect();
    let count = |least| strengths.iter().flatten().filter(|s| word(table, **s) >= Some(least)).count();
    let measured = strengths.iter().flatten().count();
    let (low, moderate) = (count(Severity::Low), count(Severity::Moderate));
    writeln!(text, "| {name} | {} | {measured} | {low} | {moderate} |", strengths.len())?;
    Ok(())
}

fn word(table: &RarityTable, strength: f64) -> Option<Severity> {
    table.rarity_of(strength).map(|rarity| Severity::from_upper_bound(rarity.upper_95).min(Severity::Moderate))
}

/// What happens to a photo before somebody looks at it: none of it repeats anything, but it changes what is alike.
const LIVES: [&str; 4] = ["as found", "saved at 60", "saved at 85", "resized to 70 % and saved at 90"];

fn measure(photos: Vec<Photo>) -> Vec<Shown> {
    photos
        .into_par_iter()
        .map(|photo| {
            let raster = fs::read(&photo.path).ok().and_then(|bytes| decode(&bytes));
            let strength = |raster: &Raster| copy_move::measure(raster).ok().map(|m| m.strength);
            let saved = |raster: &Raster, quality| decode(&encode(raster, quality)).and_then(|raster| strength(&raster));
            let strengths = raster.map_or_else(Vec::new, |raster| {
                let smaller = resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10);
                vec![strength(&raster), saved(&raster, 60), saved(&raster, 85), saved(&smaller, 90)]
            });
            Shown { photo, strengths }
        })
        .collect()
}

/// What one picture with a copy gave.
#[derive(Clone, Copy)]
struct Judged {
    word: Option<Severity>,
    f1: f64,
}

/// Agreement of the outlined cells with the mask, by pixels.
fn judged(measured: Option<Measured>, table: &RarityTable, width: usize, is_copied: &[bool]) -> Judged {
    let nothing = Judged { word: None, f1: 0.0 };
    let Some(measured) = measured else { return nothing };
    let Some(word) = word(table, measured.strength) else { return nothing };
    let least = table.first_step().unwrap_or(f64::INFINITY);
    let mut marked = Vec::new();
    for cell in measured.pairs.iter().filter(|pair| pair.strength >= least).flat_map(|pair| pair.places.iter().flatten()) {
        if marked.len() <= *cell {
            marked.resize(cell + 1, false);
        }
        marked[*cell] = true;
    }
    let (mut hit, mut differ) = (0f64, 0f64);
    for (i, copied) in is_copied.iter().enumerate() {
        let index = |at: usize| (at as f64 / measured.cell_px) as usize;
        let (column, row) = (index(i % width), index(i / width));
        let marked = column < measured.columns && marked.get(row * measured.columns + column) == Some(&true);
        match (marked, *copied) {
            (true, true) => hit += 1.0,
            (false, false) => {}
            _ => differ += 1.0,
        }
    }
    Judged { word: Some(word), f1: if hit > 0.0 { 2.0 * hit / (2.0 * hit + differ) } else { 0.0 } }
}

/// Copies made inside photos.
fn recall(photos: &[Photo], table: &RarityTable, text: &mut String) -> Result<()> {
    let results: Vec<(usize, usize, usize, Judged)> = photos
        .par_iter()
        .enumerate()
        .filter(|(i, _)| i % COPIES_OF_EVERY == 0)
        .flat_map_iter(|(i, photo)| {
            let raster = fs::read(&photo.path).ok().and_then(|bytes| decode(&bytes));
            let mut results = Vec::new();
            for (share, part) in SHARES.iter().enumerate() {
                let alteration = (i / COPIES_OF_EVERY + 3 * share) % ALTERATIONS.len();
                let seed = (SHARES.len() * i + share) as u64;
                let made = raster.as_ref().and_then(|r| copied(r, *part, ALTERATIONS[alteration].1, seed));
                let Some((made, mask)) = made else { continue };
                for (q, quality) in QUALITIES.iter().enumerate() {
                    let measured = decode(&encode(&made, *quality)).and_then(|r| copy_move::measure(&r).ok());
                    results.push((alteration, share, q, judged(measured, table, made.width(), &mask)));
                }
            }
            results
        })
        .collect();
    text.push_str("\nCopies made inside photos of `originals`: an ellipse with a soft edge, the most detailed of four places drawn by chance. \
                   Found, of these moderate, of all; mean F1 of pixels (both areas; 0 where nothing was found):\n\n| copied | saved at 95 | at 85 | at 70 |\n|---|---|---|---|\n");
    let mut line = |name: &str, keep: &dyn Fn(usize, usize) -> bool| -> Result<()> {
        write!(text, "| {name} |")?;
        for q in 0..QUALITIES.len() {
            let kept: Vec<&Judged> = results.iter().filter(|r| r.2 == q && keep(r.0, r.1)).map(|r| &r.3).collect();
            write_counts(text, &kept)?;
        }
        text.push('\n');
        Ok(())
    };
    for (i, (name, _)) in ALTERATIONS.iter().enumerate() {
        line(name, &|alteration, _| alteration == i)?;
    }
    for (i, share) in SHARES.iter().enumerate() {
        line(&format!("{:.0} % of the picture", 100.0 * share), &|_, share| share == i)?;
    }
    line("all", &|_, _| true)
}

fn write_counts(text: &mut String, results: &[&Judged]) -> Result<()> {
    let found = results.iter().filter(|r| r.word.is_some()).count();
    let moderate = results.iter().filter(|r| r.word == Some(Severity::Moderate)).count();
    let f1 = results.iter().map(|r| r.f1).sum::<f64>() / results.len().max(1) as f64;
    write!(text, " {found}, {moderate} of {}; {f1:.2} |", results.len())?;
    Ok(())
}

/// Manipulated pictures of others, by kind.
fn tampered(data: &Path, table: &RarityTable, text: &mut String) -> Result<()> {
    let folder = data.join("tampered");
    let mut kinds: Vec<(String, [Vec<Judged>; 2])> = Vec::new();
    for row in rows(&folder.join("manifest.csv"))? {
        let get = |key: &str| row.get(key).cloned().unwrap_or_default();
        let Some(raster) = decode(&fs::read(folder.join(get("path")))?) else { continue };
        let mask: Vec<bool> = image::open(folder.join(get("mask")))?.into_luma8().pixels().map(|p| p.0[0] > 127).collect();
        let index = kinds.iter().position(|(kind, _)| *kind == get("kind")).unwrap_or_else(|| {
            kinds.push((get("kind"), [Vec::new(), Vec::new()]));
            kinds.len() - 1
        });
        let again = decode(&encode(&raster, 70)).unwrap_or_else(|| raster.clone());
        for (results, raster) in kinds[index].1.iter_mut().zip([&raster, &again]) {
            results.push(judged(copy_move::measure(raster).ok(), table, raster.width(), &mask));
        }
    }
    text.push_str("\nManipulated pictures of others, the same way (only copies are this check's to find):\n\n| kind | as found | saved again at 70 |\n|---|---|---|\n");
    for (kind, results) in &kinds {
        write!(text, "| {kind} |")?;
        for results in results {
            write_counts(text, &results.iter().collect::<Vec<_>>())?;
        }
        text.push('\n');
    }
    Ok(())
}
