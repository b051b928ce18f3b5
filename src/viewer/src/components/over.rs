//! What lies over the picture, the line between both, and the lines between pixels.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::handling::Where;
use super::heat_map::HeatMap;
use super::lab_canvas::{Badge, Overlay};
use super::levels::Levels;
use crate::page::{Page, text};
use crate::state::State;
use crate::words::t;

/// Everything between the picture and its outlines. It moves like the picture and is cut where the line stands, which does not move
/// with it: a line that is out of sight could not be taken hold of.
#[component]
pub fn Over() -> impl IntoView {
    let page = expect_context::<Page>();
    let [width, height, place] = page.sheet(Where::Stage);
    let grid = text(move || match (page.view(), page.on_stage()) {
        (Some(view), Some((stage, picture))) => view.grid(stage, picture),
        _ => String::new(),
    });
    // Which of two pictures is which.
    let is_alone = page.flag(|state| state.beside.is_none());
    let name = page.text(|state| state.picture.as_ref().map(|picture| picture.name.clone()).unwrap_or_default());
    view! {
        <Levels at=Where::Stage ids=["overview", "detail"]/>
        <div class="covering" style:clip-path=page.text(State::clip)>
            <div class="sheet" style:width=width style:height=height style:transform=place>
                <HeatMap/>
                <Overlay/>
            </div>
        </div>
        <svg id="pixel-grid" class="overlay" aria-hidden="true">
            <path class="grid-dark" d=grid/>
            <path class="grid-light" d=grid/>
        </svg>
        <Line/>
        <Badge/>
        <p id="name-on-stage" class="lab-badge name" hidden=is_alone><bdi>{name}</bdi></p>
    }
}

/// The line. Pointers and keys on it are its own and move no picture.
#[component]
fn Line() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_absent = page.flag(|state| !state.is_split());
    let percent = page.text(|state| state.over.percent().to_string());
    let left = page.text(|state| format!("{}%", state.over.percent()));
    let on_down = move |event: PointerEvent| {
        event.stop_propagation();
        if let (Some(line), 0) = (line_of(&event), event.button()) {
            // Without capture a drag only ends earlier.
            let _ = line.set_pointer_capture(event.pointer_id());
        }
    };
    let on_move = move |event: PointerEvent| {
        let Some(line) = line_of(&event).filter(|line| line.has_pointer_capture(event.pointer_id())) else { return };
        event.stop_propagation();
        let Some(stage) = line.parent_element().and_then(|seam| seam.parent_element()) else { return };
        let stage = stage.get_bounding_client_rect();
        page.state.update(|state| state.over.drag(f64::from(event.client_x()) - stage.left(), stage.width()));
    };
    let on_key = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let mut is_moved = false;
        page.state.update(|state| is_moved = state.over.press(&event.key()));
        if is_moved {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    view! {
        <div
            id="split"
            class="split"
            tabindex="0"
            role="slider"
            aria-label=t("split-label")
            aria-orientation="horizontal"
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=percent
            aria-valuetext=page.text(State::sides)
            hidden=is_absent
            style:left=left
            on:pointerdown=on_down
            on:pointermove=on_move
            on:keydown=on_key
        >
            <span class="split-grip"></span>
        </div>
    }
}

fn line_of(event: &PointerEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}
