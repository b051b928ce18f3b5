//! The tour: what there is to see in the sample that is shown, and the way to the next one.

use leptos::prelude::*;
use telltale_page::tour::{next, standing, words};

use super::controls::{Button, fixed, on_click};
use crate::bridge;
use crate::page::{Page, address_with, may_forget_picture};
use crate::words::t;

/// The tour; hidden beside a picture of the reader's own.
#[component]
pub fn Tour() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_hidden = page.flag(|state| standing(state).is_empty());
    let is_last = page.flag(|state| next(state).is_none());
    let go_on = on_click(move || {
        if let Some(id) = page.state.with_untracked(next) {
            bridge::show(id);
        }
    });
    let ask = move |event: leptos::ev::MouseEvent| {
        if page.state.with_untracked(|state| state.has_own_picture()) && !may_forget_picture("offline-ask") {
            event.prevent_default();
        }
    };
    view! {
        <section id="tour" class="tour" aria-labelledby="tour-title" hidden=is_hidden>
            <h2 id="tour-title">{t("tour-title")}</h2>
            <p class="soft">{page.text(standing)}</p>
            <p id="tour-words" aria-live="polite">{page.text(words)}</p>
            <div class="buttons">
                <Button id="tour-next" label=fixed("tour-next") hidden=is_last press=go_on/>
                <a id="tour-end" class="act" href=address_with("tour", None) on:click=ask>{t("tour-end")}</a>
            </div>
        </section>
    }
}
