//! The choice of language. Sentences are loaded before the page seals itself, so another language is another start of the page.

use leptos::prelude::*;
use telltale_catalogue::{Catalogue, LANGUAGES};
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::fields::Menu;
use crate::page::{Page, text};
use crate::words::{t, with_catalogue};

/// The languages, each by its own name.
#[component]
pub fn Languages() -> impl IntoView {
    let page = expect_context::<Page>();
    let shown = with_catalogue(Catalogue::language);
    let choices = LANGUAGES.map(|language| (language.tag.to_owned(), language.name.to_owned(), Some(language.tag))).to_vec();
    let chosen = text(move || shown.tag.to_owned());
    let choose = Box::new(move |tag: String| {
        let forgets = page.state.with_untracked(|state| state.picture.is_some());
        let agreed = !forgets || window().confirm_with_message(&t("page-language-ask")).unwrap_or(false);
        if !agreed || start_again(&tag).is_err() {
            // Nothing else has changed, so nothing else would show again which language the page speaks.
            let menu = document().get_element_by_id("language").map(JsValue::from).unwrap_or_default();
            let _ = js_sys::Reflect::set(&menu, &"value".into(), &shown.tag.into());
        }
    });
    view! { <Menu id="language" label="page-language" choices=choices chosen=chosen write=choose/> }
}

/// Loads the page anew, with the same address but for the language.
fn start_again(tag: &str) -> Result<(), JsValue> {
    let location = window().location();
    let parameters = UrlSearchParams::new_with_str(&location.search()?)?;
    parameters.set("lang", tag);
    location.set_search(&String::from(parameters.to_string()))
}
