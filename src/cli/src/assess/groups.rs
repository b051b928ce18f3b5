//! Which group a picture belongs to: by a table, or by the folder that it lies in.

use std::{collections::HashMap, path::Path};

use anyhow::{Context as _, Result};

/// Columns that name the file, the first that a table has.
const FILE_COLUMNS: [&str; 4] = ["file", "path", "image", "id"];
/// The group of pictures that no table and no folder names.
const NONE: &str = "–";

/// Where the groups come from.
pub(crate) enum Groups {
    /// The first folder below the one that was named.
    Subfolders,
    /// A table: file names, with and without their ending, and their groups.
    Table(HashMap<String, String>),
}

impl Groups {
    /// Reads a table with a header line.
    ///
    /// # Errors
    /// It cannot be read, or lacks a column.
    pub(crate) fn read(path: &Path, by: &str) -> Result<Self> {
        let mut table = csv::ReaderBuilder::new().flexible(true).from_path(path)?;
        let heads = table.headers()?.clone();
        let column = |name: &str| heads.iter().position(|head| head == name);
        let group = column(by).with_context(|| format!("there is no column `{by}`"))?;
        let file = FILE_COLUMNS.iter().find_map(|name| column(name));
        let file = file.with_context(|| format!("there is none of the columns {}", FILE_COLUMNS.join(", ")))?;
        let mut groups = HashMap::new();
        for row in table.records() {
            let row = row?;
            if let (Some(file), Some(group)) = (row.get(file), row.get(group).filter(|group| !group.is_empty())) {
                groups.insert(name_of(Path::new(file)), group.to_owned());
            }
        }
        Ok(Self::Table(groups))
    }

    /// The group of a picture below `folder`.
    pub(crate) fn of(&self, folder: &Path, path: &Path) -> String {
        match self {
            Self::Table(groups) => {
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                groups.get(&name_of(path)).or_else(|| groups.get(&stem)).cloned().unwrap_or_else(|| NONE.into())
            }
            Self::Subfolders => {
                let below = path.strip_prefix(folder).unwrap_or(path);
                let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
                match (parts.next(), parts.next()) {
                    (Some(first), Some(_)) => first,
                    _ => NONE.into(),
                }
            }
        }
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
