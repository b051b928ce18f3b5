//! `sampling/resampling`: the whole picture was resized.
//!
//! Who resizes a picture computes new pixels between the old ones. A computed pixel is the smoother the further it lies from the old ones, so
//! smoothness rises and falls at an even distance, along rows and along columns alike. The mean second difference of each column
//! and of each row is a line in which that distance is a peak of the spectrum. Textures have peaks too, but hardly the same one both
//! ways. Being resized is a fact without direction, and tells a reader how much of the detail was computed.
//!
//! Input: pixels as stored in the file. Output: how far the peak rises above the middle of the spectrum in the weaker one of both
//! directions (1 is the middle; ordinary photos stay below about 10), and its distance in pixels, 2 to 14.
//! Blind to: distances of 8 pixels and its fractions, where a JPEG's own blocks and, at 2, a camera's colour filter have their peaks (an
//! enlargements to exactly 160, 200 and 400 % are among them); most reductions, and enlargements under a strong last save; different factors both ways.
//!
//! # Sources
//! A. C. Gallagher, "Detection of linear and cubic interpolation in JPEG compressed images", CRV 2005: the spectrum of second differences is
//! his; asking both directions for the same peak is ours.

use std::f64::consts::TAU;

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Unit};

use super::{Analyzer, Input, Outcome, Source, TooLittle};
use crate::{Subject, dct};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("sampling/resampling"),
    version: 1,
    basis: Basis::Pixels,
    needs: &[Input::Raster],
    sources: &[Source {
        title: "Gallagher, Detection of linear and cubic interpolation in JPEG compressed images, 2005",
        link: "https://doi.org/10.1109/CRV.2005.33",
    }],
    examine,
};

/// Peaks from here on are told. `models/resampling.md`, written by `telltale_calibrator resampling`, has what ordinary photos reach and what
/// resized ones do.
pub const SHOWN: f64 = 12.0;

/// Shorter sides are not looked at: peaks would be as wide as the gaps between those of a JPEG's blocks.
const MIN_SIDE_PX: usize = 200;
/// Second differences count up to this, so that edges do not drown the rest.
const MAX_DIFFERENCE: f32 = 20.0;
/// Longest piece of a line that one spectrum is taken of; those of the pieces are averaged.
const PIECE_PX: usize = 1_024;
/// Half of the window whose mean is taken off a line, in pixels.
const TREND_PX: usize = 8;
/// Frequencies are multiples of one over this, in periods a pixel.
const FINENESS: usize = 512;
/// The lowest one, a distance of 14 pixels: below lies the picture itself.
const LOWEST: usize = 36;
/// Half of the gap that is left around the frequencies of a JPEG's blocks, in units of their distance of 1/8.
const GAP: f64 = 0.06;
/// The same for short lines, whose peaks are wide: this over the length of a piece.
const GAP_OF_PIECE: f64 = 16.0;

/// What the spectra say.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Height of the highest common peak in the weaker direction, 1 being the middle of the spectrum.
    pub peak: f64,
    /// Its distance in pixels.
    pub period_px: f64,
}

fn examine(subject: &Subject) -> Outcome {
    let Some(measured) = measure(subject) else { return TooLittle::Small.outcome(MIN_SIDE_PX) };
    if measured.peak < SHOWN {
        return Outcome::NothingFound(Vec::new());
    }
    let mut finding = Finding::new(ANALYZER.code, Basis::Pixels, Grounds::Fact, 4);
    finding.phenomenon = finding.phenomenon.number("period", measured.period_px, 2);
    finding.evidence = vec![
        Measurement::new("measurement-resampling-period", measured.period_px, 2, Unit::Pixels),
        Measurement::new("measurement-resampling-peak", measured.peak, 1, Unit::Plain),
    ];
    Outcome::Found(vec![finding], Vec::new())
}

/// Measures a picture; for calibration too. None where it is too small, has no pixels or nothing in it.
pub fn measure(subject: &Subject) -> Option<Measured> {
    let raster = subject.raster.as_ref().ok()?;
    let (width, height) = (raster.width(), raster.height());
    if width.min(height) < MIN_SIDE_PX {
        return None;
    }
    let (columns, rows) = lines(&dct::luma(raster), width);
    let piece = |line: &[f64]| line.len().min(PIECE_PX);
    let gap = (GAP_OF_PIECE / piece(&columns).min(piece(&rows)) as f64).max(GAP);
    let is_free = |k: usize| {
        let eighths = 8.0 * frequency(k);
        (eighths - eighths.round()).abs() > gap
    };
    let free: Vec<usize> = (LOWEST..=FINENESS / 2).filter(|k| is_free(*k)).collect();
    let (across, down) = (heights(&columns, &free), heights(&rows, &free));
    let common = across.iter().zip(&down).map(|(a, b)| a.min(*b)).zip(&free);
    let (peak, k) = common.max_by(|a, b| a.0.total_cmp(&b.0))?;
    Some(Measured { peak, period_px: 1.0 / frequency(*k) })
}

/// In periods a pixel.
fn frequency(k: usize) -> f64 {
    k as f64 / FINENESS as f64
}

/// Mean second differences of each column (taken along the rows) and of each row (taken along the columns), without the outermost.
fn lines(luma: &[f32], width: usize) -> (Vec<f64>, Vec<f64>) {
    let rows: Vec<&[f32]> = luma.chunks_exact(width).collect();
    let mut columns = vec![0f64; width.saturating_sub(2)];
    rows.iter().for_each(|row| add_along(&mut columns, row, rows.len()));
    let rows = rows.windows(3).map(|three| mean_down(three, width)).collect();
    (columns, rows)
}

fn second_difference(a: f32, b: f32, c: f32) -> f64 {
    f64::from((a - 2.0 * b + c).abs().min(MAX_DIFFERENCE))
}

#[inline(never)]
fn add_along(columns: &mut [f64], row: &[f32], n_rows: usize) {
    for (sum, three) in columns.iter_mut().zip(row.windows(3)) {
        *sum += second_difference(three[0], three[1], three[2]) / n_rows as f64;
    }
}

#[inline(never)]
fn mean_down(three: &[&[f32]], width: usize) -> f64 {
    let all = three[0].iter().zip(three[1]).zip(three[2]);
    all.map(|((a, b), c)| second_difference(*a, *b, *c)).sum::<f64>() / width as f64
}

/// How high the spectrum of a line is at the frequencies, 1 being its middle over them; zeros where the line is empty.
fn heights(line: &[f64], frequencies: &[usize]) -> Vec<f64> {
    let n = line.len();
    let piece = n.min(PIECE_PX);
    let trend = |i: usize| {
        let near = &line[i.saturating_sub(TREND_PX)..(i + TREND_PX + 1).min(n)];
        near.iter().sum::<f64>() / near.len() as f64
    };
    let flat: Vec<f64> = line.iter().enumerate().map(|(i, value)| value - trend(i)).collect();
    let window: Vec<f64> = (0..piece).map(|i| 0.5 - 0.5 * (TAU * i as f64 / piece.max(2) as f64).cos()).collect();
    let mut sums = vec![0f64; frequencies.len()];
    for start in (0..=n - piece).step_by((piece / 2).max(1)) {
        let weighed: Vec<f64> = flat[start..start + piece].iter().zip(&window).map(|(value, weight)| value * weight).collect();
        for (sum, k) in sums.iter_mut().zip(frequencies) {
            *sum += magnitude(&weighed, frequency(*k));
        }
    }
    let mut sorted = sums.clone();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
    sums.iter().map(|sum| if middle > 1e-6 { sum / middle } else { 0.0 }).collect()
}

/// Of one frequency of a line, by Goertzel's recurrence: one cosine for each frequency.
fn magnitude(line: &[f64], frequency: f64) -> f64 {
    let turn = 2.0 * (TAU * frequency).cos();
    let (last, before) = line.iter().fold((0.0, 0.0), |(last, before), value| (value + turn * last - before, last));
    (last * last + before * before - turn * last * before).max(0.0).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;
    use telltale_pixels::{Raster, resize};
    use telltale_scenes::{Sampling, encode_jpeg, encode_png, render};

    fn measured(bytes: &[u8]) -> Option<Measured> {
        measure(&Subject::parse(bytes, "", &Limits::default()).unwrap())
    }

    #[test]
    fn an_enlarged_picture_shows_its_factor_and_its_twin_nothing() {
        for (seed, percent) in [(1, 150), (2, 230), (3, 310)] {
            let scene = render(seed, 400, 320);
            let large = resize(&scene, 4 * percent, 320 * percent / 100);
            let found = measured(&encode_jpeg(&large, 90, Sampling::Halved)).unwrap();
            // Beyond 200 % the distance is the factor; below, it is mirrored at two pixels. The scene's finest texture has two pixels.
            let factor = percent as f64 / 100.0;
            let distance = if percent > 200 { factor } else { factor / (factor - 1.0) };
            let is_near = [1.0, 2.0].iter().any(|times| (found.period_px - times * distance).abs() < 0.05);
            assert!(found.peak > SHOWN && is_near, "{percent}: {found:?}");
            let twin = measured(&encode_jpeg(&render(seed, 4 * percent, 320 * percent / 100), 90, Sampling::Halved)).unwrap();
            assert!(twin.peak < SHOWN, "{percent}: {twin:?}");
        }
    }

    #[test]
    fn a_pattern_in_one_direction_and_what_has_no_detail_show_nothing() {
        for (dark, light) in [(90, 160), (0, 0), (255, 255)] {
            let rgb = (0..400 * 300).flat_map(|i| [if i % 400 * 10 % 33 < 16 { dark } else { light }; 3]).collect();
            let found = measured(&encode_png(&Raster::from_rgb(400, 300, rgb).unwrap())).unwrap();
            assert!(found.peak < SHOWN, "{found:?}");
        }
        let small = Raster::from_rgb(3, 2_000, vec![7; 18_000]).unwrap();
        assert_eq!(measured(&encode_png(&small)), None);
    }
}
