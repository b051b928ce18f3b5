//! The bar at the top: name, what it is for, the seal, and the way to another picture.

use leptos::prelude::*;

use super::drop_zone::Picker;
use crate::page::Page;
use crate::words::t;

/// The bar at the top.
#[component]
pub fn Header() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_sealed = page.part(|state| state.sealed_ms.is_some());
    let with_picture = page.part(|state| state.picture.is_some());
    let hint = move || t(if is_sealed.get() { "page-seal-hint-closed" } else { "page-seal-hint-open" });
    view! {
        <header class="bar">
            <h1 class="wordmark">{t("page-title")}</h1>
            <p class="tagline">{t("page-tagline")}</p>
            <div class="bar-actions">
                <button
                    id="seal"
                    type="button"
                    class="quiet"
                    title=hint
                    aria-expanded=move || page.panel_open.get().to_string()
                    aria-controls="privacy"
                    on:click=move |_| page.panel_open.update(|open| *open = !*open)
                >
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
                        // A line that stops at a wall, and one that passes through its gap.
                        <path class="line" d=move || if is_sealed.get() { "M2 8H9M12 2V14" } else { "M2 8H14M12 2V5M12 11V14" }/>
                    </svg>
                    {move || t(if is_sealed.get() { "page-seal-closed" } else { "page-seal-open" })}
                </button>
                <Show when=move || with_picture.get()>
                    <Picker class="action" id="choose-other">{t("page-choose-other")}</Picker>
                </Show>
            </div>
        </header>
    }
}
