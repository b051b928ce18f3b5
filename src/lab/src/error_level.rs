//! What saving as JPEG changes: level = factor · |saved − as it is|, for red, green and blue.
//!
//! "Saved" is a JPEG of the chosen quality with the standard's tables and colour as fine as brightness, on the picture's own grid:
//! brightness and colour rounded to 8 bits, cosine transform, rounded to multiples of the table's steps, and the way back, rounded again.
//! No file is written for that: writing codes loses nothing, so coding and decoding would change no sample, cost most of the time, and add
//! an encoder to what a reader's browser has to load. At the right and the lower edge the last pixel is repeated up to a whole block.
//!
//! What was saved at about this quality before changes less; sharp and colourful detail changes more, whatever its history.
//!
//! # Sources
//! N. Krawetz, "A picture's worth", Black Hat USA (2007), for looking at it; ITU-T T.81 (1992), A.3.3 and annex K; T.871 (2011), clause 7.

use telltale_forensics::jpeg::tables::{Base, standard};
use telltale_report::{LabChannel, LabSettings, Text};

use crate::{
    Made, scale,
    window::{Window, room, value},
};

/// cos(k π / 16), k = 0..=8, written out so that it is the same everywhere.
const COSINES: [f32; 9] =
    [1.0, 0.980_785_25, 0.923_879_5, 0.831_469_6, std::f32::consts::FRAC_1_SQRT_2, 0.555_570_25, 0.382_683_43, 0.195_090_32, 0.0];
const N: usize = 8;

/// 64 samples of a block, row by row.
type Block = [f32; N * N];

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let (width, height) = (window.width(), window.height());
    let saved = Saved::new(settings.quality);
    let mut levels = room::<[u8; 3]>(width * height)?;
    levels.resize(width * height, [0; 3]);
    for y in (0..height).step_by(N) {
        for x in (0..width).step_by(N) {
            let block: [[u8; 3]; N * N] = std::array::from_fn(|i| window.pixel(x + i % N, y + i / N));
            let again = saved.block(&block);
            for (i, (before, after)) in block.iter().zip(&again).enumerate() {
                let (x, y) = (x + i % N, y + i / N);
                if x < width && y < height {
                    let change = |c: usize| u32::from(before[c].abs_diff(after[c]));
                    levels[y * width + x] = [0, 1, 2].map(|c| scale::level_of_length(settings.factor, change(c)));
                }
            }
        }
    }
    let scale = scale::lengths(settings.factor, "lab-quantity-error");
    Ok(Made { picture: Some(window.coloured(levels, scale)?), ..Made::default() })
}

/// A save at one quality.
struct Saved {
    /// `basis[u][x]` = c(u)/2 · cos((2x + 1) u π / 16).
    basis: [[f32; N]; N],
    /// The same with rows and columns exchanged.
    turned: [[f32; N]; N],
    luma: Block,
    chroma: Block,
}

impl Saved {
    fn new(quality: u8) -> Self {
        let basis: [[f32; N]; N] = std::array::from_fn(|u| {
            let scale = if u == 0 { COSINES[4] } else { 1.0 };
            std::array::from_fn(|x| 0.5 * scale * cosine((2 * x + 1) * u))
        });
        Self {
            basis,
            turned: std::array::from_fn(|x| std::array::from_fn(|u| basis[u][x])),
            luma: standard(Base::Luma, quality).map(f32::from),
            chroma: standard(Base::Chroma, quality).map(f32::from),
        }
    }

    /// The pixels of a block as they come back.
    fn block(&self, pixels: &[[u8; 3]; N * N]) -> [[u8; 3]; N * N] {
        let plane = |channel, steps| self.plane(&pixels.map(|pixel| f32::from(value(channel, pixel)) - 128.0), steps);
        let (luma, cb, cr) =
            (plane(LabChannel::Luma, &self.luma), plane(LabChannel::Cb, &self.chroma), plane(LabChannel::Cr, &self.chroma));
        std::array::from_fn(|i| {
            let (y, cb, cr) = (luma[i] + 128.0, cb[i], cr[i]);
            let colours = [y + 1.402 * cr, y - 0.344_136 * cb - 0.714_136 * cr, y + 1.772 * cb];
            colours.map(|v| (v + 0.5).clamp(0.0, 255.0) as u8)
        })
    }

    /// One channel less 128, forth and back; whole numbers from −128 to 127.
    fn plane(&self, samples: &Block, steps: &Block) -> Block {
        let mut coefficients = transformed(samples, &self.basis);
        for (value, step) in coefficients.iter_mut().zip(steps) {
            *value = (*value / step + 0.5).floor() * step;
        }
        transformed(&coefficients, &self.turned).map(|v| (v + 0.5).floor().clamp(-128.0, 127.0))
    }
}

/// M · samples · Mᵀ.
fn transformed(samples: &Block, matrix: &[[f32; N]; N]) -> Block {
    let mut half = [0f32; N * N];
    for (line, weights) in half.chunks_exact_mut(N).zip(matrix) {
        for (row, weight) in samples.chunks_exact(N).zip(weights) {
            for (slot, value) in line.iter_mut().zip(row) {
                *slot += weight * value;
            }
        }
    }
    let mut whole = [0f32; N * N];
    for (line, row) in whole.chunks_exact_mut(N).zip(half.chunks_exact(N)) {
        for (slot, weights) in line.iter_mut().zip(matrix) {
            *slot = row.iter().zip(weights).map(|(value, weight)| value * weight).sum();
        }
    }
    whole
}

/// cos(k π / 16) for any k.
fn cosine(k: usize) -> f32 {
    match k % 32 {
        k @ 0..=8 => COSINES[k],
        k @ 9..=16 => -COSINES[16 - k],
        k @ 17..=24 => -COSINES[k - 16],
        k => COSINES[32 - k],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, render};

    #[test]
    fn grey_that_the_steps_can_hold_does_not_change() {
        // At quality 50 the first step is 16: a flat block of 128 + 2 has a first coefficient of 8 · 2 = 16.
        let saved = Saved::new(50);
        assert_eq!(saved.block(&[[130; 3]; 64]), [[130; 3]; 64]);
        // 128 + 3: 24 is half-way between 16 and 32, and halves go up: 32 / 8 = 4.
        assert_eq!(saved.block(&[[131; 3]; 64]), [[132; 3]; 64]);
    }

    #[test]
    fn cosines_are_cosines() {
        for k in 0..200 {
            assert!((f64::from(cosine(k)) - (k as f64 * std::f64::consts::PI / 16.0).cos()).abs() < 1e-7, "{k}");
        }
    }

    #[test]
    fn it_is_what_an_encoder_and_a_decoder_do() {
        let scene = render(6, 128, 96);
        for quality in [60, 90] {
            let decoded = decode_jpeg(&encode_jpeg(&scene, quality, Sampling::Full));
            let saved = Saved::new(quality);
            let (mut apart, mut changed, mut worst) = (0, 0, 0);
            for (x, y) in (0..12).flat_map(|y| (0..16).map(move |x| (8 * x, 8 * y))) {
                let before: [[u8; 3]; 64] = std::array::from_fn(|i| scene.pixel(x + i % 8, y + i / 8));
                for (i, ours) in saved.block(&before).iter().enumerate() {
                    let theirs = decoded.pixel(x + i % 8, y + i / 8);
                    for c in 0..3 {
                        apart += u32::from(ours[c].abs_diff(theirs[c]));
                        changed += u32::from(before[i][c].abs_diff(theirs[c]));
                        worst = worst.max(ours[c].abs_diff(theirs[c]));
                    }
                }
            }
            // Encoders and decoders use whole numbers for speed: a coefficient on the edge may fall to the other side, by one step, which
            // at quality 60 is up to 97.
            assert!(5 * apart < changed, "{apart} of {changed} at {quality}");
            assert!(worst <= 97 / 4, "{worst} at {quality}");
        }
    }
}
