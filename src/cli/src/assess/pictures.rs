//! What was found in each picture, kept in a file so that a stopped run goes on where it was.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io::{ErrorKind, Write as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::UNIX_EPOCH,
};

use anyhow::{Context as _, Result};
use serde_json::{Value as Json, json};
use telltale_catalogue::Catalogue;
use telltale_forensics::ANALYZERS;
use telltale_report::{Severity, Status};

use crate::{
    examination::{Wish, examine},
    files,
    model::Model,
};

/// Other thresholds give other severities.
const CALIBRATION: &str = include_str!("../../../../models/calibration.json");
const WORDS: [Severity; 4] = [Severity::Info, Severity::Low, Severity::Moderate, Severity::High];

/// What was found in one picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Picture {
    /// Its path below the folder, with `/`.
    pub path: String,
    /// Length in bytes and time of the last change: another file under this name is looked at anew.
    pub state: (u64, u64),
    /// Message ids and words of the signs above Info, the strongest first, those with one cause as one.
    pub signs: Vec<(String, Severity)>,
    /// Each check: none where it could not be used or broke, or else the strongest word of what it found.
    pub checks: Vec<(String, Option<Option<Severity>>)>,
}

impl Picture {
    /// Analyses a file; or says why that was not possible.
    pub(crate) fn look_at(folder: &Path, path: &str, model: Option<&Model>, catalogue: &Catalogue) -> Result<Self, String> {
        let file = folder.join(path);
        let state = state_of(&file).ok_or("the file cannot be read")?;
        let bytes = fs::read(&file).map_err(|error| error.to_string())?;
        let name = files::name(&file);
        let examined = catch_unwind(AssertUnwindSafe(|| examine(&bytes, &name, model, Wish::default())));
        let examined = examined
            .map_err(|_| "reading the file stopped with an error".to_owned())?
            .map_err(|refused| catalogue.sentence(&refused.reason))?;
        let signs = examined.report.findings.iter().filter(|finding| finding.severity > Severity::Info);
        let ran = |status: &Status| matches!(status, Status::Found | Status::NothingFound);
        let checks = examined.report.checks.iter().zip(&examined.strongest);
        Ok(Self {
            path: path.to_owned(),
            state,
            signs: signs.map(|finding| (finding.name.id.clone().into_owned(), finding.severity)).collect(),
            checks: checks.map(|(check, found)| (check.code.to_string(), ran(&check.status).then_some(*found))).collect(),
        })
    }

    /// The strongest sign's severity.
    pub(crate) fn strongest(&self) -> Option<Severity> {
        self.signs.iter().map(|(_, severity)| *severity).max()
    }

    /// Whether a check found a sign; none where it did not run.
    pub(crate) fn shows(&self, check: &str) -> Option<bool> {
        let (_, ended) = self.checks.iter().find(|(code, _)| code == check)?;
        ended.map(|found| found > Some(Severity::Info))
    }

    fn to_json(&self) -> Json {
        let signs: Vec<Json> = self.signs.iter().map(|(name, severity)| json!([name, severity.name()])).collect();
        let ended = |ended: &Option<Option<Severity>>| match ended {
            None => json!("not run"),
            Some(found) => json!(found.map(Severity::name)),
        };
        let checks: serde_json::Map<String, Json> = self.checks.iter().map(|(code, end)| (code.clone(), ended(end))).collect();
        json!({ "path": self.path, "bytes": self.state.0, "changed": self.state.1, "signs": signs, "checks": checks })
    }

    fn from_json(line: &Json) -> Option<Self> {
        let word = |value: &Json| WORDS.into_iter().find(|severity| *value == severity.name());
        let sign = |sign: &Json| Some((sign[0].as_str()?.to_owned(), word(&sign[1])?));
        let ended = |(code, end): (&String, &Json)| {
            let end = match end {
                Json::Null => Some(None),
                end if *end == "not run" => None,
                end => Some(Some(word(end)?)),
            };
            Some((code.clone(), end))
        };
        Some(Self {
            path: line["path"].as_str()?.to_owned(),
            state: (line["bytes"].as_u64()?, line["changed"].as_u64()?),
            signs: line["signs"].as_array()?.iter().map(sign).collect::<Option<_>>()?,
            checks: line["checks"].as_object()?.iter().map(ended).collect::<Option<_>>()?,
        })
    }
}

/// Length and time of the last change.
fn state_of(path: &Path) -> Option<(u64, u64)> {
    let metadata = fs::metadata(path).ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    Some((metadata.len(), changed.as_nanos() as u64))
}

/// The file of pictures that were looked at.
pub(crate) struct Kept {
    known: HashMap<String, Picture>,
    file: File,
}

impl Kept {
    /// Opens the file in `save` for pictures below `folder`. Its name tells program, checks, thresholds, network and folder apart, so that
    /// nothing is taken from another one and nothing of another one is lost.
    pub(crate) fn open(save: &Path, folder: &Path, model: Option<&Model>) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        (env!("CARGO_PKG_VERSION"), CALIBRATION, model.map(|model| model.detector.spec().facts().sha256)).hash(&mut hasher);
        ANALYZERS.iter().for_each(|analyzer| (analyzer.code.as_str(), analyzer.version).hash(&mut hasher));
        folder.canonicalize()?.hash(&mut hasher);
        let path = save.join(format!("pictures-{:016x}.jsonl", hasher.finish()));
        let old = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        };
        // Half a line, as a stopped run leaves one, is no picture, and the next line begins anew.
        let lines = old.split(|byte| *byte == b'\n');
        let pictures = lines.filter_map(|line| Picture::from_json(&serde_json::from_slice(line).ok()?));
        let known = pictures.map(|picture| (picture.path.clone(), picture)).collect();
        let mut file = OpenOptions::new().create(true).append(true).open(&path).with_context(|| path.display().to_string())?;
        if old.last().is_some_and(|last| *last != b'\n') {
            file.write_all(b"\n")?;
        }
        Ok(Self { known, file })
    }

    /// What is known of a picture whose file has not changed since.
    pub(crate) fn known(&self, folder: &Path, path: &str) -> Option<Picture> {
        let state = state_of(&folder.join(path))?;
        self.known.get(path).filter(|picture| picture.state == state).cloned()
    }

    /// Keeps a picture that is not known yet.
    pub(crate) fn keep(&mut self, picture: &Picture) -> Result<()> {
        if self.known.get(&picture.path) != Some(picture) {
            self.file.write_all(format!("{}\n", picture.to_json()).as_bytes())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_a_picture() {
        let checks =
            vec![("a/b".to_owned(), None), ("c/d".to_owned(), Some(None)), ("e/f".to_owned(), Some(Some(Severity::Low)))];
        let picture = Picture { path: "x/y.png".into(), state: (3, 4), signs: vec![("n".into(), Severity::High)], checks };
        assert_eq!(Picture::from_json(&picture.to_json()), Some(picture.clone()));
        assert_eq!(["a/b", "c/d", "e/f", "g/h"].map(|code| picture.shows(code)), [None, Some(false), Some(true), None]);
    }
}
