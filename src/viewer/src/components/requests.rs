//! Every request since the page was opened, as the browser recorded them.

use std::time::Duration;

use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen::JsCast;
use web_sys::PerformanceResourceTiming;

use crate::page::Page;
use crate::words::{say, size, t};

/// How often an open panel looks for new requests.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

#[derive(Debug, Clone, PartialEq)]
struct Request {
    what: String,
    start_ms: f64,
    bytes: u64,
    /// Listed by the browser although it never left: one of the tries above.
    is_try: bool,
}

/// The browser's own list, without addresses in this computer's memory, which are no requests.
fn recorded() -> Vec<Request> {
    let Some(performance) = window().performance() else { return Vec::new() };
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned() + "/";
    let entries = ["navigation", "resource"].into_iter().flat_map(|kind| performance.get_entries_by_type(kind).to_vec());
    let request = |entry: PerformanceResourceTiming| Request {
        what: entry.name().strip_prefix(&folder).map_or_else(|| entry.name(), |rest| format!("./{rest}")),
        start_ms: entry.start_time(),
        bytes: entry.transfer_size() as u64,
        is_try: entry.name().contains("/leak-test?from=") && entry.transfer_size() == 0.0,
    };
    entries
        .map(JsCast::unchecked_into::<PerformanceResourceTiming>)
        .filter(|entry| !entry.name().starts_with("blob:") && !entry.name().starts_with("data:"))
        .map(request)
        .collect()
}

/// The list of requests.
#[component]
pub fn Requests() -> impl IntoView {
    let page = expect_context::<Page>();
    let sealed_ms = page.part(|state| state.sealed_ms.unwrap_or(f64::INFINITY));
    let requests = RwSignal::new(recorded());
    if let Ok(timer) = set_interval_with_handle(move || requests.set(recorded()), LOOK_AGAIN) {
        on_cleanup(move || timer.clear());
    }
    let count = move || {
        requests.with(|requests| {
            let sent = || requests.iter().filter(|request| !request.is_try);
            let after = sent().filter(|request| request.start_ms > sealed_ms.get()).count();
            say(&Text::new("page-privacy-requests-count").integer("count", sent().count()).integer("after", after))
        })
    };
    let rows = move || {
        let row = |request: Request| {
            let late = request.start_ms > sealed_ms.get() && !request.is_try;
            let size = if request.is_try { t("page-privacy-requests-try") } else { size(request.bytes) };
            let when = say(&Text::new("value-seconds").number("value", request.start_ms / 1000.0, 2));
            view! {
                <tr class:late=late>
                    <td class="address">{request.what}</td>
                    <td class="number">{when}{late.then(|| view! { " · "{t("page-privacy-requests-after")} })}</td>
                    <td class="number">{size}</td>
                </tr>
            }
        };
        requests.get().into_iter().map(row).collect_view()
    };
    view! {
        <h3>{t("page-privacy-requests-title")}</h3>
        <p id="request-count">{count}</p>
        <table id="requests" class="requests">
            <thead>
                <tr>
                    <th scope="col">{t("page-privacy-requests-what")}</th>
                    <th scope="col" class="number">{t("page-privacy-requests-when")}</th>
                    <th scope="col" class="number">{t("page-privacy-requests-size")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
