//! Weighted logistic regression with an L2 penalty, by L-BFGS.
//!
//! Minimises `Σ wᵢ log(1 + exp(−yᵢ zᵢ)) / Σ wᵢ + λ/2 ‖β‖²` with `z = β·(x − mean)/deviation + b`; the bias is not penalised.
//! Standardisation is folded into the returned head, so that features are used as they come.
//!
//! # Sources
//! Nocedal and Wright (2006), Numerical Optimization, algorithm 7.4 (two-loop recursion) with backtracking.

use rayon::iter::{IndexedParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_network::Head;

/// One labelled feature vector.
pub(crate) struct Example<'a> {
    pub features: &'a [f32],
    pub generated: bool,
    pub weight: f64,
}

/// Pairs of steps and gradient changes that L-BFGS remembers.
const MEMORY: usize = 10;
/// Bound on the work of one fit.
const MAX_STEPS: usize = 150;

/// Fits a head.
pub(crate) fn fit(examples: &[Example], lambda: f64) -> Head {
    let n = examples.first().map_or(0, |e| e.features.len());
    let problem = Problem::new(examples, n, lambda);
    let mut point = vec![0.0; n + 1];
    let (mut loss, mut gradient) = problem.loss_and_gradient(&point);
    let mut memory: Vec<(Vec<f64>, Vec<f64>, f64)> = Vec::new();
    for _ in 0..MAX_STEPS {
        let direction = direction(&gradient, &memory);
        let slope = dot(&direction, &gradient);
        let mut step = if memory.is_empty() { 1.0 / dot(&gradient, &gradient).sqrt().max(1.0) } else { 1.0 };
        let moved = loop {
            let trial: Vec<f64> = point.iter().zip(&direction).map(|(p, d)| p + step * d).collect();
            let (trial_loss, trial_gradient) = problem.loss_and_gradient(&trial);
            if trial_loss <= loss + 1e-4 * step * slope {
                break Some((trial, trial_loss, trial_gradient));
            }
            step *= 0.5;
            if step < 1e-10 {
                break None;
            }
        };
        let Some((next, next_loss, next_gradient)) = moved else { break };
        let s: Vec<f64> = next.iter().zip(&point).map(|(a, b)| a - b).collect();
        let y: Vec<f64> = next_gradient.iter().zip(&gradient).map(|(a, b)| a - b).collect();
        let curvature = dot(&s, &y);
        if curvature > 1e-12 {
            memory.push((s, y, 1.0 / curvature));
            if memory.len() > MEMORY {
                memory.remove(0);
            }
        }
        let gained = loss - next_loss;
        (point, loss, gradient) = (next, next_loss, next_gradient);
        if gained < 1e-8 {
            break;
        }
    }
    problem.head(&point)
}

/// The two-loop recursion: minus the approximate inverse Hessian times the gradient.
fn direction(gradient: &[f64], memory: &[(Vec<f64>, Vec<f64>, f64)]) -> Vec<f64> {
    let mut q = gradient.to_vec();
    let mut alphas = Vec::with_capacity(memory.len());
    for (s, y, rho) in memory.iter().rev() {
        let alpha = rho * dot(s, &q);
        q.iter_mut().zip(y).for_each(|(q, y)| *q -= alpha * y);
        alphas.push(alpha);
    }
    if let Some((_, y, rho)) = memory.last() {
        let scale = 1.0 / (rho * dot(y, y));
        q.iter_mut().for_each(|q| *q *= scale);
    }
    for ((s, y, rho), alpha) in memory.iter().zip(alphas.into_iter().rev()) {
        let beta = rho * dot(y, &q);
        q.iter_mut().zip(s).for_each(|(q, s)| *q += (alpha - beta) * s);
    }
    q.iter_mut().for_each(|q| *q = -*q);
    q
}

pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

struct Problem<'a> {
    examples: &'a [Example<'a>],
    mean: Vec<f64>,
    deviation: Vec<f64>,
    total: f64,
    lambda: f64,
}

impl<'a> Problem<'a> {
    fn new(examples: &'a [Example<'a>], n: usize, lambda: f64) -> Self {
        let total: f64 = examples.iter().map(|e| e.weight).sum();
        let moment = |power: i32, center: &[f64]| {
            let mut sums = vec![0.0; n];
            for example in examples {
                for ((sum, x), c) in sums.iter_mut().zip(example.features).zip(center) {
                    *sum += example.weight * (f64::from(*x) - c).powi(power);
                }
            }
            sums.iter_mut().for_each(|s| *s /= total);
            sums
        };
        let mean = moment(1, &vec![0.0; n]);
        // A feature that never varies carries nothing; 1 keeps it from dividing by zero.
        let deviation = moment(2, &mean).into_iter().map(|v| if v > 1e-12 { v.sqrt() } else { 1.0 }).collect();
        Self { examples, mean, deviation, total, lambda }
    }

    /// The head that a point stands for, in terms of raw features.
    fn head(&self, point: &[f64]) -> Head {
        let (beta, bias) = point.split_at(self.mean.len());
        let raw: Vec<f64> = beta.iter().zip(&self.deviation).map(|(b, d)| b / d).collect();
        let bias = bias[0] - dot(&raw, &self.mean);
        Head { weight: raw.into_iter().map(|w| w as f32).collect(), bias: bias as f32 }
    }

    fn loss_and_gradient(&self, point: &[f64]) -> (f64, Vec<f64>) {
        let n = self.mean.len();
        let (beta, bias) = point.split_at(n);
        let raw: Vec<f32> = beta.iter().zip(&self.deviation).map(|(b, d)| (b / d) as f32).collect();
        let offset = bias[0] - raw.iter().zip(&self.mean).map(|(r, m)| f64::from(*r) * m).sum::<f64>();
        let chunk = self.examples.len().div_ceil(16).max(1);
        let parts: Vec<(f64, f64, Vec<f64>)> = self
            .examples
            .par_iter()
            .chunks(chunk)
            .map(|examples| {
                let (mut loss, mut residual_sum, mut gradient) = (0.0, 0.0, vec![0f64; n]);
                for example in examples {
                    let z = offset + f64::from(dot_f32(&raw, example.features));
                    let sign = if example.generated { 1.0 } else { -1.0 };
                    loss += example.weight * softplus(-sign * z);
                    let residual = -example.weight * sign / (1.0 + (sign * z).exp());
                    residual_sum += residual;
                    gradient.iter_mut().zip(example.features).for_each(|(g, x)| *g += residual * f64::from(*x));
                }
                (loss, residual_sum, gradient)
            })
            .collect();
        let (mut loss, mut residual_sum, mut gradient) = (0.0, 0.0, vec![0f64; n + 1]);
        for (part_loss, part_sum, part) in parts {
            loss += part_loss;
            residual_sum += part_sum;
            gradient.iter_mut().zip(part).for_each(|(g, p)| *g += p);
        }
        for (j, g) in gradient.iter_mut().take(n).enumerate() {
            *g = (*g - self.mean[j] * residual_sum) / self.deviation[j] / self.total + self.lambda * beta[j];
        }
        gradient[n] = residual_sum / self.total;
        (loss / self.total + 0.5 * self.lambda * dot(beta, beta), gradient)
    }
}

/// Eight running sums, so that the compiler may use vector registers.
fn dot_f32(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0f32; 8];
    for (a, b) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    let rest: f32 = a.chunks_exact(8).remainder().iter().zip(b.chunks_exact(8).remainder()).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f32>() + rest
}

fn softplus(x: f64) -> f64 {
    if x > 30.0 { x } else { x.exp().ln_1p() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_known_minimum_of_a_small_problem() {
        // Two points at ±1 with λ: the derivative of log(1 + e^−β) + λ/2 β² vanishes where λ β = 1 / (1 + e^β).
        let (low, high) = ([-1f32], [1f32]);
        let examples = [
            Example { features: &low, generated: false, weight: 2.0 },
            Example { features: &high, generated: true, weight: 2.0 },
        ];
        let lambda = 0.1;
        let head = fit(&examples, lambda);
        let beta = f64::from(head.weight[0]);
        assert!((lambda * beta - 1.0 / (1.0 + beta.exp())).abs() < 1e-3, "β = {beta}");
        assert!(head.bias.abs() < 1e-3);
    }
}
