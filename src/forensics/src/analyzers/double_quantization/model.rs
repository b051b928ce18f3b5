//! One frequency: which first quantisation step fits its coefficients best.
//!
//! Only magnitudes |v| ≥ 1 take part, because the share of zeros follows the content. Let d(u) be the density of the unquantised
//! magnitude, taken from the picture on a shifted grid. Saved once, a magnitude v has probability p₀(v) ∝ ∫ d over
//! ((v − ½) q₂, (v + ½) q₂). Saved before with step q₁, the magnitude was k q₁ and a rounding error ε, so
//! p₁(v) ∝ Σₖ P(k) · P(|(k q₁ + ε) / q₂| rounds to v), with P(k) the integral of d over the k-th step of q₁. The observed counts are
//! fitted by α p₁ + (1 − α) p₀; q₁ is the step with the greatest gain in likelihood over p₀ alone.

use super::NATURAL;

/// Resolution of the density in coefficient units.
const BIN: f64 = 0.5;
/// Greatest magnitude of an unquantised coefficient that is modelled.
const MAX_U: usize = 512;
/// Greatest quantised magnitude that takes part; beyond it counts are too few for a comb to show.
pub(super) const MAX_V: usize = 48;
/// Largest first step that is tried.
const MAX_STEP: u16 = 96;
/// Standard deviation of the error between two saves: rounding of three colour channels to whole numbers and back, as a DCT
/// coefficient of brightness sees it (√(2 · 1/12), rounding once as pixels and once in the colour conversion).
const ROUNDING: f64 = 0.41;
/// Share of p₀ mixed into p₁ before logarithms: an outlier in one coefficient may count no more than ln 20.
const OUTLIERS: f64 = 0.05;

/// The magnitudes of one frequency, on the file's grid and on a shifted one.
#[derive(Debug, Clone)]
pub(super) struct Samples {
    /// Quantisation step of the file.
    pub step: u16,
    /// How often each magnitude 0..=MAX_V stands in the file.
    pub counts: [u32; MAX_V + 1],
    /// How often each unquantised magnitude was seen on the shifted grid, bins of [`BIN`].
    shifted: Vec<u32>,
}

impl Samples {
    pub(super) fn new(step: u16) -> Self {
        Self { step, counts: [0; MAX_V + 1], shifted: vec![0; (MAX_U as f64 / BIN) as usize] }
    }

    pub(super) fn add_quantised(&mut self, value: i16) {
        if let Some(count) = self.counts.get_mut(usize::from(value.unsigned_abs())) {
            *count += 1;
        }
    }

    pub(super) fn add_shifted(&mut self, value: f32) {
        if let Some(count) = self.shifted.get_mut((f64::from(value.abs()) / BIN) as usize) {
            *count += 1;
        }
    }

    /// How often each unquantised magnitude was seen on the shifted grid.
    pub(super) fn shifted(&self) -> &[u32] {
        &self.shifted
    }

    /// Coefficients that take part.
    pub(super) fn n_nonzero(&self) -> u32 {
        self.counts[1..].iter().sum()
    }
}

/// The best fit of one frequency.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    /// Index into [`NATURAL`].
    pub frequency: usize,
    /// First quantisation step.
    pub first_step: u16,
    /// Share of coefficients that carry it, 0..1.
    pub share: f64,
    /// Gain in log-likelihood for each coefficient, in nats.
    pub gain: f64,
    /// Coefficients that took part.
    pub n: u32,
    /// ln p₀(v) − ln p₁(v) for each magnitude; 0 for magnitude 0. Above 0 speaks against an earlier save.
    pub against_first: [f32; MAX_V + 1],
    /// Mean of `against_first` under p₁ (negative) and under p₀ (positive): how well one coefficient tells the two apart.
    pub divergence: f64,
}

/// Fits one frequency.
pub(super) fn fit(frequency: usize, samples: &Samples) -> Option<Fit> {
    debug_assert!(frequency < NATURAL.len());
    let density = density(&samples.shifted)?;
    let once = once(&density, f64::from(samples.step))?;
    let n = samples.n_nonzero();
    let mut best: Option<(f64, u16, f64, [f64; MAX_V + 1])> = None;
    for step in 1..=MAX_STEP {
        if step == samples.step {
            continue;
        }
        let Some(twice) = twice(&density, f64::from(step), f64::from(samples.step)) else { continue };
        let share = mixing_share(&samples.counts, &once, &twice);
        let gain = gain(&samples.counts, &once, &twice, share) / f64::from(n.max(1));
        if best.as_ref().is_none_or(|(most, ..)| gain > *most) {
            best = Some((gain, step, share, twice));
        }
    }
    let (gain, first_step, share, twice) = best?;
    let mut against_first = [0f32; MAX_V + 1];
    let mut divergence = 0.0;
    for v in 1..=MAX_V {
        let softened = (1.0 - OUTLIERS) * twice[v] + OUTLIERS * once[v];
        // A picture that was saved more than twice fits no single first step well. What is common in it cannot speak against a
        // place of it, so the observed share is a floor.
        let common = softened.max(f64::from(samples.counts[v]) / f64::from(n.max(1)));
        if once[v] > 0.0 {
            let ratio = (once[v] / common).ln();
            against_first[v] = ratio as f32;
            divergence += once[v] * ratio;
        }
    }
    Some(Fit { frequency, first_step, share, gain, n, against_first, divergence })
}

/// Smoothed density on the bins: the tail is spread in proportion to its distance, so that single samples make no comb.
pub(super) fn density(shifted: &[u32]) -> Option<Vec<f64>> {
    let mut below = Vec::with_capacity(shifted.len() + 1);
    below.push(0f64);
    for count in shifted {
        below.push(below[below.len() - 1] + f64::from(*count));
    }
    let total = *below.last()?;
    if total < 1.0 {
        return None;
    }
    let at = |u: f64| {
        let position = (u / BIN).clamp(0.0, shifted.len() as f64);
        let i = (position as usize).min(shifted.len() - 1);
        below[i] + (below[i + 1] - below[i]) * (position - i as f64)
    };
    // 0.12: wide enough that the comb of a first step of up to 8 bins is flattened, narrow enough for the peak at zero.
    let density: Vec<f64> = (0..shifted.len())
        .map(|i| {
            let u = (i as f64 + 0.5) * BIN;
            let reach = 0.5 + 0.12 * u;
            let (low, high) = ((u - reach).max(0.0), u + reach);
            (at(high) - at(low)) / (high - low) / total
        })
        .collect();
    Some(density)
}

/// Integral of the density over (low, high), magnitudes.
fn integral(density: &[f64], low: f64, high: f64) -> f64 {
    let (first, last) = ((low.max(0.0) / BIN), (high / BIN).min(density.len() as f64));
    let mut sum = 0.0;
    let mut i = first as usize;
    while (i as f64) < last && i < density.len() {
        let width = ((i + 1) as f64).min(last) - (i as f64).max(first);
        sum += density[i] * width.max(0.0) * BIN;
        i += 1;
    }
    sum
}

pub(super) fn once(density: &[f64], step: f64) -> Option<[f64; MAX_V + 1]> {
    let mut p = [0.0; MAX_V + 1];
    for (v, slot) in p.iter_mut().enumerate().skip(1) {
        *slot = integral(density, (v as f64 - 0.5) * step, (v as f64 + 0.5) * step);
    }
    normalised(p)
}

fn twice(density: &[f64], first: f64, second: f64) -> Option<[f64; MAX_V + 1]> {
    let largest = (MAX_V as f64 + 1.0) * second;
    let masses = masses(density, first, (largest / first) as usize);
    let mut p = <[f64; MAX_V + 1]>::try_from(requantised(&masses, first, second, MAX_V)).ok()?;
    p[0] = 0.0;
    normalised(p)
}

/// Masses of magnitudes 0..=`most` in steps of `step`.
pub(super) fn masses(density: &[f64], step: f64, most: usize) -> Vec<f64> {
    (0..=most).map(|k| integral(density, (k as f64 - 0.5) * step, (k as f64 + 0.5) * step)).collect()
}

/// Masses of magnitudes 0..=`most` in steps of `to`, of masses in steps of `from` that were rounded as pixels in between.
pub(super) fn requantised(masses: &[f64], from: f64, to: f64, most: usize) -> Vec<f64> {
    let mut p = vec![0.0; most + 1];
    for (k, mass) in masses.iter().enumerate().filter(|(_, mass)| **mass > 0.0) {
        let centre = k as f64 * from;
        let low = ((centre - 3.0 * ROUNDING) / to + 0.5).floor().max(0.0) as usize;
        let high = ((centre + 3.0 * ROUNDING) / to + 0.5).floor() as usize;
        let edge = |v: f64| normal_below((v * to - centre) / ROUNDING);
        for (v, slot) in p.iter_mut().enumerate().take(high + 1).skip(low) {
            // What was zero may become either sign.
            let signs = if k == 0 && v > 0 { 2.0 } else { 1.0 };
            *slot += signs * mass * (edge(v as f64 + 0.5) - edge(v as f64 - 0.5));
        }
    }
    p
}

pub(super) fn normalised(mut p: [f64; MAX_V + 1]) -> Option<[f64; MAX_V + 1]> {
    let total: f64 = p.iter().sum();
    if total <= 0.0 {
        return None;
    }
    p.iter_mut().for_each(|v| *v = (*v / total).max(1e-9));
    p[0] = 0.0;
    Some(p)
}

/// Expectation maximisation for the one unknown α.
pub(super) fn mixing_share(counts: &[u32; MAX_V + 1], once: &[f64; MAX_V + 1], twice: &[f64; MAX_V + 1]) -> f64 {
    let mut share = 0.7;
    for _ in 0..12 {
        let (mut sum, mut n) = (0.0, 0.0);
        for v in 1..=MAX_V {
            let count = f64::from(counts[v]);
            let first = share * twice[v];
            sum += count * first / (first + (1.0 - share) * once[v]).max(1e-12);
            n += count;
        }
        share = if n > 0.0 { sum / n } else { 0.0 };
    }
    share
}

pub(super) fn gain(counts: &[u32; MAX_V + 1], once: &[f64; MAX_V + 1], twice: &[f64; MAX_V + 1], share: f64) -> f64 {
    (1..=MAX_V)
        .filter(|v| counts[*v] > 0)
        .map(|v| f64::from(counts[v]) * ((share * twice[v] + (1.0 - share) * once[v]) / once[v]).ln())
        .sum()
}

/// Standard normal distribution function, by the logistic approximation of Page (1977); error below 1.4e-4.
fn normal_below(z: f64) -> f64 {
    1.0 / (1.0 + (-(0.070_565_992 * z.powi(3) + 1.595_769_1 * z)).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Laplacian magnitudes by inversion, quantised with `first` (0: not at all) and then `second`.
    fn samples(first: u16, second: u16) -> Samples {
        let mut samples = Samples::new(second);
        for i in 0..20_000u32 {
            let u = -18.0 * (1.0 - (f64::from(i) + 0.5) / 20_000.0).ln();
            samples.add_shifted(u as f32);
            let once = if first == 0 { u } else { (u / f64::from(first)).round() * f64::from(first) };
            // A rounding error that does not repeat with the steps.
            let error = (f64::from(i * 7_919 % 1_000) / 1_000.0 - 0.5) * 1.2;
            samples.add_quantised(((once + error) / f64::from(second)).round() as i16);
        }
        samples
    }

    #[test]
    fn a_coarser_first_step_is_found_and_a_single_save_is_not() {
        for (first, second) in [(9, 4), (7, 5), (10, 3), (16, 6)] {
            let fit = fit(1, &samples(first, second)).expect("enough");
            assert_eq!(fit.first_step, first, "{first} then {second}: {fit:?}");
            assert!(fit.gain > 0.05 && fit.share > 0.8, "{first} then {second}: {fit:?}");
        }
        let single = fit(1, &samples(0, 5)).expect("enough");
        assert!(single.gain < 0.01, "{single:?}");
    }
}
