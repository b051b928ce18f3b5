//! The questions of the guided look.
//!
//! Their groups are those in which AnomReason (arXiv 2510.10231) shows anomalies: structure and space, interaction, common sense and function,
//! anatomy and meaning.

use telltale_report::{Kind, Text};

/// A question. Its messages are `look-<name>-question`, `-hint` (what to look for), `-ordinary` (what else causes it) and `-part`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Where it belongs.
    pub kind: Kind,
    /// The middle of its messages' names.
    pub name: &'static str,
}

/// All questions, in the order in which they are asked.
pub const QUESTIONS: [Question; 15] = [
    Question { kind: Kind::Structure, name: "edges" },
    Question { kind: Kind::Structure, name: "depth" },
    Question { kind: Kind::Structure, name: "size" },
    Question { kind: Kind::Structure, name: "pattern" },
    Question { kind: Kind::Interaction, name: "contact" },
    Question { kind: Kind::Interaction, name: "shadow" },
    Question { kind: Kind::Interaction, name: "mirror" },
    Question { kind: Kind::Sense, name: "writing" },
    Question { kind: Kind::Sense, name: "function" },
    Question { kind: Kind::Sense, name: "gravity" },
    Question { kind: Kind::Sense, name: "setting" },
    Question { kind: Kind::Anatomy, name: "hands" },
    Question { kind: Kind::Anatomy, name: "face" },
    Question { kind: Kind::Anatomy, name: "limbs" },
    Question { kind: Kind::Anatomy, name: "hair" },
];

impl Question {
    /// One of its sentences: `question`, `hint`, `ordinary` or `part`.
    pub fn text(self, part: &str) -> Text {
        Text::new(format!("look-{}-{part}", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{kind_label, say, t};

    #[test]
    fn every_question_has_its_sentences_and_every_group_three_to_five_questions() {
        for question in QUESTIONS {
            for part in ["question", "hint", "ordinary", "part"] {
                let sentence = say(&question.text(part));
                assert!(!sentence.starts_with("look-"), "{sentence}");
                assert_eq!(sentence.ends_with('?'), part == "question", "{sentence}");
            }
        }
        for kind in Kind::ALL {
            let n = QUESTIONS.iter().filter(|question| question.kind == kind).count();
            assert!((3..=5).contains(&n) && !t(kind_label(kind)).starts_with("look-"), "{kind:?}");
        }
    }
}
