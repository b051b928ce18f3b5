//! Files in and out: dropped, pasted or chosen pictures, and the saved report.

use js_sys::Array;
use telltale_report::Arrival;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{
    Blob, BlobPropertyBag, ClipboardEvent, DataTransfer, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement,
    Url,
};

use crate::{bridge, page};

/// Opens the first file of a drop.
pub fn dropped(event: &DragEvent) {
    event.prevent_default();
    open_first(event.data_transfer().and_then(|data| data.files()), Arrival::Dropped);
}

/// Opens the first file on the clipboard.
pub fn pasted(event: &ClipboardEvent) {
    let files = event.clipboard_data().as_ref().and_then(DataTransfer::files);
    if files.as_ref().is_some_and(|files| files.length() > 0) {
        event.prevent_default();
        open_first(files, Arrival::Pasted);
    }
}

/// Opens the file that was chosen in the picker, and forgets it there, so that the same file can be chosen again.
pub fn chosen(event: &Event) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        open_first(input.files(), if is_handheld() { Arrival::PickedOnPhone } else { Arrival::Picked });
        input.set_value("");
    }
}

fn open_first(files: Option<FileList>, arrival: Arrival) {
    if let Some(file) = files.and_then(|files| files.get(0)) {
        open_as(file, arrival);
    }
}

/// Opens a file that the system handed over.
#[wasm_bindgen]
pub fn open(file: File) {
    open_as(file, Arrival::Picked);
}

fn open_as(file: File, arrival: Arrival) {
    if page::may_forget("review-lose") {
        bridge::open(file, Some(arrival));
    }
}

/// Whether fingers are the only way to point here, as on phones and tablets.
fn is_handheld() -> bool {
    let query = leptos::prelude::window().match_media("(hover: none) and (pointer: coarse)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

/// Offers words or bytes as a download. It comes from this computer's memory: no request is made.
///
/// # Errors
/// Where the browser refuses one of the steps.
pub fn save(content: &JsValue, media_type: &str, name: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    // The list may hold words and bytes alike.
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = leptos::prelude::document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}
