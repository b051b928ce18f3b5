//! Lints without compiling the dependencies a second time.
//!
//! `cargo clippy` checks every dependency anew, in a mode that shares nothing with a build; for burn and wgpu that is minutes.
//! Here clippy's driver stands in for the compiler instead, for the workspace's own crates only: dependencies are those of the
//! build. Natively what it compiles is then also what the tests run. For the web nothing runs it, so it must cost little: this
//! program puts itself between cargo and the driver, and takes out the optimising, and the linking, which would optimise the whole
//! program a second time.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus};

use anyhow::{Context, Result};

use crate::{build, needs, project};

/// Set when this program is called in the compiler's place; its value is the driver.
const DRIVER: &str = "TELLTALE_LINT_DRIVER";
/// How cargo-clippy hands `-D warnings` to its driver.
const DENY_WARNINGS: &str = "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__";

/// Let clippy compile the workspace's crates in this command.
pub fn native(cargo: &mut Command) -> &mut Command {
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", DENY_WARNINGS)
}

/// Let clippy check the browser's crates in this command, under the rules for the web, without linking them.
pub fn web<'a>(cargo: &'a mut Command, driver: &Path) -> Result<&'a mut Command> {
    Ok(cargo
        .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
        .env(DRIVER, driver)
        .env("CLIPPY_CONF_DIR", project::root().join("src/xtask/web"))
        .env("CLIPPY_ARGS", DENY_WARNINGS))
}

/// Run the lints for the web without touching what was built. cargo keeps a finished module under the crate's bare name, so that
/// linting and building would each throw away the other's work, and linking takes minutes. What was built is put aside meanwhile.
pub fn beside_the_build(lints: impl FnOnce() -> Result<()>) -> Result<()> {
    let _others_wait = project::only_one()?;
    let built = project::target().join(needs::WEB_TARGET).join(build::PROFILE);
    let aside = project::target().join("built-aside");
    let is_module = |name: &str| {
        build::CRATES
            .iter()
            .copied()
            .flatten()
            .any(|crate_name| name.strip_prefix(crate_name).is_some_and(|rest| rest.starts_with(['.', '-'])))
    };
    let mut moved = Vec::new();
    for folder in ["deps", ".fingerprint"] {
        // Nothing is there yet before the first build.
        let Ok(entries) = fs::read_dir(built.join(folder)) else { continue };
        fs::create_dir_all(aside.join(folder))?;
        for entry in entries.flatten().filter(|entry| is_module(&entry.file_name().to_string_lossy())) {
            let place = aside.join(folder).join(entry.file_name());
            fs::rename(entry.path(), &place)?;
            moved.push((entry.path(), place));
        }
    }
    let outcome = lints();
    for (home, place) in moved {
        // The lints may have left their own in its place; neither is worth more than what was built.
        let _ = fs::remove_dir_all(&home).or_else(|_| fs::remove_file(&home));
        fs::rename(place, home)?;
    }
    outcome
}

/// When cargo calls this program in the compiler's place: how the driver ended.
pub fn as_wrapper() -> Option<Result<ExitCode>> {
    let driver = env::var_os(DRIVER)?;
    let arguments = cheaply(env::args_os().skip(1).collect());
    let status = Command::new(&driver).args(arguments).env_remove(DRIVER).status();
    let ended = |status: ExitStatus| if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    Some(status.context("clippy-driver could not be started").map(ended))
}

/// The same compiler call without optimisation, and asking for metadata in the place of a finished module. Libraries are made in
/// full: what depends on them reads them.
fn cheaply(arguments: Vec<OsString>) -> Vec<OsString> {
    let links = arguments.windows(2).any(|pair| pair[0] == "--crate-type" && pair[1] == "cdylib");
    let cheap = |argument: OsString| match argument.to_str() {
        Some(text) if links && text.starts_with("--emit=") => "--emit=dep-info,metadata".into(),
        Some(text) if text.starts_with("opt-level=") => "opt-level=0".into(),
        _ => argument,
    };
    arguments.into_iter().map(cheap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(line: &str) -> String {
        let arguments = cheaply(line.split(' ').map(OsString::from).collect());
        arguments.iter().map(|argument| argument.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn only_finished_modules_lose_their_linking() {
        assert_eq!(
            rewritten("rustc --crate-name a --crate-type cdylib --emit=dep-info,link -C lto"),
            "rustc --crate-name a --crate-type cdylib --emit=dep-info,metadata -C lto"
        );
        let library = "rustc --crate-name a --crate-type lib --emit=dep-info,metadata,link";
        assert_eq!(rewritten(library), library);
    }

    #[test]
    fn nothing_is_optimised() {
        assert_eq!(rewritten("rustc --crate-type lib -C opt-level=z -C lto"), "rustc --crate-type lib -C opt-level=0 -C lto");
    }
}
