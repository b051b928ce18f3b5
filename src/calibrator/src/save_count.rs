//! How often `jpeg/save-count` says a number of saves, and whether it is right, on photos whose number is known.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::Result;
use indicatif::ParallelProgressIterator as _;
use rayon::prelude::*;
use telltale_forensics::{Limits, Subject, analyzers::save_count};
use telltale_metrics::clopper_pearson_upper_95 as upper_95;
use telltale_pixels::{Raster, resize};
use telltale_scenes::Noise;

use crate::{
    lives::{SHIFT, brightened, decode, encode, off_grid, shadows_lifted, sharpened, vignette_corrected},
    photos::Photo,
    progress::bar,
};

/// Qualities of all saves.
const QUALITIES: std::ops::RangeInclusive<usize> = 60..=99;

/// What happened to the photo between its saves.
#[derive(Clone, Copy)]
enum Between {
    Nothing,
    /// After the first save.
    Edited(fn(&Raster) -> Raster),
    /// After the first save, off the grid.
    CroppedFirst,
    /// Two halves with first saves of their own, put together.
    Halves,
    /// The same, and the lower one lies off the grid.
    HalvesMoved,
}

/// Words of the table, number of saves, and what happened between them.
const LIVES: [(&str, u32, Between); 14] = [
    ("saved once", 1, Between::Nothing),
    ("saved twice", 2, Between::Nothing),
    ("saved three times", 3, Between::Nothing),
    ("saved four times", 4, Between::Nothing),
    ("saved, cropped, saved", 2, Between::CroppedFirst),
    ("saved, cropped, saved twice", 3, Between::CroppedFirst),
    ("saved, cropped, saved three times", 4, Between::CroppedFirst),
    ("saved, brightened, saved", 2, Between::Edited(brightened)),
    ("saved, sharpened, saved", 2, Between::Edited(sharpened)),
    ("saved, shadows lifted, saved", 2, Between::Edited(shadows_lifted)),
    ("saved, vignette corrected, saved", 2, Between::Edited(vignette_corrected)),
    ("saved, brightened, saved twice", 3, Between::Edited(brightened)),
    ("two halves saved by themselves, saved together", 2, Between::Halves),
    ("the same, one half off the grid", 2, Between::HalvesMoved),
];

/// What was told: the least number of saves, none where nothing was said.
type Told = Option<u32>;

/// The table.
pub fn describe(photos: &[Photo], text: &mut String) -> Result<()> {
    text.push_str(
        "\nOriginals made smaller, so that no save of their past is left, and then saved with qualities drawn from 60 to 99. \
         `jpeg/save-count` speaks from three saves on, and is wrong where it tells more than there were:\n\n",
    );
    text.push_str("| life | saves | photos | says nothing | at least 3 | at least 4 | too many | upper bound of that |\n|---|---|---|---|---|---|---|---|\n");
    let told: Vec<Vec<Option<Told>>> = photos
        .par_iter()
        .enumerate()
        .progress_with(bar(photos.len(), "number of saves"))
        .map(|(i, photo)| of(photo, i))
        .collect();
    for (life, (name, saves, _)) in LIVES.iter().enumerate() {
        let told: Vec<Told> = told.iter().filter_map(|told| *told.get(life)?).collect();
        let count = |is_meant: &dyn Fn(u32) -> bool| told.iter().filter(|told| is_meant(told.unwrap_or(0))).count();
        let wrong = count(&|told| told > *saves);
        let upper = 100.0 * upper_95(wrong as u32, told.len() as u32);
        let counts = [count(&|told| told == 0), count(&|told| told == 3), count(&|told| told >= 4)];
        let [nothing, three, four] = counts;
        writeln!(text, "| {name} | {saves} | {} | {nothing} | {three} | {four} | {wrong} | {upper:.2} % |", told.len())?;
    }
    let found: Vec<Told> = photos.par_iter().filter_map(|photo| least(&fs::read(&photo.path).ok()?)).collect();
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    found.iter().flatten().for_each(|told| *numbers.entry(*told).or_default() += 1);
    let numbers: Vec<String> = numbers.iter().map(|(least, n)| format!("at least {least} of {n}")).collect();
    writeln!(text, "\nPhotos as found, whose number nobody knows: {} measured; told: {}.", found.len(), numbers.join(", "))?;
    Ok(())
}

/// What is told of each life of a photo; none where it could not be measured.
fn of(photo: &Photo, i: usize) -> Vec<Option<Told>> {
    let fresh = || {
        let raster = decode(&fs::read(&photo.path).ok()?)?;
        Some(resize(&raster, raster.width() * 7 / 10, raster.height() * 7 / 10))
    };
    let Some(fresh) = fresh() else { return vec![None; LIVES.len()] };
    let life = |(k, (_, saves, between)): (usize, &(&str, u32, Between))| {
        least(&file(&fresh, *saves, *between, (LIVES.len() * i + k) as u64)?)
    };
    LIVES.iter().enumerate().map(life).collect()
}

/// The photo after a number of saves.
fn file(fresh: &Raster, saves: u32, between: Between, seed: u64) -> Option<Vec<u8>> {
    let mut noise = Noise::new(seed);
    let mut quality = || (QUALITIES.start() + noise.below(QUALITIES.count())) as u8;
    let mut bytes = encode(fresh, quality());
    for i in 1..saves {
        let saved = decode(&bytes)?;
        let next = match between {
            Between::Edited(edit) if i == 1 => edit(&saved),
            Between::CroppedFirst if i == 1 => off_grid(&saved)?,
            Between::Halves if i == 1 => halves(saved, &decode(&encode(fresh, quality()))?, (0, 0))?,
            Between::HalvesMoved if i == 1 => halves(saved, &decode(&encode(&off_grid(fresh)?, quality()))?, SHIFT)?,
            _ => saved,
        };
        bytes = encode(&next, quality());
    }
    Some(bytes)
}

/// The upper half of one picture above the lower half of the other, cut on the grid; the other one begins at `corner`.
fn halves(upper: Raster, lower: &Raster, corner: (u32, u32)) -> Option<Raster> {
    let (width, height) = (upper.width(), upper.height());
    let (left, top) = (corner.0 as usize, corner.1 as usize);
    let mut rgb = upper.into_rgb();
    for y in height / 32 * 16..height {
        let (from, to) = (3 * (y - top) * lower.width(), 3 * (y * width + left));
        let line = lower.rgb().get(from..from + 3 * lower.width())?;
        rgb.get_mut(to..to + line.len())?.copy_from_slice(line);
    }
    Raster::from_rgb(width, height, rgb)
}

/// What the check would tell of a file; none where it cannot be used.
fn least(bytes: &[u8]) -> Option<Told> {
    let subject = Subject::parse(bytes, "", &Limits::default()).ok()?;
    let measured = save_count::measure(&subject).ok()?;
    Some(Some(measured.least()).filter(|least| *least >= save_count::TOLD))
}
