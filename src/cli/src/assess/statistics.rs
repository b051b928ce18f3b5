//! From pictures to figures of groups: means with 95 % bootstrap intervals and shares with Wilson's, and what tells groups apart.

use std::collections::{BTreeMap, BTreeSet};

use telltale_metrics::{mean_interval, wilson_95};
use telltale_report::Severity;

use super::pictures::Picture;

/// The severities of a strongest sign, none first.
pub(crate) const SEVERITIES: [Option<Severity>; 4] = [None, Some(Severity::Low), Some(Severity::Moderate), Some(Severity::High)];
/// Pictures that a group shows as examples.
const N_EXAMPLES: usize = 6;

/// Mean, lower and upper end.
pub(crate) type Figure = (f64, f64, f64);

/// All groups, in alphabetical order.
pub(crate) struct Assessment {
    pub groups: Vec<Group>,
    /// What differs between a group and all others, the largest difference first.
    pub differences: Vec<Difference>,
    pub n_unread: usize,
}

/// One group.
pub(crate) struct Group {
    pub name: String,
    pub n: usize,
    /// Signs per picture.
    pub signs: Figure,
    /// Share of pictures by their strongest sign, in the order of [`SEVERITIES`].
    pub strongest: [Figure; 4],
    /// Share of pictures with a sign of each code.
    pub codes: Vec<(String, Figure)>,
    /// The pictures with the strongest signs.
    pub examples: Vec<Picture>,
}

/// A sign that is more or less frequent in a group than in all others.
pub(crate) struct Difference {
    pub group: String,
    pub code: String,
    /// Share in the group less the share in the others.
    pub figure: Figure,
}

impl Assessment {
    pub(crate) fn of(found: &[(String, Picture)], n_unread: usize) -> Self {
        let mut by_group: BTreeMap<&str, Vec<&Picture>> = BTreeMap::new();
        for (group, picture) in found {
            by_group.entry(group).or_default().push(picture);
        }
        let codes: BTreeSet<&str> =
            found.iter().flat_map(|(_, picture)| &picture.signs).flat_map(|sign| &sign.codes).map(String::as_str).collect();
        let mut differences = Vec::new();
        if by_group.len() > 1 {
            for (name, pictures) in &by_group {
                let others: Vec<&Picture> =
                    by_group.iter().filter(|(other, _)| other != &name).flat_map(|(_, p)| p.iter().copied()).collect();
                for code in &codes {
                    let figure =
                        difference(share(pictures, |picture| picture.shows(code)), share(&others, |picture| picture.shows(code)));
                    if figure.1 > 0.0 || figure.2 < 0.0 {
                        differences.push(Difference { group: (*name).to_owned(), code: (*code).to_owned(), figure });
                    }
                }
            }
        }
        differences.sort_by(|a, b| b.figure.0.abs().total_cmp(&a.figure.0.abs()));
        let groups = by_group.into_iter().map(|(name, pictures)| Group::of(name, &pictures, &codes)).collect();
        Self { groups, differences, n_unread }
    }
}

impl Group {
    fn of(name: &str, pictures: &[&Picture], codes: &BTreeSet<&str>) -> Self {
        let mut examples: Vec<&Picture> = pictures.iter().copied().filter(|picture| !picture.signs.is_empty()).collect();
        examples.sort_by_key(|picture| std::cmp::Reverse((picture.strongest(), picture.signs.len())));
        Self {
            name: name.to_owned(),
            n: pictures.len(),
            signs: mean_interval(&pictures.iter().map(|picture| picture.signs.len() as f64).collect::<Vec<_>>()),
            strongest: SEVERITIES.map(|severity| share(pictures, |picture| picture.strongest() == severity)),
            codes: codes.iter().map(|code| ((*code).to_owned(), share(pictures, |picture| picture.shows(code)))).collect(),
            examples: examples.into_iter().take(N_EXAMPLES).cloned().collect(),
        }
    }
}

/// The share of pictures of which this holds.
fn share(pictures: &[&Picture], holds: impl Fn(&Picture) -> bool) -> Figure {
    wilson_95(pictures.iter().filter(|picture| holds(picture)).count(), pictures.len())
}

/// The difference of two independent shares.
///
/// # Sources
/// Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, method 10.
fn difference(here: Figure, there: Figure) -> Figure {
    let mean = here.0 - there.0;
    let low = mean - ((here.0 - here.1).powi(2) + (there.2 - there.0).powi(2)).sqrt();
    let high = mean + ((here.2 - here.0).powi(2) + (there.0 - there.1).powi(2)).sqrt();
    (mean, low, high)
}

#[cfg(test)]
mod tests {
    use super::super::pictures::Sign;
    use super::*;

    fn picture(signs: &[(&str, Severity)]) -> Picture {
        let sign =
            |(code, severity): &(&str, Severity)| Sign { codes: vec![(*code).into()], name: "n".into(), severity: *severity };
        Picture { path: "p".into(), bytes: 1, signs: signs.iter().map(sign).collect() }
    }

    #[test]
    fn groups_are_counted_and_told_apart_only_beyond_chance() {
        let with = picture(&[("a/b", Severity::Moderate), ("c/d", Severity::Low)]);
        let mut found = Vec::new();
        for i in 0..40 {
            found.push(("one".to_owned(), if i < 30 { with.clone() } else { picture(&[]) }));
            found.push(("two".to_owned(), if i < 2 { picture(&[("a/b", Severity::Low)]) } else { picture(&[]) }));
            found.push(("three".to_owned(), if i < 2 { picture(&[("e/f", Severity::High)]) } else { picture(&[]) }));
        }
        let assessment = Assessment::of(&found, 3);
        let names: Vec<&str> = assessment.groups.iter().map(|group| group.name.as_str()).collect();
        assert_eq!((names, assessment.n_unread), (vec!["one", "three", "two"], 3));
        let one = &assessment.groups[0];
        assert!((one.signs.0 - 1.5).abs() < 1e-12 && one.signs.1 < 1.5 && 1.5 < one.signs.2);
        assert_eq!(one.strongest.map(|share| share.0), [0.25, 0.0, 0.75, 0.0]);
        assert_eq!((one.n, one.examples.len()), (40, N_EXAMPLES));
        assert_eq!(assessment.groups[1].examples.len(), 2);
        let first = &assessment.differences[0];
        assert_eq!((first.group.as_str(), first.code.as_str()), ("one", "c/d"));
        assert!(assessment.differences.iter().all(|difference| difference.code != "e/f"), "two of forty may be chance");
    }

    #[test]
    fn one_group_has_nothing_to_be_told_apart_from() {
        let found = vec![("only".to_owned(), picture(&[("a/b", Severity::Low)]))];
        let assessment = Assessment::of(&found, 0);
        assert!(assessment.differences.is_empty());
        assert!(assessment.groups[0].strongest[0].2 > 0.5, "one picture says little about others");
    }
}
