//! The ImageNet backbone: read in 16 bits, batch normalisation folded in, stored in 8 bits per output channel.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use burn::tensor::Device;
use half::f16;
use safetensors::{Dtype, SafeTensors};
use telltale_network::{
    CLASSES,
    backbone::{BLOCKS, Backbone, HEAD_CHANNELS},
    device,
    weights::{Weights, WeightsBuilder, sha256_hex},
};

use crate::finetune;

/// Epsilon of the batch normalisations, as in the original network.
const EPSILON: f32 = 1e-3;

/// A convolution with its batch normalisation folded in, in full precision.
#[derive(Clone)]
pub(crate) struct Layer {
    /// `stem`, `head`, or `blocks.<i>.` with `expand`, `depthwise` or `project`.
    pub name: String,
    /// Channels out, channels in of one group, kernel twice.
    shape: [usize; 4],
    /// One row for each channel that comes out.
    pub weight: Vec<f32>,
    pub bias: Vec<f32>,
}

impl Layer {
    /// The weights of each channel that comes out.
    pub(crate) fn channels(&self) -> std::slice::ChunksExact<'_, f32> {
        self.weight.chunks_exact(self.shape[1..].iter().product())
    }

    /// The stem has 27 weights a channel and feeds everything: 3 kB more keep it exact.
    pub(crate) fn is_kept_exact(&self) -> bool {
        self.name == "stem"
    }
}

/// A folded and quantised backbone.
#[derive(Clone)]
pub(crate) struct Imported {
    /// SHA-256 of the quantised tensors, which names the feature cache.
    pub sha256: String,
    /// The tensors; heads and the classifier are added before the file is written.
    pub builder: WeightsBuilder,
    /// The same in full precision, to compare with.
    pub layers: Vec<Layer>,
    /// The backbone's own classifier: `CLASSES × HEAD_CHANNELS` weights and a bias for each class.
    pub classifier: (Vec<f32>, Vec<f32>),
}

impl Imported {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let source = SafeTensors::deserialize(&bytes)?;
        let layers = shapes().into_iter().map(|(name, shape)| {
            let (weight, bias) = folded(&source, &name, shape)?;
            Ok(Layer { name, shape, weight, bias })
        });
        let layers: Vec<Layer> = layers.collect::<Result<_>>()?;
        let weight = floats(&source, "classifier.weight", CLASSES * HEAD_CHANNELS)?;
        let classifier = (weight, floats(&source, "classifier.bias", CLASSES)?);
        Self::of(layers, classifier)
    }

    /// Quantises layers.
    fn of(layers: Vec<Layer>, classifier: (Vec<f32>, Vec<f32>)) -> Result<Self> {
        let mut builder = WeightsBuilder::default();
        for layer in &layers {
            let name = format!("{}.weight", layer.name);
            if layer.is_kept_exact() {
                builder.add_f32(&name, &layer.shape, &layer.weight);
            } else {
                builder.add_int8(&name, &layer.shape, &layer.weight);
            }
            builder.add_f32(&format!("{}.bias", layer.name), &layer.shape[..1], &layer.bias);
        }
        let sha256 = sha256_hex(&builder.build()?);
        Ok(Self { sha256, builder, layers, classifier })
    }

    /// The same backbone with other values where it learns, in the order of [`finetune::parameters`].
    pub(crate) fn with_parameters(&self, values: &[f32]) -> Result<Self> {
        Self::of(finetune::with_parameters(&self.layers, values), self.classifier.clone())
    }

    /// The tensors of such a backbone in full precision, for [`loaded_on`].
    pub(crate) fn bytes_with(&self, values: &[f32]) -> Result<Vec<u8>> {
        Ok(exact(&finetune::with_parameters(&self.layers, values)).build()?)
    }

    /// The mean of several backbones, value by value.
    pub(crate) fn mean(backbones: &[Self]) -> Result<Self> {
        let first = backbones.first().context("no backbone")?;
        let mut mean = vec![0f32; finetune::parameters(&first.layers).len()];
        for backbone in backbones {
            let values = finetune::parameters(&backbone.layers);
            mean.iter_mut().zip(values).for_each(|(mean, value)| *mean += value / backbones.len() as f32);
        }
        first.with_parameters(&mean)
    }

    /// The backbone as it ships, on the CPU.
    pub(crate) fn to_network(&self) -> Result<Backbone> {
        loaded_on(&self.builder.build()?, &device::cpu())
    }

    /// The backbone in full precision.
    pub(crate) fn to_exact_network(&self) -> Result<Backbone> {
        self.with_weights(|layer| layer.weight.clone())
    }

    /// The backbone with weights that are not quite its own.
    pub(crate) fn with_weights(&self, changed: impl Fn(&Layer) -> Vec<f32>) -> Result<Backbone> {
        let layers: Vec<Layer> = self.layers.iter().map(|layer| Layer { weight: changed(layer), ..layer.clone() }).collect();
        loaded_on(&exact(&layers).build()?, &device::cpu())
    }
}

/// Layers as they are, in full precision.
fn exact(layers: &[Layer]) -> WeightsBuilder {
    let mut builder = WeightsBuilder::default();
    for layer in layers {
        builder.add_f32(&format!("{}.weight", layer.name), &layer.shape, &layer.weight);
        builder.add_f32(&format!("{}.bias", layer.name), &layer.shape[..1], &layer.bias);
    }
    builder
}

/// Name and shape of every convolution.
fn shapes() -> Vec<(String, [usize; 4])> {
    let mut shapes = vec![("stem".to_owned(), [32, 3, 3, 3])];
    for (i, (kernel, _, expansion, c_in, c_out)) in BLOCKS.into_iter().enumerate() {
        let wide = c_in * expansion;
        if expansion > 1 {
            shapes.push((format!("blocks.{i}.expand"), [wide, c_in, 1, 1]));
        }
        shapes.push((format!("blocks.{i}.depthwise"), [wide, 1, kernel, kernel]));
        shapes.push((format!("blocks.{i}.project"), [c_out, wide, 1, 1]));
    }
    shapes.push(("head".to_owned(), [HEAD_CHANNELS, 320, 1, 1]));
    shapes
}

/// A backbone from its tensors.
pub(crate) fn loaded_on(bytes: &[u8], device: &Device) -> Result<Backbone> {
    Ok(Backbone::load(&Weights::open(bytes, &sha256_hex(bytes))?, device)?)
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
