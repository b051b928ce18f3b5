//! The lab: raw views for trained eyes, in a drawer under the stage. They are not findings.

use leptos::prelude::*;

use super::controls::on_click;
use super::lab_metadata::Metadata;
use super::lab_structure::FileStructure;
use crate::page::{Page, flag, text};
use crate::words::t;

/// What the lab's views share.
#[derive(Debug, Clone, Copy)]
pub struct Bench {
    /// Whether the drawer is open; closed, nothing in it is made.
    pub is_open: RwSignal<bool>,
    /// What the reader looks for.
    pub filter: RwSignal<String>,
    /// Closed parts of the tree, by their places.
    pub closed: RwSignal<Vec<String>>,
}

/// The drawer.
#[component]
pub fn Lab() -> impl IntoView {
    let page = expect_context::<Page>();
    let bench = Bench { is_open: RwSignal::new(false), filter: RwSignal::default(), closed: RwSignal::default() };
    provide_context(bench);
    // Another picture has other parts.
    let opened = page.text(|state| state.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default());
    Effect::new(move |_| {
        opened.track();
        bench.closed.set(Vec::new());
    });
    let without_report = page.flag(|state| state.run.report.is_none());
    let is_closed = flag(move || !bench.is_open.get());
    let is_expanded = text(move || bench.is_open.get().to_string());
    view! {
        <section id="lab" class="lab" aria-label=t("page-lab-title") hidden=without_report>
            <h2>
                <button
                    id="lab-button"
                    type="button"
                    class="lab-button"
                    aria-expanded=is_expanded
                    aria-controls="lab-views"
                    on:click=on_click(move || bench.is_open.update(|open| *open = !*open))
                >
                    {t("page-lab-title")}
                    <span class="lab-help">{t("page-lab-help")}</span>
                </button>
            </h2>
            <div id="lab-views" class="lab-views" hidden=is_closed>
                <p class="lab-filter">
                    <label for="lab-filter">{t("page-lab-filter")}</label>
                    <input
                        id="lab-filter"
                        type="search"
                        autocomplete="off"
                        spellcheck="false"
                        on:input=move |event| bench.filter.set(event_target_value(&event))
                    />
                </p>
                <Metadata/>
                <FileStructure/>
            </div>
        </section>
    }
}
