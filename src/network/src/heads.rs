//! Linear heads: features → one number.

use crate::{NetworkError, backbone::FEATURES, weights::Weights};

/// A linear head, its standardisation of the features folded in.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// One weight for each feature.
    pub weight: Vec<f32>,
    /// Added at the end.
    pub bias: f32,
}

impl Head {
    /// Reads `heads.<name>.weight` and `heads.<name>.bias`.
    ///
    /// # Errors
    /// [`NetworkError::Tensor`] where a tensor is missing or has another shape.
    pub fn load(weights: &Weights, name: &str) -> Result<Self, NetworkError> {
        let weight = weights.values(&format!("heads.{name}.weight"), &[FEATURES])?;
        let bias = weights.values(&format!("heads.{name}.bias"), &[1])?;
        Ok(Self { weight, bias: bias.first().copied().unwrap_or(0.0) })
    }

    /// The logit of a feature vector: below 0 like the photos, above 0 like the generated pictures of the training set.
    /// Summed in `f64`, so that the order of 2,464 terms does not matter to a reader.
    pub fn logit(&self, features: &[f32]) -> f64 {
        let terms = self.weight.iter().zip(features).map(|(w, x)| f64::from(*w) * f64::from(*x));
        f64::from(self.bias) + terms.sum::<f64>()
    }
}
