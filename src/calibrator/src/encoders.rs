//! Which quantisation tables the files of the data carry, by what they say about their maker: the evidence behind
//! `src/forensics/src/jpeg/encoders.csv`. And how often files look like re-saved copies.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use telltale_forensics::{
    Limits, Subject,
    analyzers::resaved_copy::{self, Measured},
    jpeg::{encoders, tables},
};
use walkdir::WalkDir;

use crate::photos::{Set, ordinary, rows};

/// Photoshop's image resource that holds the quality of "Save as", less 4.
const JPEG_QUALITY: u16 = 0x0406;

/// What files with the same tables say.
#[derive(Default)]
struct Line {
    n_files: usize,
    first_entries: (u16, Option<u16>),
    sets: BTreeSet<String>,
    makers: BTreeMap<String, usize>,
}

pub fn run(data: &Path, models: &Path) -> Result<()> {
    let mut lines: BTreeMap<String, Line> = BTreeMap::new();
    for set in ["originals", "provenance", "tampered"] {
        for entry in WalkDir::new(data.join(set)).sort_by_file_name().into_iter().flatten().filter(|e| e.file_type().is_file()) {
            let bytes = fs::read(entry.path())?;
            let Ok(subject) = Subject::parse(&bytes, "", &Limits::default()) else { continue };
            add(&subject, set, &mut lines);
        }
    }
    let mut text = String::from("# Encoders\n\nWritten by `telltale_calibrator encoders`.\n\n## Tables of their own\n\n");
    text.push_str("Pairs of quantisation tables that are not the standard's, with what the files that carry them say about their maker. A pair is listed as\n");
    text.push_str("known only where a file names its program and setting, or a document does. No camera has enough files here to say what it never writes.\n\n");
    text.push_str("| tables | first entries | files | sets | listed as | the files say |\n|---|---|---|---|---|---|\n");
    let mut sorted: Vec<_> = lines.iter().collect();
    sorted.sort_by_key(|(name, line)| (std::cmp::Reverse(line.n_files), (*name).clone()));
    for (name, line) in sorted {
        let known = encoders::known(name).map_or(String::new(), |e| format!("{} {:?}", e.program, e.setting));
        let makers: Vec<String> = line.makers.iter().map(|(maker, n)| format!("{maker} ({n})")).collect();
        let sets: Vec<&str> = line.sets.iter().map(String::as_str).collect();
        let entries = format!("{}, {}", line.first_entries.0, line.first_entries.1.map_or("–".into(), |n| n.to_string()));
        writeln!(text, "| `{name}` | {entries} | {} | {} | {known} | {} |", line.n_files, sets.join(", "), makers.join("; "))?;
    }
    copies(data, &mut text)?;
    fs::write(models.join("encoders.md"), &text)?;
    print!("{text}");
    Ok(())
}

fn add(subject: &Subject, set: &str, lines: &mut BTreeMap<String, Line>) {
    let Some(structure) = &subject.container.jpeg else { return };
    let Some(frame) = &structure.frame else { return };
    let table = |i: usize| structure.quantization.get(usize::from(frame.components.get(i)?.table)).copied().flatten();
    let (Some(luma), chroma) = (table(0), if frame.components.len() == 3 { table(1) } else { None }) else { return };
    let is_standard = tables::exact_quality(tables::Base::Luma, &luma).is_some()
        && chroma.is_none_or(|t| tables::exact_quality(tables::Base::Chroma, &t).is_some());
    let is_mozjpeg = tables::exact_quality(tables::Base::Mozjpeg, &luma).is_some() && chroma.is_none_or(|t| t == luma);
    if is_standard || is_mozjpeg {
        return;
    }
    let line = lines.entry(tables::fingerprint(&luma, chroma.as_ref())).or_default();
    line.n_files += 1;
    line.first_entries = (luma[0], chroma.map(|t| t[0]));
    line.sets.insert(set.to_owned());
    let say = |key: &str| subject.metadata.values(key).next().map(|s| s.value.clone());
    let mut words: Vec<String> = ["exif:Make", "exif:Model", "exif:Software"].iter().filter_map(|key| say(key)).collect();
    let resource = subject.container.raw.photoshop.iter().find(|r| r.id == JPEG_QUALITY);
    if let Some(&[high, low, ..]) = resource.map(|r| r.bytes.as_slice()) {
        words.push(format!("quality {} of 12", i16::from_be_bytes([high, low]) + 4));
    }
    if words.is_empty() {
        words.push("nothing".into());
    }
    *line.makers.entry(words.join(", ").replace('|', "/")).or_default() += 1;
}

fn copies(data: &Path, text: &mut String) -> Result<()> {
    text.push_str("\n## Re-saved copies\n\nHow often `file/resaved-copy` says that a file looks like one, and as what. Files are judged under the names that their publishers\n");
    text.push_str("gave them, where the manifests have these:\n\n");
    text.push_str("| files | read as JPEG | Facebook's or Instagram's mark | a platform by the name and more | by side, quality and passes | a usual side | small | of all these with a camera's EXIF |\n");
    text.push_str("|---|---|---|---|---|---|---|---|\n");
    let plain = |path: PathBuf| (path, String::new(), String::new());
    let photos = ordinary(data, Set::Originals)?.into_iter().map(|photo| (photo.path, photo.name, photo.source)).collect();
    let of = |set: &str, label: &str| -> Result<Vec<_>> {
        let folder = data.join(set);
        let rows = rows(&folder.join("manifest.csv"))?;
        let wanted = rows.iter().filter(|row| row.get("label").is_some_and(|l| l == label));
        Ok(wanted.filter_map(|row| Some(plain(folder.join("img").join(format!("{}.jpg", row.get("id")?))))).collect())
    };
    let groups = [
        ("originals, as published", photos),
        ("train, photos (all re-saved)", of("train", "real")?),
        ("train, generated (all re-saved)", of("train", "ai")?),
        ("val, photos (all re-saved)", of("val", "real")?),
        ("val, generated (all re-saved)", of("val", "ai")?),
    ];
    let mut platforms: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (group, files) in groups {
        let (mut n, mut meta, mut named, mut written, mut limit, mut small, mut with_camera) = (0, 0, 0, 0, 0, 0, 0);
        for (path, name, source) in files {
            let Ok(subject) = Subject::parse(&fs::read(&path)?, &name, &Limits::default()) else { continue };
            if subject.container.jpeg.is_none() {
                continue;
            }
            n += 1;
            let found = resaved_copy::measure(&subject);
            with_camera += usize::from(found.is_some() && subject.metadata.values("exif:Make").next().is_some());
            let mut name_it = |words: String| *platforms.entry((words, source.clone())).or_default() += 1;
            match found {
                Some(Measured::MetaText | Measured::MetaProfile) => {
                    meta += 1;
                    name_it("Facebook or Instagram, by a mark".into());
                }
                Some(Measured::Named { who, form, .. }) => {
                    named += 1;
                    name_it(format!("{who}, by a name of the form `{form}`"));
                }
                Some(Measured::Written { who, .. }) => {
                    written += 1;
                    name_it(format!("{who}, by side, quality and passes"));
                }
                Some(Measured::Limit { .. }) => limit += 1,
                Some(Measured::Small { .. }) => small += 1,
                None => {}
            }
        }
        writeln!(text, "| {group} | {n} | {meta} | {named} | {written} | {limit} | {small} | {with_camera} |")?;
    }
    text.push_str("\nWhere a platform is named, and in whose files:\n\n| platform | publisher | files |\n|---|---|---|\n");
    for ((words, source), n) in platforms {
        writeln!(text, "| {words} | {source} | {n} |")?;
    }
    Ok(())
}
