//! The stage without a picture: a place to drop one that is also a button.

use leptos::html::Input;
use leptos::prelude::*;

use crate::files;
use crate::page::Page;
use crate::state::Preparation;
use crate::words::t;

/// A button that opens the file picker. The file input itself stays out of the tab order.
#[component]
pub fn Picker(class: &'static str, id: &'static str, children: Children) -> impl IntoView {
    let input = NodeRef::<Input>::new();
    let pick = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <button id=id type="button" class=class on:click=pick>{children()}</button>
        <input
            node_ref=input
            id=format!("{id}-input")
            class="unseen"
            type="file"
            accept="image/*"
            tabindex="-1"
            aria-hidden="true"
            on:change=move |event| files::chosen(&event)
        />
    }
}

/// The empty stage.
#[component]
pub fn DropZone() -> impl IntoView {
    let page = expect_context::<Page>();
    let failed = page.part(|state| state.preparation == Preparation::Failed || state.worker_missing);
    let status = page.part(|state| match (state.preparation, state.sealed_ms) {
        (Preparation::Loading, _) => "page-loading-parts",
        _ => "page-ready",
    });
    view! {
        <Show when=move || !failed.get()>
            <Picker class="drop-zone" id="choose">
                <span class="drop-title">{t("page-drop-title")}</span>
                <span class="drop-action">{t("page-drop-action")}</span>
                <span class="drop-hint">{t("page-drop-other-ways")}</span>
                <span class="drop-hint">{t("page-drop-kinds")}</span>
            </Picker>
            <p id="readiness" class="drop-status" role="status">{move || t(status.get())}</p>
        </Show>
    }
}
