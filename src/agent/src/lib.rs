//! Anomalies described by a vision model on the reader's own machine, each with its place and held to what was measured.
//!
//! ```text
//! picture ─ parse: T drafts of the objects, one merge ─▶ objects, each with the part of the picture to look at
//!         ─ mine: five calls for each object ──────────▶ claims, each with a place inside its object
//!         ─ integrate: S2 looks, Sg scans, one finish ─▶ statements ─▶ findings of the report
//!                          ▲
//!                report: what was measured; a claim that cites a measurement is compared with it
//! ```
//!
//! The model is asked through any server that speaks the chat protocol of OpenAI (llama.cpp, Ollama, vLLM), on a loopback address.
//! Whatever it says is a claim: it needs a place, it may not judge the picture as a whole, it must be seen again when the model is asked
//! anew, and where it cites a measurement, that measurement decides what becomes of it. What is left becomes a finding that says who
//! said it, and a note ([`Info`](telltale_report::Severity::Info)), never a sign.
//!
//! Every call and every answer is kept in a folder. The same run goes on from there, so that a server that goes away costs nothing.
//!
//! This crate opens connections and writes files, so no crate of the browser may use it. It knows no check: it is handed a report.
//!
//! # Sources
//! AnomReason / AnomAgent (arXiv 2510.10231) for the steps, their counts and the gate in front of the crops; FakeScope for questions about
//! a place. The prompts under `models/agent/` are our own words.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

mod answer;
mod call;
mod claim;
mod endpoint;
mod error;
mod evidence;
mod integrate;
mod log;
mod mine;
mod parse;
mod picture;
mod place;
mod prompt;
mod question;
mod server;
mod settings;
mod statement;

use telltale_pixels::Raster;
use telltale_report::{Report, Text};

pub use call::{Desk, Progress, Stage};
pub use claim::{Because, Dropped};
pub use endpoint::Endpoint;
pub use error::AgentError;
pub use log::Log;
pub use question::Question;
pub use server::Server;
pub use settings::{Budget, MAX_OBJECTS, MAX_RETRIES, MAX_RUNS, Settings};
pub use statement::{ANSWER, STATEMENT};

/// What a run ends in.
#[derive(Debug, Clone, PartialEq)]
pub struct Described {
    /// The report that was handed in, with the model's statements behind everything that was measured.
    pub report: Report,
    /// Claims that did not become statements, each with the reason.
    pub dropped: Vec<Dropped>,
    /// What went wrong on the way and did not end the run.
    pub problems: Vec<Text>,
    /// Answers that were asked of the server, repairs included.
    pub n_asked: usize,
    /// Answers that were taken from the folder of an earlier run.
    pub n_kept: usize,
}

/// Lets the model describe what is unusual in an upright picture, in three steps.
///
/// # Errors
/// Where the server cannot be used or goes away, where the model never lists an object, and where the folder cannot be written.
pub fn describe(picture: &Raster, report: &Report, desk: &mut Desk<'_>) -> Result<Described, AgentError> {
    let view = picture::View::of(picture)?;
    let mut dropped = Vec::new();
    let objects = parse::objects(&view, desk)?;
    desk.plan(desk.settings().budget().calls(objects.len()), Some(objects.len()));
    let mut claims = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        claims.extend(mine::claims(&view, &objects, number, object, desk, &mut dropped)?);
    }
    let evidence = evidence::Evidence::new(report, view.whole());
    let statements = integrate::statements(&view, &objects, claims, &evidence, desk, &mut dropped)?;
    Ok(described(report, statements, dropped, desk))
}

/// Lets the model answer questions about places of an upright picture, a call each. Its answers follow the same rules as its statements.
///
/// # Errors
/// As [`describe`], and where a place lies outside the picture.
pub fn answer(picture: &Raster, report: &Report, questions: &[Question], desk: &mut Desk<'_>) -> Result<Described, AgentError> {
    let view = picture::View::of(picture)?;
    let evidence = evidence::Evidence::new(report, view.whole());
    let mut dropped = Vec::new();
    desk.plan(questions.len(), None);
    let mut statements = Vec::new();
    for question in questions {
        statements.extend(question::answer(&view, question, &evidence, desk, &mut dropped)?);
    }
    Ok(described(report, statements, dropped, desk))
}

fn described(report: &Report, statements: Vec<statement::Statement>, dropped: Vec<Dropped>, desk: &mut Desk<'_>) -> Described {
    let model = desk.settings().model.clone();
    let mut report = report.clone();
    report.findings.extend(statements.into_iter().map(|statement| statement.finding(&model)));
    report.limits.push(Text::new("limit-model").verbatim("model", model));
    let (n_asked, n_kept) = desk.counts();
    Described { report, dropped, problems: desk.take_problems(), n_asked, n_kept }
}
