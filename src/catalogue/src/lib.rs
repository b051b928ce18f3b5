//! The one message catalogue that page and command line share.
//!
//! Sentences live in Fluent files (`<language>/*.ftl`), whole sentences each, never glued from fragments. A [`Text`] from the report
//! names a message and carries its arguments; [`Catalogue::sentence`] makes the words. Values that come from a file are inserted
//! as they are and shown as text: the catalogue produces no markup.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod json;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue, types::FluentNumber, types::FluentNumberOptions};
use telltale_report::{Text, Value};
use unic_langid::LanguageIdentifier;

pub use json::report_json;

/// Languages that have a catalogue, the default first.
pub const LANGUAGES: &[&str] = &["en"];

/// The English catalogue, one file for each room of the house.
const EN: &[&str] = &[
    include_str!("../en/findings.ftl"),
    include_str!("../en/reasons.ftl"),
    include_str!("../en/network.ftl"),
    include_str!("../en/page.ftl"),
    include_str!("../en/command-line.ftl"),
];

/// Messages of one language.
pub struct Catalogue {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
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
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks protect right-to-left text from left-to-right arguments; English alone does not need them, and they
        // would show up in copied text and in JSON.
        bundle.set_use_isolating(false);
        for source in EN {
            // A syntax error leaves the messages that could be read; a test of this crate makes sure that there is none.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Language of this catalogue.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
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
        let pattern = self
            .bundle
            .get_message(&text.id)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("no message `{}` in `{}`", text.id, self.language))?;
        let mut args = FluentArgs::new();
        for (name, value) in &text.args {
            args.set(name.as_ref().to_owned(), self.argument(value)?);
        }
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(sentence),
            Some(error) => Err(format!("message `{}`: {error}", text.id)),
        }
    }

    fn argument(&self, value: &Value) -> Result<FluentValue<'static>, String> {
        Ok(match value {
            Value::Integer(n) => FluentValue::from(*n),
            Value::Number { value, decimals } => {
                let scale = 10f64.powi(i32::from(*decimals));
                // With a minimum of no digits the formatter would still write the point.
                let digits = Some(usize::from(*decimals)).filter(|digits| *digits > 0);
                let options = FluentNumberOptions { minimum_fraction_digits: digits, ..FluentNumberOptions::default() };
                FluentValue::Number(FluentNumber::new((value * scale).round() / scale, options))
            }
            Value::Verbatim(words) => FluentValue::String(Cow::Owned(words.clone())),
            Value::Message(text) => FluentValue::String(Cow::Owned(self.sentence_or_error(text)?)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_parses_without_an_error_or_a_double() {
        let mut bundle = FluentBundle::new(vec![LanguageIdentifier::default()]);
        for source in EN {
            let resource = FluentResource::try_new((*source).to_owned()).map_err(|(_, errors)| errors);
            let resource = resource.unwrap_or_else(|errors| panic!("{errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{errors:?}"));
        }
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
