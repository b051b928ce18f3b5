//! What `marks/open-watermark` reads: survival of marks, and false matches on ordinary photos.

use std::{fs, path::Path, time::Instant};

use anyhow::Result;
use rayon::prelude::*;
use telltale_forensics::analyzers::open_watermark::{self, Match};
use telltale_pixels::{Raster, resize};
use telltale_report::RectPx;
use telltale_scenes::{Arithmetic, encode_png, render, watermarked};

use crate::{
    lives,
    photos::{Set, ordinary},
};

/// Photos that are marked; they must have the size that the reference asks for.
const N_PHOTOS: usize = 20;
/// Rendered pictures that are marked.
const N_RENDERED: u64 = 10;
/// How often the time is taken.
const N_RUNS: usize = 9;
/// Sides of the smallest picture that the reference marks, in pixels.
const MIN_SIDE_PX: usize = 256;

/// A message as its generator writes it.
struct Mark {
    name: &'static str,
    bits: Vec<u8>,
    arithmetic: Arithmetic,
}

pub fn run(data: &Path, written: Option<&Path>) -> Result<()> {
    let marks = marks();
    if let Some(folder) = written {
        return write(&marks, folder);
    }
    let camera = render(990, 4_000, 3_000);
    let seconds = (0..N_RUNS).map(|_| {
        let clock = Instant::now();
        open_watermark::measure(&camera);
        clock.elapsed().as_secs_f64()
    });
    println!("12 megapixels, one thread, fastest of {N_RUNS}: {:.0} ms", 1e3 * seconds.fold(f64::INFINITY, f64::min));
    let photos: Vec<Raster> = ordinary(data, Set::Originals)?
        .iter()
        .filter_map(|photo| lives::decode(&fs::read(&photo.path).ok()?))
        .filter(|raster| raster.width().min(raster.height()) >= MIN_SIDE_PX)
        .take(N_PHOTOS)
        .collect();
    let rendered: Vec<Raster> = (0..N_RENDERED).map(|seed| render(900 + seed, 768, 512)).collect();
    println!("Marks found after …, of {} photos and {} rendered pictures each:", photos.len(), rendered.len());
    for mark in &marks {
        for (kind, rasters) in [("photos", &photos), ("rendered", &rendered)] {
            survival(mark, kind, rasters);
        }
    }
    for set in [Set::Originals, Set::Train, Set::Val] {
        false_matches(data, set)?;
    }
    Ok(())
}

fn survival(mark: &Mark, kind: &str, rasters: &[Raster]) {
    let per_picture: Vec<Vec<(String, bool)>> = rasters
        .par_iter()
        .map(|raster| {
            let marked = watermarked(raster, &mark.bits, mark.arithmetic);
            let found = |(name, raster): (String, Raster)| {
                (name, open_watermark::measure(&raster).is_some_and(|m| open_watermark::is_found(&m)))
            };
            treatments(&marked).into_iter().map(found).collect()
        })
        .collect();
    let names: Vec<String> = per_picture.first().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let count = |i: usize| per_picture.iter().filter(|row| row.get(i).is_some_and(|(_, found)| *found)).count();
    let cells: Vec<String> = names.iter().enumerate().map(|(i, name)| format!("{name} {}", count(i))).collect();
    println!("  {} ({kind}): {}", mark.name, cells.join(" · "));
}

/// What happens to marked pictures.
fn treatments(marked: &Raster) -> Vec<(String, Raster)> {
    let (width, height) = (marked.width(), marked.height());
    let mut all = vec![("untouched".to_owned(), marked.clone())];
    for quality in [95, 90, 75] {
        if let Some(raster) = lives::decode(&lives::encode(marked, quality)) {
            all.push((format!("JPEG {quality}"), raster));
        }
    }
    all.push(("90 % size".into(), resize(marked, width * 9 / 10, height * 9 / 10)));
    let cut = |x: usize, y: usize, right: usize| {
        let place = RectPx { x: x as u32, y: y as u32, width: (width - x - right) as u32, height: (height - y) as u32 };
        marked.crop(place)
    };
    all.extend(cut(0, 0, 40).map(|r| ("cut right".to_owned(), r)));
    all.extend(cut(13, 21, 0).map(|r| ("cut left and above".to_owned(), r)));
    all.extend(cut(width / 5 + 3, height / 5 + 2, width / 5).map(|r| ("middle".to_owned(), r)));
    all
}

/// The best matches among pictures that carry no mark that anybody knows of.
fn false_matches(data: &Path, set: Set) -> Result<()> {
    let photos = ordinary(data, set)?;
    let clock = Instant::now();
    let mut matches: Vec<(Match, String)> = photos
        .par_iter()
        .filter_map(|photo| {
            Some((open_watermark::measure(&lives::decode(&fs::read(&photo.path).ok()?)?)?, photo.path.display().to_string()))
        })
        .collect();
    matches.sort_by(|(a, _), (b, _)| a.log10_expected.total_cmp(&b.log10_expected));
    let found = matches.iter().filter(|(m, _)| open_watermark::is_found(m)).count();
    println!(
        "{}: {found} of {} large enough ordinary photos match ({} in all, {:.1} s); the nearest:",
        set.name(),
        matches.len(),
        photos.len(),
        clock.elapsed().as_secs_f64()
    );
    for (m, name) in matches.iter().take(3) {
        let place = if m.in_place { "in place" } else { "moved" };
        println!("  10^{:.1}: {} of {} bits of {}, {place}, {name}", m.log10_expected, m.n_matching, m.n_bits, m.program);
    }
    Ok(())
}

/// Marked and unmarked pictures for the reference package to read.
fn write(marks: &[Mark], folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for seed in 0..N_RENDERED {
        let raster = render(900 + seed, 512, 384);
        fs::write(folder.join(format!("{seed}-plain.png")), encode_png(&raster))?;
        for mark in marks {
            let marked = watermarked(&raster, &mark.bits, mark.arithmetic);
            fs::write(folder.join(format!("{seed}-{}.png", mark.name)), encode_png(&marked))?;
        }
    }
    Ok(())
}

fn marks() -> Vec<Mark> {
    let of_bytes = |bytes: &[u8]| bytes.iter().flat_map(|byte| (0..8).map(move |i| byte >> (7 - i) & 1)).collect();
    let of_digits = |digits: &str| digits.bytes().map(|digit| digit - b'0').collect();
    let mark = |name, bits, arithmetic| Mark { name, bits, arithmetic };
    let xl = "101100111110110010010000011110111011000110011110";
    let flux = "1010101111111010000111100111001111010100101110";
    vec![
        mark("sd1", of_bytes(b"StableDiffusionV1"), Arithmetic::Bytes),
        mark("sd2", of_bytes(b"SDV2"), Arithmetic::Bytes),
        mark("sdxl", of_digits(xl), Arithmetic::Floats),
        mark("sdxl-bytes", of_digits(xl), Arithmetic::Bytes),
        mark("flux", of_digits(flux), Arithmetic::Floats),
        mark("invokeai", of_bytes(b"InvokeAI"), Arithmetic::Bytes),
    ]
}
