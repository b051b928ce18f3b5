//! What the commands need from the machine: found where it is there, installed where it can be, one clear sentence otherwise.
//!
//! WebAssembly can be compiled in two ways. A toolchain that has the `wasm32-unknown-unknown` target needs nothing more.
//! Debian ships a second Rust for its browsers (`rustc-web`), without that target but with the source of the standard
//! library, which cargo then compiles along with everything else. What is already there is preferred over installing.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Result, bail};

use crate::project::{self, find_program, output_of, run, say, succeeds_within};

/// The only target of the web build.
pub const WEB_TARGET: &str = "wasm32-unknown-unknown";
/// Debian's compiler for the web, its cargo, the standard library's source, LLVM, the linker and the lints.
const DEBIAN_RUST: [&str; 6] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22", "rust-web-clippy"];
const DEBIAN_BROWSER: [&str; 2] = ["chromium", "chromium-driver"];
/// The standard library is some 20 MB: a slow line takes a minute or two, a line that leads nowhere must not take longer.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// A way to compile for the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebCompiler {
    /// The active toolchain has the target.
    Toolchain,
    /// Debian's Rust for browsers, which compiles the standard library too.
    Debian,
}

/// A browser and the program that drives it.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Chromium or Chrome.
    pub browser: PathBuf,
    /// Its `chromedriver`.
    pub driver: PathBuf,
}

/// `cargo xtask setup`.
pub fn everything() -> Result<()> {
    lints()?;
    match web_compiler()? {
        WebCompiler::Toolchain => say("the active Rust toolchain compiles WebAssembly."),
        WebCompiler::Debian => say("Debian's Rust for browsers compiles WebAssembly."),
    }
    let browser = browser()?;
    say(format!("{} is there for the browser tests.", browser.browser.display()));
    Ok(())
}

impl WebCompiler {
    /// A cargo command line that compiles for the browser.
    pub fn cargo(self, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Toolchain => project::cargo(),
            Self::Debian => debian_cargo(),
        };
        command.arg(subcommand).args(["--target", WEB_TARGET]);
        if self == Self::Debian {
            command.arg("-Zbuild-std=std,panic_abort");
        }
        command
    }

    /// The lint driver of the same compiler.
    pub fn clippy_driver(self) -> PathBuf {
        match self {
            Self::Toolchain => "clippy-driver".into(),
            Self::Debian => "/usr/bin/clippy-driver".into(),
        }
    }
}

/// Find a compiler for the browser, or install one.
pub fn web_compiler() -> Result<WebCompiler> {
    if toolchain_has_target() {
        return Ok(WebCompiler::Toolchain);
    }
    if debian_is_ready() {
        return Ok(WebCompiler::Debian);
    }
    if find_program(&["rustup"]).is_some() {
        say(format!("adding the {WEB_TARGET} target to the active Rust toolchain, which the page is compiled for."));
        let added = succeeds_within(Command::new("rustup").args(["target", "add", WEB_TARGET]), RUSTUP_LIMIT);
        if added && toolchain_has_target() {
            return Ok(WebCompiler::Toolchain);
        }
        say("rustup could not add it.");
    }
    if install("Debian's Rust for browsers, to compile the page", &DEBIAN_RUST) && debian_is_ready() {
        return Ok(WebCompiler::Debian);
    }
    bail!(
        "nothing here can compile WebAssembly: run `rustup target add {WEB_TARGET}` where the network allows it, \
         or install Debian's packages {}",
        DEBIAN_RUST.join(" ")
    )
}

/// Find a browser for the tests, or install one.
pub fn browser() -> Result<Browser> {
    let find = || {
        let browser = find_program(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])?;
        Some(Browser { browser, driver: find_program(&["chromedriver"])? })
    };
    if let Some(browser) = find() {
        return Ok(browser);
    }
    install("Chromium, in which the page is tested", &DEBIAN_BROWSER);
    match find() {
        Some(browser) => Ok(browser),
        None => bail!("the browser tests need `chromium` (or `google-chrome`) and its `chromedriver` on the search path"),
    }
}

/// rustfmt and clippy, for the compiler that runs this.
pub fn lints() -> Result<()> {
    let there = || {
        output_of(Command::new("clippy-driver").arg("--version")).is_some()
            && output_of(project::cargo().args(["fmt", "--version"])).is_some()
    };
    if there() {
        return Ok(());
    }
    say("adding rustfmt and clippy to the active Rust toolchain.");
    let mut add = Command::new("rustup");
    if succeeds_within(add.args(["component", "add", "rustfmt", "clippy"]), RUSTUP_LIMIT) && there() {
        return Ok(());
    }
    bail!("the tests need rustfmt and clippy: run `rustup component add rustfmt clippy`")
}

fn toolchain_has_target() -> bool {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(project::root()).args(["--print", "target-libdir", "--target", WEB_TARGET]);
    let Some(folder) = output_of(&mut rustc) else { return false };
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

/// Whether every one of Debian's packages is installed and new enough.
fn debian_is_ready() -> bool {
    if !Path::new("/usr/bin/rustc").is_file() {
        return false;
    }
    let mut query = Command::new("dpkg-query");
    let Some(states) = output_of(query.args(["-W", "-f", "${db:Status-Status}\n"]).args(DEBIAN_RUST)) else { return false };
    let version = output_of(Command::new("/usr/bin/rustc").arg("--version").env_remove("LD_LIBRARY_PATH"));
    let new_enough = version.as_deref().and_then(minor).zip(minor(concat!("rustc ", env!("CARGO_PKG_RUST_VERSION"))));
    states.lines().filter(|state| *state == "installed").count() == DEBIAN_RUST.len()
        && new_enough.is_some_and(|(found, needed)| found >= needed)
}

/// 95 of `rustc 1.95.0 (…)`.
fn minor(version: &str) -> Option<u32> {
    version.strip_prefix("rustc 1.")?.split(['.', '-', ' ']).next()?.parse().ok()
}

fn debian_cargo() -> Command {
    let mut command = Command::new("/usr/bin/cargo");
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(PathBuf::from("/usr/bin")).chain(env::split_paths(&path));
    if let Ok(path) = env::join_paths(folders) {
        command.env("PATH", path);
    }
    // `-Zbuild-std` is for nightly compilers; this one is told that it may.
    command.env("RUSTC_BOOTSTRAP", "1");
    // What rustup and the outer cargo set points into the other toolchain.
    for name in ["LD_LIBRARY_PATH", "RUSTUP_TOOLCHAIN", "RUSTC", "CARGO"] {
        command.env_remove(name);
    }
    command.current_dir(project::root());
    command
}

/// Install Debian packages; whether that was possible.
fn install(what: &str, packages: &[&str]) -> bool {
    if find_program(&["apt-get"]).is_none() {
        return false;
    }
    let Some(prefix) = administrator() else {
        say(format!("{what} could be installed by an administrator: apt-get install {}", packages.join(" ")));
        return false;
    };
    say(format!("installing {what}: {}.", packages.join(" ")));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(prefix[0]);
        command.args(&prefix[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]).args(arguments);
        command.stdout(Stdio::null());
        command
    };
    // An old list of packages offers an old compiler, so the list comes first; where it cannot be had, the old one may do.
    let _ = run(&mut apt(&["update"]));
    run(apt(&["install", "--yes", "--no-install-recommends"]).args(packages)).is_ok()
}

/// What to put before a command so that it may install: little for root, `sudo` where it does not ask, else there is no way.
fn administrator() -> Option<&'static [&'static str]> {
    if output_of(Command::new("id").arg("-u"))? == "0" {
        return Some(&["env"]);
    }
    output_of(Command::new("sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n", "env"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_however_they_are_built() {
        assert_eq!(minor("rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"), Some(96));
        assert_eq!(minor("rustc 1.95"), Some(95));
        assert_eq!(minor("rustc 1.97.0-nightly (1 2)"), Some(97));
        assert_eq!(minor("gcc 12"), None);
    }
}
