//! The stage: the picture as the browser shows it, with pan and zoom. Its pixels are never read back.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev::{Event, KeyboardEvent, PointerEvent, WheelEvent};
use leptos::html::Div;
use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlImageElement};

use super::{drop_zone::DropZone, heat_map::HeatMap, toolbar::Toolbar, watch::watch_size};
use crate::page::{Page, flag, text};
use crate::view::Size;
use crate::words::{say, t};

/// CSS pixels that one press of an arrow key moves the picture.
const KEY_STEP_PX: f64 = 60.0;
/// One press of plus enlarges by half.
const KEY_ZOOM: f64 = 1.5;
/// A usual notch of a wheel is 100 units: 15 %.
const WHEEL_ZOOM: f64 = 0.0015;
/// From three screen pixels for each picture pixel on, the pixels themselves are of interest.
const MAGNIFIED: f64 = 3.0;

/// The stage.
#[component]
pub fn Stage() -> impl IntoView {
    let page = expect_context::<Page>();
    let stage = NodeRef::<Div>::new();
    watch_size(stage, page.stage);
    let view = Memo::new(move |_| page.view());
    let url = page.text(|state| state.picture.as_ref().and_then(|picture| picture.url.clone()).unwrap_or_default());
    let alt = page.text(|state| {
        let name = state.picture.as_ref().map(|picture| picture.name.clone()).unwrap_or_default();
        say(&Text::new("page-picture-alt").verbatim("name", name))
    });
    let without_picture = page.flag(|state| state.picture.is_none());
    let is_broken = RwSignal::new(false);
    let is_absent = flag(move || is_broken.get() || url.with(String::is_empty));
    let is_refused = page.flag(|state| !state.run.has_results() && state.run.is_over());
    let note = text(move || match (url.with(String::is_empty), is_broken.get()) {
        _ if is_refused.get() => String::new(),
        (true, _) => t("page-waiting"),
        (false, true) => t("page-not-shown"),
        (false, false) => String::new(),
    });
    let width = text(move || format!("{}px", page.picture_size().map_or(0.0, |size| size.width)));
    let height = text(move || format!("{}px", page.picture_size().map_or(0.0, |size| size.height)));
    let is_magnified = flag(move || view.get().is_some_and(|view| view.scale >= MAGNIFIED));
    let transform =
        Memo::new(move |_| view.get().map(|v| format!("translate({}px, {}px) scale({})", v.x, v.y, v.scale)).unwrap_or_default());
    let outlines = text(move || {
        let rects = page.state.with(|state| state.chosen().map(|finding| finding.region.rects().to_vec()));
        view.get().zip(rects).map(|(view, rects)| view.outlines(&rects)).unwrap_or_default()
    });

    let held = Rc::new(Cell::new(false));
    let (held_down, held_move, held_up, held_cancel) = (held.clone(), held.clone(), held.clone(), held);
    let on_down = move |event: PointerEvent| {
        if let (Some(stage), 0) = (stage.get_untracked(), event.button()) {
            // Without capture a drag only ends earlier.
            let _ = Element::set_pointer_capture(&stage, event.pointer_id());
            held_down.set(true);
        }
    };
    let on_move = move |event: PointerEvent| {
        if held_move.get() {
            let (dx, dy) = (f64::from(event.movement_x()), f64::from(event.movement_y()));
            page.change_view(|view, stage, picture| view.moved(dx, dy, stage, picture));
        }
    };
    let on_wheel = move |event: WheelEvent| {
        event.prevent_default();
        let Some(rect) = stage.get_untracked().map(|stage| stage.get_bounding_client_rect()) else { return };
        let (x, y) = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
        let factor = (1.0 - event.delta_y() * WHEEL_ZOOM).clamp(0.5, 2.0);
        page.change_view(|view, stage, picture| view.zoomed(factor, x, y, stage, picture));
    };
    let on_load = move |event: Event| {
        if let Some(img) = event.target().and_then(|target| target.dyn_into::<HtmlImageElement>().ok()) {
            is_broken.set(false);
            page.shown.set(Some(Size { width: img.natural_width().into(), height: img.natural_height().into() }));
        }
    };
    view! {
        <section class="stage-frame" aria-label=t("page-stage-label")>
            <DropZone/>
            <div
                node_ref=stage
                id="stage"
                class="stage"
                tabindex="0"
                role="group"
                aria-label=t("page-stage-help")
                hidden=without_picture
                on:wheel=on_wheel
                on:pointerdown=on_down
                on:pointermove=on_move
                on:pointerup=move |_| held_up.set(false)
                on:pointercancel=move |_| held_cancel.set(false)
                on:keydown=move |event| on_key(page, &event)
            >
                <div class="sheet" class:magnified=is_magnified style:width=width style:height=height style:transform=transform>
                    <img
                        id="picture"
                        class:absent=is_absent
                        src=url
                        alt=alt
                        draggable="false"
                        on:load=on_load
                        on:error=move |_| is_broken.set(true)
                    />
                    <HeatMap/>
                </div>
                // A dark and a light line together are visible on any picture.
                <svg id="outlines" class="overlay" aria-hidden="true">
                    <path class="outline-dark" d=outlines/>
                    <path class="outline-light" d=outlines/>
                </svg>
                <p class="stage-note">{note}</p>
            </div>
            <Toolbar view=view/>
        </section>
    }
}

fn on_key(page: Page, event: &KeyboardEvent) {
    let (dx, dy, factor) = match event.key().as_str() {
        "ArrowLeft" => (KEY_STEP_PX, 0.0, 1.0),
        "ArrowRight" => (-KEY_STEP_PX, 0.0, 1.0),
        "ArrowUp" => (0.0, KEY_STEP_PX, 1.0),
        "ArrowDown" => (0.0, -KEY_STEP_PX, 1.0),
        "+" | "=" => (0.0, 0.0, KEY_ZOOM),
        "-" => (0.0, 0.0, 1.0 / KEY_ZOOM),
        "0" => return page.framing.set(None),
        _ => return,
    };
    event.prevent_default();
    page.change_view(|view, stage, picture| {
        view.zoomed(factor, stage.width / 2.0, stage.height / 2.0, stage, picture).moved(dx, dy, stage, picture)
    });
}
