//! BlazeFace for short range: a stem, 16 residual blocks, and two layers of anchors.
//!
//! Input `[1, 3, 128, 128]`, −1..1. A block: depthwise 3×3 and pointwise convolution, added to its own input (the larger of each 2 × 2
//! where the stride is 2, channels of zeros where there are more at the end), then ReLU. Convolutions are numbered in the order in which the
//! original file runs them.

use burn::tensor::{Device, Tensor, activation::relu, module::max_pool2d, ops::MaxPoolOptions};
use telltale_network::{Conv, NetworkError, weights::Weights};

/// Channels of the stem.
const STEM: usize = 24;
/// Stride and channels out of each block.
const BLOCKS: [(usize, usize); 16] = [
    (1, 24),
    (1, 28),
    (2, 32),
    (1, 36),
    (1, 42),
    (2, 48),
    (1, 56),
    (1, 64),
    (1, 72),
    (1, 80),
    (1, 88),
    (2, 96),
    (1, 96),
    (1, 96),
    (1, 96),
    (1, 96),
];
/// Blocks whose maps the two layers of anchors read, with the anchors at each position.
const READ: [(usize, usize); 2] = [(10, 2), (15, 6)];
/// Numbers for each anchor: the box and six points.
pub(crate) const COORDINATES: usize = 16;

/// The network with its weights on a device.
#[derive(Debug)]
pub(crate) struct Blaze {
    stem: Conv,
    blocks: Vec<Block>,
    /// Scores and coordinates of each layer of anchors.
    heads: Vec<[Conv; 2]>,
}

#[derive(Debug)]
struct Block {
    depthwise: Conv,
    point: Conv,
    stride: usize,
    /// Channels that go out and did not come in.
    more: usize,
}

impl Blaze {
    /// Puts the weights on `device`.
    pub(crate) fn load(weights: &Weights, device: &Device) -> Result<Self, NetworkError> {
        let mut number = 0..;
        let mut conv = |shape, stride, groups| {
            let name = format!("conv.{}", number.next().unwrap_or_default());
            Conv::load(weights, &name, shape, stride, groups, device)
        };
        let stem = conv([STEM, 3, 5], 2, 1)?;
        let (mut blocks, mut c_in) = (Vec::new(), STEM);
        for (stride, c_out) in BLOCKS {
            let depthwise = conv([c_in, 1, 3], stride, c_in)?;
            let point = conv([c_out, c_in, 1], 1, 1)?;
            blocks.push(Block { depthwise, point, stride, more: c_out - c_in });
            c_in = c_out;
        }
        let [(first, few), (last, many)] = READ.map(|(block, anchors)| (BLOCKS[block].1, anchors));
        let scores = [conv([few, first, 1], 1, 1)?, conv([many, last, 1], 1, 1)?];
        let coordinates = [conv([few * COORDINATES, first, 1], 1, 1)?, conv([many * COORDINATES, last, 1], 1, 1)?];
        let heads = scores.into_iter().zip(coordinates).map(|(scores, coordinates)| [scores, coordinates]).collect();
        Ok(Self { stem, blocks, heads })
    }

    /// Scores `[1, anchors, n, n]` and coordinates `[1, anchors · 16, n, n]` of each layer of anchors.
    pub(crate) fn forward(&self, x: Tensor<4>) -> Vec<[Tensor<4>; 2]> {
        let mut x = relu(self.stem.forward(x));
        let (mut outputs, mut heads) = (Vec::new(), self.heads.iter());
        for (i, block) in self.blocks.iter().enumerate() {
            x = block.forward(x);
            if READ.iter().any(|(read, _)| *read == i) {
                outputs.extend(
                    heads.next().map(|[scores, coordinates]| [scores.forward(x.clone()), coordinates.forward(x.clone())]),
                );
            }
        }
        outputs
    }
}

impl Block {
    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let y = self.point.forward(self.depthwise.forward(x.clone()));
        let x = if self.stride == 1 { x } else { max_pool2d(x, MaxPoolOptions::new([self.stride; 2])) };
        let x = if self.more == 0 { x } else { x.pad([(0, self.more), (0, 0), (0, 0)], 0.0) };
        relu(x + y)
    }
}
