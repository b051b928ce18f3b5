//! axe-core, which judges how accessible the page is: never part of the page.

use std::path::PathBuf;
use std::sync::OnceLock;

use crate::package::Package;
use crate::project::say;

static AXE: Package = Package {
    folder: "axe",
    name: "axe-core@4.10.3",
    archive: "axe-core-4.10.3.tgz",
    file: "package/axe.min.js",
    sha256: "880970c081707360e64f34cea25ff91892f5bc95675b0776925b9709dd8a68bb",
    found: OnceLock::new(),
};

/// Its script; none where it cannot be had, which is said: the tests then go on without its judgement.
pub fn script() -> Option<PathBuf> {
    let script = AXE.file();
    if script.is_none() {
        say("axe-core could not be had (`npm` brings it), so the tests go on without its judgement.");
    }
    script
}
