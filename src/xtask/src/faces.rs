//! The weights of the network that finds faces: MediaPipe's, Apache-2.0, made into our 8-bit form.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context as _, Result};
use telltale_weights::WeightsBuilder;

use crate::package::Package;
use crate::project::{self, say};
use crate::tflite;

static DETECTOR: Package = Package {
    folder: "faces",
    name: "@mediapipe/face_detection@0.4.1646425229",
    archive: "mediapipe-face_detection-0.4.1646425229.tgz",
    file: "package/face_detection_short_range.tflite",
    sha256: "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633",
    found: OnceLock::new(),
};
/// Where the page looks for them.
pub const PLACE: &str = "models/faces/weights.safetensors";

/// The file of weights. Where the package cannot be had, which is said, it is empty, and the page says what it goes without: a file that
/// is missing would be an error on a page that has none.
pub fn weights() -> Result<PathBuf> {
    let place = project::target().join("faces/weights.safetensors");
    let weights = match DETECTOR.file() {
        Some(file) => converted(&fs::read(file)?)?,
        None => {
            say("the network that finds faces could not be had (`npm` brings it), so the page goes without it.");
            Vec::new()
        }
    };
    // Written only when it is another one: the page is put together anew when its parts change.
    if fs::read(&place).ok().as_ref() != Some(&weights) {
        fs::create_dir_all(project::target().join("faces"))?;
        fs::write(&place, weights)?;
    }
    Ok(place)
}

/// `conv.N.weight`, `[c_out, c_in, kernel, kernel]` in 8 bits, and `conv.N.bias`, numbered in the order in which they run.
fn converted(tflite: &[u8]) -> Result<Vec<u8>> {
    let convolutions = tflite::convolutions(tflite).context("the network that finds faces is built in another way")?;
    let mut file = WeightsBuilder::default();
    for (n, convolution) in convolutions.into_iter().enumerate() {
        file.add_int8(&format!("conv.{n}.weight"), &convolution.shape, &convolution.weight);
        file.add_f32(&format!("conv.{n}.bias"), &[convolution.bias.len()], &convolution.bias);
    }
    Ok(file.build()?)
}
