//! Thumbnails of ordinary photos against their pictures: how often they differ, and what the check finds where something was done.

use std::{fmt::Write as _, fs};

use anyhow::Result;
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::{
    Limits, Subject,
    analyzers::thumbnail::{self, Fit, best_part, compare},
};
use telltale_pixels::{Orientation, Raster, resize};
use telltale_report::{RarityTable, RectPx};

use crate::{
    cross_fit::{Photo as Value, cross_fit_few},
    lives::{decode, encode},
    photos::{Photo, Set},
    progress::bar,
};

/// Margins over the largest value of the other folds. The whole difference is a scale from 0 to 1 on which ordinary photos stay
/// below 0.1 and unrelated pictures above 0.5; the local one rises with the strength of a change without such a gap.
const MARGINS: (f64, f64) = (3.0, 1.5);
/// Qualities at which programs save a picture again and keep its thumbnail.
const QUALITIES: [u8; 4] = [60, 75, 85, 95];
/// Longer side of a thumbnail as cameras write it, and its quality.
const THUMBNAIL: (usize, u8) = (160, 75);

/// The strongest values of all lives of a photo that carries a thumbnail.
struct Shown {
    source: String,
    difference: f64,
    local: f64,
}

/// The rates of both values.
struct Tables {
    difference: RarityTable,
    local: RarityTable,
}

/// The rates of both values, and what the check finds where something was done.
pub fn tables(photos: &[Photo], text: &mut String) -> Result<Vec<(String, RarityTable)>> {
    let shown: Vec<Shown> = photos.par_iter().progress_with(bar(photos.len(), "thumbnails")).filter_map(shown).collect();
    let values = |value: fn(&Shown) -> f64| -> Vec<Value> {
        let kind = || Set::Originals.name().to_owned();
        shown.iter().map(|s| Value { source: s.source.clone(), kind: kind(), value: value(s) }).collect()
    };
    let tables = Tables {
        difference: cross_fit_few(&values(|s| s.difference), MARGINS.0, "originals-with-thumbnail"),
        local: cross_fit_few(&values(|s| s.local), MARGINS.1, "originals-with-thumbnail"),
    };
    writeln!(
        text,
        "Ordinary photos with a thumbnail: {} of {}, each with the strongest value of its lives (as found, saved again at quality {QUALITIES:?} \
         with the thumbnail kept); folds by source; each fold judged by {} (whole) and {} (local) times the largest value of the others.\n",
        shown.len(),
        photos.len(),
        MARGINS.0,
        MARGINS.1
    )?;
    text.push_str(
        "| value | largest | at least | photos that reach it (held out) | one-sided 95 % upper bound |\n|---|---|---|---|---|\n",
    );
    let largest = |value: fn(&Shown) -> f64| shown.iter().map(value).fold(0.0, f64::max);
    for (name, largest, table) in [
        ("1 − correlation", largest(|s| s.difference), &tables.difference),
        ("local difference", largest(|s| s.local), &tables.local),
    ] {
        for step in &table.steps {
            writeln!(
                text,
                "| {name} | {largest:.3} | {:.3} | {} of {} | {:.2} % |",
                step.at_least,
                step.shown,
                table.photos,
                100.0 * step.upper_95
            )?;
        }
    }
    altered(photos, &tables, text)?;
    Ok(vec![(thumbnail::ANALYZER.code.to_string(), tables.difference), (thumbnail::LOCAL.to_owned(), tables.local)])
}

fn shown(photo: &Photo) -> Option<Shown> {
    let subject = Subject::parse(&fs::read(&photo.path).ok()?, "", &Limits::default()).ok()?;
    let mut shown = Shown { source: photo.source.clone(), difference: 0.0, local: 0.0 };
    let mut add = |measured: &[thumbnail::Measured]| {
        for m in measured {
            shown.difference = shown.difference.max(m.difference);
            shown.local = shown.local.max(m.local);
        }
    };
    add(&thumbnail::measure(&subject).ok()?);
    let mut again = subject;
    let raster = again.raster.as_ref().ok()?.clone();
    for quality in QUALITIES {
        again.raster = Ok(decode(&encode(&raster, quality))?);
        add(&thumbnail::measure(&again).ok()?);
    }
    Some(shown)
}

/// What was done to a picture whose thumbnail stayed.
const ALTERATIONS: [&str; 8] = [
    "saved again at 60 (clean)",
    "another photo",
    "mirrored",
    "turned by half",
    "cropped to 70 % of each side",
    "cropped to 50 % of each side",
    "a square of a third of the shorter side replaced",
    "a square of a sixth of the shorter side replaced",
];

fn altered(photos: &[Photo], tables: &Tables, text: &mut String) -> Result<()> {
    let rasters: Vec<Raster> = photos
        .par_iter()
        .filter_map(|photo| decode(&fs::read(&photo.path).ok()?))
        .filter(|r| r.width().min(r.height()) >= 200)
        .collect();
    text.push_str("\nPhotos with a thumbnail that was made before the alteration (160 px, quality 75), saved at quality 80:\n\n");
    text.push_str("| done | photos | differs as a whole | differs in a place only | arrangement told rightly | median local |\n|---|---|---|---|---|---|\n");
    for (what, name) in ALTERATIONS.iter().enumerate() {
        let results: Vec<(bool, bool, bool, f64)> = (0..rasters.len())
            .into_par_iter()
            .filter_map(|i| {
                let (host, other) = (&rasters[i], &rasters[(i + 1) % rasters.len()]);
                let longer = host.width().max(host.height());
                let side = |n: usize| (n * THUMBNAIL.0 / longer).max(1);
                let small = decode(&encode(&resize(host, side(host.width()), side(host.height())), THUMBNAIL.1))?;
                let changed = change(host, other, what)?;
                let compared =
                    compare(&small, &decode(&encode(&changed, if what == 0 { 60 } else { 80 }))?, Orientation::default())?;
                let whole = tables.difference.rarity_of(compared.difference).is_some();
                let local = !whole && tables.local.rarity_of(compared.local).is_some();
                let told =
                    matches!((what, compared.fit), (2 | 3, Fit::Turned(_)) | (4 | 5, Fit::Part(_)) | (0 | 1 | 6 | 7, Fit::Plain));
                Some((whole, local, told, compared.local))
            })
            .collect();
        let count = |keep: fn(&(bool, bool, bool, f64)) -> bool| results.iter().filter(|r| keep(r)).count();
        let mut locals: Vec<f64> = results.iter().map(|r| r.3).collect();
        locals.sort_by(f64::total_cmp);
        let median = locals.get(locals.len() / 2).copied().unwrap_or(0.0);
        writeln!(
            text,
            "| {name} | {} | {} | {} | {} | {median:.1} |",
            results.len(),
            count(|r| r.0),
            count(|r| r.1),
            count(|r| r.2)
        )?;
    }
    let mut unrelated: Vec<f32> = (0..rasters.len())
        .into_par_iter()
        .filter_map(|i| {
            let host = &rasters[i];
            let small = resize(host, 160, (160 * host.height() / host.width()).max(24));
            best_part(&small, &rasters[(i + 7) % rasters.len()])
        })
        .collect();
    unrelated.sort_by(f32::total_cmp);
    let at = |share: usize| unrelated.get(unrelated.len() * share / 100).copied().unwrap_or(0.0);
    writeln!(
        text,
        "\nBest part of {} thumbnails for an unrelated photo: correlation {:.2} in the middle, {:.2} at 99 %, {:.2} at most.",
        unrelated.len(),
        at(50),
        at(99),
        unrelated.last().copied().unwrap_or(0.0)
    )?;
    Ok(())
}

fn change(host: &Raster, other: &Raster, what: usize) -> Option<Raster> {
    let (width, height) = (host.width() as u32, host.height() as u32);
    let part = |share: f64| {
        let (w, h) = ((f64::from(width) * share) as u32, (f64::from(height) * share) as u32);
        host.crop(RectPx { x: (width - w) / 3, y: (height - h) * 2 / 3, width: w, height: h })
    };
    let replaced = |share: u32| {
        let side = (width.min(height) / share).min(other.width().min(other.height()) as u32);
        let piece = other.crop(RectPx { x: 3, y: 5, width: side, height: side })?;
        let (x, y) = (width / 3, height / 3);
        let mut rgb = host.clone().into_rgb();
        for (line, from) in piece.rgb().chunks_exact(3 * piece.width()).enumerate() {
            let start = 3 * ((y as usize + line) * host.width() + x as usize);
            rgb.get_mut(start..start + from.len())?.copy_from_slice(from);
        }
        Raster::from_rgb(host.width(), host.height(), rgb)
    };
    match what {
        0 => Some(host.clone()),
        1 => Some(other.clone()),
        2 => Some(Orientation::from_exif(2).upright(host)),
        3 => Some(Orientation::from_exif(3).upright(host)),
        4 => part(0.7),
        5 => part(0.5),
        6 => replaced(3),
        _ => replaced(6),
    }
}
