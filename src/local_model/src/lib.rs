//! Telltale's page that asks a vision model on the reader's machine: what is measured first, and beside it what the model says.
//!
//! ```text
//! components ── show ──▶ page (signals) ◀── workbench ◀──▶ workers: what is measured, and the pixels
//!      └── connect, start, stop ──▶ conversation ── server ──▶ a program at 127.0.0.1
//! ```
//!
//! It is a page of its own under a policy of its own, so that the main page never has to open a way out. What a model is asked, and what becomes
//! of its words, is the crate `telltale_agent`; the modules here are its shell in the browser.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod components;
mod conversation;
mod page;
mod seal;
mod server;
mod workbench;

use leptos::mount::mount_to;
use leptos::prelude::*;
use telltale_catalogue::Catalogue;
use telltale_page::words;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::HtmlElement;

use components::App;
pub use page::{report, sealed, state_name};

/// Shows the page in the element `app`, with the sentences of both files; the English ones are for the model. Shows nothing and says so
/// where one of the files is not a whole one.
#[wasm_bindgen]
pub fn start(language: &str, general: String, local: String, english: String) -> bool {
    let Some(english) = Catalogue::read("en", english) else { return false };
    if !words::load_both(language, general, local) {
        return false;
    }
    let Some(place) = document().get_element_by_id("app").and_then(|place| place.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    conversation::speak(english);
    place.set_inner_html("");
    mount_to(place, || view! { <App/> }).forget();
    true
}
