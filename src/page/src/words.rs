//! Words: the message catalogue, and numbers in the form in which the page shows them.

use std::cell::RefCell;

use telltale_catalogue::Catalogue;
use telltale_report::{Basis, Decision, Kind, Measurement, Severity, Text, Unit};

thread_local! {
    #[cfg(not(test))]
    static CATALOGUE: RefCell<Catalogue> = const { RefCell::new(Catalogue::empty()) };
    #[cfg(test)]
    static CATALOGUE: RefCell<Catalogue> = RefCell::new(Catalogue::default());
}

/// Takes the catalogue that the page has fetched; says whether it is a whole one.
pub fn load(language: &str, text: String) -> bool {
    let catalogue = Catalogue::read(language, text);
    let is_whole = catalogue.is_some();
    if let Some(catalogue) = catalogue {
        speak(catalogue);
    }
    is_whole
}

/// [`load`], with a second file: of a page that says more.
pub fn load_both(language: &str, text: String, more: String) -> bool {
    let catalogue = Catalogue::read(language, text).and_then(|catalogue| catalogue.with(more));
    let is_whole = catalogue.is_some();
    if let Some(catalogue) = catalogue {
        speak(catalogue);
    }
    is_whole
}

/// Takes a catalogue that is there already, on the command line.
pub fn speak(catalogue: Catalogue) {
    CATALOGUE.set(catalogue);
}

/// Gives the catalogue to a function, for whole reports.
pub fn with_catalogue<T>(f: impl FnOnce(&Catalogue) -> T) -> T {
    CATALOGUE.with_borrow(f)
}

/// A message without arguments.
pub fn t(id: &'static str) -> String {
    with_catalogue(|catalogue| catalogue.plain(id))
}

/// A text of a report, or a message with arguments.
pub fn say(text: &Text) -> String {
    with_catalogue(|catalogue| catalogue.sentence(text))
}

/// A point in time that a file writes.
pub fn time(words: &str) -> String {
    with_catalogue(|catalogue| catalogue.time(words))
}

/// [`say`] without the marks of direction that belong to the sentence around: for words that become a reader's own.
pub fn plain(text: &Text) -> String {
    say(text).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// A message by its computed id, or `fallback` where the catalogue has none: for names that come from elsewhere.
pub fn t_or(id: String, fallback: &str) -> String {
    with_catalogue(|catalogue| if catalogue.has(&id) { catalogue.sentence(&Text::new(id)) } else { fallback.to_owned() })
}

/// The short word of a severity.
pub fn severity_word(severity: Severity) -> String {
    t(match severity {
        Severity::Info => "severity-word-info",
        Severity::Low => "severity-word-low",
        Severity::Moderate => "severity-word-moderate",
        Severity::High => "severity-word-high",
    })
}

/// The wording of a severity.
pub fn severity_wording(severity: Severity) -> String {
    t(match severity {
        Severity::Info => "severity-info",
        Severity::Low => "severity-low",
        Severity::Moderate => "severity-moderate",
        Severity::High => "severity-high",
    })
}

/// The name of a severity for style sheets and tests.
pub fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "info",
        Severity::Low => "low",
        Severity::Moderate => "moderate",
        Severity::High => "high",
    }
}

/// A person's decision in a word.
pub fn decision_word(decision: Decision) -> String {
    t(match decision {
        Decision::Accepted => "review-word-accepted",
        Decision::Rejected => "review-word-rejected",
        Decision::Unsure => "review-word-unsure",
    })
}

/// The message that names a kind of anomaly.
pub fn kind_label(kind: Kind) -> &'static str {
    match kind {
        Kind::Structure => "look-group-structure",
        Kind::Interaction => "look-group-interaction",
        Kind::Sense => "look-group-sense",
        Kind::Anatomy => "look-group-anatomy",
    }
}

/// The layer of evidence in words.
pub fn basis_words(basis: Basis) -> String {
    t(match basis {
        Basis::Signed => "basis-signed",
        Basis::Stated => "basis-stated",
        Basis::Structure => "basis-structure",
        Basis::Compression => "basis-compression",
        Basis::Pixels => "basis-pixels",
        Basis::Geometry => "basis-geometry",
        Basis::Network => "basis-network",
        Basis::Person => "basis-person",
    })
}

/// A count of bytes, in the unit that a reader expects.
pub fn size(bytes: u64) -> String {
    say(&size_text(bytes))
}

/// [`size`] as an argument for another message.
pub fn size_text(bytes: u64) -> Text {
    match bytes {
        0..1_000 => Text::new("value-bytes").integer("value", bytes),
        1_000..1_000_000 => Text::new("value-kilobytes").number("value", bytes as f64 / 1e3, 1),
        _ => Text::new("value-megabytes").number("value", bytes as f64 / 1e6, 1),
    }
}

/// A number with its unit.
pub fn value(unit: Unit, value: f64, decimals: u8) -> String {
    say(&value_text(unit, value, decimals))
}

/// [`value`] as an argument for another message.
fn value_text(unit: Unit, value: f64, decimals: u8) -> Text {
    if !value.is_finite() {
        return Text::new("value-none");
    }
    match unit {
        Unit::Count | Unit::Plain => Text::new("value-plain").number("value", value, decimals),
        Unit::Share => Text::new("value-share").number("percent", value * 100.0, decimals),
        Unit::Pixels => Text::new("value-pixels").number("value", value, decimals),
        Unit::Bytes => Text::new("value-bytes").integer("value", value as i64),
        Unit::Offset => Text::new("value-offset").integer("value", value as i64),
        Unit::JpegQuality => Text::new("value-jpeg-quality").number("value", value, decimals),
        Unit::NetworkScore => Text::new("value-network-score").number("value", value, decimals),
    }
}

/// The measured value of a measurement.
pub fn measured(measurement: &Measurement) -> String {
    value(measurement.unit, measurement.value, measurement.decimals)
}

/// The range of ordinary photos, or a dash where none was measured.
pub fn ordinary(measurement: &Measurement) -> String {
    let end = |v| value_text(measurement.unit, v, measurement.decimals);
    match measurement.ordinary {
        Some((low, high)) => say(&Text::new("value-range").message("low", end(low)).message("high", end(high))),
        None => t("value-none"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_units_read_as_people_write_them() {
        assert_eq!(size(1), "1 byte");
        assert_eq!(size(2_345_678), "2.3 MB");
        assert_eq!(value(Unit::Share, 0.1234, 1), "12.3 %");
        assert_eq!(value(Unit::Plain, f64::NAN, 1), "–");
    }

    #[test]
    fn every_severity_and_basis_has_words() {
        for severity in [Severity::Info, Severity::Low, Severity::Moderate, Severity::High] {
            assert!(!severity_word(severity).contains("severity-"));
            assert!(!severity_wording(severity).contains("severity-"));
        }
        for basis in [Basis::Signed, Basis::Stated, Basis::Structure, Basis::Compression, Basis::Pixels, Basis::Geometry] {
            assert!(!basis_words(basis).contains("basis-"));
        }
    }
}
