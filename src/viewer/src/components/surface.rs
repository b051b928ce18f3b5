//! A picture in the room that it has, moved and zoomed by hand, and what lies over it.

use leptos::ev::{ErrorEvent, Event};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlImageElement;

use super::handling::{self, Where};
use super::watch::watch_size;
use crate::page::{Page, flag, text};
use crate::view::{Size, View};
use crate::words::t;

/// The room with its picture; `ids` are those of the room and of the picture. The browser says through `is_broken` whether it can show it.
#[component]
pub fn Surface(
    at: Where,
    ids: [&'static str; 2],
    label: &'static str,
    stage: NodeRef<Div>,
    url: Memo<String>,
    alt: Memo<String>,
    note: Memo<String>,
    is_broken: RwSignal<bool>,
    is_drawing: Memo<bool>,
    children: Children,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let (room, shown) = match at {
        Where::Stage => (page.stage, page.shown),
        Where::Beside => (page.beside.stage, page.beside.shown),
    };
    watch_size(stage, room);
    let is_absent = flag(move || is_broken.get() || url.with(String::is_empty));
    let is_whole = flag(move || page.framing.get().is_none());
    let is_magnified = page.magnified(at);
    let [width, height, place] = page.sheet(at);
    let on_load = move |event: Event| {
        if let Some(img) = event.target().and_then(|target| target.dyn_into::<HtmlImageElement>().ok()) {
            is_broken.set(false);
            shown.set(Some(Size { width: img.natural_width().into(), height: img.natural_height().into() }));
        }
    };
    let on_error = move |_: ErrorEvent| {
        is_broken.set(true);
        // Before there is a picture, there is no address either.
        if url.with_untracked(|url| !url.is_empty()) {
            page.state.update(|state| state.cannot_show(at == Where::Beside));
        }
    };
    view! {
        <div
            node_ref=stage
            id=ids[0]
            class="stage"
            class:whole=is_whole
            class:drawing=is_drawing
            tabindex="0"
            role="group"
            aria-label=t(label)
            on:wheel=move |event| handling::on_wheel(page, at, event)
            on:pointerdown=move |event| handling::on_down(page, at, event)
            on:pointermove=move |event| handling::on_move(page, at, event)
            on:pointerup=move |event| handling::on_up(page, at, event)
            on:pointercancel=move |event| handling::on_up(page, at, event)
            on:keydown=move |event| handling::on_key(page, at, event)
        >
            <div class="sheet" class:magnified=is_magnified style:width=width style:height=height style:transform=place>
                <img
                    id=ids[1]
                    class:absent=is_absent
                    src=url
                    alt=alt
                    draggable="false"
                    on:load=on_load
                    on:error=on_error
                />
            </div>
            {children()}
            <p class="stage-note">{note}</p>
        </div>
    }
    .into_any()
}

impl Page {
    /// Where the picture lies now, on the stage or beside it.
    pub fn view_at(self, at: Where) -> Option<View> {
        match at {
            Where::Stage => self.view(),
            Where::Beside => self.view_beside(),
        }
    }

    /// Whether the pixels themselves are of interest there.
    pub fn magnified(self, at: Where) -> Memo<bool> {
        flag(move || self.view_at(at).is_some_and(View::is_magnified))
    }

    /// Width, height and place of what has the picture's own pixels, as values of CSS.
    pub fn sheet(self, at: Where) -> [Memo<String>; 3] {
        let size = move || match at {
            Where::Stage => self.picture_size(),
            Where::Beside => self.on_side().map(|(_, picture)| picture),
        };
        let px = |px: Option<f64>| format!("{}px", px.unwrap_or_default());
        [
            text(move || px(size().map(|size| size.width))),
            text(move || px(size().map(|size| size.height))),
            text(move || self.view_at(at).map(View::transform).unwrap_or_default()),
        ]
    }
}
