//! Content Credentials through the second module, which the worker's script keeps (see `glue.js`).

use js_sys::{Array, Uint8Array};
use telltale_report::{Credentials, Text};
use wasm_bindgen::{JsCast as _, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// `undefined` without the module, `null` for a file without Content Credentials, otherwise `[credentials, …thumbnails]`.
    #[wasm_bindgen(js_name = readCredentials, catch)]
    fn read_credentials(bytes: &[u8], format: &str) -> Result<JsValue, JsValue>;
}

/// Reads them, or says why that was not possible. The second module runs in an instance of its own, so that what breaks in it breaks nothing
/// here.
pub(crate) fn read(bytes: &[u8], format: &str) -> Result<Option<Credentials>, Text> {
    match read_credentials(bytes, format) {
        Ok(answer) if answer.is_undefined() => Err(Text::new("reason-no-credentials-reader")),
        Ok(answer) if answer.is_null() => Ok(None),
        Ok(answer) => parse(&answer).map(Some).ok_or_else(|| Text::new("reason-credentials-reader-broke")),
        Err(_) => Err(Text::new("reason-credentials-reader-broke")),
    }
}

fn parse(answer: &JsValue) -> Option<Credentials> {
    let answer = answer.dyn_ref::<Array>()?;
    let mut credentials: Credentials = serde_wasm_bindgen::from_value(answer.get(0)).ok()?;
    for (thumbnail, i) in credentials.thumbnails.iter_mut().zip(1..) {
        thumbnail.bytes = answer.get(i).dyn_ref::<Uint8Array>()?.to_vec();
    }
    Some(credentials)
}
