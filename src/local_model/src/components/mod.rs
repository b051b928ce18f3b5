//! What the page shows, from the program down to what the model says.

mod asking;
mod picture;
mod program;
mod said;
mod saving;

use leptos::prelude::*;
use telltale_page::words::{say, t, with_catalogue};
use telltale_report::Text;

use crate::page::{Page, state_of};
use crate::workbench;

use asking::Asking;
use picture::{Measured, Picture};
use program::Program;
use said::Said;
use saving::Saving;

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let page = Page::new();
    provide_context(page);
    workbench::start(page);
    picture::take_drops(page);
    // The base of this page's addresses is the folder of the main page.
    let back = format!("./?lang={}", with_catalogue(|catalogue| catalogue.language().tag));
    let seal = move || {
        let is_sealed = page.state.with(|state| state.sealed_ms.is_some());
        page.talk.with(|talk| match talk.endpoint() {
            Some(endpoint) => say(&Text::new("local-seal-narrow").verbatim("origin", endpoint.origin())),
            None if is_sealed => t("local-seal-open"),
            None => t("page-seal-open"),
        })
    };
    view! {
        <div
            class="page local"
            data-state=move || state_of(page)
            data-sealed=move || page.state.with(|state| state.sealed_ms.is_some()).to_string()
        >
            <header class="bar">
                <h1 class="wordmark">{t("page-title")}</h1>
                <p class="tagline">{t("local-tagline")}</p>
                <div class="bar-actions">
                    <a class="local-link" href=back>{t("local-back")}</a>
                </div>
            </header>
            <main class="local-desk">
                <section class="local-part" aria-labelledby="local-title">
                    <h2 id="local-title">{t("local-title")}</h2>
                    <p>{t("local-idea")}</p>
                    <p>{t("local-what-leaves")}</p>
                    <p>{t("local-own-page")}</p>
                    <p id="seal-state" class="strong" role="status">{seal}</p>
                </section>
                <Program/>
                <div class="local-work">
                    <Picture/>
                    <div>
                        <Measured/>
                        <Asking/>
                        <Said/>
                        <Saving/>
                    </div>
                </div>
            </main>
        </div>
    }
}
