//! The reader of Content Credentials as a module of its own.
//!
//! It is as large as the network's, and few pictures need it: the page loads it after everything else, and the worker makes an instance of it
//! for one file at a time, which takes its memory and whatever broke in it away again.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use js_sys::{Array, Uint8Array};
use serde::Serialize as _;
use telltale_credentials::Inspector;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Reads the Content Credentials of a file: `null` where it has none, otherwise `[credentials, …bytes of their thumbnails]`.
///
/// # Errors
/// In words, where the trust lists cannot be read or the answer cannot be written.
#[wasm_bindgen]
pub fn read(bytes: &[u8], format: &str) -> Result<JsValue, JsValue> {
    let inspector = Inspector::bundled().map_err(JsValue::from)?;
    let Some(credentials) = inspector.read(bytes, format) else { return Ok(JsValue::NULL) };
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let answer = Array::of1(&credentials.serialize(&serializer)?);
    for thumbnail in &credentials.thumbnails {
        answer.push(&Uint8Array::from(thumbnail.bytes.as_slice()));
    }
    Ok(answer.into())
}
