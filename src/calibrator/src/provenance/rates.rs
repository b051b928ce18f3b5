//! How many ordinary photos show what the checks of signed, stated and structural evidence find.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::Result;
use rayon::prelude::*;
use telltale_credentials::Inspector;
use telltale_forensics::{ANALYZERS, Limits, Subject};
use telltale_metrics::clopper_pearson_upper_95 as upper_95;
use telltale_report::{Basis, Severity};

use crate::photos::{Set, ordinary};

/// What one photo shows.
struct Shown {
    has_camera: bool,
    codes: BTreeSet<(String, Severity)>,
}

/// Prints a table for each set under `data`; says so where there is none.
pub(super) fn print(data: &Path, inspector: &Inspector) -> Result<()> {
    for set in [Set::Originals, Set::Train, Set::Val] {
        if !data.join(set.name()).is_dir() {
            println!("\nNo `{}` beside the folder: no rates of it.", set.name());
            continue;
        }
        let photos = ordinary(data, set)?;
        let shown: Vec<Shown> = photos.par_iter().filter_map(|photo| shown(&fs::read(&photo.path).ok()?, inspector)).collect();
        let n_cameras = shown.iter().filter(|s| s.has_camera).count();
        println!("\n{}: {} ordinary photos, {n_cameras} of them name a camera\n", set.name(), shown.len());
        println!("| finding | word | photos | one-sided 95 % upper bound |\n|---|---|---|---|");
        let mut counts: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
        for (code, severity) in shown.iter().flat_map(|photo| &photo.codes) {
            *counts.entry((code, *severity)).or_default() += 1;
        }
        for ((code, severity), n) in &counts {
            println!("| {code} | {severity:?} | {n} | {:.2} % |", 100.0 * upper_95(*n as u32, shown.len() as u32));
        }
        let strong = shown.iter().filter(|s| s.codes.iter().any(|(_, severity)| *severity >= Severity::Moderate)).count();
        println!("| any | Moderate or High | {strong} | {:.2} % |", 100.0 * upper_95(strong as u32, shown.len() as u32));
    }
    Ok(())
}

fn shown(bytes: &[u8], inspector: &Inspector) -> Option<Shown> {
    let mut subject = Subject::parse(bytes, "", &Limits::default()).ok()?;
    super::read_credentials(&mut subject, bytes, inspector);
    let analyzers = ANALYZERS.iter().filter(|a| matches!(a.basis, Basis::Signed | Basis::Stated | Basis::Structure));
    let findings = analyzers.flat_map(|analyzer| analyzer.run(&subject).findings);
    Some(Shown {
        has_camera: subject.metadata.values("exif:Make").next().is_some(),
        codes: findings.map(|f| (f.code.to_string(), f.severity)).collect(),
    })
}
