//! Keeping the page on this device, and what the browser has stored for it.

use js_sys::{Array, Promise};
use leptos::prelude::*;
use telltale_browser::load::part;
use telltale_page::offline::stored;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::controls::{Button, fixed, never, on_click};
use super::kiosk::patience_s;
use super::table::Table;
use crate::page::{Page, may_forget_picture};
use crate::words::t;

#[wasm_bindgen(raw_module = "./offline.js")]
extern "C" {
    #[wasm_bindgen(js_name = "stored")]
    fn look() -> Promise;

    /// Loads the page again, which then keeps (`keep`) or removes (`forget`) itself.
    pub fn wish(word: &str);
}

/// A sealed page can fetch and register nothing: it has to load again, and does it then.
#[component]
pub fn Offline() -> impl IntoView {
    let page = expect_context::<Page>();
    let kept = page.state.with_untracked(|state| state.kept);
    let act = |id: &'static str, words: &'static str, word: &'static str| {
        let press = on_click(move || {
            if may_forget_picture("offline-ask") {
                wish(word);
            }
        });
        view! { <Button id=id label=fixed(words) hidden=never() press=press/> }
    };
    let mut acts = Vec::new();
    acts.extend(kept.keep().map(|words| act("offline-keep", words, "keep")));
    acts.extend(kept.forget().map(|words| act("offline-forget", words, "forget")));
    let count = on_click(move || {
        spawn_local(async move {
            let counts = JsFuture::from(look()).await.unwrap_or(JsValue::NULL);
            let counts = if Array::is_array(&counts) { Array::from(&counts) } else { Array::new() };
            let count = |row: JsValue| (part(&row, 0).as_string().unwrap_or_default(), part(&row, 1).as_f64().map(|n| n as u32));
            let counts: Vec<_> = counts.iter().map(count).collect();
            page.state.update(|state| state.stored = stored(&counts));
        });
    });
    // At a stand the page is its owner's: no visitor keeps it or removes it.
    let keeping = patience_s().is_none().then(|| {
        view! {
            <h3>{t("offline-title")}</h3>
            <p id="offline-state">{t(kept.sentence())}</p>
            {kept.forget().is_some().then(|| view! { <p>{t("offline-check")}</p> })}
            <div class="buttons">{acts}</div>
        }
    });
    view! {
        {keeping}
        <h3>{t("stored-title")}</h3>
        <p>{t("stored-help")}</p>
        <Button id="stored-button" label=fixed("stored-button") hidden=never() press=count/>
        <Table id="stored" class="figures" heads=vec!["stored-kind", "stored-count"] rows=page.rows(|state| state.stored.clone())/>
    }
}
