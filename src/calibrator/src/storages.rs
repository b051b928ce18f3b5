//! How often ordinary photos that are stored alike reach the steps of a check: of one format, one band of qualities and one of sizes.
//!
//! A photo counts once in each storage that one of its lives has, with the strongest of these lives, and is judged by the threshold that was set
//! without the photos of its source.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use anyhow::Result;
use telltale_forensics::gauges::GAUGES;
use telltale_report::{RarityTable, Storage, StorageCount, StoredAlike};

use crate::rates::Shown;

/// Counts of one reader. `judged_by` has for each step the threshold of each photo.
pub fn counts(photos: &[&Shown], reader: usize, judged_by: &[Vec<f64>]) -> Vec<StorageCount> {
    let mut counts: BTreeMap<&Storage, StorageCount> = BTreeMap::new();
    for (i, photo) in photos.iter().enumerate() {
        for (storage, strength) in strongest(photo, reader) {
            let empty = || StorageCount { storage: storage.clone(), photos: 0, shown: vec![0; judged_by.len()] };
            let count = counts.entry(storage).or_insert_with(empty);
            count.photos += 1;
            let reaches = judged_by.iter().map(|thresholds| thresholds.get(i).is_some_and(|threshold| strength >= *threshold));
            count.shown.iter_mut().zip(reaches).for_each(|(shown, reaches)| *shown += u32::from(reaches));
        }
    }
    counts.into_values().collect()
}

/// The strongest of a photo's lives in each storage that could be measured.
fn strongest(photo: &Shown, reader: usize) -> BTreeMap<&Storage, f64> {
    let mut strongest = BTreeMap::new();
    for shows in &photo.lives {
        if let Some(strength) = shows.strengths.get(reader).copied().flatten() {
            strongest.entry(&shows.storage).and_modify(|most: &mut f64| *most = most.max(strength)).or_insert(strength);
        }
    }
    strongest
}

/// The table of all checks.
pub fn describe(text: &mut String, tables: &BTreeMap<String, RarityTable>) -> Result<()> {
    let gauges: Vec<&str> = GAUGES.iter().map(|gauge| gauge.finding.as_str()).collect();
    let counts = |name: &str| tables.get(name).map_or(&[][..], |table| &table.storages);
    let storages: BTreeSet<&Storage> = gauges.iter().flat_map(|name| counts(name)).map(|count| &count.storage).collect();
    writeln!(
        text,
        "\n## How they are stored\n\nPhotos of `originals` and `train` that reach the first step, of those that are stored alike and could be measured. Of \
         fewer than {} it is too few to say. Megapixels: at least, below.\n\n| format | quality | megapixels | {} |\n|---|---|---|{}",
        StoredAlike::ENOUGH,
        gauges.join(" | "),
        "---|".repeat(gauges.len())
    )?;
    for storage in storages {
        write!(text, "| {} |", storage.columns().join(" | "))?;
        for name in &gauges {
            match counts(name).iter().find(|count| count.storage == *storage) {
                Some(count) => {
                    let note = if count.photos < StoredAlike::ENOUGH { " (too few)" } else { "" };
                    write!(text, " {} of {}{note} |", count.shown.first().copied().unwrap_or_default(), count.photos)?;
                }
                None => text.push_str(" – |"),
            }
        }
        text.push('\n');
    }
    Ok(())
}
