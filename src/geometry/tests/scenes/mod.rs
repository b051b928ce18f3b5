//! Scenes in three dimensions, drawn by a hand that is off by up to the stated error, for the property test and the table of rates.
//!
//! A camera 1.5 to 12 m above a plane ground looks 5° to 50° down, rolls up to 10°, and has a focal length of 0.7 to 2.5 times the longer
//! side of a picture of 1600 × 1200 pixels. Every random number comes from one seed.

use telltale_geometry::{Drawing, Point, horizon, reflections, shadows, vanishing};

/// Size of the pictures, in pixels.
pub const SIZE: (f64, f64) = (1600.0, 1200.0);
/// The stated error of the hand, in pixels: a quarter of a per cent of the longer side.
pub const ERROR_PX: f64 = 4.0;

/// By how much a right angle that is judged by eye may be off.
const JUDGED_DEGREES: f64 = 10.0;

/// x to the right, y up, z ahead; in metres.
type Place = [f64; 3];

/// Splitmix64.
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Evenly between two numbers.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A point off by up to the stated error: a third of them by all of it.
    fn hand(&mut self, (x, y): Point) -> Point {
        let (angle, share) = (self.between(0.0, std::f64::consts::TAU), self.between(0.0, 1.5).min(1.0));
        // A hair less than the error, for the rounding of sums.
        let radius = ERROR_PX * share * (1.0 - 1e-9);
        (x + radius * angle.cos(), y + radius * angle.sin())
    }

    /// A direction of length 1 with this height above the ground, in degrees.
    fn direction(&mut self, low: f64, high: f64) -> Place {
        let (height, around) = (self.between(low, high).to_radians(), self.between(0.0, std::f64::consts::TAU));
        [height.cos() * around.cos(), height.sin(), height.cos() * around.sin()]
    }
}

/// A camera.
struct Camera {
    height: f64,
    /// Right, down and ahead, as the rows of a rotation.
    axes: [Place; 3],
    focal_px: f64,
}

impl Camera {
    fn random(chance: &mut Chance) -> Self {
        let (pitch, roll) = (chance.between(5.0, 50.0).to_radians(), chance.between(-10.0, 10.0).to_radians());
        let ahead = [0.0, -pitch.sin(), pitch.cos()];
        let (right, down) = ([1.0, 0.0, 0.0], [0.0, -pitch.cos(), -pitch.sin()]);
        let turned = |a: Place, b: Place, sign: f64| plus(times(a, roll.cos()), times(b, sign * roll.sin()));
        let axes = [turned(right, down, 1.0), turned(down, right, -1.0), ahead];
        Self { height: chance.between(1.5, 12.0), axes, focal_px: SIZE.0 * chance.between(0.7, 2.5) }
    }

    /// Where a place is seen; none behind the camera or outside of the picture.
    fn see(&self, place: Place) -> Option<Point> {
        let from_here = minus(place, [0.0, self.height, 0.0]);
        let [x, y, z] = self.axes.map(|axis| dot(axis, from_here));
        let point = (self.focal_px * x / z + SIZE.0 / 2.0, self.focal_px * y / z + SIZE.1 / 2.0);
        let is_inside = 0.0 < point.0 && point.0 < SIZE.0 && 0.0 < point.1 && point.1 < SIZE.1;
        (0.1 < z && is_inside).then_some(point)
    }

    /// A place on the ground in the picture, up to 60 m away.
    fn ground(&self, chance: &mut Chance) -> Place {
        loop {
            let place = [chance.between(-25.0, 25.0), 0.0, chance.between(0.5, 60.0)];
            if self.see(place).is_some() {
                return place;
            }
        }
    }
}

/// A light: somewhere in the sky, or a lamp.
#[derive(Clone, Copy)]
enum Light {
    Sun(Place),
    Lamp(Place),
}

impl Light {
    fn random(chance: &mut Chance) -> Self {
        if chance.between(0.0, 1.0) < 0.7 {
            Self::Sun(chance.direction(10.0, 75.0))
        } else {
            Self::Lamp([chance.between(-20.0, 20.0), chance.between(6.0, 15.0), chance.between(-15.0, 50.0)])
        }
    }

    /// The same light seen from another side: turned around an upright axis.
    fn turned(self, degrees: f64) -> Self {
        match self {
            Self::Sun(towards) => Self::Sun(turned(towards, degrees)),
            // Around the middle of where things stand.
            Self::Lamp(place) => Self::Lamp(plus(turned(minus(place, [0.0, 0.0, 20.0]), degrees), [0.0, 0.0, 20.0])),
        }
    }

    fn towards(self, place: Place) -> Place {
        match self {
            Self::Sun(towards) => towards,
            Self::Lamp(lamp) => minus(lamp, place),
        }
    }

    /// The shadow on the ground of something.
    fn shadow(self, thing: Place) -> Option<Place> {
        let towards = self.towards(thing);
        let [_, height, _] = thing;
        let is_above = height + 0.1 < height + towards[1];
        is_above.then(|| minus(thing, times(towards, height / towards[1])))
    }
}

/// What the marks of [`shadow_marks`] say.
pub fn shadows(chance: &mut Chance, n: usize, half_degrees: f64, turn_degrees: f64) -> Option<shadows::Shadows> {
    shadows::test(&drawing(), &shadow_marks(chance, n, half_degrees, turn_degrees)?).ok()
}

/// A scene of shadows: `n` things whose shadows are marked by wedges of up to `half_degrees` to each side, and a dark
/// side of a ball in every third scene; the shadow of the first comes from a light turned by `turn_degrees`. None where it was no scene.
pub fn shadow_marks(chance: &mut Chance, n: usize, half_degrees: f64, turn_degrees: f64) -> Option<Vec<shadows::Constraint>> {
    let camera = Camera::random(chance);
    let light = Light::random(chance);
    let mut marks = Vec::new();
    for i in 0..n {
        let light = if i == 0 { light.turned(turn_degrees) } else { light };
        marks.push((0..40).find_map(|_| wedge(chance, &camera, light, half_degrees))?);
    }
    if turn_degrees == 0.0 && chance.between(0.0, 3.0) < 1.0 {
        marks.extend(ball(chance, &camera, light));
    }
    Some(marks)
}

fn wedge(chance: &mut Chance, camera: &Camera, light: Light, half_degrees: f64) -> Option<shadows::Constraint> {
    let [x, _, z] = camera.ground(chance);
    let thing = [x, chance.between(0.3, 4.0), z];
    let (shadow, thing) = (camera.see(light.shadow(thing)?)?, camera.see(thing)?);
    let ray = (thing.0 - shadow.0, thing.1 - shadow.1);
    // Nobody marks a shadow that is hardly longer than their own error.
    if ray.0.hypot(ray.1) < 8.0 * ERROR_PX {
        return None;
    }
    let mut edge = |sign: f64| {
        let angle = (sign * chance.between(0.0, half_degrees)).to_radians();
        let length = chance.between(0.8, 1.5);
        let end = (ray.0 * angle.cos() - ray.1 * angle.sin(), ray.0 * angle.sin() + ray.1 * angle.cos());
        chance.hand((shadow.0 + end.0 * length, shadow.1 + end.1 * length))
    };
    let (one, other) = (edge(1.0), edge(-1.0));
    Some(shadows::Constraint::Cast { shadow: chance.hand(shadow), one, other })
}

/// A point of the outline of a ball, with the side from which its light comes.
fn ball(chance: &mut Chance, camera: &Camera, light: Light) -> Option<shadows::Constraint> {
    let centre = plus(camera.ground(chance), [0.0, 1.0, 0.0]);
    let view = minus(centre, [0.0, camera.height, 0.0]);
    // A normal at a right angle to the line of sight, as on an outline.
    let normal = unit(cross(view, chance.direction(-80.0, 80.0)));
    let touch = {
        // The sight touches the ball where normal · (point − camera) = 0.
        let radius = chance.between(0.3, 0.9);
        plus(centre, times(normal, radius))
    };
    let sight = minus(touch, [0.0, camera.height, 0.0]);
    let normal = unit(minus(normal, times(sight, dot(normal, sight) / dot(sight, sight))));
    let sign = dot(normal, light.towards(touch)).signum();
    let outline = camera.see(touch)?;
    let [x, y, z] = camera.axes.map(|axis| dot(axis, normal));
    // The tangent plane through the camera is seen as the line x·u + y·v + z·f = 0, whose normal in the picture is (x, y).
    debug_assert!((x * (outline.0 - SIZE.0 / 2.0) + y * (outline.1 - SIZE.1 / 2.0) + z * camera.focal_px).abs() < 1e-6);
    let length = sign * chance.between(60.0, 200.0) / x.hypot(y);
    let light = (outline.0 + x * length, outline.1 + y * length);
    Some(shadows::Constraint::Attached { outline: chance.hand(outline), light: chance.hand(light) })
}

/// What `n_shadows` wedges of up to 4° to each side and `n` dark sides say together; the light of the first dark side is turned by
/// `turn_degrees`, and every right angle is off by up to what a person is allowed who judges it by eye.
pub fn dark_sides(chance: &mut Chance, n_shadows: usize, n: usize, turn_degrees: f64) -> Option<shadows::Shadows> {
    let camera = Camera::random(chance);
    let light = Light::random(chance);
    let mut marks = Vec::new();
    for _ in 0..n_shadows {
        marks.push((0..40).find_map(|_| wedge(chance, &camera, light, 4.0))?);
    }
    for i in 0..n {
        let light = if i == 0 { light.turned(turn_degrees) } else { light };
        let mark = (0..40).find_map(|_| ball(chance, &camera, light))?;
        let shadows::Constraint::Attached { outline, light } = mark else { return None };
        let (sine, cosine) = chance.between(-JUDGED_DEGREES, JUDGED_DEGREES).to_radians().sin_cos();
        let (x, y) = (light.0 - outline.0, light.1 - outline.1);
        let light = (outline.0 + x * cosine - y * sine, outline.1 + x * sine + y * cosine);
        marks.push(shadows::Constraint::Attached { outline, light });
    }
    shadows::test(&drawing(), &marks).ok()
}

/// Edges of one direction, of which the first is turned by `turn_degrees`.
pub fn vanishing(chance: &mut Chance, n: usize, turn_degrees: f64) -> Option<vanishing::Meeting> {
    let camera = Camera::random(chance);
    let lines = group(chance, &camera, n, |chance| chance.direction(-20.0, 20.0), turn_degrees)?;
    vanishing::meet(&drawing(), &lines).ok()
}

/// Three groups of level edges, of which the third climbs by `turn_degrees`.
pub fn horizon(chance: &mut Chance, n: usize, turn_degrees: f64) -> Option<horizon::Horizon> {
    let camera = Camera::random(chance);
    let mut level = |height: f64| group(chance, &camera, n, |chance| chance.direction(height, height), 0.0);
    let groups = [level(0.0)?, level(0.0)?, level(turn_degrees)?];
    let [a, b, c] = &groups;
    horizon::test(&drawing(), a, b, c).ok()
}

/// Points with their images in a wall or in water, of which the first has one in a mirror turned by `turn_degrees`.
pub fn reflections(chance: &mut Chance, n: usize, turn_degrees: f64) -> Option<vanishing::Meeting> {
    let camera = Camera::random(chance);
    let (is_water, wall) = (chance.between(0.0, 1.0) < 0.5, chance.direction(0.0, 0.0));
    let normal = if is_water { [0.0, 1.0, 0.0] } else { wall };
    // Water lies 1 m below the ground on which things stand, a wall beside the middle of them.
    let on_mirror = if is_water { [0.0, -1.0, 0.0] } else { plus([0.0, 0.0, 12.0], times(wall, chance.between(2.0, 8.0))) };
    let mut pairs = Vec::new();
    for i in 0..n {
        let normal = if i == 0 { tilted(chance, normal, turn_degrees) } else { normal };
        pairs.push((0..60).find_map(|_| {
            let thing = plus(camera.ground(chance), [0.0, chance.between(0.0, 3.0), 0.0]);
            let image = minus(thing, times(normal, 2.0 * dot(normal, minus(thing, on_mirror))));
            edge(chance, &camera, thing, image)
        })?);
    }
    reflections::test(&drawing(), &pairs, &[]).ok()
}

fn group(
    chance: &mut Chance,
    camera: &Camera,
    n: usize,
    direction: impl Fn(&mut Chance) -> Place,
    turn_degrees: f64,
) -> Option<Vec<vanishing::Segment>> {
    let along = direction(chance);
    let mut lines = Vec::new();
    for i in 0..n {
        let along = if i == 0 { tilted(chance, along, turn_degrees) } else { along };
        lines.push((0..40).find_map(|_| {
            let from = plus(camera.ground(chance), [0.0, chance.between(0.0, 2.5), 0.0]);
            let to = plus(from, times(along, chance.between(0.5, 6.0)));
            edge(chance, camera, from, to)
        })?);
    }
    Some(lines)
}

/// An edge as it is drawn; none outside of the picture or hardly longer than the error.
fn edge(chance: &mut Chance, camera: &Camera, from: Place, to: Place) -> Option<vanishing::Segment> {
    let (from, to) = (camera.see(from)?, camera.see(to)?);
    let is_long = 16.0 * ERROR_PX < (to.0 - from.0).hypot(to.1 - from.1);
    is_long.then(|| vanishing::Segment { from: chance.hand(from), to: chance.hand(to) })
}

/// A picture with the stated error.
pub fn drawing() -> Drawing {
    Drawing::new(SIZE.0, SIZE.1, ERROR_PX).expect("a size and an error")
}

/// Turned around an upright axis.
fn turned([x, y, z]: Place, degrees: f64) -> Place {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    [x * cosine - z * sine, y, x * sine + z * cosine]
}

/// Turned by so much in a random direction.
fn tilted(chance: &mut Chance, along: Place, degrees: f64) -> Place {
    let across = unit(cross(along, chance.direction(-60.0, 60.0)));
    let (sine, cosine) = degrees.to_radians().sin_cos();
    plus(times(along, cosine), times(across, sine))
}

fn plus(a: Place, b: Place) -> Place {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

fn minus(a: Place, b: Place) -> Place {
    plus(a, times(b, -1.0))
}

fn times(a: Place, by: f64) -> Place {
    a.map(|v| v * by)
}

fn dot(a: Place, b: Place) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: Place, b: Place) -> Place {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn unit(a: Place) -> Place {
    times(a, 1.0 / dot(a, a).sqrt())
}
