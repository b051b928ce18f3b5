//! What a median of 3 × 3 pixels takes away: level = 128 + factor · (value − median).
//!
//! The median keeps edges and takes noise, so that what is left is mostly noise and the finest texture. Beyond the picture's edges the
//! last pixel is repeated.
//!
//! # Sources
//! B. Mahdian, S. Saic, "Using noise inconsistencies for blind image forensics", Image and Vision Computing 27 (2009), for the idea of
//! looking at the residue of a denoiser; J. W. Tukey, Exploratory Data Analysis (1977), for the running median.

use telltale_report::{LabSettings, Text};

use crate::{
    Made, scale,
    window::{Window, room},
};

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let plane = window.plane(settings.channel, 1)?;
    let mut levels = room(window.width() * window.height())?;
    for y in 0..window.height() {
        let rows = [plane.row(y), plane.row(y + 1), plane.row(y + 2)];
        levels.extend((0..window.width()).map(|x| {
            let around = std::array::from_fn(|i| rows[i / 3][x + i % 3]);
            scale::level_of_difference(settings.factor, i32::from(rows[1][x + 1]) - i32::from(median(around)))
        }));
    }
    let scale = scale::differences(settings.factor, "lab-quantity-noise");
    let picture = window.grey((window.width(), window.height()), 1, levels, scale)?;
    Ok(Made { picture: Some(picture), ..Made::default() })
}

/// The fifth of nine values: the columns sorted, then the middle of the largest low, the middle middle and the smallest high one.
fn median(v: [u8; 9]) -> u8 {
    let sorted = |a: u8, b: u8, c: u8| {
        let (low, high) = (a.min(b), a.max(b));
        (low.min(c), low.max(high.min(c)), high.max(c))
    };
    let (a, b, c) = (sorted(v[0], v[3], v[6]), sorted(v[1], v[4], v[7]), sorted(v[2], v[5], v[8]));
    let low = a.0.max(b.0).max(c.0);
    let middle = sorted(a.1, b.1, c.1).1;
    let high = a.2.min(b.2).min(c.2);
    sorted(low, middle, high).1
}

#[cfg(test)]
mod tests {
    use super::median;
    use telltale_scenes::Noise;

    #[test]
    fn the_median_is_the_fifth_of_nine() {
        let mut noise = Noise::new(4);
        for _ in 0..2_000 {
            let values: [u8; 9] = std::array::from_fn(|_| noise.below(6) as u8 * 40);
            let mut sorted = values;
            sorted.sort_unstable();
            assert_eq!(median(values), sorted[4], "{values:?}");
        }
    }
}
