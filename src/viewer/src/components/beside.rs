//! Another picture beside the stage: the same place of it, as large. It is only shown.

use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen::JsCast;
use web_sys::HtmlImageElement;

use super::controls::{Button, fixed, focus, on_click};
use super::handling::{self, Where};
use super::watch::watch_size;
use crate::bridge;
use crate::page::{Page, flag, text};
use crate::state::State;
use crate::view::Size;
use crate::words::{say, t};

/// The room beside the stage; hidden while nothing is compared.
#[component]
pub fn Beside() -> impl IntoView {
    let page = expect_context::<Page>();
    let stage = NodeRef::<Div>::new();
    watch_size(stage, page.beside.stage);
    let is_absent = page.flag(|state| state.beside.is_none());
    let url = page.text(|state| state.beside.as_ref().map(|beside| beside.url.clone()).unwrap_or_default());
    let alt = page.text(|state| say(&Text::new("page-picture-alt").verbatim("name", state.name_beside())));
    let is_broken = RwSignal::new(false);
    let is_hidden = flag(move || is_broken.get() || url.with(String::is_empty));
    let note = text(move || if is_broken.get() { t("page-not-shown") } else { String::new() });
    let size = move |f: fn(Size) -> f64| {
        text(move || page.on_side().map(|(_, picture)| format!("{}px", f(picture))).unwrap_or_default())
    };
    let place = text(move || page.view_beside().map(|view| view.transform()).unwrap_or_default());
    let is_whole = flag(move || page.framing.get().is_none());
    let is_magnified = flag(move || page.view_beside().is_some_and(|view| view.is_magnified()));
    // Another picture is another size, and perhaps one that the browser can show.
    Effect::new(move |_| {
        url.track();
        is_broken.set(false);
        page.beside.shown.set(None);
    });
    let on_load = move |event: Event| {
        if let Some(img) = event.target().and_then(|target| target.dyn_into::<HtmlImageElement>().ok()) {
            page.beside.shown.set(Some(Size { width: img.natural_width().into(), height: img.natural_height().into() }));
        }
    };
    let leave = on_click(move || {
        let beside = page.state.with_untracked(|state| state.beside.as_ref().map(|beside| beside.id));
        bridge::compare(None);
        if let Some(id) = beside {
            focus(&format!("[data-picture='{id}'] [name=compare]"));
        }
    });
    view! {
        <section id="beside" class="beside" aria-label=t("compare-title") hidden=is_absent>
            <div
                node_ref=stage
                id="stage-beside"
                class="stage"
                class:whole=is_whole
                tabindex="0"
                role="group"
                aria-label=t("compare-help")
                on:wheel=move |event| handling::on_wheel(page, Where::Beside, event)
                on:pointerdown=move |event| handling::on_down(page, Where::Beside, event)
                on:pointermove=move |event| handling::on_move(page, Where::Beside, event)
                on:pointerup=move |event| handling::on_up(page, Where::Beside, event)
                on:pointercancel=move |event| handling::on_up(page, Where::Beside, event)
                on:keydown=move |event| handling::on_key(page, Where::Beside, event)
            >
                <div
                    class="sheet"
                    class:magnified=is_magnified
                    style:width=size(|picture| picture.width)
                    style:height=size(|picture| picture.height)
                    style:transform=place
                >
                    <img
                        id="picture-beside"
                        class:absent=is_hidden
                        src=url
                        alt=alt
                        draggable="false"
                        on:load=on_load
                        on:error=move |_| is_broken.set(true)
                    />
                </div>
                <p class="stage-note">{note}</p>
            </div>
            <p class="lab-badge name"><bdi>{page.text(State::name_beside)}</bdi></p>
            <Button id="compare-leave" label=fixed("compare-leave") hidden=is_absent press=leave/>
        </section>
    }
}
