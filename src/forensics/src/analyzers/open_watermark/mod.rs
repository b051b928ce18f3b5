//! `marks/open-watermark`: the pixels spell a message that published generators write.
//!
//! The reference programs of Stable Diffusion 1, 2 and XL, of FLUX.1 and InvokeAI hide a fixed message in the pictures that they
//! make, with the method `dwtDct` of the package `invisible-watermark`: one bit for each 8×8 pixels, again and again over the
//! picture. `chroma` computes the values that carry the bits, with the package's own arithmetic; `search` compares the majority of
//! the blocks of each bit with the known messages; a match counts where ordinary pictures would show as much once in a million.
//!
//! The method's name promises a cosine transform, but version 0.2.0 applies none to the blocks, and neither does this. SDXL and
//! FLUX hand the picture over as floats, whose neutral colour is another: both are read. The message of FLUX has 46 bits, because
//! the script loses the two zeros in front of the published 48.
//!
//! Measured on 20 photos and 10 rendered pictures for each of six marks, with
//! `cargo run --release -p telltale_calibrator -- watermark --data ../shared/data`: found in 173 of 180 untouched, 25 of 180 after a
//! JPEG of quality 95, none after 90 or 75 or at 90 % of the size; where a border was cut off, or the middle cut out, in 137 to 142
//! of 150 (Stable Diffusion 2, whose message is too short for that, not counted). No match among 1,557 ordinary photos; the
//! nearest is one that is expected once in 25 pictures. The reference package, reading what our tests write, agrees in every bit.
//!
//! The package and its messages are public, so anyone can put such a mark into a photo. It is a statement like words in the file.
//!
//! Input: pixels in the file's orientation. Output: bits that agree, their number, the chance of as many. Blind to: other messages,
//! resized, turned and mirrored pictures, and nearly every JPEG.
//!
//! # Sources
//! invisible-watermark 0.2.0; the scripts of CompVis/stable-diffusion, Stability-AI/generative-models, black-forest-labs/flux.

mod chroma;
mod messages;
mod search;

use telltale_pixels::Raster;
use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Severity, Text, Unit};

use super::{Analyzer, Input, Outcome, Source};
use crate::Subject;

pub use search::Match;

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("marks/open-watermark"),
    version: 2,
    basis: Basis::Stated,
    needs: &[Input::Raster],
    sources: &[
        Source { title: "invisible-watermark 0.2.0, dwtDct", link: "https://github.com/ShieldMnt/invisible-watermark" },
        Source { title: "CompVis, Stable Diffusion, scripts/txt2img.py", link: "https://github.com/CompVis/stable-diffusion" },
        Source { title: "Stability AI, Generative Models", link: "https://github.com/Stability-AI/generative-models" },
        Source { title: "Black Forest Labs, FLUX", link: "https://github.com/black-forest-labs/flux" },
    ],
    examine,
};

/// Most pictures without a mark that may match: one in a million, over all messages and ways tried.
const MAX_LOG10_EXPECTED: f64 = -6.0;

fn examine(subject: &Subject) -> Outcome {
    match subject.raster.as_ref().ok().and_then(measure) {
        None => Outcome::NotUsable(Text::new("reason-too-small-for-watermark")),
        Some(mut best) if is_found(&best) => {
            // Where a part begins was chosen by the reader: it says nothing about the edge of the picture.
            best.in_place |= subject.facts().part.is_some();
            Outcome::Found(vec![describe(&best)], Vec::new())
        }
        Some(_) => Outcome::NothingFound(Vec::new()),
    }
}

/// The message that fits best, found or not; none for pictures that are too small.
pub fn measure(raster: &Raster) -> Option<Match> {
    search::best(raster)
}

/// Whether chance is ruled out as far as the check asks.
pub fn is_found(best: &Match) -> bool {
    best.log10_expected <= MAX_LOG10_EXPECTED
}

fn describe(best: &Match) -> Finding {
    let rule = Text::new("rule-decoded-open-mark");
    let mut finding = Finding::new(ANALYZER.code, Basis::Stated, Grounds::Rule { rule, severity: Severity::Moderate }, 3);
    let place = if best.in_place { "in-place" } else { "moved" };
    finding.phenomenon = Text::new(format!("marks-open-watermark-phenomenon-{place}"))
        .verbatim("program", best.program)
        .integer("matching", best.n_matching as u64)
        .integer("bits", best.n_bits as u64);
    let exponent = (-best.log10_expected).floor().max(0.0) as u64;
    finding.reasoning = finding.reasoning.integer("exponent", exponent);
    let count = |name: &'static str, value: f64| Measurement {
        name: Text::new(name),
        value,
        decimals: 0,
        unit: Unit::Count,
        ordinary: None,
    };
    finding.evidence = vec![
        count("measurement-bits-matching", best.n_matching as f64),
        count("measurement-bits", best.n_bits as f64),
        count("measurement-blocks", best.n_blocks as f64),
        Measurement {
            name: Text::new("measurement-log10-expected"),
            value: best.log10_expected,
            decimals: 1,
            unit: Unit::Plain,
            ordinary: None,
        },
    ];
    finding
}

#[cfg(test)]
mod tests;
