//! How the checks work, told once: what a report of a single picture would only repeat.

use telltale_report::{Code, Likeness, protocol::Method};

use crate::{ANALYZERS, Source, known_pictures};

/// Of every check, and of the comparison that runs where a reader asks for it.
pub fn methods() -> Vec<Method> {
    let known = method(&Likeness::CHECK, known_pictures::VERSION, known_pictures::SOURCES);
    ANALYZERS.iter().map(|check| method(&check.code, check.version, check.sources)).chain([known]).collect()
}

fn method(code: &Code, version: u32, sources: &[Source]) -> Method {
    let sources = sources.iter().map(|source| (source.title.to_owned(), source.link.to_owned())).collect();
    Method { code: code.clone(), version, sources }
}
