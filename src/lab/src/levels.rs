//! A window of values, stretched from black to white: level = 255 · (value − low) / (high − low), rounded and held at both ends.
//!
//! Moved up and down the scale, it shows edges between tones that look alike, clipped areas, and steps in smooth ones.

use telltale_report::{LabScale, LabSettings, Text};

use crate::{Made, scale, window::Window};

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let table: [u8; 256] = std::array::from_fn(|value| level(value as u32, settings.low.into(), settings.high.into()));
    let mut levels = window.plane(settings.channel, 0)?.into_values();
    for value in &mut levels {
        *value = table[usize::from(*value)];
    }
    let (low, high) = (f64::from(settings.low), f64::from(settings.high));
    let marks = vec![(0, low), (u8::MAX, high)];
    let scale = LabScale { marks, decimals: 0, quantity: scale::channel(settings.channel) };
    let picture = window.grey((window.width(), window.height()), 1, levels, scale)?;
    Ok(Made { picture: Some(picture), ..Made::default() })
}

fn level(value: u32, low: u32, high: u32) -> u8 {
    let width = high - low;
    ((value.clamp(low, high) - low) * 510 / width).div_ceil(2) as u8
}

#[cfg(test)]
mod tests {
    use super::level;

    #[test]
    fn the_window_runs_from_black_to_white() {
        assert_eq!([0, 9, 10, 15, 19, 20, 255].map(|v| level(v, 10, 20)), [0, 0, 0, 128, 230, 255, 255]);
        assert_eq!([99, 100, 101].map(|v| level(v, 100, 101)), [0, 0, 255]);
        assert!((0..256).all(|v| u32::from(level(v, 0, 255)) == v));
    }
}
