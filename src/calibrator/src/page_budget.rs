//! The page budget: how often a whole report on an ordinary photo of `val` carries a word, network included.
//!
//! It asks the command line, as a reader would: the checks that this program can call directly are not all of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;
use serde_json::Value as Json;
use telltale_metrics::clopper_pearson_upper_95 as upper_95;

use crate::{
    lives::{AS_FOUND, lives},
    photos::{Photo, Set, ordinary},
    progress::bar,
};

/// Lives that are looked at: as it came, a website, a messenger, screenshots, a crop, and the edits after which places stand out most often.
const LIVES: [&str; 11] = [
    AS_FOUND,
    "saved 75",
    "resized to 512, saved 80 then 75",
    "made a PNG",
    "cropped, made a PNG",
    "saved 70, cropped, saved 85",
    "sharpened, saved 90",
    "shadows lifted, made a PNG",
    "vignette corrected, made a PNG",
    "colours strengthened, made a PNG",
    "blues darkened, made a PNG",
];
/// Photos whose files lie on the disk at once.
const BATCH: usize = 40;

/// What the report on one file carries: findings with their words.
type Words = BTreeSet<(String, String)>;

/// Writes `page-budget.md` into `models`; `telltale` is the program to ask.
pub fn run(data: &Path, models: &Path, telltale: &Path) -> Result<()> {
    let photos = ordinary(data, Set::Val)?;
    let folder = std::env::temp_dir().join(format!("telltale-page-budget-{}", std::process::id()));
    let mut seen: Vec<BTreeMap<usize, Words>> = Vec::new();
    let progress = bar(photos.len(), "whole reports");
    for batch in photos.chunks(BATCH) {
        fs::create_dir_all(&folder)?;
        let asked = write_lives(batch, &folder).and_then(|()| ask(telltale, &folder));
        fs::remove_dir_all(&folder)?;
        let mut of_photos = vec![BTreeMap::new(); batch.len()];
        for ((photo, life), words) in asked? {
            of_photos[photo].insert(life, words);
        }
        seen.append(&mut of_photos);
        progress.inc(batch.len() as u64);
    }
    let text = describe(&seen)?;
    fs::write(models.join("page-budget.md"), &text)?;
    print!("{text}");
    Ok(())
}

fn write_lives(photos: &[Photo], folder: &Path) -> Result<()> {
    photos.par_iter().enumerate().try_for_each(|(i, photo)| {
        for life in lives(&fs::read(&photo.path)?) {
            if let Some(number) = LIVES.iter().position(|name| *name == life.name) {
                let extension = if life.bytes.starts_with(b"\x89PNG") { "png" } else { "jpg" };
                fs::write(folder.join(format!("{i}-{number}.{extension}")), life.bytes)?;
            }
        }
        Ok(())
    })
}

/// Reports on all files of the folder, by photo and life.
fn ask(telltale: &Path, folder: &Path) -> Result<Vec<((usize, usize), Words)>> {
    let output = Command::new(telltale).args(["analyze", "--json"]).arg(folder).output();
    let output = output.with_context(|| format!("cannot run {}", telltale.display()))?;
    // 1: a file could not be read; the others are there.
    ensure!(matches!(output.status.code(), Some(0 | 1)), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)?.lines().map(words).collect()
}

fn words(line: &str) -> Result<((usize, usize), Words)> {
    let report: Json = serde_json::from_str(line)?;
    let path = PathBuf::from(report["path"].as_str().unwrap_or_default());
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
    let (photo, life) = stem.split_once('-').context("a report without its file")?;
    let finding = |finding: &Json| {
        let of = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        (of("code"), of("severity"))
    };
    let list = |of: &Json| of.as_array().cloned().unwrap_or_default();
    let findings = list(&report["findings"]);
    let agreeing = findings.iter().flat_map(|finding| list(&finding["agreeing"])).collect::<Vec<_>>();
    Ok(((photo.parse()?, life.parse()?), findings.iter().chain(&agreeing).map(finding).collect()))
}

fn describe(seen: &[BTreeMap<usize, Words>]) -> Result<String> {
    let mut text = String::from(
        "# The page budget\n\nWritten by `cargo xtask page-budget`: whole reports of the command line, network included, on the ordinary photos of `val`, which no \
         threshold was fitted on (two bounds inside `tone/flat-area` had been looked at with them; without them they would be the same). The budget: a moderate sign on at most 5 %, a high one on at most 0.5 % of the photos, over all checks together. So few photos \
         cannot show the second: none of them leaves an upper bound above it.\n\n",
    );
    text.push_str(
        "| life | photos | low or more | moderate or more | upper bound | high | upper bound |\n|---|---|---|---|---|---|---|\n",
    );
    let rank = |word: &str| ["info", "low", "moderate", "high"].iter().position(|known| *known == word).unwrap_or_default();
    let strongest = |words: &Words| words.iter().map(|(_, word)| rank(word)).max().unwrap_or_default();
    let mut line = |name: &str, ranks: &[usize]| {
        let (n, at_least) = (ranks.len() as u32, |rank| ranks.iter().filter(|r| **r >= rank).count() as u32);
        let percent = |shown| format!("{:.2} %", 100.0 * upper_95(shown, n));
        let (low, moderate, high) = (at_least(1), at_least(2), at_least(3));
        writeln!(text, "| {name} | {n} | {low} | {moderate} | {} | {high} | {} |", percent(moderate), percent(high))
    };
    for (life, name) in LIVES.iter().enumerate() {
        line(name, &seen.iter().filter_map(|lives| lives.get(&life)).map(strongest).collect::<Vec<_>>())?;
    }
    line(
        "strongest of these",
        &seen.iter().map(|lives| lives.values().map(strongest).max().unwrap_or_default()).collect::<Vec<_>>(),
    )?;
    text.push_str("\n| finding | word | photos, any of these lives | photos, as found |\n|---|---|---|---|\n");
    let mut counts: BTreeMap<(&str, &str), [usize; 2]> = BTreeMap::new();
    for lives in seen {
        let any: BTreeSet<&(String, String)> = lives.values().flatten().collect();
        for (finding, word) in any.into_iter().filter(|(_, word)| word != "info") {
            let count = counts.entry((finding, word)).or_default();
            count[0] += 1;
            let is_there = lives.get(&0).is_some_and(|words| words.contains(&(finding.clone(), word.clone())));
            count[1] += usize::from(is_there);
        }
    }
    for ((finding, word), [any, found]) in counts {
        writeln!(text, "| {finding} | {word} | {any} | {found} |")?;
    }
    Ok(text)
}
