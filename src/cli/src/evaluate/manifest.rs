//! What somebody says of the pictures: a table of labels, and which file each of them means.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

use anyhow::{Context as _, Result, ensure};
use telltale_catalogue::visible;

use crate::{files, tables::FILE_COLUMNS};

/// Words for the two classes in the column `label`, in small letters.
const PHOTO: [&str; 2] = ["real", "photo"];
const GENERATED: [&str; 2] = ["ai", "generated"];
/// A source or generator that the table leaves empty.
pub(crate) const UNNAMED: &str = "–";

/// A picture with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Labelled {
    /// Its path below the folder, with `/`.
    pub path: String,
    pub generated: bool,
    /// Where it was published, or [`UNNAMED`].
    pub source: String,
    /// What made it, or [`UNNAMED`].
    pub generator: String,
}

/// Labels and pictures that found each other, and what did not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// In the order of their paths.
    pub pictures: Vec<Labelled>,
    /// Whether any row names a source.
    pub has_sources: bool,
    /// Files that rows name and that are not there.
    pub absent: Vec<String>,
    /// Names in rows that several files have.
    pub ambiguous: Vec<String>,
    /// Pictures with rows of both classes.
    pub contradictory: Vec<String>,
    /// Pictures that no row names.
    pub unlabelled: Vec<String>,
}

impl Manifest {
    /// Reads a table with a header line. `paths` are the pictures below the folder, with `/`.
    ///
    /// # Errors
    /// It cannot be read, lacks a column, or has a label that is none of the known ones.
    pub(crate) fn read(csv: &[u8], paths: &[String]) -> Result<Self> {
        let mut rows = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(csv);
        let heads = rows.headers()?.clone();
        // Spreadsheets put a mark of the encoding in front of the first name.
        let column = |name: &str| heads.iter().position(|head| head.trim_start_matches('\u{feff}').eq_ignore_ascii_case(name));
        let file = FILE_COLUMNS.iter().find_map(|name| column(name));
        let file = file.with_context(|| format!("there is none of the columns {}", FILE_COLUMNS.join(", ")))?;
        let label = column("label").context("there is no column `label`")?;
        let (source, generator) = (column("source"), column("generator"));
        let known = Files::of(paths);
        let mut found: BTreeMap<&str, Labelled> = BTreeMap::new();
        let (mut manifest, mut contradictory) = (Self::default(), BTreeSet::new());
        for row in rows.records() {
            let row = row?;
            let line = row.position().map_or(0, csv::Position::line);
            let cell = |column: Option<usize>| column.and_then(|i| row.get(i)).filter(|words| !words.is_empty());
            let (Some(name), Some(word)) = (cell(Some(file)), cell(Some(label))) else { continue };
            let lower = word.to_lowercase();
            let generated = GENERATED.contains(&lower.as_str());
            ensure!(
                generated || PHOTO.contains(&lower.as_str()),
                "line {line}: the label is `{}`; known are {} and {}. Leave out rows of other classes",
                visible(word),
                PHOTO.join(", "),
                GENERATED.join(", ")
            );
            let path = match known.path(name) {
                Meant::One(path) => path,
                Meant::None => {
                    manifest.absent.push(name.to_owned());
                    continue;
                }
                Meant::Several => {
                    manifest.ambiguous.push(name.to_owned());
                    continue;
                }
            };
            let words = |column| cell(column).map_or_else(|| UNNAMED.to_owned(), |words: &str| visible(words).into_owned());
            let labelled = Labelled { path: path.to_owned(), generated, source: words(source), generator: words(generator) };
            manifest.has_sources |= labelled.source != UNNAMED;
            let first = found.entry(path).or_insert(labelled);
            if first.generated != generated {
                contradictory.insert(path);
            }
        }
        manifest.unlabelled = paths.iter().filter(|path| !found.contains_key(path.as_str())).cloned().collect();
        manifest.pictures = found.into_values().filter(|picture| !contradictory.contains(picture.path.as_str())).collect();
        manifest.contradictory = contradictory.into_iter().map(str::to_owned).collect();
        Ok(manifest)
    }
}

/// What a name in a row means.
enum Meant<'a> {
    None,
    One(&'a str),
    Several,
}

/// The pictures by what a row may call them.
struct Files<'a> {
    /// By the path below the folder.
    paths: BTreeSet<&'a str>,
    /// By the name of the file, with and without its ending.
    names: HashMap<String, Vec<&'a str>>,
}

impl<'a> Files<'a> {
    fn of(paths: &'a [String]) -> Self {
        let mut names: HashMap<String, Vec<&str>> = HashMap::new();
        for path in paths {
            let whole = files::name(Path::new(path));
            let stem = whole.rsplit_once('.').map_or(whole.as_str(), |(stem, _)| stem).to_owned();
            for name in BTreeSet::from([whole, stem]) {
                names.entry(name).or_default().push(path);
            }
        }
        Self { paths: paths.iter().map(String::as_str).collect(), names }
    }

    /// A path comes first, then a name alone, so that a table made elsewhere fits.
    fn path(&self, name: &str) -> Meant<'a> {
        let name = name.replace('\\', "/");
        let name = name.trim_start_matches("./");
        if let Some(path) = self.paths.get(name) {
            return Meant::One(path);
        }
        let last = name.rsplit('/').next().unwrap_or(name);
        match self.names.get(last).map(Vec::as_slice) {
            Some([path]) => Meant::One(path),
            Some([_, ..]) => Meant::Several,
            _ => Meant::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn labels_find_their_pictures_and_what_does_not_fit_is_named() {
        let csv = "\u{feff}id, Label, source, generator\none/a.png,real,S,\nb,Generated,,G\nc,ai,,\nlost,ai,,\nd,photo,,\nd.jpg,ai,,\nbare,,,\n";
        let known = paths(&["bare.png", "d.jpg", "img/b.jpg", "one/a.png", "one/c.png", "two/a.png", "two/c.png"]);
        let manifest = Manifest::read(csv.as_bytes(), &known).unwrap();
        let labelled = |path: &str, generated, source: &str, generator: &str| Labelled {
            path: path.into(),
            generated,
            source: source.into(),
            generator: generator.into(),
        };
        assert_eq!(
            manifest,
            Manifest {
                pictures: vec![labelled("img/b.jpg", true, UNNAMED, "G"), labelled("one/a.png", false, "S", UNNAMED)],
                has_sources: true,
                absent: paths(&["lost"]),
                ambiguous: paths(&["c"]),
                contradictory: paths(&["d.jpg"]),
                unlabelled: paths(&["bare.png", "one/c.png", "two/a.png", "two/c.png"]),
            }
        );
    }

    #[test]
    fn a_table_that_cannot_be_understood_is_refused() {
        let refused = |csv: &str| Manifest::read(csv.as_bytes(), &paths(&["a.png"])).unwrap_err().to_string();
        assert!(refused("file,class\na.png,ai\n").contains("no column `label`"));
        assert!(refused("name,label\na.png,ai\n").contains("file, path, image, id"));
        let unknown = refused("file,label\na.png,real\na.png,edited\n");
        assert!(unknown.contains("line 3") && unknown.contains("`edited`"), "{unknown}");
    }
}
