//! Whether an area is one of many: tiles, windows and prints have further repetitions beside them, a copy has not.

use super::{model::Affine, plane::Plane};

/// Places of an area that are looked for again.
const SAMPLES: usize = 12;
/// How many of them must be found for the area to be one of many, as a share.
const MAX_REPEATED: f64 = 0.5;
/// Half the side of what is looked for, and the distance of its pixels.
const PATCH_PX: (usize, usize) = (12, 2);
/// How far around it is looked for, and in which steps: detail is coarse enough here for one pixel not to matter.
const SEARCH_PX: (isize, usize) = (160, 2);
/// Nearer to itself and to the known counterpart nothing counts.
const NEAR_PX: f64 = 16.0;
/// Correlation from which on it is found.
const MIN_CORRELATION: f32 = 0.88;

/// Whether most of the places, middles of cells in pixels, are there once more besides under `map`.
pub(super) fn is_one_of_many(coarse: &Plane, places: &[(usize, usize)], map: &Affine) -> bool {
    let every = places.len().div_ceil(SAMPLES).max(1);
    let sampled: Vec<(usize, usize)> = places.iter().step_by(every).copied().collect();
    let n_found = sampled.iter().filter(|place| is_elsewhere(coarse, **place, map)).count();
    n_found as f64 > MAX_REPEATED * sampled.len() as f64
}

fn is_elsewhere(plane: &Plane, (x, y): (usize, usize), map: &Affine) -> bool {
    let Some(own) = patch(plane, x as isize, y as isize) else { return false };
    let known = map.of(x as f64, y as f64);
    let steps = || (-SEARCH_PX.0..=SEARCH_PX.0).step_by(SEARCH_PX.1);
    steps().any(|dy| {
        steps().any(|dx| {
            let (ox, oy) = (x as isize + dx, y as isize + dy);
            let is_near = |(nx, ny): (f64, f64)| (ox as f64 - nx).abs() < NEAR_PX && (oy as f64 - ny).abs() < NEAR_PX;
            !is_near((x as f64, y as f64)) && !is_near(known) && patch(plane, ox, oy).is_some_and(|other| alike(&own, &other))
        })
    })
}

/// Values on a side of what is looked for.
const SIDE: usize = 2 * PATCH_PX.0 / PATCH_PX.1 + 1;

/// Detail around a place; none at the edge.
fn patch(plane: &Plane, x: isize, y: isize) -> Option<[[f32; SIDE]; SIDE]> {
    let (x0, y0) = (usize::try_from(x).ok()?.checked_sub(PATCH_PX.0)?, usize::try_from(y).ok()?.checked_sub(PATCH_PX.0)?);
    if x0 + 2 * PATCH_PX.0 >= plane.width || y0 + 2 * PATCH_PX.0 >= plane.height {
        return None;
    }
    Some(std::array::from_fn(|row| {
        let line = plane.row(y0 + PATCH_PX.1 * row);
        std::array::from_fn(|column| line[x0 + PATCH_PX.1 * column])
    }))
}

#[inline(never)]
fn alike(a: &[[f32; SIDE]; SIDE], b: &[[f32; SIDE]; SIDE]) -> bool {
    let (mut s1, mut s2, mut s11, mut s22, mut s12) = (0f32, 0f32, 0f32, 0f32, 0f32);
    for (a, b) in a.iter().flatten().zip(b.iter().flatten()) {
        s1 += a;
        s2 += b;
        s11 += a * a;
        s22 += b * b;
        s12 += a * b;
    }
    let n = (SIDE * SIDE) as f32;
    let (v1, v2) = (s11 - s1 * s1 / n, s22 - s2 * s2 / n);
    s12 - s1 * s2 / n >= MIN_CORRELATION * (v1 * v2).sqrt() && v1.min(v2) > n
}
