//! What all checks together find in folders of pictures, and how fast.

use std::{collections::BTreeMap, fs, path::PathBuf, time::Instant};

use anyhow::Result;
use telltale_forensics::{ANALYZERS, Limits, Subject, gauges::GAUGES};
use telltale_report::{Severity, Text, Value};
use walkdir::WalkDir;

use crate::lives::lives;

pub fn run(folders: &[PathBuf], wanted: Option<&str>) -> Result<()> {
    let mut findings: BTreeMap<(String, Severity), usize> = BTreeMap::new();
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    let mut seconds: BTreeMap<String, f64> = BTreeMap::new();
    let (mut n_files, mut n_moderate, mut megapixels) = (0, 0, 0.0);
    for entry in folders.iter().flat_map(|f| WalkDir::new(f).sort_by_file_name()).flatten().filter(|e| e.file_type().is_file()) {
        let name = entry.path().display().to_string();
        let bytes = fs::read(entry.path())?;
        let mut clock = Instant::now();
        let mut lap = |what: &str| {
            *seconds.entry(what.to_owned()).or_default() += clock.elapsed().as_secs_f64();
            clock = Instant::now();
        };
        let subject = match Subject::parse(&bytes, &name, &Limits::default()) {
            Ok(subject) => subject,
            Err(refusal) => {
                *refused.entry(format!("{:?} {}", refusal.kind, refusal.facts.format)).or_default() += 1;
                continue;
            }
        };
        lap("parse");
        n_files += 1;
        megapixels += f64::from(subject.facts().width_px) * f64::from(subject.facts().height_px) / 1e6;
        let mut strongest = Severity::Info;
        for analyzer in ANALYZERS {
            let examined = analyzer.run(&subject);
            lap(analyzer.code.as_str());
            for finding in examined.findings {
                strongest = strongest.max(finding.severity);
                if wanted == Some(finding.code.as_str()) {
                    let mut words = Vec::new();
                    collect(&finding.phenomenon, &mut words);
                    println!("{name}: {}", words.join(" | "));
                }
                *findings.entry((finding.code.to_string(), finding.severity)).or_default() += 1;
            }
        }
        n_moderate += usize::from(strongest >= Severity::Moderate);
    }
    println!("{n_files} pictures, {megapixels:.0} megapixels, {n_moderate} with a sign of moderate or above");
    findings.iter().for_each(|((code, severity), n)| println!("  {n:5} {severity:?} {code}"));
    refused.iter().for_each(|(what, n)| println!("  {n:5} refused: {what}"));
    seconds.iter().for_each(|(what, s)| println!("  {:7.1} ms per megapixel: {what}", 1e3 * s / f64::max(megapixels, 1e-9)));
    Ok(())
}

/// Prints the strengths of single files in all their lives.
pub fn probe(files: &[PathBuf]) -> Result<()> {
    for file in files {
        for life in lives(&fs::read(file)?) {
            let Ok(subject) = Subject::parse(&life.bytes, "", &Limits::default()) else { continue };
            for gauge in GAUGES {
                if let Some(reading) = (gauge.read)(&subject) {
                    println!("{} | {} | {} | {:.2}", file.display(), life.name, gauge.finding, reading.strength);
                }
            }
        }
    }
    Ok(())
}

/// What a message says besides its own words, messages inside it included.
fn collect(text: &Text, words: &mut Vec<String>) {
    for value in text.args.values() {
        match value {
            Value::Time(verbatim) | Value::Verbatim(verbatim) => words.push(verbatim.clone()),
            Value::Sensitive { words: sensitive, .. } => words.extend(sensitive.clone()),
            Value::Message(message) => collect(message, words),
            Value::Integer(n) => words.push(n.to_string()),
            Value::Number { value, .. } => words.push(value.to_string()),
        }
    }
}
