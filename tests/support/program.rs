//! The project's folders, and `telltale` as a user runs it.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value as Json;

/// How a run of `telltale` ended.
#[derive(Debug)]
pub struct Output {
    /// Exit status.
    pub status: i32,
    /// What it printed.
    pub printed: String,
    /// What it said on the error stream.
    pub errors: String,
}

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository")
}

/// Cargo's output folder: this test lies in `<target>/<profile>/deps`.
pub fn target() -> PathBuf {
    profile_folder().parent().map(Path::to_path_buf).expect("cargo's layout")
}

/// Run `telltale`.
pub fn telltale<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Output {
    let output = Command::new(program()).args(arguments).output().expect("telltale starts");
    Output {
        status: output.status.code().unwrap_or(-1),
        printed: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Output {
    /// The reports, one a line.
    pub fn reports(&self) -> Vec<Json> {
        let parse = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"));
        self.printed.lines().map(parse).collect()
    }

    /// The only report.
    pub fn report(&self) -> Json {
        let mut reports = self.reports();
        assert_eq!(reports.len(), 1, "{self:?}");
        reports.remove(0)
    }
}

/// The path of `telltale`, brought up to date once. `cargo test` builds binaries for the tests of their own package only, and these are in
/// another; the selection of packages is the same as cargo's default, so no dependency gets other features.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(root()).args(["build", "--quiet", "--bin", "telltale"]);
        if profile_folder().ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().expect("cargo starts").success(), "telltale does not compile");
        profile_folder().join("telltale")
    })
}

fn profile_folder() -> PathBuf {
    let this = env::current_exe().expect("a running program has a path");
    this.parent().and_then(Path::parent).map(Path::to_path_buf).expect("cargo's layout")
}
