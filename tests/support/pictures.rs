//! The pictures that more than one test looks at. All are drawn by our own code.

use telltale_landmarks::{SIDE_PX, drawn_face};
use telltale_pixels::{Raster, resize};
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
    let small = Raster::from_rgb(SIDE_PX, SIDE_PX, drawn_face()).expect("as many samples as pixels");
    scenes::encode_png(&resize(&small, 3 * SIDE_PX, 3 * SIDE_PX))
}

/// A picture that lies on its side in the file: 320 × 192 px stored, 192 × 320 px as it is to be seen.
pub fn turned() -> Vec<u8> {
    scenes::jpeg_with_orientation(&scenes::render(5, 320, 192), 6)
}
