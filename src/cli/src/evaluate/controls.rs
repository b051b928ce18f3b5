//! How the files of the two classes differ, apart from what they show.
//!
//! Where photos are JPEG and generated pictures PNG, the type of the file alone ranks them without a fault, and any detector that hears
//! compression seems to work. So every fact of the file is tried as if it were a detector: 0.5 is chance. What it gives is what a
//! detector may have got for nothing.

use std::collections::BTreeSet;

use serde::Serialize;
use telltale_metrics::{auc, auc_interval, percentile};

use super::pictures::{Case, Saved};

/// AUCs nearer to chance than this are no reason to warn, however sure they are.
const LEAST_DISTANCE: f64 = 0.05;

/// A fact of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Fact {
    /// Whether the file is of this type.
    Format(&'static str),
    /// Quality of the last save, JPEG files only.
    JpegQuality,
    /// Whether colour is stored as finely as brightness, JPEG files in colour only.
    JpegWholeColour,
    /// Longer side in pixels.
    LongSide,
    /// Longer side by shorter side.
    Shape,
}

/// One fact as a detector.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Control {
    pub fact: Fact,
    /// Files that have it.
    pub photos: usize,
    pub generated: usize,
    /// Median, or the share of the files for which it holds.
    pub of_photos: f64,
    pub of_generated: f64,
    pub auc: f64,
    /// Over pictures.
    pub auc_interval_95: (f64, f64),
    /// Whether the classes differ in it beyond chance, and by enough to matter.
    pub differs: bool,
}

impl Fact {
    /// Whether it is about how the file was saved, and not about the picture's size.
    pub(crate) fn is_encoding(self) -> bool {
        !matches!(self, Self::LongSide | Self::Shape)
    }

    /// Whether it holds or not, and is no measure.
    pub(crate) fn is_share(self) -> bool {
        matches!(self, Self::Format(_) | Self::JpegWholeColour)
    }

    fn value(self, saved: &Saved) -> Option<f64> {
        let (long, short) = (f64::from(saved.sides_px().0), f64::from(saved.sides_px().1));
        let holds = |holds: bool| f64::from(u8::from(holds));
        match self {
            Self::Format(name) => Some(holds(saved.format == name)),
            Self::JpegQuality => saved.quality.map(f64::from),
            Self::JpegWholeColour => saved.whole_colour.map(holds),
            Self::LongSide => Some(long),
            Self::Shape => Some(long / short).filter(|shape| shape.is_finite()),
        }
    }
}

/// Every fact that both classes have, but for types that all files share.
pub(crate) fn of(cases: &[Case]) -> Vec<Control> {
    let formats: BTreeSet<&'static str> = cases.iter().map(|case| case.saved.format).collect();
    let formats = if formats.len() < 2 { BTreeSet::new() } else { formats };
    let facts = formats.into_iter().map(Fact::Format);
    let facts = facts.chain([Fact::JpegQuality, Fact::JpegWholeColour, Fact::LongSide, Fact::Shape]);
    facts.filter_map(|fact| control(fact, cases)).collect()
}

fn control(fact: Fact, cases: &[Case]) -> Option<Control> {
    let values = |generated: bool| -> Vec<f64> {
        cases.iter().filter(|case| case.label.generated == generated).filter_map(|case| fact.value(&case.saved)).collect()
    };
    let (mut generated, mut photos) = (values(true), values(false));
    let middle = |values: &mut [f64]| {
        if fact.is_share() { Some(values.iter().sum::<f64>() / values.len() as f64) } else { percentile(values, 0.5) }
    };
    if generated.is_empty() || photos.is_empty() {
        return None;
    }
    let (area, interval) = (auc(&generated, &photos), auc_interval(&generated, &photos));
    Some(Control {
        fact,
        photos: photos.len(),
        generated: generated.len(),
        of_photos: middle(&mut photos)?,
        of_generated: middle(&mut generated)?,
        auc: area,
        auc_interval_95: interval,
        differs: (area - 0.5).abs() >= LEAST_DISTANCE && !(interval.0 <= 0.5 && 0.5 <= interval.1),
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::case;
    use super::*;

    #[test]
    fn classes_that_were_saved_differently_are_told_by_that_alone() {
        let mut cases = Vec::new();
        for i in 0u32..40 {
            let mut photo = case(&format!("p{i}"), false, "s", 0.5);
            let mut generated = case(&format!("g{i}"), true, "s", 0.5);
            photo.saved = Saved {
                format: "jpeg",
                quality: Some(90 + (i % 5) as u8),
                whole_colour: Some(i % 2 == 0),
                width_px: 400,
                height_px: 300,
            };
            generated.saved = photo.saved.clone();
            if i < 30 {
                generated.saved = Saved { format: "png", quality: None, whole_colour: None, ..photo.saved.clone() };
            }
            cases.extend([photo, generated]);
        }
        let controls = of(&cases);
        let found: Vec<(Fact, f64, bool)> = controls.iter().map(|control| (control.fact, control.auc, control.differs)).collect();
        assert_eq!(found[0], (Fact::Format("jpeg"), 0.125, true));
        assert_eq!(found[1], (Fact::Format("png"), 0.875, true));
        assert_eq!((controls[1].of_photos, controls[1].of_generated), (0.0, 0.75));
        assert_eq!((found[2].0, found[2].2, controls[2].generated), (Fact::JpegQuality, false, 10));
        assert_eq!(found[4], (Fact::LongSide, 0.5, false));
        assert_eq!((controls[5].of_photos, controls[5].auc_interval_95), (4.0 / 3.0, (0.5, 0.5)));
    }

    #[test]
    fn one_type_for_all_is_no_fact_and_one_class_has_none() {
        let cases: Vec<Case> = (0..4).map(|i| case(&i.to_string(), i % 2 == 0, "s", 0.5)).collect();
        assert!(of(&cases).iter().all(|control| !matches!(control.fact, Fact::Format(_))));
        assert_eq!(of(&cases[..1]), []);
    }
}
