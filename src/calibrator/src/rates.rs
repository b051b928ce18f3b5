//! How often ordinary photos reach the strengths of the checks, over the lives of a photo.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::Result;
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    gauges::{GAUGES, Reading},
};
use telltale_report::{RarityTable, Severity, Storage};

use crate::{
    baselines::{BASELINES, Baseline},
    cross_fit::{Photo as Value, cross_fit},
    lives::{AS_FOUND, Life, lives},
    photos::Photo,
    progress::bar,
    storages,
};

/// Shares of ordinary photos that the steps of a check aim at. The upper ends of their intervals must fall below 5 %, 1 % and 0.3 %, which
/// is more than some two hundred photos of a kind can show for the last two; the page budget binds above that, and a wrongly outlined place
/// costs more than a missed one, so the first step aims at a third of what "slightly unusual" allows. The last step is as rare as the photos allow.
const TARGETS: &[f64] = &[0.012, 0.004, 0.0];

/// What reads a picture: the gauges first, then the baselines.
struct Reader {
    hangs_on_compression: bool,
    read: fn(&Subject) -> Option<Reading>,
}

fn readers() -> Vec<Reader> {
    let gauges = GAUGES.iter().map(|gauge| Reader { hangs_on_compression: gauge.hangs_on_compression, read: gauge.read });
    let baseline = |(_, read): &Baseline| Reader { hangs_on_compression: false, read: *read };
    gauges.chain(BASELINES.iter().map(baseline)).collect()
}

/// What one photo has shown.
pub struct Shown {
    pub photo: Photo,
    /// Pixels of the photo as found.
    n_px: u64,
    pub lives: Vec<Shows>,
}

/// What one life of it has shown.
pub struct Shows {
    /// Name of the life.
    life: String,
    pub storage: Storage,
    /// By reader: the strength, none where it could not be used.
    pub strengths: Vec<Option<f64>>,
}

impl Shown {
    /// The strongest of all lives.
    fn strongest(&self, gauge: usize) -> Option<f64> {
        self.lives.iter().filter_map(|shows| *shows.strengths.get(gauge)?).reduce(f64::max)
    }

    fn as_found(&self, gauge: usize) -> Option<f64> {
        *self.lives.iter().find(|shows| shows.life == AS_FOUND)?.strengths.get(gauge)?
    }
}

/// Reads all lives of the photos.
pub fn measure(photos: &[Photo], what: &'static str) -> Vec<Shown> {
    let readers = readers();
    let of = |photo: &Photo| {
        let lives = fs::read(&photo.path).map(|bytes| lives(&bytes)).unwrap_or_default();
        let read = |life: &Life| {
            let subject = Subject::parse(&life.bytes, "", &Limits::default()).ok()?;
            let strength = |reader: &Reader| {
                let concerns = reader.hangs_on_compression || !life.is_only_compression;
                concerns.then(|| (reader.read)(&subject).map(|reading| reading.strength)).flatten()
            };
            let (width, height) = subject.size_in_file();
            let strengths = readers.iter().map(strength).collect();
            let shows = Shows { life: life.name.clone(), storage: subject.storage()?, strengths };
            Some((u64::from(width) * u64::from(height), shows))
        };
        let (sizes, lives): (Vec<u64>, Vec<_>) = lives.iter().filter_map(read).unzip();
        Shown { photo: photo.clone(), n_px: sizes.first().copied().unwrap_or_default(), lives }
    };
    photos.par_iter().progress_with(bar(photos.len(), what)).map(of).collect()
}

/// Tables of the gauges, and those of the baselines.
pub fn tables(shown: &[Shown]) -> (BTreeMap<String, RarityTable>, Vec<RarityTable>) {
    let table = |i: usize| {
        let value = |s: &Shown| {
            let kind = s.photo.set.name().to_owned();
            s.strongest(i).map(|value| Value { source: s.photo.source.clone(), kind, value })
        };
        let (measured, values): (Vec<&Shown>, Vec<Value>) = shown.iter().filter_map(|s| Some((s, value(s)?))).unzip();
        let (mut table, judged_by) = cross_fit(&values, TARGETS);
        table.storages = storages::counts(&measured, i, &judged_by);
        // How large they were is said beside the rate: nothing was measured on larger ones.
        let counted = shown.iter().filter(|s| s.photo.set.name() == table.test_set);
        let largest = counted.map(|s| s.n_px).max().unwrap_or_default();
        table.counts.insert("megapixels".into(), largest.div_ceil(1_000_000) as u32);
        table
    };
    let gauges = GAUGES.iter().enumerate().map(|(i, gauge)| (gauge.finding.to_string(), table(i))).collect();
    (gauges, (0..BASELINES.len()).map(|i| table(GAUGES.len() + i)).collect())
}

/// The word for a strength. All gauges are capped.
pub fn word(table: &RarityTable, strength: f64) -> Option<Severity> {
    table.rarity_of(strength).map(|rarity| Severity::from_upper_bound(rarity.upper_95).min(Severity::Moderate))
}

/// The steps, and what single sets and lives show of them.
pub fn describe(text: &mut String, shown: &[Shown], val: &[Shown], tables: &BTreeMap<String, RarityTable>) -> Result<()> {
    text.push_str("## Steps\n\nEach photo counts once, with the strongest value of its lives; folds by source; thresholds hold for each set, and rates are those of \
         the set in which they may be highest.\n\n");
    text.push_str("| finding | strength, at least | photos that reach it (held out) | set | one-sided 95 % upper bound | word |\n|---|---|---|---|---|---|\n");
    for (finding, table) in tables {
        for step in &table.steps {
            let word = word(table, step.at_least).unwrap_or(Severity::Info);
            let percent = 100.0 * step.upper_95;
            writeln!(
                text,
                "| {finding} | {:.2} | {} of {} | {} | {percent:.2} % | {word:?} |",
                step.at_least, step.shown, table.photos, table.test_set
            )?;
        }
    }
    text.push_str("\n## Sets\n\n`val` is looked at only. \"Any\" counts a photo once, whichever check speaks.\n\n");
    text.push_str("| set | finding | measured | low or more | moderate | as found: low or more | moderate |\n|---|---|---|---|---|---|---|\n");
    let of = |set: &str| shown.iter().filter(|s| s.photo.set.name() == set).collect::<Vec<_>>();
    for (name, shown) in [("originals", of("originals")), ("train", of("train")), ("val", val.iter().collect())] {
        let word_of = |gauge: usize, strength: Option<f64>| word(tables.get(GAUGES.get(gauge)?.finding.as_str())?, strength?);
        let count = |word: &dyn Fn(&Shown) -> Option<Severity>, least| shown.iter().filter(|s| word(s) >= Some(least)).count();
        let mut line = |finding: &str,
                        measured: usize,
                        strongest: &dyn Fn(&Shown) -> Option<Severity>,
                        found: &dyn Fn(&Shown) -> Option<Severity>| {
            let counts = [
                (strongest, Severity::Low),
                (strongest, Severity::Moderate),
                (found, Severity::Low),
                (found, Severity::Moderate),
            ];
            let counts: Vec<String> = counts.map(|(word, least)| count(word, least).to_string()).into();
            writeln!(text, "| {name} | {finding} | {measured} of {} | {} |", shown.len(), counts.join(" | "))
        };
        for (i, gauge) in GAUGES.iter().enumerate() {
            let measured = shown.iter().filter(|s| s.strongest(i).is_some()).count();
            line(gauge.finding.as_str(), measured, &|s| word_of(i, s.strongest(i)), &|s| word_of(i, s.as_found(i)))?;
        }
        let any = |value: &dyn Fn(usize) -> Option<f64>| (0..GAUGES.len()).filter_map(|i| word_of(i, value(i))).max();
        line("any", shown.len(), &|s| any(&|i| s.strongest(i)), &|s| any(&|i| s.as_found(i)))?;
    }
    by_life(text, shown, tables)?;
    storages::describe(text, tables)
}

fn by_life(text: &mut String, shown: &[Shown], tables: &BTreeMap<String, RarityTable>) -> Result<()> {
    let names: Vec<&str> = GAUGES.iter().map(|gauge| gauge.finding.as_str()).collect();
    writeln!(
        text,
        "\n## Lives\n\nPhotos that reach the first step, of those that could be measured, both sets.\n\n| life | {} |",
        names.join(" | ")
    )?;
    writeln!(text, "|---|{}", "---|".repeat(names.len()))?;
    let mut lives: Vec<&str> = shown.iter().flat_map(|s| s.lives.iter().map(|shows| shows.life.as_str())).collect();
    lives.sort_unstable();
    lives.dedup();
    for life in lives {
        write!(text, "| {life} |")?;
        for (i, name) in names.iter().enumerate() {
            let of_life = shown.iter().flat_map(|s| &s.lives).filter(|shows| shows.life == life);
            let strengths: Vec<f64> = of_life.filter_map(|shows| *shows.strengths.get(i)?).collect();
            let reached = strengths.iter().filter(|s| tables.get(*name).is_some_and(|table| word(table, **s).is_some())).count();
            if strengths.is_empty() {
                text.push_str(" – |");
            } else {
                write!(text, " {reached} of {} |", strengths.len())?;
            }
        }
        text.push('\n');
    }
    Ok(())
}
