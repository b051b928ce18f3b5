//! Files of packages that others publish: fetched once by `npm`, held to their hashes, kept under `target/`, never committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use crate::project::{self, succeeds_within};

/// Some megabytes; a line that leads nowhere must not take longer.
const LIMIT: Duration = Duration::from_secs(30);

/// One file of a package.
pub struct Package {
    /// Folder under `target/`.
    pub folder: &'static str,
    /// Name and version.
    pub name: &'static str,
    /// What `npm pack` calls it.
    pub archive: &'static str,
    /// The file's path in the archive.
    pub file: &'static str,
    /// Of the file, in lower-case hexadecimal.
    pub sha256: &'static str,
    /// What came of asking: nobody waits twice in one run.
    pub found: OnceLock<Option<PathBuf>>,
}

impl Package {
    /// The file; none where it cannot be had.
    pub fn file(&self) -> Option<PathBuf> {
        self.found.get_or_init(|| self.find()).clone()
    }

    fn find(&self) -> Option<PathBuf> {
        let folder = project::target().join(self.folder);
        let file = folder.join(self.file);
        if !self.is_whole(&file) {
            fs::create_dir_all(&folder).ok()?;
            let mut pack = Command::new("npm");
            // Without a network npm would ask again and again, with a pause between.
            pack.current_dir(&folder).args(["pack", "--fetch-retries=0", self.name]);
            let mut unpack = Command::new("tar");
            unpack.current_dir(&folder).args(["-xzf", self.archive, self.file]);
            // What did not work is seen by its result.
            let _ = succeeds_within(&mut pack, LIMIT) && succeeds_within(&mut unpack, LIMIT);
        }
        self.is_whole(&file).then_some(file)
    }

    fn is_whole(&self, file: &Path) -> bool {
        fs::read(file).is_ok_and(|bytes| sha256(&bytes) == self.sha256)
    }
}

/// In lower-case hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
