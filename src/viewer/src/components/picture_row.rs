//! A row of the table of pictures: its name, which shows it, how far it is, and what can be done with it without showing it.

use leptos::prelude::*;

use super::controls::{focus, on_click};
use crate::bridge;
use crate::page::{flag, text};
use crate::present::Row;
use crate::words::t;

/// The row `row` of [`telltale_page::queue::rows`]; of the pictures that are shown, lie beside and are marked, the numbers.
pub fn line(mut row: Row, shown: Memo<String>, beside: Memo<String>, known: Memo<String>) -> impl IntoView {
    let ending = row.cells.pop().unwrap_or_default().words;
    let label = row.cells.pop().unwrap_or_default().words;
    let mark = row.cells.pop().unwrap_or_default().words;
    let (id, same, other) = (row.key.clone(), row.key.clone(), row.key.clone());
    let (cannot_be_marked, cannot_be_stopped, word) = (mark.is_empty(), ending.is_empty(), format!(" {id} "));
    let is_known = flag(move || known.with(|known| known.contains(&word)));
    let is_shown = text(move || (shown.get() == id).to_string());
    let is_offered = !label.is_empty();
    // What turns out not to be showable stays as long as it is there: its note says so, and the button ends it.
    let is_idle = flag(move || shown.get() == same || !is_offered && beside.get() != same);
    let is_beside = text(move || (beside.get() == other).to_string());
    let id = row.key.parse().unwrap_or(0);
    let show = on_click(move || bridge::show(id));
    let stop = on_click(move || {
        bridge::stop(&[id]);
        focus(&format!("[data-picture='{id}'] .picture-name"));
    });
    let compare = on_click(move || {
        let is_beside = beside.with_untracked(|beside| *beside == id.to_string());
        bridge::compare(Some(id).filter(|_| !is_beside));
    });
    let cells: Vec<_> = row.cells.into_iter().map(|cell| view! { <td>{cell.words}</td> }).collect();
    view! {
        <tr data-picture=row.key>
            <th scope="row">
                <button type="button" class="picture-name" aria-pressed=is_shown on:click=show><bdi>{row.head}</bdi></button>
                <button type="button" name="stop" aria-label=ending hidden=cannot_be_stopped on:click=stop>{t("page-cancel")}</button>
                <label class="known" hidden=cannot_be_marked>
                    <input
                        type="checkbox"
                        name="known"
                        aria-label=mark.clone()
                        title=mark
                        prop:checked=is_known
                        on:change=move |_| bridge::toggle_known(id)
                    />
                    {t("known-label")}
                </label>
            </th>
            {cells}
            <td>
                <button
                    type="button"
                    name="compare"
                    aria-label=label.clone()
                    title=label
                    aria-pressed=is_beside
                    hidden=is_idle
                    on:click=compare
                >
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path class="line" d="M2 3H14V13H2ZM8 3V13"/></svg>
                </button>
            </td>
        </tr>
    }
}
