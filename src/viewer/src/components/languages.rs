//! The choice of language. Sentences are loaded before the page seals itself, so another language is another start of the page.

use leptos::ev::Event;
use leptos::prelude::*;
use telltale_catalogue::{Catalogue, LANGUAGES};
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use crate::page::Page;
use crate::words::{t, with_catalogue};

/// The languages, each by its own name.
#[component]
pub fn Languages() -> impl IntoView {
    let page = expect_context::<Page>();
    let shown = with_catalogue(Catalogue::language);
    let options = LANGUAGES.map(|language| {
        let is_shown = language == shown;
        view! { <option value=language.tag lang=language.tag selected=is_shown>{language.name}</option> }
    });
    let choose = move |event: Event| {
        let tag = event_target_value(&event);
        let forgets = page.state.with_untracked(|state| state.picture.is_some());
        let agreed = !forgets || window().confirm_with_message(&t("page-language-ask")).unwrap_or(false);
        if !agreed || start_again(&tag).is_err() {
            let _ = js_sys::Reflect::set(&event_target::<JsValue>(&event), &"value".into(), &shown.tag.into());
        }
    };
    view! {
        <label class="language">
            <span class="unseen">{t("page-language")}</span>
            <select id="language" on:change=choose>{options.to_vec()}</select>
        </label>
    }
}

/// Loads the page anew, with the same address but for the language.
fn start_again(tag: &str) -> Result<(), JsValue> {
    let location = window().location();
    let parameters = UrlSearchParams::new_with_str(&location.search()?)?;
    parameters.set("lang", tag);
    location.set_search(&String::from(parameters.to_string()))
}
