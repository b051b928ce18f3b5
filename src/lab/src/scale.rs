//! Scales: what grey levels mean, in numbers. Every scale is fixed by the view's parameters, never by the picture.

use telltale_report::{LabChannel, LabScale, Text};

/// Level that stands for zero where values have signs.
pub(crate) const ZERO: i32 = 128;

/// Levels are the values themselves.
pub(crate) fn plain() -> LabScale {
    let marks = [0u8, 64, 128, 192, 255].map(|level| (level, f64::from(level))).to_vec();
    LabScale { marks, decimals: 0, quantity: Text::new("lab-quantity-level") }
}

/// Level = factor × value: a length, in levels.
pub(crate) fn lengths(factor: u8, quantity: &'static str) -> LabScale {
    let marks = [0u8, 64, 128, 192, 255].map(|level| (level, f64::from(level) / f64::from(factor))).to_vec();
    LabScale { marks, decimals: decimals(factor), quantity: Text::new(quantity) }
}

/// Level = 128 + factor × value: a difference, in levels.
pub(crate) fn differences(factor: u8, quantity: &'static str) -> LabScale {
    let value = |level: u8| f64::from(i32::from(level) - ZERO) / f64::from(factor);
    let marks = [0u8, 64, 128, 192, 255].map(|level| (level, value(level))).to_vec();
    LabScale { marks, decimals: decimals(factor), quantity: Text::new(quantity) }
}

/// The level of a length.
pub(crate) fn level_of_length(factor: u8, value: u32) -> u8 {
    value.saturating_mul(factor.into()).min(255) as u8
}

/// The level of a difference.
pub(crate) fn level_of_difference(factor: u8, value: i32) -> u8 {
    (ZERO + i32::from(factor) * value).clamp(0, 255) as u8
}

/// What a channel is called.
pub(crate) fn channel(channel: LabChannel) -> Text {
    Text::new(format!("lab-channel-{}", channel.name()))
}

/// Digits that tell neighbouring levels apart.
fn decimals(factor: u8) -> u8 {
    match factor {
        0 | 1 => 0,
        2..=8 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_say_what_levels_mean() {
        assert_eq!(lengths(4, "lab-quantity-level").marks, [(0, 0.0), (64, 16.0), (128, 32.0), (192, 48.0), (255, 63.75)]);
        assert_eq!(differences(8, "lab-quantity-level").marks[0], (0, -16.0));
        for value in -15..=15 {
            let level = level_of_difference(8, value);
            assert_eq!((i32::from(level) - ZERO) / 8, value);
        }
        assert_eq!((level_of_difference(8, -40), level_of_difference(8, 40)), (0, 255));
        assert_eq!((level_of_length(16, 15), level_of_length(16, 16)), (240, 255));
    }
}
