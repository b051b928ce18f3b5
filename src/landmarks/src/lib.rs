//! Where faces are: places worth a closer look, never a statement about them.
//!
//! ```text
//! Raster (upright) ─ 128 × 128, the rest black ─ Blaze (burn) ─ boxes: 896 candidates ─ one for each face ─▶ places, largest first
//! ```
//!
//! The network is MediaPipe's face detector for short range. Its weights are no part of the repository: `cargo xtask build` takes them from
//! a package and makes them into our 8-bit form ([`SHA256`]). Where the package could not be had, everything else goes on, and
//! [`Faces::load`] says so.
//!
//! Looked through at [`LEAST_SCORE`], 69 of 72 places drawn from our pictures held a person (`models/experiments-pixels.md`); at a lower
//! score cats, dogs and round things prevail. Faces below about a tenth of the picture's longer side are missed.
//!
//! # Sources
//! Bazarevsky et al. (2019), BlazeFace, arXiv 1907.05047; MediaPipe (Apache-2.0) for weights, anchors and the way boxes are read.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod blaze;
mod boxes;
mod golden;

use burn::tensor::{Device, Tensor, TensorData};
use telltale_network::{NetworkError, weights::Weights};
use telltale_pixels::{Raster, resize};
use telltale_report::{RectPx, Text};

use crate::blaze::Blaze;
use crate::boxes::Candidate;

pub use crate::golden::drawn_face;

/// SHA-256 of the weights as `cargo xtask build` makes them.
pub const SHA256: &str = "3f2a1e447af18561bccb7c4435e2464bd6ac92d1afd6a69ea974f215bb27eb9e";
/// Side in pixels of what the network sees.
pub const SIDE_PX: usize = 128;
/// A place with a lower score is no face, as often as not.
const LEAST_SCORE: f32 = 0.75;
/// On fewer pixels nobody can judge a face.
const LEAST_FACE_PX: f32 = 48.0;
/// What is added on each side of a box, as a share of it: the network's boxes end at brows and chin, and MediaPipe adds as much.
const PADDING: f32 = 0.25;

/// The network, ready to look.
#[derive(Debug)]
pub struct Faces {
    blaze: Blaze,
    device: Device,
}

impl Faces {
    /// Checks the weights' hash, puts them on the device and holds what they make of a drawn face to what MediaPipe makes of it.
    ///
    /// # Errors
    /// In words: no weights, others than [`SHA256`] names, or another result than MediaPipe's.
    pub async fn load(weights: &[u8], device: &Device) -> Result<Self, Text> {
        if weights.is_empty() {
            return Err(Text::new("faces-not-built"));
        }
        Self::tested(weights, device).await.map_err(|e| e.text())
    }

    async fn tested(weights: &[u8], device: &Device) -> Result<Self, NetworkError> {
        let blaze = Blaze::load(&Weights::open(weights, SHA256)?, device)?;
        let faces = Self { blaze, device: device.clone() };
        golden::compare(&faces.look(&drawn_face()).await?)?;
        Ok(faces)
    }

    /// Places of faces in an upright picture, with their surroundings, largest first.
    ///
    /// # Errors
    /// In words, where the device fails.
    pub async fn find(&self, picture: &Raster) -> Result<Vec<RectPx>, Text> {
        let longer = picture.width().max(picture.height()) as f32;
        let mut found = self.look(&letterbox(picture)).await.map_err(|e| e.text())?;
        found.retain(|face| face.width * longer >= LEAST_FACE_PX);
        found.sort_by(|a, b| b.width.total_cmp(&a.width));
        Ok(found.into_iter().filter_map(|face| place(&face, picture)).collect())
    }

    /// One box for each face in `[SIDE_PX, SIDE_PX, 3]` samples.
    async fn look(&self, rgb: &[u8]) -> Result<Vec<Candidate>, NetworkError> {
        let run = NetworkError::Run;
        let input = TensorData::new(planes(rgb), [1, 3, SIDE_PX, SIDE_PX]);
        let mut candidates = Vec::with_capacity(boxes::N_CANDIDATES);
        for (output, layer) in self.blaze.forward(Tensor::from_data(input, &self.device)).into_iter().zip(boxes::LAYERS) {
            let mut values = Vec::new();
            for tensor in output {
                let data = tensor.into_data_async().await.map_err(|e| run(format!("{e:?}")))?;
                values.push(data.try_to_vec::<f32>().map_err(|e| run(format!("{e:?}")))?);
            }
            if let [scores, coordinates] = &values[..] {
                candidates.extend(boxes::read(layer, scores, coordinates));
            }
        }
        if candidates.len() != boxes::N_CANDIDATES || !candidates.iter().all(Candidate::is_finite) {
            return Err(run("a result is not a finite number".into()));
        }
        Ok(boxes::one_for_each(candidates, LEAST_SCORE))
    }
}

/// The picture in the middle of a square of [`SIDE_PX`], black around it.
fn letterbox(picture: &Raster) -> Vec<u8> {
    let longer = picture.width().max(picture.height());
    let side = |n: usize| (n * SIDE_PX).div_ceil(longer).clamp(1, SIDE_PX);
    let small = resize(picture, side(picture.width()), side(picture.height()));
    let (left, top) = ((SIDE_PX - small.width()) / 2, (SIDE_PX - small.height()) / 2);
    let mut rgb = vec![0; 3 * SIDE_PX * SIDE_PX];
    let lines = rgb.chunks_exact_mut(3 * SIDE_PX).skip(top);
    for (line, from) in lines.zip(small.rgb().chunks_exact(3 * small.width())) {
        if let Some(line) = line.get_mut(3 * left..3 * left + from.len()) {
            line.copy_from_slice(from);
        }
    }
    rgb
}

/// `[3, h, w]`, −1..1.
fn planes(rgb: &[u8]) -> Vec<f32> {
    let channel = |i: usize| rgb.iter().skip(i).step_by(3).map(|sample| f32::from(*sample) / 127.5 - 1.0);
    (0..3).flat_map(channel).collect()
}

/// A box with its surroundings, in pixels of the picture; none where it lies outside.
fn place(face: &Candidate, picture: &Raster) -> Option<RectPx> {
    let longer = picture.width().max(picture.height());
    let side = |center: f32, length: f32, n: usize| {
        let around = ((longer - n) / 2) as f32;
        let half = length * (0.5 + PADDING);
        let end = |at: f32| (at * longer as f32 - around).round().clamp(0.0, n as f32) as u32;
        let (from, to) = (end(center - half), end(center + half));
        (from < to).then_some((from, to - from))
    };
    let ((x, width), (y, height)) = (side(face.x, face.width, picture.width())?, side(face.y, face.height, picture.height())?);
    Some(RectPx { x, y, width, height })
}

#[cfg(test)]
mod tests;
