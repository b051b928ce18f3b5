//! The one message catalogue that page and command line share.
//!
//! Sentences live in Fluent files (`<language>/*.ftl`), whole sentences each, never glued from fragments. A [`Text`] from the report
//! names a message and carries its arguments; [`Catalogue::sentence`] makes the words. Values that come from a file are shown as
//! text, with characters that would change their surroundings made [`visible`]: the catalogue produces no markup.
//!
//! The command line has the sentences built in. The page fetches those of one language as a file before it seals itself, so that a
//! language more costs no reader of another one a byte.
//!
//! Of Fluent this reads what whole sentences need: text, `{ $argument }`, and a choice by number, plural or word. References to other
//! messages, terms and functions are not there, on purpose: an argument can be a message, and the page stays small. That it reads
//! these as Fluent does is a test.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod credentials;
#[cfg(test)]
mod fluent;
mod json;
mod languages;
mod plural;
mod report;
mod resolve;
#[cfg(test)]
mod translations;
mod visible;

use std::{borrow::Cow, ops::Range};

use telltale_report::{Text, When};

pub use json::Json;
pub use languages::{LANGUAGES, Language};
pub use report::{basis, report_json, review_json, stroke_json};
pub use visible::visible;

/// The message that ends a catalogue for the page: how many others there are. A file that was cut off or is something else lacks it.
const COUNT: &str = "catalogue-messages";

/// One language's sentences, one file for each room of the house.
#[cfg(feature = "built-in")]
macro_rules! sentences {
    ($language:literal) => {
        concat!(
            include_str!(concat!("../", $language, "/findings.ftl")),
            include_str!(concat!("../", $language, "/metadata.ftl")),
            include_str!(concat!("../", $language, "/facts.ftl")),
            include_str!(concat!("../", $language, "/marks.ftl")),
            include_str!(concat!("../", $language, "/reasons.ftl")),
            include_str!(concat!("../", $language, "/structure.ftl")),
            include_str!(concat!("../", $language, "/network.ftl")),
            include_str!(concat!("../", $language, "/things.ftl")),
            include_str!(concat!("../", $language, "/known.ftl")),
            include_str!(concat!("../", $language, "/page.ftl")),
            include_str!(concat!("../", $language, "/lab.ftl")),
            include_str!(concat!("../", $language, "/compare.ftl")),
            include_str!(concat!("../", $language, "/desk.ftl")),
            include_str!(concat!("../", $language, "/faces.ftl")),
            include_str!(concat!("../", $language, "/drawing.ftl")),
            include_str!(concat!("../", $language, "/examples.ftl")),
            include_str!(concat!("../", $language, "/offline.ftl")),
            include_str!(concat!("../", $language, "/tour.ftl")),
            include_str!(concat!("../", $language, "/help.ftl")),
            include_str!(concat!("../", $language, "/local.ftl")),
            include_str!(concat!("../", $language, "/part.ftl")),
            include_str!(concat!("../", $language, "/group.ftl")),
            include_str!(concat!("../", $language, "/command-line.ftl")),
            include_str!(concat!("../", $language, "/evaluate.ftl")),
        )
    };
}

/// The sentences of each language, in the order of [`LANGUAGES`].
#[cfg(feature = "built-in")]
const BUILT_IN: [&str; LANGUAGES.len()] = [
    sentences!("en"),
    sentences!("es"),
    sentences!("fr"),
    sentences!("de"),
    sentences!("pt"),
    sentences!("uk"),
    sentences!("ar"),
];

/// Messages of one language.
#[derive(Debug)]
pub struct Catalogue {
    language: Language,
    text: Cow<'static, str>,
    /// In the order of the files; a search of some hundred short ids costs less than the code of a map.
    messages: Vec<Message>,
}

/// Where a message stands in the text.
#[derive(Debug)]
struct Message {
    id: Range<usize>,
    source: Range<usize>,
}

#[cfg(feature = "built-in")]
impl Default for Catalogue {
    fn default() -> Self {
        Self::new("en")
    }
}

#[cfg(feature = "built-in")]
impl Catalogue {
    /// The built-in catalogue for `language` (a BCP 47 tag; only its first part counts), or the default where there is none.
    pub fn new(language: &str) -> Self {
        let language = Language::of(language);
        let text = LANGUAGES.iter().zip(BUILT_IN).find(|(known, _)| **known == language).map_or("", |(_, text)| text);
        Self::of(language, Cow::Borrowed(text))
    }
}

impl Catalogue {
    /// A catalogue that was fetched as a file; none where the file is not a whole one.
    pub fn read(language: &str, text: String) -> Option<Self> {
        let catalogue = Self::of(Language::of(language), Cow::Owned(text));
        let n_others = catalogue.messages.len().checked_sub(1)?;
        (catalogue.source(COUNT)?.parse() == Ok(n_others)).then_some(catalogue)
    }

    /// The same with the messages of another file of this language, which a page of its own needs besides; none where that file is not a
    /// whole one.
    pub fn with(self, more: String) -> Option<Self> {
        let tag = self.language.tag;
        Self::read(tag, more.clone())?;
        Some(Self::of(self.language, Cow::Owned(format!("{}\n{more}", self.text))))
    }

    /// A catalogue without a message: whatever is asked for shows its id.
    pub const fn empty() -> Self {
        Self { language: LANGUAGES[0], text: Cow::Borrowed(""), messages: Vec::new() }
    }

    fn of(language: Language, text: Cow<'static, str>) -> Self {
        let mut messages: Vec<Message> = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let end = start + line.len();
            if line.starts_with(|c: char| c.is_ascii_alphabetic())
                && let Some((id, words)) = line.split_once('=')
            {
                let blank = words.len() - words.trim_start_matches(' ').len();
                messages.push(Message { id: start..start + id.trim_end().len(), source: end - words.len() + blank..end });
            } else if !line.starts_with('#')
                && !line.trim_end().is_empty()
                && let Some(last) = messages.last_mut()
            {
                // What does not begin a message goes on with the last one.
                last.source.end = end;
            }
            start = end;
        }
        for message in &mut messages {
            message.source.end = message.source.start + text[message.source.clone()].trim_end().len();
        }
        Self { language, text, messages }
    }

    /// Language of this catalogue.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.source(id).is_some()
    }

    /// The sentence for a text. A missing message shows its id, so that nothing is lost; a test makes sure that there is none.
    pub fn sentence(&self, text: &Text) -> String {
        self.sentence_or_error(text).unwrap_or_else(|_| text.id.clone().into_owned())
    }

    /// The sentence for a message without arguments.
    pub fn plain(&self, id: &'static str) -> String {
        self.sentence(&Text::new(id))
    }

    /// A point in time that a file writes; words that are none, as they are, made harmless to show.
    pub fn time(&self, words: &str) -> String {
        When::parse(words).map_or_else(|| visible(words).into_owned(), |when| self.isolated(self.sentence(&when.text())))
    }

    /// The sentence, or what is wrong with it: no such message, or an argument it needs and was not given.
    ///
    /// # Errors
    /// Names the message and the problem.
    pub fn sentence_or_error(&self, text: &Text) -> Result<String, String> {
        let source = self.source(&text.id).ok_or_else(|| format!("no message `{}` in `{}`", text.id, self.language.tag))?;
        self.resolve(source, text).map_err(|problem| format!("message `{}`: {problem}", text.id))
    }

    fn source(&self, id: &str) -> Option<&str> {
        let message = self.messages.iter().find(|message| &self.text[message.id.clone()] == id)?;
        Some(&self.text[message.source.clone()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_uses_only_what_the_resolver_knows() {
        for catalogue in LANGUAGES.map(|language| Catalogue::new(language.tag)) {
            for message in &catalogue.messages {
                if let Err(problem) = catalogue.sentence_or_error(&Text::new(catalogue.text[message.id.clone()].to_owned())) {
                    assert!(problem.contains("argument"), "{problem}");
                }
            }
        }
    }

    #[test]
    fn a_catalogue_that_was_cut_off_or_is_something_else_is_noticed() {
        let read = |text: &str| Catalogue::read("en-GB", text.to_owned());
        let whole = "# Comment\na = One\nb = { $n ->\n    [one] x\n   *[other] y\n} z\n\ncatalogue-messages = 2\n";
        let catalogue = read(whole).unwrap();
        assert_eq!((catalogue.language().tag, catalogue.plain("a")), ("en", "One".into()));
        assert_eq!(catalogue.sentence(&Text::new("b").integer("n", 3)), "y z");
        for broken in ["", "<!doctype html>\n<title>Not found</title>", &whole[..whole.len() - 3], "catalogue-messages = 2"] {
            assert!(read(broken).is_none(), "{broken}");
        }
        for n in 0..whole.len() - 2 {
            assert!(read(&whole[..n]).is_none(), "{n}");
        }
    }

    #[test]
    fn a_message_that_cannot_be_read_is_named_and_says_its_id() {
        let source = "catalogue-messages = 9\na = { $n -> [x y\nb = { $n\nc = { -term }\nd = x } y\ne = { $n ->\n}\nf = { \"x\ng = {\nh = { $n -> x }\ni = { $n -> [x] y }\n";
        let catalogue = Catalogue::read("en", source.to_owned()).unwrap();
        for id in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] {
            let text = Text::new(id).integer("n", 1);
            let problem = catalogue.sentence_or_error(&text).unwrap_err();
            assert!(problem.contains(&format!("`{id}`")), "{problem}");
            assert_eq!(catalogue.sentence(&text), id);
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
    fn every_language_says_a_time_in_its_own_way() {
        let said = LANGUAGES.map(|language| Catalogue::new(language.tag).time("2024-05-01T07:08:09.5+02:00"));
        let expected = [
            "1 May 2024, 07:08:09 (UTC+02:00)",
            "1 de mayo de 2024, 07:08:09 (UTC+02:00)",
            "1er mai 2024, 07:08:09 (UTC+02:00)",
            "1. Mai 2024, 07:08:09 (UTC+02:00)",
            "1º de maio de 2024, 07:08:09 (UTC+02:00)",
            "1 травня 2024 року, 07:08:09 (UTC+02:00)",
            "\u{2068}1 مايو 2024، \u{2068}07:08:09\u{2069} (\u{2068}UTC+02:00\u{2069})\u{2069}",
        ];
        assert_eq!(said, expected);
        let catalogue = Catalogue::new("fr");
        assert_eq!(catalogue.time("2023:12:31 23:59:00"), "31 décembre 2023, 23:59:00");
        assert_eq!(catalogue.time("2023-12-31T23:59Z"), "31 décembre 2023, 23:59 (UTC)");
        assert_eq!([catalogue.time("2023-02-02"), catalogue.time("noon\u{202e}")], ["2 février 2023", "noon‹U+202E›"]);
        let stated = Text::new("metadata-camera-time").time("value", "2023:12:31 23:59:00");
        assert_eq!(catalogue.sentence(&stated), " Date et heure indiquées\u{a0}: 31 décembre 2023, 23:59:00.");
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
        assert_eq!(Catalogue::new("de").sentence(&share(12.34)), "12,3\u{a0}%");
        let plain = Text::new("value-plain").number("value", -4.25, 1);
        assert_eq!(Catalogue::new("de").sentence(&plain), "-4,3");
        assert_eq!(Catalogue::new("ar").sentence(&plain), "\u{2066}-4.3\u{2069}", "the sign stays in front");
    }
}
