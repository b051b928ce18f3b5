//! The chosen finding's heat map over the picture. The canvas only shows; nothing reads it back.

use leptos::html::Canvas;
use leptos::prelude::*;
use telltale_report::Heatmap;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use crate::heat::{cell_px, legend, paint, threshold_share};
use crate::page::Page;
use crate::words::{say, t, t_or};
use telltale_report::Text;

/// Width of the legend's bar in pixels.
const LEGEND_PX: usize = 200;

/// The map, in the picture's coordinates.
#[component]
pub fn HeatMap() -> impl IntoView {
    let page = expect_context::<Page>();
    let map = page.part(Page::chosen_map);
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        if let (Some(map), Some(canvas)) = (map.get(), canvas.get()) {
            // A map that cannot be drawn leaves the outlines and the table of places.
            let _ = draw(&canvas, &paint(&map), map.columns as usize * cell_px(&map));
        }
    });
    let shown = move || map.with(Option::is_some) && page.with_map.get();
    let px = move |of: fn(&Heatmap) -> f64| move || map.with(|map| map.as_ref().map(|map| format!("{}px", of(map))));
    view! {
        <canvas
            node_ref=canvas
            id="heat-map"
            class="heat-map"
            class:absent=move || !shown()
            aria-hidden="true"
            style:width=px(|map| f64::from(map.columns) * f64::from(map.cell_width_px))
            style:height=px(|map| f64::from(map.rows) * f64::from(map.cell_height_px))
        ></canvas>
    }
}

/// What the colours mean: an absolute scale with its ends and its threshold.
#[component]
pub fn Legend() -> impl IntoView {
    let page = expect_context::<Page>();
    let map = page.part(Page::chosen_map);
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        if let (Some(map), Some(canvas)) = (map.get(), canvas.get()) {
            let _ = draw(&canvas, &legend(&map, LEGEND_PX), LEGEND_PX);
        }
    });
    let number =
        |value: f32| say(&Text::new("value-plain").number("value", value.into(), if value.fract() == 0.0 { 0 } else { 2 }));
    let check = |map: &Heatmap| {
        let id = format!("{}-check", map.id.0.replace('/', "-"));
        say(&Text::new("page-heat-legend").verbatim("check", t_or(id, &map.id.0)))
    };
    view! {
        <Show when=move || map.with(Option::is_some) && page.with_map.get()>
            <div id="legend" class="legend">
                <p>{move || map.get().map(|map| check(&map))}</p>
                <div class="legend-scale">
                    <span>{move || map.get().map(|map| number(map.scale.0))}</span>
                    <span class="legend-bar">
                        <canvas node_ref=canvas></canvas>
                        <span
                            class="legend-mark"
                            style:left=move || map.get().map(|map| format!("{}%", threshold_share(&map) * 100.0))
                        ></span>
                    </span>
                    <span>{move || map.get().map(|map| number(map.scale.1))}</span>
                </div>
                <p>
                    {move || map.get().map(|map| say(&Text::new("page-heat-blank").verbatim("value", number(map.threshold))))}
                    {move || map.get().filter(|map| map.values.iter().any(|v| v.is_nan())).map(|_| {
                        view! { <span class="legend-unseen">{t("page-heat-unseen")}</span> }
                    })}
                </p>
            </div>
        </Show>
    }
}

fn draw(canvas: &HtmlCanvasElement, rgba: &[u8], width: usize) -> Result<(), JsValue> {
    let rows = rgba.len() / (width * 4).max(1);
    canvas.set_width(width as u32);
    canvas.set_height(rows as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    let image = ImageData::new_with_u8_clamped_array(Clamped(rgba), width as u32)?;
    context.put_image_data(&image, 0.0, 0.0)
}
