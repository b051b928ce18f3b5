//! The open DWT-DCT watermark, written into a picture.
//!
//! What the method `dwtDct` of the package `invisible-watermark` does, in our own words: blue against brightness (U of YUV) of the
//! picture cut to multiples of 4, one level of the Haar wavelet, and in its low band blocks of 4×4, row by row, one bit each. In
//! each block the entry of largest magnitude, the first one excepted, is moved to the middle of the lower (0) or upper (1) half of
//! its step of 36. The package's name for it promises a cosine transform, but none is applied to the blocks. It also swaps the two
//! mixed detail bands on the way back, and cuts fractions of bytes off; both are kept, so that a file is what the package writes.
//!
//! # Sources
//! invisible-watermark 0.2.0 (MIT), `imwatermark/maxDct.py`; OpenCV's `COLOR_BGR2YUV` and back, for bytes and for floats.

use telltale_pixels::Raster;

/// Step of the low band, and 1/√2 as the wavelet's table has it.
const STEP: f64 = 36.0;
const HALF_POWER: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// In which numbers a generator hands the picture to the package: the same package writes different marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arithmetic {
    /// Bytes, as the scripts of Stable Diffusion 1 and 2 do: neutral colour is 128.
    Bytes,
    /// Floats before rounding, as those of SDXL and FLUX do: neutral colour is 0.5.
    Floats,
}

/// The picture with a message, each byte of `bits` one bit.
pub fn watermarked(raster: &Raster, bits: &[u8], arithmetic: Arithmetic) -> Raster {
    let (width, height) = (raster.width(), raster.height());
    let yuv: Vec<[f64; 3]> = raster.rgb().chunks_exact(3).map(|rgb| to_yuv(rgb, arithmetic)).collect();
    let mut u: Vec<f64> = yuv.iter().map(|p| p[1]).collect();
    mark(&mut u, width, (width / 4 * 4, height / 4 * 4), bits, arithmetic);
    let rgb = yuv.iter().zip(&u).flat_map(|(p, u)| to_rgb([p[0], *u, p[2]], arithmetic)).collect();
    Raster::from_rgb(width, height, rgb).expect("unchanged size")
}

/// Writes the bits into one channel, inside `cut` (width, height).
fn mark(channel: &mut [f64], stride: usize, (width, height): (usize, usize), bits: &[u8], arithmetic: Arithmetic) {
    let mut k = 0;
    for top in (0..height / 8 * 8).step_by(8) {
        for left in (0..width / 8 * 8).step_by(8) {
            let at = |row: usize, column: usize| (top + 2 * row) * stride + left + 2 * column;
            let mut low = [0.0; 16];
            for (i, value) in low.iter_mut().enumerate() {
                *value = split(channel, at(i / 4, i % 4), stride)[0];
            }
            // The first of the largest, as the package picks it.
            let place = (2..16).fold(1, |best, i| if low[i].abs() > low[best].abs() { i } else { best });
            let middle = ((low[place].abs() / STEP).floor() + 0.25 + 0.5 * f64::from(bits[k % bits.len()])) * STEP;
            low[place] = if low[place] >= 0.0 { middle } else { -middle };
            for (i, value) in low.iter().enumerate() {
                join(channel, at(i / 4, i % 4), stride, *value, arithmetic);
            }
            k += 1;
        }
    }
    // What is left of the cut picture goes through the wavelet and back all the same.
    for y in (0..height).step_by(2) {
        for x in (0..width).step_by(2).filter(|x| y >= height / 8 * 8 || *x >= width / 8 * 8) {
            let i = y * stride + x;
            let low = split(channel, i, stride)[0];
            join(channel, i, stride, low, arithmetic);
        }
    }
}

/// One 2×2 square → low band, and the two mixed and the diagonal details; columns first, in the package's order of operations.
fn split(channel: &[f64], i: usize, stride: usize) -> [f64; 4] {
    let s = HALF_POWER;
    let [a, b, c, d] = [channel[i], channel[i + 1], channel[i + stride], channel[i + stride + 1]];
    let (low_left, low_right) = (s * c + s * a, s * d + s * b);
    let (high_left, high_right) = (-s * c + s * a, -s * d + s * b);
    let low = |left: f64, right: f64| s * right + s * left;
    let high = |left: f64, right: f64| -s * right + s * left;
    [low(low_left, low_right), low(high_left, high_right), high(low_left, low_right), high(high_left, high_right)]
}

/// Puts a 2×2 square back with another low band, the mixed details swapped.
fn join(channel: &mut [f64], i: usize, stride: usize, low: f64, arithmetic: Arithmetic) {
    let s = HALF_POWER;
    let [_, rows, columns, diagonal] = split(channel, i, stride);
    let (rows, columns) = (columns, rows);
    let (low_left, low_right) = (s * low + s * columns, s * low - s * columns);
    let (high_left, high_right) = (s * rows + s * diagonal, s * rows - s * diagonal);
    let stored = |value: f64| match arithmetic {
        // A byte keeps the whole part, wrapped.
        Arithmetic::Bytes => f64::from((value.trunc() as i64).rem_euclid(256) as u8),
        Arithmetic::Floats => value,
    };
    channel[i] = stored(s * low_left + s * high_left);
    channel[i + 1] = stored(s * low_right + s * high_right);
    channel[i + stride] = stored(s * low_left - s * high_left);
    channel[i + stride + 1] = stored(s * low_right - s * high_right);
}

/// OpenCV's conversion: fixed point with 14 bits for bytes, the plain formula for floats.
fn to_yuv(rgb: &[u8], arithmetic: Arithmetic) -> [f64; 3] {
    match arithmetic {
        Arithmetic::Bytes => {
            let [r, g, b] = [0, 1, 2].map(|c| i32::from(rgb[c]));
            let y = (b * 1_868 + g * 9_617 + r * 4_899 + (1 << 13)) >> 14;
            let colour = |difference: i32, factor: i32| (difference * factor + (128 << 14) + (1 << 13)) >> 14;
            [y, colour(b - y, 8_061), colour(r - y, 14_369)].map(|v| f64::from(v.clamp(0, 255)))
        }
        Arithmetic::Floats => {
            let [r, g, b] = [0, 1, 2].map(|c| f64::from(rgb[c]));
            let y = 0.114 * b + 0.587 * g + 0.299 * r;
            [y, 0.492 * (b - y) + 0.5, 0.877 * (r - y) + 0.5]
        }
    }
}

fn to_rgb([y, u, v]: [f64; 3], arithmetic: Arithmetic) -> [u8; 3] {
    match arithmetic {
        Arithmetic::Bytes => {
            let (y, u, v) = (y as i32, u as i32 - 128, v as i32 - 128);
            let scaled = |sum: i32| (sum + (1 << 13)) >> 14;
            [y + scaled(v * 18_678), y + scaled(u * -6_472 + v * -9_519), y + scaled(u * 33_292)].map(|c| c.clamp(0, 255) as u8)
        }
        Arithmetic::Floats => {
            let (u, v) = (u - 0.5, v - 0.5);
            [y + 1.140 * v, y - 0.395 * u - 0.581 * v, y + 2.032 * u].map(|c| c.round().clamp(0.0, 255.0) as u8)
        }
    }
}
