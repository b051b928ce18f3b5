//! The workers themselves: started before the page seals itself, ended one by one.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker};

/// One script without imports, under its own policy.
const SCRIPT: &str = "worker.js";

/// All workers; a place stays empty after its worker ended.
pub struct Pool {
    workers: Vec<Option<Member>>,
}

struct Member {
    worker: Worker,
    // Both must live as long as the worker may call them.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(JsValue)>,
}

impl Pool {
    /// Starts `n` workers. `hear` gets every message, `broke` every error, each with the worker's number.
    pub fn start(n: usize, hear: fn(usize, JsValue), broke: fn(usize)) -> Self {
        Self { workers: (0..n).map(|i| Member::start(i, hear, broke)).collect() }
    }

    /// Hands a compiled module or weights to every worker, under the name that its script knows them by.
    pub fn hand_out(&self, name: &str, part: &JsValue) {
        let message = Array::of2(&name.into(), part);
        (0..self.workers.len()).for_each(|worker| self.post(worker, &message));
    }

    /// Sends a message as it is.
    pub fn post(&self, worker: usize, message: &JsValue) {
        if let Some(Some(member)) = self.workers.get(worker) {
            // A message that cannot be sent is noticed by the silence that follows.
            let _ = member.worker.post_message(message);
        }
    }

    /// Sends a request; the buffer goes over and is gone here.
    pub fn post_with(&self, worker: usize, request: &JsValue, buffer: Option<&js_sys::ArrayBuffer>) {
        let Some(Some(member)) = self.workers.get(worker) else { return };
        let _ = match buffer {
            Some(buffer) => member.worker.post_message_with_transfer(&Array::of2(request, buffer), &Array::of1(buffer)),
            None => member.worker.post_message(&Array::of1(request)),
        };
    }

    /// Ends a worker.
    pub fn terminate(&mut self, worker: usize) {
        if let Some(place) = self.workers.get_mut(worker)
            && let Some(member) = place.as_ref()
        {
            member.worker.set_onmessage(None);
            member.worker.set_onerror(None);
            member.worker.set_onmessageerror(None);
            member.worker.terminate();
            // The call may come from one of the member's own closures: they must outlive it.
            if let Some(member) = place.take() {
                wasm_bindgen_futures::spawn_local(async move { drop(member) });
            }
        }
    }
}

impl Member {
    fn start(number: usize, hear: fn(usize, JsValue), broke: fn(usize)) -> Option<Self> {
        let worker = Worker::new(SCRIPT).ok()?;
        let on_message = Closure::new(move |event: MessageEvent| hear(number, event.data()));
        let on_error = Closure::new(move |_: JsValue| broke(number));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { worker, _on_message: on_message, _on_error: on_error })
    }
}
