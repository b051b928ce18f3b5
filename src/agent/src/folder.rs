//! A log in a folder: `calls.jsonl`, and the parts of the picture beside it.

use std::{
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use crate::{
    AgentError,
    log::{Kept, Log},
};

const CALLS: &str = "calls.jsonl";

/// Where a log writes.
struct Folder {
    path: PathBuf,
    calls: File,
}

impl Log {
    /// Opens a folder, new or with the answers of an earlier run.
    ///
    /// # Errors
    /// It cannot be made, read or written.
    pub fn open(folder: &Path) -> Result<Self, AgentError> {
        let path = folder.join(CALLS);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| AgentError::Log { path, error }
        };
        made(folder).map_err(failed(folder))?;
        let old = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(AgentError::Log { path, error }),
        };
        let mut calls = OpenOptions::new().create(true).append(true).open(&path).map_err(failed(&path))?;
        // After half a line the next one begins anew.
        if old.last().is_some_and(|last| *last != b'\n') {
            calls.write_all(b"\n").map_err(failed(&path))?;
        }
        let mut folder = Folder { path: folder.to_owned(), calls };
        Ok(Self::new(&old, move |kept| folder.keep(kept)))
    }
}

impl Folder {
    fn keep(&mut self, kept: Kept<'_>) -> Result<(), AgentError> {
        let (path, written) = match kept {
            Kept::Line(line) => (self.path.join(CALLS), writeln!(self.calls, "{line}")),
            Kept::Picture { name, jpeg } => {
                let path = self.path.join(name);
                // Its name is its hash: what is there is the same.
                let written = if path.exists() { Ok(()) } else { fs::write(&path, jpeg) };
                (path, written)
            }
        };
        written.map_err(|error| AgentError::Log { path, error })
    }
}

/// Makes a folder that, where the system can say so, nobody but its owner may open: it holds parts of the picture. One that is there already
/// keeps its permissions.
fn made(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_new_folder_is_open_to_its_owner_only_and_opens_again() {
        let top = std::env::temp_dir().join(format!("telltale-agent-private-{}", std::process::id()));
        drop(fs::remove_dir_all(&top));
        let folder = top.join("picture");
        for _ in 0..2 {
            Log::open(&folder).unwrap();
            for path in [&top, &folder] {
                assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o700, "{}", path.display());
            }
        }
        fs::remove_dir_all(&top).unwrap();
    }
}
