//! From the network's numbers to boxes: anchors, their scores, and one box for each face.

use crate::blaze::COORDINATES;

/// Positions along a side, and anchors at each position, of the two layers.
pub(crate) const LAYERS: [(usize, usize); 2] = [(16, 2), (8, 6)];
/// Candidates of both layers.
pub(crate) const N_CANDIDATES: usize = 16 * 16 * 2 + 8 * 8 * 6;
/// Side of the input, on whose scale coordinates are.
const SCALE: f32 = crate::SIDE_PX as f32;
/// Boxes that overlap more (intersection over union) are one face.
const ONE_FACE: f32 = 0.3;

/// A box around what may be a face; lengths and places in shares of the square that the network saw.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Candidate {
    /// 0..1, a ranking value.
    pub score: f32,
    /// Middle, from the left.
    pub x: f32,
    /// Middle, from the top.
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Candidate {
    /// Whether every number is one.
    pub(crate) fn is_finite(&self) -> bool {
        [self.score, self.x, self.y, self.width, self.height].iter().all(|value| value.is_finite())
    }

    /// Intersection over union, 0..1.
    fn overlap(&self, other: &Self) -> f32 {
        let along = |a: f32, a_length: f32, b: f32, b_length: f32| {
            ((a + a_length / 2.0).min(b + b_length / 2.0) - (a - a_length / 2.0).max(b - b_length / 2.0)).max(0.0)
        };
        let common = along(self.x, self.width, other.x, other.width) * along(self.y, self.height, other.y, other.height);
        common / (self.width * self.height + other.width * other.height - common)
    }
}

/// The candidates of a layer from its scores `[anchors, n, n]` and coordinates `[anchors · 16, n, n]`. An anchor is the middle of its
/// position; a box is told by its offset from there and its size, in pixels of the input.
pub(crate) fn read((n, anchors): (usize, usize), scores: &[f32], coordinates: &[f32]) -> Vec<Candidate> {
    let plane = n * n;
    let one = |i: usize| {
        let (anchor, at) = (i / plane, i % plane);
        let number = |k: usize| coordinates.get((anchor * COORDINATES + k) * plane + at).map(|value| value / SCALE);
        let middle = |position: usize| (position as f32 + 0.5) / n as f32;
        Some(Candidate {
            score: 1.0 / (1.0 + (-scores.get(i)?).exp()),
            x: number(0)? + middle(at % n),
            y: number(1)? + middle(at / n),
            width: number(2)?,
            height: number(3)?,
        })
    };
    (0..anchors * plane).filter_map(one).collect()
}

/// One box for each face: the mean of all that overlap with the best one, weighted by their scores, which is steadier than the best alone.
pub(crate) fn one_for_each(mut candidates: Vec<Candidate>, least_score: f32) -> Vec<Candidate> {
    // Candidates below take part in no mean: they sit on what only resembles a face.
    candidates.retain(|candidate| candidate.score >= least_score && 0.0 < candidate.width.min(candidate.height));
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
    let mut faces = Vec::new();
    while let Some(best) = candidates.first().copied() {
        let is_same = |other: &Candidate| *other == best || best.overlap(other) > ONE_FACE;
        let (same, others): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_same);
        candidates = others;
        let total: f32 = same.iter().map(|candidate| candidate.score).sum();
        let mean = |of: fn(&Candidate) -> f32| same.iter().map(|one| of(one) * one.score).sum::<f32>() / total;
        faces.push(Candidate {
            score: best.score,
            x: mean(|c| c.x),
            y: mean(|c| c.y),
            width: mean(|c| c.width),
            height: mean(|c| c.height),
        });
    }
    faces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(score: f32, x: f32, width: f32) -> Candidate {
        Candidate { score, x, y: 0.5, width, height: 0.2 }
    }

    #[test]
    fn boxes_that_overlap_become_their_weighted_mean() {
        let faces = one_for_each(vec![at(0.8, 0.32, 0.2), at(0.6, 0.9, 0.1), at(0.9, 0.3, 0.2), at(0.3, 0.3, 0.2)], 0.5);
        assert_eq!(faces.len(), 2);
        assert!((faces[0].x - (0.9 * 0.3 + 0.8 * 0.32) / 1.7).abs() < 1e-6, "{faces:?}");
        assert_eq!((faces[0].score, faces[1]), (0.9, at(0.6, 0.9, 0.1)));
        assert_eq!(one_for_each(vec![at(0.9, 0.5, 0.0), at(0.9, 0.5, -1.0)], 0.5), []);
    }

    #[test]
    fn an_anchor_is_the_middle_of_its_position() {
        let (mut scores, mut coordinates) = (vec![-50.0; 6 * 64], vec![0.0; 6 * 16 * 64]);
        // Anchor 4, row 2, column 7.
        let position = 2 * 8 + 7;
        scores[4 * 64 + position] = 0.0;
        for (k, value) in [-12.8, 6.4, 64.0, 32.0].into_iter().enumerate() {
            coordinates[(4 * 16 + k) * 64 + position] = value;
        }
        let read = read((8, 6), &scores, &coordinates);
        let best = read.iter().find(|candidate| candidate.score > 0.4).copied();
        assert_eq!(best, Some(Candidate { score: 0.5, x: 7.5 / 8.0 - 0.1, y: 2.5 / 8.0 + 0.05, width: 0.5, height: 0.25 }));
    }
}
