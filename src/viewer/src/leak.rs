//! The tries to break out, which live in a script of their own: some of them (`import()`) cannot be said in WebAssembly.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

use crate::bridge;
use crate::load::part;

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

/// Tries everything: from the page and from a spare worker, to this origin and to another.
pub async fn try_everything(own_origin: String) -> Vec<Try> {
    let mut tries = Vec::new();
    for (elsewhere, origin) in [(false, own_origin.as_str()), (true, ELSEWHERE)] {
        for from_worker in [false, true] {
            let promise = if from_worker { bridge::leak_in_worker(origin) } else { try_to_leak(origin) };
            let rows = JsFuture::from(promise).await.unwrap_or(JsValue::NULL);
            if !Array::is_array(&rows) {
                continue;
            }
            tries.extend(Array::from(&rows).iter().map(|row| Try {
                name: part(&row, 0).as_string().unwrap_or_default(),
                from_worker,
                elsewhere,
                blocked: part(&row, 1).is_truthy(),
                detail: part(&row, 2).as_string().unwrap_or_default(),
            }));
        }
    }
    tries
}
