//! The same by group: sources, generators, and how the files were saved.

use std::collections::BTreeMap;

use serde::Serialize;
use telltale_metrics::{auc, wilson_95};

use super::manifest::UNNAMED;
use super::pictures::Case;

/// Shares of fewer pictures say little: with 19, Wilson's interval is 30 points wide or wider in the middle of the scale.
pub(crate) const FEW: usize = 20;
/// First values of the bands of JPEG qualities, of longer sides, and of longer by shorter sides in hundredths: square, 5:4 and 4:3, 3:2,
/// 16:9 and longer.
const QUALITIES: [u32; 6] = [1, 50, 70, 80, 90, 96];
const SIDES_PX: [u32; 6] = [1, 256, 512, 768, 1024, 2048];
const SHAPES: [u32; 4] = [100, 106, 140, 160];

/// By what pictures are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Grouping {
    Source,
    Generator,
    /// Type of the file, as found.
    Format,
    /// Quality of the last save of JPEG files, as found.
    JpegQuality,
    /// Longer side in pixels, as found.
    LongSide,
    /// Longer side by shorter side, as found.
    Shape,
}

/// All groups of one kind.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Groups {
    pub by: Grouping,
    pub groups: Vec<Group>,
}

/// One group.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Group {
    pub name: String,
    /// Photos, and those of them that were not flagged.
    pub real_accuracy: Share,
    /// Generated pictures, and those of them that were flagged.
    pub recall: Share,
    /// The group's pictures against all of the other class; where it has both classes, within the group.
    pub auc: f64,
}

/// A share with Wilson's 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Share {
    pub n: usize,
    /// Not a number where there are none.
    pub value: f64,
    pub low_95: f64,
    pub high_95: f64,
    /// Whether there are too few pictures to say much.
    pub few: bool,
}

impl Share {
    fn of(right: &[bool]) -> Self {
        let n = right.len();
        let (value, low_95, high_95) = match n {
            0 => (f64::NAN, f64::NAN, f64::NAN),
            n => wilson_95(right.iter().filter(|right| **right).count(), n),
        };
        Self { n, value, low_95, high_95, few: n < FEW }
    }
}

impl Grouping {
    pub(crate) const ALL: [Self; 6] =
        [Self::Source, Self::Generator, Self::Format, Self::JpegQuality, Self::LongSide, Self::Shape];

    /// The group of a picture, with a number to sort by; none where it has no place in this grouping.
    fn of(self, case: &Case) -> Option<(u32, String)> {
        let named = |name: &str| (name != UNNAMED).then(|| (0, name.to_owned()));
        match self {
            Self::Source => named(&case.label.source),
            Self::Generator => named(&case.label.generator).filter(|_| case.label.generated),
            Self::Format => Some((0, case.saved.format.to_owned())),
            Self::JpegQuality => Some(band(case.saved.quality?.into(), &QUALITIES, Some(100), &|quality| quality.to_string())),
            Self::LongSide => Some(band(case.saved.sides_px().0, &SIDES_PX, None, &|side| format!("{side} px"))),
            Self::Shape => {
                let (long, short) = case.saved.sides_px();
                let hundredths = (100.0 * f64::from(long) / f64::from(short)).round() as u32;
                Some(band(hundredths, &SHAPES, None, &|shape| format!("{}.{:02}", shape / 100, shape % 100)))
            }
        }
    }
}

/// The band of a value, and its name in `words` for its ends.
fn band(value: u32, firsts: &[u32], last: Option<u32>, words: &dyn Fn(u32) -> String) -> (u32, String) {
    let i = firsts.iter().rposition(|first| *first <= value).unwrap_or(0);
    let first = firsts.get(i).copied().unwrap_or(0);
    match firsts.get(i + 1).map(|next| next - 1).or(last) {
        Some(last) => (first, format!("{}–{}", words(first), words(last))),
        None => (first, format!("≥ {}", words(first))),
    }
}

/// Every grouping that the pictures have; `flagged` in the order of the cases.
pub(crate) fn of(cases: &[Case], flagged: &[bool]) -> Vec<Groups> {
    let all = |generated: bool| scores(cases.iter().filter(|case| case.label.generated == generated));
    let all = [all(false), all(true)];
    let grouped = Grouping::ALL.map(|by| {
        let mut members: BTreeMap<(u32, String), Vec<(&Case, bool)>> = BTreeMap::new();
        for (case, flagged) in cases.iter().zip(flagged) {
            if let Some(key) = by.of(case) {
                members.entry(key).or_default().push((case, *flagged));
            }
        }
        Groups { by, groups: members.into_iter().map(|((_, name), members)| group(name, &members, &all)).collect() }
    });
    grouped.into_iter().filter(|groups| !groups.groups.is_empty()).collect()
}

fn group(name: String, members: &[(&Case, bool)], all: &[Vec<f64>; 2]) -> Group {
    let right = |generated: bool| -> Vec<bool> {
        let members = members.iter().filter(|(case, _)| case.label.generated == generated);
        members.map(|(_, flagged)| *flagged == generated).collect()
    };
    let own = |generated: bool| scores(members.iter().map(|(case, _)| *case).filter(|case| case.label.generated == generated));
    let or_all = |own: Vec<f64>, all: &[f64]| if own.is_empty() { all.to_vec() } else { own };
    Group {
        name,
        real_accuracy: Share::of(&right(false)),
        recall: Share::of(&right(true)),
        auc: auc(&or_all(own(true), &all[1]), &or_all(own(false), &all[0])),
    }
}

fn scores<'a>(cases: impl Iterator<Item = &'a Case>) -> Vec<f64> {
    cases.map(|case| case.scores.together).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::case;
    use super::*;

    #[test]
    fn bands_meet_and_leave_nothing_out() {
        let name = |value| band(value, &QUALITIES, Some(100), &|quality| quality.to_string()).1;
        assert_eq!([1, 49, 50, 95, 96, 100].map(name), ["1–49", "1–49", "50–69", "90–95", "96–100", "96–100"]);
        let name = |value| band(value, &SIDES_PX, None, &|side| format!("{side} px")).1;
        let names = ["1 px–255 px", "1 px–255 px", "256 px–511 px", "1024 px–2047 px", "≥ 2048 px"];
        assert_eq!([0, 255, 256, 2047, 9000].map(name), names);
        let shaped = |width_px, height_px| {
            let mut case = case("p", false, "s", 0.5);
            (case.saved.width_px, case.saved.height_px) = (width_px, height_px);
            Grouping::Shape.of(&case).map(|(_, name)| name)
        };
        let shapes = [shaped(512, 512), shaped(300, 400), shaped(600, 400), shaped(1920, 1080)].map(Option::unwrap);
        assert_eq!(shapes, ["1.00–1.05", "1.06–1.39", "1.40–1.59", "≥ 1.60"]);
    }

    #[test]
    fn both_rates_stand_apart_and_small_groups_are_marked() {
        let mut cases: Vec<Case> = (0..25).map(|i| case(&format!("p{i}"), false, "photos", f64::from(i) / 100.0)).collect();
        cases.extend((0..4).map(|i| case(&format!("g{i}"), true, "made", 0.2 + f64::from(i) / 10.0)));
        let flagged: Vec<bool> = cases.iter().map(|case| case.scores.together >= 0.2).collect();
        let found = of(&cases, &flagged);
        assert_eq!(
            found.iter().map(|groups| groups.by).collect::<Vec<_>>(),
            [Grouping::Source, Grouping::Format, Grouping::LongSide, Grouping::Shape]
        );
        let [made, photos] = found[0].groups.as_slice() else { panic!("{found:?}") };
        assert_eq!((made.name.as_str(), made.recall.n, made.recall.value, made.recall.few), ("made", 4, 1.0, true));
        assert!(made.real_accuracy.n == 0 && made.real_accuracy.value.is_nan());
        assert_eq!((photos.real_accuracy.n, photos.real_accuracy.value, photos.real_accuracy.few), (25, 0.8, false));
        // Of a hundred pairs, the picture at 0.2 is above twenty photos, beside one and below four; the others are above all.
        assert!((made.auc - (20.5 + 75.0) / 100.0).abs() < 1e-12 && made.auc == photos.auc, "{}", made.auc);
        assert_eq!(found[1].groups[0].auc, made.auc);
    }
}
