//! axe-core, which judges how accessible the page is: fetched once, held to its hash, never part of the page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use crate::project::{self, say, succeeds_within};

const PACKAGE: &str = "axe-core@4.10.3";
const ARCHIVE: &str = "axe-core-4.10.3.tgz";
const SCRIPT: &str = "package/axe.min.js";
const SCRIPT_SHA256: &str = "880970c081707360e64f34cea25ff91892f5bc95675b0776925b9709dd8a68bb";
/// Half a megabyte; a line that leads nowhere must not take longer.
const LIMIT: Duration = Duration::from_secs(60);

/// Its script; none where it cannot be had, which is said: the tests then go on without its judgement.
pub fn script() -> Option<PathBuf> {
    let folder = project::target().join("axe");
    let script = folder.join(SCRIPT);
    if !is_whole(&script) {
        fs::create_dir_all(&folder).ok()?;
        let mut pack = Command::new("npm");
        pack.current_dir(&folder).args(["pack", PACKAGE]);
        let mut unpack = Command::new("tar");
        unpack.current_dir(&folder).args(["-xzf", ARCHIVE, SCRIPT]);
        // What did not work is seen by its result.
        let _ = succeeds_within(&mut pack, LIMIT) && succeeds_within(&mut unpack, LIMIT);
    }
    if is_whole(&script) {
        return Some(script);
    }
    say("axe-core could not be had (`npm` brings it), so the tests go on without its judgement.");
    None
}

fn is_whole(script: &Path) -> bool {
    let hash = |bytes: Vec<u8>| -> String { Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect() };
    fs::read(script).is_ok_and(|bytes| hash(bytes) == SCRIPT_SHA256)
}
