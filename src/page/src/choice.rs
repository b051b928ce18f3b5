//! Which findings are listed, and in which order: the reader's choice. It changes what is listed, never what is counted.

use std::cmp::Reverse;

use telltale_report::{Finding, Severity};

/// From which severity on, in the order of the menu; with the messages that name them.
pub const LEAST: [(&str, Severity); 4] = [
    ("filter-all", Severity::Info),
    ("filter-low", Severity::Low),
    ("filter-moderate", Severity::Moderate),
    ("filter-high", Severity::High),
];
/// From so many findings on, a choice is offered.
pub const WORTH_CHOOSING: usize = 4;

/// What the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The least severity that is listed.
    pub least: Severity,
    /// Whether findings stand by their layer of evidence instead of their strength.
    pub is_by_basis: bool,
}

impl Default for Choice {
    fn default() -> Self {
        Self { least: Severity::Info, is_by_basis: false }
    }
}

impl Choice {
    /// The findings that are listed, in order; what a person added has no measured severity and always stays.
    pub fn of<'a>(self, findings: impl Iterator<Item = &'a (String, Finding)>) -> Vec<&'a (String, Finding)> {
        let is_listed = |finding: &Finding| self.least <= finding.severity || finding.basis == telltale_report::Basis::Person;
        let mut listed: Vec<_> = findings.filter(|(_, finding)| is_listed(finding)).collect();
        if self.is_by_basis {
            listed.sort_by_key(|(_, finding)| (finding.basis, Reverse(finding.severity)));
        }
        listed
    }
}

#[cfg(test)]
mod tests {
    use telltale_report::{Basis, Code, Grounds, Text};

    use super::*;

    fn finding(key: &str, basis: Basis, severity: Severity) -> (String, Finding) {
        let grounds = match severity {
            Severity::Info => Grounds::Fact,
            severity => Grounds::Rule { rule: Text::new("r"), severity },
        };
        (key.to_owned(), Finding::new(Code::new("a/b"), basis, grounds, 2))
    }

    #[test]
    fn findings_are_listed_as_chosen_and_own_ones_always() {
        let all = [
            finding("strong", Basis::Network, Severity::Moderate),
            finding("weak", Basis::Compression, Severity::Low),
            finding("note", Basis::Stated, Severity::Info),
            finding("own", Basis::Person, Severity::Info),
        ];
        let listed = |choice: Choice| choice.of(all.iter()).into_iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>();
        assert_eq!(listed(Choice::default()), ["strong", "weak", "note", "own"]);
        assert_eq!(listed(Choice { least: Severity::Low, ..Choice::default() }), ["strong", "weak", "own"]);
        assert_eq!(listed(Choice { is_by_basis: true, ..Choice::default() }), ["note", "weak", "strong", "own"]);
        assert_eq!(listed(Choice { least: Severity::High, is_by_basis: true }), ["own"]);
    }
}
