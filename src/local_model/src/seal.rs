//! What this page's seal leaves open: programs on this machine, and from the first of them on only that one.

use wasm_bindgen::JsValue;

/// The page may reach programs of this machine at this address, and nothing else: not even the server that it came from.
const RULE: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; style-src 'none'; img-src blob: data:; \
     connect-src http://127.0.0.1:*; worker-src 'none'; form-action 'none'; base-uri 'none'; frame-src 'none'";
/// The only host that this page reaches, as its policies name it.
pub const HOST: &str = "127.0.0.1";

/// Seals the page.
///
/// # Errors
/// Where the document refuses. No picture may be read then.
pub fn seal() -> Result<(), JsValue> {
    telltale_browser::seal::seal(RULE)
}

/// Closes everything but one program, such as `http://127.0.0.1:8080`.
///
/// # Errors
/// Where the document refuses.
pub fn narrow(origin: &str) -> Result<(), JsValue> {
    telltale_browser::seal::close(&format!("connect-src {origin}"))
}
