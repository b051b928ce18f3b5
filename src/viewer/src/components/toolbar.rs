//! Zoom, fit and the map's switch, under the picture.

use leptos::prelude::*;
use telltale_report::Text;

use super::heat_map::Legend;
use crate::page::Page;
use crate::view::View;
use crate::words::{say, t};

/// Each press enlarges by half.
const STEP: f64 = 1.5;

/// The row of buttons under the picture.
#[component]
pub fn Toolbar(view: Memo<Option<View>>) -> impl IntoView {
    let page = expect_context::<Page>();
    let picture = page.picture_size();
    let has_map = page.part(|state| Page::chosen_map(state).is_some());
    let zoom = move |factor: f64| {
        if let (Some(view), Some(stage), Some(picture)) = (view.get(), page.stage.get(), picture.get()) {
            let view = view.zoomed(factor, stage.width / 2.0, stage.height / 2.0, stage, picture);
            page.framing.set(Some(view));
        }
    };
    let level = move || {
        let percent = view.get().map_or(0.0, |view| view.scale * 100.0);
        say(&Text::new("page-zoom-level").number("percent", percent, if percent < 10.0 { 1 } else { 0 }))
    };
    view! {
        <div class="toolbar">
            <div class="buttons">
                <button type="button" id="zoom-out" aria-label=t("page-zoom-out") title=t("page-zoom-out") on:click=move |_| zoom(1.0 / STEP)>
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path class="line" d="M3 8H13"/></svg>
                </button>
                <output class="zoom-level">{level}</output>
                <button type="button" id="zoom-in" aria-label=t("page-zoom-in") title=t("page-zoom-in") on:click=move |_| zoom(STEP)>
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path class="line" d="M3 8H13M8 3V13"/></svg>
                </button>
                <button type="button" id="zoom-fit" title=t("page-zoom-fit-hint") on:click=move |_| page.framing.set(None)>{t("page-zoom-fit")}</button>
                <Show when=move || has_map.get()>
                    <button
                        type="button"
                        id="map-toggle"
                        aria-pressed=move || page.with_map.get().to_string()
                        on:click=move |_| page.with_map.update(|on| *on = !*on)
                    >
                        {t("page-heat-toggle")}
                    </button>
                </Show>
            </div>
            <Legend/>
        </div>
    }
}
