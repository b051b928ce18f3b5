//! How far a long measurement is.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar for measuring `n` photos, with the time that is left; where nobody watches, nothing is drawn.
pub fn bar(n: usize, what: &'static str) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta} left").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(n as u64).with_style(style).with_message(what)
}
