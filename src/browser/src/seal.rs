//! The seal: a policy that the browser enforces and that no script can take back.
//!
//! It is added after everything has been loaded and before any picture is read. Two ways out are covered by no directive that browsers obey,
//! so they are removed: WebRTC, and the page's word to a service worker, which would make the browser look for a newer one.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// Constructors of connections from browser to browser.
const RTC: [&str; 2] = ["RTCPeerConnection", "webkitRTCPeerConnection"];
/// The way to service workers.
const SERVICE_WORKER: &str = "serviceWorker";

/// Seals the page under `rule`.
///
/// # Errors
/// Where the document refuses the policy, or a way out cannot be removed. No picture may be read then.
pub fn seal(rule: &str) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    for name in RTC {
        remove(&window, &window, name)?;
    }
    let navigator = window.navigator();
    // What every page has in common lies in the prototype.
    remove(&navigator, &Object::get_prototype_of(&navigator), SERVICE_WORKER)?;
    close(rule)
}

/// Takes a property away from the object that `owner` has it from.
fn remove(owner: &JsValue, from: &Object, name: &str) -> Result<(), JsValue> {
    let name = JsValue::from_str(name);
    Reflect::delete_property(from, &name)?;
    if Reflect::has(owner, &name)? { Err(name) } else { Ok(()) }
}

/// Adds a policy to those that the page has: what it leaves open stays open only where the others do too.
///
/// # Errors
/// Where the document refuses it.
pub fn close(rule: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let meta = document.create_element("meta")?;
    meta.set_attribute("http-equiv", "Content-Security-Policy")?;
    meta.set_attribute("content", rule)?;
    // Browsers obey a policy in a `<meta>` only inside the head.
    document.query_selector("head")?.ok_or("no head")?.append_child(&meta)?;
    Ok(())
}
