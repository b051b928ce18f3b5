//! GELU: `x/2 · (1 + erf(x/√2))`, with an `erf` that a processor computes for several numbers at a time.
//!
//! The exact function from a mathematical library branches and calls `exp`, number by number; with small encoders it took a quarter of
//! the time. Here it is an odd quotient of polynomials, fitted to `erf` on 0..3.95 so that the largest error is 2e-8 before rounding
//! and below 5e-7 in 32-bit arithmetic: the test holds it to that.

use burn::tensor::{Tensor, TensorData};

use crate::LanguageError;

/// From here on `erf` is 1 in 32-bit numbers.
const END: f32 = 3.95;
/// Of x², from the constant on.
const ABOVE: [f32; 6] =
    [std::f32::consts::FRAC_2_SQRT_PI, 0.194_024_13, 0.053_205_54, 0.003_916_824_4, 2.875_895_5e-4, 2.011_829e-6];
const BELOW: [f32; 6] = [1.0, 0.505_280_9, 0.115_585_98, 0.015_269_715, 0.001_198_081_3, 3.784_003_5e-5];

pub(crate) fn gelu(x: Tensor<3>) -> Result<Tensor<3>, LanguageError> {
    let (shape, device) = (x.dims(), x.device());
    let mut values = x.into_data().try_to_vec::<f32>().map_err(|error| LanguageError::Run(format!("{error:?}")))?;
    for value in &mut values {
        *value *= 0.5 + 0.5 * erf(*value * std::f32::consts::FRAC_1_SQRT_2);
    }
    Ok(Tensor::from_data(TensorData::new(values, shape), &device))
}

fn erf(x: f32) -> f32 {
    let x = x.clamp(-END, END);
    let square = x * x;
    let polynomial = |factors: [f32; 6]| factors.iter().rev().fold(0.0, |sum, factor| sum * square + factor);
    (x * polynomial(ABOVE) / polynomial(BELOW)).clamp(-1.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The series around 0, which converges everywhere.
    fn exact(x: f64) -> f64 {
        let (mut term, mut sum) = (x, x);
        for n in 1..200 {
            term *= -x * x / f64::from(n);
            sum += term / f64::from(2 * n + 1);
        }
        sum * std::f64::consts::FRAC_2_SQRT_PI
    }

    #[test]
    fn the_quotient_is_the_function() {
        for i in -4_500..=4_500 {
            let x = i as f32 / 1000.0;
            assert!((f64::from(erf(x)) - exact(f64::from(x))).abs() < 5e-7, "{x}");
        }
        assert_eq!((erf(0.0), erf(100.0), erf(f32::NEG_INFINITY)), (0.0, erf(END), erf(-END)));
        assert!(erf(f32::NAN).is_nan());
    }
}
