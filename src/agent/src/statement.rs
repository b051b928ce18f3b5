//! What is left of a model's claims, as findings of the report.
//!
//! A statement belongs to the layer [`Basis::Network`]: a vision model is a trained network, and the layer's place in the order of trust,
//! last of all that is not a person, is its own too. What sets it apart from the network that we measured stands where readers and programs
//! look first: a code of its own, a name that says who speaks, and grounds that are a rule instead of a rate and name the model. A layer of
//! its own would add nothing to that and would have to be taught to the page, which never meets one.
//!
//! The rule gives [`Severity::Low`] and never more: nobody counted how often the model says such things of ordinary photos. Where a measurement
//! contradicts the statement, or where an answer describes nothing unusual, it is Info and counts as no sign.

use telltale_report::{Basis, Code, Finding, Grounds, Region, Severity, Text};

use crate::{claim::Claim, evidence::Judged};

/// What a model says of its own accord.
pub const STATEMENT: Code = Code::new("model/statement");
/// What a model answers to a question.
pub const ANSWER: Code = Code::new("model/answer");
/// Ordinary explanations of both, in the catalogue.
const N_ORDINARY: usize = 2;

/// A claim that stays.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Statement {
    pub kind: Kind,
    pub claim: Claim,
    /// AnomReason's 0 completely unnatural … 100 fully natural, as the model gave it.
    pub naturalness: Option<u8>,
    pub judged: Judged,
}

/// How it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The model was asked for what is unusual.
    Statement,
    /// A person asked about a place.
    Answer {
        /// Whether the model calls unusual what it describes.
        is_unusual: bool,
    },
}

impl Statement {
    pub(crate) fn said(claim: Claim, naturalness: Option<u8>, judged: Judged) -> Self {
        Self { kind: Kind::Statement, claim, naturalness, judged }
    }

    /// The finding, which says that `model` said it.
    pub(crate) fn finding(self, model: &str) -> Finding {
        let (rule, compared) = match self.judged {
            Judged::NotMeasured => ("rule-model", None),
            Judged::Supported(compared) => ("rule-model-supported", Some(compared)),
            Judged::Contradicted(compared) => ("rule-model-contradicted", Some(compared)),
        };
        let is_contradicted = rule == "rule-model-contradicted";
        let is_unusual = !matches!(self.kind, Kind::Answer { is_unusual: false });
        let severity = if is_unusual && !is_contradicted { Severity::Low } else { Severity::Info };
        let mut text = Text::new(rule).verbatim("model", model);
        let mut evidence = Vec::new();
        if let Some(compared) = compared {
            text = text.message("check", compared.name);
            evidence = compared.numbers;
        }
        let mut finding = Finding::new(STATEMENT, Basis::Network, Grounds::Rule { rule: text, severity }, N_ORDINARY);
        let name = match (self.kind, is_contradicted) {
            (Kind::Statement, false) => "model-statement-name",
            (Kind::Statement, true) => "model-statement-name-contradicted",
            (Kind::Answer { .. }, false) => "model-answer-name",
            (Kind::Answer { .. }, true) => "model-answer-name-contradicted",
        };
        if matches!(self.kind, Kind::Answer { .. }) {
            finding.code = ANSWER;
        }
        let words = |words: String| words.trim().to_owned();
        finding.name = Text::new(name).verbatim("words", words(self.claim.name));
        finding.phenomenon = finding.phenomenon.verbatim("words", words(self.claim.phenomenon));
        finding.reasoning = finding.reasoning.verbatim("words", words(self.claim.reasoning));
        finding.region = Region::Rects(self.claim.places);
        (finding.naturalness, finding.evidence) = (self.naturalness, evidence);
        finding
    }
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::{Catalogue, LANGUAGES};
    use telltale_report::RectPx;

    use super::*;
    use crate::evidence::Compared;

    fn finding(kind: Kind, judged: Judged) -> Finding {
        let claim = Claim {
            id: "c1".into(),
            name: "Left hand".into(),
            phenomenon: "Six fingers".into(),
            reasoning: "Hands have five".into(),
            places: vec![RectPx { x: 1, y: 2, width: 3, height: 4 }],
            cites: Vec::new(),
        };
        Statement { kind, claim, naturalness: Some(12), judged }.finding("llava")
    }

    fn all() -> Vec<(Kind, Judged)> {
        let compared = Compared { name: Text::new("geometry-copy-move-name"), numbers: Vec::new() };
        let judged = [Judged::NotMeasured, Judged::Supported(compared.clone()), Judged::Contradicted(compared)];
        let kinds = [Kind::Statement, Kind::Answer { is_unusual: true }, Kind::Answer { is_unusual: false }];
        kinds.into_iter().flat_map(|kind| judged.clone().map(|judged| (kind, judged))).collect()
    }

    #[test]
    fn a_statement_is_low_at_most_and_a_contradicted_one_is_no_sign() {
        for (kind, judged) in all() {
            let is_sign = kind != Kind::Answer { is_unusual: false } && !matches!(judged, Judged::Contradicted(_));
            let finding = finding(kind, judged);
            assert_eq!(finding.severity, if is_sign { Severity::Low } else { Severity::Info });
            assert_eq!(finding.severity, finding.grounds.severity());
            assert_eq!((finding.naturalness, finding.basis), (Some(12), Basis::Network));
            assert_eq!(finding.region.rects().len(), 1, "a place is always there");
        }
    }

    #[test]
    fn every_sentence_is_there_in_every_language_and_names_who_speaks() {
        for language in LANGUAGES {
            let catalogue = Catalogue::new(language.tag);
            for (kind, judged) in all() {
                let finding = finding(kind, judged);
                for text in finding.texts() {
                    let sentence = catalogue.sentence_or_error(text);
                    assert!(sentence.is_ok(), "{}: {sentence:?}", language.tag);
                }
                let Grounds::Rule { rule, .. } = &finding.grounds else { panic!("a rule") };
                assert!(catalogue.sentence(rule).contains("llava"), "{}", language.tag);
                let name = catalogue.sentence(&finding.name);
                assert!(name.contains("Left hand") && name.len() > "Left hand".len() + 3, "{name}");
            }
        }
    }
}
