//! Files for the reader.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// An address in this computer's memory for words or bytes, until it is given back.
///
/// # Errors
/// Where the browser refuses one of the steps.
pub fn address(content: &JsValue, media_type: &str) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    // The list may hold words and bytes alike.
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &options)?;
    Url::create_object_url_with_blob(&blob)
}

/// Offers words or bytes as a download. It comes from this computer's memory: no request is made.
///
/// # Errors
/// Where the browser refuses one of the steps.
pub fn save(content: &JsValue, media_type: &str, name: &str) -> Result<(), JsValue> {
    let url = address(content, media_type)?;
    let link: HtmlAnchorElement =
        web_sys::window().and_then(|window| window.document()).ok_or("no document")?.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}
