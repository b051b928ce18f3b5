//! The photos of a manifest.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};

/// One row of a manifest, by column name.
pub type Row = BTreeMap<String, String>;

/// Reads a manifest: comma-separated, fields with commas in quotes.
pub fn rows(path: &Path) -> Result<Vec<Row>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines = records(&text).into_iter();
    let names = lines.next().unwrap_or_default();
    Ok(lines.map(|fields| names.iter().cloned().zip(fields).collect()).collect())
}

/// All records of the text; a quoted field may hold commas and line ends.
fn records(text: &str) -> Vec<Vec<String>> {
    let mut records = Vec::new();
    let mut record = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        match (c, quoted) {
            ('"', _) => quoted = !quoted,
            ('\r', false) => {}
            (',', false) => record.push(String::new()),
            ('\n', false) => records.push(std::mem::replace(&mut record, vec![String::new()])),
            _ => {
                if let Some(field) = record.last_mut() {
                    field.push(c);
                }
            }
        }
    }
    if record.len() > 1 {
        records.push(record);
    }
    records
}

/// The name of the file at its publisher: `…; src=folder/NAME; …`.
fn published_name(notes: &str) -> Option<String> {
    let path = notes.split("; ").find_map(|note| note.trim().strip_prefix("src="))?;
    path.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_owned)
}

/// One ordinary photo.
#[derive(Debug, Clone)]
pub struct Photo {
    pub path: std::path::PathBuf,
    /// The name that its publisher gave it, where the manifest has it; else that of the file.
    pub name: String,
    pub source: String,
    pub set: Set,
}

/// Ordinary photos of the three sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    Originals,
    Train,
    Val,
}

impl Set {
    /// Its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Originals => "originals",
            Self::Train => "train",
            Self::Val => "val",
        }
    }
}

/// The ordinary photos of a set under `data`.
pub fn ordinary(data: &Path, set: Set) -> Result<Vec<Photo>> {
    // `originals` holds ordinary photos only and has no such column.
    let is_ordinary = |row: &&Row| row.get("label").is_none_or(|label| label == "real");
    let folder = data.join(set.name());
    let get = |row: &Row, key: &str| row.get(key).cloned().unwrap_or_default();
    Ok(rows(&folder.join("manifest.csv"))?
        .iter()
        .filter(is_ordinary)
        .map(|row| {
            let path = match set {
                Set::Originals => folder.join(get(row, "path")),
                Set::Train | Set::Val => folder.join("img").join(format!("{}.jpg", get(row, "id"))),
            };
            let own = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            // Some of the manifest's notes were cut, and with them the ends of names.
            let ending = own.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
            let given = published_name(&get(row, "notes")).filter(|name| name.to_ascii_lowercase().ends_with(&ending));
            Photo { path, name: given.unwrap_or(own), source: get(row, "source"), set }
        })
        .collect())
}
