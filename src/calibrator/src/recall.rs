//! What the check finds where something was done.

use std::path::Path;

use anyhow::Result;
use telltale_forensics::{Limits, Subject, analyzers::double_quantization, calibration};
use telltale_pixels::Raster;
use telltale_report::RectPx;

use crate::{
    lives::{decode, encode},
    photos::{Photo, rows},
};

/// Side of a cell of the map in pixels.
const CELL_PX: usize = 16;

/// Counts of one kind of alteration.
#[derive(Debug, Default, Clone)]
pub struct Recall {
    pub n: usize,
    /// An earlier save was seen and the places could be compared.
    pub n_usable: usize,
    /// Something stands out as rarely as the first step of the table asks.
    pub n_found: usize,
    /// Something stands out as rarely as 1 % of ordinary photos.
    pub n_moderate: usize,
    /// F1 of cells against the mask, summed over usable pictures.
    pub f1: f64,
}

impl Recall {
    fn add(&mut self, bytes: &[u8], is_changed: impl Fn(usize, usize) -> bool) {
        self.n += 1;
        let Ok(subject) = Subject::parse(bytes, "", &Limits::default()) else { return };
        let Ok(Some(places)) = double_quantization::measure(&subject).map(|m| m.places) else { return };
        self.n_usable += 1;
        let table = &calibration::double_quantization().strength;
        let rarity = table.rarity_of(places.strength);
        self.n_found += usize::from(rarity.is_some());
        self.n_moderate += usize::from(rarity.is_some_and(|r| r.upper_95 <= 0.01));
        let (mut hit, mut false_alarm, mut miss) = (0f64, 0f64, 0f64);
        let mut marked = vec![false; places.columns * places.rows];
        places.regions.first().into_iter().flatten().for_each(|cell| marked[*cell] = true);
        for (cell, marked) in marked.iter().enumerate() {
            let (x, y) = (cell % places.columns * CELL_PX + CELL_PX / 2, cell / places.columns * CELL_PX + CELL_PX / 2);
            match (*marked, is_changed(x, y)) {
                (true, true) => hit += 1.0,
                (true, false) => false_alarm += 1.0,
                (false, true) => miss += 1.0,
                (false, false) => {}
            }
        }
        let all = 2.0 * hit + false_alarm + miss;
        self.f1 += if all > 0.0 { 2.0 * hit / all } else { 0.0 };
    }

    /// Mean F1 over usable pictures.
    pub fn mean_f1(&self) -> f64 {
        if self.n_usable == 0 { 0.0 } else { self.f1 / self.n_usable as f64 }
    }
}

/// The manipulated pictures, by kind.
pub fn tampered(data: &Path) -> Result<Vec<(String, Recall)>> {
    let folder = data.join("tampered");
    let mut kinds: Vec<(String, Recall)> = Vec::new();
    for row in rows(&folder.join("manifest.csv"))? {
        let get = |key: &str| row.get(key).cloned().unwrap_or_default();
        let bytes = std::fs::read(folder.join(get("path")))?;
        let mask = image::open(folder.join(get("mask")))?.into_luma8();
        let index = kinds.iter().position(|(kind, _)| *kind == get("kind")).unwrap_or_else(|| {
            kinds.push((get("kind"), Recall::default()));
            kinds.len() - 1
        });
        let is_changed = |x: usize, y: usize| mask.get_pixel_checked(x as u32, y as u32).is_some_and(|p| p.0[0] > 127);
        kinds[index].1.add(&bytes, is_changed);
    }
    Ok(kinds)
}

/// Pairs of qualities of the splices that are made.
pub const PAIRS: &[(u8, u8)] = &[(60, 80), (60, 90), (75, 90), (85, 95), (75, 75), (90, 75)];

/// Splices made of photos: a square of a quarter of the shorter side from another photo, which has no save on this grid.
pub fn spliced(photos: &[Photo]) -> Vec<((u8, u8), Recall)> {
    PAIRS
        .iter()
        .map(|pair| {
            let mut recall = Recall::default();
            for (i, photo) in photos.iter().enumerate() {
                let other = &photos[(i + 1) % photos.len()];
                if let Some((bytes, place)) = splice(photo, other, *pair) {
                    let inside = |at: usize, from: u32, len: u32| at >= from as usize && at < (from + len) as usize;
                    recall.add(&bytes, |x, y| inside(x, place.x, place.width) && inside(y, place.y, place.height));
                }
            }
            (*pair, recall)
        })
        .collect()
}

fn splice(photo: &Photo, other: &Photo, (first, second): (u8, u8)) -> Option<(Vec<u8>, RectPx)> {
    let host = decode(&std::fs::read(&photo.path).ok()?)?;
    let donor = decode(&std::fs::read(&other.path).ok()?)?;
    let side = (host.width().min(host.height()).min(donor.width()).min(donor.height()) / 3) as u32;
    if side < 32 {
        return None;
    }
    let place = RectPx { x: host.width() as u32 / 4, y: host.height() as u32 / 3, width: side, height: side };
    // The donor is taken off its own grid, so that none of its saves lies on the host's.
    let part = donor.crop(RectPx { x: 3, y: 5, width: side, height: side })?;
    let (width, height) = (host.width(), host.height());
    let mut rgb = decode(&encode(&host, first))?.into_rgb();
    for (i, line) in part.rgb().chunks_exact(3 * part.width()).enumerate() {
        let start = 3 * ((place.y as usize + i) * width + place.x as usize);
        rgb.get_mut(start..start + line.len())?.copy_from_slice(line);
    }
    Some((encode(&Raster::from_rgb(width, height, rgb)?, second), place))
}
