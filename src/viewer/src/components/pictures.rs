//! Several pictures: the table of them, of which one is shown.

use leptos::prelude::*;
use telltale_browser::save;
use telltale_page::export::{Form, export};
use telltale_page::queue::{self, is_busy, progress};
use wasm_bindgen::JsValue;

use super::controls::{Button, fixed, never, on_click};
use crate::bridge;
use crate::page::{Page, flag, may_forget_words, rows, text};
use crate::present::Row;
use crate::state::State;
use crate::words::t;

/// Rows that are shown anew together when one of them changes: thousands at once would keep the page from answering.
const PART: usize = 50;
const COMPARE: &str = "compare-column";
const HEADS: [&str; 5] = ["pictures-name", "pictures-strongest", "pictures-signs", "pictures-standing", COMPARE];

/// The table; hidden for a single picture.
#[component]
pub fn Pictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let all = page.rows(queue::rows);
    let n_parts = text(move || all.with(Vec::len).div_ceil(PART).to_string());
    let is_single = page.flag(|state| state.aside.is_empty());
    let is_through = page.flag(|state| !is_busy(state));
    let shown = page.text(shown);
    let beside = page.text(|state| state.beside.as_ref().map(|beside| beside.id.to_string()).unwrap_or_default());
    // Numbers, each with a blank before and behind.
    let known = page.text(known);
    let is_far = page.flag(|state| state.nearest_known().is_none());
    let beside_nearest = on_click(move || bridge::compare(page.state.with_untracked(State::nearest_known)));
    let remove = on_click(move || {
        if let Some(id) = shown.get_untracked().parse().ok().filter(|id| may_forget_words(*id)) {
            bridge::remove(id);
        }
    });
    // The buttons of the last column are as narrow as their drawing, and so is its head.
    let head = |head| view! { <th scope="col"><span class:unseen=head == COMPARE>{t(head)}</span></th> };
    let heads: Vec<_> = HEADS.into_iter().map(head).collect();
    let part = move |part| {
        let rows = rows(move || all.with(|all| all.iter().skip(part * PART).take(PART).cloned().collect()));
        view! { <tbody>{move || rows.get().into_iter().map(|row| line(row, shown, beside, known)).collect::<Vec<_>>()}</tbody> }
    };
    view! {
        <section id="pictures" class="pictures" aria-labelledby="pictures-title" hidden=is_single>
            <h2 id="pictures-title">{t("pictures-title")}</h2>
            <p id="pictures-progress" class="soft" role="status">{page.text(progress)}</p>
            <p id="compare-status" class="soft" role="status">{page.text(State::comparison)}</p>
            <p class="soft">{t("known-help")}</p>
            <div class="pictures-table">
                <table>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    {move || (0..n_parts.get().parse().unwrap_or(0)).map(part).collect::<Vec<_>>()}
                </table>
            </div>
            <p id="nearness" class="soft" role="status">{page.text(State::nearness)}</p>
            <div class="buttons">
                <Button id="known-beside" label=fixed("known-beside") hidden=is_far press=beside_nearest/>
                <Button id="pictures-stop" label=fixed("pictures-stop") hidden=is_through press=on_click(bridge::stop_others)/>
                <Button id="pictures-save" label=fixed("pictures-save") hidden=never() press=on_click(move || save(page))/>
                <Button id="pictures-remove" label=fixed("pictures-remove") hidden=never() press=remove/>
            </div>
        </section>
    }
}

fn known(state: &State) -> String {
    state.known.iter().map(|id| format!(" {id} ")).collect()
}

fn line(mut row: Row, shown: Memo<String>, beside: Memo<String>, known: Memo<String>) -> impl IntoView {
    let label = row.cells.pop().unwrap_or_default().words;
    let mark = row.cells.pop().unwrap_or_default().words;
    let (id, same, other) = (row.key.clone(), row.key.clone(), row.key.clone());
    let (cannot_be_marked, word) = (mark.is_empty(), format!(" {id} "));
    let is_known = flag(move || known.with(|known| known.contains(&word)));
    let is_shown = text(move || (shown.get() == id).to_string());
    let is_offered = !label.is_empty();
    // What turns out not to be showable stays as long as it is there: its note says so, and the button ends it.
    let is_idle = flag(move || shown.get() == same || !is_offered && beside.get() != same);
    let is_beside = text(move || (beside.get() == other).to_string());
    let id = row.key.parse().unwrap_or(0);
    let show = on_click(move || bridge::show(id));
    let compare = on_click(move || {
        let is_beside = beside.with_untracked(|beside| *beside == id.to_string());
        bridge::compare(Some(id).filter(|_| !is_beside));
    });
    let cells: Vec<_> = row.cells.into_iter().map(|cell| view! { <td>{cell.words}</td> }).collect();
    view! {
        <tr data-picture=row.key>
            <th scope="row">
                <button type="button" class="picture-name" aria-pressed=is_shown on:click=show><bdi>{row.head}</bdi></button>
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

fn shown(state: &State) -> String {
    state.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default()
}

/// One report in each line, as the command line writes them.
fn save(page: Page) {
    let reports = page.state.with_untracked(State::reports);
    let lines: String = reports.iter().map(|report| export(report, Form::Json, false)).collect();
    if let Err(problem) = save::save(&JsValue::from(lines), "application/jsonl", "telltale-reports.jsonl") {
        web_sys::console::warn_1(&problem);
    }
}
