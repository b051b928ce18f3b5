//! The pictures of the tour, which only its address asks for.

use js_sys::Array;
use telltale_browser::load::{buffer, fetch};
use telltale_page::tour;
use web_sys::File;

/// The sample pictures of the tour, as far as they can be had; none where the address does not ask for the tour.
pub async fn load() -> Vec<File> {
    let mut samples = Vec::new();
    if !is_asked_for("tour") {
        return samples;
    }
    for name in tour::FILES {
        if let Ok(bytes) = buffer(fetch(&format!("samples/{name}"))).await {
            samples.extend(File::new_with_buffer_source_sequence(&Array::of1(&bytes), name));
        }
    }
    samples
}

/// Whether a word stands behind the question mark of the page's address.
fn is_asked_for(word: &str) -> bool {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    web_sys::UrlSearchParams::new_with_str(&search).is_ok_and(|parameters| parameters.has(word))
}
