//! How often the checks of signed, stated and structural evidence raise a word on ordinary photos: `models/file-checks.md`.
//!
//! Each photo is read as its publisher offered it, once, under the name that its publisher gave it where that is known.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::Result;
use rayon::prelude::*;
use telltale_credentials::Inspector;
use telltale_forensics::{ANALYZERS, Analyzer, Limits, Subject};
use telltale_metrics::clopper_pearson_upper_95 as upper_95;
use telltale_report::{Basis, Severity, Status};

use crate::photos::{Set, ordinary};

/// Most ordinary photos on which a check of these layers may raise a word that asks to look closer.
const LARGEST_SHARE: f64 = 0.002;
const SETS: [Set; 3] = [Set::Originals, Set::Train, Set::Val];

/// What one check says of one photo.
struct Said {
    is_usable: bool,
    strongest: Option<Severity>,
}

/// What one photo shows.
struct Shown {
    has_camera: bool,
    /// In the order of the checks.
    said: Vec<Said>,
}

fn checks() -> impl Iterator<Item = &'static &'static Analyzer> {
    ANALYZERS.iter().filter(|a| matches!(a.basis, Basis::Signed | Basis::Stated | Basis::Structure))
}

/// Writes `file-checks.md` into `models`.
pub fn run(data: &Path, models: &Path) -> Result<()> {
    let inspector = Inspector::bundled().map_err(anyhow::Error::msg)?;
    let mut sets = Vec::new();
    for set in SETS {
        let photos = ordinary(data, set)?;
        let shown: Vec<Shown> =
            photos.par_iter().filter_map(|photo| shown(&fs::read(&photo.path).ok()?, &photo.name, &inspector)).collect();
        sets.push((set, shown));
    }
    let text = describe(&sets)?;
    fs::write(models.join("file-checks.md"), &text)?;
    print!("{text}");
    Ok(())
}

fn shown(bytes: &[u8], name: &str, inspector: &Inspector) -> Option<Shown> {
    let mut subject = Subject::parse(bytes, name, &Limits::default()).ok()?;
    crate::provenance::read_credentials(&mut subject, bytes, inspector);
    let said = checks().map(|analyzer| {
        let examined = analyzer.run(&subject);
        Said {
            is_usable: matches!(examined.check.status, Status::Found | Status::NothingFound),
            strongest: examined.findings.iter().map(|finding| finding.severity).max(),
        }
    });
    Some(Shown { has_camera: subject.metadata.values("exif:Make").next().is_some(), said: said.collect() })
}

fn describe(sets: &[(Set, Vec<Shown>)]) -> Result<String> {
    let all: Vec<&Shown> = sets.iter().flat_map(|(_, shown)| shown).collect();
    let n_cameras = all.iter().filter(|photo| photo.has_camera).count();
    let least = (1..).find(|n| upper_95(0, *n) <= LARGEST_SHARE).unwrap_or_default();
    let mut text = String::from("# Checks of the file on ordinary photos\n\nWritten by `telltale_calibrator file-checks`.\n\n");
    text.push_str("The checks of what is signed, stated and built (layers 1 to 3) must not ask anybody to look closer at more than 0.2 % of ordinary\n");
    text.push_str("photos. Every photo counts once, as its publisher offered it. The bound is the one-sided 95 % upper one on the share of photos with\n");
    writeln!(text, "*unusual* or *very unusual*; with none found it takes {least} photos to bring it to 0.2 %.\n")?;
    text.push_str(
        "| set | ordinary photos | of them name a camera | any check: slightly unusual | any check: unusual or very unusual |\n",
    );
    text.push_str("|---|---|---|---|---|\n");
    for (name, photos) in sets.iter().map(|(set, shown)| (set.name(), shown.iter().collect())).chain([("all", all.clone())]) {
        let any = |wanted: fn(Severity) -> bool| {
            photos.iter().filter(|photo: &&&Shown| photo.said.iter().filter_map(|said| said.strongest).any(wanted)).count()
        };
        let cameras = photos.iter().filter(|photo| photo.has_camera).count();
        let (low, strong) = (any(|s| s == Severity::Low), any(|s| s >= Severity::Moderate));
        writeln!(text, "| {name} | {} | {cameras} | {low} | {} |", photos.len(), bounded(strong, photos.len()))?;
    }
    text.push_str("\nBy check and set, photos as *slightly unusual* / *unusual* / *very unusual*:\n\n");
    text.push_str(
        "| check | could be used on | originals | train | val | unusual or very unusual, of all it could be used on |\n",
    );
    text.push_str("|---|---|---|---|---|---|\n");
    let mut shown_at_most: BTreeMap<bool, Vec<&str>> = BTreeMap::new();
    for (i, check) in checks().enumerate() {
        let words = |photos: &[&Shown]| {
            let count = |word| photos.iter().filter(|photo| photo.said.get(i).is_some_and(|s| s.strongest == Some(word))).count();
            [Severity::Low, Severity::Moderate, Severity::High].map(count)
        };
        let usable: Vec<&Shown> =
            all.iter().filter(|photo| photo.said.get(i).is_some_and(|said| said.is_usable)).copied().collect();
        let [_, moderate, high] = words(&usable);
        let cells: Vec<String> =
            sets.iter().map(|(_, shown)| words(&shown.iter().collect::<Vec<_>>()).map(|n| n.to_string()).join(" / ")).collect();
        writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            check.code,
            usable.len(),
            cells.join(" | "),
            bounded(moderate + high, usable.len())
        )?;
        let is_shown = upper_95((moderate + high) as u32, usable.len() as u32) <= LARGEST_SHARE;
        shown_at_most.entry(is_shown).or_default().push(check.code.as_str());
    }
    let list = |is_shown| match shown_at_most.get(&is_shown) {
        Some(codes) => codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", "),
        None => "none".into(),
    };
    writeln!(
        text,
        "\nShown on these photos to be at most 0.2 %: {}.\n\nNot shown, because there are too few photos or too many words: {}.\n",
        list(true),
        list(false)
    )?;
    text.push_str("## What this cannot say\n\n");
    let n_resaved: usize = sets.iter().filter(|(set, _)| *set != Set::Originals).map(|(_, shown)| shown.len()).sum();
    writeln!(
        text,
        "{n_resaved} of the {} photos were saved anew when the sets were made and carry nothing of their first file: on them a check of",
        all.len()
    )?;
    text.push_str("metadata, thumbnails or signatures has next to nothing to misread. For files as cameras and editors write them only the photos that\n");
    writeln!(
        text,
        "name a camera count, and with {n_cameras} of them none found bounds the share at {:.1} %: for such files 0.2 % is not shown.",
        100.0 * upper_95(0, n_cameras as u32)
    )?;
    text.push_str(
        "Photos of one source resemble each other, so the share may be larger than a bound that takes them as independent.\n",
    );
    Ok(text)
}

fn bounded(n: usize, of: usize) -> String {
    format!("{n} of {of}, at most {:.2} %", 100.0 * upper_95(n as u32, of as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(strongest: Option<Severity>) -> Shown {
        let silent = || Said { is_usable: true, strongest: None };
        let mut said: Vec<Said> = checks().map(|_| silent()).collect();
        said[1] = Said { is_usable: true, strongest };
        Shown { has_camera: true, said }
    }

    #[test]
    fn words_are_counted_by_check_and_too_few_photos_show_nothing() {
        let of = |n: usize| (0..n).map(|_| photo(None)).collect::<Vec<_>>();
        let mut originals = of(9);
        originals.push(photo(Some(Severity::Moderate)));
        let text = describe(&[(Set::Originals, originals), (Set::Train, of(5)), (Set::Val, of(5))]).unwrap();
        let code = &checks().nth(1).unwrap().code;
        assert!(
            text.contains(&format!("| `{code}` | 20 | 0 / 1 / 0 | 0 / 0 / 0 | 0 / 0 / 0 | 1 of 20, at most 21.61 % |")),
            "{text}"
        );
        assert!(text.contains("at most 0.2 %: none.") && text.contains("takes 1497 photos"), "{text}");
        let many = describe(&[(Set::Originals, of(1497))]).unwrap();
        assert!(many.contains("too many words: none."), "{many}");
    }
}
