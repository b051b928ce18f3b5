//! The tries to break out, which live in a script of their own: some of them (`import()`) cannot be said in WebAssembly.

use js_sys::{Array, Promise};
use telltale_browser::load::part;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

use crate::bridge;
use crate::present::{Cell, Row};
use crate::words::t;

#[wasm_bindgen(raw_module = "./leak.js")]
extern "C" {
    #[wasm_bindgen(js_name = "tryToLeak")]
    fn try_to_leak(origin: &str) -> Promise;
}

/// Another origin to try; nothing is ever sent there from a sealed page.
pub const ELSEWHERE: &str = "https://example.com";

/// One way out.
#[derive(Debug, Clone, PartialEq)]
pub struct Try {
    /// Which way.
    pub name: String,
    /// From a worker, not from the page.
    pub from_worker: bool,
    /// To another origin than the page's own.
    pub elsewhere: bool,
    /// Whether the browser stopped it.
    pub blocked: bool,
    /// What the browser said.
    pub detail: String,
}

/// Tries everything, from the page and from a spare worker, to this origin and to another.
pub async fn try_everything(own_origin: String) -> Vec<Try> {
    let mut tries = Vec::new();
    for (from_worker, origin) in [(false, own_origin.as_str()), (false, ELSEWHERE), (true, ELSEWHERE)] {
        // The worker tries its own origin too, and says which was meant: `fetch → https://example.com`.
        let promise = if from_worker { bridge::leak_in_worker(origin) } else { try_to_leak(origin) };
        let rows = JsFuture::from(promise).await.unwrap_or(JsValue::NULL);
        if !Array::is_array(&rows) {
            continue;
        }
        tries.extend(Array::from(&rows).iter().map(|row| {
            let name = part(&row, 0).as_string().unwrap_or_default();
            let (way, target) = name.split_once(" → ").unwrap_or((&name, origin));
            Try {
                name: way.to_owned(),
                from_worker,
                elsewhere: target == ELSEWHERE,
                blocked: part(&row, 1).is_truthy(),
                detail: part(&row, 2).as_string().unwrap_or_default(),
            }
        }));
    }
    tries
}

/// One row for each way: from the page and from the worker, to this server and to another.
pub fn rows(tries: &[Try]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for one in tries {
        if rows.iter().all(|row| row.key != one.name) {
            let of = |from_worker| cell(tries.iter().filter(|t| t.name == one.name && t.from_worker == from_worker).collect());
            rows.push(Row { key: one.name.clone(), head: one.name.clone(), cells: vec![of(false), of(true)], ..Row::default() });
        }
    }
    rows
}

fn cell(tries: Vec<&Try>) -> Cell {
    let open = tries.iter().find(|one| !one.blocked);
    let words = match open {
        _ if tries.is_empty() => t("page-privacy-leak-none"),
        None => t("page-privacy-leak-blocked"),
        Some(one) if one.elsewhere => t("page-privacy-leak-open-other"),
        Some(_) => t("page-privacy-leak-open-same"),
    };
    let details: Vec<&str> = tries.iter().map(|one| one.detail.as_str()).collect();
    Cell { words, title: details.join("\n"), alert: open.is_some() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_that_is_open_to_one_server_is_open() {
        let one =
            |elsewhere, blocked| Try { name: "fetch".into(), from_worker: false, elsewhere, blocked, detail: String::new() };
        let rows = rows(&[one(false, true), one(true, false)]);
        assert_eq!(rows.len(), 1);
        assert!(rows[0].cells[0].alert);
        assert!(!rows[0].cells[1].alert);
    }
}
