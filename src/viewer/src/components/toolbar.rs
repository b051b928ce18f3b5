//! Zoom, fit and the switches for what lies over the picture, under it.

use leptos::prelude::*;
use telltale_report::Text;

use super::controls::{Button, fixed, never, on_click};
use super::fields::Toggle;
use super::heat_map::Legend;
use crate::bridge;
use crate::page::{Page, flag, text};
use crate::state::State;
use crate::words::{say, t};

/// Each press enlarges by half.
const STEP: f64 = 1.5;

/// The row of buttons under the picture.
#[component]
pub fn Toolbar() -> impl IntoView {
    let page = expect_context::<Page>();
    let view = Memo::new(move |_| page.view());
    let is_bare = flag(move || {
        let is_refused = page.state.with(|state| !state.run.has_results() && state.run.is_over());
        view.with(Option::is_none) || is_refused && page.shown.get().is_none()
    });
    let without_map = page.flag(|state| state.chosen_map().is_none());
    let without_over = page.flag(|state| state.name_over().is_none());
    let without_thumbnail = page.flag(|state| !state.has_thumbnail());
    let with_map = page.text(|state| state.over.with_map.to_string());
    let is_split = page.text(|state| state.over.is_split.to_string());
    let on_thumbnail = page.text(|state| state.is_on_thumbnail().to_string());
    let press = move |change: fn(&mut State)| {
        on_click(move || {
            page.state.update(change);
            bridge::make_view();
        })
    };
    let map: fn(&mut State) = |state| state.over.with_map = !state.over.with_map;
    let split: fn(&mut State) = |state| state.over.is_split = !state.over.is_split;
    let percent =
        |percent: f64| say(&Text::new("page-zoom-level").number("percent", percent, if percent < 10.0 { 1 } else { 0 }));
    let level = text(move || percent(view.get().map_or(0.0, |view| view.scale * 100.0)));
    let actual = on_click(move || {
        page.change_view(|view, stage, picture| {
            view.zoomed(1.0 / view.scale, stage.width / 2.0, stage.height / 2.0, stage, picture)
        });
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
                <Button id="zoom-fit" label=fixed("page-zoom-fit") hidden=never() press=on_click(move || page.framing.set(None))/>
                <Button id="zoom-actual" label=text(move || percent(100.0)) hidden=never() press=actual/>
                <Toggle name="map" label="page-heat-toggle" pressed=with_map press=press(map) hidden=without_map/>
                <Toggle name="thumbnail" label="thumbnail-toggle" pressed=on_thumbnail press=press(State::toggle_thumbnail) hidden=without_thumbnail/>
                <Toggle name="split" label="split-toggle" pressed=is_split press=press(split) hidden=without_over/>
            </div>
            <Legend/>
        </div>
    }
}
