//! The page's side of the protocol: loads, starts the pool of workers, carries out what the dispatcher decides, and puts what the
//! workers say into the page's state.

use std::cell::RefCell;

use js_sys::{Array, Float32Array, Promise, Uint8Array, Uint8ClampedArray};
use leptos::prelude::{RwSignal, Update, WithUntracked};
use telltale_browser::load::{self, ModelFiles, part};
use telltale_browser::pool::Pool;
use telltale_browser::save;
use telltale_page::compare::Beside;
use telltale_page::lab_view::next_request;
use telltale_report::protocol::{Request, Response, from_bytes, to_bytes};
use telltale_report::{Arrival, Backend, RectPx, Text};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, Url};

use crate::components::lab_canvas;
use crate::dispatch::{Attempt, Dispatcher, News, Step};
use crate::late;
use crate::page::{Page, show_whole};
use crate::samples;
use crate::seal;
use crate::state::{Phase, Picture, Preparation, State};

/// One that works and three replacements: a file that breaks two checks still gets its report, and a spare is left for the next.
const N_WORKERS: usize = 4;
/// 20 s for the workers to take their module in; the slowest of them are given up then.
const WORKERS_MS: i32 = 20_000;
/// 20 s for the reader of Content Credentials to come; a picture that waits does not wait longer for it.
const CREDENTIALS_MS: i32 = 20_000;
/// Pause between two looks at whether the workers have answered.
const POLL_MS: i32 = 30;
/// Pause between two looks at whether the active worker still answers.
const TICK_MS: i32 = 250;
/// A browser lists 250 requests unless it is told otherwise, and leaves out those that come later: the ones that a reader looks for.
const N_LISTED: u32 = 100_000;
/// 40 s for a worker's tries to break out: there are about twenty, and some wait two seconds for the browser's answer.
const LEAK_TEST_MS: i32 = 40_000;

struct Bridge {
    state: RwSignal<State>,
    dispatcher: Dispatcher,
    pool: Pool,
    model: ModelFiles,
    /// The reader's files, by the numbers of their pictures.
    files: Vec<(u32, File)>,
    n_opened: u32,
    /// Under which name the picture with its places is saved.
    outlined_name: String,
    /// Waits for a spare worker's answer to a leak test.
    leak_listener: Option<js_sys::Function>,
}

thread_local! {
    static BRIDGE: RefCell<Option<Bridge>> = const { RefCell::new(None) };
}

/// Every entry goes through here. State changes reach the page's effects only later, so nothing re-enters while it is borrowed.
fn with<T: Default>(f: impl FnOnce(&mut Bridge) -> T) -> T {
    BRIDGE.with(|bridge| match bridge.try_borrow_mut() {
        Ok(mut bridge) => bridge.as_mut().map(f).unwrap_or_default(),
        Err(_) => T::default(),
    })
}

/// Milliseconds since the page was opened.
pub fn now_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Loads everything, starts the workers, seals the page and takes the first worker into service.
pub fn start(page: Page) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        performance.set_resource_timing_buffer_size(N_LISTED);
    }
    let state = page.state;
    let module = load::start_module();
    let dispatcher = Dispatcher::new(N_WORKERS, forced_backend());
    let pool = Pool::start(N_WORKERS, hear, broke);
    let bridge = Bridge {
        state,
        dispatcher,
        pool,
        model: ModelFiles::default(),
        files: Vec::new(),
        n_opened: 0,
        outlined_name: String::new(),
        leak_listener: None,
    };
    BRIDGE.with(|slot| *slot.borrow_mut() = Some(bridge));
    spawn_local(async move {
        if prepare(module, page).await.is_err() {
            state.update(|state| state.preparation = Preparation::Failed);
        }
    });
}

async fn prepare(module: Promise, page: Page) -> Result<(), JsValue> {
    let more = late::arrive(page).await.map_err(|_| JsValue::NULL)?;
    let model = load::model().await;
    with(|bridge| bridge.model = model);
    let module = load::module(module).await?;
    with(|bridge| bridge.pool.hand_out("module", &module));
    // What few pictures need comes last, and without it everything else works: the check that needs it says so.
    let deadline = Promise::new(&mut |_, reject| set_timeout(&reject, CREDENTIALS_MS));
    let reader = JsFuture::from(Promise::race(&Array::of2(&load::start_credentials(), &deadline))).await;
    if let Ok(module) = &reader {
        with(|bridge| bridge.pool.hand_out("credentials", module));
    }
    let started_ms = now_ms();
    while !with(|bridge| bridge.dispatcher.settled()) && now_ms() - started_ms < f64::from(WORKERS_MS) {
        pause(POLL_MS).await;
    }
    let samples = samples::load().await;
    let _ = JsFuture::from(more).await;
    // Nothing is fetched after this line, and no file is read before it.
    seal::seal().inspect_err(|_| page.state.update(|state| state.is_seal_refused = true))?;
    with(|bridge| {
        bridge.state.update(|state| {
            (state.preparation, state.sealed_ms, state.without_reader) = (Preparation::Loaded, Some(now_ms()), reader.is_err());
        });
        let steps = bridge.dispatcher.activate(now_ms());
        if bridge.dispatcher.is_out_of_workers() {
            bridge.state.update(|state| state.hear(News::NoneLeft));
        }
        bridge.carry_out(steps);
        bridge.show_and_analyze();
    });
    open(samples, Some(Arrival::Sample));
    loop {
        pause(TICK_MS).await;
        if let Some(worker) = with(|bridge| bridge.dispatcher.tick(now_ms())) {
            broke(worker);
        }
    }
}

/// The reader's pictures: kept as handles until the page is sealed, opened after that. The first of them is shown. Gives their numbers.
/// How they came is not known of those that came on an earlier visit.
pub fn open(files: Vec<File>, arrival: Option<Arrival>) -> Vec<u32> {
    if files.is_empty() {
        return Vec::new();
    }
    show_whole();
    with(|bridge| {
        let mut ids = Vec::new();
        for file in files {
            bridge.n_opened += 1;
            let id = bridge.n_opened;
            let picture = Picture::new(id, file.name(), file.size() as u64, arrival);
            bridge.files.push((id, file));
            bridge.state.update(|state| {
                state.add(picture);
            });
            ids.push(id);
        }
        if let Some(id) = ids.first() {
            bridge.show(*id);
        }
        ids
    })
}

/// The file of a picture.
pub fn file(id: u32) -> Option<File> {
    with(|bridge| bridge.file(id))
}

/// Shows another one of the pictures.
pub fn show(id: u32) {
    show_whole();
    with(|bridge| bridge.show(id));
}

/// The same file once more.
pub fn again() {
    with(|bridge| {
        bridge.state.update(|state| {
            state.run.again();
            // The worker will have it again.
            state.lab.viewing.forget();
        });
        bridge.show_and_analyze();
    });
}

/// Analyses the picture that is shown once more, and the network looks at every place of it.
pub fn look_everywhere() {
    with(|bridge| bridge.state.update(telltale_page::looks::look_everywhere));
    again();
}

/// Stops the analysis of the picture that is shown.
pub fn cancel() {
    let shown = with(|bridge| bridge.shown());
    stop(shown.as_slice());
}

/// Stops the analyses of these pictures, whether they wait or go on.
pub fn stop(ids: &[u32]) {
    with(|bridge| {
        bridge.state.update(|state| state.stop(ids));
        let Some(id) = bridge.dispatcher.in_hand().filter(|id| ids.contains(id)) else { return };
        // Nobody waits in front of a picture that is not shown.
        let steps = match bridge.shown() == Some(id) {
            true => bridge.dispatcher.cancel(now_ms()),
            false => bridge.dispatcher.abandon(now_ms()),
        };
        bridge.carry_out(steps);
    });
}

/// Lets go of a picture.
pub fn remove(id: u32) {
    show_whole();
    with(|bridge| {
        if bridge.dispatcher.running() == Some(id) {
            let steps = bridge.dispatcher.abandon(now_ms());
            bridge.carry_out(steps);
        }
        bridge.files.retain(|(other, _)| *other != id);
        let mut free = None;
        bridge.state.update(|state| free = state.remove(id));
        release(free);
        bridge.end_stale_comparison();
        bridge.show_and_analyze();
        bridge.compare_with_known();
    });
}

/// Shows another one of the pictures beside the one on the stage, or no other one. It is only shown: nothing reads it.
pub fn compare(id: Option<u32>) {
    with(|bridge| {
        let beside = id.and_then(|id| {
            let file = bridge.file(id)?;
            let url = Url::create_object_url_with_blob(&file).ok()?;
            Some(Beside { id, url, small: None })
        });
        bridge.put_beside(beside);
    });
}

/// Shows a small picture out of the signed history beside the picture that carries it. It is only shown: nothing reads it.
pub fn compare_small(title: String, format: &str, bytes: &[u8]) {
    let url = save::address(&Uint8Array::from(bytes), format);
    with(|bridge| {
        let beside = bridge.shown().zip(url.ok()).map(|(id, url)| Beside { id, url, small: Some(title) });
        bridge.put_beside(beside);
    });
}

/// Marks a picture as known to be generated, or takes the mark back.
pub fn toggle_known(id: u32) {
    with(|bridge| {
        bridge.state.update(|state| state.toggle_known(id));
        bridge.compare_with_known();
    });
}

/// Gives an address in memory back. One that is already gone is no loss.
fn release(url: Option<String>) {
    if let Some(url) = url {
        let _ = Url::revoke_object_url(&url);
    }
}

/// Asks for the lab's view that the reader wants, unless it is there or another one is being made.
pub fn make_view() {
    with(Bridge::make_view);
}

/// Asks the worker for the picture with these places in it; it is saved under this name when it comes.
pub fn save_outlined(places: Vec<(u32, Vec<RectPx>)>, name: String) {
    with(|bridge| match (bridge.dispatcher.idle(), bridge.shown()) {
        (Some(worker), Some(id)) => {
            bridge.outlined_name = name;
            bridge.send(worker, &Request::Outline { id, places }, None);
        }
        _ => bridge.state.update(|state| state.saving_problem = Some(Text::new("lab-not-kept"))),
    });
}

/// Hands the weights of the network that finds faces to every worker.
pub fn hand_out_faces(weights: &JsValue) {
    with(|bridge| bridge.pool.hand_out("faces", weights));
}

/// Lets a spare worker try to reach `origin`; the promise gives its rows, or `null` where no spare is left.
pub fn leak_in_worker(origin: &str) -> Promise {
    let message = Array::of2(&"leak-test".into(), &origin.into());
    Promise::new(&mut |resolve, _| {
        with(|bridge| match bridge.dispatcher.spare() {
            Some(worker) => {
                bridge.leak_listener = Some(resolve.clone());
                bridge.pool.post(worker, &message);
                // A worker that never answers gives no rows; the first answer counts.
                set_timeout(&resolve, LEAK_TEST_MS);
            }
            // The listener of a promise cannot fail.
            None => drop(resolve.call1(&JsValue::NULL, &JsValue::NULL)),
        });
    })
}

/// A message from a worker.
fn hear(worker: usize, message: JsValue) {
    let head = part(&message, 0);
    match head.as_string().as_deref() {
        Some("alive") => with(|bridge| bridge.dispatcher.alive(worker)),
        Some("leak-test") => {
            if let Some(listener) = with(|bridge| bridge.leak_listener.take()) {
                let _ = listener.call1(&JsValue::NULL, &part(&message, 1));
            }
        }
        Some(_) => broke(worker),
        None => match from_bytes::<Response>(&Uint8Array::new(&head).to_vec()) {
            Ok(response) => with(|bridge| bridge.answer(worker, response, &message)),
            Err(_) => broke(worker),
        },
    }
}

/// A worker broke, fell silent, or speaks another language.
fn broke(worker: usize) {
    with(|bridge| {
        let mut running = None;
        if let Some(id) = bridge.dispatcher.running() {
            bridge.state.update(|state| running = state.run_of(id).and_then(|run| run.running.clone()));
        }
        let steps = bridge.dispatcher.broke(worker, running, now_ms());
        bridge.carry_out(steps);
    });
}

impl Bridge {
    fn answer(&mut self, worker: usize, mut response: Response, message: &JsValue) {
        if !self.dispatcher.is_active(worker) {
            return;
        }
        self.dispatcher.heard(now_ms());
        let (mut ended, mut values) = (None, Vec::new());
        let is_ready = matches!(response, Response::Ready { .. });
        match &mut response {
            Response::Done { id, maps, report, .. } => {
                ended = Some(*id);
                let buffers = (1..=maps.len()).map(|i| part(message, i as u32));
                values = buffers.map(|buffer| Float32Array::new(&buffer).to_vec()).collect();
                let thumbnails = report.credentials.iter_mut().flat_map(|credentials| &mut credentials.thumbnails);
                for (thumbnail, i) in thumbnails.zip(1 + maps.len() as u32..) {
                    thumbnail.bytes = Uint8Array::new(&part(message, i)).to_vec();
                }
            }
            Response::Refused { id, .. } | Response::Cancelled { id } => ended = Some(*id),
            Response::Outlined { problem: problem @ None, .. } => {
                let saved = save::save(&part(message, 1), "image/png", &self.outlined_name);
                *problem = saved.err().map(|_| Text::new("page-save-failed"));
            }
            Response::View { view: Ok(view), .. } if view.picture.is_some() => {
                lab_canvas::arrived(Uint8ClampedArray::new(&part(message, 1)));
            }
            _ => {}
        }
        self.state.update(|state| state.apply(response, values));
        let now_ms = now_ms();
        let steps = match ended {
            Some(id) => self.dispatcher.ended(id, now_ms),
            None if is_ready => self.dispatcher.ready(now_ms),
            None => Vec::new(),
        };
        self.carry_out(steps);
        // Before the next picture takes the place of the one that the worker still has.
        self.make_view();
        self.take_next();
        self.compare_with_known();
    }

    fn make_view(&mut self) {
        // A worker that is busy with another picture is asked when it is through.
        if self.dispatcher.running().is_some() {
            return;
        }
        // Looked at before the state is changed: every change makes the page look for what it shows.
        let mut wanted = None;
        if self.state.with_untracked(|state| state.lab.is_open && state.lab.viewing.kind.is_some()) {
            self.state.update(|state| wanted = next_request(state));
        }
        let Some(request) = wanted else { return };
        match (self.dispatcher.idle(), request) {
            (Some(worker), request) => self.send(worker, &request, None),
            (None, Request::MakeView { settings, .. }) => {
                self.state.update(|state| state.lab.viewing.answer(settings, Err(Text::new("lab-not-kept"))));
            }
            (None, _) => {}
        }
    }

    /// Asks for the next comparison with known pictures, where the worker has nothing else to do.
    fn compare_with_known(&mut self) {
        // Looked at before the state is changed: every change makes the page look for what it shows.
        let is_idle = self.dispatcher.running().is_none() && self.state.with_untracked(|state| !state.known.is_empty());
        let Some(worker) = self.dispatcher.idle().filter(|_| is_idle) else { return };
        let mut wanted = None;
        self.state.update(|state| {
            state.forget_stale_likeness();
            wanted = state.next_comparison();
        });
        if let Some(request) = wanted {
            self.send(worker, &request, None);
        }
    }

    fn show(&mut self, id: u32) {
        self.state.update(|state| state.show_picture(id));
        self.end_stale_comparison();
        self.show_and_analyze();
        self.make_view();
    }

    fn put_beside(&mut self, beside: Option<Beside>) {
        let mut free = None;
        self.state.update(|state| free = state.put_beside(beside));
        release(free);
    }

    fn end_stale_comparison(&mut self) {
        let mut free = None;
        self.state.update(|state| free = state.end_stale_comparison());
        release(free);
    }

    /// Gives the picture that is shown its address in memory, and the next one that waits its turn. Nothing is stopped for it: a worker
    /// that does not stop in time is lost, and a sealed page can start no other.
    fn show_and_analyze(&mut self) {
        let shown = self.state.with_untracked(|state| {
            let picture = state.picture.as_ref().filter(|_| state.sealed_ms.is_some())?;
            Some((picture.id, picture.url.is_none()))
        });
        if let Some((id, true)) = shown
            && let Some(file) = self.file(id)
        {
            let url = Url::create_object_url_with_blob(&file).unwrap_or_default();
            self.state.update(|state| state.show(url));
        }
        self.take_next();
    }

    /// Hands the next picture that waits to a worker that has nothing to do.
    fn take_next(&mut self) {
        let next = self.state.with_untracked(|state| state.next_waiting().filter(|_| state.sealed_ms.is_some()));
        if let (Some(id), Some(_)) = (next, self.dispatcher.idle()) {
            let steps = self.dispatcher.open(id, now_ms());
            self.carry_out(steps);
        }
    }

    fn carry_out(&mut self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Start { worker, attempt } => self.send_start(worker, attempt),
                Step::Analyze { worker, job } => {
                    let Some(file) = self.file(job.id) else {
                        // It was removed while it waited for a new worker.
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

    fn send_start(&mut self, worker: usize, attempt: Attempt) {
        let backend = match attempt {
            Attempt::AsAsked(backend) => backend,
            Attempt::OnCpu | Attempt::WithoutModel => Some(Backend::Cpu),
        };
        let none = ModelFiles::default();
        let files = if attempt == Attempt::WithoutModel { &none } else { &self.model };
        let request = Request::Start { model_toml: files.model_toml.clone(), golden_json: files.golden_json.clone(), backend };
        // A copy goes over; the page keeps the weights for the replacements.
        self.send(worker, &request, Some(&files.weights.slice(0)));
    }

    fn send(&self, worker: usize, request: &Request, buffer: Option<&js_sys::ArrayBuffer>) {
        if let Ok(head) = to_bytes(request) {
            self.pool.post_with(worker, &Uint8Array::from(head.as_slice()), buffer);
        }
    }

    fn shown(&self) -> Option<u32> {
        self.state.with_untracked(|state| state.picture.as_ref().map(|picture| picture.id))
    }

    fn file(&self, id: u32) -> Option<File> {
        self.files.iter().find(|(known, _)| *known == id).map(|(_, file)| file.clone())
    }
}

async fn read_and_send(worker: usize, id: u32, request: Request, file: File) {
    let bytes = JsFuture::from(file.array_buffer()).await;
    with(|bridge| match (bridge.dispatcher.is_wanted(id), bytes) {
        (true, Ok(bytes)) => bridge.send(worker, &request, Some(bytes.unchecked_ref())),
        (wanted, _) => {
            let phase = if wanted { Phase::Unreadable } else { Phase::Cancelled };
            bridge.state.update(|state| state.end_of(id, phase));
            let steps = bridge.dispatcher.ended(id, now_ms());
            bridge.carry_out(steps);
            bridge.take_next();
        }
    });
}

/// `?backend=cpu` or `?backend=webgpu` in the page's address.
fn forced_backend() -> Option<Backend> {
    let search = web_sys::window()?.location().search().ok()?;
    match web_sys::UrlSearchParams::new_with_str(&search).ok()?.get("backend")?.as_str() {
        "cpu" => Some(Backend::Cpu),
        "webgpu" => Some(Backend::Webgpu),
        _ => None,
    }
}

/// Leaves the page's thread to others for so many milliseconds at least.
pub async fn pause(ms: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        set_timeout(&resolve, ms);
    });
    let _ = JsFuture::from(promise).await;
}

fn set_timeout(f: &js_sys::Function, ms: i32) {
    if let Some(window) = web_sys::window() {
        // Without a timer the promise never settles, and the page stays unsealed and without a picture.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(f, ms);
    }
}
