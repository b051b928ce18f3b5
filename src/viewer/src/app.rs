//! The page as a whole: header, privacy panel, stage and evidence.

use leptos::prelude::*;

use crate::components::{Evidence, Header, Privacy, Stage};
use crate::page::Page;
use crate::{bridge, files};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let page = Page::new();
    provide_context(page);
    bridge::start(page.state);

    let dragging = RwSignal::new(false);
    let drag_over = window_event_listener(leptos::ev::dragover, move |event| {
        files::dragged_over(&event);
        dragging.set(true);
    });
    let drag_leave = window_event_listener(leptos::ev::dragleave, move |event| {
        // Only a drag that leaves the window has no element that it goes to.
        if event.related_target().is_none() {
            dragging.set(false);
        }
    });
    let drop = window_event_listener(leptos::ev::drop, move |event| {
        dragging.set(false);
        files::dropped(&event);
    });
    let paste = window_event_listener(leptos::ev::paste, move |event| files::pasted(&event));
    on_cleanup(move || [drag_over, drag_leave, drop, paste].into_iter().for_each(|listener| listener.remove()));

    // A new picture is shown as a whole.
    let picture = page.part(|state| state.picture.as_ref().map(|picture| picture.id));
    Effect::new(move |_| {
        picture.track();
        page.framing.set(None);
        page.shown.set(None);
    });

    view! {
        <div
            class="page"
            data-state=move || page.state.with(|state| state.name())
            data-sealed=move || page.state.with(|state| state.sealed_ms.is_some()).to_string()
            data-dragging=move || dragging.get().to_string()
        >
            <Header/>
            <Show when=move || page.panel_open.get()>
                <Privacy/>
            </Show>
            <main class="desk">
                <Stage/>
                <Evidence/>
            </main>
        </div>
    }
}
