//! Every call and its answer, in a folder: what a reader can check, and what a stopped run goes on from.
//!
//! `calls.jsonl` has one line for each answer: the call's hash, its step, the request with the names of the pictures in place of their
//! bytes, the answer, what was wrong with it, and how long it took. The pictures lie beside it. A call whose answer could be used is not
//! made again; one that never got a usable answer is. The hash is taken over the request, which names its pictures by their own hashes, so
//! another picture, model, prompt or number never gets an answer that was not given to it.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use serde_json::{Value as Json, json};

use crate::{AgentError, picture::Shown};

const CALLS: &str = "calls.jsonl";

/// The folder of one run.
#[derive(Debug)]
pub struct Log {
    folder: PathBuf,
    file: File,
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
    pub milliseconds: u128,
}

impl Log {
    /// Opens a folder, new or with the answers of an earlier run.
    ///
    /// # Errors
    /// It cannot be made, read or written.
    pub fn open(folder: &Path) -> Result<Self, AgentError> {
        let path = folder.join(CALLS);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| AgentError::Log { path, error }
        };
        made(folder).map_err(failed(folder))?;
        let old = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(AgentError::Log { path, error }),
        };
        // Half a line, as a stopped run leaves one, is no answer, and the next line begins anew.
        let known = old.split(|byte| *byte == b'\n').filter_map(usable).collect();
        let mut file = OpenOptions::new().create(true).append(true).open(&path).map_err(failed(&path))?;
        if old.last().is_some_and(|last| *last != b'\n') {
            file.write_all(b"\n").map_err(failed(&path))?;
        }
        Ok(Self { folder: folder.to_owned(), file, known })
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many usable answers it holds.
    pub fn n_known(&self) -> usize {
        self.known.len()
    }

    /// The usable answer to a call, where there is one.
    pub(crate) fn answer(&self, hash: &str) -> Option<&str> {
        self.known.get(hash).map(String::as_str)
    }

    /// Writes a line, at once: the next moment may end the program.
    pub(crate) fn keep(&mut self, entry: &Entry<'_>) -> Result<(), AgentError> {
        let line = json!({
            "call": entry.hash, "step": entry.step, "attempt": entry.attempt, "request": entry.request,
            "answer": entry.answer, "problem": entry.problem, "milliseconds": entry.milliseconds,
        });
        let written = writeln!(self.file, "{line}");
        written.map_err(|error| AgentError::Log { path: self.folder.join(CALLS), error })?;
        if let (Some(answer), None) = (entry.answer, entry.problem) {
            self.known.insert(entry.hash.to_owned(), answer.to_owned());
        }
        Ok(())
    }

    /// Keeps a part of the picture that is sent, unless it is there.
    pub(crate) fn picture(&self, shown: &Shown) -> Result<(), AgentError> {
        let path = self.folder.join(&shown.name);
        if path.exists() {
            return Ok(());
        }
        fs::write(&path, &shown.jpeg).map_err(|error| AgentError::Log { path, error })
    }
}

/// Makes a folder that, where the system can say so, nobody but its owner may open: it holds parts of the picture. One that is there already
/// keeps its permissions.
fn made(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Hash and answer of a line that holds an answer without a problem.
fn usable(line: &[u8]) -> Option<(String, String)> {
    let line: Json = serde_json::from_slice(line).ok()?;
    let text = |key: &str| line.get(key).and_then(Json::as_str).map(str::to_owned);
    if text("problem").is_some() { None } else { text("call").zip(text("answer")) }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_new_folder_is_open_to_its_owner_only_and_opens_again() {
        let top = std::env::temp_dir().join(format!("telltale-agent-private-{}", std::process::id()));
        drop(fs::remove_dir_all(&top));
        let folder = top.join("picture");
        for _ in 0..2 {
            Log::open(&folder).unwrap();
            for path in [&top, &folder] {
                assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o700, "{}", path.display());
            }
        }
        fs::remove_dir_all(&top).unwrap();
    }
}
