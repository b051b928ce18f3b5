//! The one message catalogue that page and command line share.
//!
//! Sentences live in Fluent files (`<language>/*.ftl`), whole sentences each, never glued from fragments. A [`Text`] from the report
//! names a message and carries its arguments; [`Catalogue::sentence`] makes the words. Values that come from a file are inserted
//! as they are and shown as text: the catalogue produces no markup.
//!
//! Of Fluent it knows what whole sentences need: text, `{ $argument }`, and a choice by number, plural or word. References to other
//! messages, terms and functions are not there, on purpose: an argument can be a message, and the page stays half as large as with
//! Fluent's own resolver.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod credentials;
mod json;
mod plural;
mod report;
mod resolve;

use fluent_syntax::{ast, parser};
use telltale_report::Text;

pub use json::Json;
pub use report::report_json;

/// Languages that have a catalogue, the default first.
pub const LANGUAGES: &[&str] = &["en"];

/// The English catalogue, one file for each room of the house.
const EN: &[&str] = &[
    include_str!("../en/findings.ftl"),
    include_str!("../en/metadata.ftl"),
    include_str!("../en/marks.ftl"),
    include_str!("../en/reasons.ftl"),
    include_str!("../en/structure.ftl"),
    include_str!("../en/network.ftl"),
    include_str!("../en/page.ftl"),
    #[cfg(feature = "command-line")]
    include_str!("../en/command-line.ftl"),
];

/// What stands behind a message id.
type Pattern = ast::Pattern<&'static str>;

/// Messages of one language.
pub struct Catalogue {
    language: &'static str,
    /// In the order of the files; a search of some hundred short ids costs less than the code of a map.
    messages: Vec<(&'static str, Pattern)>,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::new("en")
    }
}

impl Catalogue {
    /// The catalogue for `language` (a BCP 47 tag; only its first part counts), or the default where there is none.
    pub fn new(language: &str) -> Self {
        let wanted = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let language = LANGUAGES.iter().copied().find(|l| *l == wanted).unwrap_or(LANGUAGES[0]);
        let mut messages = Vec::new();
        for source in EN {
            // A syntax error leaves the messages that could be read; a test of this crate makes sure that there is none.
            let resource = parser::parse_runtime(*source).unwrap_or_else(|(partial, _)| partial);
            messages.extend(resource.body.into_iter().filter_map(message));
        }
        Self { language, messages }
    }

    /// Language of this catalogue.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The sentence for a text. A missing message shows its id, so that nothing is lost; a test makes sure that there is none.
    pub fn sentence(&self, text: &Text) -> String {
        self.sentence_or_error(text).unwrap_or_else(|_| text.id.clone().into_owned())
    }

    /// The sentence for a message without arguments.
    pub fn plain(&self, id: &'static str) -> String {
        self.sentence(&Text::new(id))
    }

    /// The sentence, or what is wrong with it: no such message, or an argument it needs and was not given.
    ///
    /// # Errors
    /// Names the message and the problem.
    pub fn sentence_or_error(&self, text: &Text) -> Result<String, String> {
        let pattern = self.pattern(&text.id).ok_or_else(|| format!("no message `{}` in `{}`", text.id, self.language))?;
        let mut sentence = String::new();
        self.resolve(pattern, text, &mut sentence).map_err(|problem| format!("message `{}`: {problem}", text.id))?;
        Ok(sentence)
    }

    fn pattern(&self, id: &str) -> Option<&Pattern> {
        self.messages.iter().find(|(known, _)| *known == id).map(|(_, pattern)| pattern)
    }
}

fn message(entry: ast::Entry<&'static str>) -> Option<(&'static str, Pattern)> {
    match entry {
        ast::Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_parses_without_an_error_or_a_double() {
        let mut ids = Vec::new();
        for source in EN {
            let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            ids.extend(resource.body.into_iter().filter_map(message).map(|(id, _)| id));
        }
        ids.sort_unstable();
        let doubles: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(doubles.is_empty(), "{doubles:?}");
    }

    #[test]
    fn every_message_uses_only_what_the_resolver_knows() {
        let catalogue = Catalogue::default();
        for (id, _) in &catalogue.messages {
            if let Err(problem) = catalogue.sentence_or_error(&Text::new(*id)) {
                assert!(problem.contains("argument"), "{problem}");
            }
        }
    }

    #[test]
    fn plurals_and_exact_numbers_choose_their_sentence() {
        let catalogue = Catalogue::default();
        let count = |n: i64| catalogue.sentence(&Text::new("value-bytes").integer("value", n));
        assert_eq!([count(0), count(1), count(2)], ["0 bytes", "1 byte", "2 bytes"]);
        let left = |n: i64| catalogue.sentence(&Text::new("page-replaced").integer("left", n));
        assert!(left(0).contains("no replacement left"));
        assert!(left(1).contains("One more replacement"));
        assert!(left(2).contains("2 more replacements"));
    }

    #[test]
    fn numbers_keep_their_decimals_and_missing_arguments_are_errors() {
        let catalogue = Catalogue::default();
        let share = |value| Text::new("value-share").number("percent", value, 1);
        assert_eq!(catalogue.sentence(&share(12.34)), "12.3 %");
        assert_eq!(catalogue.sentence(&share(5.0)), "5.0 %");
        assert_eq!(catalogue.sentence(&Text::new("value-share").number("percent", 5.4, 0)), "5 %");
        assert!(catalogue.sentence_or_error(&Text::new("value-share")).is_err());
        assert!(catalogue.sentence_or_error(&Text::new("no-such-message")).is_err());
    }
}
