//! Which findings are listed, in which order and in which groups: the reader's choice. It changes what is listed, never what is counted.

use std::cmp::Reverse;

use telltale_report::{Basis, Finding, Kind, Severity};

use crate::state::State;
use crate::words::{basis_words, kind_label, t};

/// From which severity on, in the order of the menu; with the messages that name them.
pub const LEAST: [(&str, Severity); 4] = [
    ("filter-all", Severity::Info),
    ("filter-low", Severity::Low),
    ("filter-moderate", Severity::Moderate),
    ("filter-high", Severity::High),
];
/// How findings stand together, in the order of the menu; with the messages that name the ways.
pub const GROUPINGS: [(&str, Grouping); 3] =
    [("filter-by-strength", Grouping::None), ("filter-by-basis", Grouping::Basis), ("group-by-kind", Grouping::Kind)];
/// From so many findings on, a choice is offered.
pub const WORTH_CHOOSING: usize = 4;

/// How findings stand together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Strongest first.
    #[default]
    None,
    /// By their layers of evidence.
    Basis,
    /// By the kind of thing that is unnatural; those that have none, as all traces that a check measures, by their layers.
    Kind,
}

/// What the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The least severity that is listed.
    pub least: Severity,
    /// How findings stand together.
    pub grouping: Grouping,
}

impl Default for Choice {
    fn default() -> Self {
        Self { least: Severity::Info, grouping: Grouping::None }
    }
}

impl Choice {
    /// The findings that are listed, in order, each with the name of its group; what a person added has no measured severity and always
    /// stays.
    pub fn of<'a>(self, findings: impl Iterator<Item = &'a (String, Finding)>) -> Vec<(String, &'a (String, Finding))> {
        let is_listed = |finding: &Finding| self.least <= finding.severity || finding.basis == Basis::Person;
        let mut listed: Vec<_> = findings.filter(|(_, finding)| is_listed(finding)).collect();
        if self.grouping != Grouping::None {
            listed.sort_by_key(|(_, finding)| (self.group(finding), Reverse(finding.severity)));
        }
        listed.into_iter().map(|listed| (self.heading(&listed.1), listed)).collect()
    }

    /// Kinds stand before layers.
    fn group(self, finding: &Finding) -> (bool, Option<Kind>, Option<Basis>) {
        match finding.kind.filter(|_| self.grouping == Grouping::Kind) {
            Some(kind) => (false, Some(kind), None),
            None => (true, None, Some(finding.basis)),
        }
    }

    fn heading(self, finding: &Finding) -> String {
        match (self.grouping, finding.kind) {
            (Grouping::None, _) => String::new(),
            (Grouping::Kind, Some(kind)) => t(kind_label(kind)),
            _ => basis_words(finding.basis),
        }
    }
}

impl State {
    /// How many findings there are to list.
    pub fn n_findings(&self) -> usize {
        if self.run.has_results() { self.findings().count() } else { 0 }
    }

    /// The findings that are listed. Of a few all are: the menus are hidden then, and nothing may hide with them.
    pub fn listed(&self) -> Vec<(String, &(String, Finding))> {
        let choice = if self.n_findings() < WORTH_CHOOSING { Choice::default() } else { self.choice };
        choice.of(self.findings().filter(|_| self.run.has_results()))
    }
}

#[cfg(test)]
mod tests {
    use telltale_report::{Code, Grounds, Text};

    use super::*;
    use crate::state::{Phase, Picture};

    fn finding(key: &str, basis: Basis, severity: Severity, kind: Option<Kind>) -> (String, Finding) {
        let grounds = match severity {
            Severity::Info => Grounds::Fact,
            severity => Grounds::Rule { rule: Text::new("r"), severity },
        };
        (key.to_owned(), Finding { kind, ..Finding::new(Code::new("a/b"), basis, grounds, 2) })
    }

    fn all() -> [(String, Finding); 6] {
        [
            finding("strong", Basis::Network, Severity::Moderate, None),
            finding("weak", Basis::Compression, Severity::Low, None),
            finding("note", Basis::Stated, Severity::Info, None),
            finding("hand", Basis::Person, Severity::Low, Some(Kind::Anatomy)),
            finding("own", Basis::Person, Severity::Info, None),
            finding("edge", Basis::Person, Severity::Info, Some(Kind::Structure)),
        ]
    }

    fn listed(choice: Choice) -> Vec<String> {
        choice.of(all().iter()).into_iter().map(|(_, (key, _))| key.clone()).collect()
    }

    #[test]
    fn findings_are_listed_as_chosen_and_own_ones_always() {
        assert_eq!(listed(Choice::default()), ["strong", "weak", "note", "hand", "own", "edge"]);
        assert_eq!(listed(Choice { least: Severity::Low, ..Choice::default() }), ["strong", "weak", "hand", "own", "edge"]);
        assert_eq!(listed(Choice { least: Severity::High, grouping: Grouping::Basis }), ["hand", "own", "edge"]);
    }

    #[test]
    fn a_choice_hides_nothing_where_its_menus_are_hidden_and_ends_with_its_picture() {
        let mut state = State::default();
        state.open(Picture::new(1, "a.jpg", 10, None));
        (state.run.phase, state.run.findings) = (Phase::Done, all().into());
        state.choice = Choice { least: Severity::High, grouping: Grouping::Basis };
        assert_eq!((state.n_findings(), state.listed().len()), (6, 3));
        state.run.findings.truncate(3);
        assert_eq!(state.listed().iter().map(|(_, (key, _))| key.as_str()).collect::<Vec<_>>(), ["strong", "weak", "note"]);
        state.open(Picture::new(2, "b.jpg", 10, None));
        assert_eq!(state.choice, Choice::default());
        assert!(state.listed().is_empty(), "nothing is known of it yet");
    }

    #[test]
    fn findings_stand_under_their_layer_or_under_their_kind_where_they_have_one() {
        let by_basis = Choice { grouping: Grouping::Basis, ..Choice::default() };
        assert_eq!(listed(by_basis), ["note", "weak", "strong", "hand", "own", "edge"]);
        let by_kind = Choice { grouping: Grouping::Kind, ..Choice::default() };
        assert_eq!(listed(by_kind), ["edge", "hand", "note", "weak", "strong", "own"]);
        let all = all();
        let headings: Vec<String> = by_kind.of(all.iter()).into_iter().map(|(heading, _)| heading).collect();
        let expected = [t("look-group-structure"), t("look-group-anatomy"), t("basis-stated"), t("basis-compression")];
        assert_eq!(headings[..4], expected);
        assert!(Choice::default().of(all.iter()).iter().all(|(heading, _)| heading.is_empty()));
    }
}
