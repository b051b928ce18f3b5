//! Which group a picture belongs to: by a table, or by the folder that it lies in.

use std::{collections::HashMap, path::Path};

use anyhow::{Context as _, Result};
use telltale_catalogue::visible;

use crate::{files, tables::FILE_COLUMNS};

/// The group of pictures that no table and no folder names. It is counted, and compared with nothing.
pub(crate) const NONE: &str = "–";

/// Where the groups come from.
pub(crate) enum Groups {
    /// The first folder below the one that was named.
    Subfolders,
    /// A table.
    Table(Table),
}

/// The rows of a table.
#[derive(Default)]
pub(crate) struct Table {
    /// By the path below the folder, as the table writes it.
    by_path: HashMap<String, String>,
    /// By the name of the file, with and without its ending; none where rows with this name say different things.
    by_name: HashMap<String, Option<String>>,
}

impl Groups {
    /// Reads a table with a header line.
    ///
    /// # Errors
    /// It cannot be read, or lacks a column.
    pub(crate) fn read(path: &Path, by: &str) -> Result<Self> {
        let mut rows = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_path(path)?;
        let heads = rows.headers()?.clone();
        let column = |name: &str| heads.iter().position(|head| head == name);
        let group = column(by).with_context(|| format!("there is no column `{by}`"))?;
        let file = FILE_COLUMNS.iter().find_map(|name| column(name));
        let file = file.with_context(|| format!("there is none of the columns {}", FILE_COLUMNS.join(", ")))?;
        let mut table = Table::default();
        for row in rows.records() {
            let row = row?;
            if let (Some(file), Some(group)) = (row.get(file), row.get(group).filter(|group| !group.is_empty())) {
                let group = visible(group).into_owned();
                table.by_path.insert(file.replace('\\', "/"), group.clone());
                let known = table.by_name.entry(files::name(Path::new(file))).or_insert_with(|| Some(group.clone()));
                *known = known.take().filter(|known| *known == group);
            }
        }
        Ok(Self::Table(table))
    }

    /// The group of a picture, by its path below the folder.
    pub(crate) fn of(&self, below: &Path) -> String {
        let found = match self {
            Self::Table(table) => {
                let stem = below.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                let by_name = || table.by_name.get(&files::name(below)).or_else(|| table.by_name.get(&stem)).cloned().flatten();
                table.by_path.get(&*below.to_string_lossy().replace('\\', "/")).cloned().or_else(by_name)
            }
            Self::Subfolders => {
                let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
                parts.next().filter(|_| parts.next().is_some()).map(|first| visible(&first).into_owned())
            }
        };
        found.unwrap_or_else(|| NONE.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_comes_before_a_name_and_a_name_that_says_two_things_says_nothing() {
        let path = std::env::temp_dir().join(format!("telltale-groups-{}.csv", std::process::id()));
        std::fs::write(&path, "file, generator\none/1.png, A\ntwo/1.png, B\n2, C\n").unwrap();
        let groups = Groups::read(&path, "generator").unwrap();
        std::fs::remove_file(&path).unwrap();
        let of = |path: &str| groups.of(Path::new(path));
        assert_eq!([of("one/1.png"), of("two/1.png"), of("three/1.png"), of("any/2.jpg")], ["A", "B", NONE, "C"]);
        assert_eq!([Groups::Subfolders.of(Path::new("a/b/c.png")), Groups::Subfolders.of(Path::new("c.png"))], ["a", NONE]);
    }
}
