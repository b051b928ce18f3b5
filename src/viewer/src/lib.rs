//! Telltale's page: a picture, and beside it the signs that the worker finds in it.
//!
//! ```text
//! components ── show ──▶ state ◀── messages ── bridge ◀──▶ workers
//!      └───── open, cancel ──────────────────────▲
//! ```
//!
//! What the page knows and says is plain Rust without a browser and lives in `telltale_page`. The modules here touch the browser:
//! [`seal`] says what is closed, [`bridge`] ties workers and page together, `components` shows; what fetches and starts workers is in
//! `telltale_browser`.
//! Nothing here reads a pixel, and nothing here can reach a server once the page is sealed.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod app;
pub mod bridge;
mod components;
pub mod files;
mod late;
pub mod leak;
mod page;
mod samples;
pub mod seal;

use leptos::mount::{mount_to, mount_to_body};
use leptos::prelude::*;
use telltale_page::{dispatch, heat, offline::Kept, present, sentence, state, view, words};
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};

use app::App;
pub use files::open;
pub use page::{report, sealed, state_name};

/// Shows the page in the element `app`, or in the body where there is none, with the sentences of `catalogue`; `kept`
/// says in a word of [`Kept::of`] whether the page is kept on this device. Shows nothing and says so where the catalogue is not a whole one.
#[wasm_bindgen]
pub fn start(language: &str, catalogue: String, kept: &str) -> bool {
    if !words::load(language, catalogue) {
        return false;
    }
    let kept = Kept::of(kept);
    let app = move || view! { <App kept=kept/> };
    let document = document();
    if let Some(root) = document.document_element() {
        let is_right_to_left = words::with_catalogue(|catalogue| catalogue.language().is_right_to_left);
        // A document that refuses an attribute still shows the words, only from the wrong side.
        let _ = root.set_attribute("dir", if is_right_to_left { "rtl" } else { "ltr" });
    }
    match document.get_element_by_id("app").and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        Some(element) => {
            element.set_inner_html("");
            mount_to(element, app).forget();
        }
        None => mount_to_body(app),
    }
    true
}
