//! Draws a part of a picture anew, as the last step of a program does that fills places by diffusion: through its autoencoder.
//!
//! The network is taef2, a small stand-in for the autoencoder of FLUX.2 (github.com/madebyollin/taesd, MIT), in 32-bit floats on
//! the CPU. It is for making pictures to measure with; nothing of it ships.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, ensure};
use half::f16;
use safetensors::{Dtype, SafeTensors};
use telltale_pixels::Raster;

/// Sides of what is drawn anew are multiples of this.
pub const UNIT_PX: usize = 8;
/// Output channels that are summed at a time; all layers but the last have a multiple of 32.
const LANES: usize = 64;
/// Groups of the normalisation, and what keeps it from dividing by nothing.
const GROUPS: usize = 4;
const EPSILON: f64 = 1e-5;

/// The layers of one half, in their order.
enum Layer {
    Conv,
    Relu,
    Block,
    MidBlock,
    Down,
    Up,
    Clamp,
}
use Layer::{Block, Clamp, Conv, Down, MidBlock, Relu, Up};

const ENCODER: [Layer; 15] =
    [Conv, Block, Down, Block, Block, Block, Down, Block, Block, Block, Down, MidBlock, MidBlock, MidBlock, Conv];
/// An up-sampling is two entries of the original's list: the second one is its convolution and gives it its number.
const DECODER: [(usize, Layer); 17] = [
    (0, Clamp),
    (1, Conv),
    (2, Relu),
    (3, MidBlock),
    (4, MidBlock),
    (5, MidBlock),
    (7, Up),
    (8, Block),
    (9, Block),
    (10, Block),
    (12, Up),
    (13, Block),
    (14, Block),
    (15, Block),
    (17, Up),
    (18, Block),
    (19, Conv),
];

/// Both halves.
pub struct Autoencoder {
    encoder: Tensors,
    decoder: Tensors,
}

impl Autoencoder {
    /// Reads the weights from `taef2_encoder.safetensors` and `taef2_decoder.safetensors`.
    ///
    /// # Errors
    /// Names the file that is missing or broken.
    pub fn read(folder: &Path) -> Result<Self> {
        let half = |name: &str| Tensors::read(&folder.join(format!("taef2_{name}.safetensors")));
        Ok(Self { encoder: half("encoder")?, decoder: half("decoder")? })
    }

    /// The part as the decoder draws it; its sides must be multiples of [`UNIT_PX`].
    ///
    /// # Errors
    /// Names the tensor that is missing or has another shape.
    pub fn redrawn(&self, part: &Raster) -> Result<Raster> {
        ensure!(
            part.width().is_multiple_of(UNIT_PX) && part.height().is_multiple_of(UNIT_PX),
            "sides are multiples of {UNIT_PX}"
        );
        let values = part.rgb().iter().map(|value| f32::from(*value) / 255.0).collect();
        let mut map = Map { width: part.width(), height: part.height(), channels: 3, values };
        for (i, layer) in ENCODER.iter().enumerate() {
            map = self.encoder.layer(layer, i, map)?;
        }
        for (i, layer) in &DECODER {
            map = self.decoder.layer(layer, *i, map)?;
        }
        let rgb = map.values.iter().map(|value| (255.0 * value).round().clamp(0.0, 255.0) as u8).collect();
        Raster::from_rgb(map.width, map.height, rgb).context("a picture of three channels")
    }
}

/// Numbers for each pixel, channel by channel, row by row.
struct Map {
    width: usize,
    height: usize,
    channels: usize,
    values: Vec<f32>,
}

impl Map {
    fn relu(mut self) -> Self {
        self.values.iter_mut().for_each(|value| *value = value.max(0.0));
        self
    }

    fn plus(mut self, other: &Self) -> Self {
        self.values.iter_mut().zip(&other.values).for_each(|(value, other)| *value += other);
        self
    }

    fn doubled(&self) -> Self {
        let (width, height) = (2 * self.width, 2 * self.height);
        let pixel = |i: usize| {
            let at = i / width / 2 * self.width + i % width / 2;
            &self.values[at * self.channels..][..self.channels]
        };
        Self { width, height, channels: self.channels, values: (0..width * height).flat_map(pixel).copied().collect() }
    }

    /// Mean 0 and variance 1 in each group of channels over the whole map, then a scale and an offset for each channel.
    fn normalised(mut self, scale: &[f32], offset: &[f32]) -> Self {
        let (channels, each) = (self.channels, self.channels / GROUPS);
        let n = (self.width * self.height * each) as f64;
        let mut sums = [(0f64, 0f64); GROUPS];
        for (i, value) in self.values.iter().enumerate() {
            let (sum, squares) = &mut sums[i % channels / each];
            *sum += f64::from(*value);
            *squares += f64::from(*value) * f64::from(*value);
        }
        for (i, value) in self.values.iter_mut().enumerate() {
            let channel = i % channels;
            let (sum, squares) = sums[channel / each];
            let mean = sum / n;
            let spread = (squares / n - mean * mean + EPSILON).sqrt();
            *value = ((f64::from(*value) - mean) / spread) as f32 * scale[channel] + offset[channel];
        }
        self
    }
}

/// A tensor in 32-bit floats.
struct Tensor {
    shape: Vec<usize>,
    values: Vec<f32>,
}

struct Tensors(BTreeMap<String, Tensor>);

impl Tensors {
    fn read(path: &Path) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| path.display().to_string())?;
        let file = SafeTensors::deserialize(&bytes).with_context(|| path.display().to_string())?;
        let mut tensors = BTreeMap::new();
        for (name, view) in file.iter() {
            ensure!(view.dtype() == Dtype::F16, "{}: {name} is not in 16 bits", path.display());
            let values = view.data().chunks_exact(2).map(|b| f16::from_le_bytes([b[0], b[1]]).to_f32()).collect();
            tensors.insert(name.to_owned(), Tensor { shape: view.shape().to_vec(), values });
        }
        Ok(Self(tensors))
    }

    fn get(&self, name: &str) -> Result<&Tensor> {
        self.0.get(name).with_context(|| format!("no tensor {name}"))
    }

    fn layer(&self, layer: &Layer, i: usize, map: Map) -> Result<Map> {
        Ok(match layer {
            Conv => self.conv(&i.to_string(), &map, 1)?,
            Relu => map.relu(),
            Block => self.block(i, map)?,
            MidBlock => {
                let wide = self.conv(&format!("{i}.pool.0"), &map, 1)?;
                let (scale, offset) = (self.get(&format!("{i}.pool.1.weight"))?, self.get(&format!("{i}.pool.1.bias"))?);
                ensure!(scale.values.len() == wide.channels && offset.values.len() == wide.channels, "{i}: another width");
                let wide = wide.normalised(&scale.values, &offset.values).relu();
                let sum = self.conv(&format!("{i}.pool.3"), &wide, 1)?.plus(&map);
                self.block(i, sum)?
            }
            Down => self.conv(&i.to_string(), &map, 2)?,
            Up => self.conv(&i.to_string(), &map.doubled(), 1)?,
            Clamp => {
                let mut map = map;
                map.values.iter_mut().for_each(|value| *value = 3.0 * (*value / 3.0).tanh());
                map
            }
        })
    }

    fn block(&self, i: usize, map: Map) -> Result<Map> {
        let first = self.conv(&format!("{i}.conv.0"), &map, 1)?.relu();
        let second = self.conv(&format!("{i}.conv.2"), &first, 1)?.relu();
        Ok(self.conv(&format!("{i}.conv.4"), &second, 1)?.plus(&map).relu())
    }

    /// A convolution with zeros around, with its bias where it has one.
    fn conv(&self, name: &str, map: &Map, stride: usize) -> Result<Map> {
        let weight = self.get(&format!("{name}.weight"))?;
        let [n_out, n_in, size, _] = weight.shape[..] else { anyhow::bail!("{name} is no convolution") };
        ensure!(n_in == map.channels, "{name} takes {n_in} channels, not {}", map.channels);
        let bias = self.get(&format!("{name}.bias")).map_or(&[][..], |bias| &bias.values);
        let (width, height) = (map.width.div_ceil(stride), map.height.div_ceil(stride));
        let mut values = vec![0f32; width * height * n_out];
        for first in (0..n_out).step_by(LANES) {
            let lanes = first..(first + LANES).min(n_out);
            // By place in the kernel and input channel, the output channels side by side.
            let mut rows = vec![[0f32; LANES]; size * size * n_in];
            for (row, place) in rows.iter_mut().zip(0..) {
                let (tap, channel) = (place / n_in, place % n_in);
                for (lane, out) in row.iter_mut().zip(lanes.clone()) {
                    *lane = weight.values[(out * n_in + channel) * size * size + tap];
                }
            }
            for (i, pixel) in values.chunks_exact_mut(n_out).enumerate() {
                let sums = sums(map, &rows, size, (i % width * stride, i / width * stride));
                for (out, value) in pixel[lanes.clone()].iter_mut().enumerate() {
                    *value = sums[out] + bias.get(first + out).copied().unwrap_or(0.0);
                }
            }
        }
        Ok(Map { width, height, channels: n_out, values })
    }
}

/// One pixel of a convolution, for [`LANES`] output channels.
fn sums(map: &Map, rows: &[[f32; LANES]], size: usize, (x, y): (usize, usize)) -> [f32; LANES] {
    let mut sums = [0f32; LANES];
    for tap in 0..size * size {
        let (column, row) = ((x + tap % size).wrapping_sub(size / 2), (y + tap / size).wrapping_sub(size / 2));
        if column >= map.width || row >= map.height {
            continue;
        }
        let pixel = &map.values[(row * map.width + column) * map.channels..][..map.channels];
        for (value, weights) in pixel.iter().zip(&rows[tap * map.channels..]) {
            sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += value * weight);
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(width: usize, height: usize, channels: usize) -> Map {
        let values = (0..width * height * channels).map(|i| (i * 7 % 23) as f32 - 11.0).collect();
        Map { width, height, channels, values }
    }

    #[test]
    fn a_convolution_is_the_sum_that_its_definition_says() {
        let (n_out, n_in) = (70, 2);
        let weight: Vec<f32> = (0..n_out * n_in * 9).map(|i| (i * 5 % 13) as f32 - 6.0).collect();
        let bias: Vec<f32> = (0..n_out).map(|i| i as f32).collect();
        let tensor = |shape: &[usize], values: &[f32]| Tensor { shape: shape.to_vec(), values: values.to_vec() };
        let tensors = Tensors(BTreeMap::from([
            ("0.weight".to_owned(), tensor(&[n_out, n_in, 3, 3], &weight)),
            ("0.bias".to_owned(), tensor(&[n_out], &bias)),
        ]));
        let map = map(5, 4, n_in);
        for stride in [1, 2] {
            let found = tensors.conv("0", &map, stride).unwrap();
            assert_eq!((found.width, found.height, found.channels), (5usize.div_ceil(stride), 4usize.div_ceil(stride), n_out));
            for (i, value) in found.values.iter().enumerate() {
                let (out, x, y) = (i % n_out, i / n_out % found.width * stride, i / n_out / found.width * stride);
                let mut expected = bias[out];
                for (channel, ky, kx) in (0..n_in * 9).map(|k| (k / 9, k % 9 / 3, k % 3)) {
                    let (Some(column), Some(row)) = ((x + kx).checked_sub(1), (y + ky).checked_sub(1)) else { continue };
                    if column < map.width && row < map.height {
                        let input = map.values[(row * map.width + column) * n_in + channel];
                        expected += input * weight[(out * n_in + channel) * 9 + ky * 3 + kx];
                    }
                }
                assert_eq!(*value, expected, "stride {stride}, {i}");
            }
        }
    }

    #[test]
    fn groups_of_channels_are_normalised_over_the_whole_map() {
        let normal = map(6, 5, 8).normalised(&[1.0; 8], &[0.0; 8]);
        for group in 0..GROUPS {
            let values: Vec<f32> =
                normal.values.iter().enumerate().filter(|(i, _)| i % 8 / 2 == group).map(|(_, value)| *value).collect();
            let mean = values.iter().sum::<f32>() / values.len() as f32;
            let variance = values.iter().map(|value| value * value).sum::<f32>() / values.len() as f32;
            assert!(mean.abs() < 1e-5 && (variance - 1.0).abs() < 1e-4, "{group}: {mean}, {variance}");
        }
    }

    #[test]
    fn doubling_repeats_each_pixel() {
        let small = map(3, 2, 2);
        let large = small.doubled();
        assert_eq!((large.width, large.height), (6, 4));
        assert_eq!(large.values[2 * (3 * 6 + 5)..][..2], small.values[2 * (3 + 2)..][..2]);
    }
}
