//! Whole runs against servers that answer well, slowly, in pieces, with lies, or not at all.

mod failures;
mod script;
mod server;
mod statements;

use std::{env, fs, path::PathBuf, time::Duration};

use pollster::block_on;
use script::{examined, good, picture, report};
use serde_json::Value as Json;
use server::{Reaction, Request, Scripted};
use telltale_agent::{
    ANSWER, AgentError, Because, Described, Desk, Endpoint, Log, Progress, STATEMENT, Server, Settings, describe,
};
use telltale_catalogue::Catalogue;
use telltale_report::Finding;

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("telltale-agent-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        Self(path)
    }

    fn lines(&self) -> Vec<Json> {
        let text = fs::read_to_string(self.0.join("calls.jsonl")).expect("a log");
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn settings() -> Settings {
    // Long enough for a machine that does much else; only the slow server reaches a limit, and that test sets its own.
    Settings { time_limit: Duration::from_secs(120), ..Settings::new("scripted") }
}

fn run(server: &Scripted, folder: &Folder, settings: &Settings) -> Result<Described, AgentError> {
    let server = Server::new(&Endpoint::new(&server.address(), false)?, settings.time_limit);
    let mut log = Log::open(&folder.0)?;
    let mut quiet = |_: Progress| {};
    let mut desk = Desk::new(&server, &mut log, settings, &mut quiet)?;
    block_on(describe(examined(&picture(), &report(), &Catalogue::new("en")), &mut desk))
}

/// Good answers but for those that `other` gives.
fn mostly_good(other: impl Fn(&Request) -> Option<Reaction> + Send + 'static) -> Scripted {
    Scripted::new(move |request| other(request).unwrap_or_else(|| Reaction::Object(good(request))))
}

fn said(described: &Described) -> Vec<&Finding> {
    described.report.findings.iter().filter(|finding| finding.code == STATEMENT || finding.code == ANSWER).collect()
}

fn sentence(text: &telltale_report::Text) -> String {
    Catalogue::new("en").sentence(text)
}

fn reasons(described: &Described) -> Vec<(&str, &Because)> {
    described.dropped.iter().map(|dropped| (dropped.name.as_str(), &dropped.because)).collect()
}
