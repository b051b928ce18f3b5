//! What leaves the page as a file, at the reader's word: the report, and everything that was asked and answered.

use leptos::prelude::*;
use telltale_browser::save::save;
use telltale_page::export::{Form, export};
use telltale_page::words::t;
use wasm_bindgen::JsValue;

use crate::conversation;
use crate::page::Page;

/// Digits of a picture's hash in the name of a file.
const NAME_DIGITS: usize = 12;

/// The buttons.
#[component]
pub fn Saving() -> impl IntoView {
    let page = expect_context::<Page>();
    let has_report = move || page.talk.with(|talk| talk.report.is_some());
    let has_log = move || page.talk.with(|talk| talk.has_log);
    let report = move |form| {
        if let Some(report) = page.talk.with_untracked(|talk| talk.report.clone()) {
            hand_over(&export(&report, form, false), form.media_type(), &form.file_name(&report));
        }
    };
    let log = move |_| {
        let sha256 =
            page.state.with_untracked(|state| state.run.file.as_ref().map(|file| file.sha256.clone())).unwrap_or_default();
        let name = format!("telltale-{}-model-log.jsonl", sha256.get(..NAME_DIGITS).unwrap_or(&sha256));
        hand_over(&conversation::log(), "application/jsonl", &name);
    };
    view! {
        <section class="local-part" aria-labelledby="saving-title" hidden=move || !has_log()>
            <h2 id="saving-title">{t("local-saving-title")}</h2>
            <div class="local-buttons">
                <button id="save-html" type="button" disabled=move || !has_report() on:click=move |_| report(Form::Html)>{t("local-save-html")}</button>
                <button id="save-json" type="button" disabled=move || !has_report() on:click=move |_| report(Form::Json)>{t("local-save-json")}</button>
                <button id="save-log" type="button" on:click=log>{t("local-save-log")}</button>
            </div>
            <p class="soft">{t("local-save-help")}</p>
        </section>
    }
}

fn hand_over(text: &str, media_type: &str, name: &str) {
    if let Err(problem) = save(&JsValue::from(text), media_type, name) {
        web_sys::console::warn_1(&problem);
    }
}
