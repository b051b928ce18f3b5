//! Copies made inside ordinary photos: which area, and where to.

use telltale_pixels::Raster;
use telltale_scenes::{self as scenes, Copying, Noise};

/// What is done to the copied area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alteration {
    /// Clockwise, in degrees.
    pub degrees: f64,
    pub scale: f64,
    pub is_mirrored: bool,
}

/// Places that are drawn for the source; the most detailed one is taken, because nobody copies an empty place to show something.
const DRAWN: usize = 4;
/// Pixels beside an area that stay free.
const MARGIN_PX: f64 = 3.0;

/// The photo with a copy of an area that covers `share` of it, and the mask of both areas; none where they do not fit beside each other.
pub fn copied(photo: &Raster, share: f64, alteration: Alteration, seed: u64) -> Option<(Raster, Vec<bool>)> {
    let (width, height) = (photo.width() as f64, photo.height() as f64);
    let mut noise = Noise::new(seed);
    let mut uniform = || f64::from(noise.uniform());
    // Half axes with a ratio between 2 : 3 and 3 : 2.
    let stretch = (2.0f64 / 3.0).sqrt() * (1.0 + 0.5 * uniform());
    let radius = (share * width * height / std::f64::consts::PI).sqrt();
    let radii = (radius * stretch, radius / stretch);
    let reach = radii.0.max(radii.1) + MARGIN_PX;
    let reach_copy = alteration.scale * radii.0.max(radii.1) + MARGIN_PX;
    if 2.0 * reach.max(reach_copy) > width.min(height) {
        return None;
    }
    let mut within = |reach: f64| (reach + uniform() * (width - 2.0 * reach), reach + uniform() * (height - 2.0 * reach));
    let detail = |place: &(f64, f64)| detail(photo, *place, radius);
    let source = (0..DRAWN).map(|_| within(reach)).max_by(|a, b| detail(a).total_cmp(&detail(b)))?;
    let target = (0..100).map(|_| within(reach_copy)).find(|t| (t.0 - source.0).hypot(t.1 - source.1) > reach + reach_copy)?;
    let Alteration { degrees, scale, is_mirrored } = alteration;
    Some(scenes::copied(photo, &Copying { source, radii, target, degrees, scale, is_mirrored }))
}

/// How much neighbouring pixels differ around a place.
fn detail(photo: &Raster, (x, y): (f64, f64), radius: f64) -> f64 {
    let line = || (-8..=8).map(|i| f64::from(i) * radius / 10.0);
    let green = |x: f64, y: f64| f64::from(photo.pixel(x.max(0.0) as usize, y.max(0.0) as usize)[1]);
    let inside = |x: f64, y: f64| x + 2.0 < photo.width() as f64 && y + 2.0 < photo.height() as f64;
    let places = line().flat_map(|dy| line().map(move |dx| (x + dx, y + dy))).filter(|(x, y)| inside(*x, *y));
    places.map(|(x, y)| (green(x + 1.0, y) - green(x, y)).abs().min(20.0)).sum()
}
