//! Pixels of a JPEG that breaks in the middle.
//!
//! Ordinary decoders give up, or fill in; this one turns every coefficient that could be read into pixels and leaves the rest
//! grey. Plain inverse DCT in `f32`, chroma repeated without smoothing: good enough to look at, not meant to match any
//! other decoder bit for bit.
//!
//! # Sources
//! ITU-T T.81 (1992), A.3.3; ITU-T T.871 (JFIF), clause 7 (colour); Adobe TN 5116 (APP14).

use std::f32::consts::PI;

use telltale_pixels::Raster;

use super::{Coefficients, Plane};

/// The picture, `width × height`; none where there are no planes or a count of them that no colour space has.
pub(crate) fn raster(coefficients: &Coefficients, width: usize, height: usize, adobe_transform: Option<u8>) -> Option<Raster> {
    let planes: Vec<Samples> = coefficients.planes.iter().map(Samples::of).collect();
    let mut rgb = Vec::with_capacity(3 * width * height);
    let full = planes.first()?;
    // Sampling factors follow from the sizes: the first plane may itself be the smaller one only in odd files.
    let (max_w, max_h) = planes.iter().fold((full.width, full.height), |(w, h), p| (w.max(p.width), h.max(p.height)));
    for y in 0..height {
        for x in 0..width {
            let at = |p: &Samples| p.at(x * p.width / max_w.max(1), y * p.height / max_h.max(1));
            let pixel = match (planes.as_slice(), adobe_transform) {
                ([grey], _) => [at(grey); 3],
                ([r, g, b], Some(0)) => [at(r), at(g), at(b)],
                ([luma, cb, cr], _) => from_ycc(at(luma), at(cb), at(cr)),
                // Adobe stores four-colour pictures inverted.
                ([c, m, y, k], Some(2)) => from_ycc(at(c), at(m), at(y)).map(|v| v * at(k) / 255.0),
                ([c, m, y, k], _) => [at(c), at(m), at(y)].map(|v| v * at(k) / 255.0),
                _ => return None,
            };
            rgb.extend(pixel.map(|v| (v + 0.5).clamp(0.0, 255.0) as u8));
        }
    }
    Raster::from_rgb(width, height, rgb)
}

fn from_ycc(y: f32, cb: f32, cr: f32) -> [f32; 3] {
    let (cb, cr) = (cb - 128.0, cr - 128.0);
    [y + 1.402 * cr, y - 0.344_136 * cb - 0.714_136 * cr, y + 1.772 * cb]
}

/// The samples of one component, 0..255.
struct Samples {
    width: usize,
    height: usize,
    values: Vec<u8>,
}

impl Samples {
    fn of(plane: &Plane) -> Self {
        let (width, height) = (8 * plane.columns_blk, 8 * plane.rows_blk);
        let mut values = vec![0u8; width * height];
        let basis = basis();
        for (row_blk, rows) in values.chunks_exact_mut((8 * width).max(1)).enumerate() {
            for column_blk in 0..plane.columns_blk {
                let block = inverse(plane.block(column_blk, row_blk), &plane.table, &basis);
                for (line, row) in rows.chunks_exact_mut(width).zip(block.chunks_exact(8)) {
                    let slots = line.get_mut(8 * column_blk..8 * column_blk + 8).unwrap_or_default();
                    for (slot, value) in slots.iter_mut().zip(row) {
                        *slot = (value + 128.5).clamp(0.0, 255.0) as u8;
                    }
                }
            }
        }
        Self { width, height, values }
    }

    fn at(&self, x: usize, y: usize) -> f32 {
        self.values.get(y * self.width + x).map_or(128.0, |v| f32::from(*v))
    }
}

/// `basis[x][u]` = c(u)/2 · cos((2x + 1) u π / 16).
fn basis() -> [[f32; 8]; 8] {
    std::array::from_fn(|x| {
        std::array::from_fn(|u| {
            let scale = if u == 0 { 0.5f32.sqrt() } else { 1.0 };
            0.5 * scale * ((2 * x + 1) as f32 * u as f32 * PI / 16.0).cos()
        })
    })
}

fn inverse(block: &[i16; 64], table: &[u16; 64], basis: &[[f32; 8]; 8]) -> [f32; 64] {
    let mut rows = [0f32; 64];
    for ((row, coefficients), steps) in rows.chunks_exact_mut(8).zip(block.chunks_exact(8)).zip(table.chunks_exact(8)) {
        for (slot, waves) in row.iter_mut().zip(basis) {
            *slot = waves.iter().zip(coefficients).zip(steps).map(|((w, c), q)| w * f32::from(*c) * f32::from(*q)).sum();
        }
    }
    let mut out = [0f32; 64];
    for (line, waves) in out.chunks_exact_mut(8).zip(basis) {
        for (row, wave) in rows.chunks_exact(8).zip(waves) {
            for (slot, value) in line.iter_mut().zip(row) {
                *slot += wave * value;
            }
        }
    }
    out
}
