//! What is measured: the same workers as the main page has, one picture at a time.
//!
//! Everything is loaded and the page is sealed before a file is read, as on the main page; one worker works and one is its replacement.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Float32Array, Promise, Uint8Array};
use leptos::prelude::*;
use telltale_browser::load::{self, ModelFiles, part};
use telltale_browser::pool::Pool;
use telltale_page::dispatch::{Attempt, Dispatcher, Step};
use telltale_page::state::{Phase, Picture, Preparation, State};
use telltale_pixels::Raster;
use telltale_report::protocol::{Request, Response, from_bytes, to_bytes};
use telltale_report::{Arrival, Backend, Text};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, Url};

use crate::page::{Page, now_ms};
use crate::{conversation, seal};

/// One that works and one replacement.
const N_WORKERS: usize = 2;
/// 20 s for the workers to take their module in, and as long for the reader of Content Credentials to come.
const PATIENCE_MS: i32 = 20_000;
/// Pause between two looks at whether the workers have answered.
const POLL_MS: i32 = 30;
/// Pause between two looks at whether the active worker still answers.
const TICK_MS: i32 = 250;

struct Bench {
    state: RwSignal<State>,
    dispatcher: Dispatcher,
    pool: Pool,
    model: ModelFiles,
    file: Option<(u32, File)>,
    n_opened: u32,
    /// The upright picture, once it was asked for.
    pixels: Option<(u32, Rc<Raster>)>,
    /// Waits for it.
    waiting: Option<js_sys::Function>,
}

thread_local! {
    static BENCH: RefCell<Option<Bench>> = const { RefCell::new(None) };
}

/// Every entry goes through here, so that nothing re-enters while the bench is borrowed.
fn with<T: Default>(f: impl FnOnce(&mut Bench) -> T) -> T {
    BENCH.with(|bench| match bench.try_borrow_mut() {
        Ok(mut bench) => bench.as_mut().map(f).unwrap_or_default(),
        Err(_) => T::default(),
    })
}

/// Loads everything, starts the workers, seals the page and takes the first worker into service.
pub fn start(page: Page) {
    let state = page.state;
    let module = load::start_module();
    let bench = Bench {
        state,
        dispatcher: Dispatcher::new(N_WORKERS, None),
        pool: Pool::start(N_WORKERS, hear, broke),
        model: ModelFiles::default(),
        file: None,
        n_opened: 0,
        pixels: None,
        waiting: None,
    };
    BENCH.with(|slot| *slot.borrow_mut() = Some(bench));
    spawn_local(async move {
        if prepare(module).await.is_err() {
            state.update(|state| state.preparation = Preparation::Failed);
        }
    });
}

async fn prepare(module: Promise) -> Result<(), JsValue> {
    let model = load::model().await;
    with(|bench| bench.model = model);
    let module = load::module(module).await?;
    with(|bench| bench.pool.hand_out("module", &module));
    let deadline = Promise::new(&mut |_, reject| set_timeout(&reject, PATIENCE_MS));
    if let Ok(module) = JsFuture::from(Promise::race(&Array::of2(&load::start_credentials(), &deadline))).await {
        with(|bench| bench.pool.hand_out("credentials", &module));
    }
    let started_ms = now_ms();
    while !with(|bench| bench.dispatcher.settled()) && now_ms() - started_ms < f64::from(PATIENCE_MS) {
        pause(POLL_MS).await;
    }
    // Nothing of this page's own server is fetched after this line, and no file is read before it.
    seal::seal()?;
    with(|bench| {
        bench.state.update(|state| (state.preparation, state.sealed_ms) = (Preparation::Loaded, Some(now_ms())));
        let steps = bench.dispatcher.activate(now_ms());
        bench.carry_out(steps);
        bench.begin();
    });
    loop {
        pause(TICK_MS).await;
        if let Some(worker) = with(|bench| bench.dispatcher.tick(now_ms())) {
            broke(worker);
        }
    }
}

/// Takes another picture; what was said of the last one is forgotten.
pub fn open(page: Page, file: File, arrival: Arrival) {
    conversation::forget(page);
    with(|bench| {
        if let Some(url) = bench.state.with_untracked(|state| state.picture.as_ref().and_then(|picture| picture.url.clone())) {
            // An address that is already gone is no loss.
            let _ = Url::revoke_object_url(&url);
        }
        bench.n_opened += 1;
        let picture = Picture::new(bench.n_opened, file.name(), file.size() as u64, Some(arrival));
        bench.file = Some((bench.n_opened, file));
        bench.pixels = None;
        bench.settle(&JsValue::UNDEFINED);
        bench.state.update(|state| {
            let old = std::mem::take(state);
            (state.preparation, state.sealed_ms, state.runtime) = (old.preparation, old.sealed_ms, old.runtime);
            (state.worker_missing, state.replaced) = (old.worker_missing, old.replaced);
            state.open(picture);
        });
        bench.begin();
    });
}

/// The upright pixels of the picture whose report is there.
///
/// # Errors
/// Why they cannot be had, in words.
pub async fn pixels() -> Result<Rc<Raster>, Text> {
    let coming = Promise::new(&mut |resolve, _| {
        with(|bench| bench.ask_for_pixels(resolve.clone()));
    });
    let answer = JsFuture::from(coming).await.unwrap_or(JsValue::UNDEFINED);
    match with(|bench| bench.pixels.clone()) {
        Some((_, raster)) => Ok(raster),
        // The worker's reason, or none where there is no worker to ask.
        None => Err(answer
            .as_string()
            .map_or(Text::new("lab-not-kept"), |words| Text::new("agent-error-picture").verbatim("words", words))),
    }
}

/// A message from a worker.
fn hear(worker: usize, message: JsValue) {
    let head = part(&message, 0);
    match head.as_string().as_deref() {
        Some("alive") => with(|bench| bench.dispatcher.alive(worker)),
        Some(_) => broke(worker),
        None => match from_bytes::<Response>(&Uint8Array::new(&head).to_vec()) {
            Ok(response) => with(|bench| bench.answer(worker, response, &message)),
            Err(_) => broke(worker),
        },
    }
}

/// A worker broke, fell silent, or speaks another language.
fn broke(worker: usize) {
    with(|bench| {
        bench.settle(&JsValue::UNDEFINED);
        let running = bench.state.with_untracked(|state| state.run.running.clone());
        let steps = bench.dispatcher.broke(worker, running, now_ms());
        bench.carry_out(steps);
    });
}

impl Bench {
    fn answer(&mut self, worker: usize, response: Response, message: &JsValue) {
        if !self.dispatcher.is_active(worker) {
            return;
        }
        self.dispatcher.heard(now_ms());
        let (mut ended, mut values) = (None, Vec::new());
        let is_ready = matches!(response, Response::Ready { .. });
        match &response {
            Response::Done { id, maps, .. } => {
                ended = Some(*id);
                values = (1..=maps.len()).map(|i| Float32Array::new(&part(message, i as u32)).to_vec()).collect();
            }
            Response::Refused { id, .. } | Response::Cancelled { id } => ended = Some(*id),
            Response::Pixels { id, size } => return self.take_pixels(*id, size, message),
            _ => {}
        }
        self.state.update(|state| state.apply(response, values));
        let steps = match ended {
            Some(id) => self.dispatcher.ended(id, now_ms()),
            None if is_ready => self.dispatcher.ready(now_ms()),
            None => Vec::new(),
        };
        self.carry_out(steps);
    }

    /// Shows the picture and hands it to the worker, once the page is sealed.
    fn begin(&mut self) {
        let id = self.state.with_untracked(|state| {
            let picture = state.picture.as_ref().filter(|_| state.sealed_ms.is_some() && !state.run.is_over())?;
            Some(picture.id)
        });
        let Some((id, file)) = self.file.clone().filter(|(known, _)| Some(*known) == id) else { return };
        let url = Url::create_object_url_with_blob(&file).unwrap_or_default();
        self.state.update(|state| state.show(url));
        // One that still works on another picture is given time to stop: a worker that is ended is gone.
        let mut steps = self.dispatcher.abandon(now_ms());
        steps.extend(self.dispatcher.open(id, now_ms()));
        self.carry_out(steps);
    }

    fn carry_out(&mut self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Start { worker, attempt } => {
                    let backend = if let Attempt::AsAsked(backend) = attempt { backend } else { Some(Backend::Cpu) };
                    let none = ModelFiles::default();
                    let files = if attempt == Attempt::WithoutModel { &none } else { &self.model };
                    let (model_toml, golden_json) = (files.model_toml.clone(), files.golden_json.clone());
                    let request = Request::Start { model_toml, golden_json, backend };
                    // A copy goes over; the page keeps the weights for the replacement.
                    self.send(worker, &request, Some(&files.weights.slice(0)));
                }
                Step::Analyze { worker, job } => {
                    let Some((_, file)) = self.file.clone().filter(|(id, _)| *id == job.id) else {
                        let steps = self.dispatcher.ended(job.id, now_ms());
                        self.carry_out(steps);
                        continue;
                    };
                    let wish = self.state.with_untracked(|state| state.wish_of(job.id));
                    let request = Request::Analyze { id: job.id, file_name: file.name(), skip: job.skip, wish };
                    spawn_local(read_and_send(worker, job.id, request, file));
                }
                Step::Cancel { worker, id } => self.send(worker, &Request::Cancel { id }, None),
                Step::Terminate { worker } => self.pool.terminate(worker),
                Step::Tell(news) => self.state.update(|state| state.hear(news)),
            }
        }
    }

    fn ask_for_pixels(&mut self, resolve: js_sys::Function) {
        let id = self.state.with_untracked(|state| state.picture.as_ref().map(|picture| picture.id));
        let has_them = self.pixels.as_ref().is_some_and(|(known, _)| Some(*known) == id);
        self.waiting = Some(resolve);
        match (self.dispatcher.idle(), id) {
            (Some(worker), Some(id)) if !has_them => self.send(worker, &Request::Pixels { id }, None),
            _ => self.settle(&JsValue::UNDEFINED),
        }
    }

    fn take_pixels(&mut self, id: u32, size: &Result<(u32, u32), Text>, message: &JsValue) {
        let reason = match size {
            Ok((width, height)) => {
                let rgb = Uint8Array::new(&part(message, 1)).to_vec();
                self.pixels = Raster::from_rgb(*width as usize, *height as usize, rgb).map(|raster| (id, Rc::new(raster)));
                JsValue::UNDEFINED
            }
            Err(reason) => telltale_page::words::say(reason).into(),
        };
        self.settle(&reason);
    }

    /// Tells who waits for the pixels that there is no more to wait for.
    fn settle(&mut self, with: &JsValue) {
        if let Some(waiting) = self.waiting.take() {
            // The listener of a promise cannot fail.
            let _ = waiting.call1(&JsValue::NULL, with);
        }
    }

    fn send(&self, worker: usize, request: &Request, buffer: Option<&js_sys::ArrayBuffer>) {
        if let Ok(head) = to_bytes(request) {
            self.pool.post_with(worker, &Uint8Array::from(head.as_slice()), buffer);
        }
    }
}

async fn read_and_send(worker: usize, id: u32, request: Request, file: File) {
    let bytes = JsFuture::from(file.array_buffer()).await;
    with(|bench| match (bench.dispatcher.is_wanted(id), bytes) {
        (true, Ok(bytes)) => bench.send(worker, &request, Some(bytes.unchecked_ref())),
        (wanted, _) => {
            let phase = if wanted { Phase::Unreadable } else { Phase::Cancelled };
            bench.state.update(|state| state.end_of(id, phase));
            let steps = bench.dispatcher.ended(id, now_ms());
            bench.carry_out(steps);
        }
    });
}

async fn pause(ms: i32) {
    let promise = Promise::new(&mut |resolve, _| set_timeout(&resolve, ms));
    let _ = JsFuture::from(promise).await;
}

fn set_timeout(f: &js_sys::Function, ms: i32) {
    // Without a timer the promise never settles, and the page stays unsealed and without a picture.
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(f, ms);
}
