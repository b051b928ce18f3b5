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

/// Makes a view and posts it, or why there is none.
pub(crate) fn answer(id: u32, settings: LabSettings, part: Option<RectPx>) {
    let view = KEPT.with_borrow(|kept| match kept {
        Some((kept_id, subject)) if *kept_id == id => telltale_lab::make(subject, settings, part),
        // A worker that took the place of a broken one has not seen the file.
        _ => Err(Text::new("lab-not-kept")),
    });
    messages::post(&Response::View { id, settings, view: view.map(Box::new) }, &[]);
}
