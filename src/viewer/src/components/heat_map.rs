//! The chosen finding's heat map over the picture. The canvas only shows; nothing reads it back.

use leptos::html::Canvas;
use leptos::prelude::*;
use telltale_report::{Heatmap, Text};
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use crate::heat::{cell_px, legend, paint, threshold_share};
use crate::page::Page;
use crate::state::State;
use crate::words::{say, t, t_or};

/// Width of the legend's bar in pixels.
const LEGEND_PX: usize = 200;

/// The map, in the picture's coordinates.
#[component]
pub fn HeatMap() -> impl IntoView {
    let page = expect_context::<Page>();
    let canvas = NodeRef::<Canvas>::new();
    redraw(page, canvas, |map| (paint(map), map.columns as usize * cell_px(map)));
    let is_hidden = is_hidden(page);
    let width = of_map(page, |map| format!("{}px", f64::from(map.columns) * f64::from(map.cell_width_px)));
    let height = of_map(page, |map| format!("{}px", f64::from(map.rows) * f64::from(map.cell_height_px)));
    // Of a part, the map begins where the part does.
    let transform = of_map(page, |map| format!("translate({}px, {}px)", map.origin_px.0, map.origin_px.1));
    let opacity = page.text(|state| format!("{}%", state.over.opacity));
    view! {
        <canvas
            node_ref=canvas
            id="heat-map"
            class="heat-map"
            hidden=is_hidden
            aria-hidden="true"
            style:width=width
            style:height=height
            style:transform=transform
            style:opacity=opacity
        ></canvas>
    }
}

/// What the colours mean: an absolute scale with its ends and its threshold. How much they hide is the reader's choice.
#[component]
pub fn Legend() -> impl IntoView {
    let page = expect_context::<Page>();
    let canvas = NodeRef::<Canvas>::new();
    redraw(page, canvas, |map| (legend(map, LEGEND_PX), LEGEND_PX));
    let check = of_map(page, |map| {
        let stem = map.id.0.replace('/', "-");
        let meaning = t_or(format!("{stem}-map"), "");
        let check = t_or(format!("{stem}-check"), &map.id.0);
        say(&Text::new("page-heat-legend").verbatim("check", check).verbatim("meaning", meaning))
    });
    let low = of_map(page, |map| number(map.scale.0));
    let high = of_map(page, |map| number(map.scale.1));
    let mark = of_map(page, |map| format!("{}%", threshold_share(map) * 100.0));
    let blank = of_map(page, |map| say(&Text::new("page-heat-blank").verbatim("value", number(map.threshold))));
    let opacity = page.text(|state| state.over.opacity.to_string());
    let set_opacity = move |event| {
        if let Ok(opacity) = event_target_value(&event).parse() {
            page.state.update(|state| state.over.opacity = opacity);
        }
    };
    let all_seen = page.flag(|state| state.chosen_map().is_none_or(|map| !map.values.iter().any(|v| v.is_nan())));
    view! {
        <div id="legend" class="legend" hidden=is_hidden(page)>
            <p>{check}</p>
            <div class="legend-scale">
                <span>{low}</span>
                <span class="legend-bar">
                    <canvas node_ref=canvas></canvas>
                    <span class="legend-mark" style:left=mark></span>
                </span>
                <span>{high}</span>
            </div>
            <label class="legend-opacity">
                <span>{t("map-opacity")}</span>
                <input id="map-opacity" type="range" min="10" max="100" step="5" prop:value=opacity on:input=set_opacity/>
            </label>
            <p>
                <span>{blank}</span>
                <span class="legend-unseen" hidden=all_seen>{t("page-heat-unseen")}</span>
            </p>
        </div>
    }
}

fn is_hidden(page: Page) -> Memo<bool> {
    page.flag(|state| state.shown_map().is_none())
}

fn of_map(page: Page, f: fn(&Heatmap) -> String) -> Memo<String> {
    page.text(move |state| state.chosen_map().map(|map| f(&map)).unwrap_or_default())
}

fn number(value: f32) -> String {
    say(&Text::new("value-plain").number("value", value.into(), if value.fract() == 0.0 { 0 } else { 2 }))
}

/// Draws what `f` makes of the chosen map, once for each choice. A map that cannot be drawn leaves the outlines and the places.
fn redraw(page: Page, canvas: NodeRef<Canvas>, f: fn(&Heatmap) -> (Vec<u8>, usize)) {
    let chosen = page.text(|state: &State| match state.chosen_map() {
        Some(map) => format!("{} {}", state.picture.as_ref().map_or(0, |picture| picture.id), map.id.0),
        None => String::new(),
    });
    Effect::new(move |_| {
        let _ = chosen.get();
        if let (Some(canvas), Some(map)) = (canvas.get(), page.state.with_untracked(State::chosen_map)) {
            let (rgba, width) = f(&map);
            let _ = draw(&canvas, &rgba, width);
        }
    });
}

fn draw(canvas: &HtmlCanvasElement, rgba: &[u8], width: usize) -> Result<(), JsValue> {
    let rows = rgba.len() / (width * 4).max(1);
    canvas.set_width(width as u32);
    canvas.set_height(rows as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    let image = ImageData::new_with_u8_clamped_array(Clamped(rgba), width as u32)?;
    context.put_image_data(&image, 0.0, 0.0)
}
