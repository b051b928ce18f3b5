//! What a page fetches before it seals itself: the worker's module and the network's files, all from its own server.

use js_sys::{ArrayBuffer, Promise, Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

const MODULE: &str = "worker_bg.wasm";
/// The reader of Content Credentials.
const CREDENTIALS: &str = "credentials_bg.wasm";
const MODELS: &str = "models/index.json";

/// The network's files; empty where they could not be had, so that the worker can say so and the other checks go on.
#[derive(Debug)]
pub struct ModelFiles {
    /// Text of `model.toml`.
    pub model_toml: String,
    /// Text of `golden.json`.
    pub golden_json: String,
    /// The weights.
    pub weights: ArrayBuffer,
}

impl Default for ModelFiles {
    fn default() -> Self {
        Self { model_toml: String::new(), golden_json: String::new(), weights: ArrayBuffer::new(0) }
    }
}

/// Starts to fetch and compile the worker's module.
pub fn start_module() -> Promise {
    WebAssembly::compile_streaming(&fetch(MODULE)).unchecked_into()
}

/// Starts to fetch and compile the reader of Content Credentials.
pub fn start_credentials() -> Promise {
    WebAssembly::compile_streaming(&fetch(CREDENTIALS)).unchecked_into()
}

/// The compiled module.
///
/// # Errors
/// Where it cannot be fetched or compiled.
pub async fn module(started: Promise) -> Result<JsValue, JsValue> {
    match JsFuture::from(started).await {
        Ok(module) => Ok(module),
        // A server that sends another MIME type than application/wasm: compile the bytes instead of the stream.
        Err(_) => {
            let bytes = buffer(fetch(MODULE)).await?;
            JsFuture::from(WebAssembly::compile(&bytes).unchecked_into::<Promise>()).await
        }
    }
}

/// The default network's files, as far as they can be had.
pub async fn model() -> ModelFiles {
    try_model().await.unwrap_or_default()
}

async fn try_model() -> Result<ModelFiles, JsValue> {
    let index = js_sys::JSON::parse(&text(fetch(MODELS)).await?)?;
    let id = Reflect::get(&index, &"default".into())?.as_string().filter(|id| is_folder_name(id)).ok_or(JsValue::NULL)?;
    let [toml, golden, weights] =
        ["model.toml", "golden.json", "weights.safetensors"].map(|name| fetch(&format!("models/{id}/{name}")));
    Ok(ModelFiles {
        model_toml: text(toml).await.unwrap_or_default(),
        golden_json: text(golden).await.unwrap_or_default(),
        weights: buffer(weights).await.unwrap_or_else(|_| ArrayBuffer::new(0)),
    })
}

fn is_folder_name(id: &str) -> bool {
    !id.starts_with('.') && id.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}

/// A fetch of a file beside the page: relative, because the page may live in any folder.
pub fn fetch(address: &str) -> Promise {
    match web_sys::window() {
        Some(window) => window.fetch_with_str(address).unchecked_into(),
        None => Promise::reject(&JsValue::NULL).unchecked_into(),
    }
}

async fn response(fetched: Promise) -> Result<Response, JsValue> {
    let response: Response = JsFuture::from(fetched).await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::from_f64(response.status().into())) }
}

/// The bytes of an answer.
///
/// # Errors
/// Where there is none, or another one than was hoped for.
pub async fn buffer(fetched: Promise) -> Result<ArrayBuffer, JsValue> {
    let body: Promise = response(fetched).await?.array_buffer()?.unchecked_into();
    JsFuture::from(body).await?.dyn_into()
}

/// The words of an answer.
///
/// # Errors
/// Where there is none, or another one than was hoped for.
pub async fn text(fetched: Promise) -> Result<String, JsValue> {
    let body: Promise = response(fetched).await?.text()?.unchecked_into();
    JsFuture::from(body).await?.as_string().ok_or(JsValue::NULL)
}

/// An element of an array-like message.
pub fn part(message: &JsValue, index: u32) -> JsValue {
    Reflect::get_u32(message, index).unwrap_or(JsValue::UNDEFINED)
}
