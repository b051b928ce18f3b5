//! Plural categories, as Unicode's CLDR defines them. Each language brings its rule.

/// The category of a whole number.
pub(crate) fn of_integer(language: &str, n: i64) -> &'static str {
    match language {
        "en" if n == 1 => "one",
        _ => "other",
    }
}

/// The category of a number that is shown with digits after the point: “1.0 bytes”, “0.5 bytes”.
pub(crate) fn of_decimal(_language: &str) -> &'static str {
    "other"
}
