//! What is found where an area was copied inside a photo, by what was done to the copy.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::Result;
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::analyzers::copy_move::{self, Measured};
use telltale_report::{RarityTable, Severity};

use crate::{
    copies::{Alteration, copied},
    lives::{decode, encode},
    photos::Photo,
    progress::bar,
    rates,
};

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
    let Some(word) = rates::word(table, measured.strength) else { return nothing };
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
pub fn describe(photos: &[Photo], tables: &BTreeMap<String, RarityTable>, text: &mut String) -> Result<()> {
    let Some(table) = tables.get(copy_move::CODE.as_str()) else { return Ok(()) };
    let results: Vec<(usize, usize, usize, Judged)> = photos
        .par_iter()
        .progress_with(bar(photos.len(), "copies"))
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
    text.push_str("Copies made inside photos of `originals`: an ellipse with a soft edge, the most detailed of four places drawn by chance. \
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
