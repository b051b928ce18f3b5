//! The seal: a policy that the browser enforces and that no script can take back.
//!
//! It is added after everything has been loaded and before any picture is read. WebRTC is covered by no directive that browsers obey, so its
//! constructor is removed.

use wasm_bindgen::{JsCast, JsValue};

/// Constructors of connections from browser to browser.
const RTC: [&str; 2] = ["RTCPeerConnection", "webkitRTCPeerConnection"];

/// Seals the page under `rule`.
///
/// # Errors
/// Where the document refuses the policy, or WebRTC cannot be removed. No picture may be read then.
pub fn seal(rule: &str) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    for name in RTC {
        let name = JsValue::from_str(name);
        js_sys::Reflect::delete_property(window.unchecked_ref::<js_sys::Object>(), &name)?;
        if js_sys::Reflect::has(&window, &name)? {
            return Err(JsValue::from_str("WebRTC could not be removed"));
        }
    }
    close(rule)
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
