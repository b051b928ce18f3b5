//! The self-test: a drawn face, and what MediaPipe makes of it.

use telltale_network::NetworkError;

use crate::SIDE_PX;
use crate::boxes::Candidate;

/// The one face, as TensorFlow Lite computes it from the original weights, in 16 bits.
pub(crate) const EXPECTED: Candidate =
    Candidate { score: 0.902_448, x: 0.531_036, y: 0.493_728, width: 0.366_681, height: 0.366_602 };
/// Largest difference that passes, of the score and of places and lengths alike. Weights in 8 bits instead of 16 make
/// 0.0035 here; on photos they find 105 of 107 faces again, and no other.
const TOLERANCE: f32 = 0.01;

/// Middle, half-widths and colour of each ellipse, from the front to the back.
const ELLIPSES: [([i64; 4], [u8; 3]); 11] = [
    ([59, 52, 2, 2], [40, 25, 20]),
    ([77, 52, 2, 2], [40, 25, 20]),
    ([59, 52, 5, 3], [240, 240, 240]),
    ([77, 52, 5, 3], [240, 240, 240]),
    ([59, 45, 7, 2], [70, 45, 30]),
    ([77, 45, 7, 2], [70, 45, 30]),
    ([68, 74, 8, 2], [170, 70, 70]),
    ([68, 64, 4, 2], [190, 130, 105]),
    ([68, 58, 21, 28], [224, 172, 140]),
    ([68, 50, 26, 32], [60, 40, 30]),
    ([68, 104, 38, 20], [40, 60, 110]),
];

/// Eyes with brows, nose and mouth on a face with hair, in front of a wall: `[SIDE_PX, SIDE_PX, 3]` samples.
pub fn drawn_face() -> Vec<u8> {
    let side = SIDE_PX as i64;
    let pixel = |x: i64, y: i64| {
        let is_inside = |[cx, cy, rx, ry]: [i64; 4]| ((x - cx) * ry).pow(2) + ((y - cy) * rx).pow(2) <= (rx * ry).pow(2);
        let wall = [150 + (x / 4) as u8, 160 + (y / 4) as u8, 170];
        ELLIPSES.iter().find(|(ellipse, _)| is_inside(*ellipse)).map_or(wall, |(_, colour)| *colour)
    };
    (0..side).flat_map(|y| (0..side).flat_map(move |x| pixel(x, y))).collect()
}

/// Holds what was found in the drawn face to what is expected.
pub(crate) fn compare(found: &[Candidate]) -> Result<(), NetworkError> {
    let numbers = |face: &Candidate| [face.score, face.x, face.y, face.width, face.height];
    let differences = match found {
        [face] => numbers(face).into_iter().zip(numbers(&EXPECTED)).map(|(found, expected)| (found - expected).abs()).collect(),
        _ => vec![f32::INFINITY],
    };
    // Written so that a difference that is not a number fails.
    if differences.iter().all(|difference| *difference <= TOLERANCE) {
        return Ok(());
    }
    let difference = differences.into_iter().fold(0.0, f32::max);
    Err(NetworkError::SelfTest { difference: difference.into(), tolerance: TOLERANCE.into() })
}
