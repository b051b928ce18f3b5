//! The browser's way to a program on this machine.

use js_sys::{Promise, Reflect, Uint8Array};
use telltale_agent::{AgentError, Coming, Endpoint, MAX_ANSWER_BYTES, Reply, Transport, models};
use telltale_report::Text;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

use crate::page::now_ms;
use crate::seal::HOST;

/// 20 s for a list of models: the browser may ask its reader for permission first.
const LIST_MS: f64 = 20_000.0;

#[wasm_bindgen(raw_module = "./ask.js")]
extern "C" {
    fn send(method: &str, address: &str, body: &str, limit_ms: f64, most_bytes: f64) -> Promise;
    /// Ends the request that is under way.
    pub fn stop();
    #[wasm_bindgen(js_name = "isThere")]
    fn is_there(address: &str, limit_ms: f64) -> Promise;
}

/// A program that may be asked.
pub struct Server {
    endpoint: Endpoint,
    limit_ms: f64,
}

impl Server {
    /// The program behind `endpoint`, with so much time for each call.
    pub fn new(endpoint: Endpoint, time_limit: std::time::Duration) -> Self {
        Self { endpoint, limit_ms: time_limit.as_secs_f64() * 1000.0 }
    }
}

impl Transport for Server {
    fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    fn ask<'a>(&'a self, body: &'a str) -> Coming<'a> {
        Box::pin(async move {
            match outcome(send("POST", self.endpoint.url(), body, self.limit_ms, MAX_ANSWER_BYTES as f64), self.limit_ms).await? {
                Some((status, bytes)) => Reply::read(status, &bytes),
                None => Ok(Reply::TooLarge),
            }
        })
    }

    fn now_ms(&self) -> f64 {
        now_ms()
    }
}

/// Looks for a program, without a picture: its address and the models that it lists, none where it lists none.
///
/// # Errors
/// Why it cannot be used, in words.
pub async fn connect(address: &str, own_origin: &str) -> Result<(Endpoint, Vec<String>), Text> {
    let endpoint = Endpoint::new(address.trim(), false).map_err(|error| error.text())?;
    if endpoint.host() != HOST {
        return Err(Text::new("local-error-host"));
    }
    let list = endpoint.models_url();
    match outcome(send("GET", &list, "", LIST_MS, MAX_ANSWER_BYTES as f64), LIST_MS).await {
        // Whatever it says, this page may read it.
        Ok(answer) => Ok((endpoint, answer.and_then(|(_, bytes)| models(&bytes)).unwrap_or_default())),
        Err(AgentError::Gone(_)) => {
            let answers = JsFuture::from(is_there(&list, LIST_MS)).await.is_ok_and(|answers| answers.is_truthy());
            Err(if answers {
                Text::new("local-error-not-allowed").verbatim("origin", own_origin)
            } else {
                Text::new("local-error-nobody")
            })
        }
        Err(error) => Err(error.text()),
    }
}

/// Status and body of an answer; none where it is too large.
async fn outcome(sent: Promise, limit_ms: f64) -> Result<Option<(u16, Vec<u8>)>, AgentError> {
    let gone = |problem: &JsValue| AgentError::Gone(problem.as_string().unwrap_or_default());
    let outcome = JsFuture::from(sent).await.map_err(|problem| gone(&problem))?;
    let part = |i| Reflect::get_u32(&outcome, i).unwrap_or(JsValue::UNDEFINED);
    match part(0).as_string().as_deref() {
        Some("answered") => {
            let bytes = part(2).dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
            Ok(Some((part(1).as_f64().unwrap_or_default() as u16, bytes)))
        }
        Some("too-large") => Ok(None),
        Some("redirected") => Err(AgentError::Redirected(String::new())),
        Some("slow") => Err(AgentError::Slow((limit_ms / 1000.0) as u64)),
        Some("stopped") => Err(AgentError::Stopped),
        _ => Err(gone(&part(1))),
    }
}
