//! The one layer with weights that networks here are made of, padded as TensorFlow does it, where they were trained.

use burn::tensor::{Device, Tensor, TensorData, module::conv2d, ops::ConvOptions};

use crate::{NetworkError, weights::Weights};

/// A convolution with a bias, whose output has `ceil(n / stride)` positions along a side of `n`.
#[derive(Debug)]
pub struct Conv {
    /// `[c_out, c_in of one group, kernel, kernel]`.
    pub weight: Tensor<4>,
    /// `[c_out]`.
    pub bias: Tensor<1>,
    kernel: usize,
    stride: usize,
    groups: usize,
}

impl Conv {
    /// Puts `<name>.weight` (`[c_out, c_in, kernel, kernel]`, where `c_in` counts the channels of one group) and `<name>.bias` on `device`.
    ///
    /// # Errors
    /// [`NetworkError::Tensor`] where one is missing or has another shape.
    pub fn load(
        weights: &Weights,
        name: &str,
        [c_out, c_in, kernel]: [usize; 3],
        stride: usize,
        groups: usize,
        device: &Device,
    ) -> Result<Self, NetworkError> {
        let shape = [c_out, c_in, kernel, kernel];
        let weight = weights.values(&format!("{name}.weight"), &shape)?;
        let bias = weights.values(&format!("{name}.bias"), &[c_out])?;
        Ok(Self {
            weight: Tensor::from_data(TensorData::new(weight, shape), device),
            bias: Tensor::from_data(TensorData::new(bias, [c_out]), device),
            kernel,
            stride,
            groups,
        })
    }

    /// `[n, c, h, w]` → `[n, c_out, ceil(h / stride), ceil(w / stride)]`.
    pub fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let [_, _, height, width] = x.dims();
        let (top, bottom) = same_padding(height, self.kernel, self.stride);
        let (left, right) = same_padding(width, self.kernel, self.stride);
        // A convolution pads both ends alike.
        let (x, padding) =
            if (top, left) == (bottom, right) { (x, [top, left]) } else { (x.pad([(top, bottom), (left, right)], 0.0), [0, 0]) };
        let options = ConvOptions::new([self.stride; 2], padding, [1, 1], self.groups);
        conv2d(x, self.weight.clone(), Some(self.bias.clone()), options)
    }
}

/// TensorFlow's "same": as many outputs as `ceil(n / stride)`, the odd pixel of padding last.
fn same_padding(n: usize, kernel: usize, stride: usize) -> (usize, usize) {
    let total = ((n.div_ceil(stride) - 1) * stride + kernel).saturating_sub(n);
    (total / 2, total - total / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_padding_follows_tensorflow() {
        assert_eq!(same_padding(224, 3, 2), (0, 1));
        assert_eq!(same_padding(225, 3, 2), (1, 1));
        assert_eq!(same_padding(224, 5, 2), (1, 2));
        assert_eq!(same_padding(10, 5, 1), (2, 2));
        assert_eq!(same_padding(10, 1, 1), (0, 0));
    }
}
