//! Heat maps as pixels to show: an absolute colour scale, blank below the threshold, hatched where nothing was looked at.
//!
//! The colours run from dark violet over red to pale yellow with evenly rising lightness in the OKLab space, so that equal steps of
//! the value look like equal steps, also in grey and to colour-blind eyes. The result goes into a `<canvas>` and is never read back.
//!
//! # Sources
//! B. Ottosson, "A perceptual color space for image processing" (OKLab), 2020.
//! F. Viénot, H. Brettel and J. D. Mollon, "Digital video colourmaps for checking the legibility of displays by dichromats", Color Research
//! & Application 24 (4), 1999: what two kinds of colour-blind eyes see, for the tests.

use telltale_report::Heatmap;

/// The scale in eighths, sRGB: straight lines in OKLab from dark violet over red to pale yellow. A test computes them anew.
const STOPS: [[u8; 3]; 9] = [
    [72, 30, 131],
    [110, 50, 125],
    [150, 62, 117],
    [193, 69, 104],
    [238, 71, 86],
    [248, 117, 91],
    [255, 156, 95],
    [255, 193, 99],
    [255, 230, 101],
];
/// Grey of the hatch, visible on dark and on light pictures.
const HATCH: [u8; 4] = [128, 128, 128, 255];

/// Colour of a share 0..1 of the scale, sRGB.
pub fn colour(share: f64) -> [u8; 3] {
    let at = share.clamp(0.0, 1.0) * (STOPS.len() - 1) as f64;
    let low = (at as usize).min(STOPS.len() - 2);
    let t = at - low as f64;
    [0, 1, 2].map(|i| {
        let (from, to) = (f64::from(STOPS[low][i]), f64::from(STOPS[low + 1][i]));
        (from + (to - from) * t).round() as u8
    })
}

/// Pixels for each cell and side: enough for a visible hatch, few enough for the finest maps.
pub fn cell_px(map: &Heatmap) -> usize {
    (1024 / map.columns.max(map.rows).max(1) as usize).clamp(1, 16)
}

/// The map as RGBA rows, `columns × rows` cells of [`cell_px`] pixels each side; empty for a map whose values are not complete.
pub fn paint(map: &Heatmap) -> Vec<u8> {
    let (columns, rows, cell) = (map.columns as usize, map.rows as usize, cell_px(map));
    if map.values.len() != columns * rows {
        return Vec::new();
    }
    let mut rgba = Vec::with_capacity(columns * rows * cell * cell * 4);
    for y in 0..rows * cell {
        for x in 0..columns * cell {
            let value = map.values[y / cell * columns + x / cell];
            rgba.extend(pixel(map, value, cell > 2 && (x + y) % 8 < 2));
        }
    }
    rgba
}

/// The legend: `width` pixels of one row, from the low to the high end of the scale, blank below the threshold.
pub fn legend(map: &Heatmap, width: usize) -> Vec<u8> {
    let (low, high) = map.scale;
    let value = |x: usize| low + (high - low) * (x as f32 + 0.5) / width as f32;
    (0..width).flat_map(|x| pixel(map, value(x), false)).collect()
}

/// Position of the threshold on the scale, a share 0..1.
pub fn threshold_share(map: &Heatmap) -> f64 {
    share(map, map.threshold)
}

fn share(map: &Heatmap, value: f32) -> f64 {
    let (low, high) = (f64::from(map.scale.0), f64::from(map.scale.1));
    ((f64::from(value) - low) / (high - low).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0)
}

fn pixel(map: &Heatmap, value: f32, on_hatch: bool) -> [u8; 4] {
    if value.is_nan() {
        return if on_hatch { HATCH } else { [0; 4] };
    }
    if value < map.threshold {
        return [0; 4];
    }
    let [r, g, b] = colour(share(map, value));
    [r, g, b, 255]
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::MapId;

    fn map(values: &[f32]) -> Heatmap {
        Heatmap {
            id: MapId("network/generator".into()),
            origin_px: (0, 0),
            columns: values.len() as u32,
            rows: 1,
            cell_width_px: 32.0,
            cell_height_px: 32.0,
            scale: (0.0, 1.0),
            threshold: 0.5,
            values: values.to_vec(),
        }
    }

    /// sRGB of a colour in OKLab.
    fn srgb([l, a, b]: [f64; 3]) -> [u8; 3] {
        let cone = |ka: f64, kb: f64| (l + ka * a + kb * b).powi(3);
        let (l, m, s) = (
            cone(0.396_337_777_4, 0.215_803_757_3),
            cone(-0.105_561_345_8, -0.063_854_172_8),
            cone(-0.089_484_177_5, -1.291_485_548),
        );
        let linear = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
        ];
        linear.map(|c| {
            let c = c.clamp(0.0, 1.0);
            let encoded = if c <= 0.003_130_8 { 12.92 * c } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 };
            (encoded * 255.0).round() as u8
        })
    }

    #[test]
    fn the_stops_are_straight_lines_in_oklab() {
        let corners = [[0.36, 0.07, -0.14], [0.64, 0.19, 0.07], [0.93, -0.01, 0.15]];
        for (i, stop) in STOPS.iter().enumerate() {
            let (leg, t) = if i < 4 { (0, i as f64 / 4.0) } else { (1, i as f64 / 4.0 - 1.0) };
            let lab = [0, 1, 2].map(|c: usize| corners[leg][c] + (corners[leg + 1][c] - corners[leg][c]) * t);
            let expected = srgb(lab);
            assert!(stop.iter().zip(expected).all(|(a, b)| a.abs_diff(b) <= 1), "{i}: {stop:?} is not {expected:?}");
        }
    }

    #[test]
    fn lightness_rises_along_the_scale() {
        let luma = |s: f64| {
            let [r, g, b] = colour(s).map(f64::from);
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        for step in 0..20 {
            let share = f64::from(step) / 20.0;
            assert!(luma(share + 0.05) > luma(share), "at {share}");
        }
    }

    /// What eyes without the cones for red (protanopia) and for green (deuteranopia) see of a colour, in linear RGB: the three matrices of
    /// Viénot, Brettel and Mollon (to the cones, their projection, and back) multiplied. Rows sum to 1, so grey stays grey.
    const DICHROMATS: [(&str, [[f64; 3]; 3]); 2] = [
        ("protanopia", [[0.112_38, 0.887_62, 0.0], [0.112_38, 0.887_62, 0.0], [0.004_01, -0.004_01, 1.0]]),
        ("deuteranopia", [[0.292_75, 0.707_25, 0.0], [0.292_75, 0.707_25, 0.0], [-0.022_34, 0.022_34, 1.0]]),
    ];
    /// Twice the distance in OKLab that CSS Color 4 takes as just noticeable, 0.02, because cells of a map are small.
    const TOLD_APART: f64 = 0.04;

    fn linear(colour: [u8; 3]) -> [f64; 3] {
        colour.map(|c| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn times(matrix: [[f64; 3]; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
        matrix.map(|[a, b, c]| a * x + b * y + c * z)
    }

    /// OKLab of a colour in linear sRGB.
    fn oklab(linear: [f64; 3]) -> [f64; 3] {
        let cones = times(
            [
                [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
                [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
                [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
            ],
            linear,
        );
        times(
            [
                [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
                [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
                [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
            ],
            cones.map(f64::cbrt),
        )
    }

    #[test]
    fn colour_blind_eyes_see_the_scale_rise_and_tell_its_stops_apart() {
        for (eyes, matrix) in DICHROMATS {
            let seen = |share: f64| oklab(times(matrix, linear(colour(share))));
            for step in 0..64 {
                let (low, high) = (seen(f64::from(step) / 64.0), seen(f64::from(step + 1) / 64.0));
                assert!(low[0] < high[0], "{eyes}: lightness goes from {} to {} at step {step}", low[0], high[0]);
            }
            for stop in 0..STOPS.len() - 1 {
                let (here, next) = (seen(stop as f64 / 8.0), seen((stop + 1) as f64 / 8.0));
                let distance = (0..3).map(|i| (here[i] - next[i]).powi(2)).sum::<f64>().sqrt();
                assert!(distance > TOLD_APART, "{eyes}: stops {stop} and {} are {distance} apart", stop + 1);
            }
        }
    }

    #[test]
    fn below_the_threshold_is_blank_and_the_unseen_is_hatched() {
        let map = map(&[0.49, 0.5, f32::NAN]);
        let (cell, rgba) = (cell_px(&map), paint(&map));
        let alpha = |column: usize, x: usize, y: usize| rgba[(y * 3 * cell + column * cell + x) * 4 + 3];
        assert_eq!(alpha(0, 3, 3), 0);
        assert_eq!(alpha(1, 3, 3), 255);
        assert_eq!((alpha(2, 0, 0), alpha(2, 2, 0)), (HATCH[3], 0));
    }

    #[test]
    fn the_same_value_has_the_same_colour_beside_any_other() {
        assert_eq!(paint(&map(&[0.7, 0.6]))[..4], paint(&map(&[0.7, 1.0]))[..4]);
        assert!(paint(&Heatmap { columns: 9, ..map(&[0.1]) }).is_empty());
    }
}
