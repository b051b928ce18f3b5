//! The stage: the picture as the browser shows it, with pan and zoom. Its pixels are never read back.

use leptos::html::Div;
use leptos::prelude::*;
use telltale_report::Text;

use super::{drop_zone::DropZone, handling::Where, surface::Surface};
use crate::page::{Page, text};
use crate::words::{say, t};

/// The stage.
#[component]
pub fn Stage() -> impl IntoView {
    let page = expect_context::<Page>();
    let stage = NodeRef::<Div>::new();
    let url = page.text(|state| state.picture.as_ref().and_then(|picture| picture.url.clone()).unwrap_or_default());
    let alt = page.text(|state| {
        let name = state.picture.as_ref().map(|picture| picture.name.clone()).unwrap_or_default();
        say(&Text::new("page-picture-alt").verbatim("name", name))
    });
    let without_picture = page.flag(|state| state.picture.is_none());
    let is_broken = RwSignal::new(false);
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
    let is_drawing = page.flag(|state| state.desk.drawing.is_some() || state.geometry.is_drawing);
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
        page.view().zip(rects).map(|(view, rects)| view.outlines(&rects)).unwrap_or_default()
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
    let ids = ["stage", "picture"];
    view! {
        <section class="stage-frame" aria-label=t("page-stage-label")>
            <DropZone/>
            <div class="stages" hidden=without_picture>
                <Surface at=Where::Stage ids label="page-stage-help" stage url alt note is_broken is_drawing>
                    <div id="late-over" class="seam"></div>
                    // A dark and a light line together are visible on any picture.
                    <svg id="outlines" class="overlay" aria-hidden="true">
                        <path class="outline-dark" d=outlines/>
                        <path class="outline-light" d=outlines/>
                    </svg>
                    <div id="late-drawing" class="seam"></div>
                </Surface>
                <div id="late-beside" class="seam"></div>
            </div>
            <div id="late-toolbar" class="seam"></div>
        </section>
    }
}
