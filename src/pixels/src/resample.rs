//! Resizing with a triangle filter.
//!
//! Each output sample is the weighted mean of the input samples under a triangle whose half-width is one output pixel when
//! shrinking and one input pixel when enlarging ("bilinear with antialiasing"). Rows first, then columns, in `f32`; the result is
//! rounded to 8 bits. Trainer, browser and command line share this one function, because a network sees the filter it was
//! trained with.

use crate::Raster;

/// The picture at `width × height`; a side of 0 becomes 1.
pub fn resize(raster: &Raster, width: usize, height: usize) -> Raster {
    let (width, height) = (width.max(1), height.max(1));
    if (width, height) == (raster.width(), raster.height()) {
        return raster.clone();
    }
    let columns = taps(raster.width(), width);
    let rows = taps(raster.height(), height);
    // One row buffer for each input row that a tap needs: memory stays at (output width × input height).
    let mut narrow = vec![0f32; 3 * width * raster.height()];
    for (line, out) in raster.rgb().chunks_exact(3 * raster.width()).zip(narrow.chunks_exact_mut(3 * width)) {
        for (tap, out) in columns.iter().zip(out.chunks_exact_mut(3)) {
            let mut sum = [0f32; 3];
            for (pixel, weight) in line[3 * tap.first..].chunks_exact(3).zip(&tap.weights) {
                for (sum, sample) in sum.iter_mut().zip(pixel) {
                    *sum += weight * f32::from(*sample);
                }
            }
            out.copy_from_slice(&sum);
        }
    }
    let mut rgb = vec![0u8; 3 * width * height];
    let mut sum = vec![0f32; 3 * width];
    for (tap, out) in rows.iter().zip(rgb.chunks_exact_mut(3 * width)) {
        sum.fill(0.0);
        for (line, weight) in narrow[3 * width * tap.first..].chunks_exact(3 * width).zip(&tap.weights) {
            for (sum, sample) in sum.iter_mut().zip(line) {
                *sum += weight * sample;
            }
        }
        for (out, sum) in out.iter_mut().zip(&sum) {
            *out = (sum + 0.5).clamp(0.0, 255.0) as u8;
        }
    }
    Raster::from_rgb(width, height, rgb).unwrap_or_else(|| raster.clone())
}

/// The input samples that make one output sample.
struct Tap {
    first: usize,
    weights: Vec<f32>,
}

fn taps(n_in: usize, n_out: usize) -> Vec<Tap> {
    let scale = n_in as f64 / n_out as f64;
    let reach = scale.max(1.0);
    (0..n_out)
        .map(|i| {
            let center = (i as f64 + 0.5) * scale;
            let first = (center - reach).floor().max(0.0) as usize;
            let last = ((center + reach).ceil() as usize).min(n_in);
            let raw: Vec<f64> = (first..last).map(|j| (1.0 - ((j as f64 + 0.5 - center) / reach).abs()).max(0.0)).collect();
            let total: f64 = raw.iter().sum();
            Tap { first, weights: raw.iter().map(|w| (w / total) as f32).collect() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flat_picture_stays_flat_at_every_size() {
        let flat = Raster::from_rgb(7, 5, vec![93; 7 * 5 * 3]).expect("35 pixels");
        for (width, height) in [(1, 1), (3, 2), (7, 5), (14, 11), (200, 1)] {
            let resized = resize(&flat, width, height);
            assert_eq!((resized.width(), resized.height()), (width, height));
            assert!(resized.rgb().iter().all(|s| *s == 93), "{width}×{height}");
        }
    }

    #[test]
    fn halving_weighs_neighbours_by_the_triangle() {
        // Output pixel 0 has its centre at 1.0 and reaches 2: inputs 0, 1, 2 at distances 0.5, 0.5, 1.5 weigh 3, 3, 1 (of 7).
        let line = Raster::from_rgb(4, 1, [0u8, 70, 140, 0].iter().flat_map(|v| [*v; 3]).collect()).expect("4 pixels");
        let half = resize(&line, 2, 1);
        assert_eq!(half.pixel(0, 0)[0], ((3.0 * 0.0 + 3.0 * 70.0 + 140.0) / 7.0f64).round() as u8);
    }
}
