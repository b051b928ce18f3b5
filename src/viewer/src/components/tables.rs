//! Numbers behind a finding, as tables.

use leptos::prelude::*;
use telltale_report::{Measurement, Region, Text, Unit};

use crate::words::{measured, ordinary, say, t, value};

/// Places beyond these are counted, not listed.
const MAX_PLACES: usize = 12;

/// Measured values beside the range of ordinary photos.
#[component]
pub fn Measurements(evidence: Vec<Measurement>) -> impl IntoView {
    let with_range = evidence.iter().any(|measurement| measurement.ordinary.is_some());
    let rows = evidence
        .iter()
        .map(|measurement| {
            let range = with_range.then(|| view! { <td class="number">{ordinary(measurement)}</td> });
            view! {
                <tr data-measurement=measurement.name.id.to_string()>
                    <th scope="row">{say(&measurement.name)}</th>
                    <td class="number">{measured(measurement)}</td>
                    {range}
                </tr>
            }
        })
        .collect_view();
    (!evidence.is_empty()).then(|| {
        view! {
            <h4>{t("page-detail-measurements")}</h4>
            <table class="measurements">
                <thead>
                    <tr>
                        <th scope="col">{t("page-table-what")}</th>
                        <th scope="col" class="number">{t("page-table-value")}</th>
                        {with_range.then(|| view! { <th scope="col" class="number">{t("page-table-ordinary")}</th> })}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    })
}

/// Where the finding lies, for those who do not see the outlines.
#[component]
pub fn Places(region: Region) -> impl IntoView {
    match &region {
        Region::Whole => None,
        Region::Bytes { offset, len } => {
            let (offset, len) = (value(Unit::Offset, *offset as f64, 0), value(Unit::Bytes, *len as f64, 0));
            let sentence = say(&Text::new("page-region-bytes").verbatim("offset", offset).verbatim("len", len));
            Some(view! { <p class="places">{sentence}</p> }.into_any())
        }
        Region::Rects(_) | Region::Map { .. } => Some(rects_table(&region)),
    }
}

fn rects_table(region: &Region) -> AnyView {
    let rects = region.rects();
    let rows = rects
        .iter()
        .take(MAX_PLACES)
        .enumerate()
        .map(|(i, rect)| {
            let cells = [rect.x, rect.y, rect.width, rect.height];
            let cells = cells.map(|px| view! { <td class="number">{value(Unit::Pixels, px.into(), 0)}</td> });
            view! { <tr><th scope="row">{i + 1}</th>{cells.into_iter().collect_view()}</tr> }
        })
        .collect_view();
    let more = rects.len().saturating_sub(MAX_PLACES);
    let heads = ["page-table-left", "page-table-top", "page-table-width", "page-table-height"]
        .map(|id| view! { <th scope="col" class="number">{t(id)}</th> });
    view! {
        <h4>{t("page-detail-places")}</h4>
        <table class="places">
            <thead><tr><th scope="col">{t("page-table-place")}</th>{heads.into_iter().collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {(more > 0).then(|| view! { <p>{say(&Text::new("page-places-more").integer("count", more))}</p> })}
    }
    .into_any()
}
