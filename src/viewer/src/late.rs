//! What a first look does not need: a module of its own, fetched while the reader reaches for a picture, and there before the page seals
//! itself.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use telltale_page::export::{Form, export};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::components::{Lab, Privacy, Results};
use crate::page::{Page, write_reports_with};

/// Puts the late parts into their places on the page.
///
/// # Errors
/// Where the module cannot be had.
#[wasm_split(late, wasm_split_path = leptos::wasm_split, fallible)]
pub fn arrive(page: Page) -> Result<(), SplitLoaderError> {
    write_reports_with(|report| export(report, Form::Json, false));
    put("late-privacy", page, || view! { <Privacy/> }.into_any());
    put("late-results", page, || view! { <Results/> }.into_any());
    put("late-lab", page, || view! { <Lab/> }.into_any());
    Ok(())
}

fn put(id: &str, page: Page, part: fn() -> AnyView) {
    if let Some(place) = document().get_element_by_id(id).and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        let show = move || {
            provide_context(page);
            part()
        };
        mount_to(place, show).forget();
    }
}
