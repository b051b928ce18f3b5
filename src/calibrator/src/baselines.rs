//! What everybody tries first, for comparison only: an error-level threshold and a noise-level threshold.
//!
//! Both give each cell of 16×16 pixels a value, smooth it over 3×3 cells, and ask by how many spreads of the picture a cell stands out.
//! Their thresholds come from the same ordinary photos as those of the checks, in the lives in which more than the history of
//! compression differs, which is kind to the error level.

use telltale_forensics::{
    Subject,
    gauges::{Place, Reading},
};
use telltale_pixels::Raster;

use crate::lives::{decode, encode};

/// A name for the tables, and how it reads a picture.
pub type Baseline = (&'static str, fn(&Subject) -> Option<Reading>);

/// Both of them.
pub const BASELINES: &[Baseline] = &[("error level", error_level), ("noise level", noise_level)];

const CELL_PX: usize = 16;
/// Quality of the save that error levels are taken against.
const QUALITY: u8 = 90;

/// Mean difference from the same picture saved once more.
fn error_level(subject: &Subject) -> Option<Reading> {
    let raster = subject.raster.as_ref().ok()?;
    let again = decode(&encode(raster, QUALITY))?;
    let difference = |x: usize, y: usize| {
        let pair = raster.pixel(x, y).into_iter().zip(again.pixel(x, y));
        pair.map(|(a, b)| f32::from(a.abs_diff(b))).sum::<f32>()
    };
    reading(raster, |x0, y0| {
        let inside = (0..CELL_PX * CELL_PX).map(|i| difference(x0 + i % CELL_PX, y0 + i / CELL_PX));
        inside.sum::<f32>() / (CELL_PX * CELL_PX) as f32
    })
}

/// Median size of the diagonal detail, as of the finest Haar wavelet.
fn noise_level(subject: &Subject) -> Option<Reading> {
    let raster = subject.raster.as_ref().ok()?;
    let green = |x: usize, y: usize| f32::from(raster.pixel(x, y)[1]);
    reading(raster, |x0, y0| {
        let half = CELL_PX / 2;
        let detail = |i: usize| {
            let (x, y) = (x0 + i % half * 2, y0 + i / half * 2);
            (0.5 * (green(x, y) - green(x + 1, y) - green(x, y + 1) + green(x + 1, y + 1))).abs()
        };
        let mut details: Vec<f32> = (0..half * half).map(detail).collect();
        details.sort_by(f32::total_cmp);
        details.get(details.len() / 2).copied().unwrap_or(0.0) / 0.6745
    })
}

fn reading(raster: &Raster, value: impl Fn(usize, usize) -> f32) -> Option<Reading> {
    let (columns, rows) = (raster.width() / CELL_PX, raster.height() / CELL_PX);
    if columns < 8 || rows < 8 {
        return None;
    }
    let own: Vec<f32> = (0..columns * rows).map(|i| value(i % columns * CELL_PX, i / columns * CELL_PX)).collect();
    let smooth: Vec<f32> = (0..columns * rows).map(|i| mean_around(&own, columns, rows, i)).collect();
    let middle = median(smooth.clone());
    let spread = median(smooth.iter().map(|v| (v - middle).abs()).collect()).max(0.05);
    let standing: Vec<f64> = smooth.iter().map(|v| f64::from((v - middle).abs() / spread)).collect();
    let strength = standing.iter().copied().fold(0.0, f64::max);
    let cells = (0..columns * rows).filter(|i| standing[*i] >= 0.5 * strength).collect();
    Some(Reading { strength, places: vec![Place { strength, cells }], columns, cell_px: CELL_PX as f64, offset_px: 0.0 })
}

fn mean_around(values: &[f32], columns: usize, rows: usize, cell: usize) -> f32 {
    let (x, y) = (cell % columns, cell / columns);
    let near = (y.saturating_sub(1)..(y + 2).min(rows))
        .flat_map(|y| (x.saturating_sub(1)..(x + 2).min(columns)).map(move |x| y * columns + x));
    let (sum, n) = near.fold((0.0, 0.0), |(sum, n), i| (sum + values[i], n + 1.0));
    sum / n
}

fn median(mut values: Vec<f32>) -> f32 {
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
