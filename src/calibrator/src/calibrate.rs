//! Measures all sets and writes the tables.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path, sync::Mutex};

use anyhow::Result;
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    analyzers::double_quantization,
    calibration::{self, Calibration, DoubleQuantization, Photo as Value, cross_fit},
};

use crate::{
    lives::lives,
    photos::{Photo, Set, ordinary},
    recall,
    table::write_calibration,
};

/// Shares of ordinary photos that the steps aim at. The upper ends of their intervals must fall below 5 %, 1 % and 0.3 %; with
/// some 1,300 photos these targets do that for the first two, and the last one is as rare as the photos allow.
const TARGETS: &[f64] = &[0.035, 0.004, 0.0];

/// What one photo has shown over all its lives.
struct Shown {
    source: String,
    kind: String,
    /// Strongest place over all lives in which places could be compared.
    strongest: Option<f64>,
    /// The same, as found.
    as_found: Option<f64>,
}

pub fn run(data: &Path, models: &Path) -> Result<()> {
    let mut photos = ordinary(data, Set::Originals)?;
    photos.extend(ordinary(data, Set::Train)?);
    let doubles = Mutex::new(BTreeMap::new());
    let shown = measure(&photos, &doubles);
    let values: Vec<Value> = shown
        .iter()
        .filter_map(|s| s.strongest.map(|value| Value { source: s.source.clone(), kind: s.kind.clone(), value }))
        .collect();
    let table = cross_fit(&values, TARGETS, "originals-and-train");
    let now = calibration::double_quantization();
    let calibration = Calibration {
        double_quantization: DoubleQuantization { strength: table.clone(), ..now.clone() },
        ..calibration::current().clone()
    };
    write_calibration(models, &calibration)?;

    let mut text = String::from("# Calibration of the classical checks\n\nWritten by `telltale_calibrator calibrate`.\n\n");
    writeln!(text, "## jpeg/double-quantization\n")?;
    writeln!(
        text,
        "Ordinary photos: {} (of {}), each the strongest of its lives; folds by source; thresholds hold for both sets.\n",
        values.len(),
        photos.len()
    )?;
    writeln!(
        text,
        "| strength of the strongest place, at least | photos that reach it (held out) | one-sided 95 % upper bound |\n|---|---|---|"
    )?;
    for step in &table.steps {
        writeln!(text, "| {:.1} | {} of {} | {:.2} % |", step.at_least, step.shown, table.photos, 100.0 * step.upper_95)?;
    }
    writeln!(text, "\nEarlier save seen, by life (photos large and detailed enough):\n\n| life | seen | of |\n|---|---|---|")?;
    for (life, (seen, of)) in doubles.into_inner().unwrap_or_default() {
        writeln!(text, "| {life} | {seen} | {of} |")?;
    }
    let reached = |shown: &[Shown], value: fn(&Shown) -> Option<f64>| {
        let count = |limit: f64| {
            shown.iter().filter(|s| value(s).is_some_and(|v| table.rarity_of(v).is_some_and(|r| r.upper_95 <= limit))).count()
        };
        (count(0.05), count(0.01), shown.iter().filter(|s| value(s).is_some()).count(), shown.len())
    };
    let val = measure(&ordinary(data, Set::Val)?, &Mutex::new(BTreeMap::new()));
    writeln!(text, "\n| set | slightly unusual or more | unusual or more | comparable | photos |\n|---|---|---|---|---|")?;
    let originals = shown.iter().filter(|s| s.as_found.is_some()).count();
    for (name, (low, moderate, usable, all)) in [
        ("originals + train, as found", reached(&shown, |s| s.as_found)),
        ("val, as found (checked only)", reached(&val, |s| s.as_found)),
        ("val, strongest life (checked only)", reached(&val, |s| s.strongest)),
    ] {
        writeln!(text, "| {name} | {low} | {moderate} | {usable} | {all} |")?;
    }
    writeln!(text, "\nOf the photos as found, {originals} could be compared.")?;
    fs::write(models.join("calibration.md"), &text)?;
    print!("{text}");
    recalls(data, models, text)
}

/// The recall uses the thresholds that are compiled in: run the command twice after a change.
fn recalls(data: &Path, models: &Path, mut text: String) -> Result<()> {
    let mut part = String::from("\nManipulated pictures and splices made of photos (thresholds of the previous run):\n\n");
    part.push_str(
        "| kind | pictures | comparable | found | of these unusual | F1 of cells, comparable ones |\n|---|---|---|---|---|---|\n",
    );
    let mut line = |name: String, r: &recall::Recall| {
        writeln!(part, "| {name} | {} | {} | {} | {} | {:.2} |", r.n, r.n_usable, r.n_found, r.n_moderate, r.mean_f1())
    };
    for (kind, recall) in recall::tampered(data)? {
        line(kind, &recall)?;
    }
    for ((first, second), recall) in recall::spliced(&ordinary(data, Set::Originals)?) {
        line(format!("splice into {first}, saved {second}"), &recall)?;
    }
    print!("{part}");
    text.push_str(&part);
    fs::write(models.join("calibration.md"), text)?;
    Ok(())
}

fn measure(photos: &[Photo], doubles: &Mutex<BTreeMap<String, (usize, usize)>>) -> Vec<Shown> {
    photos
        .par_iter()
        .map(|photo| {
            let mut shown =
                Shown { source: photo.source.clone(), kind: photo.set.name().to_owned(), strongest: None, as_found: None };
            for (i, (life, bytes)) in fs::read(&photo.path).map(|b| lives(&b)).unwrap_or_default().iter().enumerate() {
                let Ok(subject) = Subject::parse(bytes, "", &Limits::default()) else { continue };
                let Ok(measured) = double_quantization::measure(&subject) else { continue };
                if let Ok(mut doubles) = doubles.lock() {
                    let entry = doubles.entry(life.clone()).or_default();
                    *entry = (entry.0 + usize::from(measured.first.is_some()), entry.1 + 1);
                }
                if let Some(places) = measured.places {
                    shown.strongest = Some(shown.strongest.unwrap_or(0.0).max(places.strength));
                    if i == 0 {
                        shown.as_found = Some(places.strength);
                    }
                }
            }
            shown
        })
        .collect()
}
