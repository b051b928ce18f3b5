//! A message's source and its arguments → words.
//!
//! The source is read anew for each sentence: most sentences are said once, and a reader without a tree of its own is the smallest.
//! Its grammar is a part of Fluent's, one that has no two ways to read it:
//!
//! ```text
//! pattern    words and placeables, on one line
//! placeable  { "words" }  |  { $argument }  |  { $argument -> variants }
//! variants   [key] pattern, each on a line of its own, one of them with * before it
//! ```

use telltale_report::{Text, Value, When};

use crate::{Catalogue, plural, visible::inserted};

/// Digits from which on they are shown in groups.
const LEAST_GROUPED: usize = 5;

/// Where the reader stands in a message's source, and the arguments that it may use.
struct Reader<'a> {
    catalogue: &'a Catalogue,
    text: &'a Text,
    rest: &'a str,
}

impl Catalogue {
    /// The words of a message's source, with the arguments of `text`.
    ///
    /// # Errors
    /// Says what is missing or not known.
    pub(crate) fn resolve(&self, source: &str, text: &Text) -> Result<String, String> {
        let mut words = String::new();
        let mut reader = Reader { catalogue: self, text, rest: source };
        reader.pattern(Some(&mut words))?;
        if reader.rest.is_empty() { Ok(words) } else { Err(reader.unreadable()) }
    }

    /// Words of our own that hold numbers, kept from mixing with what stands beside them where words run from right to left.
    pub(crate) fn isolated(&self, words: String) -> String {
        if self.language.is_right_to_left { format!("\u{2068}{words}\u{2069}") } else { words }
    }

    fn words(&self, value: &Value) -> Result<String, String> {
        Ok(match value {
            Value::Integer(n) => self.signed(n.unsigned_abs(), *n < 0, String::new()),
            Value::Number { value, decimals } => self.decimal(*value, *decimals),
            Value::Time(iso) => match When::parse(iso) {
                Some(when) => self.isolated(self.sentence_or_error(&when.text())?),
                None => return Err(format!("`{iso}` is no point in time")),
            },
            Value::Verbatim(words) | Value::Sensitive { words: Some(words), .. } => {
                inserted(words, self.language.is_right_to_left).into_owned()
            }
            Value::Sensitive { words: None, kind } => self.sentence_or_error(&Text::new(format!("redacted-{}", kind.name())))?,
            Value::Message(text) => self.sentence_or_error(text)?,
        })
    }

    /// A number with a fixed count of decimals, rounded half away from zero as people do.
    fn decimal(&self, value: f64, decimals: u8) -> String {
        let scale = scale(decimals);
        let scaled = (value * scale as f64).round();
        let digits = scaled.abs() as u64;
        let broken = match decimals {
            0 => String::new(),
            _ => format!("{}{:02$}", self.language.decimal_sign, digits % scale, usize::from(decimals)),
        };
        self.signed(digits / scale, scaled < 0.0, broken)
    }

    /// A number of its whole and broken part. Its sign stays in front of it where words run from right to left.
    fn signed(&self, whole: u64, is_negative: bool, broken: String) -> String {
        let digits = whole.to_string();
        let mut number = String::new();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && digits.len() >= LEAST_GROUPED && (digits.len() - i).is_multiple_of(3) {
                number.push(self.language.group_sign);
            }
            number.push(digit);
        }
        match (is_negative, self.language.is_right_to_left) {
            (false, _) => number + &broken,
            (true, false) => format!("-{number}{broken}"),
            (true, true) => format!("\u{2066}-{number}{broken}\u{2069}"),
        }
    }

    fn matches(&self, key: &str, value: &Value) -> bool {
        match value {
            Value::Integer(n) => key == n.to_string() || key == plural::category(self.language.tag, *n as f64, 0),
            Value::Number { value, decimals: 0 } => self.matches(key, &Value::Integer(value.round() as i64)),
            Value::Number { value, decimals } => {
                let scale = scale(*decimals) as f64;
                key == plural::category(self.language.tag, (value * scale).round() / scale, *decimals)
            }
            Value::Time(words) | Value::Verbatim(words) | Value::Sensitive { words: Some(words), .. } => key == words,
            Value::Sensitive { words: None, .. } => false,
            Value::Message(text) => key == text.id,
        }
    }
}

impl Reader<'_> {
    /// Reads to the end of the line or of the source; the words go to `out`, or nowhere in a variant that was not chosen.
    fn pattern(&mut self, mut out: Option<&mut String>) -> Result<(), String> {
        loop {
            let end = self.rest.find(['{', '}', '\n']).unwrap_or(self.rest.len());
            let (words, rest) = self.rest.split_at(end);
            self.rest = rest;
            let is_last = !rest.starts_with('{');
            if let Some(out) = out.as_deref_mut() {
                // Fluent does not count blanks at the end of a line.
                out.push_str(if is_last { words.trim_end() } else { words });
            }
            if is_last {
                return Ok(());
            }
            self.rest = &rest[1..];
            self.placeable(out.as_deref_mut())?;
        }
    }

    /// Reads what follows an opening brace, up to the closing one.
    fn placeable(&mut self, out: Option<&mut String>) -> Result<(), String> {
        self.skip_blanks();
        if self.take("\"") {
            let (words, rest) = self.rest.split_once('"').ok_or_else(|| self.unreadable())?;
            if let Some(out) = out {
                out.push_str(words);
            }
            self.rest = rest;
            return self.close();
        }
        if !self.take("$") {
            return Err(self.unreadable());
        }
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        let value = self.text.args.get(name).ok_or_else(|| format!("the argument `{name}` is missing"))?;
        self.skip_blanks();
        if !self.take("->") {
            if let Some(out) = out {
                out.push_str(&self.catalogue.words(value)?);
            }
            return self.close();
        }
        // The first variant that fits counts, or else the one with the star. Both are known only at the end.
        let mut chosen = None;
        loop {
            self.skip_blanks();
            if self.take("}") {
                break;
            }
            let is_default = self.take("*");
            if !self.take("[") {
                return Err(self.unreadable());
            }
            let (key, rest) = self.rest.split_once(']').ok_or_else(|| self.unreadable())?;
            let fits = self.catalogue.matches(key.trim(), value);
            let rest = rest.trim_start_matches(' ');
            if fits && !matches!(chosen, Some((_, true))) || is_default && chosen.is_none() {
                chosen = Some((rest, fits));
            }
            self.rest = rest;
            self.pattern(None)?;
        }
        let (source, _) = chosen.ok_or("has no choice that fits")?;
        let behind = std::mem::replace(&mut self.rest, source);
        self.pattern(out)?;
        self.rest = behind;
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        self.skip_blanks();
        if self.take("}") { Ok(()) } else { Err(self.unreadable()) }
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r']);
    }

    fn unreadable(&self) -> String {
        format!("cannot be read from “{}” on", self.rest.lines().next().unwrap_or_default())
    }
}

/// 10 to the power of the decimals, as far as a number has digits at all.
fn scale(decimals: u8) -> u64 {
    10u64.pow(u32::from(decimals).min(15))
}

#[cfg(test)]
mod tests {
    use crate::Catalogue;

    #[test]
    fn numbers_are_rounded_and_keep_their_zeros() {
        let numbers = [(12.345, 2), (-0.06, 1), (3.0, 2), (0.999, 2), (-0.001, 2), (7.5, 0)];
        let shown = numbers.map(|(value, decimals)| Catalogue::new("en").decimal(value, decimals));
        assert_eq!(shown, ["12.35", "-0.1", "3.00", "1.00", "0.00", "8"]);
        assert_eq!(Catalogue::new("de").decimal(-1234.5, 1), "-1234,5");
        assert_eq!(Catalogue::new("ar").decimal(-1.5, 1), "\u{2066}-1.5\u{2069}");
    }

    #[test]
    fn long_numbers_stand_in_groups_as_each_language_parts_them() {
        let shown = |language| Catalogue::new(language).decimal(-1_234_567.25, 1);
        assert_eq!(
            ["en", "es", "fr", "de"].map(shown),
            ["-1,234,567.3", "-1.234.567,3", "-1\u{202f}234\u{202f}567,3", "-1.234.567,3"]
        );
        assert_eq!(
            [9_999.0, 10_000.0, 100_000.0].map(|value| Catalogue::new("uk").decimal(value, 0)),
            ["9999", "10\u{a0}000", "100\u{a0}000"]
        );
    }
}
