//! The canvases of the lab's views: over the picture, and beside it. They only show; nothing reads them back, and no sample passes
//! through this module: they go from the worker's buffer to the canvas as they are.

use std::cell::RefCell;

use js_sys::Uint8ClampedArray;
use leptos::html::Canvas;
use leptos::prelude::*;
use telltale_page::lab_view::{badge, beside_picture, frequencies, name, over_picture};
use telltale_report::{LabPicture, LabPlane, RectPx, Text};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use super::lab_plot::Marks;
use crate::page::{Page, flag};
use crate::state::State;
use crate::words::{say, t};

thread_local! {
    /// The samples of the last view, until they are drawn.
    static SAMPLES: RefCell<Option<Uint8ClampedArray>> = const { RefCell::new(None) };
}

/// Keeps the samples of a view that has arrived; the canvases draw once the state knows it.
pub fn arrived(samples: Uint8ClampedArray) {
    SAMPLES.set(Some(samples));
}

/// The view over the picture, in the picture's coordinates.
#[component]
pub fn Overlay() -> impl IntoView {
    let page = expect_context::<Page>();
    let canvas = NodeRef::<Canvas>::new();
    // Taken off the picture it stays drawn, so that it can be laid over it again.
    draw_on_arrival(page, canvas, |state| {
        let picture = state.lab.viewing.made.as_ref().and_then(|view| view.picture.as_ref());
        picture.filter(|picture| picture.plane != LabPlane::Frequencies)
    });
    let px = |px: u32| format!("{px}px");
    let of = move |f: fn(RectPx) -> u32| {
        page.text(move |state| over_picture(state).map(|(_, covered)| px(f(covered))).unwrap_or_default())
    };
    // Made smaller, samples are averaged: leaving some out would draw patterns that are not there. Made larger, they stay what they are.
    let is_exact = flag(move || {
        page.view().is_some_and(|view| view.scale >= 1.0)
            || page.state.with(|state| over_picture(state).is_some_and(|(picture, covered)| covered.width > picture.columns))
    });
    view! {
        <canvas
            node_ref=canvas
            id="lab-overlay"
            class="lab-overlay"
            class:exact=is_exact
            aria-hidden="true"
            hidden=is_off(page)
            style:left=of(|covered| covered.x)
            style:top=of(|covered| covered.y)
            style:width=of(|covered| covered.width)
            style:height=of(|covered| covered.height)
        ></canvas>
    }
}

/// What lies over the picture now, in words, on the stage itself.
#[component]
pub fn Badge() -> impl IntoView {
    let page = expect_context::<Page>();
    view! { <p id="lab-badge" class="lab-badge" hidden=is_off(page)>{page.text(badge)}</p> }
}

/// A view with axes of its own.
#[component]
pub fn Figure() -> impl IntoView {
    let page = expect_context::<Page>();
    let canvas = NodeRef::<Canvas>::new();
    draw_on_arrival(page, canvas, beside_picture);
    let is_off = page.flag(|state| beside_picture(state).is_none());
    let label = page.text(|state| say(&Text::new("lab-figure").verbatim("name", name(state))));
    let marks = page.rows(frequencies);
    view! {
        <figure class="lab-figure" hidden=is_off>
            <Marks marks=marks class="lab-marks down"/>
            <canvas node_ref=canvas id="lab-figure" role="img" aria-label=label></canvas>
            <Marks marks=marks class="lab-marks"/>
            <figcaption class="soft">{t("lab-axis-frequency")}</figcaption>
        </figure>
    }
}

fn is_off(page: Page) -> Memo<bool> {
    page.flag(|state| over_picture(state).is_none())
}

/// Draws each answer once, where it belongs on this canvas; a canvas that shows nothing keeps no memory.
fn draw_on_arrival(page: Page, canvas: NodeRef<Canvas>, f: fn(&State) -> Option<&LabPicture>) {
    let n_answers = page.text(|state| state.lab.viewing.n_answers.to_string());
    Effect::new(move |_| {
        let _ = n_answers.get();
        let columns = page.state.with_untracked(|state| f(state).map(|picture| picture.columns));
        let Some(canvas) = canvas.get() else { return };
        match columns {
            Some(columns) => {
                if let Some(samples) = SAMPLES.take() {
                    // A canvas that the browser refuses stays blank; the legend says what would be there.
                    let _ = draw(&canvas, &samples, columns);
                }
            }
            None => canvas.set_width(1),
        }
    });
}

fn draw(canvas: &HtmlCanvasElement, samples: &Uint8ClampedArray, columns: u32) -> Result<(), JsValue> {
    canvas.set_width(columns);
    canvas.set_height(samples.length() / (4 * columns).max(1));
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    let image = ImageData::new_with_js_u8_clamped_array(samples, columns)?;
    context.put_image_data(&image, 0.0, 0.0)
}
