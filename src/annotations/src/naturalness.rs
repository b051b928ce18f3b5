//! AnomReason's severity: 0 completely unnatural … 100 fully natural, as a number or in words.

use serde_json::Value as Json;

/// How natural an anomaly looks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Naturalness {
    /// 0..=100; none where nobody said so, or where the words hold no clear number.
    pub value: Option<u8>,
    /// What stood there, where it was more than the plain number: words, or a number off the scale.
    pub as_found: Option<Json>,
}

impl Naturalness {
    /// A plain number.
    pub fn of(value: u8) -> Self {
        Self { value: Some(value), as_found: None }
    }

    /// Reads what stands in a record. The second part says what is wrong with it.
    pub(crate) fn read(found: &Json) -> (Self, Option<&'static str>) {
        let kept = |value| Self { value, as_found: Some(found.clone()) };
        match found {
            Json::Null => (Self::default(), None),
            Json::Number(number) => match number.as_u64().or_else(|| whole(number.as_f64()?)) {
                Some(value @ 0..=100) => (Self::of(value as u8), None),
                _ => (kept(None), Some("is not a whole number from 0 to 100")),
            },
            Json::String(words) => match in_words(words) {
                Some(value) if *words == plain(value) => (Self::of(value), None),
                Some(value) => (kept(Some(value)), None),
                None => (kept(None), Some("holds no clear number from 0 to 100")),
            },
            _ => (kept(None), Some("is neither a number nor words")),
        }
    }

    /// As words: those that stood there, or `25/100`.
    pub(crate) fn words(&self) -> Json {
        match (&self.as_found, self.value) {
            (Some(found), _) => found.clone(),
            (None, Some(value)) => Json::String(plain(value)),
            (None, None) => Json::Null,
        }
    }

    /// As a number.
    pub(crate) fn number(&self) -> Json {
        self.value.map_or(Json::Null, Json::from)
    }
}

fn plain(value: u8) -> String {
    format!("{value}/100")
}

fn whole(value: f64) -> Option<u64> {
    (value.fract() == 0.0 && (0.0..=100.0).contains(&value)).then_some(value as u64)
}

/// The first number in the words, unless it is on another scale, off this one, or the beginning of a range.
fn in_words(words: &str) -> Option<u8> {
    let start = words.find(|c: char| c.is_ascii_digit())?;
    let before = words.get(..start)?.trim_end();
    if before.ends_with(['-', '−', '.']) {
        return None;
    }
    let (digits, rest) = split_digits(words.get(start..)?);
    let value = digits.parse::<u8>().ok().filter(|value| *value <= 100)?;
    let rest = rest.trim_start();
    if let Some(scale) = rest.strip_prefix('/') {
        let (scale, rest) = split_digits(scale.trim_start());
        return (scale == "100" && !is_range(rest)).then_some(value);
    }
    let is_decimal = rest.starts_with(['.', ',']) && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    (!is_decimal && !is_range(rest)).then_some(value)
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

/// `20-30`, `20 – 30`, `20 to 30`: two numbers, and nobody knows which.
fn is_range(rest: &str) -> bool {
    let rest = rest.trim_start();
    let behind = rest.strip_prefix(['-', '–', '—', '~']).or_else(|| rest.strip_prefix("to "));
    behind.is_some_and(|behind| behind.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_read_from_odd_words_and_never_guessed() {
        let value = |words: &str| Naturalness::read(&json!(words)).0.value;
        assert_eq!(value("20/100 (moderately unrealistic)."), Some(20));
        assert_eq!(value("Severity: 35 / 100"), Some(35));
        assert_eq!(value("about 40, hardly visible"), Some(40));
        assert_eq!(value("0/100"), Some(0));
        assert_eq!(value("85."), Some(85));
        for unclear in ["moderate", "", "7/10", "120/100", "20-30", "20 to 30/100", "20–30/100", "12.5", "-5", "999999999999"] {
            assert_eq!(value(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn only_what_is_more_than_the_number_is_kept_beside_it() {
        assert_eq!(Naturalness::read(&json!(20)), (Naturalness::of(20), None));
        assert_eq!(Naturalness::read(&json!(20.0)), (Naturalness::of(20), None));
        assert_eq!(Naturalness::read(&json!("20/100")), (Naturalness::of(20), None));
        assert_eq!(Naturalness::read(&Json::Null), (Naturalness::default(), None));
        let (words, problem) = Naturalness::read(&json!("20/100 (mild)"));
        assert_eq!((words.words(), words.number(), problem), (json!("20/100 (mild)"), json!(20), None));
        for broken in [json!(101), json!(-1), json!(20.5), json!([20]), json!("mild")] {
            let (kept, problem) = Naturalness::read(&broken);
            assert_eq!((kept.value, kept.as_found, problem.is_some()), (None, Some(broken), true));
        }
    }
}
