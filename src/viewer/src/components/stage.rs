//! The stage: the picture as the browser shows it, with pan and zoom. Its pixels are never read back.

use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::*;
use telltale_report::Text;
use wasm_bindgen::JsCast;
use web_sys::HtmlImageElement;

use super::handling::{self, Where};
use super::{drop_zone::DropZone, watch::watch_size};
use crate::page::{Page, flag, text};
use crate::view::{Size, View};
use crate::words::{say, t};

/// The stage.
#[component]
pub fn Stage() -> impl IntoView {
    let page = expect_context::<Page>();
    let stage = NodeRef::<Div>::new();
    watch_size(stage, page.stage);
    let view = Memo::new(move |_| page.view());
    let url = page.text(|state| state.picture.as_ref().and_then(|picture| picture.url.clone()).unwrap_or_default());
    let alt = page.text(|state| {
        let name = state.picture.as_ref().map(|picture| picture.name.clone()).unwrap_or_default();
        say(&Text::new("page-picture-alt").verbatim("name", name))
    });
    let without_picture = page.flag(|state| state.picture.is_none());
    let is_broken = RwSignal::new(false);
    let is_absent = flag(move || is_broken.get() || url.with(String::is_empty));
    let is_refused = page.flag(|state| !state.run.has_results() && state.run.is_over());
    let note = text(move || match (url.with(String::is_empty), is_broken.get()) {
        (is_pending, is_broken) if is_refused.get() => {
            if is_pending || is_broken {
                t("page-nothing-to-show")
            } else {
                String::new()
            }
        }
        (true, _) => t("page-waiting"),
        (false, true) => t("page-not-shown"),
        (false, false) => String::new(),
    });
    let width = text(move || format!("{}px", page.picture_size().map_or(0.0, |size| size.width)));
    let height = text(move || format!("{}px", page.picture_size().map_or(0.0, |size| size.height)));
    let is_whole = flag(move || page.framing.get().is_none());
    let is_drawing = page.flag(|state| state.desk.drawing.is_some() || state.geometry.is_drawing);
    let is_magnified = flag(move || view.get().is_some_and(View::is_magnified));
    let transform = text(move || view.get().map(View::transform).unwrap_or_default());
    let outlines = text(move || {
        let rects = page.state.with(|state| match &state.desk.draft {
            Some(draft) => Some(draft.rect().into_iter().collect()),
            None => match state.chosen() {
                Some(finding) => Some(finding.region.boxes().to_vec()),
                None => {
                    let asked = state.look.place().filter(|_| state.look.question().is_some());
                    asked.or(state.desk.part.rect()).map(|place| vec![place])
                }
            },
        });
        view.get().zip(rects).map(|(view, rects)| view.outlines(&rects)).unwrap_or_default()
    });

    // After choosing a file, whatever had the focus is gone: the picture is where the reader goes on.
    let opened = page.text(|state| state.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default());
    Effect::new(move |_| {
        if opened.with(|id| !id.is_empty()) {
            request_animation_frame(move || {
                if let Some(stage) = stage.get_untracked() {
                    // An element that cannot have the focus leaves it where it is.
                    let _ = stage.focus();
                }
            });
        }
    });
    let on_load = move |event: Event| {
        if let Some(img) = event.target().and_then(|target| target.dyn_into::<HtmlImageElement>().ok()) {
            is_broken.set(false);
            page.shown.set(Some(Size { width: img.natural_width().into(), height: img.natural_height().into() }));
        }
    };
    view! {
        <section class="stage-frame" aria-label=t("page-stage-label")>
            <DropZone/>
            <div class="stages" hidden=without_picture>
                <div
                    node_ref=stage
                    id="stage"
                    class="stage"
                    class:whole=is_whole
                    class:drawing=is_drawing
                    tabindex="0"
                    role="group"
                    aria-label=t("page-stage-help")
                    on:wheel=move |event| handling::on_wheel(page, Where::Stage, event)
                    on:pointerdown=move |event| handling::on_down(page, Where::Stage, event)
                    on:pointermove=move |event| handling::on_move(page, Where::Stage, event)
                    on:pointerup=move |event| handling::on_up(page, Where::Stage, event)
                    on:pointercancel=move |event| handling::on_up(page, Where::Stage, event)
                    on:keydown=move |event| handling::on_key(page, Where::Stage, event)
                >
                    <div class="sheet" class:magnified=is_magnified style:width=width style:height=height style:transform=transform>
                        <img
                            id="picture"
                            class:absent=is_absent
                            src=url
                            alt=alt
                            draggable="false"
                            on:load=on_load
                            on:error=move |_| is_broken.set(true)
                        />
                    </div>
                    <div id="late-over" class="seam"></div>
                    // A dark and a light line together are visible on any picture.
                    <svg id="outlines" class="overlay" aria-hidden="true">
                        <path class="outline-dark" d=outlines/>
                        <path class="outline-light" d=outlines/>
                    </svg>
                    <div id="late-drawing" class="seam"></div>
                    <p class="stage-note">{note}</p>
                </div>
                <div id="late-beside" class="seam"></div>
            </div>
            <div id="late-toolbar" class="seam"></div>
        </section>
    }
}
