//! The one plain sentence above the findings, alike on the page and on the command line.

use crate::{Basis, Check, Finding, Grounds, Severity, Status, Text};

/// Beginning of the reasons for which checks had no pixels to look at.
const WITHOUT_PIXELS: &str = "reason-no-pixels";
/// The finding that says that a part of the picture could not be read.
const INCOMPLETE: &str = "file/damage";

/// What an analysis amounts to, without a score and without good news from silence.
///
/// It tells what was measured and read: what a person added is not in it.
///
/// A word that rests on a rule speaks of no frequency: the finding's name stands in its place.
pub fn headline<'a>(checks: &[Check], findings: impl IntoIterator<Item = &'a Finding> + Clone) -> Text {
    let signs =
        findings.clone().into_iter().filter(|finding| finding.severity > Severity::Info && finding.basis != Basis::Person);
    // The first of the strongest ones, which stands on top.
    let strongest = signs.reduce(|best, other| if other.severity > best.severity { other } else { best });
    if let Some(strongest) = strongest {
        let word = match strongest.severity {
            Severity::High => "high",
            Severity::Moderate => "moderate",
            Severity::Low | Severity::Info => "low",
        };
        return match strongest.grounds {
            Grounds::Rule { .. } => Text::new(format!("headline-rule-{word}")).message("name", strongest.name.clone()),
            Grounds::Rate { .. } | Grounds::Fact => Text::new(format!("headline-{word}")),
        };
    }
    // A PNG alone keeps half of them from being used, and says nothing about how much could be seen.
    let is_of_pixels = |basis| matches!(basis, Basis::Compression | Basis::Pixels | Basis::Geometry | Basis::Network);
    let of_pixels = || checks.iter().filter(|check| is_of_pixels(check.basis));
    let n_unusable = of_pixels().filter(|check| matches!(check.status, Status::NotUsable { .. } | Status::Failed { .. })).count();
    let is_unseen =
        |check: &Check| matches!(&check.status, Status::NotUsable { reason } if reason.id.starts_with(WITHOUT_PIXELS));
    Text::new(if !checks.iter().any(|check| matches!(check.status, Status::Found | Status::NothingFound)) {
        "headline-unusable"
    } else if checks.iter().any(is_unseen) {
        "headline-nothing-without-pixels"
    } else if findings.into_iter().any(|finding| finding.code.as_str() == INCOMPLETE) {
        "headline-nothing-incomplete"
    } else if 3 * n_unusable > 2 * of_pixels().count() {
        "headline-nothing-few"
    } else {
        "headline-nothing"
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(status: Status) -> Check {
        Check { code: Code::new("a/b"), name: Text::new("n"), basis: Basis::Stated, status, duration_ms: None }
    }

    fn finding(code: &'static str, grounds: Grounds) -> Finding {
        Finding::new(Code::new(code), Basis::Stated, grounds, 2)
    }

    #[test]
    fn silence_is_not_good_news() {
        let id = |status, findings: &[Finding]| headline(&[check(status)], findings).id.into_owned();
        assert_eq!(id(Status::NothingFound, &[]), "headline-nothing");
        assert_eq!(id(Status::Found, &[finding(INCOMPLETE, Grounds::Fact)]), "headline-nothing-incomplete");
        assert_eq!(id(Status::NotUsable { reason: Text::new("reason-not-jpeg") }, &[]), "headline-unusable");
        let unseen = check(Status::NotUsable { reason: Text::new("reason-no-pixels-format") });
        assert_eq!(headline(&[unseen, check(Status::NothingFound)], &[]).id, "headline-nothing-without-pixels");
    }

    #[test]
    fn silence_of_checks_that_could_not_be_used_is_told_apart() {
        let check = |basis, status| Check { basis, ..check(status) };
        let unusable = || Status::NotUsable { reason: Text::new("reason-too-small") };
        let checks = |n_unusable: usize| -> Vec<Check> {
            let of_pixels = (0..6).map(|i| check(Basis::Pixels, if i < n_unusable { unusable() } else { Status::NothingFound }));
            of_pixels.chain([check(Basis::Stated, Status::NothingFound)]).collect()
        };
        assert_eq!(headline(&checks(4), &[]).id, "headline-nothing");
        assert_eq!(headline(&checks(5), &[]).id, "headline-nothing-few");
        let files = [check(Basis::Structure, unusable()), check(Basis::Stated, Status::NothingFound)];
        assert_eq!(headline(&files, &[]).id, "headline-nothing");
    }

    #[test]
    fn a_rule_names_the_finding_and_speaks_of_no_frequency() {
        let rule = |severity| Grounds::Rule { rule: Text::new("r"), severity };
        let findings = [finding("a/low", rule(Severity::Low)), finding("a/high", rule(Severity::High))];
        let text = headline(&[check(Status::Found)], &findings);
        assert_eq!(text.id, "headline-rule-high");
        assert!(format!("{text:?}").contains("a-high-name"), "{text:?}");
    }
}
