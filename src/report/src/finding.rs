//! One anomaly, as a quadruple with its place, its evidence and its innocent explanations.

use serde::{Deserialize, Serialize};

use crate::{Code, Decision, Kind, Measurement, Rarity, Region, Review, Severity, Text};

/// One anomaly: (Name, Phenomenon, Reasoning, Severity), and what a reader needs to weigh it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Which phenomenon.
    pub code: Code,
    /// What is affected.
    pub name: Text,
    /// What was seen, with the measured numbers.
    pub phenomenon: Text,
    /// Why that is unusual.
    pub reasoning: Text,
    /// Innocent explanations, two or more.
    pub ordinary: Vec<Text>,
    /// What the reader can do now.
    pub next_step: Text,
    /// How unusual. Always [`Grounds::severity`] of `grounds`.
    pub severity: Severity,
    /// What the severity rests on.
    pub grounds: Grounds,
    /// AnomReason's inverted scale, 0 completely unnatural … 100 fully natural; imported or given by a person or a model, never invented.
    #[serde(default)]
    pub naturalness: Option<u8>,
    /// What kind of thing is unnatural, where somebody saw it and said so. It stays where it was said, like [`Self::review`].
    #[serde(skip)]
    pub kind: Option<Kind>,
    /// Where.
    pub region: Region,
    /// The numbers that the sentences were made from.
    pub evidence: Vec<Measurement>,
    /// Which layer of evidence it belongs to.
    pub basis: Basis,
    /// What other checks found of the same cause. They are told here and counted nowhere.
    #[serde(default)]
    pub agreeing: Vec<Finding>,
    /// What a person says of it. It stays where it was said: the worker neither sends nor gets it.
    #[serde(skip)]
    pub review: Option<Review>,
}

/// What a severity rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grounds {
    /// A fact without direction: always Info.
    Fact,
    /// A measured rate among ordinary photos.
    Rate {
        /// The rate.
        rarity: Rarity,
        /// The highest word this kind of evidence may carry by itself.
        cap: Severity,
    },
    /// A stated rule, such as "the file says so itself".
    Rule {
        /// The rule in words.
        rule: Text,
        /// The word that the rule gives.
        severity: Severity,
    },
}

impl Grounds {
    /// The severity that follows.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Fact => Severity::Info,
            Self::Rate { rarity, cap } => Severity::from_upper_bound(rarity.upper_95).min(*cap),
            Self::Rule { severity, .. } => *severity,
        }
    }
}

/// The layers of evidence, in the order in which a reader trusts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A validated signature.
    Signed,
    /// What the file says about itself.
    Stated,
    /// How the file is built.
    Structure,
    /// Traces of compression.
    Compression,
    /// Noise, colour filter array, resampling, spectrum.
    Pixels,
    /// Geometry and repetition.
    Geometry,
    /// A trained network: ours, which was measured, or a model that the reader asked, which was not.
    Network,
    /// A person's own judgement.
    Person,
}

impl Finding {
    /// A finding whose texts follow the catalogue's naming: `<stem>-name`, `-phenomenon`, `-reasoning`, `-ordinary-1…n`, `-next`,
    /// where the stem is the code with `-` for `/`. Arguments, evidence and place are added by the caller.
    pub fn new(code: Code, basis: Basis, grounds: Grounds, n_ordinary: usize) -> Self {
        let stem = code.message_stem();
        let text = |part: &str| Text::new(format!("{stem}-{part}"));
        Self {
            name: text("name"),
            phenomenon: text("phenomenon"),
            reasoning: text("reasoning"),
            ordinary: (1..=n_ordinary).map(|i| text(&format!("ordinary-{i}"))).collect(),
            next_step: text("next"),
            severity: grounds.severity(),
            grounds,
            naturalness: None,
            kind: None,
            region: Region::Whole,
            evidence: Vec::new(),
            basis,
            agreeing: Vec::new(),
            review: None,
            code,
        }
    }

    /// What a vision model says of the picture: a note, whose word for it is not counted.
    pub const MODEL_STATEMENT: &'static str = "model/statement";

    /// Whether it belongs into a list of anomalies: a sign that no person rejected, or a model's statement that a person accepted, who
    /// thereby makes it theirs.
    pub fn is_anomaly(&self) -> bool {
        let decision = self.review.as_ref().and_then(|review| review.decision);
        match self.code.as_str() {
            Self::MODEL_STATEMENT => decision == Some(Decision::Accepted),
            _ => self.severity > Severity::Info && decision != Some(Decision::Rejected),
        }
    }

    /// What it says beside another finding of the same cause: its name, its word and what was seen.
    pub fn agreement(&self) -> Text {
        let word = Text::new(format!("severity-word-{}", self.severity.name()));
        let text = Text::new("agreeing").message("name", self.name.clone()).message("word", word);
        text.message("phenomenon", self.phenomenon.clone())
    }

    /// Takes out what is sensitive in its sentences.
    pub fn redact(&mut self) {
        [&mut self.name, &mut self.phenomenon, &mut self.reasoning, &mut self.next_step]
            .into_iter()
            .chain(&mut self.ordinary)
            .chain(self.evidence.iter_mut().map(|m| &mut m.name))
            .for_each(Text::redact);
        if let Grounds::Rule { rule, .. } = &mut self.grounds {
            rule.redact();
        }
        self.agreeing.iter_mut().for_each(Finding::redact);
    }

    /// All texts of the finding itself, for catalogues and tests.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let rule = match &self.grounds {
            Grounds::Rule { rule, .. } => Some(rule),
            Grounds::Fact | Grounds::Rate { .. } => None,
        };
        [&self.name, &self.phenomenon, &self.reasoning, &self.next_step]
            .into_iter()
            .chain(&self.ordinary)
            .chain(self.evidence.iter().map(|m| &m.name))
            .chain(rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cap_lowers_the_word_and_never_raises_it() {
        let rarity = |upper_95| Rarity { photos: 1, upper_95, ..Rarity::default() };
        let capped = |upper_95| Grounds::Rate { rarity: rarity(upper_95), cap: Severity::Moderate }.severity();
        assert_eq!(capped(0.001), Severity::Moderate);
        assert_eq!(capped(0.04), Severity::Low);
        assert_eq!(Grounds::Fact.severity(), Severity::Info);
    }
}
