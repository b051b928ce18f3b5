//! What every component can reach, and what scripts and tests may ask the page.

use std::cell::Cell;

use leptos::prelude::*;
use telltale_agent::{Endpoint, STATEMENT, Settings};
use telltale_page::export::{Form, export};
use telltale_page::state::State;
use telltale_report::{Finding, RectPx, Report, Text};
use wasm_bindgen::prelude::wasm_bindgen;

/// Where llama.cpp listens by default.
const USUAL_ADDRESS: &str = "http://127.0.0.1:8080/v1";

/// The page's signals, handed down as context.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// The picture and what is measured in it.
    pub state: RwSignal<State>,
    /// The program and what the model says.
    pub talk: RwSignal<Talk>,
    /// The place that a question is about, in pixels of the upright picture.
    pub place: RwSignal<Option<RectPx>>,
}

/// How far the way to a program is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Connection {
    /// Nobody was asked yet.
    #[default]
    None,
    /// Its models are asked for.
    Trying,
    /// It answers, and this page may read that.
    Open(Endpoint),
    /// It cannot be used.
    Failed(Text),
}

/// What the reader wants of the model, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    /// As the reader wrote it.
    pub address: String,
    /// The way there.
    pub connection: Connection,
    /// What the program lists.
    pub models: Vec<String>,
    /// The model's name.
    pub model: String,
    /// Whether a first impression is enough.
    pub is_quick: bool,
    /// What the reader asks about the place.
    pub question: String,
    /// How far a run is; none while there is none.
    pub progress: Option<Progress>,
    /// How the last run ended.
    pub ended: Option<Ended>,
    /// The report with what the model said; none before it said anything.
    pub report: Option<Report>,
    /// How many findings in front of it were measured.
    pub n_measured: usize,
    /// Whether there is a log to save.
    pub has_log: bool,
    /// The statement whose place is looked at.
    pub chosen: Option<usize>,
}

/// How far a run is.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// In a sentence.
    pub words: Text,
    /// Calls that began, and all of them where that is known.
    pub calls: (usize, Option<usize>),
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    /// In a sentence.
    pub words: Text,
    /// Whether it came to its end.
    pub is_whole: bool,
    /// Claims that were left out, each with its reason.
    pub dropped: Vec<Text>,
    /// What went wrong on the way.
    pub problems: Vec<Text>,
}

impl Default for Talk {
    fn default() -> Self {
        Self {
            address: USUAL_ADDRESS.into(),
            connection: Connection::None,
            models: Vec::new(),
            model: String::new(),
            is_quick: true,
            question: String::new(),
            progress: None,
            ended: None,
            report: None,
            n_measured: 0,
            has_log: false,
            chosen: None,
        }
    }
}

impl Talk {
    /// What bounds a run.
    pub fn settings(&self) -> Settings {
        let model = self.model.trim();
        if self.is_quick { Settings::quick(model) } else { Settings::new(model) }
    }

    /// The program, once it answers.
    pub fn endpoint(&self) -> Option<&Endpoint> {
        match &self.connection {
            Connection::Open(endpoint) => Some(endpoint),
            _ => None,
        }
    }

    /// What the model said, in order.
    pub fn said(&self) -> &[Finding] {
        self.report.as_ref().and_then(|report| report.findings.get(self.n_measured..)).unwrap_or_default()
    }

    /// The report to go on from: what was measured, with the answers to questions, and with the statements too where they are not made anew.
    pub fn base(&self, measured: &Report, is_made_anew: bool) -> Report {
        let mut report = self.report.clone().unwrap_or_else(|| measured.clone());
        if is_made_anew {
            report.findings.retain(|finding| finding.code != STATEMENT);
        }
        report
    }

    /// Another picture: what was said of the last one goes, the program stays.
    pub fn forget(&mut self) {
        let Self { address, connection, models, model, is_quick, .. } = std::mem::take(self);
        *self = Self { address, connection, models, model, is_quick, ..Self::default() };
    }
}

thread_local! {
    static PAGE: Cell<Option<Page>> = const { Cell::new(None) };
}

impl Page {
    /// Makes the page's signals and remembers them for [`report`] and [`state_name`].
    pub fn new() -> Self {
        let page =
            Self { state: RwSignal::new(State::default()), talk: RwSignal::new(Talk::default()), place: RwSignal::new(None) };
        PAGE.set(Some(page));
        page
    }

    /// Size of the upright picture in pixels, once the file was read.
    pub fn size(self) -> Option<(u32, u32)> {
        self.state.with(|state| {
            let file = state.run.file.as_ref()?;
            (file.width_px > 0 && file.height_px > 0).then_some((file.width_px, file.height_px))
        })
    }
}

/// Milliseconds since the page was opened.
pub fn now_ms() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// The report as JSON, with what the model said where it said anything.
#[wasm_bindgen]
pub fn report() -> Option<String> {
    let page = PAGE.get()?;
    let said = page.talk.with_untracked(|talk| talk.report.clone());
    let report = said.or_else(|| page.state.with_untracked(|state| state.run.report.clone()))?;
    Some(export(&report, Form::Json, false))
}

/// The name of the page's state: that of the measuring, or `asking` while the model is asked.
#[wasm_bindgen(js_name = "state")]
pub fn state_name() -> String {
    PAGE.get().map_or("loading", |page| untrack(|| state_of(page))).to_owned()
}

/// [`state_name`], for components.
pub fn state_of(page: Page) -> &'static str {
    if page.talk.with(|talk| talk.progress.is_some()) { "asking" } else { page.state.with(State::name) }
}

/// Whether the page has sealed itself.
#[wasm_bindgen]
pub fn sealed() -> bool {
    PAGE.get().is_some_and(|page| page.state.with_untracked(|state| state.sealed_ms.is_some()))
}
