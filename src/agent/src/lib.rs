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
//! Every call and every answer is kept. The same run goes on from there, so that a server that goes away costs nothing.
//!
//! The run is a future that waits for nothing but answers: who polls it decides how a call is made ([`Transport`]) and where the log is kept
//! ([`Log`]). Both shells are here or near: the command line's, which blocks and writes files, behind the feature `native`; the browser's in
//! `local_model`. It knows no check: it is handed a report.
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
#[cfg(feature = "native")]
mod folder;
mod integrate;
mod log;
mod mine;
mod parse;
mod picture;
mod place;
mod prompt;
mod question;
#[cfg(feature = "native")]
mod server;
mod settings;
mod statement;
mod transport;

use telltale_catalogue::Catalogue;
use telltale_pixels::Raster;
use telltale_report::{Report, Text};

pub use call::{Desk, Progress, Stage};
pub use claim::{Because, Dropped};
pub use endpoint::Endpoint;
pub use error::AgentError;
pub use log::{Kept, Log};
pub use question::Question;
#[cfg(feature = "native")]
pub use server::Server;
pub use settings::{Budget, MAX_OBJECTS, MAX_RETRIES, MAX_RUNS, Settings};
pub use statement::{ANSWER, STATEMENT, Standing, standing};
pub use transport::{Coming, MAX_ANSWER_BYTES, Reply, Transport, models, quoted};

/// What a model looks at.
#[derive(Debug, Clone, Copy)]
pub struct Examined<'a> {
    /// The upright picture.
    pub picture: &'a Raster,
    /// What was measured in it.
    pub report: &'a Report,
    /// English sentences: the measurements are told to the model in the language of the prompts.
    pub english: &'a Catalogue,
}

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

/// Lets the model describe what is unusual in a picture, in three steps.
///
/// # Errors
/// Where the server cannot be used or goes away, where the model never lists an object, and where the folder cannot be written.
pub async fn describe(examined: Examined<'_>, desk: &mut Desk<'_>) -> Result<Described, AgentError> {
    let Examined { picture, report, english } = examined;
    let view = picture::View::of(picture)?;
    let mut dropped = Vec::new();
    let objects = parse::objects(&view, desk).await?;
    desk.plan(desk.settings().budget().calls(objects.len()), Some(objects.len()));
    let mut claims = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        claims.extend(mine::claims(&view, &objects, number, object, desk, &mut dropped).await?);
    }
    let evidence = evidence::Evidence::new(report, english, view.whole());
    let statements = integrate::statements(&view, &objects, claims, &evidence, desk, &mut dropped).await?;
    Ok(described(report, statements, dropped, desk))
}

/// Lets the model answer questions about places of a picture, a call each. Its answers follow the same rules as its statements.
///
/// # Errors
/// As [`describe`], and where a place lies outside the picture.
pub async fn answer(examined: Examined<'_>, questions: &[Question], desk: &mut Desk<'_>) -> Result<Described, AgentError> {
    let Examined { picture, report, english } = examined;
    let view = picture::View::of(picture)?;
    let evidence = evidence::Evidence::new(report, english, view.whole());
    let mut dropped = Vec::new();
    desk.plan(questions.len(), None);
    let mut statements = Vec::new();
    for question in questions {
        statements.extend(question::answer(&view, question, &evidence, desk, &mut dropped).await?);
    }
    Ok(described(report, statements, dropped, desk))
}

fn described(report: &Report, statements: Vec<statement::Statement>, dropped: Vec<Dropped>, desk: &mut Desk<'_>) -> Described {
    let model = desk.settings().model.clone();
    let mut report = report.clone();
    report.findings.extend(statements.into_iter().map(|statement| statement.finding(&model)));
    let limit = Text::new("limit-model").verbatim("model", model);
    // It is there already where an answer joins earlier ones.
    if !report.limits.contains(&limit) {
        report.limits.push(limit);
    }
    let (n_asked, n_kept) = desk.counts();
    Described { report, dropped, problems: desk.take_problems(), n_asked, n_kept }
}
