//! The lab's views of pixels and coefficients: what the page may ask for, and what it gets.
//!
//! A view shows one quantity on an absolute scale: the same value looks the same in every picture, whatever else is in it. Views are
//! not findings; nothing of them goes into a report, and no check reads them.

use serde::{Deserialize, Serialize};

use crate::{RectPx, Text};

/// Most pixels of a view that is a picture: 4096 × 4096. Its samples take 64 MiB, and no browser shows a larger canvas everywhere.
pub const MAX_VIEW_PX: u64 = 1 << 24;
/// Longest side of a view that is a picture, in pixels; longer canvases stay blank in some browsers.
pub const MAX_VIEW_SIDE_PX: u32 = 16_384;

/// What a view shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabKind {
    /// One channel as it is.
    #[default]
    Channel,
    /// A window of values, stretched from black to white.
    Levels,
    /// One bit of each value.
    BitPlane,
    /// What saving as JPEG changes.
    ErrorLevel,
    /// What a median filter takes away.
    Noise,
    /// How steeply values rise.
    Gradient,
    /// Where neighbouring rows and columns do not go on.
    BlockGrid,
    /// Which pixels of green are smoother than their neighbours.
    ColorFilter,
    /// How much of each frequency there is.
    Spectrum,
    /// How often each value of one coefficient occurs.
    DctHistogram,
    /// The tables of a JPEG.
    QuantizationTables,
    /// The small copy inside the file.
    Thumbnail,
}

impl LabKind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Channel,
        Self::Levels,
        Self::BitPlane,
        Self::ErrorLevel,
        Self::Noise,
        Self::Gradient,
        Self::BlockGrid,
        Self::ColorFilter,
        Self::Spectrum,
        Self::DctHistogram,
        Self::QuantizationTables,
        Self::Thumbnail,
    ];

    /// Its name in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Levels => "levels",
            Self::BitPlane => "bit-plane",
            Self::ErrorLevel => "error-level",
            Self::Noise => "noise",
            Self::Gradient => "gradient",
            Self::BlockGrid => "block-grid",
            Self::ColorFilter => "color-filter",
            Self::Spectrum => "spectrum",
            Self::DctHistogram => "dct-histogram",
            Self::QuantizationTables => "quantization-tables",
            Self::Thumbnail => "thumbnail",
        }
    }
}

/// One number for each pixel, 0..=255.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabChannel {
    /// Brightness (ITU-T T.871: Y = 0.299 R + 0.587 G + 0.114 B), rounded.
    #[default]
    Luma,
    /// Red as stored.
    Red,
    /// Green as stored.
    Green,
    /// Blue as stored.
    Blue,
    /// Blue against brightness (T.871), 128 where there is no colour, rounded.
    Cb,
    /// Red against brightness (T.871), 128 where there is no colour, rounded.
    Cr,
}

impl LabChannel {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Luma, Self::Red, Self::Green, Self::Blue, Self::Cb, Self::Cr];

    /// Its name in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Luma => "luma",
            Self::Red => "red",
            Self::Green => "green",
            Self::Blue => "blue",
            Self::Cb => "cb",
            Self::Cr => "cr",
        }
    }
}

/// Which part of a gradient.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabSlope {
    /// Its length, whatever its direction.
    #[default]
    Strength,
    /// From left to right.
    Across,
    /// From top to bottom.
    Down,
}

impl LabSlope {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Strength, Self::Across, Self::Down];

    /// Its name in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Strength => "strength",
            Self::Across => "across",
            Self::Down => "down",
        }
    }
}

/// A view and its parameters; each kind uses some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabSettings {
    /// What to show.
    pub kind: LabKind,
    /// Of which channel.
    pub channel: LabChannel,
    /// Which part of the gradient.
    pub slope: LabSlope,
    /// JPEG quality 1..=100 of the standard's tables.
    pub quality: u8,
    /// How often a difference is enlarged, 1..=64.
    pub factor: u8,
    /// Which bit, 0 (lowest) ..=7.
    pub bit: u8,
    /// This value and less is black, 0..=254.
    pub low: u8,
    /// This value and more is white, above `low`.
    pub high: u8,
    /// Vertical frequency of the coefficient, 0..=7.
    pub frequency_down: u8,
    /// Horizontal frequency of the coefficient, 0..=7.
    pub frequency_across: u8,
    /// The histogram goes from −reach to reach, 1..=1024.
    pub reach: u16,
}

impl Default for LabSettings {
    /// Views that show something in most photos: quality 90 is what many programs save at, and differences of a few levels are visible
    /// when they are enlarged 16 times.
    fn default() -> Self {
        Self {
            kind: LabKind::default(),
            channel: LabChannel::default(),
            slope: LabSlope::default(),
            quality: 90,
            factor: 16,
            bit: 0,
            low: 0,
            high: 64,
            frequency_down: 0,
            frequency_across: 1,
            reach: 32,
        }
    }
}

impl LabSettings {
    /// The same with every parameter inside its range.
    #[must_use]
    pub fn in_range(self) -> Self {
        let low = self.low.min(254);
        Self {
            quality: self.quality.clamp(1, 100),
            factor: self.factor.clamp(1, 64),
            bit: self.bit.min(7),
            low,
            high: self.high.max(low + 1),
            frequency_down: self.frequency_down.min(7),
            frequency_across: self.frequency_across.min(7),
            reach: self.reach.clamp(1, 1024),
            ..self
        }
    }
}

/// A view as it was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabView {
    /// What it was made with.
    pub settings: LabSettings,
    /// What it shows, in one sentence.
    pub shows: Text,
    /// What it does not mean, in one sentence.
    pub caution: Text,
    /// What is particular here.
    pub notes: Vec<Text>,
    /// The view as a picture.
    pub picture: Option<LabPicture>,
    /// The view as a histogram.
    pub plot: Option<LabPlot>,
    /// Numbers that belong to it.
    pub tables: Vec<LabTable>,
}

/// Samples to show, and what they mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabPicture {
    /// What the samples lie over.
    pub plane: LabPlane,
    /// Samples in a row.
    pub columns: u32,
    /// Rows of samples.
    pub rows: u32,
    /// What grey levels mean; in a coloured view, the levels of each colour.
    pub scale: LabScale,
    /// Red, green, blue and opacity of each sample, row by row, upright.
    #[serde(skip)]
    pub rgba: Vec<u8>,
}

/// What the samples of a view lie over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabPlane {
    /// The upright picture.
    Picture {
        /// The part of it that is shown.
        part: RectPx,
        /// Sides of a sample in pixels of the picture; the last column and row may reach past the part.
        sample_px: u32,
    },
    /// The upright picture, however many samples there are.
    Stretched {
        /// The part of it that the samples cover.
        part: RectPx,
    },
    /// Frequencies, zero in the middle: sample `columns / 2 + k` stands for k / columns cycles per pixel.
    Frequencies,
}

/// What grey levels mean, absolutely: the value is linear in the level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabScale {
    /// Marks: a grey level and its value, at least the two ends.
    pub marks: Vec<(u8, f64)>,
    /// Digits behind the decimal point of the values.
    pub decimals: u8,
    /// What is measured, and in what unit.
    pub quantity: Text,
}

/// How often each value occurs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabPlot {
    /// The value of the first bar; each bar behind it is one more.
    pub first: i32,
    /// How many times each value occurs.
    pub counts: Vec<u32>,
    /// How many there are in all, those outside included.
    pub n_all: u64,
    /// How many lie outside of the bars.
    pub n_outside: u64,
    /// What a value of 1 stands for before it was divided by its step.
    pub step: u16,
}

/// Numbers in rows of equal length. Columns are counted from 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabTable {
    /// What they are.
    pub title: Text,
    /// The head of each row and its numbers; one that is no number could not be measured.
    pub rows: Vec<(Text, Vec<f64>)>,
    /// Digits behind the decimal point.
    pub decimals: u8,
}

impl LabView {
    /// All texts, for catalogues and tests.
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = vec![&self.shows, &self.caution];
        texts.extend(&self.notes);
        texts.extend(self.picture.iter().map(|picture| &picture.scale.quantity));
        for table in &self.tables {
            texts.push(&table.title);
            texts.extend(table.rows.iter().map(|(head, _)| head));
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_from_anywhere_come_into_range() {
        let wild = LabSettings {
            quality: 0,
            factor: 255,
            bit: 9,
            low: 255,
            high: 3,
            frequency_down: 8,
            frequency_across: 200,
            reach: 0,
            ..LabSettings::default()
        };
        let tame = wild.in_range();
        assert_eq!((tame.quality, tame.factor, tame.bit, tame.low, tame.high), (1, 64, 7, 254, 255));
        assert_eq!((tame.frequency_down, tame.frequency_across, tame.reach), (7, 7, 1));
        assert_eq!(LabSettings::default().in_range(), LabSettings::default());
    }
}
