//! Plural categories, as Unicode's CLDR defines them for our languages (Language Plural Rules, cardinal).

/// The category of a number that is shown with this many digits after the decimal sign: “1 byte”, but “1.0 bytes”.
pub(crate) fn category(language: &str, shown: f64, decimals: u8) -> &'static str {
    let n = shown.abs();
    let whole = n.trunc() as u64;
    let is_integer = decimals == 0;
    match language {
        "ar" if n == n.trunc() => match (whole, whole % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        "uk" if is_integer => match (whole % 10, whole % 100) {
            (1, hundredth) if hundredth != 11 => "one",
            (2..=4, hundredth) if !(12..=14).contains(&hundredth) => "few",
            _ => "many",
        },
        "fr" | "pt" if whole < 2 => "one",
        "es" if n == 1.0 => "one",
        "en" | "de" if is_integer && whole == 1 => "one",
        "es" | "fr" | "pt" if is_integer && whole != 0 && whole.is_multiple_of(1_000_000) => "many",
        _ => "other",
    }
}

/// The categories that a language has for numbers below a million, and one whole number of each.
#[cfg(test)]
pub(crate) fn categories(language: &str) -> &'static [(&'static str, i64)] {
    match language {
        "ar" => &[("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)],
        "uk" => &[("one", 1), ("few", 2), ("many", 5)],
        _ => &[("one", 1), ("other", 2)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The samples that CLDR gives beside its rules, some of each.
    #[test]
    fn numbers_fall_where_unicode_says() {
        let cases: [(&str, &str, u8, &[f64]); 22] = [
            ("en", "one", 0, &[1.0]),
            ("en", "other", 0, &[0.0, 2.0, 16.0, 100.0, 1e6]),
            ("en", "other", 1, &[0.0, 1.0, 1.5]),
            ("de", "one", 0, &[1.0]),
            ("de", "other", 1, &[1.0, 0.1]),
            ("es", "one", 1, &[1.0]),
            ("es", "many", 0, &[1e6, 2e6]),
            ("es", "other", 1, &[0.0, 0.1, 1.1, 1e6]),
            ("fr", "one", 0, &[0.0, 1.0]),
            ("fr", "one", 1, &[0.0, 1.5, 1.9]),
            ("fr", "other", 1, &[2.0, 10.5]),
            ("pt", "one", 1, &[0.0, 1.5]),
            ("pt", "other", 0, &[2.0, 17.0, 1_000.0]),
            ("uk", "one", 0, &[1.0, 21.0, 31.0, 101.0, 1_001.0]),
            ("uk", "few", 0, &[2.0, 4.0, 22.0, 34.0, 102.0]),
            ("uk", "many", 0, &[0.0, 5.0, 11.0, 12.0, 14.0, 19.0, 100.0, 111.0]),
            ("uk", "other", 1, &[0.0, 1.0, 1.5]),
            ("ar", "zero", 0, &[0.0]),
            ("ar", "two", 1, &[2.0]),
            ("ar", "few", 0, &[3.0, 10.0, 103.0, 1_003.0]),
            ("ar", "many", 0, &[11.0, 26.0, 99.0, 111.0]),
            ("ar", "other", 1, &[0.1, 1.5, 100.0, 101.0 + 1.0]),
        ];
        for (language, expected, decimals, numbers) in cases {
            for n in numbers {
                assert_eq!(category(language, *n, decimals), expected, "{language}: {n} with {decimals} decimals");
                assert_eq!(category(language, -n, decimals), expected, "{language}: -{n}");
            }
        }
        for language in crate::LANGUAGES {
            for (name, n) in categories(language.tag) {
                assert_eq!(category(language.tag, *n as f64, 0), *name);
            }
        }
    }
}
