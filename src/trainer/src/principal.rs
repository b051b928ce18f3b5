//! Principal components by orthogonal iteration.
//!
//! A symmetric matrix is applied to a few vectors again and again, which are made orthonormal in between; they turn into its strongest
//! eigenvectors. Directions of nearly the same strength may stay mixed, which does not matter to distances.
//!
//! # Sources
//! Golub and Van Loan, Matrix Computations, 4th edition, section 8.2.4.

use rayon::iter::{IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _};

use crate::logistic::dot;

/// Enough for components whose strengths are 3 % apart to separate to a thousandth.
const STEPS: usize = 250;

/// The strongest components of a set of rows whose mean is 0: `n` directions of length 1, strongest first, each with its variance.
pub(crate) fn components(rows: &[Vec<f32>], n: usize) -> Vec<(Vec<f64>, f64)> {
    let width = rows.first().map_or(0, Vec::len);
    let covariance: Vec<Vec<f64>> = (0..width).into_par_iter().map(|i| products(rows, rows, i)).collect();
    // Any start will do that is not orthogonal to what is sought: here waves.
    let wave = |k: usize| (0..width).map(|i| ((k + 1) as f64 * (i as f64 + 0.5)).sin()).collect();
    let mut basis: Vec<Vec<f64>> = (0..n).map(wave).collect();
    let mut strengths = vec![0.0; n];
    for _ in 0..STEPS {
        basis = basis.par_iter().map(|vector| covariance.iter().map(|row| dot(row, vector)).collect()).collect();
        strengths = orthonormalise(&mut basis);
    }
    basis.into_iter().zip(strengths).collect()
}

/// Means of what the `i`th value of each row gives with all values of the row beside it, both without their mean: a row of a covariance.
pub(crate) fn products(rows: &[Vec<f32>], beside: &[Vec<f32>], i: usize) -> Vec<f64> {
    let mut sums = vec![0.0; beside.first().map_or(0, Vec::len)];
    for (row, other) in rows.iter().zip(beside) {
        let factor = f64::from(row[i]) / rows.len() as f64;
        sums.iter_mut().zip(other).for_each(|(sum, x)| *sum += factor * f64::from(*x));
    }
    sums
}

/// Gram–Schmidt, each vector against those before it; returns the lengths that were left.
fn orthonormalise(basis: &mut [Vec<f64>]) -> Vec<f64> {
    (0..basis.len())
        .map(|k| {
            let (before, rest) = basis.split_at_mut(k);
            let vector = &mut rest[0];
            for other in before {
                let share = dot(other, vector);
                vector.iter_mut().zip(other.iter()).for_each(|(x, o)| *x -= share * o);
            }
            let length = dot(vector, vector).sqrt().max(f64::MIN_POSITIVE);
            vector.iter_mut().for_each(|x| *x /= length);
            length
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axes_of_an_ellipsoid_come_out_longest_first() {
        // Points on three known axes, turned by 30° in the first plane.
        let (cos, sin) = (30f32.to_radians().cos(), 30f32.to_radians().sin());
        let axes = [([cos, sin, 0.0], 1.0f32), ([0.0, 0.0, 1.0], 3.0), ([-sin, cos, 0.0], 2.0)];
        let points =
            |(axis, length): &([f32; 3], f32)| [1.0, -1.0].map(|s| axis.iter().map(|a| s * a * length).collect::<Vec<f32>>());
        let rows: Vec<Vec<f32>> = axes.iter().flat_map(points).collect();
        for ((direction, variance), expected) in components(&rows, 3).iter().zip([axes[1], axes[2], axes[0]]) {
            let along: f64 = direction.iter().zip(expected.0).map(|(d, e)| d * f64::from(e)).sum();
            assert!((along.abs() - 1.0).abs() < 1e-6, "{direction:?}");
            assert!((variance - f64::from(expected.1).powi(2) / 3.0).abs() < 1e-6);
        }
    }
}
