//! How like a picture is to pictures that the reader knows to be generated.
//!
//! A source that training never saw leaves traces that the heads do not know, but its pictures resemble each other. So one picture of
//! it helps to find the next: the nearest known picture decides, without any training (FTNet). The directions that are compared are the
//! principal components of the features of the whole view, each divided by the fourth root of its variance, so that the few strongest do
//! not decide alone.
//!
//! What nearness means is counted, not assumed: the weights carry the impressions of ordinary photos, each with the logit that heads
//! gave it which had not seen its source. Whatever pictures the reader knows, the same sum of logit and nearness is formed for all of
//! these photos, and the rate is how many of them reach this picture's.
//!
//! # Sources
//! The training-free nearest-known-sample rule and the claim that one generated sample suffices: FTNet
//! (arXiv 2508.09475). Figures of ours: the model card.

use telltale_report::{Impression, Likeness as Compared, Quantile, RarityStep, RarityTable};

use crate::{NetworkError, backbone::FEATURES, spec::LikenessSpec, weights::Weights};

/// Compares impressions.
#[derive(Debug)]
pub struct Likeness {
    spec: LikenessSpec,
    /// `width × FEATURES`, row by row.
    weight: Vec<f32>,
    bias: Vec<f32>,
    photos: Vec<Photo>,
}

/// An ordinary photo that was compared by whoever trained the network.
#[derive(Debug)]
struct Photo {
    impression: Impression,
    /// Of its score, by heads that had not seen its source.
    logit: f64,
}

impl Likeness {
    /// Reads `likeness.weight`, `.bias`, `.photos` and `.logits`.
    ///
    /// # Errors
    /// [`NetworkError::Tensor`] where a tensor is missing or has another shape.
    pub fn load(weights: &Weights, spec: LikenessSpec) -> Result<Self, NetworkError> {
        let (width, n) = (spec.width, spec.photos as usize);
        let directions = weights.values("likeness.photos", &[n, width])?;
        let logits = weights.values("likeness.logits", &[n])?;
        let photos = directions.chunks_exact(width.max(1)).zip(logits);
        Ok(Self {
            weight: weights.values("likeness.weight", &[width, FEATURES])?,
            bias: weights.values("likeness.bias", &[width])?,
            photos: photos.map(|(d, logit)| Photo { impression: unit(d.to_vec()), logit: logit.into() }).collect(),
            spec,
        })
    }

    /// The impression of a whole view's features.
    pub fn impression(&self, features: &[f32]) -> Impression {
        let row = |(row, bias): (&[f32], &f32)| {
            let terms = row.iter().zip(features).map(|(w, x)| f64::from(*w) * f64::from(*x));
            (f64::from(*bias) + terms.sum::<f64>()) as f32
        };
        unit(self.weight.chunks_exact(FEATURES).zip(&self.bias).map(row).collect())
    }

    /// Compares a picture of this score (0..1) with the known ones.
    pub fn compare(&self, of: &Impression, score: f64, known: &[Impression]) -> Compared {
        let nearest = |of: &Impression| known.iter().map(|k| cosine(of, k)).fold(f64::NEG_INFINITY, f64::max);
        let near = nearest(of);
        let photos: Vec<(f64, f64)> = self.photos.iter().map(|photo| (nearest(&photo.impression), photo.logit)).collect();
        let together = |(near, logit): (f64, f64)| logit + self.spec.nearest * near;
        Compared {
            // Rounded, so that devices whose sums differ in the last places say the same number.
            to_each: known.iter().map(|k| (cosine(of, k) * 1e4).round() / 1e4).collect(),
            photos_as_like: photos.iter().filter(|photo| photo.0 >= near).count() as u32,
            photos: self.spec.photos,
            rarity: (!known.is_empty())
                .then(|| {
                    self.table(photos.iter().copied().map(together).collect())
                        .rarity_of(together((near, (score / (1.0 - score)).ln())))
                })
                .flatten(),
        }
    }

    /// The rates that these sums of the photos give.
    fn table(&self, mut sums: Vec<f64>) -> RarityTable {
        sums.sort_by(|a, b| b.total_cmp(a));
        let step = |(shown, upper_95): &(u32, f64)| {
            let at_least = *sums.get((*shown as usize).checked_sub(1)?)?;
            // Photos with the same sum count too; where that makes more of them than the step allows, there is no such step.
            (sums.get(*shown as usize) != Some(&at_least)).then_some(RarityStep { at_least, shown: *shown, upper_95: *upper_95 })
        };
        RarityTable {
            test_set: self.spec.test_set.clone(),
            photos: self.spec.photos,
            steps: self.spec.steps.iter().filter_map(step).collect(),
            // Rounded for the same reason as nearness.
            ordinary: Quantile::of(sums.iter().map(|sum| (sum * 100.0).round() / 100.0).collect()),
            ..RarityTable::default()
        }
    }
}

fn unit(mut direction: Vec<f32>) -> Impression {
    let length = direction.iter().map(|v| v * v).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    direction.iter_mut().for_each(|v| *v /= length);
    Impression { direction }
}

/// The cosine between two impressions.
fn cosine(a: &Impression, b: &Impression) -> f64 {
    a.direction.iter().zip(&b.direction).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 200 photos in the plane, a degree apart, all with the logit 0.
    fn likeness() -> Likeness {
        let at =
            |degrees: u32| unit(vec![f64::from(degrees).to_radians().cos() as f32, f64::from(degrees).to_radians().sin() as f32]);
        let spec =
            LikenessSpec { width: 2, photos: 200, nearest: 5.0, test_set: "some".into(), steps: vec![(9, 0.05), (1, 0.01)] };
        let photos = (0..200).map(|degrees| Photo { impression: at(degrees), logit: 0.0 }).collect();
        Likeness { spec, weight: Vec::new(), bias: Vec::new(), photos }
    }

    #[test]
    fn the_rate_counts_the_photos_that_are_as_near_to_what_is_known() {
        let (likeness, known) = (likeness(), [unit(vec![0.0, -1.0]), unit(vec![1.0, 0.0])]);
        // Degrees 0 to 4 are as near to the second known picture as 4 degrees.
        let compared = likeness.compare(&unit(vec![4f32.to_radians().cos(), 4f32.to_radians().sin()]), 0.5, &known);
        assert_eq!((compared.nearest().map(|n| n.0), compared.photos_as_like), (Some(1), 5));
        assert_eq!(compared.rarity.map(|r| (r.shown, r.photos)), Some((9, 200)));
        // A higher score makes up for less nearness, up to the rarest step.
        let strong = likeness.compare(&unit(vec![0.5, 0.866]), 0.999, &known);
        assert_eq!(strong.rarity.map(|r| r.shown), Some(1));
        let far = likeness.compare(&unit(vec![-1.0, 0.0]), 0.5, &known);
        assert_eq!(far.rarity, None);
    }

    #[test]
    fn nothing_known_says_nothing_and_equal_photos_make_no_step() {
        let likeness = likeness();
        let of = unit(vec![1.0, 0.0]);
        assert_eq!(likeness.compare(&of, 0.9, &[]).rarity, None);
        // Behind all photos each is equally far: the cosine of all is taken of one known picture that is none of the plane's.
        let nowhere = [Impression { direction: vec![0.0, 0.0] }];
        assert_eq!(likeness.compare(&of, 0.5, &nowhere).rarity, None);
    }
}
