//! Pictures that the reader knows to be generated, kept in this browser from one visit to the next where the reader asks for that.

use js_sys::{Array, Promise};
use leptos::prelude::*;
use telltale_page::known::{Shelf as Kept, can_be_kept, can_be_opened, shelf};
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use super::controls::{Button, fixed, focus, on_click};
use super::kiosk::patience_s;
use crate::bridge;
use crate::page::Page;
use crate::words::t;

#[wasm_bindgen(raw_module = "./shelf.js")]
extern "C" {
    fn count() -> Promise;
    fn keep(files: &Array) -> Promise;
    fn take() -> Promise;
    fn erase() -> Promise;
}

/// What is kept, and what can be done about it. At a stand nothing is kept.
#[component]
pub fn Shelf() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_at_stand = patience_s().is_some();
    if !is_at_stand {
        told(page, count(), Kept::found);
    }
    let is_hidden = page.flag(move |state| is_at_stand || !can_be_kept(state) && shelf(state).is_empty());
    let is_empty = page.flag(|state| state.shelf.n_kept == 0);
    let nothing_to_open = page.flag(|state| !can_be_opened(state));
    let nothing_to_keep = page.flag(|state| !can_be_kept(state));
    let keep = on_click(move || {
        let files: Array = page.state.with_untracked(|state| state.known.clone()).into_iter().filter_map(bridge::file).collect();
        told(page, keep(&files), Kept::told);
    });
    let open = on_click(move || {
        spawn_local(async move {
            let Ok(files) = JsFuture::from(take()).await else {
                return page.state.update(|state| state.shelf.told(None));
            };
            let files = Array::from(&files);
            let files: Vec<File> = files.iter().filter_map(|file| file.dyn_into().ok()).collect();
            let ids = bridge::open(files, None);
            page.state.update(|state| state.shelf.opened(ids));
        });
    });
    let erase = on_click(move || {
        told(page, erase(), Kept::told);
        // The button goes with what it erased.
        focus("#shelf-state");
    });
    view! {
        <section id="shelf" aria-labelledby="shelf-title" hidden=is_hidden>
            <h2 id="shelf-title">{t("shelf-title")}</h2>
            <p id="shelf-state" role="status" tabindex="-1">{page.text(shelf)}</p>
            <p class="soft">{t("shelf-help")}</p>
            <div class="buttons">
                <Button id="shelf-open" label=fixed("shelf-open") hidden=nothing_to_open press=open/>
                <Button id="shelf-keep" label=fixed("shelf-keep") hidden=nothing_to_keep press=keep/>
                <Button id="shelf-erase" label=fixed("shelf-erase") hidden=is_empty press=erase/>
            </div>
        </section>
    }
}

/// Takes over how many are kept now, or that the browser did not do it.
fn told(page: Page, number: Promise, take_over: fn(&mut Kept, Option<u32>)) {
    spawn_local(async move {
        let number = JsFuture::from(number).await.ok().and_then(|number| number.as_f64());
        page.state.update(|state| take_over(&mut state.shelf, number.map(|number| number as u32)));
    });
}
