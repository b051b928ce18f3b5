//! A report in the forms in which it leaves: for people to read and print, for fact-checks, for annotation, for programs.
//!
//! Page and command line write the same bytes, because both call [`export`] with the same report. But for the one form that is the
//! picture, made where the pixels are, an export carries no picture and no file name: a report may travel further than the picture, and the
//! file's SHA-256 says which one it is about. It carries no date either: the same file gives the same export on every day.

mod annotations;
mod document;
mod html;
mod markdown;
mod media_review;

use telltale_catalogue::report_json;
use telltale_report::{Decision, Finding, RectPx, Report, Severity};

pub use html::escaped;

use crate::words::with_catalogue;

/// A form of export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One page, readable and printable without anything else.
    Html,
    /// Text for editors and messengers.
    Markdown,
    /// Everything, for programs; [`telltale_report::SCHEMA`] says which version.
    Json,
    /// A draft for a fact-check, schema.org's `MediaReview`; the rating is left to the person who publishes it.
    MediaReview,
    /// Quadruples, as AnomReason's annotators write them.
    AnomReason,
    /// Places with their names, as COCO's tools read them.
    Coco,
}

impl Form {
    /// All of them, the one for people first.
    pub const ALL: [Self; 6] = [Self::Html, Self::Markdown, Self::Json, Self::MediaReview, Self::AnomReason, Self::Coco];

    /// Its name for programs; the message `export-<name>` names it for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::MediaReview => "media-review",
            Self::AnomReason => "anomreason",
            Self::Coco => "coco",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html",
            Self::Markdown => "text/markdown",
            Self::MediaReview => "application/ld+json",
            Self::Json | Self::AnomReason | Self::Coco => "application/json",
        }
    }

    /// Whether everything that a reader wrote down is in it.
    pub fn holds_reviews(self) -> bool {
        matches!(self, Self::Html | Self::Markdown | Self::Json)
    }

    /// The name of the file: it tells which picture by its hash.
    pub fn file_name(self, report: &Report) -> String {
        let ending = match self {
            Self::Html => ".html",
            Self::Markdown => ".md",
            Self::Json => ".json",
            Self::MediaReview => "-media-review.json",
            Self::AnomReason => "-anomreason.json",
            Self::Coco => "-coco.json",
        };
        file_name(report, ending)
    }
}

/// Where the signs lie, each with its number in the export: what a picture that travels alone may show. Facts are no signs, and what a
/// person rejected is left out.
pub fn places(report: &Report) -> Vec<(u32, Vec<RectPx>)> {
    let numbered = (1..).zip(&report.findings).filter(|(_, finding)| is_kept(finding) && !finding.region.rects().is_empty());
    numbered.map(|(number, finding)| (number, finding.region.rects().to_vec())).collect()
}

/// Whether a finding is a sign that no person rejected.
fn is_kept(finding: &Finding) -> bool {
    let is_rejected = finding.review.as_ref().and_then(|review| review.decision) == Some(Decision::Rejected);
    finding.severity > Severity::Info && !is_rejected
}

/// The name of the file with the picture and these places in it, as PNG: made where the pixels are.
pub fn picture_name(report: &Report) -> String {
    file_name(report, ".png")
}

fn file_name(report: &Report, ending: &str) -> String {
    format!("telltale-{}{ending}", report.file.sha256.get(..12).unwrap_or_default())
}

/// The export, in the language of the catalogue. Sensitive values (positions, names, serial numbers …) are left out unless asked for.
pub fn export(report: &Report, form: Form, with_sensitive: bool) -> String {
    let redacted;
    let report = if with_sensitive {
        report
    } else {
        redacted = redacted_copy(report);
        &redacted
    };
    match form {
        Form::Html => html::write(&[document::of(report, with_sensitive)]),
        Form::Markdown => markdown::write(&document::of(report, with_sensitive)),
        Form::Json => with_catalogue(|catalogue| format!("{}\n", report_json(report, catalogue))),
        Form::MediaReview => format!("{}\n", media_review::of(report)),
        Form::AnomReason => format!("{}\n", annotations::anomreason(report)),
        Form::Coco => format!("{}\n", annotations::coco(report)),
    }
}

/// Several reports, one after the other: for people as one page, for programs one in each line. Nothing sensitive is in it.
pub fn export_all(reports: &[Report], for_people: bool) -> String {
    if for_people {
        html::write(&reports.iter().map(|report| document::of(&redacted_copy(report), false)).collect::<Vec<_>>())
    } else {
        reports.iter().map(|report| export(report, Form::Json, false)).collect()
    }
}

fn redacted_copy(report: &Report) -> Report {
    let mut report = report.clone();
    report.redact();
    report
}

#[cfg(test)]
mod tests;
