//! `jpeg/save-count`: the picture was saved as a JPEG at least three times.
//!
//! One earlier save is what `jpeg/double-quantization` and `jpeg/shifted-save` tell. Where the values carry two earlier saves on the file's own grid
//! (`double_quantization/thrice.rs`), or one on it and one on another, the file is a copy of a copy at least. The number is a lower bound: saves
//! that left no trace cannot be counted. It is a fact without direction, and tells a journalist how far from the first copy the file is.
//!
//! Input: quantised luma coefficients and pixels of a JPEG. Output: the least number of saves, qualities of those on the same grid.
//! Blind to: saves of a better quality than a later one, saves with tables that are not the standard's where there were two on the same grid, and all
//! saves before the picture was resized. Other formats are not counted.
//!
//! # Sources
//! Ours, on the model of `jpeg/double-quantization`. That several saves leave histograms of their own: S. Milani, M. Tagliasacchi, S. Tubaro,
//! "Discriminating multiple JPEG compressions using first digit features", APSIPA Transactions on Signal and Information Processing 3, 2014.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Text, Unit};

use super::{
    Analyzer, Input, Outcome, Source, TooLittle,
    double_quantization::{self, TwoSaves},
    shifted_save,
};
use crate::Subject;

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("jpeg/save-count"),
    version: 3,
    basis: Basis::Compression,
    needs: &[Input::Coefficients, Input::Raster],
    sources: &[Source {
        title: "Milani, Tagliasacchi and Tubaro, Discriminating multiple JPEG compressions using first digit features, 2014",
        link: "https://doi.org/10.1017/ATSIP.2014.19",
    }],
    examine,
};

/// Fewest saves that are told: two are what other checks tell with more detail.
pub const TOLD: u32 = 3;

/// Least share of the picture that an earlier save must cover to count besides another: of two shares of three quarters, half of the picture has
/// both at least.
const BOTH: f64 = 0.75;

/// What can be counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Two earlier saves on the file's own grid.
    pub two: Option<TwoSaves>,
    /// Earlier saves on the file's own grid: 0, 1 or 2.
    pub same_grid: u32,
    /// Whether there was one on another grid before, in the same places.
    pub other_grid: bool,
}

impl Measured {
    /// The least number of saves, that of the file itself included.
    pub fn least(&self) -> u32 {
        1 + self.same_grid + u32::from(self.other_grid)
    }
}

fn examine(subject: &Subject) -> Outcome {
    match measure(subject) {
        Ok(measured) if measured.least() >= TOLD => Outcome::Found(vec![describe(&measured)], Vec::new()),
        Ok(_) => Outcome::NothingFound(Vec::new()),
        Err(too_little) => too_little.outcome(256),
    }
}

/// Measures a picture; for calibration too.
///
/// # Errors
/// [`TooLittle`] where there is not enough to measure.
pub fn measure(subject: &Subject) -> Result<Measured, TooLittle> {
    let first = double_quantization::measure(subject)?.first;
    let has_one = first.is_some();
    // Without one comb there is no second under it.
    let two = has_one.then(|| double_quantization::two_saves(subject)).flatten().filter(TwoSaves::is_clear);
    // Each alone says that most of the picture has it. Together they count only where both cover so much that most of it has both: in a
    // collage one half may have the one save and the other half the other.
    let covers = |share: f64| share >= BOTH;
    let other_grid = shifted_save::measure(subject)
        .is_ok_and(|measured| measured.whole.is_some() && covers(measured.covered.into()))
        && first.is_none_or(|first| covers(first.share));
    Ok(Measured { two, same_grid: u32::from(has_one) + u32::from(two.is_some()), other_grid })
}

fn describe(measured: &Measured) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Compression, Grounds::Fact, 3);
    let what = match (measured.two.is_some(), measured.other_grid) {
        (true, true) => "both",
        (true, false) => "same",
        (false, _) => "moved",
    };
    finding.phenomenon = Text::new(format!("jpeg-save-count-phenomenon-{what}"));
    finding.evidence = vec![Measurement::new("measurement-saves-least", f64::from(measured.least()), 0, Unit::Count)];
    if let Some(two) = measured.two {
        finding.phenomenon = finding.phenomenon.integer("first", two.first).integer("second", two.second);
        finding.evidence.extend([
            Measurement::new("measurement-first-quality", f64::from(two.first), 0, Unit::JpegQuality),
            Measurement::new("measurement-second-quality", f64::from(two.second), 0, Unit::JpegQuality),
            Measurement::new("measurement-saves-standing", two.standing, 0, Unit::Plain),
            Measurement::new("measurement-first-share", two.share, 2, Unit::Share),
        ]);
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;
    use telltale_report::RectPx;
    use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, render, saved_in_turn, twice_saved_jpeg};

    fn measured(bytes: &[u8]) -> Measured {
        measure(&Subject::parse(bytes, "", &Limits::default()).unwrap()).unwrap()
    }

    #[test]
    fn three_saves_on_one_grid_are_told_from_two() {
        for seed in [4, 5] {
            let scene = render(seed, 640, 480);
            let found = measured(&saved_in_turn(&scene, &[62, 80, 90]));
            let two = found.two.unwrap();
            assert!(two.first.abs_diff(62) <= 2 && two.second.abs_diff(80) <= 2, "{two:?}");
            assert_eq!(found.least(), 3);
            let found = measured(&twice_saved_jpeg(&scene, 62, 90));
            assert_eq!((found.two, found.least()), (None, 2));
            assert_eq!(measured(&encode_jpeg(&scene, 85, Sampling::Halved)).least(), 1);
        }
    }

    #[test]
    fn a_save_on_another_grid_counts_too() {
        let once = decode_jpeg(&encode_jpeg(&render(1, 640, 480), 50, Sampling::Halved));
        let inner = once.crop(RectPx { x: 3, y: 5, width: 600, height: 440 }).unwrap();
        let found = measured(&twice_saved_jpeg(&inner, 75, 90));
        assert!(found.other_grid && found.least() == 3, "{found:?}");
    }
}
