//! `network/known-pictures`: a picture beside pictures that the reader knows to be generated.
//!
//! Runs only where the reader names such pictures, so it stands beside [`ANALYZERS`](crate::ANALYZERS) instead of among them. What is
//! judged is the network's score together with nearness to the nearest known picture, counted among ordinary photos for exactly these
//! known pictures. It rests on the same network as `network/generator-traces`, so both together are one sign, and neither ever carries
//! more than a moderate word.
//!
//! Input: the comparison. Output: the nearest known picture, how near it is, how many ordinary photos are as near. Blind to: what
//! nearness comes from. Pictures of one subject or style are near whoever made them.
//!
//! # Sources
//! FTNet (arXiv 2508.09475): the nearest known sample decides, without training. The model card under `models/` has our figures.

use telltale_report::{Basis, Check, Finding, Grounds, Likeness, Measurement, Severity, Status, Text, Unit};

use crate::{Examined, Source};

/// Raised when the same pictures may get another answer than before.
pub const VERSION: u32 = 1;

/// Papers.
pub const SOURCES: &[Source] = &[
    Source {
        title: "Yao, Tao, Zheng, Liang and Zhang, Leveraging Failed Samples: A Few-Shot and Training-Free Framework for Generalized Deepfake Detection, 2025",
        link: "https://arxiv.org/abs/2508.09475",
    },
    Source {
        title: "Tan and Le, EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, 2019",
        link: "https://arxiv.org/abs/1905.11946",
    },
];

/// Where most readers stop to see likeness; a cosine goes from −1 to 1.
const DECIMALS: u8 = 2;

/// What a comparison says. `score` is the network's for the picture, 0..1.
pub fn examined(likeness: &Likeness, score: f64) -> Examined {
    let findings: Vec<Finding> = finding(likeness, score).into_iter().collect();
    let status = if findings.is_empty() { Status::NothingFound } else { Status::Found };
    let name = Text::new(format!("{}-check", Likeness::CHECK.message_stem()));
    Examined {
        check: Check { code: Likeness::CHECK, name, basis: Basis::Network, status, duration_ms: None },
        findings,
        maps: Vec::new(),
    }
}

fn finding(likeness: &Likeness, score: f64) -> Option<Finding> {
    let (place, nearness) = likeness.nearest()?;
    let grounds = Grounds::Rate { rarity: likeness.rarity.clone()?, cap: Severity::Moderate };
    let mut finding = Finding::new(Likeness::CHECK, Basis::Network, grounds, 4);
    let known = likeness.to_each.len();
    let phenomenon =
        finding.phenomenon.integer("known", known).integer("place", place + 1).number("nearness", nearness, DECIMALS);
    finding.phenomenon = phenomenon.integer("as-near", likeness.photos_as_like).integer("photos", likeness.photos);
    let count = |name, n: f64| Measurement::new(name, n, 0, Unit::Count);
    finding.evidence = vec![
        Measurement::new("measurement-nearness", nearness, DECIMALS, Unit::Plain),
        count("measurement-known-pictures", known as f64),
        count("measurement-nearest-known", (place + 1) as f64),
        count("measurement-photos-as-near", likeness.photos_as_like.into()),
        count("measurement-photos-compared", likeness.photos.into()),
        Measurement::new("measurement-score-picture", score, 2, Unit::NetworkScore),
    ];
    Some(finding)
}

#[cfg(test)]
mod tests {
    use telltale_report::Rarity;

    use super::*;

    #[test]
    fn the_nearest_is_named_and_a_network_is_never_sure() {
        let rarity = Rarity { shown: 1, photos: 1000, upper_95: 0.001, ..Rarity::default() };
        let mut likeness = Likeness { to_each: vec![0.1, 0.84], photos_as_like: 3, photos: 1000, rarity: Some(rarity) };
        let found = examined(&likeness, 0.7);
        assert_eq!(found.check.status, Status::Found);
        assert_eq!(found.findings[0].severity, Severity::Moderate);
        let values: Vec<f64> = found.findings[0].evidence.iter().map(|e| e.value).collect();
        assert_eq!(values, [0.84, 2.0, 2.0, 3.0, 1000.0, 0.7]);
        likeness.rarity = None;
        assert_eq!(examined(&likeness, 0.7).check.status, Status::NothingFound);
    }
}
