//! The geometry desk: lines that the reader draws on the stage, and what they say together.

use leptos::mount::mount_to;
use leptos::prelude::*;
use telltale_page::geometry_desk::{GeometryDesk, Kind, Test};
use telltale_page::geometry_outcome::{Outcome, Role, outcome};
use telltale_page::review::Drawing;
use telltale_report::{Stroke, Text};
use wasm_bindgen::JsCast;

use super::controls::{Button, fixed, focus, never, on_click};
use super::fields::{Menu, Toggle, Write};
use super::table::list;
use crate::page::{Page, flag, text};
use crate::present::Row;
use crate::state::State;
use crate::words::{say, t};

/// What is drawn on the stage, each in a path of its own, in the order in which one lies on the other.
const ROLES: [(Role, &str); 5] = [
    (Role::Region, "drawn-region"),
    (Role::Behind, "drawn-behind"),
    (Role::Guide, "drawn-guide"),
    (Role::Mark, "drawn-mark"),
    (Role::Conflict, "drawn-conflict"),
];
/// Half the length of the cross in the middle of the stage, where a key draws.
const CROSS_PX: f64 = 8.0;

/// The desk.
#[component]
pub fn Geometry() -> impl IntoView {
    let page = expect_context::<Page>();
    // Solved anew only when the drawing changes, not with every check that ends.
    let drawn = Memo::new(move |_| page.state.with(|state| (state.geometry.clone(), size_px(state))));
    let outcome = Memo::new(move |_| drawn.with(|(desk, size)| outcome(desk, *size)));
    if let Some(place) = document().get_element_by_id("late-drawing").and_then(|place| place.dyn_into().ok()) {
        mount_to(place, move || drawing(page, outcome)).forget();
    }
    let without_report = page.flag(|state| state.run.report.is_none());
    let tests = std::iter::once(t("lab-view-none")).chain(Test::ALL.map(|test| t(test.label()))).collect();
    let chosen = page.text(|state| {
        let place = state.geometry.test().and_then(|test| Test::ALL.iter().position(|known| *known == test));
        place.map_or(0, |place| place + 1).to_string()
    });
    let choose: Write = Box::new(move |value| {
        let test = value.parse().ok().and_then(|n: usize| Test::ALL.get(n.checked_sub(1)?).copied());
        change(page, |desk, _| desk.choose(test));
    });
    let words = move |of: fn(&GeometryDesk) -> Option<&'static str>| {
        page.text(move |state| of(&state.geometry).map(t).unwrap_or_default())
    };
    let is_idle = page.flag(|state| state.geometry.test().is_none());
    let kinds = move || {
        let kinds = page.state.with(|state| state.geometry.test().map(Test::kinds).unwrap_or_default());
        kinds.iter().map(|kind| kind_button(page, *kind)).collect::<Vec<_>>()
    };
    let test = page.text(|state| state.geometry.test().map(Test::label).unwrap_or_default().into());
    let is_drawing = page.text(|state| state.geometry.is_drawing.to_string());
    let draw = on_click(move || {
        change(page, |desk, _| desk.is_drawing = !desk.is_drawing);
        if page.state.with_untracked(|state| state.geometry.is_drawing) {
            focus("#stage");
        }
    });
    let undo = on_click(move || change(page, |desk, _| desk.undo()));
    let cannot_undo = page.flag(|state| !state.geometry.can_undo());
    let more = on_click(move || change(page, |desk, size| desk.widen(1, size)));
    let less = on_click(move || change(page, |desk, size| desk.widen(-1, size)));
    let error = page.text(|state| state.geometry.error_words(size_px(state)));
    let without_marks = flag(move || outcome.with(|outcome| outcome.marks.is_empty()));
    let without_draft = flag(move || outcome.with(|outcome| outcome.draft.is_none()));
    let keep = on_click(move || {
        page.state.update(|state| {
            state.geometry.is_drawing = false;
            state.desk.offer(outcome.with_untracked(|outcome| outcome.draft.clone()));
        });
        focus("[name=own-name]");
    });
    view! {
        <section id="geometry" class="desk-section" hidden=without_report>
            <details>
                <summary><h2>{t("desk-title")}</h2></summary>
                <p>{t("desk-help")}</p>
                <Menu id="geometry-test" label="desk-test" choices=tests chosen=chosen write=choose/>
                <div hidden=is_idle>
                    <p class="soft">{words(|desk| desk.test().map(Test::about))}</p>
                    <p>{t("desk-kind")}</p>
                    // Made anew with the test, and only then: a button that has the focus stays.
                    <div class="buttons" data-test=test>{move || { test.track(); untrack(kinds) }}</div>
                    <p id="geometry-how">{words(|desk| desk.kind().map(Kind::how))}</p>
                    <div class="buttons">
                        <Toggle name="geometry-draw" label="desk-draw" pressed=is_drawing press=draw/>
                        <Button id="geometry-undo" label=fixed("review-undo") hidden=never() disabled=cannot_undo press=undo/>
                    </div>
                    <p class="soft">{t("desk-keys")}</p>
                    <p>{error}</p>
                    <div class="buttons">
                        <Button id="geometry-less" label=fixed("desk-error-less") hidden=never() press=less/>
                        <Button id="geometry-more" label=fixed("desk-error-more") hidden=never() press=more/>
                    </div>
                    <ul id="geometry-result" class="unlisted" aria-live="polite">
                        {move || list(outcome.with(|outcome| outcome.sentences.clone()))}
                    </ul>
                    <h3 hidden=without_marks>{t("desk-marks")}</h3>
                    <ul id="geometry-marks" class="unlisted">
                        {move || outcome.with(|outcome| outcome.marks.clone()).into_iter().map(|row| mark(page, row)).collect::<Vec<_>>()}
                    </ul>
                    <Button id="geometry-keep" label=fixed("desk-keep") hidden=without_draft press=keep/>
                </div>
            </details>
        </section>
    }
}

fn kind_button(page: Page, kind: Kind) -> impl IntoView {
    let pressed = page.text(move |state| (state.geometry.kind() == Some(kind)).to_string());
    view! {
        <Toggle name="geometry-kind" label=kind.label() pressed=pressed press=on_click(move || change(page, |desk, _| desk.take(kind)))/>
    }
}

fn mark(page: Page, row: Row) -> impl IntoView {
    let number = row.key.parse().unwrap_or(0);
    let label = say(&Text::new("desk-remove").verbatim("mark", row.head.clone()));
    let remove = on_click(move || change(page, |desk, _| desk.remove(number)));
    let mut cells = row.cells.into_iter().map(|cell| cell.words);
    let miss = cells.next().filter(|miss| !miss.is_empty()).map(|miss| format!("{}: {miss}", t("desk-miss")));
    let words: Vec<String> = miss.into_iter().chain(cells.filter(|words| !words.is_empty())).collect();
    view! {
        <li data-row=row.key>
            <span>{row.head}</span>
            <span class="soft">{words.join(" · ")}</span>
            <button type="button" aria-label=label on:click=remove>{t("review-remove")}</button>
        </li>
    }
}

/// Lines and areas over the picture, and where a key draws.
fn drawing(page: Page, outcome: Memo<Outcome>) -> impl IntoView {
    let paths = ROLES.map(|(role, class)| {
        let data = text(move || {
            let Some(view) = page.view() else { return String::new() };
            outcome.with(|outcome| {
                let shapes = outcome.shapes.iter().filter(|shape| shape.role == role);
                shapes.map(|shape| view.path(&shape.points, shape.is_closed)).collect()
            })
        });
        view! { <path class=class d=data/> }
    });
    let strokes = text(move || {
        let Some(view) = page.view() else { return String::new() };
        let path = |stroke: &Stroke| {
            let points: Vec<(f64, f64)> = stroke.points.iter().map(|point| (*point).into()).collect();
            view.path(&points, stroke.is_closed)
        };
        page.state.with(|state| state.strokes().iter().map(path).collect())
    });
    let is_drawing = page.flag(|state| state.geometry.is_drawing || state.desk.drawing == Some(Drawing::Outline));
    let cross = text(move || match (page.stage.get(), is_drawing.get()) {
        (Some(stage), true) => {
            let (x, y) = ((stage.width / 2.0).round(), (stage.height / 2.0).round());
            format!("M{} {y}h{}M{x} {}v{}", x - CROSS_PX, 2.0 * CROSS_PX, y - CROSS_PX, 2.0 * CROSS_PX)
        }
        _ => String::new(),
    });
    view! {
        <svg id="drawing" class="overlay" aria-hidden="true">
            {paths.into_iter().collect::<Vec<_>>()}
            <path id="drawn-strokes" class="outline-dark" d=strokes/>
            <path class="outline-light" d=strokes/>
            <path class="outline-dark" d=cross/>
            <path class="outline-light" d=cross/>
        </svg>
    }
}

fn change(page: Page, f: impl FnOnce(&mut GeometryDesk, (u32, u32))) {
    page.state.update(|state| {
        let size = size_px(state);
        f(&mut state.geometry, size);
    });
}

fn size_px(state: &State) -> (u32, u32) {
    state.run.file.as_ref().map_or((0, 0), |file| (file.width_px, file.height_px))
}
