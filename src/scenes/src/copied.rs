//! Areas that are there twice: copied by somebody, or repeated by nature.

use telltale_pixels::{Raster, resize};

use crate::Noise;

/// Width of a copy's soft edge in pixels.
const EDGE_PX: f64 = 2.0;

/// An ellipse, and what becomes of it elsewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Copying {
    /// Middle of the area that is copied, in pixels.
    pub source: (f64, f64),
    /// Half axes of that area.
    pub radii: (f64, f64),
    /// Middle of the copy.
    pub target: (f64, f64),
    /// By how much the copy is turned, clockwise.
    pub degrees: f64,
    /// Size of the copy against the source.
    pub scale: f64,
    /// Whether the copy is mirrored, left for right, before it is turned.
    pub is_mirrored: bool,
}

/// The picture with a copy in it, and where the source and the copy are, row by row.
///
/// # Panics
/// Where the picture has no pixels.
pub fn copied(raster: &Raster, copying: &Copying) -> (Raster, Vec<bool>) {
    let scaled = |n: usize| (n as f64 * copying.scale).round() as usize;
    let donor = resize(raster, scaled(raster.width()), scaled(raster.height()));
    let zoom = (donor.width() as f64 / raster.width() as f64, donor.height() as f64 / raster.height() as f64);
    let (sin, cos) = copying.degrees.to_radians().sin_cos();
    let (rx, ry) = copying.radii;
    let mut rgb = raster.clone().into_rgb();
    let mut mask = vec![false; raster.width() * raster.height()];
    for (i, (pixel, mask)) in rgb.chunks_exact_mut(3).zip(&mut mask).enumerate() {
        let (x, y) = ((i % raster.width()) as f64, (i / raster.width()) as f64);
        let inside = |u: f64, v: f64| (1.0 - (u / rx).hypot(v / ry)) * rx.min(ry) / EDGE_PX + 1.0;
        let (dx, dy) = ((x - copying.target.0) / copying.scale, (y - copying.target.1) / copying.scale);
        let (mut u, v) = (cos * dx + sin * dy, cos * dy - sin * dx);
        if copying.is_mirrored {
            u = -u;
        }
        let weight = inside(u, v).clamp(0.0, 1.0);
        *mask = weight >= 0.5 || inside(x - copying.source.0, y - copying.source.1) >= 0.5;
        if weight > 0.0 {
            let at = |n: f64, zoom: f64| (n + 0.5) * zoom - 0.5;
            let other = cubic(&donor, at(copying.source.0 + u, zoom.0), at(copying.source.1 + v, zoom.1));
            for (sample, other) in pixel.iter_mut().zip(other) {
                *sample = (f64::from(*sample) * (1.0 - weight) + other * weight).round().clamp(0.0, 255.0) as u8;
            }
        }
    }
    (Raster::from_rgb(raster.width(), raster.height(), rgb).expect("unchanged size"), mask)
}

/// Between pixels by cubic pieces (Catmull and Rom's), edges repeat.
fn cubic(raster: &Raster, x: f64, y: f64) -> [f64; 3] {
    let weights = |f: f64| {
        let near = |d: f64| (1.5 * d - 2.5) * d * d + 1.0;
        let far = |d: f64| ((-0.5 * d + 2.5) * d - 4.0) * d + 2.0;
        [far(1.0 + f), near(f), near(1.0 - f), far(2.0 - f)]
    };
    let (x0, y0) = (x.floor(), y.floor());
    let (wx, wy) = (weights(x - x0), weights(y - y0));
    let clamp = |n: f64, len: usize| n.clamp(0.0, (len - 1) as f64) as usize;
    let mut sum = [0.0; 3];
    for (j, wy) in wy.iter().enumerate() {
        for (i, wx) in wx.iter().enumerate() {
            let at = |n: f64, step: usize| n + step as f64 - 1.0;
            let pixel = raster.pixel(clamp(at(x0, i), raster.width()), clamp(at(y0, j), raster.height()));
            sum.iter_mut().zip(pixel).for_each(|(sum, sample)| *sum += wx * wy * f64::from(sample));
        }
    }
    sum
}

/// A wall of ornamented tiles of `side` pixels: all have the same drawing, each has its own tone, slant of light and grain.
///
/// # Panics
/// Where a side of the picture is 0.
pub fn tiled(seed: u64, width: usize, height: usize, side: usize) -> Raster {
    let mut noise = Noise::new(seed);
    let side = side.max(8);
    let columns = width / side + 1;
    let tiles: Vec<[f32; 3]> = (0..columns * (height / side + 1))
        .map(|_| [8.0 * noise.normal(), 12.0 * noise.normal(), 12.0 * noise.normal()])
        .collect();
    let spots: Vec<(f32, f32, f32, f32)> = (0..9)
        .map(|_| (noise.uniform(), noise.uniform(), 0.04 + 0.1 * noise.uniform(), 120.0 * noise.uniform() - 60.0))
        .collect();
    let mut rgb = Vec::with_capacity(3 * width * height);
    for (x, y) in (0..height).flat_map(|y| (0..width).map(move |x| (x, y))) {
        let (u, v) = ((x % side) as f32 / side as f32, (y % side) as f32 / side as f32);
        let [tone, across, down] = tiles[y / side * columns + x / side];
        let is_joint = x % side < 3 || y % side < 3;
        let drawing: f32 = spots.iter().filter(|(a, b, r, _)| (u - a).hypot(v - b) < *r).map(|(.., height)| height).sum();
        let plain = if is_joint { 70.0 } else { 140.0 + drawing + tone + across * (u - 0.5) + down * (v - 0.5) };
        for tint in [6.0, 0.0, -9.0] {
            rgb.push((plain + tint + 3.0 * noise.normal()).round().clamp(0.0, 255.0) as u8);
        }
    }
    Raster::from_rgb(width, height, rgb).expect("sides of at least 1")
}
