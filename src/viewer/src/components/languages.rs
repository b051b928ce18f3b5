//! The choice of language: links, because sentences are loaded before the page seals itself and another language is another start of it.

use leptos::prelude::*;
use telltale_catalogue::{Catalogue, LANGUAGES};
use telltale_page::stand;

use super::kiosk::patience_s;
use crate::page::{address_with, may_forget_picture};
use crate::words::{t, with_catalogue};

/// The languages, each by its own name.
#[component]
pub fn Languages() -> impl IntoView {
    let shown = with_catalogue(Catalogue::language);
    let is_at_stand = patience_s().is_some();
    let links = LANGUAGES.map(|language| {
        let ask = move |event: leptos::ev::MouseEvent| {
            if !may_forget_picture("page-language-ask") {
                event.prevent_default();
            }
        };
        let there = address_with("lang", Some(language.tag));
        let there = if is_at_stand { stand::in_language(there, shown.tag) } else { there };
        view! { <li><a href=there lang=language.tag on:click=ask>{language.name}</a></li> }
    });
    view! {
        <details id="languages">
            <summary aria-label=format!("{}: {}", t("page-language"), shown.name)>{shown.name}</summary>
            <ul>{links.into_iter().collect::<Vec<_>>()}</ul>
        </details>
    }
}
