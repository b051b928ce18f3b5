//! The bar at the top: name, what it is for, the seal, and the way to another picture.

use leptos::prelude::*;

use super::Languages;
use super::controls::{Picker, on_click};
use crate::app::listen;
use crate::page::{Page, text};
use crate::words::t;

/// The bar at the top.
#[component]
pub fn Header() -> impl IntoView {
    let page = expect_context::<Page>();
    let word = page.text(|state| t(if state.sealed_ms.is_some() { "page-seal-closed" } else { "page-seal-open" }));
    let hint = page.text(|state| t(if state.sealed_ms.is_some() { "page-seal-hint-closed" } else { "page-seal-hint-open" }));
    // A line that stops at a wall, and one that passes through its gap.
    let drawing = page.text(|state| if state.sealed_ms.is_some() { "M2 8H9M12 2V14" } else { "M2 8H14M12 2V5M12 11V14" }.into());
    let is_open = text(move || page.panel_open.get().to_string());
    let without_picture = page.flag(|state| state.picture.is_none());
    let is_offline = RwSignal::new(is_offline());
    for name in ["online", "offline"] {
        listen(name, move |_| is_offline.set(self::is_offline()));
    }
    let is_sealed = page.flag(|state| state.sealed_ms.is_some());
    let unplugged = text(move || if is_offline.get() && is_sealed.get() { t("offline-now") } else { String::new() });
    view! {
        <header class="bar">
            <h1 class="wordmark">{t("page-title")}</h1>
            <p class="tagline">{t("page-tagline")}</p>
            <div class="bar-actions">
                <p id="offline" class="soft" role="status">{unplugged}</p>
                <button
                    id="seal"
                    type="button"
                    class="quiet"
                    title=hint
                    aria-expanded=is_open
                    aria-controls="privacy"
                    on:click=on_click(move || page.panel_open.update(|open| *open = !*open))
                >
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
                        <path class="line" d=drawing/>
                    </svg>
                    <span>{word}</span>
                </button>
                <Languages/>
                <Picker class="" id="choose-other" hidden=without_picture>
                    {t("page-choose-other")}
                </Picker>
            </div>
        </header>
    }
}

/// Whether the browser has no network at all. It says "online" for any network, also for one that leads nowhere.
fn is_offline() -> bool {
    !window().navigator().on_line()
}
