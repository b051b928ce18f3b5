//! Words with a fixed meaning: the IPTC's source types and fields about generators, credits that services write, and the names
//! that programs give themselves.

use super::{Claim, MAX_NAME, MAX_PROMPT, Measured, at, settings::Settings};
use crate::metadata::{Metadata, Statement, cut};

/// Places in which a program names itself.
pub(in super::super) const PROGRAM_KEYS: &[&str] = &[
    "exif:Software",
    "exif:ProcessingSoftware",
    "png:Software",
    "xmp:CreatorTool",
    "stEvt:softwareAgent",
    "iptc:OriginatingProgram",
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

/// Credits that services write, the words whole, and what they say.
const CREDITS: &[(&str, &str, Claim)] = &[
    ("Made with Google AI", "Google AI", Claim::Whole),
    ("Edited with Google AI", "Google AI", Claim::Parts),
    ("Imagined with AI", "Meta AI", Claim::Whole),
];

/// Values of the vocabulary that speak of computing, and their meaning. The others (captures, scans, edits by people or by
/// programs that were not trained, screens, drawings, data) are no statements about a generator.
const SOURCE_TYPES: &[(&str, Claim)] = &[
    ("trainedAlgorithmicMedia", Claim::Whole),
    ("compositeWithTrainedAlgorithmicMedia", Claim::Parts),
    ("compositeSynthetic", Claim::Composite),
    ("algorithmicMedia", Claim::Algorithm),
    ("virtualRecording", Claim::Virtual),
];

/// A program that names itself and is a generator.
pub(super) fn program(metadata: &Metadata) -> Option<Measured> {
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
pub(in super::super) fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// The IPTC's source type, with the service that is credited. What stands inside a list or a structure speaks of a step or a part.
pub(super) fn source_type(metadata: &Metadata) -> Option<Measured> {
    let meaning = |statement: &Statement| {
        let name = statement.key.split_once(':')?.1;
        name.eq_ignore_ascii_case("DigitalSourceType").then_some(())?;
        let value = statement.value.rsplit(['/', ':', '#']).next().unwrap_or_default();
        let (_, claim) = SOURCE_TYPES.iter().find(|(known, _)| *known == value)?;
        let is_inside = statement.path.contains('/') && *claim == Claim::Whole;
        Some(if is_inside { Claim::Parts } else { *claim })
    };
    let (statement, claim) = metadata.statements.iter().find_map(|s| Some((s, meaning(s)?)))?;
    Some(Measured { claim, program: credit(metadata).and_then(|credit| credit.program), ..at(statement) })
}

/// The IPTC's fields about the system that was used.
pub(super) fn system(metadata: &Metadata) -> Option<Measured> {
    let value = |name: &str| {
        let mut stated = metadata.statements.iter().filter(|s| s.key.strip_prefix("Iptc4xmpExt:") == Some(name));
        stated.next()
    };
    let (used, prompt) = (value("AISystemUsed"), value("AIPromptInformation"));
    let statement = used.or(prompt)?;
    let version = value("AISystemVersionUsed").map(|s| format!(" {}", s.value)).unwrap_or_default();
    let settings = Settings { prompt: prompt.map(|s| cut(&s.value, MAX_PROMPT).to_owned()), ..Settings::default() };
    let program = used.map(|s| cut(&format!("{}{version}", s.value), MAX_NAME).to_owned());
    // What the whole was made of, the source type says.
    let claim = source_type(metadata).map_or(Claim::System, |stated| stated.claim);
    Some(Measured { claim, program, settings, ..at(statement) })
}

/// A credit that a service writes under what it made.
pub(super) fn credit(metadata: &Metadata) -> Option<Measured> {
    let (statement, (_, program, claim)) =
        credits(metadata).find_map(|s| Some((s, CREDITS.iter().find(|(words, ..)| s.value.trim() == *words)?)))?;
    Some(Measured { claim: *claim, program: Some((*program).to_owned()), ..at(statement) })
}

fn credits(metadata: &Metadata) -> impl Iterator<Item = &Statement> {
    metadata.statements.iter().filter(|s| matches!(s.key.as_str(), "photoshop:Credit" | "iptc:Credit"))
}
