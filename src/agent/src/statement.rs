//! What is left of a model's claims, as findings of the report.
//!
//! A statement belongs to the layer [`Basis::Network`]: a vision model is a trained network, and the layer's place in the order of trust,
//! last of all that is not a person, is its own too. What sets it apart from the network that we measured stands where readers and programs
//! look first: a code of its own, a name that says who speaks, and grounds that are a rule instead of a rate and name the model. A layer of
//! its own would add nothing to that and would have to be taught to the page, which never meets one.
//!
//! The rule gives [`Severity::Info`]: nobody counted how often the model says such things of ordinary photos, so no statement counts as a
//! sign, whether a measurement supports or contradicts it. The measurement is named in the rule; its numbers stay with its own finding.

use telltale_report::{Basis, Code, Finding, Grounds, Region, Severity, Text};

use crate::{claim::Claim, evidence::Judged};

/// What a model says of its own accord.
pub const STATEMENT: Code = Code::new(Finding::MODEL_STATEMENT);
/// What a model answers to a question.
pub const ANSWER: Code = Code::new("model/answer");
/// Ordinary explanations of both, in the catalogue.
const N_ORDINARY: usize = 2;

/// What the measurements say to a model's statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It cites none that says anything to it.
    NotMeasured,
    /// The one that it cites shows something at the same place.
    Supported,
    /// The one that it cites says otherwise.
    Contradicted,
}

impl Standing {
    /// The rule that a statement of this standing rests on.
    fn rule(self) -> &'static str {
        match self {
            Self::NotMeasured => "rule-model",
            Self::Supported => "rule-model-supported",
            Self::Contradicted => "rule-model-contradicted",
        }
    }
}

/// How a model's statement stands; none for a finding that no model said.
pub fn standing(finding: &Finding) -> Option<Standing> {
    let Grounds::Rule { rule, .. } = &finding.grounds else { return None };
    [Standing::NotMeasured, Standing::Supported, Standing::Contradicted].into_iter().find(|standing| standing.rule() == rule.id)
}

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
    /// A person asked about a place. The claim's name is the question.
    Answer,
}

impl Statement {
    pub(crate) fn said(claim: Claim, naturalness: Option<u8>, judged: Judged) -> Self {
        Self { kind: Kind::Statement, claim, naturalness, judged }
    }

    /// The finding, which says that `model` said it.
    pub(crate) fn finding(self, model: &str) -> Finding {
        let is_contradicted = matches!(self.judged, Judged::Contradicted(_));
        let (standing, check) = match self.judged {
            Judged::NotMeasured => (Standing::NotMeasured, None),
            Judged::Supported(check) => (Standing::Supported, Some(check)),
            Judged::Contradicted(check) => (Standing::Contradicted, Some(check)),
        };
        let rule = check.into_iter().fold(Text::new(standing.rule()), |rule, check| rule.message("check", check));
        let grounds = Grounds::Rule { rule: rule.verbatim("model", model), severity: Severity::Info };
        let mut finding = Finding::new(STATEMENT, Basis::Network, grounds, N_ORDINARY);
        let words = |words: String| words.trim().to_owned();
        let named = words(self.claim.name);
        match self.kind {
            Kind::Statement => {
                let name = if is_contradicted { "model-statement-name-contradicted" } else { "model-statement-name" };
                finding.name = Text::new(name).verbatim("words", named);
            }
            Kind::Answer => {
                // What somebody asks is no description of the place, so it does not head the finding.
                finding.code = ANSWER;
                finding.name = Text::new(if is_contradicted { "model-answer-name-contradicted" } else { "model-answer-name" });
                finding.reasoning = Text::new("model-answer-reasoning").verbatim("question", named);
            }
        }
        finding.phenomenon = finding.phenomenon.verbatim("words", words(self.claim.phenomenon));
        finding.reasoning = finding.reasoning.verbatim("words", words(self.claim.reasoning));
        finding.region = Region::Rects(self.claim.places);
        finding.naturalness = self.naturalness;
        finding
    }
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::{Catalogue, LANGUAGES};
    use telltale_report::RectPx;

    use super::*;

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
        let check = Text::new("geometry-copy-move-name");
        let judged = [Judged::NotMeasured, Judged::Supported(check.clone()), Judged::Contradicted(check)];
        [Kind::Statement, Kind::Answer].into_iter().flat_map(|kind| judged.clone().map(|judged| (kind, judged))).collect()
    }

    #[test]
    fn a_statement_is_a_note_with_a_place_and_without_numbers_of_a_check() {
        for (kind, judged) in all() {
            let expected = match judged {
                Judged::NotMeasured => Standing::NotMeasured,
                Judged::Supported(_) => Standing::Supported,
                Judged::Contradicted(_) => Standing::Contradicted,
            };
            let finding = finding(kind, judged);
            assert_eq!(standing(&finding), Some(expected));
            assert_eq!((finding.severity, finding.evidence.as_slice()), (Severity::Info, [].as_slice()));
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
                let (name, reasoning) = (catalogue.sentence(&finding.name), catalogue.sentence(&finding.reasoning));
                let is_answer = kind == Kind::Answer;
                assert!(name.contains("Left hand") != is_answer && name.len() > "Left hand".len() + 3, "{name}");
                assert!(reasoning.contains("Hands have five") && reasoning.contains("Left hand") == is_answer, "{reasoning}");
            }
        }
    }
}
