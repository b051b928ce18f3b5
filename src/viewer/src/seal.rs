//! The seal: a policy that the browser enforces and that no script can take back.
//!
//! It is added after everything has been loaded and before any picture is read. Every directive is closed by name, because a
//! browser lets a prefetch through wherever a single directive allows the address. WebRTC is covered by no directive that browsers
//! obey, so its constructor is removed. Styles go on working through the CSS object model, which no policy covers.

use wasm_bindgen::{JsCast, JsValue};

/// The rule, one directive after the other, each with the message that explains it.
pub const DIRECTIVES: [(&str, &str); 9] = [
    ("default-src 'none'", "page-policy-default"),
    ("script-src 'wasm-unsafe-eval'", "page-policy-script"),
    ("style-src 'none'", "page-policy-style"),
    ("img-src blob: data:", "page-policy-img"),
    ("connect-src 'none'", "page-policy-connect"),
    ("worker-src 'none'", "page-policy-worker"),
    ("form-action 'none'", "page-policy-form"),
    ("base-uri 'none'", "page-policy-base"),
    ("frame-src 'none'", "page-policy-frame"),
];

/// Constructors of connections from browser to browser.
const RTC: [&str; 2] = ["RTCPeerConnection", "webkitRTCPeerConnection"];

/// Seals the page.
///
/// # Errors
/// Where the document refuses the policy. No picture may be read then.
pub fn seal() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    for name in RTC {
        let name = JsValue::from_str(name);
        js_sys::Reflect::delete_property(window.unchecked_ref::<js_sys::Object>(), &name)?;
        if js_sys::Reflect::has(&window, &name)? {
            return Err(JsValue::from_str("WebRTC could not be removed"));
        }
    }
    let document = window.document().ok_or("no document")?;
    let meta = document.create_element("meta")?;
    meta.set_attribute("http-equiv", "Content-Security-Policy")?;
    meta.set_attribute("content", &DIRECTIVES.map(|(rule, _)| rule).join("; "))?;
    // Browsers obey a policy in a `<meta>` only inside the head.
    document.query_selector("head")?.ok_or("no head")?.append_child(&meta)?;
    Ok(())
}
