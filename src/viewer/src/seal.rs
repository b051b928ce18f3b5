//! What the seal of this page closes: everything.
//!
//! Every directive is closed by name, because a browser lets a prefetch through wherever a single directive allows the address. Styles go on
//! working through the CSS object model, which no policy covers.

use wasm_bindgen::JsValue;

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

/// Seals the page.
///
/// # Errors
/// Where the document refuses the policy. No picture may be read then.
pub fn seal() -> Result<(), JsValue> {
    telltale_browser::seal::seal(&DIRECTIVES.map(|(rule, _)| rule).join("; "))
}
