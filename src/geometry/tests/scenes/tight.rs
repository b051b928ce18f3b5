//! Marks that leave no room, without a scene: the worst drawings that the stated error allows.

use super::scenes::{Chance, ERROR_PX, SIZE, drawing};
use telltale_geometry::{Point, shadows};

/// What [`tight_marks`] say.
pub fn tight(chance: &mut Chance) -> Option<shadows::Shadows> {
    let marks = tight_marks(chance);
    shadows::test(&drawing(), &marks).ok()
}

/// Marks around one light anywhere in the picture's plane or behind the camera, often close to the shadows themselves. They are as narrow as
/// can be, and all their points are off by all of the error to the side where it harms most.
fn tight_marks(chance: &mut Chance) -> Vec<shadows::Constraint> {
    let light = (chance.between(-0.5, 1.5) * SIZE.0, chance.between(-0.5, 1.5) * SIZE.1);
    let behind = if chance.between(0.0, 1.0) < 0.5 { -1.0 } else { 1.0 };
    let mut mark = || {
        let reach = chance.between(0.0, 1.0).powi(3) * 800.0 + 1.0;
        let around = chance.between(0.0, std::f64::consts::TAU);
        let towards = (behind * around.cos(), behind * around.sin());
        let point = (light.0 - reach * around.cos(), light.1 - reach * around.sin());
        // A millionth less than the error: where everything touches in one point, rounding decides.
        let side = if chance.between(0.0, 1.0) < 0.5 { -ERROR_PX } else { ERROR_PX } * (1.0 - 1e-6);
        let length = chance.between(4.0, 60.0) * ERROR_PX;
        if chance.between(0.0, 1.0) < 0.3 {
            // The light lies just on the lit side; the outline is drawn too far towards it, and its direction turned away.
            let normal = (-towards.1 * side.signum(), towards.0 * side.signum());
            let end = (point.0 + normal.0 * length, point.1 + normal.1 * length);
            let (off, turned) = (side.abs(), chance.between(-1.0, 1.0));
            let (along, across) = (off * turned, off * (1.0 - turned * turned).sqrt());
            let push = |(x, y): Point, along: f64| {
                (x + normal.0 * across - towards.0 * along, y + normal.1 * across - towards.1 * along)
            };
            return shadows::Constraint::Attached { outline: push(point, -along), light: push(end, along) };
        }
        let across = (-towards.1 * side, towards.0 * side);
        let end = |length: f64| (point.0 + towards.0 * length - across.0, point.1 + towards.1 * length - across.1);
        let shadow = (point.0 + across.0, point.1 + across.1);
        shadows::Constraint::Cast { shadow, one: end(length), other: end(length * 1.5) }
    };
    (0..4).map(|_| mark()).collect()
}
