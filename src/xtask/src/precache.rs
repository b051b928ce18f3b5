//! The list of files that the service worker may keep, each with its hash, in front of its script.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

use crate::build::files_below;

/// The script, which does not keep itself: the browser does.
const SCRIPT: &str = "service-worker.js";
/// Letters of a version: as many of a hash as nobody meets twice.
const VERSION_LETTERS: usize = 16;

/// Puts the list in front of the script. The version follows from the list alone: the same page has the same version.
pub fn write(site: &Path) -> Result<()> {
    let mut files = String::new();
    for file in files_below(site)? {
        let path = file.strip_prefix(site)?.to_str().context("a file's name is no text")?.replace('\\', "/");
        if path != SCRIPT {
            let hash = STANDARD.encode(Sha256::digest(fs::read(&file)?));
            writeln!(files, "  {path:?}: \"sha256-{hash}\",")?;
        }
    }
    let version: String = Sha256::digest(&files).iter().map(|byte| format!("{byte:02x}")).collect();
    let version = &version[..VERSION_LETTERS];
    let script = site.join(SCRIPT);
    let program = fs::read_to_string(&script)?;
    fs::write(script, format!("const VERSION = \"{version}\";\nconst FILES = {{\n{files}}};\n\n{program}")).map_err(Into::into)
}
