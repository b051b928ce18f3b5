//! Rules about the sources that no compiler knows.

use std::fs;
use std::path::{Path, PathBuf};

use telltale_tests::root;
use walkdir::WalkDir;

/// Longer files are hard to hold in mind; split them by phenomenon.
const MAX_LINES: usize = 600;
/// Where the platform may be asked for. Everywhere else the seam is a crate, not a condition.
const PLATFORM: [&str; 4] = ["src/worker/", "src/viewer/", "src/network/src/device", "src/forensics/src/widest"];
/// Words for a whole picture that no evidence here can carry.
const VERDICTS: [&str; 6] = ["real", "fake", "authentic", "verified", "tampered", "proves"];
/// The sentences that may use such a word: the first takes a verdict back, the second is about a signer and no picture.
const DISCLAIMERS: [&str; 2] = ["That does not show the photo is authentic", "The identity of the signer can't be verified"];
/// Endings of the files that people write here.
const TEXTS: [&str; 9] = ["rs", "toml", "md", "ftl", "js", "ts", "html", "css", "json"];

#[test]
fn source_files_are_short_and_open_with_what_they_are_for() {
    let mut wrong = Vec::new();
    for (place, text) in sources("rs") {
        let n_lines = text.lines().count();
        if MAX_LINES < n_lines {
            wrong.push(format!("{place} has {n_lines} lines, more than {MAX_LINES}"));
        }
        let first = text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            wrong.push(format!("{place} does not open with `//!`"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_platform_is_asked_for_in_few_places() {
    let condition = concat!("target", "_arch");
    let mut wrong = Vec::new();
    for (place, text) in sources("rs") {
        if text.contains(condition) && !PLATFORM.iter().any(|allowed| place.starts_with(allowed)) {
            wrong.push(format!("{place} asks for the platform"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn no_sentence_judges_a_whole_picture() {
    let mut wrong = Vec::new();
    for (place, text) in sources("ftl") {
        for (line, sentence) in sentences(&text) {
            let sentence = DISCLAIMERS.iter().fold(sentence, |sentence, disclaimer| sentence.replace(disclaimer, ""));
            let words = sentence.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
            for word in words.map(str::to_lowercase).filter(|word| VERDICTS.contains(&word.as_str())) {
                wrong.push(format!("{place}:{line} says “{word}”"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn nothing_is_left_for_later_and_no_registry_is_named() {
    let later = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let registries = [concat!("arti", "factory"), concat!("index.", "crates.io"), concat!("deb.", "debian.org")];
    let mut wrong = Vec::new();
    for (place, text) in files().into_iter().filter_map(|path| Some((place(&path), fs::read_to_string(path).ok()?))) {
        for (line, words) in text.lines().enumerate() {
            let lower = words.to_lowercase();
            if later.iter().any(|word| words.contains(word)) {
                wrong.push(format!("{place}:{} leaves something for later", line + 1));
            }
            if registries.iter().any(|host| lower.contains(host)) {
                wrong.push(format!("{place}:{} names a registry", line + 1));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn what_is_put_in_the_place_of_others_crates_is_used() {
    // Cargo only warns where another version is asked for, and the whole crate would be back in the browser's modules.
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the lock file");
    assert!(!lock.contains("[[patch.unused]]"), "a crate in [patch.crates-io] has no use any more");
    let ours = lock.split("[[package]]").find(|package| package.contains("name = \"brotli\"\nversion = \"7."));
    assert!(ours.is_some_and(|package| !package.contains("source = ")), "c2pa reads with `src/credentials/brotli`");
}

/// The words of messages, with their line numbers: no comments, no message names, nothing between braces.
fn sentences(text: &str) -> Vec<(usize, String)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    lines.map(|(line, words)| (line + 1, without_placeables(after_name(words)))).collect()
}

/// What follows `name =`; continued lines are indented and stay whole.
fn after_name(line: &str) -> &str {
    let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic());
    line.split_once('=').filter(|(name, _)| is_name(name)).map_or(line, |(_, words)| words)
}

fn without_placeables(line: &str) -> String {
    let mut depth = 0;
    let mut words = String::new();
    for letter in line.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            letter if depth == 0 => words.push(letter),
            _ => {}
        }
    }
    words
}

/// Place and text of every file with this ending.
fn sources(ending: &str) -> Vec<(String, String)> {
    let files = files().into_iter().filter(|path| path.extension().is_some_and(|found| found == ending));
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let sources: Vec<_> = files.map(|path| (place(&path), read(&path))).collect();
    assert!(!sources.is_empty(), "no .{ending} files found");
    sources
}

/// Every text of the project, in order.
fn files() -> Vec<PathBuf> {
    let is_ours = |path: &Path| path.extension().is_some_and(|ending| TEXTS.iter().any(|text| ending == *text));
    let folders = ["src", "tests", "www", "models", ".cargo", ".ci"];
    let below = folders.iter().flat_map(|folder| WalkDir::new(root().join(folder)).sort_by_file_name());
    let below = below.filter_map(Result::ok).filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    let top = fs::read_dir(root()).expect("the repository").flatten().map(|entry| entry.path()).filter(|path| path.is_file());
    let mut files: Vec<PathBuf> = below.chain(top).filter(|path| is_ours(path)).collect();
    files.sort();
    files
}

fn place(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
