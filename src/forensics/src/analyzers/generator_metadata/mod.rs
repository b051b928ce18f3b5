//! `metadata/generator`: the file itself says that a generator made it.
//!
//! Generators write their settings where their users find them again: a PNG text, an EXIF comment, an XMP property. The check reads
//! these places in their containers and knows the forms that the programs use; words that stand elsewhere mean nothing. It also
//! reads the IPTC's `digitalSourceType`. Such statements are unsigned: anyone could have written them, so the severity follows
//! from a rule and stays at moderate.
//!
//! Input: the list of statements. Output: one finding with program, model, seed and the beginning of the prompt as far as stated.
//! Blind to: files whose metadata were removed, which most websites do, and marks hidden in the pixels.
//!
//! # Sources
//! IPTC Photo Metadata Standard 2023.2 and the NewsCodes vocabulary "Digital Source Type"; the programs' own output.

mod forms;

use telltale_report::{Basis, Code, Finding, Grounds, Region, Severity, Text};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    metadata::{Metadata, Statement, cut},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/generator"),
    version: 1,
    basis: Basis::Stated,
    needs: &[],
    sources: &[
        Source { title: "IPTC, Digital Source Type NewsCodes", link: "https://cv.iptc.org/newscodes/digitalsourcetype/" },
        Source { title: "IPTC, Photo Metadata Standard 2023.2", link: "https://www.iptc.org/std/photometadata/specification/" },
    ],
    examine,
};

/// Longest part of a prompt that is shown, in bytes.
const MAX_PROMPT: usize = 200;
/// Longest name of a program or a model that is shown, in bytes.
const MAX_NAME: usize = 80;

/// What the file states about its origin.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    /// How much of the picture the statement claims.
    claim: Claim,
    /// Program, as the file names it or as its form tells.
    program: Option<String>,
    model: Option<String>,
    seed: Option<String>,
    prompt: Option<String>,
    /// Which place says so, and where that is.
    key: String,
    offset_bytes: u64,
}

/// How much of the picture is said to be generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Claim {
    /// The picture.
    #[default]
    Whole,
    /// Parts of it.
    Parts,
    /// It was computed by an algorithm that was not trained.
    Algorithm,
}

fn examine(subject: &Subject) -> Outcome {
    match measure(&subject.metadata) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

/// The most telling statement: a generator's settings, then a program's name, then the source type.
fn measure(metadata: &Metadata) -> Option<Measured> {
    forms::settings(metadata).or_else(|| program(metadata)).or_else(|| source_type(metadata))
}

/// Places in which a program names itself.
pub(super) const PROGRAM_KEYS: &[&str] = &[
    "exif:Software",
    "exif:ProcessingSoftware",
    "png:Software",
    "xmp:CreatorTool",
    "stEvt:softwareAgent",
    "iptc:OriginatingProgram",
    "png:Title",
];

/// Generators as they name themselves, in lower case.
const GENERATORS: &[&str] = &[
    "adobe firefly",
    "artbreeder",
    "automatic1111",
    "bing image creator",
    "chatgpt",
    "comfyui",
    "craiyon",
    "dall-e",
    "dall·e",
    "diffusionbee",
    "draw things",
    "dreamstudio",
    "easy diffusion",
    "fooocus",
    "gpt-image",
    "grok",
    "ideogram",
    "invokeai",
    "leonardo.ai",
    "midjourney",
    "novelai",
    "openai",
    "sd.next",
    "stable diffusion",
    "swarmui",
];

fn program(metadata: &Metadata) -> Option<Measured> {
    let names_itself = |s: &&Statement| {
        let value = s.value.to_lowercase();
        PROGRAM_KEYS.contains(&s.key.as_str()) && GENERATORS.iter().any(|name| begins_with_word(&value, name))
    };
    let statement = metadata.statements.iter().find(names_itself)?;
    // A step in an editing history says that the generator took part, not that it made the whole picture.
    let claim = if statement.key == "stEvt:softwareAgent" { Claim::Parts } else { Claim::Whole };
    Some(Measured { claim, program: Some(cut(&statement.value, MAX_NAME).to_owned()), ..at(statement) })
}

/// Whether `text` begins with `word` and the word ends there.
pub(super) fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

fn source_type(metadata: &Metadata) -> Option<Measured> {
    let claim = |value: &str| match value.rsplit(['/', ':', '#']).next().unwrap_or_default() {
        "trainedAlgorithmicMedia" => Some(Claim::Whole),
        "compositeWithTrainedAlgorithmicMedia" | "compositeSynthetic" => Some(Claim::Parts),
        "algorithmicMedia" => Some(Claim::Algorithm),
        _ => None,
    };
    let keys = ["Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:digitalSourceType", "xmp-other:digitalSourceType"];
    let (statement, claim) = metadata
        .statements
        .iter()
        .filter(|s| keys.contains(&s.key.as_str()))
        .find_map(|s| claim(&s.value).map(|claim| (s, claim)))?;
    let credit = ["photoshop:Credit", "iptc:Credit"].iter().find_map(|key| metadata.values(key).next());
    Some(Measured { claim, program: credit.map(|s| cut(&s.value, MAX_NAME).to_owned()), ..at(statement) })
}

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
        Claim::Algorithm => "algorithm",
    };
    let or_unnamed = |value: &Option<String>| value.clone().filter(|v| !v.is_empty());
    let named = |id: &'static str, value: Option<String>| match value {
        Some(value) => Text::new(id).verbatim("value", value),
        None => Text::new("generator-nothing-more"),
    };
    finding.phenomenon = Text::new(format!("metadata-generator-phenomenon-{claim}"))
        .verbatim("place", cut(&measured.key, MAX_NAME))
        .message("program", named("generator-program", or_unnamed(&measured.program)))
        .message("model", named("generator-model", or_unnamed(&measured.model)))
        .message("seed", named("generator-seed", or_unnamed(&measured.seed)))
        .message("prompt", named("generator-prompt", or_unnamed(&measured.prompt)));
    finding.region = Region::Bytes { offset: measured.offset_bytes, len: 0 };
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn saying(statements: &[(&str, &str)]) -> Metadata {
        let statement = |(key, value): &(&str, &str)| Statement {
            key: (*key).into(),
            value: (*value).into(),
            offset_bytes: 9,
            ..Statement::default()
        };
        Metadata { statements: statements.iter().map(statement).collect(), ..Metadata::default() }
    }

    #[test]
    fn programs_and_source_types_are_recognised_in_their_places_only() {
        let claim = |statements: &[(&str, &str)]| measure(&saying(statements)).map(|m| m.claim);
        assert_eq!(claim(&[("exif:Software", "Adobe Firefly")]), Some(Claim::Whole));
        assert_eq!(claim(&[("stEvt:softwareAgent", "Adobe Firefly 1.0")]), Some(Claim::Parts));
        assert_eq!(claim(&[("exif:ImageDescription", "A talk about Midjourney and DALL-E")]), None);
        assert_eq!(claim(&[("exif:Software", "Adobe Photoshop 25.0"), ("exif:Model", "Canon EOS 5D")]), None);
        assert_eq!(claim(&[("exif:Software", "Grokker 2")]), None);
        let kind = |v| claim(&[("Iptc4xmpExt:DigitalSourceType", v)]);
        assert_eq!(kind("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"), Some(Claim::Whole));
        assert_eq!(
            kind("http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"),
            Some(Claim::Parts)
        );
        assert_eq!(kind("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"), Some(Claim::Algorithm));
        assert_eq!(kind("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"), None);
    }
}
