//! How steeply values rise, by central differences: across (right − left) / 2, down (below − above) / 2, and the length of both.
//!
//! Across and down: level = 128 + factor · slope, rising brightness is light. Strength: level = factor · √(across² + down²), rounded to
//! the nearest. Beyond the picture's edges the last pixel is repeated.

use telltale_report::{LabSettings, LabSlope, Text};

use crate::{
    Made, scale,
    window::{Window, room},
};

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let plane = window.plane(settings.channel, 1)?;
    let factor = i32::from(settings.factor);
    let mut levels = room(window.width() * window.height())?;
    for y in 0..window.height() {
        let rows = [plane.row(y), plane.row(y + 1), plane.row(y + 2)];
        levels.extend((0..window.width()).map(|x| {
            let twice_across = i32::from(rows[1][x + 2]) - i32::from(rows[1][x]);
            let twice_down = i32::from(rows[2][x + 1]) - i32::from(rows[0][x + 1]);
            match settings.slope {
                LabSlope::Strength => strength(factor, twice_across, twice_down),
                LabSlope::Across => signed(factor, twice_across),
                LabSlope::Down => signed(factor, twice_down),
            }
        }));
    }
    let scale = match settings.slope {
        LabSlope::Strength => scale::lengths(settings.factor, "lab-quantity-slope"),
        LabSlope::Across | LabSlope::Down => scale::differences(settings.factor, "lab-quantity-slope"),
    };
    let picture = window.grey((window.width(), window.height()), 1, levels, scale)?;
    Ok(Made { picture: Some(picture), ..Made::default() })
}

/// Halves go up.
fn signed(factor: i32, twice: i32) -> u8 {
    (scale::ZERO + (factor * twice + 1).div_euclid(2)).clamp(0, 255) as u8
}

/// Below 2²⁴ sums of squares are exact in `f32`, and its square root is rounded correctly everywhere.
fn strength(factor: i32, twice_across: i32, twice_down: i32) -> u8 {
    let length = ((twice_across * twice_across + twice_down * twice_down) as f32).sqrt() / 2.0;
    (factor as f32 * length + 0.5).min(255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_half_the_difference_of_neighbours() {
        assert_eq!([signed(1, 10), signed(1, 5), signed(1, -5), signed(8, -200)], [133, 131, 126, 0]);
        // 3, 4, 5: half of 6 and 8.
        assert_eq!([strength(1, 6, 8), strength(8, 6, -8), strength(64, 255, 0), strength(1, 0, 0)], [5, 40, 255, 0]);
    }
}
