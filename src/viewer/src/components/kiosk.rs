//! At a stand: back to the start after a while without use, with nothing kept. `?kiosk` in the address switches it on, `?kiosk=60` says
//! after how many seconds. `telltale_page::stand` says which address the start has.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use telltale_page::stand;
use telltale_report::Text;
use web_sys::UrlSearchParams;

use crate::app::listen;
use crate::bridge::{now_ms, remove};
use crate::page::Page;
use crate::words::say;

/// Two minutes: who reads a long card moves the page now and then.
const USUAL_S: u32 = 120;
/// Shorter than this nobody could read a sentence.
const LEAST_S: u32 = 10;
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The sentence that says so; nothing where the page is at no stand.
#[component]
pub fn Kiosk() -> impl IntoView {
    let page = expect_context::<Page>();
    let patience_s = patience_s();
    if let Some(seconds) = patience_s {
        watch(page, f64::from(seconds) * 1000.0);
    }
    let words = patience_s.map(|seconds| say(&Text::new("kiosk-help").integer("seconds", seconds)));
    view! { <p id="kiosk" class="notice">{words.unwrap_or_default()}</p> }
}

fn watch(page: Page, patience_ms: f64) {
    let used_ms = Rc::new(Cell::new(now_ms()));
    for event in ["pointerdown", "pointermove", "keydown", "wheel", "scroll"] {
        let used_ms = used_ms.clone();
        listen(event, move |_| used_ms.set(now_ms()));
    }
    // The page lives as long as its timer.
    let _ = set_interval_with_handle(
        move || {
            let shown = || page.state.with_untracked(|state| state.picture.as_ref().map(|picture| picture.id));
            if page.state.with_untracked(|state| state.sealed_ms.is_none()) {
                // Who waits for the page has not left.
                used_ms.set(now_ms());
            }
            let location = window().location();
            let search = location.search().unwrap_or_default();
            if now_ms() - used_ms.get() > patience_ms && (shown().is_some() || stand::has_gone_on(&search)) {
                // What the reader wrote goes with its picture, so the browser has nothing to ask about.
                while let Some(id) = shown() {
                    remove(id);
                }
                // What the worker still holds goes with the page.
                let _ = location.replace(&stand::start(&search));
            }
        },
        LOOK_AGAIN,
    );
}

/// After how many seconds; none where the page is at no stand.
pub fn patience_s() -> Option<u32> {
    let parameters = UrlSearchParams::new_with_str(&window().location().search().ok()?).ok()?;
    Some(parameters.get("kiosk")?.parse().unwrap_or(USUAL_S).max(LEAST_S))
}
