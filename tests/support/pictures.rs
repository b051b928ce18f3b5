//! The pictures that more than one test looks at. All are drawn by our own code.

use telltale_pixels::Raster;
use telltale_report::RectPx;
use telltale_scenes as scenes;

/// Where [`forged`] was altered: aligned to the 16 px blocks of subsampled JPEG, and large enough to be found.
pub const SPLICED_PLACE: RectPx = RectPx { x: 320, y: 160, width: 192, height: 160 };

const SIZE: (usize, usize) = (768, 512);

/// A scene saved once, as a camera might.
pub fn ordinary() -> Vec<u8> {
    scenes::encode_jpeg(&scenes::render(7, SIZE.0, SIZE.1), 90, scenes::Sampling::Halved)
}

/// A scene saved twice, with a part in it that was saved once: [`SPLICED_PLACE`].
pub fn forged() -> Vec<u8> {
    scenes::spliced_double_jpeg(11, SIZE, SPLICED_PLACE, (60, 92)).bytes
}

/// A PNG that says which generator made it, in the way of a widely used one.
pub fn stated() -> Vec<u8> {
    let parameters = "a lighthouse at dusk\nNegative prompt: people\nSteps: 28, Sampler: Euler a, CFG scale: 7, Seed: 42, \
                      Size: 320x240, Model: drawn";
    scenes::png_with_text(&scenes::render(3, 320, 240), "parameters", parameters)
}

/// A drawn face, 384 px wide and high: what the network that finds faces is tested with before it looks for any, three times as large.
pub fn face() -> Vec<u8> {
    // Middle, half-widths and colour of ellipses, from the front to the back: eyes, brows, mouth, nose, face, hair, clothes.
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
    const SIDE: i64 = 384;
    let pixel = |x: i64, y: i64| {
        let is_inside = |[cx, cy, rx, ry]: [i64; 4]| ((x - cx) * ry).pow(2) + ((y - cy) * rx).pow(2) <= (rx * ry).pow(2);
        let wall = [150 + (x / 4) as u8, 160 + (y / 4) as u8, 170];
        ELLIPSES.iter().find(|(ellipse, _)| is_inside(*ellipse)).map_or(wall, |(_, colour)| *colour)
    };
    let rgb = (0..SIDE).flat_map(|y| (0..SIDE).flat_map(move |x| pixel(x / 3, y / 3))).collect();
    scenes::encode_png(&Raster::from_rgb(SIDE as usize, SIDE as usize, rgb).expect("as many samples as pixels"))
}

/// A picture that lies on its side in the file: 320 × 192 px stored, 192 × 320 px as it is to be seen.
pub fn turned() -> Vec<u8> {
    scenes::jpeg_with_orientation(&scenes::render(5, 320, 192), 6)
}
