//! Views of the file that was analysed last, for the lab.

use std::cell::RefCell;

use telltale_forensics::Subject;
use telltale_report::{LabSettings, RectPx, Text, protocol::Response};

use crate::messages;

thread_local! {
    /// The file that was analysed last, and which analysis that was. It stays until the next one begins: reading it anew for each view
    /// would take longer than the view.
    static KEPT: RefCell<Option<(u32, Subject)>> = const { RefCell::new(None) };
}

/// Keeps a file whose analysis is complete.
pub(crate) fn keep(id: u32, subject: Subject) {
    KEPT.set(Some((id, subject)));
}

/// Lets go of it, before another file needs the memory.
pub(crate) fn forget() {
    KEPT.set(None);
}

/// Makes something of the file of this analysis.
fn with_kept<T>(id: u32, make: impl FnOnce(&Subject) -> Result<T, Text>) -> Result<T, Text> {
    KEPT.with_borrow(|kept| match kept {
        Some((kept_id, subject)) if *kept_id == id => make(subject),
        // A worker that took the place of a broken one has not seen the file.
        _ => Err(Text::new("lab-not-kept")),
    })
}

/// Draws places into the picture and posts it, or why that was not possible.
pub(crate) fn outline(id: u32, places: &[(u32, Vec<RectPx>)]) {
    match with_kept(id, |subject| telltale_lab::outlined(subject, places)) {
        Ok(png) => messages::post_bytes(&Response::Outlined { id, problem: None }, &png),
        Err(problem) => messages::post(&Response::Outlined { id, problem: Some(problem) }, &[]),
    }
}

/// Posts the upright picture, for a page that shows parts of it to a model.
pub(crate) fn pixels(id: u32) {
    let picture = with_kept(id, |subject| match (&subject.raster, subject.upright()) {
        (Ok(_), Some(picture)) => Ok(picture),
        (Err(reason), _) => Err(reason.clone()),
        (Ok(_), None) => Err(Text::new("lab-not-kept")),
    });
    match picture {
        Ok(picture) => {
            let size = Ok((picture.width() as u32, picture.height() as u32));
            messages::post_bytes(&Response::Pixels { id, size }, picture.rgb());
        }
        Err(reason) => messages::post(&Response::Pixels { id, size: Err(reason) }, &[]),
    }
}

/// Makes a view and posts it, or why there is none.
pub(crate) fn answer(id: u32, settings: LabSettings, part: Option<RectPx>) {
    let view = with_kept(id, |subject| telltale_lab::make(subject, settings, part));
    messages::post(&Response::View { id, settings, view: view.map(Box::new) }, &[]);
}
