//! Every call and its answer: what a reader can check, and what a stopped run goes on from.
//!
//! The log is lines of JSON, one for each answer: the call's hash, its step, the request with the names of the pictures in place of their
//! bytes, the answer, what was wrong with it, and how long it took. A call whose answer could be used is not made again; one that never got
//! a usable answer is. The hash is taken over the request, which names its pictures by their own hashes, so another picture, model, prompt or
//! number never gets an answer that was not given to it.

use std::collections::HashMap;

use serde_json::{Value as Json, json};

use crate::AgentError;

/// What a log hands to whoever keeps it.
#[derive(Debug, Clone, Copy)]
pub enum Kept<'a> {
    /// A line, without its end.
    Line(&'a str),
    /// A part of the picture that is about to be sent.
    Picture {
        /// Its name in the lines.
        name: &'a str,
        /// JPEG.
        jpeg: &'a [u8],
    },
}

/// Who keeps what a log holds: at once, because the next moment may end the program.
type Keep = Box<dyn FnMut(Kept<'_>) -> Result<(), AgentError>>;

/// The log of one run.
pub struct Log {
    keep: Keep,
    known: HashMap<String, String>,
}

/// What became of one request.
pub(crate) struct Entry<'a> {
    pub hash: &'a str,
    pub step: &'a str,
    pub attempt: usize,
    pub request: &'a Json,
    pub answer: Option<&'a str>,
    pub problem: Option<&'a str>,
    pub milliseconds: u64,
}

impl Log {
    /// A log that knows the answers in the lines of earlier runs and hands every new one to `keep`. Half a line, as a stopped run leaves
    /// one, is no answer.
    pub fn new(lines: &[u8], keep: impl FnMut(Kept<'_>) -> Result<(), AgentError> + 'static) -> Self {
        Self { keep: Box::new(keep), known: lines.split(|byte| *byte == b'\n').filter_map(usable).collect() }
    }

    /// How many usable answers it holds.
    pub fn n_known(&self) -> usize {
        self.known.len()
    }

    /// The usable answer to a call, where there is one.
    pub(crate) fn answer(&self, hash: &str) -> Option<&str> {
        self.known.get(hash).map(String::as_str)
    }

    /// Hands over a line.
    pub(crate) fn keep(&mut self, entry: &Entry<'_>) -> Result<(), AgentError> {
        let line = json!({
            "call": entry.hash, "step": entry.step, "attempt": entry.attempt, "request": entry.request,
            "answer": entry.answer, "problem": entry.problem, "milliseconds": entry.milliseconds,
        });
        (self.keep)(Kept::Line(&line.to_string()))?;
        if let (Some(answer), None) = (entry.answer, entry.problem) {
            self.known.insert(entry.hash.to_owned(), answer.to_owned());
        }
        Ok(())
    }

    /// Hands over a part of the picture.
    pub(crate) fn picture(&mut self, name: &str, jpeg: &[u8]) -> Result<(), AgentError> {
        (self.keep)(Kept::Picture { name, jpeg })
    }
}

/// Hash and answer of a line that holds an answer without a problem.
fn usable(line: &[u8]) -> Option<(String, String)> {
    let line: Json = serde_json::from_slice(line).ok()?;
    let text = |key: &str| line.get(key).and_then(Json::as_str).map(str::to_owned);
    if text("problem").is_some() { None } else { text("call").zip(text("answer")) }
}
