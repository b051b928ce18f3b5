//! Two earlier saves on the same grid, one after the other.
//!
//! A magnitude that was rounded to steps of q₁, then of q₂, then of the file's own leaves another comb than one earlier save does: teeth of q₁
//! that q₂ has moved. Steps of single frequencies could be chosen to fit anything, so the steps of both saves must be those of standard
//! tables, the same two qualities for all frequencies, and they must explain the counts better than one earlier save may with free steps.
//!
//! A save of very high quality moves values by little more than rounding does. It would take the place of whatever else blurs a comb: another decoder's
//! arithmetic, a slight edit. So pairs with such a quality are no answer but rivals of the others.

use super::{
    MIN_PER_FREQUENCY, NATURAL,
    model::{MAX_V, Samples, density, fit, gain, masses, mixing_share, normalised, once, requantised},
};
use crate::jpeg::tables::{Base, standard};

/// Lowest quality that is tried: below, hardly a coefficient is left to show a second step.
const LOWEST: u8 = 40;
/// Highest quality that is tried as an answer. Both ends are tried and never told: what lies beyond them is found there.
const HIGHEST: u8 = 92;
/// Qualities that stand for whatever blurs a comb.
const BLURRING: std::ops::RangeInclusive<u8> = 94..=98;

/// What is told: least standing in nats, the same for each coefficient other than zero, and least share. Two saves without anything between them
/// stay below 110 nats but where [`FINEST_LAST`] keeps them silent, two halves with different first saves below 120 or shares of 0.8; an edit of the
/// whole picture wears the comb, and what then fits better than one save has shares below 0.7 (`models/experiments-pixels.md`).
const CLEAR: (f64, f64, f64) = (150.0, 0.002, 0.8);
/// A finer save before a coarser one shows in nothing but the heights of the coarser one's teeth. A last save that is finer than these by more
/// than this factor shows so much more of one save's teeth than the model of one save knows, that a save of half its steps seems to lie under it.
const FINEST_LAST: f64 = 5.0;

/// Two earlier saves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoSaves {
    /// Quality of the first save on the IJG scale.
    pub first: u8,
    /// Quality of the one between the first and the last.
    pub second: u8,
    /// How much better they explain the coefficients than any one earlier save, in nats; below 0 where they do not.
    pub standing: f64,
    /// Share of the coefficients that carry both, 0..1.
    pub share: f64,
    /// Coefficients other than zero that took part.
    pub n: u32,
    /// Steps of the second save against those of the file itself.
    pub second_over_last: f64,
}

impl TwoSaves {
    /// Whether they are as clear as what is told.
    pub fn is_clear(&self) -> bool {
        let shows_in_places_of_teeth = self.first < self.second;
        self.standing >= CLEAR.0.max(CLEAR.1 * f64::from(self.n))
            && self.share >= CLEAR.2
            && (shows_in_places_of_teeth || self.second_over_last <= FINEST_LAST)
    }
}

/// The two qualities that explain the coefficients best; none where no frequency has enough of them.
pub(super) fn search(samples: &[Samples]) -> Option<TwoSaves> {
    let qualities: Vec<u8> = (LOWEST..=*BLURRING.end()).collect();
    // Gains and shares, each summed over the coefficients.
    let mut joint = vec![(0f64, 0f64); qualities.len() * qualities.len()];
    let mut free = 0.0;
    let mut n = 0;
    for (frequency, samples) in samples.iter().enumerate().filter(|(_, samples)| samples.n_nonzero() >= MIN_PER_FREQUENCY) {
        let Some(one) = fit(frequency, samples) else { continue };
        free += one.gain.max(0.0) * f64::from(one.n);
        let steps: Vec<u16> = qualities.iter().map(|quality| standard(Base::Luma, *quality)[NATURAL[frequency]]).collect();
        let gains = Gains::of(samples, &steps)?;
        let pairs = steps.iter().flat_map(|first| steps.iter().map(move |second| (*first, *second)));
        for (sum, pair) in joint.iter_mut().zip(pairs) {
            let (gain, share) = gains.at(pair);
            sum.0 += gain;
            sum.1 += share * f64::from(one.n);
        }
        n += one.n;
    }
    let pairs = qualities.iter().flat_map(|first| qualities.iter().map(move |second| (*first, *second)));
    let is_blurring = |quality: u8| BLURRING.contains(&quality);
    // The same quality twice is one earlier save.
    let is_rival = |(first, second): (u8, u8)| is_blurring(first) || is_blurring(second) || first == second;
    let is_tried = |(first, second): (u8, u8)| first.max(second) <= HIGHEST;
    let (mut rival, mut best) = (free, None::<((u8, u8), (f64, f64))>);
    for (pair, sum) in pairs.zip(joint) {
        if is_rival(pair) {
            rival = rival.max(sum.0);
        } else if is_tried(pair) && best.is_none_or(|(_, most)| sum.0 > most.0) {
            best = Some((pair, sum));
        }
    }
    let is_inside = |quality: u8| LOWEST < quality && quality < HIGHEST;
    best.filter(|((first, second), _)| is_inside(*first) && is_inside(*second)).map(|((first, second), (gain, shares))| {
        let share = shares / f64::from(n.max(1));
        TwoSaves { first, second, standing: gain - rival, share, n, second_over_last: over_last(second, samples) }
    })
}

/// Steps of a save of this quality against those of the file, over all frequencies.
fn over_last(quality: u8, samples: &[Samples]) -> f64 {
    let table = standard(Base::Luma, quality);
    let own: f64 = samples.iter().map(|samples| f64::from(samples.step)).sum();
    NATURAL.iter().take(samples.len()).map(|natural| f64::from(table[*natural])).sum::<f64>() / own
}

/// Gains in log-likelihood of one frequency over a single save, in nats, and shares of the coefficients that carry both, for each pair of steps.
struct Gains {
    /// Distinct steps, the finest first.
    steps: Vec<u16>,
    /// By first and second step.
    values: Vec<(f64, f64)>,
}

impl Gains {
    /// None where the picture has nothing in this frequency.
    fn of(samples: &Samples, steps: &[u16]) -> Option<Self> {
        let mut steps = steps.to_vec();
        steps.sort_unstable();
        steps.dedup();
        let density = density(samples.shifted())?;
        let last = f64::from(samples.step);
        let single = once(&density, last)?;
        let largest = (MAX_V as f64 + 1.0) * last;
        let n_of = |step: u16| (largest / f64::from(step)) as usize + 1;
        let mut values = vec![(0f64, 0f64); steps.len() * steps.len()];
        for (i, first) in steps.iter().enumerate() {
            let step = f64::from(*first);
            let masses = masses(&density, step, n_of(*first));
            for (j, second) in steps.iter().enumerate() {
                let between = requantised(&masses, step, f64::from(*second), n_of(*second));
                let Ok(mut p) = <[f64; MAX_V + 1]>::try_from(requantised(&between, f64::from(*second), last, MAX_V)) else {
                    continue;
                };
                p[0] = 0.0;
                let Some(p) = normalised(p) else { continue };
                let share = mixing_share(&samples.counts, &single, &p);
                values[i * steps.len() + j] = (gain(&samples.counts, &single, &p, share), share);
            }
        }
        Some(Self { steps, values })
    }

    fn at(&self, (first, second): (u16, u16)) -> (f64, f64) {
        let index = |step: u16| self.steps.binary_search(&step).ok();
        let value = || self.values.get(index(first)? * self.steps.len() + index(second)?).copied();
        value().unwrap_or_default()
    }
}
