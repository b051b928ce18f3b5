//! The 8×8 cosine transform of brightness, on any grid.
//!
//! Orthonormal type II, as JPEG uses it: a coefficient here is what a JPEG would store before division by its quantisation step.
//!
//! # Sources
//! ITU-T T.81 (1992), A.3.3.

use std::f32::consts::PI;

use telltale_pixels::Raster;

/// Brightness less 128, row by row (ITU-T T.871: Y = 0.299 R + 0.587 G + 0.114 B).
pub(crate) fn luma(raster: &Raster) -> Vec<f32> {
    let weigh = |p: &[u8]| 0.299 * f32::from(p[0]) + 0.587 * f32::from(p[1]) + 0.114 * f32::from(p[2]) - 128.0;
    raster.rgb().chunks_exact(3).map(weigh).collect()
}

/// `matrix[u][x]` = c(u)/2 · cos((2x + 1) u π / 16).
pub(crate) fn matrix() -> [[f32; 8]; 8] {
    std::array::from_fn(|u| {
        let scale = if u == 0 { 0.5f32.sqrt() } else { 1.0 };
        std::array::from_fn(|x| 0.5 * scale * ((2 * x + 1) as f32 * u as f32 * PI / 16.0).cos())
    })
}

/// The transform of the block whose corner is (`x`, `y`), natural order (row by row).
///
/// # Panics
/// Where the block is not inside `plane`, which is `width` wide.
pub(crate) fn block(plane: &[f32], width: usize, x: usize, y: usize, matrix: &[[f32; 8]; 8]) -> [f32; 64] {
    let mut rows = [[0f32; 8]; 8];
    for (i, row) in rows.iter_mut().enumerate() {
        let start = (y + i) * width + x;
        let line: &[f32; 8] = plane[start..start + 8].first_chunk().unwrap_or(&[0.0; 8]);
        for (slot, wave) in row.iter_mut().zip(matrix) {
            *slot = wave.iter().zip(line).map(|(w, v)| w * v).sum();
        }
    }
    let mut out = [0f32; 64];
    for (line, wave) in out.chunks_exact_mut(8).zip(matrix) {
        for (row, weight) in rows.iter().zip(wave) {
            for (slot, value) in line.iter_mut().zip(row) {
                *slot += weight * value;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wave_has_one_coefficient_and_energy_is_kept() {
        let matrix = matrix();
        let plane: Vec<f32> = (0..64).map(|i| 100.0 * matrix[3][i % 8] * matrix[0][i / 8]).collect();
        let out = block(&plane, 8, 0, 0, &matrix);
        assert!((out[3] - 100.0).abs() < 1e-3, "{out:?}");
        assert!(out.iter().enumerate().all(|(i, v)| i == 3 || v.abs() < 1e-3));
    }
}
