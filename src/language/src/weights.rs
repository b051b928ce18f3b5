//! Tensors of a safetensors file as `f32`.

use half::{bf16, f16};
use safetensors::{Dtype, SafeTensors};

use crate::LanguageError;

/// Prefixes under which publishers keep the encoder inside a larger network.
const PREFIXES: [&str; 3] = ["", "distilbert.", "bert."];

/// A weights file in memory, with its encoder's prefix found.
pub(crate) struct Weights<'a> {
    tensors: SafeTensors<'a>,
    prefix: &'static str,
}

impl<'a> Weights<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, LanguageError> {
        let tensors = SafeTensors::deserialize(bytes).map_err(|error| LanguageError::Weights(error.to_string()))?;
        let is_there = |prefix: &&str| tensors.tensor(&format!("{prefix}embeddings.word_embeddings.weight")).is_ok();
        let prefix = PREFIXES.into_iter().find(is_there);
        let prefix = prefix.ok_or_else(|| unfit("embeddings.word_embeddings.weight", "is missing".into()))?;
        Ok(Self { tensors, prefix })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.tensors.tensor(&format!("{}{name}", self.prefix)).is_ok()
    }

    /// Values and shape, which has `N` dimensions.
    pub(crate) fn read<const N: usize>(&self, name: &str) -> Result<(Vec<f32>, [usize; N]), LanguageError> {
        let tensor = self.tensors.tensor(&format!("{}{name}", self.prefix)).map_err(|_| unfit(name, "is missing".into()))?;
        let shape = tensor.shape().try_into().map_err(|_| unfit(name, format!("has shape {:?}", tensor.shape())))?;
        if tensor.shape().contains(&0) {
            return Err(unfit(name, format!("has shape {:?}", tensor.shape())));
        }
        let data = tensor.data();
        let two = |f: fn([u8; 2]) -> f32| data.as_chunks::<2>().0.iter().map(|b| f(*b)).collect();
        let values = match tensor.dtype() {
            Dtype::F32 => data.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect(),
            Dtype::F16 => two(|b| f16::from_le_bytes(b).to_f32()),
            Dtype::BF16 => two(|b| bf16::from_le_bytes(b).to_f32()),
            other => return Err(unfit(name, format!("has type {other:?}"))),
        };
        Ok((values, shape))
    }
}

pub(crate) fn unfit(name: &str, reason: String) -> LanguageError {
    LanguageError::Tensor { name: name.to_owned(), reason }
}
