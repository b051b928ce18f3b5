//! The pieces that every part of the page is built from.

use leptos::ev::MouseEvent;
use leptos::html::Input;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::files;
use crate::page::{flag, text};
use crate::words::t;

/// What a click does, without a type of its own.
pub type OnClick = Box<dyn FnMut(MouseEvent)>;

/// Makes any function a click's.
pub fn on_click(mut f: impl FnMut() + 'static) -> OnClick {
    Box::new(move |_| f())
}

/// A button with a word on it.
#[component]
pub fn Button(
    id: &'static str,
    label: Memo<String>,
    press: OnClick,
    hidden: Memo<bool>,
    #[prop(optional)] disabled: Option<Memo<bool>>,
) -> impl IntoView {
    let disabled = disabled.unwrap_or_else(never);
    view! { <button id=id type="button" hidden=hidden disabled=disabled on:click=press>{label}</button> }
}

/// Brings an element into sight and gives it the focus, once the page shows what was just changed.
pub fn focus(selector: &str) {
    let selector = selector.to_owned();
    request_animation_frame(move || {
        if let Ok(Some(element)) = document().query_selector(&selector) {
            // An element that cannot have the focus leaves it where it is.
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    });
}

/// A label that stays.
pub fn fixed(id: &'static str) -> Memo<String> {
    text(move || t(id))
}

/// A flag that is never up.
pub fn never() -> Memo<bool> {
    flag(|| false)
}

/// A button that opens the file picker. The file input itself stays out of the tab order.
#[component]
pub fn Picker(id: &'static str, class: &'static str, hidden: Memo<bool>, children: Children) -> impl IntoView {
    let input = NodeRef::<Input>::new();
    let pick = on_click(move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    });
    view! {
        <button id=id type="button" class=class hidden=hidden on:click=pick>{children()}</button>
        <input
            node_ref=input
            id=format!("{id}-input")
            class="unseen"
            type="file"
            accept="image/*"
            multiple=true
            tabindex="-1"
            aria-hidden="true"
            on:change=move |event| files::chosen(&event)
        />
    }
}
