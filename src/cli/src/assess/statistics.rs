//! From pictures to figures of groups: means with bootstrap intervals, shares with Wilson's, and what tells groups apart.
//!
//! A check counts only over the pictures on which it ran: a PNG says nothing about how often a JPEG's traces occur.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use telltale_metrics::{mean_interval, normal_upper_point, wilson, wilson_95};
use telltale_report::Severity;

use super::{groups, pictures::Picture};

/// The severities of a strongest sign, none first.
pub(crate) const SEVERITIES: [Option<Severity>; 4] = [None, Some(Severity::Low), Some(Severity::Moderate), Some(Severity::High)];
/// Pictures that a group shows as examples.
const N_EXAMPLES: usize = 6;
/// Of these, at most so many whose strongest sign is the same.
const N_ALIKE: usize = 2;
/// How often chance alone may name a difference in a whole assessment.
const LEVEL: f64 = 0.05;

/// Mean, lower and upper end.
pub(crate) type Figure = (f64, f64, f64);

/// All groups, in alphabetical order.
pub(crate) struct Assessment {
    pub groups: Vec<Group>,
    /// What differs between a group and all others, the surest first.
    pub differences: Vec<Difference>,
    /// Pairs of group and check that were compared.
    pub n_compared: usize,
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
    /// Each check with the pictures that it ran on and the share of them with a sign.
    pub checks: Vec<(String, usize, Figure)>,
    /// The pictures with the strongest signs.
    pub examples: Vec<Picture>,
}

/// A sign that is more or less frequent in a group than in all others.
pub(crate) struct Difference {
    pub group: String,
    pub check: String,
    /// Share in the group less the share in the others.
    pub figure: Figure,
}

/// Pictures with a sign, and pictures that the check ran on.
type Count = (usize, usize);

impl Assessment {
    pub(crate) fn of(found: &[(String, Picture)], n_unread: usize) -> Self {
        let mut by_group: BTreeMap<&str, Vec<&Picture>> = BTreeMap::new();
        for (group, picture) in found {
            by_group.entry(group).or_default().push(picture);
        }
        let checks: BTreeSet<&str> =
            found.iter().flat_map(|(_, picture)| &picture.checks).map(|(code, _)| code.as_str()).collect();
        let named: Vec<&str> = by_group.keys().copied().filter(|name| *name != groups::NONE).collect();
        // Of two groups one says it all.
        let compared = if named.len() == 2 { &named[..1] } else { &named[..] };
        let mut counts = Vec::new();
        for check in &checks {
            let of_groups: Vec<Count> = named.iter().map(|name| count(&by_group[name], check)).collect();
            let all = of_groups.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
            for (name, here) in compared.iter().zip(&of_groups) {
                let others = (all.0 - here.0, all.1 - here.1);
                if here.1 > 0 && others.1 > 0 {
                    counts.push(((*name).to_owned(), (*check).to_owned(), *here, others));
                }
            }
        }
        // Bonferroni: every interval is as wide as so many comparisons ask for.
        let z = normal_upper_point(LEVEL / 2.0 / counts.len().max(1) as f64);
        let differences = counts.iter().map(|(group, check, here, others)| Difference {
            group: group.clone(),
            check: check.clone(),
            figure: difference(wilson(here.0, here.1, z), wilson(others.0, others.1, z)),
        });
        let mut differences: Vec<Difference> = differences.filter(|difference| surety(difference.figure) > 0.0).collect();
        differences.sort_by(|a, b| surety(b.figure).total_cmp(&surety(a.figure)));
        let groups = by_group.iter().map(|(name, pictures)| Group::of(name, pictures, &checks)).collect();
        Self { groups, differences, n_compared: counts.len(), n_unread }
    }
}

impl Group {
    fn of(name: &str, pictures: &[&Picture], checks: &BTreeSet<&str>) -> Self {
        let share = |holds: &dyn Fn(&Picture) -> bool| {
            wilson_95(pictures.iter().filter(|picture| holds(picture)).count(), pictures.len())
        };
        let figures = checks.iter().map(|check| {
            let (shown, ran) = count(pictures, check);
            ((*check).to_owned(), ran, wilson_95(shown, ran))
        });
        Self {
            name: name.to_owned(),
            n: pictures.len(),
            signs: mean_interval(&pictures.iter().map(|picture| picture.signs.len() as f64).collect::<Vec<_>>()),
            strongest: SEVERITIES.map(|severity| share(&|picture| picture.strongest() == severity)),
            checks: figures.collect(),
            examples: examples(pictures),
        }
    }
}

/// The strongest, no more than two with the same strongest sign; among equals by a hash of their names, which no order of files favours.
fn examples(pictures: &[&Picture]) -> Vec<Picture> {
    let mut with_signs: Vec<&Picture> = pictures.iter().copied().filter(|picture| !picture.signs.is_empty()).collect();
    let mixed = |path: &str| {
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        hasher.finish()
    };
    with_signs.sort_by_key(|picture| (Reverse((picture.strongest(), picture.signs.len())), mixed(&picture.path)));
    let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
    let kept = with_signs.into_iter().filter(|picture| {
        let n = alike.entry(picture.signs[0].0.as_str()).or_default();
        *n += 1;
        *n <= N_ALIKE
    });
    kept.take(N_EXAMPLES).cloned().collect()
}

fn count(pictures: &[&Picture], check: &str) -> Count {
    let ran: Vec<bool> = pictures.iter().filter_map(|picture| picture.shows(check)).collect();
    (ran.iter().filter(|shown| **shown).count(), ran.len())
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

/// How far the interval stays away from zero; negative where it holds zero.
fn surety((_, low, high): Figure) -> f64 {
    low.max(-high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(path: &str, checks: &[(&str, Option<Option<Severity>>)]) -> Picture {
        let signs = checks.iter().filter_map(|(code, end)| Some(((*code).to_owned(), end.flatten()?)));
        Picture {
            path: path.into(),
            state: (1, 1),
            signs: signs.filter(|(_, severity)| *severity > Severity::Info).collect(),
            checks: checks.iter().map(|(code, end)| ((*code).to_owned(), *end)).collect(),
        }
    }

    #[test]
    fn groups_are_counted_where_a_check_ran_and_told_apart_only_beyond_chance() {
        let mut found = Vec::new();
        for i in 0..40 {
            let sign = |shown: bool| Some(shown.then_some(Severity::Moderate));
            // “c/d” runs on the first group alone, so it tells nothing apart.
            found.push((
                "one".to_owned(),
                picture(&i.to_string(), &[("a/b", sign(i < 30)), ("c/d", sign(i < 30)), ("e/f", sign(false))]),
            ));
            found.push(("two".to_owned(), picture(&i.to_string(), &[("a/b", sign(i < 2)), ("c/d", None), ("e/f", sign(false))])));
            found.push((
                "three".to_owned(),
                picture(&i.to_string(), &[("a/b", sign(false)), ("c/d", None), ("e/f", sign(i < 3))]),
            ));
            found.push((groups::NONE.to_owned(), picture(&i.to_string(), &[("a/b", sign(true))])));
        }
        let assessment = Assessment::of(&found, 3);
        let names: Vec<&str> = assessment.groups.iter().map(|group| group.name.as_str()).collect();
        assert_eq!((names, assessment.n_unread), (vec!["one", "three", "two", groups::NONE], 3));
        let one = &assessment.groups[0];
        assert!((one.signs.0 - 1.5).abs() < 1e-12 && one.signs.1 < 1.5 && 1.5 < one.signs.2);
        assert_eq!(one.strongest.map(|share| share.0), [0.25, 0.0, 0.75, 0.0]);
        assert_eq!((one.n, one.examples.len()), (40, N_ALIKE));
        let ran: Vec<usize> = assessment.groups[1].checks.iter().map(|(_, ran, _)| *ran).collect();
        assert_eq!(ran, [40, 0, 40]);
        assert_eq!(assessment.n_compared, 6);
        let told: Vec<(&str, &str)> = assessment.differences.iter().map(|d| (d.group.as_str(), d.check.as_str())).collect();
        assert_eq!(told, [("one", "a/b"), ("three", "a/b"), ("two", "a/b")]);
        assert!(assessment.differences[1].figure.2 < 0.0, "less than the others");
    }

    #[test]
    fn one_group_has_nothing_to_be_told_apart_from() {
        let found = vec![("only".to_owned(), picture("p", &[("a/b", Some(Some(Severity::Low)))]))];
        let assessment = Assessment::of(&found, 0);
        assert!(assessment.differences.is_empty() && assessment.n_compared == 0);
        assert!(assessment.groups[0].strongest[0].2 > 0.5, "one picture says little about others");
    }

    #[test]
    fn newcombes_example() {
        // 56 of 70 against 48 of 80, the paper's first example: 0.2 with 0.0524 to 0.3339.
        let (mean, low, high) = difference(wilson_95(56, 70), wilson_95(48, 80));
        assert!((mean - 0.2).abs() < 1e-12 && (low - 0.0524).abs() < 5e-5 && (high - 0.3339).abs() < 5e-5, "{low} {high}");
    }
}
