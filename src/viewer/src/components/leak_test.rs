//! The button that tries to break out, and what became of each try.

use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen_futures::spawn_local;

use super::controls::{Button, never, on_click};
use super::table::Table;
use crate::leak::{ELSEWHERE, rows, try_everything};
use crate::page::{self, Page, flag, text};
use crate::words::{say, t};

/// The leak test.
#[component]
pub fn LeakTest() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_trying = RwSignal::new(false);
    let table = RwSignal::new(Vec::new());
    let outcome = RwSignal::new(String::new());
    let is_disabled = flag(move || is_trying.get() || page.state.with(|state| state.sealed_ms.is_none()));
    let label = text(move || t(if is_trying.get() { "page-privacy-leak-running" } else { "page-privacy-leak-button" }));
    let run = on_click(move || {
        is_trying.set(true);
        spawn_local(async move {
            let tries = try_everything(window().location().origin().unwrap_or_default()).await;
            let n_open = tries.iter().filter(|one| !one.blocked).count();
            let mut sentence = say(&if n_open == 0 {
                Text::new("page-privacy-leak-all-blocked").integer("count", tries.len())
            } else {
                Text::new("page-privacy-leak-open").integer("count", n_open)
            });
            if !tries.iter().any(|one| one.from_worker) {
                sentence = format!("{sentence} {}", t("page-privacy-leak-no-worker"));
            }
            outcome.set(sentence);
            table.set(rows(&tries));
            is_trying.set(false);
        });
    });
    view! {
        <h3>{t("page-privacy-leak-title")}</h3>
        <p>{say(&Text::new("page-privacy-leak-help").verbatim("origin", ELSEWHERE))}</p>
        <Button id="leak-button" label=label hidden=never() disabled=is_disabled press=run/>
        <p id="leak-outcome" class="strong" role="status">{text(move || outcome.get())}</p>
        <Table
            id="leaks"
            class="coded"
            heads=vec!["page-privacy-leak-try", "page-privacy-leak-page", "page-privacy-leak-worker"]
            rows=page::rows(move || table.get())
        />
    }
}
