//! A JSON value, small: the page carries this instead of a library, because all that it needs is to write one report.

use std::fmt::{self, Display, Write as _};

use serde::Serialize;

/// A JSON value. `Display` writes it on one line.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A measured number; `null` where it is none.
    Number(f64),
    /// Words.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, its keys in the order in which they are written.
    Object(Vec<(&'static str, Json)>),
    /// An object whose keys come from elsewhere.
    Named(Vec<(String, Json)>),
}

impl Json {
    /// An object. Keys are given in alphabetical order, which is how readers compare reports line by line.
    pub fn object<const N: usize>(pairs: [(&'static str, Json); N]) -> Self {
        debug_assert!(pairs.is_sorted_by_key(|(key, _)| *key), "keys out of order");
        Self::Object(Vec::from(pairs))
    }

    /// An object with one key more, in its place.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: Json) -> Self {
        if let Self::Object(pairs) = &mut self {
            let place = pairs.partition_point(|(known, _)| *known < key);
            pairs.insert(place, (key, value));
        }
        self
    }

    /// A list.
    pub fn list<T>(items: &[T], json: impl FnMut(&T) -> Json) -> Self {
        Self::List(items.iter().map(json).collect())
    }

    /// Words, also for the names of enums.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// A whole number; beyond 63 bits it would be no file's.
    pub fn integer(n: impl TryInto<i64>) -> Self {
        Self::Integer(n.try_into().unwrap_or(i64::MAX))
    }

    /// A value or `null`.
    pub fn option<T>(value: Option<T>, json: impl FnOnce(T) -> Json) -> Self {
        value.map_or(Self::Null, json)
    }
}

impl Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Integer(n) => write!(f, "{n}"),
            Self::Number(value) if value.is_finite() => write!(f, "{value:?}"),
            Self::Number(_) => f.write_str("null"),
            Self::Text(words) => write_text(f, words),
            Self::List(items) => {
                let item = |f: &mut fmt::Formatter<'_>, i: usize| items[i].fmt(f);
                write_group(f, ['[', ']'], items.len(), &item)
            }
            Self::Object(pairs) => {
                let pair = |f: &mut fmt::Formatter<'_>, i: usize| write_pair(f, pairs[i].0, &pairs[i].1);
                write_group(f, ['{', '}'], pairs.len(), &pair)
            }
            Self::Named(pairs) => {
                let pair = |f: &mut fmt::Formatter<'_>, i: usize| write_pair(f, &pairs[i].0, &pairs[i].1);
                write_group(f, ['{', '}'], pairs.len(), &pair)
            }
        }
    }
}

type WriteItem<'a> = &'a dyn Fn(&mut fmt::Formatter<'_>, usize) -> fmt::Result;

fn write_group(f: &mut fmt::Formatter<'_>, [open, close]: [char; 2], n: usize, item: WriteItem<'_>) -> fmt::Result {
    f.write_char(open)?;
    for i in 0..n {
        if i > 0 {
            f.write_char(',')?;
        }
        item(f, i)?;
    }
    f.write_char(close)
}

fn write_pair(f: &mut fmt::Formatter<'_>, key: &str, value: &Json) -> fmt::Result {
    write_text(f, key)?;
    f.write_char(':')?;
    value.fmt(f)
}

fn write_text(f: &mut fmt::Formatter<'_>, words: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in words.chars() {
        match c {
            '"' | '\\' => write!(f, "\\{c}")?,
            '\n' => f.write_str("\\n")?,
            '\t' => f.write_str("\\t")?,
            '\r' => f.write_str("\\r")?,
            '\u{8}' => f.write_str("\\b")?,
            '\u{c}' => f.write_str("\\f")?,
            // A report may be pasted into a page, between the tags of a script: there a `<` could end it.
            '<' => f.write_str("\\u003c")?,
            c if c < ' ' => write!(f, "\\u{:04x}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}

impl Serialize for Json {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(n) => serializer.serialize_i64(*n),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(words) => serializer.serialize_str(words),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(pairs) => serializer.collect_map(pairs.iter().map(|(key, value)| (key, value))),
            Self::Named(pairs) => serializer.collect_map(pairs.iter().map(|(key, value)| (key, value))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_programs_read_what_is_written() {
        let value = Json::object([
            ("a", Json::text("\"quoted\" \\ and\nbroken\u{1} ü")),
            (
                "b",
                Json::List(vec![
                    Json::Null,
                    Json::Bool(true),
                    Json::Integer(-3),
                    Json::Number(0.1),
                    Json::Number(1e-9),
                    Json::Number(2.0),
                ]),
            ),
            ("c", Json::Object(Vec::new())),
            ("d", Json::Named(vec![("a \"key\"".into(), Json::Null)])),
            ("e", Json::Number(f64::NAN)),
        ]);
        let expected = serde_json::to_value(&value).unwrap();
        let written = value.to_string();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), expected, "{written}");
    }

    #[test]
    fn numbers_and_control_characters_are_read_as_they_were() {
        let mut numbers: Vec<f64> = vec![0.0, -0.0, 1.0, 123_456_789.125, f64::MAX, f64::MIN_POSITIVE, 1.0 / 3.0];
        numbers.extend((-30..30).flat_map(|exponent| [10f64.powi(exponent), 1.2345 * 10f64.powi(exponent)]));
        for number in numbers {
            assert_eq!(Json::Number(number).to_string().parse::<f64>().map(f64::to_bits), Ok(number.to_bits()));
        }
        let words: String = ('\0'..='\u{a0}').chain(['\u{2028}', '写']).collect();
        assert_eq!(serde_json::from_str::<String>(&Json::text(&words).to_string()).unwrap(), words);
    }

    #[test]
    fn a_key_that_is_added_stands_in_order() {
        let value = Json::object([("model", Json::Null), ("tool", Json::Null)]).with("path", Json::text("a"));
        assert_eq!(value.to_string(), r#"{"model":null,"path":"a","tool":null}"#);
    }
}
