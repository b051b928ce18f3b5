//! The size of the stage, as it changes.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::ResizeObserver;

use crate::view::Size;

/// Keeps the size of a stage in CSS pixels, none while it is hidden.
pub fn watch_size(stage: NodeRef<Div>, size: RwSignal<Option<Size>>) {
    Effect::new(move |_| {
        let Some(element) = stage.get() else { return };
        let measured = element.clone();
        let on_resize = Closure::<dyn FnMut()>::new(move || {
            let (width, height) = (f64::from(measured.client_width()), f64::from(measured.client_height()));
            let now = (width > 0.0 && height > 0.0).then_some(Size { width, height });
            size.set(now);
        });
        if let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) {
            observer.observe(&element);
            // The stage lives as long as the page.
            on_resize.forget();
        }
    });
}
