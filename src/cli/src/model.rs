//! The network: the one built into the program, or another from a folder.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use telltale_landmarks::Faces;
use telltale_network::{Detector, ModelSpec, device};
use telltale_report::Text;

/// The shipped network, so that the program is one file.
const SHIPPED: (&str, &[u8], &str) = (
    include_str!("../../../models/lite0-linear/model.toml"),
    include_bytes!("../../../models/lite0-linear/weights.safetensors"),
    include_str!("../../../models/lite0-linear/golden.json"),
);

/// The network that finds faces; no bytes where the program was built without it.
const FACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/faces.safetensors"));

/// A network that passed its self-test.
pub(crate) struct Model {
    pub detector: Detector,
    /// What looks for faces first, or why nothing does.
    pub faces: Result<Faces, Text>,
    /// Largest difference of its golden outputs.
    pub self_test_error: f64,
}

impl Model {
    /// The network in `folder`, or the shipped one.
    pub(crate) fn load(folder: Option<&Path>) -> Result<Self> {
        let Some(folder) = folder else {
            let (spec, weights, golden) = SHIPPED;
            return Self::from_parts(spec, weights, golden).context("the built-in network cannot be used");
        };
        let read =
            |name: &str| fs::read(folder.join(name)).with_context(|| format!("cannot read {}", folder.join(name).display()));
        let (spec, golden) = (String::from_utf8(read("model.toml")?)?, String::from_utf8(read("golden.json")?)?);
        Self::from_parts(&spec, &read("weights.safetensors")?, &golden)
            .with_context(|| format!("the network in {} cannot be used", folder.display()))
    }

    fn from_parts(spec: &str, weights: &[u8], golden: &str) -> Result<Self> {
        let detector = Detector::load(ModelSpec::parse(spec)?, weights, &device::cpu())?;
        let self_test_error = pollster::block_on(detector.self_test(golden))?;
        let faces = pollster::block_on(Faces::load(FACES, &device::cpu()));
        Ok(Self { detector, faces, self_test_error })
    }
}
