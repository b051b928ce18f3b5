//! Values to and from the page.

use js_sys::{Array, ArrayBuffer, Float32Array, Uint8Array};
use telltale_report::{
    Heatmap,
    credentials::Thumbnail,
    protocol::{Response, to_bytes},
};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel};

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Posts `[response, …values of the maps, …bytes of the report's thumbnails, …samples of the view]`; their buffers are transferred.
pub(crate) fn post(response: &Response, maps: &[Heatmap]) {
    let values = maps.iter().map(|map| Float32Array::from(map.values.as_slice()).buffer());
    let samples = match response {
        Response::View { view: Ok(view), .. } => view.picture.as_ref().map(|picture| picture.rgba.as_slice()),
        _ => None,
    };
    let bytes = thumbnails(response).iter().map(|thumbnail| thumbnail.bytes.as_slice()).chain(samples);
    send(response, values.chain(bytes.map(buffer)));
}

/// Posts `[response, bytes]`.
pub(crate) fn post_bytes(response: &Response, bytes: &[u8]) {
    send(response, std::iter::once(buffer(bytes)));
}

fn buffer(bytes: &[u8]) -> ArrayBuffer {
    Uint8Array::from(bytes).buffer()
}

fn send(response: &Response, buffers: impl Iterator<Item = ArrayBuffer>) {
    let head = match to_bytes(response) {
        Ok(bytes) => Uint8Array::from(bytes.as_slice()),
        Err(e) => return post_panic(&format!("unwritable response: {e}")),
    };
    let (message, transfer) = (Array::of1(&head), Array::new());
    for buffer in buffers {
        message.push(&buffer);
        transfer.push(&buffer);
    }
    // Posting fails only for values that cannot be cloned, and these all can.
    let _ = scope().post_message_with_transfer(&message, &transfer);
}

fn thumbnails(response: &Response) -> &[Thumbnail] {
    match response {
        Response::Done { report, .. } => report.credentials.as_ref().map_or(&[], |credentials| &credentials.thumbnails),
        _ => &[],
    }
}

/// Tells the page that this worker is beyond use.
pub(crate) fn post_panic(message: &str) {
    let _ = scope().post_message(&Array::of2(&"panicked".into(), &message.into()));
}

/// The bytes of an `ArrayBuffer`; none for anything else.
pub(crate) fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<ArrayBuffer>().map(|buffer| Uint8Array::new(buffer).to_vec()).unwrap_or_default()
}

/// Milliseconds since the worker began.
pub(crate) fn now_ms() -> f64 {
    scope().performance().map_or(0.0, |p| p.now())
}

/// Returns to the event loop once, so that waiting messages are heard. A message channel, because browsers stretch nested timeouts
/// to 4 ms.
pub(crate) async fn pause() {
    let Ok(channel) = MessageChannel::new() else { return };
    let turn = js_sys::Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    let _ = channel.port2().post_message(&JsValue::NULL);
    let _ = JsFuture::from(turn).await;
    channel.port1().close();
}
