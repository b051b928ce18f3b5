//! The button that tries to break out, and what became of each try.

use std::collections::BTreeMap;

use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen_futures::spawn_local;

use crate::leak::{ELSEWHERE, Try, try_everything};
use crate::page::Page;
use crate::words::{say, t};

/// The tries of one kind: page and worker, each to this server and to another.
fn by_name(tries: &[Try]) -> Vec<(String, [Vec<Try>; 2])> {
    let mut order: Vec<String> = Vec::new();
    let mut rows: BTreeMap<String, [Vec<Try>; 2]> = BTreeMap::new();
    for one in tries {
        if !order.contains(&one.name) {
            order.push(one.name.clone());
        }
        rows.entry(one.name.clone()).or_default()[usize::from(one.from_worker)].push(one.clone());
    }
    order.into_iter().filter_map(|name| rows.remove(&name).map(|row| (name, row))).collect()
}

fn cell(tries: Vec<Try>) -> impl IntoView {
    let words = match tries.iter().find(|one| !one.blocked) {
        _ if tries.is_empty() => t("page-privacy-leak-none"),
        None => t("page-privacy-leak-blocked"),
        Some(one) => {
            let target = t(if one.elsewhere { "page-privacy-leak-other" } else { "page-privacy-leak-same" });
            format!("{}: {target}", t("page-privacy-leak-not-blocked"))
        }
    };
    let details: Vec<String> = tries.iter().map(|one| one.detail.clone()).collect();
    let is_open = tries.iter().any(|one| !one.blocked);
    view! { <td class:late=is_open title=details.join("\n")>{words}</td> }
}

/// The leak test.
#[component]
pub fn LeakTest() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_sealed = page.part(|state| state.sealed_ms.is_some());
    let is_trying = RwSignal::new(false);
    let tries = RwSignal::new(Vec::<Try>::new());
    let run = move |_| {
        is_trying.set(true);
        spawn_local(async move {
            tries.set(try_everything(window().location().origin().unwrap_or_default()).await);
            is_trying.set(false);
        });
    };
    let outcome = move || {
        tries.with(|tries| {
            let n_open = tries.iter().filter(|one| !one.blocked).count();
            let text = if n_open == 0 {
                Text::new("page-privacy-leak-all-blocked").integer("count", tries.len())
            } else {
                Text::new("page-privacy-leak-open").integer("count", n_open)
            };
            (!tries.is_empty()).then(|| say(&text))
        })
    };
    let without_worker = move || {
        tries
            .with(|tries| !tries.is_empty() && !tries.iter().any(|one| one.from_worker))
            .then(|| t("page-privacy-leak-no-worker"))
    };
    let rows = move || {
        let row = |(name, [page, worker]): (String, [Vec<Try>; 2])| {
            view! { <tr data-try=name.clone()><th scope="row"><code>{name.clone()}</code></th>{cell(page)}{cell(worker)}</tr> }
        };
        tries.with(|tries| by_name(tries)).into_iter().map(row).collect_view()
    };
    view! {
        <h3>{t("page-privacy-leak-title")}</h3>
        <p>{say(&Text::new("page-privacy-leak-help").verbatim("origin", ELSEWHERE))}</p>
        <button id="leak-button" type="button" disabled=move || !is_sealed.get() || is_trying.get() on:click=run>
            {move || t(if is_trying.get() { "page-privacy-leak-running" } else { "page-privacy-leak-button" })}
        </button>
        <p id="leak-outcome" class="strong" role="status">{outcome}</p>
        <p>{without_worker}</p>
        <Show when=move || tries.with(|tries| !tries.is_empty())>
            <table id="leaks" class="leaks">
                <thead>
                    <tr>
                        <th scope="col">{t("page-privacy-leak-try")}</th>
                        <th scope="col">{t("page-privacy-leak-page")}</th>
                        <th scope="col">{t("page-privacy-leak-worker")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </Show>
    }
}
