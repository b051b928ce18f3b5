//! Outlines of the chosen finding's places: a dark and a light line together, visible on any picture.

use leptos::prelude::*;

use crate::page::Page;
use crate::view::View;

/// Outlines, in stage coordinates, so that lines keep their width at any zoom.
#[component]
pub fn Overlay(view: Memo<Option<View>>) -> impl IntoView {
    let page = expect_context::<Page>();
    let rects = page.part(|state| state.chosen().map(|finding| finding.region.rects().to_vec()).unwrap_or_default());
    let outlines = move || {
        let Some(view) = view.get() else { return Vec::new() };
        let outline = |class: &'static str| {
            let rects = rects.get().into_iter();
            rects.map(move |rect| {
                let (x, y) = (f64::from(rect.x) * view.scale + view.x, f64::from(rect.y) * view.scale + view.y);
                let (width, height) = (f64::from(rect.width) * view.scale, f64::from(rect.height) * view.scale);
                view! { <rect class=class x=x.round() y=y.round() width=width.round() height=height.round()/> }
            })
        };
        outline("outline-dark").chain(outline("outline-light")).collect()
    };
    view! {
        <svg id="outlines" class="overlay" aria-hidden="true">{outlines}</svg>
    }
}
