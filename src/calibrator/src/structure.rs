//! How files are built: what does not fit, what stands behind the end, and how long reading takes.

use std::{collections::BTreeMap, fs, path::PathBuf, time::Instant};

use anyhow::Result;
use sha2::{Digest as _, Sha256};
use telltale_forensics::{Detected, Limits, container, detect, metadata::Metadata};
use walkdir::WalkDir;

/// How often each file is read for its shortest time.
const RUNS: usize = 5;

pub fn run(folders: &[PathBuf]) -> Result<()> {
    let mut seen: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (mut n_files, mut slowest) = (0, (0.0, String::new()));
    let walk = folders.iter().flat_map(|folder| WalkDir::new(folder).sort_by_file_name()).flatten();
    for entry in walk.filter(|entry| entry.file_type().is_file()) {
        let bytes = fs::read(entry.path())?;
        let name = entry.path().display().to_string();
        let Detected::Readable(format) = detect(&bytes) else { continue };
        n_files += 1;
        let limits = Limits::default();
        let (structure_ms, found) = shortest(|| container::read(&bytes, format, &limits));
        let (metadata_ms, _) = shortest(|| Metadata::read(&found, &bytes, format));
        if structure_ms + metadata_ms > slowest.0 {
            slowest = (structure_ms + metadata_ms, name.clone());
        }
        if folders.len() == 1 && folders.iter().all(|path| path.is_file()) {
            let (hash_ms, _) = shortest(|| Sha256::digest(&bytes));
            println!(
                "{} bytes: structure {structure_ms:.2} ms, metadata {metadata_ms:.2} ms, SHA-256 {hash_ms:.2} ms",
                bytes.len()
            );
            telltale_report::Structure::of(&found.parts).parts.iter().for_each(|part| print(part, 0));
        }
        let mut count = |what: String| {
            let (n, first) = seen.entry(what).or_insert_with(|| (0, name.clone()));
            (*n, _) = (*n + 1, first);
        };
        count(format!("type {}", format.name()));
        let kinds: std::collections::BTreeSet<_> = found.irregularities.iter().map(|i| i.kind).collect();
        kinds.iter().for_each(|kind| count(format!("irregular {kind:?} {}", format.name())));
        for piece in &found.trailing {
            count(format!("behind the end {:?} announced {:?}", piece.kind, piece.announced));
        }
        found.raw.companions.iter().for_each(|companion| count(format!("announced {:?}", companion.kind)));
        found.raw.thumbnails.iter().for_each(|thumbnail| count(format!("thumbnail {:?}", thumbnail.kind)));
        if !found.raw.manifests.is_empty() {
            count(format!("credentials {}", format.name()));
        }
        let raw = &found.raw;
        let blocks = [
            ("EXIF", raw.exif.is_some() || raw.tiff),
            ("XMP", !raw.xmp.is_empty()),
            ("IPTC", !raw.iptc.is_empty()),
            ("ICC", raw.icc.is_some()),
        ];
        blocks.iter().filter(|(_, is_there)| *is_there).for_each(|(block, _)| count(format!("block {block}")));
    }
    for (what, (n, first)) in &seen {
        println!("{n:6}  {what}  ({first})");
    }
    println!("{n_files} files; slowest structure and metadata {:.2} ms ({})", slowest.0, slowest.1);
    Ok(())
}

fn print(part: &telltale_report::Part, depth: usize) {
    let note = part.note.as_ref().map(|note| format!("{} {:?}", note.id, note.args)).unwrap_or_default();
    let count = if part.count > 1 { format!(" × {}", part.count) } else { String::new() };
    println!("{:9} {:9}  {}{}{count}  {note}", part.offset_bytes, part.len_bytes, "  ".repeat(depth), part.name);
    part.children.iter().for_each(|child| print(child, depth + 1));
}

/// Shortest time of some runs in milliseconds, and what the last one gave.
fn shortest<T>(mut run: impl FnMut() -> T) -> (f64, T) {
    let mut timed = || {
        let start = Instant::now();
        let result = run();
        (start.elapsed().as_secs_f64() * 1e3, result)
    };
    let mut best = timed();
    for _ in 1..RUNS {
        let again = timed();
        best = (best.0.min(again.0), again.1);
    }
    best
}
