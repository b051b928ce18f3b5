//! What WebGPU offers here, asked before a device is made.
//!
//! Read by property name rather than through typed bindings: those of WebGPU are behind an unstable flag of `web-sys`.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What kind of adapter there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Adapter {
    /// The browser has no WebGPU.
    NoWebgpu,
    /// WebGPU found no adapter.
    None,
    /// Only one that imitates a graphics processor on the CPU.
    Software,
    /// A graphics processor.
    Hardware,
}

pub(crate) async fn kind() -> Adapter {
    let property = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(|v| !v.is_undefined() && !v.is_null());
    let global: JsValue = js_sys::global().into();
    let Some(gpu) = property(&global, "navigator").and_then(|navigator| property(&navigator, "gpu")) else {
        return Adapter::NoWebgpu;
    };
    let asked = property(&gpu, "requestAdapter")
        .and_then(|f| f.dyn_into::<Function>().ok())
        .and_then(|f| f.call0(&gpu).ok())
        .and_then(|promise| promise.dyn_into::<Promise>().ok());
    let Some(promise) = asked else { return Adapter::NoWebgpu };
    let Some(adapter) = JsFuture::from(promise).await.ok().filter(|a| !a.is_null() && !a.is_undefined()) else {
        return Adapter::None;
    };
    // `info.isFallbackAdapter` is the standard's place; older versions had it on the adapter itself.
    let fallback = property(&adapter, "info").and_then(|info| property(&info, "isFallbackAdapter"));
    let fallback = fallback.or_else(|| property(&adapter, "isFallbackAdapter"));
    if fallback.is_some_and(|v| v.is_truthy()) { Adapter::Software } else { Adapter::Hardware }
}
