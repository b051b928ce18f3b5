//! Zoom, fit and the map's switch, under the picture.

use leptos::prelude::*;
use telltale_report::Text;

use super::controls::on_click;
use super::heat_map::Legend;
use crate::page::{Page, flag, text};
use crate::view::View;
use crate::words::{say, t};

/// Each press enlarges by half.
const STEP: f64 = 1.5;

/// The row of buttons under the picture.
#[component]
pub fn Toolbar(view: Memo<Option<View>>) -> impl IntoView {
    let page = expect_context::<Page>();
    let is_bare = flag(move || {
        let is_refused = page.state.with(|state| !state.run.has_results() && state.run.is_over());
        view.with(Option::is_none) || is_refused && page.shown.get().is_none()
    });
    let without_map = page.flag(|state| Page::chosen_map(state).is_none());
    let is_pressed = text(move || page.with_map.get().to_string());
    let level = text(move || {
        let percent = view.get().map_or(0.0, |view| view.scale * 100.0);
        say(&Text::new("page-zoom-level").number("percent", percent, if percent < 10.0 { 1 } else { 0 }))
    });
    let zoom = move |factor: f64| {
        on_click(move || {
            page.change_view(|view, stage, picture| view.zoomed(factor, stage.width / 2.0, stage.height / 2.0, stage, picture));
        })
    };
    let icon = |drawing: &'static str| {
        view! { <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path class="line" d=drawing/></svg> }
    };
    view! {
        <div class="toolbar" hidden=is_bare>
            <div class="buttons">
                <button type="button" id="zoom-out" aria-label=t("page-zoom-out") title=t("page-zoom-out") on:click=zoom(1.0 / STEP)>
                    {icon("M3 8H13")}
                </button>
                <output class="zoom-level">{level}</output>
                <button type="button" id="zoom-in" aria-label=t("page-zoom-in") title=t("page-zoom-in") on:click=zoom(STEP)>
                    {icon("M3 8H13M8 3V13")}
                </button>
                <button type="button" id="zoom-fit" title=t("page-zoom-fit-hint") on:click=on_click(move || page.framing.set(None))>
                    {t("page-zoom-fit")}
                </button>
                <button
                    type="button"
                    id="map-toggle"
                    hidden=without_map
                    aria-pressed=is_pressed
                    on:click=on_click(move || page.with_map.update(|on| *on = !*on))
                >
                    {t("page-heat-toggle")}
                </button>
            </div>
            <Legend/>
        </div>
    }
}
