//! What was found in each picture, kept in a file so that a stopped run goes on where it was.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::Write as _,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use serde_json::{Value as Json, json};
use telltale_catalogue::Catalogue;
use telltale_report::Severity;

use crate::{examination::examine, model::Model};

/// What was found in one picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Picture {
    pub path: PathBuf,
    pub bytes: u64,
    /// Above Info, strongest first.
    pub signs: Vec<Sign>,
}

/// One sign.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sign {
    /// Its code, and those of the checks that found the same.
    pub codes: Vec<String>,
    pub name: String,
    pub severity: Severity,
}

impl Picture {
    /// Analyses a file; or says why that was not possible.
    pub(crate) fn look_at(path: &Path, model: Option<&Model>, catalogue: &Catalogue) -> Result<Self, String> {
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let examined = catch_unwind(AssertUnwindSafe(|| examine(&bytes, &name, model)));
        let (report, ..) = examined
            .map_err(|_| "reading the file stopped with an error".to_owned())?
            .map_err(|refused| catalogue.sentence(&refused.reason))?;
        let signs = report.findings.into_iter().filter(|finding| finding.severity > Severity::Info).map(|finding| Sign {
            codes: std::iter::once(&finding).chain(&finding.agreeing).map(|finding| finding.code.to_string()).collect(),
            name: catalogue.sentence(&finding.name),
            severity: finding.severity,
        });
        Ok(Self { path: path.to_owned(), bytes: bytes.len() as u64, signs: signs.collect() })
    }

    /// Whether a check with this code found a sign, alone or with others.
    pub(crate) fn shows(&self, code: &str) -> bool {
        self.signs.iter().any(|sign| sign.codes.iter().any(|known| known == code))
    }

    /// The strongest sign's severity.
    pub(crate) fn strongest(&self) -> Option<Severity> {
        self.signs.iter().map(|sign| sign.severity).max()
    }

    fn to_json(&self) -> Json {
        let sign = |sign: &Sign| json!({ "codes": sign.codes, "name": sign.name, "severity": sign.severity.name() });
        json!({ "path": self.path.to_string_lossy(), "bytes": self.bytes, "signs": self.signs.iter().map(sign).collect::<Vec<_>>() })
    }

    fn from_json(line: &Json) -> Option<Self> {
        let text = |value: &Json| value.as_str().map(str::to_owned);
        let sign = |sign: &Json| {
            let severity = [Severity::Low, Severity::Moderate, Severity::High];
            let severity = severity.into_iter().find(|severity| sign["severity"] == severity.name())?;
            let codes = sign["codes"].as_array()?.iter().map(text).collect::<Option<Vec<_>>>()?;
            Some(Sign { codes, name: text(&sign["name"])?, severity })
        };
        let signs = line["signs"].as_array()?.iter().map(sign).collect::<Option<Vec<_>>>()?;
        Some(Self { path: text(&line["path"])?.into(), bytes: line["bytes"].as_u64()?, signs })
    }
}

/// The file of pictures that were looked at.
pub(crate) struct Kept {
    known: HashMap<PathBuf, Picture>,
    file: File,
}

impl Kept {
    /// Opens the file in `folder`. What another version, network or language wrote is not gone on from: it is written anew.
    pub(crate) fn open(folder: &Path, model: Option<&Model>, catalogue: &Catalogue) -> Result<Self> {
        let path = folder.join("pictures.jsonl");
        let weights = model.map(|model| model.detector.spec().facts().sha256);
        let head =
            json!({ "version": env!("CARGO_PKG_VERSION"), "weights": weights, "language": catalogue.language().tag }).to_string();
        let old = fs::read_to_string(&path).unwrap_or_default();
        let mut lines = old.lines();
        let goes_on = lines.next() == Some(&head);
        let pictures = lines.filter(|_| goes_on).filter_map(|line| Picture::from_json(&serde_json::from_str(line).ok()?));
        let known: HashMap<PathBuf, Picture> = pictures.map(|picture| (picture.path.clone(), picture)).collect();
        // Written from the start, so that half a line at the end of a stopped run does no harm.
        let mut text = format!("{head}\n");
        let mut paths: Vec<&Picture> = known.values().collect();
        paths.sort_by(|a, b| a.path.cmp(&b.path));
        for picture in paths {
            text.push_str(&format!("{}\n", picture.to_json()));
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        Ok(Self { known, file: OpenOptions::new().append(true).open(path)? })
    }

    /// What is known of a picture whose file has not changed its length.
    pub(crate) fn known(&self, path: &Path) -> Option<Picture> {
        let length = fs::metadata(path).ok()?.len();
        self.known.get(path).filter(|picture| picture.bytes == length).cloned()
    }

    /// Keeps a picture that is not known yet.
    pub(crate) fn keep(&mut self, picture: &Picture) -> Result<()> {
        if self.known.get(&picture.path) != Some(picture) {
            writeln!(self.file, "{}", picture.to_json())?;
        }
        Ok(())
    }
}
