//! Files that come in: dropped, pasted or chosen pictures.

use js_sys::{Array, Promise};
use telltale_browser::load::part;
use telltale_report::{Arrival, Text};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement};

use crate::{bridge, page};

#[wasm_bindgen(raw_module = "./drop.js")]
extern "C" {
    #[wasm_bindgen(js_name = "filesOf")]
    fn files_of(data: &DataTransfer) -> Promise;
}

/// Opens what was dropped, folders included. A picture that is dragged out of a web page may come as an address only: fetching it would
/// tell a server, so the page says what to do instead.
pub fn dropped(event: &DragEvent) {
    event.prevent_default();
    let Some(data) = event.data_transfer() else { return };
    let has = |kind: &str| data.types().includes(&kind.into(), 0);
    let (is_address, is_file) = (has("text/uri-list"), has("Files"));
    let files = files_of(&data);
    spawn_local(async move {
        let dropped = JsFuture::from(files).await.unwrap_or(JsValue::NULL);
        let files = part(&dropped, 0);
        let files = if Array::is_array(&files) { Array::from(&files) } else { Array::new() };
        let count = |index| part(&dropped, index).as_f64().unwrap_or_default() as usize;
        let (n_left_out, n_unreadable) = (count(1), count(2));
        let files: Vec<File> = files.iter().filter_map(|file| file.dyn_into().ok()).collect();
        let n_taken = files.len();
        bridge::open(files, Some(Arrival::Dropped));
        // Words that were dropped are neither: nobody meant a picture.
        if is_address || is_file {
            page::change(|state| state.dropped(is_address, n_taken, n_left_out, n_unreadable));
        }
    });
}

/// Opens the files on the clipboard. Of a picture on a web page, the clipboard may hold its address only, as with a drop.
pub fn pasted(event: &ClipboardEvent) {
    let Some(data) = event.clipboard_data() else { return };
    let files = all(data.files());
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok()?.closest("textarea, input").ok()?);
    if !files.is_empty() {
        event.prevent_default();
        bridge::open(files, Some(Arrival::Pasted));
    } else if field.is_none() {
        let words = |kind| data.get_data(kind).unwrap_or_default();
        page::change(|state| state.pasted(&words("text/plain"), &words("text/html")));
    }
}

/// Opens the files that were chosen in the picker, and forgets them there, so that the same ones can be chosen again.
pub fn chosen(event: &Event) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        let arrival = if is_handheld() { Arrival::PickedOnPhone } else { Arrival::Picked };
        bridge::open(all(input.files()), Some(arrival));
        input.set_value("");
    }
}

/// Opens files that the system handed over, and says so where not all of them could be had.
#[wasm_bindgen]
pub fn open(files: Vec<File>, are_all: bool) {
    bridge::open(files, Some(Arrival::Picked));
    if !are_all {
        page::change(|state| state.drop_note = Some(Text::new("page-launch-unreadable")));
    }
}

fn all(files: Option<FileList>) -> Vec<File> {
    let files = files.as_ref();
    files.into_iter().flat_map(|files| (0..files.length()).filter_map(|i| files.get(i))).collect()
}

/// Whether fingers are the only way to point here, as on phones and tablets.
fn is_handheld() -> bool {
    let query = leptos::prelude::window().match_media("(hover: none) and (pointer: coarse)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
