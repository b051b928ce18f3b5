//! Sentences as message ids with typed arguments.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use crate::{Sensitivity, When};

/// A sentence before it has a language: the id of a message in the catalogue and the arguments it takes.
///
/// ```
/// use telltale_report::Text;
/// let text = Text::new("jpeg-double-quantization-phenomenon").number("share", 12.5, 1).integer("blocks", 340);
/// assert_eq!(text.args.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// Message id in the catalogue.
    pub id: Cow<'static, str>,
    /// Arguments by name, in alphabetical order.
    #[serde(default)]
    pub args: BTreeMap<Cow<'static, str>, Value>,
}

/// An argument of a [`Text`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A whole number; takes part in plural rules.
    Integer(i64),
    /// A measured number, shown with a fixed count of decimals.
    Number {
        /// The number itself, unrounded.
        value: f64,
        /// Digits shown after the decimal point.
        decimals: u8,
    },
    /// A point in time in ISO 8601, as [`When`] writes it; each language has its own way to say it.
    Time(String),
    /// Words that are not ours to translate: a program's name, a file's own statement. Shown as text, never as markup.
    Verbatim(String),
    /// Words like [`Self::Verbatim`] that a reader may not want to pass on.
    Sensitive {
        /// The words; none where they were left out of an export.
        words: Option<String>,
        /// Why they are left out of exports unless asked for.
        kind: Sensitivity,
    },
    /// Another message, shown in place.
    Message(Box<Text>),
}

impl Text {
    /// A message without arguments (yet).
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// Adds a whole number.
    #[must_use]
    pub fn integer(self, name: impl Into<Cow<'static, str>>, value: impl TryInto<i64>) -> Self {
        let value = value.try_into().unwrap_or(i64::MAX);
        self.with(name, Value::Integer(value))
    }

    /// Adds a measured number shown with `decimals` digits after the point.
    #[must_use]
    pub fn number(self, name: &'static str, value: f64, decimals: u8) -> Self {
        self.with(name, Value::Number { value, decimals })
    }

    /// Adds a point in time as a file writes it; words that are none are shown as they are.
    #[must_use]
    pub fn time(self, name: &'static str, words: &str) -> Self {
        match When::parse(words) {
            Some(when) => self.with(name, Value::Time(when.to_string())),
            None => self.verbatim(name, words),
        }
    }

    /// Adds words that are shown as they are.
    #[must_use]
    pub fn verbatim(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Value::Verbatim(value.into()))
    }

    /// Adds words that are shown as they are, and left out of exports unless asked for.
    #[must_use]
    pub fn sensitive(self, name: &'static str, words: impl Into<String>, kind: Sensitivity) -> Self {
        self.with(name, Value::Sensitive { words: Some(words.into()), kind })
    }

    /// Adds another message.
    #[must_use]
    pub fn message(self, name: &'static str, value: Text) -> Self {
        self.with(name, Value::Message(Box::new(value)))
    }

    /// Takes out what is sensitive, in other messages too; which kind it was stays.
    pub fn redact(&mut self) {
        for value in self.args.values_mut() {
            match value {
                Value::Sensitive { words, .. } => *words = None,
                Value::Message(text) => text.redact(),
                Value::Integer(_) | Value::Number { .. } | Value::Time(_) | Value::Verbatim(_) => {}
            }
        }
    }

    fn with(mut self, name: impl Into<Cow<'static, str>>, value: Value) -> Self {
        self.args.insert(name.into(), value);
        self
    }
}
