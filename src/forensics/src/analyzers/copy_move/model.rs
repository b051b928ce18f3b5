//! Which matches move together: turned, scaled, mirrored and shifted by one and the same amount.

use super::{keypoints::Keypoint, matching::Match, refine::Pair};

/// How far from where it should be a counterpart may lie, in pixels.
const TOLERANCE_PX: f64 = 4.0;
/// How far a keypoint's own size and direction may be from those of the group, as a share of the scale.
const TOLERANCE_TURN: f64 = 0.5;
/// Neighbours of a match with which it is tried.
const NEIGHBOURS: usize = 5;
/// Distance of the two matches that make a guess, in pixels: nearer ones say little about the turn.
const GUESS_PX: (f64, f64) = (8.0, 200.0);
/// Fewest places that must agree.
const MIN_PLACES: usize = 3;
/// Scales beyond these are no ordinary copies.
const SCALES: (f64, f64) = (0.45, 2.2);
/// Most groups that are looked at.
const MAX_GROUPS: usize = 6;

/// A number with two parts, as points and turns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Complex(pub f64, pub f64);

impl Complex {
    fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
    fn minus(self, other: Self) -> Self {
        Self(self.0 - other.0, self.1 - other.1)
    }
    fn times(self, other: Self) -> Self {
        Self(self.0 * other.0 - self.1 * other.1, self.0 * other.1 + self.1 * other.0)
    }
    fn mirrored(self) -> Self {
        Self(self.0, -self.1)
    }
    fn squared(self) -> f64 {
        self.0 * self.0 + self.1 * self.1
    }
    fn mirrored_if(self, is_mirrored: bool) -> Self {
        if is_mirrored { self.mirrored() } else { self }
    }
}

/// A straight map of the plane: `target + matrix · (point − source)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Affine {
    pub source: (f64, f64),
    pub target: (f64, f64),
    /// Row by row.
    pub matrix: [f64; 4],
}

impl Affine {
    /// Where a point goes.
    #[inline]
    pub fn of(&self, x: f64, y: f64) -> (f64, f64) {
        let (dx, dy) = (x - self.source.0, y - self.source.1);
        let [a, b, c, d] = self.matrix;
        (self.target.0 + a * dx + b * dy, self.target.1 + c * dx + d * dy)
    }

    /// The way back; none where the map is flat.
    pub fn inverse(&self) -> Option<Self> {
        let [a, b, c, d] = self.matrix;
        let determinant = a * d - b * c;
        if determinant.abs() <= 1e-6 {
            return None;
        }
        let matrix = [d / determinant, -b / determinant, -c / determinant, a / determinant];
        Some(Self { source: self.target, target: self.source, matrix })
    }

    /// By how much it scales lengths on average.
    pub fn scale(&self) -> f64 {
        let [a, b, c, d] = self.matrix;
        (a * d - b * c).abs().sqrt()
    }
}

/// Matches that move together.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub map: Affine,
    pub is_mirrored: bool,
    /// Where the matches lie and where their counterparts do.
    pub pairs: Vec<Pair>,
}

/// One match in one direction.
#[derive(Clone, Copy)]
struct Arrow {
    from: Complex,
    to: Complex,
    /// Scale and turn by the keypoints alone.
    turn: Complex,
    is_mirrored: bool,
    /// Which match.
    index: usize,
}

/// A turn, scale and shift: `turn · point + shift`, the point mirrored first where the arrows are.
#[derive(Clone, Copy)]
struct Motion {
    turn: Complex,
    shift: Complex,
    is_mirrored: bool,
}

impl Motion {
    fn of(&self, point: Complex) -> Complex {
        self.turn.times(point.mirrored_if(self.is_mirrored)).plus(self.shift)
    }

    fn fits(&self, arrow: &Arrow) -> bool {
        arrow.is_mirrored == self.is_mirrored
            && self.of(arrow.from).minus(arrow.to).squared() <= TOLERANCE_PX * TOLERANCE_PX
            && arrow.turn.minus(self.turn).squared() <= TOLERANCE_TURN * TOLERANCE_TURN * self.turn.squared()
    }

    /// Least squares over arrows; none where they lie at one point.
    fn through(arrows: &[&Arrow], is_mirrored: bool) -> Option<Self> {
        let n = arrows.len() as f64;
        let mean = |value: fn(&Arrow) -> Complex| {
            let sum = arrows.iter().fold(Complex(0.0, 0.0), |sum, arrow| sum.plus(value(arrow)));
            Complex(sum.0 / n, sum.1 / n)
        };
        let (from, to) = (mean(|a| a.from).mirrored_if(is_mirrored), mean(|a| a.to));
        let (mut product, mut squares) = (Complex(0.0, 0.0), 0.0);
        for arrow in arrows {
            let p = arrow.from.mirrored_if(is_mirrored).minus(from);
            product = product.plus(arrow.to.minus(to).times(p.mirrored()));
            squares += p.squared();
        }
        if squares <= 1.0 {
            return None;
        }
        let turn = Complex(product.0 / squares, product.1 / squares);
        let scale = turn.squared().sqrt();
        (SCALES.0..=SCALES.1).contains(&scale).then(|| Self { turn, shift: to.minus(turn.times(from)), is_mirrored })
    }
}

/// Groups of matches, the largest first, each match in one group at most.
pub(super) fn groups(keypoints: &[Keypoint], matches: &[Match]) -> Vec<Group> {
    let mut arrows = arrows(keypoints, matches);
    let mut groups = Vec::new();
    while groups.len() < MAX_GROUPS {
        let Some((motion, members)) = largest(&arrows) else { break };
        let used: Vec<usize> = members.iter().map(|arrow| arrow.index).collect();
        groups.push(Group {
            map: affine(motion, &members),
            is_mirrored: motion.is_mirrored,
            pairs: members.iter().map(|a| ((a.from.0, a.from.1), (a.to.0, a.to.1))).collect(),
        });
        arrows.retain(|arrow| !used.contains(&arrow.index));
    }
    groups
}

/// Both directions of each match, because it is not known which place was first.
fn arrows(keypoints: &[Keypoint], matches: &[Match]) -> Vec<Arrow> {
    let mut arrows = Vec::with_capacity(2 * matches.len());
    for (index, m) in matches.iter().enumerate() {
        for (from, to) in [(m.a, m.b), (m.b, m.a)] {
            let (Some(from), Some(to)) = (keypoints.get(from), keypoints.get(to)) else { continue };
            let complex = |(x, y): (f32, f32)| Complex(f64::from(x), f64::from(y));
            let ratio = f64::from(to.size / from.size);
            let turn = complex(to.direction).times(complex(from.direction).mirrored().mirrored_if(m.is_mirrored));
            arrows.push(Arrow {
                from: complex((from.x, from.y)),
                to: complex((to.x, to.y)),
                turn: Complex(ratio * turn.0, ratio * turn.1),
                is_mirrored: m.is_mirrored,
                index,
            });
        }
    }
    arrows
}

/// The motion that most arrows share, fitted to them.
fn largest(arrows: &[Arrow]) -> Option<(Motion, Vec<Arrow>)> {
    let mut best: (usize, Option<Motion>) = (0, None);
    for first in arrows {
        let mut neighbours: Vec<(f64, &Arrow)> = arrows
            .iter()
            .filter(|second| {
                second.is_mirrored == first.is_mirrored
                    && second.turn.minus(first.turn).squared() <= TOLERANCE_TURN * TOLERANCE_TURN * first.turn.squared()
            })
            .map(|second| (second.from.minus(first.from).squared(), second))
            .filter(|(squared, _)| (GUESS_PX.0 * GUESS_PX.0..GUESS_PX.1 * GUESS_PX.1).contains(squared))
            .collect();
        neighbours.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.index.cmp(&b.1.index)));
        for (_, second) in neighbours.into_iter().take(NEIGHBOURS) {
            let Some(motion) = Motion::through(&[first, second], first.is_mirrored) else { continue };
            if !motion.fits(first) || !motion.fits(second) {
                continue;
            }
            let count = arrows.iter().filter(|arrow| motion.fits(arrow)).count();
            if count > best.0 {
                best = (count, Some(motion));
            }
        }
    }
    let mut motion = best.1?;
    for _ in 0..2 {
        let members: Vec<&Arrow> = arrows.iter().filter(|arrow| motion.fits(arrow)).collect();
        motion = Motion::through(&members, motion.is_mirrored)?;
    }
    let members: Vec<Arrow> = arrows.iter().filter(|arrow| motion.fits(arrow)).copied().collect();
    (places(&members) >= MIN_PLACES).then_some((motion, members))
}

/// Different places among arrows, on a grid of four pixels.
fn places(arrows: &[Arrow]) -> usize {
    let mut cells: Vec<(i64, i64)> = arrows.iter().map(|a| ((a.from.0 / 4.0) as i64, (a.from.1 / 4.0) as i64)).collect();
    cells.sort_unstable();
    cells.dedup();
    cells.len()
}

/// The motion as a map around the middle of its members.
fn affine(motion: Motion, members: &[Arrow]) -> Affine {
    let n = members.len().max(1) as f64;
    let sum = members.iter().fold(Complex(0.0, 0.0), |sum, arrow| sum.plus(arrow.from));
    let source = Complex(sum.0 / n, sum.1 / n);
    let target = motion.of(source);
    let Complex(c, s) = motion.turn;
    let matrix = if motion.is_mirrored { [c, s, s, -c] } else { [c, -s, s, c] };
    Affine { source: (source.0, source.1), target: (target.0, target.1), matrix }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keypoint(x: f64, y: f64, size: f32, direction: (f64, f64)) -> Keypoint {
        let direction = (direction.0 as f32, direction.1 as f32);
        Keypoint { x: x as f32, y: y as f32, size, direction, is_bright: true, descriptor: [0; 128] }
    }

    #[test]
    fn what_moves_together_is_found_among_what_does_not() {
        for is_mirrored in [false, true] {
            let (turn, shift) = (Complex(0.6 * 1.2, 0.8 * 1.2), Complex(300.0, 40.0));
            let motion = Motion { turn, shift, is_mirrored };
            let (mut keypoints, mut matches) = (Vec::new(), Vec::new());
            for i in 0..20usize {
                let from = Complex(17.0 * (i % 5) as f64, 23.0 * (i / 5) as f64 + i as f64);
                let to = if i < 12 { motion.of(from) } else { Complex(90.0 * (i % 7) as f64, 31.0 * i as f64) };
                let direction = Complex(0.6, 0.8).times(Complex(1.0, 0.0));
                keypoints.push(keypoint(from.0, from.1, 2.0, (1.0, 0.0)));
                keypoints.push(keypoint(to.0, to.1, 2.4, (direction.0, direction.1)));
                let (a, b) = if i % 2 == 0 { (2 * i, 2 * i + 1) } else { (2 * i + 1, 2 * i) };
                matches.push(Match { a, b, is_mirrored, distance: 0.1 });
            }
            let groups = groups(&keypoints, &matches);
            assert_eq!((groups.len(), groups[0].pairs.len(), groups[0].is_mirrored), (1, 12, is_mirrored));
            let map = groups[0].map;
            assert!((map.scale() - 1.2).abs() < 1e-3 || (map.scale() - 1.0 / 1.2).abs() < 1e-3);
            for (from, to) in &groups[0].pairs {
                let (x, y) = map.of(from.0, from.1);
                assert!((x - to.0).abs() < 1e-3 && (y - to.1).abs() < 1e-3);
                let (x, y) = map.inverse().expect("not flat").of(to.0, to.1);
                assert!((x - from.0).abs() < 1e-3 && (y - from.1).abs() < 1e-3);
            }
        }
    }
}
