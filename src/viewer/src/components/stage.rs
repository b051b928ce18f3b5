//! The stage: the picture as the browser shows it, with pan and zoom. Its pixels are never read back.

use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use leptos::html::{Div, Img};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::ResizeObserver;

use super::{drop_zone::DropZone, heat_map::HeatMap, overlay::Overlay, toolbar::Toolbar};
use crate::page::Page;
use crate::view::{Size, View};
use crate::words::{say, t};
use telltale_report::Text;

/// CSS pixels that one press of an arrow key moves the picture.
const KEY_STEP_PX: f64 = 60.0;

/// The stage.
#[component]
pub fn Stage() -> impl IntoView {
    let page = expect_context::<Page>();
    let stage = NodeRef::<Div>::new();
    watch_size(stage, page.stage);
    let picture = page.picture_size();
    let view = page.view(picture);
    let with_picture = page.part(|state| state.picture.is_some());
    let url = page.part(|state| state.picture.as_ref().and_then(|picture| picture.url.clone()));
    let name = page.part(|state| state.picture.as_ref().map(|picture| picture.name.clone()).unwrap_or_default());
    let not_shown = RwSignal::new(false);

    let change = move |f: &dyn Fn(View, Size, Size) -> View| {
        if let (Some(view), Some(stage), Some(picture)) =
            (view.get_untracked(), page.stage.get_untracked(), picture.get_untracked())
        {
            page.framing.set(Some(f(view, stage, picture)));
        }
    };
    let on_wheel = move |event: WheelEvent| {
        event.prevent_default();
        let (x, y) = inside(&stage, event.client_x(), event.client_y());
        change(&|view, stage, picture| view.zoomed((-event.delta_y() * 0.0015).exp(), x, y, stage, picture));
    };
    let held = RwSignal::new(false);
    let on_down = move |event: PointerEvent| {
        let on_button = event
            .target()
            .and_then(|t| t.dyn_into::<web_sys::Element>().ok())
            .is_some_and(|e| e.closest("button").ok().flatten().is_some());
        if let (Some(stage), 0, false) = (stage.get_untracked(), event.button(), on_button) {
            // Without capture a drag only ends earlier.
            let _ = stage.set_pointer_capture(event.pointer_id());
            held.set(true);
        }
    };
    let on_move = move |event: PointerEvent| {
        if held.get_untracked() {
            let (dx, dy) = (f64::from(event.movement_x()), f64::from(event.movement_y()));
            change(&|view, stage, picture| view.moved(dx, dy, stage, picture));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let (dx, dy, factor) = match event.key().as_str() {
            "ArrowLeft" => (KEY_STEP_PX, 0.0, 1.0),
            "ArrowRight" => (-KEY_STEP_PX, 0.0, 1.0),
            "ArrowUp" => (0.0, KEY_STEP_PX, 1.0),
            "ArrowDown" => (0.0, -KEY_STEP_PX, 1.0),
            "+" | "=" => (0.0, 0.0, 1.5),
            "-" => (0.0, 0.0, 1.0 / 1.5),
            "0" => return page.framing.set(None),
            _ => return,
        };
        event.prevent_default();
        change(&|view, stage, picture| {
            view.zoomed(factor, stage.width / 2.0, stage.height / 2.0, stage, picture).moved(dx, dy, stage, picture)
        });
    };
    let on_load = move |event: leptos::ev::Event| {
        if let Some(img) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlImageElement>().ok()) {
            not_shown.set(false);
            page.shown.set(Some(Size { width: img.natural_width().into(), height: img.natural_height().into() }));
        }
    };
    let img = NodeRef::<Img>::new();
    let px = move |of: fn(Size) -> f64| move || format!("{}px", picture.get().map_or(0.0, of));
    view! {
        <section class="stage-frame" aria-label=t("page-stage-label")>
            <Show when=move || with_picture.get() fallback=|| view! { <DropZone/> }>
                <div
                    node_ref=stage
                    id="stage"
                    class="stage"
                    tabindex="0"
                    role="group"
                    aria-label=t("page-stage-help")
                    on:wheel=on_wheel
                    on:pointerdown=on_down
                    on:pointermove=on_move
                    on:pointerup=move |_| held.set(false)
                    on:pointercancel=move |_| held.set(false)
                    on:keydown=on_key
                >
                    <div
                        class="sheet"
                        class:magnified=move || view.get().is_some_and(|view| view.scale >= 3.0)
                        style:width=px(|size| size.width)
                        style:height=px(|size| size.height)
                        style:transform=move || {
                            view.get().map(|v| format!("translate({}px, {}px) scale({})", v.x, v.y, v.scale)).unwrap_or_default()
                        }
                    >
                        <img
                            node_ref=img
                            id="picture"
                            class:absent=move || not_shown.get() || url.get().is_none()
                            src=move || url.get()
                            alt=move || say(&Text::new("page-picture-alt").verbatim("name", name.get()))
                            draggable="false"
                            on:load=on_load
                            on:error=move |_| not_shown.set(true)
                        />
                        <HeatMap/>
                    </div>
                    <Overlay view=view/>
                    <Show when=move || not_shown.get()>
                        <p class="stage-note">{t("page-not-shown")}</p>
                    </Show>
                    <Show when=move || url.get().is_none()>
                        <p class="stage-note">{t("page-waiting")}</p>
                    </Show>
                </div>
                <Toolbar view=view/>
            </Show>
        </section>
    }
}

fn inside(stage: &NodeRef<Div>, client_x: i32, client_y: i32) -> (f64, f64) {
    let rect = stage.get_untracked().map(|stage| stage.get_bounding_client_rect());
    rect.map_or((0.0, 0.0), |rect| (f64::from(client_x) - rect.left(), f64::from(client_y) - rect.top()))
}

fn watch_size(stage: NodeRef<Div>, size: RwSignal<Option<Size>>) {
    Effect::new(move |_| {
        let Some(element) = stage.get() else { return };
        let measured = element.clone();
        let on_resize = Closure::<dyn FnMut()>::new(move || {
            let (width, height) = (f64::from(measured.client_width()), f64::from(measured.client_height()));
            size.set((width > 0.0 && height > 0.0).then_some(Size { width, height }));
        });
        if let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) {
            observer.observe(&element);
            // The stage lives as long as the page.
            on_resize.forget();
        }
    });
}
