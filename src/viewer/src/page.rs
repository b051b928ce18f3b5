//! What every component can reach, and what scripts and tests may ask the page.

use std::cell::Cell;

use leptos::prelude::*;
use telltale_page::offline::Kept;
use telltale_report::{RectPx, Report};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::UrlSearchParams;

use crate::present::Row;
use crate::state::State;
use crate::view::{Size, View};

/// CSS pixels from which a pointer takes hold of an end of a line.
const REACH_PX: f64 = 12.0;

/// The page's signals, handed down as context.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// What the page knows.
    pub state: RwSignal<State>,
    /// Size of the stage in CSS pixels.
    pub stage: RwSignal<Option<Size>>,
    /// Size of the upright picture as the browser shows it, in pixels.
    pub shown: RwSignal<Option<Size>>,
    /// Where the reader moved the picture to, and the stage's size then; none while it is shown as a whole.
    pub framing: RwSignal<Option<(View, Size)>>,
    /// The same two sizes for the picture beside.
    pub beside: Pane,
    /// Whether the privacy panel is open.
    pub panel_open: RwSignal<bool>,
}

/// A picture and the room that it has.
#[derive(Debug, Clone, Copy)]
pub struct Pane {
    /// Size of the room in CSS pixels.
    pub stage: RwSignal<Option<Size>>,
    /// Size of the upright picture as the browser shows it, in pixels.
    pub shown: RwSignal<Option<Size>>,
}

/// How a report becomes words.
type Write = fn(&Report) -> String;

thread_local! {
    static PAGE: Cell<Option<Page>> = const { Cell::new(None) };
    static WRITE: Cell<Option<Write>> = const { Cell::new(None) };
}

impl Page {
    /// Makes the page's signals and remembers them for [`report`] and [`state_name`].
    pub fn new(kept: Kept) -> Self {
        let page = Self {
            state: RwSignal::new(State { kept, ..State::default() }),
            stage: RwSignal::new(None),
            shown: RwSignal::new(None),
            framing: RwSignal::new(None),
            beside: Pane { stage: RwSignal::new(None), shown: RwSignal::new(None) },
            panel_open: RwSignal::new(false),
        };
        PAGE.with(|slot| slot.set(Some(page)));
        page
    }

    /// Words made from the state.
    pub fn text(self, f: impl Fn(&State) -> String + Send + Sync + 'static) -> Memo<String> {
        text_of(self.state, Box::new(f))
    }

    /// A yes or no made from the state.
    pub fn flag(self, f: impl Fn(&State) -> bool + Send + Sync + 'static) -> Memo<bool> {
        flag_of(self.state, Box::new(f))
    }

    /// Rows made from the state.
    pub fn rows(self, f: impl Fn(&State) -> Vec<Row> + Send + Sync + 'static) -> Memo<Vec<Row>> {
        rows_of(self.state, Box::new(f))
    }

    /// Size of the picture: the file's own, or the browser's until the file was read.
    pub fn picture_size(self) -> Option<Size> {
        self.state.with(|state| state.run.size()).or(self.shown.get())
    }

    /// The stage and its picture.
    pub fn on_stage(self) -> Option<(Size, Size)> {
        Some((self.stage.get()?, self.picture_size()?))
    }

    /// The room beside the stage and the picture in it.
    pub fn on_side(self) -> Option<(Size, Size)> {
        Some((self.beside.stage.get()?, self.state.with(State::size_beside).or(self.beside.shown.get())?))
    }

    /// Where the picture beside lies: the same place, as large.
    pub fn view_beside(self) -> Option<View> {
        Some(self.view()?.linked(self.on_stage()?, self.on_side()?))
    }

    /// Moves the picture beside, and with it the one on the stage.
    pub fn change_view_beside(self, f: impl FnOnce(View, Size, Size) -> View) {
        untrack(|| {
            if let (Some(view), Some(here), Some((stage, picture))) = (self.view_beside(), self.on_side(), self.on_stage()) {
                let linked = f(view, here.0, here.1).linked(here, (stage, picture));
                // The one on the stage keeps to its limits.
                self.framing.set(Some((linked.zoomed(1.0, 0.0, 0.0, stage, picture), stage)));
            }
        });
    }

    /// Where the picture lies now.
    pub fn view(self) -> Option<View> {
        let (stage, picture) = (self.stage.get()?, self.picture_size()?);
        // Always from where the reader left it: a stage that shrinks and grows again must not leave the picture small.
        Some(self.framing.get().map_or_else(|| View::fit(stage, picture), |(view, then)| view.resized(then, stage, picture)))
    }

    /// The part of the picture that the stage shows.
    pub fn part_in_sight(self) -> Option<RectPx> {
        Some(self.view()?.in_sight(self.stage.get()?, self.picture_size()?))
    }

    /// Moves the picture.
    pub fn change_view(self, f: impl FnOnce(View, Size, Size) -> View) {
        untrack(|| {
            if let (Some(view), Some(stage), Some(picture)) = (self.view(), self.stage.get(), self.picture_size()) {
                self.framing.set(Some((f(view, stage, picture), stage)));
            }
        });
    }

    /// Goes on with the place that is being drawn, at this point of the stage; says whether one is.
    pub fn draw(self, x: f64, y: f64) -> bool {
        let at = untrack(|| {
            let is_drawing = self.state.with(|state| state.desk.drawing.is_some());
            let view = self.view().filter(|_| is_drawing)?;
            Some((view.in_picture(x, y, self.picture_size()?), REACH_PX / view.scale))
        });
        at.is_some_and(|(at, reach_px)| {
            let mut is_drawn = false;
            self.state.update(|state| is_drawn = state.desk.draw(at, reach_px));
            is_drawn
        })
    }

    /// A pointer on the geometry desk, at this point of the stage: takes hold of an end of a line, or draws. Says whether it did either.
    pub fn press(self, x: f64, y: f64) -> bool {
        let at = untrack(|| {
            let view = self.view().filter(|_| self.state.with(|state| state.geometry.is_drawing))?;
            Some((view.in_picture(x, y, self.picture_size()?), REACH_PX / view.scale))
        });
        at.is_some_and(|(at, reach_px)| {
            let mut is_taken = false;
            self.state.update(|state| is_taken = state.geometry.grab(at, reach_px) || state.geometry.draw(at));
            is_taken
        })
    }

    /// The pointer on the geometry desk moves on; says whether it holds an end of a line.
    pub fn drag(self, x: f64, y: f64) -> bool {
        let at = untrack(|| {
            // Asked first: a pointer moves all the time, and every change makes the page look for what it shows.
            let view = self.view().filter(|_| self.state.with(|state| state.geometry.is_holding()))?;
            Some(view.in_picture(x, y, self.picture_size()?))
        });
        at.is_some_and(|at| {
            let mut is_held = false;
            self.state.update(|state| is_held = state.geometry.drag(at));
            is_held
        })
    }

    /// Zooms to the place that the guided look asks about, or back to the whole picture.
    pub fn frame_look(self) {
        let place = untrack(|| {
            let (stage, picture) = (self.stage.get()?, self.picture_size()?);
            let rect = self.state.with(|state| state.look.crop(picture).filter(|_| state.look.question().is_some()))?;
            Some((View::focus(&[rect], stage, picture)?, stage))
        });
        self.framing.set(place);
    }

    /// Zooms to the chosen finding's places, or back to the whole picture.
    pub fn frame_chosen(self) {
        let place = untrack(|| {
            let rects = self.state.with(|state| state.chosen().map(|finding| finding.region.rects().to_vec()))?;
            let stage = self.stage.get()?;
            Some((View::focus(&rects, stage, self.picture_size()?)?, stage))
        });
        self.framing.set(place);
    }
}

/// Words that follow whatever they are made from, handed on only when they differ.
///
/// Views are made from texts, flags and rows alone, and each of the three is made in one place, by a function without type parameters:
/// Leptos makes code for every type of value and for every closure, and the page has to stay small.
pub fn text(f: impl Fn() -> String + Send + Sync + 'static) -> Memo<String> {
    text_memo(Box::new(f))
}

/// A yes or no that follows whatever it is made from.
pub fn flag(f: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    flag_memo(Box::new(f))
}

/// Rows that follow whatever they are made from.
pub fn rows(f: impl Fn() -> Vec<Row> + Send + Sync + 'static) -> Memo<Vec<Row>> {
    rows_memo(Box::new(f))
}

type Of<T> = Box<dyn Fn() -> T + Send + Sync>;
type OfState<T> = Box<dyn Fn(&State) -> T + Send + Sync>;

fn text_memo(f: Of<String>) -> Memo<String> {
    Memo::new(move |_| f())
}

fn flag_memo(f: Of<bool>) -> Memo<bool> {
    Memo::new(move |_| f())
}

fn rows_memo(f: Of<Vec<Row>>) -> Memo<Vec<Row>> {
    Memo::new(move |_| f())
}

fn text_of(state: RwSignal<State>, f: OfState<String>) -> Memo<String> {
    Memo::new(move |_| state.with(&*f))
}

fn flag_of(state: RwSignal<State>, f: OfState<bool>) -> Memo<bool> {
    Memo::new(move |_| state.with(&*f))
}

fn rows_of(state: RwSignal<State>, f: OfState<Vec<Row>>) -> Memo<Vec<Row>> {
    Memo::new(move |_| state.with(&*f))
}

/// A new picture is shown as a whole.
pub fn show_whole() {
    if let Some(page) = PAGE.with(Cell::get) {
        page.framing.set(None);
        page.shown.set(None);
    }
}

/// How a report is written: known from the arrival of the late parts on, which need it too. The compiler must not find out that there is one
/// way only: it would call that one by name, and what writes reports would move into the first module.
pub fn write_reports_with(write: Write) {
    WRITE.set(Some(std::hint::black_box(write)));
}

fn ask<T>(f: impl FnOnce(&State) -> T) -> Option<T> {
    PAGE.with(Cell::get).map(|page| page.state.with_untracked(f))
}

/// Whether what the reader wrote on a picture may be lost with it; asks them where there is something.
pub fn may_forget_words(id: u32) -> bool {
    let is_unsaved = ask(|state| state.is_unsaved_on(id)).unwrap_or(false);
    !is_unsaved || window().confirm_with_message(&crate::words::t("review-lose")).unwrap_or(false)
}

/// Changes what the page knows, from outside of it.
pub fn change(f: impl FnOnce(&mut State)) {
    if let Some(page) = PAGE.with(Cell::get) {
        page.state.update(f);
    }
}

/// Whether the picture that is open may be lost with the page; asks them with this message where there is one.
pub fn may_forget_picture(question: &'static str) -> bool {
    let is_open = ask(|state| state.picture.is_some()).unwrap_or(false);
    !is_open || window().confirm_with_message(&crate::words::t(question)).unwrap_or(false)
}

/// The page's own address, but for one word behind the question mark; none takes it away.
pub fn address_with(name: &str, word: Option<&str>) -> String {
    let search = window().location().search().unwrap_or_default();
    let parameters = UrlSearchParams::new_with_str(&search).or_else(|_| UrlSearchParams::new());
    let Ok(parameters) = parameters else { return "?".into() };
    match word {
        Some(word) => parameters.set(name, word),
        None => parameters.delete(name),
    }
    format!("?{}", String::from(parameters.to_string()))
}

/// The report as JSON, once the analysis is complete.
#[wasm_bindgen]
pub fn report() -> Option<String> {
    // What the reader wrote down is theirs to save: scripts get what was measured.
    ask(|state| state.run.report.as_ref().zip(WRITE.get()).map(|(report, write)| write(report))).flatten()
}

/// The name of the page's state.
#[wasm_bindgen(js_name = "state")]
pub fn state_name() -> String {
    ask(State::name).unwrap_or("loading").to_owned()
}

/// Whether the page has sealed itself.
#[wasm_bindgen]
pub fn sealed() -> bool {
    ask(|state| state.sealed_ms.is_some()).unwrap_or(false)
}
