//! What a first look does not need: a module of its own, fetched while the reader reaches for a picture, and there before the page seals
//! itself.

use js_sys::Promise;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use telltale_browser::load;
use telltale_page::export::{Form, export};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;
use web_sys::HtmlElement;

use crate::app::listen;
use crate::bridge;
use crate::components::{Beside, Lab, Over, Privacy, Results, Toolbar};
use crate::page::{Page, write_reports_with};
use crate::state::State;

/// The model card and the measured rates.
const FIGURES: &str = "figures.html";

/// Weights of the network that finds faces.
const FACES: &str = "models/faces/weights.safetensors";

/// The symbols of the drawings beside questions.
const EXAMPLES: &str = "examples.svg";

/// Puts the late parts into their places on the page. What comes back settles when nothing more is to be fetched for them.
///
/// # Errors
/// Where the module cannot be had.
#[wasm_split(late, wasm_split_path = leptos::wasm_split, fallible)]
pub fn arrive(page: Page) -> Result<Promise, SplitLoaderError> {
    let figures = RwSignal::new(String::new());
    write_reports_with(|report| export(report, Form::Json, false));
    listen("beforeunload", move |event| {
        if page.state.with_untracked(State::is_unsaved) {
            // The browser asks in words of its own.
            event.prevent_default();
        }
    });
    put("late-over", page, || view! { <Over/> }.into_any());
    put("late-beside", page, || view! { <Beside/> }.into_any());
    put("late-toolbar", page, || view! { <Toolbar/> }.into_any());
    put("late-privacy", page, || view! { <Privacy/> }.into_any());
    put("late-results", page, move || view! { <Results figures=figures/> }.into_any());
    put("late-lab", page, || view! { <Lab/> }.into_any());
    Ok(future_to_promise(async move {
        // Without them the page works as well.
        figures.set(load::text(load::fetch(FIGURES)).await.unwrap_or_default());
        if let (Ok(symbols), Some(body)) = (load::text(load::fetch(EXAMPLES)).await, document().body()) {
            let _ = body.insert_adjacent_html("beforeend", &symbols);
        }
        if let Ok(weights) = load::buffer(load::fetch(FACES)).await {
            bridge::hand_out_faces(&weights);
        }
        Ok(JsValue::UNDEFINED)
    }))
}

fn put(id: &str, page: Page, part: impl FnOnce() -> AnyView + 'static) {
    if let Some(place) = document().get_element_by_id(id).and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        let show = move || {
            provide_context(page);
            part()
        };
        mount_to(place, show).forget();
    }
}
