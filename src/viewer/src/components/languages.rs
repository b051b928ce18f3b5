//! The choice of language: links, because sentences are loaded before the page seals itself and another language is another start of it.

use leptos::ev::KeyboardEvent;
use leptos::html::Details;
use leptos::prelude::*;
use telltale_catalogue::{Catalogue, LANGUAGES};
use telltale_page::stand;
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::controls::focus;
use super::kiosk::patience_s;
use crate::app::listen;
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
    // A menu goes when the reader goes on elsewhere, by hand or by keys.
    let menu = NodeRef::<Details>::new();
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    for name in ["pointerdown", "focusin"] {
        listen(name, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
            if !menu.get_untracked().is_some_and(|menu| menu.contains(target.as_ref())) {
                close();
            }
        });
    }
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close();
            focus("#languages summary");
        }
    };
    view! {
        <details id="languages" node_ref=menu on:keydown=on_key>
            <summary aria-label=format!("{}: {}", t("page-language"), shown.name)>{shown.name}</summary>
            <ul>{links.into_iter().collect::<Vec<_>>()}</ul>
        </details>
    }
}
