//! The worker: all checks, the lab's views and the network behind [`telltale_report::protocol`], as one WebAssembly module without
//! imports of its own.
//!
//! The page hands over the compiled module, the weights and, once it has sealed itself, the file's bytes; the worker's own header
//! forbids it every request. Between two checks and between two looks of the network it returns to its event loop, so that a
//! cancellation is heard. A panic stops the module: its message goes to the page, which replaces the worker.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod adapter;
mod analysis;
mod credentials;
mod faces;
mod lab;
mod messages;
mod network;

use std::cell::{Cell, RefCell};

use js_sys::{Array, Uint8Array};
use telltale_report::protocol::{Request, from_bytes};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::File;
use crate::network::Network;

thread_local! {
    /// The network, from `Start` on.
    static NETWORK: RefCell<Option<Network>> = const { RefCell::new(None) };
    /// The analysis that may go on; another number or none stops it at its next pause.
    static CURRENT: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Called once, right after the module was instantiated.
#[wasm_bindgen]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| messages::post_panic(&panic.to_string())));
}

/// Called with the data of each message from the page: `[request, …buffers]`. Answers are posted, not returned; a message that cannot
/// be read is reported like a panic, because it means that page and worker are of different versions.
#[wasm_bindgen]
pub async fn receive(data: Array) {
    let request = match from_bytes::<Request>(&Uint8Array::new(&data.get(0)).to_vec()) {
        Ok(request) => request,
        Err(e) => return messages::post_panic(&format!("unreadable request: {e}")),
    };
    let buffer = || messages::bytes(&data.get(1));
    match request {
        Request::Start { model_toml, golden_json, backend } => {
            let network = Network::start(&model_toml, golden_json, buffer(), backend).await;
            messages::post(&network.ready(), &[]);
            NETWORK.set(Some(network));
        }
        Request::Analyze { id, file_name, skip, wish } => {
            CURRENT.set(Some(id));
            lab::forget();
            // The network leaves its place while it works, so that no borrow is held across a pause.
            let mut network = NETWORK.take();
            let file = File { bytes: &buffer(), name: &file_name, wish };
            analysis::run(id, file, &skip, network.as_mut()).await;
            NETWORK.set(network);
        }
        Request::Cancel { id } => {
            if CURRENT.get() == Some(id) {
                CURRENT.set(None);
            }
        }
        Request::MakeView { id, settings, part } => lab::answer(id, settings, part),
        Request::Outline { id, places } => lab::outline(id, &places),
        Request::Pixels { id } => lab::pixels(id),
        // Without a network there are no impressions to compare, so nothing is owed then.
        Request::Compare { id, of, score, known } => {
            if let Some(compared) = NETWORK.with_borrow(|network| network.as_ref()?.compare(id, &of, score, known)) {
                messages::post(&compared, &[]);
            }
        }
    }
}

/// Whether the analysis `id` may go on.
fn wanted(id: u32) -> bool {
    CURRENT.get() == Some(id)
}
