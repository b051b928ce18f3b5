//! The parameters of the lab's views, as choices and as numbers to slide.

use telltale_report::{LabChannel, LabKind, LabSettings, LabSlope, Text};

use crate::words::{say, t_or};

/// A parameter of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// Of which channel.
    Channel,
    /// Which part of the gradient.
    Slope,
    /// JPEG quality.
    Quality,
    /// Which bit.
    Bit,
    /// Black from here down.
    Low,
    /// White from here up.
    High,
    /// Horizontal frequency.
    Across,
    /// Vertical frequency.
    Down,
    /// How far the histogram goes.
    Reach,
    /// How often differences are enlarged.
    Factor,
}

/// Offered enlargements.
const FACTORS: [u32; 7] = [1, 2, 4, 8, 16, 32, 64];
/// Offered ends of the histogram.
const REACHES: [u32; 4] = [16, 32, 128, 1024];

impl Parameter {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Channel,
        Self::Slope,
        Self::Quality,
        Self::Bit,
        Self::Low,
        Self::High,
        Self::Across,
        Self::Down,
        Self::Reach,
        Self::Factor,
    ];

    /// Its name in ids, of messages and of elements.
    pub fn name(self) -> &'static str {
        match self {
            Self::Channel => "lab-parameter-channel",
            Self::Slope => "lab-parameter-slope",
            Self::Quality => "lab-parameter-quality",
            Self::Bit => "lab-parameter-bit",
            Self::Low => "lab-parameter-low",
            Self::High => "lab-parameter-high",
            Self::Across => "lab-parameter-across",
            Self::Down => "lab-parameter-down",
            Self::Reach => "lab-parameter-reach",
            Self::Factor => "lab-parameter-factor",
        }
    }

    /// Whether a view has it.
    pub fn belongs_to(self, kind: LabKind) -> bool {
        use LabKind::{BitPlane, BlockGrid, Channel, ColorFilter, DctHistogram, ErrorLevel, Gradient, Levels, Noise, Spectrum};
        match self {
            Self::Channel => matches!(kind, Channel | Levels | BitPlane | Noise | Gradient | BlockGrid | Spectrum),
            Self::Slope => kind == Gradient,
            Self::Quality => kind == ErrorLevel,
            Self::Bit => kind == BitPlane,
            Self::Low | Self::High => kind == Levels,
            Self::Across | Self::Down | Self::Reach => kind == DctHistogram,
            Self::Factor => matches!(kind, ErrorLevel | Noise | Gradient | BlockGrid | ColorFilter),
        }
    }

    /// Its lowest and highest value, where it is a number to slide.
    pub fn range(self) -> Option<(u32, u32)> {
        match self {
            Self::Quality => Some((1, 100)),
            Self::Bit | Self::Across | Self::Down => Some((0, 7)),
            Self::Low => Some((0, 254)),
            Self::High => Some((1, 255)),
            Self::Channel | Self::Slope | Self::Reach | Self::Factor => None,
        }
    }

    /// Its values and their names, where it is a choice.
    pub fn choices(self) -> Vec<(u32, String)> {
        let named = |(i, id): (usize, String)| (i as u32, t_or(id, ""));
        match self {
            Self::Channel => LabChannel::ALL.iter().map(|c| format!("lab-channel-{}", c.name())).enumerate().map(named).collect(),
            Self::Slope => LabSlope::ALL.iter().map(|s| format!("lab-slope-{}", s.name())).enumerate().map(named).collect(),
            Self::Factor => {
                FACTORS.map(|factor| (factor, say(&Text::new("lab-times").integer("factor", factor)))).into_iter().collect()
            }
            Self::Reach => {
                let words = |reach| say(&Text::new("lab-reach").integer("reach", reach));
                REACHES.map(|reach| (reach, words(reach))).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// Its value; of a choice among names, the place of the name.
    pub fn get(self, settings: &LabSettings) -> u32 {
        let place = |place: Option<usize>| place.unwrap_or_default() as u32;
        match self {
            Self::Channel => place(LabChannel::ALL.iter().position(|channel| *channel == settings.channel)),
            Self::Slope => place(LabSlope::ALL.iter().position(|slope| *slope == settings.slope)),
            Self::Quality => settings.quality.into(),
            Self::Bit => settings.bit.into(),
            Self::Low => settings.low.into(),
            Self::High => settings.high.into(),
            Self::Across => settings.frequency_across.into(),
            Self::Down => settings.frequency_down.into(),
            Self::Reach => settings.reach.into(),
            Self::Factor => settings.factor.into(),
        }
    }

    /// Sets its value; what is out of range comes into it.
    pub fn set(self, settings: &mut LabSettings, value: u32) {
        let byte = u8::try_from(value).unwrap_or(u8::MAX);
        match self {
            Self::Channel => settings.channel = LabChannel::ALL.get(value as usize).copied().unwrap_or_default(),
            Self::Slope => settings.slope = LabSlope::ALL.get(value as usize).copied().unwrap_or_default(),
            Self::Quality => settings.quality = byte,
            Self::Bit => settings.bit = byte,
            Self::Low => settings.low = byte,
            Self::High => settings.high = byte,
            Self::Across => settings.frequency_across = byte,
            Self::Down => settings.frequency_down = byte,
            Self::Reach => settings.reach = u16::try_from(value).unwrap_or(u16::MAX),
            Self::Factor => settings.factor = byte,
        }
        *settings = settings.in_range();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::t;

    #[test]
    fn parameters_go_in_and_come_out_and_have_names() {
        for parameter in Parameter::ALL {
            assert!(!t(parameter.name()).starts_with("lab-"), "{parameter:?}");
            assert!(LabKind::ALL.iter().any(|kind| parameter.belongs_to(*kind)));
            let mut settings = LabSettings::default();
            let values: Vec<u32> = match parameter.range() {
                Some((low, high)) => vec![low, high],
                None => parameter
                    .choices()
                    .into_iter()
                    .map(|(value, words)| if words.is_empty() { u32::MAX } else { value })
                    .collect(),
            };
            for value in values {
                parameter.set(&mut settings, value);
                assert_eq!(parameter.get(&settings), value, "{parameter:?}");
            }
        }
    }
}
