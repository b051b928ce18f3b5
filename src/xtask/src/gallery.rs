//! `cargo xtask serve --gallery`: every state of the page, for people who work on it.
//!
//! The gallery is a second folder beside the site: links to the site's own files, and in `gallery/light` and `gallery/dark` the same files
//! once more, with a script in front that plays recorded messages. Nothing of it lies in the site.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::build::files_below;
use crate::project::{self, run, say};

const PROGRAM: &str = "telltale_gallery";
/// Where style sheet and document ask which colours the reader's system has.
const DARK: &str = "(prefers-color-scheme: dark)";
const BOTH: &str = "content=\"light dark\"";
/// What the script stands in front of.
const FIRST_SCRIPT: &str = "<script type=\"module\" src=\"app.js\">";
/// The gallery's own sheet frames the page, which the page's policy forbids.
pub const SHEET: &str = "gallery/index.html";

/// Records the states and lays out the folder; says where it is. `way` is how the workspace's crates are compiled, so that a test compiles
/// none of them a second time.
pub fn lay_out(site: &Path, way: fn(&mut Command) -> &mut Command) -> Result<PathBuf> {
    say("recording every state of the page.");
    run(way(project::cargo().args(["build", "--quiet", "--bin", PROGRAM])))?;
    let folder = project::target().join("gallery");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    link(site, &folder)?;
    let gallery = folder.join("gallery");
    let program = project::target().join("debug").join(PROGRAM).with_extension(std::env::consts::EXE_EXTENSION);
    run(Command::new(program).arg(&gallery))?;
    let own = project::root().join("src/gallery/page");
    fs::copy(own.join("gallery.css"), gallery.join("gallery.css"))?;
    for (scheme, answer) in [("light", "not all"), ("dark", "all")] {
        let page = gallery.join(scheme);
        link(site, &page)?;
        change(&page.join("style.css"), DARK, answer)?;
        change(&page.join("style.css"), "color-scheme: light dark", &format!("color-scheme: {scheme}"))?;
        change(&page.join("index.html"), BOTH, &format!("content=\"{scheme}\""))?;
        change(&page.join("index.html"), FIRST_SCRIPT, &format!("<script src=\"scene.js\"></script>\n    {FIRST_SCRIPT}"))?;
        for script in ["scene.js", "offline.js"] {
            replace(&page.join(script), &fs::read(own.join(script))?)?;
        }
    }
    Ok(folder)
}

/// The same files in another folder, without a copy of them.
fn link(from: &Path, to: &Path) -> Result<()> {
    for file in files_below(from)? {
        let place = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(place.parent().context("a file has a folder")?)?;
        fs::hard_link(&file, place)?;
    }
    Ok(())
}

/// Other words in a file of the copy.
fn change(file: &Path, from: &str, to: &str) -> Result<()> {
    let words = fs::read_to_string(file)?;
    ensure!(words.contains(from), "{} has no `{from}` any more", file.display());
    replace(file, words.replace(from, to).as_bytes())
}

/// A link is taken away first: written through, it would change the site.
fn replace(file: &Path, bytes: &[u8]) -> Result<()> {
    if file.exists() {
        fs::remove_file(file)?;
    }
    Ok(fs::write(file, bytes)?)
}
