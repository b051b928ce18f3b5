//! The page as a whole: header, privacy panel, stage and evidence.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;
use telltale_page::offline::Kept;
use wasm_bindgen::{JsCast, closure::Closure};

use crate::components::{Evidence, Header, Stage};
use crate::page::{Page, text};
use crate::{bridge, files};

/// The page.
#[component]
pub fn App(kept: Kept) -> impl IntoView {
    let page = Page::new(kept);
    provide_context(page);
    bridge::start(page);

    let is_dragging = RwSignal::new(false);
    listen("dragover", move |event| {
        // Lets a drop happen here, instead of the browser leaving the page for the file.
        event.prevent_default();
        is_dragging.set(true);
    });
    listen("dragleave", move |event| {
        // Only a drag that leaves the window has no element that it goes to.
        if event.unchecked_ref::<MouseEvent>().related_target().is_none() {
            is_dragging.set(false);
        }
    });
    listen("drop", move |event| {
        is_dragging.set(false);
        files::dropped(event.unchecked_ref());
    });
    listen("paste", move |event| files::pasted(event.unchecked_ref()));

    let name = page.text(|state| state.name().into());
    let is_sealed = page.text(|state| state.sealed_ms.is_some().to_string());
    let dragging = text(move || is_dragging.get().to_string());
    view! {
        <div class="page" data-state=name data-sealed=is_sealed data-dragging=dragging>
            <Header/>
            <div id="late-privacy" class="seam"></div>
            <main class="desk">
                <Stage/>
                <Evidence/>
                <div id="late-lab" class="seam"></div>
            </main>
        </div>
    }
}

/// Listens as long as the page lives.
pub fn listen(name: &str, f: impl FnMut(Event) + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(f);
    // A browser that does not know an event never sends it.
    let _ = window().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    listener.forget();
}
