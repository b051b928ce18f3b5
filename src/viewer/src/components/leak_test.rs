//! The button that tries to break out, and what became of each try.

use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen_futures::spawn_local;

use super::controls::{Button, never, on_click};
use super::table::Table;
use crate::leak::{ELSEWHERE, rows, try_everything};
use crate::page::Page;
use crate::state::Leak;
use crate::words::{say, t};

/// The leak test.
#[component]
pub fn LeakTest() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_disabled = page.flag(|state| state.leak.is_trying || state.sealed_ms.is_none());
    let label = page.text(|state| t(if state.leak.is_trying { "page-privacy-leak-running" } else { "page-privacy-leak-button" }));
    let run = on_click(move || {
        page.state.update(|state| state.leak.is_trying = true);
        spawn_local(async move {
            let tries = try_everything(window().location().origin().unwrap_or_default()).await;
            let n_open = tries.iter().filter(|one| !one.blocked).count();
            let mut outcome = say(&if n_open == 0 {
                Text::new("page-privacy-leak-all-blocked").integer("count", tries.len())
            } else {
                Text::new("page-privacy-leak-open").integer("count", n_open)
            });
            if !tries.iter().any(|one| one.from_worker) {
                outcome = format!("{outcome} {}", t("page-privacy-leak-no-worker"));
            }
            let rows = rows(&tries);
            page.state.update(|state| state.leak = Leak { is_trying: false, rows, outcome });
        });
    });
    view! {
        <h3>{t("page-privacy-leak-title")}</h3>
        <p>{say(&Text::new("page-privacy-leak-help").verbatim("origin", ELSEWHERE))}</p>
        <Button id="leak-button" label=label hidden=never() disabled=is_disabled press=run/>
        <p id="leak-outcome" class="strong" role="status">{page.text(|state| state.leak.outcome.clone())}</p>
        <Table
            id="leaks"
            class="coded"
            heads=vec!["page-privacy-leak-try", "page-privacy-leak-page", "page-privacy-leak-worker"]
            rows=page.rows(|state| state.leak.rows.clone())
        />
    }
}
