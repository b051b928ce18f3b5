//! `cargo xtask bench`: figures of speed and memory, measured by the bench target of `tests/`.

use anyhow::Result;

use crate::project::{self, run};

/// Compile as for a release, measure, print.
pub fn bench() -> Result<()> {
    run(project::cargo().args(["bench", "--bench", "figures"]))
}
