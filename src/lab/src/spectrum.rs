//! How much of each frequency there is, in decibels against the strongest wave that a channel can hold; zero frequency in the middle.
//!
//! The mean power of square tiles, evenly spread over the whole upright picture (P. Welch's method): the side is the largest power of two
//! that fits, at most 512 pixels, and neighbouring tiles overlap by half unless the picture is so large that 36 of them do not cover it.
//! From each tile its mean is taken, and it is faded out towards its edges with Hann's window w in both directions. With P the mean of
//! |transform|², a wave of amplitude A gives P = (A/2 · (Σw)²)², so that A = 2 √P / (Σw)², and the value is 20 log₁₀(A / 127.5) dB: 0 dB is
//! a wave from black to white. Level = 255 · (value + 100) / 100, rounded and held at both ends.
//!
//! Single points far from the middle are waves that repeat strictly: halftone, screens, textiles, the grid of JPEG blocks at multiples of
//! 1/8, the steps of a generator's or a program's enlargement.
//!
//! # Sources
//! P. Welch, "The use of fast Fourier transform for the estimation of power spectra", IEEE Trans. Audio Electroacoustics 15 (1967).

use std::f64::consts::TAU;

use telltale_forensics::Subject;
use telltale_pixels::Raster;
use telltale_report::{LabPicture, LabPlane, LabScale, LabSettings, Text};

use crate::{
    Made,
    fourier::{Complex, Fourier},
    window::{room, value},
};

/// Side of the largest tile: fine enough to tell a period of 8 pixels from one of 8.1.
const MAX_SIDE_PX: usize = 512;
/// Side of the smallest tile. Below, there are too few frequencies to see anything.
const MIN_SIDE_PX: usize = 32;
/// Most tiles in one direction: 6 × 6 tiles of 512 pixels take one to two seconds in a browser.
const MAX_TILES: usize = 6;
/// Lowest value of the scale in dB: rounding to 8 bits alone lies at about −97.
const FLOOR_DB: f64 = -100.0;

pub(crate) fn make(subject: &Subject, settings: LabSettings) -> Result<Made, Text> {
    let raster = subject.raster.as_ref().map_err(Clone::clone)?;
    let shorter = raster.width().min(raster.height());
    if shorter < MIN_SIDE_PX {
        return Err(Text::new("lab-too-small").integer("limit", MIN_SIDE_PX));
    }
    let side = (1usize << shorter.ilog2()).min(MAX_SIDE_PX);
    let window: Vec<f32> = (0..side).map(|i| (0.5 - 0.5 * (TAU * i as f64 / side as f64).cos()) as f32).collect();
    let window_sum: f64 = window.iter().map(|w| f64::from(*w)).sum();
    let fourier = Fourier::new(side);
    let mut power = room::<f64>(side * side)?;
    power.resize(side * side, 0.0);
    let mut values = room::<Complex>(side * side)?;
    let (xs, ys) = (starts(raster.width(), side), starts(raster.height(), side));
    for (x, y) in ys.iter().flat_map(|y| xs.iter().map(move |x| (*x, *y))) {
        let tile = tile(raster, (x, y), side, settings)?;
        let (_, _, tile) = subject.orientation.grid_in_view(side as u32, side as u32, &tile);
        let mean = tile.iter().map(|v| f64::from(*v)).sum::<f64>() / tile.len() as f64;
        let faded = |(i, v): (usize, &u8)| [(f32::from(*v) - mean as f32) * window[i % side] * window[i / side], 0.0];
        values.clear();
        values.extend(tile.iter().enumerate().map(faded));
        fourier.transform_square(&mut values);
        for (sum, [re, im]) in power.iter_mut().zip(&values) {
            *sum += f64::from(re * re + im * im);
        }
    }
    let n_tiles = xs.len() * ys.len();
    let level = |power: f64| level(2.0 * (power / n_tiles as f64).sqrt() / (window_sum * window_sum));
    let mut rgba = room(4 * side * side)?;
    for i in 0..side * side {
        // The middle of the picture is frequency 0; the transform has it in the corner.
        let (x, y) = ((i % side + side / 2) % side, (i / side + side / 2) % side);
        let level = level(power[y * side + x]);
        rgba.extend([level, level, level, u8::MAX]);
    }
    let marks = [0u8, 64, 128, 191, 255].map(|level| (level, decibels(level))).to_vec();
    let scale = LabScale { marks, decimals: 0, quantity: Text::new("lab-quantity-spectrum") };
    let (columns, rows) = (side as u32, side as u32);
    let picture = LabPicture { plane: LabPlane::Frequencies, columns, rows, scale, rgba };
    let note = Text::new("lab-spectrum-tiles").integer("count", n_tiles).integer("side", side);
    Ok(Made { picture: Some(picture), notes: vec![note], ..Made::default() })
}

/// Where tiles begin along one direction.
fn starts(length: usize, side: usize) -> Vec<usize> {
    let free = length - side;
    let n_gaps = free.div_ceil(side / 2).min(MAX_TILES - 1);
    (0..=n_gaps).map(|i| (i * free).checked_div(n_gaps).unwrap_or_default()).collect()
}

fn tile(raster: &Raster, (x, y): (usize, usize), side: usize, settings: LabSettings) -> Result<Vec<u8>, Text> {
    let mut tile = room(side * side)?;
    for row in y..y + side {
        tile.extend((x..x + side).map(|column| value(settings.channel, raster.pixel(column, row))));
    }
    Ok(tile)
}

/// The level of an amplitude, in levels of the channel.
fn level(amplitude: f64) -> u8 {
    let decibels = 20.0 * (amplitude / 127.5).max(1e-12).log10();
    (255.0 * (decibels - FLOOR_DB) / -FLOOR_DB + 0.5).clamp(0.0, 255.0) as u8
}

fn decibels(level: u8) -> f64 {
    FLOOR_DB + f64::from(level) / 255.0 * -FLOOR_DB
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_cover_small_pictures_and_are_spread_over_large_ones() {
        assert_eq!(starts(512, 512), [0]);
        assert_eq!(starts(700, 512), [0, 188]);
        assert_eq!(starts(1024, 512), [0, 256, 512]);
        assert_eq!(starts(10_512, 512), [0, 2000, 4000, 6000, 8000, 10_000]);
    }

    #[test]
    fn levels_are_decibels_against_a_full_wave() {
        assert_eq!([level(127.5), level(1e9), level(12.75), level(0.0)], [255, 255, 204, 0]);
        assert!((decibels(204) + 20.0).abs() < 1e-9);
    }
}
