//! The checks, one file for each phenomenon.
//!
//! To add one: write `<phenomenon>.rs` with a `pub const ANALYZER`, put it into [`ANALYZERS`], write its messages
//! (`<stem>-check`, `-looks-for`, `-blind-to`, and those of its findings) into the catalogue. Page, command line, documentation and
//! tests all walk the same table.

pub mod block_grid;
mod camera_metadata;
mod caption;
pub mod contradictions;
pub mod copy_move;
pub mod credentials;
mod damage;
pub mod double_quantization;
mod editor_metadata;
mod file_type;
pub mod flat_area;
mod generator_metadata;
mod generator_traces;
mod hidden_text;
mod metadata_damage;
pub mod open_watermark;
pub mod quantization_tables;
pub mod resampling;
pub mod resaved_copy;
pub mod save_count;
pub mod shifted_save;
pub mod thumbnail;

use telltale_pixels::ScoreMap;
use telltale_report::{Basis, Check, Code, Finding, Heatmap, Status, Text, protocol::PlannedCheck};

use crate::Subject;

/// All checks, in the order in which they run and are shown.
pub const ANALYZERS: &[&Analyzer] = &[
    &credentials::ANALYZER,
    &file_type::ANALYZER,
    &damage::ANALYZER,
    &generator_metadata::ANALYZER,
    &hidden_text::ANALYZER,
    &open_watermark::ANALYZER,
    &camera_metadata::ANALYZER,
    &editor_metadata::ANALYZER,
    &contradictions::ANALYZER,
    &metadata_damage::ANALYZER,
    &resaved_copy::ANALYZER,
    &thumbnail::ANALYZER,
    &quantization_tables::ANALYZER,
    &double_quantization::ANALYZER,
    &shifted_save::ANALYZER,
    &save_count::ANALYZER,
    &block_grid::ANALYZER,
    &resampling::ANALYZER,
    &flat_area::ANALYZER,
    &copy_move::ANALYZER,
    &generator_traces::ANALYZER,
    &caption::ANALYZER,
];

/// One check: what it is called, what it needs, and the function that looks.
#[derive(Debug)]
pub struct Analyzer {
    /// Stable name.
    pub code: Code,
    /// Raised when the same file may get another answer than before.
    pub version: u32,
    /// Layer of evidence.
    pub basis: Basis,
    /// What must be there; the driver, not the check, answers for what is missing.
    pub needs: &'static [Input],
    /// Papers and standards.
    pub sources: &'static [Source],
    /// Looks at the subject. Called only when everything in `needs` is there.
    pub examine: fn(&Subject) -> Outcome,
}

/// What a check may need of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// That what is seen is all of the picture, and not a part.
    Whole,
    /// Decoded pixels.
    Raster,
    /// Quantised coefficients of a JPEG.
    Coefficients,
    /// An answer of the reader of Content Credentials, which may be that there are none.
    Credentials,
    /// The network's scores.
    Scores,
}

/// A paper or a standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Author, year, title, section.
    pub title: &'static str,
    /// Address or DOI.
    pub link: &'static str,
}

/// What a check saw.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Anomalies or facts, with the maps that they were read from.
    Found(Vec<Finding>, Vec<Heatmap>),
    /// Nothing that it looks for. A map may still be worth showing.
    NothingFound(Vec<Heatmap>),
    /// It could not be used on this file, because …
    NotUsable(Text),
}

/// Why a picture has not enough in it for a check of its pixels or coefficients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooLittle {
    /// Too few pixels or blocks.
    Small,
    /// Too little detail.
    Smooth,
}

impl TooLittle {
    /// The check's answer; `limit_px` is the side of a picture that is large enough.
    fn outcome(self, limit_px: usize) -> Outcome {
        Outcome::NotUsable(match self {
            Self::Small => Text::new("reason-too-few-blocks").integer("limit", limit_px),
            Self::Smooth => Text::new("reason-too-smooth"),
        })
    }
}

/// A check that has ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Examined {
    /// How it ended.
    pub check: Check,
    /// What it found.
    pub findings: Vec<Finding>,
    /// Its maps.
    pub maps: Vec<Heatmap>,
}

impl Analyzer {
    /// The check as announced before it runs.
    pub fn planned(&self) -> PlannedCheck {
        PlannedCheck { code: self.code.clone(), name: self.message("check"), basis: self.basis }
    }

    /// A text of this check: `<stem>-<part>`.
    pub fn message(&self, part: &str) -> Text {
        Text::new(format!("{}-{part}", self.code.message_stem()))
    }

    /// Runs the check, or says why it cannot.
    pub fn run(&self, subject: &Subject) -> Examined {
        let outcome = match self.needs.iter().find_map(|need| subject.missing(*need)) {
            Some(reason) => Outcome::NotUsable(reason),
            None => (self.examine)(subject),
        };
        let (status, mut findings, mut maps) = match outcome {
            Outcome::Found(findings, maps) => (Status::Found, findings, maps),
            Outcome::NothingFound(maps) => (Status::NothingFound, Vec::new(), maps),
            Outcome::NotUsable(reason) => (Status::NotUsable { reason }, Vec::new(), Vec::new()),
        };
        // A check counts from the corner of what it sees; a reader counts from the corner of the picture.
        if let Some(part) = subject.facts().part {
            findings.iter_mut().for_each(|finding| finding.region.shift(part.x, part.y));
            maps.iter_mut().for_each(|map| map.origin_px = (part.x, part.y));
        }
        Examined { check: self.ended(status), findings, maps }
    }

    /// The check as ended without an answer because it broke.
    pub fn broken(&self) -> Examined {
        let reason = Text::new("reason-check-broke");
        Examined { check: self.ended(Status::Failed { reason }), findings: Vec::new(), maps: Vec::new() }
    }

    fn ended(&self, status: Status) -> Check {
        Check { code: self.code.clone(), name: self.message("check"), basis: self.basis, status, duration_ms: None }
    }
}

/// The scores, where the driver has made sure that they are there.
pub(crate) fn scores(subject: &Subject) -> Option<&ScoreMap> {
    subject.scores.as_ref().ok()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod unusual_files;
