//! The picture with the places that the model names, and what was measured in it.

use leptos::ev::{DragEvent, PointerEvent};
use leptos::html::Input;
use leptos::prelude::*;
use telltale_page::present::{Card, notice};
use telltale_page::sentence::{headline, progress};
use telltale_page::words::{say, severity_key, severity_word, t};
use telltale_report::{Arrival, RectPx};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlInputElement};

use crate::page::Page;
use crate::workbench;

/// Opens the first file that is dropped anywhere on the page.
pub fn take_drops(page: Page) {
    for name in ["dragover", "drop"] {
        let listener = Closure::<dyn FnMut(DragEvent)>::new(move |event: DragEvent| {
            // Lets a drop happen here, instead of the browser leaving the page for the file.
            event.prevent_default();
            let files = event.data_transfer().and_then(|data| data.files());
            if let Some(file) = files.filter(|_| name == "drop").and_then(|files| files.get(0)) {
                workbench::open(page, file, Arrival::Dropped);
            }
        });
        // A browser that does not know an event never sends it.
        let _ = window().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
        listener.forget();
    }
}

/// The picture, or the way to one.
#[component]
pub fn Picture() -> impl IntoView {
    let page = expect_context::<Page>();
    let input = NodeRef::<Input>::new();
    let is_empty = move || page.state.with(|state| state.picture.is_none());
    let pick = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            workbench::open(page, file, Arrival::Picked);
        }
        // The same file can be chosen again.
        input.set_value("");
    };
    view! {
        <section class="local-part local-picture" aria-labelledby="picture-title">
            <h2 id="picture-title">{t("local-picture-title")}</h2>
            <p hidden=move || !is_empty()>{t("local-picture-help")}</p>
            <button id="choose" type="button" on:click=pick>
                {move || t(if is_empty() { "page-drop-action" } else { "page-choose-other" })}
            </button>
            <input
                node_ref=input
                id="choose-input"
                class="unseen"
                type="file"
                accept="image/*"
                tabindex="-1"
                aria-hidden="true"
                on:change=chosen
            />
            <figure hidden=is_empty>
                <img id="picture" alt="" src=move || page.state.with(|state| state.picture.as_ref()?.url.clone())/>
                <Places/>
            </figure>
        </section>
    }
}

/// The outlines over the picture; a mouse or a pen draws the place of a question there, and its numbers are fields beside the question.
#[component]
fn Places() -> impl IntoView {
    let page = expect_context::<Page>();
    let start = StoredValue::new(None::<(f64, f64)>);
    let at = move |event: &PointerEvent| {
        let (width, height) = page.size()?;
        let frame = event.current_target()?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
        let share = |at: f64, from: f64, length: f64| ((at - from) / length).clamp(0.0, 1.0);
        let x = share(f64::from(event.client_x()), frame.left(), frame.width()) * f64::from(width);
        let y = share(f64::from(event.client_y()), frame.top(), frame.height()) * f64::from(height);
        Some((x, y))
    };
    let press = move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            event.prevent_default();
            start.set_value(untrack(|| at(&event)));
        }
    };
    let drag = move |event: PointerEvent| {
        if let (Some(from), Some(to)) = (start.get_value(), untrack(|| at(&event))) {
            page.place.set(between(from, to));
        }
    };
    let view_box = move || page.size().map(|(width, height)| format!("0 0 {width} {height}"));
    let said = move || {
        let letters = page.size().map_or(0.0, |(width, height)| f64::from(width.max(height)) / 32.0);
        page.talk.with(|talk| {
            let shown = talk.said().iter().enumerate().filter(|(i, _)| talk.chosen.is_none_or(|chosen| chosen == *i));
            let outlines = shown.flat_map(|(i, finding)| finding.region.rects().iter().map(move |rect| (i, *rect)));
            outlines.map(|(i, rect)| outline(rect, &(i + 1).to_string(), letters)).collect::<Vec<_>>()
        })
    };
    let asked = move || page.place.get().map(|rect| view! { <g class="local-asked">{outline(rect, "?", 0.0)}</g> });
    view! {
        <svg
            id="places"
            viewBox=view_box
            aria-hidden="true"
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=move |_| start.set_value(None)
            on:pointerleave=move |_| start.set_value(None)
        >
            {said}
            {asked}
        </svg>
    }
}

/// A light and a dark line, visible on any picture, and a number beside them.
fn outline(rect: RectPx, number: &str, letters: f64) -> impl IntoView + use<> {
    let RectPx { x, y, width, height } = rect;
    let number = number.to_owned();
    view! {
        <rect class="outline-dark" x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string()/>
        <rect class="outline-light" x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string()/>
        <text x=x.to_string() y=(f64::from(y) + letters).to_string() font-size=letters.to_string() stroke-width=(letters / 6.0).to_string()>
            {number}
        </text>
    }
}

/// The rectangle between two points; none where it is smaller than a pixel.
fn between((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> Option<RectPx> {
    let (x, y) = (x1.min(x2).round() as u32, y1.min(y2).round() as u32);
    let (width, height) = (x1.max(x2).round() as u32 - x, y1.max(y2).round() as u32 - y);
    (width > 0 && height > 0).then_some(RectPx { x, y, width, height })
}

/// What the checks found, strongest first: before any word of a model.
#[component]
pub fn Measured() -> impl IntoView {
    let page = expect_context::<Page>();
    let state = page.state;
    let is_empty = move || state.with(|state| state.picture.is_none());
    let is_going = move || state.with(|state| state.picture.is_some() && !state.run.is_over());
    let summary = move || state.with(|state| if state.run.has_results() { say(&headline(state)) } else { String::new() });
    let problem = move || {
        let notice = state.with(notice);
        let sentences = notice.sentences.into_iter().map(|row| view! { <p>{row.head}</p> }).collect::<Vec<_>>();
        view! {
            <p class="strong">{notice.title}</p>
            {sentences}
        }
    };
    let findings = move || {
        state.with(|state| {
            let shown = state.run.findings.iter().filter(|_| state.run.has_results());
            shown.map(|(key, finding)| measured(Card::new(key, finding, &[]))).collect::<Vec<_>>()
        })
    };
    view! {
        <section id="notice" class="local-part" hidden=move || state.with(|state| notice(state).sentences.is_empty())>
            {problem}
        </section>
        <section class="local-part" aria-labelledby="measured-title" hidden=is_empty>
            <h2 id="measured-title">{t("local-measured-title")}</h2>
            <p class="soft">{t("local-measured-help")}</p>
            <p id="measuring" role="status" hidden=move || !is_going()>{move || state.with(|state| say(&progress(state)))}</p>
            <p id="headline" class="strong">{summary}</p>
            <ul id="measured" class="local-list">{findings}</ul>
        </section>
    }
}

fn measured(card: Card) -> impl IntoView {
    let section = |(title, sentences, _): (String, Vec<telltale_page::present::Row>, bool)| {
        let sentences = sentences.into_iter().map(|row| view! { <p>{row.head}</p> }).collect::<Vec<_>>();
        view! {
            <h3>{title}</h3>
            {sentences}
        }
    };
    view! {
        <li data-code=card.code>
            <details>
                <summary>
                    <span class="local-name">{card.name}</span>
                    " "
                    <span class="chip" data-severity=severity_key(card.severity)>{severity_word(card.severity)}</span>
                </summary>
                <p>{card.phenomenon}</p>
                {card.sections.into_iter().map(section).collect::<Vec<_>>()}
            </details>
        </li>
    }
}
