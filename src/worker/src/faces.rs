//! Places of faces: for the guided look, and for the network's check, which says nothing of pictures that a face fills.

use std::cell::RefCell;

use telltale_forensics::Subject;
use telltale_landmarks::Faces;
use telltale_network::device;
use telltale_report::{RectPx, Text};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The weights that the worker's script keeps (see `glue.js`); no bytes where the page has none.
    #[wasm_bindgen(js_name = faceWeights)]
    fn face_weights() -> Vec<u8>;
}

thread_local! {
    /// The network, from the first picture on, or why there is none.
    static FACES: RefCell<Option<Result<Faces, Text>>> = const { RefCell::new(None) };
}

/// Looks for faces: places in what is seen of the upright picture, largest first. On the CPU: the network is small, and a GPU would compile its programs
/// longer than they run.
pub(crate) async fn find(subject: &Subject) -> Result<Vec<RectPx>, Text> {
    let picture = subject.raster.as_ref().map_err(Text::clone)?;
    // The network leaves its place while it works, so that no borrow is held across a pause.
    let faces = match FACES.take() {
        Some(faces) => faces,
        None => Faces::load(&face_weights(), &device::cpu()).await,
    };
    let found = match &faces {
        Ok(faces) => faces.find(&subject.orientation.upright(picture)).await,
        Err(problem) => Err(problem.clone()),
    };
    FACES.set(Some(faces));
    found
}
