//! The questions of the guided look.
//!
//! Their groups are those in which AnomReason (arXiv 2510.10231) shows anomalies: structure and space, interaction, common sense and function,
//! anatomy and meaning.

use telltale_report::{Kind, Text};

use crate::export::escaped;
use crate::words::{say, t};

/// A question. Its messages are `look-<name>-question`, `-hint` (what to look for), `-ordinary` (what else causes it), `-part`, and
/// `-usual` and `-wrong` for its drawings.
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
    /// The drawings of how it usually is and how it looks when it is wrong, as HTML: `www/examples.svg` has a symbol for each, which
    /// must stand in the same document. Their words say what they show.
    pub fn drawings(self) -> String {
        let mut drawings = String::new();
        for (side, title) in [("usual", "examples-usual"), ("wrong", "examples-wrong")] {
            let (title, words) = (escaped(&t(title)), escaped(&say(&self.text(side))));
            let name = self.name;
            drawings.push_str(&format!(
                "<figure><svg class=\"example\" viewBox=\"0 0 160 120\" aria-hidden=\"true\"><use href=\"#{side}-{name}\"/></svg>\
                 <figcaption><b>{title}</b> {words}</figcaption></figure>"
            ));
        }
        drawings
    }

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
    fn every_question_has_its_two_drawings_with_words() {
        let sprite = include_str!("../../../www/examples.svg");
        for question in QUESTIONS {
            let drawings = question.drawings();
            for side in ["usual", "wrong"] {
                let id = format!("{side}-{}", question.name);
                assert_eq!(sprite.matches(&format!("<symbol id=\"{id}\" viewBox=\"0 0 160 120\">")).count(), 1, "{id}");
                assert!(drawings.contains(&format!("<use href=\"#{id}\"/>")), "{drawings}");
                assert!(say(&question.text(side)).ends_with('.'), "{id}");
            }
        }
        assert_eq!(sprite.matches("<symbol ").count(), 2 * QUESTIONS.len());
        // What is wrong is ringed, and nothing in it leads out of the page.
        assert!(sprite.matches("class=\"spot\"").count() == QUESTIONS.len() && !sprite.contains("href=\"http"));
    }

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
