//! Places of faces, for the guided look. They are no part of the report: no check rests on them.

use std::cell::RefCell;

use telltale_forensics::Subject;
use telltale_landmarks::Faces;
use telltale_network::device;
use telltale_report::{RectPx, Text};

thread_local! {
    /// The network, from `Start` on, or why there is none.
    static FACES: RefCell<Option<Result<Faces, Text>>> = const { RefCell::new(None) };
}

/// Loads and tests the network. On the CPU: it is small, and a GPU would compile its programs longer than they run.
pub(crate) async fn start(weights: &[u8]) {
    FACES.set(Some(Faces::load(weights, &device::cpu()).await));
}

/// Looks for faces.
pub(crate) async fn find(subject: &Subject) -> Result<Vec<RectPx>, Text> {
    let picture = subject.raster.as_ref().map_err(Text::clone)?;
    // The network leaves its place while it works, so that no borrow is held across a pause.
    let faces = FACES.take().unwrap_or_else(|| Err(Text::new("faces-not-built")));
    let found = match &faces {
        Ok(faces) => faces.find(&subject.orientation.upright(picture)).await,
        Err(problem) => Err(problem.clone()),
    };
    FACES.set(Some(faces));
    found
}
