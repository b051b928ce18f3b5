//! The sample pictures of the tour: one for each thing that a newcomer should have seen once, and one without any sign.
//!
//! Each is drawn from its recipe when the page is built. The two signed ones are signed then too, with a key that exists only for that
//! moment: nobody can sign with it again, and nobody's name is on it. For the same reason these two differ from build to build.

use anyhow::{Result, anyhow};
use telltale_credentials::samples::{Signatory, captured, generated};
use telltale_report::RectPx;
use telltale_scenes::{self as scenes, Copying, Sampling};

/// Width and height in pixels: large enough for every check, small enough to fetch six of them.
const SIZE: (usize, usize) = (768, 512);
/// A quality that cameras and phones use.
const QUALITY: u8 = 90;
/// Who signs: nobody who is on a list of known signers.
const SIGNER: &str = "sample signer of a tour";

/// One sample picture.
#[derive(Debug)]
pub struct Sample {
    /// Its name; the tour's message `tour-<name>` tells about it.
    pub name: &'static str,
    /// The ending of its file.
    pub ending: &'static str,
    /// A finding that it must show; none where it must show no sign at all.
    pub shows: Option<&'static str>,
    /// Draws it.
    pub draw: fn() -> Result<Vec<u8>>,
}

/// All of them, in the order of the tour.
pub const SAMPLES: [Sample; 6] = [
    Sample { name: "ordinary", ending: "jpg", shows: None, draw: ordinary },
    Sample { name: "pasted", ending: "jpg", shows: Some("jpeg/double-quantization-local"), draw: pasted },
    Sample { name: "copied", ending: "jpg", shows: Some("geometry/copy-move"), draw: copied },
    Sample { name: "generator", ending: "png", shows: Some("metadata/generator"), draw: generator },
    Sample { name: "signed", ending: "jpg", shows: Some("credentials/generated"), draw: signed },
    Sample { name: "changed", ending: "jpg", shows: Some("credentials/changed"), draw: changed },
];

/// A scene saved once, as a camera might.
fn ordinary() -> Result<Vec<u8>> {
    Ok(jpeg(7))
}

/// A scene that was saved before, with a part of another one in it that was not.
fn pasted() -> Result<Vec<u8>> {
    let place = RectPx { x: 320, y: 160, width: 192, height: 160 };
    Ok(scenes::spliced_double_jpeg(11, SIZE, place, (60, 92)).bytes)
}

/// A scene with an area in it twice.
fn copied() -> Result<Vec<u8>> {
    let copying = Copying {
        source: (210.0, 350.0),
        radii: (70.0, 55.0),
        target: (560.0, 330.0),
        degrees: 0.0,
        scale: 1.0,
        is_mirrored: false,
    };
    let (raster, _) = scenes::copied(&scenes::render(23, SIZE.0, SIZE.1), &copying);
    Ok(scenes::encode_jpeg(&raster, QUALITY, Sampling::Halved))
}

/// A PNG with a prompt, as a widely used program writes it.
fn generator() -> Result<Vec<u8>> {
    let parameters = "a lighthouse at dusk, film grain\nNegative prompt: people, text\nSteps: 28, Sampler: Euler a, CFG scale: 7, \
                      Seed: 42, Size: 384x256, Model: drawn";
    Ok(scenes::png_with_text(&scenes::render(3, 384, 256), "parameters", parameters))
}

/// A picture whose signer states that a generator made it.
fn signed() -> Result<Vec<u8>> {
    sign(&jpeg(41), generated())
}

/// A picture that changed by one bit after it was signed.
fn changed() -> Result<Vec<u8>> {
    let mut bytes = sign(&jpeg(43), captured())?;
    let end = bytes.len();
    // Inside the last scan: every viewer still shows the picture.
    if let Some(byte) = bytes.get_mut(end.saturating_sub(20)) {
        *byte ^= 1;
    }
    Ok(bytes)
}

fn jpeg(seed: u64) -> Vec<u8> {
    scenes::encode_jpeg(&scenes::render(seed, SIZE.0, SIZE.1), QUALITY, Sampling::Halved)
}

fn sign(jpeg: &[u8], actions: serde_json::Value) -> Result<Vec<u8>> {
    let signatory = Signatory::new(SIGNER).map_err(|problem| anyhow!(problem))?;
    signatory.sign(jpeg, "image/jpeg", actions, None).map_err(|problem| anyhow!(problem))
}
