//! "Check it yourself": the rule in plain words, the requests of the page, and tries to break out.

use std::time::Duration;

use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, PerformanceResourceTiming};

use super::controls::{Button, fixed, focus, on_click};
use super::leak_test::LeakTest;
use super::offline::Offline;
use super::table::{Table, list};
use crate::app::listen;
use crate::page::{Page, flag, rows};
use crate::present::{Cell, Row};
use crate::seal::DIRECTIVES;
use crate::words::{say, size, t, with_catalogue};

/// How often an open panel looks for new requests.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
const NOT_COVERED: [&str; 4] = [
    "page-privacy-not-covered-navigation",
    "page-privacy-not-covered-address",
    "page-privacy-not-covered-connect",
    "page-privacy-not-covered-browser",
];

/// The privacy panel.
#[component]
pub fn Privacy() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_closed = flag(move || !page.panel_open.get());
    let state = page.text(|state| match state.sealed_ms {
        None => t("page-privacy-state-open"),
        Some(ms) => say(&Text::new("page-privacy-state-closed").number("seconds", ms / 1000.0, 1)),
    });
    let rules = rows(|| DIRECTIVES.map(|(rule, meaning)| Row::plain(rule, rule.into(), [t(meaning)])).to_vec());

    let look = move || {
        let requests = recorded(page.state.with_untracked(|state| state.sealed_ms));
        page.state.update(|state| state.requests = requests);
    };
    // At once when the panel opens, so that it never shows an older list.
    Effect::new(move |_| page.panel_open.get().then(look));
    // The page lives as long as its timer.
    let _ = set_interval_with_handle(
        move || {
            if page.panel_open.get_untracked() {
                look();
            }
        },
        LOOK_AGAIN,
    );
    let count = page.text(|state| {
        let after = state.requests.iter().filter(|row| row.cells.iter().any(|cell| cell.alert)).count();
        let tries = state.requests.iter().filter(|row| row.key == "try").count();
        say(&Text::new("page-privacy-requests-count").integer("count", state.requests.len() - tries).integer("after", after))
    });
    let close = move || {
        page.panel_open.set(false);
        // What had the focus is hidden now.
        focus("#seal");
    };
    listen("keydown", move |event| {
        if page.panel_open.get_untracked() && event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
            close();
        }
    });
    view! {
        <section id="privacy" class="privacy" aria-labelledby="privacy-title" hidden=is_closed>
            <div class="privacy-head">
                <h2 id="privacy-title">{t("page-privacy-title")}</h2>
                <Button id="privacy-close" label=fixed("page-privacy-close") hidden=is_closed press=on_click(close)/>
            </div>
            <div class="privacy-columns">
                <div>
                    <p>{t("page-privacy-idea")}</p>
                    <p id="seal-state" class="strong">{state}</p>
                    <Table
                        id="policy"
                        class="coded"
                        heads=vec!["page-privacy-policy-directive", "page-privacy-policy-meaning"]
                        rows=rules
                    />
                    <p>{t("page-privacy-rtc")}</p>
                    <h3>{t("page-privacy-not-covered-title")}</h3>
                    <ul>{list(NOT_COVERED.map(|id| Row::sentence(t(id))).to_vec())}</ul>
                    <p>{t("page-privacy-aeroplane")}</p>
                    <LocalModel/>
                    <Offline/>
                </div>
                <div>
                    <LeakTest/>
                    <h3>{t("page-privacy-requests-title")}</h3>
                    <p id="request-count">{count}</p>
                    <Table
                        id="requests"
                        class="figures"
                        heads=vec!["page-privacy-requests-what", "page-privacy-requests-when", "page-privacy-requests-size"]
                        rows=page.rows(|state| state.requests.clone())
                    />
                    <p class="soft">{t("page-privacy-requests-workers")}</p>
                </div>
            </div>
        </section>
    }
}

/// The way to the page that asks a model. It is nothing for a stand or for a frame in somebody else's page, so there it is not.
#[component]
fn LocalModel() -> impl IntoView {
    let is_whole_window = window().parent().ok().flatten().is_none_or(|parent| parent == window());
    let is_shown = is_whole_window && super::kiosk::patience_s().is_none();
    let tag = with_catalogue(|catalogue| catalogue.language().tag);
    is_shown.then(|| {
        view! {
            <p id="local-model">
                {t("local-link-about")} " "
                <a href=format!("local-model/?lang={tag}") target="_blank" rel="noopener noreferrer">{t("local-link")}</a>
            </p>
        }
    })
}

/// The browser's own list of what the page asked for, without addresses in this computer's memory, which are no requests. Browsers also list what never left
/// because the policy stopped it: those are the tries of the leak test.
fn recorded(sealed_ms: Option<f64>) -> Vec<Row> {
    let Some(performance) = window().performance() else { return Vec::new() };
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let mut rows = Vec::new();
    for entry in performance.get_entries_by_type("navigation").iter().chain(performance.get_entries_by_type("resource").iter()) {
        let entry: PerformanceResourceTiming = entry.unchecked_into();
        let address = entry.name();
        if address.starts_with("blob:") || address.starts_with("data:") {
            continue;
        }
        let is_try = address.contains("/leak-test?from=") && entry.transfer_size() == 0.0;
        let alert = !is_try && sealed_ms.is_some_and(|ms| entry.start_time() > ms);
        let when = Text::new("value-seconds").number("value", entry.start_time() / 1000.0, 2);
        let size = if is_try { t("page-privacy-requests-try") } else { size(entry.transfer_size() as u64) };
        let when = say(&if alert { Text::new("page-privacy-requests-after").message("when", when) } else { when });
        let head = address.strip_prefix(&folder).map_or_else(|| address.clone(), |rest| format!(".{rest}"));
        let cells = vec![Cell { words: when, alert, ..Cell::default() }, Cell { words: size, ..Cell::default() }];
        rows.push(Row { key: if is_try { "try" } else { "request" }.into(), head, cells, ..Row::default() });
    }
    rows
}
