//! The fast Fourier transform, for the lab's spectrum only.
//!
//! Radix 2, in place. The sides of the spectrum's tiles are powers of two by choice; a general library for this costs a reader's browser
//! some 100 kB, more than all other views together.
//!
//! # Sources
//! J. Cooley, J. Tukey, "An algorithm for the machine calculation of complex Fourier series", Mathematics of Computation 19 (1965).

use std::f64::consts::TAU;

/// Real and imaginary part.
pub(crate) type Complex = [f32; 2];

/// Transforms of one length.
pub(crate) struct Fourier {
    /// e^(−2πi k / n) for k < n / 2.
    turns: Vec<Complex>,
    /// Where each value goes before the first step.
    places: Vec<usize>,
}

impl Fourier {
    /// For `n` values, a power of two of at least 2.
    pub(crate) fn new(n: usize) -> Self {
        debug_assert!(n.is_power_of_two() && n >= 2);
        let turn = |k: usize| {
            let (sin, cos) = (TAU * k as f64 / n as f64).sin_cos();
            [cos as f32, -sin as f32]
        };
        let bits = n.trailing_zeros();
        Self { turns: (0..n / 2).map(turn).collect(), places: (0..n).map(|i| i.reverse_bits() >> (usize::BITS - bits)).collect() }
    }

    /// X(k) = Σ x(j) · e^(−2πi jk / n), in place.
    ///
    /// # Panics
    /// Where there are not `n` values.
    pub(crate) fn transform(&self, values: &mut [Complex]) {
        let n = self.places.len();
        assert_eq!(values.len(), n);
        for (i, place) in self.places.iter().enumerate() {
            if i < *place {
                values.swap(i, *place);
            }
        }
        let mut half = 1;
        while half < n {
            let stride = n / (2 * half);
            for pair in values.chunks_exact_mut(2 * half) {
                let (low, high) = pair.split_at_mut(half);
                for ((a, b), [re, im]) in low.iter_mut().zip(high).zip(self.turns.iter().step_by(stride)) {
                    let turned = [b[0] * re - b[1] * im, b[0] * im + b[1] * re];
                    *b = [a[0] - turned[0], a[1] - turned[1]];
                    *a = [a[0] + turned[0], a[1] + turned[1]];
                }
            }
            half *= 2;
        }
    }

    /// The same in two dimensions, for `n` rows of `n` values.
    ///
    /// # Panics
    /// Where there are not `n × n` values.
    pub(crate) fn transform_square(&self, values: &mut [Complex]) {
        let n = self.places.len();
        assert_eq!(values.len(), n * n);
        for _ in 0..2 {
            values.chunks_exact_mut(n).for_each(|row| self.transform(row));
            for y in 0..n {
                for x in 0..y {
                    values.swap(y * n + x, x * n + y);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_scenes::Noise;

    /// By definition, in `f64`.
    fn direct(values: &[Complex], k: usize) -> [f64; 2] {
        let n = values.len();
        values.iter().enumerate().fold([0.0; 2], |[re, im], (j, [a, b])| {
            let (sin, cos) = (-TAU * (j * k % n) as f64 / n as f64).sin_cos();
            let (a, b) = (f64::from(*a), f64::from(*b));
            [re + a * cos - b * sin, im + a * sin + b * cos]
        })
    }

    #[test]
    fn it_is_the_sum_that_defines_it() {
        let mut noise = Noise::new(3);
        for n in [2, 8, 64] {
            let values: Vec<Complex> = (0..n).map(|_| [noise.normal(), noise.normal()]).collect();
            let mut fast = values.clone();
            Fourier::new(n).transform(&mut fast);
            for (k, value) in fast.iter().enumerate() {
                let exact = direct(&values, k);
                assert!((0..2).all(|i| (f64::from(value[i]) - exact[i]).abs() < 1e-4), "{k} of {n}: {value:?}, {exact:?}");
            }
        }
    }

    #[test]
    fn in_two_dimensions_rows_stay_rows() {
        let n = 8;
        // One wave, twice across and once down: e^(2πi (2x + y) / 8).
        let wave = |i: usize| {
            let (sin, cos) = (TAU * ((2 * (i % n) + i / n) as f64) / n as f64).sin_cos();
            [cos as f32, sin as f32]
        };
        let mut values: Vec<Complex> = (0..n * n).map(wave).collect();
        Fourier::new(n).transform_square(&mut values);
        for (i, value) in values.iter().enumerate() {
            let expected = if i == n + 2 { 64.0 } else { 0.0 };
            assert!((value[0] - expected).abs() < 1e-3 && value[1].abs() < 1e-3, "{i}: {value:?}");
        }
    }
}
