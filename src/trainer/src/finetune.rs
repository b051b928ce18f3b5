//! Fine-tuning: the backbone learns on under heads that stay as they are.
//!
//! Features that ImageNet asked for say more of content than of how a picture was made. Linear heads are fitted to them first; then all
//! convolutions but the depthwise ones follow the heads, on small crops of pictures that are re-encoded anew each time. The runs learn their
//! pictures by heart, so what comes out is only a quarter of the way from the weights before to those after: on held-out sources that ranks
//! better than the weights before (`models/experiments-network.md`).
//!
//! # Sources
//! Heads first: Kumar et al. (2022), Fine-tuning can distort pretrained features and underperform out-of-distribution, arXiv 2202.10054.
//! Weights in between: Wortsman et al. (2022), Robust fine-tuning of zero-shot models, arXiv 2109.01903. Loshchilov and Hutter (2019),
//! Decoupled weight decay regularization, arXiv 1711.05101.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use burn::tensor::{Tensor, TensorData};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use telltale_network::{
    Head,
    backbone::{Backbone, FEATURES},
    device,
};

use crate::{
    backbone::{Imported, Layer},
    crops::{Crop, Pool, SIDE_PX},
    dataset::Picture,
};

/// Raised when anything here or in [`crate::crops`] changes.
const RECIPE: u32 = 1;

/// Crops of a step, and how many go through the network at once: the parts run side by side and are added in their order.
const BATCH: usize = 32;
const PART: usize = 16;
/// Highest learning rate, after a linear rise; then half a cosine down to nothing.
const RATE: f64 = 3e-4;
const RISE: usize = 50;
const DECAY: f64 = 1e-2;
/// A longer gradient is shortened to this.
const LONGEST_GRADIENT: f64 = 5.0;
/// Adam's memory of gradients and of their squares.
const MEMORY: [f64; 2] = [0.9, 0.999];
/// How far the weights that come out have come on the way from the old ones to the learnt ones.
const WAY: f32 = 0.25;

/// Steps between two checkpoints.
const CHECKPOINT: usize = 100;

/// The backbone fine-tuned on these pictures, under heads for the whole view and for tiles. `name` names the run, its checkpoints and its
/// log under `cache`; a run that is there already is not repeated.
pub(crate) fn fine_tuned(
    start: &Imported,
    heads: [&Head; 2],
    pictures: &[(&Picture, f64)],
    (name, steps): (&str, usize),
    cache: &Path,
) -> Result<Imported> {
    let mut run = Run::open(start, &format!("{name}-{steps}"), steps, cache)?;
    if run.step < steps {
        let pool = Pool::of(pictures)?;
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta} left")?;
        let bar = ProgressBar::new(steps as u64).with_style(style).with_message(format!("fine-tuning, {name}"));
        while run.step < steps {
            let loss = run.step(start, heads, &pool.batch(name, run.step, BATCH)?)?;
            ensure!(loss.is_finite(), "the loss is not a number in step {}", run.step);
            run.log(loss)?;
            if run.step.is_multiple_of(CHECKPOINT) || run.step == steps {
                run.save()?;
            }
            bar.set_position(run.step as u64);
        }
    }
    start.with_parameters(&run.partway(start))
}

/// Whether a layer learns. Depthwise convolutions hold a hundredth of the weights and cost half of the time.
fn learns(layer: &str) -> bool {
    !layer.ends_with("depthwise")
}

/// A run under way. All values of the layers that learn lie behind each other, weights before biases, in the order of the layers.
struct Run {
    file: PathBuf,
    step: usize,
    steps: usize,
    values: Vec<f32>,
    /// Means of the gradients, and of their squares.
    means: [Vec<f32>; 2],
}

impl Run {
    fn open(start: &Imported, name: &str, steps: usize, cache: &Path) -> Result<Self> {
        let folder = cache.join(format!("fine-tuning-{}-{RECIPE}", &start.sha256[..12]));
        fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        let values = parameters(&start.layers);
        let n = values.len();
        let mut run = Self { file: folder.join(name), step: 0, steps, values, means: [vec![0.0; n], vec![0.0; n]] };
        if let Ok(bytes) = fs::read(&run.file)
            && bytes.len() == 4 + 12 * n
        {
            let mut words = bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
            run.step = words.next().unwrap_or(0) as usize;
            let [first, second] = &mut run.means;
            for (value, word) in run.values.iter_mut().chain(first).chain(second).zip(words) {
                *value = f32::from_bits(word);
            }
        }
        Ok(run)
    }

    fn save(&self) -> Result<()> {
        let mut bytes = (self.step as u32).to_le_bytes().to_vec();
        self.values.iter().chain(&self.means[0]).chain(&self.means[1]).for_each(|v| bytes.extend_from_slice(&v.to_le_bytes()));
        // A run that is stopped while it writes must not leave half a file under its name.
        let partial = self.file.with_extension("partial");
        fs::write(&partial, bytes)?;
        fs::rename(&partial, &self.file).map_err(Into::into)
    }

    /// One line a step: step, loss.
    fn log(&self, loss: f64) -> Result<()> {
        let mut log = fs::OpenOptions::new().create(true).append(true).open(self.file.with_extension("csv"))?;
        writeln!(log, "{},{loss:.5}", self.step).map_err(Into::into)
    }

    /// One step of AdamW. Returns the mean loss of the batch.
    fn step(&mut self, start: &Imported, heads: [&Head; 2], batch: &[Crop]) -> Result<f64> {
        let weights = start.bytes_with(&self.values)?;
        let parts: Vec<&[Crop]> = batch.chunks(PART).collect();
        let parts: Vec<(f64, Vec<f32>)> =
            parts.into_par_iter().map(|part| gradient(&weights, heads, part, batch.len())).collect::<Result<_>>()?;
        let mut gradient = vec![0f32; self.values.len()];
        for (_, part) in &parts {
            gradient.iter_mut().zip(part).for_each(|(sum, g)| *sum += g);
        }
        let length = gradient.iter().map(|g| f64::from(*g).powi(2)).sum::<f64>().sqrt();
        let shorten = (LONGEST_GRADIENT / length.max(LONGEST_GRADIENT)) as f32;
        let rate = RATE * ((self.step + 1) as f64 / RISE as f64).min(1.0) * rest_of_cosine(self.step, self.steps);
        self.step += 1;
        let [first, second] = &mut self.means;
        let unbiased = MEMORY.map(|m| (1.0 - m.powi(self.step as i32)) as f32);
        let (keep, keep_squares) = (MEMORY[0] as f32, MEMORY[1] as f32);
        for (((value, mean), square), g) in self.values.iter_mut().zip(first).zip(second).zip(gradient) {
            let g = g * shorten;
            *mean = keep * *mean + (1.0 - keep) * g;
            *square = keep_squares * *square + (1.0 - keep_squares) * g * g;
            let towards = (*mean / unbiased[0]) / ((*square / unbiased[1]).sqrt() + 1e-8);
            *value -= rate as f32 * (towards + DECAY as f32 * *value);
        }
        Ok(parts.iter().map(|(loss, _)| loss).sum())
    }

    fn partway(&self, start: &Imported) -> Vec<f32> {
        parameters(&start.layers).iter().zip(&self.values).map(|(old, new)| old + WAY * (new - old)).collect()
    }
}

fn rest_of_cosine(step: usize, steps: usize) -> f64 {
    0.5 * (1.0 + (std::f64::consts::PI * step as f64 / steps as f64).cos())
}

/// The values that learn.
pub(crate) fn parameters(layers: &[Layer]) -> Vec<f32> {
    layers.iter().filter(|layer| learns(&layer.name)).flat_map(|layer| layer.weight.iter().chain(&layer.bias)).copied().collect()
}

/// Layers with other values where they learn.
pub(crate) fn with_parameters(layers: &[Layer], mut values: &[f32]) -> Vec<Layer> {
    let mut layers = layers.to_vec();
    for layer in layers.iter_mut().filter(|layer| learns(&layer.name)) {
        for part in [&mut layer.weight, &mut layer.bias] {
            let (own, rest) = values.split_at(part.len());
            part.copy_from_slice(own);
            values = rest;
        }
    }
    layers
}

/// Share of a part in the loss of a batch of `n`, and its slopes. Every call has tensors of its own: graphs that share any wait for each
/// other.
fn gradient(weights: &[u8], heads: [&Head; 2], part: &[Crop], n: usize) -> Result<(f64, Vec<f32>)> {
    let device = device::cpu().autodiff();
    let mut backbone = crate::backbone::loaded_on(weights, &device)?;
    backbone.each_conv(|name, conv| {
        if learns(name) {
            conv.weight = conv.weight.clone().require_grad();
            conv.bias = conv.bias.clone().require_grad();
        }
    });
    let loss = loss(&backbone, heads, part).mul_scalar(1.0 / n as f32);
    let mut slopes = loss.backward();
    let mut gradient = Vec::new();
    let mut missing = None;
    backbone.each_conv(|name, conv| {
        if learns(name) {
            match (conv.weight.grad_remove(&mut slopes), conv.bias.grad_remove(&mut slopes)) {
                (Some(weight), Some(bias)) => {
                    gradient.extend(weight.into_data().iter::<f32>());
                    gradient.extend(bias.into_data().iter::<f32>());
                }
                _ => missing = Some(name.to_owned()),
            }
        }
    });
    ensure!(missing.is_none(), "no gradient for {missing:?}");
    Ok((f64::from(loss.into_scalar::<f32>()), gradient))
}

/// Cross-entropy of a part, summed.
fn loss(backbone: &Backbone, heads: [&Head; 2], part: &[Crop]) -> Tensor<1> {
    let (n, device) = (part.len(), backbone.device());
    let tensor = |values: Vec<f32>, shape: [usize; 2]| Tensor::<2>::from_data(TensorData::new(values, shape), device);
    let pixels: Vec<f32> = part.iter().flat_map(|crop| &crop.values).copied().collect();
    let pixels = Tensor::<4>::from_data(TensorData::new(pixels, [n, 3, SIDE_PX, SIDE_PX]), device);
    let columns = (0..FEATURES).flat_map(|i| heads.map(|head| head.weight[i])).collect();
    let biases = heads.map(|head| head.bias).to_vec();
    let of = part.iter().flat_map(|s| if s.of_whole_view { [1.0, 0.0] } else { [0.0, 1.0] }).collect();
    let logits = backbone.features(pixels).matmul(tensor(columns, [FEATURES, 2])) + tensor(biases, [1, 2]);
    let logit = (logits * tensor(of, [n, 2])).sum_dim(1);
    let generated = tensor(part.iter().map(|s| f32::from(u8::from(s.generated))).collect(), [n, 1]);
    // log(1 + eᶻ) − y z, without a power that overflows.
    let softplus = logit.clone().abs().neg().exp().add_scalar(1.0).log() + logit.clone().clamp_min(0.0);
    (softplus - logit * generated).sum()
}
