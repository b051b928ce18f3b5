//! The lab: raw views for trained eyes, in a drawer under the stage. They are not findings.

use leptos::prelude::*;

use super::controls::on_click;
use super::lab_metadata::Metadata;
use super::lab_structure::FileStructure;
use super::lab_views::Views;
use crate::bridge;
use crate::page::Page;
use crate::words::t;

/// The drawer.
#[component]
pub fn Lab() -> impl IntoView {
    let page = expect_context::<Page>();
    let without_report = page.flag(|state| state.run.report.is_none());
    let is_closed = page.flag(|state| !state.lab.is_open);
    let is_expanded = page.text(|state| state.lab.is_open.to_string());
    let open = on_click(move || {
        page.state.update(|state| state.lab.is_open = !state.lab.is_open);
        bridge::make_view();
    });
    view! {
        <section id="lab" class="lab" aria-label=t("page-lab-title") hidden=without_report>
            <h2>
                <button
                    id="lab-button"
                    type="button"
                    class="lab-button"
                    aria-expanded=is_expanded
                    aria-controls="lab-views"
                    on:click=open
                >
                    {t("page-lab-title")}
                    <span class="lab-help">{t("page-lab-help")}</span>
                </button>
            </h2>
            <div id="lab-views" class="lab-views" hidden=is_closed>
                <Views/>
                <h3>{t("page-lab-file")}</h3>
                <p class="lab-filter">
                    <label for="lab-filter">{t("page-lab-filter")}</label>
                    <input
                        id="lab-filter"
                        type="search"
                        autocomplete="off"
                        spellcheck="false"
                        on:input=move |event| page.state.update(|state| state.lab.look_for(event_target_value(&event)))
                    />
                </p>
                <Metadata/>
                <FileStructure/>
            </div>
        </section>
    }
}
