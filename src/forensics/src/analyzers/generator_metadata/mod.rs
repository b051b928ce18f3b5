//! `metadata/generator`: the file itself says that a generator made it.
//!
//! Generators write their settings where their users find them again: a PNG text, an EXIF comment, an XMP property. The check reads
//! these places in their containers and knows the forms that the programs use; words that stand elsewhere mean nothing, and neither
//! does a caption that talks about a generator. It also reads the IPTC's `digitalSourceType` and its fields about generators, the
//! credits that some services write, and names of programs in the places for them. Such statements are unsigned: anyone could have
//! written them, so the severity follows from a rule and stays at moderate.
//!
//! Input: the list of statements. Output: one finding with program, model, seed, sampler, size and the beginnings of both prompts,
//! as far as stated, its place, and the other places that say so too. Blind to: files whose metadata were removed, which most
//! websites do, and marks hidden in the pixels, for which there are checks of their own.
//!
//! Written from documents alone, without a file at hand: see `forms`; of `vocabulary` the credit of Meta and the fields of 2025.
//!
//! # Sources
//! IPTC Photo Metadata Standard 2025.1 and the NewsCodes vocabulary "Digital Source Type"; the programs' own output.

mod forms;
mod graph;
mod settings;
#[cfg(test)]
mod tests;
mod vocabulary;
mod web_ui;

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Severity, Text, Unit};

use self::settings::Settings;
use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    metadata::{Metadata, Statement, cut},
};

pub(super) use vocabulary::{PROGRAM_KEYS, begins_with_word};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/generator"),
    version: 2,
    basis: Basis::Stated,
    needs: &[],
    sources: &[
        Source { title: "IPTC, Digital Source Type NewsCodes", link: "https://cv.iptc.org/newscodes/digitalsourcetype/" },
        Source { title: "IPTC, Photo Metadata Standard 2025.1", link: "https://www.iptc.org/std/photometadata/specification/" },
    ],
    examine,
};

/// Longest part of a prompt that is shown, in bytes.
const MAX_PROMPT: usize = 200;
/// Longest name of a program or a model that is shown, in bytes.
const MAX_NAME: usize = 80;
/// Most other places that a sentence lists.
const MAX_PLACES: usize = 4;
/// Whole numbers up to here are exact in a measurement.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// What the file states about its origin.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measured {
    /// How much of the picture the statement claims.
    claim: Claim,
    /// Program, as the file names it or as its form tells.
    program: Option<String>,
    settings: Settings,
    /// Which place says so, and where that is.
    key: String,
    offset_bytes: u64,
    /// Other places that say so too.
    also: Vec<String>,
}

/// How much of the picture is said to be generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Claim {
    /// The picture.
    #[default]
    Whole,
    /// It was edited with a generator, or a generator took part.
    Parts,
    /// It was put together, and at least one element is synthetic.
    Composite,
    /// It was computed by an algorithm that was not trained.
    Algorithm,
    /// It records a virtual event.
    Virtual,
    /// A generator is named, without saying for what.
    System,
}

fn examine(subject: &Subject) -> Outcome {
    match measure(&subject.metadata) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

/// The most telling statement: a generator's settings, then a named system or program, then the source type, then a credit.
fn measure(metadata: &Metadata) -> Option<Measured> {
    let mut all = forms::all(metadata);
    // The fullest settings; among equals the first.
    all.sort_by_key(|measured| std::cmp::Reverse(measured.settings.n_stated()));
    let others = [vocabulary::system, vocabulary::program, vocabulary::source_type, vocabulary::credit];
    all.extend(others.iter().filter_map(|look| look(metadata)));
    let mut all = all.into_iter();
    let mut first = all.next()?;
    for other in all {
        let is_new = other.key != first.key && !first.also.contains(&other.key);
        if is_new && first.also.len() < MAX_PLACES {
            first.also.push(other.key);
        }
    }
    Some(first)
}

/// What words that were found in the pixels say, as if they stood in the texts of a PNG; none where they have no known form.
pub(super) fn hidden_settings(words: &str) -> Option<Measured> {
    let statement = |key: &str, value: &str| Statement {
        key: format!("png:{}", cut(key, MAX_NAME)),
        value: value.to_owned(),
        ..Statement::default()
    };
    let mut statements = vec![statement("parameters", words)];
    // NovelAI hides all its texts as one object.
    let texts = settings::object(words);
    let texts = texts.as_ref().and_then(serde_json::Value::as_object).into_iter().flatten().take(MAX_TEXTS);
    statements.extend(texts.filter_map(|(key, value)| Some(statement(key, value.as_str()?))));
    let mut all = forms::all(&Metadata { statements, ..Metadata::default() });
    all.sort_by_key(|measured| std::cmp::Reverse(measured.settings.n_stated()));
    all.into_iter().next()
}

/// Most texts of one object that are looked at.
const MAX_TEXTS: usize = 64;

fn at(statement: &Statement) -> Measured {
    Measured { key: statement.key.clone(), offset_bytes: statement.offset_bytes, ..Measured::default() }
}

fn describe(measured: &Measured) -> Finding {
    let rule = Text::new("rule-stated-unsigned");
    let grounds = Grounds::Rule { rule, severity: Severity::Moderate };
    let mut finding = Finding::new(ANALYZER.code, Basis::Stated, grounds, 3);
    let claim = match measured.claim {
        Claim::Whole => "whole",
        Claim::Parts => "parts",
        Claim::Composite => "composite",
        Claim::Algorithm => "algorithm",
        Claim::Virtual => "virtual",
        Claim::System => "system",
    };
    let places = measured.also.iter().map(|key| cut(key, MAX_NAME)).collect::<Vec<_>>().join(", ");
    finding.phenomenon = Text::new(format!("metadata-generator-phenomenon-{claim}"))
        .verbatim("place", cut(&measured.key, MAX_NAME))
        .message("details", details(measured))
        .message("also", named("generator-also", (!places.is_empty()).then_some(places)));
    finding.evidence = evidence(measured);
    finding.region = Region::Bytes { offset: measured.offset_bytes, len: 0 };
    finding
}

/// What is stated besides, in whole sentences.
pub(super) fn details(measured: &Measured) -> Text {
    let settings = &measured.settings;
    let details = Text::new("generator-details");
    [
        ("program", "generator-program", &measured.program),
        ("model", "generator-model", &settings.model),
        ("seed", "generator-seed", &settings.seed),
        ("sampler", "generator-sampler", &settings.sampler),
        ("prompt", "generator-prompt", &settings.prompt),
        ("negative", "generator-negative", &settings.negative),
    ]
    .into_iter()
    .fold(details, |details, (name, id, value)| details.message(name, named(id, value.clone())))
}

fn named(id: &'static str, value: Option<String>) -> Text {
    match value.filter(|value| !value.is_empty()) {
        Some(value) => Text::new(id).verbatim("value", value),
        None => Text::new("generator-nothing-more"),
    }
}

/// The numbers among the settings.
pub(super) fn evidence(measured: &Measured) -> Vec<Measurement> {
    let settings = &measured.settings;
    let seed = settings.seed.as_ref().and_then(|seed| seed.parse::<f64>().ok()).filter(|seed| seed.abs() <= MAX_EXACT);
    let numbers = [
        ("measurement-seed", seed, 0, Unit::Plain),
        ("measurement-steps", settings.steps, 0, Unit::Count),
        ("measurement-guidance", settings.guidance, 1, Unit::Plain),
        ("measurement-stated-width", settings.width_px, 0, Unit::Pixels),
        ("measurement-stated-height", settings.height_px, 0, Unit::Pixels),
    ];
    let measurement = |(name, value, decimals, unit): (&'static str, Option<f64>, u8, Unit)| {
        Some(Measurement::new(name, value?, decimals, unit))
    };
    numbers.into_iter().filter_map(measurement).collect()
}
