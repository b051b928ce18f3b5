//! Runs of the model: what is asked, how far it is, what came of it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use telltale_agent::{AgentError, Described, Desk, Examined, Kept, Log, Progress as Step, Question, answer, describe};
use telltale_catalogue::Catalogue;
use telltale_report::{Report, Text};
use wasm_bindgen_futures::spawn_local;

use crate::page::{Connection, Ended, Page, Progress, Talk};
use crate::server::{self, Server};
use crate::{seal, workbench};

thread_local! {
    /// English sentences: in them the measurements are told to the model.
    static ENGLISH: RefCell<Rc<Catalogue>> = RefCell::new(Rc::new(Catalogue::empty()));
    /// Every call on this picture and its answer, a line each.
    static LINES: RefCell<String> = const { RefCell::new(String::new()) };
    /// Counts up with every picture: a run that ends late writes nothing into the log of another one.
    static PICTURE: Cell<u32> = const { Cell::new(0) };
}

/// Takes the sentences for the model.
pub fn speak(english: Catalogue) {
    ENGLISH.set(Rc::new(english));
}

/// The log of this picture.
pub fn log() -> String {
    LINES.with_borrow(Clone::clone)
}

/// Another picture: the run ends, and nothing that was said stays.
pub fn forget(page: Page) {
    server::stop();
    LINES.with_borrow_mut(String::clear);
    PICTURE.set(PICTURE.get() + 1);
    page.place.set(None);
    page.talk.update(Talk::forget);
}

/// Looks for the program at the reader's address. The first one that answers is the only one that this page reaches from then on.
pub fn connect(page: Page) {
    let address = page.talk.with_untracked(|talk| talk.address.clone());
    page.talk.update(|talk| talk.connection = Connection::Trying);
    spawn_local(async move {
        let own_origin = window().location().origin().unwrap_or_default();
        let found = server::connect(&address, &own_origin).await;
        page.talk.update(|talk| match found {
            Ok((endpoint, models)) => {
                if let Err(problem) = seal::narrow(endpoint.origin()) {
                    // The wider seal still holds.
                    web_sys::console::warn_1(&problem);
                }
                if talk.model.is_empty() {
                    talk.model = models.first().cloned().unwrap_or_default();
                }
                (talk.models, talk.connection) = (models, Connection::Open(endpoint));
            }
            Err(reason) => talk.connection = Connection::Failed(reason),
        });
    });
}

/// Lets the model describe the picture, or answer a question about a place.
pub fn ask(page: Page, question: Option<Question>) {
    let is_busy = page.talk.with_untracked(|talk| talk.progress.is_some());
    let measured = page.state.with_untracked(|state| state.run.report.clone());
    let Some(measured) = measured.filter(|_| !is_busy) else { return };
    let picture = PICTURE.get();
    page.talk.update(|talk| {
        talk.progress = Some(Progress { words: Text::new("local-preparing"), calls: (0, None) });
        talk.ended = None;
    });
    spawn_local(async move {
        let n_measured = measured.findings.len();
        let ended = run(page, &measured, question).await;
        // Another picture took its place: nothing of this run is about it.
        if PICTURE.get() != picture {
            return;
        }
        page.talk.update(|talk| {
            (talk.progress, talk.chosen, talk.n_measured) = (None, None, n_measured);
            talk.has_log = LINES.with_borrow(|lines| !lines.is_empty());
            talk.ended = Some(match ended {
                Ok(Described { report, dropped, problems, n_asked, n_kept }) => {
                    talk.report = Some(report);
                    let line = |dropped: telltale_agent::Dropped| {
                        let text =
                            Text::new("agent-dropped").verbatim("name", dropped.name).verbatim("phenomenon", dropped.phenomenon);
                        text.message("reason", dropped.because.text())
                    };
                    Ended {
                        words: Text::new("local-done").integer("asked", n_asked).integer("kept", n_kept),
                        is_whole: true,
                        dropped: dropped.into_iter().map(line).collect(),
                        problems,
                    }
                }
                Err(words) => Ended { words, is_whole: false, dropped: Vec::new(), problems: Vec::new() },
            });
        });
    });
}

async fn run(page: Page, measured: &Report, question: Option<Question>) -> Result<Described, Text> {
    let (endpoint, settings, report) =
        page.talk.with_untracked(|talk| (talk.endpoint().cloned(), talk.settings(), talk.base(measured, question.is_none())));
    let endpoint = endpoint.ok_or_else(|| Text::new("local-error-nobody"))?;
    let number = PICTURE.get();
    let picture = workbench::pixels().await?;
    let english = ENGLISH.with_borrow(Rc::clone);
    let mut log = Log::new(log().as_bytes(), move |kept| {
        // The parts of the picture are not kept: the reader has the picture.
        if let Kept::Line(line) = kept
            && PICTURE.get() == number
        {
            LINES.with_borrow_mut(|lines| {
                lines.push_str(line);
                lines.push('\n');
            });
        }
        Ok(())
    });
    let server = Server::new(endpoint, settings.time_limit);
    let mut on_progress = move |step| page.talk.update(|talk| tell(talk, step));
    let said = |error: AgentError| error.text();
    let mut desk = Desk::new(&server, &mut log, &settings, &mut on_progress).map_err(said)?;
    let examined = Examined { picture: &picture, report: &report, english: &english };
    match question {
        Some(question) => answer(examined, &[question], &mut desk).await.map_err(said),
        None => describe(examined, &mut desk).await.map_err(said),
    }
}

fn tell(talk: &mut Talk, step: Step) {
    // A run whose picture is gone tells nobody.
    let Some(progress) = &mut talk.progress else { return };
    match step {
        Step::Planned { calls, .. } => progress.calls.1 = Some(calls),
        Step::Calling { stage, number, calls } => {
            let words = match calls {
                Some(calls) => Text::new("agent-call").integer("calls", calls),
                None => Text::new("agent-call-open"),
            };
            let stage = Text::new(format!("agent-stage-{}", stage.name()));
            *progress = Progress { words: words.integer("number", number).message("stage", stage), calls: (number, calls) };
        }
    }
}
