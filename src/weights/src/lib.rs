//! The weights file: safetensors, 8 bits per output channel.
//!
//! A tensor `x` is stored either as `F32`, or as `I8` together with `x.scale` (`F32`, one for each output channel, the first
//! dimension): value = integer × scale. Symmetric, no zero point. Everything becomes `f32` once, at load, because no backend has an
//! integer convolution and repeated unpacking costs more than it saves.
//!
//! Safetensors rather than burn's own pack format: 8-bit tensors per channel need a mapper of their own there for each layer, while
//! this is sixty lines, and any tool can open the file.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use safetensors::{Dtype, SafeTensors, tensor::TensorView};
use sha2::{Digest as _, Sha256};

/// Largest weights file that is read at all, in bytes. The product's budget is 6 MB.
const MAX_BYTES: usize = 64 << 20;

/// Why weights cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WeightsError {
    /// No bytes at all.
    #[error("no weights were loaded")]
    Missing,
    /// Other weights than the expected ones.
    #[error("the weights have SHA-256 {found}, expected was {expected}")]
    Hash {
        /// What was asked for.
        expected: String,
        /// Of the bytes at hand.
        found: String,
    },
    /// A tensor is missing or has another shape.
    #[error("tensor `{name}` {problem}")]
    Tensor {
        /// Its name in the file.
        name: String,
        /// What is wrong.
        problem: String,
    },
}

/// A weights file in memory.
#[derive(Debug)]
pub struct Weights<'a> {
    tensors: SafeTensors<'a>,
}

impl<'a> Weights<'a> {
    /// Reads the file's table after its hash was found to be `sha256` (lower-case hexadecimal).
    ///
    /// # Errors
    /// [`WeightsError::Missing`], [`WeightsError::Hash`], or [`WeightsError::Tensor`] where the table is unreadable.
    pub fn open(bytes: &'a [u8], sha256: &str) -> Result<Self, WeightsError> {
        if bytes.is_empty() {
            return Err(WeightsError::Missing);
        }
        let found = sha256_hex(bytes);
        if found != sha256 {
            return Err(WeightsError::Hash { expected: sha256.to_owned(), found });
        }
        if bytes.len() > MAX_BYTES {
            return Err(unfit("(file)", "is larger than any network of this kind"));
        }
        let tensors = SafeTensors::deserialize(bytes).map_err(|e| unfit("(table)", e.to_string()))?;
        Ok(Self { tensors })
    }

    /// The values of a tensor, row by row.
    ///
    /// # Errors
    /// [`WeightsError::Tensor`] where it is missing or has another shape or type.
    pub fn values(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, WeightsError> {
        let tensor = self.tensor(name)?;
        if tensor.shape() != shape {
            return Err(unfit(name, format!("has shape {:?}, not {shape:?}", tensor.shape())));
        }
        match tensor.dtype() {
            Dtype::F32 => Ok(floats(tensor.data())),
            Dtype::I8 => {
                let scale_name = format!("{name}.scale");
                let scale_view = self.tensor(&scale_name)?;
                if scale_view.dtype() != Dtype::F32 || scale_view.shape() != &shape[..1] {
                    return Err(unfit(&scale_name, "is not one f32 for each output channel"));
                }
                let per_channel: usize = shape[1..].iter().product();
                let scales = floats(scale_view.data());
                let integers = tensor.data().chunks_exact(per_channel.max(1)).zip(scales);
                Ok(integers.flat_map(|(row, scale)| row.iter().map(move |b| f32::from(*b as i8) * scale)).collect())
            }
            other => Err(unfit(name, format!("has type {other:?}"))),
        }
    }

    fn tensor(&self, name: &str) -> Result<TensorView<'_>, WeightsError> {
        self.tensors.tensor(name).map_err(|_| unfit(name, "is missing"))
    }
}

/// Builds a weights file.
#[derive(Debug, Clone, Default)]
pub struct WeightsBuilder {
    tensors: BTreeMap<String, (Dtype, Vec<usize>, Vec<u8>)>,
}

impl WeightsBuilder {
    /// Adds a tensor in full precision.
    pub fn add_f32(&mut self, name: &str, shape: &[usize], values: &[f32]) {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
        self.tensors.insert(name.to_owned(), (Dtype::F32, shape.to_vec(), bytes));
    }

    /// Adds a tensor in 8 bits per output channel (the first dimension): the largest magnitude of a channel becomes ±127.
    pub fn add_int8(&mut self, name: &str, shape: &[usize], values: &[f32]) {
        let per_channel: usize = shape[1..].iter().product::<usize>().max(1);
        let mut scales = Vec::with_capacity(shape[0]);
        let mut integers = Vec::with_capacity(values.len());
        for row in values.chunks_exact(per_channel) {
            let largest = row.iter().fold(0f32, |m, v| m.max(v.abs()));
            let scale = if largest > 0.0 { largest / 127.0 } else { 1.0 };
            integers.extend(row.iter().map(|v| (v / scale).round() as i8 as u8));
            scales.push(scale);
        }
        self.tensors.insert(name.to_owned(), (Dtype::I8, shape.to_vec(), integers));
        self.add_f32(&format!("{name}.scale"), &[shape[0]], &scales);
    }

    /// The file's bytes.
    ///
    /// # Errors
    /// A message where the tensors do not fit their shapes.
    pub fn build(&self) -> Result<Vec<u8>, WeightsError> {
        let views: Result<Vec<_>, _> = self
            .tensors
            .iter()
            .map(|(name, (dtype, shape, bytes))| {
                TensorView::new(*dtype, shape.clone(), bytes).map(|view| (name.as_str(), view)).map_err(|e| (name, e))
            })
            .collect();
        let views = views.map_err(|(name, e)| unfit(name, e.to_string()))?;
        safetensors::serialize(views, None).map_err(|e| unfit("(table)", e.to_string()))
    }
}

/// SHA-256 in lower-case hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect()
}

fn unfit(name: &str, problem: impl Into<String>) -> WeightsError {
    WeightsError::Tensor { name: name.to_owned(), problem: problem.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bits_keep_each_channel_within_half_a_step() {
        let values = [0.5f32, -1.27, 0.01, 100.0, -50.0, 25.0];
        let mut builder = WeightsBuilder::default();
        builder.add_int8("w", &[2, 3], &values);
        let bytes = builder.build().expect("shapes fit");
        let read = Weights::open(&bytes, &sha256_hex(&bytes)).and_then(|w| w.values("w", &[2, 3])).expect("readable");
        for (channel, (got, want)) in read.iter().zip(values).enumerate().map(|(i, pair)| (i / 3, pair)) {
            let half_step = [1.27, 100.0][channel] / 127.0 / 2.0;
            assert!((got - want).abs() <= half_step * 1.001, "{got} for {want}");
        }
    }

    #[test]
    fn a_changed_byte_is_noticed_before_anything_is_read() {
        let mut builder = WeightsBuilder::default();
        builder.add_f32("w", &[1], &[1.0]);
        let mut bytes = builder.build().expect("shapes fit");
        let sha256 = sha256_hex(&bytes);
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        assert!(matches!(Weights::open(&bytes, &sha256), Err(WeightsError::Hash { .. })));
        assert!(matches!(Weights::open(&[], &sha256), Err(WeightsError::Missing)));
    }
}
