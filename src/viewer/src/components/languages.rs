//! The choice of language: links, because sentences are loaded before the page seals itself and another language is another start of it.

use leptos::prelude::*;
use telltale_catalogue::{Catalogue, LANGUAGES};

use crate::page::{address_with, may_forget_picture};
use crate::words::{t, with_catalogue};

/// The languages, each by its own name.
#[component]
pub fn Languages() -> impl IntoView {
    let shown = with_catalogue(Catalogue::language);
    let links = LANGUAGES.map(|language| {
        let ask = move |event: leptos::ev::MouseEvent| {
            if !may_forget_picture("page-language-ask") {
                event.prevent_default();
            }
        };
        view! { <li><a href=address_with("lang", Some(language.tag)) lang=language.tag on:click=ask>{language.name}</a></li> }
    });
    view! {
        <details id="languages">
            <summary aria-label=format!("{}: {}", t("page-language"), shown.name)>{shown.name}</summary>
            <ul>{links.into_iter().collect::<Vec<_>>()}</ul>
        </details>
    }
}
