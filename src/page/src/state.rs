//! What the page knows: plain data and the rules by which messages change it. Tested natively; no browser in here.

use std::{cmp::Reverse, sync::Arc};

use telltale_report::protocol::{Method, PlannedCheck, Refusal, Response};
use telltale_report::{
    Arrival, Check, Code, FileFacts, Finding, Heatmap, Impression, ModelFacts, RectPx, Report, Runtime, Stroke, Summary, Text,
};

use crate::{
    choice::Choice,
    compare::{Beside, Over},
    dispatch::News,
    geometry_desk::GeometryDesk,
    guided_look::GuidedLook,
    known::{Compared, Shelf},
    lab::Lab,
    offline::Kept,
    present::Row,
    queue::Aside,
    review::Desk,
    view::Size,
};

/// Larger files are not even read: the worker's limit, which it judges again. A browser tab holds no more.
pub const MAX_FILE_BYTES: u64 = 256 << 20;

/// Everything that the page shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    /// How far the page itself is.
    pub preparation: Preparation,
    /// Milliseconds after the page was opened at which it sealed itself.
    pub sealed_ms: Option<f64>,
    /// The browser did not take the seal.
    pub is_seal_refused: bool,
    /// What the network runs on, once a worker has said so.
    pub runtime: Option<Runtime>,
    /// The network.
    pub model: Option<ModelFacts>,
    /// Why there is none.
    pub model_problem: Option<Text>,
    /// How the checks work.
    pub methods: Vec<Method>,
    /// The reader of Content Credentials could not be loaded.
    pub without_reader: bool,
    /// Replacements left after a worker broke on this picture.
    pub replaced: Option<usize>,
    /// Every worker has broken.
    pub worker_missing: bool,
    /// The picture that is open.
    pub picture: Option<Picture>,
    /// What is known of it.
    pub run: Run,
    /// The chosen finding, by its key.
    pub selected: Option<String>,
    /// Which findings are listed, and how.
    pub choice: Choice,
    /// The reader's own part.
    pub desk: Desk,
    /// Lines that the reader draws and tests.
    pub geometry: GeometryDesk,
    /// Questions that only a person can answer.
    pub look: GuidedLook,
    /// What lies over the picture.
    pub over: Over,
    /// The other pictures.
    pub aside: Vec<Aside>,
    /// The one of them that is shown beside the picture.
    pub beside: Option<Beside>,
    /// Pictures that the reader knows to be generated, in the order in which they were marked.
    pub known: Vec<u32>,
    /// Those of them that this browser keeps.
    pub shelf: Shelf,
    /// What is to be said about the files that came last, where not all of them were taken.
    pub drop_note: Option<Text>,
    /// Why a report, or the picture with its places, could not be saved.
    pub saving_problem: Option<Text>,
    /// Why all reports together could not be saved.
    pub saving_all_problem: Option<Text>,
    /// The lab's drawer.
    pub lab: Lab,
    /// The tries to break out, and what became of them.
    pub leak: Leak,
    /// Requests of the page since it was opened.
    pub requests: Vec<Row>,
    /// Whether the page is kept on this device.
    pub kept: Kept,
    /// What the browser has stored for the page, once the reader has asked.
    pub stored: Vec<Row>,
}

/// The tries to break out of the sealed page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Leak {
    /// Under way.
    pub is_trying: bool,
    /// One row for each way.
    pub rows: Vec<Row>,
    /// In a sentence.
    pub outcome: String,
}

/// How far the page itself is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Preparation {
    /// Fetching and compiling.
    #[default]
    Loading,
    /// Everything is here.
    Loaded,
    /// The checks could not be had.
    Failed,
}

/// The picture that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Counts up with every picture.
    pub id: u32,
    /// Name of the file, shown as text only.
    pub name: String,
    /// Length in bytes.
    pub bytes: u64,
    /// How it came.
    pub arrival: Option<Arrival>,
    /// Address in this computer's memory; none before the page is sealed.
    pub url: Option<String>,
    /// The part of it that is to be looked at; none for all of it.
    pub part: Option<RectPx>,
    /// The network is to look at every place.
    pub everywhere: bool,
    /// The browser has tried to show it, and cannot.
    pub is_unshowable: bool,
}

impl Picture {
    /// A picture that is not shown yet.
    pub fn new(id: u32, name: impl Into<String>, bytes: u64, arrival: Option<Arrival>) -> Self {
        Self { id, name: name.into(), bytes, arrival, url: None, part: None, everywhere: false, is_unshowable: false }
    }
}

/// Where an analysis stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Phase {
    /// No picture yet.
    #[default]
    Empty,
    /// A picture waits for the seal.
    Waiting,
    /// Under way.
    Analysing,
    /// Complete.
    Done,
    /// Stopped by the reader.
    Cancelled,
    /// Not possible with this file.
    Refused(Refusal, Text),
    /// It broke outside of a check.
    Broken,
    /// The browser could not read the file.
    Unreadable,
}

/// What is known of one picture.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Run {
    /// Where the analysis stands.
    pub phase: Phase,
    /// Cancel was pressed.
    pub stopping: bool,
    /// The file.
    pub file: Option<FileFacts>,
    /// The checks that run, in order.
    pub planned: Vec<PlannedCheck>,
    /// The check that is running.
    pub running: Option<Code>,
    /// How much of it is done, 0..1, where it says so.
    pub share: f64,
    /// Checks that have ended.
    pub checks: Vec<Check>,
    /// Codes of findings, each with the check that it came from.
    pub origins: Vec<(Code, Code)>,
    /// Findings, strongest first, each with a key that stays.
    pub findings: Vec<(String, Finding)>,
    /// Heat maps.
    pub maps: Vec<Arc<Heatmap>>,
    /// Places of faces, or why none were looked for; none until all checks have ended.
    pub faces: Option<Result<Vec<RectPx>, Text>>,
    /// The complete report.
    pub report: Option<Report>,
    /// What the picture can be compared with others by.
    pub impression: Option<Impression>,
    /// The picture beside those that the reader knows to be generated.
    pub compared: Option<Compared>,
    /// Where the picture is too large: how many pixels a part may have that is looked at instead.
    pub part: Option<u64>,
}

impl State {
    /// The name of the state for tests, embedding pages and style sheets.
    pub fn name(&self) -> &'static str {
        match (&self.run.phase, self.preparation) {
            (_, Preparation::Failed) => "not-loaded",
            (Phase::Empty | Phase::Waiting | Phase::Analysing | Phase::Broken, _) if self.worker_missing => "no-worker",
            (Phase::Empty, Preparation::Loading) => "loading",
            (Phase::Empty, Preparation::Loaded) => "empty",
            (Phase::Waiting, _) => "waiting",
            (Phase::Analysing, _) => "analysing",
            (Phase::Done, _) => "done",
            (Phase::Cancelled, _) => "cancelled",
            (Phase::Refused(Refusal::Empty, _), _) => "empty-file",
            (Phase::Refused(Refusal::Unsupported, _), _) => "unsupported",
            (Phase::Refused(Refusal::TooLarge, _), _) => "too-large",
            (Phase::Refused(Refusal::Damaged, _), _) => "damaged",
            (Phase::Broken, _) => "broken",
            (Phase::Unreadable, _) => "unreadable",
        }
    }

    /// A new picture is shown, and one that was shown goes aside. Says whether it is to be analysed at all.
    pub fn open(&mut self, picture: Picture) -> bool {
        let id = picture.id;
        let is_wanted = self.add(picture);
        self.show_picture(id);
        is_wanted
    }

    /// The page is sealed, and the picture can be looked at; its analysis begins when a worker takes it.
    pub fn show(&mut self, url: String) {
        if let Some(picture) = &mut self.picture {
            picture.url = Some(url);
        }
    }

    /// What the pool of workers reports.
    pub fn hear(&mut self, news: News) {
        match news {
            News::Begun(id) => {
                if let Some(run) = self.going(id) {
                    run.again();
                    run.phase = Phase::Analysing;
                }
            }
            News::Stopped(id) => self.end_of(id, Phase::Cancelled),
            News::Broken(id) => self.end_of(id, Phase::Broken),
            News::Replaced { left } => {
                self.replaced = Some(left);
                self.lab.viewing.broke();
            }
            News::NoneLeft => {
                self.worker_missing = true;
                self.lab.viewing.broke();
            }
        }
    }

    /// A message from the active worker, with the values of its maps. Messages about a picture that is gone or through change nothing.
    pub fn apply(&mut self, response: Response, values: Vec<Vec<f32>>) {
        match response {
            Response::Ready { runtime, model, model_problem, methods } => {
                (self.runtime, self.model, self.model_problem) = (Some(runtime), model, model_problem);
                self.methods = methods;
            }
            Response::Opened { id, file, planned } => {
                if let Some(run) = self.going(id) {
                    (run.file, run.planned) = (Some(file), planned);
                }
            }
            Response::Running { id, code } => {
                if let Some(run) = self.going(id) {
                    run.running = Some(code);
                }
            }
            Response::Looked { id, done, of } => {
                if let Some(run) = self.going(id) {
                    run.share = f64::from(done) / f64::from(of.max(1));
                }
            }
            Response::Finished { id, check, findings } => {
                if let Some(run) = self.going(id) {
                    (run.running, run.share) = (None, 0.0);
                    run.origins.extend(findings.iter().map(|finding| (finding.code.clone(), check.code.clone())));
                    run.checks.push(check);
                    run.add(findings);
                }
            }
            Response::Done { id, report, maps, impression, faces } => {
                let runtime = report.runtime.clone();
                if let Some(run) = self.going(id) {
                    let is_seen = impression.is_some();
                    run.impression = impression;
                    run.complete(*report, with_values(maps, values));
                    run.faces = Some(faces);
                    self.runtime = Some(runtime);
                    self.mark_kept(id, is_seen);
                }
            }
            Response::Refused { id, file, kind, reason, part } => {
                if let Some(run) = self.going(id) {
                    run.file = Some(file);
                    // A part that could not be read leaves the choice of another one.
                    run.part = part.or(run.part);
                    run.end(Phase::Refused(kind, reason));
                }
            }
            Response::Cancelled { id } => self.end_of(id, Phase::Cancelled),
            Response::View { id, settings, view } if self.picture.as_ref().is_some_and(|picture| picture.id == id) => {
                self.lab.viewing.answer(settings, view);
            }
            Response::Outlined { id, problem } if self.picture.as_ref().is_some_and(|picture| picture.id == id) => {
                self.saving_problem = problem;
            }
            Response::Compared { id, with, likeness, check, findings } => {
                self.take_likeness(id, Compared { with, likeness }, check, findings);
            }
            Response::View { .. } | Response::Outlined { .. } | Response::Pixels { .. } => {}
        }
    }

    /// Chooses a finding, or lets go of it when it is chosen already.
    pub fn toggle(&mut self, key: &str) {
        self.selected = if self.selected.as_deref() == Some(key) { None } else { Some(key.to_owned()) };
    }

    /// The chosen finding.
    pub fn chosen(&self) -> Option<&Finding> {
        let key = self.selected.as_ref()?;
        self.findings().find(|(k, _)| k == key).map(|(_, finding)| finding)
    }

    /// What is drawn of the place that the reader writes about, or of the chosen finding.
    pub fn strokes(&self) -> Vec<Stroke> {
        match (&self.desk.draft, self.chosen()) {
            (Some(draft), _) => draft.drawn(),
            (None, Some(finding)) => finding.region.strokes().to_vec(),
            (None, None) => Vec::new(),
        }
    }

    /// What checks found, strongest first, and behind it what the reader added.
    pub fn findings(&self) -> impl Iterator<Item = &(String, Finding)> {
        self.run.findings.iter().chain(self.desk.added())
    }

    /// A run that still waits or goes on.
    fn going(&mut self, id: u32) -> Option<&mut Run> {
        self.run_of(id).filter(|run| !run.is_over())
    }

    /// Ends a run that still goes on; what was found until then stays.
    pub fn end_of(&mut self, id: u32, phase: Phase) {
        if let Some(run) = self.going(id) {
            run.end(phase);
        }
    }
}

impl Run {
    /// What is known of a picture before anything was read of it.
    pub fn new(picture: &Picture) -> Self {
        if picture.bytes <= MAX_FILE_BYTES {
            return Self { phase: Phase::Waiting, ..Self::default() };
        }
        let size = |bytes| crate::words::size_text(bytes);
        let reason =
            Text::new("page-file-above-limit").message("size", size(picture.bytes)).message("limit", size(MAX_FILE_BYTES));
        Self { phase: Phase::Refused(Refusal::TooLarge, reason), ..Self::default() }
    }

    /// Waits to be analysed once more. What the header says stays known.
    pub fn again(&mut self) {
        *self = Self { phase: Phase::Waiting, part: self.part, file: self.file.take(), ..Self::default() };
    }

    /// Ends it; what was found until then stays.
    pub fn end(&mut self, phase: Phase) {
        self.phase = phase;
        (self.running, self.stopping) = (None, false);
    }

    fn complete(&mut self, report: Report, maps: Vec<Arc<Heatmap>>) {
        self.checks.clone_from(&report.checks);
        self.findings.clear();
        self.add(report.findings.clone());
        (self.maps, self.file) = (maps, Some(report.file.clone()));
        self.report = Some(report);
        self.end(Phase::Done);
    }

    /// Width and height of the upright picture in pixels, once the file was read and where it says them.
    pub fn size(&self) -> Option<Size> {
        let file = self.file.as_ref().filter(|file| file.width_px > 0 && file.height_px > 0)?;
        Some(Size { width: file.width_px.into(), height: file.height_px.into() })
    }

    /// The counters of the strip.
    pub fn summary(&self) -> Summary {
        Summary::of(&self.checks, self.findings.iter().map(|(_, finding)| finding))
    }

    /// Planned checks that have not ended.
    pub fn pending(&self) -> impl Iterator<Item = &PlannedCheck> {
        self.planned.iter().filter(|planned| self.checks.iter().all(|check| check.code != planned.code))
    }

    /// Whether there are results to show, or will be.
    pub fn has_results(&self) -> bool {
        matches!(self.phase, Phase::Analysing | Phase::Done | Phase::Cancelled)
    }

    /// Whether nothing more will come.
    pub fn is_over(&self) -> bool {
        !matches!(self.phase, Phase::Waiting | Phase::Analysing)
    }

    pub(crate) fn add(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            let n_before = self.findings.iter().filter(|(_, f)| f.code == finding.code).count();
            let rank = |f: &Finding| (Reverse(f.severity), f.basis);
            let place = self.findings.partition_point(|(_, f)| rank(f) <= rank(&finding));
            self.findings.insert(place, (format!("{}-{n_before}", finding.code.message_stem()), finding));
        }
    }
}

fn with_values(maps: Vec<Heatmap>, values: Vec<Vec<f32>>) -> Vec<Arc<Heatmap>> {
    maps.into_iter().zip(values).map(|(map, values)| Arc::new(Heatmap { values, ..map })).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use telltale_report::Status;
    use telltale_report::{Backend, Basis, Grounds, Rarity, Region, SCHEMA, Severity, Tool};

    const CODE: Code = Code::new("jpeg/double-quantization");

    pub(crate) fn facts() -> FileFacts {
        FileFacts { sha256: "00".into(), bytes: 10, format: "jpeg".into(), width_px: 4, height_px: 3, orientation: 1, part: None }
    }

    pub(crate) fn finding(shown: u32) -> Finding {
        let rarity = Rarity { shown, photos: 1000, upper_95: f64::from(shown) / 1000.0, ..Rarity::default() };
        let mut finding = Finding::new(CODE, Basis::Compression, Grounds::Rate { rarity, cap: Severity::High }, 2);
        finding.region = Region::Whole;
        finding
    }

    fn check(status: Status) -> Check {
        Check { code: CODE, name: Text::new("n"), basis: Basis::Compression, status, duration_ms: None }
    }

    /// A report in which one check found nothing.
    pub(crate) fn report() -> Report {
        Report {
            schema: SCHEMA,
            tool: Tool { name: "telltale".into(), version: "0".into() },
            file: facts(),
            model: None,
            runtime: Runtime { backend: Backend::None, reason: Text::new("r"), self_test_error: None },
            checks: vec![check(Status::NothingFound)],
            findings: Vec::new(),
            arrival: None,
            things: Vec::new(),
            stated: Default::default(),
            structure: Default::default(),
            credentials: None,
            looks: None,
            limits: Vec::new(),
        }
    }

    fn opened() -> State {
        let mut state = State { preparation: Preparation::Loaded, sealed_ms: Some(1.0), ..State::default() };
        assert!(state.open(Picture::new(7, "a.jpg", 10, None)));
        state.show("blob:x".into());
        state.hear(News::Begun(7));
        let planned = vec![PlannedCheck { code: CODE, name: Text::new("n"), basis: Basis::Compression }];
        state.apply(Response::Opened { id: 7, file: facts(), planned }, Vec::new());
        state
    }

    #[test]
    fn a_picture_waits_for_the_seal_and_is_then_analysed() {
        let mut state = State::default();
        assert_eq!(state.name(), "loading");
        state.open(Picture::new(1, "a.jpg", 10, None));
        assert_eq!(state.name(), "waiting");
        state.show("blob:x".into());
        assert_eq!(state.name(), "waiting");
        state.hear(News::Begun(1));
        assert_eq!(state.name(), "analysing");
    }

    #[test]
    fn findings_stream_in_strongest_first_and_keep_their_keys() {
        let mut state = opened();
        state.apply(Response::Running { id: 7, code: CODE }, Vec::new());
        assert_eq!((state.run.running.clone(), state.run.pending().count()), (Some(CODE), 1));
        let findings = vec![finding(40), finding(2)];
        state.apply(Response::Finished { id: 7, check: check(Status::Found), findings }, Vec::new());
        let keys: Vec<&str> = state.run.findings.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["jpeg-double-quantization-1", "jpeg-double-quantization-0"]);
        assert_eq!((state.run.running.clone(), state.run.pending().count()), (None, 0));
        assert_eq!(state.run.summary().strongest, Some(Severity::High));
        state.toggle("jpeg-double-quantization-0");
        assert_eq!(state.chosen().map(|f| f.severity), Some(Severity::Low));
        state.toggle("jpeg-double-quantization-0");
        assert_eq!(state.chosen(), None);
    }

    #[test]
    fn messages_about_another_picture_change_nothing() {
        let mut state = opened();
        let before = state.clone();
        let refused = Response::Refused { id: 6, file: facts(), kind: Refusal::Damaged, reason: Text::new("r"), part: None };
        state.apply(refused, Vec::new());
        state.hear(News::Stopped(6));
        assert_eq!(state, before);
    }

    #[test]
    fn the_report_has_the_last_word() {
        let mut state = opened();
        state.apply(
            Response::Done { id: 7, report: Box::new(report()), maps: Vec::new(), impression: None, faces: Ok(Vec::new()) },
            Vec::new(),
        );
        assert_eq!((state.name(), state.run.summary().n_nothing_found), ("done", 1));
        state.hear(News::Broken(7));
        assert_eq!(state.name(), "done");
    }

    #[test]
    fn the_lab_is_tidied_for_another_picture_but_stays_open() {
        let mut state = opened();
        state.lab = Lab { is_open: true, filter: "gps".into(), more: vec!["exif"], ..Lab::default() };
        state.lab.fold("1.2");
        state.lab.fold("xmp");
        state.lab.fold("1.2");
        assert_eq!((state.lab.is_folded("1.2"), state.lab.is_folded("xmp")), (false, true));
        state.open(Picture::new(8, "b.jpg", 10, None));
        assert_eq!((state.lab.is_open, state.lab.filter.as_str()), (true, "gps"));
        assert!(state.lab.folded.is_empty() && state.lab.more.is_empty());
        state.lab.more.push("exif");
        state.lab.look_for("lens".into());
        assert!(state.lab.more.is_empty());
    }

    #[test]
    fn what_was_found_before_cancelling_stays() {
        let mut state = opened();
        state.apply(Response::Finished { id: 7, check: check(Status::Found), findings: vec![finding(1)] }, Vec::new());
        state.hear(News::Stopped(7));
        assert_eq!((state.name(), state.run.findings.len()), ("cancelled", 1));
    }

    #[test]
    fn a_file_beyond_the_limit_is_not_read() {
        let mut state = State { preparation: Preparation::Loaded, ..State::default() };
        assert!(!state.open(Picture::new(1, "a.tif", MAX_FILE_BYTES + 1, None)));
        assert_eq!(state.name(), "too-large");
        let Phase::Refused(_, reason) = &state.run.phase else { panic!("{:?}", state.run.phase) };
        let words = crate::words::say(reason);
        assert!(words.contains("268.4 MB") && words.contains("Cut a part out"), "{words}");
    }

    #[test]
    fn without_a_worker_only_a_reload_helps() {
        let mut state = opened();
        state.hear(News::NoneLeft);
        assert_eq!(state.name(), "no-worker");
    }
}
