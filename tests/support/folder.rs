//! Folders that go away with the test.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, process, thread};

static N_MADE: AtomicU32 = AtomicU32::new(0);

/// How often a folder's removal is tried.
const REMOVALS: usize = 20;
const BETWEEN_REMOVALS: Duration = Duration::from_millis(50);

/// A folder of one test. It is removed when it is dropped.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty folder.
    #[expect(clippy::new_without_default, reason = "making one touches the disk")]
    pub fn new() -> Self {
        let n = N_MADE.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("telltale-test-{}-{n}", process::id()));
        fs::create_dir_all(&path).expect("the temporary folder is writable");
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file in it.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("the temporary folder is writable");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that has just been ended may still be writing here. What is left behind all the same is no fault of the test.
        for _ in 0..REMOVALS {
            if fs::remove_dir_all(&self.0).is_ok() {
                break;
            }
            thread::sleep(BETWEEN_REMOVALS);
        }
    }
}
