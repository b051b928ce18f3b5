//! The ImageNet backbone: read in 16 bits, batch normalisation folded in, stored in 8 bits per output channel.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use half::f16;
use safetensors::{Dtype, SafeTensors};
use telltale_network::{
    CLASSES,
    backbone::{BLOCKS, Backbone, HEAD_CHANNELS},
    device,
    weights::{Weights, WeightsBuilder, sha256_hex},
};

/// Epsilon of the batch normalisations, as in the original network.
const EPSILON: f32 = 1e-3;

/// A folded and quantised backbone.
pub(crate) struct Imported {
    /// SHA-256 of the quantised tensors, which names the feature cache.
    pub sha256: String,
    /// The tensors; heads and the classifier are added before the file is written.
    pub builder: WeightsBuilder,
    /// The same in full precision, to compare with.
    exact: WeightsBuilder,
    /// The backbone's own classifier: `CLASSES × HEAD_CHANNELS` weights and a bias for each class.
    pub classifier: (Vec<f32>, Vec<f32>),
}

impl Imported {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let source = SafeTensors::deserialize(&bytes)?;
        let (mut builder, mut exact) = (WeightsBuilder::default(), WeightsBuilder::default());
        let mut add = |from: &str, to: &str, shape: [usize; 4]| -> Result<()> {
            let (weight, bias) = folded(&source, from, shape)?;
            // The stem has 27 weights a channel and feeds everything: 3 kB more keep it exact.
            if to == "stem" {
                builder.add_f32(&format!("{to}.weight"), &shape, &weight);
            } else {
                builder.add_int8(&format!("{to}.weight"), &shape, &weight);
            }
            builder.add_f32(&format!("{to}.bias"), &shape[..1], &bias);
            exact.add_f32(&format!("{to}.weight"), &shape, &weight);
            exact.add_f32(&format!("{to}.bias"), &shape[..1], &bias);
            Ok(())
        };
        add("stem", "stem", [32, 3, 3, 3])?;
        for (i, (kernel, _, expansion, c_in, c_out)) in BLOCKS.into_iter().enumerate() {
            let wide = c_in * expansion;
            let block = |part: &str| format!("blocks.{i}.{part}");
            if expansion > 1 {
                add(&block("expand"), &block("expand"), [wide, c_in, 1, 1])?;
            }
            add(&block("depthwise"), &block("depthwise"), [wide, 1, kernel, kernel])?;
            add(&block("project"), &block("project"), [c_out, wide, 1, 1])?;
        }
        add("head", "head", [HEAD_CHANNELS, 320, 1, 1])?;
        let sha256 = sha256_hex(&builder.build()?);
        let weight = floats(&source, "classifier.weight", CLASSES * HEAD_CHANNELS)?;
        let classifier = (weight, floats(&source, "classifier.bias", CLASSES)?);
        Ok(Self { sha256, builder, exact, classifier })
    }

    /// The backbone as it ships, on the CPU.
    pub(crate) fn to_network(&self) -> Result<Backbone> {
        loaded(&self.builder)
    }

    /// The backbone in full precision.
    pub(crate) fn to_exact_network(&self) -> Result<Backbone> {
        loaded(&self.exact)
    }
}

fn loaded(builder: &WeightsBuilder) -> Result<Backbone> {
    let bytes = builder.build()?;
    Ok(Backbone::load(&Weights::open(&bytes, &sha256_hex(&bytes))?, &device::cpu())?)
}

/// Weight and bias of a convolution with the batch normalisation after it folded in.
fn folded(source: &SafeTensors, name: &str, shape: [usize; 4]) -> Result<(Vec<f32>, Vec<f32>)> {
    let channels = shape[0];
    let mut weight = floats(source, &format!("{name}.conv.weight"), shape.iter().product())?;
    let norm = |part: &str| floats(source, &format!("{name}.norm.{part}"), channels);
    let (gamma, beta, mean, variance) = (norm("weight")?, norm("bias")?, norm("running_mean")?, norm("running_var")?);
    let mut bias = Vec::with_capacity(channels);
    for (channel, row) in weight.chunks_exact_mut(shape[1..].iter().product()).enumerate() {
        let gain = gamma[channel] / (variance[channel] + EPSILON).sqrt();
        row.iter_mut().for_each(|w| *w *= gain);
        bias.push(beta[channel] - mean[channel] * gain);
    }
    Ok((weight, bias))
}

fn floats(source: &SafeTensors, name: &str, len: usize) -> Result<Vec<f32>> {
    let tensor = source.tensor(name).with_context(|| format!("no tensor {name}"))?;
    ensure!(tensor.dtype() == Dtype::F16 && tensor.data().len() == 2 * len, "tensor {name} has another type or size");
    Ok(tensor.data().chunks_exact(2).map(|b| f16::from_le_bytes([b[0], b[1]]).to_f32()).collect())
}
