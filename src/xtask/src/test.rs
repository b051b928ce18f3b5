//! `cargo xtask test`: everything that must hold, in the order in which it fails fastest.

use std::time::Instant;

use anyhow::Result;

use crate::needs::{self, WebCompiler};
use crate::project::{self, run, say};
use crate::{axe, build, faces, gallery, lint};

/// Formatting, lints, native tests, the web build, its lints, and the page in a real browser.
pub fn test() -> Result<()> {
    let started = Instant::now();
    let step = |what: &str| say(format!("[{:>3} min] {what}", started.elapsed().as_secs() / 60));

    // What has to be installed is installed first: nothing is worse than a missing browser after half an hour.
    needs::lints()?;
    let compiler = needs::web_compiler()?;
    let browser = needs::browser()?;
    let axe = axe::script();
    let faces = faces::weights()?;

    step("formatting");
    run(project::cargo().args(["fmt", "--all", "--check"]))?;

    step("lints and tests, native");
    run(lint::native(project::cargo().arg("test").env("TELLTALE_FACES", faces)))?;
    // Measuring is for `cargo xtask bench`; that it compiles is for here.
    run(lint::native(project::cargo().args(["test", "--no-run", "--bench", "figures"])))?;

    step("lints, web");
    lint_web(compiler)?;

    step("the page");
    let site = build::build_with(compiler, lint::native)?;
    let gallery = gallery::lay_out(&site, lint::native)?;

    step("the page in a browser");
    // The same selection of packages as above, so that no dependency is compiled with other features. One test at a time: the
    // tests measure what arrives at a server and share a machine with a software-rendered GPU.
    let mut tests = project::cargo();
    tests.args(["test", "--test", "browser", "--", "--test-threads=1"]);
    tests.env("TELLTALE_SITE", site).env("TELLTALE_GALLERY", gallery);
    tests.env("TELLTALE_BROWSER", browser.browser).env("TELLTALE_DRIVER", browser.driver);
    if let Some(axe) = axe {
        tests.env("TELLTALE_AXE", axe);
    }
    run(lint::native(&mut tests))
}

fn lint_web(compiler: WebCompiler) -> Result<()> {
    lint::beside_the_build(|| {
        for crates in build::CRATES {
            run(lint::web(&mut build::call(compiler, crates), &compiler.clippy_driver())?)?;
        }
        Ok(())
    })
}
