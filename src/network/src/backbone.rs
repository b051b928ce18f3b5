//! EfficientNet-Lite0, folded: 1 stem, 16 inverted-residual blocks, 1 head convolution.
//!
//! Input `[n, 3, h, w]`, RGB, `(x − 127) / 128`. Blocks: 1×1 expansion (absent where the expansion is 1), depthwise k×k, 1×1
//! projection, each convolution with its batch normalisation folded in, ReLU6 after the first two, a residual where stride is 1 and
//! widths agree. Padding is TensorFlow's "same": for stride 2 it depends on the input size and sits on the right and the bottom.
//!
//! Output: `[n, FEATURES]`, the mean and the standard deviation over positions of the maps after [`TAPS`], then the mean of the head's
//! 1,280 channels. No classifier: what is linear in the features belongs to [`Head`](crate::Head).
//!
//! # Sources
//! Tan and Le (2019), EfficientNet, arXiv 1905.11946; the Lite variants (ReLU6, no squeeze-and-excitation) are Google's, Apache-2.0.

use burn::tensor::{Device, Tensor};

use crate::{NetworkError, layers::Conv, weights::Weights};

/// Kernel, stride, expansion, channels in, channels out of each block.
pub const BLOCKS: [(usize, usize, usize, usize, usize); 16] = [
    (3, 1, 1, 32, 16),
    (3, 2, 6, 16, 24),
    (3, 1, 6, 24, 24),
    (5, 2, 6, 24, 40),
    (5, 1, 6, 40, 40),
    (3, 2, 6, 40, 80),
    (3, 1, 6, 80, 80),
    (3, 1, 6, 80, 80),
    (5, 1, 6, 80, 112),
    (5, 1, 6, 112, 112),
    (5, 1, 6, 112, 112),
    (5, 2, 6, 112, 192),
    (5, 1, 6, 192, 192),
    (5, 1, 6, 192, 192),
    (5, 1, 6, 192, 192),
    (3, 1, 6, 192, 320),
];

/// Blocks after which the maps are measured: the last one at each width, so that traces (early) and content (late) both count.
pub const TAPS: [usize; 6] = [0, 2, 4, 7, 10, 15];

/// Channels of the head convolution.
pub const HEAD_CHANNELS: usize = 1280;

/// Length of the feature vector: mean and deviation of 16 + 24 + 40 + 80 + 112 + 320 channels, and the head's means.
pub const FEATURES: usize = 2 * (16 + 24 + 40 + 80 + 112 + 320) + HEAD_CHANNELS;

/// Smallest side in pixels that the strides leave something of.
pub const MIN_SIDE_PX: usize = 32;

/// The backbone with its weights on a device.
#[derive(Debug)]
pub struct Backbone {
    device: Device,
    stem: Conv,
    blocks: Vec<Block>,
    head: Conv,
}

#[derive(Debug)]
struct Block {
    expand: Option<Conv>,
    depthwise: Conv,
    project: Conv,
    residual: bool,
}

impl Backbone {
    /// Puts the weights on `device`.
    ///
    /// # Errors
    /// [`NetworkError::Tensor`] where a tensor is missing or has another shape.
    pub fn load(weights: &Weights, device: &Device) -> Result<Self, NetworkError> {
        let conv = |name: &str, shape, stride, groups| Conv::load(weights, name, shape, stride, groups, device);
        let mut blocks = Vec::with_capacity(BLOCKS.len());
        for (i, (kernel, stride, expansion, c_in, c_out)) in BLOCKS.into_iter().enumerate() {
            let wide = c_in * expansion;
            blocks.push(Block {
                expand: match expansion {
                    1 => None,
                    _ => Some(conv(&format!("blocks.{i}.expand"), [wide, c_in, 1], 1, 1)?),
                },
                depthwise: conv(&format!("blocks.{i}.depthwise"), [wide, 1, kernel], stride, wide)?,
                project: conv(&format!("blocks.{i}.project"), [c_out, wide, 1], 1, 1)?,
                residual: stride == 1 && c_in == c_out,
            });
        }
        Ok(Self {
            device: device.clone(),
            stem: conv("stem", [32, 3, 3], 2, 1)?,
            blocks,
            head: conv("head", [HEAD_CHANNELS, 320, 1], 1, 1)?,
        })
    }

    /// The device that holds the weights.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Shows every convolution by its name, the one without `.weight` and `.bias` in the weights file; training needs their tensors.
    pub fn each_conv(&mut self, mut visit: impl FnMut(&str, &mut Conv)) {
        visit("stem", &mut self.stem);
        for (i, block) in self.blocks.iter_mut().enumerate() {
            if let Some(expand) = &mut block.expand {
                visit(&format!("blocks.{i}.expand"), expand);
            }
            visit(&format!("blocks.{i}.depthwise"), &mut block.depthwise);
            visit(&format!("blocks.{i}.project"), &mut block.project);
        }
        visit("head", &mut self.head);
    }

    /// Features `[n, FEATURES]` of pictures `[n, 3, h, w]`; both sides at least [`MIN_SIDE_PX`].
    pub fn features(&self, x: Tensor<4>) -> Tensor<2> {
        let mut measured = Vec::with_capacity(2 * TAPS.len() + 1);
        let mut x = relu6(self.stem.forward(x));
        for (i, block) in self.blocks.iter().enumerate() {
            x = block.forward(x);
            if TAPS.contains(&i) {
                let (mean, deviation) = mean_and_deviation(x.clone());
                measured.push(mean);
                measured.push(deviation);
            }
        }
        measured.push(mean(relu6(self.head.forward(x))));
        let features = Tensor::cat(measured, 1);
        debug_assert_eq!(features.dims()[1], FEATURES);
        features
    }
}

impl Block {
    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let wide = match &self.expand {
            Some(expand) => relu6(expand.forward(x.clone())),
            None => x.clone(),
        };
        let y = self.project.forward(relu6(self.depthwise.forward(wide)));
        if self.residual { x + y } else { y }
    }
}

/// Added under the root: a channel that says the same everywhere would else have no slope to learn by.
const LEAST_VARIANCE: f32 = 1e-6;

fn relu6(x: Tensor<4>) -> Tensor<4> {
    x.clamp(0.0, 6.0)
}

/// `[n, c, h, w]` → `[n, c]`.
fn mean(x: Tensor<4>) -> Tensor<2> {
    let [n, c, h, w] = x.dims();
    x.reshape([n, c, h * w]).mean_dim(2).reshape([n, c])
}

/// `[n, c, h, w]` → `[n, c]` twice: mean, and the population's standard deviation.
fn mean_and_deviation(x: Tensor<4>) -> (Tensor<2>, Tensor<2>) {
    let [n, c, h, w] = x.dims();
    let x = x.reshape([n, c, h * w]);
    let mean = x.clone().mean_dim(2);
    let difference = x - mean.clone();
    let variance = (difference.clone() * difference).mean_dim(2);
    (mean.reshape([n, c]), (variance + LEAST_VARIANCE).sqrt().reshape([n, c]))
}
