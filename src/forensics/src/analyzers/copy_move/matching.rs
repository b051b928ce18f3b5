//! Which places look alike, and like nothing else.
//!
//! What repeats by nature looks like many places at once. A match counts only where one or two places are much more alike than all
//! others (the generalised test of Amerini et al., which keeps an area that was copied twice).

use super::{
    descriptor::{Descriptor, distance, likeness, mirrored},
    keypoints::Keypoint,
};
use crate::widest::widest;

/// How many of the most alike places are remembered: some lie at one place, with two directions or in two sizes.
const REMEMBERED: usize = 6;
/// Places nearer than this to each other say nothing, in pixels.
pub(super) const MIN_SHIFT_PX: f32 = 24.0;
/// Nearer than this, two keypoints mark one place.
const SAME_PLACE_PX: f32 = 8.0;
/// Largest distance of descriptors.
const MAX_DISTANCE: f32 = 0.5;
/// Largest ratio of the distances of the last that counts and of the next place.
const MAX_RATIO: f32 = 0.75;
/// Most matches that are kept, the most alike first.
const MAX_MATCHES: usize = 700;

/// Two places that look alike, by their positions in the list of keypoints.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Match {
    pub a: usize,
    pub b: usize,
    pub is_mirrored: bool,
    pub distance: f32,
}

/// The most alike places of one keypoint.
#[derive(Clone, Copy)]
struct Best([(i32, u32); REMEMBERED]);

impl Best {
    /// The likeness that a further place must exceed.
    #[inline]
    fn least(&self) -> i32 {
        self.0[REMEMBERED - 1].0
    }

    #[inline]
    fn add(&mut self, likeness: i32, index: usize) {
        if likeness <= self.least() {
            return;
        }
        let mut at = REMEMBERED - 1;
        while at > 0 && self.0[at - 1].0 < likeness {
            self.0[at] = self.0[at - 1];
            at -= 1;
        }
        self.0[at] = (likeness, index as u32);
    }
}

/// All matches, as they are and mirrored, each pair once.
pub(super) fn matches(keypoints: &[Keypoint]) -> Vec<Match> {
    let mut found = Vec::new();
    for is_mirrored in [false, true] {
        let mut pairs = Vec::new();
        for (i, best) in best(keypoints, is_mirrored).iter().enumerate() {
            for (index, distance) in outstanding(keypoints, best) {
                pairs.push(Match { a: i.min(index), b: i.max(index), is_mirrored, distance });
            }
        }
        pairs.sort_by_key(|m| (m.a, m.b));
        pairs.dedup_by_key(|m| (m.a, m.b));
        found.extend(pairs);
    }
    found.sort_by(|m, n| m.distance.total_cmp(&n.distance).then((m.a, m.b, m.is_mirrored).cmp(&(n.a, n.b, n.is_mirrored))));
    found.truncate(MAX_MATCHES);
    found
}

fn best(keypoints: &[Keypoint], is_mirrored: bool) -> Vec<Best> {
    let mut best = vec![Best([(0, u32::MAX); REMEMBERED]); keypoints.len()];
    for is_bright in [false, true] {
        let class: Vec<(usize, &Keypoint)> = keypoints.iter().enumerate().filter(|(_, k)| k.is_bright == is_bright).collect();
        let mirror = |k: &Keypoint| if is_mirrored { mirrored(&k.descriptor) } else { k.descriptor };
        let others: Vec<(usize, Descriptor)> = class.iter().map(|(j, k)| (*j, mirror(k))).collect();
        for (n, (i, _)) in class.iter().enumerate() {
            compare(keypoints, *i, &others[n + 1..], &mut best);
        }
    }
    best
}

/// Compares one keypoint with others. Mirroring both sides changes nothing, so one product serves both.
#[inline(never)]
fn compare(keypoints: &[Keypoint], i: usize, others: &[(usize, Descriptor)], best: &mut [Best]) {
    let (a, mut mine) = (&keypoints[i], best[i]);
    widest(
        #[inline(always)]
        || {
            for (j, b) in others {
                let alike = likeness(&a.descriptor, b);
                let is_good = alike > mine.least() || alike > best[*j].least();
                if is_good && squared_px(a, &keypoints[*j]) >= MIN_SHIFT_PX * MIN_SHIFT_PX {
                    mine.add(alike, *j);
                    best[*j].add(alike, i);
                }
            }
        },
    );
    best[i] = mine;
}

/// The first place, or the first two, where all further ones are much less alike.
fn outstanding(keypoints: &[Keypoint], best: &Best) -> Vec<(usize, f32)> {
    let mut places: Vec<(usize, f32)> = Vec::new();
    for (alike, index) in best.0 {
        let Some(keypoint) = keypoints.get(index as usize) else { continue };
        let is_known = |(known, _): &(usize, f32)| squared_px(&keypoints[*known], keypoint) < SAME_PLACE_PX * SAME_PLACE_PX;
        if !places.iter().any(is_known) {
            places.push((index as usize, distance(alike)));
        }
    }
    let count = (1..=2).find(|n| match (places.get(n - 1), places.get(*n)) {
        (Some((_, last)), Some((_, next))) => *last < MAX_RATIO * next,
        (Some(_), None) => true,
        _ => false,
    });
    places.truncate(count.unwrap_or(0));
    places.retain(|(_, distance)| *distance <= MAX_DISTANCE);
    places
}

fn squared_px(a: &Keypoint, b: &Keypoint) -> f32 {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyzers::copy_move::descriptor::NORM;

    /// A keypoint whose descriptor points along one axis, and a little along another.
    fn keypoint(x: f32, axis: usize, other: usize) -> Keypoint {
        let mut descriptor = [0i16; 128];
        descriptor[axis] = (0.995 * NORM) as i16;
        descriptor[other] += (0.1 * NORM) as i16;
        Keypoint { x, y: 0.0, size: 2.0, direction: (1.0, 0.0), is_bright: true, descriptor }
    }

    #[test]
    fn one_or_two_counterparts_count_and_many_do_not() {
        let direct = |keypoints: &[Keypoint]| {
            let mut pairs: Vec<_> = matches(keypoints).into_iter().filter(|m| !m.is_mirrored).map(|m| (m.a, m.b)).collect();
            pairs.sort_unstable();
            pairs
        };
        let noise: Vec<Keypoint> = (0..8).map(|i| keypoint(1000.0 + 100.0 * i as f32, 20 + i, 40 + i)).collect();
        let with = |n: usize| {
            let alike = (0..n).map(|i| keypoint(100.0 * i as f32, 3, 60 + i));
            direct(&alike.chain(noise.iter().cloned()).collect::<Vec<_>>())
        };
        assert_eq!(with(1), []);
        assert_eq!(with(2), [(0, 1)]);
        assert_eq!(with(3), [(0, 1), (0, 2), (1, 2)]);
        assert_eq!(with(5), []);
        // Beside each other they are one place.
        let mut near = noise;
        near.extend([keypoint(0.0, 3, 60), keypoint(10.0, 3, 61)]);
        assert_eq!(direct(&near), []);
    }
}
